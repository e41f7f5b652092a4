/* SPDX-License-Identifier: MIT */
/* hs_hid_inline.h: macros of the HID headers. */
#ifndef HS_HID_INLINE_H
#define HS_HID_INLINE_H

#define HidP_SetButtons HidP_SetUsages
#define HidP_UnsetButtons HidP_UnsetUsages
#define HidP_GetButtons HidP_GetUsages
#define HidP_GetButtonsEx HidP_GetUsagesEx
#define HidP_MaxButtonListLength HidP_MaxUsageListLength
#define HidP_GetButtonCaps(type, caps, n, data) HidP_GetSpecificButtonCaps(type, 0, 0, 0, caps, n, data)
#define HidP_GetValueCaps(type, caps, n, data) HidP_GetSpecificValueCaps(type, 0, 0, 0, caps, n, data)
#ifndef HID_CTL_CODE
#define HID_CTL_CODE(id) CTL_CODE(FILE_DEVICE_KEYBOARD, (id), METHOD_NEITHER, FILE_ANY_ACCESS)
#define HID_BUFFER_CTL_CODE(id) CTL_CODE(FILE_DEVICE_KEYBOARD, (id), METHOD_BUFFERED, FILE_ANY_ACCESS)
#define HID_IN_CTL_CODE(id) CTL_CODE(FILE_DEVICE_KEYBOARD, (id), METHOD_IN_DIRECT, FILE_ANY_ACCESS)
#define HID_OUT_CTL_CODE(id) CTL_CODE(FILE_DEVICE_KEYBOARD, (id), METHOD_OUT_DIRECT, FILE_ANY_ACCESS)
#endif

#endif
