/* SPDX-License-Identifier: MIT */
/* hs_reshub_all.h: the resource hub. */
#ifndef HS_RESHUB_ALL_H
#define HS_RESHUB_ALL_H

#include "ntddk.h"

#include "hs_reshub.h"
#include "hs_reshub_inline.h"

#endif
