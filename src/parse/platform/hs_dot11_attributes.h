/* SPDX-License-Identifier: MIT */
/* hs_dot11_attributes.h: what ndis.h needs of 802.11. */
#ifndef HS_DOT11_ATTRIBUTES_H
#define HS_DOT11_ATTRIBUTES_H

#define DOT11_PHY_ATTRIBUTES_REVISION_1 1
#define DOT11_EXTSTA_ATTRIBUTES_REVISION_1 1
#define DOT11_EXTSTA_ATTRIBUTES_REVISION_2 2
#define DOT11_EXTSTA_ATTRIBUTES_REVISION_3 3
#define DOT11_EXTSTA_ATTRIBUTES_REVISION_4 4
#define DOT11_EXTAP_ATTRIBUTES_REVISION_1 1
#define DOT11_VWIFI_ATTRIBUTES_REVISION_1 1
#define DOT11_WFD_ATTRIBUTES_REVISION_1 1

typedef struct _NDIS_OBJECT_HEADER {
    UCHAR Type;
    UCHAR Revision;
    USHORT Size;
} NDIS_OBJECT_HEADER, *PNDIS_OBJECT_HEADER;
typedef enum _DOT11_AUTH_ALGORITHM {
    DOT11_AUTH_ALGO_80211_OPEN = 1, DOT11_AUTH_ALGO_80211_SHARED_KEY, DOT11_AUTH_ALGO_WPA, DOT11_AUTH_ALGO_WPA_PSK,
    DOT11_AUTH_ALGO_WPA_NONE, DOT11_AUTH_ALGO_RSNA, DOT11_AUTH_ALGO_RSNA_PSK,
    DOT11_AUTH_ALGO_IHV_START = -2147483648, DOT11_AUTH_ALGO_IHV_END = -1
} DOT11_AUTH_ALGORITHM, *PDOT11_AUTH_ALGORITHM;
typedef enum _DOT11_CIPHER_ALGORITHM {
    DOT11_CIPHER_ALGO_NONE, DOT11_CIPHER_ALGO_WEP40, DOT11_CIPHER_ALGO_TKIP, DOT11_CIPHER_ALGO_CCMP = 4,
    DOT11_CIPHER_ALGO_WEP104, DOT11_CIPHER_ALGO_BIP, DOT11_CIPHER_ALGO_GCMP = 8,
    DOT11_CIPHER_ALGO_WPA_USE_GROUP = 256, DOT11_CIPHER_ALGO_RSN_USE_GROUP = 256, DOT11_CIPHER_ALGO_WEP,
    DOT11_CIPHER_ALGO_IHV_START = -2147483648, DOT11_CIPHER_ALGO_IHV_END = -1
} DOT11_CIPHER_ALGORITHM, *PDOT11_CIPHER_ALGORITHM;
typedef struct DOT11_AUTH_CIPHER_PAIR {
    DOT11_AUTH_ALGORITHM AuthAlgoId;
    DOT11_CIPHER_ALGORITHM CipherAlgoId;
} DOT11_AUTH_CIPHER_PAIR, *PDOT11_AUTH_CIPHER_PAIR;
typedef UCHAR DOT11_MAC_ADDRESS[6];
typedef DOT11_MAC_ADDRESS *PDOT11_MAC_ADDRESS;
typedef enum _DOT11_PHY_TYPE {
    dot11_phy_type_unknown, dot11_phy_type_any = 0, dot11_phy_type_fhss, dot11_phy_type_dsss,
    dot11_phy_type_irbaseband, dot11_phy_type_ofdm, dot11_phy_type_hrdsss, dot11_phy_type_erp, dot11_phy_type_ht,
    dot11_phy_type_vht, dot11_phy_type_dmg, dot11_phy_type_IHV_start = -2147483648, dot11_phy_type_IHV_end = -1
} DOT11_PHY_TYPE, *PDOT11_PHY_TYPE;
typedef UCHAR DOT11_COUNTRY_OR_REGION_STRING[3];
typedef DOT11_COUNTRY_OR_REGION_STRING *PDOT11_COUNTRY_OR_REGION_STRING;
typedef enum _DOT11_TEMP_TYPE { dot11_temp_type_unknown, dot11_temp_type_1, dot11_temp_type_2 } DOT11_TEMP_TYPE,
    *PDOT11_TEMP_TYPE;
typedef enum _DOT11_DIVERSITY_SUPPORT {
    dot11_diversity_support_unknown, dot11_diversity_support_fixedlist, dot11_diversity_support_notsupported,
    dot11_diversity_support_dynamic
} DOT11_DIVERSITY_SUPPORT, *PDOT11_DIVERSITY_SUPPORT;
typedef struct _DOT11_SUPPORTED_DATA_RATES_VALUE_V2 {
    UCHAR ucSupportedTxDataRatesValue[255];
    UCHAR ucSupportedRxDataRatesValue[255];
} DOT11_SUPPORTED_DATA_RATES_VALUE_V2, *PDOT11_SUPPORTED_DATA_RATES_VALUE_V2;
typedef struct DOT11_DATA_RATE_MAPPING_ENTRY {
    UCHAR ucDataRateIndex;
    UCHAR ucDataRateFlag;
    USHORT usDataRateValue;
} DOT11_DATA_RATE_MAPPING_ENTRY, *PDOT11_DATA_RATE_MAPPING_ENTRY;
typedef struct DOT11_PHY_ATTRIBUTES DOT11_PHY_ATTRIBUTES;
typedef struct DOT11_PHY_ATTRIBUTES *PDOT11_PHY_ATTRIBUTES;
typedef struct DOT11_HRDSSS_PHY_ATTRIBUTES {
    BOOLEAN bShortPreambleOptionImplemented;
    BOOLEAN bPBCCOptionImplemented;
    BOOLEAN bChannelAgilityPresent;
    ULONG uHRCCAModeSupported;
} DOT11_HRDSSS_PHY_ATTRIBUTES, *PDOT11_HRDSSS_PHY_ATTRIBUTES;
typedef struct DOT11_OFDM_PHY_ATTRIBUTES {
    ULONG uFrequencyBandsSupported;
} DOT11_OFDM_PHY_ATTRIBUTES, *PDOT11_OFDM_PHY_ATTRIBUTES;
typedef struct DOT11_ERP_PHY_ATTRIBUTES {
    BOOLEAN bShortPreambleOptionImplemented;
    BOOLEAN bPBCCOptionImplemented;
    BOOLEAN bChannelAgilityPresent;
    ULONG uHRCCAModeSupported;
    BOOLEAN bERPPBCCOptionImplemented;
    BOOLEAN bDSSSOFDMOptionImplemented;
    BOOLEAN bShortSlotTimeOptionImplemented;
} DOT11_ERP_PHY_ATTRIBUTES, *PDOT11_ERP_PHY_ATTRIBUTES;
struct DOT11_PHY_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    DOT11_PHY_TYPE PhyType;
    BOOLEAN bHardwarePhyState;
    BOOLEAN bSoftwarePhyState;
    BOOLEAN bCFPollable;
    ULONG uMPDUMaxLength;
    DOT11_TEMP_TYPE TempType;
    DOT11_DIVERSITY_SUPPORT DiversitySupport;
    union {
        DOT11_HRDSSS_PHY_ATTRIBUTES HRDSSSAttributes;
        DOT11_OFDM_PHY_ATTRIBUTES OFDMAttributes;
        DOT11_ERP_PHY_ATTRIBUTES ERPAttributes;
    };
    ULONG uNumberSupportedPowerLevels;
    ULONG TxPowerLevels[8];
    ULONG uNumDataRateMappingEntries;
    DOT11_DATA_RATE_MAPPING_ENTRY DataRateMappingEntries[126];
    DOT11_SUPPORTED_DATA_RATES_VALUE_V2 SupportedDataRatesValue;
};
typedef struct DOT11_EXTSTA_ATTRIBUTES DOT11_EXTSTA_ATTRIBUTES;
typedef struct DOT11_EXTSTA_ATTRIBUTES *PDOT11_EXTSTA_ATTRIBUTES;
struct DOT11_EXTSTA_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG uScanSSIDListSize;
    ULONG uDesiredBSSIDListSize;
    ULONG uDesiredSSIDListSize;
    ULONG uExcludedMacAddressListSize;
    ULONG uPrivacyExemptionListSize;
    ULONG uKeyMappingTableSize;
    ULONG uDefaultKeyTableSize;
    ULONG uWEPKeyValueMaxLength;
    ULONG uPMKIDCacheSize;
    ULONG uMaxNumPerSTADefaultKeyTables;
    BOOLEAN bStrictlyOrderedServiceClassImplemented;
    UCHAR ucSupportedQoSProtocolFlags;
    BOOLEAN bSafeModeImplemented;
    ULONG uNumSupportedCountryOrRegionStrings;
    PDOT11_COUNTRY_OR_REGION_STRING pSupportedCountryOrRegionStrings;
    ULONG uInfraNumSupportedUcastAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pInfraSupportedUcastAlgoPairs;
    ULONG uInfraNumSupportedMcastAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pInfraSupportedMcastAlgoPairs;
    ULONG uAdhocNumSupportedUcastAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pAdhocSupportedUcastAlgoPairs;
    ULONG uAdhocNumSupportedMcastAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pAdhocSupportedMcastAlgoPairs;
    BOOLEAN bAutoPowerSaveMode;
    ULONG uMaxNetworkOffloadListSize;
    BOOLEAN bMFPCapable;
    ULONG uInfraNumSupportedMcastMgmtAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pInfraSupportedMcastMgmtAlgoPairs;
    BOOLEAN bNeighborReportSupported;
    BOOLEAN bAPChannelReportSupported;
    BOOLEAN bActionFramesSupported;
    BOOLEAN bANQPQueryOffloadSupported;
    BOOLEAN bHESSIDConnectionSupported;
};
typedef struct _DOT11_EXTAP_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG uScanSSIDListSize;
    ULONG uDesiredSSIDListSize;
    ULONG uPrivacyExemptionListSize;
    ULONG uAssociationTableSize;
    ULONG uDefaultKeyTableSize;
    ULONG uWEPKeyValueMaxLength;
    BOOLEAN bStrictlyOrderedServiceClassImplemented;
    ULONG uNumSupportedCountryOrRegionStrings;
    PDOT11_COUNTRY_OR_REGION_STRING pSupportedCountryOrRegionStrings;
    ULONG uInfraNumSupportedUcastAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pInfraSupportedUcastAlgoPairs;
    ULONG uInfraNumSupportedMcastAlgoPairs;
    PDOT11_AUTH_CIPHER_PAIR pInfraSupportedMcastAlgoPairs;
} DOT11_EXTAP_ATTRIBUTES, *PDOT11_EXTAP_ATTRIBUTES;
typedef struct _DOT11_VWIFI_COMBINATION {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumInfrastructure;
    ULONG uNumAdhoc;
    ULONG uNumSoftAP;
} DOT11_VWIFI_COMBINATION, *PDOT11_VWIFI_COMBINATION;
typedef struct DOT11_VWIFI_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG uTotalNumOfEntries;
    DOT11_VWIFI_COMBINATION Combinations[1];
} DOT11_VWIFI_ATTRIBUTES, *PDOT11_VWIFI_ATTRIBUTES;
typedef struct _DOT11_WFD_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG uNumConcurrentGORole;
    ULONG uNumConcurrentClientRole;
    ULONG WPSVersionsSupported;
    BOOLEAN bServiceDiscoverySupported;
    BOOLEAN bClientDiscoverabilitySupported;
    BOOLEAN bInfrastructureManagementSupported;
    ULONG uMaxSecondaryDeviceTypeListSize;
    DOT11_MAC_ADDRESS DeviceAddress;
    ULONG uInterfaceAddressListCount;
    PDOT11_MAC_ADDRESS pInterfaceAddressList;
    ULONG uNumSupportedCountryOrRegionStrings;
    PDOT11_COUNTRY_OR_REGION_STRING pSupportedCountryOrRegionStrings;
    ULONG uDiscoveryFilterListSize;
    ULONG uGORoleClientTableSize;
} DOT11_WFD_ATTRIBUTES, *PDOT11_WFD_ATTRIBUTES;

#endif
