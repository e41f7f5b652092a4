/* SPDX-License-Identifier: MIT */
/* hs_more_ndisoid_7.h: ntddndis: OIDs, media, statuses, offloads: what few drivers use, part 7. */
#ifndef HS_MORE_NDISOID_7_H
#define HS_MORE_NDISOID_7_H

typedef struct _NDIS_GFP_HEADER_GROUP_WILDCARD_MATCH_PROFILE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG HeadersPresent;
    ULONG64 MatchFields;
    NDIS_GFP_WILDCARD_MATCH_TYPE SourceIPv4AddressMatchType;
    NDIS_GFP_WILDCARD_MATCH_TYPE DestinationIPv4AddressMatchType;
    NDIS_GFP_WILDCARD_MATCH_TYPE SourceIPv6AddressMatchType;
    NDIS_GFP_WILDCARD_MATCH_TYPE DestinationIPv6AddressMatchType;
    NDIS_GFP_WILDCARD_MATCH_TYPE SourcePortMatchType;
    NDIS_GFP_WILDCARD_MATCH_TYPE DestinationPortMatchType;
    UINT8 TcpFlags;
} NDIS_GFP_HEADER_GROUP_WILDCARD_MATCH_PROFILE, *PNDIS_GFP_HEADER_GROUP_WILDCARD_MATCH_PROFILE;
typedef struct _NDIS_GFP_WILDCARD_MATCH_PROFILE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFP_TABLE_TYPE TableType;
    NDIS_GFP_PROFILE_ID ProfileId;
    ULONG NumSupportedEntries;
    ULONG HeaderGroupWildcardMatchProfileArrayOffset;
    ULONG HeaderGroupWildcardMatchProfileArrayNumElements;
    ULONG HeaderGroupWildcardMatchProfileArrayElementSize;
} NDIS_GFP_WILDCARD_MATCH_PROFILE, *PNDIS_GFP_WILDCARD_MATCH_PROFILE;
typedef struct _NDIS_GFP_IPV4_ADDRESS_WILDCARD_MATCH {
    NDIS_GFP_WILDCARD_MATCH_TYPE MatchType;
    IN_ADDR IPAddress;
    union { ULONG PrefixLength; ULONG RangeSize; } MatchValue;
} NDIS_GFP_IPV4_ADDRESS_WILDCARD_MATCH, *PNDIS_GFP_IPV4_ADDRESS_WILDCARD_MATCH;
typedef struct _NDIS_GFP_IPV4_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH {
    NDIS_GFP_IPV4_ADDRESS_WILDCARD_MATCH SourceIPv4Address;
    NDIS_GFP_IPV4_ADDRESS_WILDCARD_MATCH DestinationIPv4Address;
} NDIS_GFP_IPV4_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH, *PNDIS_GFP_IPV4_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH;
typedef struct _NDIS_GFP_IPV6_ADDRESS_WILDCARD_MATCH {
    NDIS_GFP_WILDCARD_MATCH_TYPE MatchType;
    IN6_ADDR IPAddress;
    union { ULONG PrefixLength; ULONG RangeSize; } MatchValue;
} NDIS_GFP_IPV6_ADDRESS_WILDCARD_MATCH, *PNDIS_GFP_IPV6_ADDRESS_WILDCARD_MATCH;
typedef struct _NDIS_GFP_IPV6_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH {
    NDIS_GFP_IPV6_ADDRESS_WILDCARD_MATCH SourceIPv6Address;
    NDIS_GFP_IPV6_ADDRESS_WILDCARD_MATCH DestinationIPv6Address;
} NDIS_GFP_IPV6_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH, *PNDIS_GFP_IPV6_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH;
typedef union _NDIS_GFP_IP_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH {
    NDIS_GFP_IPV4_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH IPv4SrcAndDestAddress;
    NDIS_GFP_IPV6_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH IPv6SrcAndDestAddress;
} NDIS_GFP_IP_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH, *PNDIS_GFP_IP_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH;
typedef struct _NDIS_GFP_TRANSPORT_PORT_WILDCARD_MATCH {
    NDIS_GFP_WILDCARD_MATCH_TYPE MatchType;
    USHORT Port;
    USHORT Range;
} NDIS_GFP_TRANSPORT_PORT_WILDCARD_MATCH, *PNDIS_GFP_TRANSPORT_PORT_WILDCARD_MATCH;
typedef struct _NDIS_GFP_TRANSPORT_SRC_AND_DEST_PORT_WILDCARD_MATCH {
    NDIS_GFP_TRANSPORT_PORT_WILDCARD_MATCH SourcePort;
    NDIS_GFP_TRANSPORT_PORT_WILDCARD_MATCH DestinationPort;
} NDIS_GFP_TRANSPORT_SRC_AND_DEST_PORT_WILDCARD_MATCH, *PNDIS_GFP_TRANSPORT_SRC_AND_DEST_PORT_WILDCARD_MATCH;
typedef struct _NDIS_GFP_HEADER_GROUP_WILDCARD_MATCH {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFP_PROFILE_ID ProfileId;
    ULONG HeadersPresent;
    ULONG64 MatchFields;
    NDIS_GFP_ETHERNET_HEADER_FIELDS EthernetFields;
    NDIS_GFP_IP_SRC_AND_DEST_ADDRESS_WILDCARD_MATCH IPSrcAndDestAddress;
    UINT8 Dscp;
    UINT8 IPProtocol;
    union {
        struct {
            NDIS_GFP_TRANSPORT_SRC_AND_DEST_PORT_WILDCARD_MATCH UdpSrcAndDestPort;
        } UdpHeader;
        struct {
            NDIS_GFP_TRANSPORT_SRC_AND_DEST_PORT_WILDCARD_MATCH TcpSrcAndDestPort;
            UINT8 TcpFlags;
        } TcpHeader;
        struct { UINT8 Type; UINT8 Code; } IcmpHeader;
        struct { ULONG TenantId; USHORT GreProtocol; } Encapsulation;
    } TransportOrEncapsulation;
} NDIS_GFP_HEADER_GROUP_WILDCARD_MATCH, *PNDIS_GFP_HEADER_GROUP_WILDCARD_MATCH;
typedef struct _NDIS_PD_CAPABILITIES {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG MaximumTxPartialBufferCount;
    ULONG MaximumRxPartialBufferCount;
    UCHAR RxFilterContextWidth;
    ULONG CapabilityFlags;
    ULONG MaxNumberOfRxQueues;
    ULONG MaxNumberOfTxQueues;
    ULONG MaxNumberOfRxQueuesForDefaultVport;
    ULONG MaxNumberOfTxQueuesForDefaultVport;
    ULONG MaxNumberOfRxQueuesPerNonDefaultVport;
    ULONG MaxNumberOfTxQueuesPerNonDefaultVport;
    ULONG ExactMatchProfileArrayOffset;
    ULONG ExactMatchProfileArrayNumElements;
    ULONG ExactMatchProfileArrayElementSize;
    ULONG WildcardMatchProfileArrayOffset;
    ULONG WildcardMatchProfileArrayNumElements;
    ULONG WildcardMatchProfileArrayElementSize;
    ULONG MinimumModerationInterval;
    ULONG MaximumModerationInterval;
    ULONG ModerationIntervalGranularity;
    ULONG MaxRxQueueSize;
    ULONG MaxTxQueueSize;
} NDIS_PD_CAPABILITIES;
typedef struct _NDIS_PD_CONFIG {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    BOOLEAN Enabled;
    ULONG CapabilitiesOffset;
    ULONG CapabilitiesSize;
} NDIS_PD_CONFIG;
typedef ULONG_PTR NDIS_GFT_FLOW_ENTRY_ID;
typedef ULONG_PTR *PNDIS_GFT_FLOW_ENTRY_ID;
typedef ULONG NDIS_GFT_TABLE_ID;
typedef ULONG *PNDIS_GFT_TABLE_ID;
typedef struct _NDIS_GFT_TABLE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    NDIS_GFP_TABLE_TYPE TableType;
    NDIS_GFT_TABLE_ID NextTableId;
} NDIS_GFT_TABLE_PARAMETERS, *PNDIS_GFT_TABLE_PARAMETERS;
typedef struct _NDIS_GFT_TABLE_INFO {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    NDIS_GFP_TABLE_TYPE TableType;
    NDIS_GFT_TABLE_ID NextTableId;
    ULONG NumFlowEntries;
} NDIS_GFT_TABLE_INFO, *PNDIS_GFT_TABLE_INFO;
typedef struct _NDIS_GFT_TABLE_INFO_ARRAY {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG TableArrayOffset;
    ULONG TableArrayNumElements;
    ULONG TableArrayElementSize;
} NDIS_GFT_TABLE_INFO_ARRAY, *PNDIS_GFT_TABLE_INFO_ARRAY;
typedef struct _NDIS_GFT_DELETE_TABLE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
} NDIS_GFT_DELETE_TABLE_PARAMETERS, *PNDIS_GFT_DELETE_TABLE_PARAMETERS;
typedef ULONG NDIS_GFT_COUNTER_ID;
typedef ULONG *PNDIS_GFT_COUNTER_ID;
typedef enum _NDIS_GFT_COUNTER_UPDATE_FREQUENCY {
    NdisGftCounterUpdateFrequencyUndefined, NdisGftCounterUpdateFrequencyOnQuery,
    NdisGftCounterUpdateFrequencyPerUpdatePeriod, NdisGftCounterUpdateFrequencyPerPacket,
    NdisGftCounterUpdateFrequencyMax
} NDIS_GFT_COUNTER_UPDATE_FREQUENCY, *PNDIS_GFT_COUNTER_UPDATE_FREQUENCY;
typedef enum _NDIS_GFT_COUNTER_TYPE {
    NdisGftCounterTypeUndefined, NdisGftCounterTypePacketCounter, NdisGftCounterTypeByteCounter,
    NdisGftCounterTypePacketAndByteCounter, NdisGftCounterTypeMax
} NDIS_GFT_COUNTER_TYPE, *PNDIS_GFT_COUNTER_TYPE;
typedef struct _NDIS_GFT_PACKET_COUNTER_VALUE {
    ULONG64 Packets;
    LARGE_INTEGER LastUpdate;
} NDIS_GFT_PACKET_COUNTER_VALUE, *PNDIS_GFT_PACKET_COUNTER_VALUE;
typedef struct _NDIS_GFT_BYTE_COUNTER_VALUE {
    ULONG64 Bytes;
    LARGE_INTEGER LastUpdate;
} NDIS_GFT_BYTE_COUNTER_VALUE, *PNDIS_GFT_BYTE_COUNTER_VALUE;
typedef struct _NDIS_GFT_PACKET_AND_BYTE_COUNTER_VALUE {
    ULONG64 Packets;
    ULONG64 Bytes;
    LARGE_INTEGER LastUpdate;
} NDIS_GFT_PACKET_AND_BYTE_COUNTER_VALUE, *PNDIS_GFT_PACKET_AND_BYTE_COUNTER_VALUE;
typedef struct _NDIS_GFT_COUNTER_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    NDIS_GFT_COUNTER_UPDATE_FREQUENCY CounterUpdateFrequency;
    NDIS_GFT_COUNTER_TYPE CounterType;
    NDIS_GFT_COUNTER_ID CounterIdStart;
    ULONG NumCounters;
    ULONG UpdatePeriod;
    union {
        PNDIS_GFT_PACKET_COUNTER_VALUE PacketCounters;
        PNDIS_GFT_BYTE_COUNTER_VALUE ByteCounters;
        PNDIS_GFT_PACKET_AND_BYTE_COUNTER_VALUE PacketAndByteCounters;
    } CounterValuesBufferStart;
} NDIS_GFT_COUNTER_PARAMETERS, *PNDIS_GFT_COUNTER_PARAMETERS;
typedef struct _NDIS_GFT_FREE_COUNTER_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    NDIS_GFT_COUNTER_ID CounterIdStart;
    ULONG NumCounters;
    ULONG LastCounterValueArrayOffset;
    ULONG LastCounterValueArrayNumElements;
    ULONG LastCounterValueArrayElementSize;
} NDIS_GFT_FREE_COUNTER_PARAMETERS, *PNDIS_GFT_FREE_COUNTER_PARAMETERS;
typedef struct _NDIS_GFT_COUNTER_INFO {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_COUNTER_ID CounterIdStart;
    ULONG NumCounters;
    NDIS_GFT_COUNTER_UPDATE_FREQUENCY CounterUpdateFrequency;
    NDIS_GFT_COUNTER_TYPE CounterType;
    ULONG UpdatePeriod;
} NDIS_GFT_COUNTER_INFO, *PNDIS_GFT_COUNTER_INFO;
typedef struct _NDIS_GFT_COUNTER_INFO_ARRAY {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    ULONG CounterInfoArrayOffset;
    ULONG CounterInfoArrayNumElements;
    ULONG CounterInfoArrayElementSize;
} NDIS_GFT_COUNTER_INFO_ARRAY, *PNDIS_GFT_COUNTER_INFO_ARRAY;
typedef struct _NDIS_GFT_COUNTER_VALUE {
    NDIS_GFT_COUNTER_TYPE CounterType;
    union {
        NDIS_GFT_PACKET_COUNTER_VALUE Packets;
        NDIS_GFT_BYTE_COUNTER_VALUE Bytes;
        NDIS_GFT_PACKET_AND_BYTE_COUNTER_VALUE PacketsAndBytes;
    } CounterValue;
} NDIS_GFT_COUNTER_VALUE, *PNDIS_GFT_COUNTER_VALUE;
typedef enum _NDIS_GFT_COUNTER_VALUE_QUERY_METHOD {
    NdisGftQueryValueQueryMethodUndefined, NdisGftQueryValueQueryMethodUsingCounterIds,
    NdisGftQueryValueQueryMethodUsingFlowEntryIds, NdisGftQueryValueQueryMethodVPortFlowEntries,
    NdisGftQueryValueQueryMethodAllFlowEntries, NdisGftQueryValueQueryMethodMax
} NDIS_GFT_COUNTER_VALUE_QUERY_METHOD, *PNDIS_GFT_COUNTER_VALUE_QUERY_METHOD;
typedef struct _NDIS_GFT_COUNTER_VALUE_ARRAY {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    union {
        NDIS_GFT_FLOW_ENTRY_ID FlowEntryId;
        NDIS_GFT_COUNTER_ID CounterId;
    } StartId;
    ULONG NumCounters;
    ULONG CounterValueArrayOffset;
    ULONG CounterValueArrayNumElements;
    ULONG CounterValueArrayElementSize;
} NDIS_GFT_COUNTER_VALUE_ARRAY, *PNDIS_GFT_COUNTER_VALUE_ARRAY;
typedef struct _NDIS_GFT_STATISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
    NDIS_GFT_FLOW_ENTRY_ID ProviderFlowEntryId;
    ULONG64 Packets;
    ULONG64 Bytes;
    ULONG64 L1CacheHits;
    ULONG64 L2CacheHits;
    ULONG64 L3CacheHits;
    ULONG64 L1CacheMisses;
    ULONG64 L2CacheMisses;
    ULONG64 L3CacheMisses;
} NDIS_GFT_STATISTICS, *PNDIS_GFT_STATISTICS;
typedef enum _NDIS_GFT_HEADER_GROUP_TRANSPOSITION_ACTION {
    NdisGftHeaderGroupTranspositionActionUndefined, NdisGftHeaderGroupTranspositionActionModify,
    NdisGftHeaderGroupTranspositionActionIgnore, NdisGftHeaderGroupTranspositionActionPush,
    NdisGftHeaderGroupTranspositionActionPop, NdisGftHeaderGroupTranspositionActionMax
} NDIS_GFT_HEADER_GROUP_TRANSPOSITION_ACTION, *PNDIS_GFT_HEADER_GROUP_TRANSPOSITION_ACTION;
typedef struct _NDIS_GFT_HEADER_GROUP_TRANSPOSITION_PROFILE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_HEADER_GROUP_TRANSPOSITION_ACTION Action;
    ULONG HeadersPresent;
    ULONG HeaderFields;
} NDIS_GFT_HEADER_GROUP_TRANSPOSITION_PROFILE, *PNDIS_GFT_HEADER_GROUP_TRANSPOSITION_PROFILE;
typedef ULONG NDIS_GFT_CUSTOM_ACTION_TYPE;
typedef ULONG *PNDIS_GFT_CUSTOM_ACTION_TYPE;
typedef struct _NDIS_GFT_CUSTOM_ACTION_PROFILE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFP_TABLE_TYPE TableType;
    NDIS_GFP_PROFILE_ID ProfileId;
    NDIS_GFT_CUSTOM_ACTION_TYPE Type;
    ULONG Length;
    union { ULONG_PTR Alignment; UCHAR ActionProfileData[1]; };
} NDIS_GFT_CUSTOM_ACTION_PROFILE, *PNDIS_GFT_CUSTOM_ACTION_PROFILE;
typedef struct _NDIS_GFT_HEADER_TRANSPOSITION_PROFILE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFP_TABLE_TYPE TableType;
    NDIS_GFP_PROFILE_ID ProfileId;
    ULONG HeaderGroupTranspositionProfileArrayOffset;
    ULONG HeaderGroupTranspositionProfileArrayNumElements;
    ULONG HeaderGroupTranspositionProfileArrayElementSize;
    ULONG CustomActionProfileOffset;
} NDIS_GFT_HEADER_TRANSPOSITION_PROFILE, *PNDIS_GFT_HEADER_TRANSPOSITION_PROFILE;
typedef struct _NDIS_GFT_HEADER_GROUP_TRANSPOSITION {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_HEADER_GROUP_TRANSPOSITION_ACTION Action;
    ULONG HeadersPresent;
    ULONG64 HeaderFields;
    NDIS_GFP_ETHERNET_HEADER_FIELDS EthernetFields;
    union {
        struct { IN_ADDR SourceIPAddress; IN_ADDR DestinationIPAddress; } IPv4Address;
        struct { IN6_ADDR SourceIPAddress; IN6_ADDR DestinationIPAddress; } IPv6Address;
    } IPAddress;
    UINT8 Ttl;
    UINT8 Dscp;
    UINT8 IPProtocol;
    union {
        struct { USHORT SourcePort; USHORT DestinationPort; } Udp;
        struct { USHORT SourcePort; USHORT DestinationPort; } Tcp;
        struct {
            ULONG TenantId;
            USHORT GreProtocol;
            USHORT Entropy;
        } Encapsulation;
    } TransportOrEncapsulation;
} NDIS_GFT_HEADER_GROUP_TRANSPOSITION, *PNDIS_GFT_HEADER_GROUP_TRANSPOSITION;
typedef enum _NDIS_GFT_FLOW_ENTRY_CACHE_HINT {
    NdisGftFlowEntryCacheHintUndefined, NdisGftFlowEntryCacheHintLowFrequency = 100,
    NdisGftFlowEntryCacheHintMediumFrequency = 200, NdisGftFlowEntryCacheHintHighFrequency = 300,
    NdisGftFlowEntryCacheHintMax = 1000
} NDIS_GFT_FLOW_ENTRY_CACHE_HINT, *PNDIS_GFT_FLOW_ENTRY_CACHE_HINT;
typedef enum _NDIS_GFT_FLOW_ENTRY_STATE {
    NdisGftFlowEntryStateUndefined, NdisGftFlowEntryStateDeactivated, NdisGftFlowEntryStateActivated,
    NdisGftFlowEntryStateMax
} NDIS_GFT_FLOW_ENTRY_STATE, *PNDIS_GFT_FLOW_ENTRY_STATE;
typedef struct _NDIS_GFT_CUSTOM_ACTION {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFP_PROFILE_ID ProfileId;
    NDIS_GFT_CUSTOM_ACTION_TYPE Type;
    ULONG Length;
    union { ULONG_PTR Alignment; UCHAR ActionData[1]; };
} NDIS_GFT_CUSTOM_ACTION, *PNDIS_GFT_CUSTOM_ACTION;
typedef struct _NDIS_GFT_EXACT_MATCH_FLOW_ENTRY {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
    NDIS_GFP_PROFILE_ID MatchProfileId;
    NDIS_STATUS MatchRequestStatus;
    NDIS_STATUS ActionRequestStatus;
    ULONG CounterFlags;
    NDIS_GFT_COUNTER_UPDATE_FREQUENCY CounterUpdateFrequency;
    NDIS_GFT_COUNTER_TYPE CounterType;
    ULONG UpdatePeriod;
    union {
        PNDIS_GFT_PACKET_COUNTER_VALUE PacketCounterAddress;
        PNDIS_GFT_BYTE_COUNTER_VALUE ByteCounterAddress;
        PNDIS_GFT_PACKET_AND_BYTE_COUNTER_VALUE PacketAndByteCounterAddress;
    } CounterValueBuffer;
    NDIS_GFP_PROFILE_ID HeaderTranspositionProfileId;
    NDIS_NIC_SWITCH_VPORT_ID RedirectionVPortId;
    NDIS_NIC_SWITCH_VPORT_ID TtlIsOneRedirectionVPortId;
    ULONG NumCounterObjects;
    NDIS_GFT_COUNTER_ID CounterIdArray[8];
    NDIS_GFT_FLOW_ENTRY_CACHE_HINT CacheHint;
    NDIS_GFT_FLOW_ENTRY_ID ClientFlowEntryId;
    NDIS_GFT_FLOW_ENTRY_ID ProviderFlowEntryId;
    NDIS_GFT_FLOW_ENTRY_STATE FlowEntryState;
    ULONG HeaderGroupExactMatchArrayOffset;
    ULONG HeaderGroupExactMatchArrayNumElements;
    ULONG HeaderGroupExactMatchArrayElementSize;
    ULONG HeaderGroupTranspositionArrayOffset;
    ULONG HeaderGroupTranspositionArrayNumElements;
    ULONG HeaderGroupTranspositionArrayElementSize;
    ULONG CustomActionOffset;
} NDIS_GFT_EXACT_MATCH_FLOW_ENTRY, *PNDIS_GFT_EXACT_MATCH_FLOW_ENTRY;
typedef enum _NDIS_GFT_WILDCARD_ACTION {
    NdisGftWildcardActionUndefined, NdisGftWildcardActionAllow, NdisGftWildcardActionDrop, NdisGftWildcardActionMax
} NDIS_GFT_WILDCARD_ACTION, *PNDIS_GFT_WILDCARD_ACTION;
typedef struct _NDIS_GFT_WILDCARD_MATCH_FLOW_ENTRY {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_TABLE_ID TableId;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
    NDIS_GFP_PROFILE_ID MatchProfileId;
    NDIS_STATUS MatchRequestStatus;
    NDIS_STATUS ActionRequestStatus;
    ULONG CounterFlags;
    NDIS_GFT_COUNTER_UPDATE_FREQUENCY CounterUpdateFrequency;
    NDIS_GFT_COUNTER_TYPE CounterType;
    ULONG UpdatePeriod;
    union {
        PNDIS_GFT_PACKET_COUNTER_VALUE PacketCounterAddress;
        PNDIS_GFT_BYTE_COUNTER_VALUE ByteCounterAddress;
        PNDIS_GFT_PACKET_AND_BYTE_COUNTER_VALUE PacketAndByteCounterAddress;
    } CounterValueBuffer;
    ULONG Priority;
    NDIS_GFT_WILDCARD_ACTION Action;
    NDIS_NIC_SWITCH_VPORT_ID RedirectionVPortId;
    NDIS_NIC_SWITCH_VPORT_ID TtlIsOneRedirectionVPortId;
    ULONG NumCounterObjects;
    NDIS_GFT_COUNTER_ID CounterIdArray[8];
    NDIS_GFT_FLOW_ENTRY_CACHE_HINT CacheHint;
    NDIS_GFT_FLOW_ENTRY_ID ClientFlowEntryId;
    NDIS_GFT_FLOW_ENTRY_ID ProviderFlowEntryId;
    NDIS_GFT_FLOW_ENTRY_STATE FlowState;
    ULONG HeaderGroupWildcardMatchArrayOffset;
    ULONG HeaderGroupWildcardMatchArrayNumElements;
    ULONG HeaderGroupWildcardMatchArrayElementSize;
    ULONG CustomActionOffset;
} NDIS_GFT_WILDCARD_MATCH_FLOW_ENTRY, *PNDIS_GFT_WILDCARD_MATCH_FLOW_ENTRY;
typedef enum _NDIS_GFT_PROFILE_TYPE {
    NdisGftProfileTypeUndefined, NdisGftProfileTypeExactMatch, NdisGftProfileTypeHeaderTransposition,
    NdisGftProfileTypeWildcardMatch, NdisGftProfileTypeMax
} NDIS_GFT_PROFILE_TYPE, *PNDIS_GFT_PROFILE_TYPE;
typedef struct _NDIS_GFT_PROFILE_INFO {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFT_PROFILE_TYPE ProfileType;
    NDIS_GFP_TABLE_TYPE TableType;
    NDIS_GFP_PROFILE_ID ProfileId;
    ULONG NumSupportedFlowEntries;
    ULONG NumCurrentFlowEntries;
    ULONG HeaderGroupArrayOffset;
    ULONG HeaderGroupArrayNumElements;
    ULONG HeaderGroupArrayElementSize;
} NDIS_GFT_PROFILE_INFO, *PNDIS_GFT_PROFILE_INFO;

#endif
