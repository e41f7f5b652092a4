/* SPDX-License-Identifier: MIT */
/* apisetcconv.h: part of Win32. */
#include "windows.h"
