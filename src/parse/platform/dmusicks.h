/* SPDX-License-Identifier: MIT */
/* dmusicks.h: PortCls audio. */
#include "hs_pc_all.h"
