/* SPDX-License-Identifier: MIT */
/* portcls.h: PortCls audio. */
#include "hs_pc_all.h"
