/* SPDX-License-Identifier: MIT */
/* lower: a translation unit -> functions as control-flow graphs (ir/ir.h).
 *
 * Requires a unit from parse.  Leaves true: ir_check() holds for every function; all strings and nodes live in ARENA and
 * nothing refers to libclang.  What is not understood becomes IR_UNKNOWN/IR_OPAQUE and a NOTE_NOT_LOWERED. */
#ifndef HINDSIGHT_LOWER_H
#define HINDSIGHT_LOWER_H

#include "ir/ir.h"
#include "parse/parse.h"

/* FILES interns file names, so that equal positions share pointers across the units of a driver. */
IrUnit *lower_unit(ParseContext *context, const ParsedUnit *unit, StrMap *files, Arena *arena, NoteList *notes);

#endif
