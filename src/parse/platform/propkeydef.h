/* SPDX-License-Identifier: MIT */
/* propkeydef.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
