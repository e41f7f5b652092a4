/* SPDX-License-Identifier: MIT */
/* urs/1.0/urscx.h: the class extension. */
#include "hs_urs_all.h"
