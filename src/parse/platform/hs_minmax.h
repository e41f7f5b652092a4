/* SPDX-License-Identifier: MIT */
/* hs_minmax.h: min and max as macros, in C++ too, as Windows has them. */
#if !defined(NOMINMAX) && !defined(min)
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
