/* SPDX-License-Identifier: MIT */
/* hs_iointex_all.h: interrupts of a second level. */
#ifndef HS_IOINTEX_ALL_H
#define HS_IOINTEX_ALL_H

#include "ntddk.h"

#include "hs_iointex.h"

#endif
