/* SPDX-License-Identifier: MIT */
/* hs_sdport_all.h: SD host miniports. */
#ifndef HS_SDPORT_ALL_H
#define HS_SDPORT_ALL_H

#include "ntddk.h"

#include "hs_sdport.h"

#endif
