/* SPDX-License-Identifier: MIT */
/* hs_irclass_all.h: infrared. */
#ifndef HS_IRCLASS_ALL_H
#define HS_IRCLASS_ALL_H

#include "ntddk.h"

#include "hs_irclass.h"

#endif
