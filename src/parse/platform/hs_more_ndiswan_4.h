/* SPDX-License-Identifier: MIT */
/* hs_more_ndiswan_4.h: WAN miniports: what few drivers use, part 4. */
#ifndef HS_MORE_NDISWAN_4_H
#define HS_MORE_NDISWAN_4_H

typedef struct _NDIS_WWAN_LTE_ATTACH_STATUS {
    NDIS_OBJECT_HEADER Header;
    int uStatus;
    int LteAttachStatus;
} NDIS_WWAN_LTE_ATTACH_STATUS, *PNDIS_WWAN_LTE_ATTACH_STATUS;
typedef struct _NDIS_WWAN_MODEM_CONFIG_INFO {
    NDIS_OBJECT_HEADER Header;
    int uStatus;
    int ModemConfigInfo;
} NDIS_WWAN_MODEM_CONFIG_INFO, *PNDIS_WWAN_MODEM_CONFIG_INFO;
typedef struct _NDIS_WWAN_PCO_STATUS {
    NDIS_OBJECT_HEADER Header;
    int uStatus;
    int PcoValue;
} NDIS_WWAN_PCO_STATUS, *PNDIS_WWAN_PCO_STATUS;
typedef struct _NDIS_WWAN_UICC_RESET_INFO {
    NDIS_OBJECT_HEADER Header;
    int uStatus;
    int UiccResetInfo;
} NDIS_WWAN_UICC_RESET_INFO, *PNDIS_WWAN_UICC_RESET_INFO;
typedef struct _NDIS_WWAN_DEVICE_RESET_STATUS {
    NDIS_OBJECT_HEADER Header;
    int uStatus;
} NDIS_WWAN_DEVICE_RESET_STATUS, *PNDIS_WWAN_DEVICE_RESET_STATUS;
typedef struct _NDIS_WWAN_BASE_STATIONS_INFO {
    NDIS_OBJECT_HEADER Header;
    int uStatus;
    int BaseStationsInfo;
} NDIS_WWAN_BASE_STATIONS_INFO, *PNDIS_WWAN_BASE_STATIONS_INFO;
typedef ULONG WWAN_STATUS;
typedef enum _WWAN_STRUCT_TYPE {
    WwanStructTN, WwanStructContext, WwanStructProvider, WwanStructSmsPdu, WwanStructReserved0, WwanStructReserved1,
    WwanStructReserved2, WwanStructSmsCdma, WwanStructReserved3, WwanStructDeviceServiceEntry, WwanStructProvider2,
    WwanStructDeviceServiceGuid, WwanStructDeviceServiceCommandId, WwanStructCellularClass, WwanStructDeviceSlotMap,
    WwanStructUiccApplication, WwanStructRegisterAcquisitionOrder, WwanStructRegistrationState,
    WwanStructSignalState, WwanStructUiccTerminalCapability, WwanStructSarConfig, WwanStructContextV2,
    WwanStructNetworkBlacklistProvider, WwanStructMax
} WWAN_STRUCT_TYPE, *PWWAN_STRUCT_TYPE;
typedef struct _WWAN_LIST_HEADER {
    WWAN_STRUCT_TYPE ElementType;
    ULONG ElementCount;
} WWAN_LIST_HEADER, *PWWAN_LIST_HEADER;
typedef enum _WWAN_ASYNC_GETSET_TYPE {
    WwanAsyncGetDeviceCaps, WwanAsyncGetReadyInfo, WwanAsyncGetRadioState, WwanAsyncSetRadioState, WwanAsyncGetPin,
    WwanAsyncSetPin, WwanAsyncGetPinList, WwanAsyncGetHomeProvider, WwanAsyncSetHomeProvider,
    WwanAsyncGetPreferredProviders, WwanAsyncSetPreferredProviders, WwanAsyncGetVisibleProviders,
    WwanAsyncGetRegisterState, WwanAsyncSetRegisterState, WwanAsyncGetPacketService, WwanAsyncSetPacketService,
    WwanAsyncGetSignalState, WwanAsyncSetSignalState, WwanAsyncGetConnect, WwanAsyncSetConnect,
    WwanAsyncGetProvisionedContexts, WwanAsyncSetProvisionedContext, WwanAsyncSetServiceActivation,
    WwanAsyncGetSmsConfiguration, WwanAsyncSetSmsConfiguration, WwanAsyncSmsRead, WwanAsyncSmsSend,
    WwanAsyncSmsDelete, WwanAsyncSmsStatus, WwanAsyncSetVendorSpecific, WwanAsyncSetProfileIndex,
    WwanAsyncGetDeviceServices, WwanAsyncSubscribeDeviceServiceEvents, WwanAsyncAuthChallenge, WwanAsyncUssdRequest,
    WwanAsyncSetPinEx, WwanAsyncGetPinEx, WwanAsyncGetDeviceServiceCommand, WwanAsyncSetDeviceServiceCommand,
    WwanAsyncQueryDeviceServiceSupportedCommands, WwanAsyncGetPreferredMultiCarrierProviders,
    WwanAsyncSetPreferredMultiCarrierProviders, WwanAsyncSetDeviceServiceSession, WwanAsyncWriteDeviceServiceSession,
    WwanAsyncSetNetworkIdleHint, WwanAsyncSetPreshutdown, WwanAsyncGetAtr, WwanAsyncUiccOpenChannel,
    WwanAsyncUiccCloseChannel, WwanAsyncUiccSendApdu, WwanAsyncUiccGetTerminalCapability,
    WwanAsyncUiccSetTerminalCapability, WwanAsyncGetPsMediaConfig, WwanAsyncSetPsMediaConfig, WwanAsyncGetSarConfig,
    WwanAsyncSetSarConfig, WwanAsyncGetSarTransmissionStatus, WwanAsyncSetSarTransmissionStatus,
    WwanAsyncGetNetworkBlacklist, WwanAsyncSetNetworkBlacklist, WwanAsyncGetLteAttachConfig,
    WwanAsyncSetLteAttachConfig, WwanAsyncGetLteAttachStatus, WwanAsyncSetLteAttachStatus,
    WwanAsyncGetProvisionedContextsV2, WwanAsyncSetProvisionedContextV2, WwanAsyncGetSysCap,
    WwanAsyncGetDeviceCapsEx, WwanAsyncGetUiccSlotMapping, WwanAsyncSetUiccSlotMapping, WwanAsyncGetUiccSlotInfo,
    WwanAsyncGetModemConfigInfo, WwanAsyncGetPcoStatus, WwanAsyncUiccGetReset, WwanAsyncUiccSetReset,
    WwanAsyncSetDeviceReset, WwanAsyncGetCellInfo, WWAN_ASYNC_GETSET_TYPE_MAX
} WWAN_ASYNC_GETSET_TYPE, *PWWAN_ASYNC_GETSET_TYPE;
typedef ULONG WWAN_VERSION;
typedef struct _WWAN_DRIVER_CAPS {
    ULONG ulMajorVersion;
    ULONG ulMinorVersion;
    ULONG ulDriverCaps;
} WWAN_DRIVER_CAPS, *PWWAN_DRIVER_CAPS;
typedef enum _WWAN_DEVICE_TYPE {
    WwanDeviceTypeUnknown, WwanDeviceTypeEmbedded, WwanDeviceTypeRemovable, WwanDeviceTypeRemote, WwanDeviceTypeMax
} WWAN_DEVICE_TYPE, *PWWAN_DEVICE_TYPE;
typedef enum _WWAN_CELLULAR_CLASS {
    WwanCellularClassUnknown, WwanCellularClassGsm, WwanCellularClassCdma, WwanCellularClassMax
} WWAN_CELLULAR_CLASS, *PWWAN_CELLULAR_CLASS;
typedef enum _WWAN_VOICE_CLASS {
    WwanVoiceClassUnknown, WwanVoiceClassNoVoice, WwanVoiceClassSeparateVoiceData,
    WwanVoiceClassSimultaneousVoiceData, WwanVoiceClassMax
} WWAN_VOICE_CLASS, *PWWAN_VOICE_CLASS;
typedef enum _WWAN_SIM_CLASS {
    WwanSimClassUnknown, WwanSimClassSimLogical, WwanSimClassSimRemovable, WwanSimClassSimRemote, WwanSimClassMax
} WWAN_SIM_CLASS, *PWWAN_SIM_CLASS;
typedef struct _WWAN_DEVICE_CAPS {
    WWAN_DEVICE_TYPE WwanDeviceType;
    WWAN_CELLULAR_CLASS WwanCellularClass;
    WWAN_VOICE_CLASS WwanVoiceClass;
    WWAN_SIM_CLASS WwanSimClass;
    ULONG WwanDataClass;
    WCHAR CustomDataClass[12];
    ULONG WwanGsmBandClass;
    ULONG WwanCdmaBandClass;
    WCHAR CustomBandClass[20];
    ULONG WwanSmsCaps;
    ULONG WwanControlCaps;
    WCHAR DeviceId[18];
    WCHAR Manufacturer[32];
    WCHAR Model[32];
    WCHAR FirmwareInfo[32];
    ULONG MaxActivatedContexts;
    ULONG WwanAuthAlgoCaps;
    WWAN_LIST_HEADER CellularClassListHeader;
} WWAN_DEVICE_CAPS, *PWWAN_DEVICE_CAPS;
typedef struct _WWAN_DEVICE_CAPS_EX2 {
    WWAN_DEVICE_TYPE WwanDeviceType;
    WWAN_CELLULAR_CLASS WwanCellularClass;
    WWAN_VOICE_CLASS WwanVoiceClass;
    WWAN_SIM_CLASS WwanSimClass;
    ULONG WwanDataClass;
    WCHAR CustomDataClass[12];
    ULONG WwanGsmBandClass;
    ULONG WwanCdmaBandClass;
    WCHAR CustomBandClass[20];
    ULONG WwanSmsCaps;
    ULONG WwanControlCaps;
    WCHAR DeviceId[18];
    WCHAR Manufacturer[32];
    WCHAR Model[32];
    WCHAR FirmwareInfo[32];
    ULONG MaxActivatedContexts;
    ULONG DeviceIndex;
    ULONG WwanAuthAlgoCaps;
    WWAN_LIST_HEADER CellularClassListHeader;
} WWAN_DEVICE_CAPS_EX2, *PWWAN_DEVICE_CAPS_EX2;
typedef struct _WWAN_DEVICE_CAPS_EX {
    WWAN_DEVICE_TYPE WwanDeviceType;
    WWAN_CELLULAR_CLASS WwanCellularClass;
    WWAN_VOICE_CLASS WwanVoiceClass;
    WWAN_SIM_CLASS WwanSimClass;
    ULONG WwanDataClass;
    WCHAR CustomDataClass[12];
    ULONG WwanGsmBandClass;
    ULONG WwanCdmaBandClass;
    WCHAR CustomBandClass[20];
    ULONG WwanSmsCaps;
    ULONG WwanControlCaps;
    WCHAR DeviceId[18];
    WCHAR Manufacturer[32];
    WCHAR Model[32];
    WCHAR FirmwareInfo[32];
    ULONG MaxActivatedContexts;
    ULONG WwanAuthAlgoCaps;
    ULONG ExecutorIndex;
    ULONG WwanOptionalServiceCaps;
    WWAN_LIST_HEADER CellularClassListHeader;
} WWAN_DEVICE_CAPS_EX, *PWWAN_DEVICE_CAPS_EX;
typedef enum _WWAN_READY_STATE {
    WwanReadyStateOff, WwanReadyStateInitialized, WwanReadyStateSimNotInserted, WwanReadyStateBadSim,
    WwanReadyStateFailure, WwanReadyStateNotActivated, WwanReadyStateDeviceLocked, WwanReadyStateNoEsimProfile,
    WwanReadyStateMax
} WWAN_READY_STATE, *PWWAN_READY_STATE;
typedef enum _WWAN_EMERGENCY_MODE {
    WwanEmergencyModeOff, WwanEmergencyModeOn, WwanEmergencyModeMax
} WWAN_EMERGENCY_MODE, *PWWAN_EMERGENCY_MODE;
typedef struct _WWAN_READY_INFO {
    WWAN_READY_STATE ReadyState;
    WWAN_EMERGENCY_MODE EmergencyMode;
    WCHAR SubscriberId[16];
    WCHAR SimIccId[21];
    int CdmaShortMsgSize;
    WWAN_LIST_HEADER TNListHeader;
} WWAN_READY_INFO, *PWWAN_READY_INFO;
typedef struct _WWAN_SERVICE_ACTIVATION {
    ULONG uVendorSpecificBufferSize;
} WWAN_SERVICE_ACTIVATION, *PWWAN_SERVICE_ACTIVATION;
typedef enum _WWAN_RADIO { WwanRadioOff, WwanRadioOn } WWAN_RADIO, *PWWAN_RADIO;
typedef enum _WWAN_ACE_STATE { WwanAutoOff, WwanAutoOn, WwanManualOff, WwanManualOn } WWAN_ACE_STATE, *PWWAN_ACE_STATE;
typedef struct _WWAN_RADIO_STATE {
    WWAN_RADIO HwRadioState;
    WWAN_RADIO SwRadioState;
} WWAN_RADIO_STATE, *PWWAN_RADIO_STATE;
typedef enum _WWAN_PIN_TYPE {
    WwanPinTypeNone, WwanPinTypeCustom, WwanPinTypePin1, WwanPinTypePin2, WwanPinTypeDeviceSimPin,
    WwanPinTypeDeviceFirstSimPin, WwanPinTypeNetworkPin, WwanPinTypeNetworkSubsetPin, WwanPinTypeSvcProviderPin,
    WwanPinTypeCorporatePin, WwanPinTypeSubsidyLock, WwanPinTypePuk1, WwanPinTypePuk2, WwanPinTypeDeviceFirstSimPuk,
    WwanPinTypeNetworkPuk, WwanPinTypeNetworkSubsetPuk, WwanPinTypeSvcProviderPuk, WwanPinTypeCorporatePuk,
    WwanPinTypeNev, WwanPinTypeAdm, WwanPinTypeMax
} WWAN_PIN_TYPE, *PWWAN_PIN_TYPE;
typedef enum _WWAN_PIN_STATE { WwanPinStateNone, WwanPinStateEnter, WwanPinStateMax } WWAN_PIN_STATE, *PWWAN_PIN_STATE;
typedef struct _WWAN_PIN_INFO {
    WWAN_PIN_TYPE PinType;
    WWAN_PIN_STATE PinState;
    ULONG AttemptsRemaining;
} WWAN_PIN_INFO, *PWWAN_PIN_INFO;
typedef enum _WWAN_PIN_OPERATION {
    WwanPinOperationEnter, WwanPinOperationEnable, WwanPinOperationDisable, WwanPinOperationChange,
    WwanPinOperationMax
} WWAN_PIN_OPERATION, *PWWAN_PIN_OPERATION;
typedef struct _WWAN_PIN_ACTION {
    WWAN_PIN_TYPE PinType;
    WWAN_PIN_OPERATION PinOperation;
    WCHAR Pin[17];
    WCHAR NewPin[17];
} WWAN_PIN_ACTION, *PWWAN_PIN_ACTION;
typedef struct _WWAN_PIN_ACTION_EX2 {
    WWAN_PIN_TYPE PinType;
    WWAN_PIN_OPERATION PinOperation;
    WCHAR Pin[17];
    WCHAR NewPin[17];
    int AppIdLength;
    int AppId[32];
} WWAN_PIN_ACTION_EX2, *PWWAN_PIN_ACTION_EX2;
typedef enum _WWAN_PIN_FORMAT {
    WwanPinFormatUnknown, WwanPinFormatNumeric, WwanPinFormatAlphaNumeric, WwanPinFormatMax
} WWAN_PIN_FORMAT, *PWWAN_PIN_FORMAT;
typedef enum _WWAN_PIN_MODE {
    WwanPinModeNotSupported, WwanPinModeEnabled, WwanPinModeDisabled, WwanPinModeMax
} WWAN_PIN_MODE, *PWWAN_PIN_MODE;
typedef struct _WWAN_PIN_DESC {
    WWAN_PIN_MODE PinMode;
    WWAN_PIN_FORMAT PinFormat;
    ULONG PinLengthMin;
    ULONG PinLengthMax;
} WWAN_PIN_DESC, *PWWAN_PIN_DESC;
typedef struct _WWAN_PIN_LIST {
    WWAN_PIN_DESC WwanPinDescPin1;
    WWAN_PIN_DESC WwanPinDescPin2;
    WWAN_PIN_DESC WwanPinDescDeviceSimPin;
    WWAN_PIN_DESC WwanPinDescDeviceFirstSimPin;
    WWAN_PIN_DESC WwanPinDescNetworkPin;
    WWAN_PIN_DESC WwanPinDescNetworkSubsetPin;
    WWAN_PIN_DESC WwanPinDescSvcProviderPin;
    WWAN_PIN_DESC WwanPinDescCorporatePin;
    WWAN_PIN_DESC WwanPinDescSubsidyLock;
    WWAN_PIN_DESC WwanPinDescCustom;
} WWAN_PIN_LIST, *PWWAN_PIN_LIST;
typedef struct _WWAN_PROVIDER {
    WCHAR ProviderId[7];
    ULONG ProviderState;
    WCHAR ProviderName[21];
    ULONG WwanDataClass;
} WWAN_PROVIDER, *PWWAN_PROVIDER;
typedef enum _WWAN_REGISTER_ACTION {
    WwanRegisterActionAutomatic, WwanRegisterActionManual, WwanRegisterActionMax
} WWAN_REGISTER_ACTION, *PWWAN_REGISTER_ACTION;
typedef enum _WWAN_REGISTRATION_VOICE_CLASS {
    WwanRegistrationVoiceClassVoiceCentric, WwanRegistrationVoiceClassDataCentric
} WWAN_REGISTRATION_VOICE_CLASS, *PWWAN_REGISTRATION_VOICE_CLASS;
typedef enum _WWAN_REGISTRATION_VOICE_DOMAIN_PREFERENCE {
    WwanRegistrationVoiceDomainPreferenceCsOnly, WwanRegistrationVoiceDomainPreferenceCsPreferred,
    WwanRegistrationVoiceDomainPreferenceImsPreferred, WwanRegistrationVoiceDomainPreferenceImsOnly
} WWAN_REGISTRATION_VOICE_DOMAIN_PREFERENCE, *PWWAN_REGISTRATION_VOICE_DOMAIN_PREFERENCE;
typedef enum _WWAN_REGISTRATION_CDMA_ROAM_MODE {
    WwanRegistrationCdmaRoamModeAutomatic, WwanRegistrationCdmaRoamModeHomeOnly
} WWAN_REGISTRATION_CDMA_ROAM_MODE, *PWWAN_REGISTRATION_CDMA_ROAM_MODE;
typedef struct _WWAN_SET_REGISTER_STATE {
    WCHAR ProviderId[7];
    WWAN_REGISTER_ACTION RegisterAction;
    ULONG WwanDataClass;
} WWAN_SET_REGISTER_STATE, *PWWAN_SET_REGISTER_STATE;
typedef struct _WWAN_SET_REGISTER_STATE_EX {
    WCHAR ProviderId[7];
    WWAN_REGISTER_ACTION RegisterAction;
    ULONG WwanDataClass;
    WWAN_REGISTRATION_VOICE_CLASS WwanVoiceClass;
    WWAN_REGISTRATION_VOICE_DOMAIN_PREFERENCE WwanVoiceDomain;
    WWAN_REGISTRATION_CDMA_ROAM_MODE WwanCdmaRoamMode;
    WWAN_LIST_HEADER AcquisitionOrderListHeader;
} WWAN_SET_REGISTER_STATE_EX, *PWWAN_SET_REGISTER_STATE_EX;
typedef enum _WWAN_REGISTER_STATE {
    WwanRegisterStateUnknown, WwanRegisterStateDeregistered, WwanRegisterStateSearching, WwanRegisterStateHome,
    WwanRegisterStateRoaming, WwanRegisterStatePartner, WwanRegisterStateDenied, WwanRegisterStateMax
} WWAN_REGISTER_STATE, *PWWAN_REGISTER_STATE;
typedef enum _WWAN_REGISTER_MODE {
    WwanRegisterModeUnknown, WwanRegisterModeAutomatic, WwanRegisterModeManual, WwanRegisterModeMax
} WWAN_REGISTER_MODE, *PWWAN_REGISTER_MODE;
typedef struct _WWAN_REGISTRATION_STATE {
    ULONG uNwError;
    WWAN_REGISTER_STATE RegisterState;
    WWAN_REGISTER_MODE RegisterMode;
    WCHAR ProviderId[7];
    WCHAR ProviderName[21];
    WCHAR RoamingText[64];
    int WwanRegFlags;
    WWAN_CELLULAR_CLASS CurrentCellularClass;
} WWAN_REGISTRATION_STATE, *PWWAN_REGISTRATION_STATE;
typedef struct _WWAN_REGISTRATION_STATE_EX {
    ULONG uNwError;
    WWAN_REGISTER_STATE RegisterState;
    WWAN_REGISTER_MODE RegisterMode;
    WCHAR ProviderId[7];
    WCHAR ProviderName[21];
    WCHAR RoamingText[64];
    int WwanRegFlags;
    WWAN_CELLULAR_CLASS CurrentCellularClass;
    ULONG AvailableDataClasses;
    ULONG VoiceSupport;
    ULONG CurrentRATClass;
} WWAN_REGISTRATION_STATE_EX, *PWWAN_REGISTRATION_STATE_EX;
typedef struct _WWAN_REGISTRATION_STATE_INFOS {
    WWAN_LIST_HEADER RegistrationStateListHeader;
} WWAN_REGISTRATION_STATE_INFOS, *PWWAN_REGISTRATION_STATE_INFOS;
typedef enum _WWAN_PACKET_SERVICE_ACTION {
    WwanPacketServiceActionAttach, WwanPacketServiceActionDetach
} WWAN_PACKET_SERVICE_ACTION, *PWWAN_PACKET_SERVICE_ACTION;
typedef enum _WWAN_PACKET_SERVICE_STATE {
    WwanPacketServiceStateUnknown, WwanPacketServiceStateAttaching, WwanPacketServiceStateAttached,
    WwanPacketServiceStateDetaching, WwanPacketServiceStateDetached
} WWAN_PACKET_SERVICE_STATE, *PWWAN_PACKET_SERVICE_STATE;
typedef struct _WWAN_PACKET_SERVICE {
    ULONG uNwError;
    WWAN_PACKET_SERVICE_STATE PacketServiceState;
    ULONG AvailableDataClass;
    ULONG CurrentDataClass;
} WWAN_PACKET_SERVICE, *PWWAN_PACKET_SERVICE;
typedef struct _WWAN_SIGNAL_STATE {
    ULONG Rssi;
    ULONG ErrorRate;
    ULONG RssiInterval;
    ULONG RssiThreshold;
} WWAN_SIGNAL_STATE, *PWWAN_SIGNAL_STATE;
typedef struct _WWAN_SIGNAL_STATE_EX {
    ULONG Rssi;
    ULONG ErrorRate;
    ULONG RssiInterval;
    ULONG RssiThreshold;
    ULONG ErrorRateThreshold;
    ULONG Snr;
    ULONG SnrThreshold;
    ULONG DataClass;
} WWAN_SIGNAL_STATE_EX, *PWWAN_SIGNAL_STATE_EX;
typedef struct _WWAN_SIGNAL_STATE_INFOS {
    WWAN_LIST_HEADER SignalStateListHeader;
} WWAN_SIGNAL_STATE_INFOS, *PWWAN_SIGNAL_STATE_INFOS;
typedef struct _WWAN_SET_SIGNAL_INDICATION {
    ULONG RssiInterval;
    ULONG RssiThreshold;
} WWAN_SET_SIGNAL_INDICATION, *PWWAN_SET_SIGNAL_INDICATION;
typedef struct _WWAN_SET_SIGNAL_INDICATION_EX {
    ULONG RssiInterval;
    ULONG RssiThreshold;
    ULONG ErrorRateThreshold;
    ULONG SnrThreshold;
} WWAN_SET_SIGNAL_INDICATION_EX, *PWWAN_SET_SIGNAL_INDICATION_EX;
typedef enum _WWAN_ACTIVATION_COMMAND {
    WwanActivationCommandDeactivate, WwanActivationCommandActivate, WwanActivationCommandMax
} WWAN_ACTIVATION_COMMAND, *PWWAN_ACTIVATION_COMMAND;
typedef enum _WWAN_COMPRESSION { WwanCompressionNone, WwanCompressionEnable, WwanCompressionMax } WWAN_COMPRESSION,
    *PWWAN_COMPRESSION;
typedef enum _WWAN_AUTH_PROTOCOL {
    WwanAuthProtocolNone, WwanAuthProtocolPap, WwanAuthProtocolChap, WwanAuthProtocolMsChapV2, WwanAuthProtocolAuto,
    WwanAuthProtocolMax
} WWAN_AUTH_PROTOCOL, *PWWAN_AUTH_PROTOCOL;
typedef enum _WWAN_IP_TYPE {
    WwanIPTypeDefault, WwanIPTypeIPv4, WwanIPTypeIPv6, WwanIPTypeIpv4v6, WwanIPTypeXlat
} WWAN_IP_TYPE, *PWWAN_IP_TYPE;
typedef enum _WWAN_PSMEDIA_PREFERENCE {
    WwanPsMediaPreferenceNone, WwanPsMediaPreferenceCellularOnly, WwanPsMediaPreferenceCellularPreferred,
    WwanPsMediaPreferenceWiFiOnly, WwanPsMediaPreferenceWiFiPreferred, WwanPsMediaPreferenceMax
} WWAN_PSMEDIA_PREFERENCE, *PWWAN_PSMEDIA_PREFERENCE;
typedef enum _WWAN_CONFIGURATION_SOURCE {
    WwanUserProvisioned, WwanAdminProvisioned, WwanOperatorProvisioned, WwanDeviceProvisioned, WwanModemProvisioned,
    WwanMaxProvisionSource
} WWAN_CONFIGURATION_SOURCE, *PWWAN_CONFIGURATION_SOURCE;
typedef struct _WWAN_SET_CONTEXT_STATE {
    ULONG ConnectionId;
    WWAN_ACTIVATION_COMMAND ActivationCommand;
    WCHAR AccessString[101];
    WCHAR UserName[256];
    WCHAR Password[256];
    WWAN_COMPRESSION Compression;
    WWAN_AUTH_PROTOCOL AuthType;
    WWAN_IP_TYPE IPType;
    WWAN_PSMEDIA_PREFERENCE MediaPreference;
    WWAN_CONFIGURATION_SOURCE ConnectionMediaSource;
} WWAN_SET_CONTEXT_STATE, *PWWAN_SET_CONTEXT_STATE;
typedef enum _WWAN_ACTIVATION_STATE {
    WwanActivationStateUnknown, WwanActivationStateActivated, WwanActivationStateActivating,
    WwanActivationStateDeactivated, WwanActivationStateDeactivating, WwanActivationStateMax
} WWAN_ACTIVATION_STATE, *PWWAN_ACTIVATION_STATE;
typedef enum _WWAN_VOICE_CALL_STATE {
    WwanVoiceCallStateNone, WwanVoiceCallStateInProgress, WwanVoiceCallStateHangUp, WwanVoiceCallStateMaximum
} WWAN_VOICE_CALL_STATE, *PWWAN_VOICE_CALL_STATE;
typedef enum _WWAN_CONNECTION_MEDIA {
    WwanConnectionMediaUnknown, WwanConnectionMediaCellular, WwanConnectionMediaWiFi, WwanConnectionMediaMax
} WWAN_CONNECTION_MEDIA, *PWWAN_CONNECTION_MEDIA;
typedef struct _WWAN_CONTEXT_STATE {
    ULONG uNwError;
    ULONG ConnectionId;
    WWAN_ACTIVATION_STATE ActivationState;
    WWAN_VOICE_CALL_STATE VoiceCallState;
    WWAN_IP_TYPE IPType;
    WWAN_CONNECTION_MEDIA ConnectionMedia;
} WWAN_CONTEXT_STATE, *PWWAN_CONTEXT_STATE;
typedef enum _WWAN_CONTEXT_TYPE {
    WwanContextTypeNone, WwanContextTypeInternet, WwanContextTypeVpn, WwanContextTypeVoice,
    WwanContextTypeVideoShare, WwanContextTypeCustom, WwanContextTypePurchase, WwanContextTypeMms,
    WwanContextTypeIms, WwanContextTypeAdmin, WwanContextTypeApp, WwanContextTypeXcap, WwanContextTypeTethering,
    WwanContextTypeEmergencyCall, WwanContextTypeLteAttach, WwanContextTypeMax
} WWAN_CONTEXT_TYPE, *PWWAN_CONTEXT_TYPE;
typedef enum _WWAN_CONTEXT_ROAMING_CONTROL {
    WwanContextRoamingControlHomeOnly, WwanContextRoamingControlPartnerOnly, WwanContextRoamingControlNonPartnerOnly,
    WwanContextRoamingControlHomeAndPartner, WwanContextRoamingControlHomeAndNonPartner,
    WwanContextRoamingControlPartnerAndNonPartner, WwanContextRoamingControlAllowAll,
    WwanContextRoamingControlMaximum
} WWAN_CONTEXT_ROAMING_CONTROL, *PWWAN_CONTEXT_ROAMING_CONTROL;
typedef enum _WWAN_CONTEXT_MEDIA_TYPE {
    WwanContextMediaTypeCellularOnly, WwanContextMediaTypeWifiOnly, WwanContextMediaTypeAll,
    WwanContextMediaTypeMaximum
} WWAN_CONTEXT_MEDIA_TYPE, *PWWAN_CONTEXT_MEDIA_TYPE;

#endif
