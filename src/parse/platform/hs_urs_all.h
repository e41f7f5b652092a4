/* SPDX-License-Identifier: MIT */
/* hs_urs_all.h: USB role switching: URS. */
#ifndef HS_URS_ALL_H
#define HS_URS_ALL_H

#include "wdf.h"

#include "hs_urs.h"
#include "hs_urs_inline.h"

#endif
