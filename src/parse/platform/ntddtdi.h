/* SPDX-License-Identifier: MIT */
/* ntddtdi.h: the transport driver interface. */
#include "hs_tdi_all.h"
