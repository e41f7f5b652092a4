/* SPDX-License-Identifier: MIT */
/* miniport.h: the kernel core, as port drivers see it. */
#include "hs_wdm.h"
