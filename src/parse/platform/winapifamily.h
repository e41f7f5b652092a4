/* SPDX-License-Identifier: MIT */
/* winapifamily.h: part of Win32. */
#include "windows.h"
