/* SPDX-License-Identifier: MIT */
/* ntpoapi.h: power states. */
#include "hs_ntpoapi_all.h"
