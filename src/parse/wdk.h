/* SPDX-License-Identifier: MIT */
/* parse, part 2: the headers of an installed kit (--wdk).
 *
 * The folder may be an installation (Include/<version>/{km,shared,um,ucrt}, wdf/kmdf/<version>), one version of it, or
 * flat.  Names are indexed once without regard to case; nothing is read before it is asked for. */
#ifndef HINDSIGHT_PARSE_WDK_H
#define HINDSIGHT_PARSE_WDK_H

#include "discover/discover.h"

typedef struct Wdk Wdk;

/* Lists the headers below FOLDER.  Never NULL; an unreadable folder is noted and empty. */
Wdk *wdk_open(const char *folder, DriverKind kind, Arena *arena, NoteList *notes);
/* The absolute path of the header that `#include <NAME>` means, or NULL. */
const char *wdk_find(const Wdk *wdk, const char *name);
/* True when PATH lies in one of the kit's folders. */
bool wdk_has(const Wdk *wdk, const char *path);
/* Changes in place what libclang must not see of a kit's header as it is; see wdk_mend.c.  True when it did. */
bool wdk_mend(char *text, size_t size);
/* The kit's include folders, in search order. */
size_t wdk_n_folders(const Wdk *wdk);
const char *wdk_folder(const Wdk *wdk, size_t i);

#endif
