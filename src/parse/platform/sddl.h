/* SPDX-License-Identifier: MIT */
/* sddl.h: part of Win32. */
#include "windows.h"
