/* SPDX-License-Identifier: MIT */
/* mmsystem.h: multimedia timers. */
#ifndef HS_MMSYSTEM_H
#define HS_MMSYSTEM_H

#include "windows.h"

typedef UINT MMRESULT;
HS_BEGIN
MMRESULT timeBeginPeriod(UINT);
MMRESULT timeEndPeriod(UINT);
DWORD timeGetTime(void);
HS_END

#endif
