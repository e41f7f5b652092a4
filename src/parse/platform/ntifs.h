/* SPDX-License-Identifier: MIT */
/* ntifs.h: the kernel core and what file systems, filters and security need. */
#define _NTIFS_ 1
#define _NTIFS_INCLUDED_ 1
#include "hs_ifs_all.h"
