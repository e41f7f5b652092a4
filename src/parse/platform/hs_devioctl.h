/* SPDX-License-Identifier: MIT */
/* hs_devioctl.h: how control codes are made. */
#ifndef HS_DEVIOCTL_H
#define HS_DEVIOCTL_H

#define CTL_CODE(device, function, method, access) (((device) << 16) | ((access) << 14) | ((function) << 2) | (method))
#define DEVICE_TYPE_FROM_CTL_CODE(code) (((ULONG)((code) & 0xffff0000)) >> 16)
#define METHOD_FROM_CTL_CODE(code) ((ULONG)((code) & 3))

#endif
