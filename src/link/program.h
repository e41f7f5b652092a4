/* SPDX-License-Identifier: MIT */
/* link: what a program is made of. */
#ifndef HINDSIGHT_PROGRAM_H
#define HINDSIGHT_PROGRAM_H

#include "link/link.h"

typedef VEC(IrFunction *) FunctionList;

struct Program {
    const Driver *driver;
    const SourceTree *tree;
    Arena *arena;
    NoteList *notes;
    ParseContext *context;
    StrMap files;  /* interns file names of the program's units */
    StrMap own;    /* path of a source -> anything: the driver's own */
    StrMap linked; /* path of a source -> anything: of a referenced project */
    StrMap loaded; /* path -> anything: loading was tried */
    VEC(IrUnit *) units;
    StrMap functions; /* id -> IrFunction *, the one body that has it */
    StrMap named;     /* name -> FunctionList *: external bodies, for what has no matching id */
    StrMap globals;   /* id -> IrGlobal *, the one that stands for the variable */
    StrMap searched;  /* id of a function or `=id` of a variable -> anything: no further source need be loaded for it */
    IrFunction *entry;
    bool has_looked_for_entry;
};

/* Loads the source at PATH once: parses, lowers, enters its definitions.  False when that gave nothing. */
bool program_load(Program *program, const char *path);

/* Whether an entry of the index may be the definition of REF. */
bool may_define(const IndexEntry *entry, const IrFunctionRef *ref);

/* Where a definition that nothing loaded has may be: entries of an index chain (SEEN, of functions or variables) that
 * may define REF (NULL: a variable), most likely first.  NEAR is the file that asks; TREE_WIDE allows sources of no project of the driver. */
typedef struct Places {
    const IndexEntry *items[8];
    size_t n;
    size_t n_tree_wide; /* how many candidates the tree had when only the tree had any; > 1 is ambiguous */
} Places;
Places places_find(const Program *program, const IndexEntry *seen, const IrFunctionRef *ref, const char *near,
                   bool tree_wide);

#endif
