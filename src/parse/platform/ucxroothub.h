/* SPDX-License-Identifier: MIT */
/* ucxroothub.h: USB host controllers: UCX. */
#include "hs_ucx_all.h"
