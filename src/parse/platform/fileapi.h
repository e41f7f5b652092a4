/* SPDX-License-Identifier: MIT */
/* fileapi.h: part of Win32. */
#include "windows.h"
