/* SPDX-License-Identifier: MIT */
/* hs_spb_all.h: simple peripheral buses: controls. */
#ifndef HS_SPB_ALL_H
#define HS_SPB_ALL_H

#include "ntddk.h"

#include "hs_spb.h"
#include "hs_spb_inline.h"

#endif
