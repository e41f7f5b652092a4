/* SPDX-License-Identifier: MIT */
/* processthreadsapi.h: part of Win32. */
#include "windows.h"
