/* SPDX-License-Identifier: MIT */
/* parse, part 1: what all contexts of a run share.  Preludes are reached under one lock, files under the other, which
 * may be taken while a prelude is made. */
#ifndef HINDSIGHT_PARSE_SHARED_H
#define HINDSIGHT_PARSE_SHARED_H

#include "base/platform.h"
#include "base/ptrmap.h"
#include "parse/parse.h"
#include "parse/scan.h"

typedef struct Wdk Wdk;

/* A header of a kit. */
typedef struct KitFile {
    const char *text; /* what libclang must be given; NULL: the file on disk as it is */
    size_t size;
    const FileScan *scan;
    const char *error; /* NULL, or why it cannot be read */
} KitFile;

struct ParseShared {
    Arena *arena;
    Lock *lock;
    const char *folder; /* of precompiled headers; NULL: none yet */
    StrMap preludes;    /* see prelude.c */
    size_t n_preludes;  /* made so far: each has a file of its own */
    size_t patience;    /* a prelude is made when it is wanted for this many times */
    StrMap rare_names;  /* name of a rare header -> StrMap *: what it declares (rare.c) */
    Arena *files_arena;
    Lock *files_lock;
    StrMap scans;     /* name of a bundled header -> its FileScan */
    StrMap kits;      /* kind of driver and folder -> Wdk * */
    StrMap kit_files; /* path -> KitFile * */
    StrMap bodies;    /* name -> itself: what bundled headers define; empty: not looked for yet */
    StrMap mentioned; /* name -> itself: what they declare, define or call */
    PtrMap covers;    /* Wdk -> StrMap *: the bundled headers whose work it does */
};

/* These are made once.  What they hold is never changed, so it is read without the lock. */
/* The scan of the bundled header NAME, a name that outlives the run. */
const FileScan *shared_scan(ParseShared *shared, const char *name, const char *text, size_t size);
const Wdk *shared_kit(ParseShared *shared, const char *folder, DriverKind kind, NoteList *notes);
const KitFile *shared_kit_file(ParseShared *shared, const char *path);
/* True when the bundled headers declare the function NAME and do not define it: neither as an inline function nor as a
 * macro with parameters. */
bool shared_is_bodiless(ParseShared *shared, const char *name);
/* True when KIT declares what the bundled header NAME (lower case) declares: one for the use of bundled headers
 * (hs_...) that a header which the kit has would include. */
bool shared_kit_covers(ParseShared *shared, const Wdk *kit, const char *name);

#endif
