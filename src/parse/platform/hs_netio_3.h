/* SPDX-License-Identifier: MIT */
/* hs_netio_3.h: addresses, interfaces, packets: ws2def, in6addr, ifdef, nldef, netiodef, part 3. */
#ifndef HS_NETIO_3_H
#define HS_NETIO_3_H

typedef UINT32 *PNET_IF_COMPARTMENT_ID;
typedef GUID NET_IF_NETWORK_GUID;
typedef GUID *PNET_IF_NETWORK_GUID;
typedef enum _NET_IF_OPER_STATUS {
    NET_IF_OPER_STATUS_UP = 1, NET_IF_OPER_STATUS_DOWN, NET_IF_OPER_STATUS_TESTING, NET_IF_OPER_STATUS_UNKNOWN,
    NET_IF_OPER_STATUS_DORMANT, NET_IF_OPER_STATUS_NOT_PRESENT, NET_IF_OPER_STATUS_LOWER_LAYER_DOWN
} NET_IF_OPER_STATUS, *PNET_IF_OPER_STATUS;
typedef ULONG32 NET_IF_OBJECT_ID;
typedef ULONG32 *PNET_IF_OBJECT_ID;
typedef enum _NET_IF_ADMIN_STATUS {
    NET_IF_ADMIN_STATUS_UP = 1, NET_IF_ADMIN_STATUS_DOWN, NET_IF_ADMIN_STATUS_TESTING
} NET_IF_ADMIN_STATUS, *PNET_IF_ADMIN_STATUS;
typedef UINT32 NET_IF_COMPARTMENT_SCOPE;
typedef UINT32 *PNET_IF_COMPARTMENT_SCOPE;
typedef enum _NET_IF_RCV_ADDRESS_TYPE {
    NET_IF_RCV_ADDRESS_TYPE_OTHER = 1, NET_IF_RCV_ADDRESS_TYPE_VOLATILE, NET_IF_RCV_ADDRESS_TYPE_NON_VOLATILE
} NET_IF_RCV_ADDRESS_TYPE, *PNET_IF_RCV_ADDRESS_TYPE;
typedef struct _NET_IF_RCV_ADDRESS_LH {
    NET_IF_RCV_ADDRESS_TYPE ifRcvAddressType;
    USHORT ifRcvAddressLength;
    USHORT ifRcvAddressOffset;
} NET_IF_RCV_ADDRESS_LH, *PNET_IF_RCV_ADDRESS_LH;
typedef struct _NET_IF_ALIAS_LH { USHORT ifAliasLength; USHORT ifAliasOffset; } NET_IF_ALIAS_LH, *PNET_IF_ALIAS_LH;
typedef union _NET_LUID_LH {
    ULONG64 Value;
    struct { ULONG64 Reserved : 24, NetLuidIndex : 24, IfType : 16; } Info;
} NET_LUID_LH, *PNET_LUID_LH;
typedef NET_IF_RCV_ADDRESS_LH NET_IF_RCV_ADDRESS;
typedef NET_IF_RCV_ADDRESS *PNET_IF_RCV_ADDRESS;
typedef NET_IF_ALIAS_LH NET_IF_ALIAS;
typedef NET_IF_ALIAS *PNET_IF_ALIAS;
typedef NET_LUID_LH NET_LUID;
typedef NET_LUID *PNET_LUID;
typedef NET_LUID IF_LUID;
typedef NET_LUID *PIF_LUID;
typedef ULONG NET_IFINDEX;
typedef ULONG *PNET_IFINDEX;
typedef UINT16 NET_IFTYPE;
typedef UINT16 *PNET_IFTYPE;
typedef NET_IFINDEX IF_INDEX;
typedef NET_IFINDEX *PIF_INDEX;
typedef enum _NET_IF_CONNECTION_TYPE {
    NET_IF_CONNECTION_DEDICATED = 1, NET_IF_CONNECTION_PASSIVE, NET_IF_CONNECTION_DEMAND, NET_IF_CONNECTION_MAXIMUM
} NET_IF_CONNECTION_TYPE, *PNET_IF_CONNECTION_TYPE;
typedef enum TUNNEL_TYPE {
    TUNNEL_TYPE_NONE, TUNNEL_TYPE_OTHER, TUNNEL_TYPE_DIRECT, TUNNEL_TYPE_6TO4 = 11, TUNNEL_TYPE_ISATAP = 13,
    TUNNEL_TYPE_TEREDO, TUNNEL_TYPE_IPHTTPS
} TUNNEL_TYPE, *PTUNNEL_TYPE;
typedef enum _NET_IF_ACCESS_TYPE {
    NET_IF_ACCESS_LOOPBACK = 1, NET_IF_ACCESS_BROADCAST, NET_IF_ACCESS_POINT_TO_POINT,
    NET_IF_ACCESS_POINT_TO_MULTI_POINT, NET_IF_ACCESS_MAXIMUM
} NET_IF_ACCESS_TYPE, *PNET_IF_ACCESS_TYPE;
typedef enum _NET_IF_DIRECTION_TYPE {
    NET_IF_DIRECTION_SENDRECEIVE, NET_IF_DIRECTION_SENDONLY, NET_IF_DIRECTION_RECEIVEONLY, NET_IF_DIRECTION_MAXIMUM
} NET_IF_DIRECTION_TYPE, *PNET_IF_DIRECTION_TYPE;
typedef enum _NET_IF_MEDIA_CONNECT_STATE {
    MediaConnectStateUnknown, MediaConnectStateConnected, MediaConnectStateDisconnected
} NET_IF_MEDIA_CONNECT_STATE, *PNET_IF_MEDIA_CONNECT_STATE;
typedef enum _NET_IF_MEDIA_DUPLEX_STATE {
    MediaDuplexStateUnknown, MediaDuplexStateHalf, MediaDuplexStateFull
} NET_IF_MEDIA_DUPLEX_STATE, *PNET_IF_MEDIA_DUPLEX_STATE;
typedef struct _NET_PHYSICAL_LOCATION_LH {
    ULONG BusNumber;
    ULONG SlotNumber;
    ULONG FunctionNumber;
} NET_PHYSICAL_LOCATION_LH, *PNET_PHYSICAL_LOCATION_LH;
typedef struct _IF_COUNTED_STRING_LH { USHORT Length; WCHAR String[257]; } IF_COUNTED_STRING_LH, *PIF_COUNTED_STRING_LH;
typedef struct _IF_PHYSICAL_ADDRESS_LH { USHORT Length; UCHAR Address[32]; } IF_PHYSICAL_ADDRESS_LH, *PIF_PHYSICAL_ADDRESS_LH;
typedef NET_PHYSICAL_LOCATION_LH NET_PHYSICAL_LOCATION;
typedef NET_PHYSICAL_LOCATION *PNET_PHYSICAL_LOCATION;
typedef IF_COUNTED_STRING_LH IF_COUNTED_STRING;
typedef IF_COUNTED_STRING *PIF_COUNTED_STRING;
typedef IF_PHYSICAL_ADDRESS_LH IF_PHYSICAL_ADDRESS;
typedef IF_PHYSICAL_ADDRESS *PIF_PHYSICAL_ADDRESS;
typedef enum _IF_ADMINISTRATIVE_STATE {
    IF_ADMINISTRATIVE_DISABLED, IF_ADMINISTRATIVE_ENABLED, IF_ADMINISTRATIVE_DEMANDDIAL
} IF_ADMINISTRATIVE_STATE, *PIF_ADMINISTRATIVE_STATE;
typedef enum IF_OPER_STATUS {
    IfOperStatusUp = 1, IfOperStatusDown, IfOperStatusTesting, IfOperStatusUnknown, IfOperStatusDormant,
    IfOperStatusNotPresent, IfOperStatusLowerLayerDown
} IF_OPER_STATUS;
typedef enum NL_PREFIX_ORIGIN {
    IpPrefixOriginOther, IpPrefixOriginManual, IpPrefixOriginWellKnown, IpPrefixOriginDhcp,
    IpPrefixOriginRouterAdvertisement, IpPrefixOriginUnchanged = 16
} NL_PREFIX_ORIGIN;
typedef enum NL_SUFFIX_ORIGIN {
    NlsoOther, NlsoManual, NlsoWellKnown, NlsoDhcp, NlsoLinkLayerAddress, NlsoRandom, IpSuffixOriginOther = 0,
    IpSuffixOriginManual, IpSuffixOriginWellKnown, IpSuffixOriginDhcp, IpSuffixOriginLinkLayerAddress,
    IpSuffixOriginRandom, IpSuffixOriginUnchanged = 16
} NL_SUFFIX_ORIGIN;
typedef enum NL_DAD_STATE {
    NldsInvalid, NldsTentative, NldsDuplicate, NldsDeprecated, NldsPreferred, IpDadStateInvalid = 0,
    IpDadStateTentative, IpDadStateDuplicate, IpDadStateDeprecated, IpDadStatePreferred
} NL_DAD_STATE;
typedef enum NL_ROUTE_PROTOCOL {
    RouteProtocolOther = 1, RouteProtocolLocal, RouteProtocolNetMgmt, RouteProtocolIcmp, RouteProtocolEgp,
    RouteProtocolGgp, RouteProtocolHello, RouteProtocolRip, RouteProtocolIsIs, RouteProtocolEsIs, RouteProtocolCisco,
    RouteProtocolBbn, RouteProtocolOspf, RouteProtocolBgp, RouteProtocolIdpr, RouteProtocolEigrp, RouteProtocolDvmrp,
    RouteProtocolRpl, RouteProtocolDhcp, MIB_IPPROTO_OTHER = 1, PROTO_IP_OTHER = 1, MIB_IPPROTO_LOCAL,
    PROTO_IP_LOCAL = 2, MIB_IPPROTO_NETMGMT, PROTO_IP_NETMGMT = 3, MIB_IPPROTO_ICMP, PROTO_IP_ICMP = 4,
    MIB_IPPROTO_EGP, PROTO_IP_EGP = 5, MIB_IPPROTO_GGP, PROTO_IP_GGP = 6, MIB_IPPROTO_HELLO, PROTO_IP_HELLO = 7,
    MIB_IPPROTO_RIP, PROTO_IP_RIP = 8, MIB_IPPROTO_IS_IS, PROTO_IP_IS_IS = 9, MIB_IPPROTO_ES_IS, PROTO_IP_ES_IS = 10,
    MIB_IPPROTO_CISCO, PROTO_IP_CISCO = 11, MIB_IPPROTO_BBN, PROTO_IP_BBN = 12, MIB_IPPROTO_OSPF, PROTO_IP_OSPF = 13,
    MIB_IPPROTO_BGP, PROTO_IP_BGP = 14, MIB_IPPROTO_IDPR, PROTO_IP_IDPR = 15, MIB_IPPROTO_EIGRP, PROTO_IP_EIGRP = 16,
    MIB_IPPROTO_DVMRP, PROTO_IP_DVMRP = 17, MIB_IPPROTO_RPL, PROTO_IP_RPL = 18, MIB_IPPROTO_DHCP, PROTO_IP_DHCP = 19,
    MIB_IPPROTO_NT_AUTOSTATIC = 0x2712, PROTO_IP_NT_AUTOSTATIC = 0x2712, MIB_IPPROTO_NT_STATIC = 0x2716,
    PROTO_IP_NT_STATIC = 0x2716, MIB_IPPROTO_NT_STATIC_NON_DOD, PROTO_IP_NT_STATIC_NON_DOD = 0x2717
} NL_ROUTE_PROTOCOL, *PNL_ROUTE_PROTOCOL;
typedef enum NL_ADDRESS_TYPE {
    NlatUnspecified, NlatUnicast, NlatAnycast, NlatMulticast, NlatBroadcast, NlatInvalid
} NL_ADDRESS_TYPE, *PNL_ADDRESS_TYPE;
typedef enum _NL_ROUTE_ORIGIN {
    NlroManual, NlroWellKnown, NlroDHCP, NlroRouterAdvertisement, Nlro6to4
} NL_ROUTE_ORIGIN, *PNL_ROUTE_ORIGIN;
typedef enum _NL_NEIGHBOR_STATE {
    NlnsUnreachable, NlnsIncomplete, NlnsProbe, NlnsDelay, NlnsStale, NlnsReachable, NlnsPermanent, NlnsMaximum
} NL_NEIGHBOR_STATE, *PNL_NEIGHBOR_STATE;
typedef enum _NL_LINK_LOCAL_ADDRESS_BEHAVIOR {
    LinkLocalAlwaysOff, LinkLocalDelayed, LinkLocalAlwaysOn, LinkLocalUnchanged = -1
} NL_LINK_LOCAL_ADDRESS_BEHAVIOR;
typedef struct _NL_INTERFACE_OFFLOAD_ROD {
    BOOLEAN NlChecksumSupported : 1, NlOptionsSupported : 1, TlDatagramChecksumSupported : 1;
    BOOLEAN TlStreamChecksumSupported : 1, TlStreamOptionsSupported : 1, FastPathCompatible : 1;
    BOOLEAN TlLargeSendOffloadSupported : 1, TlGiantSendOffloadSupported : 1;
} NL_INTERFACE_OFFLOAD_ROD, *PNL_INTERFACE_OFFLOAD_ROD;
typedef enum _NL_ROUTER_DISCOVERY_BEHAVIOR {
    RouterDiscoveryDisabled, RouterDiscoveryEnabled, RouterDiscoveryDhcp, RouterDiscoveryUnchanged = -1
} NL_ROUTER_DISCOVERY_BEHAVIOR;
typedef enum _NL_BANDWIDTH_FLAG { NlbwDisabled, NlbwEnabled, NlbwUnchanged = -1 } NL_BANDWIDTH_FLAG, *PNL_BANDWIDTH_FLAG;
typedef struct _NL_PATH_BANDWIDTH_ROD {
    ULONG64 Bandwidth;
    ULONG64 Instability;
    BOOLEAN BandwidthPeaked;
} NL_PATH_BANDWIDTH_ROD, *PNL_PATH_BANDWIDTH_ROD;
typedef enum _NL_NETWORK_CATEGORY {
    NetworkCategoryPublic, NetworkCategoryPrivate, NetworkCategoryDomainAuthenticated, NetworkCategoryUnchanged = -1,
    NetworkCategoryUnknown = -1
} NL_NETWORK_CATEGORY, *PNL_NETWORK_CATEGORY;
typedef enum _NL_INTERFACE_NETWORK_CATEGORY_STATE {
    NlincCategoryUnknown, NlincPublic, NlincPrivate, NlincDomainAuthenticated, NlincCategoryStateMax
} NL_INTERFACE_NETWORK_CATEGORY_STATE, *PNL_INTERFACE_NETWORK_CATEGORY_STATE;
typedef struct _NL_BANDWIDTH_INFORMATION {
    ULONG64 Bandwidth;
    ULONG64 Instability;
    BOOLEAN BandwidthPeaked;
} NL_BANDWIDTH_INFORMATION, *PNL_BANDWIDTH_INFORMATION;
typedef enum _TCPSTATE {
    TCPSTATE_CLOSED, TCPSTATE_LISTEN, TCPSTATE_SYN_SENT, TCPSTATE_SYN_RCVD, TCPSTATE_ESTABLISHED,
    TCPSTATE_FIN_WAIT_1, TCPSTATE_FIN_WAIT_2, TCPSTATE_CLOSE_WAIT, TCPSTATE_CLOSING, TCPSTATE_LAST_ACK,
    TCPSTATE_TIME_WAIT, TCPSTATE_MAX
} TCPSTATE;
typedef enum RCVALL_VALUE { RCVALL_OFF, RCVALL_ON, RCVALL_SOCKETLEVELONLY, RCVALL_IPLEVEL } RCVALL_VALUE, *PRCVALL_VALUE;
typedef struct _TCP_INITIAL_RTO_PARAMETERS { USHORT Rtt; UCHAR MaxSynRetransmissions; } TCP_INITIAL_RTO_PARAMETERS, *PTCP_INITIAL_RTO_PARAMETERS;
typedef enum TCP_ICW_LEVEL {
    TCP_ICW_LEVEL_DEFAULT, TCP_ICW_LEVEL_HIGH, TCP_ICW_LEVEL_VERY_HIGH, TCP_ICW_LEVEL_AGGRESSIVE,
    TCP_ICW_LEVEL_EXPERIMENTAL, TCP_ICW_LEVEL_COMPAT = 254, TCP_ICW_LEVEL_MAX
} TCP_ICW_LEVEL, *PTCP_ICW_LEVEL;
typedef struct _TCP_ICW_PARAMETERS { TCP_ICW_LEVEL Level; } TCP_ICW_PARAMETERS, *PTCP_ICW_PARAMETERS;
typedef struct _TCP_ACK_FREQUENCY_PARAMETERS { UCHAR TcpDelayedAckFrequency; } TCP_ACK_FREQUENCY_PARAMETERS, *PTCP_ACK_FREQUENCY_PARAMETERS;
typedef struct _TCP_INFO_v0 {
    TCPSTATE State;
    ULONG Mss;
    ULONG64 ConnectionTimeMs;
    BOOLEAN TimestampsEnabled;
    ULONG RttUs;
    ULONG MinRttUs;
    ULONG BytesInFlight;
    ULONG Cwnd;
    ULONG SndWnd;
    ULONG RcvWnd;
    ULONG RcvBuf;
    ULONG64 BytesOut;
    ULONG64 BytesIn;
    ULONG BytesReordered;
    ULONG BytesRetrans;
    ULONG FastRetrans;
    ULONG DupAcksIn;
    ULONG TimeoutEpisodes;
    UCHAR SynRetrans;
} TCP_INFO_v0, *PTCP_INFO_v0;
typedef struct _INET_PORT_RANGE { USHORT StartPort; USHORT NumberOfPorts; } INET_PORT_RANGE, *PINET_PORT_RANGE;
typedef struct _INET_PORT_RANGE INET_PORT_RESERVATION;
typedef struct _INET_PORT_RANGE *PINET_PORT_RESERVATION;
typedef struct INET_PORT_RESERVATION_TOKEN { ULONG64 Token; } INET_PORT_RESERVATION_TOKEN, *PINET_PORT_RESERVATION_TOKEN;
typedef struct INET_PORT_RESERVATION_INSTANCE {
    USHORT StartPort; USHORT NumberOfPorts;
    ULONG64 Token;
} INET_PORT_RESERVATION_INSTANCE, *PINET_PORT_RESERVATION_INSTANCE;
typedef struct INET_PORT_RESERVATION_INFORMATION { ULONG OwningPid; } INET_PORT_RESERVATION_INFORMATION, *PINET_PORT_RESERVATION_INFORMATION;
typedef enum _SOCKET_SECURITY_PROTOCOL {
    SOCKET_SECURITY_PROTOCOL_DEFAULT, SOCKET_SECURITY_PROTOCOL_IPSEC, SOCKET_SECURITY_PROTOCOL_IPSEC2,
    SOCKET_SECURITY_PROTOCOL_INVALID
} SOCKET_SECURITY_PROTOCOL;
typedef struct _SOCKET_SECURITY_SETTINGS_IPSEC {
    SOCKET_SECURITY_PROTOCOL SecurityProtocol;
    ULONG SecurityFlags;
    ULONG IpsecFlags;
    GUID AuthipMMPolicyKey;
    GUID AuthipQMPolicyKey;
    GUID Reserved;
    UINT64 Reserved2;
    ULONG UserNameStringLen;
    ULONG DomainNameStringLen;
    ULONG PasswordStringLen;
    WCHAR AllStrings[0];
} SOCKET_SECURITY_SETTINGS_IPSEC;
typedef struct _SOCKET_SECURITY_QUERY_TEMPLATE_IPSEC2 {
    SOCKET_SECURITY_PROTOCOL SecurityProtocol;
    SOCKADDR_STORAGE PeerAddress;
    ULONG PeerTokenAccessMask;
    ULONG Flags;
    ULONG FieldMask;
} SOCKET_SECURITY_QUERY_TEMPLATE_IPSEC2;
typedef struct _SOCKET_SECURITY_QUERY_INFO_IPSEC2 {
    SOCKET_SECURITY_PROTOCOL SecurityProtocol;
    ULONG Flags;
    UINT64 PeerApplicationAccessTokenHandle;
    UINT64 PeerMachineAccessTokenHandle;
    UINT64 MmSaId;
    UINT64 QmSaId;
    UINT32 NegotiationWinerr;
    GUID SaLookupContext;
} SOCKET_SECURITY_QUERY_INFO_IPSEC2;
typedef union _DL_EUI48 DL_EUI48;
typedef enum DL_ADDRESS_TYPE { DlUnicast, DlMulticast, DlBroadcast } DL_ADDRESS_TYPE, *PDL_ADDRESS_TYPE;
union _DL_OUI { UINT8 Byte[3]; struct { UINT8 Group : 1, Local : 1; }; };
typedef union _DL_OUI DL_OUI;
union _DL_EI48 { UINT8 Byte[3]; };
typedef union _DL_EI48 DL_EI48;
union _DL_EUI48 { UINT8 Byte[6]; struct { DL_OUI Oui; DL_EI48 Ei48; }; };
union _DL_EI64 { UINT8 Byte[5]; };
typedef union _DL_EI64 DL_EI64;
union _DL_EUI64 {
    UINT8 Byte[8];
    UINT64 Value;
    struct {
        DL_OUI Oui;
        union {
            DL_EI64 Ei64;
            struct {
                UINT8 Type;
                UINT8 Tse;
                DL_EI48 Ei48;
            };
        };
    };
};
typedef union _DL_EUI64 DL_EUI64;
typedef struct _ETHERNET_HEADER {
    DL_EUI48 Destination;
    DL_EUI48 Source;
    union { UINT16 Type; UINT16 Length; };
} ETHERNET_HEADER, *PETHERNET_HEADER;
typedef struct _ICMP_HEADER {
    UINT8 Type;
    UINT8 Code;
    UINT16 Checksum;
} ICMP_HEADER, *PICMP_HEADER;
typedef struct _ICMP_MESSAGE {
    ICMP_HEADER Header;
    union {
        UINT32 Data32[1];
        UINT16 Data16[2];
        UINT8 Data8[4];
    } Data;
} ICMP_MESSAGE, *PICMP_MESSAGE;
typedef struct _IPV4_HEADER {
    union {
        UINT8 VersionAndHeaderLength;
        struct { UINT8 HeaderLength : 4, Version : 4; };
    };
    union {
        UINT8 TypeOfServiceAndEcnField;
        struct { UINT8 EcnField : 2, TypeOfService : 6; };
    };
    UINT16 TotalLength;
    UINT16 Identification;
    union {
        UINT16 FlagsAndOffset;
        struct {
            UINT16 DontUse1 : 5, MoreFragments : 1, DontFragment : 1, Reserved : 1, DontUse2 : 8;
        };
    };
    UINT8 TimeToLive;
    UINT8 Protocol;
    UINT16 HeaderChecksum;
    IN_ADDR SourceAddress;
    IN_ADDR DestinationAddress;
} IPV4_HEADER, *PIPV4_HEADER;
typedef struct _IPV4_OPTION_HEADER {
    union {
        UINT8 OptionType;
        struct { UINT8 OptionNumber : 5, OptionClass : 2, CopiedFlag : 1; };
    };
    UINT8 OptionLength;
} IPV4_OPTION_HEADER, *PIPV4_OPTION_HEADER;
typedef enum IPV4_OPTION_TYPE {
    IP_OPT_EOL, IP_OPT_NOP, IP_OPT_SECURITY = 130, IP_OPT_LSRR, IP_OPT_TS = 68, IP_OPT_RR = 7, IP_OPT_SSRR = 137,
    IP_OPT_SID = 136, IP_OPT_ROUTER_ALERT = 148, IP_OPT_MULTIDEST
} IPV4_OPTION_TYPE;
typedef struct _IPV4_TIMESTAMP_OPTION {
    union {
        UINT8 OptionType;
        struct { UINT8 OptionNumber : 5, OptionClass : 2, CopiedFlag : 1; };
    };
    UINT8 OptionLength;
    UINT8 Pointer;
    union { UINT8 FlagsOverflow; struct { UINT8 Flags : 4, Overflow : 4; }; };
} IPV4_TIMESTAMP_OPTION, *PIPV4_TIMESTAMP_OPTION;
typedef enum IP_OPTION_TIMESTAMP_FLAGS {
    IP_OPTION_TIMESTAMP_ONLY, IP_OPTION_TIMESTAMP_ADDRESS, IP_OPTION_TIMESTAMP_SPECIFIC_ADDRESS = 3
} IP_OPTION_TIMESTAMP_FLAGS;
typedef struct _IPV4_ROUTING_HEADER {
    union {
        UINT8 OptionType;
        struct { UINT8 OptionNumber : 5, OptionClass : 2, CopiedFlag : 1; };
    };
    UINT8 OptionLength;
    UINT8 Pointer;
} IPV4_ROUTING_HEADER, *PIPV4_ROUTING_HEADER;
typedef ICMP_HEADER ICMPV4_HEADER;
typedef ICMP_HEADER *PICMPV4_HEADER;
typedef ICMP_MESSAGE ICMPV4_MESSAGE;
typedef ICMP_MESSAGE *PICMPV4_MESSAGE;
typedef enum ICMP4_UNREACH_CODE {
    ICMP4_UNREACH_NET, ICMP4_UNREACH_HOST, ICMP4_UNREACH_PROTOCOL, ICMP4_UNREACH_PORT, ICMP4_UNREACH_FRAG_NEEDED,
    ICMP4_UNREACH_SOURCEROUTE_FAILED, ICMP4_UNREACH_NET_UNKNOWN, ICMP4_UNREACH_HOST_UNKNOWN, ICMP4_UNREACH_ISOLATED,
    ICMP4_UNREACH_NET_ADMIN, ICMP4_UNREACH_HOST_ADMIN, ICMP4_UNREACH_NET_TOS, ICMP4_UNREACH_HOST_TOS,
    ICMP4_UNREACH_ADMIN
} ICMP4_UNREACH_CODE, *PICMP4_UNREACH_CODE;
typedef enum ICMP4_TIME_EXCEED_CODE { ICMP4_TIME_EXCEED_TRANSIT, ICMP4_TIME_EXCEED_REASSEMBLY } ICMP4_TIME_EXCEED_CODE, *PICMP4_TIME_EXCEED_CODE;
typedef struct _ICMPV4_ROUTER_SOLICIT { ICMPV4_MESSAGE RsHeader; } ICMPV4_ROUTER_SOLICIT, *PICMPV4_ROUTER_SOLICIT;
typedef struct _ICMPV4_ROUTER_ADVERT_HEADER { ICMPV4_MESSAGE RaHeader; } ICMPV4_ROUTER_ADVERT_HEADER, *PICMPV4_ROUTER_ADVERT_HEADER;
typedef struct _ICMPV4_ROUTER_ADVERT_ENTRY {
    IN_ADDR RouterAdvertAddr;
    LONG PreferenceLevel;
} ICMPV4_ROUTER_ADVERT_ENTRY, *PICMPV4_ROUTER_ADVERT_ENTRY;
typedef struct _ICMPV4_TIMESTAMP_MESSAGE {
    ICMPV4_MESSAGE Header;
    UINT32 OriginateTimestamp;
    UINT32 ReceiveTimestamp;
    UINT32 TransmitTimestamp;
} ICMPV4_TIMESTAMP_MESSAGE, *PICMPV4_TIMESTAMP_MESSAGE;
typedef struct _ICMPV4_ADDRESS_MASK_MESSAGE {
    ICMPV4_MESSAGE Header;
    UINT32 AddressMask;
} ICMPV4_ADDRESS_MASK_MESSAGE, *PICMPV4_ADDRESS_MASK_MESSAGE;
typedef struct _ARP_HEADER {
    USHORT HardwareAddressSpace;
    USHORT ProtocolAddressSpace;
    UCHAR HardwareAddressLength;
    UCHAR ProtocolAddressLength;
    USHORT Opcode;
    UCHAR SenderHardwareAddress[0];
} ARP_HEADER, *PARP_HEADER;
typedef enum ARP_OPCODE { ARP_REQUEST = 1, ARP_RESPONSE } ARP_OPCODE;
typedef enum ARP_HARDWARE_TYPE { ARP_HW_ENET = 1, ARP_HW_802 = 6 } ARP_HARDWARE_TYPE;
typedef struct _IPV6_HEADER {
    UINT32 VersionClassFlow;
    UINT16 PayloadLength;
    UINT8 NextHeader;
    UINT8 HopLimit;
    IN6_ADDR SourceAddress;
    IN6_ADDR DestinationAddress;
} IPV6_HEADER, *PIPV6_HEADER;
typedef struct _IPV6_FRAGMENT_HEADER {
    UINT8 NextHeader;
    UINT8 Reserved;
    union {
        struct {
            UINT16 DontUse1 : 8, MoreFragments : 1, ReservedBits : 2, DontUse2 : 5;
        };
        UINT16 OffsetAndFlags;
    };
    UINT32 Id;
} IPV6_FRAGMENT_HEADER, *PIPV6_FRAGMENT_HEADER;
typedef struct _IPV6_EXTENSION_HEADER { UINT8 NextHeader; UINT8 Length; } IPV6_EXTENSION_HEADER, *PIPV6_EXTENSION_HEADER;
typedef struct _IPV6_OPTION_HEADER { UINT8 Type; UINT8 DataLength; } IPV6_OPTION_HEADER, *PIPV6_OPTION_HEADER;
typedef enum IPV6_OPTION_TYPE {
    IP6OPT_PAD1, IP6OPT_PADN, IP6OPT_TUNNEL_LIMIT = 4, IP6OPT_ROUTER_ALERT, IP6OPT_JUMBO = 194, IP6OPT_NSAP_ADDR
} IPV6_OPTION_TYPE, *PIPV6_OPTION_TYPE;
typedef struct _IPV6_OPTION_JUMBOGRAM {
    IPV6_OPTION_HEADER Header;
    UINT8 JumbogramLength[4];
} IPV6_OPTION_JUMBOGRAM, *PIPV6_OPTION_JUMBOGRAM;
typedef struct _IPV6_OPTION_ROUTER_ALERT { IPV6_OPTION_HEADER Header; UINT8 Value[2]; } IPV6_OPTION_ROUTER_ALERT, *PIPV6_OPTION_ROUTER_ALERT;
typedef struct _IPV6_ROUTING_HEADER {
    UCHAR NextHeader;
    UCHAR Length;
    UCHAR RoutingType;
    UCHAR SegmentsLeft;
    UCHAR Reserved[4];
} IPV6_ROUTING_HEADER, *PIPV6_ROUTING_HEADER;
typedef ICMP_HEADER ICMPV6_HEADER;
typedef ICMP_HEADER *PICMPV6_HEADER;
typedef ICMP_MESSAGE ICMPV6_MESSAGE;
typedef ICMP_MESSAGE *PICMPV6_MESSAGE;
typedef union _IPV6_ROUTER_ADVERTISEMENT_FLAGS {
    struct {
        UINT8 Reserved : 3, Preference : 2, HomeAgent : 1, OtherStatefulConfiguration : 1;
        UINT8 ManagedAddressConfiguration : 1;
    };
    UINT8 Value;
} IPV6_ROUTER_ADVERTISEMENT_FLAGS, *PIPV6_ROUTER_ADVERTISEMENT_FLAGS;

#endif
