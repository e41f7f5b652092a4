/* SPDX-License-Identifier: MIT */
/* parse, part 1: what all contexts of a run share.  All of it is reached under the lock. */
#ifndef HINDSIGHT_PARSE_SHARED_H
#define HINDSIGHT_PARSE_SHARED_H

#include "base/platform.h"
#include "parse/parse.h"
#include "parse/scan.h"

struct ParseShared {
    Arena *arena;
    Lock *lock;
    const char *folder; /* of precompiled headers; NULL: none yet */
    StrMap preludes;    /* see prelude.c */
    size_t n_preludes;  /* made so far: each has a file of its own */
    size_t patience;    /* a prelude is made when it is wanted for this many times */
    StrMap scans;       /* name of a bundled header -> its FileScan */
    StrMap rare_names;  /* name of a rare header -> StrMap *: what it declares (rare.c) */
};

/* The scan of the bundled header NAME, made once.  What it holds is never changed, so it is read without the lock. */
const FileScan *shared_scan(ParseShared *shared, const char *name, const char *text, size_t size);

#endif
