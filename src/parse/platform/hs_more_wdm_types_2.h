/* SPDX-License-Identifier: MIT */
/* hs_more_wdm_types_2.h: types: transactions and the rest; run-time library; power. */
#ifndef HS_MORE_WDM_TYPES_2_H
#define HS_MORE_WDM_TYPES_2_H

typedef struct _OPLOCK_KEY_CONTEXT {
    USHORT Version;
    USHORT Flags;
    GUID ParentOplockKey;
    GUID TargetOplockKey;
    ULONG Reserved;
} OPLOCK_KEY_CONTEXT, *POPLOCK_KEY_CONTEXT;
typedef enum _HAL_DMA_CRASH_DUMP_REGISTER_TYPE {
    HalDmaCrashDumpRegisterSet1 = 0, HalDmaCrashDumpRegisterSet2, HalDmaCrashDumpRegisterSetMax
} HAL_DMA_CRASH_DUMP_REGISTER_TYPE, *PHAL_DMA_CRASH_DUMP_REGISTER_TYPE;
typedef enum _POWER_REQUEST_TYPE {
    PowerRequestDisplayRequired, PowerRequestSystemRequired, PowerRequestAwayModeRequired,
        PowerRequestExecutionRequired
} POWER_REQUEST_TYPE, *PPOWER_REQUEST_TYPE;
typedef enum {
    SystemPowerPolicyAc, SystemPowerPolicyDc, VerifySystemPolicyAc, VerifySystemPolicyDc, SystemPowerCapabilities,
        SystemBatteryState, SystemPowerStateHandler, ProcessorStateHandler, SystemPowerPolicyCurrent,
        AdministratorPowerPolicy, SystemReserveHiberFile, ProcessorInformation, SystemPowerInformation,
        ProcessorStateHandler2, LastWakeTime, LastSleepTime, SystemExecutionState, SystemPowerStateNotifyHandler,
        ProcessorPowerPolicyAc, ProcessorPowerPolicyDc, VerifyProcessorPowerPolicyAc, VerifyProcessorPowerPolicyDc,
        ProcessorPowerPolicyCurrent, SystemPowerStateLogging, SystemPowerLoggingEntry, SetPowerSettingValue,
        NotifyUserPowerSetting, PowerInformationLevelUnused0, SystemMonitorHiberBootPowerOff, SystemVideoState,
        TraceApplicationPowerMessage, TraceApplicationPowerMessageEnd, ProcessorPerfStates, ProcessorIdleStates,
        ProcessorCap, SystemWakeSource, SystemHiberFileInformation, TraceServicePowerMessage, ProcessorLoad,
        PowerShutdownNotification, MonitorCapabilities, SessionPowerInit, SessionDisplayState, PowerRequestCreate,
        PowerRequestAction, GetPowerRequestList, ProcessorInformationEx, NotifyUserModeLegacyPowerEvent, GroupPark,
        ProcessorIdleDomains, WakeTimerList, SystemHiberFileSize, ProcessorIdleStatesHv, ProcessorPerfStatesHv,
        ProcessorPerfCapHv, ProcessorSetIdle, LogicalProcessorIdling, UserPresence, PowerSettingNotificationName,
        GetPowerSettingValue, IdleResiliency, SessionRITState, SessionConnectNotification, SessionPowerCleanup,
        SessionLockState, SystemHiberbootState, PlatformInformation, PdcInvocation, MonitorInvocation,
        FirmwareTableInformationRegistered, SetShutdownSelectedTime, SuspendResumeInvocation, PlmPowerRequestCreate,
        ScreenOff, CsDeviceNotification, PlatformRole, LastResumePerformance, DisplayBurst,
        ExitLatencySamplingPercentage, RegisterSpmPowerSettings, PlatformIdleStates, ProcessorIdleVeto,
        PlatformIdleVeto, SystemBatteryStatePrecise, ThermalEvent, PowerRequestActionInternal, BatteryDeviceState,
        PowerInformationInternal, ThermalStandby, SystemHiberFileType, PhysicalPowerButtonPress,
        QueryPotentialDripsConstraint, EnergyTrackerCreate, EnergyTrackerQuery, UpdateBlackBoxRecorder,
        PowerInformationLevelMaximum
} POWER_INFORMATION_LEVEL;
typedef enum _PO_FX_PERF_STATE_UNIT {
    PoFxPerfStateUnitOther, PoFxPerfStateUnitFrequency, PoFxPerfStateUnitBandwidth, PoFxPerfStateUnitMaximum
} PO_FX_PERF_STATE_UNIT, *PPO_FX_PERF_STATE_UNIT;
typedef enum _PO_FX_PERF_STATE_TYPE {
    PoFxPerfStateTypeDiscrete, PoFxPerfStateTypeRange, PoFxPerfStateTypeMaximum
} PO_FX_PERF_STATE_TYPE, *PPO_FX_PERF_STATE_TYPE;
typedef enum _PO_THERMAL_REQUEST_TYPE {
    PoThermalRequestPassive, PoThermalRequestActive
} PO_THERMAL_REQUEST_TYPE, *PPO_THERMAL_REQUEST_TYPE;
typedef struct _PO_FX_PERF_STATE { ULONGLONG Value; PVOID Context; } PO_FX_PERF_STATE, *PPO_FX_PERF_STATE;
typedef struct _PO_FX_COMPONENT_PERF_SET {
    UNICODE_STRING Name;
    ULONGLONG Flags;
    PO_FX_PERF_STATE_UNIT Unit;
    PO_FX_PERF_STATE_TYPE Type;
    union {
        struct {
            ULONG Count;
            PPO_FX_PERF_STATE States;
        } Discrete;
        struct {
            ULONGLONG Minimum;
            ULONGLONG Maximum;
        } Range;
    };
} PO_FX_COMPONENT_PERF_SET, *PPO_FX_COMPONENT_PERF_SET;
typedef struct _PO_FX_COMPONENT_PERF_INFO {
    ULONG PerfStateSetsCount;
    PO_FX_COMPONENT_PERF_SET PerfStateSets[1];
} PO_FX_COMPONENT_PERF_INFO, *PPO_FX_COMPONENT_PERF_INFO;
typedef struct _PO_FX_PERF_STATE_CHANGE {
    ULONG Set;
    union {
        ULONG StateIndex;
        ULONGLONG StateValue;
    };
} PO_FX_PERF_STATE_CHANGE, *PPO_FX_PERF_STATE_CHANGE;
typedef void PO_FX_COMPONENT_PERF_STATE_CALLBACK(PVOID, ULONG, BOOLEAN, PVOID);
typedef PO_FX_COMPONENT_PERF_STATE_CALLBACK *PPO_FX_COMPONENT_PERF_STATE_CALLBACK;
typedef void PO_FX_DRIPS_WATCHDOG_CALLBACK(PVOID, PDEVICE_OBJECT, ULONG);
typedef PO_FX_DRIPS_WATCHDOG_CALLBACK *PPO_FX_DRIPS_WATCHDOG_CALLBACK;
typedef enum _OS_DEPLOYEMENT_STATE_VALUES {
    OS_DEPLOYMENT_STANDARD = 1, OS_DEPLOYMENT_COMPACT
} OS_DEPLOYEMENT_STATE_VALUES;
typedef struct _RTL_BITMAP_RUN { ULONG StartingIndex; ULONG NumberOfBits; } RTL_BITMAP_RUN;
typedef RTL_BITMAP_RUN *PRTL_BITMAP_RUN;
typedef OSVERSIONINFOEXA OSVERSIONINFOEX;
typedef NTSTATUS RTL_AVL_MATCH_FUNCTION(struct _RTL_AVL_TABLE *, PVOID, PVOID);
typedef RTL_AVL_MATCH_FUNCTION *PRTL_AVL_MATCH_FUNCTION;
typedef struct _RTL_DYNAMIC_HASH_TABLE_ENTRY {
    LIST_ENTRY Linkage;
    ULONG_PTR Signature;
} RTL_DYNAMIC_HASH_TABLE_ENTRY, *PRTL_DYNAMIC_HASH_TABLE_ENTRY;
typedef struct _RTL_DYNAMIC_HASH_TABLE_CONTEXT {
    PLIST_ENTRY ChainHead;
    PLIST_ENTRY PrevLinkage;
    ULONG_PTR Signature;
} RTL_DYNAMIC_HASH_TABLE_CONTEXT, *PRTL_DYNAMIC_HASH_TABLE_CONTEXT;
typedef struct _RTL_DYNAMIC_HASH_TABLE_ENUMERATOR {
    union {
        RTL_DYNAMIC_HASH_TABLE_ENTRY HashEntry;
        PLIST_ENTRY CurEntry;
    };
    PLIST_ENTRY ChainHead;
    ULONG BucketIndex;
} RTL_DYNAMIC_HASH_TABLE_ENUMERATOR, *PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR;
typedef struct _NV_MEMORY_RANGE { void *BaseAddress; SIZE_T Length; } NV_MEMORY_RANGE, *PNV_MEMORY_RANGE;
typedef struct CORRELATION_VECTOR { CHAR Version; CHAR Vector[129]; } CORRELATION_VECTOR;
typedef enum _TRACE_INFORMATION_CLASS {
    TraceIdClass, TraceHandleClass, TraceEnableFlagsClass, TraceEnableLevelClass, GlobalLoggerHandleClass,
        EventLoggerHandleClass, AllLoggerHandlesClass, TraceHandleByNameClass, LoggerEventsLostClass,
        TraceSessionSettingsClass, LoggerEventsLoggedClass, DiskIoNotifyRoutinesClass,
        TraceInformationClassReserved1, FltIoNotifyRoutinesClass, TraceInformationClassReserved2,
        WdfNotifyRoutinesClass, MaxTraceInformationClass
} TRACE_INFORMATION_CLASS;
typedef enum _EVENT_INFO_CLASS {
    EventProviderBinaryTrackInfo, EventProviderSetReserved1, EventProviderSetTraits, EventProviderUseDescriptorType,
        MaxEventInfo
} EVENT_INFO_CLASS;
typedef enum _WHEA_ERROR_SOURCE_TYPE {
    WheaErrSrcTypeMCE = 0x00, WheaErrSrcTypeCMC = 0x01, WheaErrSrcTypeCPE = 0x02, WheaErrSrcTypeNMI = 0x03,
        WheaErrSrcTypePCIe = 0x04, WheaErrSrcTypeGeneric = 0x05, WheaErrSrcTypeINIT = 0x06, WheaErrSrcTypeBOOT =
        0x07, WheaErrSrcTypeSCIGeneric = 0x08, WheaErrSrcTypeIPFMCA = 0x09, WheaErrSrcTypeIPFCMC = 0x0a,
        WheaErrSrcTypeIPFCPE = 0x0b, WheaErrSrcTypeGenericV2 = 0x0c, WheaErrSrcTypeSCIGenericV2 = 0x0d,
        WheaErrSrcTypeMax
} WHEA_ERROR_SOURCE_TYPE, *PWHEA_ERROR_SOURCE_TYPE;
typedef enum _WHEA_ERROR_SEVERITY {
    WheaErrSevRecoverable = 0, WheaErrSevFatal = 1, WheaErrSevCorrected = 2, WheaErrSevInformational = 3
} WHEA_ERROR_SEVERITY, *PWHEA_ERROR_SEVERITY;
typedef enum _WHEA_ERROR_TYPE {
    WheaErrTypeProcessor = 0, WheaErrTypeMemory, WheaErrTypePCIExpress, WheaErrTypeNMI, WheaErrTypePCIXBus,
        WheaErrTypePCIXDevice, WheaErrTypeGeneric
} WHEA_ERROR_TYPE, *PWHEA_ERROR_TYPE;
typedef enum _WHEA_ERROR_PACKET_DATA_FORMAT {
    WheaDataFormatIPFSalRecord = 0, WheaDataFormatXPFMCA, WheaDataFormatMemory, WheaDataFormatPCIExpress,
        WheaDataFormatNMIPort, WheaDataFormatPCIXBus, WheaDataFormatPCIXDevice, WheaDataFormatGeneric,
        WheaDataFormatMax
} WHEA_ERROR_PACKET_DATA_FORMAT, *PWHEA_ERROR_PACKET_DATA_FORMAT;
typedef union _WHEA_ERROR_PACKET_FLAGS {
    struct {
        ULONG PreviousError:1;
        ULONG Reserved1:1;
        ULONG HypervisorError:1;
        ULONG Simulated:1;
        ULONG PlatformPfaControl:1;
        ULONG PlatformDirectedOffline:1;
        ULONG Reserved2:26;
    };
    ULONG AsULONG;
} WHEA_ERROR_PACKET_FLAGS, *PWHEA_ERROR_PACKET_FLAGS;
typedef struct _WHEA_ERROR_PACKET_V2 {
    ULONG Signature;
    ULONG Version;
    ULONG Length;
    WHEA_ERROR_PACKET_FLAGS Flags;
    WHEA_ERROR_TYPE ErrorType;
    WHEA_ERROR_SEVERITY ErrorSeverity;
    ULONG ErrorSourceId;
    WHEA_ERROR_SOURCE_TYPE ErrorSourceType;
    GUID NotifyType;
    ULONGLONG Context;
    WHEA_ERROR_PACKET_DATA_FORMAT DataFormat;
    ULONG Reserved1;
    ULONG DataOffset;
    ULONG DataLength;
    ULONG PshedDataOffset;
    ULONG PshedDataLength;
} WHEA_ERROR_PACKET_V2, *PWHEA_ERROR_PACKET_V2;
typedef struct _WHEA_ERROR_PACKET_V2 WHEA_ERROR_PACKET, *PWHEA_ERROR_PACKET;
typedef union _WHEA_ERROR_INJECTION_CAPABILITIES {
    struct {
        ULONG ProcessorCorrectable:1;
        ULONG ProcessorUncorrectableNonFatal:1;
        ULONG ProcessorUncorrectableFatal:1;
        ULONG MemoryCorrectable:1;
        ULONG MemoryUncorrectableNonFatal:1;
        ULONG MemoryUncorrectableFatal:1;
        ULONG PCIExpressCorrectable:1;
        ULONG PCIExpressUncorrectableNonFatal:1;
        ULONG PCIExpressUncorrectableFatal:1;
        ULONG PlatformCorrectable:1;
        ULONG PlatformUncorrectableNonFatal:1;
        ULONG PlatformUncorrectableFatal:1;
        ULONG IA64Corrected:1;
        ULONG IA64Recoverable:1;
        ULONG IA64Fatal:1;
        ULONG IA64RecoverableCache:1;
        ULONG IA64RecoverableRegFile:1;
        ULONG Reserved:15;
    };
    ULONG AsULONG;
} WHEA_ERROR_INJECTION_CAPABILITIES, *PWHEA_ERROR_INJECTION_CAPABILITIES;
typedef struct _WHEA_ERROR_RECORD *PWHEA_ERROR_RECORD;
typedef NTSTATUS (*PSHED_PI_ATTEMPT_ERROR_RECOVERY)(PVOID, ULONG, PWHEA_ERROR_RECORD);
typedef NTSTATUS (*PSHED_PI_CLEAR_ERROR_RECORD)(PVOID, ULONG, ULONGLONG);
typedef struct _WHEA_ERROR_SOURCE_DESCRIPTOR *PWHEA_ERROR_SOURCE_DESCRIPTOR;
typedef NTSTATUS (*PSHED_PI_CLEAR_ERROR_STATUS)(PVOID, PWHEA_ERROR_SOURCE_DESCRIPTOR, ULONG, PWHEA_ERROR_RECORD);
typedef NTSTATUS (*PSHED_PI_DISABLE_ERROR_SOURCE)(PVOID, PWHEA_ERROR_SOURCE_DESCRIPTOR);
typedef NTSTATUS (*PSHED_PI_ENABLE_ERROR_SOURCE)(PVOID, PWHEA_ERROR_SOURCE_DESCRIPTOR);
typedef NTSTATUS (*PSHED_PI_FINALIZE_ERROR_RECORD)(PVOID, PWHEA_ERROR_SOURCE_DESCRIPTOR, ULONG, PWHEA_ERROR_RECORD);
typedef NTSTATUS (*PSHED_PI_GET_ALL_ERROR_SOURCES)(PVOID, PULONG, PWHEA_ERROR_SOURCE_DESCRIPTOR *, PULONG);
typedef NTSTATUS (*PSHED_PI_GET_ERROR_SOURCE_INFO)(PVOID, PWHEA_ERROR_SOURCE_DESCRIPTOR);
typedef NTSTATUS (*PSHED_PI_GET_INJECTION_CAPABILITIES)(PVOID, PWHEA_ERROR_INJECTION_CAPABILITIES);
typedef NTSTATUS (*PSHED_PI_INJECT_ERROR)(PVOID, ULONGLONG, ULONGLONG, ULONGLONG, ULONGLONG, ULONGLONG);
typedef NTSTATUS (*PSHED_PI_READ_ERROR_RECORD)(PVOID, ULONG, ULONGLONG, PULONGLONG, PULONG, PWHEA_ERROR_RECORD);
typedef NTSTATUS (*PSHED_PI_RETRIEVE_ERROR_INFO)(PVOID, PWHEA_ERROR_SOURCE_DESCRIPTOR, ULONGLONG, PWHEA_ERROR_PACKET);
typedef NTSTATUS (*PSHED_PI_SET_ERROR_SOURCE_INFO)(PVOID, PWHEA_ERROR_SOURCE_DESCRIPTOR);
typedef NTSTATUS (*PSHED_PI_WRITE_ERROR_RECORD)(PVOID, ULONG, ULONG, PWHEA_ERROR_RECORD);
typedef struct _WHEA_PSHED_PLUGIN_CALLBACKS {
    PSHED_PI_GET_ALL_ERROR_SOURCES GetAllErrorSources;
    PVOID Reserved;
    PSHED_PI_GET_ERROR_SOURCE_INFO GetErrorSourceInfo;
    PSHED_PI_SET_ERROR_SOURCE_INFO SetErrorSourceInfo;
    PSHED_PI_ENABLE_ERROR_SOURCE EnableErrorSource;
    PSHED_PI_DISABLE_ERROR_SOURCE DisableErrorSource;
    PSHED_PI_WRITE_ERROR_RECORD WriteErrorRecord;
    PSHED_PI_READ_ERROR_RECORD ReadErrorRecord;
    PSHED_PI_CLEAR_ERROR_RECORD ClearErrorRecord;
    PSHED_PI_RETRIEVE_ERROR_INFO RetrieveErrorInfo;
    PSHED_PI_FINALIZE_ERROR_RECORD FinalizeErrorRecord;
    PSHED_PI_CLEAR_ERROR_STATUS ClearErrorStatus;
    PSHED_PI_ATTEMPT_ERROR_RECOVERY AttemptRecovery;
    PSHED_PI_GET_INJECTION_CAPABILITIES GetInjectionCapabilities;
    PSHED_PI_INJECT_ERROR InjectError;
} WHEA_PSHED_PLUGIN_CALLBACKS, *PWHEA_PSHED_PLUGIN_CALLBACKS;
typedef struct _WHEA_PSHED_PLUGIN_REGISTRATION_PACKET {
    ULONG Length;
    ULONG Version;
    PVOID Context;
    ULONG FunctionalAreaMask;
    ULONG Reserved;
    WHEA_PSHED_PLUGIN_CALLBACKS Callbacks;
} WHEA_PSHED_PLUGIN_REGISTRATION_PACKET, *PWHEA_PSHED_PLUGIN_REGISTRATION_PACKET;
typedef enum _NT_PRODUCT_TYPE {
    NtProductWinNt = 1, NtProductLanManNt, NtProductServer
} NT_PRODUCT_TYPE, *PNT_PRODUCT_TYPE;
typedef enum _TRANSACTIONMANAGER_INFORMATION_CLASS {
    TransactionManagerBasicInformation, TransactionManagerLogInformation, TransactionManagerLogPathInformation,
        TransactionManagerRecoveryInformation = 4
} TRANSACTIONMANAGER_INFORMATION_CLASS;
typedef enum _RESOURCEMANAGER_INFORMATION_CLASS {
    ResourceManagerBasicInformation, ResourceManagerCompletionInformation
} RESOURCEMANAGER_INFORMATION_CLASS;
typedef enum _ENLISTMENT_INFORMATION_CLASS {
    EnlistmentBasicInformation, EnlistmentRecoveryInformation, EnlistmentCrmInformation
} ENLISTMENT_INFORMATION_CLASS;
typedef LPOSVERSIONINFOA LPOSVERSIONINFO;
typedef struct _TRANSACTION_NOTIFICATION {
    PVOID TransactionKey;
    ULONG TransactionNotification;
    LARGE_INTEGER TmVirtualClock;
    ULONG ArgumentLength;
} TRANSACTION_NOTIFICATION, *PTRANSACTION_NOTIFICATION;
struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX {
    LOGICAL_PROCESSOR_RELATIONSHIP Relationship;
    ULONG Size;
    union {
        PROCESSOR_RELATIONSHIP Processor;
        NUMA_NODE_RELATIONSHIP NumaNode;
        CACHE_RELATIONSHIP Cache;
        GROUP_RELATIONSHIP Group;
    };
};
typedef struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX,
    *PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX;
typedef struct _EJOB *PEJOB;
typedef struct _IMAGE_NT_HEADERS64 *PIMAGE_NT_HEADERS64;
typedef PIMAGE_NT_HEADERS64 PIMAGE_NT_HEADERS;
typedef CORRELATION_VECTOR *PCORRELATION_VECTOR;
typedef struct _NT_TIB {
    struct _EXCEPTION_REGISTRATION_RECORD *ExceptionList;
    PVOID StackBase;
    PVOID StackLimit;
    PVOID SubSystemTib;
    union {
        PVOID FiberData;
        ULONG Version;
    };
    PVOID ArbitraryUserPointer;
    struct _NT_TIB *Self;
} NT_TIB;
typedef struct _VM_COUNTERS {
    SIZE_T PeakVirtualSize;
    SIZE_T VirtualSize;
    ULONG PageFaultCount;
    SIZE_T PeakWorkingSetSize;
    SIZE_T WorkingSetSize;
    SIZE_T QuotaPeakPagedPoolUsage;
    SIZE_T QuotaPagedPoolUsage;
    SIZE_T QuotaPeakNonPagedPoolUsage;
    SIZE_T QuotaNonPagedPoolUsage;
    SIZE_T PagefileUsage;
    SIZE_T PeakPagefileUsage;
} VM_COUNTERS;
typedef void (*PTIMER_APC_ROUTINE)(PVOID, ULONG, LONG);
typedef BOOLEAN (*PHAL_RESET_DISPLAY_PARAMETERS)(ULONG, ULONG);

#endif
