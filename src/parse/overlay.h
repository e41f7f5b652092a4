/* SPDX-License-Identifier: MIT */
/* parse, part 3: what libclang is told to see instead of the disk.
 *
 * libclang looks for `#include "Sub\Foo.H"` under exactly that name.  So beside every file that is needed there is, in
 * memory only, a one-line file under the name that was asked for, which includes the file that is meant by its true
 * path.  Bundled headers, stand-ins and texts that differ from the disk (UTF-16, corrections) are given as they are. */
#ifndef HINDSIGHT_PARSE_OVERLAY_H
#define HINDSIGHT_PARSE_OVERLAY_H

#include "parse/headers.h"

#define STAND_IN_HEADER VIRTUAL_ROOT "stand-ins.h"

/* A correction of the text that libclang sees of one file. */
typedef struct Edit {
    const char *path;
    size_t offset, remove; /* bytes, of the text without corrections */
    const char *insert;
    size_t order;    /* in which it was made */
    bool is_dropped; /* it overlaps an earlier one */
} Edit;

typedef struct Overlay {
    Arena *arena; /* of this parse */
    Headers *headers;
    Header *main; /* the source */
    VEC(struct CXUnsavedFile) files;
    VEC(Header *) closure; /* the source and all it may include, in the order of finding */
    VEC(Edit) edits;
    size_t n_applied;         /* how many of them libclang has seen: the first ones */
    StrMap placed;            /* path -> struct CXUnsavedFile's index + 1 */
    StrMap reached;           /* path -> Header * */
    StrMap probed;            /* names of __has_include that nobody has: no stand-in for them */
    StrMap patched;           /* `struct.member` that was added to platform headers */
    bool has_traces;          /* some file includes a trace header of WPP */
    const Header *basis;      /* what overlay_force put in front */
    StrMap missed;            /* names that overlay_miss was told */
    VEC(const char *) forced; /* paths of forced includes */
} Overlay;

/* Everything that MAIN may need.  */
Overlay *overlay_open(Headers *headers, Header *main, Arena *arena);
/* The same without the driver's forced includes. */
Overlay *overlay_open_plain(Headers *headers, Header *main, Arena *arena);
/* The overlay with the corrections so far and STAND_INS as the text of the stand-in header: the files for libclang. */
struct CXUnsavedFile *overlay_files(Overlay *overlay, const char *stand_ins, unsigned *out_n);
/* Replaces REMOVE bytes at OFFSET of the text that libclang saw last by INSERT. */
void overlay_edit(Overlay *overlay, const Header *header, size_t offset, size_t remove, const char *insert);
/* Inserts INSERT at OFFSET of the text without corrections. */
void overlay_insert(Overlay *overlay, const Header *header, size_t offset, const char *insert);
/* The platform's first header for the driver's world. */
const char *overlay_basic_header(const Overlay *overlay);
/* Includes the platform header NAME in front of everything else.  False when there is none. */
bool overlay_force(Overlay *overlay, const char *name);
/* Answers NAME, which libclang could not find although all includes were followed: a name put together by macros. False
 * when that was done before. */
bool overlay_miss(Overlay *overlay, const char *name);
/* True when PATH is one of the one-line files. */
bool overlay_is_signpost(const Overlay *overlay, const char *path);

#endif
