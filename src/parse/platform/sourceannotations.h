/* SPDX-License-Identifier: MIT */
/* sourceannotations.h: annotations. */
#include "hs_sal.h"
