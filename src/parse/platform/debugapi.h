/* SPDX-License-Identifier: MIT */
/* debugapi.h: part of Win32. */
#include "windows.h"
