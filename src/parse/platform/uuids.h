/* SPDX-License-Identifier: MIT */
/* uuids.h: media types and pin categories. */
#include "hs_uuids_all.h"
