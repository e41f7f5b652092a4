/* SPDX-License-Identifier: MIT */
/* basetyps.h: COM: how interfaces are written. */
#include "hs_com.h"
