/* SPDX-License-Identifier: MIT */
/* Tracing: WPP is one for each driver; an ETW provider has a handle, and unregistering it twice does no harm. */
#include <ntifs.h>
#include <wpprecorder.h>

#include "api.h"
#include "oracle_driver.h"

enum { THE_ONE = 1 };

void WPP_INIT_TRACING(const void *first, ...)
{
    (void)first;
    CALL();
    if (!ledger_is_held(KIND_wpp, THE_ONE))
        ledger_acquire(&call, KIND_wpp, THE_ONE);
}
void WPP_CLEANUP(const void *first, ...)
{
    (void)first;
    RELEASE(wpp, THE_ONE);
}

NTSTATUS WppRecorderLogCreate(PRECORDER_LOG_CREATE_PARAMS params, RECORDER_LOG *out)
{
    (void)params;
    NT_ACQUIRE_HANDLE(recorder_log, out);
}
void WppRecorderLogDelete(RECORDER_LOG log) { RELEASE(recorder_log, log); }

NTSTATUS EtwRegister(LPCGUID provider, PETWENABLECALLBACK routine, PVOID context, PREGHANDLE out)
{
    (void)provider, (void)routine, (void)context;
    CALL();
    FAIL_STATUS();
    *out = (REGHANDLE)new_handle();
    ledger_acquire(&call, KIND_etw, (Word)*out);
    return STATUS_SUCCESS;
}
NTSTATUS EtwUnregister(REGHANDLE handle)
{
    NT_RELEASE(etw, handle);
}

/* EventRegisterXxx and EventUnregisterXxx, made by mc.exe: oracle_run.py makes them of these. */
int oracle_event_register(const char *api, void *frame, const char *provider)
{
    Call call;
    call_begin(&call, api, frame);
    if (call_fails(&call))
        return call_status();
    ledger_acquire(&call, KIND_etw, (Word)provider);
    return 0;
}
int oracle_event_unregister(const char *api, void *frame, const char *provider)
{
    Call call;
    call_begin(&call, api, frame);
    return release_status(ledger_release(&call, KIND_etw, (Word)provider, 0));
}
