/* SPDX-License-Identifier: MIT */
/* ioapiset.h: part of Win32. */
#include "windows.h"
