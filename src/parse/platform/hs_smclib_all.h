/* SPDX-License-Identifier: MIT */
/* hs_smclib_all.h: smart card readers. */
#ifndef HS_SMCLIB_ALL_H
#define HS_SMCLIB_ALL_H

#include "ntddk.h"

#include "hs_smclib.h"
#include "hs_smclib_inline.h"

#endif
