/* SPDX-License-Identifier: MIT */
/* hs_gnss_all.h: positioning devices. */
#ifndef HS_GNSS_ALL_H
#define HS_GNSS_ALL_H

#include "ntddk.h"
#include "hs_security.h"

#include "hs_gnss.h"
#ifdef HS_MORE
#include "hs_more_gnss.h"
#endif

#endif
