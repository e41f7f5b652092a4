/* SPDX-License-Identifier: MIT */
/* hs_treesvc_all.h: services of trusted execution environments. */
#ifndef HS_TREESVC_ALL_H
#define HS_TREESVC_ALL_H

#include "wdf.h"

#include "hs_treesvc.h"
#include "hs_treesvc_inline.h"

#endif
