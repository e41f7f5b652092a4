/* SPDX-License-Identifier: MIT */
/* wtsapi32.h: part of Win32. */
#include "windows.h"
