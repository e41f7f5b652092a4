/* SPDX-License-Identifier: MIT */
/* discover: the parts of the reader of .vcxproj files. */
#ifndef HINDSIGHT_VCXPROJ_H
#define HINDSIGHT_VCXPROJ_H

#include <libxml/parser.h>
#include <libxml/tree.h>

#include "discover/msbuild.h"
#include "discover/project.h"

enum { MAX_IMPORTS = 64, MAX_IMPORT_DEPTH = 12 };

typedef enum Pass { PASS_CONFIGURATIONS, PASS_PROPERTIES, PASS_DEFINITIONS, PASS_ITEMS } Pass;

typedef struct Sheet {
    const char *path;
    xmlDoc *doc;
    int passes; /* how many passes have entered it; a sheet is imported once, later imports are passed over */
} Sheet;

typedef struct Vcxproj {
    ProjectReader *reader;
    Arena *arena;
    MsBuild build;
    Project *project;
    Pass pass;
    const char *current; /* the sheet that is being gone through */
    int depth;
    Sheet sheets[MAX_IMPORTS];
    size_t n_sheets;
    const char *configuration, *platform; /* chosen */
    int best;                             /* how like the wanted one it is */
    PathList removed;
    size_t line; /* of the item that is being read */
} Vcxproj;

/* vcxproj_xml.c */
bool node_is(const xmlNode *node, const char *name);
const char *node_attribute(const Vcxproj *v, const xmlNode *node, const char *name); /* NULL when it has none */
const char *node_content(const Vcxproj *v, const xmlNode *node);
const char *text_trim(Arena *arena, const char *text);
bool text_contains(Arena *arena, const char *text, const char *part); /* without regard to case */
/* Parses the sheet at PATH once; malformed ones are noted, and what could be read of them is used.  Never NULL, but the
 * document may be. */
Sheet *sheet_load(Vcxproj *v, const char *path);
/* The value of the node's Condition. */
bool node_holds(Vcxproj *v, const xmlNode *node);

/* vcxproj_items.c */
/* The items of an ItemGroup: configurations in the first pass, sources and references in the last. */
void items_read(Vcxproj *v, const xmlNode *group);
/* What the item definitions and properties say to the compiler and the linker. */
void settings_read(Vcxproj *v);
/* Adds the entries that the definitions of GROUP name to the project's others, whatever their conditions. */
void entries_note(Vcxproj *v, const xmlNode *group);
/* Takes out what `Remove` attributes named. */
void items_drop_removed(Vcxproj *v);

#endif
