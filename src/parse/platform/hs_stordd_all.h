/* SPDX-License-Identifier: MIT */
/* hs_stordd_all.h: storage: controls and their buffers. */
#ifndef HS_STORDD_ALL_H
#define HS_STORDD_ALL_H

#include "ntddk.h"
#include "hs_security.h"

#include "hs_stordd.h"
#include "hs_stordd_2.h"
#include "hs_stordd_3.h"
#include "hs_stordd_4.h"
#include "hs_stordd_inline.h"
#ifdef HS_MORE
#include "hs_more_stordd.h"
#include "hs_more_stordd_2.h"
#include "hs_more_stordd_3.h"
#include "hs_more_stordd_4.h"
#include "hs_more_stordd_5.h"
#include "hs_more_stordd_6.h"
#include "hs_more_stordd_7.h"
#include "hs_more_stordd_8.h"
#endif

#endif
