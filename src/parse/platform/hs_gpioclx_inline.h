/* SPDX-License-Identifier: MIT */
/* hs_gpioclx_inline.h: initialisers: GPIO controllers. */
#ifndef HS_GPIOCLX_INLINE_H
#define HS_GPIOCLX_INLINE_H



#endif
