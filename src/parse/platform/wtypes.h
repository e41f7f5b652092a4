/* SPDX-License-Identifier: MIT */
/* wtypes.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
