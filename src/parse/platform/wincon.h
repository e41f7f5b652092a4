/* SPDX-License-Identifier: MIT */
/* wincon.h: part of Win32. */
#include "windows.h"
