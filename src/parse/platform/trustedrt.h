/* SPDX-License-Identifier: MIT */
/* trustedrt.h: trusted execution: what user code shares. */
#include "hs_trustedrt_all.h"
