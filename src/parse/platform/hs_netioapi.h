/* SPDX-License-Identifier: MIT */
/* hs_netioapi.h: IP helper. */
#ifndef HS_NETIOAPI_H
#define HS_NETIOAPI_H

#define NETIO_STATUS NTSTATUS
#define NETIOAPI_API_ NTAPI
#define NETIOAPI_API NETIO_STATUS NETIOAPI_API_
#define MIB_INVALID_TEREDO_PORT_NUMBER 0
#define IF_NAMESIZE NDIS_IF_MAX_STRING_SIZE

typedef enum _MIB_NOTIFICATION_TYPE {
    MibParameterNotification, MibAddInstance, MibDeleteInstance, MibInitialNotification
} MIB_NOTIFICATION_TYPE, *PMIB_NOTIFICATION_TYPE;
typedef struct _MIB_IF_ROW2 {
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    GUID InterfaceGuid;
    WCHAR Alias[257];
    WCHAR Description[257];
    ULONG PhysicalAddressLength;
    UCHAR PhysicalAddress[32];
    UCHAR PermanentPhysicalAddress[32];
    ULONG Mtu;
    IFTYPE Type;
    TUNNEL_TYPE TunnelType;
    NDIS_MEDIUM MediaType;
    NDIS_PHYSICAL_MEDIUM PhysicalMediumType;
    NET_IF_ACCESS_TYPE AccessType;
    NET_IF_DIRECTION_TYPE DirectionType;
    struct {
        BOOLEAN HardwareInterface : 1, FilterInterface : 1, ConnectorPresent : 1, NotAuthenticated : 1;
        BOOLEAN NotMediaConnected : 1, Paused : 1, LowPower : 1, EndPointInterface : 1;
    } InterfaceAndOperStatusFlags;
    IF_OPER_STATUS OperStatus;
    NET_IF_ADMIN_STATUS AdminStatus;
    NET_IF_MEDIA_CONNECT_STATE MediaConnectState;
    NET_IF_NETWORK_GUID NetworkGuid;
    NET_IF_CONNECTION_TYPE ConnectionType;
    ULONG64 TransmitLinkSpeed;
    ULONG64 ReceiveLinkSpeed;
    ULONG64 InOctets;
    ULONG64 InUcastPkts;
    ULONG64 InNUcastPkts;
    ULONG64 InDiscards;
    ULONG64 InErrors;
    ULONG64 InUnknownProtos;
    ULONG64 InUcastOctets;
    ULONG64 InMulticastOctets;
    ULONG64 InBroadcastOctets;
    ULONG64 OutOctets;
    ULONG64 OutUcastPkts;
    ULONG64 OutNUcastPkts;
    ULONG64 OutDiscards;
    ULONG64 OutErrors;
    ULONG64 OutUcastOctets;
    ULONG64 OutMulticastOctets;
    ULONG64 OutBroadcastOctets;
    ULONG64 OutQLen;
} MIB_IF_ROW2, *PMIB_IF_ROW2;
typedef struct _MIB_IF_TABLE2 { ULONG NumEntries; MIB_IF_ROW2 Table[1]; } MIB_IF_TABLE2, *PMIB_IF_TABLE2;
typedef enum _MIB_IF_ENTRY_LEVEL { MibIfEntryNormal, MibIfEntryNormalWithoutStatistics = 2 } MIB_IF_ENTRY_LEVEL,
    *PMIB_IF_ENTRY_LEVEL;
typedef enum _MIB_IF_TABLE_LEVEL {
    MibIfTableNormal, MibIfTableRaw, MibIfTableNormalWithoutStatistics
} MIB_IF_TABLE_LEVEL, *PMIB_IF_TABLE_LEVEL;
typedef struct _MIB_IPINTERFACE_ROW {
    ADDRESS_FAMILY Family;
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    ULONG MaxReassemblySize;
    ULONG64 InterfaceIdentifier;
    ULONG MinRouterAdvertisementInterval;
    ULONG MaxRouterAdvertisementInterval;
    BOOLEAN AdvertisingEnabled;
    BOOLEAN ForwardingEnabled;
    BOOLEAN WeakHostSend;
    BOOLEAN WeakHostReceive;
    BOOLEAN UseAutomaticMetric;
    BOOLEAN UseNeighborUnreachabilityDetection;
    BOOLEAN ManagedAddressConfigurationSupported;
    BOOLEAN OtherStatefulConfigurationSupported;
    BOOLEAN AdvertiseDefaultRoute;
    NL_ROUTER_DISCOVERY_BEHAVIOR RouterDiscoveryBehavior;
    ULONG DadTransmits;
    ULONG BaseReachableTime;
    ULONG RetransmitTime;
    ULONG PathMtuDiscoveryTimeout;
    NL_LINK_LOCAL_ADDRESS_BEHAVIOR LinkLocalAddressBehavior;
    ULONG LinkLocalAddressTimeout;
    ULONG ZoneIndices[16];
    ULONG SitePrefixLength;
    ULONG Metric;
    ULONG NlMtu;
    BOOLEAN Connected;
    BOOLEAN SupportsWakeUpPatterns;
    BOOLEAN SupportsNeighborDiscovery;
    BOOLEAN SupportsRouterDiscovery;
    ULONG ReachableTime;
    NL_INTERFACE_OFFLOAD_ROD TransmitOffload;
    NL_INTERFACE_OFFLOAD_ROD ReceiveOffload;
    BOOLEAN DisableDefaultRoutes;
} MIB_IPINTERFACE_ROW, *PMIB_IPINTERFACE_ROW;
typedef struct _MIB_IPINTERFACE_TABLE {
    ULONG NumEntries;
    MIB_IPINTERFACE_ROW Table[1];
} MIB_IPINTERFACE_TABLE, *PMIB_IPINTERFACE_TABLE;
typedef struct _MIB_IFSTACK_ROW {
    NET_IFINDEX HigherLayerInterfaceIndex;
    NET_IFINDEX LowerLayerInterfaceIndex;
} MIB_IFSTACK_ROW, *PMIB_IFSTACK_ROW;
typedef struct _MIB_INVERTEDIFSTACK_ROW {
    NET_IFINDEX LowerLayerInterfaceIndex;
    NET_IFINDEX HigherLayerInterfaceIndex;
} MIB_INVERTEDIFSTACK_ROW, *PMIB_INVERTEDIFSTACK_ROW;
typedef struct _MIB_IFSTACK_TABLE {
    ULONG NumEntries;
    MIB_IFSTACK_ROW Table[1];
} MIB_IFSTACK_TABLE, *PMIB_IFSTACK_TABLE;
typedef struct _MIB_INVERTEDIFSTACK_TABLE {
    ULONG NumEntries;
    MIB_INVERTEDIFSTACK_ROW Table[1];
} MIB_INVERTEDIFSTACK_TABLE, *PMIB_INVERTEDIFSTACK_TABLE;
typedef void (*PIPINTERFACE_CHANGE_CALLBACK)(PVOID, PMIB_IPINTERFACE_ROW, MIB_NOTIFICATION_TYPE);
typedef struct _MIB_IP_NETWORK_CONNECTION_BANDWIDTH_ESTIMATES {
    NL_BANDWIDTH_INFORMATION InboundBandwidthInformation;
    NL_BANDWIDTH_INFORMATION OutboundBandwidthInformation;
} MIB_IP_NETWORK_CONNECTION_BANDWIDTH_ESTIMATES, *PMIB_IP_NETWORK_CONNECTION_BANDWIDTH_ESTIMATES;
typedef struct _MIB_UNICASTIPADDRESS_ROW {
    SOCKADDR_INET Address;
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    NL_PREFIX_ORIGIN PrefixOrigin;
    NL_SUFFIX_ORIGIN SuffixOrigin;
    ULONG ValidLifetime;
    ULONG PreferredLifetime;
    UINT8 OnLinkPrefixLength;
    BOOLEAN SkipAsSource;
    NL_DAD_STATE DadState;
    SCOPE_ID ScopeId;
    LARGE_INTEGER CreationTimeStamp;
} MIB_UNICASTIPADDRESS_ROW, *PMIB_UNICASTIPADDRESS_ROW;
typedef struct _MIB_UNICASTIPADDRESS_TABLE {
    ULONG NumEntries;
    MIB_UNICASTIPADDRESS_ROW Table[1];
} MIB_UNICASTIPADDRESS_TABLE, *PMIB_UNICASTIPADDRESS_TABLE;
typedef void (*PUNICAST_IPADDRESS_CHANGE_CALLBACK)(PVOID, PMIB_UNICASTIPADDRESS_ROW, MIB_NOTIFICATION_TYPE);
typedef void (*PSTABLE_UNICAST_IPADDRESS_TABLE_CALLBACK)(PVOID, PMIB_UNICASTIPADDRESS_TABLE);
typedef struct _MIB_ANYCASTIPADDRESS_ROW {
    SOCKADDR_INET Address;
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    SCOPE_ID ScopeId;
} MIB_ANYCASTIPADDRESS_ROW, *PMIB_ANYCASTIPADDRESS_ROW;
typedef struct _MIB_ANYCASTIPADDRESS_TABLE {
    ULONG NumEntries;
    MIB_ANYCASTIPADDRESS_ROW Table[1];
} MIB_ANYCASTIPADDRESS_TABLE, *PMIB_ANYCASTIPADDRESS_TABLE;
typedef struct _MIB_MULTICASTIPADDRESS_ROW {
    SOCKADDR_INET Address;
    NET_IFINDEX InterfaceIndex;
    NET_LUID InterfaceLuid;
    SCOPE_ID ScopeId;
} MIB_MULTICASTIPADDRESS_ROW, *PMIB_MULTICASTIPADDRESS_ROW;
typedef struct _MIB_MULTICASTIPADDRESS_TABLE {
    ULONG NumEntries;
    MIB_MULTICASTIPADDRESS_ROW Table[1];
} MIB_MULTICASTIPADDRESS_TABLE, *PMIB_MULTICASTIPADDRESS_TABLE;
typedef struct _IP_ADDRESS_PREFIX { SOCKADDR_INET Prefix; UINT8 PrefixLength; } IP_ADDRESS_PREFIX, *PIP_ADDRESS_PREFIX;
typedef struct _MIB_IPFORWARD_ROW2 {
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    IP_ADDRESS_PREFIX DestinationPrefix;
    SOCKADDR_INET NextHop;
    UCHAR SitePrefixLength;
    ULONG ValidLifetime;
    ULONG PreferredLifetime;
    ULONG Metric;
    NL_ROUTE_PROTOCOL Protocol;
    BOOLEAN Loopback;
    BOOLEAN AutoconfigureAddress;
    BOOLEAN Publish;
    BOOLEAN Immortal;
    ULONG Age;
    NL_ROUTE_ORIGIN Origin;
} MIB_IPFORWARD_ROW2, *PMIB_IPFORWARD_ROW2;
typedef struct _MIB_IPFORWARD_TABLE2 {
    ULONG NumEntries;
    MIB_IPFORWARD_ROW2 Table[1];
} MIB_IPFORWARD_TABLE2, *PMIB_IPFORWARD_TABLE2;
typedef void (*PIPFORWARD_CHANGE_CALLBACK)(PVOID, PMIB_IPFORWARD_ROW2, MIB_NOTIFICATION_TYPE);
typedef struct _MIB_IPPATH_ROW {
    SOCKADDR_INET Source;
    SOCKADDR_INET Destination;
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    SOCKADDR_INET CurrentNextHop;
    ULONG PathMtu;
    ULONG RttMean;
    ULONG RttDeviation;
    union { ULONG LastReachable; ULONG LastUnreachable; };
    BOOLEAN IsReachable;
    ULONG64 LinkTransmitSpeed;
    ULONG64 LinkReceiveSpeed;
} MIB_IPPATH_ROW, *PMIB_IPPATH_ROW;
typedef struct _MIB_IPPATH_TABLE { ULONG NumEntries; MIB_IPPATH_ROW Table[1]; } MIB_IPPATH_TABLE, *PMIB_IPPATH_TABLE;
typedef struct _MIB_IPNET_ROW2 {
    SOCKADDR_INET Address;
    NET_IFINDEX InterfaceIndex;
    NET_LUID InterfaceLuid;
    UCHAR PhysicalAddress[32];
    ULONG PhysicalAddressLength;
    NL_NEIGHBOR_STATE State;
    union { struct { BOOLEAN IsRouter : 1, IsUnreachable : 1; }; UCHAR Flags; };
    union { ULONG LastReachable; ULONG LastUnreachable; } ReachabilityTime;
} MIB_IPNET_ROW2, *PMIB_IPNET_ROW2;
typedef struct _MIB_IPNET_TABLE2 { ULONG NumEntries; MIB_IPNET_ROW2 Table[1]; } MIB_IPNET_TABLE2, *PMIB_IPNET_TABLE2;
typedef void (*PTEREDO_PORT_CHANGE_CALLBACK)(PVOID, USHORT, MIB_NOTIFICATION_TYPE);

HS_BEGIN
NTSTATUS GetIfEntry2(PMIB_IF_ROW2);
NTSTATUS GetIfEntry2Ex(MIB_IF_ENTRY_LEVEL, PMIB_IF_ROW2);
NTSTATUS GetIfTable2(PMIB_IF_TABLE2 *);
NTSTATUS GetIfTable2Ex(MIB_IF_TABLE_LEVEL, PMIB_IF_TABLE2 *);
NTSTATUS GetIfStackTable(PMIB_IFSTACK_TABLE *);
NTSTATUS GetInvertedIfStackTable(PMIB_INVERTEDIFSTACK_TABLE *);
NTSTATUS GetIpInterfaceEntry(PMIB_IPINTERFACE_ROW);
NTSTATUS GetIpInterfaceTable(ADDRESS_FAMILY, PMIB_IPINTERFACE_TABLE *);
void InitializeIpInterfaceEntry(PMIB_IPINTERFACE_ROW);
NTSTATUS NotifyIpInterfaceChange(ADDRESS_FAMILY, PIPINTERFACE_CHANGE_CALLBACK, PVOID, BOOLEAN, HANDLE *);
NTSTATUS SetIpInterfaceEntry(PMIB_IPINTERFACE_ROW);
NTSTATUS GetIpNetworkConnectionBandwidthEstimates(NET_IFINDEX, ADDRESS_FAMILY,
    PMIB_IP_NETWORK_CONNECTION_BANDWIDTH_ESTIMATES);
NTSTATUS CreateUnicastIpAddressEntry(const MIB_UNICASTIPADDRESS_ROW *);
NTSTATUS DeleteUnicastIpAddressEntry(const MIB_UNICASTIPADDRESS_ROW *);
NTSTATUS GetUnicastIpAddressEntry(PMIB_UNICASTIPADDRESS_ROW);
NTSTATUS GetUnicastIpAddressTable(ADDRESS_FAMILY, PMIB_UNICASTIPADDRESS_TABLE *);
void InitializeUnicastIpAddressEntry(PMIB_UNICASTIPADDRESS_ROW);
NTSTATUS NotifyUnicastIpAddressChange(ADDRESS_FAMILY, PUNICAST_IPADDRESS_CHANGE_CALLBACK, PVOID, BOOLEAN, HANDLE *);
NTSTATUS NotifyStableUnicastIpAddressTable(ADDRESS_FAMILY, PMIB_UNICASTIPADDRESS_TABLE *,
    PSTABLE_UNICAST_IPADDRESS_TABLE_CALLBACK, PVOID, HANDLE *);
NTSTATUS SetUnicastIpAddressEntry(const MIB_UNICASTIPADDRESS_ROW *);
NTSTATUS CreateAnycastIpAddressEntry(const MIB_ANYCASTIPADDRESS_ROW *);
NTSTATUS DeleteAnycastIpAddressEntry(const MIB_ANYCASTIPADDRESS_ROW *);
NTSTATUS GetAnycastIpAddressEntry(PMIB_ANYCASTIPADDRESS_ROW);
NTSTATUS GetAnycastIpAddressTable(ADDRESS_FAMILY, PMIB_ANYCASTIPADDRESS_TABLE *);
NTSTATUS GetMulticastIpAddressEntry(PMIB_MULTICASTIPADDRESS_ROW);
NTSTATUS GetMulticastIpAddressTable(ADDRESS_FAMILY, PMIB_MULTICASTIPADDRESS_TABLE *);
NTSTATUS CreateIpForwardEntry2(const MIB_IPFORWARD_ROW2 *);
NTSTATUS DeleteIpForwardEntry2(const MIB_IPFORWARD_ROW2 *);
NTSTATUS GetBestRoute2(NET_LUID *, NET_IFINDEX, const SOCKADDR_INET *, const SOCKADDR_INET *, ULONG,
    PMIB_IPFORWARD_ROW2, SOCKADDR_INET *);
NTSTATUS GetIpForwardEntry2(PMIB_IPFORWARD_ROW2);
NTSTATUS GetIpForwardTable2(ADDRESS_FAMILY, PMIB_IPFORWARD_TABLE2 *);
void InitializeIpForwardEntry(PMIB_IPFORWARD_ROW2);
NTSTATUS NotifyRouteChange2(ADDRESS_FAMILY, PIPFORWARD_CHANGE_CALLBACK, PVOID, BOOLEAN, HANDLE *);
NTSTATUS SetIpForwardEntry2(const MIB_IPFORWARD_ROW2 *);
NTSTATUS FlushIpPathTable(ADDRESS_FAMILY);
NTSTATUS GetIpPathEntry(PMIB_IPPATH_ROW);
NTSTATUS GetIpPathTable(ADDRESS_FAMILY, PMIB_IPPATH_TABLE *);
NTSTATUS CreateIpNetEntry2(const MIB_IPNET_ROW2 *);
NTSTATUS DeleteIpNetEntry2(const MIB_IPNET_ROW2 *);
NTSTATUS FlushIpNetTable2(ADDRESS_FAMILY, NET_IFINDEX);
NTSTATUS GetIpNetEntry2(PMIB_IPNET_ROW2);
NTSTATUS GetIpNetTable2(ADDRESS_FAMILY, PMIB_IPNET_TABLE2 *);
NTSTATUS ResolveIpNetEntry2(PMIB_IPNET_ROW2, const SOCKADDR_INET *);
NTSTATUS SetIpNetEntry2(PMIB_IPNET_ROW2);
NTSTATUS NotifyTeredoPortChange(PTEREDO_PORT_CHANGE_CALLBACK, PVOID, BOOLEAN, HANDLE *);
NTSTATUS GetTeredoPort(USHORT *);
NTSTATUS CancelMibChangeNotify2(HANDLE);
void FreeMibTable(PVOID);
NTSTATUS CreateSortedAddressPairs(const PSOCKADDR_IN6, ULONG, const PSOCKADDR_IN6, ULONG, ULONG, PSOCKADDR_IN6_PAIR *,
    ULONG *);
NTSTATUS ConvertCompartmentGuidToId(const GUID *, PNET_IF_COMPARTMENT_ID);
NTSTATUS ConvertCompartmentIdToGuid(NET_IF_COMPARTMENT_ID, GUID *);
NTSTATUS ConvertInterfaceNameToLuidA(const CHAR *, NET_LUID *);
NTSTATUS ConvertInterfaceNameToLuidW(const WCHAR *, NET_LUID *);
NTSTATUS ConvertInterfaceLuidToNameA(const NET_LUID *, PSTR, SIZE_T);
NTSTATUS ConvertInterfaceLuidToNameW(const NET_LUID *, PWSTR, SIZE_T);
NTSTATUS ConvertInterfaceLuidToIndex(const NET_LUID *, PNET_IFINDEX);
NTSTATUS ConvertInterfaceIndexToLuid(NET_IFINDEX, PNET_LUID);
NTSTATUS ConvertInterfaceLuidToAlias(const NET_LUID *, PWSTR, SIZE_T);
NTSTATUS ConvertInterfaceAliasToLuid(const WCHAR *, PNET_LUID);
NTSTATUS ConvertInterfaceLuidToGuid(const NET_LUID *, GUID *);
NTSTATUS ConvertInterfaceGuidToLuid(const GUID *, PNET_LUID);
NET_IFINDEX if_nametoindex(PCSTR);
PCHAR if_indextoname(NET_IFINDEX, PCHAR);
NET_IF_COMPARTMENT_ID GetCurrentThreadCompartmentId(void);
NTSTATUS SetCurrentThreadCompartmentId(NET_IF_COMPARTMENT_ID);
void GetCurrentThreadCompartmentScope(PNET_IF_COMPARTMENT_SCOPE, PNET_IF_COMPARTMENT_ID);
NTSTATUS SetCurrentThreadCompartmentScope(NET_IF_COMPARTMENT_SCOPE);
NET_IF_COMPARTMENT_ID GetJobCompartmentId(HANDLE);
NTSTATUS SetJobCompartmentId(HANDLE, NET_IF_COMPARTMENT_ID);
NET_IF_COMPARTMENT_ID GetSessionCompartmentId(ULONG);
NTSTATUS SetSessionCompartmentId(ULONG, NET_IF_COMPARTMENT_ID);
NET_IF_COMPARTMENT_ID GetDefaultCompartmentId(void);
NTSTATUS GetNetworkInformation(const NET_IF_NETWORK_GUID *, PNET_IF_COMPARTMENT_ID, PULONG, PWCHAR, ULONG);
NTSTATUS SetNetworkInformation(const NET_IF_NETWORK_GUID *, NET_IF_COMPARTMENT_ID, const WCHAR *);
NTSTATUS ConvertLengthToIpv4Mask(ULONG, PULONG);
NTSTATUS ConvertIpv4MaskToLength(ULONG, PUINT8);
HS_END

#endif
