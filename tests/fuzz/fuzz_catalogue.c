/* SPDX-License-Identifier: MIT */
/* The catalogue loader gets any file as --rules.  It either loads, or says why. */
#include "catalogue/catalogue.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *folders[] = {fuzz_folder()};
    const char *error = NULL;
    Arena *arena = arena_open();
    NoteList notes;
    notes_init(&notes, arena);
    fuzz_write("rules.json", data, size);
    Catalogue *catalogue = catalogue_load(folders, 1, arena, &notes, &error);
    if (catalogue == NULL && (error == NULL || *error == '\0'))
        die("a catalogue was refused without a word");
    for (size_t i = 0; catalogue != NULL && i < catalogue_n_apis(catalogue); i++)
        if (catalogue_api(catalogue, i)->name == NULL)
            die("entry %u has no name", (unsigned)i);
    fuzz_remove("rules.json");
    arena_close(arena);
    return 0;
}
