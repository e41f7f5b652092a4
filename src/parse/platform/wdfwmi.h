/* SPDX-License-Identifier: MIT */
/* wdfwmi.h: part of wdf.h. */
#include "wdf.h"
