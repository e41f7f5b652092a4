/* SPDX-License-Identifier: MIT */
/* hs_1394_all.h: IEEE 1394. */
#ifndef HS_1394_ALL_H
#define HS_1394_ALL_H

#include "ntddk.h"

#include "hs_1394.h"
#ifdef HS_MORE
#include "hs_more_1394.h"
#include "hs_more_1394_2.h"
#endif

#endif
