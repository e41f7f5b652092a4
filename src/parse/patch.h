/* SPDX-License-Identifier: MIT */
/* parse, part 8: members that a bundled struct lacks. */
#ifndef HINDSIGHT_PARSE_PATCH_H
#define HINDSIGHT_PARSE_PATCH_H

#include "parse/overlay.h"

/* Adds DECLARATION, which declares MEMBER, to the struct TYPE (as the compiler prints it) of a platform header.  False
 * when no platform header defines it, or it was given that member before. */
bool patch_struct(Overlay *overlay, const char *type, const char *member, const char *declaration);

#endif
