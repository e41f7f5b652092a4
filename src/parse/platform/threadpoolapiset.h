/* SPDX-License-Identifier: MIT */
/* threadpoolapiset.h: part of Win32. */
#include "windows.h"
