/* SPDX-License-Identifier: MIT */
/* propidl.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
