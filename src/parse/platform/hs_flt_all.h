/* SPDX-License-Identifier: MIT */
/* hs_flt_all.h: minifilters. */
#ifndef HS_FLT_ALL_H
#define HS_FLT_ALL_H

#include "ntifs.h"

#include "hs_flt.h"
#include "hs_flt_2.h"
#include "hs_flt_3.h"
#include "hs_flt_inline.h"
#include "hs_flt_recent.h"
#ifdef HS_MORE
#include "hs_more_flt.h"
#endif

#endif
