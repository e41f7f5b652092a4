/* SPDX-License-Identifier: MIT */
/* The executive and the kernel: resources, rundown, timers, events and locks (which do nothing here). */
#include <ntifs.h>

#include "api.h"

NTSTATUS ExInitializeResourceLite(PERESOURCE resource)
{
    NT_ACQUIRE_ID(resource, resource);
}
NTSTATUS ExDeleteResourceLite(PERESOURCE resource)
{
    NT_RELEASE(resource, resource);
}
BOOLEAN ExAcquireResourceExclusiveLite(PERESOURCE resource, BOOLEAN wait) { (void)resource, (void)wait; return TRUE; }
BOOLEAN ExAcquireResourceSharedLite(PERESOURCE resource, BOOLEAN wait) { (void)resource, (void)wait; return TRUE; }

PEX_RUNDOWN_REF_CACHE_AWARE ExAllocateCacheAwareRundownProtection(POOL_TYPE type, ULONG tag)
{
    (void)type, (void)tag;
    ACQUIRE_BLOCK(rundown, 64, 1);
}
void ExFreeCacheAwareRundownProtection(PEX_RUNDOWN_REF_CACHE_AWARE rundown) { RELEASE_BLOCK(rundown, rundown); }

PEX_TIMER ExAllocateTimer(PEXT_CALLBACK routine, PVOID context, ULONG attributes)
{
    (void)routine, (void)context, (void)attributes;
    ACQUIRE_BLOCK(timer, 64, 1);
}
BOOLEAN ExDeleteTimer(PEX_TIMER timer, BOOLEAN cancel, BOOLEAN wait, PEXT_DELETE_PARAMETERS parameters)
{
    (void)cancel, (void)wait, (void)parameters;
    RELEASE_BLOCK(timer, timer);
    return FALSE;
}

void ExRaiseStatus(NTSTATUS status) { raise_status(status); }
void ExRaiseAccessViolation(void) { raise_status(STATUS_ACCESS_VIOLATION); }
void ExRaiseDatatypeMisalignment(void) { raise_status(STATUS_DATATYPE_MISALIGNMENT); }
void KeBugCheck(ULONG code)
{
    CALL();
    bug_check(&call, code);
}
void KeBugCheckEx(ULONG code, ULONG_PTR a, ULONG_PTR b, ULONG_PTR c, ULONG_PTR d)
{
    (void)a, (void)b, (void)c, (void)d;
    CALL();
    bug_check(&call, code);
}

void KeInitializeEvent(PRKEVENT event, EVENT_TYPE type, BOOLEAN state)
{
    memset(event, 0, sizeof *event);
    event->Header.Type = (UCHAR)type;
    event->Header.SignalState = state;
}
LONG KeSetEvent(PRKEVENT event, KPRIORITY increment, BOOLEAN wait)
{
    (void)increment, (void)wait;
    LONG before = event->Header.SignalState;
    event->Header.SignalState = 1;
    return before;
}
void KeClearEvent(PRKEVENT event) { event->Header.SignalState = 0; }
LONG KeResetEvent(PRKEVENT event)
{
    LONG before = event->Header.SignalState;
    event->Header.SignalState = 0;
    return before;
}
LONG KeReadStateEvent(PRKEVENT event) { return event->Header.SignalState; }
NTSTATUS KeWaitForSingleObject(PVOID object, KWAIT_REASON reason, KPROCESSOR_MODE mode, BOOLEAN alertable,
                               PLARGE_INTEGER timeout)
{
    (void)object, (void)reason, (void)mode, (void)alertable, (void)timeout;
    return STATUS_SUCCESS;
}
KIRQL KeGetCurrentIrql(void) { return PASSIVE_LEVEL; }
void KeInitializeSpinLock(PKSPIN_LOCK lock) { *lock = 0; }
void KeInitializeTimer(PKTIMER timer) { memset(timer, 0, sizeof *timer); }
void KeInitializeTimerEx(PKTIMER timer, TIMER_TYPE type) { (void)type; memset(timer, 0, sizeof *timer); }
void KeInitializeDpc(PRKDPC dpc, PKDEFERRED_ROUTINE routine, PVOID context)
{
    memset(dpc, 0, sizeof *dpc);
    dpc->DeferredRoutine = routine;
    dpc->DeferredContext = context;
}
void KeInitializeMutex(PRKMUTEX mutex, ULONG level) { (void)level; memset(mutex, 0, sizeof *mutex); }
void KeInitializeGuardedMutex(PKGUARDED_MUTEX mutex) { memset(mutex, 0, sizeof *mutex); }
void ExInitializeFastMutex(PFAST_MUTEX mutex) { memset(mutex, 0, sizeof *mutex); }

/* ---- timers: armed is held ---- */

static BOOLEAN arm(const Call *call, PKTIMER timer)
{
    if (ledger_is_held(KIND_armed_timer, (Word)timer))
        return TRUE;
    ledger_acquire(call, KIND_armed_timer, (Word)timer);
    return FALSE;
}
BOOLEAN KeSetTimer(PKTIMER timer, LARGE_INTEGER due, PKDPC dpc) { (void)due, (void)dpc; CALL(); return arm(&call, timer); }
BOOLEAN KeSetTimerEx(PKTIMER timer, LARGE_INTEGER due, LONG period, PKDPC dpc)
{
    (void)due, (void)period, (void)dpc;
    CALL();
    return arm(&call, timer);
}
BOOLEAN KeCancelTimer(PKTIMER timer)
{
    CALL();
    return (BOOLEAN)ledger_release(&call, KIND_armed_timer, (Word)timer, 0);
}

/* ---- calls that call back ---- */

NTSTATUS RtlRunOnceExecuteOnce(PRTL_RUN_ONCE once, PRTL_RUN_ONCE_INIT_FN routine, PVOID parameter, PVOID *context)
{
    if (once->Ptr == NULL && !routine(once, parameter, context))
        return STATUS_UNSUCCESSFUL;
    once->Ptr = (PVOID)1;
    return STATUS_SUCCESS;
}

NTSTATUS KeExpandKernelStackAndCallout(PEXPAND_STACK_CALLOUT routine, PVOID parameter, SIZE_T size)
{
    (void)size;
    CALL();
    FAIL_STATUS();
    routine(parameter);
    return STATUS_SUCCESS;
}

BOOLEAN KeSynchronizeExecution(PKINTERRUPT interrupt, PKSYNCHRONIZE_ROUTINE routine, PVOID context)
{
    (void)interrupt;
    return routine(context);
}

ULONG_PTR KeIpiGenericCall(PKIPI_BROADCAST_WORKER routine, ULONG_PTR argument) { return routine(argument); }
