/* SPDX-License-Identifier: MIT */
/* hs_netcx_ring.h: NetAdapterCx 2: queues, rings, packets, fragments, extensions. */
#ifndef HS_NETCX_RING_H
#define HS_NETCX_RING_H

#include "hs_netcx.h"

typedef struct _NET_RING {
    UINT16 OSReserved1;
    UINT16 ElementStride;
    UINT32 NumberOfElements;
    UINT32 ElementIndexMask;
    UINT32 EndIndex;
    union { UINT32 OSReserved0; void *OSReserved2[4]; };
    UINT32 BeginIndex;
    union { UINT32 NextIndex; void *Scratch; };
    UCHAR Buffer[1];
} NET_RING;
typedef enum _NET_RING_TYPE { NetRingTypePacket, NetRingTypeFragment, NetRingTypeDataBuffer } NET_RING_TYPE;
typedef struct _NET_RING_COLLECTION { NET_RING *Rings[2]; } NET_RING_COLLECTION;
typedef enum _NET_PACKET_LAYER2_TYPE {
    NetPacketLayer2TypeUnspecified, NetPacketLayer2TypeNull, NetPacketLayer2TypeEthernet
} NET_PACKET_LAYER2_TYPE;
typedef enum _NET_PACKET_LAYER3_TYPE {
    NetPacketLayer3TypeUnspecified, NetPacketLayer3TypeIPv4UnspecifiedOptions, NetPacketLayer3TypeIPv4WithOptions,
    NetPacketLayer3TypeIPv4NoOptions, NetPacketLayer3TypeIPv6UnspecifiedExtensions,
    NetPacketLayer3TypeIPv6WithExtensions, NetPacketLayer3TypeIPv6NoExtensions
} NET_PACKET_LAYER3_TYPE;
typedef enum _NET_PACKET_LAYER4_TYPE {
    NetPacketLayer4TypeUnspecified, NetPacketLayer4TypeTcp, NetPacketLayer4TypeUdp, NetPacketLayer4TypeIPFragment,
    NetPacketLayer4TypeIPNotFragment
} NET_PACKET_LAYER4_TYPE;
typedef struct _NET_PACKET_LAYOUT {
    UINT8 Layer2Type : 4, Layer3Type : 4, Layer4Type : 4, Reserved0 : 4;
    UINT16 Layer2HeaderLength : 7, Layer3HeaderLength : 9;
    UINT8 Layer4HeaderLength;
} NET_PACKET_LAYOUT;
typedef struct _NET_PACKET {
    UINT32 FragmentIndex;
    UINT16 FragmentCount;
    NET_PACKET_LAYOUT Layout;
    UINT8 Ignore : 1, Scratch : 1, Reserved0 : 6;
} NET_PACKET;
typedef struct _NET_FRAGMENT {
    UINT64 ValidLength : 26, Capacity : 26, Scratch : 1, OsReserved_Bounced : 1;
    UINT64 Offset;
} NET_FRAGMENT;
typedef struct _NET_FRAGMENT_VIRTUAL_ADDRESS { void *VirtualAddress; } NET_FRAGMENT_VIRTUAL_ADDRESS;
typedef struct _NET_FRAGMENT_LOGICAL_ADDRESS { UINT64 LogicalAddress; } NET_FRAGMENT_LOGICAL_ADDRESS;
typedef struct _NET_FRAGMENT_MDL { PMDL Mdl; SIZE_T Offset; } NET_FRAGMENT_MDL;
typedef HANDLE NET_FRAGMENT_RETURN_CONTEXT_HANDLE;
typedef struct _NET_FRAGMENT_RETURN_CONTEXT { NET_FRAGMENT_RETURN_CONTEXT_HANDLE Handle; } NET_FRAGMENT_RETURN_CONTEXT;
typedef enum _NET_PACKET_RX_CHECKSUM_EVALUATION {
    NetPacketRxChecksumEvaluationNotChecked, NetPacketRxChecksumEvaluationValid, NetPacketRxChecksumEvaluationInvalid
} NET_PACKET_RX_CHECKSUM_EVALUATION;
typedef struct _NET_PACKET_CHECKSUM { UINT8 Layer2 : 2, Layer3 : 2, Layer4 : 2, Reserved : 2; } NET_PACKET_CHECKSUM;
typedef struct _NET_PACKET_GSO { union { struct { UINT32 Mss : 20, Reserved0 : 12; } TCP, UDP; }; } NET_PACKET_GSO;
typedef struct _NET_PACKET_RSC {
    union {
        struct { UINT16 CoalescedSegmentCount, DuplicateAckCount; } TCP;
        struct { UINT16 CoalescedSegmentCount, CoalescedSegmentSize; } UDP;
    };
} NET_PACKET_RSC;
typedef enum _NET_EXTENSION_TYPE { NetExtensionTypePacket, NetExtensionTypeFragment,
    NetExtensionTypeBuffer } NET_EXTENSION_TYPE;
typedef struct _NET_EXTENSION { BOOLEAN Enabled; struct { UCHAR *Buffer; SIZE_T Stride; } Reserved; } NET_EXTENSION;
typedef struct _NET_EXTENSION_QUERY {
    ULONG Size;
    PCWSTR Name;
    ULONG Version;
    NET_EXTENSION_TYPE Type;
} NET_EXTENSION_QUERY, *PNET_EXTENSION_QUERY;
#define NET_FRAGMENT_EXTENSION_VIRTUAL_ADDRESS_NAME L"ms_fragmentvirtualaddress"
#define NET_FRAGMENT_EXTENSION_VIRTUAL_ADDRESS_VERSION_1 1U
#define NET_FRAGMENT_EXTENSION_LOGICAL_ADDRESS_NAME L"ms_fragmentlogicaladdress"
#define NET_FRAGMENT_EXTENSION_LOGICAL_ADDRESS_VERSION_1 1U
#define NET_FRAGMENT_EXTENSION_RETURN_CONTEXT_NAME L"ms_fragment_returncontext"
#define NET_FRAGMENT_EXTENSION_RETURN_CONTEXT_VERSION_1 1U
#define NET_FRAGMENT_EXTENSION_MDL_NAME L"ms_fragment_mdl"
#define NET_FRAGMENT_EXTENSION_MDL_VERSION_1 1U
#define NET_PACKET_EXTENSION_CHECKSUM_NAME L"ms_packetchecksum"
#define NET_PACKET_EXTENSION_CHECKSUM_VERSION_1 1U
#define NET_PACKET_EXTENSION_GSO_NAME L"ms_packetgso"
#define NET_PACKET_EXTENSION_GSO_VERSION_1 1U
#define NET_PACKET_EXTENSION_RSC_NAME L"ms_packetrsc"
#define NET_PACKET_EXTENSION_RSC_VERSION_1 1U
#define NET_PACKET_EXTENSION_RSC_VERSION_2 2U

HS_BEGIN
NTSTATUS NetTxQueueCreate(NETTXQUEUE_INIT *, PWDF_OBJECT_ATTRIBUTES, NET_PACKET_QUEUE_CONFIG *, NETPACKETQUEUE *);
NTSTATUS NetRxQueueCreate(NETRXQUEUE_INIT *, PWDF_OBJECT_ATTRIBUTES, NET_PACKET_QUEUE_CONFIG *, NETPACKETQUEUE *);
ULONG NetTxQueueInitGetQueueId(NETTXQUEUE_INIT *);
ULONG NetRxQueueInitGetQueueId(NETRXQUEUE_INIT *);
void NetTxQueueNotifyMoreCompletedPacketsAvailable(NETPACKETQUEUE);
void NetRxQueueNotifyMoreReceivedPacketsAvailable(NETPACKETQUEUE);
NET_RING_COLLECTION const *NetTxQueueGetRingCollection(NETPACKETQUEUE);
NET_RING_COLLECTION const *NetRxQueueGetRingCollection(NETPACKETQUEUE);
void NetTxQueueGetExtension(NETPACKETQUEUE, NET_EXTENSION_QUERY const *, NET_EXTENSION *);
void NetRxQueueGetExtension(NETPACKETQUEUE, NET_EXTENSION_QUERY const *, NET_EXTENSION *);
HS_END

HS_INLINE void NET_EXTENSION_QUERY_INIT(NET_EXTENSION_QUERY *p, PCWSTR name, ULONG version, NET_EXTENSION_TYPE type)
{
    HS_NET_INIT(p);
    p->Name = name;
    p->Version = version;
    p->Type = type;
}
HS_INLINE NET_RING *NetRingCollectionGetPacketRing(NET_RING_COLLECTION const *r) { return r->Rings[NetRingTypePacket]; }
HS_INLINE NET_RING *NetRingCollectionGetFragmentRing(NET_RING_COLLECTION const *r)
{
    return r->Rings[NetRingTypeFragment];
}
HS_INLINE UINT32 NetRingIncrementIndex(NET_RING const *r, UINT32 i) { return (i + 1) & r->ElementIndexMask; }
HS_INLINE UINT32 NetRingAdvanceIndex(NET_RING const *r, UINT32 i, UINT32 n) { return (i + n) & r->ElementIndexMask; }
HS_INLINE UINT32 NetRingGetRangeCount(NET_RING const *r, UINT32 from, UINT32 to)
{
    return (to - from) & r->ElementIndexMask;
}
HS_INLINE void *NetRingGetElementAtIndex(NET_RING const *r, UINT32 i)
{
    return (void *)(r->Buffer + (SIZE_T)i * r->ElementStride);
}
HS_INLINE NET_PACKET *NetRingGetPacketAtIndex(NET_RING const *r, UINT32 i)
{
    return (NET_PACKET *)NetRingGetElementAtIndex(r, i);
}
HS_INLINE NET_FRAGMENT *NetRingGetFragmentAtIndex(NET_RING const *r, UINT32 i)
{
    return (NET_FRAGMENT *)NetRingGetElementAtIndex(r, i);
}
HS_INLINE void *NetExtensionGetData(NET_EXTENSION const *e, UINT32 i)
{
    return e->Reserved.Buffer + i * e->Reserved.Stride;
}
#define HS_NET_EXTENSION(name, type) \
    HS_INLINE type *name(NET_EXTENSION const *e, UINT32 i) { return (type *)NetExtensionGetData(e, i); }
HS_NET_EXTENSION(NetExtensionGetFragmentVirtualAddress, NET_FRAGMENT_VIRTUAL_ADDRESS)
HS_NET_EXTENSION(NetExtensionGetFragmentLogicalAddress, NET_FRAGMENT_LOGICAL_ADDRESS)
HS_NET_EXTENSION(NetExtensionGetFragmentReturnContext, NET_FRAGMENT_RETURN_CONTEXT)
HS_NET_EXTENSION(NetExtensionGetFragmentMdl, NET_FRAGMENT_MDL)
HS_NET_EXTENSION(NetExtensionGetPacketChecksum, NET_PACKET_CHECKSUM)
HS_NET_EXTENSION(NetExtensionGetPacketGso, NET_PACKET_GSO)
HS_NET_EXTENSION(NetExtensionGetPacketRsc, NET_PACKET_RSC)

#endif
