/* SPDX-License-Identifier: MIT */
/* hs_mcd_all.h: media changers. */
#ifndef HS_MCD_ALL_H
#define HS_MCD_ALL_H

#include "classpnp.h"

#include "hs_mcd.h"

#endif
