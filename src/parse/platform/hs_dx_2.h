/* SPDX-License-Identifier: MIT */
/* hs_dx_2.h: display miniports of the graphics kernel, part 2. */
#ifndef HS_DX_2_H
#define HS_DX_2_H

typedef DXGK_GPUCLOCKDATA DXGKARG_CALIBRATEGPUCLOCK;
typedef enum _DXGK_RENDER_PIPELINE_STAGE {
    DXGK_RENDER_PIPELINE_STAGE_UNKNOWN, DXGK_RENDER_PIPELINE_STAGE_INPUT_ASSEMBLER,
    DXGK_RENDER_PIPELINE_STAGE_VERTEX_SHADER, DXGK_RENDER_PIPELINE_STAGE_GEOMETRY_SHADER,
    DXGK_RENDER_PIPELINE_STAGE_STREAM_OUTPUT, DXGK_RENDER_PIPELINE_STAGE_RASTERIZER,
    DXGK_RENDER_PIPELINE_STAGE_PIXEL_SHADER, DXGK_RENDER_PIPELINE_STAGE_OUTPUT_MERGER
} DXGK_RENDER_PIPELINE_STAGE;
typedef enum _DXGK_PAGE_FAULT_FLAGS {
    DXGK_PAGE_FAULT_WRITE = 1, DXGK_PAGE_FAULT_FENCE_INVALID, DXGK_PAGE_FAULT_ADAPTER_RESET_REQUIRED = 4,
    DXGK_PAGE_FAULT_ENGINE_RESET_REQUIRED = 8, DXGK_PAGE_FAULT_FATAL_HARDWARE_ERROR = 16, DXGK_PAGE_FAULT_IOMMU = 32,
    DXGK_PAGE_FAULT_HW_CONTEXT_VALID = 64, DXGK_PAGE_FAULT_PROCESS_HANDLE_VALID = 128
} DXGK_PAGE_FAULT_FLAGS;
typedef enum _DXGK_GENERAL_ERROR_CODE {
    DXGK_GENERAL_ERROR_PAGE_FAULT, DXGK_GENERAL_ERROR_INVALID_INSTRUCTION
} DXGK_GENERAL_ERROR_CODE;
typedef struct _DXGK_FAULT_ERROR_CODE {
    union {
        struct {
            UINT IsDeviceSpecificCode : 1;
            DXGK_GENERAL_ERROR_CODE GeneralErrorCode : 31;
        };
        struct {
            UINT IsDeviceSpecificCodeReservedBit : 1, DeviceSpecificCode : 31;
        };
    };
} DXGK_FAULT_ERROR_CODE;
typedef BOOLEAN IN_BOOLEAN;
typedef UCHAR IN_UCHAR;
typedef DEVICE_POWER_STATE IN_DEVICE_POWER_STATE;
typedef const HANDLE IN_CONST_HANDLE;
typedef UINT *OUT_PUINT;
typedef ULONG IN_ULONG;
typedef PULONG OUT_PULONG;
typedef POWER_ACTION IN_POWER_ACTION;
typedef PVOID IN_PVOID;
typedef const PVOID IN_CONST_PVOID;
typedef PVOID *OUT_PPVOID;
typedef const SIZE_T IN_CONST_SIZE_T;
typedef SIZE_T *OUT_PSIZE_T;
typedef SIZE_T *const OUT_PSIZE_T_CONST;
typedef struct _DXGKARG_RENDER DXGKARG_RENDER;
typedef DXGKARG_RENDER *INOUT_PDXGKARG_RENDER;
typedef NTSTATUS DXGKDDI_RENDER(IN_CONST_HANDLE, INOUT_PDXGKARG_RENDER);
typedef struct _DXGKARG_PRESENT DXGKARG_PRESENT;
typedef DXGKARG_PRESENT *INOUT_PDXGKARG_PRESENT;
typedef NTSTATUS DXGKDDI_PRESENT(IN_CONST_HANDLE, INOUT_PDXGKARG_PRESENT);
typedef struct _DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT2 DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT2;
typedef DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT2 *IN_OUT_PDXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT2;
typedef NTSTATUS DXGKDDI_RENDERKM(IN_CONST_HANDLE, INOUT_PDXGKARG_RENDER);
typedef struct _DXGKARG_STOPCAPTURE DXGKARG_STOPCAPTURE;
typedef const DXGKARG_STOPCAPTURE *IN_CONST_PDXGKARG_STOPCAPTURE;
typedef NTSTATUS DXGKDDI_STOPCAPTURE(IN_CONST_HANDLE, IN_CONST_PDXGKARG_STOPCAPTURE);
typedef enum _DXGK_PRESENT_DISPLAY_ONLY_PROGRESS_ID {
    DXGK_PRESENT_DISPLAYONLY_PROGRESS_ID_COMPLETE, DXGK_PRESENT_DISPLAYONLY_PROGRESS_ID_FAILED
} DXGK_PRESENT_DISPLAY_ONLY_PROGRESS_ID;
typedef struct _DXGKARGCB_PRESENT_DISPLAYONLY_PROGRESS {
    D3DDDI_VIDEO_PRESENT_SOURCE_ID VidPnSourceId;
    DXGK_PRESENT_DISPLAY_ONLY_PROGRESS_ID ProgressId;
} DXGKARGCB_PRESENT_DISPLAYONLY_PROGRESS;
typedef const DXGKARGCB_PRESENT_DISPLAYONLY_PROGRESS *IN_CONST_PDXGKARGCB_PRESENT_DISPLAYONLY_PROGRESS;
typedef enum _DXGK_INTERRUPT_TYPE {
    DXGK_INTERRUPT_DMA_COMPLETED = 1, DXGK_INTERRUPT_DMA_PREEMPTED, DXGK_INTERRUPT_CRTC_VSYNC,
    DXGK_INTERRUPT_DMA_FAULTED, DXGK_INTERRUPT_DISPLAYONLY_VSYNC, DXGK_INTERRUPT_DISPLAYONLY_PRESENT_PROGRESS,
    DXGK_INTERRUPT_CRTC_VSYNC_WITH_MULTIPLANE_OVERLAY, DXGK_INTERRUPT_MICACAST_CHUNK_PROCESSING_COMPLETE,
    DXGK_INTERRUPT_DMA_PAGE_FAULTED, DXGK_INTERRUPT_CRTC_VSYNC_WITH_MULTIPLANE_OVERLAY2,
    DXGK_INTERRUPT_MONITORED_FENCE_SIGNALED, DXGK_INTERRUPT_HWQUEUE_PAGE_FAULTED,
    DXGK_INTERRUPT_HWCONTEXTLIST_SWITCH_COMPLETED, DXGK_INTERRUPT_PERIODIC_MONITORED_FENCE_SIGNALED
} DXGK_INTERRUPT_TYPE;
typedef struct _DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO;
typedef struct _DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS {
    union {
        struct {
            UINT ValidPhysicalAdapterMask : 1, HsyncFlipCompletion : 1, Reserved : 30;
        };
        UINT Value;
    };
} DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS;
typedef struct _DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO2 DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO2;
typedef struct _DXGKARGCB_NOTIFY_INTERRUPT_DATA {
    DXGK_INTERRUPT_TYPE InterruptType;
    union {
        struct {
            UINT SubmissionFenceId;
            UINT NodeOrdinal;
            UINT EngineOrdinal;
        } DmaCompleted;
        struct {
            UINT PreemptionFenceId;
            UINT LastCompletedFenceId;
            UINT NodeOrdinal;
            UINT EngineOrdinal;
        } DmaPreempted;
        struct {
            UINT FaultedFenceId;
            NTSTATUS Status;
            UINT NodeOrdinal;
            UINT EngineOrdinal;
        } DmaFaulted;
        struct {
            D3DDDI_VIDEO_PRESENT_TARGET_ID VidPnTargetId;
            PHYSICAL_ADDRESS PhysicalAddress;
            UINT PhysicalAdapterMask;
        } CrtcVsync;
        struct { D3DDDI_VIDEO_PRESENT_TARGET_ID VidPnTargetId; } DisplayOnlyVsync;
        struct {
            D3DDDI_VIDEO_PRESENT_TARGET_ID VidPnTargetId;
            UINT PhysicalAdapterMask;
            UINT MultiPlaneOverlayVsyncInfoCount;
            DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO *pMultiPlaneOverlayVsyncInfo;
        } CrtcVsyncWithMultiPlaneOverlay;
        DXGKARGCB_PRESENT_DISPLAYONLY_PROGRESS DisplayOnlyPresentProgress;
        struct {
            D3DDDI_VIDEO_PRESENT_TARGET_ID VidPnTargetId;
            DXGK_MIRACAST_CHUNK_INFO ChunkInfo;
            PVOID pPrivateDriverData;
            UINT PrivateDataDriverSize;
            NTSTATUS Status;
        } MiracastEncodeChunkCompleted;
        struct {
            UINT FaultedFenceId;
            UINT64 FaultedPrimitiveAPISequenceNumber;
            DXGK_RENDER_PIPELINE_STAGE FaultedPipelineStage;
            UINT FaultedBindTableEntry;
            DXGK_PAGE_FAULT_FLAGS PageFaultFlags;
            D3DGPU_VIRTUAL_ADDRESS FaultedVirtualAddress;
            UINT NodeOrdinal;
            UINT EngineOrdinal;
            UINT PageTableLevel;
            DXGK_FAULT_ERROR_CODE FaultErrorCode;
            HANDLE FaultedProcessHandle;
        } DmaPageFaulted;
        struct {
            D3DDDI_VIDEO_PRESENT_TARGET_ID VidPnTargetId;
            UINT PhysicalAdapterMask;
            UINT MultiPlaneOverlayVsyncInfoCount;
            DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO2 *pMultiPlaneOverlayVsyncInfo;
            ULONGLONG GpuFrequency;
            ULONGLONG GpuClockCounter;
        } CrtcVsyncWithMultiPlaneOverlay2;
        struct { UINT NodeOrdinal; UINT EngineOrdinal; } MonitoredFenceSignaled;
        struct {
            UINT NodeOrdinal;
            UINT EngineOrdinal;
            UINT64 ContextSwitchFence;
        } HwContextListSwitchCompleted;
        struct {
            UINT64 FaultedFenceId;
            D3DGPU_VIRTUAL_ADDRESS FaultedVirtualAddress;
            UINT64 FaultedPrimitiveAPISequenceNumber;
            union {
                HANDLE FaultedHwQueue;
                HANDLE FaultedHwContext;
                HANDLE FaultedProcessHandle;
            };
            UINT NodeOrdinal;
            UINT EngineOrdinal;
            DXGK_RENDER_PIPELINE_STAGE FaultedPipelineStage;
            UINT FaultedBindTableEntry;
            DXGK_PAGE_FAULT_FLAGS PageFaultFlags;
            UINT PageTableLevel;
            DXGK_FAULT_ERROR_CODE FaultErrorCode;
        } HwQueuePageFaulted;
        struct {
            D3DDDI_VIDEO_PRESENT_TARGET_ID VidPnTargetId;
            UINT NotificationID;
        } PeriodicMonitoredFenceSignaled;
        struct { UINT Reserved[16]; } Reserved;
    };
    DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS Flags;
} DXGKARGCB_NOTIFY_INTERRUPT_DATA;
typedef DXGKARGCB_NOTIFY_INTERRUPT_DATA *IN_CONST_PDXGKARGCB_NOTIFY_INTERRUPT_DATA;
typedef void (*DXGKCB_NOTIFY_INTERRUPT)(IN_CONST_HANDLE, IN_CONST_PDXGKARGCB_NOTIFY_INTERRUPT_DATA);
typedef void (*DXGKCB_NOTIFY_DPC)(IN_CONST_HANDLE);
typedef struct _DXGKARG_OPENALLOCATION DXGKARG_OPENALLOCATION;
typedef const DXGKARG_OPENALLOCATION *IN_CONST_PDXGKARG_OPENALLOCATION;
typedef NTSTATUS DXGKDDI_OPENALLOCATIONINFO(IN_CONST_HANDLE, IN_CONST_PDXGKARG_OPENALLOCATION);
typedef struct _DXGKARG_CLOSEALLOCATION DXGKARG_CLOSEALLOCATION;
typedef const DXGKARG_CLOSEALLOCATION *IN_CONST_PDXGKARG_CLOSEALLOCATION;
typedef NTSTATUS DXGKDDI_CLOSEALLOCATION(IN_CONST_HANDLE, IN_CONST_PDXGKARG_CLOSEALLOCATION);
typedef NTSTATUS DXGKDDI_DESTROYDEVICE(IN_CONST_HANDLE);
typedef NTSTATUS DXGKDDI_DESTROYCONTEXT(IN_CONST_HANDLE);
typedef NTSTATUS DXGKDDI_DESTROYHWCONTEXT(IN_CONST_HANDLE);
typedef NTSTATUS DXGKDDI_DESTROYHWQUEUE(IN_CONST_HANDLE);
typedef D3DKMT_HANDLE IN_D3DKMT_HANDLE;
typedef D3DKMT_HANDLE (*DXGKCB_GETHANDLEPARENT)(IN_D3DKMT_HANDLE);
typedef enum _DXGK_HANDLE_TYPE { DXGK_HANDLE_ALLOCATION = 1, DXGK_HANDLE_RESOURCE } DXGK_HANDLE_TYPE;
typedef struct _DXGKARGCB_GETHANDLEDATA DXGKARGCB_GETHANDLEDATA;
typedef const DXGKARGCB_GETHANDLEDATA *IN_CONST_PDXGKARGCB_GETHANDLEDATA;
typedef void *(*DXGKCB_GETHANDLEDATA)(IN_CONST_PDXGKARGCB_GETHANDLEDATA);
typedef void *DXGKARG_RELEASE_HANDLE;
typedef DXGKARG_RELEASE_HANDLE *PDXGKARG_RELEASE_HANDLE;
typedef void *(*DXGKCB_ACQUIREHANDLEDATA)(IN_CONST_PDXGKARGCB_GETHANDLEDATA, PDXGKARG_RELEASE_HANDLE);
typedef struct _DXGKARGCB_RELEASEHANDLEDATA {
    DXGKARG_RELEASE_HANDLE ReleaseHandle;
    DXGK_HANDLE_TYPE Type;
} DXGKARGCB_RELEASEHANDLEDATA;
typedef const DXGKARGCB_RELEASEHANDLEDATA IN_CONST_DXGKARGCB_RELEASEHANDLEDATA;
typedef void (*DXGKCB_RELEASEHANDLEDATA)(IN_CONST_DXGKARGCB_RELEASEHANDLEDATA);
typedef struct _DXGKARGCB_ENUMHANDLECHILDREN DXGKARGCB_ENUMHANDLECHILDREN;
typedef const DXGKARGCB_ENUMHANDLECHILDREN *IN_CONST_PDXGKARGCB_ENUMHANDLECHILDREN;
typedef D3DKMT_HANDLE (*DXGKCB_ENUMHANDLECHILDREN)(IN_CONST_PDXGKARGCB_ENUMHANDLECHILDREN);
typedef struct _DXGKARGCB_GETCAPTUREADDRESS DXGKARGCB_GETCAPTUREADDRESS;
typedef DXGKARGCB_GETCAPTUREADDRESS *INOUT_PDXGKARGCB_GETCAPTUREADDRESS;
typedef NTSTATUS (*DXGKCB_GETCAPTUREADDRESS)(INOUT_PDXGKARGCB_GETCAPTUREADDRESS);
typedef struct _DXGKARG_CREATEDEVICE DXGKARG_CREATEDEVICE;
typedef DXGKARG_CREATEDEVICE *INOUT_PDXGKARG_CREATEDEVICE;
typedef NTSTATUS DXGKDDI_CREATEDEVICE(IN_CONST_HANDLE, INOUT_PDXGKARG_CREATEDEVICE);
typedef struct _DXGKARG_CREATECONTEXT DXGKARG_CREATECONTEXT;
typedef DXGKARG_CREATECONTEXT *INOUT_PDXGKARG_CREATECONTEXT;
typedef NTSTATUS DXGKDDI_CREATECONTEXT(IN_CONST_HANDLE, INOUT_PDXGKARG_CREATECONTEXT);
typedef struct _DXGKARG_CREATEHWCONTEXT DXGKARG_CREATEHWCONTEXT;
typedef DXGKARG_CREATEHWCONTEXT *INOUT_PDXGKARG_CREATEHWCONTEXT;
typedef NTSTATUS DXGKDDI_CREATEHWCONTEXT(IN_CONST_HANDLE, INOUT_PDXGKARG_CREATEHWCONTEXT);
typedef struct _DXGKARG_CREATEHWQUEUE DXGKARG_CREATEHWQUEUE;
typedef DXGKARG_CREATEHWQUEUE *INOUT_PDXGKARG_CREATEHWQUEUE;
typedef NTSTATUS DXGKDDI_CREATEHWQUEUE(IN_CONST_HANDLE, INOUT_PDXGKARG_CREATEHWQUEUE);
typedef const DXGKARG_SETPALETTE *IN_CONST_PDXGKARG_SETPALETTE;
typedef NTSTATUS DXGKDDI_SETPALETTE(IN_CONST_HANDLE, IN_CONST_PDXGKARG_SETPALETTE);
typedef struct _DXGK_POINTERFLAGS {
    union {
        struct {
            UINT Monochrome : 1, Color : 1, MaskedColor : 1, Reserved : 29;
        };
        UINT Value;
    };
} DXGK_POINTERFLAGS;
typedef struct _DXGKARG_SETPOINTERSHAPE {
    DXGK_POINTERFLAGS Flags;
    UINT Width;
    UINT Height;
    UINT Pitch;
    D3DDDI_VIDEO_PRESENT_SOURCE_ID VidPnSourceId;
    const void *pPixels;
    UINT XHot;
    UINT YHot;
} DXGKARG_SETPOINTERSHAPE;
typedef const DXGKARG_SETPOINTERSHAPE *IN_CONST_PDXGKARG_SETPOINTERSHAPE;
typedef NTSTATUS DXGKDDI_SETPOINTERSHAPE(IN_CONST_HANDLE, IN_CONST_PDXGKARG_SETPOINTERSHAPE);
typedef struct _DXGK_SETPOINTERPOSITIONFLAGS {
    union {
        struct { UINT Visible : 1, Procedural : 1, Reserved : 30; };
        UINT Value;
    };
} DXGK_SETPOINTERPOSITIONFLAGS;
typedef struct _DXGKARG_SETPOINTERPOSITION {
    D3DDDI_VIDEO_PRESENT_SOURCE_ID VidPnSourceId;
    INT X;
    INT Y;
    DXGK_SETPOINTERPOSITIONFLAGS Flags;
} DXGKARG_SETPOINTERPOSITION;
typedef const DXGKARG_SETPOINTERPOSITION *IN_CONST_PDXGKARG_SETPOINTERPOSITION;
typedef NTSTATUS DXGKDDI_SETPOINTERPOSITION(IN_CONST_HANDLE, IN_CONST_PDXGKARG_SETPOINTERPOSITION);
typedef enum _DXGK_QUERYADAPTERINFOTYPE {
    DXGKQAITYPE_UMDRIVERPRIVATE, DXGKQAITYPE_DRIVERCAPS, DXGKQAITYPE_QUERYSEGMENT, DXGKQAITYPE_RESERVED,
    DXGKQAITYPE_QUERYSEGMENT2, DXGKQAITYPE_QUERYSEGMENT3, DXGKQAITYPE_NUMPOWERCOMPONENTS,
    DXGKQAITYPE_POWERCOMPONENTINFO, DXGKQAITYPE_PREFERREDGPUNODE, DXGKQAITYPE_POWERCOMPONENTPSTATEINFO,
    DXGKQAITYPE_HISTORYBUFFERPRECISION, DXGKQAITYPE_QUERYSEGMENT4, DXGKQAITYPE_SEGMENTMEMORYSTATE,
    DXGKQAITYPE_GPUMMUCAPS, DXGKQAITYPE_PAGETABLELEVELDESC, DXGKQAITYPE_PHYSICALADAPTERCAPS,
    DXGKQAITYPE_DISPLAY_DRIVERCAPS_EXTENSION, DXGKQAITYPE_INTEGRATED_DISPLAY_DESCRIPTOR,
    DXGKQAITYPE_UEFIFRAMEBUFFERRANGES, DXGKQAITYPE_QUERYCOLORIMETRYOVERRIDES, DXGKQAITYPE_DISPLAYID_DESCRIPTOR
} DXGK_QUERYADAPTERINFOTYPE;
typedef struct _DXGK_GAMMARAMPCAPS {
    union {
        struct { UINT Gamma_Rgb256x3x16 : 1, Reserved : 31; };
        UINT Value;
    };
} DXGK_GAMMARAMPCAPS;
typedef struct _DXGK_COLORTRANSFORMCAPS {
    union {
        struct {
            UINT Gamma_Rgb256x3x16 : 1, Gamma_Dxgi1 : 1, Transform_3x4Matrix : 1, Transform_3x4Matrix_WideColor : 1;
            UINT Transform_3x4Matrix_HighColor : 1, Reserved : 27;
        };
        UINT Value;
    };
} DXGK_COLORTRANSFORMCAPS;
typedef struct _DXGK_PRESENTATIONCAPS {
    union {
        struct {
            UINT NoScreenToScreenBlt : 1, NoOverlapScreenBlt : 1, SupportKernelModeCommandBuffer : 1;
            UINT NoSameBitmapAlphaBlend : 1, NoSameBitmapStretchBlt : 1, NoSameBitmapTransparentBlt : 1;
            UINT NoSameBitmapOverlappedAlphaBlend : 1, NoSameBitmapOverlappedStretchBlt : 1;
            UINT DriverSupportsCddDwmInterop : 1, Reserved0 : 1, AlignmentShift : 4, MaxTextureWidthShift : 3;
            UINT MaxTextureHeightShift : 3, SupportAllBltRops : 1, SupportMirrorStretchBlt : 1;
            UINT SupportMonoStretchBltModes : 1, StagingRectStartPitchAligned : 1, NoSameBitmapBitBlt : 1;
            UINT NoSameBitmapOverlappedBitBlt : 1, Reserved1 : 1, NoTempSurfaceForClearTypeBlend : 1;
            UINT SupportSoftwareDeviceBitmaps : 1, NoCacheCoherentApertureMemory : 1, SupportLinearHeap : 1;
            UINT Reserved : 1;
        };
        UINT Value;
    };
} DXGK_PRESENTATIONCAPS;
typedef struct _DXGK_FLIPCAPS {
    union {
        struct {
            UINT FlipOnVSyncWithNoWait : 1, FlipOnVSyncMmIo : 1, FlipInterval : 1, FlipImmediateMmIo : 1;
            UINT FlipIndependent : 1, DdiPresentForIFlip : 1, FlipImmediateOnHSync : 1, Reserved : 25;
        };
        UINT Value;
    };
} DXGK_FLIPCAPS;
typedef struct _DXGK_VIDSCHCAPS {
    union {
        struct {
            UINT MultiEngineAware : 1, VSyncPowerSaveAware : 1, PreemptionAware : 1, NoDmaPatching : 1;
            UINT CancelCommandAware : 1, No64BitAtomics : 1, LowIrqlPreemptCommand : 1, HwQueuePacketCap : 4;
            UINT Reserved : 21;
        };
        UINT Value;
    };
} DXGK_VIDSCHCAPS;
typedef struct _DXGK_VIDMMCAPS {
    union {
        struct {
            UINT OutOfOrderLock : 1, DedicatedPagingEngine : 1, PagingEngineCanSwizzle : 1;
            UINT SectionBackedPrimary : 1, CrossAdapterResource : 1, VirtualAddressingSupported : 1;
            UINT GpuMmuSupported : 1, IoMmuSupported : 1, ReplicateGdiContent : 1, NonCpuVisiblePrimary : 1;
            UINT ParavirtualizationSupported : 1, Reserved : 21;
        };
        UINT Value;
    };
    UINT PagingNode;
} DXGK_VIDMMCAPS;
typedef struct _DXGK_GPUENGINETOPOLOGY {
    UINT NbAsymetricProcessingNodes;
    UINT Reserved[64];
} DXGK_GPUENGINETOPOLOGY;
typedef struct _DXGK_VIRTUALADDRESSCAPS_DEPRECATED {
    union {
        struct {
            UINT PrivilegedMemorySupported : 1, ReadOnlyMemorySupported : 1, Reserved : 30;
        };
        UINT Value;
    };
    UINT VirtualAddressBitCount;
    UINT PageTableCoverageBitCount;
    UINT PageDirectoryEntrySize;
    UINT PageDirectorySegment;
    UINT PageTableSegment;
    UINT IdealGPUPageSize;
} DXGK_VIRTUALADDRESSCAPS_DEPRECATED;
typedef struct _DXGK_DMABUFFERCAPS_DEPRECATED {
    struct {
        UINT Size;
        UINT PrivateDriverDataSize;
        UINT SegmentId;
        UINT Reserved1;
        UINT Reserved[16];
    } PresentDmaBuffer;
    struct {
        UINT Size;
        UINT PrivateDriverDataSize;
        UINT SegmentId;
        UINT Reserved1;
        UINT Reserved[16];
    } PagingDmaBuffer;
} DXGK_DMABUFFERCAPS_DEPRECATED;
typedef enum _DXGK_WDDMVERSION {
    DXGKDDI_WDDMv1 = 4096, DXGKDDI_WDDMv1_2 = 0x1200, DXGKDDI_WDDMv1_3 = 0x1300, DXGKDDI_WDDMv2 = 0x2000,
    DXGKDDI_WDDMv2_1 = 0x2100, DXGKDDI_WDDMv2_2 = 0x2200, DXGKDDI_WDDMv2_3 = 0x2300
} DXGK_WDDMVERSION;
typedef struct _DXGK_DRIVERCAPS {
    PHYSICAL_ADDRESS HighestAcceptableAddress;
    UINT MaxAllocationListSlotId;
    SIZE_T ApertureSegmentCommitLimit;
    UINT MaxPointerWidth;
    UINT MaxPointerHeight;
    DXGK_POINTERFLAGS PointerCaps;
    UINT InterruptMessageNumber;
    UINT NumberOfSwizzlingRanges;
    UINT MaxOverlays;
    union {
        DXGK_GAMMARAMPCAPS GammaRampCaps;
        DXGK_COLORTRANSFORMCAPS ColorTransformCaps;
    };
    DXGK_PRESENTATIONCAPS PresentationCaps;
    UINT MaxQueuedFlipOnVSync;
    DXGK_FLIPCAPS FlipCaps;
    DXGK_VIDSCHCAPS SchedulingCaps;
    DXGK_VIDMMCAPS MemoryManagementCaps;
    DXGK_GPUENGINETOPOLOGY GpuEngineTopology;
    DXGK_WDDMVERSION WDDMVersion;
    DXGK_VIRTUALADDRESSCAPS_DEPRECATED Reserved;
    DXGK_DMABUFFERCAPS_DEPRECATED Reserved1;
    D3DKMDT_PREEMPTION_CAPS PreemptionCaps;
    BOOLEAN SupportNonVGA;
    BOOLEAN SupportSmoothRotation;
    BOOLEAN SupportPerEngineTDR;
    BOOLEAN SupportDirectFlip;
    BOOLEAN SupportMultiPlaneOverlay;
    BOOLEAN SupportRuntimePowerManagement;
    BOOLEAN SupportSurpriseRemovalInHibernation;
    BOOLEAN HybridDiscrete;
    UINT MaxOverlayPlanes;
    BOOLEAN HybridIntegrated;
    D3DGPU_VIRTUAL_ADDRESS InternalGpuVirtualAddressRangeStart;
    D3DGPU_VIRTUAL_ADDRESS InternalGpuVirtualAddressRangeEnd;
    BOOLEAN SupportSurpriseRemoval;
    BOOLEAN SupportMultiPlaneOverlayImmediateFlip;
    BOOLEAN CursorScaledWithMultiPlaneOverlayPlane0;
    BOOLEAN HybridAcpiChainingRequired;
    UINT MaxQueuedMultiPlaneOverlayFlipVSync;
} DXGK_DRIVERCAPS;

#endif
