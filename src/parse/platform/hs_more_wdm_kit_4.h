/* SPDX-License-Identifier: MIT */
/* hs_more_wdm_kit_4.h: more types of the kernel, part 4. */
#ifndef HS_MORE_WDM_KIT_4_H
#define HS_MORE_WDM_KIT_4_H

typedef struct _PNP_REPLACE_DRIVER_INTERFACE {
    ULONG Size;
    ULONG Version;
    ULONG Flags;
    PREPLACE_UNLOAD Unload;
    PREPLACE_BEGIN BeginReplace;
    PREPLACE_END EndReplace;
    PREPLACE_MIRROR_PHYSICAL_MEMORY MirrorPhysicalMemory;
    PREPLACE_SET_PROCESSOR_ID SetProcessorId;
    PREPLACE_SWAP Swap;
    PREPLACE_INITIATE_HARDWARE_MIRROR InitiateHardwareMirror;
    PREPLACE_MIRROR_PLATFORM_MEMORY MirrorPlatformMemory;
    PREPLACE_GET_MEMORY_DESTINATION GetMemoryDestination;
    PREPLACE_ENABLE_DISABLE_HARDWARE_QUIESCE EnableDisableHardwareQuiesce;
} PNP_REPLACE_DRIVER_INTERFACE, *PPNP_REPLACE_DRIVER_INTERFACE;
typedef NTSTATUS (*PREPLACE_DRIVER_INIT)(PPNP_REPLACE_DRIVER_INTERFACE, PVOID);
typedef struct _PNP_REPLACE_PROCESSOR_LIST_V1 {
    KAFFINITY AffinityMask;
    ULONG AllocatedCount;
    ULONG Count;
    ULONG ApicIds[1];
} PNP_REPLACE_PROCESSOR_LIST_V1, *PPNP_REPLACE_PROCESSOR_LIST_V1;
typedef NTSTATUS (*PCRASHDUMP_POWER_ON)(PVOID);
typedef struct _CRASHDUMP_FUNCTIONS_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PCRASHDUMP_POWER_ON PowerOn;
} CRASHDUMP_FUNCTIONS_INTERFACE, *PCRASHDUMP_FUNCTIONS_INTERFACE;
typedef DEVICE_RESET_COMPLETION *PDEVICE_RESET_COMPLETION;
typedef struct _FUNCTION_LEVEL_DEVICE_RESET_PARAMETERS {
    ULONG Size;
    PDEVICE_RESET_COMPLETION DeviceResetCompletion;
    PVOID CompletionContext;
} FUNCTION_LEVEL_DEVICE_RESET_PARAMETERS, *PFUNCTION_LEVEL_DEVICE_RESET_PARAMETERS;
typedef SECURE_DRIVER_PROCESS_REFERENCE *PSECURE_DRIVER_PROCESS_REFERENCE;
typedef void (SECURE_DRIVER_PROCESS_DEREFERENCE)(PVOID, PEPROCESS);
typedef SECURE_DRIVER_PROCESS_DEREFERENCE *PSECURE_DRIVER_PROCESS_DEREFERENCE;
typedef struct _SECURE_DRIVER_INTERFACE {
    INTERFACE InterfaceHeader;
    PSECURE_DRIVER_PROCESS_REFERENCE ProcessReference;
    PSECURE_DRIVER_PROCESS_DEREFERENCE ProcessDereference;
    ULONG Reserved;
} SECURE_DRIVER_INTERFACE, *PSECURE_DRIVER_INTERFACE;
typedef GET_SDEV_IDENTIFIER *PGET_SDEV_IDENTIFIER;
typedef struct _SDEV_IDENTIFIER_INTERFACE {
    INTERFACE InterfaceHeader;
    PGET_SDEV_IDENTIFIER GetIdentifier;
} SDEV_IDENTIFIER_INTERFACE, *PSDEV_IDENTIFIER_INTERFACE;
typedef PROCESSOR_HALT_ROUTINE *PPROCESSOR_HALT_ROUTINE;
struct POHANDLE__ { int unused; };
typedef void (PO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK)(PVOID, ULONG, BOOLEAN);
typedef PO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK *PPO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK;
typedef struct _PO_FX_COMPONENT_V2 {
    GUID Id;
    ULONGLONG Flags;
    ULONG DeepestWakeableIdleState;
    ULONG IdleStateCount;
    PPO_FX_COMPONENT_IDLE_STATE IdleStates;
    ULONG ProviderCount;
    PULONG Providers;
} PO_FX_COMPONENT_V2, *PPO_FX_COMPONENT_V2;
typedef struct _PO_FX_DEVICE_V2 {
    ULONG Version;
    ULONGLONG Flags;
    PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK ComponentActiveConditionCallback;
    PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK ComponentIdleConditionCallback;
    PPO_FX_COMPONENT_IDLE_STATE_CALLBACK ComponentIdleStateCallback;
    PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK DevicePowerRequiredCallback;
    PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK DevicePowerNotRequiredCallback;
    PPO_FX_POWER_CONTROL_CALLBACK PowerControlCallback;
    PVOID DeviceContext;
    ULONG ComponentCount;
    PO_FX_COMPONENT_V2 Components[1];
} PO_FX_DEVICE_V2, *PPO_FX_DEVICE_V2;
typedef struct _PCI_SLOT_NUMBER {
    union {
        struct {
            ULONG DeviceNumber : 5;
            ULONG FunctionNumber : 3;
            ULONG Reserved : 24;
        } bits;
        ULONG AsULONG;
    } u;
} PCI_SLOT_NUMBER, *PPCI_SLOT_NUMBER;
typedef struct _PCI_CAPABILITIES_HEADER {
    UCHAR CapabilityID;
    UCHAR Next;
} PCI_CAPABILITIES_HEADER, *PPCI_CAPABILITIES_HEADER;
typedef struct _PCI_PMC {
    UCHAR Version : 3;
    UCHAR PMEClock : 1;
    UCHAR Rsvd1 : 1;
    UCHAR DeviceSpecificInitialization : 1;
    UCHAR Rsvd2 : 2;
    struct _PM_SUPPORT {
        UCHAR Rsvd2 : 1;
        UCHAR D1 : 1;
        UCHAR D2 : 1;
        UCHAR PMED0 : 1;
        UCHAR PMED1 : 1;
        UCHAR PMED2 : 1;
        UCHAR PMED3Hot : 1;
        UCHAR PMED3Cold : 1;
    } Support;
} PCI_PMC, *PPCI_PMC;
typedef struct _PCI_PMCSR {
    USHORT PowerState : 2;
    USHORT Rsvd1 : 1;
    USHORT NoSoftReset : 1;
    USHORT Rsvd2 : 4;
    USHORT PMEEnable : 1;
    USHORT DataSelect : 4;
    USHORT DataScale : 2;
    USHORT PMEStatus : 1;
} PCI_PMCSR, *PPCI_PMCSR;
typedef struct _PCI_PMCSR_BSE {
    UCHAR Rsvd1 : 6;
    UCHAR D3HotSupportsStopClock : 1;
    UCHAR BusPowerClockControlEnabled : 1;
} PCI_PMCSR_BSE, *PPCI_PMCSR_BSE;
typedef struct _PCI_PM_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    union {
        PCI_PMC Capabilities;
        USHORT AsUSHORT;
    } PMC;
    union {
        PCI_PMCSR ControlStatus;
        USHORT AsUSHORT;
    } PMCSR;
    union {
        PCI_PMCSR_BSE BridgeSupport;
        UCHAR AsUCHAR;
    } PMCSR_BSE;
    UCHAR Data;
} PCI_PM_CAPABILITY, *PPCI_PM_CAPABILITY;
typedef struct {
    PCI_CAPABILITIES_HEADER Header;
    union {
        struct {
            USHORT DataParityErrorRecoveryEnable : 1;
            USHORT EnableRelaxedOrdering : 1;
            USHORT MaxMemoryReadByteCount : 2;
            USHORT MaxOutstandingSplitTransactions : 3;
            USHORT Reserved : 9;
        } bits;
        USHORT AsUSHORT;
    } Command;
    union {
        struct {
            ULONG FunctionNumber : 3;
            ULONG DeviceNumber : 5;
            ULONG BusNumber : 8;
            ULONG Device64Bit : 1;
            ULONG Capable133MHz : 1;
            ULONG SplitCompletionDiscarded : 1;
            ULONG UnexpectedSplitCompletion : 1;
            ULONG DeviceComplexity : 1;
            ULONG DesignedMaxMemoryReadByteCount : 2;
            ULONG DesignedMaxOutstandingSplitTransactions : 3;
            ULONG DesignedMaxCumulativeReadSize : 3;
            ULONG ReceivedSplitCompletionErrorMessage : 1;
            ULONG CapablePCIX266 : 1;
            ULONG CapablePCIX533 : 1;
        } bits;
        ULONG AsULONG;
    } Status;
} PCI_X_CAPABILITY, *PPCI_X_CAPABILITY;
typedef struct _PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER {
    USHORT CapabilityID;
    USHORT Version : 4;
    USHORT Next : 12;
} PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER, *PPCI_EXPRESS_ENHANCED_CAPABILITY_HEADER;
typedef struct _PCI_EXPRESS_VENDOR_SPECIFIC_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    USHORT VsecId;
    USHORT VsecRev : 4;
    USHORT VsecLength : 12;
} PCI_EXPRESS_VENDOR_SPECIFIC_CAPABILITY, *PPCI_EXPRESS_VENDOR_SPECIFIC_CAPABILITY;
typedef struct _PCI_EXPRESS_SERIAL_NUMBER_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    ULONG LowSerialNumber;
    ULONG HighSerialNumber;
} PCI_EXPRESS_SERIAL_NUMBER_CAPABILITY, *PPCI_EXPRESS_SERIAL_NUMBER_CAPABILITY;
typedef struct _PCI_EXPRESS_ARI_CAPABILITY_REGISTER {
    USHORT MfvcFunctionGroupsCapability : 1;
    USHORT AcsFunctionGroupsCapability : 1;
    USHORT Reserved : 6;
    USHORT NextFunctionNumber : 8;
} PCI_EXPRESS_ARI_CAPABILITY_REGISTER, *PPCI_EXPRESS_ARI_CAPABILITY_REGISTER;
typedef struct _PCI_EXPRESS_ARI_CONTROL_REGISTER {
    USHORT MfvcFunctionGroupsEnable : 1;
    USHORT AcsFunctionGroupsEnable : 1;
    USHORT Reserved1 : 2;
    USHORT FunctionGroup : 3;
    USHORT Reserved2 : 9;
} PCI_EXPRESS_ARI_CONTROL_REGISTER, *PPCI_EXPRESS_ARI_CONTROL_REGISTER;
typedef struct _PCI_EXPRESS_ARI_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_ARI_CAPABILITY_REGISTER Capability;
    PCI_EXPRESS_ARI_CONTROL_REGISTER Control;
} PCI_EXPRESS_ARI_CAPABILITY, *PPCI_EXPRESS_ARI_CAPABILITY;
typedef union _VIRTUAL_CHANNEL_CAPABILITIES1 {
    struct {
        ULONG ExtendedVCCount : 3;
        ULONG RsvdP1 : 1;
        ULONG LowPriorityExtendedVCCount : 3;
        ULONG RsvdP2 : 1;
        ULONG ReferenceClock : 2;
        ULONG PortArbitrationTableEntrySize : 2;
        ULONG RsvdP3 : 20;
    };
    ULONG AsULONG;
} VIRTUAL_CHANNEL_CAPABILITIES1, *PVIRTUAL_CHANNEL_CAPABILITIES1;
typedef union _VIRTUAL_CHANNEL_CAPABILITIES2 {
    struct {
        ULONG VCArbitrationCapability : 8;
        ULONG RsvdP : 16;
        ULONG VCArbitrationTableOffset : 8;
    };
    ULONG AsULONG;
} VIRTUAL_CHANNEL_CAPABILITIES2, *PVIRTUAL_CHANNEL_CAPABILITIES2;
typedef union _VIRTUAL_CHANNEL_CONTROL {
    struct {
        USHORT LoadVCArbitrationTable : 1;
        USHORT VCArbitrationSelect : 3;
        USHORT RsvdP : 12;
    };
    USHORT AsUSHORT;
} VIRTUAL_CHANNEL_CONTROL, *PVIRTUAL_CHANNEL_CONTROL;
typedef union _VIRTUAL_CHANNEL_STATUS {
    struct {
        USHORT VCArbitrationTableStatus : 1;
        USHORT RsvdZ : 15;
    };
    USHORT AsUSHORT;
} VIRTUAL_CHANNEL_STATUS, *PVIRTUAL_CHANNEL_STATUS;
typedef union _VIRTUAL_RESOURCE_CAPABILITY {
    struct {
        ULONG PortArbitrationCapability : 8;
        ULONG RsvdP1 : 6;
        ULONG Undefined : 1;
        ULONG RejectSnoopTransactions : 1;
        ULONG MaximumTimeSlots : 7;
        ULONG RsvdP2 : 1;
        ULONG PortArbitrationTableOffset : 8;
    };
    ULONG AsULONG;
} VIRTUAL_RESOURCE_CAPABILITY, *PVIRTUAL_RESOURCE_CAPABILITY;
typedef union _VIRTUAL_RESOURCE_CONTROL {
    struct {
        ULONG TcVcMap : 8;
        ULONG RsvdP1 : 8;
        ULONG LoadPortArbitrationTable : 1;
        ULONG PortArbitrationSelect : 3;
        ULONG RsvdP2 : 4;
        ULONG VcID : 3;
        ULONG RsvdP3 : 4;
        ULONG VcEnable : 1;
    };
    ULONG AsULONG;
} VIRTUAL_RESOURCE_CONTROL, *PVIRTUAL_RESOURCE_CONTROL;
typedef union _VIRTUAL_RESOURCE_STATUS {
    struct {
        USHORT PortArbitrationTableStatus : 1;
        USHORT VcNegotiationPending : 1;
        USHORT RsvdZ : 14;
    };
    USHORT AsUSHORT;
} VIRTUAL_RESOURCE_STATUS, *PVIRTUAL_RESOURCE_STATUS;
typedef struct _VIRTUAL_RESOURCE {
    VIRTUAL_RESOURCE_CAPABILITY Capability;
    VIRTUAL_RESOURCE_CONTROL Control;
    USHORT RsvdP;
    VIRTUAL_RESOURCE_STATUS Status;
} VIRTUAL_RESOURCE, *PVIRTUAL_RESOURCE;
typedef struct _PCI_EXPRESS_VIRTUAL_CHANNEL_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    VIRTUAL_CHANNEL_CAPABILITIES1 Capabilities1;
    VIRTUAL_CHANNEL_CAPABILITIES2 Capabilities2;
    VIRTUAL_CHANNEL_CONTROL Control;
    VIRTUAL_CHANNEL_STATUS Status;
    VIRTUAL_RESOURCE Resource[8];
} PCI_EXPRESS_VIRTUAL_CHANNEL_CAPABILITY, *PPCI_EXPRESS_VIRTUAL_CHANNEL_CAPABILITY;
typedef struct _PCI_EXPRESS_ATS_CAPABILITY_REGISTER {
    USHORT InvalidateQueueDepth : 5;
    USHORT PageAlignedRequest : 1;
    USHORT GlobalInvalidateSupported : 1;
    USHORT Reserved : 9;
} PCI_EXPRESS_ATS_CAPABILITY_REGISTER, *PPCI_EXPRESS_ATS_CAPABILITY_REGISTER;
typedef struct _PCI_EXPRESS_ATS_CONTROL_REGISTER {
    USHORT SmallestTransactionUnit : 5;
    USHORT Reserved : 10;
    USHORT Enable : 1;
} PCI_EXPRESS_ATS_CONTROL_REGISTER, *PPCI_EXPRESS_ATS_CONTROL_REGISTER;
typedef struct _PCI_EXPRESS_ATS_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_ATS_CAPABILITY_REGISTER Capability;
    PCI_EXPRESS_ATS_CONTROL_REGISTER Control;
} PCI_EXPRESS_ATS_CAPABILITY, *PPCI_EXPRESS_ATS_CAPABILITY;
typedef union _PCI_EXPRESS_PASID_CAPABILITY_REGISTER {
    struct {
        USHORT Rsvd : 1;
        USHORT ExecutePermissionSupported : 1;
        USHORT PrivilegedModeSupported : 1;
        USHORT Rsvd2 : 5;
        USHORT MaxPASIDWidth : 5;
        USHORT Rsvd3 : 3;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_PASID_CAPABILITY_REGISTER, *PPCI_EXPRESS_PASID_CAPABILITY_REGISTER;
typedef union _PCI_EXPRESS_PASID_CONTROL_REGISTER {
    struct {
        USHORT PASIDEnable : 1;
        USHORT ExecutePermissionEnable : 1;
        USHORT PrivilegedModeEnable : 1;
        USHORT Rsvd : 13;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_PASID_CONTROL_REGISTER, *PPCI_EXPRESS_PASID_CONTROL_REGISTER;
typedef struct _PCI_EXPRESS_PASID_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_PASID_CAPABILITY_REGISTER Capability;
    PCI_EXPRESS_PASID_CONTROL_REGISTER Control;
} PCI_EXPRESS_PASID_CAPABILITY, *PPCI_EXPRESS_PASID_CAPABILITY;
typedef union _PCI_EXPRESS_PRI_STATUS_REGISTER {
    struct {
        USHORT ResponseFailure : 1;
        USHORT UnexpectedPageRequestGroupIndex : 1;
        USHORT Rsvd : 6;
        USHORT Stopped : 1;
        USHORT Rsvd2 : 6;
        USHORT PrgResponsePasidRequired : 1;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_PRI_STATUS_REGISTER, *PPCI_EXPRESS_PRI_STATUS_REGISTER;
typedef union _PCI_EXPRESS_PRI_CONTROL_REGISTER {
    struct {
        USHORT Enable : 1;
        USHORT Reset : 1;
        USHORT Rsvd : 14;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_PRI_CONTROL_REGISTER, *PPCI_EXPRESS_PRI_CONTROL_REGISTER;
typedef struct _PCI_EXPRESS_PRI_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_PRI_CONTROL_REGISTER Control;
    PCI_EXPRESS_PRI_STATUS_REGISTER Status;
    ULONG PRCapacity;
    ULONG PRAllocation;
} PCI_EXPRESS_PRI_CAPABILITY, *PPCI_EXPRESS_PRI_CAPABILITY;
typedef union _PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS {
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
} PCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS, *PPCI_EXPRESS_UNCORRECTABLE_ERROR_STATUS;

#endif
