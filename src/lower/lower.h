/* SPDX-License-Identifier: MIT */
/* lower: a translation unit -> functions as control-flow graphs (ir/ir.h).
 *
 * Requires a unit from parse; for members of C++ templates, one that was made with an index that leaves out what comes
 * from precompiled headers (such a unit lists what was instantiated).  Leaves true: ir_check() holds for every
 * function; all strings and nodes live in ARENA and nothing refers to libclang.  What is not understood becomes
 * IR_UNKNOWN/IR_OPAQUE and a NOTE_NOT_LOWERED.
 *
 * Lowered are all definitions in files of the tree, and of the platform's inline functions those that they call.
 *
 * What C++ looks like in the IR (how it comes about: lower/cxx.h):
 *   - A base class's subobject has the address of the whole object; casts between base and derived change nothing.
 *   - An object of a class with virtual functions has the field "$vptr", the address of the global "Class::$vtable";
 * that has a field for each virtual function, "Run(int)", "~" for the destructor.  A virtual call loads both.
 *   - A closure is a record with a field for each capture, "this" for *this; captured by reference, the field holds the
 *     address.  Its body is the method "operator()"; as a function pointer it is a function "lambda" without `this`.
 *   - Destructors and constructors that nobody wrote are functions where they have work to do.  Parameters of class
 * type are destroyed by the callee.  An object that is returned by name is neither copied nor destroyed.
 *   - A member with the name of a base's member is the field "Class::name".  An array of objects from new[] has the
 *     field "$count".  A class's table has its operator delete as "delete".
 *   - A static local with a value that is no constant is made where control first passes it; the global "name$made"
 *     says whether it was.
 *   - What is thrown is in the global record "$thrown" (cxx_throw.c).
 *   - Operators, conversions and constructors of stand-in classes are loads, stores and operations, not calls. */
#ifndef HINDSIGHT_LOWER_H
#define HINDSIGHT_LOWER_H

#include "ir/ir.h"
#include "parse/parse.h"

/* FILES interns file names, so that equal positions share pointers across the units of a driver. */
IrUnit *lower_unit(ParseContext *context, const ParsedUnit *unit, StrMap *files, Arena *arena, NoteList *notes);

#endif
