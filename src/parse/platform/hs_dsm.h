/* SPDX-License-Identifier: MIT */
/* hs_dsm.h: device-specific modules of multipath I/O, part 1. */
#ifndef HS_DSM_H
#define HS_DSM_H

#define PTRALIGN DECLSPEC_ALIGN(16)
#define SPTWB_SENSE_LENGTH 32
#define SPTWB_DATA_LENGTH 512
#define DSM_CONTROLLER_ACTIVE 0x00000001
#define DSM_CONTROLLER_STANDBY 0x00000002
#define DSM_CONTROLLER_FAILED 0x00000003
#define DSM_CONTROLLER_NO_CNTRL 0x00000004
#define DSM_CNTRL_FLAGS_ALLOCATE 0x00000001
#define DSM_CNTRL_FLAGS_CHECK_STATE 0x00000002
#define DSM_CNTRL_FLAGS_RESERVED 0xFFFFFFFC
#define DSM_FATAL_ERROR 0x80000000
#define DSM_RETRY_DONT_DECREMENT 0x00008000
#define DSM_ADMIN_FO 0x40000000
#define DSM_FATAL_ERROR_OEM_MASK 0x0000FFFF
#define DSM_FATAL_ERROR_RESERVED 0x3FFF0000
#define DSM_MOVE_PERMANENT 0x00000001
#define DSM_MOVE_PENDING_REMOVAL 0x00000002
#define DSM_MOVE_OEM_MASK 0x0000FF00
#define DSM_MOVE_RESERVED 0x7FFF0000
#define DSM_MOVE_ADMIN_REQUEST 0x80000000
#define DSM_BROADCAST 0x00000001
#define DSM_WILL_HANDLE 0x00000002
#define DSM_PATH_SET 0x00000003
#define DSM_ERROR 0x00000004
#define DSM_INIT_DATA_TYPE_1_SIZE (RTL_SIZEOF_THROUGH_FIELD(DSM_INIT_DATA, Reserved))
#define DSM_INIT_DATA_TYPE_2_SIZE (RTL_SIZEOF_THROUGH_FIELD(DSM_INIT_DATA, DsmType))
#define DSM_INIT_DATA_TYPE_3_SIZE DSM_INIT_DATA_TYPE_2_SIZE
#define DSM_INIT_DATA_TYPE_4_SIZE (RTL_SIZEOF_THROUGH_FIELD(DSM_INIT_DATA, DsmVersion))
#define DSM_INIT_DATA_TYPE_5_SIZE (RTL_SIZEOF_THROUGH_FIELD(DSM_INIT_DATA, DsmWmiGlobalInfo))
#define DSM_INIT_DATA_TYPE_6_SIZE (sizeof(DSM_INIT_DATA))
#define MPIO_DSM ((ULONG)'dsm')
#define IOCTL_MPDSM_REGISTER CTL_CODE(MPIO_DSM, 0x01, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_MPDSM_DEREGISTER CTL_CODE(MPIO_DSM, 0x02, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define DSM_CALL_COMPLETION_ON_MPIO_ERROR 0x00000001
#define MPIO_DSM_Path_V2Guid {0xac4e13b0, 0x7cb6, 0x4599, {0xb3, 0x97, 0xfb, 0x36, 0xfa, 0xec, 0x5c, 0x96}}
#define MPIO_DSM_Path_V2_DsmPathId_SIZE sizeof(ULONGLONG)
#define MPIO_DSM_Path_V2_DsmPathId_ID 1
#define MPIO_DSM_Path_V2_Reserved_SIZE sizeof(ULONGLONG)
#define MPIO_DSM_Path_V2_Reserved_ID 2
#define MPIO_DSM_Path_V2_PathWeight_SIZE sizeof(ULONG)
#define MPIO_DSM_Path_V2_PathWeight_ID 3
#define MPIO_DSM_Path_V2_PrimaryPath_SIZE sizeof(ULONG)
#define MPIO_DSM_Path_V2_PrimaryPath_ID 4
#define MPIO_DSM_Path_V2_OptimizedPath_SIZE sizeof(ULONG)
#define MPIO_DSM_Path_V2_OptimizedPath_ID 5
#define MPIO_DSM_Path_V2_PreferredPath_SIZE sizeof(ULONG)
#define MPIO_DSM_Path_V2_PreferredPath_ID 6
#define MPIO_DSM_Path_V2_FailedPath_SIZE sizeof(ULONG)
#define MPIO_DSM_Path_V2_FailedPath_ID 7
#define MPIO_DSM_Path_V2_TargetPortGroup_State_SIZE sizeof(ULONG)
#define MPIO_DSM_Path_V2_TargetPortGroup_State_ID 8
#define MPIO_DSM_Path_V2_ALUASupport_SIZE sizeof(ULONG)
#define MPIO_DSM_Path_V2_ALUASupport_ID 9
#define MPIO_DSM_Path_V2_SymmetricLUA_SIZE sizeof(UCHAR)
#define MPIO_DSM_Path_V2_SymmetricLUA_ID 10
#define MPIO_DSM_Path_V2_TargetPortGroup_Preferred_SIZE sizeof(UCHAR)
#define MPIO_DSM_Path_V2_TargetPortGroup_Preferred_ID 11
#define MPIO_DSM_Path_V2_TargetPortGroup_Identifier_SIZE sizeof(USHORT)
#define MPIO_DSM_Path_V2_TargetPortGroup_Identifier_ID 12
#define MPIO_DSM_Path_V2_TargetPort_Identifier_SIZE sizeof(ULONG)
#define MPIO_DSM_Path_V2_TargetPort_Identifier_ID 13
#define MPIO_DSM_Path_V2_Reserved32_SIZE sizeof(ULONG)
#define MPIO_DSM_Path_V2_Reserved32_ID 14
#define MPIO_DSM_Path_V2_Reserved64_SIZE sizeof(ULONGLONG)
#define MPIO_DSM_Path_V2_Reserved64_ID 15
#define MPIO_DSM_Path_V2_SIZE (FIELD_OFFSET(MPIO_DSM_Path_V2, Reserved64) + MPIO_DSM_Path_V2_Reserved64_SIZE)
#define DSM_Load_Balance_Policy_V2Guid {0x6f4474ce, 0xd20e, 0x426c, {0x93, 0x71, 0x9b, 0x87, 0xc2, 0xe2, 0xcd, 0x5a}}
#define DSM_Load_Balance_Policy_V2_Version_SIZE sizeof(ULONG)
#define DSM_Load_Balance_Policy_V2_Version_ID 1
#define DSM_LB_FAILOVER 1
#define DSM_LB_ROUND_ROBIN 2
#define DSM_LB_ROUND_ROBIN_WITH_SUBSET 3
#define DSM_LB_DYN_LEAST_QUEUE_DEPTH 4
#define DSM_LB_WEIGHTED_PATHS 5
#define DSM_LB_LEAST_BLOCKS 6
#define DSM_LB_VENDOR_SPECIFIC 7
#define DSM_Load_Balance_Policy_V2_LoadBalancePolicy_SIZE sizeof(ULONG)
#define DSM_Load_Balance_Policy_V2_LoadBalancePolicy_ID 2
#define DSM_Load_Balance_Policy_V2_DSMPathCount_SIZE sizeof(ULONG)
#define DSM_Load_Balance_Policy_V2_DSMPathCount_ID 3
#define DSM_Load_Balance_Policy_V2_Reserved_SIZE sizeof(ULONG)
#define DSM_Load_Balance_Policy_V2_Reserved_ID 4
#define DSM_Load_Balance_Policy_V2_DSM_Paths_ID 5
#define DSM_QueryLBPolicy_V2Guid {0xd14fed0e, 0xbdfb, 0x4615, {0x85, 0x78, 0x35, 0x0c, 0x4c, 0x2b, 0x06, 0xd7}}
#define DSM_QueryLBPolicy_V2_LoadBalancePolicy_SIZE sizeof(DSM_Load_Balance_Policy_V2)
#define DSM_QueryLBPolicy_V2_LoadBalancePolicy_ID 1
#define DSM_QueryLBPolicy_V2_SIZE (FIELD_OFFSET(DSM_QueryLBPolicy_V2, LoadBalancePolicy) + \
    DSM_QueryLBPolicy_V2_LoadBalancePolicy_SIZE)
#define DSM_QuerySupportedLBPolicies_V2Guid {0xfc777b74, 0x7bcc, 0x47ae, {0xaa, 0x63, 0x59, 0x65, 0x6b, 0xa5, 0x93, \
    0xfe}}
#define DSM_QuerySupportedLBPolicies_V2_SupportedLBPoliciesCount_SIZE sizeof(ULONG)
#define DSM_QuerySupportedLBPolicies_V2_SupportedLBPoliciesCount_ID 1
#define DSM_QuerySupportedLBPolicies_V2_Reserved_SIZE sizeof(ULONG)
#define DSM_QuerySupportedLBPolicies_V2_Reserved_ID 2
#define DSM_QuerySupportedLBPolicies_V2_Supported_LB_Policies_ID 3
#define MPIO_DSM_PathGuid {0x80ebd5b4, 0x3baf, 0x41f1, {0x9c, 0x41, 0xbd, 0x36, 0xc5, 0x28, 0x2b, 0x67}}
#define MPIO_DSM_Path_DsmPathId_SIZE sizeof(ULONGLONG)
#define MPIO_DSM_Path_DsmPathId_ID 1
#define MPIO_DSM_Path_Reserved_SIZE sizeof(ULONGLONG)
#define MPIO_DSM_Path_Reserved_ID 2
#define MPIO_DSM_Path_PathWeight_SIZE sizeof(ULONG)
#define MPIO_DSM_Path_PathWeight_ID 3
#define MPIO_DSM_Path_PrimaryPath_SIZE sizeof(ULONG)
#define MPIO_DSM_Path_PrimaryPath_ID 4
#define MPIO_DSM_Path_SIZE (FIELD_OFFSET(MPIO_DSM_Path, PrimaryPath) + MPIO_DSM_Path_PrimaryPath_SIZE)
#define DSM_Load_Balance_PolicyGuid {0x3078b89b, 0xa34f, 0x4ff6, {0x81, 0x0a, 0xc5, 0x6a, 0xd3, 0xba, 0x94, 0x7d}}
#define DSM_Load_Balance_Policy_Version_SIZE sizeof(ULONG)
#define DSM_Load_Balance_Policy_Version_ID 1
#define DSM_Load_Balance_Policy_LoadBalancePolicy_SIZE sizeof(ULONG)
#define DSM_Load_Balance_Policy_LoadBalancePolicy_ID 2
#define DSM_Load_Balance_Policy_DSMPathCount_SIZE sizeof(ULONG)
#define DSM_Load_Balance_Policy_DSMPathCount_ID 3
#define DSM_Load_Balance_Policy_Reserved_SIZE sizeof(ULONG)
#define DSM_Load_Balance_Policy_Reserved_ID 4
#define DSM_Load_Balance_Policy_DSM_Paths_ID 5
#define DSM_QueryLBPolicyGuid {0x20a4663b, 0xbf54, 0x4738, {0xb4, 0x03, 0x0c, 0xfc, 0x71, 0xec, 0xfc, 0x90}}
#define DSM_QueryLBPolicy_LoadBalancePolicy_SIZE sizeof(DSM_Load_Balance_Policy)
#define DSM_QueryLBPolicy_LoadBalancePolicy_ID 1
#define DSM_QueryLBPolicy_SIZE (FIELD_OFFSET(DSM_QueryLBPolicy, LoadBalancePolicy) + \
    DSM_QueryLBPolicy_LoadBalancePolicy_SIZE)
#define DSM_QuerySupportedLBPoliciesGuid {0xffcf3f4e, 0xbab6, 0x455c, {0xba, 0x99, 0xd6, 0x0c, 0xfb, 0xc5, 0x88, \
    0x7d}}
#define DSM_QuerySupportedLBPolicies_SupportedLBPoliciesCount_SIZE sizeof(ULONG)
#define DSM_QuerySupportedLBPolicies_SupportedLBPoliciesCount_ID 1
#define DSM_QuerySupportedLBPolicies_Reserved_SIZE sizeof(ULONG)
#define DSM_QuerySupportedLBPolicies_Reserved_ID 2
#define DSM_QuerySupportedLBPolicies_Supported_LB_Policies_ID 3
#define DSM_LB_OperationsGuid {0xc944053c, 0xc90f, 0x4012, {0xb7, 0x75, 0x1f, 0x1a, 0x26, 0x1d, 0x4b, 0xe4}}
#define DsmSetLoadBalancePolicy 1
#define DsmSetLoadBalancePolicyALUA 2
#define DSM_QueryUniqueIdGuid {0x7b47cbe2, 0x63d0, 0x4e6b, {0xb9, 0x87, 0x4b, 0xfc, 0xbd, 0x6c, 0x36, 0x8e}}
#define DSM_QueryUniqueId_DsmUniqueId_SIZE sizeof(ULONGLONG)
#define DSM_QueryUniqueId_DsmUniqueId_ID 1
#define DSM_QueryUniqueId_SIZE (FIELD_OFFSET(DSM_QueryUniqueId, DsmUniqueId) + DSM_QueryUniqueId_DsmUniqueId_SIZE)
#define DSM_VERSIONGuid {0x7cc0ae8e, 0xf30d, 0x4ecd, {0xa3, 0xc6, 0x5b, 0xee, 0x8d, 0xe6, 0x1d, 0x48}}
#define DSM_VERSION_MajorVersion_SIZE sizeof(ULONG)
#define DSM_VERSION_MajorVersion_ID 1
#define DSM_VERSION_MinorVersion_SIZE sizeof(ULONG)
#define DSM_VERSION_MinorVersion_ID 2
#define DSM_VERSION_ProductBuild_SIZE sizeof(ULONG)
#define DSM_VERSION_ProductBuild_ID 3
#define DSM_VERSION_QfeNumber_SIZE sizeof(ULONG)
#define DSM_VERSION_QfeNumber_ID 4
#define DSM_VERSION_SIZE (FIELD_OFFSET(DSM_VERSION, QfeNumber) + DSM_VERSION_QfeNumber_SIZE)
#define DSM_COUNTERSGuid {0x39026ae4, 0x9e81, 0x468b, {0x81, 0x9c, 0x25, 0x34, 0x48, 0x12, 0x7f, 0xd5}}
#define DSM_COUNTERS_PathVerifyEnabled_SIZE sizeof(ULONG)
#define DSM_COUNTERS_PathVerifyEnabled_ID 1
#define DSM_COUNTERS_PathVerificationPeriod_SIZE sizeof(ULONG)
#define DSM_COUNTERS_PathVerificationPeriod_ID 2
#define DSM_COUNTERS_PDORemovePeriod_SIZE sizeof(ULONG)
#define DSM_COUNTERS_PDORemovePeriod_ID 3
#define DSM_COUNTERS_RetryCount_SIZE sizeof(ULONG)
#define DSM_COUNTERS_RetryCount_ID 4
#define DSM_COUNTERS_RetryInterval_SIZE sizeof(ULONG)
#define DSM_COUNTERS_RetryInterval_ID 5
#define DSM_COUNTERS_Reserved32_SIZE sizeof(ULONG)
#define DSM_COUNTERS_Reserved32_ID 6
#define DSM_COUNTERS_Reserved64_SIZE sizeof(ULONGLONG)
#define DSM_COUNTERS_Reserved64_ID 7
#define DSM_COUNTERS_SIZE (FIELD_OFFSET(DSM_COUNTERS, Reserved64) + DSM_COUNTERS_Reserved64_SIZE)
#define DSM_PARAMETERSGuid {0x695df15f, 0x9bd1, 0x49f7, {0xbe, 0xbb, 0x16, 0xde, 0xbd, 0x15, 0x11, 0xcb}}
#define DSM_PARAMETERS_DsmName_ID 1
#define DSM_PARAMETERS_DsmContext_SIZE sizeof(ULONGLONG)
#define DSM_PARAMETERS_DsmContext_ID 2
#define DSM_PARAMETERS_DsmVersion_SIZE sizeof(DSM_VERSION)
#define DSM_PARAMETERS_DsmVersion_ID 3
#define DSM_PARAMETERS_DsmCounters_SIZE sizeof(DSM_COUNTERS)
#define DSM_PARAMETERS_DsmCounters_ID 4
#define DSM_PARAMETERS_SIZE (FIELD_OFFSET(DSM_PARAMETERS, DsmCounters) + DSM_PARAMETERS_DsmCounters_SIZE)
#define MPIO_REGISTERED_DSMGuid {0x0c2c484b, 0x030b, 0x4540, {0x88, 0x90, 0xbb, 0x66, 0x81, 0x94, 0x1c, 0xe3}}
#define MPIO_REGISTERED_DSM_NumberDSMs_SIZE sizeof(ULONG)
#define MPIO_REGISTERED_DSM_NumberDSMs_ID 1
#define MPIO_REGISTERED_DSM_DsmParameters_ID 2
#define SetDSMCounters 3
#define SetDSMCounters_IN_DsmContext_SIZE sizeof(ULONGLONG)
#define SetDSMCounters_IN_DsmContext_ID 1
#define SetDSMCounters_IN_DsmCounters_SIZE sizeof(DSM_COUNTERS)
#define SetDSMCounters_IN_DsmCounters_ID 2
#define SetDSMCounters_IN_SIZE (FIELD_OFFSET(SetDSMCounters_IN, DsmCounters) + SetDSMCounters_IN_DsmCounters_SIZE)

typedef struct _DSM_IDS { ULONG Count; PVOID IdList[1]; } DSM_IDS, *PDSM_IDS;
typedef struct _SCSI_PASS_THROUGH_WITH_BUFFERS {
    SCSI_PASS_THROUGH ScsiPassThrough;
    UCHAR SenseInfoBuffer[32];
    UCHAR DataBuffer[512];
} SCSI_PASS_THROUGH_WITH_BUFFERS, *PSCSI_PASS_THROUGH_WITH_BUFFERS;
typedef struct _SCSI_PASS_THROUGH_DIRECT_WITH_BUFFER {
    SCSI_PASS_THROUGH_DIRECT ScsiPassThroughDirect;
    UCHAR SenseInfoBuffer[32];
} SCSI_PASS_THROUGH_DIRECT_WITH_BUFFER, *PSCSI_PASS_THROUGH_DIRECT_WITH_BUFFER;
typedef NTSTATUS (*DSM_INQUIRE_DRIVER)(PVOID, PDEVICE_OBJECT, PDEVICE_OBJECT, PSTORAGE_DEVICE_DESCRIPTOR,
    PSTORAGE_DEVICE_ID_DESCRIPTOR, PVOID *);
typedef BOOLEAN (*DSM_COMPARE_DEVICES)(PVOID, PVOID, PVOID);
typedef struct _CONTROLLER_IDS {
    STORAGE_IDENTIFIER_CODE_SET Type;
    ULONG Length;
    UCHAR SerialNumber[32];
} CONTROLLER_IDS, *PCONTROLLER_IDS;
typedef struct _CONTROLLER_INFO {
    PDEVICE_OBJECT DeviceObject;
    CONTROLLER_IDS Identifier;
    ULONG State;
} CONTROLLER_INFO, *PCONTROLLER_INFO;
typedef NTSTATUS (*DSM_GET_CONTROLLER_INFO)(PVOID, PVOID, ULONG, PCONTROLLER_INFO *);
typedef PUCHAR (*DSM_DEVICE_SERIAL_NUMBER)(PVOID, PVOID);
typedef NTSTATUS (*DSM_SET_DEVICE_INFO)(PVOID, PDEVICE_OBJECT, PVOID, PVOID *);
typedef BOOLEAN (*DSM_IS_PATH_ACTIVE)(PVOID, PVOID, PVOID);
typedef ULONG (*DSM_INTERPRET_ERROR)(PVOID, PVOID, PSCSI_REQUEST_BLOCK, PNTSTATUS, PBOOLEAN);
typedef ULONG (*DSM_INTERPRET_ERROR_EX)(PVOID, PVOID, PSCSI_REQUEST_BLOCK, PNTSTATUS, PBOOLEAN, PLONG, ...);
typedef NTSTATUS (*DSM_INVALIDATE_PATH)(PVOID, ULONG, PVOID, PVOID *);
typedef NTSTATUS (*DSM_PATH_VERIFY)(PVOID, PVOID, PVOID);
typedef NTSTATUS (*DSM_MOVE_DEVICE)(PVOID, PDSM_IDS, PVOID, PVOID, ULONG);
typedef NTSTATUS (*DSM_REMOVE_PENDING)(PVOID, PVOID);
typedef NTSTATUS (*DSM_REMOVE_DEVICE)(PVOID, PVOID, PVOID);
typedef NTSTATUS (*DSM_REMOVE_PATH)(PVOID, PVOID);
typedef ULONG (*DSM_CATEGORIZE_REQUEST)(PVOID, PDSM_IDS, PIRP, PSCSI_REQUEST_BLOCK, PVOID, PVOID *, NTSTATUS *);
typedef NTSTATUS (*DSM_BROADCAST_SRB)(PVOID, PDSM_IDS, PIRP, PSCSI_REQUEST_BLOCK, PKEVENT);
typedef NTSTATUS (*DSM_SRB_DEVICE_CONTROL)(PVOID, PDSM_IDS, PIRP, PSCSI_REQUEST_BLOCK, PKEVENT);
typedef void (*DSM_COMPLETION_ROUTINE)(PVOID, PIRP, PSCSI_REQUEST_BLOCK, PVOID);
typedef struct _DSM_COMPLETION_INFO {
    DSM_COMPLETION_ROUTINE DsmCompletionRoutine;
    PVOID DsmContext;
} DSM_COMPLETION_INFO, *PDSM_COMPLETION_INFO;
typedef void (*DSM_SET_COMPLETION)(PVOID, PVOID, PIRP, PSCSI_REQUEST_BLOCK, PDSM_COMPLETION_INFO);
typedef PVOID (*DSM_LB_GET_PATH)(PVOID, PSCSI_REQUEST_BLOCK, PDSM_IDS, PVOID, NTSTATUS *);
typedef NTSTATUS (*DSM_QUERY_DATABLOCK)(PVOID, PIRP, ULONG, ULONG, ULONG, PULONG, ULONG, PUCHAR, PULONG);
typedef NTSTATUS (*DSM_SET_DATABLOCK)(PVOID, PIRP, ULONG, ULONG, ULONG, PUCHAR);
typedef NTSTATUS (*DSM_EXECUTE_METHOD)(PVOID, PIRP, ULONG, ULONG, ULONG, ULONG, PULONG, PUCHAR);
typedef NTSTATUS (*DSM_FUNCTION_CONTROL)(PVOID, PIRP, ULONG, WMIENABLEDISABLECONTROL, BOOLEAN);
typedef NTSTATUS (*DSM_QUERY_DATABLOCK_EX)(PVOID, PDSM_IDS, PIRP, ULONG, ULONG, ULONG, PULONG, ULONG, PUCHAR, PULONG,
    ...);
typedef NTSTATUS (*DSM_SET_DATABLOCK_EX)(PVOID, PDSM_IDS, PIRP, ULONG, ULONG, ULONG, PUCHAR, ...);
typedef NTSTATUS (*DSM_EXECUTE_METHOD_EX)(PVOID, PDSM_IDS, PIRP, ULONG, ULONG, ULONG, ULONG, PULONG, PUCHAR, ...);
typedef NTSTATUS (*DSM_FUNCTION_CONTROL_EX)(PVOID, PDSM_IDS, PIRP, ULONG, WMIENABLEDISABLECONTROL, BOOLEAN, ...);
typedef struct _DSM_WMILIB_CONTEXT {
    ULONG GuidCount;
    PWMIGUIDREGINFO GuidList;
    UNICODE_STRING RegistryPath;
    UNICODE_STRING MofResourceName;
    union {
        DSM_QUERY_DATABLOCK QueryWmiDataBlock;
        DSM_QUERY_DATABLOCK_EX QueryWmiDataBlockEx;
    };
    union {
        DSM_SET_DATABLOCK SetWmiDataBlock;
        DSM_SET_DATABLOCK_EX SetWmiDataBlockEx;
    };
    union {
        DSM_EXECUTE_METHOD ExecuteWmiMethod;
        DSM_EXECUTE_METHOD_EX ExecuteWmiMethodEx;
    };
    union {
        DSM_FUNCTION_CONTROL WmiFunctionControl;
        DSM_FUNCTION_CONTROL_EX WmiFunctionControlEx;
    };
} DSM_WMILIB_CONTEXT, *PDSM_WMILIB_CONTEXT;
typedef BOOLEAN (*DSM_ADDRESS_TYPE_SUPPORTED)(PVOID, ULONG);
typedef NTSTATUS (*DSM_DEVICE_NOT_USED)(PVOID, PVOID);
typedef NTSTATUS (*DSM_UNLOAD)(PVOID);
typedef enum _DSM_TYPE {
    DsmTypeUnknown, DsmType1, DsmType2, DsmType3, DsmType4, DsmType5, DsmType6, DsmType7
} DSM_TYPE, *PDSM_TYPE;
typedef struct _DSM_VERSION_INFO {
    ULONG MajorVersion;
    ULONG MinorVersion;
    ULONG ProductBuild;
    ULONG QfeNumber;
} DSM_VERSION_INFO, *PDSM_VERSION_INFO;
typedef struct _DSM_INIT_DATA {
    ULONG InitDataSize;
    DSM_INQUIRE_DRIVER DsmInquireDriver;
    DSM_COMPARE_DEVICES DsmCompareDevices;
    DSM_DEVICE_SERIAL_NUMBER DsmDeviceSerialNumber;
    DSM_GET_CONTROLLER_INFO DsmGetControllerInfo;
    DSM_SET_DEVICE_INFO DsmSetDeviceInfo;
    DSM_IS_PATH_ACTIVE DsmIsPathActive;
    DSM_PATH_VERIFY DsmPathVerify;
    DSM_INVALIDATE_PATH DsmInvalidatePath;
    DSM_MOVE_DEVICE DsmMoveDevice;
    DSM_REMOVE_PENDING DsmRemovePending;
    DSM_REMOVE_DEVICE DsmRemoveDevice;
    DSM_REMOVE_PATH DsmRemovePath;
    DSM_SRB_DEVICE_CONTROL DsmSrbDeviceControl;
    DSM_LB_GET_PATH DsmLBGetPath;
    union {
        DSM_INTERPRET_ERROR DsmInterpretError;
        DSM_INTERPRET_ERROR_EX DsmInterpretErrorEx;
    };
    DSM_UNLOAD DsmUnload;
    DSM_SET_COMPLETION DsmSetCompletion;
    DSM_CATEGORIZE_REQUEST DsmCategorizeRequest;
    DSM_BROADCAST_SRB DsmBroadcastSrb;
    DSM_WMILIB_CONTEXT DsmWmiInfo;
    PVOID DsmContext;
    PDRIVER_OBJECT DriverObject;
    UNICODE_STRING DisplayName;
    ULONG Reserved;
    DSM_TYPE DsmType;
    DSM_VERSION_INFO DsmVersion;
    DSM_WMILIB_CONTEXT DsmWmiGlobalInfo;
    DSM_ADDRESS_TYPE_SUPPORTED DsmIsAddressTypeSupported;
    DSM_DEVICE_NOT_USED DsmDeviceNotUsed;
} DSM_INIT_DATA, *PDSM_INIT_DATA;
typedef struct _MPIO_VERSION_INFO {
    ULONG MajorVersion;
    ULONG MinorVersion;
    ULONG ProductBuild;
    ULONG QfeNumber;
} MPIO_VERSION_INFO, *PMPIO_VERSION_INFO;
typedef struct _DSM_MPIO_CONTEXT { PVOID MPIOContext; } DSM_MPIO_CONTEXT, *PDSM_MPIO_CONTEXT;
typedef struct _DSM_DEREGISTER_DATA {
    ULONG DeregisterDataSize;
    PVOID DsmContext;
    PDRIVER_OBJECT DriverObject;
    PDSM_MPIO_CONTEXT MpioContext;
} DSM_DEREGISTER_DATA, *PDSM_DEREGISTER_DATA;
typedef enum _DSM_NOTIFICATION_TYPE {
    DeviceFailure, PathFailure, PathOnLine, ThrottleIO, ResumeIO, SetCurrentPath, ThrottleIO_V2, ResumeIO_V2,
    SetCurrentPath_V2, MaxDsmNotificationType
} DSM_NOTIFICATION_TYPE, *PDSM_NOTIFICATION_TYPE;
typedef struct _PDOSCSI_ADDR {
    UCHAR PortNumber;
    UCHAR ScsiPathId;
    UCHAR TargetId;
    UCHAR Lun;
} PDOSCSI_ADDR, *PPDOSCSI_ADDR;
typedef struct _PDO_INFORMATION {
    PDOSCSI_ADDR ScsiAddress;
    ULONG DeviceState;
    ULONGLONG PathIdentifier;
    ULONG IdentifierType;
    ULONG IdentifierLength;
    UCHAR Identifier[32];
    UCHAR Pad[4];
} PDO_INFORMATION, *PPDO_INFORMATION;
typedef struct _MPIO_GET_DESCRIPTOR {
    ULONG NumberPdos;
    WCHAR DeviceName[64];
    PDO_INFORMATION PdoInformation[1];
} MPIO_GET_DESCRIPTOR, *PMPIO_GET_DESCRIPTOR;
typedef struct _MPIO_DEVINSTANCE_HEALTH_CLASS {
    ULONGLONG PathId;
    ULONGLONG NumberReads;
    ULONGLONG NumberWrites;
    ULONGLONG NumberBytesRead;
    ULONGLONG NumberBytesWritten;
    ULONGLONG NumberRetries;
    ULONGLONG NumberIoErrors;
    ULONGLONG CreateTime;
    ULONGLONG FailTime;
    BOOLEAN DeviceOffline;
    UCHAR NumberReadsWrap;
    UCHAR NumberWritesWrap;
    UCHAR NumberBytesReadWrap;
    UCHAR NumberBytesWrittenWrap;
    UCHAR Pad[3];
} MPIO_DEVINSTANCE_HEALTH_CLASS, *PMPIO_DEVINSTANCE_HEALTH_CLASS;
typedef struct _MPIO_DEVINSTANCE_HEALTH_INFO {
    ULONG NumberDevInstancePackets;
    ULONG Reserved;
    MPIO_DEVINSTANCE_HEALTH_CLASS DevInstanceHealthPackets[1];
} MPIO_DEVINSTANCE_HEALTH_INFO, *PMPIO_DEVINSTANCE_HEALTH_INFO;
typedef struct _MPIO_DSM_Path_V2 {
    ULONGLONG DsmPathId;
    ULONGLONG Reserved;
    ULONG PathWeight;
    ULONG PrimaryPath;
    ULONG OptimizedPath;
    ULONG PreferredPath;
    ULONG FailedPath;
    ULONG TargetPortGroup_State;
    ULONG ALUASupport;
    UCHAR SymmetricLUA;
    UCHAR TargetPortGroup_Preferred;
    USHORT TargetPortGroup_Identifier;
    ULONG TargetPort_Identifier;
    ULONG Reserved32;
    ULONGLONG Reserved64;
} MPIO_DSM_Path_V2, *PMPIO_DSM_Path_V2;
typedef struct _DSM_Load_Balance_Policy_V2 {
    ULONG Version;
    ULONG LoadBalancePolicy;
    ULONG DSMPathCount;
    ULONG Reserved;
    MPIO_DSM_Path_V2 DSM_Paths[1];
} DSM_Load_Balance_Policy_V2, *PDSM_Load_Balance_Policy_V2;
typedef struct _DSM_QueryLBPolicy_V2 {
    DSM_Load_Balance_Policy_V2 LoadBalancePolicy;
} DSM_QueryLBPolicy_V2, *PDSM_QueryLBPolicy_V2;
typedef struct _DSM_QuerySupportedLBPolicies_V2 {
    ULONG SupportedLBPoliciesCount;
    ULONG Reserved;
    DSM_Load_Balance_Policy_V2 Supported_LB_Policies[1];
} DSM_QuerySupportedLBPolicies_V2, *PDSM_QuerySupportedLBPolicies_V2;
typedef struct _MPIO_DSM_Path {
    ULONGLONG DsmPathId;
    ULONGLONG Reserved;
    ULONG PathWeight;
    ULONG PrimaryPath;
} MPIO_DSM_Path, *PMPIO_DSM_Path;
typedef struct _DSM_Load_Balance_Policy {
    ULONG Version;
    ULONG LoadBalancePolicy;
    ULONG DSMPathCount;
    ULONG Reserved;
    MPIO_DSM_Path DSM_Paths[1];
} DSM_Load_Balance_Policy, *PDSM_Load_Balance_Policy;

#endif
