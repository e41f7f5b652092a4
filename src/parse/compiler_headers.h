/* SPDX-License-Identifier: MIT */
/* parse, part 2: the headers that come with a compiler and not with a kit: for --wdk. */
#ifndef HINDSIGHT_PARSE_COMPILER_HEADERS_H
#define HINDSIGHT_PARSE_COMPILER_HEADERS_H

#include <stdbool.h>

/* The text of the compiler's header NAME (lower case), or NULL when it is not one.  It depends on annotations
 * alone. */
const char *compiler_header(const char *name);
/* True for the bundled headers that are taken before a kit's own: annotations, since the analysis reads what they make
 * of them, and what WPP would have rewritten. */
bool compiler_may_bundle(const char *name);

#endif
