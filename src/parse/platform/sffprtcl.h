/* SPDX-License-Identifier: MIT */
/* sffprtcl.h: secure digital buses and cards. */
#include "hs_sd_all.h"
