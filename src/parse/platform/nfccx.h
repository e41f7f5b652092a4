/* SPDX-License-Identifier: MIT */
/* nfccx.h: near field communication: NfcCx. */
#include "hs_nfccx_all.h"
