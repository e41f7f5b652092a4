/* SPDX-License-Identifier: MIT */
/* profileapi.h: part of Win32. */
#include "windows.h"
