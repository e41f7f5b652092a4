/* SPDX-License-Identifier: MIT */
/* hs_tdi_inline.h: macros of tdi. */
#ifndef HS_TDI_INLINE_H
#define HS_TDI_INLINE_H


#endif
