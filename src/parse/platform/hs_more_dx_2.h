/* SPDX-License-Identifier: MIT */
/* hs_more_dx_2.h: display miniports of the graphics kernel: what few drivers use, part 2. */
#ifndef HS_MORE_DX_2_H
#define HS_MORE_DX_2_H

typedef enum _D3DDDI_OUTPUT_WIRE_COLOR_SPACE_TYPE {
    D3DDDI_OUTPUT_WIRE_COLOR_SPACE_G22_P709, D3DDDI_OUTPUT_WIRE_COLOR_SPACE_RESERVED = 4,
    D3DDDI_OUTPUT_WIRE_COLOR_SPACE_G2084_P2020 = 12, D3DDDI_OUTPUT_WIRE_COLOR_SPACE_G22_P709_WCG = 30,
    D3DDDI_OUTPUT_WIRE_COLOR_SPACE_G22_P2020
} D3DDDI_OUTPUT_WIRE_COLOR_SPACE_TYPE;
typedef struct _D3DDDIRECT {
    LONG left;
    LONG top;
    LONG right;
    LONG bottom;
} D3DDDIRECT;
typedef struct _D3DDDI_KERNELOVERLAYINFO {
    D3DKMT_HANDLE hAllocation;
    D3DDDIRECT DstRect;
    D3DDDIRECT SrcRect;
    void *pPrivateDriverData;
    UINT PrivateDriverDataSize;
} D3DDDI_KERNELOVERLAYINFO;
struct _D3DDDI_GAMMA_RAMP_RGB256x3x16 {
    USHORT Red[256];
    USHORT Green[256];
    USHORT Blue[256];
};
typedef struct D3DDDI_DXGI_RGB {
    float Red;
    float Green;
    float Blue;
} D3DDDI_DXGI_RGB;
struct _D3DDDI_GAMMA_RAMP_DXGI_1 {
    D3DDDI_DXGI_RGB Scale;
    D3DDDI_DXGI_RGB Offset;
    D3DDDI_DXGI_RGB GammaCurve[1025];
};
struct _D3DKMDT_3X4_COLORSPACE_TRANSFORM {
    float ColorMatrix3x4[3][4];
    float ScalarMultiplier;
    D3DDDI_DXGI_RGB LookupTable1D[4096];
};
typedef enum _D3DDDI_HDR_METADATA_TYPE {
    D3DDDI_HDR_METADATA_TYPE_NONE, D3DDDI_HDR_METADATA_TYPE_HDR10
} D3DDDI_HDR_METADATA_TYPE;
typedef struct _D3DDDI_HDR_METADATA_HDR10 {
    UINT16 RedPrimary[2];
    UINT16 GreenPrimary[2];
    UINT16 BluePrimary[2];
    UINT16 WhitePoint[2];
    UINT MaxMasteringLuminance;
    UINT MinMasteringLuminance;
    UINT16 MaxContentLightLevel;
    UINT16 MaxFrameAverageLightLevel;
} D3DDDI_HDR_METADATA_HDR10;
struct _D3DDDI_MULTISAMPLINGMETHOD { UINT NumSamples; UINT NumQualityLevels; };
typedef enum D3DDDI_FLIPINTERVAL_TYPE {
    D3DDDI_FLIPINTERVAL_IMMEDIATE, D3DDDI_FLIPINTERVAL_ONE, D3DDDI_FLIPINTERVAL_TWO, D3DDDI_FLIPINTERVAL_THREE,
    D3DDDI_FLIPINTERVAL_FOUR, D3DDDI_FLIPINTERVAL_IMMEDIATE_ALLOW_TEARING
} D3DDDI_FLIPINTERVAL_TYPE;
typedef enum _D3DDDI_POOL {
    D3DDDIPOOL_SYSTEMMEM = 1, D3DDDIPOOL_VIDEOMEMORY, D3DDDIPOOL_LOCALVIDMEM, D3DDDIPOOL_NONLOCALVIDMEM,
    D3DDDIPOOL_STAGINGMEM
} D3DDDI_POOL;
typedef enum _D3DDDIMULTISAMPLE_TYPE {
    D3DDDIMULTISAMPLE_NONE, D3DDDIMULTISAMPLE_NONMASKABLE, D3DDDIMULTISAMPLE_2_SAMPLES, D3DDDIMULTISAMPLE_3_SAMPLES,
    D3DDDIMULTISAMPLE_4_SAMPLES, D3DDDIMULTISAMPLE_5_SAMPLES, D3DDDIMULTISAMPLE_6_SAMPLES,
    D3DDDIMULTISAMPLE_7_SAMPLES, D3DDDIMULTISAMPLE_8_SAMPLES, D3DDDIMULTISAMPLE_9_SAMPLES,
    D3DDDIMULTISAMPLE_10_SAMPLES, D3DDDIMULTISAMPLE_11_SAMPLES, D3DDDIMULTISAMPLE_12_SAMPLES,
    D3DDDIMULTISAMPLE_13_SAMPLES, D3DDDIMULTISAMPLE_14_SAMPLES, D3DDDIMULTISAMPLE_15_SAMPLES,
    D3DDDIMULTISAMPLE_16_SAMPLES, D3DDDIMULTISAMPLE_FORCE_UINT = 0x7fffffff
} D3DDDIMULTISAMPLE_TYPE;
typedef struct _D3DDDI_RESOURCEFLAGS {
    union {
        struct {
            UINT RenderTarget : 1, ZBuffer : 1, Dynamic : 1, HintStatic : 1, AutogenMipmap : 1, DMap : 1;
            UINT WriteOnly : 1, NotLockable : 1, Points : 1, RtPatches : 1, NPatches : 1, SharedResource : 1;
            UINT DiscardRenderTarget : 1, Video : 1, CaptureBuffer : 1, Primary : 1, Texture : 1, CubeMap : 1;
            UINT Volume : 1, VertexBuffer : 1, IndexBuffer : 1, DecodeRenderTarget : 1, DecodeCompressedBuffer : 1;
            UINT VideoProcessRenderTarget : 1, CpuOptimized : 1, MightDrawFromLocked : 1, Overlay : 1;
            UINT MatchGdiPrimary : 1, InterlacedRefresh : 1, TextApi : 1, RestrictedContent : 1;
            UINT RestrictSharedAccess : 1;
        };
        UINT Value;
    };
} D3DDDI_RESOURCEFLAGS;
typedef struct _D3DDDI_SURFACEINFO {
    UINT Width;
    UINT Height;
    UINT Depth;
    const void *pSysMem;
    UINT SysMemPitch;
    UINT SysMemSlicePitch;
} D3DDDI_SURFACEINFO;
typedef enum _D3DDDI_ROTATION {
    D3DDDI_ROTATION_IDENTITY = 1, D3DDDI_ROTATION_90, D3DDDI_ROTATION_180, D3DDDI_ROTATION_270
} D3DDDI_ROTATION;
typedef enum D3DDDI_SCANLINEORDERING {
    D3DDDI_SCANLINEORDERING_UNKNOWN, D3DDDI_SCANLINEORDERING_PROGRESSIVE, D3DDDI_SCANLINEORDERING_INTERLACED
} D3DDDI_SCANLINEORDERING;
typedef struct _D3DDDIARG_CREATERESOURCE {
    D3DDDIFORMAT Format;
    D3DDDI_POOL Pool;
    D3DDDIMULTISAMPLE_TYPE MultisampleType;
    UINT MultisampleQuality;
    const D3DDDI_SURFACEINFO *pSurfList;
    UINT SurfCount;
    UINT MipLevels;
    UINT Fvf;
    D3DDDI_VIDEO_PRESENT_SOURCE_ID VidPnSourceId;
    D3DDDI_RATIONAL RefreshRate;
    HANDLE hResource;
    D3DDDI_RESOURCEFLAGS Flags;
    D3DDDI_ROTATION Rotation;
} D3DDDIARG_CREATERESOURCE;
typedef struct _D3DDDI_RESOURCEFLAGS2 {
    union {
        struct {
            UINT VideoEncoder : 1, UserMemory : 1, CrossAdapter : 1, IsDisplayable : 1, Reserved : 28;
        };
        UINT Value;
    };
} D3DDDI_RESOURCEFLAGS2;
typedef struct _D3DDDIARG_CREATERESOURCE2 {
    D3DDDIFORMAT Format;
    D3DDDI_POOL Pool;
    D3DDDIMULTISAMPLE_TYPE MultisampleType;
    UINT MultisampleQuality;
    const D3DDDI_SURFACEINFO *pSurfList;
    UINT SurfCount;
    UINT MipLevels;
    UINT Fvf;
    D3DDDI_VIDEO_PRESENT_SOURCE_ID VidPnSourceId;
    D3DDDI_RATIONAL RefreshRate;
    HANDLE hResource;
    D3DDDI_RESOURCEFLAGS Flags;
    D3DDDI_ROTATION Rotation;
    D3DDDI_RESOURCEFLAGS2 Flags2;
} D3DDDIARG_CREATERESOURCE2;
typedef struct _D3DDDICB_SIGNALFLAGS {
    union {
        struct {
            UINT SignalAtSubmission : 1, EnqueueCpuEvent : 1, AllowFenceRewind : 1, Reserved : 28;
            UINT DXGK_SIGNAL_FLAG_INTERNAL0 : 1;
        };
        UINT Value;
    };
} D3DDDICB_SIGNALFLAGS;
typedef enum _D3DDDI_SYNCHRONIZATIONOBJECT_TYPE {
    D3DDDI_SYNCHRONIZATION_MUTEX = 1, D3DDDI_SEMAPHORE, D3DDDI_FENCE, D3DDDI_CPU_NOTIFICATION,
    D3DDDI_MONITORED_FENCE, D3DDDI_PERIODIC_MONITORED_FENCE
} D3DDDI_SYNCHRONIZATIONOBJECT_TYPE;
typedef enum D3DDDI_PAGINGQUEUE_PRIORITY {
    D3DDDI_PAGINGQUEUE_PRIORITY_BELOW_NORMAL = -1, D3DDDI_PAGINGQUEUE_PRIORITY_NORMAL,
    D3DDDI_PAGINGQUEUE_PRIORITY_ABOVE_NORMAL
} D3DDDI_PAGINGQUEUE_PRIORITY;
typedef struct D3DDDI_MAKERESIDENT_FLAGS {
    union {
        struct { UINT CantTrimFurther : 1, MustSucceed : 1, Reserved : 30; };
        UINT Value;
    };
} D3DDDI_MAKERESIDENT_FLAGS;
typedef struct D3DDDI_MAKERESIDENT {
    D3DKMT_HANDLE hPagingQueue;
    UINT NumAllocations;
    const D3DKMT_HANDLE *AllocationList;
    const UINT *PriorityList;
    D3DDDI_MAKERESIDENT_FLAGS Flags;
    UINT64 PagingFenceValue;
    UINT64 NumBytesToTrim;
} D3DDDI_MAKERESIDENT;
typedef struct D3DDDI_EVICT_FLAGS {
    union {
        struct {
            UINT EvictOnlyIfNecessary : 1, NotWrittenTo : 1, Reserved : 30;
        };
        UINT Value;
    };
} D3DDDI_EVICT_FLAGS;
typedef struct D3DDDI_TRIMRESIDENCYSET_FLAGS {
    union {
        struct {
            UINT PeriodicTrim : 1, RestartPeriodicTrim : 1, TrimToBudget : 1, Reserved : 29;
        };
        UINT Value;
    };
} D3DDDI_TRIMRESIDENCYSET_FLAGS;
typedef struct _D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE {
    union {
        struct {
            UINT64 Write : 1, Execute : 1, Zero : 1, NoAccess : 1, SystemUseOnly : 1, Reserved : 59;
        };
        UINT64 Value;
    };
} D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE;
typedef enum _D3DDDI_UPDATEGPUVIRTUALADDRESS_OPERATION_TYPE {
    D3DDDI_UPDATEGPUVIRTUALADDRESS_MAP, D3DDDI_UPDATEGPUVIRTUALADDRESS_UNMAP, D3DDDI_UPDATEGPUVIRTUALADDRESS_COPY,
    D3DDDI_UPDATEGPUVIRTUALADDRESS_MAP_PROTECT
} D3DDDI_UPDATEGPUVIRTUALADDRESS_OPERATION_TYPE;
typedef struct _D3DDDI_UPDATEGPUVIRTUALADDRESS_OPERATION {
    D3DDDI_UPDATEGPUVIRTUALADDRESS_OPERATION_TYPE OperationType;
    union {
        struct {
            D3DGPU_VIRTUAL_ADDRESS BaseAddress;
            D3DGPU_SIZE_T SizeInBytes;
            D3DKMT_HANDLE hAllocation;
            D3DGPU_SIZE_T AllocationOffsetInBytes;
            D3DGPU_SIZE_T AllocationSizeInBytes;
        } Map;
        struct {
            D3DGPU_VIRTUAL_ADDRESS BaseAddress;
            D3DGPU_SIZE_T SizeInBytes;
            D3DKMT_HANDLE hAllocation;
            D3DGPU_SIZE_T AllocationOffsetInBytes;
            D3DGPU_SIZE_T AllocationSizeInBytes;
            D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE Protection;
            UINT64 DriverProtection;
        } MapProtect;
        struct {
            D3DGPU_VIRTUAL_ADDRESS BaseAddress;
            D3DGPU_SIZE_T SizeInBytes;
            D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE Protection;
        } Unmap;
        struct {
            D3DGPU_VIRTUAL_ADDRESS SourceAddress;
            D3DGPU_SIZE_T SizeInBytes;
            D3DGPU_VIRTUAL_ADDRESS DestAddress;
        } Copy;
    };
} D3DDDI_UPDATEGPUVIRTUALADDRESS_OPERATION;
typedef enum _D3DDDIGPUVIRTUALADDRESS_RESERVATION_TYPE {
    D3DDDIGPUVIRTUALADDRESS_RESERVE_NO_ACCESS, D3DDDIGPUVIRTUALADDRESS_RESERVE_ZERO,
    D3DDDIGPUVIRTUALADDRESS_RESERVE_NO_COMMIT
} D3DDDIGPUVIRTUALADDRESS_RESERVATION_TYPE;
typedef struct D3DDDI_MAPGPUVIRTUALADDRESS {
    D3DKMT_HANDLE hPagingQueue;
    D3DGPU_VIRTUAL_ADDRESS BaseAddress;
    D3DGPU_VIRTUAL_ADDRESS MinimumAddress;
    D3DGPU_VIRTUAL_ADDRESS MaximumAddress;
    D3DKMT_HANDLE hAllocation;
    D3DGPU_SIZE_T OffsetInPages;
    D3DGPU_SIZE_T SizeInPages;
    D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE Protection;
    UINT64 DriverProtection;
    UINT Reserved0;
    UINT64 Reserved1;
    D3DGPU_VIRTUAL_ADDRESS VirtualAddress;
    UINT64 PagingFenceValue;
} D3DDDI_MAPGPUVIRTUALADDRESS;
typedef struct D3DDDI_RESERVEGPUVIRTUALADDRESS {
    union { D3DKMT_HANDLE hPagingQueue; D3DKMT_HANDLE hAdapter; };
    D3DGPU_VIRTUAL_ADDRESS BaseAddress;
    D3DGPU_VIRTUAL_ADDRESS MinimumAddress;
    D3DGPU_VIRTUAL_ADDRESS MaximumAddress;
    D3DGPU_SIZE_T Size;
    union {
        D3DDDIGPUVIRTUALADDRESS_RESERVATION_TYPE ReservationType;
        UINT Reserved0;
    };
    union { UINT64 DriverProtection; UINT64 Reserved1; };
    D3DGPU_VIRTUAL_ADDRESS VirtualAddress;
    union { UINT64 PagingFenceValue; UINT64 Reserved2; };
} D3DDDI_RESERVEGPUVIRTUALADDRESS;
typedef struct _D3DDDI_GETRESOURCEPRESENTPRIVATEDRIVERDATA {
    D3DKMT_HANDLE hResource;
    UINT PrivateDriverDataSize;
    PVOID pPrivateDriverData;
} D3DDDI_GETRESOURCEPRESENTPRIVATEDRIVERDATA;
typedef struct D3DDDI_DESTROYPAGINGQUEUE { D3DKMT_HANDLE hPagingQueue; } D3DDDI_DESTROYPAGINGQUEUE;
typedef struct D3DDDI_UPDATEALLOCPROPERTY_FLAGS {
    union {
        struct { UINT AccessedPhysically : 1, Reserved : 31; };
        UINT Value;
    };
} D3DDDI_UPDATEALLOCPROPERTY_FLAGS;
typedef struct D3DDDI_UPDATEALLOCPROPERTY {
    D3DKMT_HANDLE hPagingQueue;
    D3DKMT_HANDLE hAllocation;
    UINT SupportedSegmentSet;
    D3DDDI_SEGMENTPREFERENCE PreferredSegment;
    D3DDDI_UPDATEALLOCPROPERTY_FLAGS Flags;
    UINT64 PagingFenceValue;
    union {
        struct {
            UINT SetAccessedPhysically : 1, SetSupportedSegmentSet : 1, SetPreferredSegment : 1, Reserved : 29;
        };
        UINT PropertyMaskValue;
    };
} D3DDDI_UPDATEALLOCPROPERTY;
typedef struct D3DDDI_OFFER_FLAGS {
    union { struct { UINT AllowDecommit : 1, Reserved : 31; }; UINT Value; };
} D3DDDI_OFFER_FLAGS;
typedef enum _D3DDDI_RECLAIM_RESULT {
    D3DDDI_RECLAIM_RESULT_OK, D3DDDI_RECLAIM_RESULT_DISCARDED, D3DDDI_RECLAIM_RESULT_NOT_COMMITTED
} D3DDDI_RECLAIM_RESULT;
typedef struct _D3DDDI_SYNCHRONIZATIONOBJECTINFO {
    D3DDDI_SYNCHRONIZATIONOBJECT_TYPE Type;
    union {
        struct { BOOL InitialState; } SynchronizationMutex;
        struct { UINT MaxCount; UINT InitialCount; } Semaphore;
        struct { UINT Reserved[16]; } Reserved;
    };
} D3DDDI_SYNCHRONIZATIONOBJECTINFO;
typedef struct _D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS {
    union {
        struct {
            UINT Shared : 1, NtSecuritySharing : 1, CrossAdapter : 1, TopOfPipeline : 1, NoSignal : 1, NoWait : 1;
            UINT NoSignalMaxValueOnTdr : 1, NoGPUAccess : 1, Reserved : 23, Reserved0 : 1;
        };
        UINT Value;
    };
} D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS;
typedef struct _D3DDDI_SYNCHRONIZATIONOBJECTINFO2 {
    D3DDDI_SYNCHRONIZATIONOBJECT_TYPE Type;
    D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS Flags;
    union {
        struct { BOOL InitialState; } SynchronizationMutex;
        struct { UINT MaxCount; UINT InitialCount; } Semaphore;
        struct { UINT64 FenceValue; } Fence;
        struct { HANDLE Event; } CPUNotification;
        struct {
            UINT64 InitialFenceValue;
            void *FenceValueCPUVirtualAddress;
            D3DGPU_VIRTUAL_ADDRESS FenceValueGPUVirtualAddress;
            UINT EngineAffinity;
        } MonitoredFence;
        struct {
            D3DKMT_HANDLE hAdapter;
            D3DDDI_VIDEO_PRESENT_TARGET_ID VidPnTargetId;
            UINT64 Time;
            void *FenceValueCPUVirtualAddress;
            D3DGPU_VIRTUAL_ADDRESS FenceValueGPUVirtualAddress;
            UINT EngineAffinity;
        } PeriodicMonitoredFence;
        struct { UINT64 Reserved[8]; } Reserved;
    };
    D3DKMT_HANDLE SharedHandle;
} D3DDDI_SYNCHRONIZATIONOBJECTINFO2;
typedef struct _D3DDDI_WAITFORSYNCHRONIZATIONOBJECTFROMCPU_FLAGS {
    union { struct { UINT WaitAny : 1, Reserved : 31; }; UINT Value; };
} D3DDDI_WAITFORSYNCHRONIZATIONOBJECTFROMCPU_FLAGS;
struct D3DKMDT_HVIDEOPRESENTSOURCESET__ { int unused; };
typedef struct D3DKMDT_HVIDEOPRESENTSOURCESET__ *D3DKMDT_HVIDEOPRESENTSOURCESET;
struct D3DKMDT_HVIDEOPRESENTTARGETSET__ { int unused; };
typedef struct D3DKMDT_HVIDEOPRESENTTARGETSET__ *D3DKMDT_HVIDEOPRESENTTARGETSET;
typedef struct _D3DKMDT_VIDEO_PRESENT_SOURCE {
    D3DDDI_VIDEO_PRESENT_SOURCE_ID Id;
    DWORD dwReserved;
} D3DKMDT_VIDEO_PRESENT_SOURCE;
typedef enum _D3DKMDT_MONITOR_ORIENTATION {
    D3DKMDT_MO_UNINITIALIZED, D3DKMDT_MO_0DEG, D3DKMDT_MO_90DEG, D3DKMDT_MO_180DEG, D3DKMDT_MO_270DEG
} D3DKMDT_MONITOR_ORIENTATION;
typedef struct _D3DKMDT_VIDEO_PRESENT_TARGET {
    D3DDDI_VIDEO_PRESENT_TARGET_ID Id;
    D3DKMDT_VIDEO_OUTPUT_TECHNOLOGY VideoOutputTechnology;
    DXGK_CHILD_DEVICE_HPD_AWARENESS VideoOutputHpdAwareness;
    D3DKMDT_MONITOR_ORIENTATION_AWARENESS MonitorOrientationAwareness;
    BOOLEAN SupportsSdtvModes;
} D3DKMDT_VIDEO_PRESENT_TARGET;
typedef enum _D3DKMDT_GTFCOMPLIANCE {
    D3DKMDT_GTF_UNINITIALIZED, D3DKMDT_GTF_COMPLIANT, D3DKMDT_GTF_NOTCOMPLIANT
} D3DKMDT_GTFCOMPLIANCE;
enum _DISPLAYID_DETAILED_TIMING_TYPE_I_ASPECT_RATIO {
    DIDDT1_AspectRatio_1x1, DIDDT1_AspectRatio_5x4, DIDDT1_AspectRatio_4x3, DIDDT1_AspectRatio_15x9,
    DIDDT1_AspectRatio_16x9, DIDDT1_AspectRatio_16x10
};
enum _DISPLAYID_DETAILED_TIMING_TYPE_I_SCANNING_MODE {
    DIDDT1_Progressive, DIDDT1_Interlaced
};
enum _DISPLAYID_DETAILED_TIMING_TYPE_I_STEREO_MODE {
    DIDDT1_Monoscopic, DIDDT1_Stereo, DIDDT1_Dependent
};
enum _DISPLAYID_DETAILED_TIMING_TYPE_I_SYNC_POLARITY {
    DIDDT1_Sync_Positive, DIDDT1_Sync_Negative
};
#pragma pack(push, 1)
typedef struct _DISPLAYID_DETAILED_TIMING_TYPE_I {
    struct {
        ULONG PixelClock : 24, AspectRatio : 3, Reserved : 1, ScanningType : 1, StereoMode : 2, PreferredTiming : 1;
    };
    USHORT HorizontalActivePixels;
    USHORT HorizontalBlankPixels;
    struct { USHORT HorizontalFrontPorch : 15, HorizontalSyncPolarity : 1; };
    USHORT HorizontalSyncWidth;
    USHORT VerticalActiveLines;
    USHORT VerticalBlankLines;
    struct { USHORT VerticalFrontPorch : 15, VerticalSyncPolarity : 1; };
    USHORT VerticalSyncWidth;
} DISPLAYID_DETAILED_TIMING_TYPE_I;
#pragma pack(pop)
struct _DXGK_TARGETMODE_DETAIL_TIMING {
    D3DKMDT_VIDEO_SIGNAL_STANDARD VideoStandard;
    UINT TimingId;
    DISPLAYID_DETAILED_TIMING_TYPE_I DetailTiming;
};
typedef enum _D3DKMDT_MONITOR_TIMING_TYPE {
    D3DKMDT_MTT_UNINITIALIZED, D3DKMDT_MTT_ESTABLISHED, D3DKMDT_MTT_STANDARD, D3DKMDT_MTT_EXTRASTANDARD,
    D3DKMDT_MTT_DETAILED, D3DKMDT_MTT_DEFAULTMONITORPROFILE, D3DKMDT_MTT_DRIVER
} D3DKMDT_MONITOR_TIMING_TYPE;
typedef struct _D3DKMDT_FREQUENCY_RANGE {
    D3DDDI_RATIONAL MinVSyncFreq;
    D3DDDI_RATIONAL MaxVSyncFreq;
    D3DDDI_RATIONAL MinHSyncFreq;
    D3DDDI_RATIONAL MaxHSyncFreq;
} D3DKMDT_FREQUENCY_RANGE;

#endif
