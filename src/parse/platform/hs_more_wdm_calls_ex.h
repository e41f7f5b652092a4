/* SPDX-License-Identifier: MIT */
/* hs_more_wdm_calls_ex.h: rare calls of the executive, the configuration manager, the debugger. */
#ifndef HS_MORE_WDM_CALLS_EX_H
#define HS_MORE_WDM_CALLS_EX_H

HS_BEGIN
ULONG DbgPrintReturnControlC(PCCH, ...);
ULONG DbgPrompt(PCCH, PCH, ULONG);
NTSTATUS DbgSetDebugFilterState(ULONG, ULONG, BOOLEAN);
NTSTATUS EtwActivityIdControl(ULONG, LPGUID);
BOOLEAN EtwProviderEnabled(REGHANDLE, UCHAR, ULONGLONG);
NTSTATUS EtwSetInformation(REGHANDLE, EVENT_INFO_CLASS, PVOID, ULONG);
NTSTATUS EtwWriteEx(REGHANDLE, PCEVENT_DESCRIPTOR, ULONG64, ULONG, LPCGUID, LPCGUID, ULONG, PEVENT_DATA_DESCRIPTOR);
NTSTATUS EtwWriteString(REGHANDLE, UCHAR, ULONGLONG, LPCGUID, PCWSTR);
NTSTATUS EtwWriteTransfer(REGHANDLE, PCEVENT_DESCRIPTOR, LPCGUID, LPCGUID, ULONG, PEVENT_DATA_DESCRIPTOR);
BOOLEAN ExAcquireRundownProtectionCacheAwareEx(PEX_RUNDOWN_REF_CACHE_AWARE, ULONG);
BOOLEAN ExAcquireRundownProtectionEx(PEX_RUNDOWN_REF, ULONG);
KIRQL ExAcquireSpinLockShared(PEX_SPIN_LOCK);
void ExCleanupRundownProtectionCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE);
NTSTATUS ExCreatePool(ULONG, ULONG_PTR, PCPOOL_EXTENDED_PARAMETER, ULONG, HANDLE *);
void ExDestroyPool(HANDLE);
PVOID ExEnterCriticalRegionAndAcquireResourceExclusive(PERESOURCE);
PVOID ExEnterCriticalRegionAndAcquireResourceShared(PERESOURCE);
PVOID ExEnterCriticalRegionAndAcquireSharedWaitForExclusive(PERESOURCE);
NTSTATUS ExEnumerateSystemFirmwareTables(ULONG, PVOID, ULONG, PULONG);
NTSTATUS ExExtendZone(PZONE_HEADER, PVOID, ULONG);
void ExFlushLookasideListEx(PLOOKASIDE_LIST_EX);
NTSTATUS ExGetFirmwareEnvironmentVariable(PUNICODE_STRING, LPGUID, PVOID, PULONG, PULONG);
FIRMWARE_TYPE ExGetFirmwareType(void);
NTSTATUS ExGetSystemFirmwareTable(ULONG, ULONG, PVOID, ULONG, PULONG);
void ExInitializeRundownProtectionCacheAwareEx(PEX_RUNDOWN_REF_CACHE_AWARE, ULONG);
NTSTATUS ExInitializeZone(PZONE_HEADER, ULONG, PVOID, ULONG);
LARGE_INTEGER ExInterlockedAddLargeInteger(PLARGE_INTEGER, LARGE_INTEGER, PKSPIN_LOCK);
LONGLONG ExInterlockedCompareExchange64(LONGLONG volatile *, PLONGLONG, PLONGLONG, PKSPIN_LOCK);
LARGE_INTEGER ExInterlockedExchangeAddLargeInteger(PLARGE_INTEGER, LARGE_INTEGER, PKSPIN_LOCK);
NTSTATUS ExInterlockedExtendZone(PZONE_HEADER, PVOID, ULONG, PKSPIN_LOCK);
BOOLEAN ExIsManufacturingModeEnabled(void);
BOOLEAN ExIsProcessorFeaturePresent(ULONG);
BOOLEAN ExIsSoftBoot(void);
PSLIST_ENTRY ExpInterlockedFlushSList(PSLIST_HEADER);
PSLIST_ENTRY ExpInterlockedPopEntrySList(PSLIST_HEADER);
PSLIST_ENTRY ExpInterlockedPushEntrySList(PSLIST_HEADER, PSLIST_ENTRY);
USHORT ExQueryDepthSList(PSLIST_HEADER);
void ExQueryTimerResolution(PULONG, PULONG, PULONG);
NTSTATUS ExReinitializeResourceLite(PERESOURCE);
void ExReleaseResourceAndLeaveCriticalRegion(PERESOURCE);
void ExReleaseRundownProtectionCacheAwareEx(PEX_RUNDOWN_REF_CACHE_AWARE, ULONG);
void ExReleaseRundownProtectionEx(PEX_RUNDOWN_REF, ULONG);
void ExReleaseSpinLockShared(PEX_SPIN_LOCK, KIRQL);
void ExRundownCompletedCacheAware(PEX_RUNDOWN_REF_CACHE_AWARE);
NTSTATUS ExSecurePoolUpdate(HANDLE, ULONG, PVOID, ULONG_PTR, SIZE_T, SIZE_T, const void *);
NTSTATUS ExSecurePoolValidate(HANDLE, ULONG, PVOID, ULONG_PTR);
NTSTATUS ExSetFirmwareEnvironmentVariable(PUNICODE_STRING, LPGUID, PVOID, ULONG, ULONG);
void ExSetResourceOwnerPointerEx(PERESOURCE, PVOID, ULONG);
ULONG ExSetTimerResolution(ULONG, BOOLEAN);
LOGICAL ExTryAcquireSpinLockExclusiveAtDpcLevel(PEX_SPIN_LOCK);
LOGICAL ExTryAcquireSpinLockSharedAtDpcLevel(PEX_SPIN_LOCK);
BOOLEAN ExTryToAcquireFastMutex(PFAST_MUTEX);
BOOLEAN ExVerifySuite(SUITE_TYPE);
HS_END

#endif
