/* SPDX-License-Identifier: MIT */
/* hs_more_acpi_3.h: ACPI methods and tables: what few drivers use, part 3. */
#ifndef HS_MORE_ACPI_3_H
#define HS_MORE_ACPI_3_H

typedef struct _BOOT_TABLE {
    DESCRIPTION_HEADER Header;
    UCHAR CMOSIndex;
    UCHAR Reserved[3];
} BOOT_TABLE, *PBOOT_TABLE;
#pragma pack(push, 1)
typedef struct _IPPT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG Flags;
    ULONG Reserved[3];
} IPPT_TABLE, *PIPPT_TABLE;
typedef struct _MCFG_TABLE_ENTRY {
    ULONGLONG BaseAddress;
    USHORT SegmentNumber;
    UCHAR StartBusNumber;
    UCHAR EndBusNumber;
    ULONG Reserved;
} MCFG_TABLE_ENTRY, *PMCFG_TABLE_ENTRY;
typedef struct _MCFG_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG Reserved[2];
    MCFG_TABLE_ENTRY TableEntry[1];
} MCFG_TABLE, *PMCFG_TABLE;
typedef struct _HPET_DESCRIPTION_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG EventTimerBlockId;
    GEN_ADDR Address;
    UCHAR HpetNumber;
    USHORT MinimumPeriodicTickCount;
    UCHAR PageProtection;
} HPET_DESCRIPTION_TABLE, *PHPET_DESCRIPTION_TABLE;
typedef struct _SFI_TIMER {
    GEN_ADDR Address;
    ULONG FemtosecondsPerTick;
    ULONG Gsi;
} SFI_TIMER, *PSFI_TIMER;
#pragma pack(pop)
typedef struct _SFI_TIMER_DESCRIPTION_TABLE {
    DESCRIPTION_HEADER Header;
    SFI_TIMER Timers[1];
} SFI_TIMER_DESCRIPTION_TABLE, *PSFI_TIMER_DESCRIPTION_TABLE;
#pragma pack(push, 1)
typedef struct _TCG_DESCRIPTION_TABLE_CLIENT {
    DESCRIPTION_HEADER Header;
    USHORT PlatformClass;
    ULONG LAML;
    PHYSICAL_ADDRESS LASA;
} TCG_DESCRIPTION_TABLE_CLIENT, *PTCG_DESCRIPTION_TABLE_CLIENT;
typedef struct _TCG_DESCRIPTION_TABLE_SERVER {
    DESCRIPTION_HEADER Header;
    USHORT PlatformClass;
    USHORT Reserved1;
    ULONGLONG LAML;
    PHYSICAL_ADDRESS LASA;
    USHORT SpecificationRevision;
    UCHAR DeviceFlags;
    UCHAR InterruptFlags;
    UCHAR GPE;
    UCHAR Reserved2[3];
    ULONG GlobalSystemInterupt;
    GEN_ADDR BaseAddress;
    ULONG Reserved3;
    GEN_ADDR ConfigurationAddress;
    UCHAR PCISegmentGroupNumber;
    UCHAR PCIBusNumber;
    UCHAR PCIDeviceNumber;
    UCHAR PCIFunctionNumber;
} TCG_DESCRIPTION_TABLE_SERVER, *PTCG_DESCRIPTION_TABLE_SERVER;
#pragma pack(pop)
typedef struct _TCG_DESCRIPTION_TABLE {
    union {
        TCG_DESCRIPTION_TABLE_CLIENT ClientTable;
        TCG_DESCRIPTION_TABLE_SERVER ServerTable;
    } u;
} TCG_DESCRIPTION_TABLE, *PTCG_DESCRIPTION_TABLE;
#pragma pack(push, 1)
typedef struct _WAE_DESCRIPTION_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG EmulatedDeviceFlags;
} WAE_DESCRIPTION_TABLE, *PWAE_DESCRIPTION_TABLE;
typedef struct _IORT {
    DESCRIPTION_HEADER Header;
    ULONG NodeCount;
    ULONG NodeArrayOffset;
    UCHAR Reserved[4];
} IORT, *PIORT;
typedef struct _IORT_NODE_HEADER {
    UCHAR Type;
    USHORT Length;
    UCHAR Revision;
    UCHAR Reserved[4];
    ULONG IdMappingCount;
    ULONG IdMappingArrayOffset;
} IORT_NODE_HEADER, *PIORT_NODE_HEADER;
typedef struct _IORT_IDMAPPING {
    ULONG InputBase;
    ULONG IdCount;
    ULONG OutputBase;
    ULONG OutputNodeOffset;
    union {
        ULONG AsULONG;
        struct { ULONG SingleMapping : 1, Reserved : 31; };
    } Flags;
} IORT_IDMAPPING, *PIORT_IDMAPPING;
typedef union _IORT_SMMUV2_INTERRUPT {
    ULONGLONG AsULONGLONG;
    struct {
        ULONG Gsiv;
        union {
            ULONG AsULONG;
            struct { ULONG InterruptFlags : 1, Reserved : 31; };
        } Flags;
    };
} IORT_SMMUV2_INTERRUPT, *PIORT_SMMUV2_INTERRUPT;
typedef struct _IORT_SMMUV2_NODE {
    IORT_NODE_HEADER Header;
    ULONGLONG BaseAddress;
    ULONGLONG Span;
    ULONG Model;
    union {
        ULONG AsULONG;
        struct {
            ULONG DvmSupported : 1, CoherentPageTableWalk : 1, Reserved : 30;
        };
    } Flags;
    ULONG GlobalInterruptArrayOffset;
    ULONG ContextInterruptCount;
    ULONG ContextInterruptArrayOffset;
    ULONG PmuInterruptCount;
    ULONG PmuInterruptArrayOffset;
    IORT_SMMUV2_INTERRUPT NSgIrpt;
    IORT_SMMUV2_INTERRUPT NSgCfgIrpt;
} IORT_SMMUV2_NODE, *PIORT_SMMUV2_NODE;
typedef struct _IORT_SMMUV3_NODE {
    IORT_NODE_HEADER Header;
    ULONGLONG BaseAddress;
    union {
        ULONG AsULONG;
        struct { ULONG CohaccOverride : 1, HttuOverride : 2, Reserved : 29; };
    } Flags;
    UCHAR Reserved[4];
    ULONGLONG VatosAddress;
    ULONG Model;
    ULONG EventGsiv;
    ULONG PriGsiv;
    ULONG GerrGsiv;
    ULONG SyncGsiv;
} IORT_SMMUV3_NODE, *PIORT_SMMUV3_NODE;
typedef union _IORT_NODE_MEMORY_ATTRIBUTES {
    ULONGLONG AsULONGLONG;
    struct {
        ULONG Cca;
        union {
            UCHAR AsUCHAR;
            struct {
                UCHAR Transient : 1, WriteAllocate : 1, ReadAllocate : 1, Aho : 1, Reserved : 4;
            };
        } Ah;
        UCHAR Reserved[2];
        union {
            UCHAR AsUCHAR;
            struct { UCHAR Cpm : 1, Dacs : 1, Reserved : 6; };
        } Maf;
    };
} IORT_NODE_MEMORY_ATTRIBUTES, *PIORT_NODE_MEMORY_ATTRIBUTES;
typedef struct _IORT_ITS_GROUP_NODE {
    IORT_NODE_HEADER Header;
    ULONG ItsCount;
    ULONG ItsArray[1];
} IORT_ITS_GROUP_NODE, *PIORT_ITS_GROUP_NODE;
#pragma pack(pop)
typedef struct _IORT_NAMED_COMPONENT_NODE {
    IORT_NODE_HEADER Header;
    UCHAR Reserved[4];
    IORT_NODE_MEMORY_ATTRIBUTES MemoryProperties;
    UCHAR MemoryAccessWidth;
    UCHAR DeviceName[1];
} IORT_NAMED_COMPONENT_NODE, *PIORT_NAMED_COMPONENT_NODE;
#pragma pack(push, 1)
typedef struct _IORT_ROOT_COMPLEX_NODE {
    IORT_NODE_HEADER Header;
    IORT_NODE_MEMORY_ATTRIBUTES MemoryProperties;
    ULONG AtsAttribute;
    ULONG PciSegmentNumber;
} IORT_ROOT_COMPLEX_NODE, *PIORT_ROOT_COMPLEX_NODE;
typedef union _DMAR_GCMD_REG {
    ULONG AsULONG;
    struct {
        ULONG Reserved : 23, CompatibilityFormatInterruptEnable : 1, SetInterruptRemappingTablePointer : 1;
        ULONG InterruptRemappingEnable : 1, QueuedInvalidationEnable : 1, WriteBufferFlush : 1;
        ULONG EnableAdvancedFaultLogging : 1, SetFaultLog : 1, SetRootTablePointer : 1, TranslationEnable : 1;
    };
} DMAR_GCMD_REG, *PDMAR_GCMD_REG;
typedef union _DMAR_GSTS_REG {
    ULONG AsULONG;
    struct {
        ULONG Reserved : 23, CompatibilityFormatInterruptStatus : 1, SetInterruptRemappingTablePointerStatus : 1;
        ULONG InterruptRemappingEnableStatus : 1, QueuedInvalidationEnableStatus : 1, WriteBufferFlushStatus : 1;
        ULONG EnableAdvancedFaultLoggingStatus : 1, SetFaultLogStatus : 1, SetRootTablePointerStatus : 1;
        ULONG TranslationEnableStatus : 1;
    };
} DMAR_GSTS_REG, *PDMAR_GSTS_REG;
typedef union _IVRS_IVINFO {
    UINT32 AsUINT32;
    struct {
        UINT32 EFRSup : 1, ReservedZ0 : 4, GVASize : 3, PASize : 7, VASize : 7, HtAtsResv : 1, ReservedZ1 : 9;
    };
} IVRS_IVINFO, *PIVRS_IVINFO;
typedef struct _IVRS {
    DESCRIPTION_HEADER Header;
    IVRS_IVINFO IVInfo;
    UINT64 Reserved;
    UINT8 DefinitionBlocks[1];
} IVRS, *PIVRS;
#pragma pack(pop)
typedef enum _IVRS_BLOCK_TYPE {
    IommuDefinitionBlockTypeIvhd = 16, IommuDefinitionBlockType11Ivhd, IommuDefinitionBlockTypeIvmdAll = 32,
    IommuDefinitionBlockTypeIvmdSpecified, IommuDefinitionBlockTypeIvmdRange
} IVRS_BLOCK_TYPE;
#pragma pack(push, 1)
typedef struct _IVRS_BLOCK_HEADER {
    UINT8 Type;
    UINT8 Flags;
    UINT16 Length;
} IVRS_BLOCK_HEADER, *PIVRS_BLOCK_HEADER;
typedef struct _IVHD_BLOCK {
    UINT8 Type;
    union {
        UINT8 AsUINT8;
        struct {
            UINT8 HtTunEn : 1, PassPW : 1, ResPassPW : 1, Isoc : 1, IotlbSup : 1, ReservedZ0 : 3;
        };
    } Flags;
    UINT16 Length;
    UINT16 DeviceId;
    UINT16 CapabilityOffset;
    UINT64 IommuBaseAddress;
    UINT16 PciSegment;
    union {
        UINT16 AsUINT16;
        struct { UINT16 MsiNum : 5, Reserved1 : 3, UnitId : 5, Reserved2 : 3; };
    } IommuInfo;
    UINT32 ReservedZ0;
    union {
        UINT8 DeviceEntries[1];
        struct {
            UINT64 EfrRegisterImage;
            UINT64 ReservedZ1;
            UINT8 Type11DeviceEntries[1];
        };
    };
} IVHD_BLOCK, *PIVHD_BLOCK;
#pragma pack(pop)
typedef enum _IVHD_ENTRY_TYPE {
    IvhdEntryTypePad4, IvhdEntryTypeAll, IvhdEntryTypeSelect, IvhdEntryTypeStartRange, IvhdEntryTypeEndRange,
    IvhdEntryTypePad8 = 64, IvhdEntryTypeAliasSelect = 66, IvhdEntryTypeAliasStartRange,
    IvhdEntryTypeExtendedSelect = 70, IvhdEntryTypeExtendedStartRange, IvhdEntryTypeSpecialDevice
} IVRS_TABLE_TYPE;
typedef enum _APCI_IVHD_ENTRY_VARIETY { IvhdEntryVarietyIoapic = 1, IvhdEntryVarietyHpet } IVHD_ENTRY_VARIETY;
#pragma pack(push, 1)
typedef struct _IVHD_DEVICE_ENTRY {
    UINT8 Type;
    UINT16 DeviceId;
    union {
        UINT8 AsUINT8;
        struct {
            UINT8 INITPass : 1, ExtIntPass : 1, NMIPass : 1, ReservedZ0 : 1, SysMgt : 2, LINT0Pass : 1;
            UINT8 LINT1Pass : 1;
        };
    } DataSetting;
    union {
        UINT32 AsUINT32;
        struct {
            UINT8 Handle;
            UINT16 AliasDeviceId;
            UINT8 Variety;
        };
        struct { UINT32 Reserved : 31, AtsDisabled : 1; };
    } ExtendedDataSetting;
} IVHD_DEVICE_ENTRY, *PIVHD_DEVICE_ENTRY;
typedef struct _IVMD_BLOCK {
    UINT8 Type;
    union {
        UINT8 AsUINT8;
        struct {
            UINT8 Unity : 1, IR : 1, IW : 1, ExclusionRange : 1, ReservedZ0 : 4;
        };
    } Flags;
    UINT16 Length;
    union { UINT16 DeviceId; UINT16 StartDeviceId; } u1;
    union { UINT16 AuxiliaryData; UINT16 EndDeviceId; } u2;
    UINT64 ReservedZ0;
    UINT64 StartAddress;
    UINT64 MemoryBlockLength;
} IVMD_BLOCK, *PIVMD_BLOCK;
typedef struct _SDEV_ENTRY_HEADER {
    UCHAR Type;
    UCHAR Flags;
    USHORT Length;
} SDEV_ENTRY_HEADER, *PSDEV_ENTRY_HEADER;
typedef struct _SDEV_SECURE_PCI_INFO_ENTRY {
    SDEV_ENTRY_HEADER Header;
    USHORT PciSegmentNumber;
    USHORT StartBusNumber;
    USHORT PciPathOffset;
    USHORT PciPathLength;
    USHORT VendorInfoOffset;
    USHORT VendorInfoLength;
} SDEV_SECURE_PCI_INFO_ENTRY, *PSDEV_SECURE_PCI_INFO_ENTRY;
typedef struct _SDEV_SECURE_ACPI_INFO_ENTRY {
    SDEV_ENTRY_HEADER Header;
    USHORT IdentifierOffset;
    USHORT IdentifierLength;
    USHORT VendorInfoOffset;
    USHORT VendorInfoLength;
} SDEV_SECURE_ACPI_INFO_ENTRY, *PSDEV_SECURE_ACPI_INFO_ENTRY;
typedef struct _SDEV { DESCRIPTION_HEADER Header; ULONG SDEVTables[1]; } SDEV, *PSDEV;
#pragma pack(pop)
typedef struct _CSRT_TABLE_HEADER { DESCRIPTION_HEADER Header; } CSRT_TABLE_HEADER, *PCSRT_TABLE_HEADER;
#pragma pack(push, 1)
typedef struct _CSRT_RESOURCE_GROUP_HEADER {
    UINT32 Length;
    UINT32 VendorId;
    UINT32 SubvendorId;
    UINT16 DeviceId;
    UINT16 SubdeviceId;
    UINT16 Revision;
    UINT16 Instance;
    UINT32 SharedInfoLength;
} CSRT_RESOURCE_GROUP_HEADER, *PCSRT_RESOURCE_GROUP_HEADER;
typedef struct _CSRT_RESOURCE_DESCRIPTOR_HEADER {
    UINT32 Length;
    UINT16 Type;
    UINT16 Subtype;
    UINT32 Uid;
} CSRT_RESOURCE_DESCRIPTOR_HEADER, *PCSRT_RESOURCE_DESCRIPTOR_HEADER;
#pragma pack(pop)
typedef struct _PCC_SUBSPACE_HEADER { UCHAR Type; UCHAR Length; } PCC_SUBSPACE_HEADER, *PPCC_SUBSPACE_HEADER;
#pragma pack(push, 1)
typedef struct _PCC_GENERIC_SUBSPACE {
    PCC_SUBSPACE_HEADER Header;
    USHORT Reserved1;
    ULONG Reserved2;
    PHYSICAL_ADDRESS BaseAddress;
    ULONGLONG Length;
    GEN_ADDR DoorbellRegister;
    ULONGLONG DoorbellPreserve;
    ULONGLONG DoorbellWrite;
    ULONG NominalLatency;
    ULONG MaximumPeriodicAccessRate;
    USHORT MinimumRequestTurnaroundTime;
} PCC_GENERIC_SUBSPACE, *PPCC_GENERIC_SUBSPACE;
typedef struct _PCC_GENREIC_SHARED_REGION {
    ULONG Signature;
    union {
        struct { USHORT CommandCode : 8, ReservedZ : 7, SciDoorbell : 1; };
        USHORT AsUShort;
    } Command;
    union {
        struct {
            USHORT CommandComplete : 1, SciReceived : 1, Error : 1, PlatformNotification : 1, Reserved : 12;
        };
        USHORT AsUShort;
    } Status;
    UCHAR CommunicationSpace[1];
} PCC_GENERIC_SHARED_REGION, *PPCC_GENERIC_SHARED_REGION;
typedef struct _PCC_TABLE {
    DESCRIPTION_HEADER Header;
    union { ULONG AsULong; struct { ULONG SciSupported : 1, Reserved : 31; }; } Flags;
    ULONG64 Reserved;
    PCC_SUBSPACE_HEADER Subspaces;
} PCC_TABLE, *PPCC_TABLE;
#pragma pack(pop)
typedef enum _BGRT_IMAGE_TYPE { BgrtImageTypeBitmap, BgrtImageTypeMax } BGRT_IMAGE_TYPE, *PBGRT_IMAGE_TYPE;
#pragma pack(push, 1)
typedef struct _BGRT_TABLE {
    DESCRIPTION_HEADER Header;
    USHORT Version;
    UCHAR Status;
    UCHAR ImageType;
    ULONGLONG LogoAddress;
    ULONG OffsetX;
    ULONG OffsetY;
} BGRT_TABLE, *PBGRT_TABLE;
typedef struct _BBRT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG Background;
    ULONG Foreground;
} BBRT_TABLE, *PBBRT_TABLE;
typedef struct _GTDT_TABLE {
    DESCRIPTION_HEADER Header;
    ULONGLONG CntControlBasePhysicalAddress;
    ULONG Reserved;
    ULONG SecurePhysicalTimerGsiv;
    ULONG SecurePhysicalTimerFlags;
    ULONG NonSecurePhysicalTimerGsiv;
    ULONG NonSecurePhysicalTimerFlags;
    ULONG VirtualTimerEventGsiv;
    ULONG VirtualTimerEventFlags;
    ULONG NonSecurePhysicalTimer2Gsiv;
    ULONG NonSecurePhysicalTimer2Flags;
    ULONGLONG CntReadBasePhysicalAddress;
    ULONG TimerBlockCount;
    ULONG TimerBlockOffset;
} GTDT_TABLE, *PGTDT_TABLE;
#pragma pack(pop)

#endif
