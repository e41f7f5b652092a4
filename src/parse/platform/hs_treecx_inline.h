/* SPDX-License-Identifier: MIT */
/* hs_treecx_inline.h: initialisers: trusted execution environments. */
#ifndef HS_TREECX_INLINE_H
#define HS_TREECX_INLINE_H



#endif
