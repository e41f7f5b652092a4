/* SPDX-License-Identifier: MIT */
/* hs_more_dsm.h: device-specific modules of multipath I/O: what few drivers use. */
#ifndef HS_MORE_DSM_H
#define HS_MORE_DSM_H

#define NUMA_MAX_WEIGHT 10
#define PDOSCSI_ADDRGuid {0xc74aece4, 0x468b, 0x4113, {0xb0, 0x06, 0x0c, 0xec, 0xdc, 0x96, 0x8a, 0xc4}}
#define PDOSCSI_ADDR_PortNumber_ID 1
#define PDOSCSI_ADDR_ScsiPathId_ID 2
#define PDOSCSI_ADDR_TargetId_ID 3
#define PDOSCSI_ADDR_Lun_ID 4
#define PDOSCSI_ADDR_SIZE (FIELD_OFFSET(PDOSCSI_ADDR, Lun) + PDOSCSI_ADDR_Lun_SIZE)
#define PDO_INFORMATIONGuid {0xe69e581d, 0x6580, 0x4bc2, {0xba, 0xd1, 0x7e, 0xee, 0x85, 0x98, 0x90, 0x86}}
#define PDO_INFORMATION_ScsiAddress_ID 1
#define PDO_INFORMATION_DeviceState_ID 2
#define PDO_INFORMATION_PathIdentifier_ID 3
#define PDO_INFORMATION_IdentifierType_ID 4
#define PDO_INFORMATION_IdentifierLength_ID 5
#define PDO_INFORMATION_Identifier_ID 6
#define PDO_INFORMATION_Pad_ID 7
#define PDO_INFORMATION_SIZE (FIELD_OFFSET(PDO_INFORMATION, Pad) + PDO_INFORMATION_Pad_SIZE)
#define MPIO_GET_DESCRIPTORGuid {0x85134d46, 0xd17c, 0x4992, {0x83, 0xf9, 0x07, 0x0d, 0xd4, 0xc4, 0x8e, 0x0b}}
#define MPIO_GET_DESCRIPTOR_NumberPdos_ID 1
#define MPIO_GET_DESCRIPTOR_DeviceName_ID 2
#define MPIO_GET_DESCRIPTOR_PdoInformation_ID 3
#define MPIO_DEVINSTANCE_HEALTH_CLASSGuid {0xf5e3daf3, 0x4fe2, 0x4faa, {0xb0, 0x00, 0x48, 0x85, 0x10, 0xa6, 0x91, \
    0xe4}}
#define MPIO_DEVINSTANCE_HEALTH_CLASS_PathId_ID 1
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberReads_ID 2
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberWrites_ID 3
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberBytesRead_ID 4
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberBytesWritten_ID 5
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberRetries_ID 6
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberIoErrors_ID 7
#define MPIO_DEVINSTANCE_HEALTH_CLASS_CreateTime_ID 8
#define MPIO_DEVINSTANCE_HEALTH_CLASS_FailTime_ID 9
#define MPIO_DEVINSTANCE_HEALTH_CLASS_DeviceOffline_ID 10
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberReadsWrap_ID 11
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberWritesWrap_ID 12
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberBytesReadWrap_ID 13
#define MPIO_DEVINSTANCE_HEALTH_CLASS_NumberBytesWrittenWrap_ID 14
#define MPIO_DEVINSTANCE_HEALTH_CLASS_Pad_ID 15
#define MPIO_DEVINSTANCE_HEALTH_CLASS_SIZE (FIELD_OFFSET(MPIO_DEVINSTANCE_HEALTH_CLASS, Pad) + \
    MPIO_DEVINSTANCE_HEALTH_CLASS_Pad_SIZE)
#define MPIO_DEVINSTANCE_HEALTH_INFOGuid {0x9e4f39ac, 0xcbaa, 0x4298, {0xb6, 0x00, 0x48, 0x8a, 0xc5, 0x65, 0x2e, \
    0xa9}}
#define MPIO_DEVINSTANCE_HEALTH_INFO_NumberDevInstancePackets_ID 1
#define MPIO_DEVINSTANCE_HEALTH_INFO_Reserved_ID 2
#define MPIO_DEVINSTANCE_HEALTH_INFO_DevInstanceHealthPackets_ID 3
#define MPIO_DISK_WMI_METHODSGuid {0xe6f52471, 0xf302, 0x49ce, {0x99, 0x0b, 0xfa, 0x7f, 0xc9, 0xeb, 0xe6, 0x66}}
#define ClearAllDevInstancesHealthCounters 1
#define ClearDevInstanceHealthCounters 2
#define ClearDevInstanceHealthCounters_IN_PathID_ID 1
#define ClearDevInstanceHealthCounters_IN_SIZE (FIELD_OFFSET(ClearDevInstanceHealthCounters_IN, PathID) + \
    ClearDevInstanceHealthCounters_IN_PathID_SIZE)
#define STATE_ACTIVE_OPTIMIZED 0
#define STATE_ACTIVE_UNOPTIMIZED 1
#define STATE_STANDBY 2
#define STATE_UNAVAILABLE 3
#define STATE_NOT_USED 16
#define ALUA_NOT_SUPPORTED 0
#define ALUA_IMPLICIT_ONLY 1
#define ALUA_EXPLICIT_ONLY 2
#define ALUA_IMPLICIT_AND_EXPLICIT 3
#define DsmSetLoadBalancePolicy_IN_LoadBalancePolicy_ID 1
#define DsmSetLoadBalancePolicy_IN_SIZE (FIELD_OFFSET(DsmSetLoadBalancePolicy_IN, LoadBalancePolicy) + \
    DsmSetLoadBalancePolicy_IN_LoadBalancePolicy_SIZE)
#define DsmSetLoadBalancePolicy_OUT_Status_ID 2
#define DsmSetLoadBalancePolicy_OUT_SIZE (FIELD_OFFSET(DsmSetLoadBalancePolicy_OUT, Status) + \
    DsmSetLoadBalancePolicy_OUT_Status_SIZE)
#define DsmSetLoadBalancePolicyALUA_IN_LoadBalancePolicy_ID 1
#define DsmSetLoadBalancePolicyALUA_IN_SIZE (FIELD_OFFSET(DsmSetLoadBalancePolicyALUA_IN, LoadBalancePolicy) + \
    DsmSetLoadBalancePolicyALUA_IN_LoadBalancePolicy_SIZE)
#define DsmSetLoadBalancePolicyALUA_OUT_Status_ID 2
#define DsmSetLoadBalancePolicyALUA_OUT_SIZE (FIELD_OFFSET(DsmSetLoadBalancePolicyALUA_OUT, Status) + \
    DsmSetLoadBalancePolicyALUA_OUT_Status_SIZE)
#define MPIO_PATH_HEALTH_CLASSGuid {0xea0f7134, 0x269e, 0x44ca, {0xb3, 0x50, 0x7c, 0x7e, 0xbe, 0xba, 0x8b, 0xbc}}
#define MPIO_PATH_HEALTH_CLASS_PathId_ID 1
#define MPIO_PATH_HEALTH_CLASS_NumberReads_ID 2
#define MPIO_PATH_HEALTH_CLASS_NumberWrites_ID 3
#define MPIO_PATH_HEALTH_CLASS_NumberBytesRead_ID 4
#define MPIO_PATH_HEALTH_CLASS_NumberBytesWritten_ID 5
#define MPIO_PATH_HEALTH_CLASS_NumberRetries_ID 6
#define MPIO_PATH_HEALTH_CLASS_NumberIoErrors_ID 7
#define MPIO_PATH_HEALTH_CLASS_CreateTime_ID 8
#define MPIO_PATH_HEALTH_CLASS_FailTime_ID 9
#define MPIO_PATH_HEALTH_CLASS_PathOffline_ID 10
#define MPIO_PATH_HEALTH_CLASS_NumberReadsWrap_ID 11
#define MPIO_PATH_HEALTH_CLASS_NumberWritesWrap_ID 12
#define MPIO_PATH_HEALTH_CLASS_NumberBytesReadWrap_ID 13
#define MPIO_PATH_HEALTH_CLASS_NumberBytesWrittenWrap_ID 14
#define MPIO_PATH_HEALTH_CLASS_OutstandingRequests_ID 15
#define MPIO_PATH_HEALTH_CLASS_Pad_ID 16
#define MPIO_PATH_HEALTH_CLASS_SIZE (FIELD_OFFSET(MPIO_PATH_HEALTH_CLASS, Pad) + MPIO_PATH_HEALTH_CLASS_Pad_SIZE)
#define MPIO_PATH_HEALTH_INFOGuid {0x01ea1dfb, 0x668b, 0x48bc, {0xa8, 0x6e, 0xa8, 0xb4, 0xca, 0xbf, 0xce, 0x33}}
#define MPIO_PATH_HEALTH_INFO_NumberPathPackets_ID 1
#define MPIO_PATH_HEALTH_INFO_Reserved_ID 2
#define MPIO_PATH_HEALTH_INFO_PathHealthPackets_ID 3
#define MPIO_DISK_HEALTH_CLASSGuid {0x6453c476, 0x0499, 0x42ab, {0x98, 0x25, 0x51, 0x33, 0x28, 0x2b, 0x0b, 0x56}}
#define MPIO_DISK_HEALTH_CLASS_Name_ID 1
#define MPIO_DISK_HEALTH_CLASS_NumberReads_ID 2
#define MPIO_DISK_HEALTH_CLASS_NumberWrites_ID 3
#define MPIO_DISK_HEALTH_CLASS_NumberBytesRead_ID 4
#define MPIO_DISK_HEALTH_CLASS_NumberBytesWritten_ID 5
#define MPIO_DISK_HEALTH_CLASS_NumberRetries_ID 6
#define MPIO_DISK_HEALTH_CLASS_NumberIoErrors_ID 7
#define MPIO_DISK_HEALTH_CLASS_CreateTime_ID 8
#define MPIO_DISK_HEALTH_CLASS_PathFailures_ID 9
#define MPIO_DISK_HEALTH_CLASS_FailTime_ID 10
#define MPIO_DISK_HEALTH_CLASS_DeviceOffline_ID 11
#define MPIO_DISK_HEALTH_CLASS_NumberReadsWrap_ID 12
#define MPIO_DISK_HEALTH_CLASS_NumberWritesWrap_ID 13
#define MPIO_DISK_HEALTH_CLASS_NumberBytesReadWrap_ID 14
#define MPIO_DISK_HEALTH_CLASS_NumberBytesWrittenWrap_ID 15
#define MPIO_DISK_HEALTH_CLASS_Pad_ID 16
#define MPIO_DISK_HEALTH_CLASS_SIZE (FIELD_OFFSET(MPIO_DISK_HEALTH_CLASS, Pad) + MPIO_DISK_HEALTH_CLASS_Pad_SIZE)
#define MPIO_DISK_HEALTH_INFOGuid {0xef04568a, 0x782b, 0x443c, {0xa3, 0xdb, 0x96, 0x6a, 0xb4, 0x37, 0x75, 0xf9}}
#define MPIO_DISK_HEALTH_INFO_NumberDiskPackets_ID 1
#define MPIO_DISK_HEALTH_INFO_Reserved_ID 2
#define MPIO_DISK_HEALTH_INFO_DiskHealthPackets_ID 3
#define SCSI_ADDRGuid {0xc74aece4, 0x468b, 0x4113, {0xb0, 0x06, 0x0c, 0xec, 0xdc, 0x96, 0x8a, 0xc4}}
#define SCSI_ADDR_PortNumber_ID 1
#define SCSI_ADDR_ScsiPathId_ID 2
#define SCSI_ADDR_TargetId_ID 3
#define SCSI_ADDR_Lun_ID 4
#define SCSI_ADDR_SIZE (FIELD_OFFSET(SCSI_ADDR, Lun) + SCSI_ADDR_Lun_SIZE)
#define MPIO_DRIVE_INFOGuid {0xcb9d55b2, 0xd833, 0x4a4c, {0x8c, 0xaa, 0x4a, 0xee, 0x3f, 0x24, 0x0e, 0x9a}}
#define MPIO_DRIVE_INFO_NumberPaths_ID 1
#define MPIO_DRIVE_INFO_Name_ID 2
#define MPIO_DRIVE_INFO_SerialNumber_ID 3
#define MPIO_DRIVE_INFO_DsmName_ID 4
#define MPIO_DISK_INFOGuid {0x9f9765ed, 0xc3a0, 0x451f, {0x86, 0xc1, 0x47, 0x0a, 0x1d, 0xdd, 0x32, 0x17}}
#define MPIO_DISK_INFO_NumberDrives_ID 1
#define MPIO_DISK_INFO_DriveInfo_ID 2
#define MPIO_ADAPTER_INFORMATIONGuid {0xb87c0fec, 0x88b7, 0x451d, {0xa3, 0x78, 0x38, 0x7b, 0xa6, 0x1a, 0xeb, 0x89}}
#define MPIO_ADAPTER_INFORMATION_PathId_ID 1
#define MPIO_ADAPTER_INFORMATION_BusNumber_ID 2
#define MPIO_ADAPTER_INFORMATION_DeviceNumber_ID 3
#define MPIO_ADAPTER_INFORMATION_FunctionNumber_ID 4
#define MPIO_ADAPTER_INFORMATION_Pad_ID 5
#define MPIO_ADAPTER_INFORMATION_AdapterName_ID 6
#define MPIO_PATH_INFORMATIONGuid {0xb3a05997, 0x2077, 0x40a3, {0xbf, 0x36, 0xeb, 0xd9, 0x1f, 0xf8, 0xb2, 0x54}}
#define MPIO_PATH_INFORMATION_NumberPaths_ID 1
#define MPIO_PATH_INFORMATION_Pad_ID 2
#define MPIO_PATH_INFORMATION_PathList_ID 3
#define MPIO_CONTROLLER_INFOGuid {0xe732405b, 0xb15e, 0x4872, {0xaf, 0xd0, 0x0d, 0xf6, 0x9d, 0xc1, 0xbb, 0x01}}
#define MPIO_CONTROLLER_INFO_IdentifierType_ID 1
#define MPIO_CONTROLLER_INFO_IdentifierLength_ID 2
#define MPIO_CONTROLLER_INFO_Identifier_ID 3
#define MPIO_CONTROLLER_INFO_ControllerState_ID 4
#define MPIO_CONTROLLER_INFO_Pad_ID 5
#define MPIO_CONTROLLER_INFO_AssociatedDsm_ID 6
#define MPIO_CONTROLLER_CONFIGURATIONGuid {0xcf07da2c, 0xe598, 0x45d2, {0x9d, 0x78, 0x75, 0xc3, 0x8b, 0x81, 0x64, \
    0xe8}}
#define MPIO_CONTROLLER_CONFIGURATION_NumberControllers_ID 1
#define MPIO_CONTROLLER_CONFIGURATION_ControllerInfo_ID 2
#define MPIO_TIMERS_COUNTERSGuid {0xce49b95b, 0x690f, 0x4cd0, {0x8a, 0x95, 0xec, 0xe3, 0xfa, 0xd8, 0xef, 0xc2}}
#define MPIO_TIMERS_COUNTERS_PathVerifyEnabled_ID 1
#define MPIO_TIMERS_COUNTERS_PathVerificationPeriod_ID 2
#define MPIO_TIMERS_COUNTERS_PDORemovePeriod_ID 3
#define MPIO_TIMERS_COUNTERS_RetryCount_ID 4
#define MPIO_TIMERS_COUNTERS_RetryInterval_ID 5
#define MPIO_TIMERS_COUNTERS_SIZE (FIELD_OFFSET(MPIO_TIMERS_COUNTERS, RetryInterval) + \
    MPIO_TIMERS_COUNTERS_RetryInterval_SIZE)
#define MPIO_WMI_METHODSGuid {0xe37bc327, 0xf7b1, 0x4675, {0x80, 0x18, 0x85, 0x27, 0x32, 0xe2, 0xed, 0xe1}}
#define MPIOMoveDevice 1
#define MPIOMoveDevice_IN_DiskOrdinal_ID 1
#define MPIOMoveDevice_IN_Flags_ID 2
#define MPIOMoveDevice_IN_PathID_ID 3
#define MPIOMoveDevice_IN_SIZE (FIELD_OFFSET(MPIOMoveDevice_IN, PathID) + MPIOMoveDevice_IN_PathID_SIZE)
#define GetPathConfiguration 2
#define GetPathConfiguration_IN_PathID_ID 1
#define GetPathConfiguration_IN_SIZE (FIELD_OFFSET(GetPathConfiguration_IN, PathID) + \
    GetPathConfiguration_IN_PathID_SIZE)
#define GetPathConfiguration_OUT_EntryCount_ID 2
#define GetPathConfiguration_OUT_Address_ID 3
#define ClearAllHealthCounters 4
#define ClearPathHealthCounters 5
#define ClearPathHealthCounters_IN_PathID_ID 1
#define ClearPathHealthCounters_IN_SIZE (FIELD_OFFSET(ClearPathHealthCounters_IN, PathID) + \
    ClearPathHealthCounters_IN_PathID_SIZE)
#define ClearAllPathsHealthCounters 6
#define ClearMpioDiskHealthCounters 7
#define ClearMpioDiskHealthCounters_IN_DiskOrdinal_ID 1
#define ClearMpioDiskHealthCounters_IN_SIZE (FIELD_OFFSET(ClearMpioDiskHealthCounters_IN, DiskOrdinal) + \
    ClearMpioDiskHealthCounters_IN_DiskOrdinal_SIZE)
#define ClearAllMpioDisksHealthCounters 8
#define MPIO_EventEntryGuid {0x2abb031a, 0x71aa, 0x46d4, {0xa5, 0x3f, 0xea, 0xe3, 0x40, 0x51, 0xe3, 0x57}}
#define MPIO_EventEntry_TimeStamp_ID 1
#define MPIO_FATAL_ERROR 1
#define MPIO_ERROR 2
#define MPIO_WARNING 3
#define MPIO_INFORMATION 4
#define MPIO_EventEntry_Severity_ID 2
#define MPIO_EventEntry_Component_ID 3
#define MPIO_EventEntry_EventDescription_ID 4

typedef struct _ClearDevInstanceHealthCounters_IN {
    ULONGLONG PathID;
} ClearDevInstanceHealthCounters_IN, *PClearDevInstanceHealthCounters_IN;
typedef struct _SCSI_ADDR {
    UCHAR PortNumber;
    UCHAR ScsiPathId;
    UCHAR TargetId;
    UCHAR Lun;
} SCSI_ADDR, *PSCSI_ADDR;
typedef struct _GetPathConfiguration_IN { ULONGLONG PathID; } GetPathConfiguration_IN, *PGetPathConfiguration_IN;
typedef struct _GetPathConfiguration_OUT {
    ULONG EntryCount;
    SCSI_ADDR Address[1];
} GetPathConfiguration_OUT, *PGetPathConfiguration_OUT;
typedef struct _ClearPathHealthCounters_IN {
    ULONGLONG PathID;
} ClearPathHealthCounters_IN, *PClearPathHealthCounters_IN;
typedef struct _ClearMpioDiskHealthCounters_IN {
    ULONG DiskOrdinal;
} ClearMpioDiskHealthCounters_IN, *PClearMpioDiskHealthCounters_IN;

DEFINE_GUID(PDOSCSI_ADDR_GUID, \
            0xc74aece4, 0x468b, 0x4113, 0xb0, 0x6, 0xc, 0xec, 0xdc, 0x96, 0x8a,
    0xc4);
DEFINE_GUID(PDO_INFORMATION_GUID, \
            0xe69e581d, 0x6580, 0x4bc2, 0xba, 0xd1, 0x7e, 0xee, 0x85, 0x98, 0x90,
    0x86);
DEFINE_GUID(MPIO_GET_DESCRIPTOR_GUID, \
            0x85134d46, 0xd17c, 0x4992, 0x83, 0xf9, 0x7, 0xd, 0xd4, 0xc4,
    0x8e, 0xb);
DEFINE_GUID(MPIO_DEVINSTANCE_HEALTH_CLASS_GUID, \
            0xf5e3daf3, 0x4fe2, 0x4faa, 0xb0, 0x0, 0x48, 0x85, 0x10,
    0xa6, 0x91, 0xe4);
DEFINE_GUID(MPIO_DEVINSTANCE_HEALTH_INFO_GUID, \
            0x9e4f39ac, 0xcbaa, 0x4298, 0xb6, 0x0, 0x48, 0x8a, 0xc5,
    0x65, 0x2e, 0xa9);
DEFINE_GUID(MPIO_DISK_WMI_METHODS_GUID, \
            0xe6f52471, 0xf302, 0x49ce, 0x99, 0xb, 0xfa, 0x7f, 0xc9, 0xeb,
    0xe6, 0x66);
DEFINE_GUID(MPIO_DSM_Path_V2_GUID, \
            0xac4e13b0, 0x7cb6, 0x4599, 0xb3, 0x97, 0xfb, 0x36, 0xfa, 0xec, 0x5c,
    0x96);
DEFINE_GUID(DSM_Load_Balance_Policy_V2_GUID, \
            0x6f4474ce, 0xd20e, 0x426c, 0x93, 0x71, 0x9b, 0x87, 0xc2,
    0xe2, 0xcd, 0x5a);
DEFINE_GUID(DSM_QueryLBPolicy_V2_GUID, \
            0xd14fed0e, 0xbdfb, 0x4615, 0x85, 0x78, 0x35, 0xc, 0x4c, 0x2b,
    0x6, 0xd7);
DEFINE_GUID(DSM_QuerySupportedLBPolicies_V2_GUID, \
            0xfc777b74, 0x7bcc, 0x47ae, 0xaa, 0x63, 0x59, 0x65,
    0x6b, 0xa5, 0x93, 0xfe);
DEFINE_GUID(MPIO_DSM_Path_GUID, \
            0x80ebd5b4, 0x3baf, 0x41f1, 0x9c, 0x41, 0xbd, 0x36, 0xc5, 0x28, 0x2b,
    0x67);
DEFINE_GUID(DSM_Load_Balance_Policy_GUID, \
            0x3078b89b, 0xa34f, 0x4ff6, 0x81, 0xa, 0xc5, 0x6a, 0xd3, 0xba,
    0x94, 0x7d);
DEFINE_GUID(DSM_QueryLBPolicy_GUID, \
            0x20a4663b, 0xbf54, 0x4738, 0xb4, 0x3, 0xc, 0xfc, 0x71, 0xec, 0xfc,
    0x90);
DEFINE_GUID(DSM_QuerySupportedLBPolicies_GUID, \
            0xffcf3f4e, 0xbab6, 0x455c, 0xba, 0x99, 0xd6, 0xc, 0xfb,
    0xc5, 0x88, 0x7d);
DEFINE_GUID(DSM_LB_Operations_GUID, \
            0xc944053c, 0xc90f, 0x4012, 0xb7, 0x75, 0x1f, 0x1a, 0x26, 0x1d,
    0x4b, 0xe4);
DEFINE_GUID(DSM_QueryUniqueId_GUID, \
            0x7b47cbe2, 0x63d0, 0x4e6b, 0xb9, 0x87, 0x4b, 0xfc, 0xbd, 0x6c,
    0x36, 0x8e);
DEFINE_GUID(MPIO_PATH_HEALTH_CLASS_GUID, \
            0xea0f7134, 0x269e, 0x44ca, 0xb3, 0x50, 0x7c, 0x7e, 0xbe, 0xba,
    0x8b, 0xbc);
DEFINE_GUID(MPIO_PATH_HEALTH_INFO_GUID, \
            0x01ea1dfb, 0x668b, 0x48bc, 0xa8, 0x6e, 0xa8, 0xb4, 0xca, 0xbf,
    0xce, 0x33);
DEFINE_GUID(MPIO_DISK_HEALTH_CLASS_GUID, \
            0x6453c476, 0x499, 0x42ab, 0x98, 0x25, 0x51, 0x33, 0x28, 0x2b,
    0xb, 0x56);
DEFINE_GUID(MPIO_DISK_HEALTH_INFO_GUID, \
            0xef04568a, 0x782b, 0x443c, 0xa3, 0xdb, 0x96, 0x6a, 0xb4, 0x37,
    0x75, 0xf9);
DEFINE_GUID(SCSI_ADDR_GUID, \
            0xc74aece4, 0x468b, 0x4113, 0xb0, 0x6, 0xc, 0xec, 0xdc, 0x96, 0x8a, 0xc4);
DEFINE_GUID(MPIO_DRIVE_INFO_GUID, \
            0xcb9d55b2, 0xd833, 0x4a4c, 0x8c, 0xaa, 0x4a, 0xee, 0x3f, 0x24, 0xe,
    0x9a);
DEFINE_GUID(MPIO_DISK_INFO_GUID, \
            0x9f9765ed, 0xc3a0, 0x451f, 0x86, 0xc1, 0x47, 0xa, 0x1d, 0xdd, 0x32,
    0x17);
DEFINE_GUID(DSM_VERSION_GUID, \
            0x7cc0ae8e, 0xf30d, 0x4ecd, 0xa3, 0xc6, 0x5b, 0xee, 0x8d, 0xe6, 0x1d,
    0x48);
DEFINE_GUID(DSM_COUNTERS_GUID, \
            0x39026ae4, 0x9e81, 0x468b, 0x81, 0x9c, 0x25, 0x34, 0x48, 0x12, 0x7f,
    0xd5);
DEFINE_GUID(DSM_PARAMETERS_GUID, \
            0x695df15f, 0x9bd1, 0x49f7, 0xbe, 0xbb, 0x16, 0xde, 0xbd, 0x15, 0x11,
    0xcb);
DEFINE_GUID(MPIO_REGISTERED_DSM_GUID, \
            0x0c2c484b, 0x30b, 0x4540, 0x88, 0x90, 0xbb, 0x66, 0x81, 0x94,
    0x1c, 0xe3);
DEFINE_GUID(MPIO_ADAPTER_INFORMATION_GUID, \
            0xb87c0fec, 0x88b7, 0x451d, 0xa3, 0x78, 0x38, 0x7b, 0xa6,
    0x1a, 0xeb, 0x89);
DEFINE_GUID(MPIO_PATH_INFORMATION_GUID, \
            0xb3a05997, 0x2077, 0x40a3, 0xbf, 0x36, 0xeb, 0xd9, 0x1f, 0xf8,
    0xb2, 0x54);
DEFINE_GUID(MPIO_CONTROLLER_INFO_GUID, \
            0xe732405b, 0xb15e, 0x4872, 0xaf, 0xd0, 0xd, 0xf6, 0x9d, 0xc1,
    0xbb, 0x1);
DEFINE_GUID(MPIO_CONTROLLER_CONFIGURATION_GUID, \
            0xcf07da2c, 0xe598, 0x45d2, 0x9d, 0x78, 0x75, 0xc3,
    0x8b, 0x81, 0x64, 0xe8);
DEFINE_GUID(MPIO_TIMERS_COUNTERS_GUID, \
            0xce49b95b, 0x690f, 0x4cd0, 0x8a, 0x95, 0xec, 0xe3, 0xfa, 0xd8,
    0xef, 0xc2);
DEFINE_GUID(MPIO_WMI_METHODS_GUID, \
            0xe37bc327, 0xf7b1, 0x4675, 0x80, 0x18, 0x85, 0x27, 0x32, 0xe2, 0xed,
    0xe1);
DEFINE_GUID(MPIO_EventEntry_GUID, \
            0x2abb031a, 0x71aa, 0x46d4, 0xa5, 0x3f, 0xea, 0xe3, 0x40, 0x51, 0xe3,
    0x57);

#endif
