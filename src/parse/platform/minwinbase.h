/* SPDX-License-Identifier: MIT */
/* minwinbase.h: part of Win32. */
#include "windows.h"
