/* SPDX-License-Identifier: MIT */
/* winpackagefamily.h: part of Win32. */
#include "windows.h"
