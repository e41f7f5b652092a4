/* SPDX-License-Identifier: MIT */
/* hs_ntimage_all.h: images. */
#ifndef HS_NTIMAGE_ALL_H
#define HS_NTIMAGE_ALL_H

#include "ntddk.h"

#include "hs_ntimage.h"
#include "hs_ntimage_2.h"
#ifdef HS_MORE
#include "hs_more_ntimage.h"
#include "hs_more_ntimage_2.h"
#include "hs_more_ntimage_3.h"
#endif

#endif
