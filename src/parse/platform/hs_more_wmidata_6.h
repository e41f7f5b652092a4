/* SPDX-License-Identifier: MIT */
/* hs_more_wmidata_6.h: WMI data blocks of storage and others: what few drivers use, part 6. */
#ifndef HS_MORE_WMIDATA_6_H
#define HS_MORE_WMIDATA_6_H

#define KernelPerfStateDomainChange_Speed_ID 3
#define KernelPerfStateDomainChange_Processors_ID 4
#define KernelPerfStateDomainChange_SIZE (FIELD_OFFSET(KernelPerfStateDomainChange, Processors) + \
    KernelPerfStateDomainChange_Processors_SIZE)
#define KernelIdleStateChangeGuid {0x4838fe4f, 0xf71c, 0x4e51, {0x9e, 0xcc, 0x84, 0x30, 0xa7, 0xac, 0x4c, 0x6c}}
#define KernelIdleStateChange_NewState_ID 1
#define KernelIdleStateChange_OldState_ID 2
#define KernelIdleStateChange_Processors_ID 3
#define KernelIdleStateChange_SIZE (FIELD_OFFSET(KernelIdleStateChange, Processors) + \
    KernelIdleStateChange_Processors_SIZE)
#define KernelThermalConstraintChangeGuid {0xa852c2c8, 0x1a4c, 0x423b, {0x8c, 0x2c, 0xf3, 0x0d, 0x82, 0x93, 0x1a, \
    0x88}}
#define KernelThermalConstraintChange_ThermalConstraint_ID 1
#define KernelThermalConstraintChange_Processors_ID 2
#define KernelThermalConstraintChange_SIZE (FIELD_OFFSET(KernelThermalConstraintChange, Processors) + \
    KernelThermalConstraintChange_Processors_SIZE)
#define IdleStateAccountingGuid {0x5280028a, 0xc24f, 0x43ec, {0xb2, 0x7d, 0xa9, 0x60, 0xa7, 0x0e, 0x31, 0x9a}}
#define IdleStateAccounting_IdleTransitions_ID 1
#define IdleStateAccounting_FailedTransitions_ID 2
#define IdleStateAccounting_InvalidBucketIndex_ID 3
#define IdleStateAccounting_TotalTime_ID 4
#define IdleStateAccounting_IdleTimeBuckets_ID 5
#define IdleStateAccounting_SIZE (FIELD_OFFSET(IdleStateAccounting, IdleTimeBuckets) + \
    IdleStateAccounting_IdleTimeBuckets_SIZE)
#define IdleAccountingGuid {0xe2a26f78, 0xae07, 0x4ee0, {0xa3, 0x0f, 0xce, 0x35, 0x4f, 0x5a, 0x94, 0xcd}}
#define IdleAccounting_StateCount_ID 1
#define IdleAccounting_TotalTransitions_ID 2
#define IdleAccounting_ResetCount_ID 3
#define IdleAccounting_StartTime_ID 4
#define IdleAccounting_State_ID 5
#define IdleStateBucketExGuid {0xe53e0a7d, 0x36f0, 0x4a77, {0x87, 0x9e, 0x9c, 0x6b, 0x5e, 0x4a, 0x85, 0x54}}
#define IdleStateBucketEx_TotalTimeUs_ID 1
#define IdleStateBucketEx_MinTimeUs_ID 2
#define IdleStateBucketEx_MaxTimeUs_ID 3
#define IdleStateBucketEx_Count_ID 4
#define IdleStateBucketEx_SIZE (FIELD_OFFSET(IdleStateBucketEx, Count) + IdleStateBucketEx_Count_SIZE)
#define IdleStateAccountingExGuid {0x3e0d7b2c, 0x401b, 0x480f, {0x83, 0x03, 0xd0, 0xc2, 0x0e, 0xa1, 0xa7, 0xd8}}
#define IdleStateAccountingEx_TotalTime_ID 1
#define IdleStateAccountingEx_IdleTransitions_ID 2
#define IdleStateAccountingEx_FailedTransitions_ID 3
#define IdleStateAccountingEx_InvalidBucketIndex_ID 4
#define IdleStateAccountingEx_MinTimeUs_ID 5
#define IdleStateAccountingEx_MaxTimeUs_ID 6
#define IdleStateAccountingEx_IdleTimeBuckets_ID 7
#define IdleStateAccountingEx_SIZE (FIELD_OFFSET(IdleStateAccountingEx, IdleTimeBuckets) + \
    IdleStateAccountingEx_IdleTimeBuckets_SIZE)
#define IdleAccountingExGuid {0xd67abd39, 0x81f8, 0x4a5e, {0x81, 0x52, 0x72, 0xe3, 0x1e, 0xc9, 0x12, 0xee}}
#define IdleAccountingEx_StateCount_ID 1
#define IdleAccountingEx_TotalTransitions_ID 2
#define IdleAccountingEx_ResetCount_ID 3
#define IdleAccountingEx_StartTime_ID 4
#define IdleAccountingEx_State_ID 5
#define KernelThermalPolicyChangeGuid {0xaca5a8f7, 0x96ca, 0x4397, {0xba, 0xde, 0x43, 0xbe, 0x2f, 0x57, 0x7d, 0x51}}
#define KernelThermalPolicyChange_CoolingMode_ID 1
#define KernelThermalPolicyChange_Processors_ID 2
#define KernelThermalPolicyChange_SIZE (FIELD_OFFSET(KernelThermalPolicyChange, Processors) + \
    KernelThermalPolicyChange_Processors_SIZE)
#define ProcessorPerformanceGuid {0x7fd18652, 0x0cfe, 0x40d2, {0xb0, 0xa1, 0x0b, 0x06, 0x6a, 0x87, 0x75, 0x9e}}
#define ProcessorPerformance_frequency_ID 1
#define ProcessorPerformance_power_ID 2
#define ProcessorPerformance_percentage_ID 3
#define ProcessorPerformance_SIZE (FIELD_OFFSET(ProcessorPerformance, percentage) + \
    ProcessorPerformance_percentage_SIZE)

typedef struct _MSWmi_MofData {
    ULONG Unused1;
    ULONG Unused2;
    ULONG Size;
    ULONG Unused4;
    UCHAR BinaryMofData[1];
} MSWmi_MofData, *PMSWmi_MofData;
typedef struct _MSWmi_ProviderInfo { char VariableData[1]; } MSWmi_ProviderInfo, *PMSWmi_ProviderInfo;
typedef struct _MSWmi_PnPDeviceId { CHAR VariableData[1]; } MSWmi_PnPDeviceId, *PMSWmi_PnPDeviceId;
typedef struct _MSWmi_PnPInstanceNames {
    ULONG Count;
    WCHAR InstanceNameList[1];
} MSWmi_PnPInstanceNames, *PMSWmi_PnPInstanceNames;
typedef struct _MSWmi_Guid { UCHAR Guid[16]; } MSWmi_Guid, *PMSWmi_Guid;
typedef struct _MSWmi_GuidRegistrationInfo {
    ULONG Operation;
    ULONG GuidCount;
    MSWmi_Guid GuidList[1];
} MSWmi_GuidRegistrationInfo, *PMSWmi_GuidRegistrationInfo;
typedef struct _MSAcpiInfo {
    ULONG BootArchitecture;
    ULONG PreferredProfile;
    ULONG Capabilities;
} MSAcpiInfo, *PMSAcpiInfo;
typedef struct _GET_INJECTION_CAPABILITIES_OUT {
    ULONG Status;
    ULONG Capabilities;
} GET_INJECTION_CAPABILITIES_OUT, *PGET_INJECTION_CAPABILITIES_OUT;
typedef struct _INJECT_HARDWARE_ERROR_IN {
    ULONG ErrorType;
    ULONGLONG Parameter1;
    ULONGLONG Parameter2;
    ULONGLONG Parameter3;
    ULONGLONG Parameter4;
} INJECT_HARDWARE_ERROR_IN, *PINJECT_HARDWARE_ERROR_IN;
typedef struct _INJECT_HARDWARE_ERROR_OUT { ULONG Status; } INJECT_HARDWARE_ERROR_OUT, *PINJECT_HARDWARE_ERROR_OUT;
typedef struct _GET_ALL_ERROR_SOURCES_OUT {
    ULONG Status;
    ULONG Count;
    ULONG Length;
    UCHAR ErrorSourceArray[1];
} GET_ALL_ERROR_SOURCES_OUT, *PGET_ALL_ERROR_SOURCES_OUT;
typedef struct _GET_ERROR_SOURCE_INFO_IN { ULONG ErrorSourceId; } GET_ERROR_SOURCE_INFO_IN, *PGET_ERROR_SOURCE_INFO_IN;
typedef struct _GET_ERROR_SOURCE_INFO_OUT {
    ULONG Status;
    ULONG Length;
    UCHAR ErrorSourceInfo[1];
} GET_ERROR_SOURCE_INFO_OUT, *PGET_ERROR_SOURCE_INFO_OUT;
typedef struct _SET_ERROR_SOURCE_INFO_IN {
    ULONG Length;
    UCHAR ErrorSourceInfo[1];
} SET_ERROR_SOURCE_INFO_IN, *PSET_ERROR_SOURCE_INFO_IN;
typedef struct _SET_ERROR_SOURCE_INFO_OUT { ULONG Status; } SET_ERROR_SOURCE_INFO_OUT, *PSET_ERROR_SOURCE_INFO_OUT;
typedef struct _ENABLE_ERROR_SOURCE_IN { ULONG ErrorSourceId; } ENABLE_ERROR_SOURCE_IN, *PENABLE_ERROR_SOURCE_IN;
typedef struct _ENABLE_ERROR_SOURCE_OUT { ULONG Status; } ENABLE_ERROR_SOURCE_OUT, *PENABLE_ERROR_SOURCE_OUT;
typedef struct _DISABLE_ERROR_SOURCE_IN { ULONG ErrorSourceId; } DISABLE_ERROR_SOURCE_IN, *PDISABLE_ERROR_SOURCE_IN;
typedef struct _DISABLE_ERROR_SOURCE_OUT { ULONG Status; } DISABLE_ERROR_SOURCE_OUT, *PDISABLE_ERROR_SOURCE_OUT;
typedef struct _GET_ALL_POLICY_OUT {
    ULONG Status;
    ULONG Count;
    ULONG Length;
    UCHAR Values[1];
} GET_ALL_POLICY_OUT, *PGET_ALL_POLICY_OUT;
typedef struct _GET_SINGLE_POLICY_IN { ULONG Type; } GET_SINGLE_POLICY_IN, *PGET_SINGLE_POLICY_IN;
typedef struct _GET_SINGLE_POLICY_OUT { ULONG Status; ULONG Value; } GET_SINGLE_POLICY_OUT, *PGET_SINGLE_POLICY_OUT;
typedef struct _SET_SINGLE_POLICY_IN { ULONG Type; ULONG Value; } SET_SINGLE_POLICY_IN, *PSET_SINGLE_POLICY_IN;
typedef struct _SET_SINGLE_POLICY_OUT { ULONG Status; } SET_SINGLE_POLICY_OUT, *PSET_SINGLE_POLICY_OUT;
typedef struct _COMMIT_POLICY_OUT { ULONG Status; } COMMIT_POLICY_OUT, *PCOMMIT_POLICY_OUT;
typedef struct _MSSmBios_RawSMBiosTables {
    BOOLEAN Used20CallingMethod;
    UCHAR SmbiosMajorVersion;
    UCHAR SmbiosMinorVersion;
    UCHAR DmiRevision;
    ULONG Size;
    UCHAR SMBiosData[1];
} MSSmBios_RawSMBiosTables, *PMSSmBios_RawSMBiosTables;
typedef struct _MSSmBios_SMBiosEventlog { char VariableData[1]; } MSSmBios_SMBiosEventlog, *PMSSmBios_SMBiosEventlog;
typedef struct _SYSID_UUID { UCHAR Uuid[16]; } SYSID_UUID, *PSYSID_UUID;
typedef struct _MSSmBios_SysidUUIDList {
    ULONG Count;
    SYSID_UUID List[1];
} MSSmBios_SysidUUIDList, *PMSSmBios_SysidUUIDList;
typedef struct _SYSID_1394 { UCHAR x1394[8]; } SYSID_1394, *PSYSID_1394;
typedef struct _MSSmBios_Sysid1394List {
    ULONG Count;
    SYSID_1394 List[1];
} MSSmBios_Sysid1394List, *PMSSmBios_Sysid1394List;
typedef struct _MSMCAEvent_Header {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
} MSMCAEvent_Header, *PMSMCAEvent_Header;
typedef struct _MSMCAEvent_BusError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONG Participation;
    ULONG MemoryHierarchyLevel;
    ULONG RequestType;
    ULONG MemOrIo;
    ULONGLONG Address;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_BusError, *PMSMCAEvent_BusError;
typedef struct _MSMCAEvent_TLBError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONG TransactionType;
    ULONG MemoryHierarchyLevel;
    ULONGLONG Address;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_TLBError, *PMSMCAEvent_TLBError;
typedef struct _MSMCAEvent_MemoryHierarchyError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONG TransactionType;
    ULONG MemoryHierarchyLevel;
    ULONG RequestType;
    ULONGLONG Address;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_MemoryHierarchyError, *PMSMCAEvent_MemoryHierarchyError;
typedef struct _MSMCAEvent_CPUError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONG MajorErrorType;
    ULONG Level;
    ULONG CacheOp;
    ULONG CacheMesi;
    ULONG TLBOp;
    ULONG BusType;
    ULONG BusSev;
    ULONG RegFileId;
    ULONG RegFileOp;
    ULONG MSSid;
    ULONG MSOp;
    ULONG MSArrayId;
    ULONG MSIndex;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_CPUError, *PMSMCAEvent_CPUError;
typedef struct _MSMCAEvent_MemoryError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONGLONG VALIDATION_BITS;
    ULONGLONG MEM_ERROR_STATUS;
    ULONGLONG MEM_PHYSICAL_ADDR;
    ULONGLONG MEM_PHYSICAL_MASK;
    ULONGLONG RESPONDER_ID;
    ULONGLONG TARGET_ID;
    ULONGLONG REQUESTOR_ID;
    ULONGLONG BUS_SPECIFIC_DATA;
    USHORT MEM_NODE;
    USHORT MEM_CARD;
    USHORT MEM_BANK;
    USHORT xMEM_DEVICE;
    USHORT MEM_MODULE;
    USHORT MEM_ROW;
    USHORT MEM_COLUMN;
    USHORT MEM_BIT_POSITION;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_MemoryError, *PMSMCAEvent_MemoryError;
typedef struct _MSMCAEvent_PCIBusError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONGLONG VALIDATION_BITS;
    ULONGLONG PCI_BUS_ERROR_STATUS;
    ULONGLONG PCI_BUS_ADDRESS;
    ULONGLONG PCI_BUS_DATA;
    ULONGLONG PCI_BUS_CMD;
    ULONGLONG PCI_BUS_REQUESTOR_ID;
    ULONGLONG PCI_BUS_RESPONDER_ID;
    ULONGLONG PCI_BUS_TARGET_ID;
    USHORT PCI_BUS_ERROR_TYPE;
    UCHAR PCI_BUS_ID_BusNumber;
    UCHAR PCI_BUS_ID_SegmentNumber;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_PCIBusError, *PMSMCAEvent_PCIBusError;
typedef struct _MSMCAEvent_PCIComponentError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONGLONG VALIDATION_BITS;
    ULONGLONG PCI_COMP_ERROR_STATUS;
    USHORT PCI_COMP_INFO_VendorId;
    USHORT PCI_COMP_INFO_DeviceId;
    UCHAR PCI_COMP_INFO_ClassCodeInterface;
    UCHAR PCI_COMP_INFO_ClassCodeSubClass;
    UCHAR PCI_COMP_INFO_ClassCodeBaseClass;
    UCHAR PCI_COMP_INFO_FunctionNumber;
    UCHAR PCI_COMP_INFO_DeviceNumber;
    UCHAR PCI_COMP_INFO_BusNumber;
    UCHAR PCI_COMP_INFO_SegmentNumber;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_PCIComponentError, *PMSMCAEvent_PCIComponentError;
typedef struct _MSMCAEvent_SystemEventError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONGLONG VALIDATION_BITS;
    ULONGLONG SEL_TIME_STAMP;
    USHORT SEL_RECORD_ID;
    USHORT SEL_GENERATOR_ID;
    UCHAR SEL_RECORD_TYPE;
    UCHAR SEL_EVM_REV;
    UCHAR SEL_SENSOR_TYPE;
    UCHAR SEL_SENSOR_NUM;
    UCHAR SEL_EVENT_DIR_TYPE;
    UCHAR SEL_DATA1;
    UCHAR SEL_DATA2;
    UCHAR SEL_DATA3;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_SystemEventError, *PMSMCAEvent_SystemEventError;
typedef struct _MSMCAEvent_SMBIOSError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONGLONG VALIDATION_BITS;
    UCHAR SMBIOS_EVENT_TYPE;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_SMBIOSError, *PMSMCAEvent_SMBIOSError;
typedef struct _MSMCAEvent_PlatformSpecificError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONGLONG VALIDATION_BITS;
    ULONGLONG PLATFORM_ERROR_STATUS;
    ULONGLONG PLATFORM_REQUESTOR_ID;
    ULONGLONG PLATFORM_RESPONDER_ID;
    ULONGLONG PLATFORM_TARGET_ID;
    ULONGLONG PLATFORM_BUS_SPECIFIC_DATA;
    UCHAR OEM_COMPONENT_ID[16];
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_PlatformSpecificError, *PMSMCAEvent_PlatformSpecificError;
typedef struct _MSMCAEvent_InvalidError {
    ULONGLONG RecordId;
    UCHAR ErrorSeverity;
    ULONG Type;
    ULONG Cpu;
    ULONG AdditionalErrors;
    ULONG LogToEventlog;
    ULONG Size;
    UCHAR RawRecord[1];
} MSMCAEvent_InvalidError, *PMSMCAEvent_InvalidError;
typedef struct _MSMCAEvent_MemoryPageRemoved {
    ULONGLONG PhysicalAddress;
} MSMCAEvent_MemoryPageRemoved, *PMSMCAEvent_MemoryPageRemoved;
typedef struct _MSMCAInfo_Entry { ULONG Length; UCHAR Data[1]; } MSMCAInfo_Entry, *PMSMCAInfo_Entry;
typedef struct _MSMCAInfo_RawMCAData {
    ULONG Count;
    MSMCAInfo_Entry Records[1];
} MSMCAInfo_RawMCAData, *PMSMCAInfo_RawMCAData;
typedef struct _MSMCAInfo_RawCMCEvent {
    ULONG Count;
    MSMCAInfo_Entry Records[1];
} MSMCAInfo_RawCMCEvent, *PMSMCAInfo_RawCMCEvent;
typedef struct _MSMCAInfo_RawMCAEvent {
    ULONG Count;
    MSMCAInfo_Entry Records[1];
} MSMCAInfo_RawMCAEvent, *PMSMCAInfo_RawMCAEvent;
typedef struct _MSMCAInfo_RawCorrectedPlatformEvent {
    ULONG Count;
    MSMCAInfo_Entry Records[1];
} MSMCAInfo_RawCorrectedPlatformEvent, *PMSMCAInfo_RawCorrectedPlatformEvent;
typedef struct _MSPower_DeviceEnable { BOOLEAN Enable; } MSPower_DeviceEnable, *PMSPower_DeviceEnable;
typedef struct _MSPower_DeviceWakeEnable { BOOLEAN Enable; } MSPower_DeviceWakeEnable, *PMSPower_DeviceWakeEnable;
typedef struct _MSNdis_NetworkAddress { UCHAR Address[6]; } MSNdis_NetworkAddress, *PMSNdis_NetworkAddress;
typedef struct _MSNdis_NetworkShortAddress {
    UCHAR Address[2];
} MSNdis_NetworkShortAddress, *PMSNdis_NetworkShortAddress;
typedef struct _MSNdis_NetworkLinkSpeed {
    ULONG Outbound;
    ULONG Inbound;
} MSNdis_NetworkLinkSpeed, *PMSNdis_NetworkLinkSpeed;
typedef struct _MSNdis_EnumerateAdapter { CHAR VariableData[1]; } MSNdis_EnumerateAdapter, *PMSNdis_EnumerateAdapter;
typedef struct _MSNdis_NotifyAdapterRemoval {
    CHAR VariableData[1];
} MSNdis_NotifyAdapterRemoval, *PMSNdis_NotifyAdapterRemoval;
typedef struct _MSNdis_NotifyAdapterArrival {
    CHAR VariableData[1];
} MSNdis_NotifyAdapterArrival, *PMSNdis_NotifyAdapterArrival;
typedef struct _MSNdis_DeviceWakeOnMagicPacketOnly {
    BOOLEAN EnableWakeOnMagicPacketOnly;
} MSNdis_DeviceWakeOnMagicPacketOnly, *PMSNdis_DeviceWakeOnMagicPacketOnly;
typedef struct _MSNdis_RSSEnabled { BOOLEAN RSSEnabled; } MSNdis_RSSEnabled, *PMSNdis_RSSEnabled;
typedef struct _MSNdis_NetworkDirectState { BOOLEAN Enabled; } MSNdis_NetworkDirectState, *PMSNdis_NetworkDirectState;
typedef struct _MSNdis_NetworkDirectVersion {
    USHORT MajorVersionNumber;
    USHORT MinorVersionNumber;
} MSNdis_NetworkDirectVersion, *PMSNdis_NetworkDirectVersion;
typedef struct _MSNdis_NetworkDirectAdapterInfo {
    MSNdis_NetworkDirectVersion Version;
    ULONG VendorId;
    ULONG DeviceId;
    ULONGLONG MaxRegistrationSize;
    ULONGLONG MaxWindowSize;
    ULONG FRMRPageCount;
    ULONG MaxInitiatorRequestSge;
    ULONG MaxReceiveRequestSge;
    ULONG MaxReadRequestSge;
    ULONG MaxTransferLength;
    ULONG MaxInlineDataSize;
    ULONG MaxInboundReadLimit;
    ULONG MaxOutboundReadLimit;
    ULONG MaxReceiveQueueDepth;
    ULONG MaxInitiatorQueueDepth;
    ULONG MaxSrqDepth;
    ULONG MaxCqDepth;
    ULONG LargeRequestThreshold;
    ULONG MaxCallerData;
    ULONG MaxCalleeData;
    BOOLEAN InOrderDMA;
    BOOLEAN SupportsCQResize;
    BOOLEAN SupportsLoopbackConnections;
} MSNdis_NetworkDirectAdapterInfo, *PMSNdis_NetworkDirectAdapterInfo;

#endif
