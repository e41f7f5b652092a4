/* SPDX-License-Identifier: MIT */
/* hs_more_wdm_kit_5.h: more types of the kernel, part 5. */
#ifndef HS_MORE_WDM_KIT_5_H
#define HS_MORE_WDM_KIT_5_H

typedef union _PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK {
    struct {
        ULONG Undefined : 1;
        ULONG Reserved1 : 3;
        ULONG DataLinkProtocolError : 1;
        ULONG SurpriseDownError : 1;
        ULONG Reserved2 : 6;
        ULONG PoisonedTLP : 1;
        ULONG FlowControlProtocolError : 1;
        ULONG CompletionTimeout : 1;
        ULONG CompleterAbort : 1;
        ULONG UnexpectedCompletion : 1;
        ULONG ReceiverOverflow : 1;
        ULONG MalformedTLP : 1;
        ULONG ECRCError : 1;
        ULONG UnsupportedRequestError : 1;
        ULONG AcsViolation : 1;
        ULONG UncorrectableInternalError : 1;
        ULONG MCBlockedTlp : 1;
        ULONG AtomicOpEgressBlocked : 1;
        ULONG TlpPrefixBlocked : 1;
        ULONG Reserved3 : 6;
    };
    ULONG AsULONG;
} PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK, *PPCI_EXPRESS_UNCORRECTABLE_ERROR_MASK;
typedef union _PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY {
    struct {
        ULONG Undefined : 1;
        ULONG Reserved1 : 3;
        ULONG DataLinkProtocolError : 1;
        ULONG SurpriseDownError : 1;
        ULONG Reserved2 : 6;
        ULONG PoisonedTLP : 1;
        ULONG FlowControlProtocolError : 1;
        ULONG CompletionTimeout : 1;
        ULONG CompleterAbort : 1;
        ULONG UnexpectedCompletion : 1;
        ULONG ReceiverOverflow : 1;
        ULONG MalformedTLP : 1;
        ULONG ECRCError : 1;
        ULONG UnsupportedRequestError : 1;
        ULONG AcsViolation : 1;
        ULONG UncorrectableInternalError : 1;
        ULONG MCBlockedTlp : 1;
        ULONG AtomicOpEgressBlocked : 1;
        ULONG TlpPrefixBlocked : 1;
        ULONG Reserved3 : 6;
    };
    ULONG AsULONG;
} PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY, *PPCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY;
typedef union _PCI_EXPRESS_CORRECTABLE_ERROR_STATUS {
    struct {
        ULONG ReceiverError : 1;
        ULONG Reserved1 : 5;
        ULONG BadTLP : 1;
        ULONG BadDLLP : 1;
        ULONG ReplayNumRollover : 1;
        ULONG Reserved2 : 3;
        ULONG ReplayTimerTimeout : 1;
        ULONG AdvisoryNonFatalError : 1;
        ULONG CorrectedInternalError : 1;
        ULONG HeaderLogOverflow : 1;
        ULONG Reserved3 : 16;
    };
    ULONG AsULONG;
} PCI_EXPRESS_CORRECTABLE_ERROR_STATUS, *PPCI_CORRECTABLE_ERROR_STATUS;
typedef union _PCI_EXPRESS_CORRECTABLE_ERROR_MASK {
    struct {
        ULONG ReceiverError : 1;
        ULONG Reserved1 : 5;
        ULONG BadTLP : 1;
        ULONG BadDLLP : 1;
        ULONG ReplayNumRollover : 1;
        ULONG Reserved2 : 3;
        ULONG ReplayTimerTimeout : 1;
        ULONG AdvisoryNonFatalError : 1;
        ULONG CorrectedInternalError : 1;
        ULONG HeaderLogOverflow : 1;
        ULONG Reserved3 : 16;
    };
    ULONG AsULONG;
} PCI_EXPRESS_CORRECTABLE_ERROR_MASK, *PPCI_CORRECTABLE_ERROR_MASK;
typedef union _PCI_EXPRESS_AER_CAPABILITIES {
    struct {
        ULONG FirstErrorPointer : 5;
        ULONG ECRCGenerationCapable : 1;
        ULONG ECRCGenerationEnable : 1;
        ULONG ECRCCheckCapable : 1;
        ULONG ECRCCheckEnable : 1;
        ULONG MultipleHeaderRecordingCapable : 1;
        ULONG MultipleHeaderRecordingEnable : 1;
        ULONG TlpPrefixLogPresent : 1;
        ULONG Reserved : 20;
    };
    ULONG AsULONG;
} PCI_EXPRESS_AER_CAPABILITIES, *PPCI_EXPRESS_AER_CAPABILITIES;
typedef union _PCI_EXPRESS_ROOT_ERROR_COMMAND {
    struct {
        ULONG CorrectableErrorReportingEnable : 1;
        ULONG NonFatalErrorReportingEnable : 1;
        ULONG FatalErrorReportingEnable : 1;
        ULONG Reserved : 29;
    };
    ULONG AsULONG;
} PCI_EXPRESS_ROOT_ERROR_COMMAND, *PPCI_EXPRESS_ROOT_ERROR_COMMAND;
typedef union _PCI_EXPRESS_ROOT_ERROR_STATUS {
    struct {
        ULONG CorrectableErrorReceived : 1;
        ULONG MultipleCorrectableErrorsReceived : 1;
        ULONG UncorrectableErrorReceived : 1;
        ULONG MultipleUncorrectableErrorsReceived : 1;
        ULONG FirstUncorrectableFatal : 1;
        ULONG NonFatalErrorMessagesReceived : 1;
        ULONG FatalErrorMessagesReceived : 1;
        ULONG Reserved : 20;
        ULONG AdvancedErrorInterruptMessageNumber : 5;
    };
    ULONG AsULONG;
} PCI_EXPRESS_ROOT_ERROR_STATUS, *PPCI_EXPRESS_ROOT_ERROR_STATUS;
typedef union _PCI_EXPRESS_ERROR_SOURCE_ID {
    struct {
        USHORT CorrectableSourceIdFun : 3;
        USHORT CorrectableSourceIdDev : 5;
        USHORT CorrectableSourceIdBus : 8;
        USHORT UncorrectableSourceIdFun : 3;
        USHORT UncorrectableSourceIdDev : 5;
        USHORT UncorrectableSourceIdBus : 8;
    };
    ULONG AsULONG;
} PCI_EXPRESS_ERROR_SOURCE_ID, *PPCI_EXPRESS_ERROR_SOURCE_ID;
typedef union _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS {
    struct {
        ULONG TargetAbortOnSplitCompletion : 1;
        ULONG MasterAbortOnSplitCompletion : 1;
        ULONG ReceivedTargetAbort : 1;
        ULONG ReceivedMasterAbort : 1;
        ULONG RsvdZ : 1;
        ULONG UnexpectedSplitCompletionError : 1;
        ULONG UncorrectableSplitCompletion : 1;
        ULONG UncorrectableDataError : 1;
        ULONG UncorrectableAttributeError : 1;
        ULONG UncorrectableAddressError : 1;
        ULONG DelayedTransactionDiscardTimerExpired : 1;
        ULONG PERRAsserted : 1;
        ULONG SERRAsserted : 1;
        ULONG InternalBridgeError : 1;
        ULONG Reserved : 18;
    };
    ULONG AsULONG;
} PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS, *PPCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS;
typedef union _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK {
    struct {
        ULONG TargetAbortOnSplitCompletion : 1;
        ULONG MasterAbortOnSplitCompletion : 1;
        ULONG ReceivedTargetAbort : 1;
        ULONG ReceivedMasterAbort : 1;
        ULONG RsvdZ : 1;
        ULONG UnexpectedSplitCompletionError : 1;
        ULONG UncorrectableSplitCompletion : 1;
        ULONG UncorrectableDataError : 1;
        ULONG UncorrectableAttributeError : 1;
        ULONG UncorrectableAddressError : 1;
        ULONG DelayedTransactionDiscardTimerExpired : 1;
        ULONG PERRAsserted : 1;
        ULONG SERRAsserted : 1;
        ULONG InternalBridgeError : 1;
        ULONG Reserved : 18;
    };
    ULONG AsULONG;
} PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK, *PPCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK;
typedef union _PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY {
    struct {
        ULONG TargetAbortOnSplitCompletion : 1;
        ULONG MasterAbortOnSplitCompletion : 1;
        ULONG ReceivedTargetAbort : 1;
        ULONG ReceivedMasterAbort : 1;
        ULONG RsvdZ : 1;
        ULONG UnexpectedSplitCompletionError : 1;
        ULONG UncorrectableSplitCompletion : 1;
        ULONG UncorrectableDataError : 1;
        ULONG UncorrectableAttributeError : 1;
        ULONG UncorrectableAddressError : 1;
        ULONG DelayedTransactionDiscardTimerExpired : 1;
        ULONG PERRAsserted : 1;
        ULONG SERRAsserted : 1;
        ULONG InternalBridgeError : 1;
        ULONG Reserved : 18;
    };
    ULONG AsULONG;
} PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY, *PPCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY;
typedef union _PCI_EXPRESS_SEC_AER_CAPABILITIES {
    struct {
        ULONG SecondaryUncorrectableFirstErrorPtr : 5;
        ULONG Reserved : 27;
    };
    ULONG AsULONG;
} PCI_EXPRESS_SEC_AER_CAPABILITIES, *PPCI_EXPRESS_SEC_AER_CAPABILITIES;
typedef struct _PCI_EXPRESS_AER_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS UncorrectableErrorStatus;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK UncorrectableErrorMask;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY UncorrectableErrorSeverity;
    PCI_EXPRESS_CORRECTABLE_ERROR_STATUS CorrectableErrorStatus;
    PCI_EXPRESS_CORRECTABLE_ERROR_MASK CorrectableErrorMask;
    PCI_EXPRESS_AER_CAPABILITIES CapabilitiesAndControl;
    ULONG HeaderLog[4];
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS SecUncorrectableErrorStatus;
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK SecUncorrectableErrorMask;
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY SecUncorrectableErrorSeverity;
    PCI_EXPRESS_SEC_AER_CAPABILITIES SecCapabilitiesAndControl;
    ULONG SecHeaderLog[4];
} PCI_EXPRESS_AER_CAPABILITY, *PPCI_EXPRESS_AER_CAPABILITY;
typedef struct _PCI_EXPRESS_ROOTPORT_AER_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS UncorrectableErrorStatus;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK UncorrectableErrorMask;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY UncorrectableErrorSeverity;
    PCI_EXPRESS_CORRECTABLE_ERROR_STATUS CorrectableErrorStatus;
    PCI_EXPRESS_CORRECTABLE_ERROR_MASK CorrectableErrorMask;
    PCI_EXPRESS_AER_CAPABILITIES CapabilitiesAndControl;
    ULONG HeaderLog[4];
    PCI_EXPRESS_ROOT_ERROR_COMMAND RootErrorCommand;
    PCI_EXPRESS_ROOT_ERROR_STATUS RootErrorStatus;
    PCI_EXPRESS_ERROR_SOURCE_ID ErrorSourceId;
} PCI_EXPRESS_ROOTPORT_AER_CAPABILITY, *PPCI_EXPRESS_ROOTPORT_AER_CAPABILITY;
typedef struct _PCI_EXPRESS_BRIDGE_AER_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS UncorrectableErrorStatus;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_MASK UncorrectableErrorMask;
    PCI_EXPRESS_UNCORRECTABLE_ERROR_SEVERITY UncorrectableErrorSeverity;
    PCI_EXPRESS_CORRECTABLE_ERROR_STATUS CorrectableErrorStatus;
    PCI_EXPRESS_CORRECTABLE_ERROR_MASK CorrectableErrorMask;
    PCI_EXPRESS_AER_CAPABILITIES CapabilitiesAndControl;
    ULONG HeaderLog[4];
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_STATUS SecUncorrectableErrorStatus;
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_MASK SecUncorrectableErrorMask;
    PCI_EXPRESS_SEC_UNCORRECTABLE_ERROR_SEVERITY SecUncorrectableErrorSeverity;
    PCI_EXPRESS_SEC_AER_CAPABILITIES SecCapabilitiesAndControl;
    ULONG SecHeaderLog[4];
} PCI_EXPRESS_BRIDGE_AER_CAPABILITY, *PPCI_EXPRESS_BRIDGE_AER_CAPABILITY;
typedef union _PCI_EXPRESS_ACS_CAPABILITY_REGISTER {
    struct {
        USHORT SourceValidation : 1;
        USHORT TranslationBlocking : 1;
        USHORT RequestRedirect : 1;
        USHORT CompletionRedirect : 1;
        USHORT UpstreamForwarding : 1;
        USHORT EgressControl : 1;
        USHORT DirectTranslation : 1;
        USHORT Reserved : 1;
        USHORT EgressControlVectorSize : 8;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_ACS_CAPABILITY_REGISTER, *PPCI_EXPRESS_ACS_CAPABILITY_REGISTER;
typedef union _PCI_EXPRESS_ACS_CONTROL {
    struct {
        USHORT SourceValidation : 1;
        USHORT TranslationBlocking : 1;
        USHORT RequestRedirect : 1;
        USHORT CompletionRedirect : 1;
        USHORT UpstreamForwarding : 1;
        USHORT EgressControl : 1;
        USHORT DirectTranslation : 1;
        USHORT Reserved : 9;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_ACS_CONTROL, *PPCI_EXPRESS_ACS_CONTROL;
typedef struct _PCI_EXPRESS_ACS_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_ACS_CAPABILITY_REGISTER Capability;
    PCI_EXPRESS_ACS_CONTROL Control;
    ULONG EgressControl[1];
} PCI_EXPRESS_ACS_CAPABILITY, *PPCI_EXPRESS_ACS_CAPABILITY;
typedef union _PCI_EXPRESS_SRIOV_CAPS {
    struct {
        ULONG VFMigrationCapable : 1;
        ULONG Reserved1 : 20;
        ULONG VFMigrationInterruptNumber : 11;
    };
    ULONG AsULONG;
} PCI_EXPRESS_SRIOV_CAPS, *PPCI_EXPRESS_SRIOV_CAPS;
typedef union _PCI_EXPRESS_SRIOV_CONTROL {
    struct {
        USHORT VFEnable : 1;
        USHORT VFMigrationEnable : 1;
        USHORT VFMigrationInterruptEnable : 1;
        USHORT VFMemorySpaceEnable : 1;
        USHORT ARICapableHierarchy : 1;
        USHORT Reserved1 : 11;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_SRIOV_CONTROL, *PPCI_EXPRESS_SRIOV_CONTROL;
typedef union _PCI_EXPRESS_SRIOV_STATUS {
    struct {
        USHORT VFMigrationStatus : 1;
        USHORT Reserved1 : 15;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_SRIOV_STATUS, *PPCI_EXPRESS_SRIOV_STATUS;
typedef union _PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY {
    struct {
        ULONG VFMigrationStateBIR : 3;
        ULONG VFMigrationStateOffset : 29;
    };
    ULONG AsULONG;
} PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY, *PPCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY;
typedef struct _PCI_EXPRESS_SRIOV_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_SRIOV_CAPS SRIOVCapabilities;
    PCI_EXPRESS_SRIOV_CONTROL SRIOVControl;
    PCI_EXPRESS_SRIOV_STATUS SRIOVStatus;
    USHORT InitialVFs;
    USHORT TotalVFs;
    USHORT NumVFs;
    UCHAR FunctionDependencyLink;
    UCHAR RsvdP1;
    USHORT FirstVFOffset;
    USHORT VFStride;
    USHORT RsvdP2;
    USHORT VFDeviceId;
    ULONG SupportedPageSizes;
    ULONG SystemPageSize;
    ULONG BaseAddresses[6];
    PCI_EXPRESS_SRIOV_MIGRATION_STATE_ARRAY VFMigrationStateArrayOffset;
} PCI_EXPRESS_SRIOV_CAPABILITY, *PPCI_EXPRESS_SRIOV_CAPABILITY;
typedef PCI_IS_DEVICE_PRESENT *PPCI_IS_DEVICE_PRESENT;
typedef PCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE *PPCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE;
typedef PCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE *PPCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE;
typedef struct _PCI_EXPRESS_LINK_QUIESCENT_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPCI_EXPRESS_ENTER_LINK_QUIESCENT_MODE PciExpressEnterLinkQuiescentMode;
    PPCI_EXPRESS_EXIT_LINK_QUIESCENT_MODE PciExpressExitLinkQuiescentMode;
} PCI_EXPRESS_LINK_QUIESCENT_INTERFACE, *PPCI_EXPRESS_LINK_QUIESCENT_INTERFACE;
typedef ULONG (*PPCI_EXPRESS_ROOT_PORT_READ_CONFIG_SPACE)(PVOID, PVOID, ULONG, ULONG);
typedef ULONG (*PPCI_EXPRESS_ROOT_PORT_WRITE_CONFIG_SPACE)(PVOID, PVOID, ULONG, ULONG);
typedef struct _PCI_EXPRESS_ROOT_PORT_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPCI_EXPRESS_ROOT_PORT_READ_CONFIG_SPACE ReadConfigSpace;
    PPCI_EXPRESS_ROOT_PORT_WRITE_CONFIG_SPACE WriteConfigSpace;
} PCI_EXPRESS_ROOT_PORT_INTERFACE, *PPCI_EXPRESS_ROOT_PORT_INTERFACE;
typedef PCI_MSIX_SET_ENTRY *PPCI_MSIX_SET_ENTRY;
typedef PCI_MSIX_MASKUNMASK_ENTRY *PPCI_MSIX_MASKUNMASK_ENTRY;
typedef PCI_MSIX_GET_ENTRY *PPCI_MSIX_GET_ENTRY;
typedef PCI_MSIX_GET_TABLE_SIZE *PPCI_MSIX_GET_TABLE_SIZE;
typedef struct _PCI_MSIX_TABLE_CONFIG_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPCI_MSIX_SET_ENTRY SetTableEntry;
    PPCI_MSIX_MASKUNMASK_ENTRY MaskTableEntry;
    PPCI_MSIX_MASKUNMASK_ENTRY UnmaskTableEntry;
    PPCI_MSIX_GET_ENTRY GetTableEntry;
    PPCI_MSIX_GET_TABLE_SIZE GetTableSize;
} PCI_MSIX_TABLE_CONFIG_INTERFACE, *PPCI_MSIX_TABLE_CONFIG_INTERFACE;
typedef ULONG CLFS_CONTAINER_ID;
typedef CLFS_CONTAINER_ID *PCLFS_CONTAINER_ID;
typedef CLFS_CONTAINER_ID **PPCLFS_CONTAINER_ID;
typedef struct _CLS_LSN { ULONGLONG Internal; } CLS_LSN, *PCLS_LSN, **PPCLS_LSN;
typedef CLS_LSN CLFS_LSN;
typedef CLFS_LSN *PCLFS_LSN;
typedef CLFS_LSN **PPCLFS_LSN;
typedef UCHAR CLS_RECORD_TYPE;
typedef UCHAR *PCLS_RECORD_TYPE;
typedef UCHAR **PPCLS_RECORD_TYPE;
typedef CLS_RECORD_TYPE CLFS_RECORD_TYPE;
typedef CLS_RECORD_TYPE *PCLFS_RECORD_TYPE;
typedef CLS_RECORD_TYPE **PPCLFS_RECORD_TYPE;
typedef enum _CLS_CONTEXT_MODE {
    ClsContextNone = 0, ClsContextUndoNext, ClsContextPrevious, ClsContextForward
} CLS_CONTEXT_MODE, *PCLS_CONTEXT_MODE, **PPCLS_CONTEXT_MODE;
typedef enum _CLFS_CONTEXT_MODE {
    ClfsContextNone = 0, ClfsContextUndoNext, ClfsContextPrevious, ClfsContextForward
} CLFS_CONTEXT_MODE, *PCLFS_CONTEXT_MODE, **PPCLFS_CONTEXT_MODE;
typedef struct _CLFS_NODE_ID { ULONG cType; ULONG cbNode; } CLFS_NODE_ID, *PCLFS_NODE_ID;
typedef struct _CLS_WRITE_ENTRY {
    PVOID Buffer;
    ULONG ByteLength;
} CLS_WRITE_ENTRY, *PCLS_WRITE_ENTRY, **PPCLS_WRITE_ENTRY;
typedef CLS_WRITE_ENTRY CLFS_WRITE_ENTRY;
typedef CLFS_WRITE_ENTRY *PCLFS_WRITE_ENTRY;
typedef CLFS_WRITE_ENTRY **PPCLFS_WRITE_ENTRY;
typedef GUID CLFS_LOG_ID;

#endif
