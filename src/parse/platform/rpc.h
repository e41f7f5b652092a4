/* SPDX-License-Identifier: MIT */
/* rpc.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
