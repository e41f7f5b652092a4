/* SPDX-License-Identifier: MIT */
/* wdfregistry.h: part of wdf.h. */
#include "wdf.h"
