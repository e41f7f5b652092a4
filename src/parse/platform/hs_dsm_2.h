/* SPDX-License-Identifier: MIT */
/* hs_dsm_2.h: device-specific modules of multipath I/O, part 2. */
#ifndef HS_DSM_2_H
#define HS_DSM_2_H

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
