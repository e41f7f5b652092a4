/* SPDX-License-Identifier: MIT */
/* ucxobjects.h: USB host controllers: UCX. */
#include "hs_ucx_all.h"
