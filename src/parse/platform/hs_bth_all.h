/* SPDX-License-Identifier: MIT */
/* hs_bth_all.h: Bluetooth. */
#ifndef HS_BTH_ALL_H
#define HS_BTH_ALL_H

#include "ntddk.h"

#include "hs_bth.h"
#include "hs_bth_2.h"
#include "hs_bth_3.h"
#include "hs_bth_inline.h"
#ifdef HS_MORE
#include "hs_more_bth.h"
#include "hs_more_bth_2.h"
#endif

#endif
