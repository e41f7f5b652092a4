/* SPDX-License-Identifier: MIT */
/* initguid.h: from here on DEFINE_GUID defines. */
#define INITGUID 1
#include "guiddef.h"
#include "devpropdef.h"
