/* SPDX-License-Identifier: MIT */
/* hs_storport.h: storport miniports, part 1. */
#ifndef HS_STORPORT_H
#define HS_STORPORT_H

#define STOR_ADDRESS_ALIGN DECLSPEC_ALIGN(8)
#define STOR_ADDRESS_TYPE_UNKNOWN 0x0
#define STOR_ADDRESS_TYPE_MAX 0xffff
#define STOR_MAP_NO_BUFFERS (0)
#define STOR_MAP_ALL_BUFFERS (1)
#define STOR_MAP_NON_READ_WRITE_BUFFERS (2)
#define STOR_MAP_ALL_BUFFERS_INCLUDING_READ_WRITE (3)
#define STOR_ADAPTER_FEATURE_STOP_UNIT_DURING_POWER_DOWN 0x00000002
#define STOR_ADAPTER_DMA_V3_PREFERRED 0x00000008
#define STOR_ADAPTER_FEATURE_RICH_TEMPERATURE_THRESHOLD 0x00000020
#define DUMP_MODE_CRASH 0x01
#define DUMP_MODE_HIBER 0x02
#define DUMP_MODE_MARK_MEMORY 0x03
#define DUMP_MODE_RESUME 0x04
#define SCSI_DMA64_MINIPORT_FULL64BIT_NO_BOUNDARY_REQ_SUPPORTED 0x03
#define STOR_PERF_DPC_REDIRECTION 0x00000001
#define STOR_PERF_CONCURRENT_CHANNELS 0x00000002
#define STOR_PERF_INTERRUPT_MESSAGE_RANGES 0x00000004
#define STOR_PERF_ADV_CONFIG_LOCALITY 0x00000008
#define STOR_PERF_VERSION STOR_PERF_VERSION_5
#define STATE_CHANGE_TARGET 0x2
#define RAID_ASYNC_NOTIFY_FLAG_MEDIA_STATUS 0x1
#define RAID_ASYNC_NOTIFY_FLAG_DEVICE_STATUS 0x2
#define RAID_ASYNC_NOTIFY_FLAG_DEVICE_OPERATION 0x4
#define STOR_STATUS_SUCCESS (0x00000000L)
#define STOR_STATUS_UNSUCCESSFUL (0xC1000001L)
#define STOR_STATUS_NOT_IMPLEMENTED (0xC1000002L)
#define STOR_STATUS_INSUFFICIENT_RESOURCES (0xC1000003L)
#define STOR_STATUS_BUFFER_TOO_SMALL (0xC1000004L)
#define STOR_STATUS_ACCESS_DENIED (0xC1000005L)
#define STOR_STATUS_INVALID_PARAMETER (0xC1000006L)
#define STOR_STATUS_INVALID_DEVICE_REQUEST (0xC1000007L)
#define STOR_STATUS_INVALID_IRQL (0xC1000008L)
#define STOR_STATUS_INVALID_DEVICE_STATE (0xC1000009L)
#define STOR_STATUS_INVALID_BUFFER_SIZE (0xC100000AL)
#define STOR_STATUS_UNSUPPORTED_VERSION (0xC100000BL)
#define STOR_STATUS_BUSY (0xC100000CL)
#define SP_BUS_PARITY_ERROR 0x0001
#define SP_INVALID_RESELECTION 0x0003
#define SP_BUS_TIME_OUT 0x0004
#define SP_PROTOCOL_ERROR 0x0005
#define SP_REQUEST_TIMEOUT 0x0007
#define SP_BAD_FW_WARNING 0x0009
#define SP_BAD_FW_ERROR 0x000a
#define SP_LOST_WMI_MINIPORT_REQUEST 0x000b
#define SP_VER_TRACE_SUPPORT 0x0010
#define SP_RETURN_BAD_CONFIG 3
#define STOR_FEATURE_VIRTUAL_MINIPORT 0x00000001
#define STOR_FEATURE_ATA_PASS_THROUGH 0x00000002
#define STOR_FEATURE_FULL_PNP_DEVICE_CAPABILITIES 0x00000004
#define STOR_FEATURE_DUMP_POINTERS 0x00000008
#define STOR_FEATURE_DEVICE_NAME_NO_SUFFIX 0x00000010
#define STOR_FEATURE_DUMP_RESUME_CAPABLE 0x00000020
#define STOR_FEATURE_DEVICE_DESCRIPTOR_FROM_ATA_INFO_VPD 0x00000040
#define STOR_FEATURE_EXTRA_IO_INFORMATION 0x00000080
#define STOR_FEATURE_ADAPTER_CONTROL_PRE_FINDADAPTER 0x00000100
#define STOR_FEATURE_ADAPTER_NOT_REQUIRE_IO_PORT 0x00000200
#define STOR_FEATURE_DUMP_16_BYTE_ALIGNMENT 0x00000400
#define STOR_FEATURE_SET_ADAPTER_INTERFACE_TYPE 0x00000800
#define SRB_TYPE_FLAG_STORAGE_REQUEST_BLOCK 0x2
#define DUMP_MINIPORT_VERSION_1 0x0100
#define DUMP_MINIPORT_VERSION 0x0200
#define DUMP_MINIPORT_NAME_LENGTH 15
#define StorPortMoveMemory memmove
#define MINIPORT_REG_BINARY 3
#define STOR_POFX_COMPONENT_IDLE_STATE_SIZE (sizeof(STOR_POFX_COMPONENT_IDLE_STATE))
#define STOR_POFX_COMPONENT_IDLE_STATE_VERSION_V1 1
#define STOR_POFX_UNKNOWN_POWER 0xFFFFFFFF
#define STOR_POFX_COMPONENT_SIZE ((ULONG)FIELD_OFFSET(STOR_POFX_COMPONENT, FStates))
#define STOR_POFX_COMPONENT_VERSION_V1 1
#define STOR_POFX_COMPONENT_V2_SIZE ((ULONG)FIELD_OFFSET(STOR_POFX_COMPONENT_V2, FStates))
#define STOR_POFX_COMPONENT_VERSION_V2 2
#define STOR_POFX_DEVICE_V2_SIZE ((ULONG)FIELD_OFFSET(STOR_POFX_DEVICE_V2, Components))
#define STOR_POFX_DEVICE_VERSION_V2 2
#define STOR_POFX_DEVICE_V3_SIZE ((ULONG)FIELD_OFFSET(STOR_POFX_DEVICE_V3, Components))
#define STOR_POFX_DEVICE_VERSION_V3 3
#define STOR_POFX_DEVICE_FLAG_ENABLE_D3_COLD 0x04
#define STOR_POFX_DEVICE_FLAG_NO_DUMP_ACTIVE 0x08
#define STOR_POFX_DEVICE_FLAG_IDLE_TIMEOUT 0x10
#define STOR_POFX_DEVICE_FLAG_ADAPTIVE_D3_IDLE_TIMEOUT 0x20
#define STOR_POFX_DEVICE_FLAG_NO_IDLE_DEBOUNCE 0x100
#define STORPORT_ETW_EVENT_KEYWORD_IO 0x01
#define STORPORT_ETW_EVENT_KEYWORD_POWER 0x04
#define STORPORT_ETW_EVENT_KEYWORD_COMMAND_TRACE 0x10
#define EVENT_BUFFER_MAX_LENGTH 4096
#define EVENT_NAME_MAX_LENGTH 32
#define EVENT_MAX_PARAM_NAME_LEN 32
#define SrbSetRequestTag SrbSetQueueTag
#define SrbSetQueueAction SrbSetRequestAttribute
#define TRACE_LEVEL_FATAL 1
#define TRACE_LEVEL_ERROR 2
#define TRACE_LEVEL_WARNING 3
#define TRACE_LEVEL_INFORMATION 4
#define TRACE_LEVEL_VERBOSE 5
#define STOR_PERF_VERSION_5 0x00000005

typedef PHYSICAL_ADDRESS STOR_PHYSICAL_ADDRESS;
typedef PHYSICAL_ADDRESS *PSTOR_PHYSICAL_ADDRESS;
typedef enum _STOR_SYNCHRONIZATION_MODEL { StorSynchronizeHalfDuplex,
    StorSynchronizeFullDuplex } STOR_SYNCHRONIZATION_MODEL;
typedef enum _INTERRUPT_SYNCHRONIZATION_MODE {
    InterruptSupportNone, InterruptSynchronizeAll, InterruptSynchronizePerMessage
} INTERRUPT_SYNCHRONIZATION_MODE;
typedef BOOLEAN HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE(PVOID, ULONG);
typedef HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE *PHW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE;
typedef struct _MESSAGE_INTERRUPT_INFORMATION {
    ULONG MessageId;
    ULONG MessageData;
    STOR_PHYSICAL_ADDRESS MessageAddress;
    ULONG InterruptVector;
    ULONG InterruptLevel;
    KINTERRUPT_MODE InterruptMode;
} MESSAGE_INTERRUPT_INFORMATION, *PMESSAGE_INTERRUPT_INFORMATION;
typedef struct _STOR_SCATTER_GATHER_ELEMENT {
    STOR_PHYSICAL_ADDRESS PhysicalAddress;
    ULONG Length;
    ULONG_PTR Reserved;
} STOR_SCATTER_GATHER_ELEMENT, *PSTOR_SCATTER_GATHER_ELEMENT;
typedef struct _STOR_SCATTER_GATHER_LIST {
    ULONG NumberOfElements;
    ULONG_PTR Reserved;
    STOR_SCATTER_GATHER_ELEMENT List[];
} STOR_SCATTER_GATHER_LIST, *PSTOR_SCATTER_GATHER_LIST;
typedef enum _GETSGSTATUS { SG_ALLOCATED, SG_BUFFER_TOO_SMALL } GETSGSTATUS, *PGETSGSTATUS;
typedef struct _STOR_POWER_CONTROL_HEADER {
    ULONG Version;
    ULONG Size;
    PSTOR_ADDRESS Address;
} STOR_POWER_CONTROL_HEADER, *PSTOR_POWER_CONTROL_HEADER;
typedef struct _STOR_POWER_SETTING_INFO {
    GUID PowerSettingGuid;
    PVOID Value;
    ULONG ValueLength;
} STOR_POWER_SETTING_INFO, *PSTOR_POWER_SETTING_INFO;
typedef struct _STOR_ADAPTER_CONTROL_POWER {
    STOR_POWER_CONTROL_HEADER Header;
    STOR_POWER_ACTION PowerAction;
    STOR_DEVICE_POWER_STATE PowerState;
} STOR_ADAPTER_CONTROL_POWER, *PSTOR_ADAPTER_CONTROL_POWER;
typedef enum _RAID_SYSTEM_POWER {
    RaidSystemPowerUnknown, RaidSystemPowerLowest, RaidSystemPowerLow, RaidSystemPowerMedium, RaidSystemPowerHigh
} RAID_SYSTEM_POWER, *PRAID_SYSTEM_POWER;
typedef struct _STOR_SYSTEM_POWER_HINTS {
    ULONG Version;
    ULONG Size;
    RAID_SYSTEM_POWER SystemPower;
    ULONG ResumeLatencyMSec;
} STOR_SYSTEM_POWER_HINTS, *PSTOR_SYSTEM_POWER_HINTS;
typedef struct _STOR_POFX_PERF_STATE_CONTEXT {
    ULONG Version;
    ULONG Size;
    ULONG ComponentIndex;
    BOOLEAN Succeeded;
    PVOID Context;
} STOR_POFX_PERF_STATE_CONTEXT, *PSTOR_POFX_PERF_STATE_CONTEXT;
typedef enum _SCSI_UNIT_CONTROL_TYPE {
    ScsiQuerySupportedUnitControlTypes, ScsiUnitUsage, ScsiUnitStart, ScsiUnitPower, ScsiUnitPoFxPowerInfo,
    ScsiUnitPoFxPowerRequired, ScsiUnitPoFxPowerActive, ScsiUnitPoFxPowerSetFState, ScsiUnitPoFxPowerControl,
    ScsiUnitRemove, ScsiUnitSurpriseRemoval, ScsiUnitRichDescription, ScsiUnitControlMax,
    MakeUnitControlTypeSizeOfUlong = -1
} SCSI_UNIT_CONTROL_TYPE, *PSCSI_UNIT_CONTROL_TYPE;
typedef enum _SCSI_UNIT_CONTROL_STATUS { ScsiUnitControlSuccess,
    ScsiUnitControlUnsuccessful } SCSI_UNIT_CONTROL_STATUS, *PSCSI_UNIT_CONTROL_STATUS;
typedef struct _STOR_UNIT_CONTROL_POWER {
    PSTOR_ADDRESS Address;
    STOR_POWER_ACTION PowerAction;
    STOR_DEVICE_POWER_STATE PowerState;
} STOR_UNIT_CONTROL_POWER, *PSTOR_UNIT_CONTROL_POWER;
typedef struct _STOR_POFX_UNIT_POWER_INFO {
    STOR_POWER_CONTROL_HEADER Header;
    BOOLEAN IdlePowerEnabled;
} STOR_POFX_UNIT_POWER_INFO, *PSTOR_POFX_UNIT_POWER_INFO;
typedef struct _STOR_POFX_POWER_REQUIRED_CONTEXT {
    STOR_POWER_CONTROL_HEADER Header;
    BOOLEAN PowerRequired;
} STOR_POFX_POWER_REQUIRED_CONTEXT, *PSTOR_POFX_POWER_REQUIRED_CONTEXT;
typedef struct _STOR_POFX_ACTIVE_CONTEXT {
    STOR_POWER_CONTROL_HEADER Header;
    ULONG ComponentIndex;
    BOOLEAN Active;
} STOR_POFX_ACTIVE_CONTEXT, *PSTOR_POFX_ACTIVE_CONTEXT;
typedef struct _STOR_POFX_FSTATE_CONTEXT {
    STOR_POWER_CONTROL_HEADER Header;
    ULONG ComponentIndex;
    ULONG FState;
} STOR_POFX_FSTATE_CONTEXT, *PSTOR_POFX_FSTATE_CONTEXT;
typedef struct _STOR_POFX_POWER_CONTROL {
    STOR_POWER_CONTROL_HEADER Header;
    LPCGUID PowerControlCode;
    SIZE_T InBufferSize;
    SIZE_T OutBufferSize;
    PVOID InBuffer;
    PVOID OutBuffer;
    PSIZE_T BytesReturned;
} STOR_POFX_POWER_CONTROL, *PSTOR_POFX_POWER_CONTROL;
typedef struct _DPC_BUFFER {
    CSHORT Type;
    UCHAR Number;
    UCHAR Importance;
    struct { PVOID F; PVOID B; };
    PVOID DeferredRoutine;
    PVOID DeferredContext;
    PVOID SystemArgument1;
    PVOID SystemArgument2;
    PVOID DpcData;
} DPC_BUFFER;
typedef struct _STOR_DPC { DPC_BUFFER Dpc; ULONG_PTR Lock; } STOR_DPC, *PSTOR_DPC;
typedef enum _STOR_SPINLOCK { DpcLock = 1, StartIoLock, InterruptLock } STOR_SPINLOCK;
typedef struct _STOR_LOCK_HANDLE {
    STOR_SPINLOCK Lock;
    struct { struct { PVOID Next; PVOID Lock; } LockQueue; KIRQL OldIrql; } Context;
} STOR_LOCK_HANDLE, *PSTOR_LOCK_HANDLE;
typedef struct _PERF_CONFIGURATION_DATA {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    ULONG ConcurrentChannels;
    ULONG FirstRedirectionMessageNumber;
    ULONG LastRedirectionMessageNumber;
    ULONG DeviceNode;
    ULONG Reserved;
    PGROUP_AFFINITY MessageTargets;
} PERF_CONFIGURATION_DATA, *PPERF_CONFIGURATION_DATA;
typedef struct _STARTIO_PERFORMANCE_PARAMETERS {
    ULONG Version;
    ULONG Size;
    ULONG MessageNumber;
    ULONG ChannelNumber;
} STARTIO_PERFORMANCE_PARAMETERS, *PSTARTIO_PERFORMANCE_PARAMETERS;
typedef struct _STOR_UNICODE_STRING {
    USHORT Length;
    USHORT MaximumLength;
    PWCH Buffer;
} STOR_UNICODE_STRING, *PSTOR_UNICODE_STRING;
typedef enum _STOR_IO_PRIORITY_HINT {
    StorIoPriorityVeryLow, StorIoPriorityLow, StorIoPriorityNormal, StorIoPriorityHigh, StorIoPriorityCritical,
    StorIoMaxPriorityTypes, StorIoMaxPriorityValue = 0xffff
} STOR_IO_PRIORITY_HINT, *PSTOR_IO_PRIORITY_HINT;
typedef struct _STOR_REQUEST_INFO_V2 {
    USHORT Version;
    USHORT Size;
    STOR_IO_PRIORITY_HINT PriorityHint;
    ULONG Flags;
    ULONG Key;
    ULONG Length;
    BOOLEAN IsWriteRequest;
    UCHAR Reserved[3];
    PSTOR_UNICODE_STRING FileName;
    ULONG ProcessId;
} STOR_REQUEST_INFO_V2, *PSTOR_REQUEST_INFO_V2;
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

#endif
