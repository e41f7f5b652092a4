/* SPDX-License-Identifier: MIT */
/* hs_pepfx_inline.h: macros of pepfx. */
#ifndef HS_PEPFX_INLINE_H
#define HS_PEPFX_INLINE_H


#endif
