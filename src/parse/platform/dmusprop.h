/* SPDX-License-Identifier: MIT */
/* dmusprop.h: PortCls audio. */
#include "hs_pc_all.h"
