/* SPDX-License-Identifier: MIT */
/* hs_intrin.h: compiler intrinsics of the x86 family and ARM64.  Those that clang builds in keep its types. */
#ifndef HS_INTRIN_H
#define HS_INTRIN_H

#include "hs_base.h"

#define BitScanForward _BitScanForward
#define BitScanReverse _BitScanReverse
#define BitScanForward64 _BitScanForward64
#define BitScanReverse64 _BitScanReverse64
#define BitTest _bittest
#define BitTestAndSet _bittestandset
#define BitTestAndReset _bittestandreset

#if defined(HS_WINDOWS) || !defined(__clang__)
HS_BEGIN
unsigned char _BitScanForward(unsigned HS_LONG *, unsigned HS_LONG);
unsigned char _BitScanReverse(unsigned HS_LONG *, unsigned HS_LONG);
unsigned char _BitScanForward64(unsigned HS_LONG *, unsigned long long);
unsigned char _BitScanReverse64(unsigned HS_LONG *, unsigned long long);
HS_LONG _InterlockedCompareExchange(HS_LONG volatile *, HS_LONG, HS_LONG);
long long _InterlockedCompareExchange64(long long volatile *, long long, long long);
HS_LONG _InterlockedIncrement(HS_LONG volatile *);
HS_LONG _InterlockedDecrement(HS_LONG volatile *);
HS_LONG _InterlockedExchange(HS_LONG volatile *, HS_LONG);
long long _InterlockedExchange64(long long volatile *, long long);
HS_LONG _InterlockedExchangeAdd(HS_LONG volatile *, HS_LONG);
HS_LONG _InterlockedOr(HS_LONG volatile *, HS_LONG);
HS_LONG _InterlockedAnd(HS_LONG volatile *, HS_LONG);
HS_LONG _InterlockedXor(HS_LONG volatile *, HS_LONG);
void *_InterlockedExchangePointer(void *volatile *, void *);
void *_InterlockedCompareExchangePointer(void *volatile *, void *, void *);
void *_ReturnAddress(void);
void _ReadWriteBarrier(void);
void _ReadBarrier(void);
void _WriteBarrier(void);
void __movsb(unsigned char *, unsigned char const *, size_t);
void __movsw(unsigned short *, unsigned short const *, size_t);
void __movsd(unsigned HS_LONG *, unsigned HS_LONG const *, size_t);
void __movsq(unsigned long long *, unsigned long long const *, size_t);
void __stosb(unsigned char *, unsigned char, size_t);
void __stosw(unsigned short *, unsigned short, size_t);
void __stosd(unsigned HS_LONG *, unsigned HS_LONG, size_t);
void __stosq(unsigned long long *, unsigned long long, size_t);
unsigned long long __rdtsc(void);
void __debugbreak(void);
unsigned HS_LONG __readgsdword(unsigned HS_LONG);
unsigned long long __readgsqword(unsigned HS_LONG);
unsigned char _bittest(HS_LONG const *, HS_LONG);
unsigned char _bittestandset(HS_LONG *, HS_LONG);
unsigned char _bittestandreset(HS_LONG *, HS_LONG);
unsigned char _bittest64(long long const *, long long);
unsigned int _rotl(unsigned int, int);
unsigned int _rotr(unsigned int, int);
unsigned long long _rotl64(unsigned long long, int);
unsigned long long _rotr64(unsigned long long, int);
unsigned short _byteswap_ushort(unsigned short);
unsigned HS_LONG _byteswap_ulong(unsigned HS_LONG);
unsigned long long _byteswap_uint64(unsigned long long);
int __isascii(int);
HS_END
#else
#define _byteswap_ushort(n) __builtin_bswap16(n)
#define _byteswap_ulong(n) __builtin_bswap32(n)
#define _byteswap_uint64(n) __builtin_bswap64(n)
#define __debugbreak() __builtin_trap()
#endif

#endif
