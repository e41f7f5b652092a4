/* SPDX-License-Identifier: MIT */
/* unknwnbase.h: COM: how interfaces are written. */
#include "hs_com.h"
