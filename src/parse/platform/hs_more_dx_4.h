/* SPDX-License-Identifier: MIT */
/* hs_more_dx_4.h: display miniports of the graphics kernel: what few drivers use, part 4. */
#ifndef HS_MORE_DX_4_H
#define HS_MORE_DX_4_H

typedef struct _DXGK_PRESENTMULTIPLANEOVERLAYLIST {
    UINT LayerIndex;
    BOOL Enabled;
    HANDLE hDeviceSpecificAllocation;
    struct { UINT SegmentId : 5, Reserved : 27; };
    PHYSICAL_ADDRESS PhysicalAddress;
} DXGK_PRESENTMULTIPLANEOVERLAYLIST;
typedef struct _DXGK_PRESENTMULTIPLANEOVERLAYINFO {
    D3DDDI_VIDEO_PRESENT_SOURCE_ID VidPnSourceId;
    UINT PlaneListCount;
    DXGK_PRESENTMULTIPLANEOVERLAYLIST *pPlaneList;
} DXGK_PRESENTMULTIPLANEOVERLAYINFO;
struct _DXGKARG_PRESENT {
    void *pDmaBuffer;
    UINT DmaSize;
    void *pDmaBufferPrivateData;
    UINT DmaBufferPrivateDataSize;
    union {
        DXGK_ALLOCATIONLIST *pAllocationList;
        DXGK_PRESENTALLOCATIONINFO *pAllocationInfo;
        DXGK_PRESENTMULTIPLANEOVERLAYINFO *pPresentMultiPlaneOverlayInfo;
    };
    D3DDDI_PATCHLOCATIONLIST *pPatchLocationListOut;
    UINT PatchLocationListOutSize;
    UINT MultipassOffset;
    UINT Color;
    RECT DstRect;
    RECT SrcRect;
    UINT SubRectCnt;
    const RECT *pDstSubRects;
    D3DDDI_FLIPINTERVAL_TYPE FlipInterval;
    DXGK_PRESENTFLAGS Flags;
    UINT DmaBufferSegmentId;
    PHYSICAL_ADDRESS DmaBufferPhysicalAddress;
    UINT Reserved;
    D3DGPU_VIRTUAL_ADDRESS DmaBufferGpuVirtualAddress;
    UINT NumSrcAllocations;
    UINT NumDstAllocations;
    UINT PrivateDriverDataSize;
    PVOID pPrivateDriverData;
};
typedef struct _DXGK_MULTIPLANE_OVERLAY_FLAGS {
    union {
        struct { UINT VerticalFlip : 1, HorizontalFlip : 1, Reserved : 30; };
        UINT Value;
    };
} DXGK_MULTIPLANE_OVERLAY_FLAGS;
typedef struct _DXGK_MULTIPLANE_OVERLAY_BLEND {
    union { struct { UINT AlphaBlend : 1, Reserved : 31; }; UINT Value; };
} DXGK_MULTIPLANE_OVERLAY_BLEND;
typedef struct _DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS {
    union {
        struct { UINT NominalRange : 1, Bt709 : 1, xvYCC : 1, Reserved : 29; };
        UINT Value;
    };
} DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS;
typedef enum _DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT {
    DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT_PROGRESSIVE,
    DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT_INTERLACED_TOP_FIELD_FIRST,
    DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT_INTERLACED_BOTTOM_FIELD_FIRST
} DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT;
typedef enum _DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT {
    DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT_MONO, DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT_HORIZONTAL,
    DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT_VERTICAL, DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT_SEPARATE,
    DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT_MONO_OFFSET, DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT_ROW_INTERLEAVED,
    DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT_COLUMN_INTERLEAVED, DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT_CHECKERBOARD
} DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT;
typedef enum _DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE {
    DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_NONE, DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_FRAME0,
    DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_FRAME1
} DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE;
typedef enum _DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY {
    DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY_BILINEAR = 1, DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY_HIGH
} DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY;
typedef struct _DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES {
    DXGK_MULTIPLANE_OVERLAY_FLAGS Flags;
    RECT SrcRect;
    RECT DstRect;
    RECT ClipRect;
    D3DDDI_ROTATION Rotation;
    DXGK_MULTIPLANE_OVERLAY_BLEND Blend;
    DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT VideoFrameFormat;
    DXGK_MULTIPLANE_OVERLAY_YCbCr_FLAGS YCbCrFlags;
    DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT StereoFormat;
    BOOL StereoLeftViewFrame0;
    BOOL StereoBaseViewFrame0;
    DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE StereoFlipMode;
    DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY StretchQuality;
} DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES;
typedef struct _DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_PLANE {
    HANDLE hAllocation;
    D3DDDI_VIDEO_PRESENT_SOURCE_ID VidPnSourceId;
    DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES PlaneAttributes;
} DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_PLANE;
typedef struct DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO {
    union {
        struct { UINT FailingPlane : 4, TryAgain : 1, Reserved : 27; };
        UINT Value;
    };
} DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO;
typedef struct _DXGK_MULTIPLANE_OVERLAY_PLANE {
    UINT LayerIndex;
    BOOL Enabled;
    UINT AllocationSegment;
    PHYSICAL_ADDRESS AllocationAddress;
    HANDLE hAllocation;
    DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES PlaneAttributes;
} DXGK_MULTIPLANE_OVERLAY_PLANE;
typedef struct _DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES2 {
    DXGK_MULTIPLANE_OVERLAY_FLAGS Flags;
    RECT SrcRect;
    RECT DstRect;
    RECT ClipRect;
    D3DDDI_ROTATION Rotation;
    DXGK_MULTIPLANE_OVERLAY_BLEND Blend;
    DXGK_MULTIPLANE_OVERLAY_VIDEO_FRAME_FORMAT VideoFrameFormat;
    D3DDDI_COLOR_SPACE_TYPE ColorSpaceType;
    DXGK_MULTIPLANE_OVERLAY_STEREO_FORMAT StereoFormat;
    BOOL StereoLeftViewFrame0;
    BOOL StereoBaseViewFrame0;
    DXGK_MULTIPLANE_OVERLAY_STEREO_FLIP_MODE StereoFlipMode;
    DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY StretchQuality;
    UINT Reserved1;
} DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES2;
typedef struct _DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE {
    HANDLE hAllocation;
    D3DDDI_VIDEO_PRESENT_SOURCE_ID VidPnSourceId;
    UINT LayerIndex;
    DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES2 PlaneAttributes;
} DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE;
struct _DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT2 {
    UINT PlaneCount;
    DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE *pPlanes;
    BOOL Supported;
    DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO ReturnInfo;
};
typedef enum _DXGK_GDIROP_BITBLT {
    DXGK_GDIROP_INVALID, DXGK_GDIROP_SRCCOPY, DXGK_GDIROP_SRCINVERT, DXGK_GDIROP_SRCAND, DXGK_GDIROP_SRCOR,
    DXGK_GDIROP_ROP3
} DXGK_GDIROP_BITBLT;
typedef struct _DXGK_GDIARG_BITBLT {
    RECT SrcRect;
    RECT DstRect;
    UINT SrcAllocationIndex;
    UINT DstAllocationIndex;
    UINT NumSubRects;
    RECT *pSubRects;
    WORD Rop;
    WORD Rop3;
    UINT SrcPitch;
    UINT DstPitch;
} DXGK_GDIARG_BITBLT;
typedef enum _DXGK_GDIROP_COLORFILL {
    DXGK_GDIROPCF_INVALID, DXGK_GDIROPCF_PATCOPY, DXGK_GDIROPCF_PATINVERT, DXGK_GDIROPCF_PDXN,
    DXGK_GDIROPCF_DSTINVERT, DXGK_GDIROPCF_PATAND, DXGK_GDIROPCF_PATOR, DXGK_GDIROPCF_ROP3
} DXGK_GDIROP_COLORFILL;
typedef struct _DXGK_GDIARG_STRETCHBLT {
    RECT SrcRect;
    RECT DstRect;
    UINT DstAllocationIndex;
    UINT SrcAllocationIndex;
    UINT NumSubRects;
    RECT *pSubRects;
    union { struct { UINT Mode : 16, MirrorX : 1, MirrorY : 1; }; UINT Flags; };
    UINT SrcPitch;
} DXGK_GDIARG_STRETCHBLT;
typedef struct _DXGK_GDIARG_COLORFILL {
    RECT DstRect;
    UINT DstAllocationIndex;
    UINT NumSubRects;
    RECT *pSubRects;
    UINT Color;
    WORD Rop;
    WORD Rop3;
} DXGK_GDIARG_COLORFILL;
typedef struct _DXGK_GDIARG_ALPHABLEND {
    RECT SrcRect;
    RECT DstRect;
    UINT SrcAllocationIndex;
    UINT DstAllocationIndex;
    UINT NumSubRects;
    RECT *pSubRects;
    BYTE SourceConstantAlpha;
    BOOLEAN SourceHasAlpha;
    UINT SrcPitch;
} DXGK_GDIARG_ALPHABLEND;
typedef struct _D3DKM_TRANSPARENTBLTFLAGS {
    union { struct { UINT HonorAlpha : 1; }; UINT Value; };
} D3DKM_TRANSPARENTBLTFLAGS;
typedef struct _DXGK_GDIARG_TRANSPARENTBLT {
    RECT SrcRect;
    RECT DstRect;
    UINT SrcAllocationIndex;
    UINT DstAllocationIndex;
    UINT Color;
    UINT NumSubRects;
    RECT *pSubRects;
    D3DKM_TRANSPARENTBLTFLAGS Flags;
    UINT SrcPitch;
} DXGK_GDIARG_TRANSPARENTBLT;
typedef struct _DXGK_GDIARG_CLEARTYPEBLEND {
    RECT DstRect;
    UINT TmpSurfAllocationIndex;
    UINT GammaSurfAllocationIndex;
    UINT AlphaSurfAllocationIndex;
    UINT DstAllocationIndex;
    INT DstToAlphaOffsetX;
    INT DstToAlphaOffsetY;
    UINT Color;
    UINT Gamma;
    UINT NumSubRects;
    RECT *pSubRects;
    UINT AlphaSurfPitch;
    UINT Color2;
} DXGK_GDIARG_CLEARTYPEBLEND;
typedef enum _DXGK_RENDERKM_OPERATION {
    DXGK_GDIOP_BITBLT = 1, DXGK_GDIOP_COLORFILL, DXGK_GDIOP_ALPHABLEND, DXGK_GDIOP_STRETCHBLT, DXGK_GDIOP_ESCAPE,
    DXGK_GDIOP_TRANSPARENTBLT, DXGK_GDIOP_CLEARTYPEBLEND
} DXGK_RENDERKM_OPERATION;
typedef struct _DXGK_RENDERKM_COMMAND {
    DXGK_RENDERKM_OPERATION OpCode;
    UINT CommandSize;
    union {
        DXGK_GDIARG_BITBLT BitBlt;
        DXGK_GDIARG_COLORFILL ColorFill;
        DXGK_GDIARG_ALPHABLEND AlphaBlend;
        DXGK_GDIARG_STRETCHBLT StretchBlt;
        DXGK_GDIARG_TRANSPARENTBLT TransparentBlt;
        DXGK_GDIARG_CLEARTYPEBLEND ClearTypeBlend;
    } Command;
} DXGK_RENDERKM_COMMAND;
struct _DXGKARG_STOPCAPTURE { HANDLE hAllocation; };
struct _DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO {
    DWORD LayerIndex;
    BOOL Enabled;
    PHYSICAL_ADDRESS PhysicalAddress;
    DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES PlaneAttributes;
};
typedef struct _DXGKCB_NOTIFY_MPO_VSYNC_FLAGS {
    union {
        struct { UINT PostPresentNeeded : 1, Reserved : 31; };
        UINT Value;
    };
} DXGKCB_NOTIFY_MPO_VSYNC_FLAGS;
struct _DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO2 {
    DWORD LayerIndex;
    ULONGLONG PresentId;
    DXGKCB_NOTIFY_MPO_VSYNC_FLAGS Flags;
};
typedef struct _DXGK_OPENALLOCATIONINFO {
    D3DKMT_HANDLE hAllocation;
    void *pPrivateDriverData;
    UINT PrivateDriverDataSize;
    HANDLE hDeviceSpecificAllocation;
} DXGK_OPENALLOCATIONINFO;
typedef struct _DXGK_OPENALLOCATIONFLAGS {
    union {
        struct { UINT Create : 1, ReadOnly : 1, Reserved : 30; };
        UINT Value;
    };
} DXGK_OPENALLOCATIONFLAGS;
struct _DXGKARG_OPENALLOCATION {
    UINT NumAllocations;
    DXGK_OPENALLOCATIONINFO *pOpenAllocation;
    void *pPrivateDriverData;
    UINT PrivateDriverSize;
    DXGK_OPENALLOCATIONFLAGS Flags;
    UINT SubresourceIndex;
    SIZE_T SubresourceOffset;
    UINT Pitch;
};
struct _DXGKARG_CLOSEALLOCATION {
    UINT NumAllocations;
    const HANDLE *pOpenHandleList;
};
typedef struct _DXGKCB_GETHANDLEDATAFLAGS {
    union { struct { UINT DeviceSpecific : 1, Reserved : 31; }; UINT Value; };
} DXGKCB_GETHANDLEDATAFLAGS;
struct _DXGKARGCB_GETHANDLEDATA {
    D3DKMT_HANDLE hObject;
    DXGK_HANDLE_TYPE Type;
    DXGKCB_GETHANDLEDATAFLAGS Flags;
};
struct _DXGKARGCB_ENUMHANDLECHILDREN { D3DKMT_HANDLE hObject; UINT Index; };
struct _DXGKARGCB_GETCAPTUREADDRESS {
    D3DKMT_HANDLE hAllocation;
    UINT SegmentId;
    PHYSICAL_ADDRESS PhysicalAddress;
};
typedef struct _DXGK_DEVICEINFOFLAGS {
    union {
        struct { UINT GuaranteedDmaBufferContract : 1, Reserved : 31; };
        UINT Value;
    };
} DXGK_DEVICEINFOFLAGS;
typedef struct _DXGK_DEVICEINFO {
    UINT DmaBufferSize;
    UINT DmaBufferSegmentSet;
    UINT DmaBufferPrivateDataSize;
    UINT AllocationListSize;
    UINT PatchLocationListSize;
    DXGK_DEVICEINFOFLAGS Flags;
} DXGK_DEVICEINFO;
typedef struct _DXGK_CREATEDEVICEFLAGS {
    union {
        struct {
            UINT SystemDevice : 1, GdiDevice : 1, Reserved : 29, Reserved0 : 1;
        };
        UINT Value;
    };
} DXGK_CREATEDEVICEFLAGS;
struct _DXGKARG_CREATEDEVICE {
    HANDLE hDevice;
    union { DXGK_CREATEDEVICEFLAGS Flags; DXGK_DEVICEINFO *pInfo; };
    ULONG Pasid;
    HANDLE hKmdProcess;
};
typedef struct _DXGK_CREATECONTEXTFLAGS {
    union {
        struct {
            UINT SystemContext : 1, GdiContext : 1, VirtualAddressing : 1, SystemProtectedContext : 1;
            UINT HwQueueSupported : 1, Reserved : 27;
        };
        UINT Value;
    };
} DXGK_CREATECONTEXTFLAGS;
typedef struct _DXGK_CONTEXTINFO_CAPS {
    union {
        struct {
            UINT NoPatchingRequired : 1, DriverManagesResidency : 1, UseIoMmu : 1, Reserved : 29;
        };
        UINT Value;
    };
} DXGK_CONTEXTINFO_CAPS;
typedef struct _DXGK_CONTEXTINFO {
    UINT DmaBufferSize;
    UINT DmaBufferSegmentSet;
    UINT DmaBufferPrivateDataSize;
    UINT AllocationListSize;
    UINT PatchLocationListSize;
    UINT Reserved;
    DXGK_CONTEXTINFO_CAPS Caps;
    ULONG PagingCompanionNodeId;
} DXGK_CONTEXTINFO;
struct _DXGKARG_CREATECONTEXT {
    HANDLE hContext;
    UINT NodeOrdinal;
    UINT EngineAffinity;
    DXGK_CREATECONTEXTFLAGS Flags;
    void *pPrivateDriverData;
    UINT PrivateDriverDataSize;
    DXGK_CONTEXTINFO ContextInfo;
};
typedef struct _DXGK_HWCONTEXT_CAPS {
    union { struct { UINT UseIoMmu : 1, Reserved : 31; }; UINT Value; };
} DXGK_HWCONTEXT_CAPS;
struct _DXGKARG_CREATEHWCONTEXT {
    HANDLE hHwContext;
    UINT NodeOrdinal;
    UINT EngineAffinity;
    D3DDDI_CREATEHWCONTEXTFLAGS Flags;
    UINT PrivateDriverDataSize;
    void *pPrivateDriverData;
    DXGK_HWCONTEXT_CAPS ContextCaps;
};
struct _DXGKARG_CREATEHWQUEUE {
    HANDLE hHwQueue;
    D3DDDI_CREATEHWQUEUEFLAGS Flags;
    UINT PrivateDriverDataSize;
    void *pPrivateDriverData;
    D3DKMT_HANDLE hHwQueueProgressFence;
    void *HwQueueProgressFenceCPUVirtualAddress;
    D3DGPU_VIRTUAL_ADDRESS HwQueueProgressFenceGPUVirtualAddress;
};
typedef enum _DXGK_PAGETABLEUPDATEMODE {
    DXGK_PAGETABLEUPDATE_CPU_VIRTUAL, DXGK_PAGETABLEUPDATE_GPU_VIRTUAL, DXGK_PAGETABLEUPDATE_GPU_PHYSICAL
} DXGK_PAGETABLEUPDATEMODE;
typedef struct _DXGK_PAGETABLEUPDATEADDRESS {
    union {
        PVOID CpuVirtual;
        D3DGPU_PHYSICAL_ADDRESS GpuPhysical;
        D3DGPU_VIRTUAL_ADDRESS GpuVirtual;
    };
} DXGK_PAGETABLEUPDATEADDRESS;
typedef struct _DXGK_PAGE_TABLE_LEVEL_DESC {
    UINT PageTableIndexBitCount;
    UINT PageTableSegmentId;
    UINT PagingProcessPageTableSegmentId;
    UINT PageTableSizeInBytes;
    UINT PageTableAlignmentInBytes;
} DXGK_PAGE_TABLE_LEVEL_DESC;
typedef struct _DXGK_UPDATEPAGETABLEFLAGS {
    UINT Repeat : 1, InitialUpdate : 1, NotifyEviction : 1, Use64KBPages : 1, Reserved : 28;
} DXGK_UPDATEPAGETABLEFLAGS;
typedef struct _DXGK_QUERYGPUMMUCAPSIN { UINT PhysicalAdapterIndex; } DXGK_QUERYGPUMMUCAPSIN;
typedef struct _DXGK_QUERYPAGETABLELEVELDESCIN {
    WORD LevelIndex;
    WORD PhysicalAdapterIndex;
} DXGK_QUERYPAGETABLELEVELDESCIN;
typedef struct _DXGK_QUERYHISTORYBUFFERPRECISIONIN { UINT PhysicalAdapterIndex; } DXGK_QUERYHISTORYBUFFERPRECISIONIN;

#endif
