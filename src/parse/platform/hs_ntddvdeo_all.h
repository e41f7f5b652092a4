/* SPDX-License-Identifier: MIT */
/* hs_ntddvdeo_all.h: video controls. */
#ifndef HS_NTDDVDEO_ALL_H
#define HS_NTDDVDEO_ALL_H

#include "ntddk.h"
#include "hs_rect.h"

#include "hs_ntddvdeo.h"
#ifdef HS_MORE
#include "hs_more_ntddvdeo.h"
#endif

#endif
