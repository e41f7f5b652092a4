/* SPDX-License-Identifier: MIT */
/* hs_more_acpi_4.h: ACPI methods and tables: what few drivers use, part 4. */
#ifndef HS_MORE_ACPI_4_H
#define HS_MORE_ACPI_4_H

typedef enum _GTDT_PLATFORM_TIMER_BLOCK_TYPE { GtdtPlatformGtBlock,
    GtdtPlatformWatchdogBlock } GTDT_PLATFORM_TIMER_BLOCK_TYPE, *PGTDT_PLATFORM_TIMER_BLOCK_TYPE;
#pragma pack(push, 1)
typedef struct _GTDT_PLATFORM_TIMER_HEADER {
    UCHAR Type;
    USHORT Length;
} GTDT_PLATFORM_TIMER_HEADER, *PGTDT_PLATFORM_TIMER_HEADER;
typedef struct _GTDT_PLATFORM_GT_BLOCK {
    GTDT_PLATFORM_TIMER_HEADER Header;
    UCHAR Reserved;
    ULONGLONG CntCtlBasePhysicalAddress;
    ULONG BlockTimerCount;
    ULONG BlockTimerOffset;
} GTDT_PLATFORM_GT_BLOCK, *PGTDT_PLATFORM_GT_BLOCK;
typedef struct _GTDT_PLATFORM_GT_INSTANCE {
    UCHAR FrameNumber;
    UCHAR Reserved[3];
    ULONGLONG CntBasePhysicalAddress;
    ULONGLONG CntEL0BasePhysicalAddress;
    ULONG PhysicalTimerGsiv;
    ULONG PhysicalTimerFlags;
    ULONG VirtualTimerGsiv;
    ULONG VirtualTimerFlags;
    ULONG CommonFlags;
} GTDT_PLATFORM_GT_INSTANCE, *PGTDT_PLATFORM_GT_INSTANCE;
typedef struct _GTDT_PLATFORM_WATCHDOG_BLOCK {
    GTDT_PLATFORM_TIMER_HEADER Header;
    UCHAR Reserved;
    ULONGLONG RefreshFramePhysicalAddress;
    ULONGLONG ControlFramePhysicalAddress;
    ULONG WatchdogTimerGsiv;
    ULONG WatchdogTimerFlags;
} GTDT_PLATFORM_WATCHDOG_BLOCK, *PGTDT_PLATFORM_WATCHDOG_BLOCK;
#pragma pack(pop)
typedef struct _OEM0_TABLE { DESCRIPTION_HEADER Header; UCHAR Data[64]; } OEM0_TABLE, *POEM0_TABLE;
#pragma pack(push, 1)
typedef struct SLIT_TABLE { DESCRIPTION_HEADER Header; ULONGLONG LocalityCount; } SLIT_TABLE, *PSLIT_TABLE;
typedef struct _FIRMWARE_S3_PERFORMANCE_TABLE {
    ULONG Signature;
    ULONG Length;
} FIRMWARE_S3_PERFORMANCE_TABLE, *PFIRMWARE_S3_PERFORMANCE_TABLE;
typedef struct _S3PT_RECORD_HEADER {
    USHORT RecordSubtype;
    CHAR RecordLength;
    CHAR Revision;
} S3PT_RECORD_HEADER, *PS3PT_RECORD_HEADER;
#pragma pack(pop)
typedef struct _S3PT_PERFORMANCE_RECORD {
    S3PT_RECORD_HEADER RecordHeader;
    union {
        struct {
            ULONG ResumeCount;
            ULONGLONG FullResume;
            ULONGLONG AverageResume;
        } ResumeRecord;
        struct { ULONGLONG SuspendStart; ULONGLONG SuspendEnd; } SuspendRecord;
    } u;
} S3PT_PERFORMANCE_RECORD, *PS3PT_PERFORMANCE_RECORD;
typedef enum _FPDT_RECORD_SUBTYPE {
    S3PTTypeResumePerformance, S3PTTypeSuspendPerformance, BasicBootPerformanceType
} FPDT_RECORD_SUBTYPE, *PFPDT_RECORD_SUBTYPE;
#pragma pack(push, 1)
typedef struct _FIRMWARE_BOOT_PERFORMANCE_TABLE {
    ULONG Signature;
    ULONG Length;
} FIRMWARE_BOOT_PERFORMANCE_TABLE, *PFIRMWARE_BOOT_PERFORMANCE_TABLE;
typedef struct _FBPT_RECORD_HEADER {
    USHORT RecordSubtype;
    CHAR RecordLength;
    CHAR Revision;
} FBPT_RECORD_HEADER, *PFBPT_RECORD_HEADER;
typedef struct _FBPT_RECORD {
    FBPT_RECORD_HEADER RecordHeader;
    ULONG Reserved;
    ULONGLONG ResetEnd;
    ULONGLONG LoadImageStart;
    ULONGLONG StartImageStart;
    ULONGLONG ExitBootServicesEntry;
    ULONGLONG ExitBootServicesExit;
} FBPT_RECORD, *PFBPT_RECORD;
#pragma pack(pop)
typedef struct _FPDT_TABLE { DESCRIPTION_HEADER Header; } FPDT_TABLE, *PFPDT_TABLE;
typedef enum _FPDT_RECORD_TYPE { FpdtTypeBootTablePointer, FpdtTypeS3TablePointer } FPDT_RECORD_TYPE,
    *PFPDT_RECORD_TYPE;
#pragma pack(push, 1)
typedef struct _FPDT_RECORD_HEADER {
    USHORT RecordType;
    CHAR RecordLength;
    CHAR Revision;
    ULONG Reserved;
} FPDT_RECORD_HEADER, *PFPDT_RECORD_HEADER;
#pragma pack(pop)
typedef struct _FPDT_RECORD {
    FPDT_RECORD_HEADER RecordHeader;
    union {
        struct { PHYSICAL_ADDRESS PhysicalAddress; } S3TablePointer;
        struct { PHYSICAL_ADDRESS PhysicalAddress; } BasicBootPointer;
    } u;
} FPDT_RECORD, *PFPDT_RECORD;
typedef enum _ACPI_WPBT_CONTENT_LAYOUT { WpbtContentLayoutPE = 1 } ACPI_WPBT_CONTENT_LAYOUT;
typedef enum _ACPI_WPBT_CONTENT_TYPE { WpbtContentTypeNative = 1 } ACPI_WPBT_CONTENT_TYPE;
#pragma pack(push, 1)
typedef struct _ACPI_WPBT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG HandoffMemorySize;
    ULONG64 HandoffMemoryLocation;
    UCHAR ContentLayout;
    UCHAR ContentType;
    USHORT CommandLineArgumentsLength;
    WCHAR CommandLineArguments[1];
} ACPI_WPBT_TABLE, *PACPI_WPBT_TABLE;
typedef struct _TPM20_TABLE {
    DESCRIPTION_HEADER Header;
    union {
        struct {
            UINT32 UseMemoryDescriptors : 1, CmdListCapable : 1, NoDeviceIO : 1, DeviceMemory : 1, DevMemOnly : 1;
            UINT32 Reserved : 27;
        } Flags;
        UINT32 FlagBits;
    } u;
    UINT64 ControlAreaPA;
    UINT32 StartMethod;
    UINT32 PlatformParameters[8];
} TPM20_TABLE, *PTPM20_TABLE;
#pragma pack(pop)
typedef enum _TPM20_START_METHOD {
    Tpm20TableStartMethodInvalid, Tpm20TableStartMethodSim, Tpm20TableStartMethodAcpi, Tpm20TableStartMethodTz1,
    Tpm20TableStartMethodTz2, Tpm20TableStartMethodTz3, Tpm20TableStartMethodTis13, Tpm20TableStartMethodCR,
    Tpm20TableStartMethodCRWithAcpi
} TPM20_START_METHOD, *PTPM20_START_METHOD;
enum AcpiPldVPos { AcpiPldVPosUpper, AcpiPldVPosCenter, AcpiPldVPosLower };
enum AcpiPldHPos { AcpiPldHPosLeft, AcpiPldHPosCenter, AcpiPldHPosRight };
enum AcpiPldShape {
    AcpiPldShapeRound, AcpiPldShapeOval, AcpiPldShapeSquare, AcpiPldShapeVRect, AcpiPldShapeHRect, AcpiPldShapeVTrap,
    AcpiPldShapeHTrap, AcpiPldShapeUnknown, AcpiPldShapeChamfered
};
#pragma pack(push, 1)
typedef struct _NFIT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG Reserved;
    UCHAR Structures[1];
} NFIT_TABLE, *PNFIT_TABLE;
typedef struct _NFIT_STRUCT_HEADER { USHORT Type; USHORT Length; } NFIT_STRUCT_HEADER, *PNFIT_STRUCT_HEADER;
#pragma pack(pop)
typedef enum _NFIT_STRUCTURE_TYPE {
    NfitSystemPhysicalAddressRange, NfitNvdimmRegionMapping, NfitInterleave, NfitSmbiosManagementInformation,
    NfitNvdimmControlRegion, NfitNvdimmBlockDataWindowRegion, NfitFlushHintAddress, NfitMaximum
} NFIT_STRUCTURE_TYPE, *PNFIT_STRUCTURE_TYPE;
typedef enum _NFIT_SPA_RANGE_FLAG {
    NfitSpaRangeFlagManagementOnlyControlRegion = 1, NfitSpaRangeFlagProximityDomainValid
} NFIT_SPA_RANGE_FLAG, *PNFIT_SPA_RANGE_FLAG;
typedef enum _NFIT_SPA_RANGE_MEMORY_MAP_ATTRIBUTES {
    NfitSpaRangeAttributeUC = 1, NfitSpaRangeAttributeWC, NfitSpaRangeAttributeWT = 4, NfitSpaRangeAttributeWB = 8,
    NfitSpaRangeAttributeUCE = 16, NfitSpaRangeAttributeWP = 4096, NfitSpaRangeAttributeRP = 0x2000,
    NfitSpaRangeAttributeXP = 0x4000, NfitSpaRangeAttributeNV = 0x8000, NfitSpaRangeAttributeMoreReliable = 0x10000
} NFIT_SPA_RANGE_MEMORY_MAP_ATTRIBUTES, *PNFIT_SPA_RANGE_MEMORY_MAP_ATTRIBUTES;
#pragma pack(push, 1)
typedef struct _NFIT_SYSTEM_PHYSICAL_ADDRESS_RANGE {
    NFIT_STRUCT_HEADER Header;
    USHORT SPARangeIndex;
    USHORT Flags;
    UCHAR Reserved[4];
    ULONG ProximityDomain;
    GUID AddressRangeType;
    ULONG64 SPARangeBase;
    ULONG64 SPARangeLength;
    ULONG64 AddressRangeMappingAttribute;
} NFIT_SYSTEM_PHYSICAL_ADDRESS_RANGE, *PNFIT_SYSTEM_PHYSICAL_ADDRESS_RANGE;
#pragma pack(pop)
typedef struct _NFIT_DEVICE_HANDLE {
    union {
        struct {
            ULONG DIMMNumber : 4, MemoryChannelNumber : 4, MemoryControllerId : 4, SocketId : 4;
            ULONG NodeControllerId : 12, Reserved : 4;
        } NfitHandle;
        ULONG AsUlong;
    } u;
} NFIT_DEVICE_HANDLE, *PNFIT_DEVICE_HANDLE;
typedef enum _NFIT_NVDIMM_STATE_FLAG {
    NfitNvdimmStateFlagSaveFail = 1, NfitNvdimmStateFlagRestoreFail, NfitNvdimmStateFlagPlatformFlushFail = 4,
    NfitNvdimmStateFlagNotArm = 8, NfitNvdimmStateFlagHealthEvent = 16, NfitNvdimmStateFlagNotifyEnabled = 32,
    NfitNvdimmStateNoSPAMapping = 64
} NFIT_NVDIMM_STATE_FLAG, *PNFIT_NVDIMM_STATE_FLAG;
#pragma pack(push, 1)
typedef struct _NFIT_NVDIMM_REGION_MAPPING {
    NFIT_STRUCT_HEADER Header;
    NFIT_DEVICE_HANDLE NfitHandle;
    USHORT NVDIMMPhysicalId;
    USHORT NVDIMMRegionId;
    USHORT SpaRangeIndex;
    USHORT NVDIMMControlRegionIndex;
    ULONG64 NVDIMMRegionSize;
    ULONG64 RegionOffset;
    ULONG64 NVDIMMPhysicalAddrRegionBase;
    USHORT InterleaveIndex;
    USHORT InterleaveWays;
    USHORT NVDIMMStateFlags;
    UCHAR Reserved[2];
} NFIT_NVDIMM_REGION_MAPPING, *PNFIT_NVDIMM_REGION_MAPPING;
typedef struct _NFIT_INTERLEAVE {
    NFIT_STRUCT_HEADER Header;
    USHORT InterleaveIndex;
    UCHAR Reserved[2];
    ULONG LinesDescribed;
    ULONG LineSize;
    ULONG LineOffsets[1];
} NFIT_INTERLEAVE, *PNFIT_INTERLEAVE;
#pragma pack(pop)
typedef struct _NFIT_SMBIOS_MANAGEMENT_INFO {
    NFIT_STRUCT_HEADER Header;
    UCHAR Reserved[4];
    UCHAR Data[1];
} NFIT_SMBIOS_MANAGEMENT_INFO, *PNFIT_SMBIOS_MANAGEMENT_INFO;
typedef enum _NFIT_CONTROL_REGION_FLAG { NfitControlRegionFlagBufferBlockDataWindow = 1 } NFIT_CONTROL_REGION_FLAG,
    *PNFIT_CONTROL_REGION_FLAG;
#pragma pack(push, 1)
typedef struct _NFIT_NVDIMM_CONTROL_REGION {
    NFIT_STRUCT_HEADER Header;
    USHORT NvdimmControlRegionIndex;
    USHORT VendorId;
    USHORT DeviceId;
    USHORT RevisionId;
    USHORT SubsystemVendorId;
    USHORT SubsystemDeviceId;
    USHORT SubsystemRevisionId;
    union {
        UCHAR AsUchar;
        struct { UCHAR ManufacturingFields : 1, Reserved : 7; } u;
    } ValidFields;
    UCHAR ManufacturingLocation;
    UCHAR ManufacturingYear;
    UCHAR ManufacturingWeek;
    UCHAR Reserved[2];
    ULONG SerialNumber;
    USHORT RegionFormatInterfaceCode;
    USHORT BCWCount;
    ULONG64 BCWSize;
    ULONG64 BCWCommandRegisterOffset;
    ULONG64 BCWCommandRegisterSize;
    ULONG64 BCWStatusRegisterOffset;
    ULONG64 BCWStatusRegisterSize;
    USHORT NvdimmControlRegionFlag;
    UCHAR Reserved1[6];
} NFIT_NVDIMM_CONTROL_REGION, *PNFIT_NVDIMM_CONTROL_REGION;
typedef struct _NFIT_BLOCK_DATA_WINDOW_REGION {
    NFIT_STRUCT_HEADER Header;
    USHORT NvdimmControlRegionIndex;
    USHORT BlockDataWindowCount;
    ULONG64 BlockDataWindowOffset;
    ULONG64 BlockDataWindowSize;
    ULONG64 BlockAccessibleCapacity;
    ULONG64 FirstAccessibleBlockAddress;
} NFIT_BLOCK_DATA_WINDOW_REGION, *PNFIT_BLOCK_DATA_WINDOW_REGION;
typedef struct _NFIT_FLUSH_HINT_ADDRESS {
    NFIT_STRUCT_HEADER Header;
    NFIT_DEVICE_HANDLE NfitHandle;
    USHORT FlushHintAddressCount;
    UCHAR Reserved[6];
    ULONG64 FlushHintAddress[1];
} NFIT_FLUSH_HINT_ADDRESS, *PNFIT_FLUSH_HINT_ADDRESS;
typedef union _WSMT_PROTECTION_FLAGS {
    ULONG AsUlong;
    struct {
        ULONG FixedCommBuffers : 1, CommBufferNestedPtrProtection : 1, SystemResourceProtection : 1, Reserved : 29;
    };
} WSMT_PROTECTION_FLAGS, *PWSMT_PROTECTION_FLAGS;
#pragma pack(pop)
typedef struct _WSMT {
    DESCRIPTION_HEADER Header;
    WSMT_PROTECTION_FLAGS ProtectionFlags;
} WSMT, *PWSMT;
#pragma pack(push, 1)
typedef union _LPI_STATE_FLAGS {
    struct { ULONG Disabled : 1, CounterUnavailable : 1, Reserved : 30; };
    ULONG AsUlong;
} LPI_STATE_FLAGS, *PLPI_STATE_FLAGS;
typedef struct _LPI_STATE_DESCRIPTOR {
    ULONG Type;
    ULONG Length;
    USHORT UniqueId;
    UCHAR Reserved[2];
    LPI_STATE_FLAGS Flags;
    GEN_ADDR EntryTrigger;
    ULONG Residency;
    ULONG Latency;
    GEN_ADDR ResidencyCounter;
    ULONGLONG ResidencyCounterFrequency;
} LPI_STATE_DESCRIPTOR, *PLPI_STATE_DESCRIPTOR;
#pragma pack(pop)
typedef struct _LPIT { DESCRIPTION_HEADER Header; LPI_STATE_DESCRIPTOR LpiStates[1]; } LPIT, *PLPIT;

#endif
