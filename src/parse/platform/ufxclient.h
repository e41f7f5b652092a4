/* SPDX-License-Identifier: MIT */
/* ufxclient.h: USB function drivers: UFX. */
#include "hs_ufx_all.h"
