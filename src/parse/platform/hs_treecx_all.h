/* SPDX-License-Identifier: MIT */
/* hs_treecx_all.h: trusted execution environments. */
#ifndef HS_TREECX_ALL_H
#define HS_TREECX_ALL_H

#include "wdf.h"
#include "trustedrt.h"

#include "hs_treecx.h"
#include "hs_treecx_inline.h"

#endif
