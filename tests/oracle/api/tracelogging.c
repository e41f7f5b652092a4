/* SPDX-License-Identifier: MIT */
/* TraceLogging: a provider is known by its handle, which is there before it is registered. */
#include <ntddk.h>

#include <TraceLoggingProvider.h>

#include "api.h"

TLG_STATUS TraceLoggingRegister(TraceLoggingHProvider provider) { NT_ACQUIRE_ID(etw, provider); }
TLG_STATUS TraceLoggingRegisterEx(TraceLoggingHProvider provider, TLG_PENABLECALLBACK routine, PVOID context)
{
    (void)routine, (void)context;
    NT_ACQUIRE_ID(etw, provider);
}
void TraceLoggingUnregister(TraceLoggingHProvider provider) { RELEASE(etw, provider); }
