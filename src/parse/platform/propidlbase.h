/* SPDX-License-Identifier: MIT */
/* propidlbase.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
