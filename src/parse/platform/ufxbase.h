/* SPDX-License-Identifier: MIT */
/* ufxbase.h: USB function drivers: UFX. */
#include "hs_ufx_all.h"
