/* SPDX-License-Identifier: MIT */
/* apiset.h: part of Win32. */
#include "windows.h"
