/* SPDX-License-Identifier: MIT */
/* hs_sercx_all.h: serial controllers: SerCx2. */
#ifndef HS_SERCX_ALL_H
#define HS_SERCX_ALL_H

#include "wdf.h"

#include "hs_sercx.h"
#include "hs_sercx_inline.h"

#endif
