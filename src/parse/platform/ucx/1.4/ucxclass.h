/* SPDX-License-Identifier: MIT */
/* ucx/1.4/ucxclass.h: the class extension. */
#include "hs_ucx_all.h"
