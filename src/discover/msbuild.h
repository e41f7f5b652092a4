/* SPDX-License-Identifier: MIT */
/* discover: the part of MSBuild's language that driver projects are written in: properties, metadata, conditions. */
#ifndef HINDSIGHT_MSBUILD_H
#define HINDSIGHT_MSBUILD_H

#include <stdbool.h>

#include "base/strmap.h"

/* Stands in an expanded text where a property was unknown. */
enum { MSBUILD_UNKNOWN = 1 };

typedef struct MsBuild {
    Arena *arena;
    StrMap properties;  /* lower-case name -> value */
    StrMap metadata;    /* "type.name" in lower case -> value, of item definitions */
    const char *folder; /* of the project, as opened: relative paths start there */
} MsBuild;

void msbuild_init(MsBuild *build, Arena *arena, const char *folder);
/* Values past a sane length are not taken: a property may double itself in each sheet. */
void msbuild_set(MsBuild *build, const char *name, const char *value);
void msbuild_set_metadata(MsBuild *build, const char *type, const char *name, const char *value);
/* The value of a property, "" when it has none; unknown marks are taken off. */
const char *msbuild_get(const MsBuild *build, const char *name);

/* TEXT with $(properties) and the %(metadata) of item type TYPE (NULL: none) put in.  What is not known leaves
 * MSBUILD_UNKNOWN behind. */
char *msbuild_expand(const MsBuild *build, const char *text, const char *type);
/* The same without the marks. */
char *msbuild_expand_plain(const MsBuild *build, const char *text);

/* The value of a condition; NULL or empty is true.  *OUT_OK is false when it could not be read. */
bool msbuild_condition(const MsBuild *build, const char *text, bool *out_ok);

#endif
