/* SPDX-License-Identifier: MIT */
/* hs_pepfx_all.h: power engine plug-ins. */
#ifndef HS_PEPFX_ALL_H
#define HS_PEPFX_ALL_H

#include "hs_acpi_all.h"

#include "hs_pepfx.h"
#include "hs_pepfx_2.h"
#include "hs_pepfx_3.h"
#include "hs_pepfx_inline.h"

#endif
