/* SPDX-License-Identifier: MIT */
/* tdiinfo.h: the transport driver interface. */
#include "hs_tdi_all.h"
