/* SPDX-License-Identifier: MIT */
/* The platform's facts (design section 1), each as small drivers that say what happens to them.
 *
 * In front of a driver stands what it says in each of its lives, by the calls that fail in it:
 *     success: a, b          no call fails
 *     WdfCollectionCreate: a this one fails; two are joined by `+`
 * `-` is silence.  facts.py compares; a life without a line here is an error, and a line without a life too. */
#include <ntddk.h>
#include <ndis.h>
#include <wdf.h>
#include <wdfminiport.h>

#include "oracle.h"

static VOID OnUnload(PDRIVER_OBJECT driver) { (VOID)driver; oracle_say("DriverUnload"); }
static VOID OnEvtUnload(WDFDRIVER driver) { (VOID)driver; oracle_say("EvtDriverUnload"); }
static VOID OnCleanup(WDFOBJECT object) { (VOID)object; oracle_say("cleanup"); }
static VOID OnDestroy(WDFOBJECT object) { (VOID)object; oracle_say("destroy"); }
static NTSTATUS OnAdd(WDFDRIVER driver, PWDFDEVICE_INIT init) { (VOID)driver, (VOID)init; return STATUS_SUCCESS; }

/* A WDFDRIVER with all callbacks. */
static NTSTATUS Create(PDRIVER_OBJECT driver, PUNICODE_STRING path, ULONG flags, PFN_WDF_DRIVER_UNLOAD unload)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_DRIVER_CONFIG config;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.EvtCleanupCallback = OnCleanup;
    attributes.EvtDestroyCallback = OnDestroy;
    WDF_DRIVER_CONFIG_INIT(&config, OnAdd);
    config.DriverInitFlags = flags;
    config.EvtDriverUnload = unload;
    return WdfDriverCreate(driver, path, &attributes, &config, WDF_NO_HANDLE);
}

/* F1: after a failed DriverEntry neither unload routine runs.
 * success: DriverUnload
 * PsSetLoadImageNotifyRoutine: -
 */
static NTSTATUS DriverEntry_F1_wdm(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    (VOID)path;
    driver->DriverUnload = OnUnload;
    return PsSetLoadImageNotifyRoutine(NULL);
}

/* F1: nor EvtDriverUnload; F2: but the WDFDRIVER goes; F4: at unload EvtDriverUnload comes first.
 * success: EvtDriverUnload, cleanup, destroy
 * WdfDriverCreate: -
 * WdfCollectionCreate: cleanup, destroy
 */
static NTSTATUS DriverEntry_F1_kmdf(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    WDFCOLLECTION collection;
    NTSTATUS status = Create(driver, path, 0, OnEvtUnload);
    if (!NT_SUCCESS(status))
        return status;
    return WdfCollectionCreate(WDF_NO_OBJECT_ATTRIBUTES, &collection);
}

static VOID SayFirst(WDFOBJECT object) { (VOID)object; oracle_say("first"); }
static VOID SaySecond(WDFOBJECT object) { (VOID)object; oracle_say("second"); }
static VOID SayGrandchild(WDFOBJECT object) { (VOID)object; oracle_say("grandchild"); }
static VOID SayGone(WDFOBJECT object) { (VOID)object; oracle_say("first destroyed"); }

/* F2: children before their parent, siblings in order of creation, at any depth; destroy callbacks after all cleanups.
 * success: grandchild, first, second, cleanup, first destroyed, destroy
 * WdfDriverCreate: -
 * WdfSpinLockCreate: grandchild, first, cleanup, first destroyed, destroy
 * WdfCollectionCreate: first, cleanup, first destroyed, destroy
 * WdfWaitLockCreate: cleanup, destroy
 */
static NTSTATUS DriverEntry_F2_order(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDFWAITLOCK first;
    WDFCOLLECTION grandchild;
    WDFSPINLOCK second;
    NTSTATUS status = Create(driver, path, 0, NULL);
    if (!NT_SUCCESS(status))
        return status;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.EvtCleanupCallback = SayFirst;
    attributes.EvtDestroyCallback = SayGone;
    status = WdfWaitLockCreate(&attributes, &first);
    if (!NT_SUCCESS(status))
        return status;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.ParentObject = first;
    attributes.EvtCleanupCallback = SayGrandchild;
    status = WdfCollectionCreate(&attributes, &grandchild);
    if (!NT_SUCCESS(status))
        return status;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.EvtCleanupCallback = SaySecond;
    return WdfSpinLockCreate(&attributes, &second);
}

static WDFOBJECT g_referenced;
static VOID DropReference(WDFOBJECT object)
{
    oracle_say("cleanup");
    (VOID)object;
    WdfObjectDereference(g_referenced);
}

/* F2: a reference puts off the destroy callback, not the cleanup callback.
 * success: first, cleanup, first destroyed
 * WdfDriverCreate: -
 * WdfWaitLockCreate: cleanup
 */
static NTSTATUS DriverEntry_F2_reference(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    WDF_OBJECT_ATTRIBUTES attributes;
    WDF_DRIVER_CONFIG config;
    WDFWAITLOCK lock;
    NTSTATUS status;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.EvtCleanupCallback = g_referenced == NULL ? OnCleanup : DropReference;
    WDF_DRIVER_CONFIG_INIT(&config, OnAdd);
    status = WdfDriverCreate(driver, path, &attributes, &config, WDF_NO_HANDLE);
    if (!NT_SUCCESS(status))
        return status;
    WDF_OBJECT_ATTRIBUTES_INIT(&attributes);
    attributes.EvtCleanupCallback = SayFirst;
    attributes.EvtDestroyCallback = SayGone;
    status = WdfWaitLockCreate(&attributes, &lock);
    if (NT_SUCCESS(status)) {
        WdfObjectReference(lock);
        g_referenced = lock;
        WdfObjectDereference(lock);
    }
    return status;
}

/* F3: a failed WdfDriverCreate leaves no WDFDRIVER, and its callbacks never run; nor does F4's routine at an unload, if
 * DriverEntry succeeds all the same.
 * success: EvtDriverUnload, cleanup, destroy
 * WdfDriverCreate: -
 */
static NTSTATUS DriverEntry_F3_ignored(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    (VOID)Create(driver, path, 0, OnEvtUnload);
    return STATUS_SUCCESS;
}

static VOID UnloadMiniport(PDRIVER_OBJECT driver)
{
    (VOID)driver;
    oracle_say("UnloadHandler");
    WdfDriverMiniportUnload(WdfGetDriver());
}

/* F5: DriverUnload is left alone, and WdfDriverMiniportUnload deletes the WDFDRIVER.
 * success: UnloadHandler, cleanup, destroy
 * WdfDriverCreate: -
 */
static NTSTATUS DriverEntry_F5_alone(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    driver->DriverUnload = UnloadMiniport;
    return Create(driver, path, WdfDriverInitNoDispatchOverride, NULL);
}

/* F5: without it the WDFDRIVER stays.
 * success: DriverUnload
 * WdfDriverCreate: -
 */
static NTSTATUS DriverEntry_F5_stays(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    driver->DriverUnload = OnUnload;
    return Create(driver, path, WdfDriverInitNoDispatchOverride, NULL);
}

/* F5: an EvtDriverUnload is not stored; but the entry stub displaces DriverUnload, and so the WDFDRIVER goes.
 * success: DriverUnload, cleanup, destroy
 * WdfDriverCreate: -
 */
static NTSTATUS DriverEntry_F5_given(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    driver->DriverUnload = OnUnload;
    return Create(driver, path, WdfDriverInitNoDispatchOverride, OnEvtUnload);
}

/* F5, F2: a failed DriverEntry deletes the WDFDRIVER in this mode too.
 * success: DriverUnload
 * WdfDriverCreate: -
 * PsSetLoadImageNotifyRoutine: cleanup, destroy
 */
static NTSTATUS DriverEntry_F5_fails(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    NTSTATUS status;
    driver->DriverUnload = OnUnload;
    status = Create(driver, path, WdfDriverInitNoDispatchOverride, NULL);
    return NT_SUCCESS(status) ? PsSetLoadImageNotifyRoutine(NULL) : status;
}

/* F6: without Plug and Play and without an EvtDriverUnload there is no unload.
 * success: -
 * WdfDriverCreate: -
 */
static NTSTATUS DriverEntry_F6_non_pnp(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    return Create(driver, path, WdfDriverInitNonPnpDriver, NULL);
}

/* F6: with one there is.
 * success: EvtDriverUnload, cleanup, destroy
 * WdfDriverCreate: -
 */
static NTSTATUS DriverEntry_F6_non_pnp_unload(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    return Create(driver, path, WdfDriverInitNonPnpDriver, OnEvtUnload);
}

/* F6: a driver with Plug and Play can always be unloaded.
 * success: cleanup, destroy
 * WdfDriverCreate: -
 */
static NTSTATUS DriverEntry_F6_pnp(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    return Create(driver, path, 0, NULL);
}

/* F7: WdfDriverCreate writes over a DriverUnload that was set before.
 * success: EvtDriverUnload, cleanup, destroy
 * WdfDriverCreate: -
 */
static NTSTATUS DriverEntry_F7_before(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    driver->DriverUnload = OnUnload;
    return Create(driver, path, 0, OnEvtUnload);
}

/* F7: one that is set after it loses EvtDriverUnload and keeps the WDFDRIVER's cleanup, which the stub sees to.
 * success: DriverUnload, cleanup, destroy
 * WdfDriverCreate: -
 */
static NTSTATUS DriverEntry_F7_after(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    NTSTATUS status = Create(driver, path, 0, OnEvtUnload);
    driver->DriverUnload = OnUnload;
    return status;
}

static PDRIVER_UNLOAD g_framework;
static VOID Chain(PDRIVER_OBJECT driver)
{
    oracle_say("DriverUnload");
    g_framework(driver);
}

/* F7: one that chains loses nothing.
 * success: DriverUnload, EvtDriverUnload, cleanup, destroy
 * WdfDriverCreate: -
 */
static NTSTATUS DriverEntry_F7_chained(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    NTSTATUS status = Create(driver, path, 0, OnEvtUnload);
    if (NT_SUCCESS(status)) {
        g_framework = driver->DriverUnload;
        driver->DriverUnload = Chain;
    }
    return status;
}

/* F7: for a driver without Plug and Play and without EvtDriverUnload the create writes NULL.
 * success: -
 * WdfDriverCreate: -
 */
static NTSTATUS DriverEntry_F7_null(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    driver->DriverUnload = OnUnload;
    return Create(driver, path, WdfDriverInitNonPnpDriver, NULL);
}

static NDIS_HANDLE g_miniport;
static VOID OnNdisUnload(PDRIVER_OBJECT driver)
{
    (VOID)driver;
    oracle_say("UnloadHandler");
    NdisMDeregisterMiniportDriver(g_miniport);
}

static NDIS_STATUS RegisterMiniport(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    NDIS_MINIPORT_DRIVER_CHARACTERISTICS characteristics;
    NdisZeroMemory(&characteristics, sizeof(characteristics));
    characteristics.UnloadHandler = OnNdisUnload;
    return NdisMRegisterMiniportDriver(driver, path, NULL, &characteristics, &g_miniport);
}

/* F7b, F10: NDIS sets DriverUnload itself and calls the unload handler of the characteristics, after a success only.
 * success: UnloadHandler
 * NdisMRegisterMiniportDriver: -
 * PsSetLoadImageNotifyRoutine: -
 */
static NTSTATUS DriverEntry_F7b_ndis(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    NDIS_STATUS status;
    driver->DriverUnload = OnUnload;
    status = RegisterMiniport(driver, path);
    return status == NDIS_STATUS_SUCCESS ? PsSetLoadImageNotifyRoutine(NULL) : status;
}

/* F7b: a driver that saves theirs and chains.
 * success: DriverUnload, UnloadHandler
 * NdisMRegisterMiniportDriver: -
 */
static NTSTATUS DriverEntry_F7b_chained(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    NDIS_STATUS status = RegisterMiniport(driver, path);
    if (status == NDIS_STATUS_SUCCESS) {
        g_framework = driver->DriverUnload;
        driver->DriverUnload = Chain;
    }
    return status;
}

/* F8: WdfDeviceCreate consumes the WDFDEVICE_INIT when it succeeds, and clears the pointer; else it stays the driver's.
 * success: consumed
 * WdfDriverCreate: -
 * WdfControlDeviceInitAllocate: -
 * WdfDeviceCreate: kept
 */
static NTSTATUS DriverEntry_F8_init(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    WDF_DRIVER_CONFIG config;
    WDFDRIVER handle;
    WDFDEVICE device;
    PWDFDEVICE_INIT init;
    NTSTATUS status;
    WDF_DRIVER_CONFIG_INIT(&config, OnAdd);
    status = WdfDriverCreate(driver, path, WDF_NO_OBJECT_ATTRIBUTES, &config, &handle);
    if (!NT_SUCCESS(status))
        return status;
    init = WdfControlDeviceInitAllocate(handle, path);
    if (init == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = WdfDeviceCreate(&init, WDF_NO_OBJECT_ATTRIBUTES, &device);
    oracle_say(init == NULL ? "consumed" : "kept");
    if (!NT_SUCCESS(status))
        WdfDeviceInitFree(init);
    return status;
}

static ULONG g_count;
/* F9: static storage starts as zero, in every life.
 * success: zero
 * PsSetLoadImageNotifyRoutine: zero
 */
static NTSTATUS DriverEntry_F9_zero(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    (VOID)driver, (VOID)path;
    oracle_say(g_count++ == 0 ? "zero" : "not zero");
    return PsSetLoadImageNotifyRoutine(NULL);
}

/* F11: a shutdown notification is no unload route.
 * success: -
 * IoCreateDevice: -
 * IoRegisterShutdownNotification: -
 */
static NTSTATUS DriverEntry_F11_shutdown(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;
    (VOID)path;
    status = IoCreateDevice(driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    return NT_SUCCESS(status) ? IoRegisterShutdownNotification(device) : status;
}

const OracleDriver oracle_drivers[] = {
    {"F1_wdm", DriverEntry_F1_wdm, 0, 0},           {"F1_kmdf", DriverEntry_F1_kmdf, 0, 0},
    {"F2_order", DriverEntry_F2_order, 0, 0},       {"F2_reference", DriverEntry_F2_reference, 0, 0},
    {"F3_ignored", DriverEntry_F3_ignored, 0, 0},   {"F5_alone", DriverEntry_F5_alone, 0, 0},
    {"F5_stays", DriverEntry_F5_stays, 0, 0},       {"F5_given", DriverEntry_F5_given, 0, 0},
    {"F5_fails", DriverEntry_F5_fails, 0, 0},       {"F6_non_pnp", DriverEntry_F6_non_pnp, 0, 0},
    {"F6_non_pnp_unload", DriverEntry_F6_non_pnp_unload, 0, 0},
    {"F6_pnp", DriverEntry_F6_pnp, 0, 0},           {"F7_before", DriverEntry_F7_before, 0, 0},
    {"F7_after", DriverEntry_F7_after, 0, 0},       {"F7_chained", DriverEntry_F7_chained, 0, 0},
    {"F7_null", DriverEntry_F7_null, 0, 0},         {"F7b_ndis", DriverEntry_F7b_ndis, 0, 0},
    {"F7b_chained", DriverEntry_F7b_chained, 0, 0}, {"F8_init", DriverEntry_F8_init, 0, 0},
    {"F9_zero", DriverEntry_F9_zero, 0, 0},         {"F11_shutdown", DriverEntry_F11_shutdown, 0, 0},
    ORACLE_END};
