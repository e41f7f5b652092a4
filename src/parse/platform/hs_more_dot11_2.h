/* SPDX-License-Identifier: MIT */
/* hs_more_dot11_2.h: windot11 and wlantypes: 802.11 types: what few drivers use, part 2. */
#ifndef HS_MORE_DOT11_2_H
#define HS_MORE_DOT11_2_H

typedef struct _DOT11_BSS_DESCRIPTION {
    ULONG uReserved;
    DOT11_MAC_ADDRESS dot11BSSID;
    DOT11_BSS_TYPE dot11BSSType;
    USHORT usBeaconPeriod;
    ULONGLONG ullTimestamp;
    USHORT usCapabilityInformation;
    ULONG uBufferLength;
    UCHAR ucBuffer[1];
} DOT11_BSS_DESCRIPTION, *PDOT11_BSS_DESCRIPTION;
typedef struct _DOT11_JOIN_REQUEST {
    ULONG uJoinFailureTimeout;
    DOT11_RATE_SET OperationalRateSet;
    ULONG uChCenterFrequency;
    DOT11_BSS_DESCRIPTION dot11BSSDescription;
} DOT11_JOIN_REQUEST, *PDOT11_JOIN_REQUEST;
typedef struct _DOT11_START_REQUEST {
    ULONG uStartFailureTimeout;
    DOT11_RATE_SET OperationalRateSet;
    ULONG uChCenterFrequency;
    DOT11_BSS_DESCRIPTION dot11BSSDescription;
} DOT11_START_REQUEST, *PDOT11_START_REQUEST;
typedef enum _DOT11_UPDATE_IE_OP {
    dot11_update_ie_op_create_replace = 1, dot11_update_ie_op_delete
} DOT11_UPDATE_IE_OP, *PDOT11_UPDATE_IE_OP;
typedef struct _DOT11_UPDATE_IE {
    DOT11_UPDATE_IE_OP dot11UpdateIEOp;
    ULONG uBufferLength;
    UCHAR ucBuffer[1];
} DOT11_UPDATE_IE, *PDOT11_UPDATE_IE;
typedef struct _DOT11_POWER_MGMT_MODE {
    DOT11_POWER_MODE dot11PowerMode;
    ULONG uPowerSaveLevel;
    USHORT usListenInterval;
    USHORT usAID;
    BOOLEAN bReceiveDTIMs;
} DOT11_POWER_MGMT_MODE, *PDOT11_POWER_MGMT_MODE;
typedef struct _DOT11_COUNTERS_ENTRY {
    ULONG uTransmittedFragmentCount;
    ULONG uMulticastTransmittedFrameCount;
    ULONG uFailedCount;
    ULONG uRetryCount;
    ULONG uMultipleRetryCount;
    ULONG uFrameDuplicateCount;
    ULONG uRTSSuccessCount;
    ULONG uRTSFailureCount;
    ULONG uACKFailureCount;
    ULONG uReceivedFragmentCount;
    ULONG uMulticastReceivedFrameCount;
    ULONG uFCSErrorCount;
    ULONG uTransmittedFrameCount;
} DOT11_COUNTERS_ENTRY, *PDOT11_COUNTERS_ENTRY;
typedef struct _DOT11_SUPPORTED_DATA_RATES_VALUE {
    UCHAR ucSupportedTxDataRatesValue[8];
    UCHAR ucSupportedRxDataRatesValue[8];
} DOT11_SUPPORTED_DATA_RATES_VALUE, *PDOT11_SUPPORTED_DATA_RATES_VALUE;
typedef DOT11_SUPPORTED_DATA_RATES_VALUE_V2 DOT11_SUPPORTED_DATA_RATES_VALUE_V1;
typedef DOT11_SUPPORTED_DATA_RATES_VALUE_V2 *PDOT11_SUPPORTED_DATA_RATES_VALUE_V1;
typedef struct _DOT11_MULTI_DOMAIN_CAPABILITY_ENTRY {
    ULONG uMultiDomainCapabilityIndex;
    ULONG uFirstChannelNumber;
    ULONG uNumberOfChannels;
    LONG lMaximumTransmitPowerLevel;
} DOT11_MULTI_DOMAIN_CAPABILITY_ENTRY, *PDOT11_MULTI_DOMAIN_CAPABILITY_ENTRY;
typedef struct _DOT11_MD_CAPABILITY_ENTRY_LIST {
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_MULTI_DOMAIN_CAPABILITY_ENTRY dot11MDCapabilityEntry[1];
} DOT11_MD_CAPABILITY_ENTRY_LIST, *PDOT11_MD_CAPABILITY_ENTRY_LIST;
typedef enum _DOT11_HOP_ALGO_ADOPTED {
    dot11_hop_algo_current, dot11_hop_algo_hop_index, dot11_hop_algo_hcc
} DOT11_HOP_ALGO_ADOPTED, *PDOT11_HOP_ALGO_ADOPTED;
typedef struct _DOT11_HOPPING_PATTERN_ENTRY {
    ULONG uHoppingPatternIndex;
    ULONG uRandomTableFieldNumber;
} DOT11_HOPPING_PATTERN_ENTRY, *PDOT11_HOPPING_PATTERN_ENTRY;
typedef struct _DOT11_HOPPING_PATTERN_ENTRY_LIST {
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_HOPPING_PATTERN_ENTRY dot11HoppingPatternEntry[1];
} DOT11_HOPPING_PATTERN_ENTRY_LIST, *PDOT11_HOPPING_PATTERN_ENTRY_LIST;
typedef struct _DOT11_WPA_TSC {
    ULONG uReserved;
    DOT11_OFFLOAD_TYPE dot11OffloadType;
    HANDLE hOffload;
    DOT11_IV48_COUNTER dot11IV48Counter;
} DOT11_WPA_TSC, *PDOT11_WPA_TSC;
typedef struct _DOT11_RSSI_RANGE {
    DOT11_PHY_TYPE dot11PhyType;
    ULONG uRSSIMin;
    ULONG uRSSIMax;
} DOT11_RSSI_RANGE, *PDOT11_RSSI_RANGE;
typedef struct _DOT11_NIC_SPECIFIC_EXTENSION {
    ULONG uBufferLength;
    ULONG uTotalBufferLength;
    UCHAR ucBuffer[1];
} DOT11_NIC_SPECIFIC_EXTENSION, *PDOT11_NIC_SPECIFIC_EXTENSION;
typedef struct _DOT11_AP_JOIN_REQUEST {
    ULONG uJoinFailureTimeout;
    DOT11_RATE_SET OperationalRateSet;
    ULONG uChCenterFrequency;
    DOT11_BSS_DESCRIPTION dot11BSSDescription;
} DOT11_AP_JOIN_REQUEST, *PDOT11_AP_JOIN_REQUEST;
typedef enum _DOT11_AC_PARAM {
    dot11_AC_param_BE, dot11_AC_param_BK, dot11_AC_param_VI, dot11_AC_param_VO, dot11_AC_param_max
} DOT11_AC_PARAM, *PDOT11_AC_PARAM;
typedef struct _DOT11_WME_AC_PARAMETERS {
    UCHAR ucAccessCategoryIndex;
    UCHAR ucAIFSN;
    UCHAR ucECWmin;
    UCHAR ucECWmax;
    USHORT usTXOPLimit;
} DOT11_WME_AC_PARAMETERS, *PDOT11_WME_AC_PARAMETERS;
typedef struct _DOT11_WME_AC_PARAMTERS_LIST {
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_WME_AC_PARAMETERS dot11WMEACParameters[1];
} DOT11_WME_AC_PARAMETERS_LIST, *PDOT11_WME_AC_PARAMETERS_LIST;
typedef struct _DOT11_WME_UPDATE_IE {
    ULONG uParamElemMinBeaconIntervals;
    ULONG uWMEInfoElemOffset;
    ULONG uWMEInfoElemLength;
    ULONG uWMEParamElemOffset;
    ULONG uWMEParamElemLength;
    UCHAR ucBuffer[1];
} DOT11_WME_UPDATE_IE, *PDOT11_WME_UPDATE_IE;
typedef struct _DOT11_QOS_TX_DURATION {
    ULONG uNominalMSDUSize;
    ULONG uMinPHYRate;
    ULONG uDuration;
} DOT11_QOS_TX_DURATION, *PDOT11_QOS_TX_DURATION;
typedef struct _DOT11_QOS_TX_MEDIUM_TIME {
    DOT11_MAC_ADDRESS dot11PeerAddress;
    UCHAR ucQoSPriority;
    ULONG uMediumTimeAdmited;
} DOT11_QOS_TX_MEDIUM_TIME, *PDOT11_QOS_TX_MEDIUM_TIME;
typedef struct _DOT11_SUPPORTED_OFDM_FREQUENCY {
    ULONG uCenterFrequency;
} DOT11_SUPPORTED_OFDM_FREQUENCY, *PDOT11_SUPPORTED_OFDM_FREQUENCY;
typedef struct _DOT11_SUPPORTED_OFDM_FREQUENCY_LIST {
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_SUPPORTED_OFDM_FREQUENCY dot11SupportedOFDMFrequency[1];
} DOT11_SUPPORTED_OFDM_FREQUENCY_LIST, *PDOT11_SUPPORTED_OFDM_FREQUENCY_LIST;
typedef struct _DOT11_SUPPORTED_DSSS_CHANNEL {
    ULONG uChannel;
} DOT11_SUPPORTED_DSSS_CHANNEL, *PDOT11_SUPPORTED_DSSS_CHANNEL;
typedef struct _DOT11_SUPPORTED_DSSS_CHANNEL_LIST {
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_SUPPORTED_DSSS_CHANNEL dot11SupportedDSSSChannel[1];
} DOT11_SUPPORTED_DSSS_CHANNEL_LIST, *PDOT11_SUPPORTED_DSSS_CHANNEL_LIST;
typedef struct DOT11_KEY_ALGO_GCMP {
    UCHAR ucIV48Counter[6];
    ULONG ulGCMPKeyLength;
    UCHAR ucGCMPKey[1];
} DOT11_KEY_ALGO_GCMP, *PDOT11_KEY_ALGO_GCMP;
typedef struct DOT11_COUNTRY_OR_REGION_STRING_LIST {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumOfEntries;
    ULONG uTotalNumOfEntries;
    DOT11_COUNTRY_OR_REGION_STRING CountryOrRegionStrings[1];
} DOT11_COUNTRY_OR_REGION_STRING_LIST, *PDOT11_COUNTRY_OR_REGION_STRING_LIST;
typedef struct DOT11_QOS_PARAMS {
    NDIS_OBJECT_HEADER Header;
    UCHAR ucEnabledQoSProtocolFlags;
} DOT11_QOS_PARAMS, *PDOT11_QOS_PARAMS;
typedef struct _DOT11_FRAGMENT_DESCRIPTOR {
    ULONG uOffset;
    ULONG uLength;
} DOT11_FRAGMENT_DESCRIPTOR, *PDOT11_FRAGMENT_DESCRIPTOR;
typedef struct _DOT11_PER_MSDU_COUNTERS {
    ULONG uTransmittedFragmentCount;
    ULONG uRetryCount;
    ULONG uRTSSuccessCount;
    ULONG uRTSFailureCount;
    ULONG uACKFailureCount;
} DOT11_PER_MSDU_COUNTERS, *PDOT11_PER_MSDU_COUNTERS;
typedef struct _DOT11_SEND_CONTEXT {
    NDIS_OBJECT_HEADER Header;
    PVOID pvReserved;
    ULONG uFlags;
    ULONG uPSLifetime;
    ULONG uDelayedSleepValue;
    UCHAR ucTXDataRates[8];
    BOOLEAN bIndicateAssociatedACKs;
    BOOLEAN bIndicateTXStatus;
    UCHAR ucPriority;
    BOOLEAN bDontFragment;
    ULONG dwExtendedStatus;
    HANDLE hIntegrityOffload;
    HANDLE hWEPOffload;
    UCHAR ucWPAMSDUPriority;
    UCHAR ucNumOfRWsOnPeer;
    USHORT usAID;
    PDOT11_PER_MSDU_COUNTERS pDot11PerMSDUCounters;
} DOT11_SEND_CONTEXT, *PDOT11_SEND_CONTEXT;
typedef struct _DOT11_SEND_EXTENSION_INFO {
    ULONG uVersion;
    NDIS_OBJECT_HEADER Header;
    PVOID pvReserved;
    ULONG uFlags;
    ULONG uPSLifetime;
    ULONG uDelayedSleepValue;
    UCHAR ucTXDataRates[8];
    BOOLEAN bIndicateAssociatedACKs;
    BOOLEAN bIndicateTXStatus;
    UCHAR ucPriority;
    BOOLEAN bDontFragment;
    ULONG dwExtendedStatus;
    HANDLE hIntegrityOffload;
    HANDLE hWEPOffload;
    UCHAR ucWPAMSDUPriority;
    UCHAR ucNumOfRWsOnPeer;
    USHORT usAID;
    PDOT11_PER_MSDU_COUNTERS pDot11PerMSDUCounters;
    USHORT usNumberOfFragments;
    DOT11_FRAGMENT_DESCRIPTOR Dot11FragmentDescriptors[1];
} DOT11_SEND_EXTENSION_INFO, *PDOT11_SEND_EXTENSION_INFO;
typedef enum _DOT11_ACK_POLICY {
    dot11_ack_policy_none, dot11_ack_policy_acknowledge, dot11_ack_policy_do_not_acknowledge
} DOT11_ACK_POLICY, *PDOT11_ACK_POLICY;
typedef struct _DOT11_SEND_EXTENSION_INFO_V2 {
    UCHAR ucQoSPriority : 4, ucAckPolicy : 4;
    USHORT usExtendedTXDataRatesOffset;
    UCHAR ucNumOfExtendedTXDataRates;
    UCHAR ucBuffer[1];
} DOT11_SEND_EXTENSION_INFO_V2, *PDOT11_SEND_EXTENSION_INFO_V2;
typedef struct _DOT11_RECV_CONTEXT {
    NDIS_OBJECT_HEADER Header;
    PVOID pvReserved;
    DOT11_PHY_TYPE dot11PhyType;
    ULONG uChCenterFrequency;
    LONG lRSSI;
    ULONG uRSSI;
    UCHAR ucPriority;
    UCHAR ucDataRate;
    UCHAR ucPeerMacAddress[6];
    ULONG dwExtendedStatus;
    HANDLE hWEPOffloadContext;
    HANDLE hAuthOffloadContext;
    USHORT usWEPAppliedMask;
    USHORT usWPAMSDUPriority;
    DOT11_IV48_COUNTER dot11LowestIV48Counter;
    USHORT usDot11LeftRWBitMap;
    DOT11_IV48_COUNTER dot11HighestIV48Counter;
    USHORT usDot11RightRWBitMap;
    USHORT usNumberOfMPDUsReceived;
} DOT11_RECV_CONTEXT, *PDOT11_RECV_CONTEXT;
typedef struct DOT11_MPDU_MAX_LENGTH_INDICATION {
    NDIS_OBJECT_HEADER Header;
    ULONG uPhyId;
    ULONG uMPDUMaxLength;
} DOT11_MPDU_MAX_LENGTH_INDICATION, *PDOT11_MPDU_MAX_LENGTH_INDICATION;
typedef struct DOT11_ENCAP_ENTRY { USHORT usEtherType; USHORT usEncapType; } DOT11_ENCAP_ENTRY, *PDOT11_ENCAP_ENTRY;
typedef struct DOT11_EXTSTA_SEND_CONTEXT DOT11_EXTAP_SEND_CONTEXT;
typedef struct DOT11_EXTSTA_SEND_CONTEXT *PDOT11_EXTAP_SEND_CONTEXT;
typedef struct DOT11_EXTSTA_RECV_CONTEXT DOT11_EXTAP_RECV_CONTEXT;
typedef struct DOT11_EXTSTA_RECV_CONTEXT *PDOT11_EXTAP_RECV_CONTEXT;
typedef struct _DOT11_MAC_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG uOpmodeMask;
} DOT11_MAC_PARAMETERS, *PDOT11_MAC_PARAMETERS;
typedef enum _DOT11_WPS_CONFIG_METHOD {
    DOT11_WPS_CONFIG_METHOD_NULL, DOT11_WPS_CONFIG_METHOD_DISPLAY = 8, DOT11_WPS_CONFIG_METHOD_NFC_TAG = 32,
    DOT11_WPS_CONFIG_METHOD_NFC_INTERFACE = 64, DOT11_WPS_CONFIG_METHOD_PUSHBUTTON = 128,
    DOT11_WPS_CONFIG_METHOD_KEYPAD = 256, DOT11_WPS_CONFIG_METHOD_WFDS_DEFAULT = 4096
} DOT11_WPS_CONFIG_METHOD, *PDOT11_WPS_CONFIG_METHOD;
typedef enum _DOT11_WPS_DEVICE_PASSWORD_ID {
    DOT11_WPS_PASSWORD_ID_DEFAULT, DOT11_WPS_PASSWORD_ID_USER_SPECIFIED, DOT11_WPS_PASSWORD_ID_MACHINE_SPECIFIED,
    DOT11_WPS_PASSWORD_ID_REKEY, DOT11_WPS_PASSWORD_ID_PUSHBUTTON, DOT11_WPS_PASSWORD_ID_REGISTRAR_SPECIFIED,
    DOT11_WPS_PASSWORD_ID_NFC_CONNECTION_HANDOVER = 7, DOT11_WPS_PASSWORD_ID_WFD_SERVICES,
    DOT11_WPS_PASSWORD_ID_OOB_RANGE_MIN = 16, DOT11_WPS_PASSWORD_ID_OOB_RANGE_MAX = 0xffff
} DOT11_WPS_DEVICE_PASSWORD_ID, *PDOT11_WPS_DEVICE_PASSWORD_ID;
typedef struct _WFDSVC_CONNECTION_CAPABILITY {
    BOOLEAN bNew;
    BOOLEAN bClient;
    BOOLEAN bGO;
} WFDSVC_CONNECTION_CAPABILITY, *PWFDSVC_CONNECTION_CAPABILITY;
typedef struct _DOT11_WFD_SERVICE_HASH_LIST {
    USHORT ServiceHashCount;
    DOT11_WFD_SERVICE_HASH ServiceHash[1];
} DOT11_WFD_SERVICE_HASH_LIST, *PDOT11_WFD_SERVICE_HASH_LIST;
typedef struct _DOT11_WFD_ADVERTISEMENT_ID {
    ULONG AdvertisementID;
    DOT11_MAC_ADDRESS ServiceAddress;
} DOT11_WFD_ADVERTISEMENT_ID, *PDOT11_WFD_ADVERTISEMENT_ID;
typedef struct _DOT11_WFD_SESSION_ID {
    ULONG SessionID;
    DOT11_MAC_ADDRESS SessionAddress;
} DOT11_WFD_SESSION_ID, *PDOT11_WFD_SESSION_ID;
typedef struct _DOT11_WFD_ADVERTISED_SERVICE_DESCRIPTOR {
    ULONG AdvertisementID;
    USHORT ConfigMethods;
    UCHAR ServiceNameLength;
    UCHAR ServiceName[255];
} DOT11_WFD_ADVERTISED_SERVICE_DESCRIPTOR, *PDOT11_WFD_ADVERTISED_SERVICE_DESCRIPTOR;
typedef struct _DOT11_WFD_ADVERTISED_SERVICE_LIST {
    USHORT ServiceCount;
    DOT11_WFD_ADVERTISED_SERVICE_DESCRIPTOR AdvertisedService[1];
} DOT11_WFD_ADVERTISED_SERVICE_LIST, *PDOT11_WFD_ADVERTISED_SERVICE_LIST;
typedef enum _DOT11_ANQP_QUERY_RESULT {
    dot11_ANQP_query_result_success, dot11_ANQP_query_result_failure, dot11_ANQP_query_result_timed_out,
    dot11_ANQP_query_result_resources, dot11_ANQP_query_result_advertisement_protocol_not_supported_on_remote,
    dot11_ANQP_query_result_gas_protocol_failure, dot11_ANQP_query_result_advertisement_server_not_responding,
    dot11_ANQP_query_result_access_issues
} DOT11_ANQP_QUERY_RESULT, *PDOT11_ANQP_QUERY_RESULT;
typedef struct _DOT11_ANQP_QUERY_COMPLETE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    DOT11_ANQP_QUERY_RESULT Status;
    HANDLE hContext;
    ULONG uResponseLength;
} DOT11_ANQP_QUERY_COMPLETE_PARAMETERS, *PDOT11_ANQP_QUERY_COMPLETE_PARAMETERS;
typedef struct _DOT11_WFD_GROUP_OWNER_CAPABILITY_CONFIG_V2 {
    NDIS_OBJECT_HEADER Header;
    BOOLEAN bPersistentGroupEnabled;
    BOOLEAN bIntraBSSDistributionSupported;
    BOOLEAN bCrossConnectionSupported;
    BOOLEAN bPersistentReconnectSupported;
    BOOLEAN bGroupFormationEnabled;
    ULONG uMaximumGroupLimit;
    BOOLEAN bEapolKeyIpAddressAllocationSupported;
} DOT11_WFD_GROUP_OWNER_CAPABILITY_CONFIG_V2, *PDOT11_WFD_GROUP_OWNER_CAPABILITY_CONFIG_V2;
typedef struct _DOT11_OFFLOAD_NETWORK_STATUS_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    NDIS_STATUS Status;
} DOT11_OFFLOAD_NETWORK_STATUS_PARAMETERS, *PDOT11_OFFLOAD_NETWORK_STATUS_PARAMETERS;
typedef enum _DOT11_MANUFACTURING_TEST_TYPE {
    dot11_manufacturing_test_unknown, dot11_manufacturing_test_self_start,
    dot11_manufacturing_test_self_query_result, dot11_manufacturing_test_rx, dot11_manufacturing_test_tx,
    dot11_manufacturing_test_query_adc, dot11_manufacturing_test_set_data, dot11_manufacturing_test_query_data,
    dot11_manufacturing_test_sleep, dot11_manufacturing_test_awake, dot11_manufacturing_test_IHV_start = -2147483648,
    dot11_manufacturing_test_IHV_end = -1
} DOT11_MANUFACTURING_TEST_TYPE, *PDOT11_MANUFACTURING_TEST_TYPE;
typedef struct _DOT11_MANUFACTURING_TEST {
    DOT11_MANUFACTURING_TEST_TYPE dot11ManufacturingTestType;
    ULONG uBufferLength;
    UCHAR ucBuffer[1];
} DOT11_MANUFACTURING_TEST, *PDOT11_MANUFACTURING_TEST;
typedef enum DOT11_MANUFACTURING_SELF_TEST_TYPE {
    DOT11_MANUFACTURING_SELF_TEST_TYPE_INTERFACE = 1, DOT11_MANUFACTURING_SELF_TEST_TYPE_RF_INTERFACE,
    DOT11_MANUFACTURING_SELF_TEST_TYPE_BT_COEXISTENCE
} DOT11_MANUFACTURING_SELF_TEST_TYPE, *PDOT11_MANUFACTURING_SELF_TEST_TYPE;
typedef struct _DOT11_MANUFACTURING_SELF_TEST_SET_PARAMS {
    DOT11_MANUFACTURING_SELF_TEST_TYPE SelfTestType;
    ULONG uTestID;
    ULONG uPinBitMask;
    PVOID pvContext;
    ULONG uBufferLength;
    UCHAR ucBufferIn[1];
} DOT11_MANUFACTURING_SELF_TEST_SET_PARAMS, *PDOT11_MANUFACTURING_SELF_TEST_SET_PARAMS;
typedef struct _DOT11_MANUFACTURING_SELF_TEST_QUERY_RESULTS {
    DOT11_MANUFACTURING_SELF_TEST_TYPE SelfTestType;
    ULONG uTestID;
    BOOLEAN bResult;
    ULONG uPinFailedBitMask;
    PVOID pvContext;
    ULONG uBytesWrittenOut;
    UCHAR ucBufferOut[1];
} DOT11_MANUFACTURING_SELF_TEST_QUERY_RESULTS, *PDOT11_MANUFACTURING_SELF_TEST_QUERY_RESULTS;
typedef enum DOT11_BAND { dot11_band_2p4g = 1, dot11_band_4p9g, dot11_band_5g } DOT11_BAND, *PDOT11_BAND;
typedef struct _DOT11_MANUFACTURING_FUNCTIONAL_TEST_RX {
    BOOLEAN bEnabled;
    DOT11_BAND Dot11Band;
    ULONG uChannel;
    LONG PowerLevel;
} DOT11_MANUFACTURING_FUNCTIONAL_TEST_RX, *PDOT11_MANUFACTURING_FUNCTIONAL_TEST_RX;
typedef struct _DOT11_MANUFACTURING_FUNCTIONAL_TEST_TX {
    BOOLEAN bEnable;
    BOOLEAN bOpenLoop;
    DOT11_BAND Dot11Band;
    ULONG uChannel;
    ULONG uSetPowerLevel;
    LONG ADCPowerLevel;
} DOT11_MANUFACTURING_FUNCTIONAL_TEST_TX, *PDOT11_MANUFACTURING_FUNCTIONAL_TEST_TX;
typedef struct _DOT11_MANUFACTURING_FUNCTIONAL_TEST_QUERY_ADC {
    DOT11_BAND Dot11Band;
    ULONG uChannel;
    LONG ADCPowerLevel;
} DOT11_MANUFACTURING_FUNCTIONAL_TEST_QUERY_ADC, *PDOT11_MANUFACTURING_FUNCTIONAL_TEST_QUERY_ADC;
typedef struct _DOT11_MANUFACTURING_TEST_SET_DATA {
    ULONG uKey;
    ULONG uOffset;
    ULONG uBufferLength;
    UCHAR ucBufferIn[1];
} DOT11_MANUFACTURING_TEST_SET_DATA, *PDOT11_MANUFACTURING_TEST_SET_DATA;
typedef struct _DOT11_MANUFACTURING_TEST_QUERY_DATA {
    ULONG uKey;
    ULONG uOffset;
    ULONG uBufferLength;
    ULONG uBytesRead;
    UCHAR ucBufferOut[1];
} DOT11_MANUFACTURING_TEST_QUERY_DATA, *PDOT11_MANUFACTURING_TEST_QUERY_DATA;
typedef struct _DOT11_MANUFACTURING_TEST_SLEEP {
    ULONG uSleepTime;
    PVOID pvContext;
} DOT11_MANUFACTURING_TEST_SLEEP, *PDOT11_MANUFACTURING_TEST_SLEEP;
typedef enum _DOT11_MANUFACTURING_CALLBACK_TYPE {
    dot11_manufacturing_callback_unknown, dot11_manufacturing_callback_self_test_complete,
    dot11_manufacturing_callback_sleep_complete, dot11_manufacturing_callback_IHV_start = -2147483648,
    dot11_manufacturing_callback_IHV_end = -1
} DOT11_MANUFACTURING_CALLBACK_TYPE, *PDOT11_MANUFACTURING_CALLBACK_TYPE;

#endif
