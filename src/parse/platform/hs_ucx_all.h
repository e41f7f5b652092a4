/* SPDX-License-Identifier: MIT */
/* hs_ucx_all.h: USB host controllers: UCX. */
#ifndef HS_UCX_ALL_H
#define HS_UCX_ALL_H

#include "wdf.h"
#include "usbdlib.h"

#include "hs_ucx.h"
#include "hs_ucx_2.h"
#include "hs_ucx_inline.h"

#endif
