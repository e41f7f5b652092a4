/* SPDX-License-Identifier: MIT */
/* ucxsstreams.h: USB host controllers: UCX. */
#include "hs_ucx_all.h"
