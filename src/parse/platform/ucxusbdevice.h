/* SPDX-License-Identifier: MIT */
/* ucxusbdevice.h: USB host controllers: UCX. */
#include "hs_ucx_all.h"
