/* SPDX-License-Identifier: MIT */
/* unknown.h: IUnknown of kernel code. */
#include "ntddk.h"
#include "hs_com.h"
