/* SPDX-License-Identifier: MIT */
/* discover: a path -> drivers.
 *
 * In:  a path (a source, a folder of one driver, a tree of many), options.
 * Out: the source tree (all files below the root, with a lexical index of function definitions) and one Driver for each
 *      DriverEntry and project that builds it.
 * Nothing is parsed here: the index is lexical, tolerant of macros and conditional code, and fast (one pass over the
 * text).  Files are read through base/platform.h; UTF-8, UTF-16 and BOMs are decoded there. */
#ifndef HINDSIGHT_DISCOVER_H
#define HINDSIGHT_DISCOVER_H

#include <stdbool.h>

#include "base/note.h"
#include "base/strmap.h"

/* One definition that the lexical index saw. */
typedef struct IndexEntry {
    const char *name;  /* unqualified; for methods the part after the last `::` */
    const char *scope; /* `Class` of a definition of `Class::Name`; NULL: not said */
    const char *file;  /* as opened */
    uint32_t line;
    bool is_static, is_method;
    bool is_initializer;     /* marked as an entry with DRIVER_INITIALIZE */
    bool takes_two;          /* two parameters, as an entry has; or their number was not seen */
    bool in_source;          /* in a source, not in a header */
    bool is_included;        /* FILE includes the source that the definition and LINE are in */
    const char *spelt_in;    /* that source; else FILE */
    struct IndexEntry *next; /* further definitions of the same name */
} IndexEntry;

typedef struct TreeFile {
    const char *path;                /* as opened, `/` as separator: root joined with the relative path */
    const char *relative;            /* to the root */
    bool is_source;                  /* .c .C .cpp .cxx .cc, any case; otherwise a header or include file */
    size_t number;                   /* its place in the tree's list of files */
    struct TreeFile *next_same_name; /* next file whose base name is equal without regard to case */
} TreeFile;

typedef struct SourceTree {
    Arena *arena;
    const char *root;          /* the scan root: the given folder, or the folder of the given source */
    const char *root_absolute; /* projects may name what is below it in full */
    VEC(TreeFile *) files;
    StrMap by_name;      /* lower-case base name -> TreeFile * (chain) */
    StrMap by_path;      /* lower-case relative path -> TreeFile * */
    StrMap folders;      /* lower-case relative path -> const char *: every folder with files below, as opened */
    StrMap definitions;  /* function name -> IndexEntry * (chain); entries in order of path */
    StrMap initializers; /* function name -> IndexEntry * (chain): declarations with DRIVER_INITIALIZE */
    StrMap variables;    /* name -> IndexEntry * (chain): definitions of variables at file or namespace scope */
    StrMap owners;       /* source as opened -> Driver *: a driver whose own source it is; filled by discover_drivers */
    const char *only;    /* the file that tree_open was given as PATH (as opened), NULL for a folder */
    size_t n_bytes;      /* bytes indexed */
} SourceTree;

typedef enum DriverKind { DRIVER_UNKNOWN, DRIVER_WDM, DRIVER_KMDF, DRIVER_UMDF, DRIVER_EXPORT } DriverKind;

/* One program to analyse. */
typedef struct Driver {
    const char *name;       /* for people: the project's name, else the folder's; unique in a scan */
    const char *folder;     /* relative to the root */
    const char *project;    /* relative path of the project file, NULL for a bare folder */
    const char *entry_name; /* "DriverEntry", or what the declaration names */
    const char *entry_file; /* as opened */
    uint32_t entry_line;
    const char *entry_unit;         /* the source to compile for it: ENTRY_FILE, or the one that includes it */
    DriverKind kind;                /* from DriverType and friends; a hint only */
    VEC(const char *) sources;      /* as opened: what the project lists, else the sources of the folder */
    VEC(const char *) include_dirs; /* as opened, existing folders, in search order */
    VEC(const char *) defines;      /* "NAME" or "NAME=VALUE" */
    VEC(const char *) forced_includes;
    VEC(const char *) reference_sources; /* sources of referenced projects (static libraries), in order */
} Driver;

typedef struct DiscoverOptions {
    const char *configuration; /* preferred project configuration, NULL = "Debug" */
    const char *platform;      /* NULL = "x64" */
    const char *entry;         /* --entry NAME: treat this function as an entry, NULL = by name and declaration */
} DiscoverOptions;

/* Lists the files below PATH (hidden folders, build output and .git are left out) and indexes every source and header.
 * Returns NULL with *OUT_ERROR (a sentence in ARENA) when PATH cannot be read. */
SourceTree *tree_open(const char *path, Arena *arena, NoteList *notes, const char **out_error);

/* PATH, as opened or in full, relative to the root; PATH itself when it is not below the root. */
const char *tree_relative(const SourceTree *tree, const char *path, Arena *arena);
/* The file or folder that PATH (as opened) names, found without regard to case; NULL when it is not below the root. */
const TreeFile *tree_file(const SourceTree *tree, const char *path);
const char *tree_folder(const SourceTree *tree, const char *path);
/* Takes a file that a project names and that is not below the root into TREE, with what it defines. */
const TreeFile *tree_add_outside(SourceTree *tree, const char *path);

typedef struct DriverList {
    VEC(Driver *) drivers; /* in order of entry file, then project */
} DriverList;

/* Every entry in TREE: by the name DriverEntry (also alone on its line), by a `DRIVER_INITIALIZE x;` declaration, by
 * _Function_class_(DRIVER_INITIALIZE), plus GsDriverEntry-style renames that these declare.  A source given to tree_open
 * as PATH limits the entries to that source.  Export drivers: every DllInitialize. */
DriverList discover_drivers(SourceTree *tree, const DiscoverOptions *options, NoteList *notes);

/* All entries of the driver's project sources, in a stable text (--dump=drivers). */
char *discover_print(const SourceTree *tree, const DriverList *list, Arena *arena);

#endif
