/* SPDX-License-Identifier: MIT */
/* objidlbase.h: COM: how interfaces are written. */
#include "hs_com.h"
