/* SPDX-License-Identifier: MIT */
/* Drivers are independent: each is judged in an arena of its own, on whichever thread is free.  A verdict waits in its
 * slot until all before it have been stored, so the database does not depend on which thread was faster; then its arena
 * goes. */
#include "cli/scan.h"

#include <string.h>

#include "base/platform.h"
#include "cli/version.h"

void scan_init(Scan *scan, const Options *options, const char *path, Arena *arena)
{
    *scan = (Scan){.options = options, .path = path, .arena = arena, .exit_code = EXIT_TROUBLE};
    scan->parse.wdk = options->wdk;
    scan->parse.shared = parse_shared_open();
    notes_init(&scan->notes, arena);
}

bool scan_load_catalogue(Scan *scan)
{
    const char *error = NULL;
    const Texts *rules = &scan->options->rules;
    scan->catalogue = catalogue_load(rules->items, rules->count, scan->arena, &scan->notes, &error);
    if (scan->catalogue == NULL)
        cli_error("the catalogue cannot be used:\n%s", error);
    return scan->catalogue != NULL;
}

static bool check_folder(const char *option, const char *path)
{
    if (path == NULL || file_type(path) == FILE_FOLDER)
        return true;
    cli_error("--%s: `%s` is not a folder", option, path);
    return false;
}

bool scan_open_tree(Scan *scan)
{
    const char *error = NULL;
    const Texts *includes = &scan->options->includes;
    if (!check_folder("wdk", scan->options->wdk))
        return false;
    for (size_t i = 0; i < includes->count; i++)
        if (!check_folder("include", includes->items[i]))
            return false;
    if (file_type(scan->path) == FILE_MISSING) {
        cli_error("`%s` does not exist (hindsight --help lists the commands)", scan->path);
        return false;
    }
    scan->tree = tree_open(scan->path, scan->arena, &scan->notes, &error);
    if (scan->tree == NULL)
        cli_error("%s", error);
    return scan->tree != NULL;
}

/* What the command line adds comes after what the project says. */
static void extend_driver(Scan *scan, Driver *driver)
{
    const Options *options = scan->options;
    for (size_t i = 0; i < options->includes.count; i++)
        VEC_PUSH(scan->arena, &driver->include_dirs, path_normal(scan->arena, options->includes.items[i]));
    for (size_t i = 0; i < options->defines.count; i++)
        VEC_PUSH(scan->arena, &driver->defines, options->defines.items[i]);
}

bool scan_find_drivers(Scan *scan)
{
    const Options *options = scan->options;
    DiscoverOptions discover = {options->configuration, options->platform, options->entry};
    scan->drivers = discover_drivers(scan->tree, &discover, &scan->notes);
    for (size_t i = 0; i < scan->drivers.drivers.count; i++)
        extend_driver(scan, scan->drivers.drivers.items[i]);
    if (scan->drivers.drivers.count == 0)
        notes_add(&scan->notes, NOTE_NO_ENTRY, (SourcePos){0}, "no entry point was found below `%s`", scan->path);
    return true;
}

static bool store_trouble(Scan *scan)
{
    cli_error("%s", store_error(scan->store));
    return false;
}

static bool store_run_note_list(Scan *scan)
{
    for (size_t i = 0; i < scan->notes.notes.count; i++)
        if (!store_add_note(scan->store, scan->run, &scan->notes.notes.items[i]))
            return store_trouble(scan);
    return true;
}

bool scan_open_store(Scan *scan)
{
    const char *error = NULL;
    scan->store = store_open(scan->options->db, false, scan->arena, &error);
    if (scan->store == NULL) {
        cli_error("%s", error);
        return false;
    }
    RunInfo info = {.root = scan->tree->root,
                    .root_absolute = path_absolute(scan->arena, *scan->tree->root == '\0' ? "." : scan->tree->root),
                    .command_line = scan->options->command_line,
                    .version = HINDSIGHT_VERSION,
                    .started = time_utc_now(scan->arena),
                    .settings = options_settings(scan->options)};
    if (!store_begin_run(scan->store, &info, &scan->run))
        return store_trouble(scan);
    return store_run_note_list(scan);
}

/* ---- judging in parallel ---- */

enum {
    ROOM = 24 << 20,  /* bytes of verdicts that may wait to be stored */
    LARGE = 64 << 20, /* bytes that a driver may take while another takes more */
    PAUSE = 2,        /* ms between two looks at what others have done */
};

typedef struct Slot {
    Verdict *verdict; /* NULL until judged, and again when stored */
    Arena *arena;
} Slot;

typedef struct Jobs {
    Scan *scan;
    Lock *lock; /* guards all below */
    Slot *slots;
    size_t n, n_done, n_stored;
    size_t waiting_bytes; /* of verdicts that wait for an earlier driver's */
    bool failed;          /* a verdict could not be stored: the rest is not judged */
    bool shows_progress;
} Jobs;

static void show_progress(const Jobs *jobs, const char *name)
{
    if (jobs->shows_progress)
        fprintf(stderr, "\r\033[K[%zu/%zu] %.60s", jobs->n_done, jobs->n, name);
}

/* Requires the lock. */
static void store_finished(Jobs *jobs)
{
    while (jobs->n_stored < jobs->n && jobs->slots[jobs->n_stored].verdict != NULL) {
        Slot *slot = &jobs->slots[jobs->n_stored++];
        if (!jobs->failed && !store_add_verdict(jobs->scan->store, jobs->scan->run, slot->verdict, NULL))
            jobs->failed = !store_trouble(jobs->scan);
        jobs->waiting_bytes -= arena_used(slot->arena);
        arena_close(slot->arena);
        *slot = (Slot){0};
    }
}

/* A driver that is being judged. */
typedef struct Turn {
    Jobs *jobs;
    size_t index;
} Turn;

/* Requires the lock. */
static bool has_room(const Turn *turn)
{
    return turn->jobs->waiting_bytes <= ROOM || turn->jobs->failed;
}

/* Requires the lock. */
static bool is_first(const Turn *turn)
{
    return turn->jobs->n_stored == turn->index || turn->jobs->failed || interrupt_asked();
}

static void wait_until(const Turn *turn, bool (*may_go_on)(const Turn *turn))
{
    for (bool may = false; !may;) {
        lock_take(turn->jobs->lock);
        may = may_go_on(turn);
        lock_give(turn->jobs->lock);
        if (!may)
            time_sleep(PAUSE);
    }
}

/* Called from the replay of a driver with many states.  Such are judged one after the other: each waits until all before it
 * have been stored, while those that need little go on.  The first that is not stored never waits, so the scan always goes
 * on. */
static void wait_for_turn(void *context)
{
    wait_until(context, is_first);
}

static bool should_stop(Jobs *jobs)
{
    lock_take(jobs->lock);
    bool failed = jobs->failed;
    lock_give(jobs->lock);
    return failed || interrupt_asked();
}

static void judge_one(void *context, size_t i)
{
    Jobs *jobs = context;
    Scan *scan = jobs->scan;
    if (should_stop(jobs))
        return;
    const Driver *driver = scan->drivers.drivers.items[i];
    Arena *arena = arena_open();
    Turn turn = {jobs, i};
    ReplayOptions replay = replay_defaults;
    replay.when_large = wait_for_turn;
    replay.context = &turn;
    replay.large = LARGE;
    double started = time_thread_cpu();
    Verdict *verdict = judge_driver(driver, scan->tree, &scan->parse, scan->catalogue, &replay, arena);
    verdict->seconds = time_thread_cpu() - started;
    lock_take(jobs->lock);
    jobs->slots[i] = (Slot){verdict, arena};
    jobs->waiting_bytes += arena_used(arena);
    jobs->n_done++;
    show_progress(jobs, driver->name);
    store_finished(jobs);
    lock_give(jobs->lock);
    /* Verdicts are stored in order.  While a slow driver is judged, the others do not run on until memory is full of theirs:
     * what this driver has is stored with the one that all wait for. */
    wait_until(&turn, has_room);
}

bool scan_judge_drivers(Scan *scan)
{
    size_t n = scan->drivers.drivers.count;
    Jobs jobs = {.scan = scan, .lock = lock_open(), .slots = ARENA_ARRAY(scan->arena, Slot, n + 1), .n = n};
    jobs.shows_progress = is_terminal(stderr) && !scan->options->quiet;
    work_parallel(n, (unsigned)scan->options->jobs, judge_one, &jobs);
    if (jobs.shows_progress && n > 0)
        fputs("\r\033[K", stderr);
    for (size_t i = 0; i < n; i++)
        arena_close(jobs.slots[i].arena); /* those that a failure left waiting */
    lock_close(jobs.lock);
    if (interrupt_asked())
        cli_error("interrupted: %zu of %zu drivers were analysed", jobs.n_stored, n);
    return !jobs.failed && !interrupt_asked();
}

/* ---- the end ---- */

bool scan_end_run(Scan *scan)
{
    scan->exit_code = gate_exit_code(scan->options, scan->store, scan->run);
    if (!store_end_run(scan->store, scan->run, time_utc_now(scan->arena), scan->exit_code))
        return store_trouble(scan);
    return scan->exit_code != EXIT_TROUBLE;
}

bool scan_publish(Scan *scan)
{
    if (publish_reports(scan->options, scan->store, scan->run))
        return true;
    scan->exit_code = EXIT_TROUBLE;
    store_end_run(scan->store, scan->run, time_utc_now(scan->arena), EXIT_TROUBLE);
    return false;
}

void scan_release(Scan *scan)
{
    parse_shared_close(scan->parse.shared);
    scan->parse.shared = NULL;
}

int scan_close(Scan *scan)
{
    scan_release(scan);
    store_close(scan->store);
    scan->store = NULL;
    return scan->exit_code;
}
