/* SPDX-License-Identifier: MIT */
/* windowsx.h: part of Win32. */
#include "windows.h"
