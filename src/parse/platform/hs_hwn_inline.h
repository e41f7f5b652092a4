/* SPDX-License-Identifier: MIT */
/* hs_hwn_inline.h: initialisers: hardware notifications. */
#ifndef HS_HWN_INLINE_H
#define HS_HWN_INLINE_H



#endif
