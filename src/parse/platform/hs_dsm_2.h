/* SPDX-License-Identifier: MIT */
/* hs_dsm_2.h: device-specific modules of multipath I/O, part 2. */
#ifndef HS_DSM_2_H
#define HS_DSM_2_H

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
typedef struct _DSM_QueryLBPolicy { DSM_Load_Balance_Policy LoadBalancePolicy; } DSM_QueryLBPolicy, *PDSM_QueryLBPolicy;
typedef struct _DSM_QuerySupportedLBPolicies {
    ULONG SupportedLBPoliciesCount;
    ULONG Reserved;
    DSM_Load_Balance_Policy Supported_LB_Policies[1];
} DSM_QuerySupportedLBPolicies, *PDSM_QuerySupportedLBPolicies;
typedef struct _DsmSetLoadBalancePolicy_IN {
    DSM_Load_Balance_Policy LoadBalancePolicy;
} DsmSetLoadBalancePolicy_IN, *PDsmSetLoadBalancePolicy_IN;
typedef struct _DsmSetLoadBalancePolicy_OUT {
    ULONG Status;
} DsmSetLoadBalancePolicy_OUT, *PDsmSetLoadBalancePolicy_OUT;
typedef struct _DsmSetLoadBalancePolicyALUA_IN {
    DSM_Load_Balance_Policy_V2 LoadBalancePolicy;
} DsmSetLoadBalancePolicyALUA_IN, *PDsmSetLoadBalancePolicyALUA_IN;
typedef struct _DsmSetLoadBalancePolicyALUA_OUT {
    ULONG Status;
} DsmSetLoadBalancePolicyALUA_OUT, *PDsmSetLoadBalancePolicyALUA_OUT;
typedef struct _DSM_QueryUniqueId { ULONGLONG DsmUniqueId; } DSM_QueryUniqueId, *PDSM_QueryUniqueId;
typedef struct _MPIO_PATH_HEALTH_CLASS {
    ULONGLONG PathId;
    ULONGLONG NumberReads;
    ULONGLONG NumberWrites;
    ULONGLONG NumberBytesRead;
    ULONGLONG NumberBytesWritten;
    ULONGLONG NumberRetries;
    ULONGLONG NumberIoErrors;
    ULONGLONG CreateTime;
    ULONGLONG FailTime;
    BOOLEAN PathOffline;
    UCHAR NumberReadsWrap;
    UCHAR NumberWritesWrap;
    UCHAR NumberBytesReadWrap;
    UCHAR NumberBytesWrittenWrap;
    UCHAR OutstandingRequests;
    UCHAR Pad[2];
} MPIO_PATH_HEALTH_CLASS, *PMPIO_PATH_HEALTH_CLASS;
typedef struct _MPIO_PATH_HEALTH_INFO {
    ULONG NumberPathPackets;
    ULONG Reserved;
    MPIO_PATH_HEALTH_CLASS PathHealthPackets[1];
} MPIO_PATH_HEALTH_INFO, *PMPIO_PATH_HEALTH_INFO;
typedef struct _MPIO_DISK_HEALTH_CLASS {
    WCHAR Name[64];
    ULONGLONG NumberReads;
    ULONGLONG NumberWrites;
    ULONGLONG NumberBytesRead;
    ULONGLONG NumberBytesWritten;
    ULONGLONG NumberRetries;
    ULONGLONG NumberIoErrors;
    ULONGLONG CreateTime;
    ULONGLONG PathFailures;
    ULONGLONG FailTime;
    BOOLEAN DeviceOffline;
    UCHAR NumberReadsWrap;
    UCHAR NumberWritesWrap;
    UCHAR NumberBytesReadWrap;
    UCHAR NumberBytesWrittenWrap;
    UCHAR Pad[3];
} MPIO_DISK_HEALTH_CLASS, *PMPIO_DISK_HEALTH_CLASS;
typedef struct _MPIO_DISK_HEALTH_INFO {
    ULONG NumberDiskPackets;
    ULONG Reserved;
    MPIO_DISK_HEALTH_CLASS DiskHealthPackets[1];
} MPIO_DISK_HEALTH_INFO, *PMPIO_DISK_HEALTH_INFO;
typedef struct _MPIO_DRIVE_INFO {
    ULONG NumberPaths;
    WCHAR Name[64];
    WCHAR SerialNumber[64];
    WCHAR DsmName[64];
} MPIO_DRIVE_INFO, *PMPIO_DRIVE_INFO;
typedef struct _MPIO_DISK_INFO { ULONG NumberDrives; MPIO_DRIVE_INFO DriveInfo[1]; } MPIO_DISK_INFO, *PMPIO_DISK_INFO;
typedef struct _DSM_VERSION {
    ULONG MajorVersion;
    ULONG MinorVersion;
    ULONG ProductBuild;
    ULONG QfeNumber;
} DSM_VERSION, *PDSM_VERSION;
typedef struct _DSM_COUNTERS {
    ULONG PathVerifyEnabled;
    ULONG PathVerificationPeriod;
    ULONG PDORemovePeriod;
    ULONG RetryCount;
    ULONG RetryInterval;
    ULONG Reserved32;
    ULONGLONG Reserved64;
} DSM_COUNTERS, *PDSM_COUNTERS;
typedef struct _DSM_PARAMETERS {
    WCHAR DsmName[64];
    ULONGLONG DsmContext;
    DSM_VERSION DsmVersion;
    DSM_COUNTERS DsmCounters;
} DSM_PARAMETERS, *PDSM_PARAMETERS;
typedef struct _MPIO_REGISTERED_DSM {
    ULONG NumberDSMs;
    DSM_PARAMETERS DsmParameters[1];
} MPIO_REGISTERED_DSM, *PMPIO_REGISTERED_DSM;
typedef struct _MPIO_ADAPTER_INFORMATION {
    ULONGLONG PathId;
    UCHAR BusNumber;
    UCHAR DeviceNumber;
    UCHAR FunctionNumber;
    UCHAR Pad;
    WCHAR AdapterName[64];
} MPIO_ADAPTER_INFORMATION, *PMPIO_ADAPTER_INFORMATION;
typedef struct _MPIO_PATH_INFORMATION {
    ULONG NumberPaths;
    ULONG Pad;
    MPIO_ADAPTER_INFORMATION PathList[1];
} MPIO_PATH_INFORMATION, *PMPIO_PATH_INFORMATION;
typedef struct _MPIO_CONTROLLER_INFO {
    ULONG IdentifierType;
    ULONG IdentifierLength;
    UCHAR Identifier[32];
    ULONG ControllerState;
    ULONG Pad;
    WCHAR AssociatedDsm[64];
} MPIO_CONTROLLER_INFO, *PMPIO_CONTROLLER_INFO;
typedef struct _MPIO_CONTROLLER_CONFIGURATION {
    ULONG NumberControllers;
    MPIO_CONTROLLER_INFO ControllerInfo[1];
} MPIO_CONTROLLER_CONFIGURATION, *PMPIO_CONTROLLER_CONFIGURATION;
typedef struct _MPIO_TIMERS_COUNTERS {
    ULONG PathVerifyEnabled;
    ULONG PathVerificationPeriod;
    ULONG PDORemovePeriod;
    ULONG RetryCount;
    ULONG RetryInterval;
} MPIO_TIMERS_COUNTERS, *PMPIO_TIMERS_COUNTERS;
typedef struct _MPIOMoveDevice_IN {
    ULONG DiskOrdinal;
    ULONG Flags;
    ULONGLONG PathID;
} MPIOMoveDevice_IN, *PMPIOMoveDevice_IN;
typedef struct _SetDSMCounters_IN {
    ULONGLONG DsmContext;
    DSM_COUNTERS DsmCounters;
} SetDSMCounters_IN, *PSetDSMCounters_IN;
typedef struct _MPIO_EventEntry {
    ULONGLONG TimeStamp;
    ULONG Severity;
    WCHAR Component[64];
    WCHAR EventDescription[64];
} MPIO_EventEntry, *PMPIO_EventEntry;

HS_BEGIN
NTSTATUS WmiCompleteRequest(PDEVICE_OBJECT, PIRP, NTSTATUS, ULONG, CCHAR);
NTSTATUS WmiSystemControl(PWMILIB_CONTEXT, PDEVICE_OBJECT, PIRP, PSYSCTL_IRP_DISPOSITION);
NTSTATUS WmiFireEvent(PDEVICE_OBJECT, LPCGUID, ULONG, ULONG, PVOID);
void DsmSendDeviceIoControlSynchronous(ULONG, PDEVICE_OBJECT, PVOID, PVOID, ULONG, ULONG, BOOLEAN, PIO_STATUS_BLOCK);
NTSTATUS DsmSendPassThroughDirect(PDEVICE_OBJECT, PSCSI_PASS_THROUGH_DIRECT, ULONG, ULONG);
NTSTATUS DsmGetScsiAddress(PDEVICE_OBJECT, PSCSI_ADDRESS *);
PDSM_IDS DsmGetAssociatedDevice(PVOID, PDEVICE_OBJECT, UCHAR);
NTSTATUS DsmReleaseQueue(PDEVICE_OBJECT);
NTSTATUS DsmSendTUR(PDEVICE_OBJECT);
NTSTATUS DsmSendRequest(PVOID, PDEVICE_OBJECT, PIRP, PVOID);
NTSTATUS DsmSendRequestEx(PVOID, PDEVICE_OBJECT, PIRP, PVOID, ULONG);
void DsmCompleteRequest(PVOID, PVOID);
PDEVICE_OBJECT DsmGetPDO(PVOID, PDEVICE_OBJECT);
void DsmNotification(PVOID, DSM_NOTIFICATION_TYPE, ...);
NTSTATUS DsmWriteEvent(PVOID, PWSTR, PWSTR, ULONG);
NTSTATUS DsmGetVersion(PMPIO_VERSION_INFO, ULONG);
PVOID DsmGetContextFromSrb(PSCSI_REQUEST_BLOCK);
HS_END

#endif
