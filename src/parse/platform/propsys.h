/* SPDX-License-Identifier: MIT */
/* propsys.h: COM and its variants. */
#include "windows.h"
#include "hs_ole.h"
