/* SPDX-License-Identifier: MIT */
/* hs_lowio_2.h: redirector mini driver, part 2. */
#ifndef HS_LOWIO_2_H
#define HS_LOWIO_2_H

typedef enum _RXCE_CONNECTION_INFORMATION_CLASS_ {
    RxCeTransportProviderInformation = 1, RxCeConnectionInformation, RxCeConnectionEndpointInformation,
    RxCeRemoteAddressInformation
} RXCE_CONNECTION_INFORMATION_CLASS, *PRXCE_CONNECTION_INFORMATION_CLASS;
typedef struct _RXCE_VC_ *PRXCE_VC;
typedef struct _RXCE_CONNECTION_ *PRXCE_CONNECTION;
typedef struct _RXCE_ADDRESS_ *PRXCE_ADDRESS;
typedef struct _RXCE_TRANSPORT_ *PRXCE_TRANSPORT;
typedef NTSTATUS (*PRXCE_IND_DISCONNECT)(PVOID, PRXCE_VC, int, PVOID, int, PVOID, ULONG);
typedef NTSTATUS (*PRXCE_IND_ENDPOINT_ERROR)(PVOID, NTSTATUS);
typedef NTSTATUS (*PRXCE_IND_CONNECTION_ERROR)(PVOID, PRXCE_VC, NTSTATUS);
typedef NTSTATUS (*PRXCE_IND_RECEIVE)(PVOID, PRXCE_VC, ULONG, ULONG, ULONG, ULONG *, PVOID, PMDL *, PULONG);
typedef NTSTATUS (*PRXCE_IND_RECEIVE_DATAGRAM)(PVOID, int, PVOID, int, PVOID, ULONG, ULONG, ULONG, ULONG *, PVOID,
    PMDL *, PULONG);
typedef NTSTATUS (*PRXCE_IND_RECEIVE_EXPEDITED)(PVOID, PRXCE_VC, ULONG, ULONG, ULONG, ULONG *, PVOID, PMDL *, PULONG);
typedef NTSTATUS (*PRXCE_IND_SEND_POSSIBLE)(PVOID, PRXCE_VC, ULONG);
typedef NTSTATUS (*PRXCE_IND_DATA_READY)(PVOID, PMDL, ULONG, NTSTATUS);
typedef NTSTATUS (*PRXCE_IND_SEND_COMPLETE)(PVOID, PVOID, NTSTATUS);
typedef NTSTATUS (*PRXCE_IND_CONNECTION_SEND_COMPLETE)(PVOID, PRXCE_VC, PVOID, NTSTATUS);
typedef NTSTATUS (*PRXCE_IND_CONNECTION_SEND_SUBMITTED)(PVOID, PRXCE_VC, PVOID, NTSTATUS);
typedef struct _RXCE_ADDRESS_EVENT_HANDLER_ {
    PRXCE_IND_ENDPOINT_ERROR RxCeErrorEventHandler;
    PRXCE_IND_RECEIVE_DATAGRAM RxCeReceiveDatagramEventHandler;
    PRXCE_IND_DATA_READY RxCeDataReadyEventHandler;
    PRXCE_IND_SEND_POSSIBLE RxCeSendPossibleEventHandler;
    PRXCE_IND_SEND_COMPLETE RxCeSendCompleteEventHandler;
} RXCE_ADDRESS_EVENT_HANDLER, *PRXCE_ADDRESS_EVENT_HANDLER;
typedef struct _RXCE_CONNECTION_EVENT_HANDLER_ {
    PRXCE_IND_DISCONNECT RxCeDisconnectEventHandler;
    PRXCE_IND_CONNECTION_ERROR RxCeErrorEventHandler;
    PRXCE_IND_RECEIVE RxCeReceiveEventHandler;
    PRXCE_IND_RECEIVE_DATAGRAM RxCeReceiveDatagramEventHandler;
    PRXCE_IND_RECEIVE_EXPEDITED RxCeReceiveExpeditedEventHandler;
    PRXCE_IND_SEND_POSSIBLE RxCeSendPossibleEventHandler;
    PRXCE_IND_DATA_READY RxCeDataReadyEventHandler;
    PRXCE_IND_CONNECTION_SEND_COMPLETE RxCeSendCompleteEventHandler;
    PRXCE_IND_CONNECTION_SEND_SUBMITTED RxCeSendSubmittedEventHandler;
} RXCE_CONNECTION_EVENT_HANDLER, *PRXCE_CONNECTION_EVENT_HANDLER;
typedef void (*PRX_WORKERTHREAD_ROUTINE)(PVOID);
typedef struct _RX_WORK_QUEUE_ITEM_ {
    LIST_ENTRY List;
    PWORKER_THREAD_ROUTINE WorkerRoutine;
    PVOID Parameter;
    PRDBSS_DEVICE_OBJECT pDeviceObject;
} RX_WORK_QUEUE_ITEM, *PRX_WORK_QUEUE_ITEM;
typedef struct _RX_WORK_QUEUE_RUNDOWN_CONTEXT_ {
    KEVENT RundownCompletionEvent;
    LONG NumberOfThreadsSpunDown;
    PETHREAD *ThreadPointers;
} RX_WORK_QUEUE_RUNDOWN_CONTEXT, *PRX_WORK_QUEUE_RUNDOWN_CONTEXT;
typedef struct _RX_WORK_QUEUE_ {
    USHORT State;
    BOOLEAN SpinUpRequestPending;
    UCHAR Type;
    KSPIN_LOCK SpinLock;
    PRX_WORK_QUEUE_RUNDOWN_CONTEXT pRundownContext;
    LONG NumberOfWorkItemsDispatched;
    LONG NumberOfWorkItemsToBeDispatched;
    LONG CumulativeQueueLength;
    LONG NumberOfSpinUpRequests;
    LONG MaximumNumberOfWorkerThreads;
    LONG MinimumNumberOfWorkerThreads;
    LONG NumberOfActiveWorkerThreads;
    LONG NumberOfIdleWorkerThreads;
    LONG NumberOfFailedSpinUpRequests;
    LONG WorkQueueItemForSpinUpWorkerThreadInUse;
    RX_WORK_QUEUE_ITEM WorkQueueItemForTearDownWorkQueue;
    RX_WORK_QUEUE_ITEM WorkQueueItemForSpinUpWorkerThread;
    RX_WORK_QUEUE_ITEM WorkQueueItemForSpinDownWorkerThread;
    KQUEUE Queue;
    PETHREAD *ThreadPointers;
} RX_WORK_QUEUE, *PRX_WORK_QUEUE;
typedef struct _RX_WORK_QUEUE_DISPATCHER_ {
    RX_WORK_QUEUE WorkQueue[3];
} RX_WORK_QUEUE_DISPATCHER, *PRX_WORK_QUEUE_DISPATCHER;
typedef enum _RX_DISPATCHER_STATE_ { RxDispatcherActive, RxDispatcherInactive } RX_DISPATCHER_STATE,
    *PRX_DISPATCHER_STATE;
typedef struct _RX_DISPATCHER_ {
    LONG NumberOfProcessors;
    PEPROCESS OwnerProcess;
    PRX_WORK_QUEUE_DISPATCHER pWorkQueueDispatcher;
    RX_DISPATCHER_STATE State;
    LIST_ENTRY SpinUpRequests;
    KSPIN_LOCK SpinUpRequestsLock;
    KEVENT SpinUpRequestsEvent;
    KEVENT SpinUpRequestsTearDownEvent;
} RX_DISPATCHER, *PRX_DISPATCHER;
typedef struct _RXCE_TRANSPORT_ {
    union { struct { USHORT Type; CSHORT Size; }; ULONG Signature; };
    UNICODE_STRING Name;
    PDEVICE_OBJECT pDeviceObject;
    HANDLE ControlChannel;
    PFILE_OBJECT pControlChannelFileObject;
    PRXCE_TRANSPORT_PROVIDER_INFO pProviderInfo;
    LONG ConnectionCount;
    LONG VirtualCircuitCount;
    ULONG QualityOfService;
} RXCE_TRANSPORT;
struct _ADAPTER_STATUS;
typedef struct _RXCE_ADDRESS_ {
    union { struct { USHORT Type; CSHORT Size; }; ULONG Signature; };
    PRXCE_TRANSPORT pTransport;
    PTRANSPORT_ADDRESS pTransportAddress;
    PVOID pContext;
    PRXCE_ADDRESS_EVENT_HANDLER pHandler;
    PMDL pReceiveMdl;
    HANDLE hAddress;
    PFILE_OBJECT pFileObject;
    LONG ConnectionCount;
    LONG VirtualCircuitCount;
} RXCE_ADDRESS;
typedef struct _RXCE_CONNECTION_ {
    union { struct { USHORT Type; CSHORT Size; }; ULONG Signature; };
    PRXCE_ADDRESS pAddress;
    ULONG VirtualCircuitCount;
    PVOID pContext;
    PRXCE_CONNECTION_EVENT_HANDLER pHandler;
    PRXCE_CONNECTION_INFORMATION pConnectionInformation;
} RXCE_CONNECTION;
typedef enum _RXCE_CONNECTION_CREATE_OPTIONS_ {
    RxCeSelectFirstSuccessfulTransport, RxCeSelectBestSuccessfulTransport, RxCeSelectAllSuccessfulTransports
} RXCE_CONNECTION_CREATE_OPTIONS, *PRXCE_CONNECTION_CREATE_OPTIONS;
typedef struct _RXCE_CONNECTION_COMPLETION_CONTEXT_ {
    NTSTATUS Status;
    ULONG AddressIndex;
    PRXCE_CONNECTION pConnection;
    PRXCE_VC pVc;
    RX_WORK_QUEUE_ITEM WorkQueueItem;
    PRXCE_CONNECTION_INFORMATION pConnectionInformation;
} RXCE_CONNECTION_COMPLETION_CONTEXT, *PRXCE_CONNECTION_COMPLETION_CONTEXT;
typedef NTSTATUS (*PRXCE_CONNECTION_COMPLETION_ROUTINE)(PRXCE_CONNECTION_COMPLETION_CONTEXT);
typedef struct _RXCE_VC_ {
    union { struct { USHORT Type; CSHORT Size; }; ULONG Signature; };
    PRXCE_CONNECTION pConnection;
    HANDLE hEndpoint;
    PFILE_OBJECT pEndpointFileObject;
    LONG State;
    CONNECTION_CONTEXT ConnectionId;
    PMDL pReceiveMdl;
    PKEVENT pCleanUpEvent;
} RXCE_VC;
typedef struct _RX_FCB_TABLE_ENTRY {
    NODE_TYPE_CODE NodeTypeCode;
    NODE_BYTE_SIZE NodeByteSize;
    ULONG HashValue;
    UNICODE_STRING Path;
    LIST_ENTRY HashLinks;
    LONG Lookups;
} RX_FCB_TABLE_ENTRY, *PRX_FCB_TABLE_ENTRY;
typedef struct _RX_FCB_TABLE {
    NODE_TYPE_CODE NodeTypeCode;
    NODE_BYTE_SIZE NodeByteSize;
    ULONG Version;
    BOOLEAN CaseInsensitiveMatch;
    USHORT NumberOfBuckets;
    LONG Lookups;
    LONG FailedLookups;
    LONG Compares;
    ERESOURCE TableLock;
    PRX_FCB_TABLE_ENTRY TableEntryForNull;
    LIST_ENTRY HashBuckets[32];
} RX_FCB_TABLE, *PRX_FCB_TABLE;
typedef struct _MID_MAP_ *PMID_MAP;
typedef struct _RX_MID_ATLAS {
    USHORT MaximumNumberOfMids;
    USHORT MidsAllocated;
    USHORT NumberOfMidsInUse;
    USHORT NumberOfMidsDiscarded;
    USHORT MaximumMidFieldWidth;
    USHORT Reserved;
    USHORT MidQuantum;
    UCHAR MidQuantumFieldWidth;
    UCHAR NumberOfLevels;
    LIST_ENTRY MidMapFreeList;
    LIST_ENTRY MidMapExpansionList;
    PMID_MAP pRootMidMap;
} RX_MID_ATLAS, *PRX_MID_ATLAS;
typedef void (*PCONTEXT_DESTRUCTOR)(PVOID);
typedef struct _MRX_NORMAL_NODE_HEADER {
    NODE_TYPE_CODE NodeTypeCode;
    NODE_BYTE_SIZE NodeByteSize;
    ULONG NodeReferenceCount;
} MRX_NORMAL_NODE_HEADER;
typedef struct _MRX_SRV_CALL_ {
    NODE_TYPE_CODE NodeTypeCode;
    NODE_BYTE_SIZE NodeByteSize;
    ULONG NodeReferenceCount;
    PVOID Context;
    PVOID Context2;
    PRDBSS_DEVICE_OBJECT RxDeviceObject;
    PUNICODE_STRING pSrvCallName;
    PUNICODE_STRING pPrincipalName;
    PUNICODE_STRING pDomainName;
    ULONG Flags;
    LONG MaximumNumberOfCloseDelayedFiles;
    NTSTATUS Status;
} MRX_SRV_CALL, *PMRX_SRV_CALL;
typedef UCHAR NET_ROOT_TYPE;
typedef UCHAR *PNET_ROOT_TYPE;
typedef UCHAR MRX_NET_ROOT_STATE;
typedef UCHAR *PMRX_NET_ROOT_STATE;
typedef UCHAR MRX_PURGE_RELATIONSHIP;
typedef UCHAR *PMRX_PURGE_RELATIONSHIP;
typedef UCHAR MRX_PURGE_SYNCLOCATION;
typedef UCHAR *PMRX_PURGE_SYNCLOCATION;
typedef struct _NETROOT_THROTTLING_PARAMETERS {
    ULONG Increment;
    ULONG MaximumDelay;
} NETROOT_THROTTLING_PARAMETERS, *PNETROOT_THROTTLING_PARAMETERS;
typedef struct _MRX_NET_ROOT_ {
    NODE_TYPE_CODE NodeTypeCode;
    NODE_BYTE_SIZE NodeByteSize;
    ULONG NodeReferenceCount;
    PMRX_SRV_CALL pSrvCall;
    PVOID Context;
    PVOID Context2;
    ULONG Flags;
    ULONG NumberOfFcbs;
    ULONG NumberOfSrvOpens;
    MRX_NET_ROOT_STATE MRxNetRootState;
    NET_ROOT_TYPE Type;
    MRX_PURGE_RELATIONSHIP PurgeRelationship;
    MRX_PURGE_SYNCLOCATION PurgeSyncLocation;
    ULONG DeviceType;
    PUNICODE_STRING pNetRootName;
    UNICODE_STRING InnerNamePrefix;
    ULONG ParameterValidationStamp;
    union {
        struct {
            ULONG DataCollectionSize;
            NETROOT_THROTTLING_PARAMETERS PipeReadThrottlingParameters;
        } NamedPipeParameters;
        struct {
            ULONG ClusterSize;
            ULONG ReadAheadGranularity;
            NETROOT_THROTTLING_PARAMETERS LockThrottlingParameters;
            ULONG RenameInfoOverallocationSize;
            GUID VolumeId;
        } DiskParameters;
    };
} MRX_NET_ROOT, *PMRX_NET_ROOT;
typedef struct _MRX_V_NET_ROOT_ {
    NODE_TYPE_CODE NodeTypeCode;
    NODE_BYTE_SIZE NodeByteSize;
    ULONG NodeReferenceCount;
    PMRX_NET_ROOT pNetRoot;
    PVOID Context;
    PVOID Context2;
    ULONG Flags;
    ULONG NumberOfOpens;
    ULONG NumberOfFobxs;
    LUID LogonId;
    PUNICODE_STRING pUserDomainName;
    PUNICODE_STRING pUserName;
    PUNICODE_STRING pPassword;
    ULONG SessionId;
    NTSTATUS ConstructionStatus;
    BOOLEAN IsExplicitConnection;
} MRX_V_NET_ROOT, *PMRX_V_NET_ROOT;
typedef struct _MRX_FCB_ {
    FSRTL_ADVANCED_FCB_HEADER Header;
    PMRX_NET_ROOT pNetRoot;
    PVOID Context;
    PVOID Context2;
    ULONG NodeReferenceCount;
    ULONG FcbState;
    CLONG UncleanCount;
    CLONG UncachedUncleanCount;
    CLONG OpenCount;
    ULONG OutstandingLockOperationsCount;
    ULONGLONG ActualAllocationLength;
    ULONG Attributes;
    BOOLEAN IsFileWritten;
    BOOLEAN fShouldBeOrphaned;
    BOOLEAN fMiniInited;
    UCHAR CachedNetRootType;
    LIST_ENTRY SrvOpenList;
    ULONG SrvOpenListVersion;
} MRX_FCB, *PMRX_FCB;
struct _RX_CONTEXT;
typedef NTSTATUS (*PMRX_SHADOW_CALLDOWN)(struct _RX_CONTEXT *);
typedef struct MRXSHADOW_SRV_OPEN {
    PFILE_OBJECT UnderlyingFileObject;
    PDEVICE_OBJECT UnderlyingDeviceObject;
    ULONG LockKey;
    PFAST_IO_READ FastIoRead;
    PFAST_IO_WRITE FastIoWrite;
    PMRX_SHADOW_CALLDOWN DispatchRoutine;
} MRXSHADOW_SRV_OPEN, *PMRXSHADOW_SRV_OPEN;
typedef struct _MRX_SRV_OPEN_ {
    NODE_TYPE_CODE NodeTypeCode;
    NODE_BYTE_SIZE NodeByteSize;
    ULONG NodeReferenceCount;
    PMRX_FCB pFcb;
    PMRX_V_NET_ROOT pVNetRoot;
    PVOID Context;
    PVOID Context2;
    PMRXSHADOW_SRV_OPEN ShadowContext;
    ULONG Flags;
    PUNICODE_STRING pAlreadyPrefixedName;
    CLONG UncleanFobxCount;
    CLONG OpenCount;
    PVOID Key;
    ACCESS_MASK DesiredAccess;
    ULONG ShareAccess;
    ULONG CreateOptions;
    ULONG BufferingFlags;
    ULONG ulFileSizeVersion;
    LIST_ENTRY SrvOpenQLinks;
} MRX_SRV_OPEN, *PMRX_SRV_OPEN;
typedef struct _MRX_PIPE_HANDLE_INFORMATION {
    ULONG TypeOfPipe;
    ULONG ReadMode;
    ULONG CompletionMode;
} MRX_PIPE_HANDLE_INFORMATION, *PMRX_PIPE_HANDLE_INFORMATION;
typedef struct _MRX_FOBX_ {
    NODE_TYPE_CODE NodeTypeCode;
    NODE_BYTE_SIZE NodeByteSize;
    ULONG NodeReferenceCount;
    PMRX_SRV_OPEN pSrvOpen;
    PFILE_OBJECT AssociatedFileObject;
    PVOID Context;
    PVOID Context2;
    ULONG Flags;
    union {
        struct { UNICODE_STRING UnicodeQueryTemplate; };
        PMRX_PIPE_HANDLE_INFORMATION PipeHandleInformation;
    };
    ULONG OffsetOfNextEaToReturn;
} MRX_FOBX, *PMRX_FOBX;
typedef struct _MRX_NAME_CACHE_ {
    NODE_TYPE_CODE NodeTypeCode;
    NODE_BYTE_SIZE NodeByteSize;
    ULONG NodeReferenceCount;
    ULONG Context;
    PVOID ContextExtension;
    NTSTATUS PriorStatus;
} MRX_NAME_CACHE, *PMRX_NAME_CACHE;
typedef struct _NAME_CACHE {
    union {
        NODE_TYPE_CODE NodeTypeCode;
        NODE_BYTE_SIZE NodeByteSize;
        ULONG NodeReferenceCount;
        ULONG Context;
        PVOID ContextExtension;
        NTSTATUS PriorStatus;
        struct { MRX_NORMAL_NODE_HEADER spacer; };
    };
    LARGE_INTEGER ExpireTime;
    LIST_ENTRY Link;
    UNICODE_STRING Name;
    ULONG HashValue;
    BOOLEAN CaseInsensitive;
} NAME_CACHE, *PNAME_CACHE;
typedef struct _NAME_CACHE_CONTROL_ {
    FAST_MUTEX NameCacheLock;
    LIST_ENTRY ActiveList;
    LIST_ENTRY FreeList;
    ULONG EntryCount;
    ULONG MaximumEntries;
    ULONG MRxNameCacheSize;
    ULONG NumberActivates;
    ULONG NumberChecks;
    ULONG NumberNameHits;
    ULONG NumberNetOpsSaved;
    ULONG Spare[4];
} NAME_CACHE_CONTROL, *PNAME_CACHE_CONTROL;
typedef enum _RX_NC_CHECK_STATUS { RX_NC_SUCCESS, RX_NC_TIME_EXPIRED, RX_NC_MRXCTX_FAIL } RX_NC_CHECK_STATUS;
typedef struct _THROTTLING_STATE {
    LARGE_INTEGER NextTime;
    ULONG CurrentIncrement;
    ULONG MaximumDelay;
    LARGE_INTEGER Increment;
    ULONG NumberOfQueries;
} THROTTLING_STATE, *PTHROTTLING_STATE;
typedef struct RX_LOG_ENTRY_HEADER { PCHAR Buffer; } RX_LOG_ENTRY_HEADER, *PRX_LOG_ENTRY_HEADER;
typedef struct _RX_WORK_ITEM_ {
    RX_WORK_QUEUE_ITEM WorkQueueItem;
    ULONG LastTick;
    ULONG Options;
} RX_WORK_ITEM, *PRX_WORK_ITEM;
typedef struct _RX_CONNECTION_ID { union { ULONG SessionID; LUID Luid; }; } RX_CONNECTION_ID, *PRX_CONNECTION_ID;
typedef struct _RX_PREFIX_ENTRY {
    NODE_TYPE_CODE NodeTypeCode;
    NODE_BYTE_SIZE NodeByteSize;
    USHORT CaseInsensitiveLength;
    USHORT Spare1;
    ULONG SavedHashValue;
    LIST_ENTRY HashLinks;
    LIST_ENTRY MemberQLinks;
    UNICODE_STRING Prefix;
    PULONG ContainerRefCount;
    PVOID ContainingRecord;
    PVOID Context;
    RX_CONNECTION_ID ConnectionId;
} RX_PREFIX_ENTRY, *PRX_PREFIX_ENTRY;
typedef struct _RX_PREFIX_TABLE {
    NODE_TYPE_CODE NodeTypeCode;
    NODE_BYTE_SIZE NodeByteSize;
    ULONG Version;
    LIST_ENTRY MemberQueue;
    ERESOURCE TableLock;
    PRX_PREFIX_ENTRY TableEntryForNull;
    BOOLEAN CaseInsensitiveMatch;
    BOOLEAN IsNetNameTable;
    ULONG TableSize;
    LIST_ENTRY HashBuckets[32];
} RX_PREFIX_TABLE, *PRX_PREFIX_TABLE;

#endif
