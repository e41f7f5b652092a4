/* SPDX-License-Identifier: MIT */
/* powersetting.h: changes of power settings, suspending and resuming. */
#ifndef HS_POWERSETTING_H
#define HS_POWERSETTING_H

#include "windows.h"

typedef PVOID HPOWERNOTIFY, *PHPOWERNOTIFY;
#define DEVICE_NOTIFY_CALLBACK 2

HS_BEGIN
DWORD PowerSettingRegisterNotification(LPCGUID, DWORD, HANDLE, PHPOWERNOTIFY);
DWORD PowerSettingUnregisterNotification(HPOWERNOTIFY);
DWORD PowerRegisterSuspendResumeNotification(DWORD, HANDLE, PHPOWERNOTIFY);
DWORD PowerUnregisterSuspendResumeNotification(HPOWERNOTIFY);
DWORD PowerGetActiveScheme(HKEY, GUID **);
HS_END

#endif
