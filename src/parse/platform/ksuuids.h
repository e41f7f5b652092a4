/* SPDX-License-Identifier: MIT */
/* ksuuids.h: media types and pin categories. */
#include "hs_uuids_all.h"
