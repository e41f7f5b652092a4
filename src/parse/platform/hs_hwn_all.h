/* SPDX-License-Identifier: MIT */
/* hs_hwn_all.h: hardware notifications. */
#ifndef HS_HWN_ALL_H
#define HS_HWN_ALL_H

#include "wdf.h"

#include "hs_hwn.h"
#include "hs_hwn_inline.h"

#endif
