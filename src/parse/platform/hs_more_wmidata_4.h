/* SPDX-License-Identifier: MIT */
/* hs_more_wmidata_4.h: WMI data blocks of storage and others: what few drivers use, part 4. */
#ifndef HS_MORE_WMIDATA_4_H
#define HS_MORE_WMIDATA_4_H

#define WmiQueryReceiveQueueParameters 1
#define WmiQueryReceiveQueueParameters_IN_Header_ID 1
#define WmiQueryReceiveQueueParameters_IN_ReceiveQueueParameters_ID 2
#define WmiQueryReceiveQueueParameters_IN_SIZE (FIELD_OFFSET(WmiQueryReceiveQueueParameters_IN, \
    ReceiveQueueParameters) + WmiQueryReceiveQueueParameters_IN_ReceiveQueueParameters_SIZE)
#define WmiQueryReceiveQueueParameters_OUT_ReceiveQueueParameters_ID 2
#define WmiQueryReceiveQueueParameters_OUT_SIZE (FIELD_OFFSET(WmiQueryReceiveQueueParameters_OUT, \
    ReceiveQueueParameters) + WmiQueryReceiveQueueParameters_OUT_ReceiveQueueParameters_SIZE)
#define MSNdis_EnumerateReceiveQueuesGuid {0x3f2c141b, 0x83bc, 0x11dd, {0x94, 0xb8, 0x00, 0x1d, 0x09, 0x16, 0x2b, \
    0xc3}}
#define WmiEnumReceiveQueues 1
#define WmiEnumReceiveQueues_IN_Header_ID 1
#define WmiEnumReceiveQueues_IN_ReceiveQueueInfoArray_ID 2
#define WmiEnumReceiveQueues_IN_SIZE (FIELD_OFFSET(WmiEnumReceiveQueues_IN, ReceiveQueueInfoArray) + \
    WmiEnumReceiveQueues_IN_ReceiveQueueInfoArray_SIZE)
#define WmiEnumReceiveQueues_OUT_ReceiveQueueInfoArray_ID 2
#define WmiEnumReceiveQueues_OUT_SIZE (FIELD_OFFSET(WmiEnumReceiveQueues_OUT, ReceiveQueueInfoArray) + \
    WmiEnumReceiveQueues_OUT_ReceiveQueueInfoArray_SIZE)
#define MSNdis_80211_BaseServiceSetIdentifierGuid {0x2504b6c2, 0x1fa5, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, \
    0xc4, 0x03}}
#define MSNdis_80211_BaseServiceSetIdentifier_Ndis80211MacAddress_ID 1
#define MSNdis_80211_BaseServiceSetIdentifier_SIZE (FIELD_OFFSET(MSNdis_80211_BaseServiceSetIdentifier, \
    Ndis80211MacAddress) + MSNdis_80211_BaseServiceSetIdentifier_Ndis80211MacAddress_SIZE)
#define MSNdis_80211_ServiceSetIdentifierGuid {0x7d2a90ea, 0x2041, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, \
    0xc4, 0x03}}
#define MSNdis_80211_ServiceSetIdentifier_Ndis80211SsId_ID 1
#define MSNdis_80211_ServiceSetIdentifier_SIZE (FIELD_OFFSET(MSNdis_80211_ServiceSetIdentifier, Ndis80211SsId) + \
    MSNdis_80211_ServiceSetIdentifier_Ndis80211SsId_SIZE)
#define MSNdis_80211_NetworkTypeGuid {0xe779ab61, 0xb9ab, 0x11d4, {0xb6, 0x75, 0x00, 0x20, 0x48, 0x57, 0x03, 0x37}}
#define MSNdis_80211_NetworkType_Ndis80211NetworkType_ID 1
#define MSNdis_80211_NetworkType_SIZE (FIELD_OFFSET(MSNdis_80211_NetworkType, Ndis80211NetworkType) + \
    MSNdis_80211_NetworkType_Ndis80211NetworkType_SIZE)
#define MSNdis_80211_NetworkTypesSupportedGuid {0x8531d6e6, 0x2041, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, \
    0xc4, 0x03}}
#define MSNdis_80211_NetworkTypesSupported_NumberOfItems_ID 1
#define MSNdis_80211_NetworkTypesSupported_Ndis80211NetworkTypes_ID 2
#define MSNdis_80211_NetworkTypeInUseGuid {0x857e2326, 0x2041, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, \
    0x03}}
#define MSNdis_80211_NetworkTypeInUse_Ndis80211NetworkTypeInUse_ID 1
#define MSNdis_80211_NetworkTypeInUse_SIZE (FIELD_OFFSET(MSNdis_80211_NetworkTypeInUse, Ndis80211NetworkTypeInUse) \
    + MSNdis_80211_NetworkTypeInUse_Ndis80211NetworkTypeInUse_SIZE)
#define MSNdis_80211_PowerModeGuid {0x85be837c, 0x2041, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, 0x03}}
#define MSNdis_80211_PowerMode_Ndis80211PowerMode_ID 1
#define MSNdis_80211_PowerMode_SIZE (FIELD_OFFSET(MSNdis_80211_PowerMode, Ndis80211PowerMode) + \
    MSNdis_80211_PowerMode_Ndis80211PowerMode_SIZE)
#define MSNdis_80211_TransmitPowerLevelGuid {0x11e6ba76, 0x2053, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, \
    0x03}}
#define MSNdis_80211_TransmitPowerLevel_Ndis80211TransmitPowerLevel_ID 1
#define MSNdis_80211_TransmitPowerLevel_SIZE (FIELD_OFFSET(MSNdis_80211_TransmitPowerLevel, \
    Ndis80211TransmitPowerLevel) + MSNdis_80211_TransmitPowerLevel_Ndis80211TransmitPowerLevel_SIZE)
#define MSNdis_80211_ReceivedSignalStrengthGuid {0x1507db16, 0x2053, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, \
    0xc4, 0x03}}
#define MSNdis_80211_ReceivedSignalStrength_Ndis80211ReceivedSignalStrength_ID 1
#define MSNdis_80211_ReceivedSignalStrength_SIZE (FIELD_OFFSET(MSNdis_80211_ReceivedSignalStrength, \
    Ndis80211ReceivedSignalStrength) + MSNdis_80211_ReceivedSignalStrength_Ndis80211ReceivedSignalStrength_SIZE)
#define MSNdis_80211_ReceivedSignalStrengthEventTriggerGuid {0x155689b8, 0x2053, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, \
    0x4f, 0x79, 0xc4, 0x03}}
#define MSNdis_80211_ReceivedSignalStrengthEventTrigger_Ndis80211ReceivedSignalStrengthTrigger_ID 1
#define MSNdis_80211_ReceivedSignalStrengthEventTrigger_SIZE \
    (FIELD_OFFSET(MSNdis_80211_ReceivedSignalStrengthEventTrigger, Ndis80211ReceivedSignalStrengthTrigger) + \
    MSNdis_80211_ReceivedSignalStrengthEventTrigger_Ndis80211ReceivedSignalStrengthTrigger_SIZE)
#define MSNdis_80211_NetworkInfrastructureGuid {0x34e1fa48, 0xb9b6, 0x11d4, {0xb6, 0x75, 0x00, 0x20, 0x48, 0x57, \
    0x03, 0x37}}
#define MSNdis_80211_NetworkInfrastructure_Ndis80211NetworkInfrastructure_ID 1
#define MSNdis_80211_NetworkInfrastructure_SIZE (FIELD_OFFSET(MSNdis_80211_NetworkInfrastructure, \
    Ndis80211NetworkInfrastructure) + MSNdis_80211_NetworkInfrastructure_Ndis80211NetworkInfrastructure_SIZE)
#define MSNdis_80211_ConfigurationFHGuid {0x4a800b8c, 0x2068, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, \
    0x03}}
#define MSNdis_80211_ConfigurationFH_FHLength_ID 1
#define MSNdis_80211_ConfigurationFH_HopPattern_ID 2
#define MSNdis_80211_ConfigurationFH_HopSet_ID 3
#define MSNdis_80211_ConfigurationFH_DwellTime_ID 4
#define MSNdis_80211_ConfigurationFH_SIZE (FIELD_OFFSET(MSNdis_80211_ConfigurationFH, DwellTime) + \
    MSNdis_80211_ConfigurationFH_DwellTime_SIZE)
#define MSNdis_80211_ConfigurationInfoGuid {0x220c16fc, 0xb9a8, 0x11d4, {0xb6, 0x75, 0x00, 0x20, 0x48, 0x57, 0x03, \
    0x37}}
#define MSNdis_80211_ConfigurationInfo_ConfigLength_ID 1
#define MSNdis_80211_ConfigurationInfo_BeaconPeriod_ID 2
#define MSNdis_80211_ConfigurationInfo_ATIMWindow_ID 3
#define MSNdis_80211_ConfigurationInfo_DSConfig_ID 4
#define MSNdis_80211_ConfigurationInfo_FHConfig_ID 5
#define MSNdis_80211_ConfigurationInfo_SIZE (FIELD_OFFSET(MSNdis_80211_ConfigurationInfo, FHConfig) + \
    MSNdis_80211_ConfigurationInfo_FHConfig_SIZE)
#define MSNdis_80211_WLanBssIdGuid {0x6929e718, 0x2062, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, 0x03}}
#define MSNdis_80211_WLanBssId_Ndis80211WLanBssIdLength_ID 1
#define MSNdis_80211_WLanBssId_Ndis80211MacAddress_ID 2
#define MSNdis_80211_WLanBssId_Reserved_ID 3
#define MSNdis_80211_WLanBssId_Ndis80211SsIdLength_ID 4
#define MSNdis_80211_WLanBssId_Ndis80211SsId_ID 5
#define MSNdis_80211_WLanBssId_Ndis80211Privacy_ID 6
#define MSNdis_80211_WLanBssId_Ndis80211Rssi_ID 7
#define MSNdis_80211_WLanBssId_Ndis80211NetworkTypeInUse_ID 8
#define MSNdis_80211_WLanBssId_Ndis80211Configuration_ID 9
#define MSNdis_80211_WLanBssId_Ndis80211InfrastructureMode_ID 10
#define MSNdis_80211_WLanBssId_Ndis80211SupportedRate_ID 11
#define MSNdis_80211_WLanBssId_SIZE (FIELD_OFFSET(MSNdis_80211_WLanBssId, Ndis80211SupportedRate) + \
    MSNdis_80211_WLanBssId_Ndis80211SupportedRate_SIZE)
#define MSNdis_80211_BSSIListGuid {0x69526f9a, 0x2062, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, 0x03}}
#define MSNdis_80211_BSSIList_NumberOfItems_ID 1
#define MSNdis_80211_BSSIList_Ndis80211BSSIList_ID 2
#define MSNdis_80211_InfrastructureModeGuid {0x697d5a7e, 0x2062, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, \
    0x03}}
#define MSNdis_80211_InfrastructureMode_Ndis80211InfrastructureMode_ID 1
#define MSNdis_80211_InfrastructureMode_SIZE (FIELD_OFFSET(MSNdis_80211_InfrastructureMode, \
    Ndis80211InfrastructureMode) + MSNdis_80211_InfrastructureMode_Ndis80211InfrastructureMode_SIZE)
#define MSNdis_80211_FragmentationThresholdGuid {0x69aaa7c4, 0x2062, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, \
    0xc4, 0x03}}
#define MSNdis_80211_FragmentationThreshold_Ndis80211FragmentationThreshold_ID 1
#define MSNdis_80211_FragmentationThreshold_SIZE (FIELD_OFFSET(MSNdis_80211_FragmentationThreshold, \
    Ndis80211FragmentationThreshold) + MSNdis_80211_FragmentationThreshold_Ndis80211FragmentationThreshold_SIZE)
#define MSNdis_80211_RTSThresholdGuid {0x0134d07e, 0x2064, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, 0x03}}
#define MSNdis_80211_RTSThreshold_Ndis80211RTSThreshold_ID 1
#define MSNdis_80211_RTSThreshold_SIZE (FIELD_OFFSET(MSNdis_80211_RTSThreshold, Ndis80211RTSThreshold) + \
    MSNdis_80211_RTSThreshold_Ndis80211RTSThreshold_SIZE)
#define MSNdis_80211_NumberOfAntennasGuid {0x01779336, 0x2064, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, \
    0x03}}
#define MSNdis_80211_NumberOfAntennas_Ndis80211NumberOfAntennas_ID 1
#define MSNdis_80211_NumberOfAntennas_SIZE (FIELD_OFFSET(MSNdis_80211_NumberOfAntennas, Ndis80211NumberOfAntennas) \
    + MSNdis_80211_NumberOfAntennas_Ndis80211NumberOfAntennas_SIZE)
#define MSNdis_80211_ReceiveAntennaSelectedGuid {0x01ac07a2, 0x2064, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, \
    0xc4, 0x03}}
#define MSNdis_80211_ReceiveAntennaSelected_Ndis80211ReceiveAntennaSelected_ID 1
#define MSNdis_80211_ReceiveAntennaSelected_SIZE (FIELD_OFFSET(MSNdis_80211_ReceiveAntennaSelected, \
    Ndis80211ReceiveAntennaSelected) + MSNdis_80211_ReceiveAntennaSelected_Ndis80211ReceiveAntennaSelected_SIZE)
#define MSNdis_80211_TransmitAntennaSelectedGuid {0x01dbb74a, 0x2064, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, \
    0xc4, 0x03}}
#define MSNdis_80211_TransmitAntennaSelected_Ndis80211TransmitAntennaSelected_ID 1
#define MSNdis_80211_TransmitAntennaSelected_SIZE (FIELD_OFFSET(MSNdis_80211_TransmitAntennaSelected, \
    Ndis80211TransmitAntennaSelected) + MSNdis_80211_TransmitAntennaSelected_Ndis80211TransmitAntennaSelected_SIZE)
#define MSNdis_80211_DataRatesGuid {0x49db8722, 0x2068, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, 0x03}}
#define MSNdis_80211_DataRates_Ndis80211DataRate_ID 1
#define MSNdis_80211_DataRates_SIZE (FIELD_OFFSET(MSNdis_80211_DataRates, Ndis80211DataRate) + \
    MSNdis_80211_DataRates_Ndis80211DataRate_SIZE)
#define MSNdis_80211_DesiredDataRatesGuid {0x452ee08e, 0x2536, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, \
    0x03}}
#define MSNdis_80211_DesiredDataRates_Ndis80211DesiredRate_ID 1
#define MSNdis_80211_DesiredDataRates_SIZE (FIELD_OFFSET(MSNdis_80211_DesiredDataRates, Ndis80211DesiredRate) + \
    MSNdis_80211_DesiredDataRates_Ndis80211DesiredRate_SIZE)
#define MSNdis_80211_ConfigurationGuid {0x4a4df982, 0x2068, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, 0x03}}
#define MSNdis_80211_Configuration_Ndis80211Config_ID 1
#define MSNdis_80211_Configuration_SIZE (FIELD_OFFSET(MSNdis_80211_Configuration, Ndis80211Config) + \
    MSNdis_80211_Configuration_Ndis80211Config_SIZE)
#define MSNdis_80211_StatisticsGuid {0x42bb73b0, 0x2129, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, 0x03}}
#define MSNdis_80211_Statistics_StatisticsLength_ID 1
#define MSNdis_80211_Statistics_TransmittedFragmentCount_ID 2
#define MSNdis_80211_Statistics_MulticastTransmittedFrameCount_ID 3
#define MSNdis_80211_Statistics_FailedCount_ID 4
#define MSNdis_80211_Statistics_RetryCount_ID 5
#define MSNdis_80211_Statistics_MultipleRetryCount_ID 6
#define MSNdis_80211_Statistics_RTSSuccessCount_ID 7
#define MSNdis_80211_Statistics_RTSFailureCount_ID 8
#define MSNdis_80211_Statistics_ACKFailureCount_ID 9
#define MSNdis_80211_Statistics_FrameDuplicateCount_ID 10
#define MSNdis_80211_Statistics_ReceivedFragmentCount_ID 11
#define MSNdis_80211_Statistics_MulticastReceivedFrameCount_ID 12
#define MSNdis_80211_Statistics_FCSErrorCount_ID 13
#define MSNdis_80211_Statistics_SIZE (FIELD_OFFSET(MSNdis_80211_Statistics, FCSErrorCount) + \
    MSNdis_80211_Statistics_FCSErrorCount_SIZE)
#define MSNdis_80211_AddWEPGuid {0x4307bff0, 0x2129, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, 0x03}}
#define MSNdis_80211_AddWEP_Length_ID 1
#define MSNdis_80211_AddWEP_KeyIndex_ID 2
#define MSNdis_80211_AddWEP_KeyLength_ID 3
#define MSNdis_80211_AddWEP_KeyMaterial_ID 4
#define MSNdis_80211_RemoveWEPGuid {0x433c345c, 0x2129, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, 0x03}}
#define MSNdis_80211_RemoveWEP_Ndis80211KeyIndex_ID 1
#define MSNdis_80211_RemoveWEP_SIZE (FIELD_OFFSET(MSNdis_80211_RemoveWEP, Ndis80211KeyIndex) + \
    MSNdis_80211_RemoveWEP_Ndis80211KeyIndex_SIZE)
#define MSNdis_80211_DisassociateGuid {0x43671f40, 0x2129, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, 0x03}}
#define MSNdis_80211_Disassociate_UnusedParameter_ID 1
#define MSNdis_80211_Disassociate_SIZE (FIELD_OFFSET(MSNdis_80211_Disassociate, UnusedParameter) + \
    MSNdis_80211_Disassociate_UnusedParameter_SIZE)
#define MSNdis_80211_BssIdListScanGuid {0x0d9e01e1, 0xba70, 0x11d4, {0xb6, 0x75, 0x00, 0x20, 0x48, 0x57, 0x03, 0x37}}
#define MSNdis_80211_BssIdListScan_UnusedParameter_ID 1
#define MSNdis_80211_BssIdListScan_SIZE (FIELD_OFFSET(MSNdis_80211_BssIdListScan, UnusedParameter) + \
    MSNdis_80211_BssIdListScan_UnusedParameter_SIZE)
#define MSNdis_80211_AuthenticationModeGuid {0x43920a24, 0x2129, 0x11d4, {0x97, 0xeb, 0x00, 0xc0, 0x4f, 0x79, 0xc4, \
    0x03}}
#define MSNdis_80211_AuthenticationMode_Ndis80211AuthenticationMode_ID 1
#define MSNdis_80211_AuthenticationMode_SIZE (FIELD_OFFSET(MSNdis_80211_AuthenticationMode, \
    Ndis80211AuthenticationMode) + MSNdis_80211_AuthenticationMode_Ndis80211AuthenticationMode_SIZE)
#define MSNdis_80211_PrivacyFilterGuid {0x6733c4e9, 0x4792, 0x11d4, {0x97, 0xf1, 0x00, 0xc0, 0x4f, 0x79, 0xc4, 0x03}}
#define MSNdis_80211_PrivacyFilter_Ndis80211PrivacyFilter_ID 1
#define MSNdis_80211_PrivacyFilter_SIZE (FIELD_OFFSET(MSNdis_80211_PrivacyFilter, Ndis80211PrivacyFilter) + \
    MSNdis_80211_PrivacyFilter_Ndis80211PrivacyFilter_SIZE)
#define MSNdis_80211_WEPStatusGuid {0xb027a21f, 0x3cfa, 0x4125, {0x80, 0x0b, 0x3f, 0x7a, 0x18, 0xfd, 0xdc, 0xdc}}
#define MSNdis_80211_WEPStatus_Ndis80211WEPStatus_ID 1
#define MSNdis_80211_WEPStatus_SIZE (FIELD_OFFSET(MSNdis_80211_WEPStatus, Ndis80211WEPStatus) + \
    MSNdis_80211_WEPStatus_Ndis80211WEPStatus_SIZE)
#define MSNdis_80211_ReloadDefaultsGuid {0x748b14e8, 0x32ee, 0x4425, {0xb9, 0x1b, 0xc9, 0x84, 0x8c, 0x58, 0xb5, 0x5a}}
#define MSNdis_80211_ReloadDefaults_Ndis80211ReloadDefaults_ID 1
#define MSNdis_80211_ReloadDefaults_SIZE (FIELD_OFFSET(MSNdis_80211_ReloadDefaults, Ndis80211ReloadDefaults) + \
    MSNdis_80211_ReloadDefaults_Ndis80211ReloadDefaults_SIZE)
#define MSNdis_PMAdminConfigStateGuid {0x0cffd0fc, 0x8333, 0x4000, {0x9a, 0x3b, 0x20, 0x07, 0x35, 0xd6, 0x98, 0xf9}}
#define MSNdis_PMAdminConfigState_NdisPMAdminConfigState_ID 1
#define MSNdis_PMAdminConfigState_SIZE (FIELD_OFFSET(MSNdis_PMAdminConfigState, NdisPMAdminConfigState) + \
    MSNdis_PMAdminConfigState_NdisPMAdminConfigState_SIZE)
#define MSNdis_PMAdminConfigParamGuid {0x492dc449, 0x13d9, 0x4bd6, {0x89, 0xd4, 0x96, 0xe3, 0x53, 0x4e, 0x6a, 0x05}}
#define MSNdis_PMAdminConfigParam_Header_ID 1
#define MSNdis_PMAdminConfigParam_WakeOnPattern_ID 2
#define MSNdis_PMAdminConfigParam_WakeOnMagicPacket_ID 3
#define MSNdis_PMAdminConfigParam_DeviceSleepOnDisconnect_ID 4
#define MSNdis_PMAdminConfigParam_PMARPOffload_ID 5
#define MSNdis_PMAdminConfigParam_PMNDOffload_ID 6
#define MSNdis_PMAdminConfigParam_PMWiFiRekeyOffload_ID 7
#define MSNdis_PMAdminConfigParam_SIZE (FIELD_OFFSET(MSNdis_PMAdminConfigParam, PMWiFiRekeyOffload) + \
    MSNdis_PMAdminConfigParam_PMWiFiRekeyOffload_SIZE)
#define MSNdis_PMAdminConfigGuid {0x1528d111, 0x708a, 0x4ca4, {0x92, 0x15, 0xc0, 0x57, 0x71, 0x16, 0x1c, 0xda}}
#define MSNdis_PMAdminConfig_PMAdminConfigParam_ID 1
#define MSNdis_PMAdminConfig_SIZE (FIELD_OFFSET(MSNdis_PMAdminConfig, PMAdminConfigParam) + \
    MSNdis_PMAdminConfig_PMAdminConfigParam_SIZE)
#define MSNdis_PMCapabilityStateGuid {0xc1cc6857, 0x1a26, 0x4f6d, {0xab, 0x98, 0x29, 0x1f, 0x0c, 0x3b, 0xbd, 0x4c}}
#define MSNdis_PMCapabilityState_NdisPMCapabilityState_ID 1
#define MSNdis_PMCapabilityState_SIZE (FIELD_OFFSET(MSNdis_PMCapabilityState, NdisPMCapabilityState) + \
    MSNdis_PMCapabilityState_NdisPMCapabilityState_SIZE)
#define MSNdis_PMCapabilitiesParamGuid {0xcccb122d, 0xd5c4, 0x4ee1, {0x80, 0x01, 0xb8, 0xad, 0x6d, 0x3c, 0xe8, 0x76}}
#define MSNdis_PMCapabilitiesParam_Header_ID 1
#define MSNdis_PMCapabilitiesParam_WakeOnPattern_ID 2
#define MSNdis_PMCapabilitiesParam_WakeOnMagicPacket_ID 3
#define MSNdis_PMCapabilitiesParam_DeviceSleepOnDisconnect_ID 4
#define MSNdis_PMCapabilitiesParam_PMARPOffload_ID 5
#define MSNdis_PMCapabilitiesParam_PMNDOffload_ID 6
#define MSNdis_PMCapabilitiesParam_PMWiFiRekeyOffload_ID 7
#define MSNdis_PMCapabilitiesParam_SIZE (FIELD_OFFSET(MSNdis_PMCapabilitiesParam, PMWiFiRekeyOffload) + \
    MSNdis_PMCapabilitiesParam_PMWiFiRekeyOffload_SIZE)
#define MSNdis_PMCapabilitiesGuid {0xb2cf76e3, 0xb3ae, 0x4394, {0xa0, 0x1f, 0x33, 0x8c, 0x98, 0x70, 0xe9, 0x39}}
#define MSNdis_PMCapabilities_PMCapabilitiesParam_ID 1
#define MSNdis_PMCapabilities_SIZE (FIELD_OFFSET(MSNdis_PMCapabilities, PMCapabilitiesParam) + \
    MSNdis_PMCapabilities_PMCapabilitiesParam_SIZE)
#define MSNdis_StatusResetStartGuid {0x981f2d76, 0xb1f3, 0x11d0, {0x8d, 0xd7, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_StatusResetEndGuid {0x981f2d77, 0xb1f3, 0x11d0, {0x8d, 0xd7, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_StatusMediaConnectGuid {0x981f2d7d, 0xb1f3, 0x11d0, {0x8d, 0xd7, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_StatusMediaDisconnectGuid {0x981f2d7e, 0xb1f3, 0x11d0, {0x8d, 0xd7, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_StatusMediaSpecificIndicationGuid {0x981f2d84, 0xb1f3, 0x11d0, {0x8d, 0xd7, 0x00, 0xc0, 0x4f, 0xc3, \
    0x35, 0x8c}}
#define MSNdis_StatusMediaSpecificIndication_NumberElements_ID 1
#define MSNdis_StatusMediaSpecificIndication_NdisStatusMediaSpecificIndication_ID 2
#define MSNdis_StatusLinkSpeedChangeGuid {0x981f2d85, 0xb1f3, 0x11d0, {0x8d, 0xd7, 0x00, 0xc0, 0x4f, 0xc3, 0x35, \
    0x8c}}
#define MSNdis_StatusLinkSpeedChange_NdisStatusLinkSpeedChange_ID 1
#define MSNdis_StatusLinkSpeedChange_SIZE (FIELD_OFFSET(MSNdis_StatusLinkSpeedChange, NdisStatusLinkSpeedChange) + \
    MSNdis_StatusLinkSpeedChange_NdisStatusLinkSpeedChange_SIZE)
#define MSNdis_StatusProtocolBindGuid {0x5413531c, 0xb1f3, 0x11d0, {0x8d, 0xd7, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_StatusProtocolBind_Transport_ID 1
#define MSNdis_StatusProtocolUnbindGuid {0x6e3ce1ec, 0xb1f3, 0x11d0, {0x8d, 0xd7, 0x00, 0xc0, 0x4f, 0xc3, 0x35, 0x8c}}
#define MSNdis_StatusProtocolUnbind_Transport_ID 1
#define MSNdis_StatusDevicePowerOnGuid {0x5f81cfd0, 0xf046, 0x4342, {0x61, 0xaf, 0x89, 0x5a, 0xce, 0xda, 0xef, 0xd9}}
#define MSNdis_StatusDevicePowerOn_Device_ID 1
#define MSNdis_StatusDevicePowerOffGuid {0x81bc8189, 0xb026, 0x46ab, {0x64, 0xb9, 0xf1, 0x82, 0xe3, 0x42, 0x93, 0x4e}}
#define MSNdis_StatusDevicePowerOff_Device_ID 1
#define MSNdis_StatusDevicePowerOnExGuid {0x2b440188, 0x92ac, 0x4f60, {0x9b, 0x2d, 0x20, 0xa3, 0x0c, 0xbb, 0x6b, \
    0xbe}}
#define MSNdis_StatusDevicePowerOnEx_Device_ID 1
#define MSNdis_StatusDevicePowerOffExGuid {0x4159353c, 0x5cd7, 0x42ce, {0x8f, 0xe4, 0xa4, 0x5a, 0x23, 0x80, 0xcc, \
    0x4f}}
#define MSNdis_StatusDevicePowerOffEx_Device_ID 1
#define MSNdis_StatusTaskOffloadChangeGuid {0x45049fc6, 0x54d8, 0x40c8, {0x9c, 0x3d, 0xb0, 0x11, 0xc4, 0xe7, 0x15, \
    0xbc}}
#define MSNdis_StatusTaskOffloadChange_NumberElements_ID 1
#define MSNdis_StatusTaskOffloadChange_TaskOffloadCapabilities_ID 2
#define MSNdis_StatusPacketFilterChangeGuid {0xd47c5407, 0x2e75, 0x46dd, {0x81, 0x46, 0x1d, 0x7e, 0xd2, 0xd6, 0xab, \
    0x1d}}
#define MSNdis_StatusPacketFilterChange_NumberElements_ID 1
#define MSNdis_StatusPacketFilterChange_NdisPacketFilterStatusIndication_ID 2
#define MSNdis_StatusNetworkChangeGuid {0xca8a56f9, 0xce81, 0x40e6, {0xa7, 0x0f, 0xa0, 0x67, 0xa4, 0x76, 0xe9, 0xe9}}
#define MSNdis_StatusNetworkChange_NumberElements_ID 1
#define MSNdis_StatusNetworkChange_NdisNetworkChangeStatusIndication_ID 2
#define MSNdis_StatusOperationalStatusGuid {0xf917b663, 0x845e, 0x4d3d, {0xb6, 0xd4, 0x15, 0xeb, 0x27, 0xaf, 0x81, \
    0xc5}}
#define MSNdis_StatusOperationalStatus_NumberElements_ID 1
#define MSNdis_StatusOperationalStatus_NdisOperationalStatusStatusIndication_ID 2
#define MSNdis_StatusLinkStateGuid {0x64c6f797, 0x878c, 0x4311, {0x92, 0x46, 0x65, 0xdb, 0xa8, 0x9c, 0x3a, 0x61}}
#define MSNdis_StatusLinkState_NumberElements_ID 1
#define MSNdis_StatusLinkState_NdisLinkStateStatusIndication_ID 2
#define MSNdis_StatusPortStateGuid {0x1dac0dfe, 0x43e5, 0x44b7, {0xb7, 0x59, 0x7b, 0xf4, 0x6d, 0xe3, 0x2e, 0x81}}
#define MSNdis_StatusPortState_NumberElements_ID 1
#define MSNdis_StatusPortState_NdisPortStateStatusIndication_ID 2
#define MSNdis_StatusExternalConnectivityChangeGuid {0xfd306974, 0xc420, 0x4433, {0xb0, 0xfe, 0x4c, 0xf6, 0xa6, \
    0x13, 0xf5, 0x9f}}
#define MSNdis_StatusExternalConnectivityChange_NdisMediaConnectStatus_ID 1
#define MSNdis_StatusExternalConnectivityChange_SIZE (FIELD_OFFSET(MSNdis_StatusExternalConnectivityChange, \
    NdisMediaConnectStatus) + MSNdis_StatusExternalConnectivityChange_NdisMediaConnectStatus_SIZE)
#define MSNdis_StatusMediaSpecificIndicationExGuid {0xaaacfca7, 0x954a, 0x4632, {0xa1, 0x6e, 0xa8, 0xa6, 0x37, \
    0x93, 0xa9, 0xe5}}
#define MSNdis_StatusMediaSpecificIndicationEx_NumberElements_ID 1
#define MSNdis_StatusMediaSpecificIndicationEx_NdisStatusMediaSpecificIndication_ID 2
#define MSNdis_StatusHDSplitCurrentConfigGuid {0x6c744b0e, 0xee9c, 0x4205, {0x90, 0xa2, 0x01, 0x5f, 0x6d, 0x65, \
    0xf4, 0x03}}
#define MSNdis_StatusHDSplitCurrentConfig_NumberElements_ID 1
#define MSNdis_StatusHDSplitCurrentConfig_HDSplitCurrentConfig_ID 2
#define MSNdis_StatusDot11ScanConfirmGuid {0x8500591e, 0xa0c7, 0x4efb, {0x93, 0x42, 0xb6, 0x74, 0xb0, 0x02, 0xcb, \
    0xe6}}
#define MSNdis_StatusDot11ScanConfirm_NumberElements_ID 1
#define MSNdis_StatusDot11ScanConfirm_NdisStatusDot11ScanConfirmIndication_ID 2
#define MSNdis_StatusDot11MPDUMaxLengthChangeGuid {0x1d6560ec, 0x8e48, 0x4a3e, {0x9f, 0xd5, 0xa0, 0x1b, 0x69, 0x8d, \
    0xb6, 0xc5}}
#define MSNdis_StatusDot11MPDUMaxLengthChange_NumberElements_ID 1
#define MSNdis_StatusDot11MPDUMaxLengthChange_NdisStatusDot11MPDUMaxLengthChangeIndication_ID 2
#define MSNdis_StatusDot11AssociationStartGuid {0x3927843b, 0x6980, 0x4b48, {0xb1, 0x5b, 0x4d, 0xe5, 0x09, 0x77, \
    0xac, 0x40}}
#define MSNdis_StatusDot11AssociationStart_NumberElements_ID 1
#define MSNdis_StatusDot11AssociationStart_NdisStatusDot11AssociationStartIndication_ID 2
#define MSNdis_StatusDot11AssociationCompletionGuid {0x458bbea7, 0x45a4, 0x4ae2, {0xb1, 0x76, 0xe5, 0x1f, 0x96, \
    0xfc, 0x05, 0x68}}
#define MSNdis_StatusDot11AssociationCompletion_NumberElements_ID 1
#define MSNdis_StatusDot11AssociationCompletion_NdisStatusDot11AssociationCompletionIndication_ID 2
#define MSNdis_StatusDot11ConnectionStartGuid {0x7b74299d, 0x998f, 0x4454, {0xad, 0x08, 0xc5, 0xaf, 0x28, 0x57, \
    0x6d, 0x1b}}
#define MSNdis_StatusDot11ConnectionStart_NumberElements_ID 1
#define MSNdis_StatusDot11ConnectionStart_NdisStatusDot11ConnectionStartIndication_ID 2
#define MSNdis_StatusDot11ConnectionCompletionGuid {0x96efd9c9, 0x7f1b, 0x4a89, {0xbc, 0x04, 0x3e, 0x9e, 0x27, \
    0x17, 0x65, 0xf1}}
#define MSNdis_StatusDot11ConnectionCompletion_NumberElements_ID 1
#define MSNdis_StatusDot11ConnectionCompletion_NdisStatusDot11ConnectionCompletionIndication_ID 2
#define MSNdis_StatusDot11RoamingStartGuid {0xb2412d0d, 0x26c8, 0x4f4e, {0x93, 0xdf, 0xf7, 0xb7, 0x05, 0xa0, 0xb4, \
    0x33}}
#define MSNdis_StatusDot11RoamingStart_NumberElements_ID 1
#define MSNdis_StatusDot11RoamingStart_NdisStatusDot11RoamingStartIndication_ID 2
#define MSNdis_StatusDot11RoamingCompletionGuid {0xdd9d47d1, 0x282b, 0x41e4, {0xb9, 0x24, 0x66, 0x36, 0x88, 0x17, \
    0xfc, 0xd3}}
#define MSNdis_StatusDot11RoamingCompletion_NumberElements_ID 1
#define MSNdis_StatusDot11RoamingCompletion_NdisStatusDot11RoamingCompletionIndication_ID 2
#define MSNdis_StatusDot11DisassociationGuid {0x3fbeb6fc, 0x0fe2, 0x43fd, {0xb2, 0xad, 0xbd, 0x99, 0xb5, 0xf9, \
    0x3e, 0x13}}
#define MSNdis_StatusDot11Disassociation_NumberElements_ID 1
#define MSNdis_StatusDot11Disassociation_NdisStatusDot11DisassociationIndication_ID 2
#define MSNdis_StatusDot11TkipmicFailureGuid {0x442c2ae4, 0x9bc5, 0x4b90, {0xa8, 0x89, 0x45, 0x5e, 0xf2, 0x20, \
    0xf4, 0xee}}
#define MSNdis_StatusDot11TkipmicFailure_NumberElements_ID 1
#define MSNdis_StatusDot11TkipmicFailure_NdisStatusDot11TkipmicFailureIndication_ID 2
#define MSNdis_StatusDot11PmkidCandidateListGuid {0x26d8b8f6, 0xdb82, 0x49eb, {0x8b, 0xf3, 0x4c, 0x13, 0x0e, 0xf0, \
    0x69, 0x50}}
#define MSNdis_StatusDot11PmkidCandidateList_NumberElements_ID 1
#define MSNdis_StatusDot11PmkidCandidateList_NdisStatusDot11PmkidCandidateListIndication_ID 2
#define MSNdis_StatusDot11PhyStateChangeGuid {0xdeb45316, 0x71b5, 0x4736, {0xbd, 0xef, 0x0a, 0x9e, 0x9f, 0x4e, \
    0x62, 0xdc}}
#define MSNdis_StatusDot11PhyStateChange_NumberElements_ID 1
#define MSNdis_StatusDot11PhyStateChange_NdisStatusDot11PhyStateChangeIndication_ID 2
#define MSNdis_StatusDot11LinkQualityGuid {0xa3285184, 0xea99, 0x48ed, {0x82, 0x5e, 0xa4, 0x26, 0xb1, 0x1c, 0x27, \
    0x54}}
#define MSNdis_StatusDot11LinkQuality_NumberElements_ID 1
#define MSNdis_StatusDot11LinkQuality_NdisStatusDot11LinkQualityIndication_ID 2
#define KEYBOARD_PORT_WMI_STD_DATA_GUID {0x4731f89a, 0x71cb, 0x11d1, {0xa5, 0x2c, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define KEYBOARD_PORT_WMI_STD_I8042 0
#define KEYBOARD_PORT_WMI_STD_SERIAL 1
#define KEYBOARD_PORT_WMI_STD_USB 2
#define KEYBOARD_PORT_WMI_STD_DATA_ConnectorType_ID 1
#define KEYBOARD_PORT_WMI_STD_DATA_DataQueueSize_ID 2
#define KEYBOARD_PORT_WMI_STD_DATA_ErrorCount_ID 3
#define KEYBOARD_PORT_WMI_STD_DATA_FunctionKeys_ID 4
#define KEYBOARD_PORT_WMI_STD_DATA_Indicators_ID 5
#define KEYBOARD_PORT_WMI_STD_DATA_SIZE (FIELD_OFFSET(KEYBOARD_PORT_WMI_STD_DATA, Indicators) + \
    KEYBOARD_PORT_WMI_STD_DATA_Indicators_SIZE)
#define KEYBOARD_PORT_WMI_EXTENDED_ID {0x6ac4e23d, 0xa950, 0x4518, {0x8b, 0x2b, 0xaa, 0x4d, 0xcd, 0x5f, 0xe1, 0x4a}}
#define KEYBOARD_ID_EX_Type_ID 1
#define KEYBOARD_ID_EX_Subtype_ID 2
#define KEYBOARD_ID_EX_SIZE (FIELD_OFFSET(KEYBOARD_ID_EX, Subtype) + KEYBOARD_ID_EX_Subtype_SIZE)
#define POINTER_PORT_WMI_STD_DATA_GUID {0x4731f89c, 0x71cb, 0x11d1, {0xa5, 0x2c, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define POINTER_PORT_WMI_STD_I8042 0
#define POINTER_PORT_WMI_STD_SERIAL 1
#define POINTER_PORT_WMI_STD_USB 2
#define POINTER_PORT_WMI_STD_DATA_ConnectorType_ID 1
#define POINTER_PORT_WMI_STD_DATA_DataQueueSize_ID 2
#define POINTER_PORT_WMI_STD_DATA_ErrorCount_ID 3
#define POINTER_PORT_WMI_STD_DATA_Buttons_ID 4
#define POINTER_PORT_WMI_STD_MOUSE 0
#define POINTER_PORT_WMI_STD_POINTER 1
#define POINTER_PORT_WMI_ABSOLUTE_POINTER 2
#define POINTER_PORT_WMI_TABLET 3
#define POINTER_PORT_WMI_TOUCH_SCRENE 4
#define POINTER_PORT_WMI_PEN 5
#define POINTER_PORT_WMI_TRACK_BALL 6
#define POINTER_PORT_WMI_OTHER 256
#define POINTER_PORT_WMI_STD_DATA_HardwareType_ID 5
#define POINTER_PORT_WMI_STD_DATA_SIZE (FIELD_OFFSET(POINTER_PORT_WMI_STD_DATA, HardwareType) + \
    POINTER_PORT_WMI_STD_DATA_HardwareType_SIZE)
#define MSMouse_ClassInformationGuid {0x4731f89b, 0x71cb, 0x11d1, {0xa5, 0x2c, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define MSMouse_ClassInformation_DeviceId_ID 1
#define MSMouse_ClassInformation_SIZE (FIELD_OFFSET(MSMouse_ClassInformation, DeviceId) + \
    MSMouse_ClassInformation_DeviceId_SIZE)
#define MSKeyboard_ClassInformationGuid {0x4731f899, 0x71cb, 0x11d1, {0xa5, 0x2c, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define MSKeyboard_ClassInformation_DeviceId_ID 1
#define MSKeyboard_ClassInformation_SIZE (FIELD_OFFSET(MSKeyboard_ClassInformation, DeviceId) + \
    MSKeyboard_ClassInformation_DeviceId_SIZE)
#define AGP_WMI_STD_DATA_GUID {0x8c27fbed, 0x1c7b, 0x47e4, {0xa6, 0x49, 0x0e, 0x38, 0x9d, 0x3a, 0xda, 0x4f}}
#define AGP_STD_DATA_ApertureBase_ID 1
#define AGP_STD_DATA_ApertureLength_ID 2
#define AGP_STD_DATA_AgpStatus_ID 3
#define AGP_STD_DATA_AgpCommand_ID 4
#define AGP_STD_DATA_SIZE (FIELD_OFFSET(AGP_STD_DATA, AgpCommand) + AGP_STD_DATA_AgpCommand_SIZE)
#define MSAcpi_ThermalZoneTemperatureGuid {0xa1bc18c0, 0xa7c8, 0x11d1, {0xbf, 0x3c, 0x00, 0xa0, 0xc9, 0x06, 0x29, \
    0x10}}
#define MSAcpi_ThermalZoneTemperature_ThermalStamp_ID 1
#define MSAcpi_ThermalZoneTemperature_ThermalConstant1_ID 2
#define MSAcpi_ThermalZoneTemperature_ThermalConstant2_ID 3
#define MSAcpi_ThermalZoneTemperature_Reserved_ID 4
#define MSAcpi_ThermalZoneTemperature_SamplingPeriod_ID 5
#define MSAcpi_ThermalZoneTemperature_CurrentTemperature_ID 6
#define MSAcpi_ThermalZoneTemperature_PassiveTripPoint_ID 7
#define MSAcpi_ThermalZoneTemperature_CriticalTripPoint_ID 8
#define MSAcpi_ThermalZoneTemperature_ActiveTripPointCount_ID 9
#define MSAcpi_ThermalZoneTemperature_ActiveTripPoint_ID 10
#define MSAcpi_ThermalZoneTemperature_SIZE (FIELD_OFFSET(MSAcpi_ThermalZoneTemperature, ActiveTripPoint) + \
    MSAcpi_ThermalZoneTemperature_ActiveTripPoint_SIZE)
#define MSDiskDriver_GeometryGuid {0x25007f51, 0x57c2, 0x11d1, {0xa5, 0x28, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define WMI_DISK_GEOMETRY_Cylinders_ID 1
#define WMI_DISK_GEOMETRY_MediaType_ID 2
#define WMI_DISK_GEOMETRY_TracksPerCylinder_ID 3
#define WMI_DISK_GEOMETRY_SectorsPerTrack_ID 4
#define WMI_DISK_GEOMETRY_BytesPerSector_ID 5
#define WMI_DISK_GEOMETRY_SIZE (FIELD_OFFSET(WMI_DISK_GEOMETRY, BytesPerSector) + \
    WMI_DISK_GEOMETRY_BytesPerSector_SIZE)
#define MSDiskDriver_PerformanceDataGuid {0xbdd865d2, 0xd7c1, 0x11d0, {0xa5, 0x01, 0x00, 0xa0, 0xc9, 0x06, 0x29, \
    0x10}}
#define WMI_DISK_PERFORMANCE_BytesRead_ID 1
#define WMI_DISK_PERFORMANCE_BytesWritten_ID 2
#define WMI_DISK_PERFORMANCE_ReadTime_ID 3
#define WMI_DISK_PERFORMANCE_WriteTime_ID 4
#define WMI_DISK_PERFORMANCE_IdleTime_ID 5
#define WMI_DISK_PERFORMANCE_ReadCount_ID 6
#define WMI_DISK_PERFORMANCE_WriteCount_ID 7
#define WMI_DISK_PERFORMANCE_QueueDepth_ID 8
#define WMI_DISK_PERFORMANCE_SplitCount_ID 9
#define WMI_DISK_PERFORMANCE_QueryTime_ID 10
#define WMI_DISK_PERFORMANCE_StorageDeviceNumber_ID 11
#define WMI_DISK_PERFORMANCE_StorageManagerName_ID 12
#define WMI_DISK_PERFORMANCE_SIZE (FIELD_OFFSET(WMI_DISK_PERFORMANCE, StorageManagerName) + \
    WMI_DISK_PERFORMANCE_StorageManagerName_SIZE)
#define MSDiskDriver_PerformanceGuid {0xbdd865d1, 0xd7c1, 0x11d0, {0xa5, 0x01, 0x00, 0xa0, 0xc9, 0x06, 0x29, 0x10}}
#define MSDiskDriver_Performance_PerfData_ID 1
#define MSDiskDriver_Performance_DeviceName_ID 2
#define STORAGE_FAILURE_PREDICT_STATUS_Reason_ID 1
#define STORAGE_FAILURE_PREDICT_STATUS_PredictFailure_ID 2
#define STORAGE_FAILURE_PREDICT_STATUS_SIZE (FIELD_OFFSET(STORAGE_FAILURE_PREDICT_STATUS, PredictFailure) + \
    STORAGE_FAILURE_PREDICT_STATUS_PredictFailure_SIZE)
#define STORAGE_FAILURE_PREDICT_DATA_Length_ID 1
#define STORAGE_FAILURE_PREDICT_DATA_VendorSpecific_ID 2
#define STORAGE_FAILURE_PREDICT_DATA_SIZE (FIELD_OFFSET(STORAGE_FAILURE_PREDICT_DATA, VendorSpecific) + \
    STORAGE_FAILURE_PREDICT_DATA_VendorSpecific_SIZE)
#define WMI_ATAPI_FAILURE_PREDICT_DATA_GUID {0x78ebc103, 0x4cf9, 0x11d2, {0xba, 0x4a, 0x00, 0xa0, 0xc9, 0x06, 0x29, \
    0x10}}
#define ATAPI_FAILURE_PREDICT_DATA_Length_ID 1
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific_ID 2
#define ATAPI_FAILURE_PREDICT_DATA_OfflineCollectionStatus_ID 3
#define ATAPI_FAILURE_PREDICT_DATA_SelfTestStatus_ID 4
#define ATAPI_FAILURE_PREDICT_DATA_TotalTime_ID 5
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific2_ID 6
#define ATAPI_FAILURE_PREDICT_DATA_OfflineCollectCapability_ID 7
#define ATAPI_FAILURE_PREDICT_DATA_SmartCapability_ID 8
#define ATAPI_FAILURE_PREDICT_DATA_ErrorLogCapability_ID 9
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific3_ID 10
#define ATAPI_FAILURE_PREDICT_DATA_ShortPollTimeInMinutes_ID 11
#define ATAPI_FAILURE_PREDICT_DATA_ExtendedPollTimeInMinutes_ID 12
#define ATAPI_FAILURE_PREDICT_DATA_Reserved_ID 13
#define ATAPI_FAILURE_PREDICT_DATA_VendorSpecific4_ID 14
#define ATAPI_FAILURE_PREDICT_DATA_Checksum_ID 15
#define ATAPI_FAILURE_PREDICT_DATA_SIZE (FIELD_OFFSET(ATAPI_FAILURE_PREDICT_DATA, Checksum) + \
    ATAPI_FAILURE_PREDICT_DATA_Checksum_SIZE)
#define STORAGE_FAILURE_PREDICT_THRESHOLDS_VendorSpecific_ID 1
#define STORAGE_FAILURE_PREDICT_THRESHOLDS_SIZE (FIELD_OFFSET(STORAGE_FAILURE_PREDICT_THRESHOLDS, VendorSpecific) + \
    STORAGE_FAILURE_PREDICT_THRESHOLDS_VendorSpecific_SIZE)
#define STORAGE_FAILURE_PREDICT_EVENT_Length_ID 1
#define STORAGE_FAILURE_PREDICT_EVENT_VendorSpecific_ID 2
#define ALLOW_PERFORMANCE_HIT_IN_Allow_ID 1
#define ALLOW_PERFORMANCE_HIT_IN_SIZE (FIELD_OFFSET(ALLOW_PERFORMANCE_HIT_IN, Allow) + \
    ALLOW_PERFORMANCE_HIT_IN_Allow_SIZE)
#define ENABLE_DISABLE_FP_IN_Enable_ID 1
#define ENABLE_DISABLE_FP_IN_SIZE (FIELD_OFFSET(ENABLE_DISABLE_FP_IN, Enable) + ENABLE_DISABLE_FP_IN_Enable_SIZE)
#define ENABLE_DISABLE_FP_POLLING_IN_Period_ID 1
#define ENABLE_DISABLE_FP_POLLING_IN_Enable_ID 2
#define ENABLE_DISABLE_FP_POLLING_IN_SIZE (FIELD_OFFSET(ENABLE_DISABLE_FP_POLLING_IN, Enable) + \
    ENABLE_DISABLE_FP_POLLING_IN_Enable_SIZE)
#define GET_FP_CAPABILITY_OUT_Capability_ID 1
#define GET_FP_CAPABILITY_OUT_SIZE (FIELD_OFFSET(GET_FP_CAPABILITY_OUT, Capability) + \
    GET_FP_CAPABILITY_OUT_Capability_SIZE)
#define ENABLE_OFFLINE_DIAGS_OUT_Success_ID 1
#define ENABLE_OFFLINE_DIAGS_OUT_SIZE (FIELD_OFFSET(ENABLE_OFFLINE_DIAGS_OUT, Success) + \
    ENABLE_OFFLINE_DIAGS_OUT_Success_SIZE)
#define READ_LOG_SECTORS_IN_LogAddress_ID 1
#define READ_LOG_SECTORS_IN_SectorCount_ID 2
#define READ_LOG_SECTORS_IN_SIZE (FIELD_OFFSET(READ_LOG_SECTORS_IN, SectorCount) + \
    READ_LOG_SECTORS_IN_SectorCount_SIZE)
#define READ_LOG_SECTORS_OUT_Length_ID 3
#define READ_LOG_SECTORS_OUT_LogSectors_ID 4
#define WRITE_LOG_SECTORS_IN_LogAddress_ID 1
#define WRITE_LOG_SECTORS_IN_SectorCount_ID 2
#define WRITE_LOG_SECTORS_IN_Length_ID 3
#define WRITE_LOG_SECTORS_IN_LogSectors_ID 4
#define WRITE_LOG_SECTORS_OUT_Success_ID 5
#define WRITE_LOG_SECTORS_OUT_SIZE (FIELD_OFFSET(WRITE_LOG_SECTORS_OUT, Success) + WRITE_LOG_SECTORS_OUT_Success_SIZE)
#define EXECUTE_SELF_TEST_IN_Subcommand_ID 1
#define EXECUTE_SELF_TEST_IN_SIZE (FIELD_OFFSET(EXECUTE_SELF_TEST_IN, Subcommand) + \
    EXECUTE_SELF_TEST_IN_Subcommand_SIZE)
#define EXECUTE_SELF_TEST_OUT_ReturnCode_ID 2
#define EXECUTE_SELF_TEST_OUT_SIZE (FIELD_OFFSET(EXECUTE_SELF_TEST_OUT, ReturnCode) + \
    EXECUTE_SELF_TEST_OUT_ReturnCode_SIZE)
#define STORAGE_SCSI_INFO_EXCEPTIONS_PageSavable_ID 1
#define STORAGE_SCSI_INFO_EXCEPTIONS_Flags_ID 2
#define STORAGE_SCSI_INFO_EXCEPTIONS_MRIE_ID 3
#define STORAGE_SCSI_INFO_EXCEPTIONS_Padding_ID 4
#define STORAGE_SCSI_INFO_EXCEPTIONS_IntervalTimer_ID 5
#define STORAGE_SCSI_INFO_EXCEPTIONS_ReportCount_ID 6
#define STORAGE_SCSI_INFO_EXCEPTIONS_SIZE (FIELD_OFFSET(STORAGE_SCSI_INFO_EXCEPTIONS, ReportCount) + \
    STORAGE_SCSI_INFO_EXCEPTIONS_ReportCount_SIZE)
#define MSIde_PortDeviceInfoGuid {0x53f5630f, 0xb6bf, 0x11d0, {0x94, 0xf2, 0x00, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b}}
#define MSIde_PortDeviceInfo_Bus_ID 1

#endif
