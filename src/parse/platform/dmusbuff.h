/* SPDX-License-Identifier: MIT */
/* dmusbuff.h: PortCls audio. */
#include "hs_pc_all.h"
