/* SPDX-License-Identifier: MIT */
/* hs_more_dx_5.h: display miniports of the graphics kernel: what few drivers use, part 5. */
#ifndef HS_MORE_DX_5_H
#define HS_MORE_DX_5_H

typedef struct _DXGK_GPUMMUCAPS {
    union {
        struct {
            UINT ReadOnlyMemorySupported : 1, NoExecuteMemorySupported : 1, ZeroInPteSupported : 1;
            UINT ExplicitPageTableInvalidation : 1, CacheCoherentMemorySupported : 1;
            UINT PageTableUpdateRequireAddressSpaceIdle : 1, LargePageSupported : 1, DualPteSupported : 1;
            UINT AllowNonAlignedLargePageAddress : 1, SysMem64KBPageSupported : 1, Reserved : 22;
        };
        UINT Value;
    };
    DXGK_PAGETABLEUPDATEMODE PageTableUpdateMode;
    UINT VirtualAddressBitCount;
    UINT LeafPageTableSizeFor64KPagesInBytes;
    UINT PageTableLevelCount;
    struct { UINT SourcePageTableVaInTransfer : 1, Reserved : 31; } LegacyBehaviors;
} DXGK_GPUMMUCAPS;
typedef struct _DXGK_QUERYPHYSICALADAPTERCAPSIN { UINT PhysicalAdapterIndex; } DXGK_QUERYPHYSICALADAPTERCAPSIN;
typedef struct _DXGK_PHYSICALADAPTERFLAGS {
    union {
        struct {
            UINT IoMmuSupported : 1, GpuMmuSupported : 1, MovePagingSupported : 1, VPRPagingContextRequired : 1;
            UINT AllowHardwareProtectedNoVpr : 1, Reserved : 27;
        };
        UINT Value;
    };
} DXGK_PHYSICALADAPTERFLAGS;
typedef struct _DXGK_PHYSICALADAPTERCAPS {
    WORD NumExecutionNodes;
    WORD PagingNodeIndex;
    HANDLE DxgkPhysicalAdapterHandle;
    DXGK_PHYSICALADAPTERFLAGS Flags;
    UINT VPRPagingNode;
} DXGK_PHYSICALADAPTERCAPS;
typedef struct _DXGK_CPUHOSTAPERTURE { UINT64 PhysicalAddress; UINT32 SizeInPages; } DXGK_CPUHOSTAPERTURE;
typedef struct _DXGK_SEGMENTFLAGS {
    union {
        struct {
            UINT Aperture : 1, Agp : 1, CpuVisible : 1, UseBanking : 1, CacheCoherent : 1, PitchAlignment : 1;
            UINT PopulatedFromSystemMemory : 1, PreservedDuringStandby : 1, PreservedDuringHibernate : 1;
            UINT PartiallyPreservedDuringHibernate : 1, DirectFlip : 1, Use64KBPages : 1, ReservedSysMem : 1;
            UINT SupportsCpuHostAperture : 1, SupportsCachedCpuHostAperture : 1, ApplicationTarget : 1;
            UINT VprSupported : 1, VprPreservedDuringStandby : 1, EncryptedPagingSupported : 1;
            UINT LocalBudgetGroup : 1, NonLocalBudgetGroup : 1, Reserved : 11;
        };
        UINT Value;
    };
} DXGK_SEGMENTFLAGS;
typedef struct _DXGK_SEGMENTDESCRIPTOR {
    PHYSICAL_ADDRESS BaseAddress;
    PHYSICAL_ADDRESS CpuTranslatedAddress;
    SIZE_T Size;
    UINT NbOfBanks;
    SIZE_T *pBankRangeTable;
    SIZE_T CommitLimit;
    DXGK_SEGMENTFLAGS Flags;
} DXGK_SEGMENTDESCRIPTOR;
typedef struct _DXGK_QUERYSEGMENTIN {
    PHYSICAL_ADDRESS AgpApertureBase;
    LARGE_INTEGER AgpApertureSize;
    DXGK_SEGMENTFLAGS AgpFlags;
} DXGK_QUERYSEGMENTIN;
typedef struct _DXGK_QUERYSEGMENTOUT {
    UINT NbSegment;
    DXGK_SEGMENTDESCRIPTOR *pSegmentDescriptor;
    UINT PagingBufferSegmentId;
    UINT PagingBufferSize;
    UINT PagingBufferPrivateDataSize;
} DXGK_QUERYSEGMENTOUT;
typedef struct _DXGK_SEGMENTFLAGS2 {
    union {
        struct {
            UINT Aperture : 1, PopulatedFromSystemMemory : 1, SystemMemoryReservedByBios : 1, CpuVisible : 1;
            UINT Reserved : 28;
        };
        UINT Value;
    };
} DXGK_SEGMENTFLAGS2;
typedef struct _DXGK_SEGMENTDESCRIPTOR2 {
    DXGK_SEGMENTFLAGS2 Flags;
    SIZE_T Size;
    PMDL pMdl;
    PHYSICAL_ADDRESS BaseAddress;
    PHYSICAL_ADDRESS CpuTranslatedAddress;
} DXGK_SEGMENTDESCRIPTOR2;
typedef struct _DXGK_QUERYSEGMENTOUT2 {
    UINT SegmentCount;
    DXGK_SEGMENTDESCRIPTOR2 *pSegmentDescriptor;
} DXGK_QUERYSEGMENTOUT2;
typedef struct _DXGK_SEGMENTDESCRIPTOR3 {
    DXGK_SEGMENTFLAGS Flags;
    PHYSICAL_ADDRESS BaseAddress;
    PHYSICAL_ADDRESS CpuTranslatedAddress;
    SIZE_T Size;
    UINT NbOfBanks;
    SIZE_T *pBankRangeTable;
    SIZE_T CommitLimit;
    SIZE_T SystemMemoryEndAddress;
    SIZE_T Reserved;
} DXGK_SEGMENTDESCRIPTOR3;
typedef struct _DXGK_QUERYSEGMENTOUT3 {
    UINT NbSegment;
    DXGK_SEGMENTDESCRIPTOR3 *pSegmentDescriptor;
    UINT PagingBufferSegmentId;
    UINT PagingBufferSize;
    UINT PagingBufferPrivateDataSize;
} DXGK_QUERYSEGMENTOUT3;
typedef struct _DXGK_QUERYSEGMENTIN4 { UINT PhysicalAdapterIndex; } DXGK_QUERYSEGMENTIN4;
typedef struct _DXGK_SEGMENTDESCRIPTOR4 {
    DXGK_SEGMENTFLAGS Flags;
    PHYSICAL_ADDRESS BaseAddress;
    SIZE_T Size;
    SIZE_T CommitLimit;
    SIZE_T SystemMemoryEndAddress;
    union {
        PHYSICAL_ADDRESS CpuTranslatedAddress;
        DXGK_CPUHOSTAPERTURE CpuHostAperture;
    };
    UINT NumInvalidMemoryRanges;
    SIZE_T VprRangeStartOffset;
    SIZE_T VprRangeSize;
    UINT VprAlignment;
    UINT NumVprSupported;
    UINT VprReserveSize;
    UINT NumUEFIFrameBufferRanges;
} DXGK_SEGMENTDESCRIPTOR4;
typedef struct _DXGK_QUERYSEGMENTOUT4 {
    UINT NbSegment;
    BYTE *pSegmentDescriptor;
    UINT PagingBufferSegmentId;
    UINT PagingBufferSize;
    UINT PagingBufferPrivateDataSize;
    SIZE_T SegmentDescriptorStride;
} DXGK_QUERYSEGMENTOUT4;
typedef struct _DXGK_MEMORYRANGE { UINT64 SegmentOffset; UINT64 SizeInBytes; } DXGK_MEMORYRANGE;
struct _DXGK_QUERYSEGMENTMEMORYSTATE {
    WORD DriverSegmentId;
    WORD PhysicalAdapterIndex;
    union { UINT NumInvalidMemoryRanges; UINT NumUEFIFrameBufferRanges; };
    DXGK_MEMORYRANGE *pMemoryRanges;
};
typedef UINT DXGK_DISPLAYPANELORIENTATION;
typedef union _DXGK_INTEGRATEDDISPLAYFLAGS {
    struct {
        DXGK_DISPLAYPANELORIENTATION UndockedOrientation : 2, DockedOrientation : 2;
        UINT Reserved : 28;
    };
    UINT Value;
} DXGK_INTEGRATEDDISPLAYFLAGS, *PDXGK_INTEGRATEDDISPLAYFLAGS;
typedef union _DXGK_STANDARD_COLORIMETRY_FLAGS {
    struct { UINT BT2020YCC : 1, BT2020RGB : 1, ST2084 : 1, Reserved : 29; };
    ULONG Value;
} DXGK_STANDARD_COLORIMETRY_FLAGS, *PDXGK_STANDARD_COLORIMETRY_FLAGS;
struct _DXGK_COLORIMETRY {
    D3DKMDT_2DOFFSET RedPoint;
    D3DKMDT_2DOFFSET GreenPoint;
    D3DKMDT_2DOFFSET BluePoint;
    D3DKMDT_2DOFFSET WhitePoint;
    ULONG MinLuminance;
    ULONG MaxLuminance;
    ULONG MaxFullFrameLuminance;
    D3DKMDT_WIRE_FORMAT_AND_PREFERENCE FormatBitDepths;
    DXGK_STANDARD_COLORIMETRY_FLAGS StandardColorimetryFlags;
};
typedef struct _DXGK_QUERYINTEGRATEDDISPLAYOUT {
    DXGK_INTEGRATEDDISPLAYFLAGS Flags;
    D3DKMDT_VIDEO_SIGNAL_INFO NativeTiming;
    DXGK_MONITORLINKINFO_CAPABILITIES LinkCapabilities;
    DXGK_COLORIMETRY Colorimetry;
    DXGK_DISPLAY_TECHNOLOGY DisplayTechnology;
    DXGK_DISPLAY_USAGE IntendedUsage;
    BYTE Instance;
    DXGK_DISPLAY_DESCRIPTOR_TYPE DescriptorType;
    BYTE Descriptor[1];
} DXGK_QUERYINTEGRATEDDISPLAYOUT, *PDXGK_QUERYINTEGRATEDDISPLAYOUT;
typedef struct _DXGK_QAITARGETIN { D3DDDI_VIDEO_PRESENT_TARGET_ID TargetId; } DXGK_QAITARGETIN;
typedef DXGK_QAITARGETIN DXGK_QUERYINTEGRATEDDISPLAYIN;
typedef DXGK_QAITARGETIN DXGK_QUERYCOLORIMETRYOVERRIDESIN;
typedef struct _DXGK_QUERYDISPLAYIDIN { D3DDDI_VIDEO_PRESENT_TARGET_ID TargetId; } DXGK_QUERYDISPLAYIDIN;
typedef struct _DXGK_QUERYDISPLAYIDOUT { UINT Length; BYTE *pDescriptor; } DXGK_QUERYDISPLAYIDOUT;
typedef struct _DXGK_POWER_RUNTIME_STATE {
    ULONGLONG TransitionLatency;
    ULONGLONG ResidencyRequirement;
    ULONG NominalPower;
} DXGK_POWER_RUNTIME_STATE;
typedef enum _DXGK_POWER_COMPONENT_TYPE {
    DXGK_POWER_COMPONENT_ENGINE, DXGK_POWER_COMPONENT_MONITOR, DXGK_POWER_COMPONENT_MONITOR_REFRESH,
    DXGK_POWER_COMPONENT_MEMORY, DXGK_POWER_COMPONENT_MEMORY_REFRESH, DXGK_POWER_COMPONENT_OTHER,
    DXGK_POWER_COMPONENT_D3_TRANSITION, DXGK_POWER_COMPONENT_SHARED, DXGK_POWER_COMPONENT_MAX
} DXGK_POWER_COMPONENT_TYPE;
typedef struct _DXGK_POWER_COMPONENT_MAPPING {
    DXGK_POWER_COMPONENT_TYPE ComponentType;
    union {
        struct DXGK_POWER_COMPONENT_ENGINE_DESC { UINT NodeIndex; } EngineDesc;
        struct DXGK_POWER_COMPONENT_MONITOR_REFRESH_DESC {
            UINT VidPnSourceID;
        } MonitorRefreshDesc;
        struct DXGK_POWER_COMPONENT_MONITOR_DESC { UINT VidPnTargetID; } MonitorDesc;
        struct DXGK_POWER_COMPONENT_MEMORY_DESC { UINT SegmentID; } MemoryDesc;
    };
} DXGK_POWER_COMPONENT_MAPPING;
typedef struct _DXGK_POWER_COMPONENT_INDEX {
    union {
        struct {
            WORD PhysicalAdapterComponentIndex;
            WORD PhysicalAdapterIndex;
        };
        UINT Value;
    };
} DXGK_POWER_COMPONENT_INDEX;
typedef struct _DXGK_POWER_COMPONENT_FLAGS {
    union {
        struct {
            UINT Reserved0 : 1, DriverCompletesFStateTransition : 1, TransitionTo_F0_OnDx : 1, NoDebounce : 1;
            UINT ActiveInD3 : 1, Reserved : 27;
        };
        UINT Value;
    };
} DXGK_POWER_COMPONENT_FLAGS;
typedef struct _DXGK_POWER_RUNTIME_COMPONENT {
    ULONG StateCount;
    DXGK_POWER_RUNTIME_STATE States[8];
    DXGK_POWER_COMPONENT_MAPPING ComponentMapping;
    DXGK_POWER_COMPONENT_FLAGS Flags;
    GUID ComponentGuid;
    UCHAR ComponentName[40];
    ULONG ProviderCount;
    ULONG Providers[16];
} DXGK_POWER_RUNTIME_COMPONENT;
typedef struct _DXGK_POWER_P_STATE { ULONG OperatingFrequency; } DXGK_POWER_P_STATE;
typedef struct _DXGK_POWER_COMPONENT_P_FLAGS {
    union { struct { UINT Reserved : 32; }; UINT Value; };
} DXGK_POWER_COMPONENT_P_FLAGS;
typedef struct _DXGK_POWER_P_COMPONENT {
    ULONG StateCount;
    DXGK_POWER_P_STATE States[32];
    DXGK_POWER_COMPONENT_P_FLAGS Flags;
} DXGK_POWER_P_COMPONENT;
struct _DXGKARG_ACQUIRESWIZZLINGRANGE {
    HANDLE hAllocation;
    UINT PrivateDriverData;
    UINT RangeId;
    UINT SegmentId;
    SIZE_T RangeSize;
    PHYSICAL_ADDRESS CPUTranslatedAddress;
};
struct _DXGKARG_RELEASESWIZZLINGRANGE {
    HANDLE hAllocation;
    UINT PrivateDriverData;
    UINT RangeId;
};
typedef struct _DXGK_ALLOCATIONINFOFLAGS {
    union {
        struct {
            UINT CpuVisible : 1, PermanentSysMem : 1, Cached : 1, Protected : 1, ExistingSysMem : 1;
            UINT ExistingKernelSysMem : 1, FromEndOfSegment : 1, Swizzled : 1, Overlay : 1, Capture : 1;
            UINT UseAlternateVA : 1, SynchronousPaging : 1, LinkMirrored : 1, LinkInstanced : 1, HistoryBuffer : 1;
            UINT AccessedPhysically : 1, ExplicitResidencyNotification : 1, HardwareProtected : 1;
            UINT CpuVisibleOnDemand : 1, DXGK_ALLOC_RESERVED16 : 1, Reserved15 : 1, Reserved14 : 1, Reserved13 : 1;
            UINT Reserved12 : 1, Reserved11 : 1, Reserved10 : 1, Reserved9 : 1, Reserved4 : 1, Reserved3 : 1;
            UINT Reserved2 : 1, Reserved1 : 1, Reserved0 : 1;
        };
        UINT Value;
    };
} DXGK_ALLOCATIONINFOFLAGS;
typedef struct _DXGK_ALLOCATIONINFOFLAGS_WDDM2_0 {
    union {
        struct {
            UINT CpuVisible : 1, PermanentSysMem : 1, Cached : 1, Protected : 1, ExistingSysMem : 1;
            UINT ExistingKernelSysMem : 1, FromEndOfSegment : 1, DisableLargePageMapping : 1, Overlay : 1;
            UINT Capture : 1, CreateInVpr : 1, DXGK_ALLOC_RESERVED17 : 1, Reserved02 : 1, Reserved03 : 1;
            UINT HistoryBuffer : 1, AccessedPhysically : 1, ExplicitResidencyNotification : 1;
            UINT HardwareProtected : 1, CpuVisibleOnDemand : 1, DXGK_ALLOC_RESERVED16 : 1, Reserved15 : 1;
            UINT Reserved14 : 1, Reserved13 : 1, Reserved12 : 1, Reserved11 : 1, Reserved10 : 1, Reserved9 : 1;
            UINT Reserved4 : 1, Reserved3 : 1, Reserved2 : 1, Reserved1 : 1, Reserved0 : 1;
        };
        UINT Value;
    };
} DXGK_ALLOCATIONINFOFLAGS_WDDM2_0;
typedef struct _DXGK_ALLOCATIONUSAGEINFO1 {
    union {
        struct {
            UINT PrivateFormat : 1, Swizzled : 1, MipMap : 1, Cube : 1, Volume : 1, Vertex : 1, Index : 1;
            UINT Reserved : 25;
        };
        UINT Value;
    } Flags;
    union { D3DDDIFORMAT Format; UINT PrivateFormat; };
    UINT SwizzledFormat;
    UINT ByteOffset;
    UINT Width;
    UINT Height;
    UINT Pitch;
    UINT Depth;
    UINT SlicePitch;
} DXGK_ALLOCATIONUSAGEINFO1;
typedef struct _DXGK_ALLOCATIONUSAGEHINT {
    UINT Version;
    DXGK_ALLOCATIONUSAGEINFO1 v1;
} DXGK_ALLOCATIONUSAGEHINT;
typedef struct _DXGK_ALLOCATIONINFO {
    void *pPrivateDriverData;
    UINT PrivateDriverDataSize;
    UINT Alignment;
    SIZE_T Size;
    SIZE_T PitchAlignedSize;
    DXGK_SEGMENTBANKPREFERENCE HintedBank;
    DXGK_SEGMENTPREFERENCE PreferredSegment;
    UINT SupportedReadSegmentSet;
    UINT SupportedWriteSegmentSet;
    UINT EvictionSegmentSet;
    union { UINT MaximumRenamingListLength; UINT PhysicalAdapterIndex; };
    HANDLE hAllocation;
    union {
        DXGK_ALLOCATIONINFOFLAGS Flags;
        DXGK_ALLOCATIONINFOFLAGS_WDDM2_0 FlagsWddm2;
    };
    DXGK_ALLOCATIONUSAGEHINT *pAllocationUsageHint;
    UINT AllocationPriority;
} DXGK_ALLOCATIONINFO;
typedef struct _DXGK_CREATEALLOCATIONFLAGS {
    union { struct { UINT Resource : 1, Reserved : 31; }; UINT Value; };
} DXGK_CREATEALLOCATIONFLAGS;
struct _DXGKARG_CREATEALLOCATION {
    const void *pPrivateDriverData;
    UINT PrivateDriverDataSize;
    UINT NumAllocations;
    DXGK_ALLOCATIONINFO *pAllocationInfo;
    HANDLE hResource;
    DXGK_CREATEALLOCATIONFLAGS Flags;
};
typedef struct _DXGK_CREATECONTEXTALLOCATIONFLAGS {
    union {
        struct {
            UINT SharedAcrossContexts : 1, MapGpuVirtualAddress : 1, Reserved : 30;
        };
        UINT Value;
    };
} DXGK_CREATECONTEXTALLOCATIONFLAGS;
struct _DXGKARGCB_CREATECONTEXTALLOCATION {
    DXGK_CREATECONTEXTALLOCATIONFLAGS ContextAllocationFlags;
    HANDLE hAdapter;
    HANDLE hDevice;
    HANDLE hContext;
    HANDLE hDriverAllocation;
    SIZE_T Size;
    UINT Alignment;
    UINT SupportedSegmentSet;
    UINT EvictionSegmentSet;
    DXGK_SEGMENTPREFERENCE PreferredSegment;
    DXGK_SEGMENTBANKPREFERENCE HintedBank;
    DXGK_ALLOCATIONINFOFLAGS Flags;
    HANDLE hAllocation;
    UINT PhysicalAdapterIndex;
};
typedef struct _DXGK_DESCRIBEALLOCATIONFLAGS {
    union { struct { UINT CheckDisplayMode : 1, Reserved : 31; }; UINT Value; };
} DXGK_DESCRIBEALLOCATIONFLAGS;
struct _DXGKARG_DESCRIBEALLOCATION {
    HANDLE hAllocation;
    UINT Width;
    UINT Height;
    D3DDDIFORMAT Format;
    D3DDDI_MULTISAMPLINGMETHOD MultisampleMethod;
    D3DDDI_RATIONAL RefreshRate;
    UINT PrivateDriverFormatAttribute;
    DXGK_DESCRIBEALLOCATIONFLAGS Flags;
    D3DDDI_ROTATION Rotation;
};
struct _DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA {
    D3DKMDT_STANDARDALLOCATION_TYPE StandardAllocationType;
    union {
        D3DKMDT_SHAREDPRIMARYSURFACEDATA *pCreateSharedPrimarySurfaceData;
        D3DKMDT_SHADOWSURFACEDATA *pCreateShadowSurfaceData;
        D3DKMDT_STAGINGSURFACEDATA *pCreateStagingSurfaceData;
        D3DKMDT_GDISURFACEDATA *pCreateGdiSurfaceData;
        D3DKMDT_VIRTUALGPUSURFACEDATA *pCreateVirtualGpuSurfaceData;
    };
    void *pAllocationPrivateDriverData;
    UINT AllocationPrivateDriverDataSize;
    void *pResourcePrivateDriverData;
    UINT ResourcePrivateDriverDataSize;
    UINT PhysicalAdapterIndex;
};
typedef struct _DXGK_DESTROYALLOCATIONFLAGS {
    union { struct { UINT DestroyResource : 1, Reserved : 31; }; UINT Value; };
} DXGK_DESTROYALLOCATIONFLAGS;
struct _DXGKARG_DESTROYALLOCATION {
    UINT NumAllocations;
    const HANDLE *pAllocationList;
    HANDLE hResource;
    DXGK_DESTROYALLOCATIONFLAGS Flags;
};
typedef struct _DXGK_PATCHFLAGS {
    union {
        struct {
            UINT Paging : 1, Present : 1, RedirectedPresent : 1, NullRendering : 1, Reserved : 28;
        };
        UINT Value;
    };
} DXGK_PATCHFLAGS;

#endif
