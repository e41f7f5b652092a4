/* SPDX-License-Identifier: MIT */
/* hs_dx_inline.h: macros of the display headers. */
#ifndef HS_DX_INLINE_H
#define HS_DX_INLINE_H


#endif
