/* SPDX-License-Identifier: MIT */
/* hs_storduid_all.h: identifiers of storage devices. */
#ifndef HS_STORDUID_ALL_H
#define HS_STORDUID_ALL_H

#include "ntddstor.h"

#include "hs_storduid.h"

#endif
