/* SPDX-License-Identifier: MIT */
/* winnt.h: part of Win32. */
#include "windows.h"
