/* SPDX-License-Identifier: MIT */
/* propvarutil.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
