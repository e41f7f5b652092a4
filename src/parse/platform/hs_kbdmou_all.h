/* SPDX-License-Identifier: MIT */
/* hs_kbdmou_all.h: keyboard and mouse. */
#ifndef HS_KBDMOU_ALL_H
#define HS_KBDMOU_ALL_H

#include "ntddk.h"

#include "hs_kbdmou.h"
#ifdef HS_MORE
#include "hs_more_kbdmou.h"
#endif

#endif
