/* SPDX-License-Identifier: MIT */
/* rpcndr.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
