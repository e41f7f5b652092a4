/* SPDX-License-Identifier: MIT */
/* report: paths as URIs (RFC 3986), over liburiparser. */
#ifndef HINDSIGHT_URI_H
#define HINDSIGHT_URI_H

#include "base/arena.h"

/* "a b/c.c" -> "a%20b/c.c"; "/x/y" -> "file:///x/y"; "C:/x" -> "file:///C:/x". */
char *uri_from_path(Arena *arena, const char *path);
/* The URI of a folder: it ends with `/`. */
char *uri_from_folder(Arena *arena, const char *path);

#endif
