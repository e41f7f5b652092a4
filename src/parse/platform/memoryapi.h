/* SPDX-License-Identifier: MIT */
/* memoryapi.h: part of Win32. */
#include "windows.h"
