/* SPDX-License-Identifier: MIT */
/* tdikrnl.h: the transport driver interface. */
#include "hs_tdi_all.h"
