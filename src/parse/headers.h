/* SPDX-License-Identifier: MIT */
/* parse, part 2: the files a driver can include, each known by one path.
 *
 * Real files have their absolute path.  The bundled platform headers lie in a folder that exists only in memory, and so
 * do the stand-ins for what nobody has.  `#include` is answered as a Windows compiler would on a disk that knows no
 * case; what is found is remembered for the driver. */
#ifndef HINDSIGHT_PARSE_HEADERS_H
#define HINDSIGHT_PARSE_HEADERS_H

#include "parse/parse.h"
#include "parse/scan.h"

#define VIRTUAL_ROOT "/hindsight/"
#define VIRTUAL_PLATFORM VIRTUAL_ROOT "platform/"
#define VIRTUAL_INCLUDE VIRTUAL_ROOT "include/"

typedef struct Header {
    const char *path;   /* as libclang is told */
    const char *opened; /* as the user named it; equal to PATH for what is not in the tree */
    HeaderOrigin origin;
    const char *text; /* what libclang must be given; NULL: the file on disk as it is */
    size_t size;
    const char *embedded; /* the name of a bundled header's text */
    const FileScan *scan; /* never NULL once loaded */
    bool is_loaded;
} Header;

typedef struct Wdk Wdk;

typedef struct Headers {
    Arena *arena;
    NoteList *notes;
    const Driver *driver;
    const SourceTree *tree;
    const char *root; /* of the tree, absolute */
    ParseShared *shared;
    const Wdk *wdk; /* NULL: none */
    const char *wdk_folder;
    StrMap by_path;  /* path -> Header * */
    StrMap bundled;  /* lower-case name -> const Embedded * */
    StrMap resolved; /* question -> Header *, or &nothing */
    StrMap listings; /* folder outside the tree -> StrMap *: lower-case name -> name */
    StrMap folders;  /* lower-case folder -> folder: where this driver's sources lie, in order */
    char nothing;
} Headers;

void headers_init(Headers *headers, const Driver *driver, const SourceTree *tree, const Wdk *wdk, ParseShared *shared,
                  Arena *arena, NoteList *notes);

/* The file named OPENED (as the user or discover names it), loaded.  NULL with a note when it cannot be read. */
Header *headers_source(Headers *headers, const char *opened);
/* What INCLUDE means in the file FROM of a unit whose source is MAIN; loaded.  NULL: nobody has it. */
Header *headers_resolve(Headers *headers, const Header *from, const Header *main, const ScanInclude *include);
/* The empty header that answers NAME. */
Header *headers_stand_in(Headers *headers, const char *name);
/* A source of our own with TEXT, whose includes are answered as for one in angle brackets. */
Header *headers_made(Headers *headers, const char *path, const char *text);
/* The header that PATH (as libclang reports it) names, or NULL. */
Header *headers_find(const Headers *headers, const char *path);
/* The bytes that libclang sees of HEADER. */
const char *headers_text(const Header *header, Arena *arena, size_t *out_size);

#endif
