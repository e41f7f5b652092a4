/* SPDX-License-Identifier: MIT */
/* hs_more_ndiswan_5.h: WAN miniports: what few drivers use, part 5. */
#ifndef HS_MORE_NDISWAN_5_H
#define HS_MORE_NDISWAN_5_H

typedef enum _WWAN_CONTEXT_ENABLE {
    WwanContextDisabled, WwanContextEnabled, WwanContextEnableMaximum
} WWAN_CONTEXT_ENABLE, *PWWAN_CONTEXT_ENABLE;
typedef enum _WWAN_CONTEXT_OPERATIONS {
    WwanContextOperationDefault, WwanContextOperationDelete, WwanContextOperationRestoreFactory,
    WwanContextOperationMaximum
} WWAN_CONTEXT_OPERATIONS, *PWWAN_CONTEXT_OPERATIONS;
typedef enum _WWAN_CONTEXT_LTE_ATTACH_ROAMING_CONTROL {
    WwanContextLteAttachRoamingControlHome, WwanContextLteAttachRoamingControlPartner,
    WwanContextLteAttachRoamingControlNonPartner, WwanContextLteAttachRoamingControlMaximum
} WWAN_CONTEXT_LTE_ATTACH_ROAMING_CONTROL, *PWWAN_CONTEXT_LTE_ATTACH_ROAMING_CONTROL;
typedef enum _WWAN_CONTEXT_LTE_ATTACH_STATE {
    WwanContextLteAttachStateDetached, WwanContextLteAttachStateAttached, WwanContextLteAttachStateMaximum
} WWAN_CONTEXT_LTE_ATTACH_STATE, *PWWAN_CONTEXT_LTE_ATTACH_STATE;
typedef struct _WWAN_CONTEXT {
    ULONG ContextId;
    WWAN_CONTEXT_TYPE ContextType;
    WCHAR AccessString[101];
    WCHAR UserName[256];
    WCHAR Password[256];
    WWAN_COMPRESSION Compression;
    WWAN_AUTH_PROTOCOL AuthType;
} WWAN_CONTEXT, *PWWAN_CONTEXT;
typedef struct _WWAN_SET_CONTEXT {
    ULONG ContextId;
    WWAN_CONTEXT_TYPE ContextType;
    WCHAR AccessString[101];
    WCHAR UserName[256];
    WCHAR Password[256];
    WWAN_COMPRESSION Compression;
    WWAN_AUTH_PROTOCOL AuthType;
    WCHAR ProviderId[7];
} WWAN_SET_CONTEXT, *PWWAN_SET_CONTEXT;
typedef struct _WWAN_CONTEXT_V2 {
    WWAN_CONTEXT basicInfo;
    WWAN_IP_TYPE IPType;
    WWAN_CONTEXT_ENABLE Enable;
    WWAN_CONTEXT_ROAMING_CONTROL Roaming;
    WWAN_CONTEXT_MEDIA_TYPE MediaType;
    WWAN_CONFIGURATION_SOURCE Source;
    int Reserved;
} WWAN_CONTEXT_V2, *PWWAN_CONTEXT_V2;
typedef struct _WWAN_SET_CONTEXT_V2 {
    WWAN_SET_CONTEXT basicInfo;
    WWAN_CONTEXT_OPERATIONS Operation;
    WWAN_IP_TYPE IPType;
    WWAN_CONTEXT_ENABLE Enable;
    WWAN_CONTEXT_ROAMING_CONTROL Roaming;
    WWAN_CONTEXT_MEDIA_TYPE MediaType;
    WWAN_CONFIGURATION_SOURCE Source;
    int Reserved;
} WWAN_SET_CONTEXT_V2, *PWWAN_SET_CONTEXT_V2;
typedef struct _WWAN_SET_LTE_ATTACH {
    WWAN_SET_CONTEXT_V2 SetContextArray[3];
} WWAN_SET_LTE_ATTACH, *PWWAN_SET_LTE_ATTACH;
typedef struct _WWAN_LTE_ATTACH_STATUS {
    WWAN_CONTEXT_LTE_ATTACH_STATE LteAttachState;
    WWAN_IP_TYPE IPType;
    WWAN_CONTEXT basicInfo;
} WWAN_LTE_ATTACH_STATUS, *PWWAN_LTE_ATTACH_STATUS;
typedef struct _WWAN_LTE_ATTACH_CONFIG {
    ULONG ElementCount;
    WWAN_CONTEXT_V2 LteContextArray[3];
} WWAN_LTE_ATTACH_CONFIG, *PWWAN_LTE_ATTACH_CONFIG;
typedef enum _WWAN_SMS_FORMAT {
    WwanSmsFormatPdu, WwanSmsFormatReserved0, WwanSmsFormatReserved1, WwanSmsFormatReserved2, WwanSmsFormatCdma,
    WwanSmsFormatMax
} WWAN_SMS_FORMAT, *PWWAN_SMS_FORMAT;
typedef struct _WWAN_SET_SMS_CONFIGURATION {
    CHAR ScAddress[16];
    WWAN_SMS_FORMAT SmsFormat;
} WWAN_SET_SMS_CONFIGURATION, *PWWAN_SET_SMS_CONFIGURATION;
typedef struct _WWAN_SMS_CONFIGURATION {
    CHAR ScAddress[16];
    WWAN_SMS_FORMAT SmsFormat;
    ULONG ulMaxMessageIndex;
} WWAN_SMS_CONFIGURATION, *PWWAN_SMS_CONFIGURATION;
typedef enum _WWAN_SMS_FLAG {
    WwanSmsFlagAll, WwanSmsFlagIndex, WwanSmsFlagNew, WwanSmsFlagOld, WwanSmsFlagSent, WwanSmsFlagDraft,
    WwanSmsFlagMax
} WWAN_SMS_FLAG, *PWWAN_SMS_FLAG;
typedef struct _WWAN_SMS_FILTER { WWAN_SMS_FLAG Flag; ULONG MessageIndex; } WWAN_SMS_FILTER, *PWWAN_SMS_FILTER;
typedef struct _WWAN_SMS_READ {
    WWAN_SMS_FORMAT SmsFormat;
    WWAN_SMS_FILTER ReadFilter;
} WWAN_SMS_READ, *PWWAN_SMS_READ;
typedef enum _WWAN_MSG_STATUS {
    WwanMsgStatusNew, WwanMsgStatusOld, WwanMsgStatusDraft, WwanMsgStatusSent, WwanMsgStatusMax
} WWAN_MSG_STATUS, *PWWAN_MSG_STATUS;
typedef enum _WWAN_SMS_CDMA_LANG {
    WwanSmsCdmaLangUnknown, WwanSmsCdmaLangEnglish, WwanSmsCdmaLangFrench, WwanSmsCdmaLangSpanish,
    WwanSmsCdmaLangJapanese, WwanSmsCdmaLangKorean, WwanSmsCdmaLangChinese, WwanSmsCdmaLangHebrew, WwanSmsCdmaLangMax
} WWAN_SMS_CDMA_LANG, *PWWAN_SMS_CDMA_LANG;
typedef enum _WWAN_SMS_CDMA_ENCODING {
    WwanSmsCdmaEncodingOctet, WwanSmsCdmaEncodingEpm, WwanSmsCdmaEncoding7BitAscii, WwanSmsCdmaEncodingIa5,
    WwanSmsCdmaEncodingUnicode, WwanSmsCdmaEncodingShiftJis, WwanSmsCdmaEncodingKorean,
    WwanSmsCdmaEncodingLatinHebrew, WwanSmsCdmaEncodingLatin, WwanSmsCdmaEncodingGsm7Bit, WwanSmsCdmaEncodingMax
} WWAN_SMS_CDMA_ENCODING, *PWWAN_SMS_CDMA_ENCODING;
typedef struct _WWAN_SMS_CDMA_RECORD {
    ULONG MessageIndex;
    WWAN_MSG_STATUS MsgStatus;
    CHAR Address[50];
    CHAR ScTimeStamp[20];
    WWAN_SMS_CDMA_ENCODING EncodingId;
    WWAN_SMS_CDMA_LANG LanguageId;
    USHORT SizeInBytes;
    int SizeInCharacters;
    int EncodedMsg[160];
} WWAN_SMS_CDMA_RECORD, *PWWAN_SMS_CDMA_RECORD;
typedef struct _WWAN_SMS_PDU_RECORD {
    ULONG MessageIndex;
    WWAN_MSG_STATUS MsgStatus;
    int Size;
    CHAR PduData[366];
} WWAN_SMS_PDU_RECORD, *PWWAN_SMS_PDU_RECORD;
typedef struct _WWAN_SMS_SEND_CDMA {
    WWAN_SMS_CDMA_ENCODING EncodingId;
    WWAN_SMS_CDMA_LANG LanguageId;
    CHAR Address[50];
    USHORT SizeInBytes;
    int SizeInCharacters;
    int EncodedMsg[160];
} WWAN_SMS_SEND_CDMA, *PWWAN_SMS_SEND_CDMA;
typedef struct _WWAN_SMS_SEND_PDU { int Size; CHAR PduData[366]; } WWAN_SMS_SEND_PDU, *PWWAN_SMS_SEND_PDU;
typedef struct _WWAN_SMS_SEND {
    WWAN_SMS_FORMAT SmsFormat;
    union { WWAN_SMS_SEND_PDU Pdu; WWAN_SMS_SEND_CDMA Cdma; } u;
} WWAN_SMS_SEND, *PWWAN_SMS_SEND;
typedef struct _WWAN_SMS_STATUS { ULONG uFlag; ULONG MessageIndex; } WWAN_SMS_STATUS, *PWWAN_SMS_STATUS;
typedef struct _WWAN_SERVICE_ACTIVATION_STATUS {
    ULONG uNwError;
    ULONG uVendorSpecificBufferSize;
} WWAN_SERVICE_ACTIVATION_STATUS, *PWWAN_SERVICE_ACTIVATION_STATUS;
typedef struct _WWAN_VENDOR_SPECIFIC { ULONG uVendorSpecificBufferSize; } WWAN_VENDOR_SPECIFIC, *PWWAN_VENDOR_SPECIFIC;
typedef enum _WWAN_DEVICE_SERVICE_SESSION_CAPABILITY {
    WwanDeviceServiceSessionNotSupported, WwanDeviceServiceSessionWriteSupported,
    WwanDeviceServiceSessionReadSupported
} WWAN_DEVICE_SERVICE_SESSION_CAPABILITY, *PWWAN_DEVICE_SERVICE_SESSION_CAPABILITY;
typedef enum _WWAN_DEVICE_SERVICE_SESSION_STATE {
    WwanDeviceServiceSessionOpen = 1, WwanDeviceServiceSessionClosed
} WWAN_DEVICE_SERVICE_SESSION_STATE, *PWWAN_DEVICE_SERVICE_SESSION_STATE;
typedef struct _WWAN_DEVICE_SERVICE_ENTRY {
    GUID DeviceServiceGuid;
    WWAN_DEVICE_SERVICE_SESSION_CAPABILITY SessionCapability;
    ULONG uMaxSessionInstances;
} WWAN_DEVICE_SERVICE_ENTRY, *PWWAN_DEVICE_SERVICE_ENTRY;
typedef struct _WWAN_SUPPORTED_DEVICE_SERVICES {
    ULONG uMaxCommandDataSize;
    ULONG uMaxSessionDataSize;
    ULONG uMaxSessionCount;
    WWAN_LIST_HEADER ListHeader;
} WWAN_SUPPORTED_DEVICE_SERVICES, *PWWAN_SUPPORTED_DEVICE_SERVICES;
typedef struct _WWAN_DEVICE_SERVICE_COMMAND {
    GUID DeviceServiceGuid;
    ULONG CommandID;
    ULONG uDataSize;
} WWAN_DEVICE_SERVICE_COMMAND, *PWWAN_DEVICE_SERVICE_COMMAND;
typedef struct _WWAN_DEVICE_SERVICE_RESPONSE {
    GUID DeviceServiceGuid;
    ULONG ResponseID;
    ULONG uDataSize;
} WWAN_DEVICE_SERVICE_RESPONSE, *PWWAN_DEVICE_SERVICE_RESPONSE;
typedef struct _WWAN_DEVICE_SERVICE_EVENT {
    GUID DeviceServiceGuid;
    ULONG EventID;
    ULONG uDataSize;
} WWAN_DEVICE_SERVICE_EVENT, *PWWAN_DEVICE_SERVICE_EVENT;
typedef struct _WWAN_DEVICE_SERVICE_SUPPORTED_COMMANDS {
    GUID DeviceServiceGuid;
    WWAN_LIST_HEADER ListHeader;
} WWAN_DEVICE_SERVICE_SUPPORTED_COMMANDS, *PWWAN_DEVICE_SERVICE_SUPPORTED_COMMANDS;
typedef struct _WWAN_DEVICE_SERVICE_SESSION {
    GUID DeviceServiceGuid;
    WWAN_DEVICE_SERVICE_SESSION_STATE State;
    ULONG uSessionID;
} WWAN_DEVICE_SERVICE_SESSION, *PWWAN_DEVICE_SERVICE_SESSION;
typedef struct _WWAN_DEVICE_SERVICE_SESSION_READ {
    ULONG uSessionID;
    ULONG uDataSize;
} WWAN_DEVICE_SERVICE_SESSION_READ, *PWWAN_DEVICE_SERVICE_SESSION_READ;
typedef struct _WWAN_DEVICE_SERVICE_SESSION_WRITE {
    ULONG uSessionID;
    ULONG uDataSize;
} WWAN_DEVICE_SERVICE_SESSION_WRITE, *PWWAN_DEVICE_SERVICE_SESSION_WRITE;
typedef struct _WWAN_PROVIDER2 {
    WWAN_PROVIDER Provider;
    WWAN_CELLULAR_CLASS WwanCellularClass;
    ULONG Rssi;
    ULONG ErrorRate;
} WWAN_PROVIDER2, *PWWAN_PROVIDER2;
typedef enum _WWAN_USSD_REQUEST_TYPE {
    WwanUssdRequestInitiate, WwanUssdRequestContinue, WwanUssdRequestCancel
} WWAN_USSD_REQUEST_TYPE, *PWWAN_USSD_REQUEST_TYPE;
typedef enum _WWAN_USSD_EVENT_TYPE {
    WwanUssdEventNoActionRequired, WwanUssdEventActionRequired, WwanUssdEventTerminated,
    WwanUssdEventOtherLocalClient, WwanUssdEventOperationNotSupported, WwanUssdEventNetworkTimeOut
} WWAN_USSD_EVENT_TYPE, *PWWAN_USSD_EVENT_TYPE;
typedef enum _WWAN_USSD_SESSION_STATE { WwanUssdSessionStateNew,
    WwanUssdSessionStateExisting } WWAN_USSD_SESSION_STATE, *PWWAN_USSD_SESSION_STATE;
typedef struct _WWAN_USSD_STRING {
    int DataCodingScheme;
    int StringLength;
    int String[160];
} WWAN_USSD_STRING, *PWWAN_USSD_STRING;
typedef struct _WWAN_USSD_REQUEST {
    WWAN_USSD_REQUEST_TYPE RequestType;
    WWAN_USSD_STRING UssdString;
} WWAN_USSD_REQUEST, *PWWAN_USSD_REQUEST;
typedef struct _WWAN_USSD_EVENT {
    WWAN_USSD_EVENT_TYPE EventType;
    WWAN_USSD_SESSION_STATE SessionState;
    WWAN_USSD_STRING UssdString;
} WWAN_USSD_EVENT, *PWWAN_USSD_EVENT;
typedef struct _WWAN_GET_VISIBLE_PROVIDERS { ULONG Action; } WWAN_GET_VISIBLE_PROVIDERS, *PWWAN_GET_VISIBLE_PROVIDERS;
typedef enum _WWAN_AUTH_METHOD { WwanAuthSim, WwanAuthAka, WwanAuthAkaPrime, WwanAuthMethodMax } WWAN_AUTH_METHOD,
    *PWWAN_AUTH_METHOD;
typedef struct _WWAN_AUTH_SIM_CHALLENGE {
    int Rand1[16];
    int Rand2[16];
    int Rand3[16];
    ULONG n;
} WWAN_AUTH_SIM_CHALLENGE, *PWWAN_AUTH_SIM_CHALLENGE;
typedef struct _WWAN_AUTH_AKA_CHALLENGE {
    int Rand[16];
    int Autn[16];
} WWAN_AUTH_AKA_CHALLENGE, *PWWAN_AUTH_AKA_CHALLENGE;
typedef struct _WWAN_AUTH_AKAP_CHALLENGE {
    int Rand[16];
    int Autn[16];
    int NetworkName[256];
    ULONG NetworkNameLength;
} WWAN_AUTH_AKAP_CHALLENGE, *PWWAN_AUTH_AKAP_CHALLENGE;
typedef struct _WWAN_AUTH_CHALLENGE {
    WWAN_AUTH_METHOD AuthMethod;
    union {
        WWAN_AUTH_SIM_CHALLENGE AuthSim;
        WWAN_AUTH_AKA_CHALLENGE AuthAka;
        WWAN_AUTH_AKAP_CHALLENGE AuthAkap;
    } u;
} WWAN_AUTH_CHALLENGE, *PWWAN_AUTH_CHALLENGE;
typedef struct _WWAN_AUTH_SIM_RESPONSE {
    int Sres1[4];
    int Kc1[8];
    int Sres2[4];
    int Kc2[8];
    int Sres3[4];
    int Kc3[8];
    ULONG n;
} WWAN_AUTH_SIM_RESPONSE, *PWWAN_AUTH_SIM_RESPONSE;
typedef struct _WWAN_AUTH_AKA_RESPONSE {
    int Res[16];
    ULONG ResLength;
    int IK[16];
    int CK[16];
    int Auts[14];
} WWAN_AUTH_AKA_RESPONSE, *PWWAN_AUTH_AKA_RESPONSE;
typedef struct _WWAN_AUTH_AKAP_RESPONSE {
    int Res[16];
    ULONG ResLength;
    int IKP[16];
    int CKP[16];
    int Auts[14];
} WWAN_AUTH_AKAP_RESPONSE, *PWWAN_AUTH_AKAP_RESPONSE;
typedef struct _WWAN_AUTH_RESPONSE {
    WWAN_AUTH_METHOD AuthMethod;
    union {
        WWAN_AUTH_SIM_RESPONSE AuthSim;
        WWAN_AUTH_AKA_RESPONSE AuthAka;
        WWAN_AUTH_AKAP_RESPONSE AuthAkap;
    } u;
} WWAN_AUTH_RESPONSE, *PWWAN_AUTH_RESPONSE;
typedef union WWAN_IP_CONFIGURATION_FLAGS {
    ULONG Value;
    struct {
        ULONG AddressAvailable : 1, GatewayAvailable : 1, DnsServerAvailable : 1, MTUAvailable : 1;
    };
} WWAN_IP_CONFIGURATION_FLAGS;
typedef struct _WWAN_IPV4_ADDRESS {
    ULONG OnLinkPrefixLength;
    UCHAR IPV4Address[4];
} WWAN_IPV4_ADDRESS, *PWWAN_IPV4_ADDRESS;
typedef struct _WWAN_IPV6_ADDRESS {
    ULONG OnLinkPrefixLength;
    UCHAR IPV6Address[16];
} WWAN_IPV6_ADDRESS, *PWWAN_IPV6_ADDRESS;
typedef struct _WWAN_IPADDRESS_ENTRY {
    ULONG IsIpv6 : 1, IsReported : 1;
    union { WWAN_IPV4_ADDRESS Ipv4; WWAN_IPV6_ADDRESS Ipv6; };
} WWAN_IPADDRESS_ENTRY, *PWWAN_IPADDRESS_ENTRY;
typedef struct _WWAN_IP_ADDRESS_STATE {
    WWAN_IP_CONFIGURATION_FLAGS IPv4Flags;
    WWAN_IP_CONFIGURATION_FLAGS IPv6Flags;
    ULONG IPv4MTU;
    ULONG IPv6MTU;
    PWWAN_IPADDRESS_ENTRY IpTable;
    ULONG IpCount;
    PWWAN_IPADDRESS_ENTRY GatewayTable;
    ULONG GatewayCount;
    PWWAN_IPADDRESS_ENTRY DnsTable;
    ULONG DnsCount;
} WWAN_IP_ADDRESS_STATE, *PWWAN_IP_ADDRESS_STATE;
typedef enum _WWAN_UICC_FILE_ACCESSIBILITY {
    WwanUiccFileAccessibilityNotShareable, WwanUiccFileAccessibilityShareable, WwanUiccFileAccessibilityMaximum
} WWAN_UICC_FILE_ACCESSIBILITY, *PWWAN_UICC_FILE_ACCESSIBILITY;
typedef enum _WWAN_UICC_FILE_TYPE {
    WwanUiccFileTypeWorkingEf, WwanUiccFileTypeInternalEf, WwanUiccFileTypeDfOrEf, WwanUiccFileTypeMax
} WWAN_UICC_FILE_TYPE, *PWWAN_UICC_FILE_TYPE;
typedef enum _WWAN_UICC_FILE_STRUCTURE {
    WwanUiccFileStructureUnknown, WwanUiccFileStructureTransparent, WwanUiccFileStructureCyclic,
    WwanUiccFileStructureLinear, WwanUiccFileStructureBertlv, WwanUiccFileStructureMax
} WWAN_UICC_FILE_STRUCTURE, *PWWAN_UICC_FILE_STRUCTURE;
typedef struct _WWAN_UICC_FILE_PATH {
    int AppIdLength;
    int AppId[32];
    int FilePathLength;
    USHORT FilePath[8];
} WWAN_UICC_FILE_PATH, *PWWAN_UICC_FILE_PATH;
typedef struct _WWAN_UICC_FILE_STATUS {
    ULONG StatusWord1;
    ULONG StatusWord2;
    WWAN_UICC_FILE_ACCESSIBILITY FileAccessibility;
    WWAN_UICC_FILE_TYPE FileType;
    WWAN_UICC_FILE_STRUCTURE FileStructure;
    ULONG ItemCount;
    ULONG Size;
    WWAN_PIN_TYPE FileLockStatus[4];
} WWAN_UICC_FILE_STATUS, *PWWAN_UICC_FILE_STATUS;
typedef struct _WWAN_UICC_ACCESS_BINARY {
    WWAN_UICC_FILE_PATH UiccFilePath;
    ULONG Offset;
    ULONG NumberOfBytes;
    int LocalPinLength;
    int LocalPin[17];
    USHORT CommandDataLength;
    int CommandData[1];
} WWAN_UICC_ACCESS_BINARY, *PWWAN_UICC_ACCESS_BINARY;
typedef struct _WWAN_UICC_ACCESS_RECORD {
    WWAN_UICC_FILE_PATH UiccFilePath;
    ULONG RecordNumber;
    ULONG NumberOfBytes;
    int LocalPinLength;
    int LocalPin[17];
    int CommandDataLength;
    int CommandData[256];
} WWAN_UICC_ACCESS_RECORD, *PWWAN_UICC_ACCESS_RECORD;
typedef struct _WWAN_UICC_RESPONSE {
    ULONG StatusWord1;
    ULONG StatusWord2;
    USHORT ResponseDataLength;
    int ResponseData[1];
} WWAN_UICC_RESPONSE, *PWWAN_UICC_RESPONSE;
typedef struct _WWAN_SYS_CAPS_INFO {
    ULONG NumberOfExecutors;
    ULONG NumberOfSlots;
    ULONG Concurrency;
    ULONG64 ModemID;
} WWAN_SYS_CAPS_INFO, *PWWAN_SYS_CAPS_INFO;
typedef struct _WWAN_MBIM_VERSION { USHORT MbimVersion; } WWAN_MBIM_VERSION, *PWWAN_MBIM_VERSION;
typedef struct _WWAN_DEVICE_SLOT_MAPPING_INFO {
    WWAN_LIST_HEADER SlotMapListHeader;
} WWAN_DEVICE_SLOT_MAPPING_INFO, *PWWAN_DEVICE_SLOT_MAPPING_INFO;
typedef enum _WWAN_UICCSLOT_STATE {
    WwanUiccSlotStateUnknown, WwanUiccSlotStateOffEmpty, WwanUiccSlotStateOff, WwanUiccSlotStateEmpty,
    WwanUiccSlotStateNotReady, WwanUiccSlotStateActive, WwanUiccSlotStateError, WwanUiccSlotStateActiveEsim,
    WwanUiccSlotStateActiveEsimNoProfile, WwanUiccSlotStateMax
} WWAN_UICCSLOT_STATE, *PWWAN_UICCSLOT_STATE;
typedef struct _WWAN_GET_SLOT_INFO { ULONG SlotIndex; } WWAN_GET_SLOT_INFO, *PWWAN_GET_SLOT_INFO;
typedef struct _WWAN_SLOT_INFO { ULONG SlotIndex; WWAN_UICCSLOT_STATE State; } WWAN_SLOT_INFO, *PWWAN_SLOT_INFO;
typedef struct _WWAN_DEVICE_BINDINGS_INFO {
    WWAN_LIST_HEADER ApplicationListHeader;
} WWAN_DEVICE_BINDINGS_INFO, *PWWAN_DEVICE_BINDINGS_INFO;
typedef enum _WWAN_IMS_VOICE_STATUS {
    WwanImsVoiceStatusUnknown, WwanImsVoiceStatusUnregistered, WwanImsVoiceStatusRegistered, WwanImsVoiceStatusMax
} WWAN_IMS_VOICE_STATUS, *PWWAN_IMS_VOICE_STATUS;
typedef struct _WWAN_SET_IMS_VOICE_STATE {
    WWAN_IMS_VOICE_STATUS ImsVoiceStatus;
} WWAN_SET_IMS_VOICE_STATE, *PWWAN_SET_IMS_VOICE_STATE;
typedef struct _WWAN_IMS_VOICE_STATE {
    WWAN_IMS_VOICE_STATUS ImsVoiceStatus;
} WWAN_IMS_VOICE_STATE, *PWWAN_IMS_VOICE_STATE;
typedef enum _WWAN_LOCATION_TRIGGER_MODE {
    WwanLocationTriggerNone, WwanLocationTriggerAreaCode, WwanLocationTriggerAreaCellId, WwanLocationTriggerMax
} WWAN_LOCATION_TRIGGER_MODE, *PWWAN_LOCATION_TRIGGER_MODE;
typedef struct _WWAN_SET_LOCATION_STATE {
    WWAN_LOCATION_TRIGGER_MODE Trigger;
} WWAN_SET_LOCATION_STATE, *PWWAN_SET_LOCATION_STATE;
typedef struct _WWAN_LOCATION_STATE_INFO {
    WWAN_LOCATION_TRIGGER_MODE Trigger;
    ULONG DataClass;
    ULONG AreaCode;
    ULONG CellId;
} WWAN_LOCATION_STATE_INFO, *PWWAN_LOCATION_STATE_INFO;
typedef struct _WWAN_NITZ_INFO {
    ULONG Year;
    ULONG Month;
    ULONG Day;
    ULONG Hour;
    ULONG Minute;
    ULONG Second;
    ULONG TimeZoneOffsetMinutes;
    ULONG DaylightSavingTimeOffsetMinutes;
    ULONG DataClasses;
} WWAN_NITZ_INFO, *PWWAN_NITZ_INFO;

#endif
