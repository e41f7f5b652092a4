/* SPDX-License-Identifier: MIT */
/* ipifcons.h: interface types. */
#include "hs_net.h"
