/* SPDX-License-Identifier: MIT */
/* sysinfoapi.h: part of Win32. */
#include "windows.h"
