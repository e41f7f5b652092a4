/* SPDX-License-Identifier: MIT */
/* parse, part 9: platform headers compiled once and used by many parses.
 *
 * Most of what a driver's source holds after its includes are followed is the platform, and it is the same for source
 * after source, round after round.  A prelude is a precompiled header of the large platform headers that a source
 * includes; it is made when it is wanted for the second time, and kept in a temporary folder. */
#ifndef HINDSIGHT_PARSE_PRELUDE_H
#define HINDSIGHT_PARSE_PRELUDE_H

#include "parse/arguments.h"
#include "parse/overlay.h"

/* The file that makes the platform headers of OVERLAY's source known under ARGUMENTS, which are all but the forced
 * includes; NULL: parse without. */
const char *prelude_for(ParseShared *shared, Overlay *overlay, const Arguments *arguments, CXIndex index);
/* Never hands out FILE again: a parse with it failed. */
void prelude_reject(ParseShared *shared, const char *file);
/* Puts the prelude FILE in front of the forced includes. */
void prelude_use(Arguments *arguments, const char *file);

#endif
