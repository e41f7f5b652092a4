/* SPDX-License-Identifier: MIT */
/* hs_more_wmidata_5.h: WMI data blocks of storage and others: what few drivers use, part 5. */
#ifndef HS_MORE_WMIDATA_5_H
#define HS_MORE_WMIDATA_5_H

#define MSIde_PortDeviceInfo_Target_ID 2
#define MSIde_PortDeviceInfo_Lun_ID 3
#define MSIde_PortDeviceInfo_SIZE (FIELD_OFFSET(MSIde_PortDeviceInfo, Lun) + MSIde_PortDeviceInfo_Lun_SIZE)
#define SERIAL_PORT_WMI_NAME_GUID {0xa0ec11a8, 0xb16c, 0x11d1, {0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0x2d}}
#define MSSerial_PortName_PortName_ID 1
#define SERIAL_PORT_WMI_COMM_GUID {0xedb16a62, 0xb16c, 0x11d1, {0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0x2d}}
#define SERIAL_WMI_COMM_DATA_BaudRate_ID 1
#define SERIAL_WMI_COMM_DATA_BitsPerByte_ID 2
#define SERIAL_WMI_COMM_DATA_Parity_ID 3
#define SERIAL_WMI_COMM_DATA_ParityCheckEnable_ID 4
#define SERIAL_WMI_COMM_DATA_StopBits_ID 5
#define SERIAL_WMI_COMM_DATA_XoffCharacter_ID 6
#define SERIAL_WMI_COMM_DATA_XoffXmitThreshold_ID 7
#define SERIAL_WMI_COMM_DATA_XonCharacter_ID 8
#define SERIAL_WMI_COMM_DATA_XonXmitThreshold_ID 9
#define SERIAL_WMI_COMM_DATA_MaximumBaudRate_ID 10
#define SERIAL_WMI_COMM_DATA_MaximumOutputBufferSize_ID 11
#define SERIAL_WMI_COMM_DATA_MaximumInputBufferSize_ID 12
#define SERIAL_WMI_COMM_DATA_Support16BitMode_ID 13
#define SERIAL_WMI_COMM_DATA_SupportDTRDSR_ID 14
#define SERIAL_WMI_COMM_DATA_SupportIntervalTimeouts_ID 15
#define SERIAL_WMI_COMM_DATA_SupportParityCheck_ID 16
#define SERIAL_WMI_COMM_DATA_SupportRTSCTS_ID 17
#define SERIAL_WMI_COMM_DATA_SupportXonXoff_ID 18
#define SERIAL_WMI_COMM_DATA_SettableBaudRate_ID 19
#define SERIAL_WMI_COMM_DATA_SettableDataBits_ID 20
#define SERIAL_WMI_COMM_DATA_SettableFlowControl_ID 21
#define SERIAL_WMI_COMM_DATA_SettableParity_ID 22
#define SERIAL_WMI_COMM_DATA_SettableParityCheck_ID 23
#define SERIAL_WMI_COMM_DATA_SettableStopBits_ID 24
#define SERIAL_WMI_COMM_DATA_IsBusy_ID 25
#define SERIAL_WMI_COMM_DATA_SIZE (FIELD_OFFSET(SERIAL_WMI_COMM_DATA, IsBusy) + SERIAL_WMI_COMM_DATA_IsBusy_SIZE)
#define SERIAL_PORT_WMI_HW_GUID {0x270b9b86, 0xb16d, 0x11d1, {0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0x2d}}
#define SERIAL_WMI_HW_DATA_IrqNumber_ID 1
#define SERIAL_WMI_HW_DATA_IrqVector_ID 2
#define SERIAL_WMI_HW_DATA_IrqLevel_ID 3
#define SERIAL_WMI_HW_DATA_IrqAffinityMask_ID 4
#define SERIAL_WMI_HW_DATA_InterruptType_ID 5
#define SERIAL_WMI_HW_DATA_BaseIOAddress_ID 6
#define SERIAL_WMI_HW_DATA_SIZE (FIELD_OFFSET(SERIAL_WMI_HW_DATA, BaseIOAddress) + \
    SERIAL_WMI_HW_DATA_BaseIOAddress_SIZE)
#define SERIAL_PORT_WMI_PERF_GUID {0x56415acc, 0xb16d, 0x11d1, {0xbd, 0x98, 0x00, 0xa0, 0xc9, 0x06, 0xbe, 0x2d}}
#define SERIAL_WMI_PERF_DATA_ReceivedCount_ID 1
#define SERIAL_WMI_PERF_DATA_TransmittedCount_ID 2
#define SERIAL_WMI_PERF_DATA_FrameErrorCount_ID 3
#define SERIAL_WMI_PERF_DATA_SerialOverrunErrorCount_ID 4
#define SERIAL_WMI_PERF_DATA_BufferOverrunErrorCount_ID 5
#define SERIAL_WMI_PERF_DATA_ParityErrorCount_ID 6
#define SERIAL_WMI_PERF_DATA_SIZE (FIELD_OFFSET(SERIAL_WMI_PERF_DATA, ParityErrorCount) + \
    SERIAL_WMI_PERF_DATA_ParityErrorCount_SIZE)
#define SERIAL_PORT_WMI_PROPERTIES_GUID {0x8209ec2a, 0x2d6b, 0x11d2, {0xba, 0x49, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define SERIAL_WMI_COMMPROP_wPacketLength_ID 1
#define SERIAL_WMI_COMMPROP_wPacketVersion_ID 2
#define SERIAL_WMI_COMMPROP_dwServiceMask_ID 3
#define SERIAL_WMI_COMMPROP_dwReserved1_ID 4
#define SERIAL_WMI_COMMPROP_dwMaxTxQueue_ID 5
#define SERIAL_WMI_COMMPROP_dwMaxRxQueue_ID 6
#define SERIAL_WMI_COMMPROP_dwMaxBaud_ID 7
#define SERIAL_WMI_COMMPROP_dwProvSubType_ID 8
#define SERIAL_WMI_COMMPROP_dwProvCapabilities_ID 9
#define SERIAL_WMI_COMMPROP_dwSettableParams_ID 10
#define SERIAL_WMI_COMMPROP_dwSettableBaud_ID 11
#define SERIAL_WMI_COMMPROP_wSettableData_ID 12
#define SERIAL_WMI_COMMPROP_wSettableStopParity_ID 13
#define SERIAL_WMI_COMMPROP_dwCurrentTxQueue_ID 14
#define SERIAL_WMI_COMMPROP_dwCurrentRxQueue_ID 15
#define SERIAL_WMI_COMMPROP_dwProvSpec1_ID 16
#define SERIAL_WMI_COMMPROP_dwProvSpec2_ID 17
#define SERIAL_WMI_COMMPROP_dwProvCharSize_ID 18
#define SERIAL_WMI_COMMPROP_wcProvChar_ID 19
#define PARPORT_WMI_ALLOCATE_FREE_COUNTS_GUID {0x4bbb69ea, 0x6853, 0x11d2, {0x8e, 0xce, 0x00, 0xc0, 0x4f, 0x8e, \
    0xf4, 0x81}}
#define PARPORT_WMI_ALLOC_FREE_COUNTS_PortAllocates_ID 1
#define PARPORT_WMI_ALLOC_FREE_COUNTS_PortFrees_ID 2
#define PARPORT_WMI_ALLOC_FREE_COUNTS_SIZE (FIELD_OFFSET(PARPORT_WMI_ALLOC_FREE_COUNTS, PortFrees) + \
    PARPORT_WMI_ALLOC_FREE_COUNTS_PortFrees_SIZE)
#define PARALLEL_WMI_BYTES_TRANSFERRED_GUID {0x89fef2d6, 0x654b, 0x11d2, {0x9e, 0x15, 0x00, 0xc0, 0x4f, 0x8e, 0xf4, \
    0x81}}
#define PARALLEL_WMI_LOG_INFO_Flags1_ID 1
#define PARALLEL_WMI_LOG_INFO_Flags2_ID 2
#define PARALLEL_WMI_LOG_INFO_spare_ID 3
#define PARALLEL_WMI_LOG_INFO_SppWriteCount_ID 4
#define PARALLEL_WMI_LOG_INFO_NibbleReadCount_ID 5
#define PARALLEL_WMI_LOG_INFO_BoundedEcpWriteCount_ID 6
#define PARALLEL_WMI_LOG_INFO_BoundedEcpReadCount_ID 7
#define PARALLEL_WMI_LOG_INFO_HwEcpWriteCount_ID 8
#define PARALLEL_WMI_LOG_INFO_HwEcpReadCount_ID 9
#define PARALLEL_WMI_LOG_INFO_SwEcpWriteCount_ID 10
#define PARALLEL_WMI_LOG_INFO_SwEcpReadCount_ID 11
#define PARALLEL_WMI_LOG_INFO_HwEppWriteCount_ID 12
#define PARALLEL_WMI_LOG_INFO_HwEppReadCount_ID 13
#define PARALLEL_WMI_LOG_INFO_SwEppWriteCount_ID 14
#define PARALLEL_WMI_LOG_INFO_SwEppReadCount_ID 15
#define PARALLEL_WMI_LOG_INFO_ByteReadCount_ID 16
#define PARALLEL_WMI_LOG_INFO_ChannelNibbleReadCount_ID 17
#define PARALLEL_WMI_LOG_INFO_SIZE (FIELD_OFFSET(PARALLEL_WMI_LOG_INFO, ChannelNibbleReadCount) + \
    PARALLEL_WMI_LOG_INFO_ChannelNibbleReadCount_SIZE)
#define GUID_REDBOOK_WMI_STD_DATA {0xb90550e7, 0xae0a, 0x11d1, {0xa5, 0x71, 0x00, 0xc0, 0x4f, 0xa3, 0x47, 0x30}}
#define REDBOOK_WMI_NUMBER_OF_BUFFERS_ID 1
#define REDBOOK_WMI_SECTORS_PER_READ_ID 2
#define REDBOOK_WMI_SECTORS_PER_READ_MASK_ID 3
#define REDBOOK_WMI_MAX_SECTORS_PER_READ_ID 4
#define REDBOOK_WMI_PLAY_ENABLED_ID 5
#define REDBOOK_WMI_CDDA_SUPPORTED_ID 6
#define REDBOOK_WMI_CDDA_ACCURATE_ID 7
#define REDBOOK_WMI_STD_DATA_Reserved1_ID 8
#define REDBOOK_WMI_STD_DATA_SIZE (FIELD_OFFSET(REDBOOK_WMI_STD_DATA, Reserved1) + \
    REDBOOK_WMI_STD_DATA_Reserved1_SIZE)
#define GUID_REDBOOK_WMI_PERF_DATA {0xb90550e8, 0xae0a, 0x11d1, {0xa5, 0x71, 0x00, 0xc0, 0x4f, 0xa3, 0x47, 0x30}}
#define REDBOOK_WMI_PERF_TIME_READING_DELAY_ID 1
#define REDBOOK_WMI_PERF_TIME_READING_ID 2
#define REDBOOK_WMI_PERF_TIME_STREAMING_DELAY_ID 3
#define REDBOOK_WMI_PERF_TIME_STREAMING_ID 4
#define REDBOOK_WMI_PERF_DATA_PROCESSED_ID 5
#define REDBOOK_WMI_PERF_STREAM_PAUSED_COUNT_ID 6
#define REDBOOK_WMI_PERF_DATA_SIZE (FIELD_OFFSET(REDBOOK_WMI_PERF_DATA, StreamPausedCount) + \
    REDBOOK_WMI_PERF_DATA_StreamPausedCount_SIZE)
#define RegisteredGuidsGuid {0xe3dff7bd, 0x3915, 0x11d2, {0x91, 0x03, 0x00, 0xc0, 0x4f, 0xb9, 0x98, 0xa2}}
#define RegisteredGuids_GuidType_ID 1
#define RegisteredGuids_LoggerId_ID 2
#define RegisteredGuids_EnableLevel_ID 3
#define RegisteredGuids_EnableFlags_ID 4
#define RegisteredGuids_IsEnabled_ID 5
#define RegisteredGuids_SIZE (FIELD_OFFSET(RegisteredGuids, IsEnabled) + RegisteredGuids_IsEnabled_SIZE)
#define WMI_TAPE_DRIVE_PARAMETERS_GUID {0xb9a8cfd5, 0x8d72, 0x47a4, {0xac, 0x0e, 0x28, 0x4a, 0x32, 0x00, 0xf4, 0xfb}}
#define WMI_TAPE_DRIVE_PARAMETERS_MaximumBlockSize_ID 1
#define WMI_TAPE_DRIVE_PARAMETERS_MinimumBlockSize_ID 2
#define WMI_TAPE_DRIVE_PARAMETERS_DefaultBlockSize_ID 3
#define WMI_TAPE_DRIVE_PARAMETERS_MaximumPartitionCount_ID 4
#define WMI_TAPE_DRIVE_PARAMETERS_CompressionCapable_ID 5
#define WMI_TAPE_DRIVE_PARAMETERS_CompressionEnabled_ID 6
#define WMI_TAPE_DRIVE_PARAMETERS_ReportSetmarks_ID 7
#define WMI_TAPE_DRIVE_PARAMETERS_HardwareErrorCorrection_ID 8
#define WMI_TAPE_DRIVE_PARAMETERS_SIZE (FIELD_OFFSET(WMI_TAPE_DRIVE_PARAMETERS, HardwareErrorCorrection) + \
    WMI_TAPE_DRIVE_PARAMETERS_HardwareErrorCorrection_SIZE)
#define WMI_TAPE_MEDIA_PARAMETERS_GUID {0x8c2147a4, 0xff29, 0x4336, {0xb8, 0xa4, 0x22, 0x7b, 0x54, 0xcc, 0x09, 0x66}}
#define WMI_TAPE_MEDIA_PARAMETERS_MaximumCapacity_ID 1
#define WMI_TAPE_MEDIA_PARAMETERS_AvailableCapacity_ID 2
#define WMI_TAPE_MEDIA_PARAMETERS_BlockSize_ID 3
#define WMI_TAPE_MEDIA_PARAMETERS_PartitionCount_ID 4
#define WMI_TAPE_MEDIA_PARAMETERS_MediaWriteProtected_ID 5
#define WMI_TAPE_MEDIA_PARAMETERS_SIZE (FIELD_OFFSET(WMI_TAPE_MEDIA_PARAMETERS, MediaWriteProtected) + \
    WMI_TAPE_MEDIA_PARAMETERS_MediaWriteProtected_SIZE)
#define WMI_TAPE_SYMBOLIC_NAME_GUID {0x3fb828f7, 0xf119, 0x4066, {0xb1, 0xe6, 0xdb, 0x40, 0x7c, 0xe9, 0xde, 0x91}}
#define WMI_TAPE_SYMBOLIC_NAME_TapeSymbolicName_ID 1
#define WMI_TAPE_PROBLEM_WARNING_GUID {0xbc4dd36c, 0xfa66, 0x4080, {0x87, 0xa0, 0x0c, 0x59, 0x22, 0xeb, 0x78, 0x87}}
#define WMI_TAPE_PROBLEM_WARNING_DriveProblemType_ID 1
#define WMI_TAPE_PROBLEM_WARNING_TapeData_ID 2
#define WMI_TAPE_PROBLEM_WARNING_SIZE (FIELD_OFFSET(WMI_TAPE_PROBLEM_WARNING, TapeData) + \
    WMI_TAPE_PROBLEM_WARNING_TapeData_SIZE)
#define WMI_TAPE_PROBLEM_IO_ERROR_GUID {0x58fd29f9, 0xb516, 0x40fd, {0x87, 0x1a, 0x7e, 0xe7, 0x6d, 0x5b, 0xb5, 0x3e}}
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadCorrectedWithoutDelay_ID 1
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadCorrectedWithDelay_ID 2
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadTotalErrors_ID 3
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadTotalCorrectedErrors_ID 4
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadTotalUncorrectedErrors_ID 5
#define WMI_TAPE_PROBLEM_IO_ERROR_ReadCorrectionAlgorithmProcessed_ID 6
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteCorrectedWithoutDelay_ID 7
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteCorrectedWithDelay_ID 8
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteTotalErrors_ID 9
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteTotalCorrectedErrors_ID 10
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteTotalUncorrectedErrors_ID 11
#define WMI_TAPE_PROBLEM_IO_ERROR_WriteCorrectionAlgorithmProcessed_ID 12
#define WMI_TAPE_PROBLEM_IO_ERROR_NonMediumErrors_ID 13
#define WMI_TAPE_PROBLEM_IO_ERROR_SIZE (FIELD_OFFSET(WMI_TAPE_PROBLEM_IO_ERROR, NonMediumErrors) + \
    WMI_TAPE_PROBLEM_IO_ERROR_NonMediumErrors_SIZE)
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_GUID {0x43ec6b13, 0x10bb, 0x4bf6, {0xb7, 0x16, 0x1c, 0x1e, 0x2f, 0x10, 0xbb, \
    0x5f}}
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_ReadWarning_ID 1
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_WriteWarning_ID 2
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_HardError_ID 3
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_ReadFailure_ID 4
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_WriteFailure_ID 5
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_UnsupportedFormat_ID 6
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_TapeSnapped_ID 7
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_DriveRequiresCleaning_ID 8
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_TimetoCleanDrive_ID 9
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_DriveHardwareError_ID 10
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_ScsiInterfaceError_ID 11
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_MediaLife_ID 12
#define WMI_TAPE_PROBLEM_DEVICE_ERROR_SIZE (FIELD_OFFSET(WMI_TAPE_PROBLEM_DEVICE_ERROR, MediaLife) + \
    WMI_TAPE_PROBLEM_DEVICE_ERROR_MediaLife_SIZE)
#define WMI_CHANGER_PARAMETERS_GUID {0x24eb52ac, 0x7c77, 0x438b, {0xab, 0x61, 0xd0, 0x24, 0xda, 0xb0, 0xc0, 0x3a}}
#define WMI_CHANGER_PARAMETERS_NumberOfSlots_ID 1
#define WMI_CHANGER_PARAMETERS_NumberOfDrives_ID 2
#define WMI_CHANGER_PARAMETERS_NumberOfIEPorts_ID 3
#define WMI_CHANGER_PARAMETERS_NumberOfTransports_ID 4
#define WMI_CHANGER_PARAMETERS_NumberOfDoors_ID 5
#define WMI_CHANGER_PARAMETERS_NumberOfCleanerSlots_ID 6
#define WMI_CHANGER_PARAMETERS_MagazineSize_ID 7
#define WMI_CHANGER_PARAMETERS_SIZE (FIELD_OFFSET(WMI_CHANGER_PARAMETERS, MagazineSize) + \
    WMI_CHANGER_PARAMETERS_MagazineSize_SIZE)
#define WMI_CHANGER_PROBLEM_WARNING_GUID {0x45db06a5, 0x20d5, 0x4de3, {0xa3, 0x6c, 0x3a, 0xb9, 0x74, 0x60, 0x0a, \
    0x4c}}
#define WMI_CHANGER_PROBLEM_WARNING_ChangerProblemType_ID 1
#define WMI_CHANGER_PROBLEM_WARNING_ChangerData_ID 2
#define WMI_CHANGER_PROBLEM_WARNING_SIZE (FIELD_OFFSET(WMI_CHANGER_PROBLEM_WARNING, ChangerData) + \
    WMI_CHANGER_PROBLEM_WARNING_ChangerData_SIZE)
#define WMI_CHANGER_PROBLEM_DEVICE_ERROR_GUID {0x56b396a8, 0x0b95, 0x42fe, {0xbb, 0xce, 0xd3, 0x6f, 0xda, 0x90, \
    0x4f, 0x8e}}
#define WMI_CHANGER_PROBLEM_DEVICE_ERROR_ChangerProblemType_ID 1
#define WMI_CHANGER_PROBLEM_DEVICE_ERROR_SIZE (FIELD_OFFSET(WMI_CHANGER_PROBLEM_DEVICE_ERROR, ChangerProblemType) + \
    WMI_CHANGER_PROBLEM_DEVICE_ERROR_ChangerProblemType_SIZE)
#define DEVICE_UI_FIRMWARE_REVISION_GUID {0x4504b1d4, 0xc5ee, 0x4df6, {0x95, 0x1f, 0x16, 0x18, 0x0e, 0x3d, 0xd8, \
    0x15}}
#define DEVICE_UI_FIRMWARE_REVISION_FirmwareRevision_ID 1
#define MSVerifierIrpLogEntryGuid {0x45068237, 0x595d, 0x4c7d, {0xbd, 0x80, 0xf8, 0x4a, 0xdc, 0x02, 0x57, 0xf8}}
#define MSVerifierIrpLogEntry_Count_ID 1
#define MSVerifierIrpLogEntry_Major_ID 2
#define MSVerifierIrpLogEntry_Minor_ID 3
#define MSVerifierIrpLogEntry_Flags_ID 4
#define MSVerifierIrpLogEntry_Control_ID 5
#define MSVerifierIrpLogEntry_Arg1_ID 6
#define MSVerifierIrpLogEntry_Arg2_ID 7
#define MSVerifierIrpLogEntry_Arg3_ID 8
#define MSVerifierIrpLogEntry_Arg4_ID 9
#define MSVerifierIrpLogEntry_SIZE (FIELD_OFFSET(MSVerifierIrpLogEntry, Arg4) + MSVerifierIrpLogEntry_Arg4_SIZE)
#define MSVerifierIrpLogInformationGuid {0x1e2c2980, 0xf7db, 0x46aa, {0x82, 0x0e, 0x87, 0x34, 0xfc, 0xc2, 0x1f, 0x4c}}
#define MSVerifierIrpLogInformation_DeviceType_ID 1
#define MSVerifierIrpLogInformation_EntryCount_ID 2
#define MSVerifierIrpLogInformation_Entries_ID 3
#define WmiMonitorBrightnessGuid {0xd43412ac, 0x67f9, 0x4fbb, {0xa0, 0x81, 0x17, 0x52, 0xa2, 0xc3, 0x3e, 0x84}}
#define WmiMonitorBrightness_CurrentBrightness_ID 1
#define WmiMonitorBrightness_Levels_ID 2
#define WmiMonitorBrightness_Level_ID 3
#define WmiMonitorBrightnessMethodsGuid {0x479b20b4, 0x5559, 0x46fe, {0xbe, 0x97, 0x7d, 0x22, 0x21, 0x54, 0x42, 0x1f}}
#define WmiSetBrightness 1
#define WmiSetBrightness_IN_Timeout_ID 1
#define WmiSetBrightness_IN_Brightness_ID 2
#define WmiSetBrightness_IN_SIZE (FIELD_OFFSET(WmiSetBrightness_IN, Brightness) + WmiSetBrightness_IN_Brightness_SIZE)
#define WmiRevertToPolicyBrightness 2
#define WmiSetALSBrightnessState 3
#define WmiSetALSBrightnessState_IN_State_ID 1
#define WmiSetALSBrightnessState_IN_SIZE (FIELD_OFFSET(WmiSetALSBrightnessState_IN, State) + \
    WmiSetALSBrightnessState_IN_State_SIZE)
#define WmiSetALSBrightness 4
#define WmiSetALSBrightness_IN_Brightness_ID 1
#define WmiSetALSBrightness_IN_SIZE (FIELD_OFFSET(WmiSetALSBrightness_IN, Brightness) + \
    WmiSetALSBrightness_IN_Brightness_SIZE)
#define WmiMonitorBrightnessEventGuid {0x123c80d2, 0x937f, 0x4cfe, {0x80, 0xf4, 0xc4, 0x0d, 0x59, 0x6e, 0x48, 0xb7}}
#define WmiMonitorBrightnessEvent_Brightness_ID 1
#define WmiMonitorBrightnessEvent_SIZE (FIELD_OFFSET(WmiMonitorBrightnessEvent, Brightness) + \
    WmiMonitorBrightnessEvent_Brightness_SIZE)
#define WmiMonitorRawEEdidV1BlockGuid {0xfaee1471, 0x5149, 0x4a68, {0xac, 0x2c, 0xbf, 0x96, 0xec, 0x09, 0xf0, 0x04}}
#define WmiMonitorRawEEdidV1Block_Id_ID 1
#define WmiMonitorRawEEdidV1Block_Type_ID 2
#define WmiMonitorRawEEdidV1Block_Content_ID 3
#define WmiMonitorRawEEdidV1Block_SIZE (FIELD_OFFSET(WmiMonitorRawEEdidV1Block, Content) + \
    WmiMonitorRawEEdidV1Block_Content_SIZE)
#define WmiMonitorDescriptorMethodsGuid {0x5341576e, 0x75c4, 0x4aeb, {0xa8, 0x2b, 0x87, 0x3c, 0xd3, 0xc6, 0xb3, 0x84}}
#define WmiGetMonitorRawEEdidV1Block 1
#define WmiGetMonitorRawEEdidV1Block_IN_BlockId_ID 1
#define WmiGetMonitorRawEEdidV1Block_IN_SIZE (FIELD_OFFSET(WmiGetMonitorRawEEdidV1Block_IN, BlockId) + \
    WmiGetMonitorRawEEdidV1Block_IN_BlockId_SIZE)
#define WmiGetMonitorRawEEdidV1Block_OUT_BlockType_ID 2
#define WmiGetMonitorRawEEdidV1Block_OUT_BlockContent_ID 3
#define WmiGetMonitorRawEEdidV1Block_OUT_SIZE (FIELD_OFFSET(WmiGetMonitorRawEEdidV1Block_OUT, BlockContent) + \
    WmiGetMonitorRawEEdidV1Block_OUT_BlockContent_SIZE)
#define WmiMonitorIDGuid {0x671a8285, 0x4edb, 0x4cae, {0x99, 0xfe, 0x69, 0xa1, 0x5c, 0x48, 0xc0, 0xbc}}
#define WmiMonitorID_ProductCodeID_ID 1
#define WmiMonitorID_SerialNumberID_ID 2
#define WmiMonitorID_ManufacturerName_ID 3
#define WmiMonitorID_WeekOfManufacture_ID 4
#define WmiMonitorID_YearOfManufacture_ID 5
#define WmiMonitorID_UserFriendlyNameLength_ID 6
#define WmiMonitorID_UserFriendlyName_ID 7
#define WmiMonitorSupportedDisplayFeaturesGuid {0x9fa9c28b, 0x5e5c, 0x4035, {0xa5, 0xf8, 0x67, 0xd4, 0x55, 0x4f, \
    0x8d, 0x04}}
#define WmiMonitorSupportedDisplayFeatures_StandbySupported_ID 1
#define WmiMonitorSupportedDisplayFeatures_SuspendSupported_ID 2
#define WmiMonitorSupportedDisplayFeatures_ActiveOffSupported_ID 3
#define WmiMonitorSupportedDisplayFeatures_DisplayType_ID 4
#define WmiMonitorSupportedDisplayFeatures_sRGBSupported_ID 5
#define WmiMonitorSupportedDisplayFeatures_HasPreferredTimingMode_ID 6
#define WmiMonitorSupportedDisplayFeatures_GTFSupported_ID 7
#define WmiMonitorSupportedDisplayFeatures_SIZE (FIELD_OFFSET(WmiMonitorSupportedDisplayFeatures, GTFSupported) + \
    WmiMonitorSupportedDisplayFeatures_GTFSupported_SIZE)
#define WmiMonitorBasicDisplayParamsGuid {0x9831b7e6, 0x09ac, 0x491f, {0x8d, 0x07, 0x3c, 0x3d, 0x64, 0x9d, 0x82, \
    0x40}}
#define WmiMonitorBasicDisplayParams_VideoInputType_ID 1
#define WmiMonitorBasicDisplayParams_MaxHorizontalImageSize_ID 2
#define WmiMonitorBasicDisplayParams_MaxVerticalImageSize_ID 3
#define WmiMonitorBasicDisplayParams_DisplayTransferCharacteristic_ID 4
#define WmiMonitorBasicDisplayParams_SupportedDisplayFeatures_ID 5
#define WmiMonitorBasicDisplayParams_SIZE (FIELD_OFFSET(WmiMonitorBasicDisplayParams, SupportedDisplayFeatures) + \
    WmiMonitorBasicDisplayParams_SupportedDisplayFeatures_SIZE)
#define WmiMonitorConnectionParamsGuid {0x2e2d2463, 0xb537, 0x4da7, {0x8e, 0xee, 0x51, 0x30, 0x6f, 0x1f, 0x48, 0x2f}}
#define WmiMonitorConnectionParams_VideoOutputTechnology_ID 1
#define WmiMonitorConnectionParams_SIZE (FIELD_OFFSET(WmiMonitorConnectionParams, VideoOutputTechnology) + \
    WmiMonitorConnectionParams_VideoOutputTechnology_SIZE)
#define WmiMonitorAnalogVideoInputParamsGuid {0xa56dbcf9, 0xc4f0, 0x44a8, {0x9c, 0x1b, 0xbb, 0x3b, 0x3f, 0x77, \
    0x4b, 0x4d}}
#define WmiMonitorAnalogVideoInputParams_SignalLevelStandard_ID 1
#define WmiMonitorAnalogVideoInputParams_SetupExpected_ID 2
#define WmiMonitorAnalogVideoInputParams_SeparateSyncsSupported_ID 3
#define WmiMonitorAnalogVideoInputParams_CompositeSyncSupported_ID 4
#define WmiMonitorAnalogVideoInputParams_SyncOnGreenVideoSupported_ID 5
#define WmiMonitorAnalogVideoInputParams_SerrationOfVsyncRequired_ID 6
#define WmiMonitorAnalogVideoInputParams_SIZE (FIELD_OFFSET(WmiMonitorAnalogVideoInputParams, \
    SerrationOfVsyncRequired) + WmiMonitorAnalogVideoInputParams_SerrationOfVsyncRequired_SIZE)
#define WmiMonitorDigitalVideoInputParamsGuid {0x51565945, 0x498a, 0x4a77, {0xac, 0xc6, 0x15, 0x1b, 0xec, 0xc8, \
    0x05, 0xca}}
#define WmiMonitorDigitalVideoInputParams_IsDFP1xCompatible_ID 1
#define WmiMonitorDigitalVideoInputParams_SIZE (FIELD_OFFSET(WmiMonitorDigitalVideoInputParams, IsDFP1xCompatible) \
    + WmiMonitorDigitalVideoInputParams_IsDFP1xCompatible_SIZE)
#define WmiMonitorColorXYZinCIEGuid {0x01faf041, 0x842c, 0x4230, {0xa3, 0x1e, 0x13, 0x35, 0x42, 0x8c, 0xd8, 0xf0}}
#define WmiMonitorColorXYZinCIE_X_ID 1
#define WmiMonitorColorXYZinCIE_Y_ID 2
#define WmiMonitorColorXYZinCIE_SIZE (FIELD_OFFSET(WmiMonitorColorXYZinCIE, Y) + WmiMonitorColorXYZinCIE_Y_SIZE)
#define WmiMonitorColorCharacteristicsGuid {0xea324793, 0x51bb, 0x486a, {0xaa, 0x9d, 0x0f, 0x55, 0x52, 0x35, 0x34, \
    0x13}}
#define WmiMonitorColorCharacteristics_Red_ID 1
#define WmiMonitorColorCharacteristics_Blue_ID 2
#define WmiMonitorColorCharacteristics_Green_ID 3
#define WmiMonitorColorCharacteristics_DefaultWhite_ID 4
#define WmiMonitorColorCharacteristics_SIZE (FIELD_OFFSET(WmiMonitorColorCharacteristics, DefaultWhite) + \
    WmiMonitorColorCharacteristics_DefaultWhite_SIZE)
#define VideoModeDescriptorGuid {0x4a97ed30, 0xbfaa, 0x491a, {0x9d, 0xfd, 0xb4, 0x3a, 0xde, 0xdb, 0xf8, 0xe3}}
#define VideoModeDescriptor_PixelClockRate_ID 1
#define VideoModeDescriptor_VerticalRefreshRateNumerator_ID 2
#define VideoModeDescriptor_VerticalRefreshRateDenominator_ID 3
#define VideoModeDescriptor_HorizontalRefreshRateNumerator_ID 4
#define VideoModeDescriptor_HorizontalRefreshRateDenominator_ID 5
#define VideoModeDescriptor_HorizontalActivePixels_ID 6
#define VideoModeDescriptor_VerticalActivePixels_ID 7
#define VideoModeDescriptor_HorizontalBlankingPixels_ID 8
#define VideoModeDescriptor_VerticalBlankingPixels_ID 9
#define VideoModeDescriptor_HorizontalSyncOffset_ID 10
#define VideoModeDescriptor_VerticalSyncOffset_ID 11
#define VideoModeDescriptor_HorizontalSyncPulseWidth_ID 12
#define VideoModeDescriptor_VerticalSyncPulseWidth_ID 13
#define VideoModeDescriptor_HorizontalImageSize_ID 14
#define VideoModeDescriptor_VerticalImageSize_ID 15
#define VideoModeDescriptor_HorizontalBorder_ID 16
#define VideoModeDescriptor_VerticalBorder_ID 17
#define VideoModeDescriptor_IsInterlaced_ID 18
#define VideoModeDescriptor_StereoModeType_ID 19
#define VideoModeDescriptor_SyncSignalType_ID 20
#define VideoModeDescriptor_IsSerrationRequired_ID 21
#define VideoModeDescriptor_IsSyncOnRGB_ID 22
#define VideoModeDescriptor_CompositePolarityType_ID 23
#define VideoModeDescriptor_VerticalPolarityType_ID 24
#define VideoModeDescriptor_HorizontalPolarityType_ID 25
#define VideoModeDescriptor_VideoStandardType_ID 26
#define VideoModeDescriptor_Origin_ID 27
#define VideoModeDescriptor_TimingType_ID 28
#define VideoModeDescriptor_SIZE (FIELD_OFFSET(VideoModeDescriptor, TimingType) + VideoModeDescriptor_TimingType_SIZE)
#define WmiMonitorListedSupportedSourceModesGuid {0x6dc76655, 0x063c, 0x4524, {0xa8, 0x62, 0xb8, 0x41, 0x0c, 0x26, \
    0x28, 0x1b}}
#define WmiMonitorListedSupportedSourceModes_NumOfMonitorSourceModes_ID 1
#define WmiMonitorListedSupportedSourceModes_PreferredMonitorSourceModeIndex_ID 2
#define WmiMonitorListedSupportedSourceModes_MonitorSourceModes_ID 3
#define FrequencyRangeDescriptorGuid {0xf4546078, 0xf3b2, 0x417e, {0x94, 0xcd, 0x47, 0xea, 0x30, 0x6c, 0x57, 0x51}}
#define FrequencyRangeDescriptor_Origin_ID 1
#define FrequencyRangeDescriptor_MinVSyncNumerator_ID 2
#define FrequencyRangeDescriptor_MinVSyncDenominator_ID 3
#define FrequencyRangeDescriptor_MaxVSyncNumerator_ID 4
#define FrequencyRangeDescriptor_MaxVSyncDenominator_ID 5
#define FrequencyRangeDescriptor_MinHSyncNumerator_ID 6
#define FrequencyRangeDescriptor_MinHSyncDenominator_ID 7
#define FrequencyRangeDescriptor_MaxHSyncNumerator_ID 8
#define FrequencyRangeDescriptor_MaxHSyncDenominator_ID 9
#define FrequencyRangeDescriptor_ConstraintType_ID 10
#define FrequencyRangeDescriptor_ActiveWidth_ID 11
#define FrequencyRangeDescriptor_ActiveHeight_ID 12
#define FrequencyRangeDescriptor_MaxPixelRate_ID 13
#define FrequencyRangeDescriptor_SIZE (FIELD_OFFSET(FrequencyRangeDescriptor, MaxPixelRate) + \
    FrequencyRangeDescriptor_MaxPixelRate_SIZE)
#define WmiMonitorListedFrequencyRangesGuid {0xe86e9525, 0x65b6, 0x4b85, {0x95, 0xc5, 0x00, 0xbe, 0xac, 0xc9, 0x75, \
    0xed}}
#define WmiMonitorListedFrequencyRanges_NumOfMonitorFreqRanges_ID 1
#define WmiMonitorListedFrequencyRanges_MonitorFreqRanges_ID 2
#define KernelPerfStateGuid {0x8c7980e1, 0xf62b, 0x419e, {0xaa, 0x82, 0x27, 0x6c, 0x8d, 0x06, 0x4a, 0x1f}}
#define KernelPerfState_Frequency_ID 1
#define KernelPerfState_Power_ID 2
#define KernelPerfState_PercentFrequency_ID 3
#define KernelPerfState_IncreaseLevel_ID 4
#define KernelPerfState_DecreaseLevel_ID 5
#define KernelPerfState_Type_ID 6
#define KernelPerfState_IncreaseTime_ID 7
#define KernelPerfState_DecreaseTime_ID 8
#define KernelPerfState_Control_ID 9
#define KernelPerfState_Status_ID 10
#define KernelPerfState_HitCount_ID 11
#define KernelPerfState_Reserved1_ID 12
#define KernelPerfState_Reserved2_ID 13
#define KernelPerfState_Reserved3_ID 14
#define KernelPerfState_SIZE (FIELD_OFFSET(KernelPerfState, Reserved3) + KernelPerfState_Reserved3_SIZE)
#define KernelPerfStatesGuid {0x5708cc20, 0x7d40, 0x4bf4, {0xb4, 0xaa, 0x2b, 0x01, 0x33, 0x8d, 0x01, 0x26}}
#define KernelPerfStates_Count_ID 1
#define KernelPerfStates_MaxFrequency_ID 2
#define KernelPerfStates_CurrentState_ID 3
#define KernelPerfStates_MaxPerfState_ID 4
#define KernelPerfStates_MinPerfState_ID 5
#define KernelPerfStates_LowestPerfState_ID 6
#define KernelPerfStates_ThermalConstraint_ID 7
#define KernelPerfStates_BusyAdjThreshold_ID 8
#define KernelPerfStates_PolicyType_ID 9
#define KernelPerfStates_Type_ID 10
#define KernelPerfStates_Reserved_ID 11
#define KernelPerfStates_TimerInterval_ID 12
#define KernelPerfStates_TargetProcessors_ID 13
#define KernelPerfStates_PStateHandler_ID 14
#define KernelPerfStates_PStateContext_ID 15
#define KernelPerfStates_TStateHandler_ID 16
#define KernelPerfStates_TStateContext_ID 17
#define KernelPerfStates_FeedbackHandler_ID 18
#define KernelPerfStates_Reserved1_ID 19
#define KernelPerfStates_Reserved2_ID 20
#define KernelPerfStates_State_ID 21
#define KernelIdleStateGuid {0x46bdcf4a, 0xe076, 0x4550, {0x82, 0xb2, 0x9f, 0x32, 0xed, 0xed, 0x3e, 0x7f}}
#define KernelIdleState_Latency_ID 1
#define KernelIdleState_Power_ID 2
#define KernelIdleState_TimeCheck_ID 3
#define KernelIdleState_PromotePercent_ID 4
#define KernelIdleState_DemotePercent_ID 5
#define KernelIdleState_StateType_ID 6
#define KernelIdleState_Reserved_ID 7
#define KernelIdleState_StateFlags_ID 8
#define KernelIdleState_Context_ID 9
#define KernelIdleState_IdleHandler_ID 10
#define KernelIdleState_Reserved1_ID 11
#define KernelIdleState_SIZE (FIELD_OFFSET(KernelIdleState, Reserved1) + KernelIdleState_Reserved1_SIZE)
#define KernelIdleStatesGuid {0xba138e10, 0xe250, 0x4ad7, {0x86, 0x16, 0xcf, 0x1a, 0x7a, 0xd4, 0x10, 0xe7}}
#define KernelIdleStates_Type_ID 1
#define KernelIdleStates_Count_ID 2
#define KernelIdleStates_TargetState_ID 3
#define KernelIdleStates_OldState_ID 4
#define KernelIdleStates_TargetProcessors_ID 5
#define KernelIdleStates_State_ID 6
#define KernelPerfStateChangeGuid {0xa5b32ddd, 0x7f39, 0x4abc, {0xb8, 0x92, 0x90, 0x0e, 0x43, 0xb5, 0x9e, 0xbb}}
#define KernelPerfStateChange_State_ID 1
#define KernelPerfStateChange_Status_ID 2
#define KernelPerfStateChange_Latency_ID 3
#define KernelPerfStateChange_Speed_ID 4
#define KernelPerfStateChange_Processor_ID 5
#define KernelPerfStateChange_SIZE (FIELD_OFFSET(KernelPerfStateChange, Processor) + \
    KernelPerfStateChange_Processor_SIZE)
#define KernelPerfStateDomainChangeGuid {0x995e6b7f, 0xd653, 0x497a, {0xb9, 0x78, 0x36, 0xa3, 0x0c, 0x29, 0xbf, 0x01}}
#define KernelPerfStateDomainChange_State_ID 1
#define KernelPerfStateDomainChange_Latency_ID 2

#endif
