/* SPDX-License-Identifier: MIT */
/* discover: which function is the entry of which project. */
#ifndef HINDSIGHT_ENTRIES_H
#define HINDSIGHT_ENTRIES_H

#include "discover/project.h"

/* An entry and what builds it. */
typedef struct Candidate {
    const IndexEntry *entry;
    Project *project; /* NULL: a bare folder */
    DriverKind kind;
} Candidate;

typedef VEC(Candidate) CandidateList;

/* The projects that compile a source, and the ones that are referred to. */
typedef struct Builders {
    ProjectList projects;
    StrMap by_source;  /* source as opened -> ProjectList * */
    StrMap by_file;    /* project file -> Project * */
    StrMap by_library; /* lower-case base name of a static library -> ProjectList * */
} Builders;

void builders_init(Builders *builders, ProjectList projects, Arena *arena);
/* Never NULL; empty when no project compiles SOURCE. */
const ProjectList *builders_of(const Builders *builders, const char *source);
/* The static libraries that PROJECT links, directly or through others, in order. */
ProjectList builders_libraries(const Builders *builders, const Project *project, Arena *arena);

/* Every entry of the tree; each (source, kind of driver) once, with the project that is nearest to the source. */
CandidateList entries_find(ProjectReader *reader, const Builders *builders);

#endif
