/* SPDX-License-Identifier: MIT */
/* parse, part 9b: what few drivers use of the bundled headers.
 *
 * Declarations that are rare lie in bundled headers named hs_more_*.h, which the others include when HS_MORE is
 * defined; most sources are parsed faster without.  Whether one needs them shows when a name of theirs is unknown. */
#ifndef HINDSIGHT_PARSE_RARE_H
#define HINDSIGHT_PARSE_RARE_H

#include "parse/overlay.h"
#include "parse/shared.h"
#include "parse/standin.h"

/* True when a name that got a stand-in is declared in one of those headers that the source can reach. */
bool rare_is_wanted(ParseShared *shared, const Overlay *overlay, const StandIns *stand_ins);

#endif
