/* SPDX-License-Identifier: MIT */
/* parse, part 8: what the compiler's complaints say about unknown names. */
#ifndef HINDSIGHT_PARSE_UNKNOWN_H
#define HINDSIGHT_PARSE_UNKNOWN_H

#include "parse/overlay.h"
#include "parse/standin.h"

/* Reads the diagnostics of UNIT into STAND_INS, and missing headers and members of the platform's structs into OVERLAY.
 * Returns true when another round may understand more. */
bool unknown_read(CXTranslationUnit unit, Overlay *overlay, StandIns *stand_ins, Arena *arena);

/* True when the complaints about a unit that was parsed as C show that it is C++. */
bool unknown_looks_cpp(CXTranslationUnit unit, Overlay *overlay, Arena *arena);

#endif
