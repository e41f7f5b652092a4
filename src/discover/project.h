/* SPDX-License-Identifier: MIT */
/* discover: what a project file says, whatever its format. */
#ifndef HINDSIGHT_PROJECT_H
#define HINDSIGHT_PROJECT_H

#include "discover/discover.h"
#include "discover/listing.h"

typedef struct Project Project;
struct Project {
    const char *file;   /* as opened */
    const char *folder; /* as opened */
    const char *name;
    const char *target; /* base name of what it builds */
    DriverKind kind;
    bool is_driver; /* builds a driver, so far as the file tells */
    bool is_static_library;
    const char *entry;      /* the entry that the linker is told, NULL = the default */
    PathList other_entries; /* what it is told in any configuration: many set it in one only */
    PathList sources;       /* as opened, existing files, in order */
    PathList include_dirs;  /* as opened, existing folders */
    PathList defines;
    PathList forced_includes;
    PathList references; /* project files referred to, as opened */
    PathList libraries;  /* base names of libraries linked, lower case, without extension */
};

typedef VEC(Project *) ProjectList;

/* What reading a project needs and where its complaints go. */
typedef struct ProjectReader {
    SourceTree *tree;
    const DiscoverOptions *options;
    NoteList *notes;
    Arena *arena;     /* the tree's */
    StrMap solutions; /* project file as opened -> const char *, the folder of a solution that lists it */
} ProjectReader;

/* Every project of the tree: .vcxproj, then SOURCES files, then compile_commands.json; each in order of path. */
ProjectList projects_read(ProjectReader *reader);

/* One per format.  A file that cannot be understood is noted and adds nothing, or what could be read of it. */
void vcxproj_read(ProjectReader *reader, const TreeFile *file, ProjectList *out);
void sources_file_read(ProjectReader *reader, const TreeFile *file, ProjectList *out);
void compile_commands_read(ProjectReader *reader, const TreeFile *file, ProjectList *out);

/* Helpers of the readers. */
Project *project_new(ProjectReader *reader, const TreeFile *file, const char *name);
/* Adds a path that the project names relative to FOLDER; false when there is no such file or folder. */
bool project_add_source(ProjectReader *reader, Project *project, const char *folder, const char *path);
bool project_add_include(ProjectReader *reader, Project *project, const char *folder, const char *path);
void project_add_forced(ProjectReader *reader, Project *project, const char *folder, const char *path);
/* Adds NAME or NAME=VALUE once; the quoting of command lines is taken off. */
void project_add_define(ProjectReader *reader, Project *project, const char *define);
/* Adds what one compiler option (`-Ifoo`, `/DX=1`, `/FI x.h`) says; NEXT is the argument behind it or NULL.  Returns
 * how many arguments were used. */
size_t project_add_option(ProjectReader *reader, Project *project, const char *folder, const char *option,
                          const char *next);
/* The same for all OPTIONS of a command line. */
void project_add_options(ProjectReader *reader, Project *project, const char *folder, const char *options,
                         Arena *arena);
/* Adds every entry of a command line to OUT; quotes are understood and taken off. */
void arguments_split(Arena *arena, const char *text, PathList *out);
void project_note(ProjectReader *reader, const char *file, size_t line, const char *format, const char *detail);
void list_add_once(Arena *arena, PathList *list, const char *text);
bool list_has(const PathList *list, const char *text);

#endif
