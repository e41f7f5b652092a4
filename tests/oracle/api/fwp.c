/* SPDX-License-Identifier: MIT */
/* The filtering platform.  Objects of a dynamic session go with the engine handle, those of an aborted transaction with
 * the transaction; a callout that is registered with the kernel (Fwps) goes with neither. */
#include <ntifs.h>
#include <fwpsk.h>
#include <fwpmk.h>

#include "api.h"

enum { MAX_OBJECTS = 64, MAX_ENGINES = 16 };

typedef struct Engine {
    Word handle;
    int dynamic, in_transaction;
} Engine;

typedef struct FwpObject {
    Kind kind;
    GUID key;
    Word id, engine;
    int uncommitted;
} FwpObject;

static Engine engines[MAX_ENGINES];
static unsigned n_engines;
static FwpObject objects[MAX_OBJECTS];
static unsigned n_objects;

static Engine *engine_of(HANDLE handle)
{
    for (unsigned i = 0; i < n_engines; i++)
        if (engines[i].handle == (Word)handle)
            return &engines[i];
    return NULL;
}

NTSTATUS FwpmEngineOpen0(const WCHAR *server, UINT32 service, SEC_WINNT_AUTH_IDENTITY_W *identity,
                         const FWPM_SESSION0 *session, HANDLE *out)
{
    (void)server, (void)service, (void)identity;
    CALL();
    FAIL_STATUS();
    Word handle = new_handle();
    if (n_engines < MAX_ENGINES)
        engines[n_engines++] = (Engine){handle, session != NULL && (session->flags & FWPM_SESSION_FLAG_DYNAMIC) != 0, 0};
    ledger_acquire(&call, KIND_fwp_engine, handle);
    *out = (HANDLE)handle;
    return STATUS_SUCCESS;
}

static void drop_objects(const Call *call, Word engine, int only_uncommitted)
{
    for (unsigned i = 0; i < n_objects; i++)
        if (objects[i].engine == engine && (!only_uncommitted || objects[i].uncommitted))
            ledger_drop(call, objects[i].kind, objects[i].id);
}

static void end_transaction(const Call *call, Engine *engine, int commit)
{
    if (engine == NULL || !engine->in_transaction)
        return;
    engine->in_transaction = 0;
    if (!commit)
        drop_objects(call, engine->handle, 1);
    for (unsigned i = 0; i < n_objects; i++)
        if (objects[i].engine == engine->handle)
            objects[i].uncommitted = 0;
}

NTSTATUS FwpmEngineClose0(HANDLE handle)
{
    CALL();
    Engine *engine = engine_of(handle);
    if (!ledger_release(&call, KIND_fwp_engine, (Word)handle, 0))
        return release_status(0);
    ledger_drop(&call, KIND_fwp_transaction, (Word)handle);
    end_transaction(&call, engine, 0);
    if (engine != NULL && engine->dynamic)
        drop_objects(&call, engine->handle, 0);
    return STATUS_SUCCESS;
}

NTSTATUS FwpmTransactionBegin0(HANDLE handle, UINT32 flags)
{
    (void)flags;
    CALL();
    FAIL_STATUS();
    Engine *engine = engine_of(handle);
    if (engine != NULL)
        engine->in_transaction = 1;
    ledger_acquire(&call, KIND_fwp_transaction, (Word)handle);
    return STATUS_SUCCESS;
}
NTSTATUS FwpmTransactionCommit0(HANDLE handle)
{
    CALL();
    FAIL_STATUS();
    ledger_release(&call, KIND_fwp_transaction, (Word)handle, 0);
    end_transaction(&call, engine_of(handle), 1);
    return STATUS_SUCCESS;
}
NTSTATUS FwpmTransactionAbort0(HANDLE handle)
{
    CALL();
    int is_released = ledger_release(&call, KIND_fwp_transaction, (Word)handle, 0);
    end_transaction(&call, engine_of(handle), 0);
    return release_status(is_released);
}

/* ---- objects: found again by key or by number ---- */

static NTSTATUS add(const Call *call, Kind kind, HANDLE engine, const GUID *key, UINT64 *out_64, UINT32 *out_32)
{
    if (call_fails(call))
        return call_status();
    Word id = new_handle();
    const Engine *of = engine_of(engine);
    if (n_objects < MAX_OBJECTS)
        objects[n_objects++] = (FwpObject){kind, *key, id, (Word)engine, of != NULL && of->in_transaction};
    ledger_acquire(call, kind, id);
    if (out_64 != NULL)
        *out_64 = id;
    if (out_32 != NULL)
        *out_32 = (UINT32)id;
    return STATUS_SUCCESS;
}
static NTSTATUS remove_id(const Call *call, Kind kind, Word id)
{
    return release_status(ledger_release(call, kind, id, 0));
}
static NTSTATUS remove_key(const Call *call, Kind kind, const GUID *key)
{
    for (unsigned i = 0; i < n_objects; i++)
        if (objects[i].kind == kind && memcmp(&objects[i].key, key, sizeof *key) == 0 && ledger_is_held(kind, objects[i].id))
            return remove_id(call, kind, objects[i].id);
    return remove_id(call, kind, 0);
}

NTSTATUS FwpmProviderAdd0(HANDLE engine, const FWPM_PROVIDER0 *provider, PSECURITY_DESCRIPTOR security)
{
    (void)security;
    CALL();
    return add(&call, KIND_fwp_object, engine, &provider->providerKey, NULL, NULL);
}
NTSTATUS FwpmSubLayerAdd0(HANDLE engine, const FWPM_SUBLAYER0 *layer, PSECURITY_DESCRIPTOR security)
{
    (void)security;
    CALL();
    return add(&call, KIND_fwp_object, engine, &layer->subLayerKey, NULL, NULL);
}
NTSTATUS FwpmCalloutAdd0(HANDLE engine, const FWPM_CALLOUT0 *callout, PSECURITY_DESCRIPTOR security, UINT32 *id)
{
    (void)security;
    CALL();
    return add(&call, KIND_fwp_object, engine, &callout->calloutKey, NULL, id);
}
NTSTATUS FwpmFilterAdd0(HANDLE engine, const FWPM_FILTER0 *filter, PSECURITY_DESCRIPTOR security, UINT64 *id)
{
    (void)security;
    CALL();
    return add(&call, KIND_fwp_object, engine, &filter->filterKey, id, NULL);
}
#define BY_KEY(name, kind)                                                                                             \
    NTSTATUS name(HANDLE engine, const GUID *key)                                                                      \
    {                                                                                                                  \
        (void)engine;                                                                                                  \
        CALL();                                                                                                        \
        return remove_key(&call, KIND_##kind, key);                                                                    \
    }
BY_KEY(FwpmProviderDeleteByKey0, fwp_object)
BY_KEY(FwpmSubLayerDeleteByKey0, fwp_object)
BY_KEY(FwpmCalloutDeleteByKey0, fwp_object)
BY_KEY(FwpmFilterDeleteByKey0, fwp_object)
NTSTATUS FwpmCalloutDeleteById0(HANDLE engine, UINT32 id) { (void)engine; CALL(); return remove_id(&call, KIND_fwp_object, id); }
NTSTATUS FwpmFilterDeleteById0(HANDLE engine, UINT64 id) { (void)engine; CALL(); return remove_id(&call, KIND_fwp_object, id); }

/* ---- the kernel's side ---- */

#define CALLOUT_REGISTER(n)                                                                                            \
    NTSTATUS FwpsCalloutRegister##n(void *device, const FWPS_CALLOUT##n *callout, UINT32 *id)                          \
    {                                                                                                                  \
        (void)device;                                                                                                  \
        CALL();                                                                                                        \
        return add(&call, KIND_fwp_callout, NULL, &callout->calloutKey, NULL, id);                                     \
    }
CALLOUT_REGISTER(0)
CALLOUT_REGISTER(1)
CALLOUT_REGISTER(2)
CALLOUT_REGISTER(3)

/* Busy: the callout goes once its flows are gone, so even then it is given back. */
NTSTATUS FwpsCalloutUnregisterById0(const UINT32 id)
{
    CALL();
    int failed = call_fails(&call);
    NTSTATUS status = remove_id(&call, KIND_fwp_callout, id);
    return failed ? call_status() : status;
}
NTSTATUS FwpsCalloutUnregisterByKey0(const GUID *key)
{
    CALL();
    int failed = call_fails(&call);
    NTSTATUS status = remove_key(&call, KIND_fwp_callout, key);
    return failed ? call_status() : status;
}
NTSTATUS FwpsInjectionHandleCreate0(ADDRESS_FAMILY family, UINT32 flags, HANDLE *out)
{
    (void)family, (void)flags;
    NT_ACQUIRE_HANDLE(fwp_injection, out);
}
NTSTATUS FwpsInjectionHandleDestroy0(HANDLE handle) { NT_RELEASE(fwp_injection, handle); }
NTSTATUS FwpsRedirectHandleCreate0(const GUID *provider, UINT32 flags, HANDLE *out)
{
    (void)provider, (void)flags;
    NT_ACQUIRE_HANDLE(fwp_injection, out);
}
void FwpsRedirectHandleDestroy0(HANDLE handle) { RELEASE(fwp_injection, handle); }
NTSTATUS FwpmBfeStateSubscribeChanges0(void *device, FWPM_SERVICE_STATE_CHANGE_CALLBACK0 routine, void *context, HANDLE *out)
{
    (void)device, (void)routine, (void)context;
    NT_ACQUIRE_HANDLE(fwp_subscription, out);
}
NTSTATUS FwpmBfeStateUnsubscribeChanges0(HANDLE handle) { NT_RELEASE(fwp_subscription, handle); }
FWPM_SERVICE_STATE FwpmBfeStateGet0(void) { return FWPM_SERVICE_RUNNING; }
