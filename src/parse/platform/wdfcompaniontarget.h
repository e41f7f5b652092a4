/* SPDX-License-Identifier: MIT */
/* wdfcompaniontarget.h: part of wdf.h. */
#include "wdf.h"
