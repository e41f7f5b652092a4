/* SPDX-License-Identifier: MIT */
/* mcd.h: media changers. */
#include "hs_mcd_all.h"
