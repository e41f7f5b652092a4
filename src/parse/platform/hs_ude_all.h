/* SPDX-License-Identifier: MIT */
/* hs_ude_all.h: emulated USB devices: UDE. */
#ifndef HS_UDE_ALL_H
#define HS_UDE_ALL_H

#include "wdf.h"
#include "wdfusb.h"

#include "hs_ude.h"
#include "hs_ude_inline.h"

#endif
