/* SPDX-License-Identifier: MIT */
/* comdef.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
