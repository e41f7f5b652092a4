/* SPDX-License-Identifier: MIT */
/* winreg.h: part of Win32. */
#include "windows.h"
