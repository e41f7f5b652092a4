/* SPDX-License-Identifier: MIT */
/* Routines of which only the address is known. */
#ifndef HS_PROCS_H
#define HS_PROCS_H
#include "hs_base.h"

typedef INT_PTR (*FARPROC)();
typedef INT_PTR (*NEARPROC)();
typedef INT_PTR (*PROC)();
#endif
