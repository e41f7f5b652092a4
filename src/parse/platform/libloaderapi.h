/* SPDX-License-Identifier: MIT */
/* libloaderapi.h: part of Win32. */
#include "windows.h"
