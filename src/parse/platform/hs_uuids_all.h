/* SPDX-License-Identifier: MIT */
/* hs_uuids_all.h: media types and pin categories. */
#ifndef HS_UUIDS_ALL_H
#define HS_UUIDS_ALL_H

#include "guiddef.h"

#include "hs_uuids.h"

#endif
