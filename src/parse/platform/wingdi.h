/* SPDX-License-Identifier: MIT */
/* wingdi.h: part of Win32. */
#include "windows.h"
