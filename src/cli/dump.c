/* SPDX-License-Identifier: MIT */
/* --dump: each stage can stop and print what it made. */
#include "cli/scan.h"
#include "link/link.h"

static void dump_notes(const NoteList *notes, Arena *arena)
{
    for (size_t i = 0; i < notes->notes.count; i++) {
        const Note *note = &notes->notes.items[i];
        const char *place = note->pos.file == NULL
                                ? ""
                                : arena_printf(arena, "%s:%u:%u: ", note->pos.file, note->pos.line, note->pos.column);
        printf("note HS%d: %s%s\n", note_id(note->kind), place, note->message);
    }
}

/* Units that the entry's own source needs are loaded on demand; what was loaded by then is printed. */
static void dump_program(Scan *scan, const Driver *driver, Arena *arena)
{
    NoteList notes;
    notes_init(&notes, arena);
    Program *program = program_open(driver, scan->tree, &scan->parse, arena, &notes);
    if (scan->options->dump == DUMP_PROGRAM)
        fputs(program_print(program, arena), stdout);
    else
        for (size_t i = 0; i < program_n_units(program); i++)
            fputs(ir_print_unit(program_unit(program, i), false, arena), stdout);
    dump_notes(&notes, arena);
    program_close(program);
}

static void dump_driver(Scan *scan, const Driver *driver)
{
    Arena *arena = arena_open();
    printf("== %s ==\n", driver->name);
    if (scan->options->dump == DUMP_IR || scan->options->dump == DUMP_PROGRAM)
        dump_program(scan, driver, arena);
    else
        fputs(judge_dump_states(driver, scan->tree, &scan->parse, scan->catalogue, NULL, arena), stdout);
    arena_close(arena);
}

bool scan_dump(Scan *scan)
{
    if (scan->options->dump == DUMP_DRIVERS) {
        fputs(discover_print(scan->tree, &scan->drivers, scan->arena), stdout);
        return true;
    }
    for (size_t i = 0; i < scan->drivers.drivers.count; i++)
        dump_driver(scan, scan->drivers.drivers.items[i]);
    return true;
}
