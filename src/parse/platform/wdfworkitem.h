/* SPDX-License-Identifier: MIT */
/* wdfworkitem.h: part of wdf.h. */
#include "wdf.h"
