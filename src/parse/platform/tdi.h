/* SPDX-License-Identifier: MIT */
/* tdi.h: the transport driver interface. */
#include "hs_tdi_all.h"
