/* SPDX-License-Identifier: MIT */
/* hs_more_wmidata_9.h: WMI data blocks of storage and others: what few drivers use, part 9. */
#ifndef HS_MORE_WMIDATA_9_H
#define HS_MORE_WMIDATA_9_H

typedef struct _MSNdis_80211_PowerMode { ULONG Ndis80211PowerMode; } MSNdis_80211_PowerMode, *PMSNdis_80211_PowerMode;
typedef struct _MSNdis_80211_TransmitPowerLevel {
    ULONG Ndis80211TransmitPowerLevel;
} MSNdis_80211_TransmitPowerLevel, *PMSNdis_80211_TransmitPowerLevel;
typedef struct _MSNdis_80211_ReceivedSignalStrength {
    LONG Ndis80211ReceivedSignalStrength;
} MSNdis_80211_ReceivedSignalStrength, *PMSNdis_80211_ReceivedSignalStrength;
typedef struct _MSNdis_80211_ReceivedSignalStrengthEventTrigger {
    LONG Ndis80211ReceivedSignalStrengthTrigger;
} MSNdis_80211_ReceivedSignalStrengthEventTrigger, *PMSNdis_80211_ReceivedSignalStrengthEventTrigger;
typedef struct _MSNdis_80211_NetworkInfrastructure {
    ULONG Ndis80211NetworkInfrastructure;
} MSNdis_80211_NetworkInfrastructure, *PMSNdis_80211_NetworkInfrastructure;
typedef struct _MSNdis_80211_ConfigurationFH {
    ULONG FHLength;
    ULONG HopPattern;
    ULONG HopSet;
    ULONG DwellTime;
} MSNdis_80211_ConfigurationFH, *PMSNdis_80211_ConfigurationFH;
typedef struct _MSNdis_80211_ConfigurationInfo {
    ULONG ConfigLength;
    ULONG BeaconPeriod;
    ULONG ATIMWindow;
    ULONG DSConfig;
    MSNdis_80211_ConfigurationFH FHConfig;
} MSNdis_80211_ConfigurationInfo, *PMSNdis_80211_ConfigurationInfo;
typedef struct _MSNdis_80211_WLanBssId {
    ULONG Ndis80211WLanBssIdLength;
    UCHAR Ndis80211MacAddress[6];
    USHORT Reserved;
    ULONG Ndis80211SsIdLength;
    UCHAR Ndis80211SsId[32];
    ULONG Ndis80211Privacy;
    ULONG Ndis80211Rssi;
    MSNdis_80211_NetworkType Ndis80211NetworkTypeInUse;
    MSNdis_80211_ConfigurationInfo Ndis80211Configuration;
    MSNdis_80211_NetworkInfrastructure Ndis80211InfrastructureMode;
    UCHAR Ndis80211SupportedRate[8];
} MSNdis_80211_WLanBssId, *PMSNdis_80211_WLanBssId;
typedef struct _MSNdis_80211_BSSIList {
    ULONG NumberOfItems;
    MSNdis_80211_WLanBssId Ndis80211BSSIList[1];
} MSNdis_80211_BSSIList, *PMSNdis_80211_BSSIList;
typedef struct _MSNdis_80211_InfrastructureMode {
    MSNdis_80211_NetworkInfrastructure Ndis80211InfrastructureMode;
} MSNdis_80211_InfrastructureMode, *PMSNdis_80211_InfrastructureMode;
typedef struct _MSNdis_80211_FragmentationThreshold {
    ULONG Ndis80211FragmentationThreshold;
} MSNdis_80211_FragmentationThreshold, *PMSNdis_80211_FragmentationThreshold;
typedef struct _MSNdis_80211_RTSThreshold {
    ULONG Ndis80211RTSThreshold;
} MSNdis_80211_RTSThreshold, *PMSNdis_80211_RTSThreshold;
typedef struct _MSNdis_80211_NumberOfAntennas {
    ULONG Ndis80211NumberOfAntennas;
} MSNdis_80211_NumberOfAntennas, *PMSNdis_80211_NumberOfAntennas;
typedef struct _MSNdis_80211_ReceiveAntennaSelected {
    ULONG Ndis80211ReceiveAntennaSelected;
} MSNdis_80211_ReceiveAntennaSelected, *PMSNdis_80211_ReceiveAntennaSelected;
typedef struct _MSNdis_80211_TransmitAntennaSelected {
    ULONG Ndis80211TransmitAntennaSelected;
} MSNdis_80211_TransmitAntennaSelected, *PMSNdis_80211_TransmitAntennaSelected;
typedef struct _MSNdis_80211_DataRates { UCHAR Ndis80211DataRate[8]; } MSNdis_80211_DataRates, *PMSNdis_80211_DataRates;
typedef struct _MSNdis_80211_DesiredDataRates {
    UCHAR Ndis80211DesiredRate[8];
} MSNdis_80211_DesiredDataRates, *PMSNdis_80211_DesiredDataRates;
typedef struct _MSNdis_80211_Configuration {
    MSNdis_80211_ConfigurationInfo Ndis80211Config;
} MSNdis_80211_Configuration, *PMSNdis_80211_Configuration;
typedef struct _MSNdis_80211_Statistics {
    ULONG StatisticsLength;
    ULONGLONG TransmittedFragmentCount;
    ULONGLONG MulticastTransmittedFrameCount;
    ULONGLONG FailedCount;
    ULONGLONG RetryCount;
    ULONGLONG MultipleRetryCount;
    ULONGLONG RTSSuccessCount;
    ULONGLONG RTSFailureCount;
    ULONGLONG ACKFailureCount;
    ULONGLONG FrameDuplicateCount;
    ULONGLONG ReceivedFragmentCount;
    ULONGLONG MulticastReceivedFrameCount;
    ULONGLONG FCSErrorCount;
} MSNdis_80211_Statistics, *PMSNdis_80211_Statistics;
typedef struct _MSNdis_80211_AddWEP {
    ULONG Length;
    ULONG KeyIndex;
    ULONG KeyLength;
    UCHAR KeyMaterial[1];
} MSNdis_80211_AddWEP, *PMSNdis_80211_AddWEP;
typedef struct _MSNdis_80211_RemoveWEP { ULONG Ndis80211KeyIndex; } MSNdis_80211_RemoveWEP, *PMSNdis_80211_RemoveWEP;
typedef struct _MSNdis_80211_Disassociate {
    ULONG UnusedParameter;
} MSNdis_80211_Disassociate, *PMSNdis_80211_Disassociate;
typedef struct _MSNdis_80211_BssIdListScan {
    ULONG UnusedParameter;
} MSNdis_80211_BssIdListScan, *PMSNdis_80211_BssIdListScan;
typedef struct _MSNdis_80211_AuthenticationMode {
    ULONG Ndis80211AuthenticationMode;
} MSNdis_80211_AuthenticationMode, *PMSNdis_80211_AuthenticationMode;
typedef struct _MSNdis_80211_PrivacyFilter {
    ULONG Ndis80211PrivacyFilter;
} MSNdis_80211_PrivacyFilter, *PMSNdis_80211_PrivacyFilter;
typedef struct _MSNdis_80211_WEPStatus { ULONG Ndis80211WEPStatus; } MSNdis_80211_WEPStatus, *PMSNdis_80211_WEPStatus;
typedef struct _MSNdis_80211_ReloadDefaults {
    ULONG Ndis80211ReloadDefaults;
} MSNdis_80211_ReloadDefaults, *PMSNdis_80211_ReloadDefaults;
typedef struct _MSNdis_PMAdminConfigState {
    ULONG NdisPMAdminConfigState;
} MSNdis_PMAdminConfigState, *PMSNdis_PMAdminConfigState;
typedef struct _MSNdis_PMAdminConfigParam {
    MSNdis_ObjectHeader Header;
    MSNdis_PMAdminConfigState WakeOnPattern;
    MSNdis_PMAdminConfigState WakeOnMagicPacket;
    MSNdis_PMAdminConfigState DeviceSleepOnDisconnect;
    MSNdis_PMAdminConfigState PMARPOffload;
    MSNdis_PMAdminConfigState PMNDOffload;
    MSNdis_PMAdminConfigState PMWiFiRekeyOffload;
} MSNdis_PMAdminConfigParam, *PMSNdis_PMAdminConfigParam;
typedef struct _MSNdis_PMAdminConfig {
    MSNdis_PMAdminConfigParam PMAdminConfigParam;
} MSNdis_PMAdminConfig, *PMSNdis_PMAdminConfig;
typedef struct _MSNdis_PMCapabilityState {
    ULONG NdisPMCapabilityState;
} MSNdis_PMCapabilityState, *PMSNdis_PMCapabilityState;
typedef struct _MSNdis_PMCapabilitiesParam {
    MSNdis_ObjectHeader Header;
    MSNdis_PMCapabilityState WakeOnPattern;
    MSNdis_PMCapabilityState WakeOnMagicPacket;
    MSNdis_PMCapabilityState DeviceSleepOnDisconnect;
    MSNdis_PMCapabilityState PMARPOffload;
    MSNdis_PMCapabilityState PMNDOffload;
    MSNdis_PMCapabilityState PMWiFiRekeyOffload;
} MSNdis_PMCapabilitiesParam, *PMSNdis_PMCapabilitiesParam;
typedef struct _MSNdis_PMCapabilities {
    MSNdis_PMCapabilitiesParam PMCapabilitiesParam;
} MSNdis_PMCapabilities, *PMSNdis_PMCapabilities;
typedef struct _MSNdis_StatusMediaSpecificIndication {
    ULONG NumberElements;
    UCHAR NdisStatusMediaSpecificIndication[1];
} MSNdis_StatusMediaSpecificIndication, *PMSNdis_StatusMediaSpecificIndication;
typedef struct _MSNdis_StatusLinkSpeedChange {
    MSNdis_NetworkLinkSpeed NdisStatusLinkSpeedChange;
} MSNdis_StatusLinkSpeedChange, *PMSNdis_StatusLinkSpeedChange;
typedef struct _MSNdis_StatusProtocolBind {
    CHAR VariableData[1];
} MSNdis_StatusProtocolBind, *PMSNdis_StatusProtocolBind;
typedef struct _MSNdis_StatusProtocolUnbind {
    CHAR VariableData[1];
} MSNdis_StatusProtocolUnbind, *PMSNdis_StatusProtocolUnbind;
typedef struct _MSNdis_StatusDevicePowerOn {
    CHAR VariableData[1];
} MSNdis_StatusDevicePowerOn, *PMSNdis_StatusDevicePowerOn;
typedef struct _MSNdis_StatusDevicePowerOff {
    CHAR VariableData[1];
} MSNdis_StatusDevicePowerOff, *PMSNdis_StatusDevicePowerOff;
typedef struct _MSNdis_StatusDevicePowerOnEx {
    CHAR VariableData[1];
} MSNdis_StatusDevicePowerOnEx, *PMSNdis_StatusDevicePowerOnEx;
typedef struct _MSNdis_StatusDevicePowerOffEx {
    CHAR VariableData[1];
} MSNdis_StatusDevicePowerOffEx, *PMSNdis_StatusDevicePowerOffEx;
typedef struct _MSNdis_StatusTaskOffloadChange {
    ULONG NumberElements;
    UCHAR TaskOffloadCapabilities[1];
} MSNdis_StatusTaskOffloadChange, *PMSNdis_StatusTaskOffloadChange;
typedef struct _MSNdis_StatusPacketFilterChange {
    ULONG NumberElements;
    UCHAR NdisPacketFilterStatusIndication[1];
} MSNdis_StatusPacketFilterChange, *PMSNdis_StatusPacketFilterChange;
typedef struct _MSNdis_StatusNetworkChange {
    ULONG NumberElements;
    UCHAR NdisNetworkChangeStatusIndication[1];
} MSNdis_StatusNetworkChange, *PMSNdis_StatusNetworkChange;
typedef struct _MSNdis_StatusOperationalStatus {
    ULONG NumberElements;
    UCHAR NdisOperationalStatusStatusIndication[1];
} MSNdis_StatusOperationalStatus, *PMSNdis_StatusOperationalStatus;
typedef struct _MSNdis_StatusLinkState {
    ULONG NumberElements;
    UCHAR NdisLinkStateStatusIndication[1];
} MSNdis_StatusLinkState, *PMSNdis_StatusLinkState;
typedef struct _MSNdis_StatusPortState {
    ULONG NumberElements;
    UCHAR NdisPortStateStatusIndication[1];
} MSNdis_StatusPortState, *PMSNdis_StatusPortState;
typedef struct _MSNdis_StatusExternalConnectivityChange {
    ULONG NdisMediaConnectStatus;
} MSNdis_StatusExternalConnectivityChange, *PMSNdis_StatusExternalConnectivityChange;
typedef struct _MSNdis_StatusMediaSpecificIndicationEx {
    ULONG NumberElements;
    UCHAR NdisStatusMediaSpecificIndication[1];
} MSNdis_StatusMediaSpecificIndicationEx, *PMSNdis_StatusMediaSpecificIndicationEx;
typedef struct _MSNdis_StatusHDSplitCurrentConfig {
    ULONG NumberElements;
    UCHAR HDSplitCurrentConfig[1];
} MSNdis_StatusHDSplitCurrentConfig, *PMSNdis_StatusHDSplitCurrentConfig;
typedef struct _MSNdis_StatusDot11ScanConfirm {
    ULONG NumberElements;
    UCHAR NdisStatusDot11ScanConfirmIndication[1];
} MSNdis_StatusDot11ScanConfirm, *PMSNdis_StatusDot11ScanConfirm;
typedef struct _MSNdis_StatusDot11MPDUMaxLengthChange {
    ULONG NumberElements;
    UCHAR NdisStatusDot11MPDUMaxLengthChangeIndication[1];
} MSNdis_StatusDot11MPDUMaxLengthChange, *PMSNdis_StatusDot11MPDUMaxLengthChange;
typedef struct _MSNdis_StatusDot11AssociationStart {
    ULONG NumberElements;
    UCHAR NdisStatusDot11AssociationStartIndication[1];
} MSNdis_StatusDot11AssociationStart, *PMSNdis_StatusDot11AssociationStart;
typedef struct _MSNdis_StatusDot11AssociationCompletion {
    ULONG NumberElements;
    UCHAR NdisStatusDot11AssociationCompletionIndication[1];
} MSNdis_StatusDot11AssociationCompletion, *PMSNdis_StatusDot11AssociationCompletion;
typedef struct _MSNdis_StatusDot11ConnectionStart {
    ULONG NumberElements;
    UCHAR NdisStatusDot11ConnectionStartIndication[1];
} MSNdis_StatusDot11ConnectionStart, *PMSNdis_StatusDot11ConnectionStart;
typedef struct _MSNdis_StatusDot11ConnectionCompletion {
    ULONG NumberElements;
    UCHAR NdisStatusDot11ConnectionCompletionIndication[1];
} MSNdis_StatusDot11ConnectionCompletion, *PMSNdis_StatusDot11ConnectionCompletion;
typedef struct _MSNdis_StatusDot11RoamingStart {
    ULONG NumberElements;
    UCHAR NdisStatusDot11RoamingStartIndication[1];
} MSNdis_StatusDot11RoamingStart, *PMSNdis_StatusDot11RoamingStart;
typedef struct _MSNdis_StatusDot11RoamingCompletion {
    ULONG NumberElements;
    UCHAR NdisStatusDot11RoamingCompletionIndication[1];
} MSNdis_StatusDot11RoamingCompletion, *PMSNdis_StatusDot11RoamingCompletion;
typedef struct _MSNdis_StatusDot11Disassociation {
    ULONG NumberElements;
    UCHAR NdisStatusDot11DisassociationIndication[1];
} MSNdis_StatusDot11Disassociation, *PMSNdis_StatusDot11Disassociation;
typedef struct _MSNdis_StatusDot11TkipmicFailure {
    ULONG NumberElements;
    UCHAR NdisStatusDot11TkipmicFailureIndication[1];
} MSNdis_StatusDot11TkipmicFailure, *PMSNdis_StatusDot11TkipmicFailure;
typedef struct _MSNdis_StatusDot11PmkidCandidateList {
    ULONG NumberElements;
    UCHAR NdisStatusDot11PmkidCandidateListIndication[1];
} MSNdis_StatusDot11PmkidCandidateList, *PMSNdis_StatusDot11PmkidCandidateList;
typedef struct _MSNdis_StatusDot11PhyStateChange {
    ULONG NumberElements;
    UCHAR NdisStatusDot11PhyStateChangeIndication[1];
} MSNdis_StatusDot11PhyStateChange, *PMSNdis_StatusDot11PhyStateChange;
typedef struct _MSNdis_StatusDot11LinkQuality {
    ULONG NumberElements;
    UCHAR NdisStatusDot11LinkQualityIndication[1];
} MSNdis_StatusDot11LinkQuality, *PMSNdis_StatusDot11LinkQuality;
typedef struct _KEYBOARD_PORT_WMI_STD_DATA {
    ULONG ConnectorType;
    ULONG DataQueueSize;
    ULONG ErrorCount;
    ULONG FunctionKeys;
    ULONG Indicators;
} KEYBOARD_PORT_WMI_STD_DATA, *PKEYBOARD_PORT_WMI_STD_DATA;
typedef struct _KEYBOARD_ID_EX { ULONG Type; ULONG Subtype; } KEYBOARD_ID_EX, *PKEYBOARD_ID_EX;
typedef struct _POINTER_PORT_WMI_STD_DATA {
    ULONG ConnectorType;
    ULONG DataQueueSize;
    ULONG ErrorCount;
    ULONG Buttons;
    ULONG HardwareType;
} POINTER_PORT_WMI_STD_DATA, *PPOINTER_PORT_WMI_STD_DATA;
typedef struct _MSMouse_ClassInformation { ULONGLONG DeviceId; } MSMouse_ClassInformation, *PMSMouse_ClassInformation;
typedef struct _MSKeyboard_ClassInformation {
    ULONGLONG DeviceId;
} MSKeyboard_ClassInformation, *PMSKeyboard_ClassInformation;
typedef struct _AGP_STD_DATA {
    ULONGLONG ApertureBase;
    ULONG ApertureLength;
    ULONG AgpStatus;
    ULONG AgpCommand;
} AGP_STD_DATA, *PAGP_STD_DATA;
typedef struct _MSAcpi_ThermalZoneTemperature {
    ULONG ThermalStamp;
    ULONG ThermalConstant1;
    ULONG ThermalConstant2;
    ULONG Reserved;
    ULONG SamplingPeriod;
    ULONG CurrentTemperature;
    ULONG PassiveTripPoint;
    ULONG CriticalTripPoint;
    ULONG ActiveTripPointCount;
    ULONG ActiveTripPoint[10];
} MSAcpi_ThermalZoneTemperature, *PMSAcpi_ThermalZoneTemperature;
typedef struct _WMI_DISK_GEOMETRY {
    LONGLONG Cylinders;
    ULONG MediaType;
    ULONG TracksPerCylinder;
    ULONG SectorsPerTrack;
    ULONG BytesPerSector;
} WMI_DISK_GEOMETRY, *PWMI_DISK_GEOMETRY;
typedef struct _WMI_DISK_PERFORMANCE {
    LONGLONG BytesRead;
    LONGLONG BytesWritten;
    LONGLONG ReadTime;
    LONGLONG WriteTime;
    LONGLONG IdleTime;
    ULONG ReadCount;
    ULONG WriteCount;
    ULONG QueueDepth;
    ULONG SplitCount;
    LONGLONG QueryTime;
    ULONG StorageDeviceNumber;
    USHORT StorageManagerName[8];
} WMI_DISK_PERFORMANCE, *PWMI_DISK_PERFORMANCE;
typedef struct _MSDiskDriver_Performance {
    WMI_DISK_PERFORMANCE PerfData;
    CHAR VariableData[1];
} MSDiskDriver_Performance, *PMSDiskDriver_Performance;
typedef struct _ATAPI_FAILURE_PREDICT_DATA {
    ULONG Length;
    UCHAR VendorSpecific[362];
    UCHAR OfflineCollectionStatus;
    UCHAR SelfTestStatus;
    USHORT TotalTime;
    UCHAR VendorSpecific2;
    UCHAR OfflineCollectCapability;
    USHORT SmartCapability;
    UCHAR ErrorLogCapability;
    UCHAR VendorSpecific3;
    UCHAR ShortPollTimeInMinutes;
    UCHAR ExtendedPollTimeInMinutes;
    UCHAR Reserved[12];
    UCHAR VendorSpecific4[125];
    UCHAR Checksum;
} ATAPI_FAILURE_PREDICT_DATA, *PATAPI_FAILURE_PREDICT_DATA;
typedef struct _STORAGE_FAILURE_PREDICT_EVENT {
    ULONG Length;
    UCHAR VendorSpecific[1];
} STORAGE_FAILURE_PREDICT_EVENT, *PSTORAGE_FAILURE_PREDICT_EVENT;
typedef struct _ALLOW_PERFORMANCE_HIT_IN { BOOLEAN Allow; } ALLOW_PERFORMANCE_HIT_IN, *PALLOW_PERFORMANCE_HIT_IN;
typedef struct _ENABLE_DISABLE_FP_IN { BOOLEAN Enable; } ENABLE_DISABLE_FP_IN, *PENABLE_DISABLE_FP_IN;
typedef struct _ENABLE_DISABLE_FP_POLLING_IN {
    ULONG Period;
    BOOLEAN Enable;
} ENABLE_DISABLE_FP_POLLING_IN, *PENABLE_DISABLE_FP_POLLING_IN;
typedef struct _GET_FP_CAPABILITY_OUT { ULONG Capability; } GET_FP_CAPABILITY_OUT, *PGET_FP_CAPABILITY_OUT;
typedef struct _ENABLE_OFFLINE_DIAGS_OUT { BOOLEAN Success; } ENABLE_OFFLINE_DIAGS_OUT, *PENABLE_OFFLINE_DIAGS_OUT;
typedef struct _MSIde_PortDeviceInfo {
    UCHAR Bus;
    UCHAR Target;
    UCHAR Lun;
} MSIde_PortDeviceInfo, *PMSIde_PortDeviceInfo;
typedef struct _MSSerial_PortName { CHAR VariableData[1]; } MSSerial_PortName, *PMSSerial_PortName;
typedef struct _SERIAL_WMI_COMMPROP {
    USHORT wPacketLength;
    USHORT wPacketVersion;
    ULONG dwServiceMask;
    ULONG dwReserved1;
    ULONG dwMaxTxQueue;
    ULONG dwMaxRxQueue;
    ULONG dwMaxBaud;
    ULONG dwProvSubType;
    ULONG dwProvCapabilities;
    ULONG dwSettableParams;
    ULONG dwSettableBaud;
    USHORT wSettableData;
    USHORT wSettableStopParity;
    ULONG dwCurrentTxQueue;
    ULONG dwCurrentRxQueue;
    ULONG dwProvSpec1;
    ULONG dwProvSpec2;
    ULONG dwProvCharSize;
    UCHAR wcProvChar[1];
} SERIAL_WMI_COMMPROP, *PSERIAL_WMI_COMMPROP;
typedef struct _PARPORT_WMI_ALLOC_FREE_COUNTS {
    ULONG PortAllocates;
    ULONG PortFrees;
} PARPORT_WMI_ALLOC_FREE_COUNTS, *PPARPORT_WMI_ALLOC_FREE_COUNTS;
typedef struct _PARALLEL_WMI_LOG_INFO {
    ULONG Flags1;
    ULONG Flags2;
    ULONG spare[2];
    LONGLONG SppWriteCount;
    LONGLONG NibbleReadCount;
    LONGLONG BoundedEcpWriteCount;
    LONGLONG BoundedEcpReadCount;
    LONGLONG HwEcpWriteCount;
    LONGLONG HwEcpReadCount;
    LONGLONG SwEcpWriteCount;
    LONGLONG SwEcpReadCount;
    LONGLONG HwEppWriteCount;
    LONGLONG HwEppReadCount;
    LONGLONG SwEppWriteCount;
    LONGLONG SwEppReadCount;
    LONGLONG ByteReadCount;
    LONGLONG ChannelNibbleReadCount;
} PARALLEL_WMI_LOG_INFO, *PPARALLEL_WMI_LOG_INFO;
typedef struct _REDBOOK_WMI_STD_DATA {
    ULONG NumberOfBuffers;
    ULONG SectorsPerRead;
    ULONG SectorsPerReadMask;
    ULONG MaximumSectorsPerRead;
    BOOLEAN PlayEnabled;
    BOOLEAN CDDASupported;
    BOOLEAN CDDAAccurate;
    BOOLEAN Reserved1;
} REDBOOK_WMI_STD_DATA, *PREDBOOK_WMI_STD_DATA;
typedef struct _REDBOOK_WMI_PERF_DATA {
    LONGLONG TimeReadDelay;
    LONGLONG TimeReading;
    LONGLONG TimeStreamDelay;
    LONGLONG TimeStreaming;
    LONGLONG DataProcessed;
    ULONG StreamPausedCount;
} REDBOOK_WMI_PERF_DATA, *PREDBOOK_WMI_PERF_DATA;

#endif
