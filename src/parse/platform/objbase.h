/* SPDX-License-Identifier: MIT */
/* objbase.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
