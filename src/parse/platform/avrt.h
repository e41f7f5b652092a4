/* SPDX-License-Identifier: MIT */
/* avrt.h: multimedia threads. */
#ifndef HS_AVRT_H
#define HS_AVRT_H

#include "windows.h"

HS_BEGIN
BOOL AvRevertMmThreadCharacteristics(HANDLE);
HANDLE AvSetMmThreadCharacteristicsW(LPCWSTR, LPDWORD);
HS_END
#define AvSetMmThreadCharacteristics HS_AW(AvSetMmThreadCharacteristics)

#endif
