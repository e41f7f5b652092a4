/* SPDX-License-Identifier: MIT */
/* heapapi.h: part of Win32. */
#include "windows.h"
