/* SPDX-License-Identifier: MIT */
/* hs_spbcx_all.h: simple peripheral buses. */
#ifndef HS_SPBCX_ALL_H
#define HS_SPBCX_ALL_H

#include "wdf.h"
#include "spb.h"

#include "hs_spbcx.h"
#include "hs_spbcx_inline.h"

#endif
