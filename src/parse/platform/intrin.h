/* SPDX-License-Identifier: MIT */
/* intrin.h: compiler intrinsics. */
#ifndef HS_INTRIN_ALL_H
#define HS_INTRIN_ALL_H

#include "hs_intrin.h"

#if defined(HS_WINDOWS) || !defined(__clang__)
HS_BEGIN
void *_AddressOfReturnAddress(void);
void _mm_pause(void);
void __cpuid(int[4], int);
void __cpuidex(int[4], int, int);
void __nop(void);
void __halt(void);
void _disable(void);
void _enable(void);
void __wbinvd(void);
void __invlpg(void *);
unsigned long long __readmsr(unsigned HS_LONG);
void __writemsr(unsigned HS_LONG, unsigned long long);
unsigned long long __readcr0(void);
unsigned long long __readcr2(void);
unsigned long long __readcr3(void);
unsigned long long __readcr4(void);
unsigned long long __readcr8(void);
void __writecr0(unsigned long long);
void __writecr3(unsigned long long);
void __writecr4(unsigned long long);
unsigned char __inbyte(unsigned short);
unsigned short __inword(unsigned short);
unsigned HS_LONG __indword(unsigned short);
void __outbyte(unsigned short, unsigned char);
void __outword(unsigned short, unsigned short);
void __outdword(unsigned short, unsigned HS_LONG);
unsigned char __readgsbyte(unsigned HS_LONG);
void __writegsdword(unsigned HS_LONG, unsigned HS_LONG);
unsigned long long __umulh(unsigned long long, unsigned long long);
unsigned long long _umul128(unsigned long long, unsigned long long, unsigned long long *);
unsigned int __popcnt(unsigned int);
unsigned long long __popcnt64(unsigned long long);
void __writecr8(unsigned long long);
void _mm_lfence(void);
void _mm_mfence(void);
void _mm_sfence(void);
HS_END
#endif

#endif
