/* SPDX-License-Identifier: MIT */
/* Interlocked operations: a life has one thread. */
#include <ntifs.h>

#define FAMILY(suffix, type)                                                                                           \
    type InterlockedIncrement##suffix(type volatile *p) { return ++*p; }                                               \
    type InterlockedDecrement##suffix(type volatile *p) { return --*p; }                                               \
    type InterlockedExchange##suffix(type volatile *p, type value) { type old = *p; *p = value; return old; }          \
    type InterlockedCompareExchange##suffix(type volatile *p, type value, type wanted)                                 \
    {                                                                                                                  \
        type old = *p;                                                                                                 \
        if (old == wanted)                                                                                             \
            *p = value;                                                                                                \
        return old;                                                                                                    \
    }
#define ARITHMETIC(suffix, type)                                                                                       \
    type InterlockedExchangeAdd##suffix(type volatile *p, type value) { type old = *p; *p += value; return old; }      \
    type InterlockedAdd##suffix(type volatile *p, type value) { return *p += value; }                                  \
    type InterlockedAnd##suffix(type volatile *p, type value) { type old = *p; *p &= value; return old; }              \
    type InterlockedOr##suffix(type volatile *p, type value) { type old = *p; *p |= value; return old; }               \
    type InterlockedXor##suffix(type volatile *p, type value) { type old = *p; *p ^= value; return old; }
FAMILY(, LONG)
FAMILY(64, LONG64)
FAMILY(16, SHORT)
ARITHMETIC(, LONG)
ARITHMETIC(64, LONG64)

PVOID InterlockedExchangePointer(PVOID volatile *p, PVOID value) { PVOID old = *p; *p = value; return old; }
PVOID InterlockedCompareExchangePointer(PVOID volatile *p, PVOID value, PVOID wanted)
{
    PVOID old = *p;
    if (old == wanted)
        *p = value;
    return old;
}
LONG ReadAcquire(LONG const volatile *p) { return *p; }
LONG ReadNoFence(LONG const volatile *p) { return *p; }
void WriteRelease(LONG volatile *p, LONG value) { *p = value; }
void WriteNoFence(LONG volatile *p, LONG value) { *p = value; }
PVOID ReadPointerAcquire(PVOID const volatile *p) { return *p; }
PVOID ReadPointerNoFence(PVOID const volatile *p) { return *p; }
void WritePointerRelease(PVOID volatile *p, PVOID value) { *p = value; }
