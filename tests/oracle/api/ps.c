/* SPDX-License-Identifier: MIT */
/* Processes, threads, images, registry, objects: callbacks that a driver registers with the system. */
#include <ntifs.h>

#include "api.h"

static NTSTATUS set_process_notify(const Call *call, Word routine, BOOLEAN remove)
{
    if (remove)
        return release_status(ledger_release(call, KIND_process_notify, routine, 0));
    if (call_fails(call))
        return call_status();
    ledger_acquire(call, KIND_process_notify, routine);
    return STATUS_SUCCESS;
}
NTSTATUS PsSetCreateProcessNotifyRoutine(PCREATE_PROCESS_NOTIFY_ROUTINE routine, BOOLEAN remove)
{
    CALL();
    return set_process_notify(&call, (Word)routine, remove);
}
NTSTATUS PsSetCreateProcessNotifyRoutineEx(PCREATE_PROCESS_NOTIFY_ROUTINE_EX routine, BOOLEAN remove)
{
    CALL();
    return set_process_notify(&call, (Word)routine, remove);
}
NTSTATUS PsSetCreateProcessNotifyRoutineEx2(PSCREATEPROCESSNOTIFYTYPE type, PVOID routine, BOOLEAN remove)
{
    (void)type;
    CALL();
    return set_process_notify(&call, (Word)routine, remove);
}

/* Removing what is not registered gives an error status and does no harm. */
#define REMOVE_ROUTINE(kind, routine)                                                                                  \
    CALL();                                                                                                            \
    return release_status(ledger_release(&call, KIND_##kind, (Word)(routine), 0))

NTSTATUS PsSetCreateThreadNotifyRoutine(PCREATE_THREAD_NOTIFY_ROUTINE routine) { NT_ACQUIRE_ID(thread_notify, routine); }
NTSTATUS PsSetCreateThreadNotifyRoutineEx(PSCREATETHREADNOTIFYTYPE type, PVOID routine)
{
    (void)type;
    NT_ACQUIRE_ID(thread_notify, routine);
}
NTSTATUS PsRemoveCreateThreadNotifyRoutine(PCREATE_THREAD_NOTIFY_ROUTINE routine) { REMOVE_ROUTINE(thread_notify, routine); }
NTSTATUS PsSetLoadImageNotifyRoutine(PLOAD_IMAGE_NOTIFY_ROUTINE routine) { NT_ACQUIRE_ID(image_notify, routine); }
NTSTATUS PsSetLoadImageNotifyRoutineEx(PLOAD_IMAGE_NOTIFY_ROUTINE routine, ULONG_PTR flags)
{
    (void)flags;
    NT_ACQUIRE_ID(image_notify, routine);
}
NTSTATUS PsRemoveLoadImageNotifyRoutine(PLOAD_IMAGE_NOTIFY_ROUTINE routine) { REMOVE_ROUTINE(image_notify, routine); }

static NTSTATUS register_registry(const Call *call, PLARGE_INTEGER cookie)
{
    if (call_fails(call))
        return call_status();
    cookie->QuadPart = (LONGLONG)new_handle();
    ledger_acquire(call, KIND_registry_callback, (Word)cookie->QuadPart);
    return STATUS_SUCCESS;
}
NTSTATUS CmRegisterCallback(PEX_CALLBACK_FUNCTION routine, PVOID context, PLARGE_INTEGER cookie)
{
    (void)routine, (void)context;
    CALL();
    return register_registry(&call, cookie);
}
NTSTATUS CmRegisterCallbackEx(PEX_CALLBACK_FUNCTION routine, PCUNICODE_STRING altitude, PVOID driver, PVOID context,
                              PLARGE_INTEGER cookie, PVOID reserved)
{
    (void)routine, (void)altitude, (void)driver, (void)context, (void)reserved;
    CALL();
    return register_registry(&call, cookie);
}
NTSTATUS CmUnRegisterCallback(LARGE_INTEGER cookie)
{
    NT_RELEASE(registry_callback, cookie.QuadPart);
}

NTSTATUS ObRegisterCallbacks(POB_CALLBACK_REGISTRATION registration, PVOID *handle)
{
    (void)registration;
    NT_ACQUIRE_HANDLE(object_callbacks, handle);
}
void ObUnRegisterCallbacks(PVOID handle) { RELEASE(object_callbacks, handle); }

NTSTATUS ExCreateCallback(PCALLBACK_OBJECT *out, POBJECT_ATTRIBUTES attributes, BOOLEAN create, BOOLEAN multiple)
{
    (void)attributes, (void)create, (void)multiple;
    CALL();
    FAIL_STATUS();
    *out = keep(64);
    ledger_acquire(&call, KIND_object_reference, (Word)*out);
    return STATUS_SUCCESS;
}
PVOID ExRegisterCallback(PCALLBACK_OBJECT object, PCALLBACK_FUNCTION routine, PVOID context)
{
    (void)object, (void)routine, (void)context;
    CALL();
    FAIL_WITH(NULL);
    Word handle = new_handle();
    ledger_acquire(&call, KIND_callback_registration, handle);
    return (PVOID)handle;
}
void ExUnregisterCallback(PVOID handle) { RELEASE(callback_registration, handle); }
void ExNotifyCallback(PVOID object, PVOID first, PVOID second) { (void)object, (void)first, (void)second; }

NTSTATUS SeRegisterImageVerificationCallback(SE_IMAGE_TYPE type, SE_IMAGE_VERIFICATION_CALLBACK_TYPE when,
                                             PSE_IMAGE_VERIFICATION_CALLBACK_FUNCTION routine, PVOID context,
                                             SE_IMAGE_VERIFICATION_CALLBACK_TOKEN token, PVOID *handle)
{
    (void)type, (void)when, (void)routine, (void)context, (void)token;
    NT_ACQUIRE_HANDLE(callback_registration, handle);
}
void SeUnregisterImageVerificationCallback(PVOID handle) { RELEASE(callback_registration, handle); }

NTSTATUS PoRegisterPowerSettingCallback(PDEVICE_OBJECT device, LPCGUID setting, PPOWER_SETTING_CALLBACK routine,
                                        PVOID context, PVOID *handle)
{
    (void)device, (void)setting, (void)routine, (void)context;
    NT_ACQUIRE_HANDLE(callback_registration, handle);
}
NTSTATUS PoUnregisterPowerSettingCallback(PVOID handle) { NT_RELEASE(callback_registration, handle); }

/* Boolean routines on a record of the driver's. */
BOOLEAN KeRegisterBugCheckCallback(PKBUGCHECK_CALLBACK_RECORD record, PKBUGCHECK_CALLBACK_ROUTINE routine, PVOID buffer,
                                   ULONG size, PUCHAR component)
{
    (void)routine, (void)buffer, (void)size, (void)component;
    CALL();
    FAIL_WITH(FALSE);
    ledger_acquire(&call, KIND_bugcheck_callback, (Word)record);
    return TRUE;
}
BOOLEAN KeDeregisterBugCheckCallback(PKBUGCHECK_CALLBACK_RECORD record)
{
    CALL();
    return (BOOLEAN)ledger_release(&call, KIND_bugcheck_callback, (Word)record, 0);
}
PVOID KeRegisterNmiCallback(PNMI_CALLBACK routine, PVOID context)
{
    (void)routine, (void)context;
    CALL();
    FAIL_WITH(NULL);
    Word handle = new_handle();
    ledger_acquire(&call, KIND_nmi_callback, handle);
    return (PVOID)handle;
}
NTSTATUS KeDeregisterNmiCallback(PVOID handle)
{
    NT_RELEASE(nmi_callback, handle);
}
BOOLEAN KeRegisterBugCheckReasonCallback(PKBUGCHECK_REASON_CALLBACK_RECORD record,
                                         PKBUGCHECK_REASON_CALLBACK_ROUTINE routine, KBUGCHECK_CALLBACK_REASON reason,
                                         PUCHAR component)
{
    (void)routine, (void)reason, (void)component;
    CALL();
    FAIL_WITH(FALSE);
    ledger_acquire(&call, KIND_bugcheck_callback, (Word)record);
    return TRUE;
}
BOOLEAN KeDeregisterBugCheckReasonCallback(PKBUGCHECK_REASON_CALLBACK_RECORD record)
{
    CALL();
    return (BOOLEAN)ledger_release(&call, KIND_bugcheck_callback, (Word)record, 0);
}
