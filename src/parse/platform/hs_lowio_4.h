/* SPDX-License-Identifier: MIT */
/* hs_lowio_4.h: redirector mini driver, part 4. */
#ifndef HS_LOWIO_4_H
#define HS_LOWIO_4_H

typedef enum RX_CONTEXT_CREATE_FLAGS {
    RX_CONTEXT_CREATE_FLAG_UNC_NAME = 1, RX_CONTEXT_CREATE_FLAG_STRIPPED_TRAILING_BACKSLASH,
    RX_CONTEXT_CREATE_FLAG_ADDEDBACKSLASH = 4, RX_CONTEXT_CREATE_FLAG_REPARSE = 8,
    RX_CONTEXT_CREATE_FLAG_SPECIAL_PATH = 16
} RX_CONTEXT_CREATE_FLAGS;
typedef struct _CHANGE_BUFFERING_STATE_REQUEST_ {
    LIST_ENTRY ListEntry;
    ULONG Flags;
    PSRV_OPEN SrvOpen;
    PVOID SrvOpenKey;
    PVOID MRxContext;
} CHANGE_BUFFERING_STATE_REQUEST, *PCHANGE_BUFFERING_STATE_REQUEST;
typedef struct _RX_BUFFERING_MANAGER_ {
    BOOLEAN DispatcherActive;
    BOOLEAN HandlerInactive;
    BOOLEAN LastChanceHandlerActive;
    UCHAR Pad;
    KSPIN_LOCK SpinLock;
    LONG CumulativeNumberOfBufferingChangeRequests;
    LONG NumberOfUnhandledRequests;
    LONG NumberOfUndispatchedRequests;
    LONG NumberOfOutstandingOpens;
    LIST_ENTRY DispatcherList;
    LIST_ENTRY HandlerList;
    LIST_ENTRY LastChanceHandlerList;
    RX_WORK_QUEUE_ITEM DispatcherWorkItem;
    RX_WORK_QUEUE_ITEM HandlerWorkItem;
    RX_WORK_QUEUE_ITEM LastChanceHandlerWorkItem;
    FAST_MUTEX Mutex;
    LIST_ENTRY SrvOpenLists[1];
} RX_BUFFERING_MANAGER, *PRX_BUFFERING_MANAGER;
typedef NODE_TYPE_CODE TYPE_OF_OPEN;
typedef struct _FCB_INIT_PACKET *PFCB_INIT_PACKET;
typedef struct _SRV_CALL {
    union {
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
        struct { MRX_NORMAL_NODE_HEADER spacer; };
    };
    BOOLEAN UpperFinalizationDone;
    RX_PREFIX_ENTRY PrefixEntry;
    RX_BLOCK_CONDITION Condition;
    ULONG SerialNumberForEnum;
    LONG NumberOfCloseDelayedFiles;
    LIST_ENTRY TransitionWaitList;
    LIST_ENTRY ScavengerFinalizationList;
    PURGE_SYNCHRONIZATION_CONTEXT PurgeSyncronizationContext;
    RX_BUFFERING_MANAGER BufferingManager;
} SRV_CALL, *PSRV_CALL;
typedef struct _NET_ROOT {
    union {
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
        struct { MRX_NORMAL_NODE_HEADER spacer; PSRV_CALL SrvCall; };
    };
    BOOLEAN UpperFinalizationDone;
    RX_BLOCK_CONDITION Condition;
    LIST_ENTRY TransitionWaitList;
    LIST_ENTRY ScavengerFinalizationList;
    PURGE_SYNCHRONIZATION_CONTEXT PurgeSyncronizationContext;
    PV_NET_ROOT DefaultVNetRoot;
    LIST_ENTRY VirtualNetRoots;
    ULONG NumberOfVirtualNetRoots;
    ULONG SerialNumberForEnum;
    RX_PREFIX_ENTRY PrefixEntry;
    RX_FCB_TABLE FcbTable;
} NET_ROOT, *PNET_ROOT;
typedef struct _V_NET_ROOT {
    union {
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
        struct { MRX_NORMAL_NODE_HEADER spacer; PNET_ROOT NetRoot; };
    };
    BOOLEAN UpperFinalizationDone;
    BOOLEAN ConnectionFinalizationDone;
    RX_BLOCK_CONDITION Condition;
    LONG AdditionalReferenceForDeleteFsctlTaken;
    RX_PREFIX_ENTRY PrefixEntry;
    UNICODE_STRING NamePrefix;
    ULONG PrefixOffsetInBytes;
    LIST_ENTRY NetRootListEntry;
    ULONG SerialNumberForEnum;
    LIST_ENTRY TransitionWaitList;
    LIST_ENTRY ScavengerFinalizationList;
} V_NET_ROOT, *PV_NET_ROOT;
typedef struct _NON_PAGED_FCB {
    NODE_TYPE_CODE NodeTypeCode;
    NODE_BYTE_SIZE NodeByteSize;
    SECTION_OBJECT_POINTERS SectionObjectPointers;
    ERESOURCE HeaderResource;
    ERESOURCE PagingIoResource;
    LIST_ENTRY TransitionWaitList;
    ULONG OutstandingAsyncWrites;
    PKEVENT OutstandingAsyncEvent;
    KEVENT TheActualEvent;
    PVOID MiniRdrContext[2];
    FAST_MUTEX AdvancedFcbHeaderMutex;
    ERESOURCE BufferedLocksResource;
} NON_PAGED_FCB, *PNON_PAGED_FCB;
typedef enum _FCB_CONDITION { FcbGood = 1, FcbBad, FcbNeedsToBeVerified } FCB_CONDITION;
typedef struct _FCB_LOCK {
    struct _FCB_LOCK *Next;
    LARGE_INTEGER Length;
    LARGE_INTEGER BytesOffset;
    ULONG Key;
    BOOLEAN ExclusiveLock;
} FCB_LOCK, *PFCB_LOCK;
typedef struct _FCB_BUFFERED_LOCKS {
    struct _FCB_LOCK *List;
    ULONG PendingLockOps;
    PERESOURCE Resource;
} FCB_BUFFERED_LOCKS, *PFCB_BUFFERED_LOCKS;
typedef struct _FCB {
    union {
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
        struct { FSRTL_ADVANCED_FCB_HEADER spacer; PNET_ROOT NetRoot; };
    };
    PV_NET_ROOT VNetRoot;
    PNON_PAGED_FCB NonPaged;
    LIST_ENTRY ScavengerFinalizationList;
    PKEVENT pBufferingStateChangeCompletedEvent;
    LONG NumberOfBufferingStateChangeWaiters;
    RX_FCB_TABLE_ENTRY FcbTableEntry;
    UNICODE_STRING PrivateAlreadyPrefixedName;
    BOOLEAN UpperFinalizationDone;
    RX_BLOCK_CONDITION Condition;
    PRX_FSD_DISPATCH_VECTOR PrivateDispatchVector;
    PRDBSS_DEVICE_OBJECT RxDeviceObject;
    PMINIRDR_DISPATCH MRxDispatch;
    PFAST_IO_DISPATCH MRxFastIoDispatch;
    PSRV_OPEN InternalSrvOpen;
    PFOBX InternalFobx;
    SHARE_ACCESS ShareAccess;
    SHARE_ACCESS ShareAccessPerSrvOpens;
    ULONG NumberOfLinks;
    LARGE_INTEGER CreationTime;
    LARGE_INTEGER LastAccessTime;
    LARGE_INTEGER LastWriteTime;
    LARGE_INTEGER LastChangeTime;
    ULONG ulFileSizeVersion;
    FILE_LOCK FileLock;
    union {
        LIST_ENTRY PagingIoReadsOutstanding;
        LIST_ENTRY PagingIoWritesOutstanding;
        LOWIO_PER_FCB_INFO LowIoPerFcbInfo;
    };
    ULONG EaModificationCount;
    FCB_BUFFERED_LOCKS BufferedLocks;
    ULONG FcbAcquires[4];
    ULONG FcbReleases[4];
    PCHAR PagingIoResourceFile;
    ULONG PagingIoResourceLine;
} FCB, *PFCB;
typedef struct _FCB_INIT_PACKET {
    PULONG pAttributes;
    PULONG pNumLinks;
    PLARGE_INTEGER pCreationTime;
    PLARGE_INTEGER pLastAccessTime;
    PLARGE_INTEGER pLastWriteTime;
    PLARGE_INTEGER pLastChangeTime;
    PLARGE_INTEGER pAllocationSize;
    PLARGE_INTEGER pFileSize;
    PLARGE_INTEGER pValidDataLength;
} FCB_INIT_PACKET;
typedef struct _SRV_OPEN {
    union {
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
        struct {
            MRX_NORMAL_NODE_HEADER spacer;
            PFCB Fcb;
            PV_NET_ROOT VNetRoot;
        };
    };
    BOOLEAN UpperFinalizationDone;
    RX_BLOCK_CONDITION Condition;
    LONG BufferingToken;
    LIST_ENTRY ScavengerFinalizationList;
    LIST_ENTRY TransitionWaitList;
    LIST_ENTRY FobxList;
    PFOBX InternalFobx;
    union { LIST_ENTRY SrvOpenKeyList; ULONG SequenceNumber; };
    NTSTATUS OpenStatus;
} SRV_OPEN, *PSRV_OPEN;
typedef struct _FOBX {
    union {
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
        struct { MRX_NORMAL_NODE_HEADER spacer; PSRV_OPEN SrvOpen; };
    };
    ULONG FobxSerialNumber;
    LIST_ENTRY FobxQLinks;
    LIST_ENTRY ScavengerFinalizationList;
    LIST_ENTRY ClosePendingList;
    LARGE_INTEGER CloseTime;
    BOOLEAN UpperFinalizationDone;
    BOOLEAN ContainsWildCards;
    BOOLEAN fOpenCountDecremented;
    union {
        struct {
            union {
                ULONG TypeOfPipe;
                ULONG ReadMode;
                ULONG CompletionMode;
                MRX_PIPE_HANDLE_INFORMATION PipeHandleInformation;
            };
            LARGE_INTEGER CollectDataTime;
            ULONG CollectDataSize;
            THROTTLING_STATE ThrottlingState;
            LIST_ENTRY ReadSerializationQueue;
            LIST_ENTRY WriteSerializationQueue;
        } NamedPipe;
        struct {
            RXVBO PredictedReadOffset;
            RXVBO PredictedWriteOffset;
            THROTTLING_STATE LockThrottlingState;
            LARGE_INTEGER LastLockOffset;
            LARGE_INTEGER LastLockRange;
        } DiskFile;
    } Specific;
    PRDBSS_DEVICE_OBJECT RxDeviceObject;
} FOBX, *PFOBX;
typedef struct _RDBSS_EXPORTS {
    PRX_SPIN_LOCK pRxStrucSupSpinLock;
    PLONG pRxDebugTraceIndent;
} RDBSS_EXPORTS, *PRDBSS_EXPORTS;
typedef enum _LOCK_HOLDING_STATE { LHS_LockNotHeld, LHS_SharedLockHeld, LHS_ExclusiveLockHeld } LOCK_HOLDING_STATE,
    *PLOCK_HOLDING_STATE;
typedef enum _RX_RDBSS_STATE_ { RDBSS_STARTABLE, RDBSS_STARTED, RDBSS_STOP_IN_PROGRESS } RX_RDBSS_STATE,
    *PRX_RDBSS_STATE;
typedef struct _RDBSS_STARTSTOP_CONTEXT_ {
    RX_RDBSS_STATE State;
    ULONG Version;
    PRX_CONTEXT pStopContext;
} RDBSS_STARTSTOP_CONTEXT, *PRDBSS_STARTSTOP_CONTEXT;
typedef struct _MRX_CALLDOWN_COMPLETION_CONTEXT_ {
    LONG WaitCount;
    KEVENT Event;
} MRX_CALLDOWN_COMPLETION_CONTEXT, *PMRX_CALLDOWN_COMPLETION_CONTEXT;
typedef NTSTATUS (*PMRX_CALLDOWN_ROUTINE)(PVOID);
typedef struct _MRX_CALLDOWN_CONTEXT_ {
    RX_WORK_QUEUE_ITEM WorkQueueItem;
    PRDBSS_DEVICE_OBJECT pMRxDeviceObject;
    PMRX_CALLDOWN_COMPLETION_CONTEXT pCompletionContext;
    PMRX_CALLDOWN_ROUTINE pRoutine;
    NTSTATUS CompletionStatus;
    PVOID pParameter;
} MRX_CALLDOWN_CONTEXT, *PMRX_CALLDOWN_CONTEXT;
typedef struct _RX_DISPATCHER_CONTEXT_ {
    LONG NumberOfWorkerThreads;
    PKEVENT pTearDownEvent;
} RX_DISPATCHER_CONTEXT, *PRX_DISPATCHER_CONTEXT;
typedef struct _RDBSS_DEVICE_OBJECT {
    union {
        DEVICE_OBJECT DeviceObject;
        CSHORT Type;
        USHORT Size;
        LONG ReferenceCount;
        struct _DRIVER_OBJECT *DriverObject;
        struct _DEVICE_OBJECT *NextDevice;
        struct _DEVICE_OBJECT *AttachedDevice;
        struct _IRP *CurrentIrp;
        PIO_TIMER Timer;
        ULONG Flags;
        ULONG Characteristics;
        PVPB Vpb;
        PVOID DeviceExtension;
        ULONG DeviceType;
        CCHAR StackSize;
        union { LIST_ENTRY ListEntry; WAIT_CONTEXT_BLOCK Wcb; } Queue;
        ULONG AlignmentRequirement;
        KDEVICE_QUEUE DeviceQueue;
        KDPC Dpc;
        ULONG ActiveThreadCount;
        PSECURITY_DESCRIPTOR SecurityDescriptor;
        KEVENT DeviceLock;
        USHORT SectorSize;
        USHORT Spare1;
        struct _DEVOBJ_EXTENSION *DeviceObjectExtension;
        PVOID Reserved;
    };
    ULONG RegistrationControls;
    PRDBSS_EXPORTS RdbssExports;
    PDEVICE_OBJECT RDBSSDeviceObject;
    PMINIRDR_DISPATCH Dispatch;
    UNICODE_STRING DeviceName;
    ULONG NetworkProviderPriority;
    HANDLE MupHandle;
    BOOLEAN RegisterUncProvider;
    BOOLEAN RegisterMailSlotProvider;
    BOOLEAN RegisteredAsFileSystem;
    BOOLEAN Unused;
    LIST_ENTRY MiniRdrListLinks;
    ULONG NumberOfActiveFcbs;
    ULONG NumberOfActiveContexts;
    struct {
        LARGE_INTEGER PagingReadBytesRequested;
        LARGE_INTEGER NonPagingReadBytesRequested;
        LARGE_INTEGER CacheReadBytesRequested;
        LARGE_INTEGER FastReadBytesRequested;
        LARGE_INTEGER NetworkReadBytesRequested;
        ULONG ReadOperations;
        ULONG FastReadOperations;
        ULONG RandomReadOperations;
        LARGE_INTEGER PagingWriteBytesRequested;
        LARGE_INTEGER NonPagingWriteBytesRequested;
        LARGE_INTEGER CacheWriteBytesRequested;
        LARGE_INTEGER FastWriteBytesRequested;
        LARGE_INTEGER NetworkWriteBytesRequested;
        ULONG WriteOperations;
        ULONG FastWriteOperations;
        ULONG RandomWriteOperations;
    };
    LONG PostedRequestCount[3];
    LONG OverflowQueueCount[3];
    LIST_ENTRY OverflowQueue[3];
    RX_SPIN_LOCK OverflowQueueSpinLock;
    LONG AsynchronousRequestsPending;
    PKEVENT pAsynchronousRequestsCompletionEvent;
    RDBSS_STARTSTOP_CONTEXT StartStopContext;
    RX_DISPATCHER_CONTEXT DispatcherContext;
    PRX_PREFIX_TABLE pRxNetNameTable;
    RX_PREFIX_TABLE RxNetNameTableInDeviceObject;
    PRDBSS_SCAVENGER pRdbssScavenger;
    RDBSS_SCAVENGER RdbssScavengerInDeviceObject;
} RDBSS_DEVICE_OBJECT, *PRDBSS_DEVICE_OBJECT;

#endif
