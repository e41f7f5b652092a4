/* SPDX-License-Identifier: MIT */
/* hs_ntddpar_all.h: parallel ports, beep, modem. */
#ifndef HS_NTDDPAR_ALL_H
#define HS_NTDDPAR_ALL_H

#include "ntddk.h"

#include "hs_ntddpar.h"
#ifdef HS_MORE
#include "hs_more_ntddpar.h"
#endif

#endif
