/* SPDX-License-Identifier: MIT */
/* hs_netio_2.h: addresses, interfaces, packets, part 2. */
#ifndef HS_NETIO_2_H
#define HS_NETIO_2_H

typedef struct _WSABUF { ULONG len; CHAR *buf; } WSABUF, *LPWSABUF;
typedef struct _WSAMSG {
    LPSOCKADDR name;
    INT namelen;
    LPWSABUF lpBuffers;
    ULONG dwBufferCount;
    WSABUF Control;
    ULONG dwFlags;
} WSAMSG, *PWSAMSG, *LPWSAMSG;
typedef struct cmsghdr {
    SIZE_T cmsg_len;
    INT cmsg_level;
    INT cmsg_type;
} WSACMSGHDR, *PWSACMSGHDR, *LPWSACMSGHDR;
typedef WSACMSGHDR *PCMSGHDR;
typedef struct addrinfoexW {
    int ai_flags;
    int ai_family;
    int ai_socktype;
    int ai_protocol;
    size_t ai_addrlen;
    PWSTR ai_canonname;
    struct sockaddr *ai_addr;
    void *ai_blob;
    size_t ai_bloblen;
    LPGUID ai_provider;
    struct addrinfoexW *ai_next;
} ADDRINFOEXW, *PADDRINFOEXW, *LPADDRINFOEXW;
typedef struct in6_addr { union { UCHAR Byte[16]; USHORT Word[8]; } u; } IN6_ADDR, *PIN6_ADDR, *LPIN6_ADDR;
typedef struct sockaddr_in6 {
    ADDRESS_FAMILY sin6_family;
    USHORT sin6_port;
    ULONG sin6_flowinfo;
    IN6_ADDR sin6_addr;
    union { ULONG sin6_scope_id; SCOPE_ID sin6_scope_struct; };
} SOCKADDR_IN6_LH, *PSOCKADDR_IN6_LH, *LPSOCKADDR_IN6_LH;
typedef struct sockaddr_in6_w2ksp1 {
    short sin6_family;
    USHORT sin6_port;
    ULONG sin6_flowinfo;
    struct in6_addr sin6_addr;
    ULONG sin6_scope_id;
} SOCKADDR_IN6_W2KSP1, *PSOCKADDR_IN6_W2KSP1, *LPSOCKADDR_IN6_W2KSP1;
typedef SOCKADDR_IN6_LH SOCKADDR_IN6;
typedef SOCKADDR_IN6_LH *PSOCKADDR_IN6;
typedef SOCKADDR_IN6_LH *LPSOCKADDR_IN6;
typedef union _SOCKADDR_INET {
    SOCKADDR_IN Ipv4;
    SOCKADDR_IN6 Ipv6;
    ADDRESS_FAMILY si_family;
} SOCKADDR_INET, *PSOCKADDR_INET;
typedef struct _sockaddr_in6_pair {
    PSOCKADDR_IN6 SourceAddress;
    PSOCKADDR_IN6 DestinationAddress;
} SOCKADDR_IN6_PAIR, *PSOCKADDR_IN6_PAIR;
typedef ULONG IFTYPE;
typedef UINT32 NET_IF_COMPARTMENT_ID;
typedef UINT32 *PNET_IF_COMPARTMENT_ID;
typedef GUID NET_IF_NETWORK_GUID;
typedef ULONG32 NET_IF_OBJECT_ID;
typedef enum _NET_IF_ADMIN_STATUS {
    NET_IF_ADMIN_STATUS_UP = 1, NET_IF_ADMIN_STATUS_DOWN, NET_IF_ADMIN_STATUS_TESTING
} NET_IF_ADMIN_STATUS, *PNET_IF_ADMIN_STATUS;
typedef UINT32 NET_IF_COMPARTMENT_SCOPE;
typedef UINT32 *PNET_IF_COMPARTMENT_SCOPE;
typedef union _NET_LUID_LH {
    ULONG64 Value;
    struct { ULONG64 Reserved : 24, NetLuidIndex : 24, IfType : 16; } Info;
} NET_LUID_LH, *PNET_LUID_LH;
typedef NET_LUID_LH NET_LUID;
typedef NET_LUID *PNET_LUID;
typedef ULONG NET_IFINDEX;
typedef ULONG *PNET_IFINDEX;
typedef UINT16 NET_IFTYPE;
typedef NET_IFINDEX IF_INDEX;
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
typedef NET_PHYSICAL_LOCATION_LH NET_PHYSICAL_LOCATION;
typedef IF_COUNTED_STRING_LH IF_COUNTED_STRING;
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
typedef enum _NL_BANDWIDTH_FLAG { NlbwDisabled, NlbwEnabled, NlbwUnchanged = -1 } NL_BANDWIDTH_FLAG,
    *PNL_BANDWIDTH_FLAG;
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
typedef struct _INET_PORT_RANGE { USHORT StartPort; USHORT NumberOfPorts; } INET_PORT_RANGE, *PINET_PORT_RANGE;
typedef struct INET_PORT_RESERVATION_INSTANCE {
    USHORT StartPort; USHORT NumberOfPorts;
    ULONG64 Token;
} INET_PORT_RESERVATION_INSTANCE, *PINET_PORT_RESERVATION_INSTANCE;
typedef union _DL_EUI48 DL_EUI48;
typedef enum DL_ADDRESS_TYPE { DlUnicast, DlMulticast, DlBroadcast } DL_ADDRESS_TYPE, *PDL_ADDRESS_TYPE;
union _DL_OUI { UINT8 Byte[3]; struct { UINT8 Group : 1, Local : 1; }; };
typedef union _DL_OUI DL_OUI;
union _DL_EI48 { UINT8 Byte[3]; };
typedef union _DL_EI48 DL_EI48;
union _DL_EUI48 { UINT8 Byte[6]; struct { DL_OUI Oui; DL_EI48 Ei48; }; };
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
typedef enum ICMP4_TIME_EXCEED_CODE { ICMP4_TIME_EXCEED_TRANSIT,
    ICMP4_TIME_EXCEED_REASSEMBLY } ICMP4_TIME_EXCEED_CODE, *PICMP4_TIME_EXCEED_CODE;
typedef struct _ICMPV4_ROUTER_SOLICIT { ICMPV4_MESSAGE RsHeader; } ICMPV4_ROUTER_SOLICIT, *PICMPV4_ROUTER_SOLICIT;
typedef struct _ICMPV4_ROUTER_ADVERT_HEADER {
    ICMPV4_MESSAGE RaHeader;
} ICMPV4_ROUTER_ADVERT_HEADER, *PICMPV4_ROUTER_ADVERT_HEADER;
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
typedef ICMP_HEADER ICMPV6_HEADER;
typedef ICMP_HEADER *PICMPV6_HEADER;
typedef ICMP_MESSAGE ICMPV6_MESSAGE;
typedef ICMP_MESSAGE *PICMPV6_MESSAGE;
typedef UINT32 SEQ_NUM;
#pragma pack(push, 1)
typedef struct tcp_hdr {
    UINT16 th_sport;
    UINT16 th_dport;
    SEQ_NUM th_seq;
    SEQ_NUM th_ack;
    UINT8 th_x2 : 4, th_len : 4;
    UINT8 th_flags;
    UINT16 th_win;
    UINT16 th_sum;
    UINT16 th_urp;
} TCP_HDR, *PTCP_HDR;
#pragma pack(pop)
typedef enum _NPI_MODULEID_TYPE { MIT_GUID = 1, MIT_IF_LUID } NPI_MODULEID_TYPE;
typedef struct _NPI_MODULEID {
    USHORT Length;
    NPI_MODULEID_TYPE Type;
    union { GUID Guid; LUID IfLuid; };
} NPI_MODULEID;
typedef const NPI_MODULEID *PNPI_MODULEID;
typedef GUID NPIID;
typedef const NPIID *PNPIID;

HS_BEGIN
BOOLEAN IN6_IS_ADDR_EUI64(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_SUBNET_ROUTER_ANYCAST(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_SUBNET_RESERVED_ANYCAST(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_ANYCAST(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_V4TRANSLATED(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_MC_NODELOCAL(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_MC_SITELOCAL(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_MC_ORGLOCAL(const IN6_ADDR *);
void IN6_SET_ADDR_UNSPECIFIED(PIN6_ADDR);
void IN6_SET_ADDR_LOOPBACK(PIN6_ADDR);
BOOLEAN IN6ADDR_ISEQUAL(const SOCKADDR_IN6 *, const SOCKADDR_IN6 *);
BOOLEAN IN6ADDR_ISUNSPECIFIED(const SOCKADDR_IN6 *);
BOOLEAN IN4_UNALIGNED_ADDR_EQUAL(const IN_ADDR *, const IN_ADDR *);
BOOLEAN IN4_IS_UNALIGNED_ADDR_UNSPECIFIED(const IN_ADDR *);
BOOLEAN IN4_IS_UNALIGNED_ADDR_LOOPBACK(const IN_ADDR *);
BOOLEAN IN4_IS_UNALIGNED_ADDR_BROADCAST(const IN_ADDR *);
BOOLEAN IN4_IS_UNALIGNED_ADDR_MULTICAST(const IN_ADDR *);
BOOLEAN IN4_IS_UNALIGNED_ADDR_LINKLOCAL(const IN_ADDR *);
BOOLEAN IN4_IS_ADDR_SITELOCAL(const IN_ADDR *);
BOOLEAN IN4_IS_ADDR_RFC1918(const IN_ADDR *);
BOOLEAN IN4_IS_UNALIGNED_ADDR_RFC1918(const IN_ADDR *);
BOOLEAN IN4_IS_ADDR_MC_LINKLOCAL(const IN_ADDR *);
BOOLEAN IN4_IS_ADDR_MC_ADMINLOCAL(const IN_ADDR *);
BOOLEAN IN4_IS_ADDR_MC_SITELOCAL(const IN_ADDR *);
void IN4ADDR_SETSOCKADDR(PSOCKADDR_IN, const IN_ADDR *, USHORT);
SCOPE_ID IN4ADDR_SCOPE_ID(const SOCKADDR_IN *);
BOOLEAN IN4ADDR_ISEQUAL(const SOCKADDR_IN *, const SOCKADDR_IN *);
BOOLEAN IN4ADDR_ISUNSPECIFIED(const SOCKADDR_IN *);
SCOPE_LEVEL Ipv4UnicastAddressScope(const UCHAR *);
SCOPE_LEVEL Ipv4MulticastAddressScope(const UCHAR *);
SCOPE_LEVEL Ipv4AddressScope(const UCHAR *);
NL_ADDRESS_TYPE Ipv4AddressType(const UCHAR *);
void IN4_UNCANONICALIZE_SCOPE_ID(const IN_ADDR *, SCOPE_ID *);
BOOLEAN IN4_IS_ADDR_6TO4ELIGIBLE(const IN_ADDR *);
BOOLEAN IN4_IS_UNALIGNED_ADDR_6TO4ELIGIBLE(const IN_ADDR *);
BOOLEAN IN6_PREFIX_EQUAL(const IN6_ADDR *, const IN6_ADDR *, UINT8);
BOOLEAN IN6_IS_ADDR_ALLNODESONNODE(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_ALLNODESONLINK(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_ALLROUTERSONLINK(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_SOLICITEDNODE(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_ISATAP(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_6TO4(const IN6_ADDR *);
BOOLEAN IN6_IS_ADDR_TEREDO(const IN6_ADDR *);
BOOLEAN IN6ADDR_ISISATAP(const SOCKADDR_IN6 *);
BOOLEAN IN6ADDR_IS6TO4(const SOCKADDR_IN6 *);
BOOLEAN IN6ADDR_ISTEREDO(const SOCKADDR_IN6 *);
const UCHAR *IN6_GET_ADDR_V4MAPPED(const IN6_ADDR *);
const UCHAR *IN6_GET_ADDR_V4COMPAT(const IN6_ADDR *);
const UCHAR *IN6_EXTRACT_V4ADDR_FROM_ISATAP(const IN6_ADDR *);
const UCHAR *IN6_EXTRACT_V4ADDR_FROM_6TO4(const IN6_ADDR *);
void IN6_SET_ADDR_V4MAPPED(PIN6_ADDR, const IN_ADDR *);
void IN6_SET_ADDR_V4COMPAT(PIN6_ADDR, const IN_ADDR *);
void IN6_SET_ADDR_SOLICITEDNODE(PIN6_ADDR, const IN6_ADDR *);
void IN6_SET_ISATAP_IDENTIFIER(IN6_ADDR *, const IN_ADDR *);
void IN6_SET_6TO4_PREFIX(IN6_ADDR *, const IN_ADDR *);
SCOPE_LEVEL Ipv6UnicastAddressScope(const UCHAR *);
SCOPE_LEVEL IN6_MULTICAST_SCOPE(const UCHAR *);
SCOPE_LEVEL Ipv6AddressScope(const UCHAR *);
NL_ADDRESS_TYPE Ipv6AddressType(const UCHAR *);
void IN6_UNCANONICALIZE_SCOPE_ID(const IN6_ADDR *, SCOPE_ID *);
void IN6ADDR_SETSOCKADDR(PSOCKADDR_IN6, const IN6_ADDR *, SCOPE_ID, USHORT);
void IN6ADDR_SETV4MAPPED(PSOCKADDR_IN6, const IN_ADDR *, SCOPE_ID, USHORT);
BOOLEAN INET_ADDR_EQUAL(ADDRESS_FAMILY, const void *, const void *);
BOOLEAN INET_UNALIGNED_ADDR_EQUAL(ADDRESS_FAMILY, const void *, const void *);
BOOLEAN INET_IS_ADDR_UNSPECIFIED(ADDRESS_FAMILY, const void *);
BOOLEAN INET_IS_UNALIGNED_ADDR_UNSPECIFIED(ADDRESS_FAMILY, const void *);
BOOLEAN INET_IS_ADDR_LOOPBACK(ADDRESS_FAMILY, const void *);
BOOLEAN INET_IS_ADDR_BROADCAST(ADDRESS_FAMILY, const void *);
BOOLEAN INET_IS_ADDR_MULTICAST(ADDRESS_FAMILY, const void *);
const UCHAR *INET_ADDR_UNSPECIFIED(ADDRESS_FAMILY);
void INET_SET_ADDRESS(ADDRESS_FAMILY, PUCHAR, const UCHAR *);
SIZE_T INET_ADDR_LENGTH(ADDRESS_FAMILY);
SIZE_T INET_SOCKADDR_LENGTH(ADDRESS_FAMILY);
BOOLEAN INETADDR_ISV4MAPPED(const SOCKADDR *);
BOOLEAN NL_ADDR_EQUAL(ADDRESS_FAMILY, SCOPE_ID, const UCHAR *, SCOPE_ID, const UCHAR *);
BOOLEAN NL_IS_ADDR_UNSPECIFIED(ADDRESS_FAMILY, SCOPE_ID, const UCHAR *);
BOOLEAN INETADDR_ISUNSPECIFIED(const SOCKADDR *);
SCOPE_ID INETADDR_SCOPE_ID(const SOCKADDR *);
void INET_UNCANONICALIZE_SCOPE_ID(ADDRESS_FAMILY, const UCHAR *, SCOPE_ID *);
PSTR RtlIpv4AddressToStringA(const struct in_addr *, PSTR);
LONG RtlIpv4AddressToStringExA(const struct in_addr *, USHORT, PSTR, PULONG);
PWSTR RtlIpv4AddressToStringW(const struct in_addr *, PWSTR);
LONG RtlIpv4AddressToStringExW(const struct in_addr *, USHORT, PWSTR, PULONG);
LONG RtlIpv4StringToAddressA(PCSTR, BOOLEAN, PCSTR *, struct in_addr *);
LONG RtlIpv4StringToAddressExA(PCSTR, BOOLEAN, struct in_addr *, PUSHORT);
LONG RtlIpv4StringToAddressW(PCWSTR, BOOLEAN, LPCWSTR *, struct in_addr *);
LONG RtlIpv4StringToAddressExW(PCWSTR, BOOLEAN, struct in_addr *, PUSHORT);
PSTR RtlIpv6AddressToStringA(const struct in6_addr *, PSTR);
LONG RtlIpv6AddressToStringExA(const struct in6_addr *, ULONG, USHORT, PSTR, PULONG);
PWSTR RtlIpv6AddressToStringW(const struct in6_addr *, PWSTR);
LONG RtlIpv6AddressToStringExW(const struct in6_addr *, ULONG, USHORT, PWSTR, PULONG);
LONG RtlIpv6StringToAddressA(PCSTR, PCSTR *, struct in6_addr *);
LONG RtlIpv6StringToAddressExA(PCSTR, struct in6_addr *, PULONG, PUSHORT);
LONG RtlIpv6StringToAddressW(PCWSTR, PCWSTR *, struct in6_addr *);
LONG RtlIpv6StringToAddressExW(PCWSTR, struct in6_addr *, PULONG, PUSHORT);
PSTR RtlEthernetAddressToStringA(const DL_EUI48 *, PSTR);
PWSTR RtlEthernetAddressToStringW(const DL_EUI48 *, PWSTR);
LONG RtlEthernetStringToAddressA(PCSTR, PCSTR *, DL_EUI48 *);
LONG RtlEthernetStringToAddressW(PCWSTR, LPCWSTR *, DL_EUI48 *);
DL_ADDRESS_TYPE EthernetAddressType(const UCHAR *);
UCHAR Ip4HeaderLengthInBytes(const IPV4_HEADER *);
UINT16 Ip4FragmentOffset(const IPV4_HEADER *);
UINT16 Ip6FragmentOffset(const IPV6_FRAGMENT_HEADER *);
UINT32 Ipv6pGetVersionClassEcnFlow(UINT8, UINT8, UINT32);
UINT32 In6IsEmbeddedV4AddrPrefixLengthValid(ULONG);
UINT32 In6ExtractEmbeddedV4AddrFromV6(const IN6_ADDR *, ULONG, IN_ADDR *);
UINT32 In6SetAddrV4Embedded(const IN6_ADDR *, ULONG, IN_ADDR *, IN6_ADDR *);
BOOLEAN NmrIsEqualNpiModuleId(PNPI_MODULEID, PNPI_MODULEID);
HS_END

#endif
