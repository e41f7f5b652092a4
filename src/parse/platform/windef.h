/* SPDX-License-Identifier: MIT */
/* windef.h: the basic Windows types. */
#include "hs_base.h"
#include "hs_minmax.h"
#include "hs_procs.h"
