/* SPDX-License-Identifier: MIT */
/* securitybaseapi.h: part of Win32. */
#include "windows.h"
