/* SPDX-License-Identifier: MIT */
/* hs_wdm_inline.h: kernel macros and the small inline routines whose bodies matter to a reader of paths. */
#ifndef HS_WDM_INLINE_H
#define HS_WDM_INLINE_H

#include "hs_devioctl.h"
#include "hs_interlocked.h"
#include "hs_intrin.h"
#include "hs_list.h"

#define NtCurrentProcess() ((HANDLE)(LONG_PTR)-1)
#define ZwCurrentProcess() NtCurrentProcess()
#define NtCurrentThread() ((HANDLE)(LONG_PTR)-2)
#define ZwCurrentThread() NtCurrentThread()
#define NtCurrentSession() ((HANDLE)(LONG_PTR)-3)
#define ZwCurrentSession() NtCurrentSession()

/* What a free build makes of debug prints, and of assertions, but that what is asserted is evaluated: the driver is read
 * with DBG, and its own macros may do their work in an assertion then. */
#define PAGED_CODE() ((void)0)
#define PAGED_CODE_LOCKED() ((void)0)
#define NOP_FUNCTION ((void)0)
#define ASSERT(e) ((void)(e))
#define ASSERTMSG(text, e) ((void)0)
#define RTL_SOFT_ASSERT(e) ((void)0)
#define RTL_SOFT_ASSERTMSG(text, e) ((void)0)
#define RTL_ASSERT(e) ((void)0)
#define RTL_VERIFY(e) ((e) ? TRUE : FALSE)
#define RTL_SOFT_VERIFY(e) ((e) ? TRUE : FALSE)
#define NT_ASSERT(e) ((void)(e))
#define NT_ASSERT_ASSUME(e) ((void)0)
#define NT_ASSERTMSG(text, e) ((void)0)
#define NT_ASSERTMSGW(text, e) ((void)0)
#define NT_VERIFY(e) ((e) ? TRUE : FALSE)
#define NT_VERIFYMSG(text, e) ((e) ? TRUE : FALSE)
#define NT_ANALYSIS_ASSUME(e) ((void)0)
#define KdPrint(arguments) ((void)0)
#define KdPrintEx(arguments) ((void)0)
#define vKdPrintEx(arguments) ((void)0)
#define KdBreakPoint() ((void)0)
#define KdBreakPointWithStatus(status) ((void)0)
#define DbgRaiseAssertionFailure() ((void)0)
#define KD_DEBUGGER_ENABLED (*KdDebuggerEnabled)
#define KD_DEBUGGER_NOT_PRESENT (*KdDebuggerNotPresent)

#define MM_USER_PROBE_ADDRESS MmUserProbeAddress
#define MM_HIGHEST_USER_ADDRESS MmHighestUserAddress
#define MM_SYSTEM_RANGE_START MmSystemRangeStart
#define OBJ_NAME_PATH_SEPARATOR ((WCHAR)L'\\')
#define VER_SET_CONDITION(mask, type, condition) ((mask) = VerSetConditionMask((mask), (type), (condition)))
#define PAGE_ALIGN(address) ((PVOID)((ULONG_PTR)(address) & ~(ULONG_PTR)(PAGE_SIZE - 1)))
#define BYTE_OFFSET(address) ((ULONG)((ULONG_PTR)(address) & (PAGE_SIZE - 1)))
#define BYTES_TO_PAGES(n) (((n) >> PAGE_SHIFT) + (((n) & (PAGE_SIZE - 1)) != 0))
#define ROUND_TO_PAGES(n) (((ULONG_PTR)(n) + PAGE_SIZE - 1) & ~(ULONG_PTR)(PAGE_SIZE - 1))
#define ADDRESS_AND_SIZE_TO_SPAN_PAGES(address, n)                                                                     \
    ((ULONG)((BYTE_OFFSET(address) + (ULONG_PTR)(n) + PAGE_SIZE - 1) >> PAGE_SHIFT))
#define COMPUTE_PAGES_SPANNED(address, n) ADDRESS_AND_SIZE_TO_SPAN_PAGES(address, n)
#define ALIGN_DOWN(n, type) ((ULONG_PTR)(n) & ~(ULONG_PTR)(sizeof(type) - 1))
#define ALIGN_UP(n, type) (((ULONG_PTR)(n) + sizeof(type) - 1) & ~(ULONG_PTR)(sizeof(type) - 1))
#define ALIGN_DOWN_BY(n, by) ((ULONG_PTR)(n) & ~(ULONG_PTR)((by) - 1))
#define ALIGN_UP_BY(n, by) (((ULONG_PTR)(n) + (by) - 1) & ~(ULONG_PTR)((by) - 1))
#define ALIGN_DOWN_POINTER_BY(p, by) ((PVOID)ALIGN_DOWN_BY(p, by))
#define ALIGN_UP_POINTER_BY(p, by) ((PVOID)ALIGN_UP_BY(p, by))
#define ALIGN_DOWN_POINTER(p, type) ((PVOID)ALIGN_DOWN(p, type))
#define ALIGN_UP_POINTER(p, type) ((PVOID)ALIGN_UP(p, type))

#define MmGetMdlVirtualAddress(mdl) ((PVOID)((PCHAR)(mdl)->StartVa + (mdl)->ByteOffset))
#define MmGetMdlByteCount(mdl) ((mdl)->ByteCount)
#define MmGetMdlByteOffset(mdl) ((mdl)->ByteOffset)
#define MmGetMdlBaseVa(mdl) ((mdl)->StartVa)
#define MmGetMdlPfnArray(mdl) ((PPFN_NUMBER)((mdl) + 1))
#define MmGetSystemAddressForMdl(mdl) MmGetSystemAddressForMdlSafe(mdl, HighPagePriority)
#define MmGetSystemAddressForMdlPrettySafe(mdl) MmGetSystemAddressForMdlSafe(mdl, HighPagePriority)
#define MmGetMdlMappedSystemVa(mdl) ((mdl)->MappedSystemVa)
#define MmInitializeMdl(mdl, address, n)                                                                               \
    ((mdl)->Next = NULL,                                                                                               \
     (mdl)->Size = (CSHORT)(sizeof(MDL) + sizeof(PFN_NUMBER) * ADDRESS_AND_SIZE_TO_SPAN_PAGES(address, n)),            \
     (mdl)->MdlFlags = 0, (mdl)->StartVa = PAGE_ALIGN(address), (mdl)->ByteOffset = BYTE_OFFSET(address),              \
     (mdl)->ByteCount = (ULONG)(n))

#define IoSizeOfIrp(n) ((USHORT)(sizeof(IRP) + (n) * sizeof(IO_STACK_LOCATION)))
#define IoGetCurrentIrpStackLocation(irp) ((irp)->Tail.Overlay.CurrentStackLocation)
#define IoGetNextIrpStackLocation(irp) ((irp)->Tail.Overlay.CurrentStackLocation - 1)
#define IoGetPreviousIrpStackLocation(irp) ((irp)->Tail.Overlay.CurrentStackLocation + 1)
#define IoGetFirstIrpStackLocation(irp) ((PIO_STACK_LOCATION)((irp) + 1))
#define IoMarkIrpPending(irp) ((void)(IoGetCurrentIrpStackLocation(irp)->Control |= SL_PENDING_RETURNED))
#define IoUnmarkIrpPending(irp) ((void)(IoGetCurrentIrpStackLocation(irp)->Control &= ~SL_PENDING_RETURNED))
#define IoIsErrorUserInduced(s)                                                                                        \
    ((BOOLEAN)((s) == STATUS_DEVICE_NOT_READY || (s) == STATUS_IO_TIMEOUT || (s) == STATUS_MEDIA_WRITE_PROTECTED ||    \
               (s) == STATUS_NO_MEDIA_IN_DEVICE || (s) == STATUS_VERIFY_REQUIRED ||                                    \
               (s) == STATUS_UNRECOGNIZED_MEDIA || (s) == STATUS_WRONG_VOLUME))
#define IoInitializeDpcRequest(device, routine) KeInitializeDpc(&(device)->Dpc, (PKDEFERRED_ROUTINE)(routine), (device))
#define IoRequestDpc(device, irp, context) KeInsertQueueDpc(&(device)->Dpc, (irp), (context))
#define IoAdjustPagingPathCount(count, up) ((up) ? InterlockedIncrement(count) : InterlockedDecrement(count))
#define PoSetDeviceBusy(index) ((void)(*(index) = 0))
#define RtlEqualLuid(a, b) ((a)->LowPart == (b)->LowPart && (a)->HighPart == (b)->HighPart)
#define RtlIsZeroLuid(a) ((a)->LowPart == 0 && (a)->HighPart == 0)
#define RtlUnicodeStringToAnsiSize(s) RtlxUnicodeStringToAnsiSize(s)
#define RtlAnsiStringToUnicodeSize(s) (((ULONG)(s)->Length + 1) * sizeof(WCHAR))
#define RtlOffsetToPointer(base, offset) ((PCHAR)((PCHAR)(base) + (ULONG_PTR)(offset)))
#define RtlPointerToOffset(base, p) ((ULONG)((PCHAR)(p) - (PCHAR)(base)))
#define RtlParent(links) ((PRTL_SPLAY_LINKS)(links)->Parent)
#define RtlLeftChild(links) ((PRTL_SPLAY_LINKS)(links)->LeftChild)
#define RtlRightChild(links) ((PRTL_SPLAY_LINKS)(links)->RightChild)
#define RtlIsRoot(links) (RtlParent(links) == (PRTL_SPLAY_LINKS)(links))
#define RtlIsLeftChild(links) (RtlLeftChild(RtlParent(links)) == (PRTL_SPLAY_LINKS)(links))
#define RtlIsRightChild(links) (RtlRightChild(RtlParent(links)) == (PRTL_SPLAY_LINKS)(links))
#define RtlCheckBit(map, n) ((((const ULONG *)(map)->Buffer)[(n) / 32] >> ((n) % 32)) & 1)
#define RtlUlongByteSwap(n) _byteswap_ulong((ULONG)(n))
#define RtlUlonglongByteSwap(n) _byteswap_uint64((ULONGLONG)(n))
#define RtlUshortByteSwap(n) _byteswap_ushort((USHORT)(n))
#define RtlInterlockedSetBits(flags, bits) InterlockedOr((PLONG)(flags), bits)
#define RtlInterlockedClearBits(flags, bits) InterlockedAnd((PLONG)(flags), ~(bits))

HS_BEGIN
ULONGLONG VerSetConditionMask(ULONGLONG, ULONG, UCHAR);
HS_END

HS_INLINE void IoSetNextIrpStackLocation(PIRP irp)
{
    irp->CurrentLocation--;
    irp->Tail.Overlay.CurrentStackLocation--;
}
HS_INLINE void IoSkipCurrentIrpStackLocation(PIRP irp)
{
    irp->CurrentLocation++;
    irp->Tail.Overlay.CurrentStackLocation++;
}
HS_INLINE void IoCopyCurrentIrpStackLocationToNext(PIRP irp)
{
    PIO_STACK_LOCATION from = IoGetCurrentIrpStackLocation(irp), to = IoGetNextIrpStackLocation(irp);
    memcpy(to, from, FIELD_OFFSET(IO_STACK_LOCATION, CompletionRoutine));
    to->Control = 0;
}
HS_INLINE void IoSetCompletionRoutine(PIRP irp, PIO_COMPLETION_ROUTINE routine, PVOID context, BOOLEAN on_success,
    BOOLEAN on_error, BOOLEAN on_cancel)
{
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
    next->CompletionRoutine = routine;
    next->Context = context;
    next->Control = (UCHAR)((on_success ? SL_INVOKE_ON_SUCCESS : 0) | (on_error ? SL_INVOKE_ON_ERROR : 0) |
                            (on_cancel ? SL_INVOKE_ON_CANCEL : 0));
}
HS_INLINE LUID RtlConvertUlongToLuid(ULONG n)
{
    LUID luid;
    luid.LowPart = n;
    luid.HighPart = 0;
    return luid;
}
HS_INLINE LARGE_INTEGER RtlConvertUlongToLargeInteger(ULONG n)
{
    LARGE_INTEGER large;
    large.QuadPart = (LONGLONG)n;
    return large;
}
HS_INLINE LARGE_INTEGER RtlConvertLongToLargeInteger(LONG n)
{
    LARGE_INTEGER large;
    large.QuadPart = n;
    return large;
}

#endif
