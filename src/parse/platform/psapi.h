/* SPDX-License-Identifier: MIT */
/* psapi.h: part of Win32. */
#include "windows.h"
