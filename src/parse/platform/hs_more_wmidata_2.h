/* SPDX-License-Identifier: MIT */
/* hs_more_wmidata_2.h: WMI data blocks of storage and others: what few drivers use, part 2. */
#ifndef HS_MORE_WMIDATA_2_H
#define HS_MORE_WMIDATA_2_H

#define MSNdis_NetworkDirectCapabilities_NdCapabilities_ID 1
#define MSNdis_NetworkDirectCapabilities_SIZE (FIELD_OFFSET(MSNdis_NetworkDirectCapabilities, NdCapabilities) + \
    MSNdis_NetworkDirectCapabilities_NdCapabilities_SIZE)
#define MSNdis_HardwareStatusGuid {0x5ec10354, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_HardwareStatus_NdisHardwareStatus_ID 1
#define MSNdis_HardwareStatus_SIZE (FIELD_OFFSET(MSNdis_HardwareStatus, NdisHardwareStatus) + \
    MSNdis_HardwareStatus_NdisHardwareStatus_SIZE)
#define MSNdis_MediaSupportedGuid {0x5ec10355, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_MediaSupported_NumberElements_ID 1
#define MSNdis_MediaSupported_NdisMediaSupported_ID 2
#define MSNdis_MediaInUseGuid {0x5ec10356, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_MediaInUse_NumberElements_ID 1
#define MSNdis_MediaInUse_NdisMediaInUse_ID 2
#define MSNdis_MaximumLookaheadGuid {0x5ec10357, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_MaximumLookahead_NdisMaximumLookahead_ID 1
#define MSNdis_MaximumLookahead_SIZE (FIELD_OFFSET(MSNdis_MaximumLookahead, NdisMaximumLookahead) + \
    MSNdis_MaximumLookahead_NdisMaximumLookahead_SIZE)
#define MSNdis_MaximumFrameSizeGuid {0x5ec10358, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_MaximumFrameSize_NdisMaximumFrameSize_ID 1
#define MSNdis_MaximumFrameSize_SIZE (FIELD_OFFSET(MSNdis_MaximumFrameSize, NdisMaximumFrameSize) + \
    MSNdis_MaximumFrameSize_NdisMaximumFrameSize_SIZE)
#define MSNdis_LinkSpeedGuid {0x5ec10359, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_LinkSpeed_NdisLinkSpeed_ID 1
#define MSNdis_LinkSpeed_SIZE (FIELD_OFFSET(MSNdis_LinkSpeed, NdisLinkSpeed) + MSNdis_LinkSpeed_NdisLinkSpeed_SIZE)
#define MSNdis_TransmitBufferSpaceGuid {0x5ec1035a, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_TransmitBufferSpace_NdisTransmitBufferSpace_ID 1
#define MSNdis_TransmitBufferSpace_SIZE (FIELD_OFFSET(MSNdis_TransmitBufferSpace, NdisTransmitBufferSpace) + \
    MSNdis_TransmitBufferSpace_NdisTransmitBufferSpace_SIZE)
#define MSNdis_ReceiveBufferSpaceGuid {0x5ec1035b, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_ReceiveBufferSpace_NdisReceiveBufferSpace_ID 1
#define MSNdis_ReceiveBufferSpace_SIZE (FIELD_OFFSET(MSNdis_ReceiveBufferSpace, NdisReceiveBufferSpace) + \
    MSNdis_ReceiveBufferSpace_NdisReceiveBufferSpace_SIZE)
#define MSNdis_TransmitBlockSizeGuid {0x5ec1035c, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_TransmitBlockSize_NdisTransmitBlockSize_ID 1
#define MSNdis_TransmitBlockSize_SIZE (FIELD_OFFSET(MSNdis_TransmitBlockSize, NdisTransmitBlockSize) + \
    MSNdis_TransmitBlockSize_NdisTransmitBlockSize_SIZE)
#define MSNdis_ReceiveBlockSizeGuid {0x5ec1035d, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_ReceiveBlockSize_NdisReceiveBlockSize_ID 1
#define MSNdis_ReceiveBlockSize_SIZE (FIELD_OFFSET(MSNdis_ReceiveBlockSize, NdisReceiveBlockSize) + \
    MSNdis_ReceiveBlockSize_NdisReceiveBlockSize_SIZE)
#define MSNdis_VendorIDGuid {0x5ec1035e, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_VendorID_NdisVendorID_ID 1
#define MSNdis_VendorID_SIZE (FIELD_OFFSET(MSNdis_VendorID, NdisVendorID) + MSNdis_VendorID_NdisVendorID_SIZE)
#define MSNdis_VendorDescriptionGuid {0x5ec1035f, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_VendorDescription_NdisVendorDescription_ID 1
#define MSNdis_CurrentPacketFilterGuid {0x5ec10360, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_CurrentPacketFilter_NdisCurrentPacketFilter_ID 1
#define MSNdis_CurrentPacketFilter_SIZE (FIELD_OFFSET(MSNdis_CurrentPacketFilter, NdisCurrentPacketFilter) + \
    MSNdis_CurrentPacketFilter_NdisCurrentPacketFilter_SIZE)
#define MSNdis_CurrentLookaheadGuid {0x5ec10361, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_CurrentLookahead_NdisCurrentLookahead_ID 1
#define MSNdis_CurrentLookahead_SIZE (FIELD_OFFSET(MSNdis_CurrentLookahead, NdisCurrentLookahead) + \
    MSNdis_CurrentLookahead_NdisCurrentLookahead_SIZE)
#define MSNdis_DriverVersionGuid {0x5ec10362, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_DriverVersion_NdisDriverVersion_ID 1
#define MSNdis_DriverVersion_SIZE (FIELD_OFFSET(MSNdis_DriverVersion, NdisDriverVersion) + \
    MSNdis_DriverVersion_NdisDriverVersion_SIZE)
#define MSNdis_MaximumTotalSizeGuid {0x5ec10363, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_MaximumTotalSize_NdisMaximumTotalSize_ID 1
#define MSNdis_MaximumTotalSize_SIZE (FIELD_OFFSET(MSNdis_MaximumTotalSize, NdisMaximumTotalSize) + \
    MSNdis_MaximumTotalSize_NdisMaximumTotalSize_SIZE)
#define MSNdis_MacOptionsGuid {0x5ec10365, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_MacOptions_NdisMacOptions_ID 1
#define MSNdis_MacOptions_SIZE (FIELD_OFFSET(MSNdis_MacOptions, NdisMacOptions) + \
    MSNdis_MacOptions_NdisMacOptions_SIZE)
#define MSNdis_MediaConnectStatusGuid {0x5ec10366, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_MediaConnectStatus_NdisMediaConnectStatus_ID 1
#define MSNdis_MediaConnectStatus_SIZE (FIELD_OFFSET(MSNdis_MediaConnectStatus, NdisMediaConnectStatus) + \
    MSNdis_MediaConnectStatus_NdisMediaConnectStatus_SIZE)
#define MSNdis_MaximumSendPacketsGuid {0x5ec10367, 0xa61a, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_MaximumSendPackets_NdisMaximumSendPackets_ID 1
#define MSNdis_MaximumSendPackets_SIZE (FIELD_OFFSET(MSNdis_MaximumSendPackets, NdisMaximumSendPackets) + \
    MSNdis_MaximumSendPackets_NdisMaximumSendPackets_SIZE)
#define MSNdis_VendorDriverVersionGuid {0x447956f9, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_VendorDriverVersion_NdisVendorDriverVersion_ID 1
#define MSNdis_VendorDriverVersion_SIZE (FIELD_OFFSET(MSNdis_VendorDriverVersion, NdisVendorDriverVersion) + \
    MSNdis_VendorDriverVersion_NdisVendorDriverVersion_SIZE)
#define MSNdis_VlanIdentifierGuid {0x765dc702, 0xc5e8, 0x4b67, {0x84, 0x3b, 0x3f, 0x5a, 0x4f, 0xf2, 0x64, 0x8b}}
#define MSNdis_VlanIdentifier_NdisVlanId_ID 1
#define MSNdis_VlanIdentifier_SIZE (FIELD_OFFSET(MSNdis_VlanIdentifier, NdisVlanId) + \
    MSNdis_VlanIdentifier_NdisVlanId_SIZE)
#define MSNdis_PhysicalMediumTypeGuid {0x418ca16d, 0x3937, 0x4208, {0x94, 0x0a, 0xec, 0x61, 0x96, 0x27, 0x80, 0x85}}
#define MSNdis_PhysicalMediumType_NdisPhysicalMediumType_ID 1
#define MSNdis_PhysicalMediumType_SIZE (FIELD_OFFSET(MSNdis_PhysicalMediumType, NdisPhysicalMediumType) + \
    MSNdis_PhysicalMediumType_NdisPhysicalMediumType_SIZE)
#define MSNdis_TransmitsOkGuid {0x447956fa, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_TransmitsOk_NdisTransmitsOk_ID 1
#define MSNdis_TransmitsOk_SIZE (FIELD_OFFSET(MSNdis_TransmitsOk, NdisTransmitsOk) + \
    MSNdis_TransmitsOk_NdisTransmitsOk_SIZE)
#define MSNdis_ReceivesOkGuid {0x447956fb, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_ReceivesOk_NdisReceivesOk_ID 1
#define MSNdis_ReceivesOk_SIZE (FIELD_OFFSET(MSNdis_ReceivesOk, NdisReceivesOk) + \
    MSNdis_ReceivesOk_NdisReceivesOk_SIZE)
#define MSNdis_TransmitsErrorGuid {0x447956fc, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_TransmitsError_NdisTransmitsError_ID 1
#define MSNdis_TransmitsError_SIZE (FIELD_OFFSET(MSNdis_TransmitsError, NdisTransmitsError) + \
    MSNdis_TransmitsError_NdisTransmitsError_SIZE)
#define MSNdis_ReceiveErrorGuid {0x447956fd, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_ReceiveError_NdisReceiveError_ID 1
#define MSNdis_ReceiveError_SIZE (FIELD_OFFSET(MSNdis_ReceiveError, NdisReceiveError) + \
    MSNdis_ReceiveError_NdisReceiveError_SIZE)
#define MSNdis_ReceiveNoBufferGuid {0x447956fe, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_ReceiveNoBuffer_NdisReceiveNoBuffer_ID 1
#define MSNdis_ReceiveNoBuffer_SIZE (FIELD_OFFSET(MSNdis_ReceiveNoBuffer, NdisReceiveNoBuffer) + \
    MSNdis_ReceiveNoBuffer_NdisReceiveNoBuffer_SIZE)
#define MSNdis_CoHardwareStatusGuid {0x791ad192, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_CoHardwareStatus_NdisCoHardwareStatus_ID 1
#define MSNdis_CoHardwareStatus_SIZE (FIELD_OFFSET(MSNdis_CoHardwareStatus, NdisCoHardwareStatus) + \
    MSNdis_CoHardwareStatus_NdisCoHardwareStatus_SIZE)
#define MSNdis_CoMediaSupportedGuid {0x791ad193, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_CoMediaSupported_NumberElements_ID 1
#define MSNdis_CoMediaSupported_NdisCoMediaSupported_ID 2
#define MSNdis_CoMediaInUseGuid {0x791ad194, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_CoMediaInUse_NumberElements_ID 1
#define MSNdis_CoMediaInUse_NdisCoMediaInUse_ID 2
#define MSNdis_CoLinkSpeedGuid {0x791ad195, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_CoLinkSpeed_NdisCoLinkSpeed_ID 1
#define MSNdis_CoLinkSpeed_SIZE (FIELD_OFFSET(MSNdis_CoLinkSpeed, NdisCoLinkSpeed) + \
    MSNdis_CoLinkSpeed_NdisCoLinkSpeed_SIZE)
#define MSNdis_CoVendorIdGuid {0x791ad196, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_CoVendorId_NdisCoVendorID_ID 1
#define MSNdis_CoVendorId_SIZE (FIELD_OFFSET(MSNdis_CoVendorId, NdisCoVendorID) + \
    MSNdis_CoVendorId_NdisCoVendorID_SIZE)
#define MSNdis_CoVendorDescriptionGuid {0x791ad197, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_CoVendorDescription_NdisCoVendorDescription_ID 1
#define MSNdis_CoDriverVersionGuid {0x791ad198, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_CoDriverVersion_NdisCoDriverVersion_ID 1
#define MSNdis_CoDriverVersion_SIZE (FIELD_OFFSET(MSNdis_CoDriverVersion, NdisCoDriverVersion) + \
    MSNdis_CoDriverVersion_NdisCoDriverVersion_SIZE)
#define MSNdis_CoMacOptionsGuid {0x791ad19a, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_CoMacOptions_NdisCoMacOptions_ID 1
#define MSNdis_CoMacOptions_SIZE (FIELD_OFFSET(MSNdis_CoMacOptions, NdisCoMacOptions) + \
    MSNdis_CoMacOptions_NdisCoMacOptions_SIZE)
#define MSNdis_CoMediaConnectStatusGuid {0x791ad19b, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_CoMediaConnectStatus_NdisCoMediaConnectStatus_ID 1
#define MSNdis_CoMediaConnectStatus_SIZE (FIELD_OFFSET(MSNdis_CoMediaConnectStatus, NdisCoMediaConnectStatus) + \
    MSNdis_CoMediaConnectStatus_NdisCoMediaConnectStatus_SIZE)
#define MSNdis_CoVendorDriverVersionGuid {0x791ad19c, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_CoVendorDriverVersion_NdisCoVendorDriverVersion_ID 1
#define MSNdis_CoVendorDriverVersion_SIZE (FIELD_OFFSET(MSNdis_CoVendorDriverVersion, NdisCoVendorDriverVersion) + \
    MSNdis_CoVendorDriverVersion_NdisCoVendorDriverVersion_SIZE)
#define MSNdis_CoMinimumLinkSpeedGuid {0x791ad19d, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_CoMinimumLinkSpeed_NdisCoMinimumLinkSpeed_ID 1
#define MSNdis_CoMinimumLinkSpeed_SIZE (FIELD_OFFSET(MSNdis_CoMinimumLinkSpeed, NdisCoMinimumLinkSpeed) + \
    MSNdis_CoMinimumLinkSpeed_NdisCoMinimumLinkSpeed_SIZE)
#define MSNdis_CoTransmitPdusOkGuid {0x0a214805, 0xe35f, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_CoTransmitPdusOk_NdisCoTransmitPdusOk_ID 1
#define MSNdis_CoTransmitPdusOk_SIZE (FIELD_OFFSET(MSNdis_CoTransmitPdusOk, NdisCoTransmitPdusOk) + \
    MSNdis_CoTransmitPdusOk_NdisCoTransmitPdusOk_SIZE)
#define MSNdis_CoReceivePdusOkGuid {0x0a214806, 0xe35f, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_CoReceivePdusOk_NdisCoReceivePdusOk_ID 1
#define MSNdis_CoReceivePdusOk_SIZE (FIELD_OFFSET(MSNdis_CoReceivePdusOk, NdisCoReceivePdusOk) + \
    MSNdis_CoReceivePdusOk_NdisCoReceivePdusOk_SIZE)
#define MSNdis_CoTransmitPduErrorsGuid {0x0a214807, 0xe35f, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_CoTransmitPduErrors_NdisCoTransmitPduErrors_ID 1
#define MSNdis_CoTransmitPduErrors_SIZE (FIELD_OFFSET(MSNdis_CoTransmitPduErrors, NdisCoTransmitPduErrors) + \
    MSNdis_CoTransmitPduErrors_NdisCoTransmitPduErrors_SIZE)
#define MSNdis_CoReceivePduErrorsGuid {0x0a214808, 0xe35f, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_CoReceivePduErrors_NdisCoReceivePduErrors_ID 1
#define MSNdis_CoReceivePduErrors_SIZE (FIELD_OFFSET(MSNdis_CoReceivePduErrors, NdisCoReceivePduErrors) + \
    MSNdis_CoReceivePduErrors_NdisCoReceivePduErrors_SIZE)
#define MSNdis_CoReceivePdusNoBufferGuid {0x0a214809, 0xe35f, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_CoReceivePdusNoBuffer_NdisCoReceivePdusNoBuffer_ID 1
#define MSNdis_CoReceivePdusNoBuffer_SIZE (FIELD_OFFSET(MSNdis_CoReceivePdusNoBuffer, NdisCoReceivePdusNoBuffer) + \
    MSNdis_CoReceivePdusNoBuffer_NdisCoReceivePdusNoBuffer_SIZE)
#define MSNdis_AtmSupportedVcRatesGuid {0x791ad19e, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_AtmSupportedVcRates_MinCellRate_ID 1
#define MSNdis_AtmSupportedVcRates_MaxCellRate_ID 2
#define MSNdis_AtmSupportedVcRates_SIZE (FIELD_OFFSET(MSNdis_AtmSupportedVcRates, MaxCellRate) + \
    MSNdis_AtmSupportedVcRates_MaxCellRate_SIZE)
#define MSNdis_AtmSupportedServiceCategoryGuid {0x791ad19f, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, \
    0x35, 0x8c}}
#define MSNdis_AtmSupportedServiceCategory_NdisAtmSupportedServiceCategory_ID 1
#define MSNdis_AtmSupportedServiceCategory_SIZE (FIELD_OFFSET(MSNdis_AtmSupportedServiceCategory, \
    NdisAtmSupportedServiceCategory) + MSNdis_AtmSupportedServiceCategory_NdisAtmSupportedServiceCategory_SIZE)
#define MSNdis_AtmSupportedAalTypesGuid {0x791ad1a0, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_AtmSupportedAalTypes_NdisAtmSupportedAalTypes_ID 1
#define MSNdis_AtmSupportedAalTypes_SIZE (FIELD_OFFSET(MSNdis_AtmSupportedAalTypes, NdisAtmSupportedAalTypes) + \
    MSNdis_AtmSupportedAalTypes_NdisAtmSupportedAalTypes_SIZE)
#define MSNdis_AtmHardwareCurrentAddressGuid {0x791ad1a1, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, \
    0x35, 0x8c}}
#define MSNdis_AtmHardwareCurrentAddress_NdisAtmHardwareCurrentAddress_ID 1
#define MSNdis_AtmHardwareCurrentAddress_SIZE (FIELD_OFFSET(MSNdis_AtmHardwareCurrentAddress, \
    NdisAtmHardwareCurrentAddress) + MSNdis_AtmHardwareCurrentAddress_NdisAtmHardwareCurrentAddress_SIZE)
#define MSNdis_AtmMaxActiveVcsGuid {0x791ad1a2, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_AtmMaxActiveVcs_NdisAtmMaxActiveVcs_ID 1
#define MSNdis_AtmMaxActiveVcs_SIZE (FIELD_OFFSET(MSNdis_AtmMaxActiveVcs, NdisAtmMaxActiveVcs) + \
    MSNdis_AtmMaxActiveVcs_NdisAtmMaxActiveVcs_SIZE)
#define MSNdis_AtmMaxActiveVciBitsGuid {0x791ad1a3, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_AtmMaxActiveVciBits_NdisAtmMaxActiveVciBits_ID 1
#define MSNdis_AtmMaxActiveVciBits_SIZE (FIELD_OFFSET(MSNdis_AtmMaxActiveVciBits, NdisAtmMaxActiveVciBits) + \
    MSNdis_AtmMaxActiveVciBits_NdisAtmMaxActiveVciBits_SIZE)
#define MSNdis_AtmMaxActiveVpiBitsGuid {0x791ad1a4, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_AtmMaxActiveVpiBits_NdisAtmMaxActiveVpiBits_ID 1
#define MSNdis_AtmMaxActiveVpiBits_SIZE (FIELD_OFFSET(MSNdis_AtmMaxActiveVpiBits, NdisAtmMaxActiveVpiBits) + \
    MSNdis_AtmMaxActiveVpiBits_NdisAtmMaxActiveVpiBits_SIZE)
#define MSNdis_AtmMaxAal0PacketSizeGuid {0x791ad1a5, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_AtmMaxAal0PacketSize_NdisAtmMaxAal0PacketSize_ID 1
#define MSNdis_AtmMaxAal0PacketSize_SIZE (FIELD_OFFSET(MSNdis_AtmMaxAal0PacketSize, NdisAtmMaxAal0PacketSize) + \
    MSNdis_AtmMaxAal0PacketSize_NdisAtmMaxAal0PacketSize_SIZE)
#define MSNdis_AtmMaxAal1PacketSizeGuid {0x791ad1a6, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_AtmMaxAal1PacketSize_NdisAtmMaxAal1PacketSize_ID 1
#define MSNdis_AtmMaxAal1PacketSize_SIZE (FIELD_OFFSET(MSNdis_AtmMaxAal1PacketSize, NdisAtmMaxAal1PacketSize) + \
    MSNdis_AtmMaxAal1PacketSize_NdisAtmMaxAal1PacketSize_SIZE)
#define MSNdis_AtmMaxAal34PacketSizeGuid {0x791ad1a7, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_AtmMaxAal34PacketSize_NdisAtmMaxAal34PacketSize_ID 1
#define MSNdis_AtmMaxAal34PacketSize_SIZE (FIELD_OFFSET(MSNdis_AtmMaxAal34PacketSize, NdisAtmMaxAal34PacketSize) + \
    MSNdis_AtmMaxAal34PacketSize_NdisAtmMaxAal34PacketSize_SIZE)
#define MSNdis_AtmMaxAal5PacketSizeGuid {0x791ad191, 0xe35c, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_AtmMaxAal5PacketSize_NdisAtmMaxAal5PacketSize_ID 1
#define MSNdis_AtmMaxAal5PacketSize_SIZE (FIELD_OFFSET(MSNdis_AtmMaxAal5PacketSize, NdisAtmMaxAal5PacketSize) + \
    MSNdis_AtmMaxAal5PacketSize_NdisAtmMaxAal5PacketSize_SIZE)
#define MSNdis_AtmReceiveCellsOkGuid {0x0a21480a, 0xe35f, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_AtmReceiveCellsOk_NdisAtmReceiveCellsOk_ID 1
#define MSNdis_AtmReceiveCellsOk_SIZE (FIELD_OFFSET(MSNdis_AtmReceiveCellsOk, NdisAtmReceiveCellsOk) + \
    MSNdis_AtmReceiveCellsOk_NdisAtmReceiveCellsOk_SIZE)
#define MSNdis_AtmTransmitCellsOkGuid {0x0a21480b, 0xe35f, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_AtmTransmitCellsOk_NdisAtmTransmitCellsOk_ID 1
#define MSNdis_AtmTransmitCellsOk_SIZE (FIELD_OFFSET(MSNdis_AtmTransmitCellsOk, NdisAtmTransmitCellsOk) + \
    MSNdis_AtmTransmitCellsOk_NdisAtmTransmitCellsOk_SIZE)
#define MSNdis_AtmReceiveCellsDroppedGuid {0x0a21480c, 0xe35f, 0x11d0, {0x96, 0x92, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_AtmReceiveCellsDropped_NdisAtmReceiveCellsDropped_ID 1
#define MSNdis_AtmReceiveCellsDropped_SIZE (FIELD_OFFSET(MSNdis_AtmReceiveCellsDropped, NdisAtmReceiveCellsDropped) \
    + MSNdis_AtmReceiveCellsDropped_NdisAtmReceiveCellsDropped_SIZE)
#define MSNdis_EthernetPermanentAddressGuid {0x447956ff, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_EthernetPermanentAddress_NdisPermanentAddress_ID 1
#define MSNdis_EthernetPermanentAddress_SIZE (FIELD_OFFSET(MSNdis_EthernetPermanentAddress, NdisPermanentAddress) + \
    MSNdis_EthernetPermanentAddress_NdisPermanentAddress_SIZE)
#define MSNdis_EthernetCurrentAddressGuid {0x44795700, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_EthernetCurrentAddress_NdisCurrentAddress_ID 1
#define MSNdis_EthernetCurrentAddress_SIZE (FIELD_OFFSET(MSNdis_EthernetCurrentAddress, NdisCurrentAddress) + \
    MSNdis_EthernetCurrentAddress_NdisCurrentAddress_SIZE)
#define MSNdis_EthernetMulticastListGuid {0x44795701, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_EthernetMulticastList_NumberElements_ID 1
#define MSNdis_EthernetMulticastList_NdisMulticastList_ID 2
#define MSNdis_EthernetMaximumMulticastListSizeGuid {0x44795702, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, \
    0xc3, 0x35, 0x8c}}
#define MSNdis_EthernetMaximumMulticastListSize_NdisEthernetMaximumMulticastListSize_ID 1
#define MSNdis_EthernetMaximumMulticastListSize_SIZE (FIELD_OFFSET(MSNdis_EthernetMaximumMulticastListSize, \
    NdisEthernetMaximumMulticastListSize) + \
    MSNdis_EthernetMaximumMulticastListSize_NdisEthernetMaximumMulticastListSize_SIZE)
#define MSNdis_EthernetMacOptionsGuid {0x44795703, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_EthernetMacOptions_NdisEthernetMacOptions_ID 1
#define MSNdis_EthernetMacOptions_SIZE (FIELD_OFFSET(MSNdis_EthernetMacOptions, NdisEthernetMacOptions) + \
    MSNdis_EthernetMacOptions_NdisEthernetMacOptions_SIZE)
#define MSNdis_EthernetReceiveErrorAlignmentGuid {0x44795704, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, \
    0x35, 0x8c}}
#define MSNdis_EthernetReceiveErrorAlignment_NdisEthernetReceiveErrorAlignment_ID 1
#define MSNdis_EthernetReceiveErrorAlignment_SIZE (FIELD_OFFSET(MSNdis_EthernetReceiveErrorAlignment, \
    NdisEthernetReceiveErrorAlignment) + \
    MSNdis_EthernetReceiveErrorAlignment_NdisEthernetReceiveErrorAlignment_SIZE)
#define MSNdis_EthernetOneTransmitCollisionGuid {0x44795705, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, \
    0x35, 0x8c}}
#define MSNdis_EthernetOneTransmitCollision_NdisEthernetOneTransmitCollision_ID 1
#define MSNdis_EthernetOneTransmitCollision_SIZE (FIELD_OFFSET(MSNdis_EthernetOneTransmitCollision, \
    NdisEthernetOneTransmitCollision) + MSNdis_EthernetOneTransmitCollision_NdisEthernetOneTransmitCollision_SIZE)
#define MSNdis_EthernetMoreTransmitCollisionsGuid {0x44795706, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, \
    0x35, 0x8c}}
#define MSNdis_EthernetMoreTransmitCollisions_NdisEthernetMoreTransmitCollisions_ID 1
#define MSNdis_EthernetMoreTransmitCollisions_SIZE (FIELD_OFFSET(MSNdis_EthernetMoreTransmitCollisions, \
    NdisEthernetMoreTransmitCollisions) + \
    MSNdis_EthernetMoreTransmitCollisions_NdisEthernetMoreTransmitCollisions_SIZE)
#define MSNdis_TokenRingPermanentAddressGuid {0x44795707, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, \
    0x35, 0x8c}}
#define MSNdis_TokenRingPermanentAddress_NdisPermanentAddress_ID 1
#define MSNdis_TokenRingPermanentAddress_SIZE (FIELD_OFFSET(MSNdis_TokenRingPermanentAddress, NdisPermanentAddress) \
    + MSNdis_TokenRingPermanentAddress_NdisPermanentAddress_SIZE)
#define MSNdis_TokenRingCurrentAddressGuid {0x44795708, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_TokenRingCurrentAddress_NdisCurrentAddress_ID 1
#define MSNdis_TokenRingCurrentAddress_SIZE (FIELD_OFFSET(MSNdis_TokenRingCurrentAddress, NdisCurrentAddress) + \
    MSNdis_TokenRingCurrentAddress_NdisCurrentAddress_SIZE)
#define MSNdis_TokenRingCurrentFunctionalGuid {0x44795709, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, \
    0x35, 0x8c}}
#define MSNdis_TokenRingCurrentFunctional_NdisTokenRingCurrentFunctional_ID 1
#define MSNdis_TokenRingCurrentFunctional_SIZE (FIELD_OFFSET(MSNdis_TokenRingCurrentFunctional, \
    NdisTokenRingCurrentFunctional) + MSNdis_TokenRingCurrentFunctional_NdisTokenRingCurrentFunctional_SIZE)
#define MSNdis_TokenRingCurrentGroupGuid {0x4479570a, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_TokenRingCurrentGroup_NdisTokenRingCurrentGroup_ID 1
#define MSNdis_TokenRingCurrentGroup_SIZE (FIELD_OFFSET(MSNdis_TokenRingCurrentGroup, NdisTokenRingCurrentGroup) + \
    MSNdis_TokenRingCurrentGroup_NdisTokenRingCurrentGroup_SIZE)
#define MSNdis_TokenRingLastOpenStatusGuid {0x4479570b, 0xa61b, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_TokenRingLastOpenStatus_NdisTokenRingLastOpenStatus_ID 1
#define MSNdis_TokenRingLastOpenStatus_SIZE (FIELD_OFFSET(MSNdis_TokenRingLastOpenStatus, \
    NdisTokenRingLastOpenStatus) + MSNdis_TokenRingLastOpenStatus_NdisTokenRingLastOpenStatus_SIZE)
#define MSNdis_TokenRingCurrentRingStatusGuid {0x890a36ec, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, \
    0x35, 0x8c}}
#define MSNdis_TokenRingCurrentRingStatus_NdisTokenRingCurrentRingStatus_ID 1
#define MSNdis_TokenRingCurrentRingStatus_SIZE (FIELD_OFFSET(MSNdis_TokenRingCurrentRingStatus, \
    NdisTokenRingCurrentRingStatus) + MSNdis_TokenRingCurrentRingStatus_NdisTokenRingCurrentRingStatus_SIZE)
#define MSNdis_TokenRingCurrentRingStateGuid {0xacf14032, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, \
    0x35, 0x8c}}
#define MSNdis_TokenRingCurrentRingState_NdisTokenRingCurrentRingState_ID 1
#define MSNdis_TokenRingCurrentRingState_SIZE (FIELD_OFFSET(MSNdis_TokenRingCurrentRingState, \
    NdisTokenRingCurrentRingState) + MSNdis_TokenRingCurrentRingState_NdisTokenRingCurrentRingState_SIZE)
#define MSNdis_TokenRingLineErrorsGuid {0xacf14033, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_TokenRingLineErrors_NdisTokenRingLineErrors_ID 1
#define MSNdis_TokenRingLineErrors_SIZE (FIELD_OFFSET(MSNdis_TokenRingLineErrors, NdisTokenRingLineErrors) + \
    MSNdis_TokenRingLineErrors_NdisTokenRingLineErrors_SIZE)
#define MSNdis_TokenRingLostFramesGuid {0xacf14034, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_TokenRingLostFrames_NdisTokenRingLostFrames_ID 1
#define MSNdis_TokenRingLostFrames_SIZE (FIELD_OFFSET(MSNdis_TokenRingLostFrames, NdisTokenRingLostFrames) + \
    MSNdis_TokenRingLostFrames_NdisTokenRingLostFrames_SIZE)
#define MSNdis_FddiLongPermanentAddressGuid {0xacf14035, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_FddiLongPermanentAddress_NdisPermanentAddress_ID 1
#define MSNdis_FddiLongPermanentAddress_SIZE (FIELD_OFFSET(MSNdis_FddiLongPermanentAddress, NdisPermanentAddress) + \
    MSNdis_FddiLongPermanentAddress_NdisPermanentAddress_SIZE)
#define MSNdis_FddiLongCurrentAddressGuid {0xacf14036, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_FddiLongCurrentAddress_NdisCurrentAddress_ID 1
#define MSNdis_FddiLongCurrentAddress_SIZE (FIELD_OFFSET(MSNdis_FddiLongCurrentAddress, NdisCurrentAddress) + \
    MSNdis_FddiLongCurrentAddress_NdisCurrentAddress_SIZE)
#define MSNdis_FddiLongMulticastListGuid {0xacf14037, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_FddiLongMulticastList_NumberElements_ID 1
#define MSNdis_FddiLongMulticastList_NdisMulticastList_ID 2
#define MSNdis_FddiLongMaximumListSizeGuid {0xacf14038, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_FddiLongMaximumListSize_NdisFddiLongMaximumListSize_ID 1
#define MSNdis_FddiLongMaximumListSize_SIZE (FIELD_OFFSET(MSNdis_FddiLongMaximumListSize, \
    NdisFddiLongMaximumListSize) + MSNdis_FddiLongMaximumListSize_NdisFddiLongMaximumListSize_SIZE)
#define MSNdis_FddiShortPermanentAddressGuid {0xacf14039, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, \
    0x35, 0x8c}}
#define MSNdis_FddiShortPermanentAddress_NdisPermanentAddress_ID 1
#define MSNdis_FddiShortPermanentAddress_SIZE (FIELD_OFFSET(MSNdis_FddiShortPermanentAddress, NdisPermanentAddress) \
    + MSNdis_FddiShortPermanentAddress_NdisPermanentAddress_SIZE)
#define MSNdis_FddiShortCurrentAddressGuid {0xacf1403a, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_FddiShortCurrentAddress_NdisCurrentAddress_ID 1
#define MSNdis_FddiShortCurrentAddress_SIZE (FIELD_OFFSET(MSNdis_FddiShortCurrentAddress, NdisCurrentAddress) + \
    MSNdis_FddiShortCurrentAddress_NdisCurrentAddress_SIZE)
#define MSNdis_FddiShortMulticastListGuid {0xacf1403b, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_FddiShortMulticastList_NumberElements_ID 1
#define MSNdis_FddiShortMulticastList_NdisMulticastList_ID 2
#define MSNdis_FddiShortMaximumListSizeGuid {0xacf1403c, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_FddiShortMaximumListSize_NdisFddiShortMaximumListSize_ID 1
#define MSNdis_FddiShortMaximumListSize_SIZE (FIELD_OFFSET(MSNdis_FddiShortMaximumListSize, \
    NdisFddiShortMaximumListSize) + MSNdis_FddiShortMaximumListSize_NdisFddiShortMaximumListSize_SIZE)
#define MSNdis_FddiAttachmentTypeGuid {0xacf1403d, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_FddiAttachmentType_NdisFddiAttachmentType_ID 1
#define MSNdis_FddiAttachmentType_SIZE (FIELD_OFFSET(MSNdis_FddiAttachmentType, NdisFddiAttachmentType) + \
    MSNdis_FddiAttachmentType_NdisFddiAttachmentType_SIZE)
#define MSNdis_FddiUpstreamNodeLongGuid {0xacf1403e, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_FddiUpstreamNodeLong_NdisFddiUpstreamNodeLong_ID 1
#define MSNdis_FddiUpstreamNodeLong_SIZE (FIELD_OFFSET(MSNdis_FddiUpstreamNodeLong, NdisFddiUpstreamNodeLong) + \
    MSNdis_FddiUpstreamNodeLong_NdisFddiUpstreamNodeLong_SIZE)
#define MSNdis_FddiDownstreamNodeLongGuid {0xacf1403f, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_FddiDownstreamNodeLong_NdisFddiDownstreamNodeLong_ID 1
#define MSNdis_FddiDownstreamNodeLong_SIZE (FIELD_OFFSET(MSNdis_FddiDownstreamNodeLong, NdisFddiDownstreamNodeLong) \
    + MSNdis_FddiDownstreamNodeLong_NdisFddiDownstreamNodeLong_SIZE)
#define MSNdis_FddiFrameErrorsGuid {0xacf14040, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_FddiFrameErrors_NdisFddiFrameErrors_ID 1
#define MSNdis_FddiFrameErrors_SIZE (FIELD_OFFSET(MSNdis_FddiFrameErrors, NdisFddiFrameErrors) + \
    MSNdis_FddiFrameErrors_NdisFddiFrameErrors_SIZE)
#define MSNdis_FddiFramesLostGuid {0xacf14041, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_FddiFramesLost_NdisFddiFramesLost_ID 1
#define MSNdis_FddiFramesLost_SIZE (FIELD_OFFSET(MSNdis_FddiFramesLost, NdisFddiFramesLost) + \
    MSNdis_FddiFramesLost_NdisFddiFramesLost_SIZE)
#define MSNdis_FddiRingManagmentStateGuid {0xacf14042, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_FddiRingManagmentState_NdisFddiRingManagmentState_ID 1
#define MSNdis_FddiRingManagmentState_SIZE (FIELD_OFFSET(MSNdis_FddiRingManagmentState, NdisFddiRingManagmentState) \
    + MSNdis_FddiRingManagmentState_NdisFddiRingManagmentState_SIZE)
#define MSNdis_FddiLctFailuresGuid {0xacf14043, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_FddiLctFailures_NdisFddiLctFailures_ID 1
#define MSNdis_FddiLctFailures_SIZE (FIELD_OFFSET(MSNdis_FddiLctFailures, NdisFddiLctFailures) + \
    MSNdis_FddiLctFailures_NdisFddiLctFailures_SIZE)
#define MSNdis_FddiLemRejectsGuid {0xacf14044, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_FddiLemRejects_NdisFddiLemRejects_ID 1
#define MSNdis_FddiLemRejects_SIZE (FIELD_OFFSET(MSNdis_FddiLemRejects, NdisFddiLemRejects) + \
    MSNdis_FddiLemRejects_NdisFddiLemRejects_SIZE)
#define MSNdis_FddiLConnectionStateGuid {0xacf14045, 0xa61c, 0x11d0, {0x8d, 0xd4, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_FddiLConnectionState_NdisFddiLConnectionState_ID 1
#define MSNdis_FddiLConnectionState_SIZE (FIELD_OFFSET(MSNdis_FddiLConnectionState, NdisFddiLConnectionState) + \
    MSNdis_FddiLConnectionState_NdisFddiLConnectionState_SIZE)
#define MSNdis_ObjectHeaderGuid {0x2b1831b2, 0x2216, 0x4ede, {0xa4, 0x69, 0x9f, 0xe3, 0xdd, 0x6d, 0x5a, 0x7e}}
#define MSNdis_ObjectHeader_Type_ID 1
#define MSNdis_ObjectHeader_Revision_ID 2
#define MSNdis_ObjectHeader_Size_ID 3
#define MSNdis_ObjectHeader_SIZE (FIELD_OFFSET(MSNdis_ObjectHeader, Size) + MSNdis_ObjectHeader_Size_SIZE)
#define MSNdis_WmiMethodHeaderGuid {0xe3eac9dd, 0x2fd3, 0x4963, {0xbf, 0xfd, 0xb4, 0x69, 0x28, 0x88, 0xc0, 0xd4}}
#define MSNdis_WmiMethodHeader_Header_ID 1
#define MSNdis_WmiMethodHeader_PortNumber_ID 2
#define MSNdis_WmiMethodHeader_NetLuid_ID 3
#define MSNdis_WmiMethodHeader_RequestId_ID 4
#define MSNdis_WmiMethodHeader_Timeout_ID 5
#define MSNdis_WmiMethodHeader_Padding_ID 6
#define MSNdis_WmiMethodHeader_SIZE (FIELD_OFFSET(MSNdis_WmiMethodHeader, Padding) + \
    MSNdis_WmiMethodHeader_Padding_SIZE)
#define MSNdis_WmiSetHeaderGuid {0x3b5605d8, 0x1aaf, 0x4ff6, {0x85, 0xb9, 0xbc, 0x5f, 0xb9, 0x73, 0xdc, 0x54}}
#define MSNdis_WmiSetHeader_Header_ID 1
#define MSNdis_WmiSetHeader_PortNumber_ID 2
#define MSNdis_WmiSetHeader_NetLuid_ID 3
#define MSNdis_WmiSetHeader_RequestId_ID 4
#define MSNdis_WmiSetHeader_Timeout_ID 5
#define MSNdis_WmiSetHeader_Padding_ID 6
#define MSNdis_WmiSetHeader_SIZE (FIELD_OFFSET(MSNdis_WmiSetHeader, Padding) + MSNdis_WmiSetHeader_Padding_SIZE)
#define MSNdis_WmiOutputInfoGuid {0x7510bb9d, 0xdf70, 0x4f7e, {0xba, 0x07, 0xe2, 0x9d, 0x33, 0x0b, 0x3c, 0xc5}}
#define MSNdis_WmiOutputInfo_Header_ID 1
#define MSNdis_WmiOutputInfo_Flags_ID 2
#define MSNdis_WmiOutputInfo_SupportedRevision_ID 3
#define MSNdis_WmiOutputInfo_Padding1_ID 4
#define MSNdis_WmiOutputInfo_Padding2_ID 5
#define MSNdis_WmiOutputInfo_DataOffset_ID 6
#define MSNdis_WmiOutputInfo_SIZE (FIELD_OFFSET(MSNdis_WmiOutputInfo, DataOffset) + \
    MSNdis_WmiOutputInfo_DataOffset_SIZE)
#define MSNdis_WmiEnumAdapterGuid {0xe7001b59, 0xc3d6, 0x4537, {0xb4, 0x0e, 0xa1, 0x63, 0xd5, 0x16, 0xe4, 0xa3}}
#define MSNdis_WmiEnumAdapter_Header_ID 1
#define MSNdis_WmiEnumAdapter_IfIndex_ID 2
#define MSNdis_WmiEnumAdapter_NetLuid_ID 3
#define MSNdis_WmiEnumAdapter_DeviceName_ID 4
#define MSNdis_LinkStateDataGuid {0x5b26b94f, 0x0272, 0x4d4c, {0x87, 0x44, 0xbd, 0x84, 0xbe, 0x42, 0x1f, 0x3b}}
#define MSNdis_LinkStateData_Header_ID 1
#define MSNdis_LinkStateData_MediaConnectState_ID 2
#define MSNdis_LinkStateData_MediaDuplexState_ID 3
#define MSNdis_LinkStateData_XmitLinkSpeed_ID 4
#define MSNdis_LinkStateData_RcvLinkSpeed_ID 5
#define MSNdis_LinkStateData_PauseFunctions_ID 6
#define MSNdis_LinkStateData_AutoNegotiationFlags_ID 7
#define MSNdis_LinkStateData_SIZE (FIELD_OFFSET(MSNdis_LinkStateData, AutoNegotiationFlags) + \
    MSNdis_LinkStateData_AutoNegotiationFlags_SIZE)
#define MSNdis_LinkParametersGuid {0x29380131, 0xa312, 0x4400, {0xbe, 0x0c, 0x53, 0x87, 0x7a, 0x41, 0xc4, 0x65}}
#define MSNdis_LinkParameters_Header_ID 1
#define MSNdis_LinkParameters_MediaDuplexState_ID 2
#define MSNdis_LinkParameters_XmitLinkSpeed_ID 3
#define MSNdis_LinkParameters_RcvLinkSpeed_ID 4
#define MSNdis_LinkParameters_PauseFunctions_ID 5
#define MSNdis_LinkParameters_AutoNegotiationFlags_ID 6
#define MSNdis_LinkParameters_SIZE (FIELD_OFFSET(MSNdis_LinkParameters, AutoNegotiationFlags) + \
    MSNdis_LinkParameters_AutoNegotiationFlags_SIZE)
#define MSNdis_InterruptModerationParametersGuid {0x09f58643, 0x31fb, 0x45b5, {0x85, 0x2b, 0x09, 0xb4, 0xd3, 0xff, \
    0x37, 0x65}}
#define MSNdis_InterruptModerationParameters_Header_ID 1
#define MSNdis_InterruptModerationParameters_Flags_ID 2
#define MSNdis_InterruptModerationParameters_InterruptModeration_ID 3
#define MSNdis_InterruptModerationParameters_SIZE (FIELD_OFFSET(MSNdis_InterruptModerationParameters, \
    InterruptModeration) + MSNdis_InterruptModerationParameters_InterruptModeration_SIZE)
#define MSNdis_StatisticsInfoGuid {0x8ecc74e1, 0xba85, 0x482e, {0xaf, 0xaf, 0xb4, 0xf8, 0xb0, 0x87, 0xc0, 0x6b}}
#define MSNdis_StatisticsInfo_Header_ID 1
#define MSNdis_StatisticsInfo_SupportedStatistics_ID 2
#define MSNdis_StatisticsInfo_ifInDiscards_ID 3
#define MSNdis_StatisticsInfo_ifInErrors_ID 4
#define MSNdis_StatisticsInfo_ifHCInOctets_ID 5
#define MSNdis_StatisticsInfo_ifHCInUcastPkts_ID 6
#define MSNdis_StatisticsInfo_ifHCInMulticastPkts_ID 7
#define MSNdis_StatisticsInfo_ifHCInBroadcastPkts_ID 8
#define MSNdis_StatisticsInfo_ifHCOutOctets_ID 9
#define MSNdis_StatisticsInfo_ifHCOutUcastPkts_ID 10
#define MSNdis_StatisticsInfo_ifHCOutMulticastPkts_ID 11
#define MSNdis_StatisticsInfo_ifHCOutBroadcastPkts_ID 12
#define MSNdis_StatisticsInfo_ifOutErrors_ID 13
#define MSNdis_StatisticsInfo_ifOutDiscards_ID 14
#define MSNdis_StatisticsInfo_ifHCInUcastOctets_ID 15
#define MSNdis_StatisticsInfo_ifHCInMulticastOctets_ID 16
#define MSNdis_StatisticsInfo_ifHCInBroadcastOctets_ID 17
#define MSNdis_StatisticsInfo_ifHCOutUcastOctets_ID 18
#define MSNdis_StatisticsInfo_ifHCOutMulticastOctets_ID 19
#define MSNdis_StatisticsInfo_ifHCOutBroadcastOctets_ID 20
#define MSNdis_StatisticsInfo_SIZE (FIELD_OFFSET(MSNdis_StatisticsInfo, ifHCOutBroadcastOctets) + \
    MSNdis_StatisticsInfo_ifHCOutBroadcastOctets_SIZE)
#define MSNdis_PortStateDataGuid {0x8feae2c6, 0xee28, 0x469f, {0x8b, 0x5d, 0x9f, 0x74, 0x3b, 0xab, 0x21, 0xaa}}
#define MSNdis_PortStateData_Header_ID 1
#define MSNdis_PortStateData_MediaConnectState_ID 2
#define MSNdis_PortStateData_XmitLinkSpeed_ID 3
#define MSNdis_PortStateData_RcvLinkSpeed_ID 4
#define MSNdis_PortStateData_Direction_ID 5
#define MSNdis_PortStateData_SendControlState_ID 6
#define MSNdis_PortStateData_RcvControlState_ID 7
#define MSNdis_PortStateData_SendAuthorizationState_ID 8
#define MSNdis_PortStateData_RcvAuthorizationState_ID 9
#define MSNdis_PortStateData_Flags_ID 10
#define MSNdis_PortStateData_SIZE (FIELD_OFFSET(MSNdis_PortStateData, Flags) + MSNdis_PortStateData_Flags_SIZE)
#define MSNdis_PortAuthParametersGuid {0x5c3bda24, 0x8b64, 0x4829, {0xa5, 0x87, 0x8c, 0xe7, 0x19, 0x15, 0x2f, 0xe2}}
#define MSNdis_PortAuthParameters_Header_ID 1
#define MSNdis_PortAuthParameters_SendControlState_ID 2
#define MSNdis_PortAuthParameters_RcvControlState_ID 3
#define MSNdis_PortAuthParameters_SendAuthorizationState_ID 4
#define MSNdis_PortAuthParameters_RcvAuthorizationState_ID 5
#define MSNdis_PortAuthParameters_SIZE (FIELD_OFFSET(MSNdis_PortAuthParameters, RcvAuthorizationState) + \
    MSNdis_PortAuthParameters_RcvAuthorizationState_SIZE)
#define MSNdis_PortCharGuid {0xf5b7d202, 0xe594, 0x4aa3, {0xbe, 0x43, 0x49, 0x76, 0x83, 0x3c, 0x78, 0x40}}
#define MSNdis_PortChar_Header_ID 1
#define MSNdis_PortChar_PortNumber_ID 2
#define MSNdis_PortChar_Flags_ID 3
#define MSNdis_PortChar_Type_ID 4
#define MSNdis_PortChar_MediaConnectState_ID 5
#define MSNdis_PortChar_XmitLinkSpeed_ID 6
#define MSNdis_PortChar_RcvLinkSpeed_ID 7
#define MSNdis_PortChar_Direction_ID 8
#define MSNdis_PortChar_SendControlState_ID 9
#define MSNdis_PortChar_RcvControlState_ID 10
#define MSNdis_PortChar_SendAuthorizationState_ID 11
#define MSNdis_PortChar_RcvAuthorizationState_ID 12
#define MSNdis_PortChar_SIZE (FIELD_OFFSET(MSNdis_PortChar, RcvAuthorizationState) + \
    MSNdis_PortChar_RcvAuthorizationState_SIZE)
#define MSNdis_PortArrayGuid {0x0fee8708, 0xdf65, 0x456e, {0xb4, 0xca, 0xfa, 0x62, 0x32, 0x66, 0xa1, 0x2a}}
#define MSNdis_PortArray_Header_ID 1
#define MSNdis_PortArray_NumberOfPorts_ID 2
#define MSNdis_PortArray_OffsetFirstPort_ID 3
#define MSNdis_PortArray_ElementSize_ID 4
#define MSNdis_PortArray_Port_ID 5
#define MSNdis_PciDevicePropertyGuid {0x0573f70f, 0xded8, 0x401c, {0x8b, 0x56, 0xa6, 0x2b, 0xb5, 0x28, 0xc0, 0xe2}}
#define MSNdis_PciDeviceProperty_Header_ID 1
#define MSNdis_PciDeviceProperty_DeviceType_ID 2
#define MSNdis_PciDeviceProperty_CurrentSpeedAndMode_ID 3
#define MSNdis_PciDeviceProperty_CurrentPayloadSize_ID 4
#define MSNdis_PciDeviceProperty_MaxPayloadSize_ID 5
#define MSNdis_PciDeviceProperty_MaxReadRequestSize_ID 6
#define MSNdis_PciDeviceProperty_CurrentLinkSpeed_ID 7
#define MSNdis_PciDeviceProperty_CurrentLinkWidth_ID 8

#endif
