/* SPDX-License-Identifier: MIT */
/* NDIS: miniports (whose unload handler NDIS calls from a DriverUnload of its own), filters, protocols, and what they
 * allocate. */
#include <ndis.h>

#include "api.h"
#include "unload.h"

static void (*unload_handler)(PDRIVER_OBJECT);

int ndis_unload_matters(void) { return 1; }

void ndis_unload(PDRIVER_OBJECT driver)
{
    routine_ran((Word)ndis_unload);
    if (unload_handler != NULL)
        unload_handler(driver);
}

#define NDIS_ACQUIRE(kind, out)                                                                                        \
    CALL();                                                                                                            \
    FAIL_STATUS();                                                                                  \
    Word handle = new_handle();                                                                                        \
    ledger_acquire(&call, KIND_##kind, handle);                                                                        \
    *(out) = (void *)handle

NDIS_STATUS NdisMRegisterMiniportDriver(PDRIVER_OBJECT driver, PUNICODE_STRING path, NDIS_HANDLE context,
                                        PNDIS_MINIPORT_DRIVER_CHARACTERISTICS characteristics, PNDIS_HANDLE out)
{
    (void)driver, (void)path, (void)context;
    NDIS_ACQUIRE(ndis_miniport, out);
    unload_handler = (void (*)(PDRIVER_OBJECT))characteristics->UnloadHandler;
    route_known(ROUTE_PORT_UNLOAD, (Word)unload_handler);
    driver_unload_set((Word)ndis_unload);
    return NDIS_STATUS_SUCCESS;
}
void NdisMDeregisterMiniportDriver(NDIS_HANDLE miniport) { RELEASE(ndis_miniport, miniport); }

void NdisMInitializeWrapper(PNDIS_HANDLE out, PVOID driver, PVOID path, PVOID reserved)
{
    (void)driver, (void)path, (void)reserved;
    CALL();
    *out = (NDIS_HANDLE)new_handle();
    ledger_acquire(&call, KIND_ndis_wrapper, (Word)*out);
}
void NdisTerminateWrapper(NDIS_HANDLE wrapper, PVOID reserved)
{
    (void)reserved;
    RELEASE(ndis_wrapper, wrapper);
}
NDIS_STATUS NdisMRegisterMiniport(NDIS_HANDLE wrapper, PNDIS_MINIPORT_CHARACTERISTICS characteristics, UINT size)
{
    (void)characteristics, (void)size;
    CALL();
    FAIL_STATUS();
    ledger_release(&call, KIND_ndis_wrapper, (Word)wrapper, 0); /* goes over to NDIS */
    return NDIS_STATUS_SUCCESS;
}

void NdisOpenFile(PNDIS_STATUS status, PNDIS_HANDLE out, PUINT length, PNDIS_STRING name, NDIS_PHYSICAL_ADDRESS highest)
{
    (void)name, (void)highest;
    CALL();
    *status = call_fails(&call) ? call_status() : NDIS_STATUS_SUCCESS;
    if (*status != NDIS_STATUS_SUCCESS)
        return;
    *length = 0;
    *out = (NDIS_HANDLE)new_handle();
    ledger_acquire(&call, KIND_ndis_file, (Word)*out);
}
void NdisCloseFile(NDIS_HANDLE file) { RELEASE(ndis_file, file); }

NDIS_STATUS NdisFRegisterFilterDriver(PDRIVER_OBJECT driver, NDIS_HANDLE context,
                                      PNDIS_FILTER_DRIVER_CHARACTERISTICS characteristics, PNDIS_HANDLE out)
{
    (void)driver, (void)context, (void)characteristics;
    NDIS_ACQUIRE(ndis_filter, out);
    return NDIS_STATUS_SUCCESS;
}
void NdisFDeregisterFilterDriver(NDIS_HANDLE filter) { RELEASE(ndis_filter, filter); }

NDIS_STATUS NdisRegisterProtocolDriver(NDIS_HANDLE context, PNDIS_PROTOCOL_DRIVER_CHARACTERISTICS characteristics,
                                       PNDIS_HANDLE out)
{
    (void)context, (void)characteristics;
    NDIS_ACQUIRE(ndis_protocol, out);
    return NDIS_STATUS_SUCCESS;
}
void NdisDeregisterProtocolDriver(NDIS_HANDLE protocol) { RELEASE(ndis_protocol, protocol); }

NDIS_STATUS NdisRegisterDeviceEx(NDIS_HANDLE handle_of, PNDIS_DEVICE_OBJECT_ATTRIBUTES attributes, PDEVICE_OBJECT *device,
                                 PNDIS_HANDLE out)
{
    (void)handle_of, (void)attributes;
    NDIS_ACQUIRE(ndis_device, out);
    *device = keep(sizeof **device);
    return NDIS_STATUS_SUCCESS;
}
void NdisDeregisterDeviceEx(NDIS_HANDLE device) { RELEASE(ndis_device, device); }

/* ---- pools, memory and small objects ---- */

NDIS_HANDLE NdisAllocateNetBufferListPool(NDIS_HANDLE context, PNET_BUFFER_LIST_POOL_PARAMETERS parameters)
{
    (void)context, (void)parameters;
    ACQUIRE_BLOCK(ndis_pool, 64, 1);
}
void NdisFreeNetBufferListPool(NDIS_HANDLE pool) { RELEASE_BLOCK(ndis_pool, pool); }
NDIS_HANDLE NdisAllocateNetBufferPool(NDIS_HANDLE context, PNET_BUFFER_POOL_PARAMETERS parameters)
{
    (void)context, (void)parameters;
    ACQUIRE_BLOCK(ndis_pool, 64, 1);
}
void NdisFreeNetBufferPool(NDIS_HANDLE pool) { RELEASE_BLOCK(ndis_pool, pool); }

void NdisInitializeNPagedLookasideList(PNPAGED_LOOKASIDE_LIST list, PALLOCATE_FUNCTION allocator, PFREE_FUNCTION freer,
                                       ULONG flags, SIZE_T size, ULONG tag, USHORT depth)
{
    (void)allocator, (void)freer, (void)flags, (void)tag, (void)depth;
    CALL();
    *(Word *)(void *)list = size;
    ledger_acquire(&call, KIND_lookaside, (Word)list);
}
void NdisDeleteNPagedLookasideList(PNPAGED_LOOKASIDE_LIST list) { RELEASE(lookaside, list); }

PVOID NdisAllocateMemoryWithTagPriority(NDIS_HANDLE context, UINT size, ULONG tag, EX_POOL_PRIORITY priority)
{
    (void)context, (void)tag, (void)priority;
    ACQUIRE_BLOCK(ndis_memory, size, 0);
}
NDIS_STATUS NdisAllocateMemoryWithTag(PVOID *out, UINT size, ULONG tag)
{
    (void)tag;
    CALL();
    FAIL_STATUS();
    *out = block_new(size, 0);
    ledger_acquire(&call, KIND_ndis_memory, (Word)*out);
    return NDIS_STATUS_SUCCESS;
}
void NdisFreeMemory(PVOID block, UINT size, UINT flags) { (void)size, (void)flags; RELEASE_BLOCK(ndis_memory, block); }
void NdisFreeMemoryWithTag(PVOID block, ULONG tag) { (void)tag; RELEASE_BLOCK(ndis_memory, block); }
void NdisFreeMemoryWithTagPriority(NDIS_HANDLE context, PVOID block, ULONG tag)
{
    (void)context, (void)tag;
    RELEASE_BLOCK(ndis_memory, block);
}
PNDIS_RW_LOCK_EX NdisAllocateRWLock(NDIS_HANDLE context) { (void)context; ACQUIRE_BLOCK(ndis_object, 64, 1); }
void NdisFreeRWLock(PNDIS_RW_LOCK_EX lock) { RELEASE_BLOCK(ndis_object, lock); }
PNDIS_GENERIC_OBJECT NdisAllocateGenericObject(PDRIVER_OBJECT driver, ULONG tag, USHORT size)
{
    (void)driver, (void)tag, (void)size;
    ACQUIRE_BLOCK(ndis_object, 256, 1);
}
void NdisFreeGenericObject(PNDIS_GENERIC_OBJECT object) { RELEASE_BLOCK(ndis_object, object); }
NDIS_STATUS NdisAllocateTimerObject(NDIS_HANDLE context, PNDIS_TIMER_CHARACTERISTICS characteristics, PNDIS_HANDLE out)
{
    (void)context, (void)characteristics;
    NDIS_ACQUIRE(timer, out);
    return NDIS_STATUS_SUCCESS;
}
void NdisFreeTimerObject(NDIS_HANDLE timer) { RELEASE(timer, timer); }
