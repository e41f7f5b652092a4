/* SPDX-License-Identifier: MIT */
/* hs_storport_2.h: storport miniports, part 2. */
#ifndef HS_STORPORT_2_H
#define HS_STORPORT_2_H

typedef STOR_REQUEST_INFO_V2 STOR_REQUEST_INFO;
typedef STOR_REQUEST_INFO_V2 *PSTOR_REQUEST_INFO;
typedef enum _STOR_RPMB_FRAME_TYPE {
    StorRpmbFrameTypeUnknown, StorRpmbFrameTypeStandard, StorRpmbFrameTypeMax
} STOR_RPMB_FRAME_TYPE, *PSTOR_RPMB_FRAME_TYPE;
typedef struct _STOR_RPMB_CAPABILITIES_DATA {
    ULONG Version;
    ULONG Size;
    ULONG RpmbSize;
    ULONG MaxReliableRpmbWriteSize;
    UCHAR SecurityProtocol;
    USHORT SecurityProtocolSpecifier;
    STOR_ADDRESS RpmbTarget;
    STOR_RPMB_FRAME_TYPE FrameFormat;
} STOR_RPMB_CAPABILITIES_DATA, *PSTOR_RPMB_CAPABILITIES_DATA;
typedef enum _STOR_CRYPTO_ALGORITHM_ID {
    StorCryptoAlgorithmUnknown, StorCryptoAlgorithmXTSAES, StorCryptoAlgorithmBitlockerAESCBC,
    StorCryptoAlgorithmAESECB, StorCryptoAlgorithmESSIVAESCBC, StorCryptoAlgorithmMax
} STOR_CRYPTO_ALGORITHM_ID, *PSTOR_CRYPTO_ALGORITHM_ID;
typedef enum _STOR_CRYPTO_KEY_SIZE {
    StorCryptoKeySizeUnknown, StorCryptoKeySize128Bits, StorCryptoKeySize192Bits, StorCryptoKeySize256Bits,
    StorCryptoKeySize512Bits, StorCryptoKeySizeMax
} STOR_CRYPTO_KEY_SIZE, *PSTOR_CRYPTO_KEY_SIZE;
typedef struct _STOR_CRYPTO_CAPABILITY {
    ULONG Version;
    ULONG Size;
    USHORT CryptoCapabilityIndex;
    USHORT DataUnitSizeBitmask;
    STOR_CRYPTO_ALGORITHM_ID AlgorithmId;
    STOR_CRYPTO_KEY_SIZE KeySize;
} STOR_CRYPTO_CAPABILITY, *PSTOR_CRYPTO_CAPABILITY;
typedef struct _STOR_CRYPTO_CAPABILITIES_DATA {
    ULONG Version;
    ULONG Size;
    USHORT NumKeysSupported;
    USHORT NumCryptoCapabilities;
    STOR_CRYPTO_CAPABILITY CryptoCapabilities[1];
} STOR_CRYPTO_CAPABILITIES_DATA, *PSTOR_CRYPTO_CAPABILITIES_DATA;
typedef struct _STOR_CRYPTO_KEY_INFO {
    ULONG Version;
    ULONG Size;
    ULONG KeyIndex;
    ULONGLONG Tweak;
} STOR_CRYPTO_KEY_INFO, *PSTOR_CRYPTO_KEY_INFO;
typedef struct _STOR_SLIST_ENTRY *PSTOR_SLIST_ENTRY;
typedef struct _STOR_SLIST_ENTRY { PSTOR_SLIST_ENTRY Next; } STOR_SLIST_ENTRY;
typedef union _STOR_SLIST_HEADER {
    struct { ULONGLONG Alignment; ULONGLONG Region; };
    struct {
        ULONGLONG Depth : 16, Sequence : 9, NextEntry : 39, HeaderType : 1, Init : 1, Reserved : 59, Region : 3;
    } Header8;
    struct {
        ULONGLONG Depth : 16, Sequence : 48, HeaderType : 1, Init : 1, Reserved : 2, NextEntry : 60;
    } Header16;
    struct {
        ULONGLONG Depth : 16, Sequence : 48, HeaderType : 1, Reserved : 3, NextEntry : 60;
    } HeaderX64;
} STOR_SLIST_HEADER, *PSTOR_SLIST_HEADER;
typedef struct _STOR_LIST_ENTRY {
    struct _STOR_LIST_ENTRY *Flink;
    struct _STOR_LIST_ENTRY *Blink;
} STOR_LIST_ENTRY, *PSTOR_LIST_ENTRY;
typedef ULONG_PTR STOR_KSPIN_LOCK;
typedef STOR_KSPIN_LOCK *PSTOR_KSPIN_LOCK;
typedef ULONG sp_DRIVER_INITIALIZE(PVOID, PVOID);
typedef sp_DRIVER_INITIALIZE *sp_PDRIVER_INITIALIZE;
typedef BOOLEAN HW_INITIALIZE(PVOID);
typedef BOOLEAN HW_BUILDIO(PVOID, PSCSI_REQUEST_BLOCK);
typedef HW_BUILDIO *PHW_BUILDIO;
typedef BOOLEAN HW_STARTIO(PVOID, PSCSI_REQUEST_BLOCK);
typedef BOOLEAN HW_INTERRUPT(PVOID);
typedef void HW_TIMER(PVOID);
typedef void HW_TIMER_EX(PVOID, PVOID);
typedef HW_TIMER_EX *PHW_TIMER_EX;
typedef void HW_DMA_STARTED(PVOID);
typedef ULONG HW_FIND_ADAPTER(PVOID, PVOID, PVOID, PCHAR, PPORT_CONFIGURATION_INFORMATION, PBOOLEAN);
typedef BOOLEAN HW_RESET_BUS(PVOID, ULONG);
typedef BOOLEAN HW_ADAPTER_STATE(PVOID, PVOID, BOOLEAN);
typedef SCSI_ADAPTER_CONTROL_STATUS HW_ADAPTER_CONTROL(PVOID, SCSI_ADAPTER_CONTROL_TYPE, PVOID);
typedef BOOLEAN HW_PASSIVE_INITIALIZE_ROUTINE(PVOID);
typedef HW_PASSIVE_INITIALIZE_ROUTINE *PHW_PASSIVE_INITIALIZE_ROUTINE;
typedef void HW_DPC_ROUTINE(PSTOR_DPC, PVOID, PVOID, PVOID);
typedef HW_DPC_ROUTINE *PHW_DPC_ROUTINE;
typedef void HW_WORKITEM(PVOID, PVOID, PVOID);
typedef HW_WORKITEM *PHW_WORKITEM;
typedef void HW_STATE_CHANGE(PVOID, PVOID, SHORT, PVOID, ULONG);
typedef HW_STATE_CHANGE *PHW_STATE_CHANGE;
typedef void HW_TRACING_ENABLED(PVOID, BOOLEAN);
typedef HW_TRACING_ENABLED *PHW_TRACING_ENABLED;
typedef SCSI_UNIT_CONTROL_STATUS HW_UNIT_CONTROL(PVOID, SCSI_UNIT_CONTROL_TYPE, PVOID);
typedef HW_UNIT_CONTROL *PHW_UNIT_CONTROL;
typedef BOOLEAN (*PStorPortGetMessageInterruptInformation)(PVOID, ULONG, PMESSAGE_INTERRUPT_INFORMATION);
typedef void (*PStorPortPutScatterGatherList)(PVOID, PSTOR_SCATTER_GATHER_LIST, BOOLEAN);
typedef void POST_SCATTER_GATHER_EXECUTE(PVOID *, PVOID *, PSTOR_SCATTER_GATHER_LIST, PVOID);
typedef POST_SCATTER_GATHER_EXECUTE *PPOST_SCATTER_GATHER_EXECUTE;
typedef GETSGSTATUS (*PStorPortBuildScatterGatherList)(PVOID, PVOID, PVOID, ULONG, PPOST_SCATTER_GATHER_EXECUTE,
    PVOID, BOOLEAN, PVOID, ULONG);
typedef void (*PStorPortFreePool)(PVOID, PVOID, PVOID);
typedef PVOID (*PStorPortAllocatePool)(ULONG, ULONG, PVOID, PVOID *);
typedef PVOID (*PStorPortGetSystemAddress)(PSCSI_REQUEST_BLOCK);
typedef ULONG (*PStorPortAcquireMSISpinLock)(PVOID, ULONG);
typedef void (*PStorPortReleaseMSISpinLock)(PVOID, ULONG, ULONG);
typedef void (*PStorPortCompleteServiceIrp)(PVOID, PVOID);
typedef PVOID (*PStorPortGetOriginalMdl)(PSCSI_REQUEST_BLOCK);
typedef struct _STORPORT_EXTENDED_FUNCTIONS {
    ULONG Version;
    PStorPortGetMessageInterruptInformation GetMessageInterruptInformation;
    PStorPortPutScatterGatherList PutScatterGatherList;
    PStorPortBuildScatterGatherList BuildScatterGatherList;
    PStorPortFreePool FreePool;
    PStorPortAllocatePool AllocatePool;
    PStorPortGetSystemAddress GetSystemAddress;
    PStorPortAcquireMSISpinLock AcquireMSISpinLock;
    PStorPortReleaseMSISpinLock ReleaseMSISpinLock;
    PStorPortCompleteServiceIrp CompleteServiceIrp;
    PStorPortGetOriginalMdl GetOriginalMdl;
} STORPORT_EXTENDED_FUNCTIONS, *PSTORPORT_EXTENDED_FUNCTIONS;
typedef enum _STORPORT_FUNCTION_CODE {
    ExtFunctionAllocatePool, ExtFunctionFreePool, ExtFunctionAllocateMdl, ExtFunctionFreeMdl,
    ExtFunctionBuildMdlForNonPagedPool, ExtFunctionGetSystemAddress, ExtFunctionGetOriginalMdl,
    ExtFunctionCompleteServiceIrp, ExtFunctionGetDeviceObjects, ExtFunctionBuildScatterGatherList,
    ExtFunctionPutScatterGatherList, ExtFunctionAcquireMSISpinLock, ExtFunctionReleaseMSISpinLock,
    ExtFunctionGetMessageInterruptInformation, ExtFunctionInitializePerformanceOptimizations,
    ExtFunctionGetStartIoPerformanceParameters, ExtFunctionLogSystemEvent, ExtFunctionGetCurrentProcessorNumber,
    ExtFunctionGetActiveGroupCount, ExtFunctionGetGroupAffinity, ExtFunctionGetActiveNodeCount,
    ExtFunctionGetNodeAffinity, ExtFunctionGetHighestNodeNumber, ExtFunctionGetLogicalProcessorRelationship,
    ExtFunctionAllocateContiguousMemorySpecifyCacheNode, ExtFunctionFreeContiguousMemorySpecifyCache,
    ExtFunctionSetPowerSettingNotificationGuids, ExtFunctionInvokeAcpiMethod, ExtFunctionGetRequestInfo,
    ExtFunctionInitializeWorker, ExtFunctionQueueWorkItem, ExtFunctionFreeWorker, ExtFunctionInitializeTimer,
    ExtFunctionRequestTimer, ExtFunctionFreeTimer, ExtFunctionInitializeSListHead, ExtFunctionInterlockedFlushSList,
    ExtFunctionInterlockedPopEntrySList, ExtFunctionInterlockedPushEntrySList, ExtFunctionQueryDepthSList,
    ExtFunctionGetActivityId, ExtFunctionGetSystemPortNumber, ExtFunctionGetDataInBufferMdl,
    ExtFunctionGetDataInBufferSystemAddress, ExtFunctionGetDataInBufferScatterGatherList, ExtFunctionMarkDumpMemory,
    ExtFunctionSetUnitAttributes, ExtFunctionQueryPerformanceCounter, ExtFunctionInitializePoFxPower,
    ExtFunctionPoFxActivateComponent, ExtFunctionPoFxIdleComponent, ExtFunctionPoFxSetComponentLatency,
    ExtFunctionPoFxSetComponentResidency, ExtFunctionPoFxPowerControl, ExtFunctionFlushDataBufferMdl,
    ExtFunctionDeviceOperationAllowed, ExtFunctionGetProcessorIndexFromNumber, ExtFunctionPoFxSetIdleTimeout,
    ExtFunctionMiniportEtwEvent2, ExtFunctionMiniportEtwEvent4, ExtFunctionMiniportEtwEvent8,
    ExtFunctionCurrentOsInstallationUpgrade, ExtFunctionRegistryReadAdapterKey, ExtFunctionRegistryWriteAdapterKey,
    ExtFunctionSetAdapterBusType, ExtFunctionPoFxRegisterPerfStates, ExtFunctionPoFxSetPerfState,
    ExtFunctionGetD3ColdSupport, ExtFunctionInitializeRpmb, ExtFunctionAllocateHmb, ExtFunctionFreeHmb,
    ExtFunctionPropagateIrpExtension, ExtFunctionInterlockedInsertHeadList, ExtFunctionInterlockedInsertTailList,
    ExtFunctionInterlockedRemoveHeadList, ExtFunctionInitializeSpinlock, ExtFunctionGetPfns,
    ExtFunctionInitializeCryptoEngine, ExtFunctionGetRequestCryptoInfo, ExtFunctionMiniportTelemetry,
    ExtFunctionUpdateAdapterMaxIO
} STORPORT_FUNCTION_CODE, *PSTORPORT_FUNCTION_CODE;
typedef void HW_FREE_ADAPTER_RESOURCES(PVOID);
typedef HW_FREE_ADAPTER_RESOURCES *PHW_FREE_ADAPTER_RESOURCES;
typedef void HW_PROCESS_SERVICE_REQUEST(PVOID, PVOID);
typedef HW_PROCESS_SERVICE_REQUEST *PHW_PROCESS_SERVICE_REQUEST;
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
typedef enum _STOR_CRYPTO_OPERATION_TYPE {
    StorCryptoOperationInsertKey = 1, StorCryptoOperationMax
} STOR_CRYPTO_OPERATION_TYPE, *PSTOR_CRYPTO_OPERATION_TYPE;
typedef struct _STOR_CRYPTO_OPERATION_INSERT_KEY {
    USHORT Version;
    USHORT Size;
    STOR_CRYPTO_OPERATION_TYPE KeyOperation;
    ULONG KeyIndex;
    ULONG CryptoCapabilityIndex;
    ULONG DataUnitSizeBitmask;
    ULONG KeySize;
    PVOID KeyVirtualAddress;
    PHYSICAL_ADDRESS KeyPhysicalAddress;
} STOR_CRYPTO_OPERATION_INSERT_KEY, *PSTOR_CRYPTO_OPERATION_INSERT_KEY;
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

#endif
