/* SPDX-License-Identifier: MIT */
/* drmk.h: PortCls audio. */
#include "hs_pc_all.h"
