/* SPDX-License-Identifier: MIT */
/* The project readers get any text, under each of the names that they know; the first byte chooses. */
#include "discover/discover.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const names[] = {"driver.vcxproj", "driver.vcxproj", "SOURCES", "compile_commands.json",
                                        "driver.sln"};
    static const char entry[] = "NTSTATUS DriverEntry(void) { return 0; }\n";
    const char *name = names[0], *error = NULL;
    if (size > 0 && data[0] < sizeof names / sizeof *names) {
        name = names[data[0]];
        data++;
        size--;
    }
    Arena *arena = arena_open();
    NoteList notes;
    DiscoverOptions options = {0};
    notes_init(&notes, arena);
    fuzz_write("main.c", (const uint8_t *)entry, sizeof entry - 1);
    fuzz_write(name, data, size);
    SourceTree *tree = tree_open(fuzz_folder(), arena, &notes, &error);
    if (tree == NULL)
        die("the folder of the input is not readable: %s", error);
    /* Whatever the project says, the entry in the tree is never lost. */
    if (discover_drivers(tree, &options, &notes).drivers.count == 0)
        die("a project file hid the entry of main.c");
    fuzz_remove(name);
    fuzz_remove("main.c");
    arena_close(arena);
    return 0;
}
