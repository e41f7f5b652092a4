/* SPDX-License-Identifier: MIT */
/* timeapi.h: part of Win32. */
#include "windows.h"
#include "mmsystem.h"
