/* SPDX-License-Identifier: MIT */
/* hs_wdm_enums.h: enumerations, and the names of structures. */
#ifndef HS_WDM_ENUMS_H
#define HS_WDM_ENUMS_H

#include "hs_nt.h"

struct CM_Power_Data_s; struct CORRELATION_VECTOR; struct POHANDLE__; struct _ACCESS_STATE; struct _ACL;
struct _BDCB_IMAGE_INFORMATION; struct _BDCB_STATUS_UPDATE_CONTEXT; struct _BOOTDISK_INFORMATION;
struct _BOOTDISK_INFORMATION_LITE; struct _BUS_INTERFACE_STANDARD; struct _CACHE_RELATIONSHIP;
struct _CALLBACK_OBJECT; struct _CLIENT_ID; struct _CM_FULL_RESOURCE_DESCRIPTOR; struct _CM_INT13_DRIVE_PARAMETER;
struct _CM_PARTIAL_RESOURCE_DESCRIPTOR; struct _CM_PARTIAL_RESOURCE_LIST; struct _CM_RESOURCE_LIST;
struct _COMPRESSED_DATA_INFO; struct _CONFIGURATION_INFORMATION; struct _CONTEXT; struct _CONTROLLER_OBJECT;
struct _COUNTED_REASON_CONTEXT; struct _CREATE_DISK; struct _DEVICE_CAPABILITIES; struct _DEVICE_DESCRIPTION;
struct _DEVICE_FLAGS; struct _DEVICE_INTERFACE_CHANGE_NOTIFICATION; struct _DEVICE_OBJECT; struct _DEVICE_RELATIONS;
struct _DEVICE_RESET_INTERFACE_STANDARD; struct _DEVOBJ_EXTENSION; struct _DEVPROPCOMPKEY; struct _DEVPROPERTY;
struct _DEVPROPKEY; struct _DISK_SIGNATURE; struct _DISPATCHER_HEADER; struct _DMA_ADAPTER; struct _DMA_OPERATIONS;
struct _DRIVER_EXTENSION; struct _DRIVER_OBJECT; struct _DRIVE_LAYOUT_INFORMATION;
struct _DRIVE_LAYOUT_INFORMATION_EX; struct _ECP_LIST; struct _EJOB; struct _EPROCESS; struct _ERESOURCE;
struct _ETHREAD; struct _EVENT_DATA_DESCRIPTOR; struct _EVENT_DESCRIPTOR; struct _EVENT_FILTER_DESCRIPTOR;
struct _EXCEPTION_POINTERS; struct _EXCEPTION_RECORD; struct _EXCEPTION_REGISTRATION_RECORD;
struct _EXT_DELETE_PARAMETERS; struct _EXT_SET_PARAMETERS_V0; struct _EX_RUNDOWN_REF;
struct _EX_RUNDOWN_REF_CACHE_AWARE; struct _EX_TIMER; struct _FAST_IO_DISPATCH; struct _FAST_MUTEX;
struct _FILE_ALIGNMENT_INFORMATION; struct _FILE_ATTRIBUTE_TAG_INFORMATION; struct _FILE_BASIC_INFORMATION;
struct _FILE_DISPOSITION_INFORMATION; struct _FILE_DISPOSITION_INFORMATION_EX; struct _FILE_END_OF_FILE_INFORMATION;
struct _FILE_FS_DEVICE_INFORMATION; struct _FILE_FS_FULL_SIZE_INFORMATION; struct _FILE_FS_LABEL_INFORMATION;
struct _FILE_FS_SECTOR_SIZE_INFORMATION; struct _FILE_FS_SIZE_INFORMATION; struct _FILE_FS_VOLUME_INFORMATION;
struct _FILE_FULL_EA_INFORMATION; struct _FILE_GET_QUOTA_INFORMATION; struct _FILE_NAME_INFORMATION;
struct _FILE_NETWORK_OPEN_INFORMATION; struct _FILE_OBJECT; struct _FILE_POSITION_INFORMATION;
union _FILE_SEGMENT_ELEMENT; struct _FILE_STANDARD_INFORMATION; struct _FILE_VALID_DATA_LENGTH_INFORMATION;
struct _GENERAL_LOOKASIDE; struct _GENERAL_LOOKASIDE_POOL; struct _GENERIC_MAPPING; struct _GROUP_RELATIONSHIP;
struct _HARDWARE_COUNTER; struct _IMAGE_INFO; struct _IMAGE_NT_HEADERS; struct _IMAGE_NT_HEADERS64;
struct _INITIAL_PRIVILEGE_SET; struct _INTERFACE; struct _IO_ATTRIBUTION_INFORMATION; struct _IO_COMPLETION_CONTEXT;
struct _IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS; struct _IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS;
struct _IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS; struct _IO_CONNECT_INTERRUPT_PARAMETERS; struct _IO_COUNTERS;
struct _IO_CSQ; struct _IO_CSQ_IRP_CONTEXT; struct _IO_DISCONNECT_INTERRUPT_PARAMETERS;
struct _IO_DRIVER_CREATE_CONTEXT; struct _IO_ERROR_LOG_PACKET; struct _IO_FOEXT_SILO_PARAMETERS;
struct _IO_INTERRUPT_MESSAGE_INFO; struct _IO_INTERRUPT_MESSAGE_INFO_ENTRY; struct _IO_REMOVE_LOCK;
struct _IO_REMOVE_LOCK_COMMON_BLOCK; struct _IO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS;
struct _IO_RESOURCE_DESCRIPTOR; struct _IO_RESOURCE_LIST; struct _IO_RESOURCE_REQUIREMENTS_LIST;
struct _IO_SECURITY_CONTEXT; struct _IO_STACK_LOCATION; struct _IO_STATUS_BLOCK; struct _IO_TIMER;
struct _IO_WORKITEM; struct _IRP; struct _KAPC; struct _KBUGCHECK_CALLBACK_RECORD;
struct _KBUGCHECK_REASON_CALLBACK_RECORD; struct _KDEVICE_QUEUE; struct _KDEVICE_QUEUE_ENTRY; struct _KDPC;
struct _KDPC_WATCHDOG_INFORMATION; struct _KENLISTMENT; struct _KEVENT; struct _KEY_BASIC_INFORMATION;
struct _KEY_CACHED_INFORMATION; struct _KEY_FULL_INFORMATION; struct _KEY_NAME_INFORMATION;
struct _KEY_NODE_INFORMATION; struct _KEY_VALUE_BASIC_INFORMATION; struct _KEY_VALUE_ENTRY;
struct _KEY_VALUE_FULL_INFORMATION; struct _KEY_VALUE_PARTIAL_INFORMATION;
struct _KEY_VALUE_PARTIAL_INFORMATION_ALIGN64; struct _KEY_WRITE_TIME_INFORMATION;
struct _KE_PROCESSOR_CHANGE_NOTIFY_CONTEXT; struct _KFLOATING_SAVE; struct _KINTERRUPT; struct _KLOCK_QUEUE_HANDLE;
struct _KMUTANT; struct _KQUEUE; struct _KRESOURCEMANAGER; struct _KSEMAPHORE; struct _KSPIN_LOCK_QUEUE;
struct _KTHREAD; struct _KTIMER; struct _KTMOBJECT_CURSOR; struct _KTRANSACTION; struct _KTRAP_FRAME;
struct _KWAIT_BLOCK; struct _LINK_SHARE_ACCESS; struct _LOADER_PARTITION_INFORMATION_EX; struct _LOOKASIDE_LIST_EX;
struct _LUID_AND_ATTRIBUTES; struct _M128A; struct _MAILSLOT_CREATE_PARAMETERS; struct _MDL; struct _MM_COPY_ADDRESS;
struct _MM_PHYSICAL_ADDRESS_LIST; struct _NAMED_PIPE_CREATE_PARAMETERS; struct _NPAGED_LOOKASIDE_LIST; struct _NT_TIB;
struct _NUMA_NODE_RELATIONSHIP; struct _NV_MEMORY_RANGE; struct _OBJECT_HANDLE_INFORMATION;
struct _OBJECT_NAME_INFORMATION; struct _OBJECT_TYPE; struct _OB_CALLBACK_REGISTRATION;
struct _OB_OPERATION_REGISTRATION; struct _OB_POST_CREATE_HANDLE_INFORMATION;
struct _OB_POST_DUPLICATE_HANDLE_INFORMATION; struct _OB_POST_OPERATION_INFORMATION;
union _OB_POST_OPERATION_PARAMETERS; struct _OB_PRE_CREATE_HANDLE_INFORMATION;
struct _OB_PRE_DUPLICATE_HANDLE_INFORMATION; struct _OB_PRE_OPERATION_INFORMATION; union _OB_PRE_OPERATION_PARAMETERS;
struct _OPLOCK_KEY_CONTEXT; struct _OPLOCK_KEY_ECP_CONTEXT; struct _OSVERSIONINFOA; struct _OSVERSIONINFOEXA;
struct _OSVERSIONINFOEXW; struct _OSVERSIONINFOW; struct _OWNER_ENTRY; struct _PAGED_LOOKASIDE_LIST;
struct _PCI_COMMON_CONFIG; struct _PCI_COMMON_HEADER; struct _PCI_HEADER_TYPE_0; struct _PCI_HEADER_TYPE_1;
struct _PCI_HEADER_TYPE_2; struct _PCW_BUFFER; union _PCW_CALLBACK_INFORMATION; struct _PCW_COUNTER_DESCRIPTOR;
struct _PCW_COUNTER_INFORMATION; struct _PCW_DATA; struct _PCW_INSTANCE; struct _PCW_MASK_INFORMATION;
struct _PCW_REGISTRATION; struct _PCW_REGISTRATION_INFORMATION; struct _PEB; struct _PHYSICAL_MEMORY_RANGE;
struct _PNP_BUS_INFORMATION; struct _POWER_SEQUENCE; union _POWER_STATE; struct _PO_FX_COMPONENT_IDLE_STATE;
struct _PO_FX_COMPONENT_PERF_INFO; struct _PO_FX_COMPONENT_PERF_SET; struct _PO_FX_COMPONENT_V1;
struct _PO_FX_DEVICE_V1; struct _PO_FX_PERF_STATE; struct _PO_FX_PERF_STATE_CHANGE; struct _PRIVILEGE_SET;
struct _PROCESSOR_GROUP_INFO; struct _PROCESSOR_RELATIONSHIP; struct _PROCESS_ACCESS_TOKEN;
struct _PROCESS_BASIC_INFORMATION; struct _PROCESS_DEVICEMAP_INFORMATION;
struct _PROCESS_MITIGATION_SYSTEM_CALL_DISABLE_POLICY; struct _PROCESS_SESSION_INFORMATION;
struct _PS_CREATE_NOTIFY_INFO; struct _QUAD; struct _REG_CALLBACK_CONTEXT_CLEANUP_INFORMATION;
struct _REG_CREATE_KEY_INFORMATION; struct _REG_CREATE_KEY_INFORMATION_V1; struct _REG_DELETE_VALUE_KEY_INFORMATION;
struct _REG_POST_OPERATION_INFORMATION; struct _REG_QUERY_VALUE_KEY_INFORMATION;
struct _REG_SET_VALUE_KEY_INFORMATION; struct _RTL_AVL_TABLE; struct _RTL_BALANCED_LINKS; struct _RTL_BITMAP;
struct _RTL_BITMAP_RUN; struct _RTL_DYNAMIC_HASH_TABLE; struct _RTL_DYNAMIC_HASH_TABLE_CONTEXT;
struct _RTL_DYNAMIC_HASH_TABLE_ENTRY; struct _RTL_DYNAMIC_HASH_TABLE_ENUMERATOR; struct _RTL_GENERIC_TABLE;
struct _RTL_QUERY_REGISTRY_TABLE; union _RTL_RUN_ONCE; struct _RTL_SPLAY_LINKS; struct _SCATTER_GATHER_ELEMENT;
struct _SCATTER_GATHER_LIST; struct _SCSI_REQUEST_BLOCK; struct _SECTION_OBJECT_POINTERS;
struct _SECURITY_QUALITY_OF_SERVICE; struct _SECURITY_SUBJECT_CONTEXT; struct _SET_PARTITION_INFORMATION_EX;
struct _SE_ADT_PARAMETER_ARRAY; struct _SE_ADT_PARAMETER_ARRAY_ENTRY; struct _SHARE_ACCESS; struct _SILO_MONITOR;
struct _SILO_MONITOR_REGISTRATION; struct _SLIST_ENTRY; union _SLIST_HEADER; struct _STRING32; struct _STRING64;
struct _SYSTEM_FIRMWARE_TABLE_INFORMATION; struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX;
struct _SYSTEM_POWER_STATE_CONTEXT; struct _TARGET_DEVICE_CUSTOM_NOTIFICATION;
struct _TARGET_DEVICE_REMOVAL_NOTIFICATION; struct _TIME_FIELDS; struct _TRANSACTION_BASIC_INFORMATION;
struct _TRANSACTION_NOTIFICATION; struct _TXN_PARAMETER_BLOCK; struct _VM_COUNTERS; struct _VPB;
struct _WAIT_CONTEXT_BLOCK; union _WHEA_ERROR_INJECTION_CAPABILITIES; union _WHEA_ERROR_PACKET_FLAGS;
struct _WHEA_ERROR_PACKET_V2; struct _WHEA_ERROR_RECORD; struct _WHEA_ERROR_SOURCE_DESCRIPTOR;
struct _WHEA_PSHED_PLUGIN_CALLBACKS; struct _WHEA_PSHED_PLUGIN_REGISTRATION_PACKET; struct _WORK_QUEUE_ITEM;
struct _XSAVE_AREA; struct _XSAVE_AREA_HEADER; struct _XSAVE_FORMAT; struct _XSTATE_CONTEXT; struct _XSTATE_SAVE;
typedef enum { UNSPECIFIED_COMPARTMENT_ID = 0, DEFAULT_COMPARTMENT_ID } COMPARTMENT_ID, *PCOMPARTMENT_ID;
typedef enum _EVENT_TYPE { NotificationEvent, SynchronizationEvent } EVENT_TYPE;
typedef enum _TIMER_TYPE { NotificationTimer, SynchronizationTimer } TIMER_TYPE;
typedef enum _WAIT_TYPE { WaitAll, WaitAny, WaitNotification, WaitDequeue } WAIT_TYPE;
typedef enum _NT_PRODUCT_TYPE {
    NtProductWinNt = 1, NtProductLanManNt, NtProductServer
} NT_PRODUCT_TYPE, *PNT_PRODUCT_TYPE;
typedef enum _SUITE_TYPE {
    SmallBusiness, Enterprise, BackOffice, CommunicationServer, TerminalServer, SmallBusinessRestricted, EmbeddedNT,
        DataCenter, SingleUserTS, Personal, Blade, EmbeddedRestricted, SecurityAppliance, StorageServer,
        ComputeServer, WHServer, PhoneNT, MaxSuiteType
} SUITE_TYPE;
typedef enum _SECURITY_IMPERSONATION_LEVEL {
    SecurityAnonymous, SecurityIdentification, SecurityImpersonation, SecurityDelegation
} SECURITY_IMPERSONATION_LEVEL, *PSECURITY_IMPERSONATION_LEVEL;
typedef enum _SE_ADT_PARAMETER_TYPE {
    SeAdtParmTypeNone = 0, SeAdtParmTypeString, SeAdtParmTypeFileSpec, SeAdtParmTypeUlong, SeAdtParmTypeSid,
        SeAdtParmTypeLogonId, SeAdtParmTypeNoLogonId, SeAdtParmTypeAccessMask, SeAdtParmTypePrivs,
        SeAdtParmTypeObjectTypes, SeAdtParmTypeHexUlong, SeAdtParmTypePtr, SeAdtParmTypeTime, SeAdtParmTypeGuid,
        SeAdtParmTypeLuid, SeAdtParmTypeHexInt64, SeAdtParmTypeStringList, SeAdtParmTypeSidList,
        SeAdtParmTypeDuration, SeAdtParmTypeUserAccountControl, SeAdtParmTypeNoUac, SeAdtParmTypeMessage,
        SeAdtParmTypeDateTime, SeAdtParmTypeSockAddr, SeAdtParmTypeSD, SeAdtParmTypeLogonHours,
        SeAdtParmTypeLogonIdNoSid, SeAdtParmTypeUlongNoConv, SeAdtParmTypeSockAddrNoPort, SeAdtParmTypeAccessReason,
        SeAdtParmTypeStagingReason, SeAdtParmTypeResourceAttribute, SeAdtParmTypeClaims, SeAdtParmTypeLogonIdAsSid,
        SeAdtParmTypeMultiSzString, SeAdtParmTypeLogonIdEx
} SE_ADT_PARAMETER_TYPE, *PSE_ADT_PARAMETER_TYPE;
typedef enum _FILE_INFORMATION_CLASS {
    FileDirectoryInformation = 1, FileFullDirectoryInformation, FileBothDirectoryInformation, FileBasicInformation,
        FileStandardInformation, FileInternalInformation, FileEaInformation, FileAccessInformation,
        FileNameInformation, FileRenameInformation, FileLinkInformation, FileNamesInformation,
        FileDispositionInformation, FilePositionInformation, FileFullEaInformation, FileModeInformation,
        FileAlignmentInformation, FileAllInformation, FileAllocationInformation, FileEndOfFileInformation,
        FileAlternateNameInformation, FileStreamInformation, FilePipeInformation, FilePipeLocalInformation,
        FilePipeRemoteInformation, FileMailslotQueryInformation, FileMailslotSetInformation,
        FileCompressionInformation, FileObjectIdInformation, FileCompletionInformation, FileMoveClusterInformation,
        FileQuotaInformation, FileReparsePointInformation, FileNetworkOpenInformation, FileAttributeTagInformation,
        FileTrackingInformation, FileIdBothDirectoryInformation, FileIdFullDirectoryInformation,
        FileValidDataLengthInformation, FileShortNameInformation, FileIoCompletionNotificationInformation,
        FileIoStatusBlockRangeInformation, FileIoPriorityHintInformation, FileSfioReserveInformation,
        FileSfioVolumeInformation, FileHardLinkInformation, FileProcessIdsUsingFileInformation,
        FileNormalizedNameInformation, FileNetworkPhysicalNameInformation, FileIdGlobalTxDirectoryInformation,
        FileIsRemoteDeviceInformation, FileUnusedInformation, FileNumaNodeInformation, FileStandardLinkInformation,
        FileRemoteProtocolInformation, FileRenameInformationBypassAccessCheck, FileLinkInformationBypassAccessCheck,
        FileVolumeNameInformation, FileIdInformation, FileIdExtdDirectoryInformation,
        FileReplaceCompletionInformation, FileHardLinkFullIdInformation, FileIdExtdBothDirectoryInformation,
        FileDispositionInformationEx, FileRenameInformationEx, FileRenameInformationExBypassAccessCheck,
        FileDesiredStorageClassInformation, FileStatInformation, FileMemoryPartitionInformation,
        FileMaximumInformation
} FILE_INFORMATION_CLASS, *PFILE_INFORMATION_CLASS;
typedef enum _DIRECTORY_NOTIFY_INFORMATION_CLASS {
    DirectoryNotifyInformation = 1, DirectoryNotifyExtendedInformation
} DIRECTORY_NOTIFY_INFORMATION_CLASS, *PDIRECTORY_NOTIFY_INFORMATION_CLASS;
typedef enum _IO_PRIORITY_HINT {
    IoPriorityVeryLow = 0, IoPriorityLow, IoPriorityNormal, IoPriorityHigh, IoPriorityCritical, MaxIoPriorityTypes
} IO_PRIORITY_HINT;
typedef enum _FSINFOCLASS {
    FileFsVolumeInformation = 1, FileFsLabelInformation, FileFsSizeInformation, FileFsDeviceInformation,
        FileFsAttributeInformation, FileFsControlInformation, FileFsFullSizeInformation, FileFsObjectIdInformation,
        FileFsDriverPathInformation, FileFsVolumeFlagsInformation, FileFsSectorSizeInformation,
        FileFsDataCopyInformation, FileFsMetadataSizeInformation, FileFsMaximumInformation
} FS_INFORMATION_CLASS, *PFS_INFORMATION_CLASS;
typedef enum _INTERFACE_TYPE {
    InterfaceTypeUndefined = -1, Internal, Isa, Eisa, MicroChannel, TurboChannel, PCIBus, VMEBus, NuBus, PCMCIABus,
        CBus, MPIBus, MPSABus, ProcessorInternal, InternalPowerBus, PNPISABus, PNPBus, Vmcs, ACPIBus,
        MaximumInterfaceType
} INTERFACE_TYPE, *PINTERFACE_TYPE;
typedef enum _DMA_WIDTH {
    Width8Bits, Width16Bits, Width32Bits, Width64Bits, WidthNoWrap, MaximumDmaWidth
} DMA_WIDTH, *PDMA_WIDTH;
typedef enum _DMA_SPEED { Compatible, TypeA, TypeB, TypeC, TypeF, MaximumDmaSpeed } DMA_SPEED, *PDMA_SPEED;
typedef enum _KEY_INFORMATION_CLASS {
    KeyBasicInformation, KeyNodeInformation, KeyFullInformation, KeyNameInformation, KeyCachedInformation,
        KeyFlagsInformation, KeyVirtualizationInformation, KeyHandleTagsInformation, KeyTrustInformation,
        KeyLayerInformation, MaxKeyInfoClass
} KEY_INFORMATION_CLASS;
typedef enum _KEY_SET_INFORMATION_CLASS {
    KeyWriteTimeInformation, KeyWow64FlagsInformation, KeyControlFlagsInformation, KeySetVirtualizationInformation,
        KeySetDebugInformation, KeySetHandleTagsInformation, KeySetLayerInformation, MaxKeySetInfoClass
} KEY_SET_INFORMATION_CLASS;
typedef enum _KEY_VALUE_INFORMATION_CLASS {
    KeyValueBasicInformation, KeyValueFullInformation, KeyValuePartialInformation, KeyValueFullInformationAlign64,
        KeyValuePartialInformationAlign64, KeyValueLayerInformation, MaxKeyValueInfoClass
} KEY_VALUE_INFORMATION_CLASS;
typedef enum _SECTION_INHERIT { ViewShare = 1, ViewUnmap = 2 } SECTION_INHERIT;
typedef enum _SYSTEM_POWER_STATE {
    PowerSystemUnspecified = 0, PowerSystemWorking = 1, PowerSystemSleeping1 = 2, PowerSystemSleeping2 = 3,
        PowerSystemSleeping3 = 4, PowerSystemHibernate = 5, PowerSystemShutdown = 6, PowerSystemMaximum = 7
} SYSTEM_POWER_STATE, *PSYSTEM_POWER_STATE;
typedef enum {
    PowerActionNone = 0, PowerActionReserved, PowerActionSleep, PowerActionHibernate, PowerActionShutdown,
        PowerActionShutdownReset, PowerActionShutdownOff, PowerActionWarmEject, PowerActionDisplayOff
} POWER_ACTION, *PPOWER_ACTION;
typedef enum _DEVICE_POWER_STATE {
    PowerDeviceUnspecified = 0, PowerDeviceD0, PowerDeviceD1, PowerDeviceD2, PowerDeviceD3, PowerDeviceMaximum
} DEVICE_POWER_STATE, *PDEVICE_POWER_STATE;
typedef enum _MONITOR_DISPLAY_STATE {
    PowerMonitorOff = 0, PowerMonitorOn, PowerMonitorDim
} MONITOR_DISPLAY_STATE, *PMONITOR_DISPLAY_STATE;
typedef enum _POWER_STATE_TYPE { SystemPowerState = 0, DevicePowerState } POWER_STATE_TYPE, *PPOWER_STATE_TYPE;
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
typedef enum _CM_SERVICE_NODE_TYPE {
    DriverType = 0x00000001, FileSystemType = 0x00000002, Win32ServiceOwnProcess = 0x00000010,
        Win32ServiceShareProcess = 0x00000020, AdapterType = 0x00000004, RecognizerType = 0x00000008
} SERVICE_NODE_TYPE;
typedef enum _CM_SHARE_DISPOSITION {
    CmResourceShareUndetermined = 0, CmResourceShareDeviceExclusive, CmResourceShareDriverExclusive,
        CmResourceShareShared
} CM_SHARE_DISPOSITION;
typedef enum _IRQ_DEVICE_POLICY {
    IrqPolicyMachineDefault = 0, IrqPolicyAllCloseProcessors, IrqPolicyOneCloseProcessor,
        IrqPolicyAllProcessorsInMachine, IrqPolicySpecifiedProcessors, IrqPolicySpreadMessagesAcrossAllProcessors,
        IrqPolicyAllProcessorsInMachineWhenSteered
} IRQ_DEVICE_POLICY, *PIRQ_DEVICE_POLICY;
typedef enum _IRQ_PRIORITY {
    IrqPriorityUndefined = 0, IrqPriorityLow, IrqPriorityNormal, IrqPriorityHigh
} IRQ_PRIORITY, *PIRQ_PRIORITY;
typedef enum _DPFLTR_TYPE {
    DPFLTR_SYSTEM_ID = 0, DPFLTR_SMSS_ID = 1, DPFLTR_SETUP_ID = 2, DPFLTR_NTFS_ID = 3, DPFLTR_FSTUB_ID = 4,
        DPFLTR_CRASHDUMP_ID = 5, DPFLTR_CDAUDIO_ID = 6, DPFLTR_CDROM_ID = 7, DPFLTR_CLASSPNP_ID = 8, DPFLTR_DISK_ID =
        9, DPFLTR_REDBOOK_ID = 10, DPFLTR_STORPROP_ID = 11, DPFLTR_SCSIPORT_ID = 12, DPFLTR_SCSIMINIPORT_ID = 13,
        DPFLTR_CONFIG_ID = 14, DPFLTR_I8042PRT_ID = 15, DPFLTR_SERMOUSE_ID = 16, DPFLTR_LSERMOUS_ID = 17,
        DPFLTR_KBDHID_ID = 18, DPFLTR_MOUHID_ID = 19, DPFLTR_KBDCLASS_ID = 20, DPFLTR_MOUCLASS_ID = 21,
        DPFLTR_TWOTRACK_ID = 22, DPFLTR_WMILIB_ID = 23, DPFLTR_ACPI_ID = 24, DPFLTR_AMLI_ID = 25, DPFLTR_HALIA64_ID =
        26, DPFLTR_VIDEO_ID = 27, DPFLTR_SVCHOST_ID = 28, DPFLTR_VIDEOPRT_ID = 29, DPFLTR_TCPIP_ID = 30,
        DPFLTR_DMSYNTH_ID = 31, DPFLTR_NTOSPNP_ID = 32, DPFLTR_FASTFAT_ID = 33, DPFLTR_SAMSS_ID = 34,
        DPFLTR_PNPMGR_ID = 35, DPFLTR_NETAPI_ID = 36, DPFLTR_SCSERVER_ID = 37, DPFLTR_SCCLIENT_ID = 38,
        DPFLTR_SERIAL_ID = 39, DPFLTR_SERENUM_ID = 40, DPFLTR_UHCD_ID = 41, DPFLTR_RPCPROXY_ID = 42,
        DPFLTR_AUTOCHK_ID = 43, DPFLTR_DCOMSS_ID = 44, DPFLTR_UNIMODEM_ID = 45, DPFLTR_SIS_ID = 46, DPFLTR_FLTMGR_ID
        = 47, DPFLTR_WMICORE_ID = 48, DPFLTR_BURNENG_ID = 49, DPFLTR_IMAPI_ID = 50, DPFLTR_SXS_ID = 51,
        DPFLTR_FUSION_ID = 52, DPFLTR_IDLETASK_ID = 53, DPFLTR_SOFTPCI_ID = 54, DPFLTR_TAPE_ID = 55, DPFLTR_MCHGR_ID
        = 56, DPFLTR_IDEP_ID = 57, DPFLTR_PCIIDE_ID = 58, DPFLTR_FLOPPY_ID = 59, DPFLTR_FDC_ID = 60,
        DPFLTR_TERMSRV_ID = 61, DPFLTR_W32TIME_ID = 62, DPFLTR_PREFETCHER_ID = 63, DPFLTR_RSFILTER_ID = 64,
        DPFLTR_FCPORT_ID = 65, DPFLTR_PCI_ID = 66, DPFLTR_DMIO_ID = 67, DPFLTR_DMCONFIG_ID = 68, DPFLTR_DMADMIN_ID =
        69, DPFLTR_WSOCKTRANSPORT_ID = 70, DPFLTR_VSS_ID = 71, DPFLTR_PNPMEM_ID = 72, DPFLTR_PROCESSOR_ID = 73,
        DPFLTR_DMSERVER_ID = 74, DPFLTR_SR_ID = 75, DPFLTR_INFINIBAND_ID = 76, DPFLTR_IHVDRIVER_ID = 77,
        DPFLTR_IHVVIDEO_ID = 78, DPFLTR_IHVAUDIO_ID = 79, DPFLTR_IHVNETWORK_ID = 80, DPFLTR_IHVSTREAMING_ID = 81,
        DPFLTR_IHVBUS_ID = 82, DPFLTR_HPS_ID = 83, DPFLTR_RTLTHREADPOOL_ID = 84, DPFLTR_LDR_ID = 85, DPFLTR_TCPIP6_ID
        = 86, DPFLTR_ISAPNP_ID = 87, DPFLTR_SHPC_ID = 88, DPFLTR_STORPORT_ID = 89, DPFLTR_STORMINIPORT_ID = 90,
        DPFLTR_PRINTSPOOLER_ID = 91, DPFLTR_VSSDYNDISK_ID = 92, DPFLTR_VERIFIER_ID = 93, DPFLTR_VDS_ID = 94,
        DPFLTR_VDSBAS_ID = 95, DPFLTR_VDSDYN_ID = 96, DPFLTR_VDSDYNDR_ID = 97, DPFLTR_VDSLDR_ID = 98,
        DPFLTR_VDSUTIL_ID = 99, DPFLTR_DFRGIFC_ID = 100, DPFLTR_DEFAULT_ID = 101, DPFLTR_MM_ID = 102, DPFLTR_DFSC_ID
        = 103, DPFLTR_WOW64_ID = 104, DPFLTR_ALPC_ID = 105, DPFLTR_WDI_ID = 106, DPFLTR_PERFLIB_ID = 107,
        DPFLTR_KTM_ID = 108, DPFLTR_IOSTRESS_ID = 109, DPFLTR_HEAP_ID = 110, DPFLTR_WHEA_ID = 111, DPFLTR_USERGDI_ID
        = 112, DPFLTR_MMCSS_ID = 113, DPFLTR_TPM_ID = 114, DPFLTR_THREADORDER_ID = 115, DPFLTR_ENVIRON_ID = 116,
        DPFLTR_EMS_ID = 117, DPFLTR_WDT_ID = 118, DPFLTR_FVEVOL_ID = 119, DPFLTR_NDIS_ID = 120, DPFLTR_NVCTRACE_ID =
        121, DPFLTR_LUAFV_ID = 122, DPFLTR_APPCOMPAT_ID = 123, DPFLTR_USBSTOR_ID = 124, DPFLTR_SBP2PORT_ID = 125,
        DPFLTR_COVERAGE_ID = 126, DPFLTR_CACHEMGR_ID = 127, DPFLTR_MOUNTMGR_ID = 128, DPFLTR_CFR_ID = 129,
        DPFLTR_TXF_ID = 130, DPFLTR_KSECDD_ID = 131, DPFLTR_FLTREGRESS_ID = 132, DPFLTR_MPIO_ID = 133,
        DPFLTR_MSDSM_ID = 134, DPFLTR_UDFS_ID = 135, DPFLTR_PSHED_ID = 136, DPFLTR_STORVSP_ID = 137, DPFLTR_LSASS_ID
        = 138, DPFLTR_SSPICLI_ID = 139, DPFLTR_CNG_ID = 140, DPFLTR_EXFAT_ID = 141, DPFLTR_FILETRACE_ID = 142,
        DPFLTR_XSAVE_ID = 143, DPFLTR_SE_ID = 144, DPFLTR_DRIVEEXTENDER_ID = 145, DPFLTR_POWER_ID = 146,
        DPFLTR_CRASHDUMPXHCI_ID = 147, DPFLTR_GPIO_ID = 148, DPFLTR_REFS_ID = 149, DPFLTR_WER_ID = 150,
        DPFLTR_CAPIMG_ID = 151, DPFLTR_VPCI_ID = 152, DPFLTR_STORAGECLASSMEMORY_ID = 153, DPFLTR_FSLIB_ID = 154,
        DPFLTR_ENDOFTABLE_ID
} DPFLTR_TYPE;
typedef enum _OS_DEPLOYEMENT_STATE_VALUES {
    OS_DEPLOYMENT_STANDARD = 1, OS_DEPLOYMENT_COMPACT
} OS_DEPLOYEMENT_STATE_VALUES;
typedef enum _TRANSACTION_OUTCOME {
    TransactionOutcomeUndetermined = 1, TransactionOutcomeCommitted, TransactionOutcomeAborted
} TRANSACTION_OUTCOME;
typedef enum _TRANSACTION_INFORMATION_CLASS {
    TransactionBasicInformation, TransactionPropertiesInformation, TransactionEnlistmentInformation,
        TransactionSuperiorEnlistmentInformation
} TRANSACTION_INFORMATION_CLASS;
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
typedef enum _KTMOBJECT_TYPE {
    KTMOBJECT_TRANSACTION, KTMOBJECT_TRANSACTION_MANAGER, KTMOBJECT_RESOURCE_MANAGER, KTMOBJECT_ENLISTMENT,
        KTMOBJECT_INVALID
} KTMOBJECT_TYPE, *PKTMOBJECT_TYPE;
typedef enum _MODE { KernelMode, UserMode, MaximumMode } MODE;
typedef enum _KDPC_IMPORTANCE {
    LowImportance, MediumImportance, HighImportance, MediumHighImportance
} KDPC_IMPORTANCE;
typedef enum _LOCK_OPERATION { IoReadAccess, IoWriteAccess, IoModifyAccess } LOCK_OPERATION;
typedef enum _FIRMWARE_TYPE {
    FirmwareTypeUnknown, FirmwareTypeBios, FirmwareTypeUefi, FirmwareTypeMax
} FIRMWARE_TYPE, *PFIRMWARE_TYPE;
typedef enum _LOGICAL_PROCESSOR_RELATIONSHIP {
    RelationProcessorCore, RelationNumaNode, RelationCache, RelationProcessorPackage, RelationGroup, RelationAll =
        0xffff
} LOGICAL_PROCESSOR_RELATIONSHIP;
typedef enum _PROCESSOR_CACHE_TYPE { CacheUnified, CacheInstruction, CacheData, CacheTrace } PROCESSOR_CACHE_TYPE;
typedef enum _KINTERRUPT_MODE { LevelSensitive, Latched } KINTERRUPT_MODE;
typedef enum _KINTERRUPT_POLARITY {
    InterruptPolarityUnknown, InterruptActiveHigh, InterruptRisingEdge = InterruptActiveHigh, InterruptActiveLow,
        InterruptFallingEdge = InterruptActiveLow, InterruptActiveBoth, InterruptActiveBothTriggerLow =
        InterruptActiveBoth, InterruptActiveBothTriggerHigh
} KINTERRUPT_POLARITY, *PKINTERRUPT_POLARITY;
typedef enum _KWAIT_REASON {
    Executive, FreePage, PageIn, PoolAllocation, DelayExecution, Suspended, UserRequest, WrExecutive, WrFreePage,
        WrPageIn, WrPoolAllocation, WrDelayExecution, WrSuspended, WrUserRequest, WrSpare0, WrQueue, WrLpcReceive,
        WrLpcReply, WrVirtualMemory, WrPageOut, WrRendezvous, WrKeyedEvent, WrTerminated, WrProcessInSwap,
        WrCpuRateControl, WrCalloutStack, WrKernel, WrResource, WrPushLock, WrMutex, WrQuantumEnd, WrDispatchInt,
        WrPreempted, WrYieldExecution, WrFastMutex, WrGuardedMutex, WrRundown, WrAlertByThreadId, WrDeferredPreempt,
        WrPhysicalFault, MaximumWaitReason
} KWAIT_REASON;
typedef enum _KBUGCHECK_CALLBACK_REASON {
    KbCallbackInvalid, KbCallbackReserved1, KbCallbackSecondaryDumpData, KbCallbackDumpIo, KbCallbackAddPages,
        KbCallbackSecondaryMultiPartDumpData, KbCallbackRemovePages
} KBUGCHECK_CALLBACK_REASON;
typedef enum _BOUND_CALLBACK_STATUS {
    BoundExceptionContinueSearch = 0, BoundExceptionHandled, BoundExceptionError, BoundExceptionMaximum
} BOUND_CALLBACK_STATUS, *PBOUND_CALLBACK_STATUS;
typedef enum _MEMORY_CACHING_TYPE_ORIG { MmFrameBufferCached = 2 } MEMORY_CACHING_TYPE_ORIG;
typedef enum _MEMORY_CACHING_TYPE {
    MmNonCached = 0, MmCached = 1, MmWriteCombined = MmFrameBufferCached, MmHardwareCoherentCached,
        MmNonCachedUnordered, MmUSWCCached, MmMaximumCacheType, MmNotMapped = -1
} MEMORY_CACHING_TYPE;
typedef enum {
    KeProcessorAddStartNotify = 0, KeProcessorAddCompleteNotify, KeProcessorAddFailureNotify
} KE_PROCESSOR_CHANGE_NOTIFY_STATE;
typedef enum _KD_OPTION { KD_OPTION_SET_BLOCK_ENABLE } KD_OPTION;
typedef enum _POOL_TYPE {
    NonPagedPool, NonPagedPoolExecute = NonPagedPool, PagedPool, NonPagedPoolMustSucceed = NonPagedPool + 2,
        DontUseThisType, NonPagedPoolCacheAligned = NonPagedPool + 4, PagedPoolCacheAligned,
        NonPagedPoolCacheAlignedMustS = NonPagedPool + 6, MaxPoolType, NonPagedPoolBase = 0,
        NonPagedPoolBaseMustSucceed = NonPagedPoolBase + 2, NonPagedPoolBaseCacheAligned = NonPagedPoolBase + 4,
        NonPagedPoolBaseCacheAlignedMustS = NonPagedPoolBase + 6, NonPagedPoolSession = 32, PagedPoolSession =
        NonPagedPoolSession + 1, NonPagedPoolMustSucceedSession = PagedPoolSession + 1, DontUseThisTypeSession =
        NonPagedPoolMustSucceedSession + 1, NonPagedPoolCacheAlignedSession = DontUseThisTypeSession + 1,
        PagedPoolCacheAlignedSession = NonPagedPoolCacheAlignedSession + 1, NonPagedPoolCacheAlignedMustSSession =
        PagedPoolCacheAlignedSession + 1, NonPagedPoolNx = 512, NonPagedPoolNxCacheAligned = NonPagedPoolNx + 4,
        NonPagedPoolSessionNx = NonPagedPoolNx + 32
} POOL_TYPE;
typedef enum _EX_POOL_PRIORITY {
    LowPoolPriority, LowPoolPrioritySpecialPoolOverrun = 8, LowPoolPrioritySpecialPoolUnderrun = 9,
        NormalPoolPriority = 16, NormalPoolPrioritySpecialPoolOverrun = 24, NormalPoolPrioritySpecialPoolUnderrun =
        25, HighPoolPriority = 32, HighPoolPrioritySpecialPoolOverrun = 40, HighPoolPrioritySpecialPoolUnderrun = 41
} EX_POOL_PRIORITY;
typedef enum _WORK_QUEUE_TYPE {
    CriticalWorkQueue, DelayedWorkQueue, HyperCriticalWorkQueue, NormalWorkQueue, BackgroundWorkQueue,
        RealTimeWorkQueue, SuperCriticalWorkQueue, MaximumWorkQueue, CustomPriorityWorkQueue = 32
} WORK_QUEUE_TYPE;
typedef enum _REG_NOTIFY_CLASS {
    RegNtDeleteKey, RegNtPreDeleteKey = RegNtDeleteKey, RegNtSetValueKey, RegNtPreSetValueKey = RegNtSetValueKey,
        RegNtDeleteValueKey, RegNtPreDeleteValueKey = RegNtDeleteValueKey, RegNtSetInformationKey,
        RegNtPreSetInformationKey = RegNtSetInformationKey, RegNtRenameKey, RegNtPreRenameKey = RegNtRenameKey,
        RegNtEnumerateKey, RegNtPreEnumerateKey = RegNtEnumerateKey, RegNtEnumerateValueKey,
        RegNtPreEnumerateValueKey = RegNtEnumerateValueKey, RegNtQueryKey, RegNtPreQueryKey = RegNtQueryKey,
        RegNtQueryValueKey, RegNtPreQueryValueKey = RegNtQueryValueKey, RegNtQueryMultipleValueKey,
        RegNtPreQueryMultipleValueKey = RegNtQueryMultipleValueKey, RegNtPreCreateKey, RegNtPostCreateKey,
        RegNtPreOpenKey, RegNtPostOpenKey, RegNtKeyHandleClose, RegNtPreKeyHandleClose = RegNtKeyHandleClose,
        RegNtPostDeleteKey, RegNtPostSetValueKey, RegNtPostDeleteValueKey, RegNtPostSetInformationKey,
        RegNtPostRenameKey, RegNtPostEnumerateKey, RegNtPostEnumerateValueKey, RegNtPostQueryKey,
        RegNtPostQueryValueKey, RegNtPostQueryMultipleValueKey, RegNtPostKeyHandleClose, RegNtPreCreateKeyEx,
        RegNtPostCreateKeyEx, RegNtPreOpenKeyEx, RegNtPostOpenKeyEx, RegNtPreFlushKey, RegNtPostFlushKey,
        RegNtPreLoadKey, RegNtPostLoadKey, RegNtPreUnLoadKey, RegNtPostUnLoadKey, RegNtPreQueryKeySecurity,
        RegNtPostQueryKeySecurity, RegNtPreSetKeySecurity, RegNtPostSetKeySecurity,
        RegNtCallbackObjectContextCleanup, RegNtPreRestoreKey, RegNtPostRestoreKey, RegNtPreSaveKey,
        RegNtPostSaveKey, RegNtPreReplaceKey, RegNtPostReplaceKey, RegNtPreQueryKeyName, RegNtPostQueryKeyName,
        MaxRegNtNotifyClass
} REG_NOTIFY_CLASS;
typedef enum _MM_SYSTEM_SIZE { MmSmallSystem, MmMediumSystem, MmLargeSystem } MM_SYSTEMSIZE;
typedef enum _MM_PAGE_PRIORITY { LowPagePriority, NormalPagePriority = 16, HighPagePriority = 32 } MM_PAGE_PRIORITY;
typedef enum _MM_MDL_PAGE_CONTENTS_STATE {
    MmMdlPageContentsDynamic, MmMdlPageContentsInvariant, MmMdlPageContentsQuery
} MM_MDL_PAGE_CONTENTS_STATE, PMM_MDL_PAGE_CONTENTS_STATE;
typedef enum _SECURITY_OPERATION_CODE {
    SetSecurityDescriptor, QuerySecurityDescriptor, DeleteSecurityDescriptor, AssignSecurityDescriptor
} SECURITY_OPERATION_CODE, *PSECURITY_OPERATION_CODE;
typedef enum _SE_IMAGE_TYPE {
    SeImageTypeElamDriver = 0, SeImageTypeDriver, SeImageTypePlatformSecureFile, SeImageTypeMax
} SE_IMAGE_TYPE, *PSE_IMAGE_TYPE;
typedef enum _SE_IMAGE_VERIFICATION_CALLBACK_TYPE {
    SeImageVerificationCallbackInformational = 0
} SE_IMAGE_VERIFICATION_CALLBACK_TYPE, *PSE_IMAGE_VERIFICATION_CALLBACK_TYPE;
typedef enum _CREATE_FILE_TYPE {
    CreateFileTypeNone, CreateFileTypeNamedPipe, CreateFileTypeMailslot
} CREATE_FILE_TYPE;
typedef enum _IO_ALLOCATION_ACTION {
    KeepObject = 1, DeallocateObject, DeallocateObjectKeepRegisters
} IO_ALLOCATION_ACTION, *PIO_ALLOCATION_ACTION;
typedef enum _DEVICE_RELATION_TYPE {
    BusRelations, EjectionRelations, PowerRelations, RemovalRelations, TargetDeviceRelation, SingleBusRelations,
        TransportRelations
} DEVICE_RELATION_TYPE, *PDEVICE_RELATION_TYPE;
typedef enum _DEVICE_USAGE_NOTIFICATION_TYPE {
    DeviceUsageTypeUndefined, DeviceUsageTypePaging, DeviceUsageTypeHibernation, DeviceUsageTypeDumpFile,
        DeviceUsageTypeBoot, DeviceUsageTypePostDisplay
} DEVICE_USAGE_NOTIFICATION_TYPE;
typedef enum {
    BusQueryDeviceID = 0, BusQueryHardwareIDs = 1, BusQueryCompatibleIDs = 2, BusQueryInstanceID = 3,
        BusQueryDeviceSerialNumber = 4, BusQueryContainerID = 5
} BUS_QUERY_ID_TYPE, *PBUS_QUERY_ID_TYPE;
typedef enum { DeviceTextDescription = 0, DeviceTextLocationInformation = 1 } DEVICE_TEXT_TYPE, *PDEVICE_TEXT_TYPE;
typedef enum _IO_PAGING_PRIORITY {
    IoPagingPriorityInvalid, IoPagingPriorityNormal, IoPagingPriorityHigh, IoPagingPriorityReserved1,
        IoPagingPriorityReserved2
} IO_PAGING_PRIORITY;
typedef enum _IO_ACCESS_TYPE { ReadAccess, WriteAccess, ModifyAccess } IO_ACCESS_TYPE;
typedef enum _IO_CONTAINER_NOTIFICATION_CLASS {
    IoSessionStateNotification, IoMaxContainerNotificationClass
} IO_CONTAINER_NOTIFICATION_CLASS;
typedef enum _IO_CONTAINER_INFORMATION_CLASS {
    IoSessionStateInformation, IoMaxContainerInformationClass
} IO_CONTAINER_INFORMATION_CLASS;
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

#endif
