/* SPDX-License-Identifier: MIT */
/* oleidl.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
