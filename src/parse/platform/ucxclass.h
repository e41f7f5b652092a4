/* SPDX-License-Identifier: MIT */
/* ucxclass.h: USB host controllers: UCX. */
#include "hs_ucx_all.h"
