/* SPDX-License-Identifier: MIT */
/* nfpdev.h: near field communication. */
#include "hs_nfc_all.h"
