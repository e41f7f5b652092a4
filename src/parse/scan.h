/* SPDX-License-Identifier: MIT */
/* parse, part 1: what one pass over the characters of a file says about its headers and its tracing.
 *
 * Conditions are not evaluated: an include in a branch that is off is listed all the same, which costs a table entry
 * and nothing else.  Comments and literals are respected. */
#ifndef HINDSIGHT_PARSE_SCAN_H
#define HINDSIGHT_PARSE_SCAN_H

#include <stdbool.h>

#include "base/strmap.h"

typedef enum IncludeKind {
    INCLUDE_PLAIN,
    INCLUDE_NEXT,   /* #include_next */
    INCLUDE_IMPORT, /* #import: a type library */
    INCLUDE_PROBE   /* __has_include: no stand-in when it is missing */
} IncludeKind;

typedef struct ScanInclude {
    const char *name; /* `/` as separator */
    bool is_angle;
    IncludeKind kind;
    size_t offset; /* of the `#` */
} ScanInclude;

/* One FUNC line of a `begin_wpp config` block: FUNC Name{CONDITION=VALUE,...}(PARAMETER,...,MSG,...). */
typedef struct ScanTrace {
    const char *name;
    const char *conditions; /* between the braces, NULL when there are none */
    const char *parameters; /* between the parentheses */
} ScanTrace;

typedef struct FileScan {
    VEC(ScanInclude) includes;
    VEC(const char *) include_macros; /* X of `#include X` */
    VEC(ScanTrace) traces;
    VEC(const char *) trace_flags; /* X of WPP_DEFINE_BIT(X) */
    StrMap header_macros;          /* macro name -> value, where the value is a header name: `"a.h"`, `<a.h>` */
    StrMap wpp_macros;             /* macros named WPP_..._PRE and WPP_..._POST */
    StrMap settings;               /* macros named like those that choose what platform headers declare, set here */
    StrMap tested;                 /* names in the conditions: #if, #ifdef */
} FileScan;

/* True for the names of macros that choose what a platform header declares: _WIN32_WINNT, NDIS650_MINIPORT. */
bool scan_is_setting(const char *macro);
/* Scans TEXT (SIZE bytes and a NUL).  All that is found lives in ARENA. */
FileScan *scan_text(const char *text, size_t size, Arena *arena);

#endif
