/* SPDX-License-Identifier: MIT */
/* handleapi.h: part of Win32. */
#include "windows.h"
