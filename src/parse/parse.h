/* SPDX-License-Identifier: MIT */
/* parse: a source -> a libclang translation unit.
 *
 * In:  a driver (includes, macros), the source tree (for headers), one source.
 * Out: a translation unit whose unknown headers and names have been replaced by stand-ins, and counts of what was real.
 * Only parse and lower see libclang.  One ParseContext per driver and thread; it owns the CXIndex.
 *
 * What stand-ins look like in the unit: an undeclared function stays a call with its arguments, in C of a function
 * `int f()` or `long f()` (so a result used as a pointer is converted), in C++ of `long f(...)` or `HsAny f(...)`.  HsAny
 * is a class that converts to everything; its conversions and operators mean what they do to a plain value.  Unknown
 * constants are enumerators, unknown objects extern variables.  Tracing functions of WPP are gone, but for
 * WPP_INIT_TRACING and WPP_CLEANUP, which are calls.
 *
 * The unit's own declarations are those of clang_visitChildren on it; those of platform headers may be in a precompiled
 * header, and are reached through references. */
#ifndef HINDSIGHT_PARSE_H
#define HINDSIGHT_PARSE_H

#include <clang-c/Index.h>

#include "discover/discover.h"

/* What the parses of a whole run share: platform headers that were compiled once.  Any number of threads may use one.
 */
typedef struct ParseShared ParseShared;

typedef struct ParseOptions {
    const char *wdk;               /* folder with real headers (--wdk), NULL = the bundled ones */
    const char *const *extra_args; /* further compiler arguments, NULL-terminated, or NULL */
    ParseShared *shared;           /* NULL: each context has its own */
} ParseOptions;

ParseShared *parse_shared_open(void);
/* After the last context that uses it was closed. */
void parse_shared_close(ParseShared *shared);

typedef struct ParseContext ParseContext;

/* Where a header's text came from. */
typedef enum HeaderOrigin { HEADER_TREE, HEADER_BUNDLED, HEADER_WDK, HEADER_STAND_IN } HeaderOrigin;

typedef struct ParsedUnit {
    CXTranslationUnit unit;
    const char *file;
    bool is_cpp;         /* parsed as C++ */
    size_t n_headers[4]; /* by HeaderOrigin */
    size_t n_stand_ins;  /* names given a stand-in declaration */
    size_t n_rounds;     /* parses made: 1 when nothing was unknown */
    size_t n_errors;     /* errors that remained after the last round */
} ParsedUnit;

ParseContext *parse_open(const Driver *driver, const SourceTree *tree, const ParseOptions *options, Arena *arena,
                         NoteList *notes);
void parse_close(ParseContext *context);

/* Parses FILE.  Returns NULL (with a note) when libclang gives no unit.  The result is released with
 * parse_unit_release; nothing of it may be used after that. */
ParsedUnit *parse_source(ParseContext *context, const char *file);
void parse_unit_release(ParsedUnit *unit);

/* Where the file at PATH (a name as libclang reports it) came from. */
HeaderOrigin parse_file_origin(const ParseContext *context, const char *path);
/* True when the inline function NAME of a kit's header (--wdk) is worth entering: a bundled header gives it a body too,
 * or none knows it. */
bool parse_enters_kit(const ParseContext *context, const char *name);
/* The path as opened for a name as libclang reports it: overlays and virtual paths undone. */
const char *parse_real_path(ParseContext *context, const char *path);
/* True when NAME is a stand-in that parse declared in this unit (so: not the tree's own, not the platform's). */
bool parse_is_stand_in(const ParsedUnit *unit, const char *name);

#endif
