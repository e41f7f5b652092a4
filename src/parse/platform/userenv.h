/* SPDX-License-Identifier: MIT */
/* userenv.h: part of Win32. */
#include "windows.h"
