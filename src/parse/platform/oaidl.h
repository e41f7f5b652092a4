/* SPDX-License-Identifier: MIT */
/* oaidl.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
