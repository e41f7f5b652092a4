/* SPDX-License-Identifier: MIT */
/* hs_more_wmidata_7.h: WMI data blocks of storage and others: what few drivers use, part 7. */
#ifndef HS_MORE_WMIDATA_7_H
#define HS_MORE_WMIDATA_7_H

typedef struct _MSNdis_NetworkDirectAdapterCapabilities {
    ULONG MaxQpCount;
    ULONG MaxCqCount;
    ULONG MaxMrCount;
    ULONG MaxPdCount;
    ULONG MaxInboundReadLimit;
    ULONG MaxOutboundReadLimit;
    ULONG MaxMwCount;
    ULONG MaxSrqCount;
    ULONGLONG MissingCounterMask;
    MSNdis_NetworkDirectAdapterInfo NdAdapterInfo;
} MSNdis_NetworkDirectAdapterCapabilities, *PMSNdis_NetworkDirectAdapterCapabilities;
typedef struct _MSNdis_NetworkDirectCapabilities {
    MSNdis_NetworkDirectAdapterCapabilities NdCapabilities;
} MSNdis_NetworkDirectCapabilities, *PMSNdis_NetworkDirectCapabilities;
typedef struct _MSNdis_HardwareStatus { ULONG NdisHardwareStatus; } MSNdis_HardwareStatus, *PMSNdis_HardwareStatus;
typedef struct _MSNdis_MediaSupported {
    ULONG NumberElements;
    ULONG NdisMediaSupported[1];
} MSNdis_MediaSupported, *PMSNdis_MediaSupported;
typedef struct _MSNdis_MediaInUse {
    ULONG NumberElements;
    ULONG NdisMediaInUse[1];
} MSNdis_MediaInUse, *PMSNdis_MediaInUse;
typedef struct _MSNdis_MaximumLookahead {
    ULONG NdisMaximumLookahead;
} MSNdis_MaximumLookahead, *PMSNdis_MaximumLookahead;
typedef struct _MSNdis_MaximumFrameSize {
    ULONG NdisMaximumFrameSize;
} MSNdis_MaximumFrameSize, *PMSNdis_MaximumFrameSize;
typedef struct _MSNdis_LinkSpeed { ULONG NdisLinkSpeed; } MSNdis_LinkSpeed, *PMSNdis_LinkSpeed;
typedef struct _MSNdis_TransmitBufferSpace {
    ULONG NdisTransmitBufferSpace;
} MSNdis_TransmitBufferSpace, *PMSNdis_TransmitBufferSpace;
typedef struct _MSNdis_ReceiveBufferSpace {
    ULONG NdisReceiveBufferSpace;
} MSNdis_ReceiveBufferSpace, *PMSNdis_ReceiveBufferSpace;
typedef struct _MSNdis_TransmitBlockSize {
    ULONG NdisTransmitBlockSize;
} MSNdis_TransmitBlockSize, *PMSNdis_TransmitBlockSize;
typedef struct _MSNdis_ReceiveBlockSize {
    ULONG NdisReceiveBlockSize;
} MSNdis_ReceiveBlockSize, *PMSNdis_ReceiveBlockSize;
typedef struct _MSNdis_VendorID { ULONG NdisVendorID; } MSNdis_VendorID, *PMSNdis_VendorID;
typedef struct _MSNdis_VendorDescription { CHAR VariableData[1]; } MSNdis_VendorDescription, *PMSNdis_VendorDescription;
typedef struct _MSNdis_CurrentPacketFilter {
    ULONG NdisCurrentPacketFilter;
} MSNdis_CurrentPacketFilter, *PMSNdis_CurrentPacketFilter;
typedef struct _MSNdis_CurrentLookahead {
    ULONG NdisCurrentLookahead;
} MSNdis_CurrentLookahead, *PMSNdis_CurrentLookahead;
typedef struct _MSNdis_DriverVersion { USHORT NdisDriverVersion; } MSNdis_DriverVersion, *PMSNdis_DriverVersion;
typedef struct _MSNdis_MaximumTotalSize {
    ULONG NdisMaximumTotalSize;
} MSNdis_MaximumTotalSize, *PMSNdis_MaximumTotalSize;
typedef struct _MSNdis_MacOptions { ULONG NdisMacOptions; } MSNdis_MacOptions, *PMSNdis_MacOptions;
typedef struct _MSNdis_MediaConnectStatus {
    ULONG NdisMediaConnectStatus;
} MSNdis_MediaConnectStatus, *PMSNdis_MediaConnectStatus;
typedef struct _MSNdis_MaximumSendPackets {
    ULONG NdisMaximumSendPackets;
} MSNdis_MaximumSendPackets, *PMSNdis_MaximumSendPackets;
typedef struct _MSNdis_VendorDriverVersion {
    ULONG NdisVendorDriverVersion;
} MSNdis_VendorDriverVersion, *PMSNdis_VendorDriverVersion;
typedef struct _MSNdis_VlanIdentifier { ULONG NdisVlanId; } MSNdis_VlanIdentifier, *PMSNdis_VlanIdentifier;
typedef struct _MSNdis_PhysicalMediumType {
    ULONG NdisPhysicalMediumType;
} MSNdis_PhysicalMediumType, *PMSNdis_PhysicalMediumType;
typedef struct _MSNdis_TransmitsOk { ULONGLONG NdisTransmitsOk; } MSNdis_TransmitsOk, *PMSNdis_TransmitsOk;
typedef struct _MSNdis_ReceivesOk { ULONGLONG NdisReceivesOk; } MSNdis_ReceivesOk, *PMSNdis_ReceivesOk;
typedef struct _MSNdis_TransmitsError { ULONG NdisTransmitsError; } MSNdis_TransmitsError, *PMSNdis_TransmitsError;
typedef struct _MSNdis_ReceiveError { ULONG NdisReceiveError; } MSNdis_ReceiveError, *PMSNdis_ReceiveError;
typedef struct _MSNdis_ReceiveNoBuffer { ULONG NdisReceiveNoBuffer; } MSNdis_ReceiveNoBuffer, *PMSNdis_ReceiveNoBuffer;
typedef struct _MSNdis_CoHardwareStatus {
    ULONG NdisCoHardwareStatus;
} MSNdis_CoHardwareStatus, *PMSNdis_CoHardwareStatus;
typedef struct _MSNdis_CoMediaSupported {
    ULONG NumberElements;
    ULONG NdisCoMediaSupported[1];
} MSNdis_CoMediaSupported, *PMSNdis_CoMediaSupported;
typedef struct _MSNdis_CoMediaInUse {
    ULONG NumberElements;
    ULONG NdisCoMediaInUse[1];
} MSNdis_CoMediaInUse, *PMSNdis_CoMediaInUse;
typedef struct _MSNdis_CoLinkSpeed {
    MSNdis_NetworkLinkSpeed NdisCoLinkSpeed;
} MSNdis_CoLinkSpeed, *PMSNdis_CoLinkSpeed;
typedef struct _MSNdis_CoVendorId { ULONG NdisCoVendorID; } MSNdis_CoVendorId, *PMSNdis_CoVendorId;
typedef struct _MSNdis_CoVendorDescription {
    CHAR VariableData[1];
} MSNdis_CoVendorDescription, *PMSNdis_CoVendorDescription;
typedef struct _MSNdis_CoDriverVersion { USHORT NdisCoDriverVersion; } MSNdis_CoDriverVersion, *PMSNdis_CoDriverVersion;
typedef struct _MSNdis_CoMacOptions { ULONG NdisCoMacOptions; } MSNdis_CoMacOptions, *PMSNdis_CoMacOptions;
typedef struct _MSNdis_CoMediaConnectStatus {
    ULONG NdisCoMediaConnectStatus;
} MSNdis_CoMediaConnectStatus, *PMSNdis_CoMediaConnectStatus;
typedef struct _MSNdis_CoVendorDriverVersion {
    ULONG NdisCoVendorDriverVersion;
} MSNdis_CoVendorDriverVersion, *PMSNdis_CoVendorDriverVersion;
typedef struct _MSNdis_CoMinimumLinkSpeed {
    MSNdis_NetworkLinkSpeed NdisCoMinimumLinkSpeed;
} MSNdis_CoMinimumLinkSpeed, *PMSNdis_CoMinimumLinkSpeed;
typedef struct _MSNdis_CoTransmitPdusOk {
    ULONGLONG NdisCoTransmitPdusOk;
} MSNdis_CoTransmitPdusOk, *PMSNdis_CoTransmitPdusOk;
typedef struct _MSNdis_CoReceivePdusOk {
    ULONGLONG NdisCoReceivePdusOk;
} MSNdis_CoReceivePdusOk, *PMSNdis_CoReceivePdusOk;
typedef struct _MSNdis_CoTransmitPduErrors {
    ULONG NdisCoTransmitPduErrors;
} MSNdis_CoTransmitPduErrors, *PMSNdis_CoTransmitPduErrors;
typedef struct _MSNdis_CoReceivePduErrors {
    ULONG NdisCoReceivePduErrors;
} MSNdis_CoReceivePduErrors, *PMSNdis_CoReceivePduErrors;
typedef struct _MSNdis_CoReceivePdusNoBuffer {
    ULONG NdisCoReceivePdusNoBuffer;
} MSNdis_CoReceivePdusNoBuffer, *PMSNdis_CoReceivePdusNoBuffer;
typedef struct _MSNdis_AtmSupportedVcRates {
    ULONG MinCellRate;
    ULONG MaxCellRate;
} MSNdis_AtmSupportedVcRates, *PMSNdis_AtmSupportedVcRates;
typedef struct _MSNdis_AtmSupportedServiceCategory {
    ULONG NdisAtmSupportedServiceCategory;
} MSNdis_AtmSupportedServiceCategory, *PMSNdis_AtmSupportedServiceCategory;
typedef struct _MSNdis_AtmSupportedAalTypes {
    ULONG NdisAtmSupportedAalTypes;
} MSNdis_AtmSupportedAalTypes, *PMSNdis_AtmSupportedAalTypes;
typedef struct _MSNdis_AtmHardwareCurrentAddress {
    MSNdis_NetworkAddress NdisAtmHardwareCurrentAddress;
} MSNdis_AtmHardwareCurrentAddress, *PMSNdis_AtmHardwareCurrentAddress;
typedef struct _MSNdis_AtmMaxActiveVcs { ULONG NdisAtmMaxActiveVcs; } MSNdis_AtmMaxActiveVcs, *PMSNdis_AtmMaxActiveVcs;
typedef struct _MSNdis_AtmMaxActiveVciBits {
    ULONG NdisAtmMaxActiveVciBits;
} MSNdis_AtmMaxActiveVciBits, *PMSNdis_AtmMaxActiveVciBits;
typedef struct _MSNdis_AtmMaxActiveVpiBits {
    ULONG NdisAtmMaxActiveVpiBits;
} MSNdis_AtmMaxActiveVpiBits, *PMSNdis_AtmMaxActiveVpiBits;
typedef struct _MSNdis_AtmMaxAal0PacketSize {
    ULONG NdisAtmMaxAal0PacketSize;
} MSNdis_AtmMaxAal0PacketSize, *PMSNdis_AtmMaxAal0PacketSize;
typedef struct _MSNdis_AtmMaxAal1PacketSize {
    ULONG NdisAtmMaxAal1PacketSize;
} MSNdis_AtmMaxAal1PacketSize, *PMSNdis_AtmMaxAal1PacketSize;
typedef struct _MSNdis_AtmMaxAal34PacketSize {
    ULONG NdisAtmMaxAal34PacketSize;
} MSNdis_AtmMaxAal34PacketSize, *PMSNdis_AtmMaxAal34PacketSize;
typedef struct _MSNdis_AtmMaxAal5PacketSize {
    ULONG NdisAtmMaxAal5PacketSize;
} MSNdis_AtmMaxAal5PacketSize, *PMSNdis_AtmMaxAal5PacketSize;
typedef struct _MSNdis_AtmReceiveCellsOk {
    ULONGLONG NdisAtmReceiveCellsOk;
} MSNdis_AtmReceiveCellsOk, *PMSNdis_AtmReceiveCellsOk;
typedef struct _MSNdis_AtmTransmitCellsOk {
    ULONGLONG NdisAtmTransmitCellsOk;
} MSNdis_AtmTransmitCellsOk, *PMSNdis_AtmTransmitCellsOk;
typedef struct _MSNdis_AtmReceiveCellsDropped {
    ULONGLONG NdisAtmReceiveCellsDropped;
} MSNdis_AtmReceiveCellsDropped, *PMSNdis_AtmReceiveCellsDropped;
typedef struct _MSNdis_EthernetPermanentAddress {
    MSNdis_NetworkAddress NdisPermanentAddress;
} MSNdis_EthernetPermanentAddress, *PMSNdis_EthernetPermanentAddress;
typedef struct _MSNdis_EthernetCurrentAddress {
    MSNdis_NetworkAddress NdisCurrentAddress;
} MSNdis_EthernetCurrentAddress, *PMSNdis_EthernetCurrentAddress;
typedef struct _MSNdis_EthernetMulticastList {
    ULONG NumberElements;
    MSNdis_NetworkAddress NdisMulticastList[1];
} MSNdis_EthernetMulticastList, *PMSNdis_EthernetMulticastList;
typedef struct _MSNdis_EthernetMaximumMulticastListSize {
    ULONG NdisEthernetMaximumMulticastListSize;
} MSNdis_EthernetMaximumMulticastListSize, *PMSNdis_EthernetMaximumMulticastListSize;
typedef struct _MSNdis_EthernetMacOptions {
    ULONG NdisEthernetMacOptions;
} MSNdis_EthernetMacOptions, *PMSNdis_EthernetMacOptions;
typedef struct _MSNdis_EthernetReceiveErrorAlignment {
    ULONG NdisEthernetReceiveErrorAlignment;
} MSNdis_EthernetReceiveErrorAlignment, *PMSNdis_EthernetReceiveErrorAlignment;
typedef struct _MSNdis_EthernetOneTransmitCollision {
    ULONG NdisEthernetOneTransmitCollision;
} MSNdis_EthernetOneTransmitCollision, *PMSNdis_EthernetOneTransmitCollision;
typedef struct _MSNdis_EthernetMoreTransmitCollisions {
    ULONG NdisEthernetMoreTransmitCollisions;
} MSNdis_EthernetMoreTransmitCollisions, *PMSNdis_EthernetMoreTransmitCollisions;
typedef struct _MSNdis_TokenRingPermanentAddress {
    MSNdis_NetworkAddress NdisPermanentAddress;
} MSNdis_TokenRingPermanentAddress, *PMSNdis_TokenRingPermanentAddress;
typedef struct _MSNdis_TokenRingCurrentAddress {
    MSNdis_NetworkAddress NdisCurrentAddress;
} MSNdis_TokenRingCurrentAddress, *PMSNdis_TokenRingCurrentAddress;
typedef struct _MSNdis_TokenRingCurrentFunctional {
    ULONG NdisTokenRingCurrentFunctional;
} MSNdis_TokenRingCurrentFunctional, *PMSNdis_TokenRingCurrentFunctional;
typedef struct _MSNdis_TokenRingCurrentGroup {
    ULONG NdisTokenRingCurrentGroup;
} MSNdis_TokenRingCurrentGroup, *PMSNdis_TokenRingCurrentGroup;
typedef struct _MSNdis_TokenRingLastOpenStatus {
    ULONG NdisTokenRingLastOpenStatus;
} MSNdis_TokenRingLastOpenStatus, *PMSNdis_TokenRingLastOpenStatus;
typedef struct _MSNdis_TokenRingCurrentRingStatus {
    ULONG NdisTokenRingCurrentRingStatus;
} MSNdis_TokenRingCurrentRingStatus, *PMSNdis_TokenRingCurrentRingStatus;
typedef struct _MSNdis_TokenRingCurrentRingState {
    ULONG NdisTokenRingCurrentRingState;
} MSNdis_TokenRingCurrentRingState, *PMSNdis_TokenRingCurrentRingState;
typedef struct _MSNdis_TokenRingLineErrors {
    ULONG NdisTokenRingLineErrors;
} MSNdis_TokenRingLineErrors, *PMSNdis_TokenRingLineErrors;
typedef struct _MSNdis_TokenRingLostFrames {
    ULONG NdisTokenRingLostFrames;
} MSNdis_TokenRingLostFrames, *PMSNdis_TokenRingLostFrames;
typedef struct _MSNdis_FddiLongPermanentAddress {
    MSNdis_NetworkAddress NdisPermanentAddress;
} MSNdis_FddiLongPermanentAddress, *PMSNdis_FddiLongPermanentAddress;
typedef struct _MSNdis_FddiLongCurrentAddress {
    MSNdis_NetworkAddress NdisCurrentAddress;
} MSNdis_FddiLongCurrentAddress, *PMSNdis_FddiLongCurrentAddress;
typedef struct _MSNdis_FddiLongMulticastList {
    ULONG NumberElements;
    MSNdis_NetworkAddress NdisMulticastList[1];
} MSNdis_FddiLongMulticastList, *PMSNdis_FddiLongMulticastList;
typedef struct _MSNdis_FddiLongMaximumListSize {
    ULONG NdisFddiLongMaximumListSize;
} MSNdis_FddiLongMaximumListSize, *PMSNdis_FddiLongMaximumListSize;
typedef struct _MSNdis_FddiShortPermanentAddress {
    MSNdis_NetworkShortAddress NdisPermanentAddress;
} MSNdis_FddiShortPermanentAddress, *PMSNdis_FddiShortPermanentAddress;
typedef struct _MSNdis_FddiShortCurrentAddress {
    MSNdis_NetworkShortAddress NdisCurrentAddress;
} MSNdis_FddiShortCurrentAddress, *PMSNdis_FddiShortCurrentAddress;
typedef struct _MSNdis_FddiShortMulticastList {
    ULONG NumberElements;
    MSNdis_NetworkShortAddress NdisMulticastList[1];
} MSNdis_FddiShortMulticastList, *PMSNdis_FddiShortMulticastList;
typedef struct _MSNdis_FddiShortMaximumListSize {
    ULONG NdisFddiShortMaximumListSize;
} MSNdis_FddiShortMaximumListSize, *PMSNdis_FddiShortMaximumListSize;
typedef struct _MSNdis_FddiAttachmentType {
    ULONG NdisFddiAttachmentType;
} MSNdis_FddiAttachmentType, *PMSNdis_FddiAttachmentType;
typedef struct _MSNdis_FddiUpstreamNodeLong {
    MSNdis_NetworkAddress NdisFddiUpstreamNodeLong;
} MSNdis_FddiUpstreamNodeLong, *PMSNdis_FddiUpstreamNodeLong;
typedef struct _MSNdis_FddiDownstreamNodeLong {
    MSNdis_NetworkAddress NdisFddiDownstreamNodeLong;
} MSNdis_FddiDownstreamNodeLong, *PMSNdis_FddiDownstreamNodeLong;
typedef struct _MSNdis_FddiFrameErrors { ULONG NdisFddiFrameErrors; } MSNdis_FddiFrameErrors, *PMSNdis_FddiFrameErrors;
typedef struct _MSNdis_FddiFramesLost { ULONG NdisFddiFramesLost; } MSNdis_FddiFramesLost, *PMSNdis_FddiFramesLost;
typedef struct _MSNdis_FddiRingManagmentState {
    ULONG NdisFddiRingManagmentState;
} MSNdis_FddiRingManagmentState, *PMSNdis_FddiRingManagmentState;
typedef struct _MSNdis_FddiLctFailures { ULONG NdisFddiLctFailures; } MSNdis_FddiLctFailures, *PMSNdis_FddiLctFailures;
typedef struct _MSNdis_FddiLemRejects { ULONG NdisFddiLemRejects; } MSNdis_FddiLemRejects, *PMSNdis_FddiLemRejects;
typedef struct _MSNdis_FddiLConnectionState {
    ULONG NdisFddiLConnectionState;
} MSNdis_FddiLConnectionState, *PMSNdis_FddiLConnectionState;
typedef struct _MSNdis_ObjectHeader {
    UCHAR Type;
    UCHAR Revision;
    USHORT Size;
} MSNdis_ObjectHeader, *PMSNdis_ObjectHeader;
typedef struct _MSNdis_WmiMethodHeader {
    MSNdis_ObjectHeader Header;
    ULONG PortNumber;
    ULONGLONG NetLuid;
    ULONGLONG RequestId;
    ULONG Timeout;
    ULONG Padding;
} MSNdis_WmiMethodHeader, *PMSNdis_WmiMethodHeader;
typedef struct _MSNdis_WmiSetHeader {
    MSNdis_ObjectHeader Header;
    ULONG PortNumber;
    ULONGLONG NetLuid;
    ULONGLONG RequestId;
    ULONG Timeout;
    ULONG Padding;
} MSNdis_WmiSetHeader, *PMSNdis_WmiSetHeader;
typedef struct _MSNdis_WmiOutputInfo {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    UCHAR SupportedRevision;
    UCHAR Padding1;
    USHORT Padding2;
    ULONG DataOffset;
} MSNdis_WmiOutputInfo, *PMSNdis_WmiOutputInfo;
typedef struct _MSNdis_WmiEnumAdapter {
    MSNdis_ObjectHeader Header;
    ULONG IfIndex;
    ULONGLONG NetLuid;
    CHAR VariableData[1];
} MSNdis_WmiEnumAdapter, *PMSNdis_WmiEnumAdapter;
typedef struct _MSNdis_LinkStateData {
    MSNdis_ObjectHeader Header;
    ULONG MediaConnectState;
    ULONG MediaDuplexState;
    ULONGLONG XmitLinkSpeed;
    ULONGLONG RcvLinkSpeed;
    ULONG PauseFunctions;
    ULONG AutoNegotiationFlags;
} MSNdis_LinkStateData, *PMSNdis_LinkStateData;
typedef struct _MSNdis_LinkParameters {
    MSNdis_ObjectHeader Header;
    ULONG MediaDuplexState;
    ULONGLONG XmitLinkSpeed;
    ULONGLONG RcvLinkSpeed;
    ULONG PauseFunctions;
    ULONG AutoNegotiationFlags;
} MSNdis_LinkParameters, *PMSNdis_LinkParameters;
typedef struct _MSNdis_InterruptModerationParameters {
    MSNdis_ObjectHeader Header;
    ULONG Flags;
    ULONG InterruptModeration;
} MSNdis_InterruptModerationParameters, *PMSNdis_InterruptModerationParameters;
typedef struct _MSNdis_StatisticsInfo {
    MSNdis_ObjectHeader Header;
    ULONG SupportedStatistics;
    ULONGLONG ifInDiscards;
    ULONGLONG ifInErrors;
    ULONGLONG ifHCInOctets;
    ULONGLONG ifHCInUcastPkts;
    ULONGLONG ifHCInMulticastPkts;
    ULONGLONG ifHCInBroadcastPkts;
    ULONGLONG ifHCOutOctets;
    ULONGLONG ifHCOutUcastPkts;
    ULONGLONG ifHCOutMulticastPkts;
    ULONGLONG ifHCOutBroadcastPkts;
    ULONGLONG ifOutErrors;
    ULONGLONG ifOutDiscards;
    ULONGLONG ifHCInUcastOctets;
    ULONGLONG ifHCInMulticastOctets;
    ULONGLONG ifHCInBroadcastOctets;
    ULONGLONG ifHCOutUcastOctets;
    ULONGLONG ifHCOutMulticastOctets;
    ULONGLONG ifHCOutBroadcastOctets;
} MSNdis_StatisticsInfo, *PMSNdis_StatisticsInfo;
typedef struct _MSNdis_PortStateData {
    MSNdis_ObjectHeader Header;
    ULONG MediaConnectState;
    ULONGLONG XmitLinkSpeed;
    ULONGLONG RcvLinkSpeed;
    ULONG Direction;
    ULONG SendControlState;
    ULONG RcvControlState;
    ULONG SendAuthorizationState;
    ULONG RcvAuthorizationState;
    ULONG Flags;
} MSNdis_PortStateData, *PMSNdis_PortStateData;
typedef struct _MSNdis_PortAuthParameters {
    MSNdis_ObjectHeader Header;
    ULONG SendControlState;
    ULONG RcvControlState;
    ULONG SendAuthorizationState;
    ULONG RcvAuthorizationState;
} MSNdis_PortAuthParameters, *PMSNdis_PortAuthParameters;
typedef struct _MSNdis_PortChar {
    MSNdis_ObjectHeader Header;
    ULONG PortNumber;
    ULONG Flags;
    ULONG Type;
    ULONG MediaConnectState;
    ULONGLONG XmitLinkSpeed;
    ULONGLONG RcvLinkSpeed;
    ULONG Direction;
    ULONG SendControlState;
    ULONG RcvControlState;
    ULONG SendAuthorizationState;
    ULONG RcvAuthorizationState;
} MSNdis_PortChar, *PMSNdis_PortChar;
typedef struct _MSNdis_PortArray {
    MSNdis_ObjectHeader Header;
    ULONG NumberOfPorts;
    ULONG OffsetFirstPort;
    ULONG ElementSize;
    MSNdis_PortChar Port[1];
} MSNdis_PortArray, *PMSNdis_PortArray;
typedef struct _MSNdis_PciDeviceProperty {
    MSNdis_ObjectHeader Header;
    ULONG DeviceType;
    ULONG CurrentSpeedAndMode;
    ULONG CurrentPayloadSize;
    ULONG MaxPayloadSize;
    ULONG MaxReadRequestSize;
    ULONG CurrentLinkSpeed;
    ULONG CurrentLinkWidth;
    ULONG MaxLinkSpeed;
    ULONG MaxLinkWidth;
} MSNdis_PciDeviceProperty, *PMSNdis_PciDeviceProperty;
typedef struct _MSNdis_WmiTcpLargeSendOffloadV1_IPv4 {
    ULONG Encapsulation;
    ULONG MaxOffLoadSize;
    ULONG MinSegmentCount;
    ULONG TcpOptions;
    ULONG IpOptions;
} MSNdis_WmiTcpLargeSendOffloadV1_IPv4, *PMSNdis_WmiTcpLargeSendOffloadV1_IPv4;
typedef struct _MSNdis_WmiTcpLargeSendOffloadV1 {
    MSNdis_WmiTcpLargeSendOffloadV1_IPv4 WmiIPv4;
} MSNdis_WmiTcpLargeSendOffloadV1, *PMSNdis_WmiTcpLargeSendOffloadV1;
typedef struct _MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive {
    ULONG Encapsulation;
    ULONG IpOptionsSupported;
    ULONG TcpOptionsSupported;
    ULONG TcpChecksum;
    ULONG UdpChecksum;
    ULONG IpChecksum;
} MSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive, *PMSNdis_WmiTcpIpChecksumOffload_IPv4TransmitReceive;

#endif
