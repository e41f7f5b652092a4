/* SPDX-License-Identifier: MIT */
/* hs_ufx_all.h: USB function drivers: UFX. */
#ifndef HS_UFX_ALL_H
#define HS_UFX_ALL_H

#include "wdf.h"
#include "usbfnioctl.h"

#include "hs_ufx.h"
#include "hs_ufx_inline.h"

#endif
