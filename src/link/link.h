/* SPDX-License-Identifier: MIT */
/* link: functions -> one program per driver.
 *
 * In:  a driver, the source tree.
 * Out: a program that answers "which body has this function" and loads (parses, lowers) further sources when asked.  The
 *      translation unit is disposed as soon as it is lowered.
 * A definition is looked for: in the units already loaded; in the driver's own sources; in its referenced projects'
 * sources; as a unique definition in the tree (several: NOTE_AMBIGUOUS, the one in the nearest folder is taken). */
#ifndef HINDSIGHT_LINK_H
#define HINDSIGHT_LINK_H

#include "ir/ir.h"
#include "parse/parse.h"

typedef struct Program Program;

/* Loads the driver's entry source.  Never NULL; program_entry() is NULL when the entry could not be loaded (noted). */
Program *program_open(const Driver *driver, const SourceTree *tree, const ParseOptions *options, Arena *arena,
                      NoteList *notes);
/* Releases what is not in the arena (the libclang index). */
void program_close(Program *program);

const Driver *program_driver(const Program *program);
IrFunction *program_entry(Program *program);
/* The body of the function that REF names, or NULL when the tree has none.  May load sources. */
IrFunction *program_function(Program *program, const IrFunctionRef *ref);
/* The body that the driver's own sources give a routine that the platform declares too (a port driver's, a shim's); NULL
 * when they give none. */
IrFunction *program_own_body(Program *program, const IrFunctionRef *ref);
/* The one definition that GLOBAL (perhaps an extern declaration) refers to; GLOBAL itself when none is found.  May load
 * sources.  The same variable always gives the same pointer. */
IrGlobal *program_global(Program *program, IrGlobal *global);
/* Units loaded so far, in order of loading. */
size_t program_n_units(const Program *program);
const IrUnit *program_unit(const Program *program, size_t i);
/* Loads every source of the driver's project that mentions one of the NAMES as an identifier (lexically), so that a
 * search for releases outside the entry's reach sees them.  Returns how many units were added. */
size_t program_load_mentioning(Program *program, const char *const *names, size_t n_names);

/* The unit's listing in program order (--dump=program): units, functions bound, globals bound, what has no body. */
char *program_print(const Program *program, Arena *arena);

#endif
