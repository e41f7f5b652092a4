/* SPDX-License-Identifier: MIT */
/* synchapi.h: part of Win32. */
#include "windows.h"
