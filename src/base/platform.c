/* SPDX-License-Identifier: MIT */
/* base: the operating system, over libuv and the C library.  No other file of the project includes uv.h or a system
 * header, so that porting is a matter of this one.  All calls are synchronous: libuv's file functions without a loop.
 */
#if !defined(_WIN32) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE 1 /* the types that uv.h needs, and clock_gettime, under -std=c11 */
#endif
#include "base/platform.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#endif
#include <uv.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

enum { WORKER_STACK = 64 << 20, READ_STEP = 64 << 10 };

/* ---- files and folders ------------------------------------------------------------------------------------------- */

static const char *failure(Arena *arena, const char *what, const char *path, ssize_t code)
{
    return arena_printf(arena, "cannot %s `%s`: %s", what, path, uv_strerror((int)code));
}

static ssize_t read_some(uv_file file, char *into, size_t size)
{
    uv_fs_t request;
    uv_buf_t buffer = uv_buf_init(into, size > (1u << 30) ? 1u << 30 : (unsigned)size);
    ssize_t got = uv_fs_read(NULL, &request, file, &buffer, 1, -1, NULL);
    uv_fs_req_cleanup(&request);
    return got;
}

/* What the file says of its size; 0 for pipes and the like.  Negative: an error code. */
static int64_t size_of_open(uv_file file)
{
    uv_fs_t request;
    int status = uv_fs_fstat(NULL, &request, file, NULL);
    int64_t size = status < 0 ? status : (int64_t)request.statbuf.st_size;
    if (status >= 0 && (request.statbuf.st_mode & S_IFMT) == S_IFDIR)
        size = UV_EISDIR;
    uv_fs_req_cleanup(&request);
    return size;
}

/* Reads to the end; one byte is kept for the final NUL.  *OUT_CODE is negative on failure. */
static char *read_all(uv_file file, Arena *arena, size_t *out_size, ssize_t *out_code)
{
    int64_t expected = size_of_open(file);
    if (expected < 0) {
        *out_code = (ssize_t)expected;
        return NULL;
    }
    size_t capacity = (size_t)expected + 2, size = 0;
    char *text = arena_alloc(arena, capacity);
    for (;;) {
        if (size + 1 >= capacity) {
            char *larger = arena_alloc(arena, capacity * 2 + READ_STEP);
            memcpy(larger, text, size);
            text = larger;
            capacity = capacity * 2 + READ_STEP;
        }
        *out_code = read_some(file, text + size, capacity - size - 1);
        if (*out_code <= 0)
            break;
        size += (size_t)*out_code;
    }
    text[size] = '\0';
    *out_size = size;
    return *out_code < 0 ? NULL : text;
}

char *file_read(const char *path, Arena *arena, size_t *out_size, const char **out_error)
{
    uv_fs_t request;
    ssize_t code = uv_fs_open(NULL, &request, path, UV_FS_O_RDONLY, 0, NULL);
    uv_fs_req_cleanup(&request);
    if (code < 0) {
        *out_error = failure(arena, "open", path, code);
        return NULL;
    }
    uv_file file = (uv_file)code;
    char *text = read_all(file, arena, out_size, &code);
    uv_fs_close(NULL, &request, file, NULL);
    uv_fs_req_cleanup(&request);
    if (text == NULL)
        *out_error = failure(arena, "read", path, code);
    return text;
}

FileType file_type(const char *path)
{
    uv_fs_t request;
    int status = uv_fs_stat(NULL, &request, path, NULL);
    uint64_t mode = request.statbuf.st_mode & S_IFMT;
    uv_fs_req_cleanup(&request);
    if (status < 0)
        return FILE_MISSING;
    return mode == S_IFREG ? FILE_REGULAR : mode == S_IFDIR ? FILE_FOLDER : FILE_OTHER;
}

static FileType type_of_entry(const uv_dirent_t *entry, const char *folder, Arena *arena)
{
    switch (entry->type) {
    case UV_DIRENT_FILE: return FILE_REGULAR;
    case UV_DIRENT_DIR: return FILE_FOLDER;
    case UV_DIRENT_LINK:
    case UV_DIRENT_UNKNOWN: return file_type(path_join(arena, folder, entry->name));
    default: return FILE_OTHER;
    }
}

static int by_name(const void *left, const void *right)
{
    return strcmp(((const FolderEntry *)left)->name, ((const FolderEntry *)right)->name);
}

bool folder_list(const char *path, Arena *arena, FolderEntry **out_entries, size_t *out_n, const char **out_error)
{
    uv_fs_t request;
    uv_dirent_t entry;
    VEC(FolderEntry) entries = {0};
    int status = uv_fs_scandir(NULL, &request, *path == '\0' ? "." : path, 0, NULL);
    if (status < 0)
        *out_error = failure(arena, "list", path, status);
    while (status >= 0 && uv_fs_scandir_next(&request, &entry) != UV_EOF) {
        FolderEntry copy = {arena_strdup(arena, entry.name), type_of_entry(&entry, path, arena),
                            entry.type == UV_DIRENT_LINK};
        VEC_PUSH(arena, &entries, copy);
    }
    uv_fs_req_cleanup(&request);
    if (entries.count > 1)
        qsort(entries.items, entries.count, sizeof *entries.items, by_name);
    *out_entries = entries.items;
    *out_n = entries.count;
    return status >= 0;
}

char *folder_temporary(Arena *arena)
{
    enum { ROOM = 4096 };
    uv_fs_t request;
    size_t size = ROOM;
    char *base = arena_alloc(arena, ROOM);
    if (uv_os_tmpdir(base, &size) != 0)
        return NULL;
    int status = uv_fs_mkdtemp(NULL, &request, path_join(arena, base, "hindsight-XXXXXX"), NULL);
    char *made = status < 0 ? NULL : path_join(arena, "", request.path);
    uv_fs_req_cleanup(&request);
    return made;
}

static bool write_zeros(uv_file file, size_t size, Arena *arena)
{
    enum { STEP = 1 << 20 };
    uv_buf_t buffer = uv_buf_init(memset(arena_alloc(arena, STEP), 0, STEP), STEP);
    for (size_t written = 0; written < size;) {
        uv_fs_t request;
        ssize_t n = uv_fs_write(NULL, &request, file, &buffer, 1, -1, NULL);
        uv_fs_req_cleanup(&request);
        if (n <= 0)
            return false;
        written += (size_t)n;
    }
    return true;
}

bool folder_has_room(const char *path, size_t size)
{
    Arena *scratch = arena_open();
    const char *name = path_join(scratch, path, "room");
    uv_fs_t request;
    uv_file file = uv_fs_open(NULL, &request, name, UV_FS_O_CREAT | UV_FS_O_EXCL | UV_FS_O_WRONLY, 0600, NULL);
    uv_fs_req_cleanup(&request);
    bool has_room = file >= 0 && write_zeros(file, size, scratch);
    if (file >= 0) {
        has_room = uv_fs_close(NULL, &request, file, NULL) >= 0 && has_room;
        uv_fs_req_cleanup(&request);
        remove(name);
    }
    arena_close(scratch);
    return has_room;
}

void folder_drop(const char *path)
{
    Arena *scratch = arena_open();
    FolderEntry *entries;
    const char *error = NULL;
    size_t n = 0;
    uv_fs_t request;
    if (folder_list(path, scratch, &entries, &n, &error))
        for (size_t i = 0; i < n; i++)
            remove(path_join(scratch, path, entries[i].name));
    uv_fs_rmdir(NULL, &request, path, NULL);
    uv_fs_req_cleanup(&request);
    arena_close(scratch);
}

char *path_absolute(Arena *arena, const char *path)
{
    char *normal = path_normal(arena, path);
    if (path_is_absolute(normal))
        return normal;
    char small[4096];
    size_t size = sizeof small;
    if (uv_cwd(small, &size) == 0)
        return path_normal(arena, path_join(arena, small, normal));
    char *large = arena_alloc(arena, size + 1);
    if (uv_cwd(large, &size) != 0)
        return normal;
    return path_normal(arena, path_join(arena, large, normal));
}

char *path_real(Arena *arena, const char *path)
{
    uv_fs_t request;
    char *real = uv_fs_realpath(NULL, &request, path, NULL) < 0 ? NULL : path_normal(arena, request.ptr);
    uv_fs_req_cleanup(&request);
    return real;
}

/* ---- threads ----------------------------------------------------------------------------------------------------- */

typedef struct Work {
    uv_mutex_t mutex;
    size_t next, n;
    void (*run)(void *context, size_t i);
    void *context;
} Work;

static void worker(void *argument)
{
    Work *work = argument;
    for (;;) {
        uv_mutex_lock(&work->mutex);
        size_t i = work->next < work->n ? work->next++ : work->n;
        uv_mutex_unlock(&work->mutex);
        if (i == work->n)
            return;
        work->run(work->context, i);
    }
}

void work_parallel(size_t n, unsigned n_threads, void (*run)(void *context, size_t i), void *context)
{
    Work work = {.n = n, .run = run, .context = context};
    size_t wanted = n_threads == 0 ? cpu_count() : n_threads, started = 0;
    wanted = wanted > n ? n : wanted;
    if (n == 0)
        return;
    uv_thread_t *threads = calloc(wanted, sizeof *threads);
    if (threads == NULL || uv_mutex_init(&work.mutex) != 0)
        die("no memory for threads");
    uv_thread_options_t options = {.flags = UV_THREAD_HAS_STACK_SIZE, .stack_size = WORKER_STACK};
    while (started < wanted && uv_thread_create_ex(&threads[started], &options, worker, &work) == 0)
        started++;
    if (started == 0)
        worker(&work);
    for (size_t i = 0; i < started; i++)
        uv_thread_join(&threads[i]);
    uv_mutex_destroy(&work.mutex);
    free(threads);
}

struct Lock {
    uv_mutex_t mutex;
};

Lock *lock_open(void)
{
    Lock *lock = malloc(sizeof *lock);
    if (lock == NULL || uv_mutex_init(&lock->mutex) != 0)
        die("no memory for a lock");
    return lock;
}

void lock_close(Lock *lock)
{
    if (lock == NULL)
        return;
    uv_mutex_destroy(&lock->mutex);
    free(lock);
}

void lock_take(Lock *lock)
{
    uv_mutex_lock(&lock->mutex);
}

void lock_give(Lock *lock)
{
    uv_mutex_unlock(&lock->mutex);
}

unsigned cpu_count(void)
{
    unsigned count = uv_available_parallelism();
    return count == 0 ? 1 : count;
}

/* ---- clocks ------------------------------------------------------------------------------------------------------ */

double time_wall(void)
{
    return (double)uv_hrtime() / 1e9;
}

void time_sleep(unsigned milliseconds)
{
    uv_sleep(milliseconds);
}

double time_thread_cpu(void)
{
#if defined(_WIN32)
    FILETIME created, ended, kernel, user;
    if (!GetThreadTimes(GetCurrentThread(), &created, &ended, &kernel, &user))
        return time_wall();
    uint64_t ticks = (((uint64_t)kernel.dwHighDateTime + user.dwHighDateTime) << 32) + kernel.dwLowDateTime +
                     (uint64_t)user.dwLowDateTime;
    return (double)ticks / 1e7;
#elif defined(CLOCK_THREAD_CPUTIME_ID)
    struct timespec now;
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) != 0)
        return time_wall();
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
#else
    return time_wall();
#endif
}

/* The Gregorian date of a count of days since 1970-01-01, without the C library's shared buffers. */
static void date_of_days(int64_t days, int *year, int *month, int *day)
{
    int64_t shifted = days + 719468; /* days since 0000-03-01 */
    int64_t era = shifted / 146097, in_era = shifted % 146097;
    int64_t years = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
    int64_t in_year = in_era - (365 * years + years / 4 - years / 100);
    int64_t from_march = (5 * in_year + 2) / 153;
    *day = (int)(in_year - (153 * from_march + 2) / 5 + 1);
    *month = (int)(from_march < 10 ? from_march + 3 : from_march - 9);
    *year = (int)(years + era * 400 + (*month <= 2));
}

char *time_utc_now(Arena *arena)
{
    uv_timeval64_t now = {0};
    int year, month, day;
    uv_gettimeofday(&now);
    int64_t seconds = now.tv_sec % 86400;
    date_of_days(now.tv_sec / 86400, &year, &month, &day);
    return arena_printf(arena, "%04d-%02d-%02dT%02d:%02d:%02dZ", year, month, day, (int)(seconds / 3600),
                        (int)(seconds / 60 % 60), (int)(seconds % 60));
}

/* ---- terminal ---------------------------------------------------------------------------------------------------- */

static uv_file descriptor(FILE *stream)
{
#if defined(_WIN32)
    return _fileno(stream);
#else
    return fileno(stream);
#endif
}

bool is_terminal(FILE *stream)
{
    return uv_guess_handle(descriptor(stream)) == UV_TTY;
}

int terminal_width(FILE *stream)
{
    uv_loop_t loop;
    uv_tty_t terminal;
    int width = 0, height = 0;
    if (!is_terminal(stream) || uv_loop_init(&loop) != 0)
        return 0;
    if (uv_tty_init(&loop, &terminal, descriptor(stream), 0) == 0) {
        if (uv_tty_get_winsize(&terminal, &width, &height) != 0)
            width = 0;
        uv_close((uv_handle_t *)&terminal, NULL);
        uv_run(&loop, UV_RUN_DEFAULT);
    }
    uv_loop_close(&loop);
    return width;
}

/* The GNU C library keeps a heap for each thread, and of blocks that it had from the system ever larger ones. */
void memory_share(void)
{
#if defined(__GLIBC__)
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, 64 * 1024);
#endif
}
