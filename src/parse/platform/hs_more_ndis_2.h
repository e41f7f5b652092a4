/* SPDX-License-Identifier: MIT */
/* hs_more_ndis_2.h: NDIS 6: what few drivers use, part 2. */
#ifndef HS_MORE_NDIS_2_H
#define HS_MORE_NDIS_2_H

#define NDIS_SWITCH_OPTIONAL_HANDLERS_PD_RESERVED_SIZE 14
#define NDIS_SWITCH_OPTIONAL_HANDLERS_REVISION_2 2
#define NDIS_SIZEOF_SWITCH_OPTIONAL_HANDLERS_REVISION_2 RTL_SIZEOF_THROUGH_FIELD(NDIS_SWITCH_OPTIONAL_HANDLERS, \
    SwitchPDReserved)
#define CO_SEND_FLAG_SET_DISCARD_ELIBILITY 0x00000001
#define RECEIVE_TIME_INDICATION 0x00000001
#define USE_TIME_STAMPS 0x00000002
#define TRANSMIT_VC 0x00000004
#define RECEIVE_VC 0x00000008
#define INDICATE_ERRED_PACKETS 0x00000010
#define INDICATE_END_OF_TX 0x00000020
#define RESERVE_RESOURCES_VC 0x00000040
#define ROUND_DOWN_FLOW 0x00000080
#define ROUND_UP_FLOW 0x00000100
#define ERRED_PACKET_INDICATION 0x00000001
#define PERMANENT_VC 0x00000001
#define CALL_PARAMETERS_CHANGED 0x00000002
#define QUERY_CALL_PARAMETERS 0x00000004
#define BROADCAST_VC 0x00000008
#define MULTIPOINT_VC 0x00000010
#define STRINGFORMAT_ASCII 0x00000001
#define STRINGFORMAT_DBCS 0x00000002
#define STRINGFORMAT_UNICODE 0x00000003
#define STRINGFORMAT_BINARY 0x00000004
#define NDIS_CO_CLIENT_OPTIONAL_HANDLERS_REVISION_1 1
#define NDIS_SIZEOF_CO_CLIENT_OPTIONAL_HANDLERS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_CO_CLIENT_OPTIONAL_HANDLERS, ClNotifyCloseAfHandler)
#define NDIS_CO_CALL_MANAGER_OPTIONAL_HANDLERS_REVISION_1 1
#define NDIS_SIZEOF_CO_CALL_MANAGER_OPTIONAL_HANDLERS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_CO_CALL_MANAGER_OPTIONAL_HANDLERS, CmOidRequestCompleteHandler)
#define NDIS_FILTER_ATTACH_FLAGS_IGNORE_MANDATORY 0x00000001
#define NDIS_SIZEOF__FILTER_RESTART_PARAMETERS_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NDIS_FILTER_RESTART_PARAMETERS, \
    Flags)
#define NDIS_FILTER_DRIVER_MANDATORY 0x00000001
#define NDIS_FILTER_DRIVER_SUPPORTS_CURRENT_MAC_ADDRESS_CHANGE 0x00000002
#define NDIS_FILTER_DRIVER_SUPPORTS_L2_MTU_SIZE_CHANGE 0x00000004
#define NDIS_SIZEOF_IF_PROVIDER_CHARACTERISTICS_REVISION_1 \
    RTL_SIZEOF_THROUGH_FIELD(NDIS_IF_PROVIDER_CHARACTERISTICS, Reserved2)
#define NDIS_SIZEOF_NET_IF_INFORMATION_REVISION_1 RTL_SIZEOF_THROUGH_FIELD(NET_IF_INFORMATION, PhysicalMediumType)

#pragma pack(push, 1)
typedef struct _CM_MCA_POS_DATA {
    USHORT AdapterId;
    UCHAR PosData1;
    UCHAR PosData2;
    UCHAR PosData3;
    UCHAR PosData4;
} CM_MCA_POS_DATA, *PCM_MCA_POS_DATA;
#pragma pack(pop)
typedef struct _EISA_MEMORY_TYPE {
    UCHAR ReadWrite : 1, Cached : 1, Reserved0 : 1, Type : 2, Shared : 1, Reserved1 : 1, MoreEntries : 1;
} EISA_MEMORY_TYPE, *PEISA_MEMORY_TYPE;
#pragma pack(push, 1)
typedef struct _EISA_MEMORY_CONFIGURATION {
    EISA_MEMORY_TYPE ConfigurationByte;
    UCHAR DataSize;
    USHORT AddressLowWord;
    UCHAR AddressHighByte;
    USHORT MemorySize;
} EISA_MEMORY_CONFIGURATION, *PEISA_MEMORY_CONFIGURATION;
#pragma pack(pop)
typedef struct _EISA_IRQ_DESCRIPTOR {
    UCHAR Interrupt : 4, Reserved : 1, LevelTriggered : 1, Shared : 1, MoreEntries : 1;
} EISA_IRQ_DESCRIPTOR, *PEISA_IRQ_DESCRIPTOR;
typedef struct _EISA_IRQ_CONFIGURATION {
    EISA_IRQ_DESCRIPTOR ConfigurationByte;
    UCHAR Reserved;
} EISA_IRQ_CONFIGURATION, *PEISA_IRQ_CONFIGURATION;
typedef struct _DMA_CONFIGURATION_BYTE0 {
    UCHAR Channel : 3, Reserved : 3, Shared : 1, MoreEntries : 1;
} DMA_CONFIGURATION_BYTE0;
typedef struct _DMA_CONFIGURATION_BYTE1 {
    UCHAR Reserved0 : 2, TransferSize : 2, Timing : 2, Reserved1 : 2;
} DMA_CONFIGURATION_BYTE1;
typedef struct _EISA_DMA_CONFIGURATION {
    DMA_CONFIGURATION_BYTE0 ConfigurationByte0;
    DMA_CONFIGURATION_BYTE1 ConfigurationByte1;
} EISA_DMA_CONFIGURATION, *PEISA_DMA_CONFIGURATION;
typedef struct _EISA_PORT_DESCRIPTOR {
    UCHAR NumberPorts : 5, Reserved : 1, Shared : 1, MoreEntries : 1;
} EISA_PORT_DESCRIPTOR, *PEISA_PORT_DESCRIPTOR;
#pragma pack(push, 1)
typedef struct _EISA_PORT_CONFIGURATION {
    EISA_PORT_DESCRIPTOR Configuration;
    USHORT PortAddress;
} EISA_PORT_CONFIGURATION, *PEISA_PORT_CONFIGURATION;
typedef struct _CM_EISA_SLOT_INFORMATION {
    UCHAR ReturnCode;
    UCHAR ReturnFlags;
    UCHAR MajorRevision;
    UCHAR MinorRevision;
    USHORT Checksum;
    UCHAR NumberFunctions;
    UCHAR FunctionInformation;
    ULONG CompressedId;
} CM_EISA_SLOT_INFORMATION, *PCM_EISA_SLOT_INFORMATION;
typedef struct _CM_EISA_FUNCTION_INFORMATION {
    ULONG CompressedId;
    UCHAR IdSlotFlags1;
    UCHAR IdSlotFlags2;
    UCHAR MinorRevision;
    UCHAR MajorRevision;
    UCHAR Selections[26];
    UCHAR FunctionFlags;
    UCHAR TypeString[80];
    EISA_MEMORY_CONFIGURATION EisaMemory[9];
    EISA_IRQ_CONFIGURATION EisaIrq[7];
    EISA_DMA_CONFIGURATION EisaDma[4];
    EISA_PORT_CONFIGURATION EisaPort[20];
    UCHAR InitializationData[60];
} CM_EISA_FUNCTION_INFORMATION, *PCM_EISA_FUNCTION_INFORMATION;
#pragma pack(pop)
typedef CM_MCA_POS_DATA NDIS_MCA_POS_DATA;
typedef CM_MCA_POS_DATA *PNDIS_MCA_POS_DATA;
typedef CM_EISA_SLOT_INFORMATION NDIS_EISA_SLOT_INFORMATION;
typedef CM_EISA_SLOT_INFORMATION *PNDIS_EISA_SLOT_INFORMATION;
typedef CM_EISA_FUNCTION_INFORMATION NDIS_EISA_FUNCTION_INFORMATION;
typedef CM_EISA_FUNCTION_INFORMATION *PNDIS_EISA_FUNCTION_INFORMATION;
typedef KINTERRUPT_MODE NDIS_INTERRUPT_MODE;
typedef KINTERRUPT_MODE *PNDIS_INTERRUPT_MODE;
typedef enum _NDIS_PROCESSOR_TYPE {
    NdisProcessorX86, NdisProcessorMips, NdisProcessorAlpha, NdisProcessorPpc, NdisProcessorAmd64, NdisProcessorIA64,
    NdisProcessorArm, NdisProcessorArm64
} NDIS_PROCESSOR_TYPE, *PNDIS_PROCESSOR_TYPE;
typedef enum _NDIS_ENVIRONMENT_TYPE { NdisEnvironmentWindows, NdisEnvironmentWindowsNt } NDIS_ENVIRONMENT_TYPE,
    *PNDIS_ENVIRONMENT_TYPE;
typedef struct _NDIS_WAN_LINE_UP {
    ULONG LinkSpeed;
    ULONG MaximumTotalSize;
    NDIS_WAN_QUALITY Quality;
    USHORT SendWindow;
    UCHAR RemoteAddress[6];
    UCHAR LocalAddress[6];
    ULONG ProtocolBufferLength;
    PUCHAR ProtocolBuffer;
    USHORT ProtocolType;
    NDIS_STRING DeviceName;
} NDIS_WAN_LINE_UP, *PNDIS_WAN_LINE_UP;
typedef struct _NDIS_WAN_LINE_DOWN {
    UCHAR RemoteAddress[6];
    UCHAR LocalAddress[6];
} NDIS_WAN_LINE_DOWN, *PNDIS_WAN_LINE_DOWN;
typedef struct _NDIS_WAN_FRAGMENT {
    UCHAR RemoteAddress[6];
    UCHAR LocalAddress[6];
} NDIS_WAN_FRAGMENT, *PNDIS_WAN_FRAGMENT;
typedef struct _NDIS_WAN_GET_STATS {
    UCHAR LocalAddress[6];
    ULONG BytesSent;
    ULONG BytesRcvd;
    ULONG FramesSent;
    ULONG FramesRcvd;
    ULONG CRCErrors;
    ULONG TimeoutErrors;
    ULONG AlignmentErrors;
    ULONG SerialOverrunErrors;
    ULONG FramingErrors;
    ULONG BufferOverrunErrors;
    ULONG BytesTransmittedUncompressed;
    ULONG BytesReceivedUncompressed;
    ULONG BytesTransmittedCompressed;
    ULONG BytesReceivedCompressed;
} NDIS_WAN_GET_STATS, *PNDIS_WAN_GET_STATS;
typedef enum _NDIS_CLASS_ID {
    NdisClass802_3Priority, NdisClassWirelessWanMbxMailbox, NdisClassIrdaPacketInfo, NdisClassAtmAALInfo
} NDIS_CLASS_ID;
typedef struct _MEDIA_SPECIFIC_INFORMATION {
    UINT NextEntryOffset;
    NDIS_CLASS_ID ClassId;
    UINT Size;
    UCHAR ClassInformation[1];
} MEDIA_SPECIFIC_INFORMATION, *PMEDIA_SPECIFIC_INFORMATION;
typedef struct _NDIS_PACKET_8021Q_INFO {
    union {
        struct {
            UINT32 UserPriority : 3, CanonicalFormatId : 1, VlanId : 12, Reserved : 16;
        } TagHeader;
        PVOID Value;
    };
} NDIS_PACKET_8021Q_INFO, *PNDIS_PACKET_8021Q_INFO;
typedef ULONG *PNDIS_AF;
typedef struct _NDIS_WRAPPER_HANDLE NDIS_WRAPPER_HANDLE;
typedef struct _NDIS_WRAPPER_HANDLE *PNDIS_WRAPPER_HANDLE;
typedef struct _NDIS_OPEN_BLOCK NDIS_OPEN_BLOCK;
typedef struct _NDIS_OPEN_BLOCK *PNDIS_OPEN_BLOCK;
typedef struct _NDIS_M_DRIVER_BLOCK NDIS_M_DRIVER_BLOCK;
typedef struct _NDIS_M_DRIVER_BLOCK *PNDIS_M_DRIVER_BLOCK;
typedef struct _NDIS_MINIPORT_BLOCK NDIS_MINIPORT_BLOCK;
typedef struct _NDIS_AF_LIST NDIS_AF_LIST;
typedef struct _NDIS_AF_LIST *PNDIS_AF_LIST;
typedef struct _X_FILTER ETH_FILTER;
typedef struct _X_FILTER *PETH_FILTER;
typedef struct _X_FILTER TR_FILTER;
typedef struct _X_FILTER *PTR_FILTER;
typedef struct _X_FILTER NULL_FILTER;
typedef struct _X_FILTER *PNULL_FILTER;
typedef KMUTEX *PNDIS_MUTEX;
typedef struct _NDIS_DRIVER_WRAPPER_HANDLE {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE NdisWrapperHandle;
} NDIS_DRIVER_WRAPPER_HANDLE, *PNDIS_DRIVER_WRAPPER_HANDLE;
typedef struct _NDIS_SRIOV_VF_CONFIG_STATE {
    NDIS_OBJECT_HEADER Header;
    NDIS_SRIOV_FUNCTION_ID VFId;
    ULONG BlockId;
    ULONG Length;
} NDIS_SRIOV_VF_CONFIG_STATE, *PNDIS_SRIOV_VF_CONFIG_STATE;
typedef struct _NDIS_RECEIVE_FILTER_QUEUE_STATE_CHANGE {
    NDIS_OBJECT_HEADER Header;
    ULONG QueueId;
} NDIS_RECEIVE_FILTER_QUEUE_STATE_CHANGE, *PNDIS_RECEIVE_FILTER_QUEUE_STATE_CHANGE;
typedef NDIS_PD_ALLOCATE_QUEUE *NDIS_PD_ALLOCATE_QUEUE_HANDLER;
typedef NDIS_PD_FREE_QUEUE *NDIS_PD_FREE_QUEUE_HANDLER;
typedef NDIS_PD_ACQUIRE_RECEIVE_QUEUES *NDIS_PD_ACQUIRE_RECEIVE_QUEUES_HANDLER;
typedef NDIS_PD_RELEASE_RECEIVE_QUEUES *NDIS_PD_RELEASE_RECEIVE_QUEUES_HANDLER;
typedef NDIS_PD_ALLOCATE_COUNTER *NDIS_PD_ALLOCATE_COUNTER_HANDLER;
typedef NDIS_PD_FREE_COUNTER *NDIS_PD_FREE_COUNTER_HANDLER;
typedef NDIS_PD_QUERY_COUNTER *NDIS_PD_QUERY_COUNTER_HANDLER;
typedef NDIS_PD_SET_RECEIVE_FILTER *NDIS_PD_SET_RECEIVE_FILTER_HANDLER;
typedef NDIS_PD_CLEAR_RECEIVE_FILTER *NDIS_PD_CLEAR_RECEIVE_FILTER_HANDLER;
typedef NDIS_PD_REQUEST_DRAIN_NOTIFICATION *NDIS_PD_REQUEST_DRAIN_NOTIFICATION_HANDLER;
typedef NDIS_PD_QUEUE_CONTROL *NDIS_PD_QUEUE_CONTROL_HANDLER;
typedef NDIS_PD_PROVIDER_CONTROL *NDIS_PD_PROVIDER_CONTROL_HANDLER;
typedef struct _NDIS_PD_PROVIDER_DISPATCH {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PD_ALLOCATE_QUEUE_HANDLER NdisPDAllocateQueue;
    NDIS_PD_FREE_QUEUE_HANDLER NdisPDFreeQueue;
    NDIS_PD_ACQUIRE_RECEIVE_QUEUES_HANDLER NdisPDAcquireReceiveQueues;
    NDIS_PD_RELEASE_RECEIVE_QUEUES_HANDLER NdisPDReleaseReceiveQueues;
    NDIS_PD_ALLOCATE_COUNTER_HANDLER NdisPDAllocateCounter;
    NDIS_PD_FREE_COUNTER_HANDLER NdisPDFreeCounter;
    NDIS_PD_QUERY_COUNTER_HANDLER NdisPDQueryCounter;
    NDIS_PD_SET_RECEIVE_FILTER_HANDLER NdisPDSetReceiveFilter;
    NDIS_PD_CLEAR_RECEIVE_FILTER_HANDLER NdisPDClearReceiveFilter;
    NDIS_PD_REQUEST_DRAIN_NOTIFICATION_HANDLER NdisPDRequestDrainNotification;
    NDIS_PD_QUEUE_CONTROL_HANDLER NdisPDQueueControl;
    NDIS_PD_PROVIDER_CONTROL_HANDLER NdisPDProviderControl;
} NDIS_PD_PROVIDER_DISPATCH;
typedef struct _NDIS_PD_OPEN_PROVIDER_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PD_PROVIDER_HANDLE ProviderHandle;
    const NDIS_PD_PROVIDER_DISPATCH *ProviderDispatch;
} NDIS_PD_OPEN_PROVIDER_PARAMETERS;
typedef struct _NDIS_PD_CLOSE_PROVIDER_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PD_PROVIDER_HANDLE ProviderHandle;
} NDIS_PD_CLOSE_PROVIDER_PARAMETERS;
typedef struct _NDIS_NET_BUFFER_LIST_MEDIA_SPECIFIC_INFO {
    union {
        PVOID MediaSpecificInfo;
        PVOID NativeWifiSpecificInfo;
        PVOID Value;
    };
} NDIS_NET_BUFFER_LIST_MEDIA_SPECIFIC_INFO, *PNDIS_NET_BUFFER_LIST_MEDIA_SPECIFIC_INFO;
typedef struct _NDIS_NBL_MEDIA_MEDIA_SPECIFIC_INFORMATION NDIS_NBL_MEDIA_SPECIFIC_INFORMATION;
typedef struct _NDIS_NBL_MEDIA_MEDIA_SPECIFIC_INFORMATION *PNDIS_NBL_MEDIA_SPECIFIC_INFORMATION;
struct _NDIS_NBL_MEDIA_MEDIA_SPECIFIC_INFORMATION {
    PNDIS_NBL_MEDIA_SPECIFIC_INFORMATION NextEntry;
    ULONG Tag;
    UCHAR Data[1];
};
typedef struct _NDIS_NET_BUFFER_LIST_VIRTUAL_SUBNET_INFO {
    union {
        struct {
            UINT32 VirtualSubnetId : 24, ReservedVsidBits : 8;
            UINT32 Reserved;
        };
        PVOID Value;
    };
} NDIS_NET_BUFFER_LIST_VIRTUAL_SUBNET_INFO, *PNDIS_NET_BUFFER_LIST_VIRTUAL_SUBNET_INFO;
typedef struct _NDIS_NET_BUFFER_LIST_GFT_OFFLOAD_INFO {
    ULONG Flags;
    USHORT VPortId;
    USHORT Reserved;
} NDIS_NET_BUFFER_LIST_GFT_OFFLOAD_INFO, *PNDIS_NET_BUFFER_LIST_GFT_OFFLOAD_INFO;
typedef struct _NDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX {
    NDIS_OBJECT_HEADER Header;
    struct _NDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX *NextEntry;
    ULONG Tag;
    PVOID Data;
} NDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX, *PNDIS_NBL_MEDIA_SPECIFIC_INFORMATION_EX;
typedef struct _NDIS_NET_BUFFER_LIST_FILTERING_INFO {
    union {
        struct {
            USHORT FilterId;
            union { USHORT QueueId; USHORT VPortId; } QueueVPortInfo;
        } FilteringInfo;
        PVOID Value;
    };
} NDIS_NET_BUFFER_LIST_FILTERING_INFO, *PNDIS_NET_BUFFER_LIST_FILTERING_INFO;
typedef union _NDIS_RSC_NBL_INFO {
    struct { USHORT CoalescedSegCount; USHORT DupAckCount; } Info;
    PVOID Value;
} NDIS_RSC_NBL_INFO, *PNDIS_RSC_NBL_INFO;
typedef struct _NDIS_IPSEC_OFFLOAD_V1_NET_BUFFER_LIST_INFO {
    union {
        struct { NDIS_HANDLE OffloadHandle; } Transmit;
        struct {
            USHORT SaDeleteReq : 1, CryptoDone : 1, NextCryptoDone : 1, Pad : 13;
            USHORT CryptoStatus;
        } Receive;
    };
} NDIS_IPSEC_OFFLOAD_V1_NET_BUFFER_LIST_INFO, *PNDIS_IPSEC_OFFLOAD_V1_NET_BUFFER_LIST_INFO;
typedef struct _NDIS_TCP_LARGE_SEND_OFFLOAD_NET_BUFFER_LIST_INFO {
    union {
        struct { ULONG Unused : 30, Type : 1, Reserved2 : 1; } Transmit;
        struct {
            ULONG MSS : 20, TcpHeaderOffset : 10, Type : 1, Reserved2 : 1;
        } LsoV1Transmit;
        struct { ULONG TcpPayload : 30, Type : 1, Reserved2 : 1; } LsoV1TransmitComplete;
        struct {
            ULONG MSS : 20, TcpHeaderOffset : 10, Type : 1, IPVersion : 1;
        } LsoV2Transmit;
        struct { ULONG Reserved : 30, Type : 1, Reserved2 : 1; } LsoV2TransmitComplete;
        PVOID Value;
    };
} NDIS_TCP_LARGE_SEND_OFFLOAD_NET_BUFFER_LIST_INFO, *PNDIS_TCP_LARGE_SEND_OFFLOAD_NET_BUFFER_LIST_INFO;
typedef struct _NDIS_TCP_IP_CHECKSUM_NET_BUFFER_LIST_INFO {
    union {
        struct {
            ULONG IsIPv4 : 1, IsIPv6 : 1, TcpChecksum : 1, UdpChecksum : 1, IpHeaderChecksum : 1, Reserved : 11;
            ULONG TcpHeaderOffset : 10;
        } Transmit;
        struct {
            ULONG TcpChecksumFailed : 1, UdpChecksumFailed : 1, IpChecksumFailed : 1, TcpChecksumSucceeded : 1;
            ULONG UdpChecksumSucceeded : 1, IpChecksumSucceeded : 1, Loopback : 1, TcpChecksumValueInvalid : 1;
            ULONG IpChecksumValueInvalid : 1;
        } Receive;
        PVOID Value;
    };
} NDIS_TCP_IP_CHECKSUM_NET_BUFFER_LIST_INFO, *PNDIS_TCP_IP_CHECKSUM_NET_BUFFER_LIST_INFO;
typedef struct _NDIS_TCP_SEND_OFFLOADS_SUPPLEMENTAL_NET_BUFFER_LIST_INFO {
    union {
        struct {
            ULONG IsEncapsulatedPacket : 1, EncapsulatedPacketOffsetsValid : 1, InnerFrameOffset : 8;
            ULONG TransportIpHeaderRelativeOffset : 6, TcpHeaderRelativeOffset : 10, IsInnerIPv6 : 1;
            ULONG TcpOptionsPresent : 1, Reserved : 4;
        } EncapsulatedPacketOffsets;
        PVOID Value;
    };
} NDIS_TCP_SEND_OFFLOADS_SUPPLEMENTAL_NET_BUFFER_LIST_INFO, *PNDIS_TCP_SEND_OFFLOADS_SUPPLEMENTAL_NET_BUFFER_LIST_INFO;
typedef struct _NDIS_OFFLOAD_ENCAPSULATION {
    NDIS_OBJECT_HEADER Header;
    struct {
        ULONG Enabled;
        ULONG EncapsulationType;
        ULONG HeaderSize;
    } IPv4;
    struct {
        ULONG Enabled;
        ULONG EncapsulationType;
        ULONG HeaderSize;
    } IPv6;
} NDIS_OFFLOAD_ENCAPSULATION, *PNDIS_OFFLOAD_ENCAPSULATION;
typedef struct _NDIS_IPSEC_OFFLOAD_V2_NET_BUFFER_LIST_INFO {
    union {
        struct { PVOID OffloadHandle; } Transmit;
        struct {
            ULONG SaDeleteReq : 1, CryptoDone : 1, NextCryptoDone : 1, Reserved : 13, CryptoStatus : 16;
        } Receive;
    };
} NDIS_IPSEC_OFFLOAD_V2_NET_BUFFER_LIST_INFO, *PNDIS_IPSEC_OFFLOAD_V2_NET_BUFFER_LIST_INFO;
typedef struct _NDIS_IPSEC_OFFLOAD_V2_TUNNEL_NET_BUFFER_LIST_INFO {
    struct { NDIS_HANDLE TunnelHandle; } Transmit;
} NDIS_IPSEC_OFFLOAD_V2_TUNNEL_NET_BUFFER_LIST_INFO, *PNDIS_IPSEC_OFFLOAD_V2_TUNNEL_NET_BUFFER_LIST_INFO;
typedef struct _NDIS_IPSEC_OFFLOAD_V2_HEADER_NET_BUFFER_LIST_INFO {
    union {
        struct {
            ULONG NextHeader : 8, PadLength : 8, AhHeaderOffset : 8, EspHeaderOffset : 8;
        } Transmit;
        struct { ULONG NextHeader : 8, PadLength : 8, HeaderInfoSet : 1; } Receive;
    };
} NDIS_IPSEC_OFFLOAD_V2_HEADER_NET_BUFFER_LIST_INFO, *PNDIS_IPSEC_OFFLOAD_V2_HEADER_NET_BUFFER_LIST_INFO;
typedef enum _IPSEC_OFFLOAD_V2_OPERATION {
    IPsecOffloadV2Ah = 1, IPsecOffloadV2Esp, IPsecOffloadV2Max
} IPSEC_OFFLOAD_V2_OPERATION, *PIPSEC_OFFLOAD_V2_OPERATION;
typedef ULONG IPSEC_OFFLOAD_V2_SPI_TYPE;
typedef struct _IPSEC_OFFLOAD_V2_ALGORITHM_INFO {
    ULONG Identifier;
    ULONG KeyLength;
    ULONG KeyOffsetBytes;
    ULONG AdditionalInfo;
} IPSEC_OFFLOAD_V2_ALGORITHM_INFO, *PIPSEC_OFFLOAD_V2_ALGORITHM_INFO;
typedef struct _IPSEC_OFFLOAD_V2_SECURITY_ASSOCIATION {
    ULONG Flags;
    IPSEC_OFFLOAD_V2_OPERATION Operation;
    IPSEC_OFFLOAD_V2_SPI_TYPE Spi;
    IPSEC_OFFLOAD_V2_ALGORITHM_INFO AuthenticationAlgorithm;
    IPSEC_OFFLOAD_V2_ALGORITHM_INFO EncryptionAlgorithm;
    ULONG SequenceNumberHighOrder;
} IPSEC_OFFLOAD_V2_SECURITY_ASSOCIATION, *PIPSEC_OFFLOAD_V2_SECURITY_ASSOCIATION;
typedef struct _IPSEC_OFFLOAD_V2_ADD_SA IPSEC_OFFLOAD_V2_ADD_SA;
typedef struct _IPSEC_OFFLOAD_V2_ADD_SA *PIPSEC_OFFLOAD_V2_ADD_SA;
typedef struct _IPSEC_OFFLOAD_V2_ADD_SA {
    NDIS_OBJECT_HEADER Header;
    PIPSEC_OFFLOAD_V2_ADD_SA Next;
    ULONG NumExtHdrs;
    ULONG Flags;
    union {
        struct { IPAddr SrcAddr; IPAddr DestAddr; } IPv4Endpoints;
        struct { UCHAR SrcAddr[16]; UCHAR DestAddr[16]; } IPv6Endpoints;
    };
    NDIS_HANDLE OffloadHandle;
    ULONG UdpEspEncapsulation;
    IPSEC_OFFLOAD_V2_SECURITY_ASSOCIATION SecAssoc[2];
    ULONG KeyLength;
    UCHAR KeyData[1];
} IPSEC_OFFLOAD_V2_ADD_SA, *PIPSEC_OFFLOAD_V2_ADD_SA;

#endif
