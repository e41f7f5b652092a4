/* SPDX-License-Identifier: MIT */
/* hs_more_ndis_3.h: NDIS 6: what few drivers use, part 3. */
#ifndef HS_MORE_NDIS_3_H
#define HS_MORE_NDIS_3_H

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
typedef struct _IPSEC_OFFLOAD_V2_ADD_SA_EX IPSEC_OFFLOAD_V2_ADD_SA_EX;
typedef struct _IPSEC_OFFLOAD_V2_ADD_SA_EX *PIPSEC_OFFLOAD_V2_ADD_SA_EX;
typedef struct _IPSEC_OFFLOAD_V2_ADD_SA_EX {
    NDIS_OBJECT_HEADER Header;
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
    ULONG KeyOffset;
    NDIS_SWITCH_PORT_ID SourceSwitchPortId;
    USHORT VlanId;
} IPSEC_OFFLOAD_V2_ADD_SA_EX, *PIPSEC_OFFLOAD_V2_ADD_SA_EX;
typedef struct _IPSEC_OFFLOAD_V2_DELETE_SA IPSEC_OFFLOAD_V2_DELETE_SA;
typedef struct _IPSEC_OFFLOAD_V2_DELETE_SA *PIPSEC_OFFLOAD_V2_DELETE_SA;
typedef struct _IPSEC_OFFLOAD_V2_DELETE_SA {
    NDIS_OBJECT_HEADER Header;
    PIPSEC_OFFLOAD_V2_DELETE_SA Next;
    NDIS_HANDLE OffloadHandle;
} IPSEC_OFFLOAD_V2_DELETE_SA, *PIPSEC_OFFLOAD_V2_DELETE_SA;
typedef struct _IPSEC_OFFLOAD_V2_UPDATE_SA {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE OffloadHandle;
    IPSEC_OFFLOAD_V2_OPERATION Operation;
    IPSEC_OFFLOAD_V2_SPI_TYPE Spi;
    ULONG SequenceNumberHighOrder;
} IPSEC_OFFLOAD_V2_UPDATE_SA, *PIPSEC_OFFLOAD_V2_UPDATE_SA;
typedef PROTOCOL_CO_AF_REGISTER_NOTIFY PROTCOL_CO_AF_REGISTER_NOTIFY;
typedef struct _NDIS_PROTOCOL_PAUSE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG PauseReason;
} NDIS_PROTOCOL_PAUSE_PARAMETERS, *PNDIS_PROTOCOL_PAUSE_PARAMETERS;
typedef PVOID NDIS_MINIPORT_DRIVER_CONTEXT;
typedef PVOID NDIS_MINIPORT_DRIVER_HANDLE;
typedef MINIPORT_SYNCHRONIZE_INTERRUPT MINIPORT_SYNCHRONIZE_MESSAGE_INTERRUPT;
typedef MINIPORT_SYNCHRONIZE_MESSAGE_INTERRUPT *MINIPORT_SYNCHRONIZE_MSI_INTERRUPT_HANDLER;
typedef MINIPORT_PNP_IRP *MINIPORT_PNP_IRP_HANDLER;
typedef MINIPORT_PNP_IRP MINIPORT_START_DEVICE;
typedef MINIPORT_PNP_IRP MINIPORT_FILTER_RESOURCE_REQUIREMENTS;
typedef struct _NDIS_DMA_BLOCK {
    PVOID MapRegisterBase;
    KEVENT AllocationEvent;
    PVOID SystemAdapterObject;
    PVOID Miniport;
    BOOLEAN InProgress;
} NDIS_DMA_BLOCK, *PNDIS_DMA_BLOCK;
typedef struct FILTERDBS {
    union { PETH_FILTER EthDB; PNULL_FILTER NullDB; };
    PTR_FILTER TrDB;
    PVOID YYYDB;
    PVOID XXXDB;
} FILTERDBS, *PFILTERDBS;
typedef UCHAR NDIS_DMA_SIZE;
typedef void PROTOCOL_CL_OPEN_AF_COMPLETE(NDIS_STATUS, NDIS_HANDLE, NDIS_HANDLE);
typedef PROTOCOL_CL_OPEN_AF_COMPLETE *CL_OPEN_AF_COMPLETE_HANDLER;
typedef struct _CO_ADDRESS { ULONG AddressSize; UCHAR Address[1]; } CO_ADDRESS, *PCO_ADDRESS;
typedef struct _CO_ADDRESS_LIST {
    ULONG NumberOfAddressesAvailable;
    ULONG NumberOfAddresses;
    CO_ADDRESS AddressList;
} CO_ADDRESS_LIST, *PCO_ADDRESS_LIST;
typedef struct _CO_PVC {
    NDIS_HANDLE NdisAfHandle;
    CO_SPECIFIC_PARAMETERS PvcParameters;
} CO_PVC, *PCO_PVC;
typedef struct _VAR_STRING {
    ULONG ulTotalSize;
    ULONG ulNeededSize;
    ULONG ulUsedSize;
    ULONG ulStringFormat;
    ULONG ulStringSize;
    ULONG ulStringOffset;
} VAR_STRING, *PVAR_STRING;

HS_BEGIN
void NdisCopyBuffer(PNDIS_STATUS, PNDIS_BUFFER *, NDIS_HANDLE, PVOID, UINT, UINT);
void NdisCloseFile(NDIS_HANDLE);
void NdisCompleteDmaTransfer(PNDIS_STATUS, NDIS_HANDLE, PNDIS_BUFFER, ULONG, ULONG, BOOLEAN);
void NdisMCoOidRequestComplete(NDIS_HANDLE, NDIS_HANDLE, PNDIS_OID_REQUEST, NDIS_STATUS);
NDIS_STATUS NdisMCmOidRequest(NDIS_HANDLE, NDIS_HANDLE, NDIS_HANDLE, PNDIS_OID_REQUEST);
void NdisMCoActivateVcComplete(NDIS_STATUS, NDIS_HANDLE, PCO_CALL_PARAMETERS);
void NdisMCoDeactivateVcComplete(NDIS_STATUS, NDIS_HANDLE);
NDIS_STATUS NdisMCmRegisterAddressFamily(NDIS_HANDLE, PCO_ADDRESS_FAMILY, PNDIS_CALL_MANAGER_CHARACTERISTICS, UINT);
NDIS_STATUS NdisMCmCreateVc(NDIS_HANDLE, NDIS_HANDLE, NDIS_HANDLE, PNDIS_HANDLE);
NDIS_STATUS NdisMCmDeleteVc(NDIS_HANDLE);
NDIS_STATUS NdisMCmActivateVc(NDIS_HANDLE, PCO_CALL_PARAMETERS);
NDIS_STATUS NdisMCmDeactivateVc(NDIS_HANDLE);
void NdisMCoSendNetBufferListsComplete(NDIS_HANDLE, PNET_BUFFER_LIST, ULONG);
NDIS_STATUS NdisCoAssignInstanceName(NDIS_HANDLE, PNDIS_STRING, PNDIS_STRING);
NDIS_STATUS NdisCoCreateVc(NDIS_HANDLE, NDIS_HANDLE, NDIS_HANDLE, PNDIS_HANDLE);
NDIS_STATUS NdisCoDeleteVc(NDIS_HANDLE);
NDIS_STATUS NdisCoGetTapiCallId(NDIS_HANDLE, PVAR_STRING);
NDIS_STATUS NdisClCloseAddressFamily(NDIS_HANDLE);
NDIS_STATUS NdisClRegisterSap(NDIS_HANDLE, NDIS_HANDLE, PCO_SAP, PNDIS_HANDLE);
NDIS_STATUS NdisClDeregisterSap(NDIS_HANDLE);
NDIS_STATUS NdisClMakeCall(NDIS_HANDLE, PCO_CALL_PARAMETERS, NDIS_HANDLE, PNDIS_HANDLE);
NDIS_STATUS NdisClCloseCall(NDIS_HANDLE, NDIS_HANDLE, PVOID, UINT);
NDIS_STATUS NdisClModifyCallQoS(NDIS_HANDLE, PCO_CALL_PARAMETERS);
void NdisClIncomingCallComplete(NDIS_STATUS, NDIS_HANDLE, PCO_CALL_PARAMETERS);
NDIS_STATUS NdisClAddParty(NDIS_HANDLE, NDIS_HANDLE, PCO_CALL_PARAMETERS, PNDIS_HANDLE);
NDIS_STATUS NdisClDropParty(NDIS_HANDLE, PVOID, UINT);
NDIS_STATUS NdisClGetProtocolVcContextFromTapiCallId(UNICODE_STRING, PNDIS_HANDLE);
void NdisCmOpenAddressFamilyComplete(NDIS_STATUS, NDIS_HANDLE, NDIS_HANDLE);
void NdisCmCloseAddressFamilyComplete(NDIS_STATUS, NDIS_HANDLE);
void NdisCmRegisterSapComplete(NDIS_STATUS, NDIS_HANDLE, NDIS_HANDLE);
void NdisCmDeregisterSapComplete(NDIS_STATUS, NDIS_HANDLE);
NDIS_STATUS NdisCmActivateVc(NDIS_HANDLE, PCO_CALL_PARAMETERS);
NDIS_STATUS NdisCmDeactivateVc(NDIS_HANDLE);
void NdisCmMakeCallComplete(NDIS_STATUS, NDIS_HANDLE, NDIS_HANDLE, NDIS_HANDLE, PCO_CALL_PARAMETERS);
void NdisCmCloseCallComplete(NDIS_STATUS, NDIS_HANDLE, NDIS_HANDLE);
void NdisCmAddPartyComplete(NDIS_STATUS, NDIS_HANDLE, NDIS_HANDLE, PCO_CALL_PARAMETERS);
void NdisCmDropPartyComplete(NDIS_STATUS, NDIS_HANDLE);
NDIS_STATUS NdisCmDispatchIncomingCall(NDIS_HANDLE, NDIS_HANDLE, PCO_CALL_PARAMETERS);
void NdisCmDispatchCallConnected(NDIS_HANDLE);
void NdisCmModifyCallQoSComplete(NDIS_STATUS, NDIS_HANDLE, PCO_CALL_PARAMETERS);
void NdisCmDispatchIncomingCallQoSChange(NDIS_HANDLE, PCO_CALL_PARAMETERS);
void NdisCmDispatchIncomingCloseCall(NDIS_STATUS, NDIS_HANDLE, PVOID, UINT);
void NdisCmDispatchIncomingDropParty(NDIS_STATUS, NDIS_HANDLE, PVOID, UINT);
void NdisCoSendNetBufferLists(NDIS_HANDLE, PNET_BUFFER_LIST, ULONG);
NDIS_STATUS NdisCoOidRequest(NDIS_HANDLE, NDIS_HANDLE, NDIS_HANDLE, NDIS_HANDLE, PNDIS_OID_REQUEST);
void NdisCoOidRequestComplete(NDIS_HANDLE, NDIS_HANDLE, NDIS_HANDLE, PNDIS_OID_REQUEST, NDIS_STATUS);
NDIS_STATUS NdisClOpenAddressFamilyEx(NDIS_HANDLE, PCO_ADDRESS_FAMILY, NDIS_HANDLE, PNDIS_HANDLE);
NDIS_STATUS NdisCmRegisterAddressFamilyEx(NDIS_HANDLE, PCO_ADDRESS_FAMILY);
NDIS_STATUS NdisMCmRegisterAddressFamilyEx(NDIS_HANDLE, PCO_ADDRESS_FAMILY);
NDIS_STATUS NdisCmNotifyCloseAddressFamily(NDIS_HANDLE);
void NdisClNotifyCloseAddressFamilyComplete(NDIS_HANDLE, NDIS_STATUS);
HS_END

#endif
