/* SPDX-License-Identifier: MIT */
/* hs_more_wdm_calls_ke.h: rare calls of the kernel. */
#ifndef HS_MORE_WDM_CALLS_KE_H
#define HS_MORE_WDM_CALLS_KE_H

HS_BEGIN
NTSTATUS KdChangeOption(KD_OPTION, ULONG, PVOID, ULONG, PVOID, PULONG);
NTSTATUS KdDisableDebugger(void);
NTSTATUS KdEnableDebugger(void);
BOOLEAN KdRefreshDebuggerNotPresent(void);
void KeAcquireGuardedMutexUnsafe(PKGUARDED_MUTEX);
void KeAcquireInStackQueuedSpinLockAtDpcLevel(PKSPIN_LOCK, PKLOCK_QUEUE_HANDLE);
void KeAcquireInStackQueuedSpinLockForDpc(PKSPIN_LOCK, PKLOCK_QUEUE_HANDLE);
KIRQL KeAcquireInterruptSpinLock(PKINTERRUPT);
KIRQL KeAcquireSpinLockForDpc(PKSPIN_LOCK);
KIRQL KeAcquireSpinLockRaiseToSynch(PKSPIN_LOCK);
NTSTATUS KeConvertAuxiliaryCounterToPerformanceCounter(ULONG64, PULONG64, PULONG64);
NTSTATUS KeConvertPerformanceCounterToAuxiliaryCounter(ULONG64, PULONG64, PULONG64);
void KeEnterGuardedRegion(void);
void KeFlushWriteBuffer(void);
NTSTATUS KeInitializeCrashDumpHeader(ULONG, ULONG, PVOID, ULONG, PULONG);
void KeInitializeDeviceQueue(PKDEVICE_QUEUE);
BOOLEAN KeInsertByKeyDeviceQueue(PKDEVICE_QUEUE, PKDEVICE_QUEUE_ENTRY, ULONG);
BOOLEAN KeInsertDeviceQueue(PKDEVICE_QUEUE, PKDEVICE_QUEUE_ENTRY);
BOOLEAN KeInvalidateAllCaches(void);
void KeInvalidateRangeAllCaches(PVOID, ULONG);
void KeLeaveGuardedRegion(void);
void KeMemoryBarrierWithoutFence(void);
LONG KePulseEvent(PRKEVENT, KPRIORITY, BOOLEAN);
NTSTATUS KeQueryAuxiliaryCounterFrequency(PULONG64);
NTSTATUS KeQueryHardwareCounterConfiguration(PHARDWARE_COUNTER, ULONG, PULONG);
NTSTATUS KeQueryLogicalProcessorRelationship(PPROCESSOR_NUMBER, LOGICAL_PROCESSOR_RELATIONSHIP,
    PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX, PULONG);
USHORT KeQueryMaximumGroupCount(void);
ULONG KeQueryMaximumProcessorCount(void);
ULONG KeQueryMaximumProcessorCountEx(USHORT);
USHORT KeQueryNodeMaximumProcessorCount(USHORT);
KPRIORITY KeQueryPriorityThread(PKTHREAD);
ULONG KeQueryRuntimeThread(PKTHREAD, PULONG);
ULONG64 KeQueryTotalCycleTimeThread(PKTHREAD, PULONG64);
ULONGLONG KeQueryUnbiasedInterruptTime(void);
KIRQL KeRaiseIrqlToSynchLevel(void);
LONG KeReadStateMutex(PRKMUTEX);
LONG KeReadStateSemaphore(PRKSEMAPHORE);
void KeReleaseGuardedMutexUnsafe(PKGUARDED_MUTEX);
void KeReleaseInStackQueuedSpinLockForDpc(PKLOCK_QUEUE_HANDLE);
void KeReleaseInStackQueuedSpinLockFromDpcLevel(PKLOCK_QUEUE_HANDLE);
void KeReleaseInterruptSpinLock(PKINTERRUPT, KIRQL);
void KeReleaseSpinLockForDpc(PKSPIN_LOCK, KIRQL);
PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueue(PKDEVICE_QUEUE, ULONG);
PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueueIfBusy(PKDEVICE_QUEUE, ULONG);
PKDEVICE_QUEUE_ENTRY KeRemoveDeviceQueue(PKDEVICE_QUEUE);
BOOLEAN KeRemoveEntryDeviceQueue(PKDEVICE_QUEUE, PKDEVICE_QUEUE_ENTRY);
BOOLEAN KeRemoveQueueDpcEx(PRKDPC, BOOLEAN);
void KeRestoreExtendedProcessorState(PXSTATE_SAVE);
void KeRevertToUserAffinityThread(void);
void KeRevertToUserAffinityThreadEx(KAFFINITY);
void KeRevertToUserGroupAffinityThread(PGROUP_AFFINITY);
NTSTATUS KeSaveExtendedProcessorState(ULONG64, PXSTATE_SAVE);
NTSTATUS KeSetHardwareCounterConfiguration(PHARDWARE_COUNTER, ULONG);
void KeSetSystemAffinityThread(KAFFINITY);
KAFFINITY KeSetSystemAffinityThreadEx(KAFFINITY);
LOGICAL KeShouldYieldProcessor(void);
BOOLEAN KeTestSpinLock(PKSPIN_LOCK);
BOOLEAN KeTryToAcquireGuardedMutex(PKGUARDED_MUTEX);
HS_END

#endif
