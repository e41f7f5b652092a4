/* SPDX-License-Identifier: MIT */
/* discover: which files belong to a tree. */
#ifndef HINDSIGHT_LISTING_H
#define HINDSIGHT_LISTING_H

#include <stdbool.h>

#include "base/note.h"

typedef VEC(const char *) PathList;

/* Relative paths of the files below ROOT, folder by folder in order of name.  Hidden folders, build output and
 * installed kits are left out; each real folder is listed once however links point.  False when ROOT itself cannot be
 * listed. */
bool listing_read(const char *root, Arena *arena, NoteList *notes, PathList *out_files, const char **out_error);

#endif
