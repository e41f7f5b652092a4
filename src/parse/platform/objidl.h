/* SPDX-License-Identifier: MIT */
/* objidl.h: COM: how interfaces are written. */
#include "hs_com.h"
