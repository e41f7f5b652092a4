/* SPDX-License-Identifier: MIT */
/* oleauto.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
