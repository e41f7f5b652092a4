/* SPDX-License-Identifier: MIT */
/* hs_more_wmidata_8.h: WMI data blocks of storage and others: what few drivers use, part 8. */
#ifndef HS_MORE_WMIDATA_8_H
#define HS_MORE_WMIDATA_8_H

typedef struct _MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive {
    ULONG Encapsulation;
    ULONG IpExtensionHeadersSupported;
    ULONG TcpOptionsSupported;
    ULONG TcpChecksum;
    ULONG UdpChecksum;
} MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive, *PMSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive;
typedef struct _MSNdis_WmiTcpIpChecksumOffload {
    MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive IPv4Transmit;
    MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive IPv4Receive;
    MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive IPv6Transmit;
    MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive IPv6Receive;
} MSNdis_WmiTcpIpChecksumOffload, *PMSNdis_WmiTcpIpChecksumOffload;
typedef struct _MSNdis_WmiIPSecOffloadV1_Supported {
    ULONG Encapsulation;
    ULONG AhEspCombined;
    ULONG TransportTunnelCombined;
    ULONG IPv4Options;
    ULONG Flags;
} MSNdis_WmiIPSecOffloadV1_Supported, *PMSNdis_WmiIPSecOffloadV1_Supported;
typedef struct _MSNdis_WmiIPSecOffloadV1_IPv4AH {
    ULONG Md5;
    ULONG Sha_1;
    ULONG Transport;
    ULONG Tunnel;
    ULONG Send;
    ULONG Receive;
} MSNdis_WmiIPSecOffloadV1_IPv4AH, *PMSNdis_WmiIPSecOffloadV1_IPv4AH;
typedef struct _MSNdis_WmiIPSecOffloadV1_IPv4ESP {
    ULONG Des;
    ULONG Reserved;
    ULONG TripleDes;
    ULONG NullEsp;
    ULONG Transport;
    ULONG Tunnel;
    ULONG Send;
    ULONG Receive;
} MSNdis_WmiIPSecOffloadV1_IPv4ESP, *PMSNdis_WmiIPSecOffloadV1_IPv4ESP;
typedef struct _MSNdis_WmiIPSecOffloadV1 {
    MSNdis_WmiIPSecOffloadV1_Supported WmiSupported;
    MSNdis_WmiIPSecOffloadV1_IPv4AH WmiIPv4AH;
    MSNdis_WmiIPSecOffloadV1_IPv4ESP WmiIPv4ESP;
} MSNdis_WmiIPSecOffloadV1, *PMSNdis_WmiIPSecOffloadV1;
typedef struct _MSNdis_WmiTcpLargeSendOffloadV2_IPv4 {
    ULONG Encapsulation;
    ULONG MaxOffLoadSize;
    ULONG MinSegmentCount;
} MSNdis_WmiTcpLargeSendOffloadV2_IPv4, *PMSNdis_WmiTcpLargeSendOffloadV2_IPv4;
typedef struct _MSNdis_WmiTcpLargeSendOffloadV2_IPv6 {
    ULONG Encapsulation;
    ULONG MaxOffLoadSize;
    ULONG MinSegmentCount;
    ULONG IpExtensionHeadersSupported;
    ULONG TcpOptionsSupported;
} MSNdis_WmiTcpLargeSendOffloadV2_IPv6, *PMSNdis_WmiTcpLargeSendOffloadV2_IPv6;
typedef struct _MSNdis_WmiTcpLargeSendOffloadV2 {
    MSNdis_WmiTcpLargeSendOffloadV2_IPv4 WmiIPv4;
    MSNdis_WmiTcpLargeSendOffloadV2_IPv6 WmiIPv6;
} MSNdis_WmiTcpLargeSendOffloadV2, *PMSNdis_WmiTcpLargeSendOffloadV2;
typedef struct _MSNdis_WmiOffload {
    MSNdis_ObjectHeader Header;
    MSNdis_WmiTcpIpChecksumOffload Checksum;
    MSNdis_WmiTcpLargeSendOffloadV1 LsoV1;
    MSNdis_WmiIPSecOffloadV1 IPsecV1;
    MSNdis_WmiTcpLargeSendOffloadV2 LsoV2;
    ULONG Flags;
} MSNdis_WmiOffload, *PMSNdis_WmiOffload;
typedef struct _MSNdis_TcpOffloadParameters {
    MSNdis_ObjectHeader Header;
    UCHAR IPv4Checksum;
    UCHAR TCPIPv4Checksum;
    UCHAR UDPIPv4Checksum;
    UCHAR TCPIPv6Checksum;
    UCHAR UDPIPv6Checksum;
    UCHAR LsoV1;
    UCHAR IPsec;
    UCHAR LsoV2IPv4;
    UCHAR LsoV2IPv6;
    UCHAR TcpConnectionIPv4;
    UCHAR TcpConnectionIPv6;
    ULONG Flags;
} MSNdis_TcpOffloadParameters, *PMSNdis_TcpOffloadParameters;
typedef struct _MSNdis_WmiTcpConnectionOffload {
    MSNdis_ObjectHeader Header;
    ULONG Encapsulation;
    ULONG SupportIp4;
    ULONG SupportIp6;
    ULONG SupportIp6ExtensionHeaders;
    ULONG SupportSack;
    ULONG TcpConnectionOffloadCapacity;
    ULONG Flags;
} MSNdis_WmiTcpConnectionOffload, *PMSNdis_WmiTcpConnectionOffload;
typedef struct _MSNdis_WmiHDSplitCurrentConfig {
    MSNdis_ObjectHeader Header;
    ULONG HardwareCapabilities;
    ULONG CurrentCapabilities;
    ULONG HDSplitFlags;
    ULONG HDSplitCombineFlags;
    ULONG BackfillSize;
    ULONG MaxHeaderSize;
} MSNdis_WmiHDSplitCurrentConfig, *PMSNdis_WmiHDSplitCurrentConfig;
typedef struct _MSNdis_HDSplitParameters {
    MSNdis_ObjectHeader Header;
    ULONG HDSplitCombineFlags;
} MSNdis_HDSplitParameters, *PMSNdis_HDSplitParameters;
typedef struct _MSNdis_WmiReceiveScaleCapabilities {
    MSNdis_ObjectHeader Header;
    ULONG CapabilitiesFlags;
    ULONG NumberOfInterruptMessages;
    ULONG NumberOfReceiveQueues;
} MSNdis_WmiReceiveScaleCapabilities, *PMSNdis_WmiReceiveScaleCapabilities;
typedef struct _MSNdis_ReceiveFilterCapabilities {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG EnabledFilterTypes;
    ULONG EnabledQueueTypes;
    ULONG NumQueues;
    ULONG SupportedQueueProperties;
    ULONG SupportedFilterTests;
    ULONG SupportedHeaders;
    ULONG SupportedMacHeaderFields;
    ULONG MaxMacHeaderFilters;
    ULONG MaxQueueGroups;
    ULONG MaxQueuesPerQueueGroup;
    ULONG MinLookaheadSplitSize;
    ULONG MaxLookaheadSplitSize;
} MSNdis_ReceiveFilterCapabilities, *PMSNdis_ReceiveFilterCapabilities;
typedef struct _MSNdis_ReceiveFilterGlobalParameters {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG EnabledFilterTypes;
    ULONG EnabledQueueTypes;
} MSNdis_ReceiveFilterGlobalParameters, *PMSNdis_ReceiveFilterGlobalParameters;
typedef struct _MSNdis_CountedString { USHORT Length; SHORT String[257]; } MSNdis_CountedString, *PMSNdis_CountedString;
typedef struct _MSNdis_ReceiveFilterInfo {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG FilterType;
    ULONG FilterId;
} MSNdis_ReceiveFilterInfo, *PMSNdis_ReceiveFilterInfo;
typedef struct _MSNdis_ReceiveFilterInfoArray {
    MSNdis_ObjectHeader Header;
    ULONG QueueId;
    ULONG FirstElementOffset;
    ULONG NumElements;
    ULONG ElementSize;
    MSNdis_ReceiveFilterInfo Filter[1];
} MSNdis_ReceiveFilterInfoArray, *PMSNdis_ReceiveFilterInfoArray;
typedef struct _MSNdis_ReceiveFilterFieldParameters {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG FrameHeader;
    ULONG ReceiveFilterTest;
    ULONG MacHeaderField;
    UCHAR FieldByteArrayValue[16];
    UCHAR ResultByteArrayValue[16];
} MSNdis_ReceiveFilterFieldParameters, *PMSNdis_ReceiveFilterFieldParameters;
typedef struct _MSNdis_ReceiveFilterParameters {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG FilterType;
    ULONG QueueId;
    ULONG FilterId;
    ULONG FieldParametersArrayOffset;
    ULONG FieldParametersArrayNumElements;
    ULONG FieldParametersArrayElementSize;
    ULONG RequestedFilterIdBitCount;
    MSNdis_ReceiveFilterFieldParameters FieldParameters[1];
} MSNdis_ReceiveFilterParameters, *PMSNdis_ReceiveFilterParameters;
typedef struct _MSNdis_NicSwitchCapabilities {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG NdisReserved1;
    ULONG NumTotalMacAddresses;
    ULONG NumMacAddressesPerPort;
    ULONG NumVlansPerPort;
    ULONG NdisReserved2;
    ULONG NdisReserved3;
} MSNdis_NicSwitchCapabilities, *PMSNdis_NicSwitchCapabilities;
typedef struct _MSNdis_GroupAffinity {
    ULONGLONG Mask;
    USHORT Group;
    USHORT Reserved[3];
} MSNdis_GroupAffinity, *PMSNdis_GroupAffinity;
typedef struct _MSNdis_ReceiveQueueParameters {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG QueueType;
    ULONG QueueId;
    ULONG QueueGroupId;
    MSNdis_GroupAffinity ProcessorAffinity;
    ULONG NumSuggestedReceiveBuffers;
    ULONG MSIXTableEntry;
    ULONG LookaheadSize;
    MSNdis_CountedString VmName;
    MSNdis_CountedString QueueName;
} MSNdis_ReceiveQueueParameters, *PMSNdis_ReceiveQueueParameters;
typedef struct _MSNdis_ReceiveQueueInfo {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG QueueType;
    ULONG QueueId;
    ULONG QueueGroupId;
    ULONG QueueState;
    MSNdis_GroupAffinity ProcessorAffinity;
    ULONG NumSuggestedReceiveBuffers;
    ULONG MSIXTableEntry;
    ULONG LookaheadSize;
    MSNdis_CountedString VmName;
    MSNdis_CountedString QueueName;
} MSNdis_ReceiveQueueInfo, *PMSNdis_ReceiveQueueInfo;
typedef struct _MSNdis_ReceiveQueueInfoArray {
    MSNdis_ObjectHeader Header;
    ULONG FirstElementOffset;
    ULONG NumElements;
    ULONG ElementSize;
    MSNdis_ReceiveQueueInfo Queue[1];
} MSNdis_ReceiveQueueInfoArray, *PMSNdis_ReceiveQueueInfoArray;
typedef struct _WmiQueryLinkState_IN { MSNdis_WmiMethodHeader Header; } WmiQueryLinkState_IN, *PWmiQueryLinkState_IN;
typedef struct _WmiQueryLinkState_OUT {
    MSNdis_LinkStateData LinkState;
} WmiQueryLinkState_OUT, *PWmiQueryLinkState_OUT;
typedef struct _WmiQueryInterruptModeration_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryInterruptModeration_IN, *PWmiQueryInterruptModeration_IN;
typedef struct _WmiQueryInterruptModeration_OUT {
    MSNdis_InterruptModerationParameters InterruptModeration;
} WmiQueryInterruptModeration_OUT, *PWmiQueryInterruptModeration_OUT;
typedef struct _WmiSetInterruptModeration_IN {
    MSNdis_WmiMethodHeader MethodHeader;
    MSNdis_InterruptModerationParameters InterruptModeration;
} WmiSetInterruptModeration_IN, *PWmiSetInterruptModeration_IN;
typedef struct _WmiSetInterruptModeration_OUT {
    MSNdis_WmiOutputInfo OutputInfo;
} WmiSetInterruptModeration_OUT, *PWmiSetInterruptModeration_OUT;
typedef struct _WmiSetLinkParameters_IN {
    MSNdis_WmiMethodHeader MethodHeader;
    MSNdis_LinkParameters LinkParameters;
} WmiSetLinkParameters_IN, *PWmiSetLinkParameters_IN;
typedef struct _WmiSetLinkParameters_OUT {
    MSNdis_WmiOutputInfo OutputInfo;
} WmiSetLinkParameters_OUT, *PWmiSetLinkParameters_OUT;
typedef struct _WmiQueryStatisticsInfo_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryStatisticsInfo_IN, *PWmiQueryStatisticsInfo_IN;
typedef struct _WmiQueryStatisticsInfo_OUT {
    MSNdis_StatisticsInfo StatisticsInfo;
} WmiQueryStatisticsInfo_OUT, *PWmiQueryStatisticsInfo_OUT;
typedef struct _WmiQueryPortState_IN { MSNdis_WmiMethodHeader Header; } WmiQueryPortState_IN, *PWmiQueryPortState_IN;
typedef struct _WmiQueryPortState_OUT {
    MSNdis_PortStateData PortState;
} WmiQueryPortState_OUT, *PWmiQueryPortState_OUT;
typedef struct _WmiEnumeratePorts_IN { MSNdis_WmiMethodHeader Header; } WmiEnumeratePorts_IN, *PWmiEnumeratePorts_IN;
typedef struct _WmiEnumeratePorts_OUT { MSNdis_PortArray Ports; } WmiEnumeratePorts_OUT, *PWmiEnumeratePorts_OUT;
typedef struct _WmiSetPortParameters_IN {
    MSNdis_WmiMethodHeader MethodHeader;
    MSNdis_PortAuthParameters PortParameters;
} WmiSetPortParameters_IN, *PWmiSetPortParameters_IN;
typedef struct _WmiSetPortParameters_OUT {
    MSNdis_WmiOutputInfo OutputInfo;
} WmiSetPortParameters_OUT, *PWmiSetPortParameters_OUT;
typedef struct _WmiQueryPciDeviceCustomProperty_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryPciDeviceCustomProperty_IN, *PWmiQueryPciDeviceCustomProperty_IN;
typedef struct _WmiQueryPciDeviceCustomProperty_OUT {
    MSNdis_PciDeviceProperty PciDeviceProperty;
} WmiQueryPciDeviceCustomProperty_OUT, *PWmiQueryPciDeviceCustomProperty_OUT;
typedef struct _MSNdis_EnumerateAdapterEx {
    MSNdis_WmiEnumAdapter EnumerateAdapter;
} MSNdis_EnumerateAdapterEx, *PMSNdis_EnumerateAdapterEx;
typedef struct _WmiQueryCurrentOffloadConfig_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryCurrentOffloadConfig_IN, *PWmiQueryCurrentOffloadConfig_IN;
typedef struct _WmiQueryCurrentOffloadConfig_OUT {
    MSNdis_WmiOffload Offload;
} WmiQueryCurrentOffloadConfig_OUT, *PWmiQueryCurrentOffloadConfig_OUT;
typedef struct _WmiQueryHardwareOffloadConfig_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryHardwareOffloadConfig_IN, *PWmiQueryHardwareOffloadConfig_IN;
typedef struct _WmiQueryHardwareOffloadConfig_OUT {
    MSNdis_WmiOffload Offload;
} WmiQueryHardwareOffloadConfig_OUT, *PWmiQueryHardwareOffloadConfig_OUT;
typedef struct _WmiSetTcpOffloadParameters_IN {
    MSNdis_WmiMethodHeader MethodHeader;
    MSNdis_TcpOffloadParameters TcpOffloadParameters;
} WmiSetTcpOffloadParameters_IN, *PWmiSetTcpOffloadParameters_IN;
typedef struct _WmiSetTcpOffloadParameters_OUT {
    MSNdis_WmiOutputInfo OutputInfo;
} WmiSetTcpOffloadParameters_OUT, *PWmiSetTcpOffloadParameters_OUT;
typedef struct _WmiQueryTcpConnectionOffloadCurrentConfig_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryTcpConnectionOffloadCurrentConfig_IN, *PWmiQueryTcpConnectionOffloadCurrentConfig_IN;
typedef struct _WmiQueryTcpConnectionOffloadCurrentConfig_OUT {
    MSNdis_WmiTcpConnectionOffload Offload;
} WmiQueryTcpConnectionOffloadCurrentConfig_OUT, *PWmiQueryTcpConnectionOffloadCurrentConfig_OUT;
typedef struct _WmiQueryTcpConnectionOffloadHardwareConfig_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryTcpConnectionOffloadHardwareConfig_IN, *PWmiQueryTcpConnectionOffloadHardwareConfig_IN;
typedef struct _WmiQueryTcpConnectionOffloadHardwareConfig_OUT {
    MSNdis_WmiTcpConnectionOffload Offload;
} WmiQueryTcpConnectionOffloadHardwareConfig_OUT, *PWmiQueryTcpConnectionOffloadHardwareConfig_OUT;
typedef struct _WmiQueryReceiveScaleCapabilities_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryReceiveScaleCapabilities_IN, *PWmiQueryReceiveScaleCapabilities_IN;
typedef struct _WmiQueryReceiveScaleCapabilities_OUT {
    MSNdis_WmiReceiveScaleCapabilities RssCaps;
} WmiQueryReceiveScaleCapabilities_OUT, *PWmiQueryReceiveScaleCapabilities_OUT;
typedef struct _WmiQueryHDSplitCurrentConfig_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryHDSplitCurrentConfig_IN, *PWmiQueryHDSplitCurrentConfig_IN;
typedef struct _WmiQueryHDSplitCurrentConfig_OUT {
    MSNdis_WmiHDSplitCurrentConfig HdSplitCurrentConfig;
} WmiQueryHDSplitCurrentConfig_OUT, *PWmiQueryHDSplitCurrentConfig_OUT;
typedef struct _WmiSetHDSplitParameters_IN {
    MSNdis_WmiMethodHeader MethodHeader;
    MSNdis_HDSplitParameters HDSplitParameters;
} WmiSetHDSplitParameters_IN, *PWmiSetHDSplitParameters_IN;
typedef struct _WmiSetHDSplitParameters_OUT {
    MSNdis_WmiOutputInfo OutputInfo;
} WmiSetHDSplitParameters_OUT, *PWmiSetHDSplitParameters_OUT;
typedef struct _WmiQueryPhysicalMediumTypeEx_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryPhysicalMediumTypeEx_IN, *PWmiQueryPhysicalMediumTypeEx_IN;
typedef struct _WmiQueryPhysicalMediumTypeEx_OUT {
    ULONG NdisPhysicalMediumTypeEx;
} WmiQueryPhysicalMediumTypeEx_OUT, *PWmiQueryPhysicalMediumTypeEx_OUT;
typedef struct _WmiQueryReceiveFilterHardwareCapabilities_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryReceiveFilterHardwareCapabilities_IN, *PWmiQueryReceiveFilterHardwareCapabilities_IN;
typedef struct _WmiQueryReceiveFilterHardwareCapabilities_OUT {
    MSNdis_ReceiveFilterCapabilities ReceiveFilterHardwareCapabilities;
} WmiQueryReceiveFilterHardwareCapabilities_OUT, *PWmiQueryReceiveFilterHardwareCapabilities_OUT;
typedef struct _WmiQueryReceiveFilterGlobalParameters_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryReceiveFilterGlobalParameters_IN, *PWmiQueryReceiveFilterGlobalParameters_IN;
typedef struct _WmiQueryReceiveFilterGlobalParameters_OUT {
    MSNdis_ReceiveFilterGlobalParameters ReceiveFilterGlobalParameters;
} WmiQueryReceiveFilterGlobalParameters_OUT, *PWmiQueryReceiveFilterGlobalParameters_OUT;
typedef struct _WmiEnumReceiveFilters_IN {
    MSNdis_WmiMethodHeader Header;
    MSNdis_ReceiveFilterInfoArray ReceiveFilterInfoArray;
} WmiEnumReceiveFilters_IN, *PWmiEnumReceiveFilters_IN;
typedef struct _WmiEnumReceiveFilters_OUT {
    MSNdis_ReceiveFilterInfoArray ReceiveFilterInfoArray;
} WmiEnumReceiveFilters_OUT, *PWmiEnumReceiveFilters_OUT;
typedef struct _WmiQueryReceiveFilterParameters_IN {
    MSNdis_WmiMethodHeader Header;
    MSNdis_ReceiveFilterParameters ReceiveFilterParameters;
} WmiQueryReceiveFilterParameters_IN, *PWmiQueryReceiveFilterParameters_IN;
typedef struct _WmiQueryReceiveFilterParameters_OUT {
    MSNdis_ReceiveFilterParameters ReceiveFilterParameters;
} WmiQueryReceiveFilterParameters_OUT, *PWmiQueryReceiveFilterParameters_OUT;
typedef struct _WmiQueryReceiveFilterCurrentCapabilities_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryReceiveFilterCurrentCapabilities_IN, *PWmiQueryReceiveFilterCurrentCapabilities_IN;
typedef struct _WmiQueryReceiveFilterCurrentCapabilities_OUT {
    MSNdis_ReceiveFilterCapabilities ReceiveFilterCurrentCapabilities;
} WmiQueryReceiveFilterCurrentCapabilities_OUT, *PWmiQueryReceiveFilterCurrentCapabilities_OUT;
typedef struct _WmiQueryNICSwitchHardwareCapabilities_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryNICSwitchHardwareCapabilities_IN, *PWmiQueryNICSwitchHardwareCapabilities_IN;
typedef struct _WmiQueryNICSwitchHardwareCapabilities_OUT {
    MSNdis_NicSwitchCapabilities NicSwitchHardwareCapabilities;
} WmiQueryNICSwitchHardwareCapabilities_OUT, *PWmiQueryNICSwitchHardwareCapabilities_OUT;
typedef struct _WmiQueryNICSwitchCurrentCapabilities_IN {
    MSNdis_WmiMethodHeader Header;
} WmiQueryNICSwitchCurrentCapabilities_IN, *PWmiQueryNICSwitchCurrentCapabilities_IN;
typedef struct _WmiQueryNICSwitchCurrentCapabilities_OUT {
    MSNdis_NicSwitchCapabilities NicSwitchCurrentCapabilities;
} WmiQueryNICSwitchCurrentCapabilities_OUT, *PWmiQueryNICSwitchCurrentCapabilities_OUT;
typedef struct _WmiQueryReceiveQueueParameters_IN {
    MSNdis_WmiMethodHeader Header;
    MSNdis_ReceiveQueueParameters ReceiveQueueParameters;
} WmiQueryReceiveQueueParameters_IN, *PWmiQueryReceiveQueueParameters_IN;
typedef struct _WmiQueryReceiveQueueParameters_OUT {
    MSNdis_ReceiveQueueParameters ReceiveQueueParameters;
} WmiQueryReceiveQueueParameters_OUT, *PWmiQueryReceiveQueueParameters_OUT;
typedef struct _WmiEnumReceiveQueues_IN {
    MSNdis_WmiMethodHeader Header;
    MSNdis_ReceiveQueueInfoArray ReceiveQueueInfoArray;
} WmiEnumReceiveQueues_IN, *PWmiEnumReceiveQueues_IN;
typedef struct _WmiEnumReceiveQueues_OUT {
    MSNdis_ReceiveQueueInfoArray ReceiveQueueInfoArray;
} WmiEnumReceiveQueues_OUT, *PWmiEnumReceiveQueues_OUT;
typedef struct _MSNdis_80211_BaseServiceSetIdentifier {
    UCHAR Ndis80211MacAddress[6];
} MSNdis_80211_BaseServiceSetIdentifier, *PMSNdis_80211_BaseServiceSetIdentifier;
typedef struct _MSNdis_80211_ServiceSetIdentifier {
    UCHAR Ndis80211SsId[33];
} MSNdis_80211_ServiceSetIdentifier, *PMSNdis_80211_ServiceSetIdentifier;
typedef struct _MSNdis_80211_NetworkType {
    ULONG Ndis80211NetworkType;
} MSNdis_80211_NetworkType, *PMSNdis_80211_NetworkType;
typedef struct _MSNdis_80211_NetworkTypesSupported {
    ULONG NumberOfItems;
    MSNdis_80211_NetworkType Ndis80211NetworkTypes[1];
} MSNdis_80211_NetworkTypesSupported, *PMSNdis_80211_NetworkTypesSupported;
typedef struct _MSNdis_80211_NetworkTypeInUse {
    MSNdis_80211_NetworkType Ndis80211NetworkTypeInUse;
} MSNdis_80211_NetworkTypeInUse, *PMSNdis_80211_NetworkTypeInUse;

#endif
