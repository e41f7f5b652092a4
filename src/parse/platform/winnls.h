/* SPDX-License-Identifier: MIT */
/* winnls.h: part of Win32. */
#include "windows.h"
