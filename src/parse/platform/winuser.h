/* SPDX-License-Identifier: MIT */
/* winuser.h: part of Win32. */
#include "windows.h"
