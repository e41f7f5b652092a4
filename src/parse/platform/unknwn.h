/* SPDX-License-Identifier: MIT */
/* unknwn.h: COM: how interfaces are written. */
#include "hs_com.h"
