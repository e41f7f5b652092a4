/* SPDX-License-Identifier: MIT */
/* ucxcontroller.h: USB host controllers: UCX. */
#include "hs_ucx_all.h"
