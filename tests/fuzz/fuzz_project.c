/* SPDX-License-Identifier: MIT */
/* Fuzzing the reader of project files: the bytes are a .vcxproj, a SOURCES file and a compilation database at once. */
#include "../unit/scratch.h"

#include "base/platform.h"
#include "discover/discover.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const DiscoverOptions options = {0};
    const char *error = NULL;
    NoteList notes;
    void *state = NULL;
    if (scratch_setup(&state) != 0)
        die("no temporary folder");
    Scratch *scratch = state;
    scratch_write(scratch, "a.c", "int DriverEntry(int a) { return 0; }");
    scratch_write_bytes(scratch, "p.vcxproj", (const char *)data, size);
    scratch_write_bytes(scratch, "sources", (const char *)data, size);
    scratch_write_bytes(scratch, "compile_commands.json", (const char *)data, size);
    notes_init(&notes, scratch->arena);
    SourceTree *tree = tree_open(scratch->folder, scratch->arena, &notes, &error);
    if (tree == NULL)
        die("the tree was not opened: %s", error);
    DriverList list = discover_drivers(tree, &options, &notes);
    if (list.drivers.count == 0)
        die("the entry was lost");
    scratch_teardown(&state);
    return 0;
}
