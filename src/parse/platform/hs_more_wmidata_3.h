/* SPDX-License-Identifier: MIT */
/* hs_more_wmidata_3.h: WMI data blocks of storage and others: what few drivers use, part 3. */
#ifndef HS_MORE_WMIDATA_3_H
#define HS_MORE_WMIDATA_3_H

#define MSNdis_PciDeviceProperty_MaxLinkSpeed_ID 9
#define MSNdis_PciDeviceProperty_MaxLinkWidth_ID 10
#define MSNdis_PciDeviceProperty_SIZE (FIELD_OFFSET(MSNdis_PciDeviceProperty, MaxLinkWidth) + \
    MSNdis_PciDeviceProperty_MaxLinkWidth_SIZE)
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4Guid {0xd7673b11, 0xe892, 0x4a9d, {0x8b, 0xd8, 0x76, 0x1f, 0xf2, 0x56, \
    0xed, 0xd9}}
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_Encapsulation_ID 1
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_MaxOffLoadSize_ID 2
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_MinSegmentCount_ID 3
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_TcpOptions_ID 4
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_IpOptions_ID 5
#define MSNdis_WmiTcpLargeSendOffloadV1_IPv4_SIZE (FIELD_OFFSET(MSNdis_WmiTcpLargeSendOffloadV1_IPv4, IpOptions) + \
    MSNdis_WmiTcpLargeSendOffloadV1_IPv4_IpOptions_SIZE)
#define MSNdis_WmiTcpLargeSendOffloadV1Guid {0xb9e4e2f9, 0xee89, 0x4756, {0xb0, 0x57, 0x38, 0xf9, 0xd9, 0xb5, 0x9a, \
    0x92}}
#define MSNdis_WmiTcpLargeSendOffloadV1_WmiIPv4_ID 1
#define MSNdis_WmiTcpLargeSendOffloadV1_SIZE (FIELD_OFFSET(MSNdis_WmiTcpLargeSendOffloadV1, WmiIPv4) + \
    MSNdis_WmiTcpLargeSendOffloadV1_WmiIPv4_SIZE)
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceiveGuid {0xd63d537a, 0x59c1, 0x4fae, {0x8f, 0x9b, 0xcd, \
    0x9f, 0xbb, 0xec, 0xb8, 0x5a}}
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_Encapsulation_ID 1
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_IpOptionsSupported_ID 2
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_TcpOptionsSupported_ID 3
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_TcpChecksum_ID 4
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_UdpChecksum_ID 5
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_IpChecksum_ID 6
#define MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_SIZE \
    (FIELD_OFFSET(MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive, IpChecksum) + \
    MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive_IpChecksum_SIZE)
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceiveGuid {0xb9760e75, 0x6662, 0x49e4, {0xaa, 0x6c, 0xf0, \
    0x28, 0xbe, 0xfe, 0xc8, 0xee}}
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_Encapsulation_ID 1
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_IpExtensionHeadersSupported_ID 2
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_TcpOptionsSupported_ID 3
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_TcpChecksum_ID 4
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_UdpChecksum_ID 5
#define MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_SIZE \
    (FIELD_OFFSET(MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive, UdpChecksum) + \
    MSNdis_WmiTcpIpChecksumOffload_IPv6TransmitReceive_UdpChecksum_SIZE)
#define MSNdis_WmiTcpIpChecksumOffloadGuid {0x189d4015, 0x1b25, 0x4d8e, {0xa4, 0xa9, 0xf9, 0xeb, 0xa8, 0x21, 0x97, \
    0xc7}}
#define MSNdis_WmiTcpIpChecksumOffload_IPv4Transmit_ID 1
#define MSNdis_WmiTcpIpChecksumOffload_IPv4Receive_ID 2
#define MSNdis_WmiTcpIpChecksumOffload_IPv6Transmit_ID 3
#define MSNdis_WmiTcpIpChecksumOffload_IPv6Receive_ID 4
#define MSNdis_WmiTcpIpChecksumOffload_SIZE (FIELD_OFFSET(MSNdis_WmiTcpIpChecksumOffload, IPv6Receive) + \
    MSNdis_WmiTcpIpChecksumOffload_IPv6Receive_SIZE)
#define MSNdis_WmiIPSecOffloadV1_SupportedGuid {0xf86676b9, 0xd9fa, 0x4d26, {0x95, 0xce, 0xbf, 0xbc, 0x77, 0xd8, \
    0x05, 0x96}}
#define MSNdis_WmiIPSecOffloadV1_Supported_Encapsulation_ID 1
#define MSNdis_WmiIPSecOffloadV1_Supported_AhEspCombined_ID 2
#define MSNdis_WmiIPSecOffloadV1_Supported_TransportTunnelCombined_ID 3
#define MSNdis_WmiIPSecOffloadV1_Supported_IPv4Options_ID 4
#define MSNdis_WmiIPSecOffloadV1_Supported_Flags_ID 5
#define MSNdis_WmiIPSecOffloadV1_Supported_SIZE (FIELD_OFFSET(MSNdis_WmiIPSecOffloadV1_Supported, Flags) + \
    MSNdis_WmiIPSecOffloadV1_Supported_Flags_SIZE)
#define MSNdis_WmiIPSecOffloadV1_IPv4AHGuid {0x29bacfdd, 0xf063, 0x48d8, {0x95, 0x2c, 0xd3, 0xdc, 0x93, 0x30, 0x0f, \
    0x15}}
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Md5_ID 1
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Sha_1_ID 2
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Transport_ID 3
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Tunnel_ID 4
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Send_ID 5
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_Receive_ID 6
#define MSNdis_WmiIPSecOffloadV1_IPv4AH_SIZE (FIELD_OFFSET(MSNdis_WmiIPSecOffloadV1_IPv4AH, Receive) + \
    MSNdis_WmiIPSecOffloadV1_IPv4AH_Receive_SIZE)
#define MSNdis_WmiIPSecOffloadV1_IPv4ESPGuid {0x86522023, 0x4536, 0x4b58, {0xa1, 0xf4, 0x25, 0x38, 0x94, 0x1a, \
    0xce, 0x43}}
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Des_ID 1
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Reserved_ID 2
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_TripleDes_ID 3
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_NullEsp_ID 4
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Transport_ID 5
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Tunnel_ID 6
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Send_ID 7
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_Receive_ID 8
#define MSNdis_WmiIPSecOffloadV1_IPv4ESP_SIZE (FIELD_OFFSET(MSNdis_WmiIPSecOffloadV1_IPv4ESP, Receive) + \
    MSNdis_WmiIPSecOffloadV1_IPv4ESP_Receive_SIZE)
#define MSNdis_WmiIPSecOffloadV1Guid {0x4ec63447, 0x2238, 0x43a7, {0xac, 0x33, 0x11, 0xc7, 0xcc, 0x7d, 0x86, 0x65}}
#define MSNdis_WmiIPSecOffloadV1_WmiSupported_ID 1
#define MSNdis_WmiIPSecOffloadV1_WmiIPv4AH_ID 2
#define MSNdis_WmiIPSecOffloadV1_WmiIPv4ESP_ID 3
#define MSNdis_WmiIPSecOffloadV1_SIZE (FIELD_OFFSET(MSNdis_WmiIPSecOffloadV1, WmiIPv4ESP) + \
    MSNdis_WmiIPSecOffloadV1_WmiIPv4ESP_SIZE)
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4Guid {0x8823d030, 0xfa30, 0x4b73, {0xb3, 0x39, 0xdb, 0x19, 0x20, 0x7f, \
    0x0d, 0x81}}
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_Encapsulation_ID 1
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_MaxOffLoadSize_ID 2
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_MinSegmentCount_ID 3
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv4_SIZE (FIELD_OFFSET(MSNdis_WmiTcpLargeSendOffloadV2_IPv4, \
    MinSegmentCount) + MSNdis_WmiTcpLargeSendOffloadV2_IPv4_MinSegmentCount_SIZE)
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6Guid {0xa7a9597c, 0x2f8e, 0x410b, {0x9b, 0xb3, 0x5c, 0x3a, 0x50, 0x79, \
    0x2b, 0xfc}}
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_Encapsulation_ID 1
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_MaxOffLoadSize_ID 2
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_MinSegmentCount_ID 3
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_IpExtensionHeadersSupported_ID 4
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_TcpOptionsSupported_ID 5
#define MSNdis_WmiTcpLargeSendOffloadV2_IPv6_SIZE (FIELD_OFFSET(MSNdis_WmiTcpLargeSendOffloadV2_IPv6, \
    TcpOptionsSupported) + MSNdis_WmiTcpLargeSendOffloadV2_IPv6_TcpOptionsSupported_SIZE)
#define MSNdis_WmiTcpLargeSendOffloadV2Guid {0x592977c2, 0xcfbe, 0x462c, {0xb5, 0xcf, 0x1a, 0x76, 0x79, 0xfe, 0x1c, \
    0xba}}
#define MSNdis_WmiTcpLargeSendOffloadV2_WmiIPv4_ID 1
#define MSNdis_WmiTcpLargeSendOffloadV2_WmiIPv6_ID 2
#define MSNdis_WmiTcpLargeSendOffloadV2_SIZE (FIELD_OFFSET(MSNdis_WmiTcpLargeSendOffloadV2, WmiIPv6) + \
    MSNdis_WmiTcpLargeSendOffloadV2_WmiIPv6_SIZE)
#define MSNdis_WmiOffloadGuid {0x7a877086, 0x2204, 0x4a8a, {0x92, 0xa4, 0xe3, 0xe8, 0xab, 0x62, 0x66, 0x29}}
#define MSNdis_WmiOffload_Header_ID 1
#define MSNdis_WmiOffload_Checksum_ID 2
#define MSNdis_WmiOffload_LsoV1_ID 3
#define MSNdis_WmiOffload_IPsecV1_ID 4
#define MSNdis_WmiOffload_LsoV2_ID 5
#define MSNdis_WmiOffload_Flags_ID 6
#define MSNdis_WmiOffload_SIZE (FIELD_OFFSET(MSNdis_WmiOffload, Flags) + MSNdis_WmiOffload_Flags_SIZE)
#define MSNdis_TcpOffloadParametersGuid {0x43fe82d8, 0x3468, 0x497e, {0x9d, 0xcf, 0xf8, 0xff, 0xc0, 0x13, 0x37, 0x44}}
#define MSNdis_TcpOffloadParameters_Header_ID 1
#define MSNdis_TcpOffloadParameters_IPv4Checksum_ID 2
#define MSNdis_TcpOffloadParameters_TCPIPv4Checksum_ID 3
#define MSNdis_TcpOffloadParameters_UDPIPv4Checksum_ID 4
#define MSNdis_TcpOffloadParameters_TCPIPv6Checksum_ID 5
#define MSNdis_TcpOffloadParameters_UDPIPv6Checksum_ID 6
#define MSNdis_TcpOffloadParameters_LsoV1_ID 7
#define MSNdis_TcpOffloadParameters_IPsec_ID 8
#define MSNdis_TcpOffloadParameters_LsoV2IPv4_ID 9
#define MSNdis_TcpOffloadParameters_LsoV2IPv6_ID 10
#define MSNdis_TcpOffloadParameters_TcpConnectionIPv4_ID 11
#define MSNdis_TcpOffloadParameters_TcpConnectionIPv6_ID 12
#define MSNdis_TcpOffloadParameters_Flags_ID 13
#define MSNdis_TcpOffloadParameters_SIZE (FIELD_OFFSET(MSNdis_TcpOffloadParameters, Flags) + \
    MSNdis_TcpOffloadParameters_Flags_SIZE)
#define MSNdis_WmiTcpConnectionOffloadGuid {0x93cfcd3f, 0x6228, 0x455c, {0x90, 0x5e, 0x3a, 0xb8, 0x0a, 0x2f, 0xf0, \
    0x90}}
#define MSNdis_WmiTcpConnectionOffload_Header_ID 1
#define MSNdis_WmiTcpConnectionOffload_Encapsulation_ID 2
#define MSNdis_WmiTcpConnectionOffload_SupportIp4_ID 3
#define MSNdis_WmiTcpConnectionOffload_SupportIp6_ID 4
#define MSNdis_WmiTcpConnectionOffload_SupportIp6ExtensionHeaders_ID 5
#define MSNdis_WmiTcpConnectionOffload_SupportSack_ID 6
#define MSNdis_WmiTcpConnectionOffload_TcpConnectionOffloadCapacity_ID 7
#define MSNdis_WmiTcpConnectionOffload_Flags_ID 8
#define MSNdis_WmiTcpConnectionOffload_SIZE (FIELD_OFFSET(MSNdis_WmiTcpConnectionOffload, Flags) + \
    MSNdis_WmiTcpConnectionOffload_Flags_SIZE)
#define MSNdis_WmiHDSplitCurrentConfigGuid {0x34ff16bf, 0x30ca, 0x4a2a, {0xa4, 0x6d, 0xc7, 0xee, 0x74, 0xbc, 0x35, \
    0x82}}
#define MSNdis_WmiHDSplitCurrentConfig_Header_ID 1
#define MSNdis_WmiHDSplitCurrentConfig_HardwareCapabilities_ID 2
#define MSNdis_WmiHDSplitCurrentConfig_CurrentCapabilities_ID 3
#define MSNdis_WmiHDSplitCurrentConfig_HDSplitFlags_ID 4
#define MSNdis_WmiHDSplitCurrentConfig_HDSplitCombineFlags_ID 5
#define MSNdis_WmiHDSplitCurrentConfig_BackfillSize_ID 6
#define MSNdis_WmiHDSplitCurrentConfig_MaxHeaderSize_ID 7
#define MSNdis_WmiHDSplitCurrentConfig_SIZE (FIELD_OFFSET(MSNdis_WmiHDSplitCurrentConfig, MaxHeaderSize) + \
    MSNdis_WmiHDSplitCurrentConfig_MaxHeaderSize_SIZE)
#define MSNdis_HDSplitParametersGuid {0x1131c56a, 0x0a5a, 0x4d79, {0x8d, 0xde, 0x1e, 0x6f, 0x17, 0x80, 0x05, 0xee}}
#define MSNdis_HDSplitParameters_Header_ID 1
#define MSNdis_HDSplitParameters_HDSplitCombineFlags_ID 2
#define MSNdis_HDSplitParameters_SIZE (FIELD_OFFSET(MSNdis_HDSplitParameters, HDSplitCombineFlags) + \
    MSNdis_HDSplitParameters_HDSplitCombineFlags_SIZE)
#define MSNdis_WmiReceiveScaleCapabilitiesGuid {0xf7a4960a, 0xace3, 0x44dc, {0xb5, 0x1e, 0x72, 0xe0, 0x5c, 0x5e, \
    0xaf, 0xa8}}
#define MSNdis_WmiReceiveScaleCapabilities_Header_ID 1
#define MSNdis_WmiReceiveScaleCapabilities_CapabilitiesFlags_ID 2
#define MSNdis_WmiReceiveScaleCapabilities_NumberOfInterruptMessages_ID 3
#define MSNdis_WmiReceiveScaleCapabilities_NumberOfReceiveQueues_ID 4
#define MSNdis_WmiReceiveScaleCapabilities_SIZE (FIELD_OFFSET(MSNdis_WmiReceiveScaleCapabilities, \
    NumberOfReceiveQueues) + MSNdis_WmiReceiveScaleCapabilities_NumberOfReceiveQueues_SIZE)
#define MSNdis_ReceiveFilterCapabilitiesGuid {0x146360a3, 0x88dd, 0x11dd, {0x94, 0xb8, 0x00, 0x1d, 0x09, 0x16, \
    0x2b, 0xc3}}
#define MSNdis_ReceiveFilterCapabilities_Header_ID 1
#define MSNdis_ReceiveFilterCapabilities_Flags_ID 2
#define MSNdis_ReceiveFilterCapabilities_EnabledFilterTypes_ID 3
#define MSNdis_ReceiveFilterCapabilities_EnabledQueueTypes_ID 4
#define MSNdis_ReceiveFilterCapabilities_NumQueues_ID 5
#define MSNdis_ReceiveFilterCapabilities_SupportedQueueProperties_ID 6
#define MSNdis_ReceiveFilterCapabilities_SupportedFilterTests_ID 7
#define MSNdis_ReceiveFilterCapabilities_SupportedHeaders_ID 8
#define MSNdis_ReceiveFilterCapabilities_SupportedMacHeaderFields_ID 9
#define MSNdis_ReceiveFilterCapabilities_MaxMacHeaderFilters_ID 10
#define MSNdis_ReceiveFilterCapabilities_MaxQueueGroups_ID 11
#define MSNdis_ReceiveFilterCapabilities_MaxQueuesPerQueueGroup_ID 12
#define MSNdis_ReceiveFilterCapabilities_MinLookaheadSplitSize_ID 13
#define MSNdis_ReceiveFilterCapabilities_MaxLookaheadSplitSize_ID 14
#define MSNdis_ReceiveFilterCapabilities_SIZE (FIELD_OFFSET(MSNdis_ReceiveFilterCapabilities, \
    MaxLookaheadSplitSize) + MSNdis_ReceiveFilterCapabilities_MaxLookaheadSplitSize_SIZE)
#define MSNdis_ReceiveFilterGlobalParametersGuid {0x146360a4, 0x88dd, 0x11dd, {0x94, 0xb8, 0x00, 0x1d, 0x09, 0x16, \
    0x2b, 0xc3}}
#define MSNdis_ReceiveFilterGlobalParameters_Header_ID 1
#define MSNdis_ReceiveFilterGlobalParameters_Flags_ID 2
#define MSNdis_ReceiveFilterGlobalParameters_EnabledFilterTypes_ID 3
#define MSNdis_ReceiveFilterGlobalParameters_EnabledQueueTypes_ID 4
#define MSNdis_ReceiveFilterGlobalParameters_SIZE (FIELD_OFFSET(MSNdis_ReceiveFilterGlobalParameters, \
    EnabledQueueTypes) + MSNdis_ReceiveFilterGlobalParameters_EnabledQueueTypes_SIZE)
#define MSNdis_CountedStringGuid {0x146360a5, 0x88dd, 0x11dd, {0x94, 0xb8, 0x00, 0x1d, 0x09, 0x16, 0x2b, 0xc3}}
#define MSNdis_CountedString_Length_ID 1
#define MSNdis_CountedString_String_ID 2
#define MSNdis_CountedString_SIZE (FIELD_OFFSET(MSNdis_CountedString, String) + MSNdis_CountedString_String_SIZE)
#define MSNdis_ReceiveFilterInfoGuid {0x146360a9, 0x88dd, 0x11dd, {0x94, 0xb8, 0x00, 0x1d, 0x09, 0x16, 0x2b, 0xc3}}
#define MSNdis_ReceiveFilterInfo_Header_ID 1
#define MSNdis_ReceiveFilterInfo_Flags_ID 2
#define MSNdis_ReceiveFilterInfo_FilterType_ID 3
#define MSNdis_ReceiveFilterInfo_FilterId_ID 4
#define MSNdis_ReceiveFilterInfo_SIZE (FIELD_OFFSET(MSNdis_ReceiveFilterInfo, FilterId) + \
    MSNdis_ReceiveFilterInfo_FilterId_SIZE)
#define MSNdis_ReceiveFilterInfoArrayGuid {0x146360aa, 0x88dd, 0x11dd, {0x94, 0xb8, 0x00, 0x1d, 0x09, 0x16, 0x2b, \
    0xc3}}
#define MSNdis_ReceiveFilterInfoArray_Header_ID 1
#define MSNdis_ReceiveFilterInfoArray_QueueId_ID 2
#define MSNdis_ReceiveFilterInfoArray_FirstElementOffset_ID 3
#define MSNdis_ReceiveFilterInfoArray_NumElements_ID 4
#define MSNdis_ReceiveFilterInfoArray_ElementSize_ID 5
#define MSNdis_ReceiveFilterInfoArray_Filter_ID 6
#define MSNdis_ReceiveFilterFieldParametersGuid {0x146360ab, 0x88dd, 0x11dd, {0x94, 0xb8, 0x00, 0x1d, 0x09, 0x16, \
    0x2b, 0xc3}}
#define MSNdis_ReceiveFilterFieldParameters_Header_ID 1
#define MSNdis_ReceiveFilterFieldParameters_Flags_ID 2
#define MSNdis_ReceiveFilterFieldParameters_FrameHeader_ID 3
#define MSNdis_ReceiveFilterFieldParameters_ReceiveFilterTest_ID 4
#define MSNdis_ReceiveFilterFieldParameters_MacHeaderField_ID 5
#define MSNdis_ReceiveFilterFieldParameters_FieldByteArrayValue_ID 6
#define MSNdis_ReceiveFilterFieldParameters_ResultByteArrayValue_ID 7
#define MSNdis_ReceiveFilterFieldParameters_SIZE (FIELD_OFFSET(MSNdis_ReceiveFilterFieldParameters, \
    ResultByteArrayValue) + MSNdis_ReceiveFilterFieldParameters_ResultByteArrayValue_SIZE)
#define MSNdis_ReceiveFilterParametersGuid {0x146360ac, 0x88dd, 0x11dd, {0x94, 0xb8, 0x00, 0x1d, 0x09, 0x16, 0x2b, \
    0xc3}}
#define MSNdis_ReceiveFilterParameters_Header_ID 1
#define MSNdis_ReceiveFilterParameters_Flags_ID 2
#define MSNdis_ReceiveFilterParameters_FilterType_ID 3
#define MSNdis_ReceiveFilterParameters_QueueId_ID 4
#define MSNdis_ReceiveFilterParameters_FilterId_ID 5
#define MSNdis_ReceiveFilterParameters_FieldParametersArrayOffset_ID 6
#define MSNdis_ReceiveFilterParameters_FieldParametersArrayNumElements_ID 7
#define MSNdis_ReceiveFilterParameters_FieldParametersArrayElementSize_ID 8
#define MSNdis_ReceiveFilterParameters_RequestedFilterIdBitCount_ID 9
#define MSNdis_ReceiveFilterParameters_FieldParameters_ID 10
#define MSNdis_NicSwitchCapabilitiesGuid {0xdb80dd1c, 0x59ae, 0x48e7, {0xb7, 0xec, 0xf9, 0xbe, 0x2c, 0x4b, 0x8c, \
    0xb0}}
#define MSNdis_NicSwitchCapabilities_Header_ID 1
#define MSNdis_NicSwitchCapabilities_Flags_ID 2
#define MSNdis_NicSwitchCapabilities_NdisReserved1_ID 3
#define MSNdis_NicSwitchCapabilities_NumTotalMacAddresses_ID 4
#define MSNdis_NicSwitchCapabilities_NumMacAddressesPerPort_ID 5
#define MSNdis_NicSwitchCapabilities_NumVlansPerPort_ID 6
#define MSNdis_NicSwitchCapabilities_NdisReserved2_ID 7
#define MSNdis_NicSwitchCapabilities_NdisReserved3_ID 8
#define MSNdis_NicSwitchCapabilities_SIZE (FIELD_OFFSET(MSNdis_NicSwitchCapabilities, NdisReserved3) + \
    MSNdis_NicSwitchCapabilities_NdisReserved3_SIZE)
#define MSNdis_GroupAffinityGuid {0xf786fbd5, 0xc049, 0x11dd, {0xb8, 0x85, 0x00, 0x1d, 0x09, 0x16, 0x2b, 0xc3}}
#define MSNdis_GroupAffinity_Mask_ID 1
#define MSNdis_GroupAffinity_Group_ID 2
#define MSNdis_GroupAffinity_Reserved_ID 3
#define MSNdis_GroupAffinity_SIZE (FIELD_OFFSET(MSNdis_GroupAffinity, Reserved) + MSNdis_GroupAffinity_Reserved_SIZE)
#define MSNdis_ReceiveQueueParametersGuid {0xf786fbd6, 0xc049, 0x11dd, {0xb8, 0x85, 0x00, 0x1d, 0x09, 0x16, 0x2b, \
    0xc3}}
#define MSNdis_ReceiveQueueParameters_Header_ID 1
#define MSNdis_ReceiveQueueParameters_Flags_ID 2
#define MSNdis_ReceiveQueueParameters_QueueType_ID 3
#define MSNdis_ReceiveQueueParameters_QueueId_ID 4
#define MSNdis_ReceiveQueueParameters_QueueGroupId_ID 5
#define MSNdis_ReceiveQueueParameters_ProcessorAffinity_ID 6
#define MSNdis_ReceiveQueueParameters_NumSuggestedReceiveBuffers_ID 7
#define MSNdis_ReceiveQueueParameters_MSIXTableEntry_ID 8
#define MSNdis_ReceiveQueueParameters_LookaheadSize_ID 9
#define MSNdis_ReceiveQueueParameters_VmName_ID 10
#define MSNdis_ReceiveQueueParameters_QueueName_ID 11
#define MSNdis_ReceiveQueueParameters_SIZE (FIELD_OFFSET(MSNdis_ReceiveQueueParameters, QueueName) + \
    MSNdis_ReceiveQueueParameters_QueueName_SIZE)
#define MSNdis_ReceiveQueueInfoGuid {0xf786fbd7, 0xc049, 0x11dd, {0xb8, 0x85, 0x00, 0x1d, 0x09, 0x16, 0x2b, 0xc3}}
#define MSNdis_ReceiveQueueInfo_Header_ID 1
#define MSNdis_ReceiveQueueInfo_Flags_ID 2
#define MSNdis_ReceiveQueueInfo_QueueType_ID 3
#define MSNdis_ReceiveQueueInfo_QueueId_ID 4
#define MSNdis_ReceiveQueueInfo_QueueGroupId_ID 5
#define MSNdis_ReceiveQueueInfo_QueueState_ID 6
#define MSNdis_ReceiveQueueInfo_ProcessorAffinity_ID 7
#define MSNdis_ReceiveQueueInfo_NumSuggestedReceiveBuffers_ID 8
#define MSNdis_ReceiveQueueInfo_MSIXTableEntry_ID 9
#define MSNdis_ReceiveQueueInfo_LookaheadSize_ID 10
#define MSNdis_ReceiveQueueInfo_VmName_ID 11
#define MSNdis_ReceiveQueueInfo_QueueName_ID 12
#define MSNdis_ReceiveQueueInfo_SIZE (FIELD_OFFSET(MSNdis_ReceiveQueueInfo, QueueName) + \
    MSNdis_ReceiveQueueInfo_QueueName_SIZE)
#define MSNdis_ReceiveQueueInfoArrayGuid {0xf786fbd8, 0xc049, 0x11dd, {0xb8, 0x85, 0x00, 0x1d, 0x09, 0x16, 0x2b, \
    0xc3}}
#define MSNdis_ReceiveQueueInfoArray_Header_ID 1
#define MSNdis_ReceiveQueueInfoArray_FirstElementOffset_ID 2
#define MSNdis_ReceiveQueueInfoArray_NumElements_ID 3
#define MSNdis_ReceiveQueueInfoArray_ElementSize_ID 4
#define MSNdis_ReceiveQueueInfoArray_Queue_ID 5
#define MSNdis_LinkStateGuid {0xba1f4c14, 0xa945, 0x4762, {0xb9, 0x16, 0x0b, 0x55, 0x15, 0xb6, 0xf4, 0x3a}}
#define WmiQueryLinkState 1
#define WmiQueryLinkState_IN_Header_ID 1
#define WmiQueryLinkState_IN_SIZE (FIELD_OFFSET(WmiQueryLinkState_IN, Header) + WmiQueryLinkState_IN_Header_SIZE)
#define WmiQueryLinkState_OUT_LinkState_ID 2
#define WmiQueryLinkState_OUT_SIZE (FIELD_OFFSET(WmiQueryLinkState_OUT, LinkState) + \
    WmiQueryLinkState_OUT_LinkState_SIZE)
#define MSNdis_QueryInterruptModerationGuid {0xd9c8eea5, 0xf16e, 0x467c, {0x84, 0xd5, 0x63, 0x45, 0xa2, 0x2c, 0xe2, \
    0x13}}
#define WmiQueryInterruptModeration 1
#define WmiQueryInterruptModeration_IN_Header_ID 1
#define WmiQueryInterruptModeration_IN_SIZE (FIELD_OFFSET(WmiQueryInterruptModeration_IN, Header) + \
    WmiQueryInterruptModeration_IN_Header_SIZE)
#define WmiQueryInterruptModeration_OUT_InterruptModeration_ID 2
#define WmiQueryInterruptModeration_OUT_SIZE (FIELD_OFFSET(WmiQueryInterruptModeration_OUT, InterruptModeration) + \
    WmiQueryInterruptModeration_OUT_InterruptModeration_SIZE)
#define MSNdis_SetInterruptModerationGuid {0xd789adfa, 0x9c56, 0x433b, {0xad, 0x01, 0x75, 0x74, 0xf3, 0xce, 0xdb, \
    0xe9}}
#define WmiSetInterruptModeration 1
#define WmiSetInterruptModeration_IN_MethodHeader_ID 1
#define WmiSetInterruptModeration_IN_InterruptModeration_ID 2
#define WmiSetInterruptModeration_IN_SIZE (FIELD_OFFSET(WmiSetInterruptModeration_IN, InterruptModeration) + \
    WmiSetInterruptModeration_IN_InterruptModeration_SIZE)
#define WmiSetInterruptModeration_OUT_OutputInfo_ID 3
#define WmiSetInterruptModeration_OUT_SIZE (FIELD_OFFSET(WmiSetInterruptModeration_OUT, OutputInfo) + \
    WmiSetInterruptModeration_OUT_OutputInfo_SIZE)
#define MSNdis_SetLinkParametersGuid {0x8c7d3579, 0x252b, 0x4614, {0x82, 0xc5, 0xa6, 0x50, 0xda, 0xa1, 0x50, 0x49}}
#define WmiSetLinkParameters 1
#define WmiSetLinkParameters_IN_MethodHeader_ID 1
#define WmiSetLinkParameters_IN_LinkParameters_ID 2
#define WmiSetLinkParameters_IN_SIZE (FIELD_OFFSET(WmiSetLinkParameters_IN, LinkParameters) + \
    WmiSetLinkParameters_IN_LinkParameters_SIZE)
#define WmiSetLinkParameters_OUT_OutputInfo_ID 3
#define WmiSetLinkParameters_OUT_SIZE (FIELD_OFFSET(WmiSetLinkParameters_OUT, OutputInfo) + \
    WmiSetLinkParameters_OUT_OutputInfo_SIZE)
#define MSNdis_QueryStatisticsInfoGuid {0x368c45b5, 0xc129, 0x43c1, {0x93, 0x9e, 0x7e, 0xdc, 0x2d, 0x7f, 0xe6, 0x21}}
#define WmiQueryStatisticsInfo 1
#define WmiQueryStatisticsInfo_IN_Header_ID 1
#define WmiQueryStatisticsInfo_IN_SIZE (FIELD_OFFSET(WmiQueryStatisticsInfo_IN, Header) + \
    WmiQueryStatisticsInfo_IN_Header_SIZE)
#define WmiQueryStatisticsInfo_OUT_StatisticsInfo_ID 2
#define WmiQueryStatisticsInfo_OUT_SIZE (FIELD_OFFSET(WmiQueryStatisticsInfo_OUT, StatisticsInfo) + \
    WmiQueryStatisticsInfo_OUT_StatisticsInfo_SIZE)
#define MSNdis_QueryPortStateGuid {0x6fbf2a5f, 0x8b8f, 0x4920, {0x81, 0x43, 0xe6, 0xc4, 0x60, 0xf5, 0x25, 0x24}}
#define WmiQueryPortState 1
#define WmiQueryPortState_IN_Header_ID 1
#define WmiQueryPortState_IN_SIZE (FIELD_OFFSET(WmiQueryPortState_IN, Header) + WmiQueryPortState_IN_Header_SIZE)
#define WmiQueryPortState_OUT_PortState_ID 2
#define WmiQueryPortState_OUT_SIZE (FIELD_OFFSET(WmiQueryPortState_OUT, PortState) + \
    WmiQueryPortState_OUT_PortState_SIZE)
#define MSNdis_EnumeratePortsGuid {0xf1d6abe8, 0x15e4, 0x4407, {0x81, 0xb7, 0x6b, 0x83, 0x0c, 0x77, 0x7c, 0xd9}}
#define WmiEnumeratePorts 1
#define WmiEnumeratePorts_IN_Header_ID 1
#define WmiEnumeratePorts_IN_SIZE (FIELD_OFFSET(WmiEnumeratePorts_IN, Header) + WmiEnumeratePorts_IN_Header_SIZE)
#define WmiEnumeratePorts_OUT_Ports_ID 2
#define WmiEnumeratePorts_OUT_SIZE (FIELD_OFFSET(WmiEnumeratePorts_OUT, Ports) + WmiEnumeratePorts_OUT_Ports_SIZE)
#define MSNdis_SetPortParametersGuid {0xaab6ac31, 0x86fb, 0x48fb, {0x8b, 0x48, 0x63, 0xdb, 0x23, 0x5a, 0xce, 0x16}}
#define WmiSetPortParameters 1
#define WmiSetPortParameters_IN_MethodHeader_ID 1
#define WmiSetPortParameters_IN_PortParameters_ID 2
#define WmiSetPortParameters_IN_SIZE (FIELD_OFFSET(WmiSetPortParameters_IN, PortParameters) + \
    WmiSetPortParameters_IN_PortParameters_SIZE)
#define WmiSetPortParameters_OUT_OutputInfo_ID 3
#define WmiSetPortParameters_OUT_SIZE (FIELD_OFFSET(WmiSetPortParameters_OUT, OutputInfo) + \
    WmiSetPortParameters_OUT_OutputInfo_SIZE)
#define MSNdis_QueryPciDeviceCustomPropertyGuid {0xaa39f5ab, 0xe260, 0x4d01, {0x82, 0xb0, 0xb7, 0x37, 0xc8, 0x80, \
    0xea, 0x05}}
#define WmiQueryPciDeviceCustomProperty 1
#define WmiQueryPciDeviceCustomProperty_IN_Header_ID 1
#define WmiQueryPciDeviceCustomProperty_IN_SIZE (FIELD_OFFSET(WmiQueryPciDeviceCustomProperty_IN, Header) + \
    WmiQueryPciDeviceCustomProperty_IN_Header_SIZE)
#define WmiQueryPciDeviceCustomProperty_OUT_PciDeviceProperty_ID 2
#define WmiQueryPciDeviceCustomProperty_OUT_SIZE (FIELD_OFFSET(WmiQueryPciDeviceCustomProperty_OUT, \
    PciDeviceProperty) + WmiQueryPciDeviceCustomProperty_OUT_PciDeviceProperty_SIZE)
#define MSNdis_EnumerateAdapterExGuid {0x16716917, 0x4306, 0x4be4, {0x9b, 0x5a, 0x38, 0x09, 0xae, 0x44, 0xb1, 0x25}}
#define MSNdis_EnumerateAdapterEx_EnumerateAdapter_ID 1
#define MSNdis_EnumerateAdapterEx_SIZE (FIELD_OFFSET(MSNdis_EnumerateAdapterEx, EnumerateAdapter) + \
    MSNdis_EnumerateAdapterEx_EnumerateAdapter_SIZE)
#define MSNdis_TcpOffloadCurrentConfigGuid {0x68542fed, 0x5c74, 0x461e, {0x89, 0x34, 0x91, 0xc6, 0xf9, 0xc6, 0x09, \
    0x60}}
#define WmiQueryCurrentOffloadConfig 1
#define WmiQueryCurrentOffloadConfig_IN_Header_ID 1
#define WmiQueryCurrentOffloadConfig_IN_SIZE (FIELD_OFFSET(WmiQueryCurrentOffloadConfig_IN, Header) + \
    WmiQueryCurrentOffloadConfig_IN_Header_SIZE)
#define WmiQueryCurrentOffloadConfig_OUT_Offload_ID 2
#define WmiQueryCurrentOffloadConfig_OUT_SIZE (FIELD_OFFSET(WmiQueryCurrentOffloadConfig_OUT, Offload) + \
    WmiQueryCurrentOffloadConfig_OUT_Offload_SIZE)
#define MSNdis_TcpOffloadHardwareConfigGuid {0xcd5f1102, 0x590f, 0x4ada, {0xab, 0x65, 0x5b, 0x31, 0xb1, 0xdc, 0x01, \
    0x72}}
#define WmiQueryHardwareOffloadConfig 1
#define WmiQueryHardwareOffloadConfig_IN_Header_ID 1
#define WmiQueryHardwareOffloadConfig_IN_SIZE (FIELD_OFFSET(WmiQueryHardwareOffloadConfig_IN, Header) + \
    WmiQueryHardwareOffloadConfig_IN_Header_SIZE)
#define WmiQueryHardwareOffloadConfig_OUT_Offload_ID 2
#define WmiQueryHardwareOffloadConfig_OUT_SIZE (FIELD_OFFSET(WmiQueryHardwareOffloadConfig_OUT, Offload) + \
    WmiQueryHardwareOffloadConfig_OUT_Offload_SIZE)
#define MSNdis_SetTcpOffloadParametersGuid {0x8ead9a22, 0x7f69, 0x4bc6, {0x94, 0x9a, 0xc8, 0x18, 0x7b, 0x07, 0x4e, \
    0x61}}
#define WmiSetTcpOffloadParameters 1
#define WmiSetTcpOffloadParameters_IN_MethodHeader_ID 1
#define WmiSetTcpOffloadParameters_IN_TcpOffloadParameters_ID 2
#define WmiSetTcpOffloadParameters_IN_SIZE (FIELD_OFFSET(WmiSetTcpOffloadParameters_IN, TcpOffloadParameters) + \
    WmiSetTcpOffloadParameters_IN_TcpOffloadParameters_SIZE)
#define WmiSetTcpOffloadParameters_OUT_OutputInfo_ID 3
#define WmiSetTcpOffloadParameters_OUT_SIZE (FIELD_OFFSET(WmiSetTcpOffloadParameters_OUT, OutputInfo) + \
    WmiSetTcpOffloadParameters_OUT_OutputInfo_SIZE)
#define MSNdis_TcpConnectionOffloadCurrentConfigGuid {0x2ee6aef1, 0x0851, 0x458b, {0xbf, 0x0d, 0x79, 0x23, 0x43, \
    0xd1, 0xcd, 0xe1}}
#define WmiQueryTcpConnectionOffloadCurrentConfig 1
#define WmiQueryTcpConnectionOffloadCurrentConfig_IN_Header_ID 1
#define WmiQueryTcpConnectionOffloadCurrentConfig_IN_SIZE \
    (FIELD_OFFSET(WmiQueryTcpConnectionOffloadCurrentConfig_IN, Header) + \
    WmiQueryTcpConnectionOffloadCurrentConfig_IN_Header_SIZE)
#define WmiQueryTcpConnectionOffloadCurrentConfig_OUT_Offload_ID 2
#define WmiQueryTcpConnectionOffloadCurrentConfig_OUT_SIZE \
    (FIELD_OFFSET(WmiQueryTcpConnectionOffloadCurrentConfig_OUT, Offload) + \
    WmiQueryTcpConnectionOffloadCurrentConfig_OUT_Offload_SIZE)
#define MSNdis_TcpConnectionOffloadHardwareConfigGuid {0x8ce71f2c, 0xd63a, 0x4390, {0xa4, 0x87, 0x18, 0xfa, 0x47, \
    0x26, 0x2c, 0xeb}}
#define WmiQueryTcpConnectionOffloadHardwareConfig 1
#define WmiQueryTcpConnectionOffloadHardwareConfig_IN_Header_ID 1
#define WmiQueryTcpConnectionOffloadHardwareConfig_IN_SIZE \
    (FIELD_OFFSET(WmiQueryTcpConnectionOffloadHardwareConfig_IN, Header) + \
    WmiQueryTcpConnectionOffloadHardwareConfig_IN_Header_SIZE)
#define WmiQueryTcpConnectionOffloadHardwareConfig_OUT_Offload_ID 2
#define WmiQueryTcpConnectionOffloadHardwareConfig_OUT_SIZE \
    (FIELD_OFFSET(WmiQueryTcpConnectionOffloadHardwareConfig_OUT, Offload) + \
    WmiQueryTcpConnectionOffloadHardwareConfig_OUT_Offload_SIZE)
#define MSNdis_ReceiveScaleCapabilitiesGuid {0x26c28774, 0x4252, 0x48fe, {0xa6, 0x10, 0xa5, 0x8a, 0x39, 0x8c, 0x0e, \
    0xb1}}
#define WmiQueryReceiveScaleCapabilities 1
#define WmiQueryReceiveScaleCapabilities_IN_Header_ID 1
#define WmiQueryReceiveScaleCapabilities_IN_SIZE (FIELD_OFFSET(WmiQueryReceiveScaleCapabilities_IN, Header) + \
    WmiQueryReceiveScaleCapabilities_IN_Header_SIZE)
#define WmiQueryReceiveScaleCapabilities_OUT_RssCaps_ID 2
#define WmiQueryReceiveScaleCapabilities_OUT_SIZE (FIELD_OFFSET(WmiQueryReceiveScaleCapabilities_OUT, RssCaps) + \
    WmiQueryReceiveScaleCapabilities_OUT_RssCaps_SIZE)
#define MSNdis_HDSplitCurrentConfigGuid {0x81d1303c, 0xab00, 0x4e49, {0x80, 0xb1, 0x5e, 0x6e, 0x0b, 0xf9, 0xbe, 0x53}}
#define WmiQueryHDSplitCurrentConfig 1
#define WmiQueryHDSplitCurrentConfig_IN_Header_ID 1
#define WmiQueryHDSplitCurrentConfig_IN_SIZE (FIELD_OFFSET(WmiQueryHDSplitCurrentConfig_IN, Header) + \
    WmiQueryHDSplitCurrentConfig_IN_Header_SIZE)
#define WmiQueryHDSplitCurrentConfig_OUT_HdSplitCurrentConfig_ID 2
#define WmiQueryHDSplitCurrentConfig_OUT_SIZE (FIELD_OFFSET(WmiQueryHDSplitCurrentConfig_OUT, HdSplitCurrentConfig) \
    + WmiQueryHDSplitCurrentConfig_OUT_HdSplitCurrentConfig_SIZE)
#define MSNdis_SetHDSplitParametersGuid {0x8c048bea, 0x2913, 0x4458, {0xb6, 0x8e, 0x17, 0xf6, 0xc1, 0xe5, 0xc6, 0x0e}}
#define WmiSetHDSplitParameters 1
#define WmiSetHDSplitParameters_IN_MethodHeader_ID 1
#define WmiSetHDSplitParameters_IN_HDSplitParameters_ID 2
#define WmiSetHDSplitParameters_IN_SIZE (FIELD_OFFSET(WmiSetHDSplitParameters_IN, HDSplitParameters) + \
    WmiSetHDSplitParameters_IN_HDSplitParameters_SIZE)
#define WmiSetHDSplitParameters_OUT_OutputInfo_ID 3
#define WmiSetHDSplitParameters_OUT_SIZE (FIELD_OFFSET(WmiSetHDSplitParameters_OUT, OutputInfo) + \
    WmiSetHDSplitParameters_OUT_OutputInfo_SIZE)
#define MSNdis_QueryPhysicalMediumTypeExGuid {0x899e7782, 0x035b, 0x43f9, {0x8b, 0xb6, 0x2b, 0x58, 0x97, 0x16, \
    0x12, 0xe5}}
#define WmiQueryPhysicalMediumTypeEx 1
#define WmiQueryPhysicalMediumTypeEx_IN_Header_ID 1
#define WmiQueryPhysicalMediumTypeEx_IN_SIZE (FIELD_OFFSET(WmiQueryPhysicalMediumTypeEx_IN, Header) + \
    WmiQueryPhysicalMediumTypeEx_IN_Header_SIZE)
#define WmiQueryPhysicalMediumTypeEx_OUT_NdisPhysicalMediumTypeEx_ID 2
#define WmiQueryPhysicalMediumTypeEx_OUT_SIZE (FIELD_OFFSET(WmiQueryPhysicalMediumTypeEx_OUT, \
    NdisPhysicalMediumTypeEx) + WmiQueryPhysicalMediumTypeEx_OUT_NdisPhysicalMediumTypeEx_SIZE)
#define MSNdis_QueryReceiveFilterHardwareCapabilitiesGuid {0x3f2c1419, 0x83bc, 0x11dd, {0x94, 0xb8, 0x00, 0x1d, \
    0x09, 0x16, 0x2b, 0xc3}}
#define WmiQueryReceiveFilterHardwareCapabilities 1
#define WmiQueryReceiveFilterHardwareCapabilities_IN_Header_ID 1
#define WmiQueryReceiveFilterHardwareCapabilities_IN_SIZE \
    (FIELD_OFFSET(WmiQueryReceiveFilterHardwareCapabilities_IN, Header) + \
    WmiQueryReceiveFilterHardwareCapabilities_IN_Header_SIZE)
#define WmiQueryReceiveFilterHardwareCapabilities_OUT_ReceiveFilterHardwareCapabilities_ID 2
#define WmiQueryReceiveFilterHardwareCapabilities_OUT_SIZE \
    (FIELD_OFFSET(WmiQueryReceiveFilterHardwareCapabilities_OUT, ReceiveFilterHardwareCapabilities) + \
    WmiQueryReceiveFilterHardwareCapabilities_OUT_ReceiveFilterHardwareCapabilities_SIZE)
#define MSNdis_QueryReceiveFilterGlobalParametersGuid {0x3f2c141a, 0x83bc, 0x11dd, {0x94, 0xb8, 0x00, 0x1d, 0x09, \
    0x16, 0x2b, 0xc3}}
#define WmiQueryReceiveFilterGlobalParameters 1
#define WmiQueryReceiveFilterGlobalParameters_IN_Header_ID 1
#define WmiQueryReceiveFilterGlobalParameters_IN_SIZE (FIELD_OFFSET(WmiQueryReceiveFilterGlobalParameters_IN, \
    Header) + WmiQueryReceiveFilterGlobalParameters_IN_Header_SIZE)
#define WmiQueryReceiveFilterGlobalParameters_OUT_ReceiveFilterGlobalParameters_ID 2
#define WmiQueryReceiveFilterGlobalParameters_OUT_SIZE (FIELD_OFFSET(WmiQueryReceiveFilterGlobalParameters_OUT, \
    ReceiveFilterGlobalParameters) + WmiQueryReceiveFilterGlobalParameters_OUT_ReceiveFilterGlobalParameters_SIZE)
#define MSNdis_EnumerateReceiveFiltersGuid {0x3f2c141d, 0x83bc, 0x11dd, {0x94, 0xb8, 0x00, 0x1d, 0x09, 0x16, 0x2b, \
    0xc3}}
#define WmiEnumReceiveFilters 1
#define WmiEnumReceiveFilters_IN_Header_ID 1
#define WmiEnumReceiveFilters_IN_ReceiveFilterInfoArray_ID 2
#define WmiEnumReceiveFilters_IN_SIZE (FIELD_OFFSET(WmiEnumReceiveFilters_IN, ReceiveFilterInfoArray) + \
    WmiEnumReceiveFilters_IN_ReceiveFilterInfoArray_SIZE)
#define WmiEnumReceiveFilters_OUT_ReceiveFilterInfoArray_ID 2
#define WmiEnumReceiveFilters_OUT_SIZE (FIELD_OFFSET(WmiEnumReceiveFilters_OUT, ReceiveFilterInfoArray) + \
    WmiEnumReceiveFilters_OUT_ReceiveFilterInfoArray_SIZE)
#define MSNdis_QueryReceiveFilterParametersGuid {0x3f2c141e, 0x83bc, 0x11dd, {0x94, 0xb8, 0x00, 0x1d, 0x09, 0x16, \
    0x2b, 0xc3}}
#define WmiQueryReceiveFilterParameters 1
#define WmiQueryReceiveFilterParameters_IN_Header_ID 1
#define WmiQueryReceiveFilterParameters_IN_ReceiveFilterParameters_ID 2
#define WmiQueryReceiveFilterParameters_IN_SIZE (FIELD_OFFSET(WmiQueryReceiveFilterParameters_IN, \
    ReceiveFilterParameters) + WmiQueryReceiveFilterParameters_IN_ReceiveFilterParameters_SIZE)
#define WmiQueryReceiveFilterParameters_OUT_ReceiveFilterParameters_ID 2
#define WmiQueryReceiveFilterParameters_OUT_SIZE (FIELD_OFFSET(WmiQueryReceiveFilterParameters_OUT, \
    ReceiveFilterParameters) + WmiQueryReceiveFilterParameters_OUT_ReceiveFilterParameters_SIZE)
#define MSNdis_QueryReceiveFilterCurrentCapabilitiesGuid {0x4054e80f, 0x2bc1, 0x4ccc, {0xb0, 0x33, 0x4a, 0xbc, \
    0x0c, 0x4a, 0x1e, 0x8c}}
#define WmiQueryReceiveFilterCurrentCapabilities 1
#define WmiQueryReceiveFilterCurrentCapabilities_IN_Header_ID 1
#define WmiQueryReceiveFilterCurrentCapabilities_IN_SIZE (FIELD_OFFSET(WmiQueryReceiveFilterCurrentCapabilities_IN, \
    Header) + WmiQueryReceiveFilterCurrentCapabilities_IN_Header_SIZE)
#define WmiQueryReceiveFilterCurrentCapabilities_OUT_ReceiveFilterCurrentCapabilities_ID 2
#define WmiQueryReceiveFilterCurrentCapabilities_OUT_SIZE \
    (FIELD_OFFSET(WmiQueryReceiveFilterCurrentCapabilities_OUT, ReceiveFilterCurrentCapabilities) + \
    WmiQueryReceiveFilterCurrentCapabilities_OUT_ReceiveFilterCurrentCapabilities_SIZE)
#define MSNdis_QueryNicSwitchHardwareCapabilitiesGuid {0x37cab40c, 0xd1e8, 0x4301, {0x8c, 0x1d, 0x58, 0x46, 0x5e, \
    0x0c, 0x4c, 0x0f}}
#define WmiQueryNICSwitchHardwareCapabilities 1
#define WmiQueryNICSwitchHardwareCapabilities_IN_Header_ID 1
#define WmiQueryNICSwitchHardwareCapabilities_IN_SIZE (FIELD_OFFSET(WmiQueryNICSwitchHardwareCapabilities_IN, \
    Header) + WmiQueryNICSwitchHardwareCapabilities_IN_Header_SIZE)
#define WmiQueryNICSwitchHardwareCapabilities_OUT_NicSwitchHardwareCapabilities_ID 2
#define WmiQueryNICSwitchHardwareCapabilities_OUT_SIZE (FIELD_OFFSET(WmiQueryNICSwitchHardwareCapabilities_OUT, \
    NicSwitchHardwareCapabilities) + WmiQueryNICSwitchHardwareCapabilities_OUT_NicSwitchHardwareCapabilities_SIZE)
#define MSNdis_QueryNicSwitchCurrentCapabilitiesGuid {0xe76fdaf3, 0x0be7, 0x4d95, {0x87, 0xe9, 0x5a, 0xea, 0xd4, \
    0xb5, 0x90, 0xe9}}
#define WmiQueryNICSwitchCurrentCapabilities 1
#define WmiQueryNICSwitchCurrentCapabilities_IN_Header_ID 1
#define WmiQueryNICSwitchCurrentCapabilities_IN_SIZE (FIELD_OFFSET(WmiQueryNICSwitchCurrentCapabilities_IN, Header) \
    + WmiQueryNICSwitchCurrentCapabilities_IN_Header_SIZE)
#define WmiQueryNICSwitchCurrentCapabilities_OUT_NicSwitchCurrentCapabilities_ID 2
#define WmiQueryNICSwitchCurrentCapabilities_OUT_SIZE (FIELD_OFFSET(WmiQueryNICSwitchCurrentCapabilities_OUT, \
    NicSwitchCurrentCapabilities) + WmiQueryNICSwitchCurrentCapabilities_OUT_NicSwitchCurrentCapabilities_SIZE)
#define MSNdis_QueryReceiveQueueParametersGuid {0x3f2c141c, 0x83bc, 0x11dd, {0x94, 0xb8, 0x00, 0x1d, 0x09, 0x16, \
    0x2b, 0xc3}}

#endif
