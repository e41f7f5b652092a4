/* SPDX-License-Identifier: MIT */
/* hs_tdi_all.h: the transport driver interface. */
#ifndef HS_TDI_ALL_H
#define HS_TDI_ALL_H

#include "ntddk.h"
#include "netpnp.h"

#include "hs_tdi.h"
#include "hs_tdi_2.h"
#include "hs_tdi_inline.h"

#endif
