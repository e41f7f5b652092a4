/* SPDX-License-Identifier: MIT */
/* hs_lowio_3.h: redirector mini driver, part 3. */
#ifndef HS_LOWIO_3_H
#define HS_LOWIO_3_H

typedef NTSTATUS (*PMRX_CALLDOWN)(PRX_CONTEXT);
typedef NTSTATUS (*PMRX_CALLDOWN_CTX)(PRX_CONTEXT, PRDBSS_DEVICE_OBJECT);
typedef NTSTATUS (*PMRX_CHKDIR_CALLDOWN)(PRX_CONTEXT, PUNICODE_STRING);
typedef NTSTATUS (*PMRX_CHKFCB_CALLDOWN)(PFCB, PFCB);
typedef enum _RX_BLOCK_CONDITION {
    Condition_Uninitialized, Condition_InTransition, Condition_Closing, Condition_Good, Condition_Bad,
    Condition_Closed
} RX_BLOCK_CONDITION, *PRX_BLOCK_CONDITION;
typedef void (*PMRX_NETROOT_CALLBACK)(PMRX_CREATENETROOT_CONTEXT);
typedef void (*PMRX_EXTRACT_NETROOT_NAME)(PUNICODE_STRING, PMRX_SRV_CALL, PUNICODE_STRING, PUNICODE_STRING);
typedef struct _MRX_CREATENETROOT_CONTEXT {
    PRX_CONTEXT RxContext;
    PV_NET_ROOT pVNetRoot;
    KEVENT FinishEvent;
    NTSTATUS VirtualNetRootStatus;
    NTSTATUS NetRootStatus;
    RX_WORK_QUEUE_ITEM WorkQueueItem;
    PMRX_NETROOT_CALLBACK Callback;
} MRX_CREATENETROOT_CONTEXT, *PMRX_CREATENETROOT_CONTEXT;
typedef NTSTATUS (*PMRX_CREATE_V_NET_ROOT)(PMRX_CREATENETROOT_CONTEXT);
typedef NTSTATUS (*PMRX_UPDATE_NETROOT_STATE)(PMRX_NET_ROOT);
typedef struct _MRX_SRVCALL_CALLBACK_CONTEXT {
    struct _MRX_SRVCALLDOWN_STRUCTURE *SrvCalldownStructure;
    ULONG CallbackContextOrdinal;
    PRDBSS_DEVICE_OBJECT RxDeviceObject;
    NTSTATUS Status;
    PVOID RecommunicateContext;
} MRX_SRVCALL_CALLBACK_CONTEXT, *PMRX_SRVCALL_CALLBACK_CONTEXT;
typedef void (*PMRX_SRVCALL_CALLBACK)(PMRX_SRVCALL_CALLBACK_CONTEXT);
typedef struct _MRX_SRVCALLDOWN_STRUCTURE {
    KEVENT FinishEvent;
    LIST_ENTRY SrvCalldownList;
    PRX_CONTEXT RxContext;
    PMRX_SRV_CALL SrvCall;
    PMRX_SRVCALL_CALLBACK CallBack;
    BOOLEAN CalldownCancelled;
    ULONG NumberRemaining;
    ULONG NumberToWait;
    ULONG BestFinisherOrdinal;
    PRDBSS_DEVICE_OBJECT BestFinisher;
    MRX_SRVCALL_CALLBACK_CONTEXT CallbackContexts[1];
} MRX_SRVCALLDOWN_STRUCTURE;
typedef NTSTATUS (*PMRX_CREATE_SRVCALL)(PMRX_SRV_CALL, PMRX_SRVCALL_CALLBACK_CONTEXT);
typedef NTSTATUS (*PMRX_SRVCALL_WINNER_NOTIFY)(PMRX_SRV_CALL, BOOLEAN, PVOID);
typedef void (*PMRX_NEWSTATE_CALLDOWN)(PVOID);
typedef NTSTATUS (*PMRX_DEALLOCATE_FOR_FCB)(PMRX_FCB);
typedef NTSTATUS (*PMRX_DEALLOCATE_FOR_FOBX)(PMRX_FOBX);
typedef NTSTATUS (*PMRX_IS_LOCK_REALIZABLE)(PMRX_FCB, PLARGE_INTEGER, PLARGE_INTEGER, ULONG);
typedef NTSTATUS (*PMRX_FORCECLOSED_CALLDOWN)(PMRX_SRV_OPEN);
typedef NTSTATUS (*PMRX_FINALIZE_SRVCALL_CALLDOWN)(PMRX_SRV_CALL, BOOLEAN);
typedef NTSTATUS (*PMRX_FINALIZE_V_NET_ROOT_CALLDOWN)(PMRX_V_NET_ROOT, PBOOLEAN);
typedef NTSTATUS (*PMRX_FINALIZE_NET_ROOT_CALLDOWN)(PMRX_NET_ROOT, PBOOLEAN);
typedef ULONG (*PMRX_EXTENDFILE_CALLDOWN)(PRX_CONTEXT, PLARGE_INTEGER, PLARGE_INTEGER);
typedef NTSTATUS (*PMRX_CHANGE_BUFFERING_STATE_CALLDOWN)(PRX_CONTEXT, PMRX_SRV_OPEN, PVOID);
typedef NTSTATUS (*PMRX_PREPARSE_NAME)(PRX_CONTEXT, PUNICODE_STRING);
typedef NTSTATUS (*PMRX_GET_CONNECTION_ID)(PRX_CONTEXT, PRX_CONNECTION_ID);
typedef NTSTATUS (*PMRX_COMPUTE_NEW_BUFFERING_STATE)(PMRX_SRV_OPEN, PVOID, PULONG);
typedef NTSTATUS (*PLOWIO_COMPLETION_ROUTINE)(PRX_CONTEXT);
typedef LONGLONG RXVBO;
typedef struct _LOWIO_LOCK_LIST {
    struct _LOWIO_LOCK_LIST *Next;
    ULONG LockNumber;
    RXVBO ByteOffset;
    LONGLONG Length;
    BOOLEAN ExclusiveLock;
    ULONG Key;
} LOWIO_LOCK_LIST, *PLOWIO_LOCK_LIST;
typedef struct _XXCTL_LOWIO_COMPONENT {
    ULONG Flags;
    union { ULONG FsControlCode; ULONG IoControlCode; };
    ULONG InputBufferLength;
    PVOID pInputBuffer;
    ULONG OutputBufferLength;
    PVOID pOutputBuffer;
    UCHAR MinorFunction;
} XXCTL_LOWIO_COMPONENT;
typedef struct _LOWIO_CONTEXT {
    USHORT Operation;
    USHORT Flags;
    PLOWIO_COMPLETION_ROUTINE CompletionRoutine;
    PERESOURCE Resource;
    ERESOURCE_THREAD ResourceThreadId;
    union {
        struct {
            ULONG Flags;
            PMDL Buffer;
            RXVBO ByteOffset;
            ULONG ByteCount;
            ULONG Key;
            PNON_PAGED_FCB NonPagedFcb;
        } ReadWrite;
        struct {
            union { PLOWIO_LOCK_LIST LockList; LONGLONG Length; };
            ULONG Flags;
            RXVBO ByteOffset;
            ULONG Key;
        } Locks;
        XXCTL_LOWIO_COMPONENT FsCtl;
        XXCTL_LOWIO_COMPONENT IoCtl;
        struct {
            BOOLEAN WatchTree;
            ULONG CompletionFilter;
            ULONG NotificationBufferLength;
            PVOID pNotificationBuffer;
        } NotifyChangeDirectory;
    } ParamsFor;
} LOWIO_CONTEXT;
typedef struct _MINIRDR_DISPATCH {
    NODE_TYPE_CODE NodeTypeCode;
    NODE_BYTE_SIZE NodeByteSize;
    ULONG MRxFlags;
    ULONG MRxSrvCallSize;
    ULONG MRxNetRootSize;
    ULONG MRxVNetRootSize;
    ULONG MRxFcbSize;
    ULONG MRxSrvOpenSize;
    ULONG MRxFobxSize;
    PMRX_CALLDOWN_CTX MRxStart;
    PMRX_CALLDOWN_CTX MRxStop;
    PMRX_CALLDOWN MRxCancel;
    PMRX_CALLDOWN MRxCreate;
    PMRX_CALLDOWN MRxCollapseOpen;
    PMRX_CALLDOWN MRxShouldTryToCollapseThisOpen;
    PMRX_CALLDOWN MRxFlush;
    PMRX_CALLDOWN MRxZeroExtend;
    PMRX_CALLDOWN MRxTruncate;
    PMRX_CALLDOWN MRxCleanupFobx;
    PMRX_CALLDOWN MRxCloseSrvOpen;
    PMRX_DEALLOCATE_FOR_FCB MRxDeallocateForFcb;
    PMRX_DEALLOCATE_FOR_FOBX MRxDeallocateForFobx;
    PMRX_IS_LOCK_REALIZABLE MRxIsLockRealizable;
    PMRX_FORCECLOSED_CALLDOWN MRxForceClosed;
    PMRX_CHKFCB_CALLDOWN MRxAreFilesAliased;
    PMRX_CALLDOWN MRxOpenPrintFile;
    PMRX_CALLDOWN MRxClosePrintFile;
    PMRX_CALLDOWN MRxWritePrintFile;
    PMRX_CALLDOWN MRxEnumeratePrintQueue;
    PMRX_CALLDOWN MRxClosedSrvOpenTimeOut;
    PMRX_CALLDOWN MRxClosedFcbTimeOut;
    PMRX_CALLDOWN MRxQueryDirectory;
    PMRX_CALLDOWN MRxQueryFileInfo;
    PMRX_CALLDOWN MRxSetFileInfo;
    PMRX_CALLDOWN MRxSetFileInfoAtCleanup;
    PMRX_CALLDOWN MRxQueryEaInfo;
    PMRX_CALLDOWN MRxSetEaInfo;
    PMRX_CALLDOWN MRxQuerySdInfo;
    PMRX_CALLDOWN MRxSetSdInfo;
    PMRX_CALLDOWN MRxQueryQuotaInfo;
    PMRX_CALLDOWN MRxSetQuotaInfo;
    PMRX_CALLDOWN MRxQueryVolumeInfo;
    PMRX_CALLDOWN MRxSetVolumeInfo;
    PMRX_CHKDIR_CALLDOWN MRxIsValidDirectory;
    PMRX_COMPUTE_NEW_BUFFERING_STATE MRxComputeNewBufferingState;
    PMRX_CALLDOWN MRxLowIOSubmit[11];
    PMRX_EXTENDFILE_CALLDOWN MRxExtendForCache;
    PMRX_EXTENDFILE_CALLDOWN MRxExtendForNonCache;
    PMRX_CHANGE_BUFFERING_STATE_CALLDOWN MRxCompleteBufferingStateChangeRequest;
    PMRX_CREATE_V_NET_ROOT MRxCreateVNetRoot;
    PMRX_FINALIZE_V_NET_ROOT_CALLDOWN MRxFinalizeVNetRoot;
    PMRX_FINALIZE_NET_ROOT_CALLDOWN MRxFinalizeNetRoot;
    PMRX_UPDATE_NETROOT_STATE MRxUpdateNetRootState;
    PMRX_EXTRACT_NETROOT_NAME MRxExtractNetRootName;
    PMRX_CREATE_SRVCALL MRxCreateSrvCall;
    PMRX_CREATE_SRVCALL MRxCancelCreateSrvCall;
    PMRX_SRVCALL_WINNER_NOTIFY MRxSrvCallWinnerNotify;
    PMRX_FINALIZE_SRVCALL_CALLDOWN MRxFinalizeSrvCall;
    PMRX_CALLDOWN MRxDevFcbXXXControlFile;
    PMRX_PREPARSE_NAME MRxPreparseName;
    PMRX_GET_CONNECTION_ID MRxGetConnectionId;
    ULONG ScavengerTimeout;
} MINIRDR_DISPATCH, *PMINIRDR_DISPATCH;
typedef struct _LOWIO_PER_FCB_INFO {
    LIST_ENTRY PagingIoReadsOutstanding;
    LIST_ENTRY PagingIoWritesOutstanding;
} LOWIO_PER_FCB_INFO, *PLOWIO_PER_FCB_INFO;
typedef struct _RX_SCAVENGER_ENTRY {
    LIST_ENTRY List;
    UCHAR Type;
    UCHAR Operation;
    UCHAR State;
    UCHAR Flags;
    struct _RX_SCAVENGER_ENTRY *pContinuationEntry;
} RX_SCAVENGER_ENTRY, *PRX_SCAVENGER_ENTRY;
typedef enum _RDBSS_SCAVENGER_STATE {
    RDBSS_SCAVENGER_INACTIVE, RDBSS_SCAVENGER_DORMANT, RDBSS_SCAVENGER_ACTIVE, RDBSS_SCAVENGER_SUSPENDED
} RDBSS_SCAVENGER_STATE, *PRDBSS_SCAVENGER_STATE;
typedef struct _RDBSS_SCAVENGER {
    RDBSS_SCAVENGER_STATE State;
    LONG MaximumNumberOfDormantFiles;
    LONG NumberOfDormantFiles;
    LARGE_INTEGER TimeLimit;
    ULONG SrvCallsToBeFinalized;
    ULONG NetRootsToBeFinalized;
    ULONG VNetRootsToBeFinalized;
    ULONG FcbsToBeFinalized;
    ULONG SrvOpensToBeFinalized;
    ULONG FobxsToBeFinalized;
    LIST_ENTRY SrvCallFinalizationList;
    LIST_ENTRY NetRootFinalizationList;
    LIST_ENTRY VNetRootFinalizationList;
    LIST_ENTRY FcbFinalizationList;
    LIST_ENTRY SrvOpenFinalizationList;
    LIST_ENTRY FobxFinalizationList;
    LIST_ENTRY ClosePendingFobxsList;
    RX_WORK_ITEM WorkItem;
    KEVENT SyncEvent;
    KEVENT ScavengeEvent;
    PETHREAD CurrentScavengerThread;
    PNET_ROOT CurrentNetRootForClosePendingProcessing;
    PFCB CurrentFcbForClosePendingProcessing;
    KEVENT ClosePendingProcessingSyncEvent;
} RDBSS_SCAVENGER, *PRDBSS_SCAVENGER;
typedef struct _PURGE_SYNCHRONIZATION_CONTEXT {
    LIST_ENTRY ContextsAwaitingPurgeCompletion;
    BOOLEAN PurgeInProgress;
} PURGE_SYNCHRONIZATION_CONTEXT, *PPURGE_SYNCHRONIZATION_CONTEXT;
typedef struct _RX_TOPLEVELIRP_CONTEXT {
    union {
        struct _LIST_ENTRY *Flink;
        struct _LIST_ENTRY *Blink;
        LIST_ENTRY ListEntry;
    };
    ULONG Signature;
    PRDBSS_DEVICE_OBJECT RxDeviceObject;
    PRX_CONTEXT RxContext;
    PIRP Irp;
    ULONG Flags;
    PVOID Previous;
    PETHREAD Thread;
} RX_TOPLEVELIRP_CONTEXT, *PRX_TOPLEVELIRP_CONTEXT;
typedef struct _RX_FCBTRACKER_CALLINFO {
    ULONG AcquireRelease;
    USHORT SavedTrackerValue;
    USHORT LineNumber;
    PSZ FileName;
    ULONG Flags;
} RX_FCBTRACKER_CALLINFO, *PRX_FCBTRACKER_CALLINFO;
typedef NTSTATUS (*PRX_DISPATCH)(PRX_CONTEXT, PIRP);
typedef struct _DFS_NAME_CONTEXT_ *PDFS_NAME_CONTEXT;
typedef struct _NT_CREATE_PARAMETERS {
    ACCESS_MASK DesiredAccess;
    LARGE_INTEGER AllocationSize;
    ULONG FileAttributes;
    ULONG ShareAccess;
    ULONG Disposition;
    ULONG CreateOptions;
    PIO_SECURITY_CONTEXT SecurityContext;
    SECURITY_IMPERSONATION_LEVEL ImpersonationLevel;
    PVOID DfsContext;
    PDFS_NAME_CONTEXT DfsNameContext;
} NT_CREATE_PARAMETERS, *PNT_CREATE_PARAMETERS;
typedef struct _RX_CONTEXT {
    NODE_TYPE_CODE NodeTypeCode;
    NODE_BYTE_SIZE NodeByteSize;
    ULONG ReferenceCount;
    LIST_ENTRY ContextListEntry;
    UCHAR MajorFunction;
    UCHAR MinorFunction;
    BOOLEAN PendingReturned;
    BOOLEAN PostRequest;
    PDEVICE_OBJECT RealDevice;
    PIRP CurrentIrp;
    PIO_STACK_LOCATION CurrentIrpSp;
    PMRX_FCB pFcb;
    PMRX_FOBX pFobx;
    PMRX_SRV_OPEN pRelevantSrvOpen;
    PNON_PAGED_FCB NonPagedFcb;
    PRDBSS_DEVICE_OBJECT RxDeviceObject;
    PETHREAD OriginalThread;
    PETHREAD LastExecutionThread;
    PVOID LockManagerContext;
    PVOID RdbssDbgExtension;
    RX_SCAVENGER_ENTRY ScavengerEntry;
    ULONG SerialNumber;
    ULONG FobxSerialNumber;
    ULONG Flags;
    BOOLEAN FcbResourceAcquired;
    BOOLEAN FcbPagingIoResourceAcquired;
    UCHAR MustSucceedDescriptorNumber;
    union {
        struct {
            union { NTSTATUS StoredStatus; PVOID StoredStatusAlignment; };
            ULONG_PTR InformationToReturn;
        };
        IO_STATUS_BLOCK IoStatusBlock;
    };
    union { ULONGLONG ForceLonglongAligmentDummyField; PVOID MRxContext[4]; };
    PVOID WriteOnlyOpenRetryContext;
    PMRX_CALLDOWN MRxCancelRoutine;
    PRX_DISPATCH ResumeRoutine;
    RX_WORK_QUEUE_ITEM WorkQueueItem;
    LIST_ENTRY OverflowListEntry;
    KEVENT SyncEvent;
    LIST_ENTRY BlockedOperations;
    PFAST_MUTEX BlockedOpsMutex;
    LIST_ENTRY RxContextSerializationQLinks;
    union {
        struct {
            union {
                FS_INFORMATION_CLASS FsInformationClass;
                FILE_INFORMATION_CLASS FileInformationClass;
            };
            PVOID Buffer;
            union { LONG Length; LONG LengthRemaining; };
            BOOLEAN ReplaceIfExists;
            BOOLEAN AdvanceOnly;
        } Info;
        struct {
            UNICODE_STRING SuppliedPathName;
            NET_ROOT_TYPE NetRootType;
            PIO_SECURITY_CONTEXT pSecurityContext;
        } PrefixClaim;
    };
    union {
        struct {
            NT_CREATE_PARAMETERS NtCreateParameters;
            ULONG ReturnedCreateInformation;
            PWCH CanonicalNameBuffer;
            PRX_PREFIX_ENTRY NetNamePrefixEntry;
            PMRX_SRV_CALL pSrvCall;
            PMRX_NET_ROOT pNetRoot;
            PMRX_V_NET_ROOT pVNetRoot;
            PVOID EaBuffer;
            ULONG EaLength;
            ULONG SdLength;
            ULONG PipeType;
            ULONG PipeReadMode;
            ULONG PipeCompletionMode;
            USHORT Flags;
            NET_ROOT_TYPE Type;
            UCHAR RdrFlags;
            BOOLEAN FcbAcquired;
            BOOLEAN TryForScavengingOnSharingViolation;
            BOOLEAN ScavengingAlreadyTried;
            BOOLEAN ThisIsATreeConnectOpen;
            BOOLEAN TreeConnectOpenDeferred;
            UNICODE_STRING TransportName;
            UNICODE_STRING UserName;
            UNICODE_STRING Password;
            UNICODE_STRING UserDomainName;
        } Create;
        struct {
            ULONG FileIndex;
            BOOLEAN RestartScan;
            BOOLEAN ReturnSingleEntry;
            BOOLEAN IndexSpecified;
            BOOLEAN InitialQuery;
        } QueryDirectory;
        struct { PMRX_V_NET_ROOT pVNetRoot; } NotifyChangeDirectory;
        struct {
            PUCHAR UserEaList;
            ULONG UserEaListLength;
            ULONG UserEaIndex;
            BOOLEAN RestartScan;
            BOOLEAN ReturnSingleEntry;
            BOOLEAN IndexSpecified;
        } QueryEa;
        struct { SECURITY_INFORMATION SecurityInformation; ULONG Length; } QuerySecurity;
        struct {
            SECURITY_INFORMATION SecurityInformation;
            PSECURITY_DESCRIPTOR SecurityDescriptor;
        } SetSecurity;
        struct {
            ULONG Length;
            PSID StartSid;
            PFILE_GET_QUOTA_INFORMATION SidList;
            ULONG SidListLength;
            BOOLEAN RestartScan;
            BOOLEAN ReturnSingleEntry;
            BOOLEAN IndexSpecified;
        } QueryQuota;
        struct { ULONG Length; } SetQuota;
        struct {
            PV_NET_ROOT VNetRoot;
            PSRV_CALL SrvCall;
            PNET_ROOT NetRoot;
        } DosVolumeFunction;
        struct { ULONG FlagsForLowIo; LOWIO_CONTEXT LowIoContext; };
    };
    PWCH AlsoCanonicalNameBuffer;
    PUNICODE_STRING LoudCompletionString;
    LONG AcquireReleaseFcbTrackerX;
    ULONG TrackerHistoryPointer;
    RX_FCBTRACKER_CALLINFO TrackerHistory[32];
} RX_CONTEXT, *PRX_CONTEXT;
typedef enum RX_CONTEXT_FLAGS {
    RX_CONTEXT_FLAG_FROM_POOL = 1, RX_CONTEXT_FLAG_WAIT, RX_CONTEXT_FLAG_WRITE_THROUGH = 4,
    RX_CONTEXT_FLAG_FLOPPY = 8, RX_CONTEXT_FLAG_RECURSIVE_CALL = 16, RX_CONTEXT_FLAG_THIS_DEVICE_TOP_LEVEL = 32,
    RX_CONTEXT_FLAG_DEFERRED_WRITE = 64, RX_CONTEXT_FLAG_VERIFY_READ = 128, RX_CONTEXT_FLAG_STACK_IO_CONTEZT = 256,
    RX_CONTEXT_FLAG_IN_FSP = 512, RX_CONTEXT_FLAG_CREATE_MAILSLOT = 1024, RX_CONTEXT_FLAG_MAILSLOT_REPARSE = 2048,
    RX_CONTEXT_FLAG_ASYNC_OPERATION = 4096, RX_CONTEXT_FLAG_NO_COMPLETE_FROM_FSP = 0x2000,
    RX_CONTEXT_FLAG_POST_ON_STABLE_CONDITION = 0x4000, RX_CONTEXT_FLAG_FSP_DELAYED_OVERFLOW_QUEUE = 0x8000,
    RX_CONTEXT_FLAG_FSP_CRITICAL_OVERFLOW_QUEUE = 0x10000, RX_CONTEXT_FLAG_MINIRDR_INVOKED = 0x20000,
    RX_CONTEXT_FLAG_WAITING_FOR_RESOURCE = 0x40000, RX_CONTEXT_FLAG_CANCELLED = 0x80000,
    RX_CONTEXT_FLAG_SYNC_EVENT_WAITERS = 0x100000, RX_CONTEXT_FLAG_NO_PREPOSTING_NEEDED = 0x200000,
    RX_CONTEXT_FLAG_BYPASS_VALIDOP_CHECK = 0x400000, RX_CONTEXT_FLAG_BLOCKED_PIPE_RESUME = 0x800000,
    RX_CONTEXT_FLAG_IN_SERIALIZATION_QUEUE = 0x1000000, RX_CONTEXT_FLAG_NO_EXCEPTION_BREAKPOINT = 0x2000000,
    RX_CONTEXT_FLAG_NEEDRECONNECT = 0x4000000, RX_CONTEXT_FLAG_MUST_SUCCEED = 0x8000000,
    RX_CONTEXT_FLAG_MUST_SUCCEED_NONBLOCKING = 0x10000000, RX_CONTEXT_FLAG_MUST_SUCCEED_ALLOCATED = 0x20000000,
    RX_CONTEXT_FLAG_MINIRDR_INITIATED = -2147483648
} RX_CONTEXT_FLAGS;

#endif
