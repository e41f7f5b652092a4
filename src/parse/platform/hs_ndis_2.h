/* SPDX-License-Identifier: MIT */
/* hs_ndis_2.h: NDIS 6, part 2. */
#ifndef HS_NDIS_2_H
#define HS_NDIS_2_H

typedef struct _NDIS_CALL_MANAGER_CHARACTERISTICS *PNDIS_CALL_MANAGER_CHARACTERISTICS;
typedef USHORT NET_FRAME_TYPE;
typedef USHORT *PNET_FRAME_TYPE;
typedef void NDIS_TIMER_FUNCTION(PVOID, PVOID, PVOID, PVOID);
typedef NDIS_TIMER_FUNCTION *PNDIS_TIMER_FUNCTION;
typedef struct _NDIS_TIMER { KTIMER Timer; KDPC Dpc; } NDIS_TIMER, *PNDIS_TIMER;
typedef struct _NDIS_RESTART_ATTRIBUTES NDIS_RESTART_ATTRIBUTES;
typedef struct _NDIS_RESTART_ATTRIBUTES *PNDIS_RESTART_ATTRIBUTES;
typedef struct _NDIS_RESTART_ATTRIBUTES {
    PNDIS_RESTART_ATTRIBUTES Next;
    NDIS_OID Oid;
    ULONG DataLength;
    UCHAR Data[1];
} NDIS_RESTART_ATTRIBUTES, *PNDIS_RESTART_ATTRIBUTES;
typedef NDIS_STATUS SET_OPTIONS(NDIS_HANDLE, NDIS_HANDLE);
typedef SET_OPTIONS *SET_OPTIONS_HANDLER;
typedef SET_OPTIONS MINIPORT_SET_OPTIONS;
typedef SET_OPTIONS PROTOCOL_SET_OPTIONS;
typedef SET_OPTIONS FILTER_SET_OPTIONS;
typedef KMUTEX NDIS_MUTEX;
typedef struct _NDIS_CONFIGURATION_OBJECT {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE NdisHandle;
    ULONG Flags;
} NDIS_CONFIGURATION_OBJECT, *PNDIS_CONFIGURATION_OBJECT;
typedef struct _NDIS_DRIVER_OPTIONAL_HANDLERS {
    NDIS_OBJECT_HEADER Header;
} NDIS_DRIVER_OPTIONAL_HANDLERS, *PNDIS_DRIVER_OPTIONAL_HANDLERS;
typedef struct _NET_PNP_EVENT_NOTIFICATION {
    NDIS_OBJECT_HEADER Header;
    NDIS_PORT_NUMBER PortNumber;
    NET_PNP_EVENT NetPnPEvent;
    ULONG Flags;
    NDIS_NIC_SWITCH_ID SwitchId;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
} NET_PNP_EVENT_NOTIFICATION, *PNET_PNP_EVENT_NOTIFICATION;
typedef struct _NDIS_STATUS_INDICATION {
    NDIS_OBJECT_HEADER Header;
    NDIS_HANDLE SourceHandle;
    NDIS_PORT_NUMBER PortNumber;
    NDIS_STATUS StatusCode;
    ULONG Flags;
    NDIS_HANDLE DestinationHandle;
    PVOID RequestId;
    PVOID StatusBuffer;
    ULONG StatusBufferSize;
    GUID Guid;
    PVOID NdisReserved[4];
} NDIS_STATUS_INDICATION, *PNDIS_STATUS_INDICATION;
typedef struct _NDIS_TIMER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG AllocationTag;
    PNDIS_TIMER_FUNCTION TimerFunction;
    PVOID FunctionContext;
} NDIS_TIMER_CHARACTERISTICS, *PNDIS_TIMER_CHARACTERISTICS;
typedef struct _NDIS_RESTART_GENERAL_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    ULONG MtuSize;
    ULONG64 MaxXmitLinkSpeed;
    ULONG64 MaxRcvLinkSpeed;
    ULONG LookaheadSize;
    ULONG MacOptions;
    ULONG SupportedPacketFilters;
    ULONG MaxMulticastListSize;
    PNDIS_RECEIVE_SCALE_CAPABILITIES RecvScaleCapabilities;
    NET_IF_ACCESS_TYPE AccessType;
    ULONG Flags;
    NET_IF_CONNECTION_TYPE ConnectionType;
    ULONG SupportedStatistics;
    ULONG DataBackFillSize;
    ULONG ContextBackFillSize;
    PNDIS_OID SupportedOidList;
    ULONG SupportedOidListLength;
    ULONG MaxLookaheadSizeAccessed;
} NDIS_RESTART_GENERAL_ATTRIBUTES, *PNDIS_RESTART_GENERAL_ATTRIBUTES;
typedef struct _NDIS_PROCESSOR_INFO {
    ULONG CpuNumber;
    ULONG PhysicalPackageId;
    ULONG CoreId;
    ULONG HyperThreadID;
} NDIS_PROCESSOR_INFO, *PNDIS_PROCESSOR_INFO;
typedef struct _NDIS_SYSTEM_PROCESSOR_INFO {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PROCESSOR_VENDOR ProcessorVendor;
    ULONG NumPhysicalPackages;
    ULONG NumCores;
    ULONG NumCoresPerPhysicalPackage;
    ULONG MaxHyperThreadingCpusPerCore;
    ULONG RssBaseCpu;
    ULONG RssCpuCount;
    PUCHAR RssProcessors;
    NDIS_PROCESSOR_INFO CpuInfo[64];
} NDIS_SYSTEM_PROCESSOR_INFO, *PNDIS_SYSTEM_PROCESSOR_INFO;
typedef struct _NDIS_FILTER_INTERFACE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG FilterType;
    ULONG FilterRunType;
    NET_IFINDEX IfIndex;
    NET_LUID NetLuid;
    NDIS_STRING FilterClass;
    NDIS_STRING FilterInstanceName;
} NDIS_FILTER_INTERFACE, *PNDIS_FILTER_INTERFACE;
typedef struct _NDIS_ENUM_FILTERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    ULONG NumberOfFilters;
    ULONG OffsetFirstFilter;
    NDIS_FILTER_INTERFACE Filter[1];
} NDIS_ENUM_FILTERS, *PNDIS_ENUM_FILTERS;
typedef struct _NDIS_DEVICE_OBJECT_ATTRIBUTES {
    NDIS_OBJECT_HEADER Header;
    PNDIS_STRING DeviceName;
    PNDIS_STRING SymbolicName;
    PDRIVER_DISPATCH *MajorFunctions;
    ULONG ExtensionSize;
    PCUNICODE_STRING DefaultSDDLString;
    LPCGUID DeviceClassGuid;
} NDIS_DEVICE_OBJECT_ATTRIBUTES, *PNDIS_DEVICE_OBJECT_ATTRIBUTES;
typedef enum _NDIS_SHARED_MEMORY_USAGE {
    NdisSharedMemoryUsageUndefined, NdisSharedMemoryUsageXmit, NdisSharedMemoryUsageXmitHeader,
    NdisSharedMemoryUsageXmitData, NdisSharedMemoryUsageReceive, NdisSharedMemoryUsageReceiveLookahead,
    NdisSharedMemoryUsageReceivePostLookahead, NdisSharedMemoryUsageReceiveHeader, NdisSharedMemoryUsageReceiveData,
    NdisSharedMemoryUsageOther, NdisSharedMemoryUsageMax
} NDIS_SHARED_MEMORY_USAGE, *PNDIS_SHARED_MEMORY_USAGE;
typedef struct _NDIS_SHARED_MEMORY_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_RECEIVE_QUEUE_ID QueueId;
    NDIS_HANDLE SharedMemoryHandle;
    NODE_REQUIREMENT PreferredNode;
    NDIS_SHARED_MEMORY_USAGE Usage;
    ULONG Length;
    PVOID VirtualAddress;
    ULONG SGListBufferLength;
    PSCATTER_GATHER_LIST SGListBuffer;
    NDIS_NIC_SWITCH_VPORT_ID VPortId;
} NDIS_SHARED_MEMORY_PARAMETERS, *PNDIS_SHARED_MEMORY_PARAMETERS;
typedef NDIS_STATUS (*ALLOCATE_SHARED_MEMORY_HANDLER)(NDIS_HANDLE, PNDIS_SHARED_MEMORY_PARAMETERS, PNDIS_HANDLE);
typedef void (*FREE_SHARED_MEMORY_HANDLER)(NDIS_HANDLE, NDIS_HANDLE);
typedef struct _NDIS_SHARED_MEMORY_PROVIDER_CHARACTERISTICS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_HANDLE ProviderContext;
    ALLOCATE_SHARED_MEMORY_HANDLER AllocateSharedMemoryHandler;
    FREE_SHARED_MEMORY_HANDLER FreeSharedMemoryHandler;
} NDIS_SHARED_MEMORY_PROVIDER_CHARACTERISTICS, *PNDIS_SHARED_MEMORY_PROVIDER_CHARACTERISTICS;
typedef struct _NDIS_RECEIVE_QUEUE_STATE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_RECEIVE_QUEUE_ID QueueId;
    NDIS_RECEIVE_QUEUE_OPERATIONAL_STATE QueueState;
} NDIS_RECEIVE_QUEUE_STATE, *PNDIS_RECEIVE_QUEUE_STATE;
typedef void NDIS_PROCESS_SG_LIST(PDEVICE_OBJECT, PVOID, PSCATTER_GATHER_LIST, PVOID);
typedef NDIS_PROCESS_SG_LIST *NDIS_PROCESS_SG_LIST_HANDLER;
typedef struct _NDIS_SCATTER_GATHER_LIST_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_RECEIVE_QUEUE_ID QueueId;
    NDIS_SHARED_MEMORY_USAGE SharedMemoryUsage;
    PMDL Mdl;
    PVOID CurrentVa;
    ULONG Length;
    NDIS_PROCESS_SG_LIST_HANDLER ProcessSGListHandler;
    PVOID Context;
    PSCATTER_GATHER_LIST ScatterGatherListBuffer;
    ULONG ScatterGatherListBufferSize;
    ULONG ScatterGatherListBufferSizeNeeded;
} NDIS_SCATTER_GATHER_LIST_PARAMETERS, *PNDIS_SCATTER_GATHER_LIST_PARAMETERS;
typedef struct _NDIS_SWITCH_NIC_STATUS_INDICATION {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_SWITCH_PORT_ID SourcePortId;
    NDIS_SWITCH_NIC_INDEX SourceNicIndex;
    NDIS_SWITCH_PORT_ID DestinationPortId;
    NDIS_SWITCH_NIC_INDEX DestinationNicIndex;
    PNDIS_STATUS_INDICATION StatusIndication;
} NDIS_SWITCH_NIC_STATUS_INDICATION, *PNDIS_SWITCH_NIC_STATUS_INDICATION;
typedef struct _NDIS_PD_QUEUE NDIS_PD_QUEUE;
struct NDIS_PD_COUNTER_HANDLE__ { int unused; };
typedef struct NDIS_PD_COUNTER_HANDLE__ *NDIS_PD_COUNTER_HANDLE;
struct NDIS_PD_FILTER_HANDLE__ { int unused; };
typedef struct NDIS_PD_FILTER_HANDLE__ *NDIS_PD_FILTER_HANDLE;
typedef PHYSICAL_ADDRESS DMA_LOGICAL_ADDRESS;
typedef struct _PD_BUFFER_8021Q_INFO {
    UINT16 UserPriority : 3, CanonicalFormatId : 1, VlanId : 12;
} PD_BUFFER_8021Q_INFO;
typedef struct _PD_BUFFER_VIRTUAL_SUBNET_INFO {
    UINT32 VirtualSubnetId : 24, Reserved : 8;
} PD_BUFFER_VIRTUAL_SUBNET_INFO;
typedef struct _PD_BUFFER {
    struct _PD_BUFFER *NextPDBuffer;
    struct _PD_BUFFER *NextPartialPDBuffer;
    PVOID PDClientReserved;
    PVOID PDClientContext;
    PUCHAR DataBufferVirtualAddress;
    DMA_LOGICAL_ADDRESS DataBufferDmaLogicalAddress;
    ULONG DataBufferSize;
    USHORT PDClientContextSize;
    USHORT Attributes;
    USHORT Flags;
    USHORT DataStart;
    ULONG DataLength;
    union {
        struct {
            union { ULONG64 RxFilterContext; ULONG64 GftFlowEntryId; };
            ULONG RxHashValue;
            union {
                struct {
                    ULONG RxIPHeaderChecksumSucceeded : 1, RxTCPChecksumSucceeded : 1, RxUDPChecksumSucceeded : 1;
                    ULONG RxIPHeaderChecksumFailed : 1, RxTCPChecksumFailed : 1, RxUDPChecksumFailed : 1;
                    ULONG RxHashComputed : 1, RxHashWithL4PortNumbers : 1, RxGftDirectionIngress : 1;
                    ULONG RxGftExceptionPacket : 1, RxGftCopyPacket : 1, RxGftSamplePacket : 1, RxReserved1 : 4;
                    ULONG RxCoalescedSegCount : 16;
                    ULONG RxRscTcpTimestampDelta;
                };
                ULONG RxOffloads[2];
            };
            union {
                struct {
                    ULONG TxIsIPv4 : 1, TxIsIPv6 : 1, TxTransportHeaderOffset : 10, TxMSS : 20;
                    ULONG TxComputeIPHeaderChecksum : 1, TxComputeTCPChecksum : 1, TxComputeUDPChecksum : 1;
                    ULONG TxIsEncapsulatedPacket : 1, TxInnerPacketOffsetsValid : 1, TxReserved1 : 11;
                    ULONG TxInnerFrameOffset : 8, TxInnerIpHeaderRelativeOffset : 6, TxInnerIsIPv6 : 1;
                    ULONG TxInnerTcpOptionsPresent : 1;
                };
                ULONG TxOffloads[2];
            };
            PD_BUFFER_VIRTUAL_SUBNET_INFO VirtualSubnetInfo;
            PD_BUFFER_8021Q_INFO Ieee8021qInfo;
            USHORT GftSourceVPortId;
            ULONG Reserved;
            UINT64 ProviderScratch;
        } MetaDataV0;
    };
} PD_BUFFER;
typedef void NDIS_PD_POST_AND_DRAIN_BUFFER_LIST(NDIS_PD_QUEUE *, PD_BUFFER **, PD_BUFFER ***, ULONG);
typedef NDIS_PD_POST_AND_DRAIN_BUFFER_LIST *NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_HANDLER;
typedef struct _NDIS_PD_POST_AND_DRAIN_ARG {
    PD_BUFFER *PostBufferListHead;
    PD_BUFFER **DrainBufferListTail;
    ULONG MaxDrainCount;
    ULONG DrainCount;
    ULONG PostCount;
    BOOLEAN QueueDepthThresholdReached;
} NDIS_PD_POST_AND_DRAIN_ARG;
typedef void NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_EX(NDIS_PD_QUEUE *, NDIS_PD_POST_AND_DRAIN_ARG *);
typedef NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_EX *NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_EX_HANDLER;
typedef void NDIS_PD_FLUSH_QUEUE(NDIS_PD_QUEUE *);
typedef NDIS_PD_FLUSH_QUEUE *NDIS_PD_FLUSH_QUEUE_HANDLER;
typedef void NDIS_PD_QUERY_QUEUE_DEPTH(const NDIS_PD_QUEUE *, ULONG64 *);
typedef NDIS_PD_QUERY_QUEUE_DEPTH *NDIS_PD_QUERY_QUEUE_DEPTH_HANDLER;
typedef struct _NDIS_PD_QUEUE_DISPATCH {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_HANDLER PDPostAndDrainBufferList;
    NDIS_PD_QUERY_QUEUE_DEPTH_HANDLER PDQueryQueueDepth;
    NDIS_PD_FLUSH_QUEUE_HANDLER PDFlushQueue;
    NDIS_PD_POST_AND_DRAIN_BUFFER_LIST_EX_HANDLER PDPostAndDrainBufferListEx;
} NDIS_PD_QUEUE_DISPATCH;
typedef struct _NDIS_PD_QUEUE {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    const NDIS_PD_QUEUE_DISPATCH *Dispatch;
    PVOID PDPlatformReserved[2];
    PVOID PDClientReserved[2];
} NDIS_PD_QUEUE;
typedef enum NDIS_PD_QUEUE_TYPE {
    PDQueueTypeUnknown, PDQueueTypeReceive, PDQueueTypeTransmit, PDQueueTypeMax
} NDIS_PD_QUEUE_TYPE;
typedef struct _NDIS_PD_QUEUE_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_PD_QUEUE_TYPE QueueType;
    ULONG QueueSize;
    ULONG ReceiveDataLength;
    GROUP_AFFINITY Affinity;
    ULONG TrafficClassId;
    ULONG MaximumPartialBufferCount;
    NDIS_PD_COUNTER_HANDLE CounterHandle;
} NDIS_PD_QUEUE_PARAMETERS;
typedef struct _NDIS_PD_ACQUIRE_QUEUES_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
} NDIS_PD_ACQUIRE_QUEUES_PARAMETERS;
typedef enum NDIS_PD_COUNTER_TYPE {
    PDCounterTypeUnknown, PDCounterTypeReceiveQueue, PDCounterTypeTransmitQueue, PDCounterTypeReceiveFilter,
    PDCounterTypeMax
} NDIS_PD_COUNTER_TYPE;
typedef struct _NDIS_PD_RECEIVE_QUEUE_COUNTER {
    ULONG64 PacketsReceived;
    ULONG64 BytesReceived;
    ULONG64 PacketsDropped;
} NDIS_PD_RECEIVE_QUEUE_COUNTER;
typedef struct _NDIS_PD_TRANSMIT_QUEUE_COUNTER {
    ULONG64 PacketsTransmitted;
    ULONG64 BytesTransmitted;
} NDIS_PD_TRANSMIT_QUEUE_COUNTER;
typedef struct _NDIS_PD_FILTER_COUNTER {
    ULONG64 PacketsMatched;
    ULONG64 BytesMatched;
} NDIS_PD_FILTER_COUNTER;
typedef union _NDIS_PD_COUNTER_VALUE {
    NDIS_PD_RECEIVE_QUEUE_COUNTER ReceiveQueue;
    NDIS_PD_TRANSMIT_QUEUE_COUNTER TransmitQueue;
    NDIS_PD_FILTER_COUNTER Filter;
} NDIS_PD_COUNTER_VALUE, *PNDIS_PD_COUNTER_VALUE;
typedef struct _NDIS_PD_COUNTER_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    PCWSTR CounterName;
    NDIS_PD_COUNTER_TYPE Type;
} NDIS_PD_COUNTER_PARAMETERS;
typedef struct _NDIS_PD_FILTER_PARAMETERS {
    NDIS_OBJECT_HEADER Header;
    ULONG Flags;
    NDIS_GFP_PROFILE_ID MatchProfileId;
    ULONG Priority;
    NDIS_PD_COUNTER_HANDLE CounterHandle;
    NDIS_PD_QUEUE *TargetReceiveQueue;
    ULONG64 RxFilterContext;
    PUCHAR HeaderGroupMatchArray;
    ULONG HeaderGroupMatchArrayNumElements;
    ULONG HeaderGroupMatchArrayElementSize;
    ULONG HeaderGroupMatchArrayTotalSize;
} NDIS_PD_FILTER_PARAMETERS;
struct NDIS_PD_PROVIDER_HANDLE__ { int unused; };
typedef struct NDIS_PD_PROVIDER_HANDLE__ *NDIS_PD_PROVIDER_HANDLE;
typedef NTSTATUS NDIS_PD_ALLOCATE_QUEUE(NDIS_PD_PROVIDER_HANDLE, const NDIS_PD_QUEUE_PARAMETERS *, NDIS_PD_QUEUE **);
typedef void NDIS_PD_FREE_QUEUE(NDIS_PD_QUEUE *);
typedef NTSTATUS NDIS_PD_ACQUIRE_RECEIVE_QUEUES(NDIS_PD_PROVIDER_HANDLE, const NDIS_PD_ACQUIRE_QUEUES_PARAMETERS *,
    NDIS_PD_QUEUE **, ULONG *, NDIS_PD_QUEUE_PARAMETERS *, ULONG *, ULONG *);
typedef void NDIS_PD_RELEASE_RECEIVE_QUEUES(NDIS_PD_PROVIDER_HANDLE);
typedef NTSTATUS NDIS_PD_ALLOCATE_COUNTER(NDIS_PD_PROVIDER_HANDLE, const NDIS_PD_COUNTER_PARAMETERS *,
    NDIS_PD_COUNTER_HANDLE *);
typedef void NDIS_PD_FREE_COUNTER(NDIS_PD_COUNTER_HANDLE);
typedef void NDIS_PD_QUERY_COUNTER(NDIS_PD_COUNTER_HANDLE, NDIS_PD_COUNTER_VALUE *);
typedef NTSTATUS NDIS_PD_SET_RECEIVE_FILTER(NDIS_PD_PROVIDER_HANDLE, const NDIS_PD_FILTER_PARAMETERS *,
    NDIS_PD_FILTER_HANDLE *);
typedef void NDIS_PD_CLEAR_RECEIVE_FILTER(NDIS_PD_FILTER_HANDLE);
typedef void NDIS_PD_REQUEST_DRAIN_NOTIFICATION(NDIS_PD_QUEUE *);
typedef enum NDIS_PD_CONTROL_TYPE { NdisPDCTL_IN, NdisPDCTL_OUT, NdisPDCTL_INOUT } NDIS_PD_CONTROL_TYPE;
typedef enum NDIS_PD_QUEUE_CONTROL_CODE {
    NdisPDQCTLUnknown, NdisPDQCTLQueueDepthThreshold, NdisPDQCTLModerationInterval, NdisPDQCTLModerationCount,
    NdisPDQCTLNotificationGroupId, NdisPDQCTLSchedulerQueueId, NdisPDQCTLMax
} NDIS_PD_QUEUE_CONTROL_CODE;
typedef NTSTATUS NDIS_PD_QUEUE_CONTROL(NDIS_PD_QUEUE *, NDIS_PD_CONTROL_TYPE, NDIS_PD_QUEUE_CONTROL_CODE, PVOID,
    ULONG, PVOID, ULONG, ULONG *);
typedef enum NDIS_PD_PROVIDER_CONTROL_CODE {
    NdisPDPCTLUnknown, NdisPDPCTLCapabilities, NdisPDPCTLMax
} NDIS_PD_PROVIDER_CONTROL_CODE;
typedef NTSTATUS NDIS_PD_PROVIDER_CONTROL(NDIS_PD_PROVIDER_HANDLE, NDIS_PD_CONTROL_TYPE,
    NDIS_PD_PROVIDER_CONTROL_CODE, PVOID, ULONG, PVOID, ULONG, ULONG *);
typedef struct _NET_BUFFER NET_BUFFER;
typedef struct _NET_BUFFER *PNET_BUFFER;
typedef struct _NET_BUFFER_LIST_CONTEXT NET_BUFFER_LIST_CONTEXT;
typedef struct _NET_BUFFER_LIST_CONTEXT *PNET_BUFFER_LIST_CONTEXT;
typedef struct _NET_BUFFER_LIST NET_BUFFER_LIST;
typedef struct _NET_BUFFER_LIST *PNET_BUFFER_LIST;
typedef union _NET_BUFFER_DATA_LENGTH {
    ULONG DataLength;
    SIZE_T stDataLength;
} NET_BUFFER_DATA_LENGTH, *PNET_BUFFER_DATA_LENGTH;
typedef struct _NET_BUFFER_DATA {
    PNET_BUFFER Next;
    PMDL CurrentMdl;
    ULONG CurrentMdlOffset;
    ULONG DataLength; SIZE_T stDataLength;
    PMDL MdlChain;
    ULONG DataOffset;
} NET_BUFFER_DATA, *PNET_BUFFER_DATA;
typedef union _NET_BUFFER_HEADER {
    PNET_BUFFER Next;
    PMDL CurrentMdl;
    ULONG CurrentMdlOffset;
    ULONG DataLength; SIZE_T stDataLength;
    PMDL MdlChain;
    ULONG DataOffset;
    SLIST_HEADER Link;
} NET_BUFFER_HEADER, *PNET_BUFFER_HEADER;
typedef struct _NET_BUFFER_SHARED_MEMORY NET_BUFFER_SHARED_MEMORY;
typedef struct _NET_BUFFER_SHARED_MEMORY *PNET_BUFFER_SHARED_MEMORY;
typedef struct _NET_BUFFER_SHARED_MEMORY {
    PNET_BUFFER_SHARED_MEMORY NextSharedMemorySegment;
    ULONG SharedMemoryFlags;
    NDIS_HANDLE SharedMemoryHandle;
    ULONG SharedMemoryOffset;
    ULONG SharedMemoryLength;
} NET_BUFFER_SHARED_MEMORY, *PNET_BUFFER_SHARED_MEMORY;
typedef struct _NET_BUFFER {
    union {
        struct {
            PNET_BUFFER Next;
            PMDL CurrentMdl;
            ULONG CurrentMdlOffset;
            union { ULONG DataLength; SIZE_T stDataLength; };
            PMDL MdlChain;
            ULONG DataOffset;
        };
        SLIST_HEADER Link;
        NET_BUFFER_HEADER NetBufferHeader;
    };
    USHORT ChecksumBias;
    USHORT Reserved;
    NDIS_HANDLE NdisPoolHandle;
    PVOID NdisReserved[2];
    PVOID ProtocolReserved[6];
    PVOID MiniportReserved[4];
    NDIS_PHYSICAL_ADDRESS DataPhysicalAddress;
    union {
        PNET_BUFFER_SHARED_MEMORY SharedMemoryInfo;
        PSCATTER_GATHER_LIST ScatterGatherList;
    };
} NET_BUFFER, *PNET_BUFFER;

#endif
