/* SPDX-License-Identifier: MIT */
/* nfcsedev.h: near field communication. */
#include "hs_nfc_all.h"
