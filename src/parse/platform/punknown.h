/* SPDX-License-Identifier: MIT */
/* punknown.h: IUnknown of kernel code. */
#include "ntddk.h"
#include "hs_com.h"
