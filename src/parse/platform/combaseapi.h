/* SPDX-License-Identifier: MIT */
/* combaseapi.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
