/* SPDX-License-Identifier: MIT */
/* ntddvdeo.h: video controls. */
#include "hs_ntddvdeo_all.h"
