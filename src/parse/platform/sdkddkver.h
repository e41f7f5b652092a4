/* SPDX-License-Identifier: MIT */
/* sdkddkver.h: part of Win32. */
#include "windows.h"
