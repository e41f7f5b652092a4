/* SPDX-License-Identifier: MIT */
/* hs_rect.h: rectangles, points, sizes: what windef.h gives kernel and user code. */
#ifndef HS_RECT_H
#define HS_RECT_H

#include "hs_base.h"

typedef struct tagRECT { LONG left; LONG top; LONG right; LONG bottom; } RECT, *PRECT, *NPRECT, *LPRECT;
typedef struct tagPOINT { LONG x; LONG y; } POINT, *PPOINT, *NPPOINT, *LPPOINT;
typedef struct tagSIZE { LONG cx; LONG cy; } SIZE, *PSIZE, *LPSIZE;
typedef const RECT *LPCRECT;
typedef struct _RECTL { LONG left; LONG top; LONG right; LONG bottom; } RECTL, *PRECTL, *LPRECTL;
typedef const RECTL *LPCRECTL;
typedef struct _POINTL { LONG x; LONG y; } POINTL, *PPOINTL;
typedef struct tagPOINTS { SHORT x; SHORT y; } POINTS, *PPOINTS, *LPPOINTS;
typedef SIZE SIZEL, *PSIZEL, *LPSIZEL;

#endif
