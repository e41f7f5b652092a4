/* SPDX-License-Identifier: MIT */
/* process.h: threads of the C library. */
#ifndef HS_PROCESS_H
#define HS_PROCESS_H

#include "windows.h"

typedef unsigned int (*_beginthreadex_proc_type)(void *);
HS_BEGIN
uintptr_t _beginthreadex(void *, unsigned int, _beginthreadex_proc_type, void *, unsigned int, unsigned int *);
void _endthreadex(unsigned int);
HS_END

#endif
