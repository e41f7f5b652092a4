/* SPDX-License-Identifier: MIT */
/* WdfDriverCreate, the framework's part of DriverUnload, and the entry stub: F1 to F7. */
#include "object.h"
#include "unload.h"

static Object *the_wdf_driver, *deleted_wdf_driver;
static PFN_WDF_DRIVER_UNLOAD evt_unload;
static int is_pnp, is_miniport, unload_was_given;
static WDF_DRIVER_GLOBALS globals;
PWDF_DRIVER_GLOBALS WdfDriverGlobals = &globals;

Object *wdf_driver_object(void) { return the_wdf_driver; }
int wdf_driver_exists(void) { return the_wdf_driver != NULL; }
Word wdf_evt_unload(void) { return (Word)evt_unload; }

static void read_config(PWDF_DRIVER_CONFIG config)
{
    is_pnp = (config->DriverInitFlags & WdfDriverInitNonPnpDriver) == 0;
    is_miniport = (config->DriverInitFlags & WdfDriverInitNoDispatchOverride) != 0;
    unload_was_given = config->EvtDriverUnload != NULL;
    evt_unload = is_miniport ? NULL : config->EvtDriverUnload; /* F5: not even stored */
    callback_read(&config->EvtDriverUnload, (Word)config->EvtDriverUnload);
    life.miniport_mode = is_miniport;
    life.evt_unload_given = unload_was_given;
    life.evt_unload_site = callback_site(&config->EvtDriverUnload, (Word)config->EvtDriverUnload);
}

/* F7: without F5 the create writes over whatever stood in DriverUnload. */
static void displace(void)
{
    if (!is_miniport)
        driver_unload_set(is_pnp || evt_unload != NULL ? (Word)framework_unload : 0);
}

NTSTATUS WdfDriverCreate(PDRIVER_OBJECT driver, PCUNICODE_STRING path, PWDF_OBJECT_ATTRIBUTES attributes,
                         PWDF_DRIVER_CONFIG config, WDFDRIVER *out)
{
    (void)path;
    CALL();
    life.create_reached = 1;
    life.create_call = call;
    if (the_wdf_driver != NULL)
        return STATUS_DRIVER_INTERNAL_ERROR;
    if (out != NULL)
        *out = NULL;
    if (call_fails(&call)) { /* F3: its callbacks never run */
        life.create = CREATE_FAILED;
        callback_read(&config->EvtDriverUnload, (Word)config->EvtDriverUnload);
        if (attributes != NULL) {
            callback_read(&attributes->EvtCleanupCallback, (Word)attributes->EvtCleanupCallback);
            callback_read(&attributes->EvtDestroyCallback, (Word)attributes->EvtDestroyCallback);
        }
        return call_status();
    }
    read_config(config);
    the_wdf_driver = object_new(NULL, "driver", attributes, NULL);
    the_wdf_driver->payload_size = (Word)driver;
    globals.Driver = (WDFDRIVER)the_wdf_driver;
    life.create = CREATE_OK;
    displace();
    if (out != NULL)
        *out = (WDFDRIVER)the_wdf_driver;
    return STATUS_SUCCESS;
}

void wdf_driver_delete(void)
{
    Object *driver = the_wdf_driver;
    if (driver == NULL)
        return;
    the_wdf_driver = NULL;
    deleted_wdf_driver = driver;
    object_delete(driver);
    globals.Driver = NULL;
}

/* An unload routine that runs where it never would finds the WDFDRIVER and its context as they were. */
void wdf_driver_recall(void)
{
    globals.Driver = (WDFDRIVER)(the_wdf_driver != NULL ? the_wdf_driver : deleted_wdf_driver);
}

void wdf_call_evt_unload(Word routine)
{
    static Object gone = {.magic = 0};
    Object *driver = the_wdf_driver != NULL ? the_wdf_driver : life.hypothetical ? deleted_wdf_driver : NULL;
    ((PFN_WDF_DRIVER_UNLOAD)routine)((WDFDRIVER)(driver != NULL ? driver : &gone));
}

/* F4. */
void framework_unload(PDRIVER_OBJECT driver)
{
    (void)driver;
    routine_ran((Word)framework_unload);
    if (evt_unload != NULL && !life.evt_unload_ran) {
        life.evt_unload_ran = 1;
        wdf_call_evt_unload((Word)evt_unload);
    }
    wdf_driver_delete();
}

/* F7: for a driver with Plug and Play, or one that gave an EvtDriverUnload, which F5 drops but the stub still sees. */
int wdf_stub_stays(void)
{
    return the_wdf_driver != NULL && ((!is_miniport && is_pnp) || unload_was_given);
}

int framework_unload_matters(void)
{
    return evt_unload != NULL;
}

void WdfDriverMiniportUnload(WDFDRIVER driver)
{
    (void)driver;
    CALL();
    if (the_wdf_driver == NULL && !life.hypothetical)
        trouble("WdfDriverMiniportUnload without a WDFDRIVER", &call);
    wdf_driver_delete();
}

PDRIVER_OBJECT WdfDriverWdmGetDriverObject(WDFDRIVER driver) { (void)driver; return driver_object(); }
WDFDRIVER WdfWdmDriverGetWdfDriverHandle(PDRIVER_OBJECT driver) { (void)driver; return (WDFDRIVER)the_wdf_driver; }
PWSTR WdfDriverGetRegistryPath(WDFDRIVER driver) { (void)driver; return ((PUNICODE_STRING)registry_path())->Buffer; }
