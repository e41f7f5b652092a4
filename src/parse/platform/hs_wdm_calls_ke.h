/* SPDX-License-Identifier: MIT */
/* hs_wdm_calls_ke.h: calls of the kernel. */
#ifndef HS_WDM_CALLS_KE_H
#define HS_WDM_CALLS_KE_H

HS_BEGIN
void KeAcquireGuardedMutex(PKGUARDED_MUTEX);
void KeAcquireInStackQueuedSpinLock(PKSPIN_LOCK, PKLOCK_QUEUE_HANDLE);
void KeAcquireSpinLock(PKSPIN_LOCK, PKIRQL);
void KeAcquireSpinLockAtDpcLevel(PKSPIN_LOCK);
BOOLEAN KeAreAllApcsDisabled(void);
BOOLEAN KeAreApcsDisabled(void);
DECLSPEC_NORETURN void KeBugCheck(ULONG);
DECLSPEC_NORETURN void KeBugCheckEx(ULONG, ULONG_PTR, ULONG_PTR, ULONG_PTR, ULONG_PTR);
BOOLEAN KeCancelTimer(PKTIMER);
void KeClearEvent(PRKEVENT);
NTSTATUS KeDelayExecutionThread(KPROCESSOR_MODE, BOOLEAN, PLARGE_INTEGER);
NTSTATUS KeDeregisterBoundCallback(PVOID);
BOOLEAN KeDeregisterBugCheckCallback(PKBUGCHECK_CALLBACK_RECORD);
BOOLEAN KeDeregisterBugCheckReasonCallback(PKBUGCHECK_REASON_CALLBACK_RECORD);
NTSTATUS KeDeregisterNmiCallback(PVOID);
void KeDeregisterProcessorChangeCallback(PVOID);
void KeEnterCriticalRegion(void);
NTSTATUS KeExpandKernelStackAndCallout(PEXPAND_STACK_CALLOUT, PVOID, SIZE_T);
NTSTATUS KeExpandKernelStackAndCalloutEx(PEXPAND_STACK_CALLOUT, PVOID, SIZE_T, BOOLEAN, PVOID);
void KeFlushIoBuffers(PMDL, BOOLEAN, BOOLEAN);
void KeFlushQueuedDpcs(void);
KIRQL KeGetCurrentIrql(void);
USHORT KeGetCurrentNodeNumber(void);
ULONG KeGetCurrentProcessorIndex(void);
ULONG KeGetCurrentProcessorNumber(void);
ULONG KeGetCurrentProcessorNumberEx(PPROCESSOR_NUMBER);
struct _KTHREAD *KeGetCurrentThread(void);
ULONG KeGetProcessorIndexFromNumber(PPROCESSOR_NUMBER);
NTSTATUS KeGetProcessorNumberFromIndex(ULONG, PPROCESSOR_NUMBER);
ULONG KeGetRecommendedSharedDataAlignment(void);
void KeInitializeCallbackRecord(PVOID);
void KeInitializeDpc(PRKDPC, PKDEFERRED_ROUTINE, PVOID);
void KeInitializeEvent(PRKEVENT, EVENT_TYPE, BOOLEAN);
void KeInitializeGuardedMutex(PKGUARDED_MUTEX);
void KeInitializeMutex(PRKMUTEX, ULONG);
void KeInitializeSemaphore(PRKSEMAPHORE, LONG, LONG);
void KeInitializeSpinLock(PKSPIN_LOCK);
void KeInitializeThreadedDpc(PRKDPC, PKDEFERRED_ROUTINE, PVOID);
void KeInitializeTimer(PKTIMER);
void KeInitializeTimerEx(PKTIMER, TIMER_TYPE);
BOOLEAN KeInsertQueueDpc(PRKDPC, PVOID, PVOID);
ULONG_PTR KeIpiGenericCall(PKIPI_BROADCAST_WORKER, ULONG_PTR);
void KeLeaveCriticalRegion(void);
void KeLowerIrql(KIRQL);
void KeMemoryBarrier(void);
USHORT KeQueryActiveGroupCount(void);
ULONG KeQueryActiveProcessorCount(PKAFFINITY);
ULONG KeQueryActiveProcessorCountEx(USHORT);
NTSTATUS KeQueryDpcWatchdogInformation(PKDPC_WATCHDOG_INFORMATION);
KAFFINITY KeQueryGroupAffinity(USHORT);
USHORT KeQueryHighestNodeNumber(void);
ULONGLONG KeQueryInterruptTime(void);
ULONG64 KeQueryInterruptTimePrecise(PULONG64);
void KeQueryNodeActiveAffinity(USHORT, PGROUP_AFFINITY, PUSHORT);
LARGE_INTEGER KeQueryPerformanceCounter(PLARGE_INTEGER);
void KeQuerySystemTime(PLARGE_INTEGER);
void KeQuerySystemTimePrecise(PLARGE_INTEGER);
void KeQueryTickCount(PLARGE_INTEGER);
ULONG KeQueryTimeIncrement(void);
ULONG64 KeQueryUnbiasedInterruptTimePrecise(PULONG64);
void KeRaiseIrql(KIRQL, PKIRQL);
KIRQL KeRaiseIrqlToDpcLevel(void);
LONG KeReadStateEvent(PRKEVENT);
BOOLEAN KeReadStateTimer(PKTIMER);
PVOID KeRegisterBoundCallback(PBOUND_CALLBACK);
BOOLEAN KeRegisterBugCheckCallback(PKBUGCHECK_CALLBACK_RECORD, PKBUGCHECK_CALLBACK_ROUTINE, PVOID, ULONG, PUCHAR);
BOOLEAN KeRegisterBugCheckReasonCallback(PKBUGCHECK_REASON_CALLBACK_RECORD, PKBUGCHECK_REASON_CALLBACK_ROUTINE,
    KBUGCHECK_CALLBACK_REASON, PUCHAR);
PVOID KeRegisterNmiCallback(PNMI_CALLBACK, PVOID);
PVOID KeRegisterProcessorChangeCallback(PPROCESSOR_CALLBACK_FUNCTION, PVOID, ULONG);
void KeReleaseGuardedMutex(PKGUARDED_MUTEX);
void KeReleaseInStackQueuedSpinLock(PKLOCK_QUEUE_HANDLE);
LONG KeReleaseMutex(PRKMUTEX, BOOLEAN);
LONG KeReleaseSemaphore(PRKSEMAPHORE, KPRIORITY, LONG, BOOLEAN);
void KeReleaseSpinLock(PKSPIN_LOCK, KIRQL);
void KeReleaseSpinLockFromDpcLevel(PKSPIN_LOCK);
BOOLEAN KeRemoveQueueDpc(PRKDPC);
LONG KeResetEvent(PRKEVENT);
NTSTATUS KeRestoreFloatingPointState(PKFLOATING_SAVE);
NTSTATUS KeSaveFloatingPointState(PKFLOATING_SAVE);
LONG KeSetBasePriorityThread(PKTHREAD, LONG);
BOOLEAN KeSetCoalescableTimer(PKTIMER, LARGE_INTEGER, ULONG, ULONG, PKDPC);
LONG KeSetEvent(PRKEVENT, KPRIORITY, BOOLEAN);
void KeSetImportanceDpc(PRKDPC, KDPC_IMPORTANCE);
KPRIORITY KeSetPriorityThread(PKTHREAD, KPRIORITY);
void KeSetSystemGroupAffinityThread(PGROUP_AFFINITY, PGROUP_AFFINITY);
void KeSetTargetProcessorDpc(PRKDPC, CCHAR);
NTSTATUS KeSetTargetProcessorDpcEx(PKDPC, PPROCESSOR_NUMBER);
BOOLEAN KeSetTimer(PKTIMER, LARGE_INTEGER, PKDPC);
BOOLEAN KeSetTimerEx(PKTIMER, LARGE_INTEGER, LONG, PKDPC);
void KeStallExecutionProcessor(ULONG);
BOOLEAN KeSynchronizeExecution(PKINTERRUPT, PKSYNCHRONIZE_ROUTINE, PVOID);
BOOLEAN KeTryToAcquireSpinLockAtDpcLevel(PKSPIN_LOCK);
NTSTATUS KeWaitForMultipleObjects(ULONG, PVOID[], WAIT_TYPE, KWAIT_REASON, KPROCESSOR_MODE, BOOLEAN, PLARGE_INTEGER,
    PKWAIT_BLOCK);
NTSTATUS KeWaitForSingleObject(PVOID, KWAIT_REASON, KPROCESSOR_MODE, BOOLEAN, PLARGE_INTEGER);
HS_END

#endif
