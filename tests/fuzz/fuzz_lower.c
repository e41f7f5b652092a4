/* SPDX-License-Identifier: MIT */
/* Sources that are nearly C: fixtures with lines and names moved about.  Whatever comes out of parse and lower has to
 * keep the promises of ir/ir.h. */
#include <string.h>

#include "fuzz.h"
#include "link/link.h"

static void check_unit(const IrUnit *unit, Arena *arena)
{
    for (size_t i = 0; i < unit->n_functions; i++) {
        const char *problem = ir_check(unit->functions[i], arena);
        if (problem != NULL)
            die("%s: %s", unit->functions[i]->ref->name, problem);
    }
    ir_print_unit(unit, false, arena);
}

static void lower_driver(const Driver *driver, const SourceTree *tree, Arena *arena, NoteList *notes)
{
    ParseOptions options = {0};
    Program *program = program_open(driver, tree, &options, arena, notes);
    program_entry(program);
    for (size_t i = 0; i < program_n_units(program); i++)
        check_unit(program_unit(program, i), arena);
    program_close(program);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *error = NULL;
    Arena *arena = arena_open();
    NoteList notes;
    DiscoverOptions options = {0};
    notes_init(&notes, arena);
    fuzz_write("driver.c", data, size);
    SourceTree *tree = tree_open(fuzz_folder(), arena, &notes, &error);
    if (tree == NULL)
        die("the folder of the input is not readable: %s", error);
    DriverList list = discover_drivers(tree, &options, &notes);
    for (size_t i = 0; i < list.drivers.count; i++)
        lower_driver(list.drivers.items[i], tree, arena, &notes);
    fuzz_remove("driver.c");
    arena_close(arena);
    return 0;
}
