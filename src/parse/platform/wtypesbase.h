/* SPDX-License-Identifier: MIT */
/* wtypesbase.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
