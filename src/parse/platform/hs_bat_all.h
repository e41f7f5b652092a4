/* SPDX-License-Identifier: MIT */
/* hs_bat_all.h: batteries and power devices. */
#ifndef HS_BAT_ALL_H
#define HS_BAT_ALL_H

#include "ntddk.h"

#include "hs_bat.h"

#endif
