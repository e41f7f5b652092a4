/* SPDX-License-Identifier: MIT */
/* hs_win_inline.h: macros of Win32, and calls that its import libraries give by other names. */
#ifndef HS_WIN_INLINE_H
#define HS_WIN_INLINE_H

#define ZeroMemory(to, n) memset((to), 0, (n))
#define CopyMemory(to, from, n) memcpy((to), (from), (n))
#define MoveMemory(to, from, n) memmove((to), (from), (n))
#define FillMemory(to, n, byte) memset((to), (byte), (n))
#define RTL_SRWLOCK_INIT {0}
#define SRWLOCK_INIT RTL_SRWLOCK_INIT
#define CONDITION_VARIABLE_INIT {0}
#define INIT_ONCE_STATIC_INIT {0}
#define GetCurrentProcessToken() ((HANDLE)(LONG_PTR)-4)
#define GetCurrentThreadToken() ((HANDLE)(LONG_PTR)-5)
#define DECLARE_HANDLE(name)                                                                                           \
    struct name##__;                                                                                                   \
    typedef struct name##__ *name

HS_BEGIN
PVOID SecureZeroMemory(PVOID, SIZE_T);
HS_END

#endif
