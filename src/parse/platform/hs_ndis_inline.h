/* SPDX-License-Identifier: MIT */
/* hs_ndis_inline.h: the versions and macros of ndis.h.  What the catalogue knows by name stays a routine. */
#ifndef HS_NDIS_INLINE_H
#define HS_NDIS_INLINE_H

#ifndef NDIS_SUPPORT_NDIS6
#define NDIS_SUPPORT_NDIS6 1
#define NDIS_SUPPORT_NDIS61 1
#define NDIS_SUPPORT_NDIS620 1
#define NDIS_SUPPORT_NDIS630 1
#define NDIS_SUPPORT_NDIS640 1
#define NDIS_SUPPORT_NDIS650 1
#define NDIS_SUPPORT_NDIS651 1
#define NDIS_SUPPORT_NDIS660 1
#define NDIS_SUPPORT_NDIS670 1
#define NDIS_SUPPORT_NDIS680 1
#endif

/* The minor version that the build asks for; the newest that these headers know when it does not say. */
#if defined(NDIS60_MINIPORT) || defined(NDIS60)
#define HS_NDIS_MINOR 0
#elif defined(NDIS61_MINIPORT) || defined(NDIS61)
#define HS_NDIS_MINOR 1
#elif defined(NDIS620_MINIPORT) || defined(NDIS620)
#define HS_NDIS_MINOR 20
#elif defined(NDIS630_MINIPORT) || defined(NDIS630)
#define HS_NDIS_MINOR 30
#elif defined(NDIS640_MINIPORT) || defined(NDIS640)
#define HS_NDIS_MINOR 40
#elif defined(NDIS650_MINIPORT) || defined(NDIS650)
#define HS_NDIS_MINOR 50
#elif defined(NDIS651_MINIPORT) || defined(NDIS651)
#define HS_NDIS_MINOR 51
#elif defined(NDIS660_MINIPORT) || defined(NDIS660)
#define HS_NDIS_MINOR 60
#elif defined(NDIS670_MINIPORT) || defined(NDIS670)
#define HS_NDIS_MINOR 70
#elif defined(NDIS680_MINIPORT) || defined(NDIS680)
#define HS_NDIS_MINOR 80
#elif defined(NDIS685_MINIPORT) || defined(NDIS685)
#define HS_NDIS_MINOR 85
#else
#define HS_NDIS_MINOR 89
#endif
#define NDIS_MINIPORT_MAJOR_VERSION 6
#define NDIS_MINIPORT_MINOR_VERSION HS_NDIS_MINOR
#define NDIS_FILTER_MAJOR_VERSION 6
#define NDIS_FILTER_MINOR_VERSION HS_NDIS_MINOR
#define NDIS_PROTOCOL_MAJOR_VERSION 6
#define NDIS_PROTOCOL_MINOR_VERSION HS_NDIS_MINOR
#ifndef NDIS_MINIPORT_MINIMUM_MAJOR_VERSION
#define NDIS_MINIPORT_MINIMUM_MAJOR_VERSION 6
#define NDIS_MINIPORT_MINIMUM_MINOR_VERSION HS_NDIS_MINOR
#define NDIS_FILTER_MINIMUM_MAJOR_VERSION 6
#define NDIS_FILTER_MINIMUM_MINOR_VERSION HS_NDIS_MINOR
#define NDIS_PROTOCOL_MINIMUM_MAJOR_VERSION 6
#define NDIS_PROTOCOL_MINIMUM_MINOR_VERSION HS_NDIS_MINOR
#endif

#define NDIS_INIT_FUNCTION(routine)
#define NDIS_PAGABLE_FUNCTION(routine)
#define NDIS_PAGEABLE_FUNCTION(routine)
#define NDIS_DECLARE_MINIPORT_DRIVER_CONTEXT(type)
#define NDIS_DECLARE_MINIPORT_ADAPTER_CONTEXT(type)
#define NDIS_DECLARE_MINIPORT_ADD_DEVICE_CONTEXT(type)
#define NDIS_DECLARE_MINIPORT_INTERRUPT_CONTEXT(type)
#define NDIS_DECLARE_MINIPORT_SHARED_MEMORY_CONTEXT(type)
#define NDIS_DECLARE_FILTER_DRIVER_CONTEXT(type)
#define NDIS_DECLARE_FILTER_MODULE_CONTEXT(type)
#define NDIS_DECLARE_PROTOCOL_DRIVER_CONTEXT(type)
#define NDIS_DECLARE_PROTOCOL_OPEN_CONTEXT(type)
#define NDIS_DECLARE_TIMER_CONTEXT(type)
#define NDIS_DECLARE_IO_WORKITEM_CONTEXT(type)
#define NDIS_STRING_CONST(text)                                                                                        \
    {                                                                                                                  \
        sizeof(L##text) - sizeof(WCHAR), sizeof(L##text), (PWCH)L##text                                                \
    }

#define NdisMoveMemory(to, from, n) RtlCopyMemory(to, from, n)
#define NdisZeroMemory(to, n) RtlZeroMemory(to, n)
#define NdisEqualMemory(a, b, n) RtlEqualMemory(a, b, n)
#define NdisFillMemory(to, n, byte) RtlFillMemory(to, n, byte)
#define NdisCopyMemory(to, from, n) RtlCopyMemory(to, from, n)
#define NdisRetrieveUlong(to, from) RtlRetrieveUlong(to, from)
#define NdisStoreUlong(to, from) RtlStoreUlong(to, from)
#define NdisGetPhysicalAddressHigh(a) ((a).HighPart)
#define NdisGetPhysicalAddressLow(a) ((a).LowPart)
#define NdisSetPhysicalAddressHigh(a, v) ((a).HighPart = (v))
#define NdisSetPhysicalAddressLow(a, v) ((a).LowPart = (v))
#define NDIS_PHYSICAL_ADDRESS_CONST(low, high)                                                                         \
    {                                                                                                                  \
        {                                                                                                              \
            (ULONG)(low), (LONG)(high)                                                                                 \
        }                                                                                                              \
    }
#define NdisInterlockedIncrement(p) InterlockedIncrement(p)
#define NdisInterlockedDecrement(p) InterlockedDecrement(p)
#define NdisInterlockedInsertHeadList(h, e, l) ExInterlockedInsertHeadList(h, e, &(l)->SpinLock)
#define NdisInterlockedInsertTailList(h, e, l) ExInterlockedInsertTailList(h, e, &(l)->SpinLock)
#define NdisInterlockedRemoveHeadList(h, l) ExInterlockedRemoveHeadList(h, &(l)->SpinLock)
#define NdisInterlockedPushEntryList(h, e, l) ExInterlockedPushEntryList(h, e, &(l)->SpinLock)
#define NdisInterlockedPopEntryList(h, l) ExInterlockedPopEntryList(h, &(l)->SpinLock)
#define NdisInitializeListHead(l) InitializeListHead(l)
#define NdisInitializeSListHead(l) ExInitializeSListHead(l)
#define NdisQueryDepthSList(l) ExQueryDepthSList(l)
#define NdisGetCurrentSystemTime(t) KeQuerySystemTime(t)
#define NdisStallExecution(us) KeStallExecutionProcessor(us)
#define NdisEqualString(a, b, fold) RtlEqualUnicodeString(a, b, fold)
#define NdisEqualUnicodeString(a, b, fold) RtlEqualUnicodeString(a, b, fold)
#define NdisUpcaseUnicodeString(to, from) RtlUpcaseUnicodeString(to, from, FALSE)
#define NdisMSetTimer(t, ms) NdisSetTimer((PNDIS_TIMER)(t), ms)
#define NDIS_CURRENT_PROCESSOR_NUMBER ((ULONG)KeGetCurrentProcessorNumber())
#define NDIS_CURRENT_IRQL() KeGetCurrentIrql()
#define NDIS_RAISE_IRQL_TO_DISPATCH(old) KeRaiseIrql(DISPATCH_LEVEL, old)
#define NDIS_LOWER_IRQL(old, now)                                                                                      \
    {                                                                                                                  \
        if ((old) != (now))                                                                                            \
            KeLowerIrql(old);                                                                                          \
    }
#define NDIS_INIT_MUTEX(m) KeInitializeMutex(m, 0xFFFF)
#define NDIS_WAIT_FOR_MUTEX(m) KeWaitForSingleObject(m, Executive, KernelMode, FALSE, NULL)
#define NDIS_RELEASE_MUTEX(m) KeReleaseMutex(m, FALSE)
#define NDIS_BUFFER_TO_SPAN_PAGES(m) NdisBufferToSpanPages(m)
#ifndef AFFINITY_MASK
#define AFFINITY_MASK(n) ((KAFFINITY)1 << (n))
#endif

#define NET_BUFFER_NEXT_NB(n) ((n)->Next)
#define NET_BUFFER_FIRST_MDL(n) ((n)->MdlChain)
#define NET_BUFFER_DATA_LENGTH(n) ((n)->DataLength)
#define NET_BUFFER_DATA_OFFSET(n) ((n)->DataOffset)
#define NET_BUFFER_CURRENT_MDL(n) ((n)->CurrentMdl)
#define NET_BUFFER_CURRENT_MDL_OFFSET(n) ((n)->CurrentMdlOffset)
#define NET_BUFFER_PROTOCOL_RESERVED(n) ((n)->ProtocolReserved)
#define NET_BUFFER_MINIPORT_RESERVED(n) ((n)->MiniportReserved)
#define NET_BUFFER_CHECKSUM_BIAS(n) ((n)->ChecksumBias)
#define NET_BUFFER_FIRST_SHARED_MEM_INFO(n) ((n)->SharedMemoryInfo)
#define NET_BUFFER_SHARED_MEM_NEXT_SEGMENT(s) ((s)->NextSharedMemorySegment)
#define NET_BUFFER_SHARED_MEM_FLAGS(s) ((s)->SharedMemoryFlags)
#define NET_BUFFER_SHARED_MEM_HANDLE(s) ((s)->SharedMemoryHandle)
#define NET_BUFFER_SHARED_MEM_OFFSET(s) ((s)->SharedMemoryOffset)
#define NET_BUFFER_SHARED_MEM_LENGTH(s) ((s)->SharedMemoryLength)
#define NET_BUFFER_LIST_NEXT_NBL(l) ((l)->Next)
#define NET_BUFFER_LIST_FIRST_NB(l) ((l)->FirstNetBuffer)
#define NET_BUFFER_LIST_FLAGS(l) ((l)->Flags)
#define NET_BUFFER_LIST_NBL_FLAGS(l) ((l)->NblFlags)
#define NET_BUFFER_LIST_STATUS(l) ((l)->Status)
#define NET_BUFFER_LIST_PROTOCOL_RESERVED(l) ((l)->ProtocolReserved)
#define NET_BUFFER_LIST_MINIPORT_RESERVED(l) ((l)->MiniportReserved)
#define NET_BUFFER_LIST_CONTEXT_DATA_START(l) ((PUCHAR)((l)->Context + 1) + (l)->Context->Offset)
#define NET_BUFFER_LIST_CONTEXT_DATA_SIZE(l) ((l)->Context->Size)
#define NET_BUFFER_LIST_INFO(l, id) ((l)->NetBufferListInfo[(id)])
#define NDIS_GET_NET_BUFFER_LIST_CANCEL_ID(l) NET_BUFFER_LIST_INFO(l, NetBufferListCancelId)
#define NDIS_SET_NET_BUFFER_LIST_CANCEL_ID(l, id) (NET_BUFFER_LIST_INFO(l, NetBufferListCancelId) = (id))
#define NET_BUFFER_LIST_SWITCH_FORWARDING_DETAIL(l) \
    ((PNDIS_SWITCH_FORWARDING_DETAIL_NET_BUFFER_LIST_INFO) & NET_BUFFER_LIST_INFO(l, SwitchForwardingDetail))
#define NDIS_SWITCH_PORT_DESTINATION_AT_ARRAY_INDEX(a, i) \
    ((PNDIS_SWITCH_PORT_DESTINATION)((PUINT8)(a) + (a)->FirstElementOffset + (i) * (a)->ElementSize))
#define NdisTestNblFlag(l, f) (((l)->NblFlags & (f)) != 0)
#define NdisTestNblFlags(l, f) (((l)->NblFlags & (f)) == (f))
#define NdisSetNblFlag(l, f) ((l)->NblFlags |= (f))
#define NdisClearNblFlag(l, f) ((l)->NblFlags &= ~(f))
#define NBL_SET_PROTOCOL_RSVD_FLAG(l, f) ((l)->Flags |= ((f) & NBL_FLAGS_PROTOCOL_RESERVED))
#define NBL_CLEAR_PROTOCOL_RSVD_FLAG(l, f) ((l)->Flags &= ~((f) & NBL_FLAGS_PROTOCOL_RESERVED))
#define NBL_TEST_PROTOCOL_RSVD_FLAG(l, f) (((l)->Flags & ((f) & NBL_FLAGS_PROTOCOL_RESERVED)) != 0)
#define NBL_SET_PROT_RSVD_FLAG(l, f) NBL_SET_PROTOCOL_RSVD_FLAG(l, f)
#define NBL_CLEAR_PROT_RSVD_FLAG(l, f) NBL_CLEAR_PROTOCOL_RSVD_FLAG(l, f)
#define NBL_TEST_PROT_RSVD_FLAG(l, f) NBL_TEST_PROTOCOL_RSVD_FLAG(l, f)
#define NBL_TEST_FLAG(l, f) (((l)->Flags & (f)) != 0)
#define NBL_SET_FLAG(l, f) ((l)->Flags |= (f))
#define NBL_CLEAR_FLAG(l, f) ((l)->Flags &= ~(f))

#define NDIS_MDL_LINKAGE(m) ((m)->Next)
#define NdisAdjustMdlLength(m, n) ((m)->ByteCount = (n))
#define NdisGetNextMdl(m, next) (*(next) = (m)->Next)
#define NdisQueryMdl(m, address, length, priority)                                                                     \
    {                                                                                                                  \
        if (address)                                                                                                   \
            *(PVOID *)(address) = MmGetSystemAddressForMdlSafe(m, (priority) | MdlMappingNoExecute);                   \
        *(length) = MmGetMdlByteCount(m);                                                                              \
    }
#define NdisQueryMdlOffset(m, offset, length) (*(offset) = MmGetMdlByteOffset(m), *(length) = MmGetMdlByteCount(m))

#define HS_ALL(flags, f) (((flags) & (f)) == (f))
#define NDIS_TEST_SEND_FLAG(flags, f) HS_ALL(flags, f)
#define NDIS_SET_SEND_FLAG(flags, f) ((flags) |= (f))
#define NDIS_CLEAR_SEND_FLAG(flags, f) ((flags) &= ~(f))
#define NDIS_TEST_SEND_AT_DISPATCH_LEVEL(flags) HS_ALL(flags, NDIS_SEND_FLAGS_DISPATCH_LEVEL)
#define NDIS_TEST_SEND_COMPLETE_FLAG(flags, f) HS_ALL(flags, f)
#define NDIS_SET_SEND_COMPLETE_FLAG(flags, f) ((flags) |= (f))
#define NDIS_CLEAR_SEND_COMPLETE_FLAG(flags, f) ((flags) &= ~(f))
#define NDIS_TEST_SEND_COMPLETE_AT_DISPATCH_LEVEL(flags) HS_ALL(flags, NDIS_SEND_COMPLETE_FLAGS_DISPATCH_LEVEL)
#define NDIS_TEST_RECEIVE_FLAG(flags, f) HS_ALL(flags, f)
#define NDIS_SET_RECEIVE_FLAG(flags, f) ((flags) |= (f))
#define NDIS_CLEAR_RECEIVE_FLAG(flags, f) ((flags) &= ~(f))
#define NDIS_TEST_RECEIVE_AT_DISPATCH_LEVEL(flags) HS_ALL(flags, NDIS_RECEIVE_FLAGS_DISPATCH_LEVEL)
#define NDIS_TEST_RECEIVE_CANNOT_PEND(flags) (((flags) & NDIS_RECEIVE_FLAGS_RESOURCES) != 0)
#define NDIS_TEST_RECEIVE_CAN_PEND(flags) (((flags) & NDIS_RECEIVE_FLAGS_RESOURCES) == 0)
#define NDIS_TEST_RETURN_FLAG(flags, f) HS_ALL(flags, f)
#define NDIS_SET_RETURN_FLAG(flags, f) ((flags) |= (f))
#define NDIS_TEST_RETURN_AT_DISPATCH_LEVEL(flags) HS_ALL(flags, NDIS_RETURN_FLAGS_DISPATCH_LEVEL)
#define NDIS_TEST_RETURN_FLAGS NDIS_TEST_RETURN_FLAG

HS_BEGIN
void NdisAllocateSpinLock(PNDIS_SPIN_LOCK);
void NdisFreeSpinLock(PNDIS_SPIN_LOCK);
void NdisAcquireSpinLock(PNDIS_SPIN_LOCK);
void NdisReleaseSpinLock(PNDIS_SPIN_LOCK);
void NdisDprAcquireSpinLock(PNDIS_SPIN_LOCK);
void NdisDprReleaseSpinLock(PNDIS_SPIN_LOCK);
void NdisInitializeNPagedLookasideList(PNPAGED_LOOKASIDE_LIST, PALLOCATE_FUNCTION, PFREE_FUNCTION, ULONG, SIZE_T,
    ULONG, USHORT);
void NdisDeleteNPagedLookasideList(PNPAGED_LOOKASIDE_LIST);
PVOID NdisAllocateFromNPagedLookasideList(PNPAGED_LOOKASIDE_LIST);
void NdisFreeToNPagedLookasideList(PNPAGED_LOOKASIDE_LIST, PVOID);
void NdisInitUnicodeString(PNDIS_STRING, PCWSTR);
HS_END
#define NdisFreeString(s) NdisFreeMemory((s).Buffer, (s).MaximumLength, 0)

#endif
