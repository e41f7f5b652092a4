/* SPDX-License-Identifier: MIT */
/* hs_interlocked.h: interlocked operations, and reads and writes without a fence. */
#ifndef HS_INTERLOCKED_H
#define HS_INTERLOCKED_H

#include "hs_base.h"

HS_BEGIN
LONG InterlockedIncrement(LONG volatile *);
LONG InterlockedDecrement(LONG volatile *);
LONG InterlockedExchange(LONG volatile *, LONG);
LONG InterlockedExchangeAdd(LONG volatile *, LONG);
LONG InterlockedAdd(LONG volatile *, LONG);
LONG InterlockedCompareExchange(LONG volatile *, LONG, LONG);
LONG InterlockedAnd(LONG volatile *, LONG);
LONG InterlockedOr(LONG volatile *, LONG);
LONG InterlockedXor(LONG volatile *, LONG);
LONG64 InterlockedIncrement64(LONG64 volatile *);
LONG64 InterlockedDecrement64(LONG64 volatile *);
LONG64 InterlockedExchange64(LONG64 volatile *, LONG64);
LONG64 InterlockedExchangeAdd64(LONG64 volatile *, LONG64);
LONG64 InterlockedAdd64(LONG64 volatile *, LONG64);
LONG64 InterlockedCompareExchange64(LONG64 volatile *, LONG64, LONG64);
LONG64 InterlockedAnd64(LONG64 volatile *, LONG64);
LONG64 InterlockedOr64(LONG64 volatile *, LONG64);
LONG64 InterlockedXor64(LONG64 volatile *, LONG64);
SHORT InterlockedIncrement16(SHORT volatile *);
SHORT InterlockedDecrement16(SHORT volatile *);
SHORT InterlockedCompareExchange16(SHORT volatile *, SHORT, SHORT);
SHORT InterlockedExchange16(SHORT volatile *, SHORT);
CHAR InterlockedExchange8(CHAR volatile *, CHAR);
CHAR InterlockedOr8(CHAR volatile *, CHAR);
CHAR InterlockedAnd8(CHAR volatile *, CHAR);
PVOID InterlockedExchangePointer(PVOID volatile *, PVOID);
PVOID InterlockedCompareExchangePointer(PVOID volatile *, PVOID, PVOID);
SHORT InterlockedAnd16(SHORT volatile *, SHORT);
SHORT InterlockedOr16(SHORT volatile *, SHORT);
unsigned char InterlockedCompareExchange128(LONG64 volatile *, LONG64, LONG64, LONG64 *);
BOOLEAN InterlockedBitTestAndSet64(LONG64 volatile *, LONG64);
BOOLEAN InterlockedBitTestAndReset64(LONG64 volatile *, LONG64);
BOOLEAN InterlockedBitTestAndSet(LONG volatile *, LONG);
BOOLEAN InterlockedBitTestAndReset(LONG volatile *, LONG);
BOOLEAN InterlockedBitTestAndComplement(LONG volatile *, LONG);
LONG InterlockedAddLargeStatistic(LONG64 volatile *, LONG);
LONG ReadAcquire(LONG const volatile *);
LONG ReadNoFence(LONG const volatile *);
LONG ReadRaw(LONG const volatile *);
void WriteRelease(LONG volatile *, LONG);
void WriteNoFence(LONG volatile *, LONG);
void WriteRaw(LONG volatile *, LONG);
LONG64 ReadAcquire64(LONG64 const volatile *);
LONG64 ReadNoFence64(LONG64 const volatile *);
void WriteRelease64(LONG64 volatile *, LONG64);
void WriteNoFence64(LONG64 volatile *, LONG64);
ULONG ReadULongAcquire(ULONG const volatile *);
ULONG ReadULongNoFence(ULONG const volatile *);
void WriteULongRelease(ULONG volatile *, ULONG);
void WriteULongNoFence(ULONG volatile *, ULONG);
ULONG64 ReadULong64Acquire(ULONG64 const volatile *);
void WriteULong64Release(ULONG64 volatile *, ULONG64);
PVOID ReadPointerAcquire(PVOID const volatile *);
PVOID ReadPointerNoFence(PVOID const volatile *);
void WritePointerRelease(PVOID volatile *, PVOID);
void WritePointerNoFence(PVOID volatile *, PVOID);
void MemoryBarrier(void);
void YieldProcessor(void);
HS_END

#ifdef __cplusplus
extern "C++" {
ULONG InterlockedIncrement(ULONG volatile *);
ULONG InterlockedDecrement(ULONG volatile *);
ULONG InterlockedExchange(ULONG volatile *, ULONG);
ULONG InterlockedExchangeAdd(ULONG volatile *, ULONG);
ULONG InterlockedCompareExchange(ULONG volatile *, ULONG, ULONG);
ULONG64 InterlockedIncrement64(ULONG64 volatile *);
ULONG64 InterlockedDecrement64(ULONG64 volatile *);
ULONG64 InterlockedExchange64(ULONG64 volatile *, ULONG64);
ULONG64 InterlockedExchangeAdd64(ULONG64 volatile *, ULONG64);
ULONG64 InterlockedCompareExchange64(ULONG64 volatile *, ULONG64, ULONG64);
}
#endif

#define InterlockedIncrementAcquire InterlockedIncrement
#define InterlockedIncrementRelease InterlockedIncrement
#define InterlockedIncrementNoFence InterlockedIncrement
#define InterlockedDecrementAcquire InterlockedDecrement
#define InterlockedDecrementRelease InterlockedDecrement
#define InterlockedDecrementNoFence InterlockedDecrement
#define InterlockedExchangeAcquire InterlockedExchange
#define InterlockedExchangeNoFence InterlockedExchange
#define InterlockedExchangeNoFence64 InterlockedExchange64
#define InterlockedExchangeAddAcquire InterlockedExchangeAdd
#define InterlockedExchangeAddRelease InterlockedExchangeAdd
#define InterlockedExchangeAddNoFence InterlockedExchangeAdd
#define InterlockedCompareExchangeAcquire InterlockedCompareExchange
#define InterlockedCompareExchangeRelease InterlockedCompareExchange
#define InterlockedCompareExchangeNoFence InterlockedCompareExchange
#define InterlockedExchangePointerAcquire InterlockedExchangePointer
#define InterlockedExchangePointerNoFence InterlockedExchangePointer
#define InterlockedCompareExchangePointerAcquire InterlockedCompareExchangePointer
#define InterlockedCompareExchangePointerRelease InterlockedCompareExchangePointer
#define InterlockedCompareExchangePointerNoFence InterlockedCompareExchangePointer
#define InterlockedOrAcquire InterlockedOr
#define InterlockedOrRelease InterlockedOr
#define InterlockedOrNoFence InterlockedOr
#define InterlockedAndAcquire InterlockedAnd
#define InterlockedAndRelease InterlockedAnd
#define InterlockedAndNoFence InterlockedAnd
#define InterlockedAddNoFence InterlockedAdd
#define InterlockedIncrementAcquire64 InterlockedIncrement64
#define InterlockedIncrementRelease64 InterlockedIncrement64
#define InterlockedIncrementNoFence64 InterlockedIncrement64
#define InterlockedDecrementAcquire64 InterlockedDecrement64
#define InterlockedDecrementRelease64 InterlockedDecrement64
#define InterlockedDecrementNoFence64 InterlockedDecrement64
#define InterlockedExchangeAcquire64 InterlockedExchange64
#define InterlockedExchangeRelease64 InterlockedExchange64
#define InterlockedExchangeRelease InterlockedExchange
#define InterlockedExchangeAddAcquire64 InterlockedExchangeAdd64
#define InterlockedExchangeAddRelease64 InterlockedExchangeAdd64
#define InterlockedExchangeAddNoFence64 InterlockedExchangeAdd64
#define InterlockedCompareExchangeAcquire64 InterlockedCompareExchange64
#define InterlockedCompareExchangeRelease64 InterlockedCompareExchange64
#define InterlockedCompareExchangeNoFence64 InterlockedCompareExchange64
#define InterlockedAndAcquire64 InterlockedAnd64
#define InterlockedAndRelease64 InterlockedAnd64
#define InterlockedAndNoFence64 InterlockedAnd64
#define InterlockedOrAcquire64 InterlockedOr64
#define InterlockedOrRelease64 InterlockedOr64
#define InterlockedOrNoFence64 InterlockedOr64
#define InterlockedXorAcquire64 InterlockedXor64
#define InterlockedXorRelease64 InterlockedXor64
#define InterlockedXorNoFence64 InterlockedXor64
#define InterlockedXorRelease InterlockedXor
#define InterlockedAddAcquire64 InterlockedAdd64
#define InterlockedAddRelease64 InterlockedAdd64
#define InterlockedAddNoFence64 InterlockedAdd64
#define InterlockedAddRelease InterlockedAdd
#define InterlockedIncrementSizeT(p) InterlockedIncrement64((LONG64 volatile *)(p))
#define InterlockedDecrementSizeT(p) InterlockedDecrement64((LONG64 volatile *)(p))
#define InterlockedExchangeAddSizeT(p, n) InterlockedExchangeAdd64((LONG64 volatile *)(p), (LONG64)(n))

#endif
