/* SPDX-License-Identifier: MIT */
/* hs_vhf_all.h: virtual HID framework. */
#ifndef HS_VHF_ALL_H
#define HS_VHF_ALL_H

#include "hs_hid_all.h"

#include "hs_vhf.h"
#include "hs_vhf_inline.h"

#endif
