/* SPDX-License-Identifier: MIT */
/* parse, part 3: the stand-in for the trace headers (*.tmh) that the WPP preprocessor would have made.
 *
 * It declares WPP_INIT_TRACING and WPP_CLEANUP as functions, so that they remain calls, and defines the tracing
 * functions as macros that do nothing: the usual ones, and those that the driver configures in a `begin_wpp config`
 * block.  A configured function keeps the control flow of its WPP_..._PRE and WPP_..._POST macros. */
#ifndef HINDSIGHT_PARSE_WPP_H
#define HINDSIGHT_PARSE_WPP_H

#include "parse/headers.h"

/* The text for a unit made of the N headers. */
const char *wpp_header(Header *const *headers, size_t n, Arena *arena);

#endif
