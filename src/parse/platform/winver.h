/* SPDX-License-Identifier: MIT */
/* winver.h: part of Win32. */
#include "windows.h"
