/* SPDX-License-Identifier: MIT */
/* hs_netio_4.h: addresses, interfaces, packets: ws2def, in6addr, ifdef, nldef, netiodef, part 4. */
#ifndef HS_NETIO_4_H
#define HS_NETIO_4_H

typedef union _IPV6_NEIGHBOR_ADVERTISEMENT_FLAGS {
    struct {
        UINT8 Reserved1 : 5, Override : 1, Solicited : 1, Router : 1;
        UINT8 Reserved2[3];
    };
    UINT32 Value;
} IPV6_NEIGHBOR_ADVERTISEMENT_FLAGS, *PIPV6_NEIGHBOR_ADVERTISEMENT_FLAGS;
typedef enum ND_OPTION_TYPE {
    ND_OPT_SOURCE_LINKADDR = 1, ND_OPT_TARGET_LINKADDR, ND_OPT_PREFIX_INFORMATION, ND_OPT_REDIRECTED_HEADER,
    ND_OPT_MTU, ND_OPT_NBMA_SHORTCUT_LIMIT, ND_OPT_ADVERTISEMENT_INTERVAL, ND_OPT_HOME_AGENT_INFORMATION,
    ND_OPT_SOURCE_ADDR_LIST, ND_OPT_TARGET_ADDR_LIST, ND_OPT_ROUTE_INFO = 24, ND_OPT_RDNSS, ND_OPT_DNSSL = 31
} ND_OPTION_TYPE, *PND_OPTION_TYPE;
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
typedef struct tcp_opt_mss {
    UINT8 Kind;
    UINT8 Length;
    UINT16 Mss;
} TCP_OPT_MSS;
#pragma pack(pop)
typedef struct tcp_opt_ws {
    UINT8 Kind;
    UINT8 Length;
    UINT8 ShiftCnt;
} TCP_OPT_WS;
typedef struct tcp_opt_sack_permitted { UINT8 Kind; UINT8 Length; } TCP_OPT_SACK_PERMITTED;
typedef struct tcp_opt_sack {
    UINT8 Kind;
    UINT8 Length;
    struct tcp_opt_sack_block { SEQ_NUM Left; SEQ_NUM Right; } Block[0];
} TCP_OPT_SACK;
#pragma pack(push, 1)
typedef struct tcp_opt_ts {
    UINT8 Kind;
    UINT8 Length;
    UINT32 Val;
    UINT32 EcR;
} TCP_OPT_TS;
#pragma pack(pop)
typedef struct tcp_opt_unknown { UINT8 Kind; UINT8 Length; } TCP_OPT_UNKNOWN;
typedef struct tcp_opt_fastopen {
    UINT8 Kind;
    UINT8 Length;
    UINT8 Cookie[0];
} TCP_OPT_FASTOPEN;
typedef struct DL_TUNNEL_ADDRESS {
    COMPARTMENT_ID CompartmentId;
    SCOPE_ID ScopeId;
    UCHAR IpAddress[0];
} DL_TUNNEL_ADDRESS, *PDL_TUNNEL_ADDRESS;
typedef enum _TUNNEL_SUB_TYPE {
    TUNNEL_SUB_TYPE_NONE, TUNNEL_SUB_TYPE_CP, TUNNEL_SUB_TYPE_IPTLS, TUNNEL_SUB_TYPE_HA
} TUNNEL_SUB_TYPE, *PTUNNEL_SUB_TYPE;
typedef struct DL_TEREDO_ADDRESS {
    UINT8 Reserved[6];
    union {
        DL_EUI64 Eui64;
        struct {
            USHORT Flags;
            USHORT MappedPort;
            IN_ADDR MappedAddress;
        };
    };
} DL_TEREDO_ADDRESS, *PDL_TEREDO_ADDRESS;
typedef struct DL_TEREDO_ADDRESS_PRV {
    UINT8 Reserved[6];
    union {
        DL_EUI64 Eui64;
        struct {
            USHORT Flags;
            USHORT MappedPort;
            IN_ADDR MappedAddress;
            IN_ADDR LocalAddress;
            IF_INDEX InterfaceIndex;
            USHORT LocalPort;
            DL_EUI48 DlDestination;
        };
    };
} DL_TEREDO_ADDRESS_PRV, *PDL_TEREDO_ADDRESS_PRV;
#pragma pack(push, 1)
typedef struct _IPTLS_METADATA { ULONGLONG SequenceNumber; } IPTLS_METADATA, *PIPTLS_METADATA;
#pragma pack(pop)
typedef enum _NPI_MODULEID_TYPE { MIT_GUID = 1, MIT_IF_LUID } NPI_MODULEID_TYPE;
typedef GUID NPIID;
typedef const NPIID *PNPIID;

HS_BEGIN
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
HS_END

#endif
