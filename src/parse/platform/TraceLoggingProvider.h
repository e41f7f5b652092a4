/* SPDX-License-Identifier: MIT */
/* TraceLoggingProvider.h: events without a manifest.  Registering leaves calls; writing an event leaves nothing. */
#ifndef HS_TRACELOGGINGPROVIDER_H
#define HS_TRACELOGGINGPROVIDER_H

#include "hs_nt.h"
#include "evntprov.h"

typedef struct _tlgProvider_t {
    ULONG LevelPlus1;
    REGHANDLE RegHandle;
} _tlgProvider_t;
typedef struct _tlgProvider_t const *TraceLoggingHProvider;
typedef void TLG_ENABLE_CALLBACK(LPCGUID, ULONG, UCHAR, ULONGLONG, ULONGLONG, PEVENT_FILTER_DESCRIPTOR, PVOID);
typedef TLG_ENABLE_CALLBACK *TLG_PENABLECALLBACK;
#ifdef _KERNEL_MODE
typedef NTSTATUS TLG_STATUS;
#else
typedef HRESULT TLG_STATUS;
#endif

#define TRACELOGGING_DECLARE_PROVIDER(handle) EXTERN_C const TraceLoggingHProvider handle
#define TRACELOGGING_DEFINE_PROVIDER(handle, ...)                                                                      \
    TRACELOGGING_DECLARE_PROVIDER(handle);                                                                             \
    static struct _tlgProvider_t _tlgProvider_##handle;                                                                \
    const TraceLoggingHProvider handle = &_tlgProvider_##handle
#define TRACELOGGING_DEFINE_PROVIDER_STORAGE(storage, ...) static struct _tlgProvider_t storage

HS_BEGIN
TLG_STATUS TraceLoggingRegister(TraceLoggingHProvider);
TLG_STATUS TraceLoggingRegisterEx(TraceLoggingHProvider, TLG_PENABLECALLBACK, PVOID);
void TraceLoggingUnregister(TraceLoggingHProvider);
LPCGUID TraceLoggingProviderId(TraceLoggingHProvider, GUID *);
TLG_STATUS TraceLoggingSetInformation(TraceLoggingHProvider, int, PVOID, ULONG);
HS_END

#define TraceLoggingProviderEnabled(...) FALSE
#define TraceLoggingEventEnabled(...) FALSE
#define TraceLoggingWrite(...) ((void)0)
#define TraceLoggingWriteActivity(...) ((void)0)
#define TraceLoggingWriteEx(...) ((void)0)
#define TraceLoggingWriteStart(...) ((void)0)
#define TraceLoggingWriteStop(...) ((void)0)
#define TraceLoggingWriteTagged(...) ((void)0)
#define TraceLoggingFunctionTrace(...) ((void)0)

#endif
