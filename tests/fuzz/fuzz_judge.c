/* SPDX-License-Identifier: MIT */
/* The whole way from a source, in C or in C++, to a stored verdict: nearly fixtures, as for fuzz_lower.  Whatever the
 * source is, it gets a verdict that the store takes, and its findings stand on lines that the source has. */
#include <string.h>

#include "fuzz.h"
#include "judge/judge.h"
#include "store/store.h"

/* Made once: both are read only by the runs. */
static Catalogue *catalogue(void)
{
    static Catalogue *loaded;
    static NoteList notes;
    const char *error = NULL;
    if (loaded == NULL) {
        Arena *arena = arena_open();
        notes_init(&notes, arena);
        loaded = catalogue_load(NULL, 0, arena, &notes, &error);
    }
    if (loaded == NULL)
        die("the catalogue cannot be loaded: %s", error);
    return loaded;
}

static ParseShared *shared_headers(void)
{
    static ParseShared *shared;
    if (shared == NULL)
        shared = parse_shared_open();
    return shared;
}

static void store_verdict(const Verdict *verdict, Arena *arena)
{
    const char *error = NULL;
    int64_t run = 0;
    RunInfo info = {.root = ".", .root_absolute = "/", .command_line = "", .version = "", .started = "", .settings = "{}"};
    Store *store = store_open(NULL, false, arena, &error);
    if (store == NULL)
        die("%s", error);
    if (!store_begin_run(store, &info, &run) || !store_add_verdict(store, run, verdict, NULL))
        die("%s", store_error(store));
    store_close(store);
}

static void judge_and_check(const Driver *driver, const SourceTree *tree, size_t n_lines, Arena *arena)
{
    /* A loop in a source may go on for long: what takes time is of no interest here. */
    ReplayOptions replay = replay_defaults;
    replay.max_steps = 200000;
    ParseOptions parse = {.shared = shared_headers()};
    Verdict *verdict = judge_driver(driver, tree, &parse, catalogue(), &replay, arena);
    for (size_t i = 0; i < verdict->n_findings; i++) {
        const Finding *finding = &verdict->findings[i];
        if (finding->primary.line == 0 || finding->primary.line > n_lines)
            die("%s stands on line %u of %zu", rule_id(finding->rule), finding->primary.line, n_lines);
        if (finding->message == NULL || *finding->message == '\0')
            die("%s says nothing", rule_id(finding->rule));
    }
    store_verdict(verdict, arena);
}

static bool is_cpp(const uint8_t *data, size_t size)
{
    static const char mark[] = "extern \"C\"";
    for (size_t i = 0; i + sizeof mark <= size; i++)
        if (memcmp(data + i, mark, sizeof mark - 1) == 0)
            return true;
    return false;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *error = NULL, *name = is_cpp(data, size) ? "driver.cpp" : "driver.c";
    Arena *arena = arena_open();
    NoteList notes;
    DiscoverOptions options = {0};
    size_t n_lines = 1;
    for (size_t i = 0; i < size; i++)
        n_lines += data[i] == '\n' || data[i] == '\r';
    notes_init(&notes, arena);
    fuzz_write(name, data, size);
    SourceTree *tree = tree_open(fuzz_folder(), arena, &notes, &error);
    if (tree == NULL)
        die("the folder of the input is not readable: %s", error);
    DriverList list = discover_drivers(tree, &options, &notes);
    for (size_t i = 0; i < list.drivers.count; i++)
        judge_and_check(list.drivers.items[i], tree, n_lines, arena);
    fuzz_remove(name);
    arena_close(arena);
    return 0;
}
