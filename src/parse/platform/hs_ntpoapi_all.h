/* SPDX-License-Identifier: MIT */
/* hs_ntpoapi_all.h: power states. */
#ifndef HS_NTPOAPI_ALL_H
#define HS_NTPOAPI_ALL_H

#include "ntddk.h"

#include "hs_ntpoapi.h"
#ifdef HS_MORE
#include "hs_more_ntpoapi.h"
#include "hs_more_ntpoapi_2.h"
#endif

#endif
