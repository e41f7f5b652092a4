/* SPDX-License-Identifier: MIT */
/* hs_reshub_inline.h: macros of reshub. */
#ifndef HS_RESHUB_INLINE_H
#define HS_RESHUB_INLINE_H


#endif
