/* SPDX-License-Identifier: MIT */
/* hs_storport_2.h: storport miniports, part 2. */
#ifndef HS_STORPORT_2_H
#define HS_STORPORT_2_H

typedef void HW_COMPLETE_SERVICE_IRP(PVOID);
typedef HW_COMPLETE_SERVICE_IRP *PHW_COMPLETE_SERVICE_IRP;
typedef void HW_INITIALIZE_TRACING(PVOID, PVOID);
typedef HW_INITIALIZE_TRACING *PHW_INITIALIZE_TRACING;
typedef void HW_CLEANUP_TRACING(PVOID);
typedef HW_CLEANUP_TRACING *PHW_CLEANUP_TRACING;
typedef ULONG VIRTUAL_HW_FIND_ADAPTER(PVOID, PVOID, PVOID, PVOID, PCHAR, PPORT_CONFIGURATION_INFORMATION, PBOOLEAN);
typedef VIRTUAL_HW_FIND_ADAPTER *PVIRTUAL_HW_FIND_ADAPTER;
typedef struct _VIRTUAL_HW_INITIALIZATION_DATA {
    ULONG HwInitializationDataSize;
    INTERFACE_TYPE AdapterInterfaceType;
    PHW_INITIALIZE HwInitialize;
    PHW_STARTIO HwStartIo;
    PHW_INTERRUPT HwInterrupt;
    PVIRTUAL_HW_FIND_ADAPTER HwFindAdapter;
    PHW_RESET_BUS HwResetBus;
    PHW_DMA_STARTED HwDmaStarted;
    PHW_ADAPTER_STATE HwAdapterState;
    ULONG DeviceExtensionSize;
    ULONG SpecificLuExtensionSize;
    ULONG SrbExtensionSize;
    ULONG NumberOfAccessRanges;
    PVOID Reserved;
    UCHAR MapBuffers;
    BOOLEAN NeedPhysicalAddresses;
    BOOLEAN TaggedQueuing;
    BOOLEAN AutoRequestSense;
    BOOLEAN MultipleRequestPerLu;
    BOOLEAN ReceiveEvent;
    USHORT VendorIdLength;
    PVOID VendorId;
    union { USHORT ReservedUshort; USHORT PortVersionFlags; };
    USHORT DeviceIdLength;
    PVOID DeviceId;
    PHW_ADAPTER_CONTROL HwAdapterControl;
    PHW_BUILDIO HwBuildIo;
    PHW_FREE_ADAPTER_RESOURCES HwFreeAdapterResources;
    PHW_PROCESS_SERVICE_REQUEST HwProcessServiceRequest;
    PHW_COMPLETE_SERVICE_IRP HwCompleteServiceIrp;
    PHW_INITIALIZE_TRACING HwInitializeTracing;
    PHW_CLEANUP_TRACING HwCleanupTracing;
} VIRTUAL_HW_INITIALIZATION_DATA, *PVIRTUAL_HW_INITIALIZATION_DATA;
struct _ADAPTER_OBJECT;
typedef struct _MINIPORT_DUMP_POINTERS {
    USHORT Version;
    USHORT Size;
    WCHAR DriverName[15];
    struct _ADAPTER_OBJECT *AdapterObject;
    PVOID MappedRegisterBase;
    ULONG CommonBufferSize;
    PVOID MiniportPrivateDumpData;
    ULONG SystemIoBusNumber;
    INTERFACE_TYPE AdapterInterfaceType;
    ULONG MaximumTransferLength;
    ULONG NumberOfPhysicalBreaks;
    ULONG AlignmentMask;
    ULONG NumberOfAccessRanges;
    ACCESS_RANGE (*AccessRanges)[];
    UCHAR NumberOfBuses;
    BOOLEAN Master;
    BOOLEAN MapBuffers;
    UCHAR MaximumNumberOfTargets;
} MINIPORT_DUMP_POINTERS, *PMINIPORT_DUMP_POINTERS;
typedef enum _STOR_EVENT_ASSOCIATION_ENUM {
    StorEventAdapterAssociation, StorEventLunAssociation, StorEventTargetAssociation, StorEventInvalidAssociation
} STOR_EVENT_ASSOCIATION_ENUM;
typedef struct _STOR_LOG_EVENT_DETAILS {
    ULONG InterfaceRevision;
    ULONG Size;
    ULONG Flags;
    STOR_EVENT_ASSOCIATION_ENUM EventAssociation;
    ULONG PathId;
    ULONG TargetId;
    ULONG LunId;
    BOOLEAN StorportSpecificErrorCode;
    ULONG ErrorCode;
    ULONG UniqueId;
    ULONG DumpDataSize;
    PVOID DumpData;
    ULONG StringCount;
    PWSTR *StringList;
} STOR_LOG_EVENT_DETAILS, *PSTOR_LOG_EVENT_DETAILS;
typedef struct _STOR_UNIT_ATTRIBUTES {
    ULONG DeviceAttentionSupported : 1, AsyncNotificationSupported : 1, D3ColdNotSupported : 1, Reserved : 29;
} STOR_UNIT_ATTRIBUTES, *PSTOR_UNIT_ATTRIBUTES;
typedef BOOLEAN STOR_SYNCHRONIZED_ACCESS(PVOID, PVOID);
typedef STOR_SYNCHRONIZED_ACCESS *PSTOR_SYNCHRONIZED_ACCESS;
typedef struct _STOR_POFX_COMPONENT_IDLE_STATE {
    ULONG Version;
    ULONG Size;
    ULONGLONG TransitionLatency;
    ULONGLONG ResidencyRequirement;
    ULONG NominalPower;
} STOR_POFX_COMPONENT_IDLE_STATE, *PSTOR_POFX_COMPONENT_IDLE_STATE;
typedef struct _STOR_POFX_COMPONENT {
    ULONG Version;
    ULONG Size;
    ULONG FStateCount;
    ULONG DeepestWakeableFState;
    GUID Id;
    STOR_POFX_COMPONENT_IDLE_STATE FStates[1];
} STOR_POFX_COMPONENT, *PSTOR_POFX_COMPONENT;
typedef struct _STOR_POFX_COMPONENT_V2 {
    ULONG Version;
    ULONG Size;
    ULONG FStateCount;
    ULONG DeepestWakeableFState;
    GUID Id;
    ULONG DeepestAdapterPowerRequiredFState;
    ULONG DeepestCrashDumpReadyFState;
    STOR_POFX_COMPONENT_IDLE_STATE FStates[1];
} STOR_POFX_COMPONENT_V2, *PSTOR_POFX_COMPONENT_V2;
typedef enum _STOR_POFX_PERF_STATE_UNIT {
    StorPoFxPerfStateUnitOther, StorPoFxPerfStateUnitFrequency, StorPoFxPerfStateUnitBandwidth,
    StorPoFxPerfStateUnitMilliwatts, StorPoFxPerfStateUnitMaximum
} STOR_POFX_PERF_STATE_UNIT, *PSTOR_POFX_PERF_STATE_UNIT;
typedef enum _STOR_POFX_PERF_STATE_TYPE {
    StorPoFxPerfStateTypeDiscrete, StorPoFxPerfStateTypeRange, StorPoFxPerfStateTypeMaximum
} STOR_POFX_PERF_STATE_TYPE, *PSTOR_POFX_PERF_STATE_TYPE;
typedef struct _STOR_POFX_PERF_STATE {
    ULONG Version;
    ULONG Size;
    ULONGLONG Value;
    PVOID Context;
} STOR_POFX_PERF_STATE, *PSTOR_POFX_PERF_STATE;
typedef struct _STOR_POFX_COMPONENT_PERF_SET {
    ULONG Version;
    ULONG Size;
    ULONGLONG Flags;
    STOR_POFX_PERF_STATE_UNIT PStateUnit;
    STOR_POFX_PERF_STATE_TYPE PStateType;
    union {
        struct { ULONG Count; ULONG Offset; } Discrete;
        struct { ULONGLONG Minimum; ULONGLONG Maximum; } Range;
    } PStates;
} STOR_POFX_COMPONENT_PERF_SET, *PSTOR_POFX_COMPONENT_PERF_SET;
typedef struct _STOR_POFX_DEVICE {
    ULONG Version;
    ULONG Size;
    ULONG ComponentCount;
    ULONG Flags;
    STOR_POFX_COMPONENT Components[1];
} STOR_POFX_DEVICE, *PSTOR_POFX_DEVICE;
typedef struct _STOR_POFX_DEVICE_V2 {
    ULONG Version;
    ULONG Size;
    ULONG ComponentCount;
    ULONG Flags;
    union { ULONG UnitMinIdleTimeoutInMS; ULONG AdapterIdleTimeoutInMS; };
    STOR_POFX_COMPONENT Components[1];
} STOR_POFX_DEVICE_V2, *PSTOR_POFX_DEVICE_V2;
typedef struct _STOR_POFX_DEVICE_V3 {
    ULONG Version;
    ULONG Size;
    ULONG ComponentCount;
    ULONG Flags;
    union { ULONG UnitMinIdleTimeoutInMS; ULONG AdapterIdleTimeoutInMS; };
    ULONG MinimumPowerCyclePeriodInMS;
    STOR_POFX_COMPONENT Components[1];
} STOR_POFX_DEVICE_V3, *PSTOR_POFX_DEVICE_V3;
typedef enum _STORPORT_ETW_LEVEL {
    StorportEtwLevelLogAlways, StorportEtwLevelCritical, StorportEtwLevelError, StorportEtwLevelWarning,
    StorportEtwLevelInformational, StorportEtwLevelVerbose, StorportEtwLevelMax = 5
} STORPORT_ETW_LEVEL, *PSTORPORT_ETW_LEVEL;
typedef enum _STORPORT_ETW_EVENT_OPCODE {
    StorportEtwEventOpcodeInfo, StorportEtwEventOpcodeStart, StorportEtwEventOpcodeStop,
    StorportEtwEventOpcodeDC_Start, StorportEtwEventOpcodeDC_Stop, StorportEtwEventOpcodeExtension,
    StorportEtwEventOpcodeReply, StorportEtwEventOpcodeResume, StorportEtwEventOpcodeSuspend,
    StorportEtwEventOpcodeSend, StorportEtwEventOpcodeReceive = 240
} STORPORT_ETW_EVENT_OPCODE, *PSTORPORT_ETW_EVENT_OPCODE;
typedef struct _STORPORT_TELEMETRY_EVENT {
    ULONG DriverVersion;
    ULONG EventId;
    UCHAR EventName[32];
    ULONG EventVersion;
    ULONG Flags;
    ULONG EventBufferLength;
    PUCHAR EventBuffer;
    UCHAR ParameterName0[32];
    ULONGLONG ParameterValue0;
    UCHAR ParameterName1[32];
    ULONGLONG ParameterValue1;
    UCHAR ParameterName2[32];
    ULONGLONG ParameterValue2;
    UCHAR ParameterName3[32];
    ULONGLONG ParameterValue3;
    UCHAR ParameterName4[32];
    ULONGLONG ParameterValue4;
    UCHAR ParameterName5[32];
    ULONGLONG ParameterValue5;
    UCHAR ParameterName6[32];
    ULONGLONG ParameterValue6;
    UCHAR ParameterName7[32];
    ULONGLONG ParameterValue7;
} STORPORT_TELEMETRY_EVENT, *PSTORPORT_TELEMETRY_EVENT;

extern const GUID STORPORT_POFX_ADAPTER_GUID;
extern const GUID STORPORT_POFX_LUN_GUID;

HS_BEGIN
BOOLEAN ScsiValidateInformationSenseDescriptor(PVOID, UCHAR);
BOOLEAN ScsiValidateBlockCommandSenseDescriptor(PVOID, UCHAR);
BOOLEAN ScsiConvertToFixedSenseFormat(PVOID, UCHAR, PVOID, UCHAR);
BOOLEAN StorPortGetMessageInterruptInformation(PVOID, ULONG, PMESSAGE_INTERRUPT_INFORMATION);
ULONG StorPortInitialize(PVOID, PVOID, struct _HW_INITIALIZATION_DATA *, PVOID);
void StorPortFreeDeviceBase(PVOID, PVOID);
ULONG StorPortGetBusData(PVOID, ULONG, ULONG, ULONG, PVOID, ULONG);
ULONG StorPortSetBusDataByOffset(PVOID, ULONG, ULONG, ULONG, PVOID, ULONG, ULONG);
PVOID StorPortGetDeviceBase(PVOID, INTERFACE_TYPE, ULONG, STOR_PHYSICAL_ADDRESS, ULONG, BOOLEAN);
PVOID StorPortGetLogicalUnit(PVOID, UCHAR, UCHAR, UCHAR);
PSTOR_SCATTER_GATHER_LIST StorPortGetScatterGatherList(PVOID, PSCSI_REQUEST_BLOCK);
STOR_PHYSICAL_ADDRESS StorPortGetPhysicalAddress(PVOID, PSCSI_REQUEST_BLOCK, PVOID, ULONG *);
PVOID StorPortGetVirtualAddress(PVOID, STOR_PHYSICAL_ADDRESS);
PVOID StorPortGetUncachedExtension(PVOID, PPORT_CONFIGURATION_INFORMATION, ULONG);
BOOLEAN StorPortPauseDevice(PVOID, UCHAR, UCHAR, UCHAR, ULONG);
BOOLEAN StorPortResumeDevice(PVOID, UCHAR, UCHAR, UCHAR);
BOOLEAN StorPortPause(PVOID, ULONG);
BOOLEAN StorPortResume(PVOID);
BOOLEAN StorPortDeviceBusy(PVOID, UCHAR, UCHAR, UCHAR, ULONG);
BOOLEAN StorPortDeviceReady(PVOID, UCHAR, UCHAR, UCHAR);
BOOLEAN StorPortBusy(PVOID, ULONG);
BOOLEAN StorPortReady(PVOID);
BOOLEAN StorPortSetDeviceQueueDepth(PVOID, UCHAR, UCHAR, UCHAR, ULONG);
void StorPortNotification(SCSI_NOTIFICATION_TYPE, PVOID, ...);
void StorPortLogError(PVOID, PSCSI_REQUEST_BLOCK, UCHAR, UCHAR, UCHAR, ULONG, ULONG);
void StorPortCompleteRequest(PVOID, UCHAR, UCHAR, UCHAR, UCHAR);
void StorPortStallExecution(ULONG);
BOOLEAN StorPortSynchronizeAccess(PVOID, PSTOR_SYNCHRONIZED_ACCESS, PVOID);
STOR_PHYSICAL_ADDRESS StorPortConvertUlongToPhysicalAddress(ULONG_PTR);
ULONG StorPortConvertPhysicalAddressToUlong(STOR_PHYSICAL_ADDRESS);
void StorPortQuerySystemTime(PLARGE_INTEGER);
PUCHAR StorPortAllocateRegistryBuffer(PVOID, PULONG);
void StorPortFreeRegistryBuffer(PVOID, PUCHAR);
BOOLEAN StorPortRegistryRead(PVOID, PUCHAR, ULONG, ULONG, PUCHAR, PULONG);
BOOLEAN StorPortRegistryWrite(PVOID, PUCHAR, ULONG, ULONG, PUCHAR, ULONG);
BOOLEAN StorPortValidateRange(PVOID, INTERFACE_TYPE, ULONG, STOR_PHYSICAL_ADDRESS, ULONG, BOOLEAN);
void StorPortDebugPrint(ULONG, PSTR, ...);
BOOLEAN StorPortEnablePassiveInitialization(PVOID, PHW_PASSIVE_INITIALIZE_ROUTINE);
void StorPortInitializeDpc(PVOID, PSTOR_DPC, PHW_DPC_ROUTINE);
BOOLEAN StorPortIssueDpc(PVOID, PSTOR_DPC, PVOID, PVOID);
void StorPortAcquireSpinLock(PVOID, STOR_SPINLOCK, PVOID, PSTOR_LOCK_HANDLE);
void StorPortReleaseSpinLock(PVOID, PSTOR_LOCK_HANDLE);
ULONG StorPortExtendedFunction(STORPORT_FUNCTION_CODE, PVOID, ...);
ULONG StorPortAllocatePool(PVOID, ULONG, ULONG, PVOID *);
ULONG StorPortFreePool(PVOID, PVOID);
ULONG StorPortAllocateMdl(PVOID, PVOID, ULONG, PVOID *);
ULONG StorPortFreeMdl(PVOID, PVOID);
ULONG StorPortBuildMdlForNonPagedPool(PVOID, PVOID);
ULONG StorPortGetSystemAddress(PVOID, PSCSI_REQUEST_BLOCK, PVOID *);
ULONG StorPortGetOriginalMdl(PVOID, PSCSI_REQUEST_BLOCK, PVOID *);
ULONG StorPortCompleteServiceIrp(PVOID, PVOID);
ULONG StorPortGetDeviceObjects(PVOID, PVOID *, PVOID *, PVOID *);
ULONG StorPortBuildScatterGatherList(PVOID, PVOID, PVOID, ULONG, PPOST_SCATTER_GATHER_EXECUTE, PVOID, BOOLEAN, PVOID,
    ULONG);
ULONG StorPortPutScatterGatherList(PVOID, PSTOR_SCATTER_GATHER_LIST, BOOLEAN);
ULONG StorPortAcquireMSISpinLock(PVOID, ULONG, PULONG);
ULONG StorPortReleaseMSISpinLock(PVOID, ULONG, ULONG);
ULONG StorPortGetMSIInfo(PVOID, ULONG, PMESSAGE_INTERRUPT_INFORMATION);
ULONG StorPortInitializePerfOpts(PVOID, BOOLEAN, PPERF_CONFIGURATION_DATA);
ULONG StorPortInitializeRpmb(PVOID, PSTOR_ADDRESS, PSTOR_RPMB_CAPABILITIES_DATA);
ULONG StorPortGetStartIoPerfParams(PVOID, PSCSI_REQUEST_BLOCK, PSTARTIO_PERFORMANCE_PARAMETERS);
ULONG StorPortLogSystemEvent(PVOID, PSTOR_LOG_EVENT_DETAILS, PULONG);
ULONG StorPortGetCurrentProcessorNumber(PVOID, PPROCESSOR_NUMBER);
ULONG StorPortGetGroupAffinity(PVOID, USHORT, PKAFFINITY);
ULONG StorPortGetActiveGroupCount(PVOID, PUSHORT);
ULONG StorPortGetNodeAffinity(PVOID, ULONG, PGROUP_AFFINITY);
ULONG StorPortGetActiveNodeCount(PVOID, PULONG);
ULONG StorPortGetHighestNodeNumber(PVOID, PULONG);
ULONG StorPortGetProcessorIndexFromNumber(PVOID, PPROCESSOR_NUMBER, PULONG);
ULONG StorPortAllocateContiguousMemorySpecifyCacheNode(PVOID, SIZE_T, PHYSICAL_ADDRESS, PHYSICAL_ADDRESS,
    PHYSICAL_ADDRESS, MEMORY_CACHING_TYPE, NODE_REQUIREMENT, PVOID *);
ULONG StorPortFreeContiguousMemorySpecifyCache(PVOID, PVOID, SIZE_T, MEMORY_CACHING_TYPE);
ULONG StorPortSetPowerSettingNotificationGuids(PVOID, ULONG, LPGUID);
ULONG StorPortInvokeAcpiMethod(PVOID, PSTOR_ADDRESS, ULONG, PVOID, ULONG, PVOID, ULONG, PULONG);
ULONG StorPortGetActivityIdSrb(PVOID, PSCSI_REQUEST_BLOCK, LPGUID);
ULONG StorPortGetDataInBufferMdl(PVOID, PSCSI_REQUEST_BLOCK, PVOID *);
ULONG StorPortGetDataInBufferSystemAddress(PVOID, PSCSI_REQUEST_BLOCK, PVOID *);
ULONG StorPortGetDataInBufferScatterGatherList(PVOID, PSCSI_REQUEST_BLOCK, PSTOR_SCATTER_GATHER_LIST *);
ULONG StorPortFlushDataBufferMdl(PVOID, PSCSI_REQUEST_BLOCK);
ULONG StorPortRegistryReadAdapterKey(PVOID, PUCHAR, PUCHAR, ULONG, PVOID *, PULONG);
ULONG StorPortRegistryWriteAdapterKey(PVOID, PUCHAR, PUCHAR, ULONG, PVOID, ULONG);
ULONG StorPortMarkDumpMemory(PVOID, PVOID, ULONG_PTR, ULONG);
ULONG StorPortSetUnitAttributes(PVOID, PSTOR_ADDRESS, STOR_UNIT_ATTRIBUTES);
ULONG StorPortQueryPerformanceCounter(PVOID, PLARGE_INTEGER, PLARGE_INTEGER);
ULONG StorPortGetSystemPortNumber(PVOID, PSTOR_ADDRESS);
ULONG StorPortSetAdapterBusType(PVOID, ULONG);
ULONG StorPortGetRequestInfo(PVOID, PSCSI_REQUEST_BLOCK, PSTOR_REQUEST_INFO);
ULONG StorPortInitializeWorker(PVOID, PVOID *);
ULONG StorPortQueueWorkItem(PVOID, PHW_WORKITEM, PVOID, PVOID);
ULONG StorPortFreeWorker(PVOID, PVOID);
ULONG StorPortInitializeTimer(PVOID, PVOID *);
ULONG StorPortRequestTimer(PVOID, PVOID, PHW_TIMER_EX, PVOID, ULONGLONG, ULONGLONG);
ULONG StorPortFreeTimer(PVOID, PVOID);
ULONG StorPortStateChangeDetected(PVOID, ULONG, PSTOR_ADDRESS, ULONG, PHW_STATE_CHANGE, PVOID);
ULONG StorPortAsyncNotificationDetected(PVOID, PSTOR_ADDRESS, ULONGLONG);
ULONG StorPortInitializeSListHead(PVOID, PSTOR_SLIST_HEADER);
ULONG StorPortInterlockedFlushSList(PVOID, PSTOR_SLIST_HEADER, PSTOR_SLIST_ENTRY *);
ULONG StorPortInterlockedPopEntrySList(PVOID, PSTOR_SLIST_HEADER, PSTOR_SLIST_ENTRY *);
ULONG StorPortInterlockedPushEntrySList(PVOID, PSTOR_SLIST_HEADER, PSTOR_SLIST_ENTRY, PSTOR_SLIST_ENTRY *);
ULONG StorPortQueryDepthSList(PVOID, PSTOR_SLIST_HEADER, PSHORT);
ULONG StorPortAllocateHostMemoryBuffer(PVOID, SIZE_T, SIZE_T, ULONGLONG, ULONG, PHYSICAL_ADDRESS, PHYSICAL_ADDRESS,
    PHYSICAL_ADDRESS, PACCESS_RANGE, PULONG);
ULONG StorPortFreeHostMemoryBuffer(PVOID, PACCESS_RANGE, ULONG);
ULONG StorPortInitializePoFxPower(PVOID, PSTOR_ADDRESS, PSTOR_POFX_DEVICE, PBOOLEAN);
ULONG StorPortPoFxActivateComponent(PVOID, PSTOR_ADDRESS, PSCSI_REQUEST_BLOCK, ULONG, ULONG);
ULONG StorPortPoFxIdleComponent(PVOID, PSTOR_ADDRESS, PSCSI_REQUEST_BLOCK, ULONG, ULONG);
ULONG StorPortPoFxSetComponentLatency(PVOID, PSTOR_ADDRESS, ULONG, ULONGLONG);
ULONG StorPortPoFxSetComponentResidency(PVOID, PSTOR_ADDRESS, ULONG, ULONGLONG);
ULONG StorPortPoFxPowerControl(PVOID, PSTOR_ADDRESS, LPCGUID, PVOID, SIZE_T, PVOID, SIZE_T, PSIZE_T);
ULONG StorPortPoFxSetIdleTimeout(PVOID, PSTOR_ADDRESS, ULONG);
ULONG StorPortPoFxSetPerfState(PVOID, PSTOR_ADDRESS, ULONG, ULONG, ULONG, ULONG, PVOID);
ULONG StorPortIsDeviceOperationAllowed(PVOID, PSTOR_ADDRESS, LPCGUID, ULONG *);
ULONG StorPortIsCurrentOsInstallationUpgrade(PVOID, BOOLEAN *);
ULONG StorPortGetD3ColdSupport(PVOID, PVOID, PBOOLEAN);
ULONG StorPortPropagateIrpExtension(PVOID, PSCSI_REQUEST_BLOCK, PVOID, ULONG);
void StorPortInitializeListHead(PVOID, PSTOR_LIST_ENTRY);
ULONG StorPortInterlockedInsertHeadList(PVOID, PSTOR_LIST_ENTRY, PSTOR_LIST_ENTRY, PSTOR_LIST_ENTRY *,
    PSTOR_KSPIN_LOCK);
ULONG StorPortInterlockedInsertTailList(PVOID, PSTOR_LIST_ENTRY, PSTOR_LIST_ENTRY, PSTOR_LIST_ENTRY *,
    PSTOR_KSPIN_LOCK);
ULONG StorPortInterlockedRemoveHeadList(PVOID, PSTOR_LIST_ENTRY, PSTOR_LIST_ENTRY *, PSTOR_KSPIN_LOCK);
ULONG StorPortInitializeSpinlock(PVOID, PSTOR_KSPIN_LOCK);
ULONG StorPortGetPfns(PVOID, PSCSI_REQUEST_BLOCK, PVOID, PVOID *, ULONG *, ULONG *);
ULONG StorPortInitializeCryptoEngine(PVOID, PSTOR_CRYPTO_CAPABILITIES_DATA);
ULONG StorPortGetRequestCryptoInfo(PVOID, PSCSI_REQUEST_BLOCK, PSTOR_CRYPTO_KEY_INFO);
ULONG StorPortEtwEvent2(PVOID, PSTOR_ADDRESS, ULONG, PWSTR, ULONGLONG, STORPORT_ETW_LEVEL, STORPORT_ETW_EVENT_OPCODE,
    PSCSI_REQUEST_BLOCK, PWSTR, ULONGLONG, PWSTR, ULONGLONG);
ULONG StorPortEtwEvent4(PVOID, PSTOR_ADDRESS, ULONG, PWSTR, ULONGLONG, STORPORT_ETW_LEVEL, STORPORT_ETW_EVENT_OPCODE,
    PSCSI_REQUEST_BLOCK, PWSTR, ULONGLONG, PWSTR, ULONGLONG, PWSTR, ULONGLONG, PWSTR, ULONGLONG);
ULONG StorPortEtwEvent8(PVOID, PSTOR_ADDRESS, ULONG, PWSTR, ULONGLONG, STORPORT_ETW_LEVEL, STORPORT_ETW_EVENT_OPCODE,
    PSCSI_REQUEST_BLOCK, PWSTR, ULONGLONG, PWSTR, ULONGLONG, PWSTR, ULONGLONG, PWSTR, ULONGLONG, PWSTR, ULONGLONG,
    PWSTR, ULONGLONG, PWSTR, ULONGLONG, PWSTR, ULONGLONG);
ULONG StorPortLogTelemetry(PVOID, PSTOR_ADDRESS, PSTORPORT_TELEMETRY_EVENT);
ULONG StorPortUpdateAdapterMaxIO(PVOID, ULONG);
PSRBEX_DATA SrbGetSrbExDataByIndex(PSTORAGE_REQUEST_BLOCK, ULONG);
PSRBEX_DATA SrbGetSrbExDataByType(PSTORAGE_REQUEST_BLOCK, SRBEXDATATYPE);
PSRBEX_DATA SrbGetPrimarySrbExData(PSTORAGE_REQUEST_BLOCK);
PSTOR_ADDRESS SrbGetAddress(PSTORAGE_REQUEST_BLOCK);
BOOLEAN SrbCopySrb(PVOID, ULONG, PVOID);
void SrbZeroSrb(PVOID);
ULONG SrbGetSrbLength(PVOID);
void SrbSetSrbLength(PVOID, ULONG);
ULONG SrbGetDefaultSrbLengthFromFunction(ULONG);
PCDB SrbGetScsiData(PSTORAGE_REQUEST_BLOCK, PUCHAR, PULONG, PUCHAR, PVOID *, PUCHAR);
void SrbSetScsiData(PSTORAGE_REQUEST_BLOCK, PUCHAR, PULONG, PUCHAR, PVOID *, PUCHAR);
PCDB SrbGetCdb(PVOID);
ULONG SrbGetSrbFunction(PVOID);
PVOID SrbGetSenseInfoBuffer(PVOID);
UCHAR SrbGetSenseInfoBufferLength(PVOID);
void SrbSetSenseInfoBuffer(PVOID, PVOID);
void SrbSetSenseInfoBufferLength(PVOID, UCHAR);
PVOID SrbGetOriginalRequest(PVOID);
void SrbSetOriginalRequest(PVOID, PVOID);
PVOID SrbGetDataBuffer(PVOID);
void SrbSetDataBuffer(PVOID, PVOID);
ULONG SrbGetDataTransferLength(PVOID);
void SrbSetDataTransferLength(PVOID, ULONG);
ULONG SrbGetTimeOutValue(PVOID);
void SrbSetTimeOutValue(PVOID, ULONG);
void SrbSetQueueSortKey(PVOID, ULONG);
void SrbSetQueueTag(PVOID, ULONG);
ULONG SrbGetQueueTag(PVOID);
PVOID SrbGetNextSrb(PVOID);
void SrbSetNextSrb(PVOID, PVOID);
ULONG SrbGetSrbFlags(PVOID);
void SrbAssignSrbFlags(PVOID, ULONG);
void SrbSetSrbFlags(PVOID, ULONG);
void SrbClearSrbFlags(PVOID, ULONG);
ULONG SrbGetSystemStatus(PVOID);
void SrbSetSystemStatus(PVOID, ULONG);
UCHAR SrbGetScsiStatus(PVOID);
void SrbSetScsiStatus(PVOID, UCHAR);
UCHAR SrbGetCdbLength(PVOID);
void SrbSetCdbLength(PVOID, UCHAR);
ULONG SrbGetRequestAttribute(PVOID);
void SrbSetRequestAttribute(PVOID, UCHAR);
UCHAR SrbGetPathId(PVOID);
UCHAR SrbGetTargetId(PVOID);
UCHAR SrbGetLun(PVOID);
void SrbGetPathTargetLun(PVOID, PUCHAR, PUCHAR, PUCHAR);
PVOID SrbGetMiniportContext(PVOID);
UCHAR SrbGetSrbStatus(PVOID);
void SrbSetSrbStatus(PVOID, UCHAR);
PVOID SrbGetPortContext(PVOID);
void SrbSetPortContext(PVOID, PVOID);
HS_END

#endif
