/* SPDX-License-Identifier: MIT */
/* ocidl.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
