/* SPDX-License-Identifier: MIT */
/* Unit tests of base/platform.h: files, encodings, paths, threads, clocks.  Inputs are made in a temporary folder. */
#include "scratch.h"

#include "base/platform.h"

static void text_of(Scratch *scratch, const char *bytes, size_t size, const char *expected, bool changed)
{
    const char *error = NULL;
    bool was_changed;
    size_t got;
    scratch_write_bytes(scratch, "t.c", bytes, size);
    char *text = text_read(scratch_path(scratch, "t.c"), scratch->arena, &got, &was_changed, &error);
    assert_non_null(text);
    assert_string_equal(text, expected);
    assert_int_equal(got, strlen(expected));
    assert_int_equal(was_changed, changed);
}

static void reads_encodings(void **state)
{
    Scratch *scratch = *state;
    text_of(scratch, "int a;\r\n", 8, "int a;\r\n", false);
    text_of(scratch, "\xEF\xBB\xBFint", 6, "int", false);
    text_of(scratch, "\xFF\xFEi\0n\0t\0", 8, "int", true);
    text_of(scratch, "\xFE\xFF\0i\0n\0t", 8, "int", true);
    text_of(scratch, "i\0n\0t\0;\0", 8, "int;", true);
    text_of(scratch, "\0i\0n\0t\0;", 8, "int;", true);
    text_of(scratch, "\xFF\xFE\x3D\xD8\x00\xDE\xE9\x00", 8, "\xF0\x9F\x98\x80\xC3\xA9", true);
    text_of(scratch, "\xFF\xFE\x00\xD8x\0y", 7, "\xEF\xBF\xBDx", true);
    text_of(scratch, "caf\xE9", 4, "caf\xE9", false);
    text_of(scratch, "", 0, "", false);
}

static void reads_errors(void **state)
{
    Scratch *scratch = *state;
    const char *error = NULL;
    size_t size;
    assert_null(file_read(scratch_path(scratch, "absent.c"), scratch->arena, &size, &error));
    assert_non_null(strstr(error, "absent.c`: no such file"));
    error = NULL;
    assert_null(file_read(scratch_path(scratch, "."), scratch->arena, &size, &error));
    assert_non_null(error);
    FolderEntry *entries;
    assert_false(folder_list(scratch_path(scratch, "absent"), scratch->arena, &entries, &size, &error));
    assert_non_null(strstr(error, "absent"));
}

static void tries_for_room(void **state)
{
    Scratch *scratch = *state;
    const char *error = NULL;
    FolderEntry *entries;
    size_t n;
    scratch_write(scratch, "r/a.c", "x");
    assert_true(folder_has_room(scratch_path(scratch, "r"), 3 << 20));
    assert_false(folder_has_room(scratch_path(scratch, "absent"), 1));
    assert_false(folder_has_room(scratch_path(scratch, "r/a.c"), 1));
    assert_true(folder_list(scratch_path(scratch, "r"), scratch->arena, &entries, &n, &error));
    assert_int_equal(n, 1);
}

static void lists_folders(void **state)
{
    Scratch *scratch = *state;
    const char *error = NULL;
    FolderEntry *entries;
    size_t n;
    scratch_write(scratch, "l/b.c", "x");
    scratch_write(scratch, "l/a.c", "x");
    scratch_write(scratch, "l/sub/c.c", "x");
    assert_true(folder_list(scratch_path(scratch, "l"), scratch->arena, &entries, &n, &error));
    assert_int_equal(n, 3);
    assert_string_equal(entries[0].name, "a.c");
    assert_int_equal(entries[0].type, FILE_REGULAR);
    assert_string_equal(entries[2].name, "sub");
    assert_int_equal(entries[2].type, FILE_FOLDER);
    assert_int_equal(file_type(scratch_path(scratch, "l/sub")), FILE_FOLDER);
    assert_int_equal(file_type(scratch_path(scratch, "l/none")), FILE_MISSING);
}

static void folds_paths(void **state)
{
    static const char *const cases[][2] = {
        {"a/./b/../c", "a/c"},
        {"..\\x\\..\\y", "../y"},
        {"/../a//b/", "/a/b"},
        {"", "."},
        {"a/..", "."},
        {"../../a", "../../a"},
        {"C:\\a\\..\\b", "C:/b"},
        {"C:..\\b", "C:../b"},
        {"\\\\host\\share\\..", "//host"},
        {"C:\\..\\x", "C:/x"},
        {"./a", "a"},
        {"/", "/"},
        {"a/../../b", "../b"},
    };
    Scratch *scratch = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(path_normal(scratch->arena, cases[i][0]), cases[i][1]);
}

static void joins_and_splits(void **state)
{
    Arena *arena = ((Scratch *)*state)->arena;
    assert_string_equal(path_join(arena, "a", "b\\c"), "a/b/c");
    assert_string_equal(path_join(arena, "a/", "b"), "a/b");
    assert_string_equal(path_join(arena, "", "b"), "b");
    assert_string_equal(path_join(arena, "a", "/b"), "/b");
    assert_string_equal(path_join(arena, "a", "D:\\b"), "D:/b");
    assert_string_equal(path_folder(arena, "a/b.c"), "a");
    assert_string_equal(path_folder(arena, "b.c"), "");
    assert_string_equal(path_folder(arena, "/b.c"), "/");
    assert_string_equal(path_folder(arena, "C:\\b.c"), "C:/");
    assert_string_equal(path_base("x\\y/z.c"), "z.c");
    assert_string_equal(path_relative(arena, "/t/r", "/t/r/a/../b.c"), "b.c");
    assert_string_equal(path_relative(arena, "/t/r", "/t/rest/b.c"), "/t/rest/b.c");
    assert_string_equal(path_relative(arena, "/t/r/", "/t/r"), ".");
    assert_string_equal(path_relative(arena, ".", "a/b.c"), "a/b.c");
    assert_string_equal(path_relative(arena, ".", "../b.c"), "../b.c");
    assert_string_equal(path_relative(arena, "/", "/b.c"), "b.c");
    assert_string_equal(path_relative(arena, "c:\\Src", "C:/src/b.c"), "b.c");
    assert_string_equal(path_absolute(arena, "/x/../y"), "/y");
    assert_int_equal(path_absolute(arena, "y")[0], path_absolute(arena, ".")[0]);
    assert_true(ascii_casecmp("Driver.C", "driver.c") == 0);
    assert_true(ascii_casecmp("a", "B") < 0);
    assert_true(ascii_casecmp("ab", "a") > 0);
    assert_string_equal(ascii_lower(arena, "MiXeD.H"), "mixed.h");
}

typedef struct Tally {
    Lock *lock;
    int hits[100];
    int total;
} Tally;

/* Uses more stack than a default thread of some systems has. */
static int deep(int depth)
{
    volatile char room[64 << 10];
    room[0] = (char)depth;
    return depth == 0 ? room[0] : deep(depth - 1) + room[0];
}

static void tally(void *context, size_t i)
{
    Tally *sum = context;
    int depth = deep(500);
    lock_take(sum->lock);
    sum->hits[i]++;
    sum->total += depth != 0;
    lock_give(sum->lock);
}

static void runs_work(void **state)
{
    (void)state;
    Tally sum = {.lock = lock_open()};
    work_parallel(100, 3, tally, &sum);
    for (size_t i = 0; i < 100; i++)
        assert_int_equal(sum.hits[i], 1);
    work_parallel(0, 3, tally, &sum);
    work_parallel(1, 0, tally, &sum);
    assert_int_equal(sum.hits[0], 2);
    lock_close(sum.lock);
}

static void tells_time(void **state)
{
    Arena *arena = ((Scratch *)*state)->arena;
    double wall = time_wall(), cpu = time_thread_cpu();
    volatile unsigned spin = 0;
    while (time_wall() - wall < 0.01)
        spin++;
    assert_true(time_thread_cpu() > cpu);
    const char *now = time_utc_now(arena);
    assert_int_equal(strlen(now), 20);
    assert_int_equal(now[19], 'Z');
    assert_true(strcmp(now, "2024-01-01T00:00:00Z") > 0);
    assert_true(cpu_count() >= 1);
}

static void knows_terminals(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "plain.txt", "x");
    FILE *stream = fopen(scratch_path(scratch, "plain.txt"), "r");
    assert_non_null(stream);
    assert_false(is_terminal(stream));
    assert_int_equal(terminal_width(stream), 0);
    fclose(stream);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_encodings, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(reads_errors, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(tries_for_room, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(lists_folders, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(folds_paths, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(joins_and_splits, scratch_setup, scratch_teardown),
        cmocka_unit_test(runs_work),
        cmocka_unit_test_setup_teardown(tells_time, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(knows_terminals, scratch_setup, scratch_teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
