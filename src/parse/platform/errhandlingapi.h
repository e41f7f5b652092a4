/* SPDX-License-Identifier: MIT */
/* errhandlingapi.h: part of Win32. */
#include "windows.h"
