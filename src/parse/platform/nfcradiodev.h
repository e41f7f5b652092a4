/* SPDX-License-Identifier: MIT */
/* nfcradiodev.h: near field communication. */
#include "hs_nfc_all.h"
