/* SPDX-License-Identifier: MIT */
/* winternl.h: part of Win32. */
#include "windows.h"
