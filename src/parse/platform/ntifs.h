/* SPDX-License-Identifier: MIT */
/* ntifs.h: the kernel core and what file systems, filters and security need. */
#ifndef HS_NTIFS_H
#define HS_NTIFS_H

#define _NTIFS_ 1
#define _NTIFS_INCLUDED_ 1
#include "ntddk.h"
#include "hs_security.h"

#include "hs_ifs.h"
#include "hs_ifs_2.h"
#include "hs_ifs_3.h"
#include "hs_ifs_4.h"
#include "hs_ifs_5.h"
#include "hs_ifs_6.h"
#include "hs_ifs_7.h"
#include "hs_ifs_8.h"
#include "hs_ifs_inline.h"

#endif
