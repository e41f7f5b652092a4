/* SPDX-License-Identifier: MIT */
/* ucxendpoint.h: USB host controllers: UCX. */
#include "hs_ucx_all.h"
