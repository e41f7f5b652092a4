/* SPDX-License-Identifier: MIT */
/* hs_more_ndiswan_6.h: WAN miniports: what few drivers use, part 6. */
#ifndef HS_MORE_NDISWAN_6_H
#define HS_MORE_NDISWAN_6_H

typedef struct _WWAN_NETWORK_IDLE_HINT { ULONG IsEnabled; } WWAN_NETWORK_IDLE_HINT, *PWWAN_NETWORK_IDLE_HINT;
typedef struct _WWAN_ATR_INFO { ULONG AtrLength; int Atr[36]; } WWAN_ATR_INFO, *PWWAN_ATR_INFO;
typedef struct _WWAN_SET_UICC_OPEN_CHANNEL {
    ULONG AppIdLength;
    int AppId[32];
    ULONG SelectP2Arg;
    ULONG ChannelGroup;
} WWAN_SET_UICC_OPEN_CHANNEL, *PWWAN_SET_UICC_OPEN_CHANNEL;
typedef struct _WWAN_UICC_OPEN_CHANNEL_INFO {
    int Status[2];
    ULONG Channel;
    ULONG ResponseLength;
    int Response[1];
} WWAN_UICC_OPEN_CHANNEL_INFO, *PWWAN_UICC_OPEN_CHANNEL_INFO;
typedef struct _WWAN_SET_UICC_CLOSE_CHANNEL {
    ULONG Channel;
    ULONG ChannelGroup;
    ULONG SelectP2Arg;
} WWAN_SET_UICC_CLOSE_CHANNEL, *PWWAN_SET_UICC_CLOSE_CHANNEL;
typedef struct _WWAN_UICC_CLOSE_CHANNEL_INFO {
    int Status[2];
} WWAN_UICC_CLOSE_CHANNEL_INFO, *PWWAN_UICC_CLOSE_CHANNEL_INFO;
typedef enum _WWAN_UICC_SECURE_MESSAGING {
    WwanUiccSecureMessagingNone, WwanUiccSecureMessagingNoHdrAuth, WwanUiccSecureMessagingMaximum
} WWAN_UICC_SECURE_MESSAGING, *PWWAN_UICC_SECURE_MESSAGING;
typedef enum _WWAN_UICC_CLASS_BYTE_TYPE {
    WwanUiccClassByteTypeInterindustry, WwanUiccClassByteTypeExtended, WwanUiccClassByteTypeMaximum
} WWAN_UICC_CLASS_BYTE_TYPE, *PWWAN_UICC_CLASS_BYTE_TYPE;
typedef struct _WWAN_SET_UICC_APDU {
    ULONG Channel;
    WWAN_UICC_SECURE_MESSAGING SecureMessaging;
    WWAN_UICC_CLASS_BYTE_TYPE Type;
    ULONG CommandLength;
    int Command[1];
} WWAN_SET_UICC_APDU, *PWWAN_SET_UICC_APDU;
typedef struct _WWAN_UICC_APDU_INFO {
    int Status[2];
    ULONG ResponseLength;
    int Response[1];
} WWAN_UICC_APDU_INFO, *PWWAN_UICC_APDU_INFO;
typedef struct _WWAN_UICC_TERMINAL_CAPABILITY_TLV {
    int Data[3];
} WWAN_UICC_TERMINAL_CAPABILITY_TLV, *PWWAN_UICC_TERMINAL_CAPABILITY_TLV;
typedef enum _WWAN_PS_SERVICE_BIT {
    WWAN_PS_SERVICE_IMS_SMS = 1, WWAN_PS_SERVICE_IMS_VOICE, WWAN_PS_SERVICE_IMS_VIDEO = 4,
    WWAN_PS_SERVICE_IMS_CUSTOM = 8, WWAN_PS_SERVICE_IMS_SUPSVC = 16, WWAN_PS_SERVICE_IMS_RCS = 32,
    WWAN_PS_SERVICE_IMS_USSD = 64, WWAN_PS_SERVICE_IMS_E_VOICE = 128, WWAN_PS_SERVICE_MMS = 0x10000,
    WWAN_PS_SERVICE_SUPL = 0x20000, WWAN_PS_SERVICE_BIP = 0x40000
} WWAN_PS_SERVICE_BIT, *PWWAN_PS_SERVICE_BIT;
typedef struct _WWAN_PS_MEDIA_CONFIG {
    int ServicesBitMap;
    WWAN_PSMEDIA_PREFERENCE MediaPreference;
    WWAN_CONFIGURATION_SOURCE MediaPreferenceSource;
} WWAN_PS_MEDIA_CONFIG_ITEM, *PWWAN_PS_MEDIA_CONFIG_ITEM;
typedef enum _WWAN_SAR_BACKOFF_STATE {
    WwanSarBackoffStatusDisabled, WwanSarBackoffStatusEnabled
} WWAN_SAR_BACKOFF_STATE, *PWWAN_SAR_BACKOFF_STATE;
typedef enum _WWAN_SAR_CONTROL_MODE { WwanSarControlModeDevice, WwanSarControlModeOS } WWAN_SAR_CONTROL_MODE,
    *PWWAN_SAR_CONTROL_MODE;
typedef struct _WWAN_SAR_CONFIG_INDICES {
    ULONG SarAntennaIndex;
    ULONG SarBackoffIndex;
} WWAN_SAR_CONFIG_INDICES, *PWWAN_SAR_CONFIG_INDICES;
typedef enum _WWAN_SAR_WIFI_HARDWARE_INTEGRATION {
    WwanSarWifiHardwareNotIntegrated, WwanSarWifiHardwareIntegrated
} WWAN_SAR_WIFI_HARDWARE_INTEGRATION, *PWWAN_SAR_WIFI_HARDWARE_INTEGRATION;
typedef struct _WWAN_SET_SAR_CONFIG {
    WWAN_SAR_CONTROL_MODE SarMode;
    WWAN_SAR_BACKOFF_STATE SarBackoffStatus;
    WWAN_LIST_HEADER SarConfigIndexListHeader;
} WWAN_SET_SAR_CONFIG, *PWWAN_SET_SAR_CONFIG;
typedef struct _WWAN_SAR_CONFIG_INFO {
    WWAN_SAR_CONTROL_MODE SarMode;
    WWAN_SAR_BACKOFF_STATE SarBackoffStatus;
    WWAN_SAR_WIFI_HARDWARE_INTEGRATION SarWifiIntegration;
    WWAN_LIST_HEADER SarConfigIndexListHeader;
} WWAN_SAR_CONFIG_INFO, *PWWAN_SAR_CONFIG_INFO;
typedef enum _WWAN_SAR_TRANSMISSION_STATUS_NOTIFICATION_STATE {
    WwanTransmissionNotificationDisabled, WwanTransmissionNotificationEnabled
} WWAN_SAR_TRANSMISSION_STATUS_NOTIFICATION_STATE, *PWWAN_SAR_TRANSMISSION_STATUS_NOTIFICATION_STATE;
typedef enum _WWAN_SAR_TRANSMISSION_STATUS {
    WwanTransmissionStateInactive, WwanTransmissionStateActive
} WWAN_SAR_TRANSMISSION_STATUS, *PWWAN_SAR_TRANSMISSION_STATUS;
typedef struct _WWAN_SET_SAR_TRANSMISSION_STATUS {
    WWAN_SAR_TRANSMISSION_STATUS_NOTIFICATION_STATE ChannelNotification;
    ULONG HysteresisTimer;
} WWAN_SET_SAR_TRANSMISSION_STATUS, *PWWAN_SET_SAR_TRANSMISSION_STATUS;
typedef struct _WWAN_SAR_TRANSMISSION_STATUS_INFO {
    WWAN_SAR_TRANSMISSION_STATUS_NOTIFICATION_STATE ChannelNotification;
    WWAN_SAR_TRANSMISSION_STATUS TransmissionStatus;
    ULONG HysteresisTimer;
} WWAN_SAR_TRANSMISSION_STATUS_INFO, *PWWAN_SAR_TRANSMISSION_STATUS_INFO;
typedef enum _WWAN_NETWORK_BLACKLIST_TYPE {
    WwanNetworkBlacklistTypeSIM, WwanNetworkBlacklistTypeNetwork, WwanNetworkBlacklistTypeMaximum
} WWAN_NETWORK_BLACKLIST_TYPE;
typedef struct _WWAN_NETWORK_BLACKLIST_PROVIDER {
    ULONG MCC;
    ULONG MNC;
    WWAN_NETWORK_BLACKLIST_TYPE NetworkBlacklistType;
} WWAN_NETWORK_BLACKLIST_PROVIDER, *PWWAN_NETWORK_BLACKLIST_PROVIDER;
typedef enum _WWAN_NETWORK_BLACKLIST_STATE {
    WwanNetworkBlacklistStateNotActuated, WwanNetworkBlacklistSIMProviderActuated,
    WwanNetworkBlacklistNetworkProviderActuated, WwanNetworkBlacklistStateMaximum
} WWAN_NETWORK_BLACKLIST_STATE;
typedef struct _WWAN_NETWORK_BLACKLIST_INFO {
    WWAN_NETWORK_BLACKLIST_STATE BlacklistState;
    WWAN_LIST_HEADER BlacklistProviderList;
} WWAN_NETWORK_BLACKLIST_INFO, *PWWAN_NETWORK_BLACKLIST_INFO;
typedef enum _WWAN_MODEM_CONFIG_MODE {
    WwanModemConfigModeUnknown, WwanModemConfigModeModemCentric, WwanModemConfigModeHostCentric,
    WwanModemConfigModeMax
} WWAN_MODEM_CONFIG_MODE, *PWWAN_MODEM_CONFIG_MODE;
typedef enum _WWAN_MODEM_CONFIG_REASON {
    WwanModemConfigReasonNone, WwanModemConfigReasonSIMDetected, WwanModemConfigReasonSIMRemoved,
    WwanModemConfigReasonNOSIM, WwanModemConfigReasonIMSIReset, WwanModemConfigReasonActivationFailure,
    WwanModemConfigReasonConfigFileUpdate, WwanModemConfigReasonModemReset, WwanModemConfigReasonModemRecovery,
    WwanModemConfigReasonMax
} WWAN_MODEM_CONFIG_REASON, *PWWAN_MODEM_CONFIG_REASON;
typedef enum _WWAN_MODEM_CONFIG_STATE {
    WwanModemConfigStateUnknown, WwanModemConfigStatePending, WwanModemConfigStateActivated, WwanModemConfigStateMax
} WWAN_MODEM_CONFIG_STATE, *PWWAN_MODEM_CONFIG_STATE;
typedef struct _WWAN_MODEM_CONFIG_STATUS {
    WWAN_MODEM_CONFIG_STATE ConfigState;
    WWAN_MODEM_CONFIG_REASON ConfigReason;
    ULONG PreviousConfigID;
    ULONG CurrentConfigID;
    int DefaultOrNot;
} WWAN_MODEM_CONFIG_STATUS, *PWWAN_MODEM_CONFIG_STATUS;
typedef struct _WWAN_MODEM_CONFIG_INFO {
    WWAN_MODEM_CONFIG_STATUS ConfigStatus;
    WWAN_MODEM_CONFIG_MODE ConfigMode;
} WWAN_MODEM_CONFIG_INFO, *PWWAN_MODEM_CONFIG_INFO;
typedef enum _WWAN_PCO_TYPE { WwanPcoTypeComplete, WwanPcoTypePartial, WwanPcoTypeMax } WWAN_PCO_TYPE, *PWWAN_PCO_TYPE;
typedef struct _WWAN_PCO_VALUE {
    ULONG Size;
    WWAN_PCO_TYPE Type;
    int PcoData[256];
} WWAN_PCO_VALUE, *PWWAN_PCO_VALUE;
typedef enum _WWAN_UICC_PASSTHROUGH_ACTION {
    WwanUiccPassThroughDisable, WwanUiccPassThroughEnable, WwanUiccPassThroughActionMaximum
} WWAN_UICC_PASSTHROUGH_ACTION, *PWWAN_UICC_PASSTHROUGH_ACTION;
typedef enum _WWAN_UICC_PASSTHROUGH_STATUS {
    WwanUiccPassThroughDisabled, WwanUiccPassThroughEnabled, WwanUiccPassThroughStatusMaximum
} WWAN_UICC_PASSTHROUGH_STATUS, *PWWAN_UICC_PASSTHROUGH_STATUS;
typedef struct _WWAN_SET_UICC_RESET {
    WWAN_UICC_PASSTHROUGH_ACTION PassThroughAction;
} WWAN_SET_UICC_RESET, *PWWAN_SET_UICC_RESET;
typedef struct _WWAN_UICC_RESET_INFO {
    WWAN_UICC_PASSTHROUGH_STATUS PassThroughStatus;
} WWAN_UICC_RESET_INFO, *PWWAN_UICC_RESET_INFO;
typedef struct _WWAN_BASE_STATIONS_INFO_REQ {
    ULONG MaxGSMCount;
    ULONG MaxUMTSCount;
    ULONG MaxTDSCDMACount;
    ULONG MaxLTECount;
    ULONG MaxCDMACount;
} WWAN_BASE_STATIONS_INFO_REQ, *PWWAN_BASE_STATIONS_INFO_REQ;
typedef struct _WWAN_BASE_STATIONS_INFO {
    ULONG SystemType;
    ULONG GSMServingCellOffset;
    ULONG GSMServingCellSize;
    ULONG UMTSServingCellOffset;
    ULONG UMTSServingCellSize;
    ULONG TDSCDMAServingCellOffset;
    ULONG TDSCDMAServingCellSize;
    ULONG LTEServingCellOffset;
    ULONG LTEServingCellSize;
    ULONG GSMNmrOffset;
    ULONG GSMNmrSize;
    ULONG UMTSMrlOffset;
    ULONG UMTSMrlSize;
    ULONG TDSCDMAMrlOffset;
    ULONG TDSCDMAMrlSize;
    ULONG LTEMrlOffset;
    ULONG LTEMrlSize;
    ULONG CDMAMrlOffset;
    ULONG CDMAMrlSize;
    int BaseStationsData[1];
} WWAN_BASE_STATIONS_INFO, *PWWAN_BASE_STATIONS_INFO;
typedef struct _WWAN_GSM_SERVING_CELL_INFO {
    ULONG ProviderIdOffset;
    ULONG ProviderIdSize;
    ULONG LocationAreaCode;
    ULONG CellId;
    ULONG TimingAdvance;
    ULONG ARFCN;
    ULONG BaseStationId;
    ULONG RxLevel;
    int Data[1];
} WWAN_GSM_SERVING_CELL_INFO, *PWWAN_GSM_SERVING_CELL_INFO;
typedef struct _WWAN_GSM_NMR_INFO {
    ULONG ProviderIdOffset;
    ULONG ProviderIdSize;
    ULONG LocationAreaCode;
    ULONG CellId;
    ULONG ARFCN;
    ULONG BaseStationId;
    ULONG RxLevel;
    int Data[1];
} WWAN_GSM_NMR_INFO, *PWWAN_GSM_NMR_INFO;
typedef struct _WWAN_GSM_NMR { ULONG ElementCount; int GSMNmr[1]; } WWAN_GSM_NMR, *PWWAN_GSM_NMR;
typedef struct _WWAN_UMTS_SERVING_CELL_INFO {
    ULONG ProviderIdOffset;
    ULONG ProviderIdSize;
    ULONG LocationAreaCode;
    ULONG CellId;
    ULONG FrequencyInfoUL;
    ULONG FrequencyInfoDL;
    ULONG FrequencyInfoNT;
    ULONG UARFCN;
    ULONG PrimaryScramblingCode;
    ULONG RSCP;
    ULONG ECNO;
    ULONG PathLoss;
    int Data[1];
} WWAN_UMTS_SERVING_CELL_INFO, *PWWAN_UMTS_SERVING_CELL_INFO;
typedef struct _WWAN_UMTS_MRL_INFO {
    ULONG ProviderIdOffset;
    ULONG ProviderIdSize;
    ULONG LocationAreaCode;
    ULONG CellId;
    ULONG UARFCN;
    ULONG PrimaryScramblingCode;
    ULONG RSCP;
    ULONG ECNO;
    ULONG PathLoss;
    int Data[1];
} WWAN_UMTS_MRL_INFO, *PWWAN_UMTS_MRL_INFO;
typedef struct _WWAN_UMTS_MRL { ULONG ElementCount; int UMTSMrl[1]; } WWAN_UMTS_MRL, *PWWAN_UMTS_MRL;
typedef struct _WWAN_TDSCDMA_SERVING_CELL_INFO {
    ULONG ProviderIdOffset;
    ULONG ProviderIdSize;
    ULONG LocationAreaCode;
    ULONG CellId;
    ULONG UARFCN;
    ULONG CellParameterId;
    ULONG TimingAdvance;
    ULONG RSCP;
    ULONG PathLoss;
    int Data[1];
} WWAN_TDSCDMA_SERVING_CELL_INFO, *PWWAN_TDSCDMA_SERVING_CELL_INFO;
typedef struct _WWAN_TDSCDMA_MRL_INFO {
    ULONG ProviderIdOffset;
    ULONG ProviderIdSize;
    ULONG LocationAreaCode;
    ULONG CellId;
    ULONG UARFCN;
    ULONG CellParameterId;
    ULONG TimingAdvance;
    ULONG RSCP;
    ULONG PathLoss;
    int Data[1];
} WWAN_TDSCDMA_MRL_INFO, *PWWAN_TDSCDMA_MRL_INFO;
typedef struct _WWAN_TDSCDMA_MRL { ULONG ElementCount; int TDSCDMAMrl[1]; } WWAN_TDSCDMA_MRL, *PWWAN_TDSCDMA_MRL;
typedef struct _WWAN_LTE_SERVING_CELL_INFO {
    ULONG ProviderIdOffset;
    ULONG ProviderIdSize;
    ULONG CellId;
    ULONG EARFCN;
    ULONG PhysicalCellId;
    ULONG TAC;
    ULONG RSRP;
    ULONG RSRQ;
    ULONG TimingAdvance;
    int Data[1];
} WWAN_LTE_SERVING_CELL_INFO, *PWWAN_LTE_SERVING_CELL_INFO;
typedef struct _WWAN_LTE_MRL_INFO {
    ULONG ProviderIdOffset;
    ULONG ProviderIdSize;
    ULONG CellId;
    ULONG EARFCN;
    ULONG PhysicalCellId;
    ULONG TAC;
    ULONG RSRP;
    ULONG RSRQ;
    int Data[1];
} WWAN_LTE_MRL_INFO, *PWWAN_LTE_MRL_INFO;
typedef struct _WWAN_LTE_MRL { ULONG ElementCount; int LTEMrl[1]; } WWAN_LTE_MRL, *PWWAN_LTE_MRL;
typedef struct _WWAN_CDMA_MRL_INFO {
    ULONG ServingCellFlag;
    ULONG NID;
    ULONG SID;
    ULONG BaseStationId;
    ULONG BaseLatitude;
    ULONG BaseLongitude;
    ULONG RefPn;
    ULONG GPSSeconds;
    ULONG PilotStrength;
} WWAN_CDMA_MRL_INFO, *PWWAN_CDMA_MRL_INFO;
typedef struct _WWAN_CDMA_MRL { ULONG ElementCount; int CDMAMrl[1]; } WWAN_CDMA_MRL, *PWWAN_CDMA_MRL;

#endif
