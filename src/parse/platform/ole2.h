/* SPDX-License-Identifier: MIT */
/* ole2.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
