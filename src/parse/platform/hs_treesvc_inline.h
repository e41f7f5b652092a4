/* SPDX-License-Identifier: MIT */
/* hs_treesvc_inline.h: initialisers: services of trusted execution environments. */
#ifndef HS_TREESVC_INLINE_H
#define HS_TREESVC_INLINE_H



#endif
