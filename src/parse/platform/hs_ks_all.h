/* SPDX-License-Identifier: MIT */
/* hs_ks_all.h: kernel streaming. */
#ifndef HS_KS_ALL_H
#define HS_KS_ALL_H

#include "ntddk.h"
#include "hs_varenum.h"
#include "hs_ks_guid.h"

#include "hs_ks.h"
#include "hs_ks_2.h"
#include "hs_ks_3.h"
#include "hs_ks_inline.h"
#ifdef HS_MORE
#include "hs_more_ks.h"
#endif

#endif
