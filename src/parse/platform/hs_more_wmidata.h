/* SPDX-License-Identifier: MIT */
/* hs_more_wmidata.h: WMI data blocks of storage and others: what few drivers use, part 1. */
#ifndef HS_MORE_WMIDATA_H
#define HS_MORE_WMIDATA_H

#define MSWmi_MofDataGuid {0x05901221, 0xd566, 0x11d1, {0xb2, 0xf0, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define MSWmi_MofData_Unused1_ID 1
#define MSWmi_MofData_Unused2_ID 2
#define MSWmi_MofData_Size_ID 3
#define MSWmi_MofData_Unused4_ID 4
#define MSWmi_MofData_BinaryMofData_ID 5
#define MSWmi_ProviderInfoGuid {0xc7bf35d0, 0xaadb, 0x11d1, {0xbf, 0x4a, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define DATA_PROVIDER_PNPID_GUID {0xc7bf35d2, 0xaadb, 0x11d1, {0xbf, 0x4a, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define MSWmi_PnPDeviceId_PnPDeviceId_ID 1
#define DATA_PROVIDER_PNPID_INSTANCE_NAMES_GUID {0xc7bf35d3, 0xaadb, 0x11d1, {0xbf, 0x4a, 0x00, 0xa0, 0xc9, 0x06, \
    0x29, 0x10}}
#define MSWmi_PnPInstanceNames_Count_ID 1
#define MSWmi_PnPInstanceNames_InstanceNameList_ID 2
#define MSWmi_GuidGuid {0xf8c60aed, 0xef8d, 0x4f95, {0x9e, 0xa8, 0xf0, 0x43, 0x18, 0xa0, 0x0f, 0x30}}
#define MSWmi_Guid_Guid_ID 1
#define MSWmi_Guid_SIZE (FIELD_OFFSET(MSWmi_Guid, Guid) + MSWmi_Guid_Guid_SIZE)
#define MSWmi_GuidRegistrationInfoGuid {0xb48d49a1, 0xe777, 0x11d0, {0xa5, 0x0c, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define MSWmi_GuidRegistrationInfo_Operation_ID 1
#define MSWmi_GuidRegistrationInfo_GuidCount_ID 2
#define MSWmi_GuidRegistrationInfo_GuidList_ID 3
#define MSAcpiInfoGuid {0x5daf38ae, 0xf6f8, 0x4d90, {0x81, 0x99, 0xeb, 0xde, 0x68, 0x00, 0xec, 0x3b}}
#define MSAcpiInfo_BootArchitecture_ID 1
#define MSAcpiInfo_PreferredProfile_ID 2
#define MSAcpiInfo_Capabilities_ID 3
#define MSAcpiInfo_SIZE (FIELD_OFFSET(MSAcpiInfo, Capabilities) + MSAcpiInfo_Capabilities_SIZE)
#define WHEAErrorInjectionMethodsGuid {0xe808ff73, 0x2093, 0x472a, {0xa5, 0xcc, 0xdf, 0x24, 0xf0, 0x31, 0xb0, 0x35}}
#define GetErrorInjectionCapabilitiesRtn 1
#define GET_INJECTION_CAPABILITIES_OUT_Status_ID 1
#define GET_INJECTION_CAPABILITIES_OUT_Capabilities_ID 2
#define GET_INJECTION_CAPABILITIES_OUT_SIZE (FIELD_OFFSET(GET_INJECTION_CAPABILITIES_OUT, Capabilities) + \
    GET_INJECTION_CAPABILITIES_OUT_Capabilities_SIZE)
#define InjectErrorRtn 2
#define INJECT_HARDWARE_ERROR_IN_ErrorType_ID 1
#define INJECT_HARDWARE_ERROR_IN_Parameter1_ID 2
#define INJECT_HARDWARE_ERROR_IN_Parameter2_ID 3
#define INJECT_HARDWARE_ERROR_IN_Parameter3_ID 4
#define INJECT_HARDWARE_ERROR_IN_Parameter4_ID 5
#define INJECT_HARDWARE_ERROR_IN_SIZE (FIELD_OFFSET(INJECT_HARDWARE_ERROR_IN, Parameter4) + \
    INJECT_HARDWARE_ERROR_IN_Parameter4_SIZE)
#define INJECT_HARDWARE_ERROR_OUT_Status_ID 6
#define INJECT_HARDWARE_ERROR_OUT_SIZE (FIELD_OFFSET(INJECT_HARDWARE_ERROR_OUT, Status) + \
    INJECT_HARDWARE_ERROR_OUT_Status_SIZE)
#define WHEAErrorSourceMethodsGuid {0x91c3c007, 0x185d, 0x4d78, {0xa7, 0x51, 0xbf, 0xcb, 0x31, 0xc2, 0xc6, 0x4d}}
#define GetAllErrorSourcesRtn 1
#define GET_ALL_ERROR_SOURCES_OUT_Status_ID 1
#define GET_ALL_ERROR_SOURCES_OUT_Count_ID 2
#define GET_ALL_ERROR_SOURCES_OUT_Length_ID 3
#define GET_ALL_ERROR_SOURCES_OUT_ErrorSourceArray_ID 4
#define GetErrorSourceInfoRtn 2
#define GET_ERROR_SOURCE_INFO_IN_ErrorSourceId_ID 2
#define GET_ERROR_SOURCE_INFO_IN_SIZE (FIELD_OFFSET(GET_ERROR_SOURCE_INFO_IN, ErrorSourceId) + \
    GET_ERROR_SOURCE_INFO_IN_ErrorSourceId_SIZE)
#define GET_ERROR_SOURCE_INFO_OUT_Status_ID 1
#define GET_ERROR_SOURCE_INFO_OUT_Length_ID 3
#define GET_ERROR_SOURCE_INFO_OUT_ErrorSourceInfo_ID 4
#define SetErrorSourceInfoRtn 3
#define SET_ERROR_SOURCE_INFO_IN_Length_ID 2
#define SET_ERROR_SOURCE_INFO_IN_ErrorSourceInfo_ID 3
#define SET_ERROR_SOURCE_INFO_OUT_Status_ID 1
#define SET_ERROR_SOURCE_INFO_OUT_SIZE (FIELD_OFFSET(SET_ERROR_SOURCE_INFO_OUT, Status) + \
    SET_ERROR_SOURCE_INFO_OUT_Status_SIZE)
#define EnableErrorSourceRtn 4
#define ENABLE_ERROR_SOURCE_IN_ErrorSourceId_ID 2
#define ENABLE_ERROR_SOURCE_IN_SIZE (FIELD_OFFSET(ENABLE_ERROR_SOURCE_IN, ErrorSourceId) + \
    ENABLE_ERROR_SOURCE_IN_ErrorSourceId_SIZE)
#define ENABLE_ERROR_SOURCE_OUT_Status_ID 1
#define ENABLE_ERROR_SOURCE_OUT_SIZE (FIELD_OFFSET(ENABLE_ERROR_SOURCE_OUT, Status) + \
    ENABLE_ERROR_SOURCE_OUT_Status_SIZE)
#define DisableErrorSourceRtn 5
#define DISABLE_ERROR_SOURCE_IN_ErrorSourceId_ID 2
#define DISABLE_ERROR_SOURCE_IN_SIZE (FIELD_OFFSET(DISABLE_ERROR_SOURCE_IN, ErrorSourceId) + \
    DISABLE_ERROR_SOURCE_IN_ErrorSourceId_SIZE)
#define DISABLE_ERROR_SOURCE_OUT_Status_ID 1
#define DISABLE_ERROR_SOURCE_OUT_SIZE (FIELD_OFFSET(DISABLE_ERROR_SOURCE_OUT, Status) + \
    DISABLE_ERROR_SOURCE_OUT_Status_SIZE)
#define WHEAPolicyManagementMethodsGuid {0x794569ee, 0x137c, 0x4a06, {0x8a, 0xdd, 0xd2, 0x25, 0xb5, 0x3d, 0xfc, 0x4b}}
#define WheaGetAllPolicyRtn 1
#define GET_ALL_POLICY_OUT_Status_ID 1
#define GET_ALL_POLICY_OUT_Count_ID 2
#define GET_ALL_POLICY_OUT_Length_ID 3
#define GET_ALL_POLICY_OUT_Values_ID 4
#define WheaGetPolicyRtn 2
#define GET_SINGLE_POLICY_IN_Type_ID 2
#define GET_SINGLE_POLICY_IN_SIZE (FIELD_OFFSET(GET_SINGLE_POLICY_IN, Type) + GET_SINGLE_POLICY_IN_Type_SIZE)
#define GET_SINGLE_POLICY_OUT_Status_ID 1
#define GET_SINGLE_POLICY_OUT_Value_ID 3
#define GET_SINGLE_POLICY_OUT_SIZE (FIELD_OFFSET(GET_SINGLE_POLICY_OUT, Value) + GET_SINGLE_POLICY_OUT_Value_SIZE)
#define WheaSetPolicyRtn 3
#define SET_SINGLE_POLICY_IN_Type_ID 2
#define SET_SINGLE_POLICY_IN_Value_ID 3
#define SET_SINGLE_POLICY_IN_SIZE (FIELD_OFFSET(SET_SINGLE_POLICY_IN, Value) + SET_SINGLE_POLICY_IN_Value_SIZE)
#define SET_SINGLE_POLICY_OUT_Status_ID 1
#define SET_SINGLE_POLICY_OUT_SIZE (FIELD_OFFSET(SET_SINGLE_POLICY_OUT, Status) + SET_SINGLE_POLICY_OUT_Status_SIZE)
#define WheaCommitPolicyRtn 4
#define COMMIT_POLICY_OUT_Status_ID 1
#define COMMIT_POLICY_OUT_SIZE (FIELD_OFFSET(COMMIT_POLICY_OUT, Status) + COMMIT_POLICY_OUT_Status_SIZE)
#define MSSmBios_RawSMBiosTablesGuid {0x8f680850, 0xa584, 0x11d1, {0xbf, 0x38, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define MSSmBios_RawSMBiosTables_Used20CallingMethod_ID 1
#define MSSmBios_RawSMBiosTables_SmbiosMajorVersion_ID 2
#define MSSmBios_RawSMBiosTables_SmbiosMinorVersion_ID 3
#define MSSmBios_RawSMBiosTables_DmiRevision_ID 4
#define MSSmBios_RawSMBiosTables_Size_ID 5
#define MSSmBios_RawSMBiosTables_SMBiosData_ID 6
#define MSSmBios_SMBiosEventlogGuid {0x8f680851, 0xa584, 0x11d1, {0xbf, 0x38, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define MSSmBios_SysidUUIDGuid {0x8f680852, 0xa584, 0x11d1, {0xbf, 0x38, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define SYSID_UUID_Uuid_ID 1
#define SYSID_UUID_SIZE (FIELD_OFFSET(SYSID_UUID, Uuid) + SYSID_UUID_Uuid_SIZE)
#define SYSID_UUID_DATA_GUID {0x8f680853, 0xa584, 0x11d1, {0xbf, 0x38, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define MSSmBios_SysidUUIDList_Count_ID 1
#define MSSmBios_SysidUUIDList_List_ID 2
#define MSSmBios_Sysid1394Guid {0x8f680854, 0xa584, 0x11d1, {0xbf, 0x38, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define SYSID_1394_x1394_ID 1
#define SYSID_1394_SIZE (FIELD_OFFSET(SYSID_1394, x1394) + SYSID_1394_x1394_SIZE)
#define SYSID_1394_DATA_GUID {0x8f680855, 0xa584, 0x11d1, {0xbf, 0x38, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define MSSmBios_Sysid1394List_Count_ID 1
#define MSSmBios_Sysid1394List_List_ID 2
#define MSMCAEvent_SwitchToCMCPollingGuid {0x39c14290, 0xf036, 0x4999, {0xb8, 0xa1, 0xb6, 0xf8, 0x71, 0xfb, 0x32, \
    0x9e}}
#define MSMCAEvent_SwitchToCPEPollingGuid {0xd5c870ce, 0x4ed0, 0x4fdc, {0xbb, 0x54, 0x8b, 0x45, 0x2c, 0x18, 0x79, \
    0x7e}}
#define MSMCAEvent_HeaderGuid {0x6381c27f, 0xc8fa, 0x4da7, {0x89, 0x53, 0xb8, 0x68, 0x33, 0x73, 0x6e, 0x15}}
#define MSMCAEvent_Header_RecordId_ID 1
#define MSMCAEvent_Header_ErrorSeverity_ID 2
#define MSMCAEvent_Header_Type_ID 3
#define MSMCAEvent_Header_Cpu_ID 4
#define MSMCAEvent_Header_AdditionalErrors_ID 5
#define MSMCAEvent_Header_LogToEventlog_ID 6
#define MSMCAEvent_Header_SIZE (FIELD_OFFSET(MSMCAEvent_Header, LogToEventlog) + MSMCAEvent_Header_LogToEventlog_SIZE)
#define MSMCAEvent_BusErrorGuid {0x1ee17050, 0x0039, 0x40f7, {0x9e, 0xad, 0x14, 0xad, 0x51, 0x61, 0x2c, 0xb2}}
#define MSMCAEvent_BusError_RecordId_ID 1
#define MSMCAEvent_BusError_ErrorSeverity_ID 2
#define MSMCAEvent_BusError_Type_ID 3
#define MSMCAEvent_BusError_Cpu_ID 4
#define MSMCAEvent_BusError_AdditionalErrors_ID 5
#define MSMCAEvent_BusError_LogToEventlog_ID 6
#define MSMCAEvent_BusError_Participation_ID 7
#define MSMCAEvent_BusError_MemoryHierarchyLevel_ID 8
#define MSMCAEvent_BusError_RequestType_ID 9
#define MSMCAEvent_BusError_MemOrIo_ID 10
#define MSMCAEvent_BusError_Address_ID 11
#define MSMCAEvent_BusError_Size_ID 12
#define MSMCAEvent_BusError_RawRecord_ID 13
#define MSMCAEvent_TLBErrorGuid {0xb161eeab, 0xac03, 0x4c2b, {0xae, 0x7a, 0x5a, 0x37, 0x68, 0xf7, 0x0e, 0x85}}
#define MSMCAEvent_TLBError_RecordId_ID 1
#define MSMCAEvent_TLBError_ErrorSeverity_ID 2
#define MSMCAEvent_TLBError_Type_ID 3
#define MSMCAEvent_TLBError_Cpu_ID 4
#define MSMCAEvent_TLBError_AdditionalErrors_ID 5
#define MSMCAEvent_TLBError_LogToEventlog_ID 6
#define MSMCAEvent_TLBError_TransactionType_ID 7
#define MSMCAEvent_TLBError_MemoryHierarchyLevel_ID 8
#define MSMCAEvent_TLBError_Address_ID 9
#define MSMCAEvent_TLBError_Size_ID 10
#define MSMCAEvent_TLBError_RawRecord_ID 11
#define MSMCAEvent_MemoryHierarchyErrorGuid {0xcede75a0, 0xa77f, 0x452b, {0x8f, 0x2f, 0x54, 0x1f, 0x92, 0x6d, 0xb0, \
    0xf9}}
#define MSMCAEvent_MemoryHierarchyError_RecordId_ID 1
#define MSMCAEvent_MemoryHierarchyError_ErrorSeverity_ID 2
#define MSMCAEvent_MemoryHierarchyError_Type_ID 3
#define MSMCAEvent_MemoryHierarchyError_Cpu_ID 4
#define MSMCAEvent_MemoryHierarchyError_AdditionalErrors_ID 5
#define MSMCAEvent_MemoryHierarchyError_LogToEventlog_ID 6
#define MSMCAEvent_MemoryHierarchyError_TransactionType_ID 7
#define MSMCAEvent_MemoryHierarchyError_MemoryHierarchyLevel_ID 8
#define MSMCAEvent_MemoryHierarchyError_RequestType_ID 9
#define MSMCAEvent_MemoryHierarchyError_Address_ID 10
#define MSMCAEvent_MemoryHierarchyError_Size_ID 11
#define MSMCAEvent_MemoryHierarchyError_RawRecord_ID 12
#define MSMCAEvent_CPUErrorGuid {0x5ce27cde, 0xd179, 0x4c68, {0x93, 0x7f, 0xa0, 0x7b, 0x8c, 0xc2, 0xea, 0x39}}
#define MSMCAEvent_CPUError_RecordId_ID 1
#define MSMCAEvent_CPUError_ErrorSeverity_ID 2
#define MSMCAEvent_CPUError_Type_ID 3
#define MSMCAEvent_CPUError_Cpu_ID 4
#define MSMCAEvent_CPUError_AdditionalErrors_ID 5
#define MSMCAEvent_CPUError_LogToEventlog_ID 6
#define MCACpuCacheError 0
#define MCACpuTlbError 1
#define MCACpuBusError 2
#define MCACpuRegFileError 3
#define MCACpuMSError 4
#define MSMCAEvent_CPUError_MajorErrorType_ID 7
#define MSMCAEvent_CPUError_Level_ID 8
#define MSMCAEvent_CPUError_CacheOp_ID 9
#define MSMCAEvent_CPUError_CacheMesi_ID 10
#define MSMCAEvent_CPUError_TLBOp_ID 11
#define MSMCAEvent_CPUError_BusType_ID 12
#define MSMCAEvent_CPUError_BusSev_ID 13
#define MSMCAEvent_CPUError_RegFileId_ID 14
#define MSMCAEvent_CPUError_RegFileOp_ID 15
#define MSMCAEvent_CPUError_MSSid_ID 16
#define MSMCAEvent_CPUError_MSOp_ID 17
#define MSMCAEvent_CPUError_MSArrayId_ID 18
#define MSMCAEvent_CPUError_MSIndex_ID 19
#define MSMCAEvent_CPUError_Size_ID 20
#define MSMCAEvent_CPUError_RawRecord_ID 21
#define MSMCAEvent_MemoryErrorGuid {0x433eea38, 0xc1a7, 0x48f1, {0x88, 0x4f, 0xb6, 0x87, 0x5f, 0x17, 0x6c, 0xc7}}
#define MSMCAEvent_MemoryError_RecordId_ID 1
#define MSMCAEvent_MemoryError_ErrorSeverity_ID 2
#define MSMCAEvent_MemoryError_Type_ID 3
#define MSMCAEvent_MemoryError_Cpu_ID 4
#define MSMCAEvent_MemoryError_AdditionalErrors_ID 5
#define MSMCAEvent_MemoryError_LogToEventlog_ID 6
#define MSMCAEvent_MemoryError_VALIDATION_BITS_ID 7
#define MSMCAEvent_MemoryError_MEM_ERROR_STATUS_ID 8
#define MSMCAEvent_MemoryError_MEM_PHYSICAL_ADDR_ID 9
#define MSMCAEvent_MemoryError_MEM_PHYSICAL_MASK_ID 10
#define MSMCAEvent_MemoryError_RESPONDER_ID_ID 11
#define MSMCAEvent_MemoryError_TARGET_ID_ID 12
#define MSMCAEvent_MemoryError_REQUESTOR_ID_ID 13
#define MSMCAEvent_MemoryError_BUS_SPECIFIC_DATA_ID 14
#define MSMCAEvent_MemoryError_MEM_NODE_ID 15
#define MSMCAEvent_MemoryError_MEM_CARD_ID 16
#define MSMCAEvent_MemoryError_MEM_BANK_ID 17
#define MSMCAEvent_MemoryError_xMEM_DEVICE_ID 18
#define MSMCAEvent_MemoryError_MEM_MODULE_ID 19
#define MSMCAEvent_MemoryError_MEM_ROW_ID 20
#define MSMCAEvent_MemoryError_MEM_COLUMN_ID 21
#define MSMCAEvent_MemoryError_MEM_BIT_POSITION_ID 22
#define MSMCAEvent_MemoryError_Size_ID 23
#define MSMCAEvent_MemoryError_RawRecord_ID 24
#define MSMCAEvent_PCIBusErrorGuid {0xa14a5594, 0x25de, 0x410e, {0x9b, 0x92, 0x80, 0xf0, 0x80, 0x1a, 0xec, 0x07}}
#define MSMCAEvent_PCIBusError_RecordId_ID 1
#define MSMCAEvent_PCIBusError_ErrorSeverity_ID 2
#define MSMCAEvent_PCIBusError_Type_ID 3
#define MSMCAEvent_PCIBusError_Cpu_ID 4
#define MSMCAEvent_PCIBusError_AdditionalErrors_ID 5
#define MSMCAEvent_PCIBusError_LogToEventlog_ID 6
#define MSMCAEvent_PCIBusError_VALIDATION_BITS_ID 7
#define MSMCAEvent_PCIBusError_PCI_BUS_ERROR_STATUS_ID 8
#define MSMCAEvent_PCIBusError_PCI_BUS_ADDRESS_ID 9
#define MSMCAEvent_PCIBusError_PCI_BUS_DATA_ID 10
#define MSMCAEvent_PCIBusError_PCI_BUS_CMD_ID 11
#define MSMCAEvent_PCIBusError_PCI_BUS_REQUESTOR_ID_ID 12
#define MSMCAEvent_PCIBusError_PCI_BUS_RESPONDER_ID_ID 13
#define MSMCAEvent_PCIBusError_PCI_BUS_TARGET_ID_ID 14
#define MSMCAEvent_PCIBusError_PCI_BUS_ERROR_TYPE_ID 15
#define MSMCAEvent_PCIBusError_PCI_BUS_ID_BusNumber_ID 16
#define MSMCAEvent_PCIBusError_PCI_BUS_ID_SegmentNumber_ID 17
#define MSMCAEvent_PCIBusError_Size_ID 18
#define MSMCAEvent_PCIBusError_RawRecord_ID 19
#define MSMCAEvent_PCIComponentErrorGuid {0x805caf4e, 0x336c, 0x4eb2, {0x8c, 0x0c, 0x02, 0xf3, 0x51, 0xcb, 0xf1, \
    0x3c}}
#define MSMCAEvent_PCIComponentError_RecordId_ID 1
#define MSMCAEvent_PCIComponentError_ErrorSeverity_ID 2
#define MSMCAEvent_PCIComponentError_Type_ID 3
#define MSMCAEvent_PCIComponentError_Cpu_ID 4
#define MSMCAEvent_PCIComponentError_AdditionalErrors_ID 5
#define MSMCAEvent_PCIComponentError_LogToEventlog_ID 6
#define MSMCAEvent_PCIComponentError_VALIDATION_BITS_ID 7
#define MSMCAEvent_PCIComponentError_PCI_COMP_ERROR_STATUS_ID 8
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_VendorId_ID 9
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_DeviceId_ID 10
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_ClassCodeInterface_ID 11
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_ClassCodeSubClass_ID 12
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_ClassCodeBaseClass_ID 13
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_FunctionNumber_ID 14
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_DeviceNumber_ID 15
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_BusNumber_ID 16
#define MSMCAEvent_PCIComponentError_PCI_COMP_INFO_SegmentNumber_ID 17
#define MSMCAEvent_PCIComponentError_Size_ID 18
#define MSMCAEvent_PCIComponentError_RawRecord_ID 19
#define MSMCAEvent_SystemEventErrorGuid {0xbdba4b12, 0x8d00, 0x4570, {0xb9, 0xb2, 0x3f, 0xde, 0xcf, 0x1d, 0x56, 0x61}}
#define MSMCAEvent_SystemEventError_RecordId_ID 1
#define MSMCAEvent_SystemEventError_ErrorSeverity_ID 2
#define MSMCAEvent_SystemEventError_Type_ID 3
#define MSMCAEvent_SystemEventError_Cpu_ID 4
#define MSMCAEvent_SystemEventError_AdditionalErrors_ID 5
#define MSMCAEvent_SystemEventError_LogToEventlog_ID 6
#define MSMCAEvent_SystemEventError_VALIDATION_BITS_ID 7
#define MSMCAEvent_SystemEventError_SEL_TIME_STAMP_ID 8
#define MSMCAEvent_SystemEventError_SEL_RECORD_ID_ID 9
#define MSMCAEvent_SystemEventError_SEL_GENERATOR_ID_ID 10
#define MSMCAEvent_SystemEventError_SEL_RECORD_TYPE_ID 11
#define MSMCAEvent_SystemEventError_SEL_EVM_REV_ID 12
#define MSMCAEvent_SystemEventError_SEL_SENSOR_TYPE_ID 13
#define MSMCAEvent_SystemEventError_SEL_SENSOR_NUM_ID 14
#define MSMCAEvent_SystemEventError_SEL_EVENT_DIR_TYPE_ID 15
#define MSMCAEvent_SystemEventError_SEL_DATA1_ID 16
#define MSMCAEvent_SystemEventError_SEL_DATA2_ID 17
#define MSMCAEvent_SystemEventError_SEL_DATA3_ID 18
#define MSMCAEvent_SystemEventError_Size_ID 19
#define MSMCAEvent_SystemEventError_RawRecord_ID 20
#define MSMCAEvent_SMBIOSErrorGuid {0x4184df1b, 0xedfe, 0x406b, {0xb1, 0x72, 0x54, 0xc9, 0x1f, 0xbd, 0x9b, 0xaf}}
#define MSMCAEvent_SMBIOSError_RecordId_ID 1
#define MSMCAEvent_SMBIOSError_ErrorSeverity_ID 2
#define MSMCAEvent_SMBIOSError_Type_ID 3
#define MSMCAEvent_SMBIOSError_Cpu_ID 4
#define MSMCAEvent_SMBIOSError_AdditionalErrors_ID 5
#define MSMCAEvent_SMBIOSError_LogToEventlog_ID 6
#define MSMCAEvent_SMBIOSError_VALIDATION_BITS_ID 7
#define MSMCAEvent_SMBIOSError_SMBIOS_EVENT_TYPE_ID 8
#define MSMCAEvent_SMBIOSError_Size_ID 9
#define MSMCAEvent_SMBIOSError_RawRecord_ID 10
#define MSMCAEvent_PlatformSpecificErrorGuid {0x2d2434aa, 0xef83, 0x4200, {0xba, 0x24, 0xde, 0x36, 0x6c, 0x41, \
    0x5f, 0x7b}}
#define MSMCAEvent_PlatformSpecificError_RecordId_ID 1
#define MSMCAEvent_PlatformSpecificError_ErrorSeverity_ID 2
#define MSMCAEvent_PlatformSpecificError_Type_ID 3
#define MSMCAEvent_PlatformSpecificError_Cpu_ID 4
#define MSMCAEvent_PlatformSpecificError_AdditionalErrors_ID 5
#define MSMCAEvent_PlatformSpecificError_LogToEventlog_ID 6
#define MSMCAEvent_PlatformSpecificError_VALIDATION_BITS_ID 7
#define MSMCAEvent_PlatformSpecificError_PLATFORM_ERROR_STATUS_ID 8
#define MSMCAEvent_PlatformSpecificError_PLATFORM_REQUESTOR_ID_ID 9
#define MSMCAEvent_PlatformSpecificError_PLATFORM_RESPONDER_ID_ID 10
#define MSMCAEvent_PlatformSpecificError_PLATFORM_TARGET_ID_ID 11
#define MSMCAEvent_PlatformSpecificError_PLATFORM_BUS_SPECIFIC_DATA_ID 12
#define MSMCAEvent_PlatformSpecificError_OEM_COMPONENT_ID_ID 13
#define MSMCAEvent_PlatformSpecificError_Size_ID 14
#define MSMCAEvent_PlatformSpecificError_RawRecord_ID 15
#define MSMCAEvent_InvalidErrorGuid {0x477b769b, 0x785c, 0x48dd, {0xa0, 0x2e, 0x57, 0xe0, 0x51, 0xbe, 0x7b, 0x85}}
#define MSMCAEvent_InvalidError_RecordId_ID 1
#define MSMCAEvent_InvalidError_ErrorSeverity_ID 2
#define MSMCAEvent_InvalidError_Type_ID 3
#define MSMCAEvent_InvalidError_Cpu_ID 4
#define MSMCAEvent_InvalidError_AdditionalErrors_ID 5
#define MSMCAEvent_InvalidError_LogToEventlog_ID 6
#define MSMCAEvent_InvalidError_Size_ID 7
#define MSMCAEvent_InvalidError_RawRecord_ID 8
#define MSMCAEvent_MemoryPageRemovedGuid {0x84e9ddb6, 0xe233, 0x4dfc, {0x98, 0x8c, 0x74, 0x12, 0xc8, 0x75, 0x4f, \
    0xec}}
#define MSMCAEvent_MemoryPageRemoved_PhysicalAddress_ID 1
#define MSMCAEvent_MemoryPageRemoved_SIZE (FIELD_OFFSET(MSMCAEvent_MemoryPageRemoved, PhysicalAddress) + \
    MSMCAEvent_MemoryPageRemoved_PhysicalAddress_SIZE)
#define MSMCAInfo_EntryGuid {0x9e77a308, 0x6b82, 0x4fc1, {0xab, 0x41, 0x0a, 0x55, 0x86, 0x7c, 0x35, 0xc2}}
#define MSMCAInfo_Entry_Length_ID 1
#define MSMCAInfo_Entry_Data_ID 2
#define MSMCAInfo_RawMCADataGuid {0x23602a8a, 0xdadd, 0x462f, {0x9a, 0xe5, 0x30, 0xfa, 0x2c, 0x37, 0xdd, 0x5b}}
#define MSMCAInfo_RawMCAData_Count_ID 1
#define MSMCAInfo_RawMCAData_Records_ID 2
#define MSMCAInfo_RawCMCEventGuid {0x2f1a8a9d, 0x7988, 0x457f, {0xa1, 0x7a, 0x89, 0x79, 0xe8, 0x20, 0x43, 0xc5}}
#define MSMCAInfo_RawCMCEvent_Count_ID 1
#define MSMCAInfo_RawCMCEvent_Records_ID 2
#define MSMCAInfo_RawMCAEventGuid {0x2f1a8a9f, 0x7988, 0x457f, {0xa1, 0x7a, 0x89, 0x79, 0xe8, 0x20, 0x43, 0xc5}}
#define MSMCAInfo_RawMCAEvent_Count_ID 1
#define MSMCAInfo_RawMCAEvent_Records_ID 2
#define MSMCAInfo_RawCorrectedPlatformEventGuid {0x6b629d5e, 0xe63c, 0x48a3, {0x9e, 0xbb, 0x97, 0x42, 0x27, 0x07, \
    0x52, 0x65}}
#define MSMCAInfo_RawCorrectedPlatformEvent_Count_ID 1
#define MSMCAInfo_RawCorrectedPlatformEvent_Records_ID 2
#define MSPower_DeviceEnableGuid {0x827c0a6f, 0xfeb0, 0x11d0, {0xbd, 0x26, 0x00, 0xaa, 0x00, 0xb7, 0xb3, 0x2a}}
#define MSPower_DeviceEnable_Enable_ID 1
#define MSPower_DeviceEnable_SIZE (FIELD_OFFSET(MSPower_DeviceEnable, Enable) + MSPower_DeviceEnable_Enable_SIZE)
#define MSPower_DeviceWakeEnableGuid {0xa9546a82, 0xfeb0, 0x11d0, {0xbd, 0x26, 0x00, 0xaa, 0x00, 0xb7, 0xb3, 0x2a}}
#define MSPower_DeviceWakeEnable_Enable_ID 1
#define MSPower_DeviceWakeEnable_SIZE (FIELD_OFFSET(MSPower_DeviceWakeEnable, Enable) + \
    MSPower_DeviceWakeEnable_Enable_SIZE)
#define MSNdis_NetworkAddressGuid {0xb5bd98b7, 0x0201, 0x11d1, {0xa5, 0x0e, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define MSNdis_NetworkAddress_Address_ID 1
#define MSNdis_NetworkAddress_SIZE (FIELD_OFFSET(MSNdis_NetworkAddress, Address) + MSNdis_NetworkAddress_Address_SIZE)
#define MSNdis_NetworkShortAddressGuid {0xb5bd98b8, 0x0201, 0x11d1, {0xa5, 0x0e, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define MSNdis_NetworkShortAddress_Address_ID 1
#define MSNdis_NetworkShortAddress_SIZE (FIELD_OFFSET(MSNdis_NetworkShortAddress, Address) + \
    MSNdis_NetworkShortAddress_Address_SIZE)
#define MSNdis_NetworkLinkSpeedGuid {0x60fc6b57, 0x0f66, 0x11d1, {0x96, 0xa7, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_NetworkLinkSpeed_Outbound_ID 1
#define MSNdis_NetworkLinkSpeed_Inbound_ID 2
#define MSNdis_NetworkLinkSpeed_SIZE (FIELD_OFFSET(MSNdis_NetworkLinkSpeed, Inbound) + \
    MSNdis_NetworkLinkSpeed_Inbound_SIZE)
#define MSNdis_EnumerateAdapterGuid {0x981f2d7f, 0xb1f3, 0x11d0, {0x8d, 0xd7, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_EnumerateAdapter_DeviceName_ID 1
#define MSNdis_NotifyAdapterRemovalGuid {0x981f2d80, 0xb1f3, 0x11d0, {0x8d, 0xd7, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_NotifyAdapterRemoval_DeviceName_ID 1
#define MSNdis_NotifyAdapterArrivalGuid {0x981f2d81, 0xb1f3, 0x11d0, {0x8d, 0xd7, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_NotifyAdapterArrival_DeviceName_ID 1
#define MSNdis_NdisEnumerateVcGuid {0x981f2d82, 0xb1f3, 0x11d0, {0x8d, 0xd7, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_NotifyVcRemovalGuid {0x981f2d79, 0xb1f3, 0x11d0, {0x8d, 0xd7, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_NotifyVcArrivalGuid {0x182f9e0c, 0xb1f3, 0x11d0, {0x8d, 0xd7, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_NotifyFilterRemovalGuid {0x1f177cd9, 0x5955, 0x4721, {0x9f, 0x6a, 0x78, 0xeb, 0xdf, 0xae, 0xf8, 0x89}}
#define MSNdis_NotifyFilterArrivalGuid {0x0b6d3c89, 0x5917, 0x43ca, {0xb5, 0x78, 0xd0, 0x1a, 0x79, 0x67, 0xc4, 0x1c}}
#define MSNdis_DeviceWakeOnMagicPacketOnlyGuid {0xa14f1c97, 0x8839, 0x4f8a, {0x99, 0x96, 0xa2, 0x89, 0x96, 0xeb, \
    0xbf, 0x1d}}
#define MSNdis_DeviceWakeOnMagicPacketOnly_EnableWakeOnMagicPacketOnly_ID 1
#define MSNdis_DeviceWakeOnMagicPacketOnly_SIZE (FIELD_OFFSET(MSNdis_DeviceWakeOnMagicPacketOnly, \
    EnableWakeOnMagicPacketOnly) + MSNdis_DeviceWakeOnMagicPacketOnly_EnableWakeOnMagicPacketOnly_SIZE)
#define MSNdis_RSSEnabledGuid {0x9565cd55, 0x3402, 0x4e32, {0xa5, 0xb6, 0x2f, 0x14, 0x3f, 0x2f, 0x2c, 0x30}}
#define MSNdis_RSSEnabled_RSSEnabled_ID 1
#define MSNdis_RSSEnabled_SIZE (FIELD_OFFSET(MSNdis_RSSEnabled, RSSEnabled) + MSNdis_RSSEnabled_RSSEnabled_SIZE)
#define MSNdis_NetworkDirectStateGuid {0x530c69c9, 0x2f51, 0x49de, {0xa1, 0xaf, 0x08, 0x8d, 0x54, 0xff, 0xa4, 0x74}}
#define MSNdis_NetworkDirectState_Enabled_ID 1
#define MSNdis_NetworkDirectState_SIZE (FIELD_OFFSET(MSNdis_NetworkDirectState, Enabled) + \
    MSNdis_NetworkDirectState_Enabled_SIZE)
#define MSNdis_NetworkDirectVersionGuid {0xc89b8490, 0x350a, 0x4a34, {0x90, 0xb6, 0x98, 0xb3, 0x7f, 0x4e, 0xd5, 0xb2}}
#define MSNdis_NetworkDirectVersion_MajorVersionNumber_ID 1
#define MSNdis_NetworkDirectVersion_MinorVersionNumber_ID 2
#define MSNdis_NetworkDirectVersion_SIZE (FIELD_OFFSET(MSNdis_NetworkDirectVersion, MinorVersionNumber) + \
    MSNdis_NetworkDirectVersion_MinorVersionNumber_SIZE)
#define MSNdis_NetworkDirectAdapterInfoGuid {0x691a00ec, 0x4e8e, 0x4993, {0x87, 0x9e, 0x96, 0x00, 0x11, 0xa4, 0x6c, \
    0xef}}
#define MSNdis_NetworkDirectAdapterInfo_Version_ID 1
#define MSNdis_NetworkDirectAdapterInfo_VendorId_ID 2
#define MSNdis_NetworkDirectAdapterInfo_DeviceId_ID 3
#define MSNdis_NetworkDirectAdapterInfo_MaxRegistrationSize_ID 4
#define MSNdis_NetworkDirectAdapterInfo_MaxWindowSize_ID 5
#define MSNdis_NetworkDirectAdapterInfo_FRMRPageCount_ID 6
#define MSNdis_NetworkDirectAdapterInfo_MaxInitiatorRequestSge_ID 7
#define MSNdis_NetworkDirectAdapterInfo_MaxReceiveRequestSge_ID 8
#define MSNdis_NetworkDirectAdapterInfo_MaxReadRequestSge_ID 9
#define MSNdis_NetworkDirectAdapterInfo_MaxTransferLength_ID 10
#define MSNdis_NetworkDirectAdapterInfo_MaxInlineDataSize_ID 11
#define MSNdis_NetworkDirectAdapterInfo_MaxInboundReadLimit_ID 12
#define MSNdis_NetworkDirectAdapterInfo_MaxOutboundReadLimit_ID 13
#define MSNdis_NetworkDirectAdapterInfo_MaxReceiveQueueDepth_ID 14
#define MSNdis_NetworkDirectAdapterInfo_MaxInitiatorQueueDepth_ID 15
#define MSNdis_NetworkDirectAdapterInfo_MaxSrqDepth_ID 16
#define MSNdis_NetworkDirectAdapterInfo_MaxCqDepth_ID 17
#define MSNdis_NetworkDirectAdapterInfo_LargeRequestThreshold_ID 18
#define MSNdis_NetworkDirectAdapterInfo_MaxCallerData_ID 19
#define MSNdis_NetworkDirectAdapterInfo_MaxCalleeData_ID 20
#define MSNdis_NetworkDirectAdapterInfo_InOrderDMA_ID 21
#define MSNdis_NetworkDirectAdapterInfo_SupportsCQResize_ID 22
#define MSNdis_NetworkDirectAdapterInfo_SupportsLoopbackConnections_ID 23
#define MSNdis_NetworkDirectAdapterInfo_SIZE (FIELD_OFFSET(MSNdis_NetworkDirectAdapterInfo, \
    SupportsLoopbackConnections) + MSNdis_NetworkDirectAdapterInfo_SupportsLoopbackConnections_SIZE)
#define MSNdis_NetworkDirectAdapterCapabilitiesGuid {0x64c71824, 0x1bb8, 0x47d2, {0xb3, 0x47, 0xa8, 0xfb, 0xd9, \
    0x5b, 0x9c, 0x07}}
#define MSNdis_NetworkDirectAdapterCapabilities_MaxQpCount_ID 1
#define MSNdis_NetworkDirectAdapterCapabilities_MaxCqCount_ID 2
#define MSNdis_NetworkDirectAdapterCapabilities_MaxMrCount_ID 3
#define MSNdis_NetworkDirectAdapterCapabilities_MaxPdCount_ID 4
#define MSNdis_NetworkDirectAdapterCapabilities_MaxInboundReadLimit_ID 5
#define MSNdis_NetworkDirectAdapterCapabilities_MaxOutboundReadLimit_ID 6
#define MSNdis_NetworkDirectAdapterCapabilities_MaxMwCount_ID 7
#define MSNdis_NetworkDirectAdapterCapabilities_MaxSrqCount_ID 8
#define MSNdis_NetworkDirectAdapterCapabilities_MissingCounterMask_ID 9
#define MSNdis_NetworkDirectAdapterCapabilities_NdAdapterInfo_ID 10
#define MSNdis_NetworkDirectAdapterCapabilities_SIZE (FIELD_OFFSET(MSNdis_NetworkDirectAdapterCapabilities, \
    NdAdapterInfo) + MSNdis_NetworkDirectAdapterCapabilities_NdAdapterInfo_SIZE)
#define MSNdis_NetworkDirectCapabilitiesGuid {0x7969ba4d, 0xdd80, 0x4bc7, {0xb3, 0xe6, 0x68, 0x04, 0x39, 0x97, \
    0xe5, 0x19}}

#endif
