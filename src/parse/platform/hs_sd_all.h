/* SPDX-License-Identifier: MIT */
/* hs_sd_all.h: secure digital buses and cards. */
#ifndef HS_SD_ALL_H
#define HS_SD_ALL_H

#include "ntddk.h"

#include "hs_sd.h"

#endif
