/* SPDX-License-Identifier: MIT */
/* Unit tests of link, over the real parse and lower: what is loaded, what is bound to what, and what is not. */
#include "scratch.h"

#include "base/platform.h"
#include "link/link.h"

#define ENTRY "long DriverEntry(void *d, void *p)\n"

typedef struct Linked {
    SourceTree *tree;
    DriverList list;
    NoteList *notes;
    Program *program;
} Linked;

/* The program of the driver whose entry is in FILE. */
static Linked link_driver(Scratch *scratch, const char *file)
{
    static const DiscoverOptions discover = {0};
    static const ParseOptions parse = {0};
    Linked linked = {0};
    const char *error = NULL;
    linked.notes = ARENA_NEW(scratch->arena, NoteList);
    notes_init(linked.notes, scratch->arena);
    linked.tree = tree_open(scratch_path(scratch, "."), scratch->arena, linked.notes, &error);
    assert_non_null(linked.tree);
    linked.list = discover_drivers(linked.tree, &discover, linked.notes);
    for (size_t i = 0; i < linked.list.drivers.count; i++)
        if (strcmp(linked.list.drivers.items[i]->entry_file, scratch_path(scratch, file)) == 0)
            linked.program =
                program_open(linked.list.drivers.items[i], linked.tree, &parse, scratch->arena, linked.notes);
    assert_non_null(linked.program);
    return linked;
}

/* What unit I knows of the function NAME. */
static const IrFunctionRef *ref_in(const Linked *linked, size_t i, const char *name)
{
    const IrUnit *unit = program_unit(linked->program, i);
    for (size_t r = 0; r < unit->n_refs; r++)
        if (strcmp(unit->refs[r]->name, name) == 0)
            return unit->refs[r];
    fail_msg("unit %s does not know %s", unit->file, name);
    return NULL;
}

static IrGlobal *global_in(const Linked *linked, size_t i, const char *name)
{
    const IrUnit *unit = program_unit(linked->program, i);
    for (size_t g = 0; g < unit->n_globals; g++)
        if (strcmp(unit->globals[g]->name, name) == 0)
            return unit->globals[g];
    fail_msg("unit %s does not know %s", unit->file, name);
    return NULL;
}

static IrFunction *body_of(const Linked *linked, size_t unit, const char *name)
{
    return program_function(linked->program, ref_in(linked, unit, name));
}

static void assert_body_in(Scratch *scratch, const IrFunction *body, const char *file)
{
    assert_non_null(body);
    assert_string_equal(body->pos.file, scratch_path(scratch, file));
}

static size_t n_notes(const Linked *linked, NoteKind kind)
{
    size_t n = 0;
    for (size_t i = 0; i < linked->notes->notes.count; i++)
        n += linked->notes->notes.items[i].kind == kind;
    return n;
}

static void loads_what_is_asked_for(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "d/a.c", "void Helper(int a);\n" ENTRY "{ Helper(1); return 0; }\n");
    scratch_write(scratch, "d/b.c", "void Deep(void);\nvoid Helper(int a) { Deep(); }\n");
    scratch_write(scratch, "d/c.c", "void Deep(void) { }\n");
    scratch_write(scratch, "d/never.c", "void Never(void) { }\n");
    Linked linked = link_driver(scratch, "d/a.c");
    assert_non_null(program_entry(linked.program));
    assert_string_equal(program_entry(linked.program)->ref->name, "DriverEntry");
    assert_int_equal(program_n_units(linked.program), 1);
    IrFunction *helper = body_of(&linked, 0, "Helper");
    assert_body_in(scratch, helper, "d/b.c");
    assert_int_equal(program_n_units(linked.program), 2);
    assert_ptr_equal(body_of(&linked, 0, "Helper"), helper);
    assert_body_in(scratch, body_of(&linked, 1, "Deep"), "d/c.c");
    assert_int_equal(program_n_units(linked.program), 3);
    char *text = program_print(linked.program, scratch->arena);
    assert_non_null(strstr(text, "unit d/b.c\n  defines Helper d/b.c:2\n"));
    assert_non_null(strstr(text, "uses Deep -> d/c.c:1"));
    program_close(linked.program);
}

static void keeps_internal_functions_apart(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "h.h", "#pragma once\nstatic __inline int Inline(void) { return 1; }\n");
    scratch_write(scratch, "a.c",
                  "#include \"h.h\"\nstatic int Local(void) { return Inline(); }\nint Other(void);\n" ENTRY
                  "{ return Local() + Other(); }\n");
    scratch_write(
        scratch, "b.c",
        "#include \"h.h\"\nstatic int Local(void) { return 2; }\nint Other(void) { return Local() + Inline(); }\n");
    Linked linked = link_driver(scratch, "a.c");
    assert_non_null(body_of(&linked, 0, "Other"));
    assert_body_in(scratch, body_of(&linked, 0, "Local"), "a.c");
    assert_body_in(scratch, body_of(&linked, 1, "Local"), "b.c");
    assert_ptr_equal(body_of(&linked, 0, "Inline"), body_of(&linked, 1, "Inline"));
    program_close(linked.program);
}

static void binds_globals(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "a.c",
                  "extern int Shared;\nextern int Nowhere;\nstatic int Own;\nvoid Other(void);\n" ENTRY
                  "{ Shared = 1; Own = 2; Nowhere = 3; Other(); return 0; }\n");
    scratch_write(scratch, "b.c", "int Shared = 5;\n");
    scratch_write(scratch, "c.c", "extern int Shared;\nstatic int Own;\nvoid Other(void) { Shared = 2; Own = 3; }\n");
    Linked linked = link_driver(scratch, "a.c");
    IrGlobal *shared = program_global(linked.program, global_in(&linked, 0, "Shared"));
    assert_true(shared->is_defined);
    assert_non_null(shared->init);
    assert_string_equal(shared->pos.file, scratch_path(scratch, "b.c"));
    assert_int_equal(program_n_units(linked.program), 2);
    assert_non_null(body_of(&linked, 0, "Other"));
    assert_ptr_equal(program_global(linked.program, global_in(&linked, 2, "Shared")), shared);
    assert_ptr_equal(program_global(linked.program, global_in(&linked, 1, "Shared")), shared);
    assert_ptr_not_equal(program_global(linked.program, global_in(&linked, 0, "Own")),
                         program_global(linked.program, global_in(&linked, 2, "Own")));
    IrGlobal *nowhere = global_in(&linked, 0, "Nowhere");
    assert_ptr_equal(program_global(linked.program, nowhere), nowhere);
    program_close(linked.program);
}

static void keeps_a_global_when_its_definition_comes_late(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "a.c", "extern int Late;\nvoid Other(void);\n" ENTRY "{ Late = 1; Other(); return 0; }\n");
    scratch_write(scratch, "b.c", "#define DECLARE(n) int n = 7\nDECLARE(Late);\nvoid Other(void) { }\n");
    Linked linked = link_driver(scratch, "a.c");
    IrGlobal *late = program_global(linked.program, global_in(&linked, 0, "Late"));
    assert_false(late->is_defined);
    assert_non_null(body_of(&linked, 0, "Other"));
    assert_ptr_equal(program_global(linked.program, global_in(&linked, 1, "Late")), late);
    assert_true(late->is_defined);
    assert_non_null(late->init);
    program_close(linked.program);
}

static void finds_undeclared_functions(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "c/a.c", ENTRY "{ return Undeclared(d); }\n");
    scratch_write(scratch, "c/b.c", "int Undeclared(void *p) { return 0; }\n");
    scratch_write(scratch, "cpp/a.cpp", "extern \"C\" " ENTRY "{ return UndeclaredToo(d) + FromC(p); }\n");
    scratch_write(scratch, "cpp/b.cpp", "int UndeclaredToo(void *p) { return 0; }\n");
    scratch_write(scratch, "cpp/c.c", "int FromC(void *p) { return 0; }\n");
    Linked linked = link_driver(scratch, "c/a.c");
    assert_body_in(scratch, body_of(&linked, 0, "Undeclared"), "c/b.c");
    program_close(linked.program);
    linked = link_driver(scratch, "cpp/a.cpp");
    assert_body_in(scratch, body_of(&linked, 0, "UndeclaredToo"), "cpp/b.cpp");
    assert_body_in(scratch, body_of(&linked, 0, "FromC"), "cpp/c.c");
    program_close(linked.program);
}

static void binds_methods(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "x.h",
                  "#pragma once\nstruct A { int Init(int a); int Init(); };\nstruct B { int Init(int a); };\n"
                  "extern \"C\" int Plain(int a);\nnamespace n { int Inner(int a); }\n");
    scratch_write(scratch, "a.cpp",
                  "#include \"x.h\"\nextern \"C\" " ENTRY "{ A a; return a.Init(1) + Plain(2) + n::Inner(3); }\n");
    scratch_write(scratch, "b.cpp", "#include \"x.h\"\nint B::Init(int a) { return a; }\n");
    scratch_write(scratch, "c.cpp",
                  "#include \"x.h\"\nint A::Init() { return 0; }\nint A::Init(int a) { return a; }\n");
    scratch_write(scratch, "d.cpp", "#include \"x.h\"\nint n::Inner(int a) { return a; }\n");
    scratch_write(scratch, "e.c", "int Plain(int a) { return a; }\n");
    Linked linked = link_driver(scratch, "a.cpp");
    IrFunction *init = body_of(&linked, 0, "Init");
    assert_body_in(scratch, init, "c.cpp");
    assert_int_equal(init->pos.line, 3);
    assert_body_in(scratch, body_of(&linked, 0, "Plain"), "e.c");
    assert_body_in(scratch, body_of(&linked, 0, "Inner"), "d.cpp");
    program_close(linked.program);
}

/* Of many classes with a method of that name the one is read that the call means, and an overload with other
 * parameters is none of it. */
static void reads_the_class_that_is_meant(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "x.h",
                  "#pragma once\nstruct Z { int Make(int *a); template <typename T> int Make(T a, T b) "
                  "{ return Make(a) + Make(b); } };\n");
    scratch_write(scratch, "a.cpp",
                  "#include \"x.h\"\nextern \"C\" " ENTRY "{ Z z; int i = 0; return z.Make(&i, &i); }\n");
    for (int i = 0; i < 12; i++)
        scratch_write(scratch, arena_printf(scratch->arena, "b%d.cpp", i),
                      arena_printf(scratch->arena,
                                   "struct C%d { int Make(int *); };\nint C%d::Make(int *) { return 0; }\n", i, i));
    scratch_write(scratch, "z.cpp", "#include \"x.h\"\nint Z::Make(int *a) { return *a; }\n");
    Linked linked = link_driver(scratch, "a.cpp");
    const IrUnit *unit = program_unit(linked.program, 0);
    for (size_t i = 0; i < unit->n_refs; i++)
        if (strcmp(unit->refs[i]->name, "Make") == 0 && unit->refs[i]->n_params == 2)
            assert_body_in(scratch, program_function(linked.program, unit->refs[i]), "z.cpp");
    assert_int_equal(program_n_units(linked.program), 2);
    program_close(linked.program);
}

static void knows_included_sources(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "a.c", "#include \"part.c\"\n" ENTRY "{ return Part(); }\n");
    scratch_write(scratch, "part.c", "int Part(void) { return 0; }\n");
    Linked linked = link_driver(scratch, "a.c");
    assert_body_in(scratch, body_of(&linked, 0, "Part"), "part.c");
    assert_int_equal(program_n_units(linked.program), 1);
    program_close(linked.program);
}

static void chooses_among_the_tree(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "one/sys/a.c",
                  "int Unique(void);\nint Twice(void);\nint Hidden(void);\nint Theirs(void);\nint DebugPrint(void);\n"
                  "int Owned(void);\n" ENTRY
                  "{ return Unique() + Twice() + Hidden() + Theirs() + DebugPrint() + Owned(); }\n");
    scratch_write(scratch, "lib/far/u.c", "int Unique(void) { return 0; }\nint Twice(void) { return 1; }\n");
    scratch_write(scratch, "one/lib/t.c",
                  "int Twice(void) { return 2; }\nstatic int Hidden(void) { return 3; }\n"
                  "int DebugPrint(void) { return 4; }\n");
    scratch_write(scratch, "two/b.c", ENTRY "{ return 0; }\nint Theirs(void) { return 5; }\n");
    scratch_write(scratch, "two/c.c", "int Owned(void) { return 6; }\n");
    scratch_write(scratch, "three/b.c", ENTRY "{ return 0; }\n");
    scratch_write(scratch, "three/c.c", "int Owned(void) { return 7; }\n");
    Linked linked = link_driver(scratch, "one/sys/a.c");
    assert_body_in(scratch, body_of(&linked, 0, "Unique"), "lib/far/u.c");
    assert_int_equal(n_notes(&linked, NOTE_AMBIGUOUS), 0);
    assert_null(body_of(&linked, 0, "Hidden"));
    assert_null(body_of(&linked, 0, "Theirs"));
    assert_null(body_of(&linked, 0, "DebugPrint"));
    assert_null(body_of(&linked, 0, "Owned"));
    program_close(linked.program);
    linked = link_driver(scratch, "one/sys/a.c");
    assert_body_in(scratch, body_of(&linked, 0, "Twice"), "one/lib/t.c");
    assert_int_equal(n_notes(&linked, NOTE_AMBIGUOUS), 1);
    program_close(linked.program);
}

static void prefers_own_then_linked(void **state)
{
    Scratch *scratch = *state;
    static const char *const head =
        "<Project><PropertyGroup><DriverType>WDM</DriverType><ConfigurationType>%s</ConfigurationType></PropertyGroup>"
        "<ItemGroup><ClCompile Include=\"%s\"/>%s</ItemGroup></Project>";
    scratch_write(scratch, "drv/a.c", "int F(void);\nint G(void);\n" ENTRY "{ return F() + G(); }\n");
    scratch_write(scratch, "drv/f.c", "int F(void) { return 0; }\n");
    scratch_write(scratch, "lib/l.c", "int F(void) { return 1; }\nint G(void) { return 1; }\n");
    scratch_write(scratch, "drv/stray/g.c", "int G(void) { return 2; }\n");
    scratch_write(
        scratch, "drv/a.vcxproj",
        arena_printf(scratch->arena, head, "Driver", "a.c;f.c", "<ProjectReference Include=\"..\\lib\\l.vcxproj\"/>"));
    scratch_write(scratch, "lib/l.vcxproj", arena_printf(scratch->arena, head, "StaticLibrary", "l.c", ""));
    Linked linked = link_driver(scratch, "drv/a.c");
    assert_body_in(scratch, body_of(&linked, 0, "F"), "drv/f.c");
    assert_body_in(scratch, body_of(&linked, 0, "G"), "lib/l.c");
    assert_int_equal(n_notes(&linked, NOTE_AMBIGUOUS), 0);
    program_close(linked.program);
}

static void loads_mentioning(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "a.c", ENTRY "{ return 0; }\n");
    scratch_write(scratch, "b.c", "void ExFreePool(void *p);\nvoid Stop(void *p) { ExFreePool(p); }\n");
    scratch_write(scratch, "c.c", "/* ExFreePool */ char *s = \"ExFreePool\"; int ExFreePoolX;\n");
    Linked linked = link_driver(scratch, "a.c");
    static const char *const names[] = {"ExFreePool", "ZwClose"};
    assert_int_equal(program_load_mentioning(linked.program, names, 2), 1);
    assert_int_equal(program_n_units(linked.program), 2);
    assert_string_equal(program_unit(linked.program, 1)->file, scratch_path(scratch, "b.c"));
    assert_int_equal(program_load_mentioning(linked.program, names, 2), 0);
    program_close(linked.program);
}

static void tells_of_a_missing_entry(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "a.c", "#ifdef NEVER_DEFINED\n" ENTRY "{ return 0; }\n#endif\n");
    Linked linked = link_driver(scratch, "a.c");
    assert_null(program_entry(linked.program));
    assert_null(program_entry(linked.program));
    assert_int_equal(n_notes(&linked, NOTE_NO_ENTRY), 1);
    program_close(linked.program);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, scratch_setup, scratch_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(loads_what_is_asked_for),
        TEST(keeps_internal_functions_apart),
        TEST(binds_globals),
        TEST(keeps_a_global_when_its_definition_comes_late),
        TEST(finds_undeclared_functions),
        TEST(binds_methods),
        TEST(reads_the_class_that_is_meant),
        TEST(knows_included_sources),
        TEST(chooses_among_the_tree),
        TEST(prefers_own_then_linked),
        TEST(loads_mentioning),
        TEST(tells_of_a_missing_entry),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
