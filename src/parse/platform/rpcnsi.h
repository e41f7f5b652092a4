/* SPDX-License-Identifier: MIT */
/* rpcnsi.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
