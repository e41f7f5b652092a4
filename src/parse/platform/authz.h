/* SPDX-License-Identifier: MIT */
/* authz.h: part of Win32. */
#include "windows.h"
