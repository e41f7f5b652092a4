/* SPDX-License-Identifier: MIT */
/* cli: the steps of a scan, in the order in which main.c calls them.  Each returns false after it has told why, with the
 * exit code in SCAN. */
#ifndef HINDSIGHT_SCAN_H
#define HINDSIGHT_SCAN_H

#include "catalogue/catalogue.h"
#include "cli/cli.h"
#include "discover/discover.h"
#include "judge/judge.h"

typedef struct Scan {
    const Options *options;
    const char *path;
    Arena *arena;
    NoteList notes; /* of the run; drivers have their own */
    Catalogue *catalogue;
    ParseOptions parse;
    SourceTree *tree;
    DriverList drivers;
    Store *store;
    int64_t run;
    int exit_code;
} Scan;

void scan_init(Scan *scan, const Options *options, const char *path, Arena *arena);
bool scan_load_catalogue(Scan *scan);
bool scan_open_tree(Scan *scan);
bool scan_find_drivers(Scan *scan);
/* Opens the database and begins the run in it. */
bool scan_open_store(Scan *scan);
/* Judges every driver, several at a time, and stores the verdicts in the order of the list. */
bool scan_judge_drivers(Scan *scan);
/* Settles the exit code and ends the run in the database. */
bool scan_end_run(Scan *scan);
bool scan_publish(Scan *scan);
/* Gives back all but the database. */
void scan_release(Scan *scan);
/* Closes the database too; returns the exit code. */
int scan_close(Scan *scan);

/* Prints what --dump asks for to standard output. */
bool scan_dump(Scan *scan);

#endif
