/* SPDX-License-Identifier: MIT */
/* hs_trustedrt_all.h: trusted execution: what user code shares. */
#ifndef HS_TRUSTEDRT_ALL_H
#define HS_TRUSTEDRT_ALL_H

#include "ntddk.h"

#include "hs_trustedrt.h"

#endif
