/* SPDX-License-Identifier: MIT */
/* hs_more_ndiswan_2.h: WAN miniports: what few drivers use, part 2. */
#ifndef HS_MORE_NDISWAN_2_H
#define HS_MORE_NDISWAN_2_H

typedef struct _LINE_DEV_STATUS {
    ULONG ulTotalSize;
    ULONG ulNeededSize;
    ULONG ulUsedSize;
    ULONG ulNumOpens;
    ULONG ulOpenMediaModes;
    ULONG ulNumActiveCalls;
    ULONG ulNumOnHoldCalls;
    ULONG ulNumOnHoldPendCalls;
    ULONG ulLineFeatures;
    ULONG ulNumCallCompletions;
    ULONG ulRingMode;
    ULONG ulSignalLevel;
    ULONG ulBatteryLevel;
    ULONG ulRoamMode;
    ULONG ulDevStatusFlags;
    ULONG ulTerminalModesSize;
    ULONG ulTerminalModesOffset;
    ULONG ulDevSpecificSize;
    ULONG ulDevSpecificOffset;
} LINE_DEV_STATUS, *PLINE_DEV_STATUS;
typedef struct _NDIS_TAPI_ACCEPT {
    ULONG ulRequestID;
    HDRV_CALL hdCall;
    ULONG ulUserUserInfoSize;
    UCHAR UserUserInfo[1];
} NDIS_TAPI_ACCEPT, *PNDIS_TAPI_ACCEPT;
typedef struct _NDIS_TAPI_ANSWER {
    ULONG ulRequestID;
    HDRV_CALL hdCall;
    ULONG ulUserUserInfoSize;
    UCHAR UserUserInfo[1];
} NDIS_TAPI_ANSWER, *PNDIS_TAPI_ANSWER;
typedef struct _NDIS_TAPI_CLOSE { ULONG ulRequestID; HDRV_LINE hdLine; } NDIS_TAPI_CLOSE, *PNDIS_TAPI_CLOSE;
typedef struct _NDIS_TAPI_CLOSE_CALL {
    ULONG ulRequestID;
    HDRV_CALL hdCall;
} NDIS_TAPI_CLOSE_CALL, *PNDIS_TAPI_CLOSE_CALL;
typedef struct _NDIS_TAPI_CONDITIONAL_MEDIA_DETECTION {
    ULONG ulRequestID;
    HDRV_LINE hdLine;
    ULONG ulMediaModes;
    LINE_CALL_PARAMS LineCallParams;
} NDIS_TAPI_CONDITIONAL_MEDIA_DETECTION, *PNDIS_TAPI_CONDITIONAL_MEDIA_DETECTION;
typedef struct _NDIS_TAPI_CONFIG_DIALOG {
    ULONG ulRequestID;
    ULONG ulDeviceID;
    ULONG ulDeviceClassSize;
    ULONG ulDeviceClassOffset;
    ULONG ulLibraryNameTotalSize;
    ULONG ulLibraryNameNeededSize;
    CHAR szLibraryName[1];
} NDIS_TAPI_CONFIG_DIALOG, *PNDIS_TAPI_CONFIG_DIALOG;
typedef struct _NDIS_TAPI_DEV_SPECIFIC {
    ULONG ulRequestID;
    HDRV_LINE hdLine;
    ULONG ulAddressID;
    HDRV_CALL hdCall;
    ULONG ulParamsSize;
    UCHAR Params[1];
} NDIS_TAPI_DEV_SPECIFIC, *PNDIS_TAPI_DEV_SPECIFIC;
typedef struct _NDIS_TAPI_DIAL {
    ULONG ulRequestID;
    HDRV_CALL hdCall;
    ULONG ulDestAddressSize;
    CHAR szDestAddress[1];
} NDIS_TAPI_DIAL, *PNDIS_TAPI_DIAL;
typedef struct _NDIS_TAPI_DROP {
    ULONG ulRequestID;
    HDRV_CALL hdCall;
    ULONG ulUserUserInfoSize;
    UCHAR UserUserInfo[1];
} NDIS_TAPI_DROP, *PNDIS_TAPI_DROP;
typedef struct _NDIS_TAPI_GET_ADDRESS_CAPS {
    ULONG ulRequestID;
    ULONG ulDeviceID;
    ULONG ulAddressID;
    ULONG ulExtVersion;
    LINE_ADDRESS_CAPS LineAddressCaps;
} NDIS_TAPI_GET_ADDRESS_CAPS, *PNDIS_TAPI_GET_ADDRESS_CAPS;
typedef struct _NDIS_TAPI_GET_ADDRESS_ID {
    ULONG ulRequestID;
    HDRV_LINE hdLine;
    ULONG ulAddressID;
    ULONG ulAddressMode;
    ULONG ulAddressSize;
    CHAR szAddress[1];
} NDIS_TAPI_GET_ADDRESS_ID, *PNDIS_TAPI_GET_ADDRESS_ID;
typedef struct _NDIS_TAPI_GET_ADDRESS_STATUS {
    ULONG ulRequestID;
    HDRV_LINE hdLine;
    ULONG ulAddressID;
    LINE_ADDRESS_STATUS LineAddressStatus;
} NDIS_TAPI_GET_ADDRESS_STATUS, *PNDIS_TAPI_GET_ADDRESS_STATUS;
typedef struct _NDIS_TAPI_GET_CALL_ADDRESS_ID {
    ULONG ulRequestID;
    HDRV_CALL hdCall;
    ULONG ulAddressID;
} NDIS_TAPI_GET_CALL_ADDRESS_ID, *PNDIS_TAPI_GET_CALL_ADDRESS_ID;
typedef struct _NDIS_TAPI_GET_CALL_INFO {
    ULONG ulRequestID;
    HDRV_CALL hdCall;
    LINE_CALL_INFO LineCallInfo;
} NDIS_TAPI_GET_CALL_INFO, *PNDIS_TAPI_GET_CALL_INFO;
typedef struct _NDIS_TAPI_GET_CALL_STATUS {
    ULONG ulRequestID;
    HDRV_CALL hdCall;
    LINE_CALL_STATUS LineCallStatus;
} NDIS_TAPI_GET_CALL_STATUS, *PNDIS_TAPI_GET_CALL_STATUS;
typedef struct _NDIS_TAPI_GET_DEV_CAPS {
    ULONG ulRequestID;
    ULONG ulDeviceID;
    ULONG ulExtVersion;
    LINE_DEV_CAPS LineDevCaps;
} NDIS_TAPI_GET_DEV_CAPS, *PNDIS_TAPI_GET_DEV_CAPS;
typedef struct _NDIS_TAPI_GET_DEV_CONFIG {
    ULONG ulRequestID;
    ULONG ulDeviceID;
    ULONG ulDeviceClassSize;
    ULONG ulDeviceClassOffset;
    VAR_STRING DeviceConfig;
} NDIS_TAPI_GET_DEV_CONFIG, *PNDIS_TAPI_GET_DEV_CONFIG;
typedef struct _NDIS_TAPI_GET_EXTENSION_ID {
    ULONG ulRequestID;
    ULONG ulDeviceID;
    LINE_EXTENSION_ID LineExtensionID;
} NDIS_TAPI_GET_EXTENSION_ID, *PNDIS_TAPI_GET_EXTENSION_ID;
typedef struct _NDIS_TAPI_GET_ID {
    ULONG ulRequestID;
    HDRV_LINE hdLine;
    ULONG ulAddressID;
    HDRV_CALL hdCall;
    ULONG ulSelect;
    ULONG ulDeviceClassSize;
    ULONG ulDeviceClassOffset;
    VAR_STRING DeviceID;
} NDIS_TAPI_GET_ID, *PNDIS_TAPI_GET_ID;
typedef struct _NDIS_TAPI_GET_LINE_DEV_STATUS {
    ULONG ulRequestID;
    HDRV_LINE hdLine;
    LINE_DEV_STATUS LineDevStatus;
} NDIS_TAPI_GET_LINE_DEV_STATUS, *PNDIS_TAPI_GET_LINE_DEV_STATUS;
typedef struct _NDIS_TAPI_MAKE_CALL {
    ULONG ulRequestID;
    HDRV_LINE hdLine;
    HTAPI_CALL htCall;
    HDRV_CALL hdCall;
    ULONG ulDestAddressSize;
    ULONG ulDestAddressOffset;
    BOOLEAN bUseDefaultLineCallParams;
    LINE_CALL_PARAMS LineCallParams;
} NDIS_TAPI_MAKE_CALL, *PNDIS_TAPI_MAKE_CALL;
typedef struct _NDIS_TAPI_NEGOTIATE_EXT_VERSION {
    ULONG ulRequestID;
    ULONG ulDeviceID;
    ULONG ulLowVersion;
    ULONG ulHighVersion;
    ULONG ulExtVersion;
} NDIS_TAPI_NEGOTIATE_EXT_VERSION, *PNDIS_TAPI_NEGOTIATE_EXT_VERSION;
typedef struct _NDIS_TAPI_OPEN {
    ULONG ulRequestID;
    ULONG ulDeviceID;
    HTAPI_LINE htLine;
    HDRV_LINE hdLine;
} NDIS_TAPI_OPEN, *PNDIS_TAPI_OPEN;
typedef struct _NDIS_TAPI_PROVIDER_INITIALIZE {
    ULONG ulRequestID;
    ULONG ulDeviceIDBase;
    ULONG ulNumLineDevs;
    ULONG_PTR ulProviderID;
} NDIS_TAPI_PROVIDER_INITIALIZE, *PNDIS_TAPI_PROVIDER_INITIALIZE;
typedef struct _NDIS_TAPI_PROVIDER_SHUTDOWN {
    ULONG ulRequestID;
} NDIS_TAPI_PROVIDER_SHUTDOWN, *PNDIS_TAPI_PROVIDER_SHUTDOWN;
typedef struct _NDIS_TAPI_SECURE_CALL {
    ULONG ulRequestID;
    HDRV_CALL hdCall;
} NDIS_TAPI_SECURE_CALL, *PNDIS_TAPI_SECURE_CALL;
typedef struct _NDIS_TAPI_SELECT_EXT_VERSION {
    ULONG ulRequestID;
    HDRV_LINE hdLine;
    ULONG ulExtVersion;
} NDIS_TAPI_SELECT_EXT_VERSION, *PNDIS_TAPI_SELECT_EXT_VERSION;
typedef struct _NDIS_TAPI_SEND_USER_USER_INFO {
    ULONG ulRequestID;
    HDRV_CALL hdCall;
    ULONG ulUserUserInfoSize;
    UCHAR UserUserInfo[1];
} NDIS_TAPI_SEND_USER_USER_INFO, *PNDIS_TAPI_SEND_USER_USER_INFO;
typedef struct _NDIS_TAPI_SET_APP_SPECIFIC {
    ULONG ulRequestID;
    HDRV_CALL hdCall;
    ULONG ulAppSpecific;
} NDIS_TAPI_SET_APP_SPECIFIC, *PNDIS_TAPI_SET_APP_SPECIFIC;
typedef struct _NDIS_TAPI_SET_CALL_PARAMS {
    ULONG ulRequestID;
    HDRV_CALL hdCall;
    ULONG ulBearerMode;
    ULONG ulMinRate;
    ULONG ulMaxRate;
    BOOLEAN bSetLineDialParams;
    LINE_DIAL_PARAMS LineDialParams;
} NDIS_TAPI_SET_CALL_PARAMS, *PNDIS_TAPI_SET_CALL_PARAMS;
typedef struct _NDIS_TAPI_SET_DEFAULT_MEDIA_DETECTION {
    ULONG ulRequestID;
    HDRV_LINE hdLine;
    ULONG ulMediaModes;
} NDIS_TAPI_SET_DEFAULT_MEDIA_DETECTION, *PNDIS_TAPI_SET_DEFAULT_MEDIA_DETECTION;
typedef struct _NDIS_TAPI_SET_DEV_CONFIG {
    ULONG ulRequestID;
    ULONG ulDeviceID;
    ULONG ulDeviceClassSize;
    ULONG ulDeviceClassOffset;
    ULONG ulDeviceConfigSize;
    UCHAR DeviceConfig[1];
} NDIS_TAPI_SET_DEV_CONFIG, *PNDIS_TAPI_SET_DEV_CONFIG;
typedef struct _NDIS_TAPI_SET_MEDIA_MODE {
    ULONG ulRequestID;
    HDRV_CALL hdCall;
    ULONG ulMediaMode;
} NDIS_TAPI_SET_MEDIA_MODE, *PNDIS_TAPI_SET_MEDIA_MODE;
typedef struct _NDIS_TAPI_SET_STATUS_MESSAGES {
    ULONG ulRequestID;
    HDRV_LINE hdLine;
    ULONG ulLineStates;
    ULONG ulAddressStates;
} NDIS_TAPI_SET_STATUS_MESSAGES, *PNDIS_TAPI_SET_STATUS_MESSAGES;
typedef struct _NDIS_TAPI_EVENT {
    HTAPI_LINE htLine;
    HTAPI_CALL htCall;
    ULONG ulMsg;
    ULONG_PTR ulParam1;
    ULONG_PTR ulParam2;
    ULONG_PTR ulParam3;
} NDIS_TAPI_EVENT, *PNDIS_TAPI_EVENT;
typedef struct _NDISTAPI_CHARACTERISTICS {
    PVOID RequestProc;
    GUID Guid;
    NDIS_WAN_MEDIUM_SUBTYPE MediaType;
} NDISTAPI_CHARACTERISTICS, *PNDISTAPI_CHARACTERISTICS;
typedef struct _NDIS_TAPI_GATHER_DIGITS {
    ULONG ulRequestID;
    HDRV_CALL hdCall;
    ULONG ulEndToEndID;
    ULONG ulDigitModes;
    LPWSTR lpsOrigDigitsBuffer;
    ULONG ulDigitsBufferOffset;
    ULONG ulNumDigitsNeeded;
    ULONG ulNumDigitsRead;
    ULONG ulTickCount;
    ULONG ulTerminationReason;
    ULONG ulTerminationDigitsMask;
    ULONG ulFirstDigitTimeout;
    ULONG ulInterDigitTimeout;
} NDIS_TAPI_GATHER_DIGITS, *PNDIS_TAPI_GATHER_DIGITS;
typedef struct _NDIS_TAPI_MONITOR_DIGITS {
    HDRV_CALL hdCall;
    ULONG ulDigitModes;
} NDIS_TAPI_MONITOR_DIGITS, *PNDIS_TAPI_MONITOR_DIGITS;
typedef struct _CO_TAPI_CM_CAPS {
    ULONG ulCoTapiVersion;
    ULONG ulNumLines;
    ULONG ulFlags;
} CO_TAPI_CM_CAPS, *PCO_TAPI_CM_CAPS;
typedef struct _CO_TAPI_LINE_CAPS {
    ULONG ulLineID;
    ULONG ulFlags;
    LINE_DEV_CAPS LineDevCaps;
} CO_TAPI_LINE_CAPS, *PCO_TAPI_LINE_CAPS;
typedef struct _CO_TAPI_ADDRESS_CAPS {
    ULONG ulLineID;
    ULONG ulAddressID;
    ULONG ulFlags;
    LINE_ADDRESS_CAPS LineAddressCaps;
} CO_TAPI_ADDRESS_CAPS, *PCO_TAPI_ADDRESS_CAPS;
typedef struct _CO_TAPI_TRANSLATE_TAPI_CALLPARAMS {
    ULONG ulLineID;
    ULONG ulAddressID;
    ULONG ulFlags;
    NDIS_VAR_DATA_DESC DestAddress;
    NDIS_VAR_DATA_DESC LineCallParams;
    NDIS_VAR_DATA_DESC NdisCallParams;
} CO_TAPI_TRANSLATE_TAPI_CALLPARAMS, *PCO_TAPI_TRANSLATE_TAPI_CALLPARAMS;
typedef struct _CO_TAPI_TRANSLATE_NDIS_CALLPARAMS {
    ULONG ulFlags;
    NDIS_VAR_DATA_DESC NdisCallParams;
    NDIS_VAR_DATA_DESC LineCallInfo;
} CO_TAPI_TRANSLATE_NDIS_CALLPARAMS, *PCO_TAPI_TRANSLATE_NDIS_CALLPARAMS;
typedef struct _CO_TAPI_TRANSLATE_SAP {
    ULONG ulLineID;
    ULONG ulAddressID;
    ULONG ulMediaModes;
    ULONG Reserved;
    ULONG NumberOfSaps;
    NDIS_VAR_DATA_DESC NdisSapParams[1];
} CO_TAPI_TRANSLATE_SAP, *PCO_TAPI_TRANSLATE_SAP;
typedef struct _CO_TAPI_CALL_DIAGNOSTICS {
    ULONG ulOrigin;
    ULONG ulReason;
    NDIS_VAR_DATA_DESC DiagInfo;
} CO_TAPI_CALL_DIAGNOSTICS, *PCO_TAPI_CALL_DIAGNOSTICS;
typedef struct _CO_AF_TAPI_MAKE_CALL_PARAMETERS {
    ULONG ulLineID;
    ULONG ulAddressID;
    ULONG ulFlags;
    NDIS_VAR_DATA_DESC DestAddress;
    NDIS_VAR_DATA_DESC LineCallParams;
} CO_AF_TAPI_MAKE_CALL_PARAMETERS, *PCO_AF_TAPI_MAKE_CALL_PARAMETERS;
typedef struct _CO_AF_TAPI_INCOMING_CALL_PARAMETERS {
    ULONG ulLineID;
    ULONG ulAddressID;
    ULONG ulFlags;
    NDIS_VAR_DATA_DESC LineCallInfo;
} CO_AF_TAPI_INCOMING_CALL_PARAMETERS, *PCO_AF_TAPI_INCOMING_CALL_PARAMETERS;
typedef struct _CO_AF_TAPI_SAP {
    ULONG ulLineID;
    ULONG ulAddressID;
    ULONG ulMediaModes;
} CO_AF_TAPI_SAP, *PCO_AF_TAPI_SAP;
typedef UCHAR NDIS_WWAN_MAC_ADDRESS[6];
typedef struct _NDIS_WWAN_DRIVER_CAPS {
    NDIS_OBJECT_HEADER Header;
    int DriverCaps;
} NDIS_WWAN_DRIVER_CAPS, *PNDIS_WWAN_DRIVER_CAPS;
typedef struct _NDIS_WWAN_SERVICE_ACTIVATION {
    NDIS_OBJECT_HEADER Header;
    int ServiceActivation;
} NDIS_WWAN_SERVICE_ACTIVATION, *PNDIS_WWAN_SERVICE_ACTIVATION;
typedef struct _NDIS_WWAN_SET_RADIO_STATE {
    NDIS_OBJECT_HEADER Header;
    int RadioAction;
} NDIS_WWAN_SET_RADIO_STATE, *PNDIS_WWAN_SET_RADIO_STATE;
typedef struct _NDIS_WWAN_SET_PIN { NDIS_OBJECT_HEADER Header; int PinAction; } NDIS_WWAN_SET_PIN, *PNDIS_WWAN_SET_PIN;
typedef struct _NDIS_WWAN_SET_PIN_EX {
    NDIS_OBJECT_HEADER Header;
    int PinAction;
} NDIS_WWAN_SET_PIN_EX, *PNDIS_WWAN_SET_PIN_EX;
typedef struct _NDIS_WWAN_SET_PIN_EX2 {
    NDIS_OBJECT_HEADER Header;
    int PinAction;
} NDIS_WWAN_SET_PIN_EX2, *PNDIS_WWAN_SET_PIN_EX2;
typedef struct _NDIS_WWAN_SET_PREFERRED_PROVIDERS {
    NDIS_OBJECT_HEADER Header;
    int PreferredListHeader;
} NDIS_WWAN_SET_PREFERRED_PROVIDERS, *PNDIS_WWAN_SET_PREFERRED_PROVIDERS;
typedef struct _NDIS_WWAN_SET_REGISTER_STATE {
    NDIS_OBJECT_HEADER Header;
    int SetRegisterState;
} NDIS_WWAN_SET_REGISTER_STATE, *PNDIS_WWAN_SET_REGISTER_STATE;
typedef struct _NDIS_WWAN_SET_REGISTER_STATE_EX {
    NDIS_OBJECT_HEADER Header;
    int SetRegisterState;
} NDIS_WWAN_SET_REGISTER_STATE_EX, *PNDIS_WWAN_SET_REGISTER_STATE_EX;
typedef struct _NDIS_WWAN_SET_SIGNAL_INDICATION {
    NDIS_OBJECT_HEADER Header;
    int SignalIndication;
} NDIS_WWAN_SET_SIGNAL_INDICATION, *PNDIS_WWAN_SET_SIGNAL_INDICATION;
typedef struct _NDIS_WWAN_SET_SIGNAL_INDICATION_EX {
    NDIS_OBJECT_HEADER Header;
    int SignalIndication;
} NDIS_WWAN_SET_SIGNAL_INDICATION_EX, *PNDIS_WWAN_SET_SIGNAL_INDICATION_EX;
typedef struct _NDIS_WWAN_SET_PACKET_SERVICE {
    NDIS_OBJECT_HEADER Header;
    int PacketServiceAction;
} NDIS_WWAN_SET_PACKET_SERVICE, *PNDIS_WWAN_SET_PACKET_SERVICE;
typedef struct _NDIS_WWAN_SET_PROVISIONED_CONTEXT {
    NDIS_OBJECT_HEADER Header;
    int ProvisionedContext;
} NDIS_WWAN_SET_PROVISIONED_CONTEXT, *PNDIS_WWAN_SET_PROVISIONED_CONTEXT;
typedef struct _NDIS_WWAN_SET_PROVISIONED_CONTEXT_V2 {
    NDIS_OBJECT_HEADER Header;
    int ProvisionedContext;
} NDIS_WWAN_SET_PROVISIONED_CONTEXT_V2, *PNDIS_WWAN_SET_PROVISIONED_CONTEXT_V2;
typedef struct _NDIS_WWAN_SET_CONTEXT_STATE {
    NDIS_OBJECT_HEADER Header;
    int SetContextState;
} NDIS_WWAN_SET_CONTEXT_STATE, *PNDIS_WWAN_SET_CONTEXT_STATE;
typedef struct _NDIS_WWAN_SET_SMS_CONFIGURATION {
    NDIS_OBJECT_HEADER Header;
    int SetSmsConfiguration;
} NDIS_WWAN_SET_SMS_CONFIGURATION, *PNDIS_WWAN_SET_SMS_CONFIGURATION;
typedef struct _NDIS_WWAN_SMS_READ { NDIS_OBJECT_HEADER Header; int SmsRead; } NDIS_WWAN_SMS_READ, *PNDIS_WWAN_SMS_READ;
typedef struct _NDIS_WWAN_SMS_SEND { NDIS_OBJECT_HEADER Header; int SmsSend; } NDIS_WWAN_SMS_SEND, *PNDIS_WWAN_SMS_SEND;
typedef struct _NDIS_WWAN_SMS_DELETE {
    NDIS_OBJECT_HEADER Header;
    int SmsFilter;
} NDIS_WWAN_SMS_DELETE, *PNDIS_WWAN_SMS_DELETE;
typedef struct _NDIS_WWAN_SET_HOME_PROVIDER {
    NDIS_OBJECT_HEADER Header;
    int HomeProvider;
} NDIS_WWAN_SET_HOME_PROVIDER, *PNDIS_WWAN_SET_HOME_PROVIDER;
typedef struct _NDIS_WWAN_SET_PREFERRED_MULTICARRIER_PROVIDERS {
    NDIS_OBJECT_HEADER Header;
    int PreferredListHeader;
} NDIS_WWAN_SET_PREFERRED_MULTICARRIER_PROVIDERS, *PNDIS_WWAN_SET_PREFERRED_MULTICARRIER_PROVIDERS;
typedef struct _NDIS_WWAN_GET_VISIBLE_PROVIDERS {
    NDIS_OBJECT_HEADER Header;
    int VisibleProviders;
} NDIS_WWAN_GET_VISIBLE_PROVIDERS, *PNDIS_WWAN_GET_VISIBLE_PROVIDERS;
typedef struct _NDIS_WWAN_USSD_REQUEST {
    NDIS_OBJECT_HEADER Header;
    int UssdRequest;
} NDIS_WWAN_USSD_REQUEST, *PNDIS_WWAN_USSD_REQUEST;

#endif
