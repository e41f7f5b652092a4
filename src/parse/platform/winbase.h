/* SPDX-License-Identifier: MIT */
/* winbase.h: part of Win32. */
#include "windows.h"
