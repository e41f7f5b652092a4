/* SPDX-License-Identifier: MIT */
/* tdistat.h: the transport driver interface. */
#include "hs_tdi_all.h"
