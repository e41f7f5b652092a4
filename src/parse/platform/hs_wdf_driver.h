/* SPDX-License-Identifier: MIT */
/* hs_wdf_driver.h: the driver object and the small objects: collections, strings, locks, timers, work, memory, keys. */
#ifndef HS_WDF_DRIVER_H
#define HS_WDF_DRIVER_H

typedef enum _WDF_DRIVER_INIT_FLAGS {
    WdfDriverInitNonPnpDriver = 0x00000001, WdfDriverInitNoDispatchOverride = 0x00000002, WdfVerifyOn = 0x00000004,
    WdfVerifierOn = 0x00000008, WdfDriverInitCompanion = 0x00000010
} WDF_DRIVER_INIT_FLAGS;
typedef NTSTATUS EVT_WDF_DRIVER_DEVICE_ADD(WDFDRIVER, PWDFDEVICE_INIT);
typedef EVT_WDF_DRIVER_DEVICE_ADD *PFN_WDF_DRIVER_DEVICE_ADD;
typedef void EVT_WDF_DRIVER_UNLOAD(WDFDRIVER);
typedef EVT_WDF_DRIVER_UNLOAD *PFN_WDF_DRIVER_UNLOAD;
typedef NTSTATUS EVT_WDF_TRACE_CALLBACK(UCHAR, PVOID, ULONG, PVOID, PVOID, PULONG);
typedef EVT_WDF_TRACE_CALLBACK *PFN_WDF_TRACE_CALLBACK;
typedef struct _WDF_DRIVER_CONFIG {
    ULONG Size;
    PFN_WDF_DRIVER_DEVICE_ADD EvtDriverDeviceAdd;
    PFN_WDF_DRIVER_UNLOAD EvtDriverUnload;
    ULONG DriverInitFlags;
    ULONG DriverPoolTag;
} WDF_DRIVER_CONFIG, *PWDF_DRIVER_CONFIG;
HS_INLINE void WDF_DRIVER_CONFIG_INIT(PWDF_DRIVER_CONFIG p, PFN_WDF_DRIVER_DEVICE_ADD driver_device_add)
{
    HS_WDF_INIT(p, WDF_DRIVER_CONFIG);
    p->EvtDriverDeviceAdd = driver_device_add;
}
typedef struct _WDF_DRIVER_VERSION_AVAILABLE_PARAMS {
    ULONG Size;
    ULONG MajorVersion;
    ULONG MinorVersion;
} WDF_DRIVER_VERSION_AVAILABLE_PARAMS, *PWDF_DRIVER_VERSION_AVAILABLE_PARAMS;
HS_INLINE void WDF_DRIVER_VERSION_AVAILABLE_PARAMS_INIT(PWDF_DRIVER_VERSION_AVAILABLE_PARAMS p, ULONG major_version,
    ULONG minor_version)
{
    HS_WDF_INIT(p, WDF_DRIVER_VERSION_AVAILABLE_PARAMS);
    p->MajorVersion = major_version;
    p->MinorVersion = minor_version;
}
HS_INLINE WDFDRIVER WdfGetDriver(void) { return WdfDriverGlobals->Driver; }
HS_BEGIN
NTSTATUS WdfDriverCreate(PDRIVER_OBJECT, PCUNICODE_STRING, PWDF_OBJECT_ATTRIBUTES, PWDF_DRIVER_CONFIG, WDFDRIVER *);
PWSTR WdfDriverGetRegistryPath(WDFDRIVER);
PDRIVER_OBJECT WdfDriverWdmGetDriverObject(WDFDRIVER);
NTSTATUS WdfDriverOpenParametersRegistryKey(WDFDRIVER, ACCESS_MASK, PWDF_OBJECT_ATTRIBUTES, WDFKEY *);
WDFDRIVER WdfWdmDriverGetWdfDriverHandle(PDRIVER_OBJECT);
NTSTATUS WdfDriverRegisterTraceInfo(PDRIVER_OBJECT, PFN_WDF_TRACE_CALLBACK, PVOID);
NTSTATUS WdfDriverRetrieveVersionString(WDFDRIVER, WDFSTRING);
BOOLEAN WdfDriverIsVersionAvailable(WDFDRIVER, PWDF_DRIVER_VERSION_AVAILABLE_PARAMS);
NTSTATUS WdfDriverErrorReportApiMissing(WDFDRIVER, PCWSTR, ULONG, BOOLEAN);
NTSTATUS WdfDriverOpenPersistentStateRegistryKey(WDFDRIVER, ACCESS_MASK, PWDF_OBJECT_ATTRIBUTES, WDFKEY *);
HS_END
HS_INLINE void WDF_DRIVER_CONFIG_COMPANION_INIT(PWDF_DRIVER_CONFIG p, PFN_WDF_DRIVER_DEVICE_ADD driver_device_add)
{
    WDF_DRIVER_CONFIG_INIT(p, driver_device_add);
    p->DriverInitFlags |= WdfDriverInitCompanion;
}
typedef void EVT_WDF_DEVICE_SHUTDOWN_NOTIFICATION(WDFDEVICE);
typedef EVT_WDF_DEVICE_SHUTDOWN_NOTIFICATION *PFN_WDF_DEVICE_SHUTDOWN_NOTIFICATION;
typedef enum _WDF_DEVICE_SHUTDOWN_FLAGS {
    WdfDeviceShutdown = 0x01, WdfDeviceLastChanceShutdown = 0x02
} WDF_DEVICE_SHUTDOWN_FLAGS;
#define TolerableDelayUnlimited ((ULONG)-1)
typedef void EVT_WDF_TIMER(WDFTIMER);
typedef EVT_WDF_TIMER *PFN_WDF_TIMER;
typedef struct _WDF_TIMER_CONFIG {
    ULONG Size;
    PFN_WDF_TIMER EvtTimerFunc;
    ULONG Period;
    BOOLEAN AutomaticSerialization;
    ULONG TolerableDelay;
    DECLSPEC_ALIGN(8) BOOLEAN UseHighResolutionTimer;
} WDF_TIMER_CONFIG, *PWDF_TIMER_CONFIG;
HS_BEGIN
NTSTATUS WdfDriverRetrieveDriverDataDirectoryString(WDFDRIVER, WDFSTRING);
PWDFDEVICE_INIT WdfControlDeviceInitAllocate(WDFDRIVER, const UNICODE_STRING *);
void WdfControlDeviceInitSetShutdownNotification(PWDFDEVICE_INIT, PFN_WDF_DEVICE_SHUTDOWN_NOTIFICATION, UCHAR);
void WdfControlFinishInitializing(WDFDEVICE);
NTSTATUS WdfCollectionCreate(PWDF_OBJECT_ATTRIBUTES, WDFCOLLECTION *);
ULONG WdfCollectionGetCount(WDFCOLLECTION);
NTSTATUS WdfCollectionAdd(WDFCOLLECTION, WDFOBJECT);
void WdfCollectionRemove(WDFCOLLECTION, WDFOBJECT);
void WdfCollectionRemoveItem(WDFCOLLECTION, ULONG);
WDFOBJECT WdfCollectionGetItem(WDFCOLLECTION, ULONG);
WDFOBJECT WdfCollectionGetFirstItem(WDFCOLLECTION);
WDFOBJECT WdfCollectionGetLastItem(WDFCOLLECTION);
NTSTATUS WdfStringCreate(PCUNICODE_STRING, PWDF_OBJECT_ATTRIBUTES, WDFSTRING *);
void WdfStringGetUnicodeString(WDFSTRING, PUNICODE_STRING);
NTSTATUS WdfWaitLockCreate(PWDF_OBJECT_ATTRIBUTES, WDFWAITLOCK *);
NTSTATUS WdfWaitLockAcquire(WDFWAITLOCK, PLONGLONG);
void WdfWaitLockRelease(WDFWAITLOCK);
NTSTATUS WdfSpinLockCreate(PWDF_OBJECT_ATTRIBUTES, WDFSPINLOCK *);
void WdfSpinLockAcquire(WDFSPINLOCK);
void WdfSpinLockRelease(WDFSPINLOCK);
HS_END
HS_INLINE void WDF_TIMER_CONFIG_INIT(PWDF_TIMER_CONFIG p, PFN_WDF_TIMER timer_func)
{
    HS_WDF_INIT(p, WDF_TIMER_CONFIG);
    p->EvtTimerFunc = timer_func;
    p->AutomaticSerialization = TRUE;
    ;
}
HS_INLINE void WDF_TIMER_CONFIG_INIT_PERIODIC(PWDF_TIMER_CONFIG p, PFN_WDF_TIMER timer_func, LONG period)
{
    HS_WDF_INIT(p, WDF_TIMER_CONFIG);
    p->EvtTimerFunc = timer_func;
    p->Period = period;
    p->AutomaticSerialization = TRUE;
    ;
}
typedef void EVT_WDF_WORKITEM(WDFWORKITEM);
typedef EVT_WDF_WORKITEM *PFN_WDF_WORKITEM;
typedef struct _WDF_WORKITEM_CONFIG {
    ULONG Size;
    PFN_WDF_WORKITEM EvtWorkItemFunc;
    BOOLEAN AutomaticSerialization;
} WDF_WORKITEM_CONFIG, *PWDF_WORKITEM_CONFIG;
HS_BEGIN
NTSTATUS WdfTimerCreate(PWDF_TIMER_CONFIG, PWDF_OBJECT_ATTRIBUTES, WDFTIMER *);
BOOLEAN WdfTimerStart(WDFTIMER, LONGLONG);
BOOLEAN WdfTimerStop(WDFTIMER, BOOLEAN);
WDFOBJECT WdfTimerGetParentObject(WDFTIMER);
HS_END
HS_INLINE void WDF_WORKITEM_CONFIG_INIT(PWDF_WORKITEM_CONFIG p, PFN_WDF_WORKITEM work_item_func)
{
    HS_WDF_INIT(p, WDF_WORKITEM_CONFIG);
    p->EvtWorkItemFunc = work_item_func;
    p->AutomaticSerialization = TRUE;
}
typedef void EVT_WDF_DPC(WDFDPC);
typedef EVT_WDF_DPC *PFN_WDF_DPC;
typedef struct _WDF_DPC_CONFIG {
    ULONG Size;
    PFN_WDF_DPC EvtDpcFunc;
    BOOLEAN AutomaticSerialization;
} WDF_DPC_CONFIG, *PWDF_DPC_CONFIG;
HS_BEGIN
NTSTATUS WdfWorkItemCreate(PWDF_WORKITEM_CONFIG, PWDF_OBJECT_ATTRIBUTES, WDFWORKITEM *);
void WdfWorkItemEnqueue(WDFWORKITEM);
WDFOBJECT WdfWorkItemGetParentObject(WDFWORKITEM);
void WdfWorkItemFlush(WDFWORKITEM);
HS_END
HS_INLINE void WDF_DPC_CONFIG_INIT(PWDF_DPC_CONFIG p, PFN_WDF_DPC dpc_func)
{
    HS_WDF_INIT(p, WDF_DPC_CONFIG);
    p->EvtDpcFunc = dpc_func;
    p->AutomaticSerialization = TRUE;
}
typedef enum _WDF_MEMORY_DESCRIPTOR_TYPE {
    WdfMemoryDescriptorTypeInvalid = 0, WdfMemoryDescriptorTypeBuffer, WdfMemoryDescriptorTypeMdl,
    WdfMemoryDescriptorTypeHandle
} WDF_MEMORY_DESCRIPTOR_TYPE;
typedef struct _WDFMEMORY_OFFSET { size_t BufferOffset; size_t BufferLength; } WDFMEMORY_OFFSET, *PWDFMEMORY_OFFSET;
typedef struct _WDF_MEMORY_DESCRIPTOR {
    WDF_MEMORY_DESCRIPTOR_TYPE Type;
    union {
        struct {
            PVOID Buffer;
            ULONG Length;
        } BufferType;
        struct {
            PMDL Mdl;
            ULONG BufferLength;
        } MdlType;
        struct {
            WDFMEMORY Memory;
            PWDFMEMORY_OFFSET Offsets;
        } HandleType;
    } u;
} WDF_MEMORY_DESCRIPTOR, *PWDF_MEMORY_DESCRIPTOR;
HS_BEGIN
NTSTATUS WdfDpcCreate(PWDF_DPC_CONFIG, PWDF_OBJECT_ATTRIBUTES, WDFDPC *);
BOOLEAN WdfDpcEnqueue(WDFDPC);
BOOLEAN WdfDpcCancel(WDFDPC, BOOLEAN);
WDFOBJECT WdfDpcGetParentObject(WDFDPC);
PKDPC WdfDpcWdmGetDpc(WDFDPC);
HS_END
HS_INLINE void WDF_MEMORY_DESCRIPTOR_INIT_BUFFER(PWDF_MEMORY_DESCRIPTOR p, PVOID buffer, ULONG buffer_length)
{
    HS_WDF_ZERO(p, WDF_MEMORY_DESCRIPTOR);
    HS_SET(p->Type, WdfMemoryDescriptorTypeBuffer);
    p->u.BufferType.Buffer = buffer;
    p->u.BufferType.Length = buffer_length;
}
HS_INLINE void WDF_MEMORY_DESCRIPTOR_INIT_HANDLE(PWDF_MEMORY_DESCRIPTOR p, WDFMEMORY memory, PWDFMEMORY_OFFSET offsets)
{
    HS_WDF_ZERO(p, WDF_MEMORY_DESCRIPTOR);
    HS_SET(p->Type, WdfMemoryDescriptorTypeHandle);
    p->u.HandleType.Memory = memory;
    p->u.HandleType.Offsets = offsets;
}
HS_INLINE void WDF_MEMORY_DESCRIPTOR_INIT_MDL(PWDF_MEMORY_DESCRIPTOR p, PMDL mdl, ULONG buffer_length)
{
    HS_WDF_ZERO(p, WDF_MEMORY_DESCRIPTOR);
    HS_SET(p->Type, WdfMemoryDescriptorTypeMdl);
    p->u.MdlType.Mdl = mdl;
    p->u.MdlType.BufferLength = buffer_length;
}
typedef enum _WDF_FILE_INFORMATION_CLASS {
    WdfFileInformationDirectory = 1, WdfFileInformationFullDirectory, WdfFileInformationBothDirectory,
    WdfFileInformationBasic, WdfFileInformationStandard, WdfFileInformationInternal, WdfFileInformationEa,
    WdfFileInformationAccess, WdfFileInformationName, WdfFileInformationRename, WdfFileInformationLink,
    WdfFileInformationNames, WdfFileInformationDisposition, WdfFileInformationPosition, WdfFileInformationFullEa,
    WdfFileInformationMode, WdfFileInformationAlignment, WdfFileInformationAll, WdfFileInformationAllocation,
    WdfFileInformationEndOfFile, WdfFileInformationAlternateName, WdfFileInformationStream, WdfFileInformationPipe,
    WdfFileInformationPipeLocal, WdfFileInformationPipeRemote, WdfFileInformationMailslotQuery,
    WdfFileInformationMailslotSet, WdfFileInformationCompression, WdfFileInformationObjectId,
    WdfFileInformationCompletion, WdfFileInformationMoveCluster, WdfFileInformationQuota,
    WdfFileInformationReparsePoint, WdfFileInformationNetworkOpen, WdfFileInformationAttributeTag,
    WdfFileInformationTracking, WdfFileInformationIdBothDirectory, WdfFileInformationIdFullDirectory,
    WdfFileInformationValidDataLength, WdfFileInformationShortName, WdfFileInformationIoCompletionNotification,
    WdfFileInformationIoStatusBlockRange, WdfFileInformationIoPriorityHint, WdfFileInformationSfioReserve,
    WdfFileInformationSfioVolume, WdfFileInformationHardLink, WdfFileInformationProcessIdsUsingFile,
    WdfFileInformationNormalizedName, WdfFileInformationNetworkPhysicalName, WdfFileInformationIdGlobalTxDirectory,
    WdfFileInformationIsRemoteDevice, WdfFileInformationAttributeCache, WdfFileInformationMaximum
} WDF_FILE_INFORMATION_CLASS, *PWDF_FILE_INFORMATION_CLASS;
#define WDF_REGKEY_DEVICE_SUBKEY 0
#define WDF_REGKEY_DRIVER_SUBKEY 0
HS_BEGIN
NTSTATUS WdfMemoryCreate(PWDF_OBJECT_ATTRIBUTES, POOL_TYPE, ULONG, size_t, WDFMEMORY *, PVOID *);
NTSTATUS WdfMemoryCreatePreallocated(PWDF_OBJECT_ATTRIBUTES, PVOID, size_t, WDFMEMORY *);
PVOID WdfMemoryGetBuffer(WDFMEMORY, size_t *);
NTSTATUS WdfMemoryAssignBuffer(WDFMEMORY, PVOID, size_t);
NTSTATUS WdfMemoryCopyToBuffer(WDFMEMORY, size_t, PVOID, size_t);
NTSTATUS WdfMemoryCopyFromBuffer(WDFMEMORY, size_t, PVOID, size_t);
NTSTATUS WdfLookasideListCreate(PWDF_OBJECT_ATTRIBUTES, size_t, POOL_TYPE, PWDF_OBJECT_ATTRIBUTES, ULONG, WDFLOOKASIDE
    *);
NTSTATUS WdfMemoryCreateFromLookaside(WDFLOOKASIDE, WDFMEMORY *);
PUNICODE_STRING WdfFileObjectGetFileName(WDFFILEOBJECT);
ULONG WdfFileObjectGetFlags(WDFFILEOBJECT);
WDFDEVICE WdfFileObjectGetDevice(WDFFILEOBJECT);
ULONG WdfFileObjectGetInitiatorProcessId(WDFFILEOBJECT);
PFILE_OBJECT WdfFileObjectWdmGetFileObject(WDFFILEOBJECT);
WDFFILEOBJECT WdfFileObjectGetRelatedFileObject(WDFFILEOBJECT);
NTSTATUS WdfRegistryOpenKey(WDFKEY, PCUNICODE_STRING, ACCESS_MASK, PWDF_OBJECT_ATTRIBUTES, WDFKEY *);
NTSTATUS WdfRegistryCreateKey(WDFKEY, PCUNICODE_STRING, ACCESS_MASK, ULONG, PULONG, PWDF_OBJECT_ATTRIBUTES, WDFKEY *);
void WdfRegistryClose(WDFKEY);
HANDLE WdfRegistryWdmGetHandle(WDFKEY);
NTSTATUS WdfRegistryRemoveKey(WDFKEY);
NTSTATUS WdfRegistryRemoveValue(WDFKEY, PCUNICODE_STRING);
NTSTATUS WdfRegistryQueryValue(WDFKEY, PCUNICODE_STRING, ULONG, PVOID, PULONG, PULONG);
NTSTATUS WdfRegistryQueryMemory(WDFKEY, PCUNICODE_STRING, POOL_TYPE, PWDF_OBJECT_ATTRIBUTES, WDFMEMORY *, PULONG);
NTSTATUS WdfRegistryQueryMultiString(WDFKEY, PCUNICODE_STRING, PWDF_OBJECT_ATTRIBUTES, WDFCOLLECTION);
NTSTATUS WdfRegistryQueryUnicodeString(WDFKEY, PCUNICODE_STRING, PUSHORT, PUNICODE_STRING);
NTSTATUS WdfRegistryQueryString(WDFKEY, PCUNICODE_STRING, WDFSTRING);
NTSTATUS WdfRegistryQueryULong(WDFKEY, PCUNICODE_STRING, PULONG);
NTSTATUS WdfRegistryAssignValue(WDFKEY, PCUNICODE_STRING, ULONG, ULONG, PVOID);
NTSTATUS WdfRegistryAssignMemory(WDFKEY, PCUNICODE_STRING, ULONG, WDFMEMORY, PWDFMEMORY_OFFSET);
NTSTATUS WdfRegistryAssignMultiString(WDFKEY, PCUNICODE_STRING, WDFCOLLECTION);
NTSTATUS WdfRegistryAssignUnicodeString(WDFKEY, PCUNICODE_STRING, PCUNICODE_STRING);
NTSTATUS WdfRegistryAssignString(WDFKEY, PCUNICODE_STRING, WDFSTRING);
NTSTATUS WdfRegistryAssignULong(WDFKEY, PCUNICODE_STRING, ULONG);
HS_END

#endif
