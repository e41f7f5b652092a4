/* SPDX-License-Identifier: MIT */
/* hs_more_wdm_kit_10.h: more types of the kernel, part 10. */
#ifndef HS_MORE_WDM_KIT_10_H
#define HS_MORE_WDM_KIT_10_H

typedef struct _WHEA_GENERIC_ERROR_DESCRIPTOR_V2 {
    USHORT Type;
    UCHAR Reserved;
    UCHAR Enabled;
    ULONG ErrStatusBlockLength;
    ULONG RelatedErrorSourceId;
    UCHAR ErrStatusAddressSpaceID;
    UCHAR ErrStatusAddressBitWidth;
    UCHAR ErrStatusAddressBitOffset;
    UCHAR ErrStatusAddressAccessSize;
    LARGE_INTEGER ErrStatusAddress;
    WHEA_NOTIFICATION_DESCRIPTOR Notify;
    UCHAR ReadAckAddressSpaceID;
    UCHAR ReadAckAddressBitWidth;
    UCHAR ReadAckAddressBitOffset;
    UCHAR ReadAckAddressAccessSize;
    LARGE_INTEGER ReadAckAddress;
    ULONGLONG ReadAckPreserveMask;
    ULONGLONG ReadAckWriteMask;
} WHEA_GENERIC_ERROR_DESCRIPTOR_V2, *PWHEA_GENERIC_ERROR_DESCRIPTOR_V2;
typedef struct _WHEA_ERROR_SOURCE_DESCRIPTOR {
    ULONG Length;
    ULONG Version;
    WHEA_ERROR_SOURCE_TYPE Type;
    WHEA_ERROR_SOURCE_STATE State;
    ULONG MaxRawDataLength;
    ULONG NumRecordsToPreallocate;
    ULONG MaxSectionsPerRecord;
    ULONG ErrorSourceId;
    ULONG PlatformErrorSourceId;
    ULONG Flags;
    union {
        WHEA_XPF_MCE_DESCRIPTOR XpfMceDescriptor;
        WHEA_XPF_CMC_DESCRIPTOR XpfCmcDescriptor;
        WHEA_XPF_NMI_DESCRIPTOR XpfNmiDescriptor;
        WHEA_IPF_MCA_DESCRIPTOR IpfMcaDescriptor;
        WHEA_IPF_CMC_DESCRIPTOR IpfCmcDescriptor;
        WHEA_IPF_CPE_DESCRIPTOR IpfCpeDescriptor;
        WHEA_AER_ROOTPORT_DESCRIPTOR AerRootportDescriptor;
        WHEA_AER_ENDPOINT_DESCRIPTOR AerEndpointDescriptor;
        WHEA_AER_BRIDGE_DESCRIPTOR AerBridgeDescriptor;
        WHEA_GENERIC_ERROR_DESCRIPTOR GenErrDescriptor;
        WHEA_GENERIC_ERROR_DESCRIPTOR_V2 GenErrDescriptorV2;
    } Info;
} WHEA_ERROR_SOURCE_DESCRIPTOR;
typedef union _WHEA_REVISION {
    struct {
        UCHAR MinorRevision;
        UCHAR MajorRevision;
    };
    USHORT AsUSHORT;
} WHEA_REVISION, *PWHEA_REVISION;
typedef union _WHEA_ERROR_RECORD_HEADER_VALIDBITS {
    struct {
        ULONG PlatformId : 1;
        ULONG Timestamp : 1;
        ULONG PartitionId : 1;
        ULONG Reserved : 29;
    };
    ULONG AsULONG;
} WHEA_ERROR_RECORD_HEADER_VALIDBITS, *PWHEA_ERROR_RECORD_HEADER_VALIDBITS;
typedef union _WHEA_TIMESTAMP {
    struct {
        ULONGLONG Seconds : 8;
        ULONGLONG Minutes : 8;
        ULONGLONG Hours : 8;
        ULONGLONG Precise : 1;
        ULONGLONG Reserved : 7;
        ULONGLONG Day : 8;
        ULONGLONG Month : 8;
        ULONGLONG Year : 8;
        ULONGLONG Century : 8;
    };
    LARGE_INTEGER AsLARGE_INTEGER;
} WHEA_TIMESTAMP, *PWHEA_TIMESTAMP;
typedef union _WHEA_ERROR_RECORD_HEADER_FLAGS {
    struct {
        ULONG Recovered : 1;
        ULONG PreviousError : 1;
        ULONG Simulated : 1;
        ULONG Reserved : 29;
    };
    ULONG AsULONG;
} WHEA_ERROR_RECORD_HEADER_FLAGS, *PWHEA_ERROR_RECORD_HEADER_FLAGS;
typedef union _WHEA_PERSISTENCE_INFO {
    struct {
        ULONGLONG Signature : 16;
        ULONGLONG Length : 24;
        ULONGLONG Identifier : 16;
        ULONGLONG Attributes : 2;
        ULONGLONG DoNotLog : 1;
        ULONGLONG Reserved : 5;
    };
    ULONGLONG AsULONGLONG;
} WHEA_PERSISTENCE_INFO, *PWHEA_PERSISTENCE_INFO;
typedef struct _WHEA_ERROR_RECORD_HEADER {
    ULONG Signature;
    WHEA_REVISION Revision;
    ULONG SignatureEnd;
    USHORT SectionCount;
    WHEA_ERROR_SEVERITY Severity;
    WHEA_ERROR_RECORD_HEADER_VALIDBITS ValidBits;
    ULONG Length;
    WHEA_TIMESTAMP Timestamp;
    GUID PlatformId;
    GUID PartitionId;
    GUID CreatorId;
    GUID NotifyType;
    ULONGLONG RecordId;
    WHEA_ERROR_RECORD_HEADER_FLAGS Flags;
    WHEA_PERSISTENCE_INFO PersistenceInfo;
    UCHAR Reserved[12];
} WHEA_ERROR_RECORD_HEADER, *PWHEA_ERROR_RECORD_HEADER;
typedef union _WHEA_ERROR_RECORD_SECTION_DESCRIPTOR_VALIDBITS {
    struct {
        UCHAR FRUId : 1;
        UCHAR FRUText : 1;
        UCHAR Reserved : 6;
    };
    UCHAR AsUCHAR;
} WHEA_ERROR_RECORD_SECTION_DESCRIPTOR_VALIDBITS, *PWHEA_ERROR_RECORD_SECTION_DESCRIPTOR_VALIDBITS;
typedef union _WHEA_ERROR_RECORD_SECTION_DESCRIPTOR_FLAGS {
    struct {
        ULONG Primary : 1;
        ULONG ContainmentWarning : 1;
        ULONG Reset : 1;
        ULONG ThresholdExceeded : 1;
        ULONG ResourceNotAvailable : 1;
        ULONG LatentError : 1;
        ULONG Propagated : 1;
        ULONG Reserved : 25;
    };
    ULONG AsULONG;
} WHEA_ERROR_RECORD_SECTION_DESCRIPTOR_FLAGS, *PWHEA_ERROR_RECORD_SECTION_DESCRIPTOR_FLAGS;
typedef struct _WHEA_ERROR_RECORD_SECTION_DESCRIPTOR {
    ULONG SectionOffset;
    ULONG SectionLength;
    WHEA_REVISION Revision;
    WHEA_ERROR_RECORD_SECTION_DESCRIPTOR_VALIDBITS ValidBits;
    UCHAR Reserved;
    WHEA_ERROR_RECORD_SECTION_DESCRIPTOR_FLAGS Flags;
    GUID SectionType;
    GUID FRUId;
    WHEA_ERROR_SEVERITY SectionSeverity;
    CCHAR FRUText[20];
} WHEA_ERROR_RECORD_SECTION_DESCRIPTOR, *PWHEA_ERROR_RECORD_SECTION_DESCRIPTOR;
typedef struct _WHEA_ERROR_RECORD {
    WHEA_ERROR_RECORD_HEADER Header;
    WHEA_ERROR_RECORD_SECTION_DESCRIPTOR SectionDescriptor[1];
} WHEA_ERROR_RECORD;
typedef enum _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE {
    ResourceTypeSingle = 0, ResourceTypeRange, ResourceTypeExtendedCounterConfiguration, ResourceTypeOverflow,
    ResourceTypeMax
} PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE;
typedef struct _PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR {
    PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR_TYPE Type;
    ULONG Flags;
    union {
        ULONG CounterIndex;
        ULONG ExtendedRegisterAddress;
        struct {
            ULONG Begin;
            ULONG End;
        } Range;
    } u;
} PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR, *PPHYSICAL_COUNTER_RESOURCE_DESCRIPTOR;
typedef struct _PHYSICAL_COUNTER_RESOURCE_LIST {
    ULONG Count;
    PHYSICAL_COUNTER_RESOURCE_DESCRIPTOR Descriptors[1];
} PHYSICAL_COUNTER_RESOURCE_LIST, *PPHYSICAL_COUNTER_RESOURCE_LIST;
typedef struct _PCI_AGP_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    USHORT Minor : 4;
    USHORT Major : 4;
    USHORT Rsvd1 : 8;
    struct _PCI_AGP_STATUS {
        ULONG Rate : 3;
        ULONG Agp3Mode : 1;
        ULONG FastWrite : 1;
        ULONG FourGB : 1;
        ULONG HostTransDisable : 1;
        ULONG Gart64 : 1;
        ULONG ITA_Coherent : 1;
        ULONG SideBandAddressing : 1;
        ULONG CalibrationCycle : 3;
        ULONG AsyncRequestSize : 3;
        ULONG Rsvd1 : 1;
        ULONG Isoch : 1;
        ULONG Rsvd2 : 6;
        ULONG RequestQueueDepthMaximum : 8;
    } AGPStatus;
    struct _PCI_AGP_COMMAND {
        ULONG Rate : 3;
        ULONG Rsvd1 : 1;
        ULONG FastWriteEnable : 1;
        ULONG FourGBEnable : 1;
        ULONG Rsvd2 : 1;
        ULONG Gart64 : 1;
        ULONG AGPEnable : 1;
        ULONG SBAEnable : 1;
        ULONG CalibrationCycle : 3;
        ULONG AsyncReqSize : 3;
        ULONG Rsvd3 : 8;
        ULONG RequestQueueDepth : 8;
    } AGPCommand;
} PCI_AGP_CAPABILITY, *PPCI_AGP_CAPABILITY;
typedef enum _EXTENDED_AGP_REGISTER {
    IsochStatus, AgpControl, ApertureSize, AperturePageSize, GartLow, GartHigh, IsochCommand
} EXTENDED_AGP_REGISTER, *PEXTENDED_AGP_REGISTER;
typedef struct _PCI_AGP_ISOCH_STATUS {
    ULONG ErrorCode : 2;
    ULONG Rsvd1 : 1;
    ULONG Isoch_L : 3;
    ULONG Isoch_Y : 2;
    ULONG Isoch_N : 8;
    ULONG Rsvd2 : 16;
} PCI_AGP_ISOCH_STATUS, *PPCI_AGP_ISOCH_STATUS;
typedef struct _PCI_AGP_CONTROL {
    ULONG Rsvd1 : 7;
    ULONG GTLB_Enable : 1;
    ULONG AP_Enable : 1;
    ULONG CAL_Disable : 1;
    ULONG Rsvd2 : 22;
} PCI_AGP_CONTROL, *PPCI_AGP_CONTROL;
typedef struct _PCI_AGP_APERTURE_PAGE_SIZE {
    USHORT PageSizeMask : 11;
    USHORT Rsvd1 : 1;
    USHORT PageSizeSelect : 4;
} PCI_AGP_APERTURE_PAGE_SIZE, *PPCI_AGP_APERTURE_PAGE_SIZE;
typedef struct _PCI_AGP_ISOCH_COMMAND {
    USHORT Rsvd1 : 6;
    USHORT Isoch_Y : 2;
    USHORT Isoch_N : 8;
} PCI_AGP_ISOCH_COMMAND, *PPCI_AGP_ISOCH_COMMAND;
typedef struct PCI_AGP_EXTENDED_CAPABILITY PCI_AGP_EXTENDED_CAPABILITY;
typedef struct PCI_AGP_EXTENDED_CAPABILITY {
    PCI_AGP_ISOCH_STATUS IsochStatus;
    PCI_AGP_CONTROL AgpControl;
    USHORT ApertureSize;
    PCI_AGP_APERTURE_PAGE_SIZE AperturePageSize;
    ULONG GartLow;
    ULONG GartHigh;
    PCI_AGP_ISOCH_COMMAND IsochCommand;
} *PPCI_AGP_EXTENDED_CAPABILITY;
typedef struct _PCIX_BRIDGE_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    union {
        struct {
            USHORT Bus64Bit : 1;
            USHORT Bus133MHzCapable : 1;
            USHORT SplitCompletionDiscarded : 1;
            USHORT UnexpectedSplitCompletion : 1;
            USHORT SplitCompletionOverrun : 1;
            USHORT SplitRequestDelayed : 1;
            USHORT BusModeFrequency : 4;
            USHORT Rsvd : 2;
            USHORT Version : 2;
            USHORT Bus266MHzCapable : 1;
            USHORT Bus533MHzCapable : 1;
        };
        USHORT AsUSHORT;
    } SecondaryStatus;
    union {
        struct {
            ULONG FunctionNumber : 3;
            ULONG DeviceNumber : 5;
            ULONG BusNumber : 8;
            ULONG Device64Bit : 1;
            ULONG Device133MHzCapable : 1;
            ULONG SplitCompletionDiscarded : 1;
            ULONG UnexpectedSplitCompletion : 1;
            ULONG SplitCompletionOverrun : 1;
            ULONG SplitRequestDelayed : 1;
            ULONG Rsvd : 7;
            ULONG DIMCapable : 1;
            ULONG Device266MHzCapable : 1;
            ULONG Device533MHzCapable : 1;
        };
        ULONG AsULONG;
    } BridgeStatus;
    USHORT UpstreamSplitTransactionCapacity;
    USHORT UpstreamSplitTransactionLimit;
    USHORT DownstreamSplitTransactionCapacity;
    USHORT DownstreamSplitTransactionLimit;
    union {
        struct {
            ULONG SelectSecondaryRegisters : 1;
            ULONG ErrorPresentInOtherBank : 1;
            ULONG AdditionalCorrectableError : 1;
            ULONG AdditionalUncorrectableError : 1;
            ULONG ErrorPhase : 3;
            ULONG ErrorCorrected : 1;
            ULONG Syndrome : 8;
            ULONG ErrorFirstCommand : 4;
            ULONG ErrorSecondCommand : 4;
            ULONG ErrorUpperAttributes : 4;
            ULONG ControlUpdateEnable : 1;
            ULONG Rsvd : 1;
            ULONG DisableSingleBitCorrection : 1;
            ULONG EccMode : 1;
        };
        ULONG AsULONG;
    } EccControlStatus;
    ULONG EccFirstAddress;
    ULONG EccSecondAddress;
    ULONG EccAttribute;
} PCIX_BRIDGE_CAPABILITY, *PPCIX_BRIDGE_CAPABILITY;
typedef struct _PCI_SUBSYSTEM_IDS_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    USHORT Reserved;
    USHORT SubVendorID;
    USHORT SubSystemID;
} PCI_SUBSYSTEM_IDS_CAPABILITY, *PPCI_SUBSYSTEM_IDS_CAPABILITY;
typedef struct _PCI_ADVANCED_FEATURES_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    UCHAR Length;
    union {
        struct {
            UCHAR FunctionLevelResetSupported : 1;
            UCHAR TransactionsPendingSupported : 1;
            UCHAR Rsvd : 6;
        };
        UCHAR AsUCHAR;
    } Capabilities;
    union {
        struct {
            UCHAR InitiateFunctionLevelReset : 1;
            UCHAR Rsvd : 7;
        };
        UCHAR AsUCHAR;
    } Control;
    union {
        struct {
            UCHAR TransactionsPending : 1;
            UCHAR Rsvd : 7;
        };
        UCHAR AsUCHAR;
    } Status;
} PCI_ADVANCED_FEATURES_CAPABILITY, *PPCI_ADVANCED_FEATURES_CAPABILITY;
typedef struct _PCI_ROOT_BUS_OSC_SUPPORT_FIELD {
    union {
        struct {
            ULONG ExtendedConfigOpRegions : 1;
            ULONG ActiveStatePowerManagement : 1;
            ULONG ClockPowerManagement : 1;
            ULONG SegmentGroups : 1;
            ULONG MessageSignaledInterrupts : 1;
            ULONG OptimizedBufferFlushAndFill : 1;
            ULONG AspmOptionality : 1;
            ULONG Reserved : 25;
        };
        ULONG AsULONG;
    } u;
} PCI_ROOT_BUS_OSC_SUPPORT_FIELD, *PPCI_ROOT_BUS_OSC_SUPPORT_FIELD;
typedef struct _PCI_ROOT_BUS_OSC_CONTROL_FIELD {
    union {
        struct {
            ULONG ExpressNativeHotPlug : 1;
            ULONG ShpcNativeHotPlug : 1;
            ULONG ExpressNativePME : 1;
            ULONG ExpressAdvancedErrorReporting : 1;
            ULONG ExpressCapabilityStructure : 1;
            ULONG LatencyToleranceReporting : 1;
            ULONG Reserved : 26;
        };
        ULONG AsULONG;
    } u;
} PCI_ROOT_BUS_OSC_CONTROL_FIELD, *PPCI_ROOT_BUS_OSC_CONTROL_FIELD;
typedef struct _PCI_FIRMWARE_BUS_CAPS {
    USHORT Type;
    USHORT Length;
    struct {
        UCHAR SixtyFourBitDevice : 1;
        UCHAR PciXMode1EccCapable : 1;
        UCHAR DeviceIdMessagingCapable : 1;
        UCHAR ObffWakeSignalCapable : 1;
        UCHAR Reserved1 : 4;
    };
    UCHAR CurrentSpeedAndMode;
    UCHAR SupportedSpeedsAndModesLowByte;
    UCHAR SupportedSpeedsAndModesHighByte;
    UCHAR Voltage;
    UCHAR Reserved2[7];
} PCI_FIRMWARE_BUS_CAPS, *PPCI_FIRMWARE_BUS_CAPS;
typedef struct _PCI_FIRMWARE_BUS_CAPS_RETURN_BUFFER {
    USHORT Version;
    USHORT Status;
    ULONG Length;
    PCI_FIRMWARE_BUS_CAPS Caps;
} PCI_FIRMWARE_BUS_CAPS_RETURN_BUFFER, *PPCI_FIRMWARE_BUS_CAPS_RETURN_BUFFER;
typedef enum _PCI_HARDWARE_INTERFACE {
    PciConventional, PciXMode1, PciXMode2, PciExpress
} PCI_HARDWARE_INTERFACE, *PPCI_HARDWARE_INTERFACE;
typedef enum { BusWidth32Bits, BusWidth64Bits } PCI_BUS_WIDTH;

#endif
