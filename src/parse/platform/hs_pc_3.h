/* SPDX-License-Identifier: MIT */
/* hs_pc_3.h: PortCls: ports, miniports, streams, part 3. */
#ifndef HS_PC_3_H
#define HS_PC_3_H

struct PCSTREAMRESOURCE__ { int unused; };
typedef struct PCSTREAMRESOURCE__ *PCSTREAMRESOURCE;
typedef enum _PcStreamResourceType {
    ePcStreamResourceInterrupt, ePcStreamResourceThread, ePcStreamResourceSet
} PcStreamResourceType, *PPcStreamResourceType;
typedef struct _PCSTREAMRESOURCE_DESCRIPTOR {
    ULONG Size;
    ULONG Flags;
    PDEVICE_OBJECT Pdo;
    PcStreamResourceType Type;
    union {
        struct { ULONG Version; PVOID Generic; } Interrupt;
        PETHREAD Thread;
        PVOID ResourceSet;
    } Resource;
} PCSTREAMRESOURCE_DESCRIPTOR, *PPCSTREAMRESOURCE_DESCRIPTOR;
struct IPortClsStreamResourceManager;
struct IPortClsStreamResourceManager : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS AddStreamResource(PVOID, PPCSTREAMRESOURCE_DESCRIPTOR, PCSTREAMRESOURCE *) = 0;
    virtual NTSTATUS RemoveStreamResource(PCSTREAMRESOURCE) = 0;
};
typedef IPortClsStreamResourceManager *PPORTCLSStreamResourceManager;
struct IPortClsStreamResourceManager2;
struct IPortClsStreamResourceManager2 : public IPortClsStreamResourceManager {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS AddStreamResource(PVOID, PPCSTREAMRESOURCE_DESCRIPTOR, PCSTREAMRESOURCE *) = 0;
    virtual NTSTATUS RemoveStreamResource(PCSTREAMRESOURCE) = 0;
    virtual NTSTATUS AddStreamResource2(PDEVICE_OBJECT, PVOID, PPCSTREAMRESOURCE_DESCRIPTOR, PCSTREAMRESOURCE *) = 0;
};
typedef IPortClsStreamResourceManager2 *PPORTCLSStreamResourceManager2;
typedef struct _PCNOTIFICATION_BUFFER { UCHAR NotificationBuffer[1]; } PCNOTIFICATION_BUFFER, *PPCNOTIFICATION_BUFFER;
struct IPortClsNotifications;
struct IPortClsNotifications : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS AllocNotificationBuffer(POOL_TYPE, USHORT, PPCNOTIFICATION_BUFFER *) = 0;
    virtual void FreeNotificationBuffer(PPCNOTIFICATION_BUFFER) = 0;
    virtual void SendNotification(const GUID *, PPCNOTIFICATION_BUFFER) = 0;
};
typedef IPortClsNotifications *PPORTCLSNOTIFICATIONS;
typedef struct _DMUS_EVENTHEADER *LPDMUS_EVENTHEADER;
#pragma pack(push, 4)
typedef struct _DMUS_EVENTHEADER {
    DWORD cbEvent;
    DWORD dwChannelGroup;
    REFERENCE_TIME rtDelta;
    DWORD dwFlags;
} DMUS_EVENTHEADER;
#pragma pack(pop)
typedef enum KSPROPERTY_SYNTH_DLS {
    KSPROPERTY_SYNTH_DLS_DOWNLOAD, KSPROPERTY_SYNTH_DLS_UNLOAD, KSPROPERTY_SYNTH_DLS_COMPACT,
    KSPROPERTY_SYNTH_DLS_APPEND, KSPROPERTY_SYNTH_DLS_WAVEFORMAT
} KSPROPERTY_SYNTH_DLS;
typedef struct _SYNTH_BUFFER { ULONG BufferSize; PVOID BufferAddress; } SYNTH_BUFFER, *PSYNTH_BUFFER;
typedef struct _SYNTHDOWNLOAD { HANDLE DownloadHandle; BOOL Free; } SYNTHDOWNLOAD, *PSYNTHDOWNLOAD;
typedef enum KSPROPERTY_SYNTH {
    KSPROPERTY_SYNTH_VOLUME, KSPROPERTY_SYNTH_VOLUMEBOOST, KSPROPERTY_SYNTH_CAPS, KSPROPERTY_SYNTH_PORTPARAMETERS,
    KSPROPERTY_SYNTH_CHANNELGROUPS, KSPROPERTY_SYNTH_VOICEPRIORITY, KSPROPERTY_SYNTH_LATENCYCLOCK,
    KSPROPERTY_SYNTH_RUNNINGSTATS
} KSPROPERTY_SYNTH;
typedef struct _SYNTHCAPS {
    GUID Guid;
    DWORD Flags;
    DWORD MemorySize;
    DWORD MaxChannelGroups;
    DWORD MaxVoices;
    DWORD MaxAudioChannels;
    DWORD EffectFlags;
    WCHAR Description[128];
} SYNTHCAPS, *PSYNTHCAPS;
typedef struct _SYNTH_PORTPARAMS {
    DWORD ValidParams;
    DWORD Voices;
    DWORD ChannelGroups;
    DWORD AudioChannels;
    DWORD SampleRate;
    DWORD EffectsFlags;
    DWORD Share;
} SYNTH_PORTPARAMS, *PSYNTH_PORTPARAMS;
typedef struct _SYNTHVOICEPRIORITY_INSTANCE {
    DWORD ChannelGroup;
    DWORD Channel;
} SYNTHVOICEPRIORITY_INSTANCE, *PSYNTHVOICEPRIORITY_INSTANCE;
typedef struct _SYNTH_STATS {
    DWORD ValidStats;
    DWORD Voices;
    DWORD TotalCPU;
    DWORD CPUPerVoice;
    DWORD LostNotes;
    DWORD FreeMemory;
    LONG PeakVolume;
} SYNTH_STATS, *PSYNTH_STATS;
typedef struct _SYNTH_REVERB_PARAMS {
    float fInGain;
    float fReverbMix;
    float fReverbTime;
    float fHighFreqRTRatio;
} SYNTH_REVERB_PARAMS, *PSYNTH_REVERB_PARAMS;
typedef enum KSPROPERTY_SYNTHCLOCK { KSPROPERTY_SYNTH_MASTERCLOCK } KSPROPERTY_SYNTHCLOCK;
typedef struct _DMUS_KERNEL_EVENT {
    BYTE bReserved;
    BYTE cbStruct;
    USHORT cbEvent;
    USHORT usChannelGroup;
    USHORT usFlags;
    REFERENCE_TIME ullPresTime100ns;
    ULONGLONG ullBytePosition;
    _DMUS_KERNEL_EVENT *pNextEvt;
    union {
        BYTE abData[8];
        PBYTE pbData;
        _DMUS_KERNEL_EVENT *pPackageEvt;
    } uData;
} DMUS_KERNEL_EVENT, *PDMUS_KERNEL_EVENT;
struct IPortDMus;
struct IPortDMus : public IPort {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST) = 0;
    virtual NTSTATUS GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG) = 0;
    virtual NTSTATUS NewRegistryKey(PREGISTRYKEY *, PUNKNOWN, ULONG, ACCESS_MASK, POBJECT_ATTRIBUTES, ULONG,
        PULONG) = 0;
    virtual void Notify(PSERVICEGROUP) = 0;
    virtual void RegisterServiceGroup(PSERVICEGROUP) = 0;
};
typedef IPortDMus *PPORTDMUS;
struct IMXF;
typedef IMXF *PMXF;
struct IMXF : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS SetState(KSSTATE) = 0;
    virtual NTSTATUS PutMessage(PDMUS_KERNEL_EVENT) = 0;
    virtual NTSTATUS ConnectOutput(PMXF) = 0;
    virtual NTSTATUS DisconnectOutput(PMXF) = 0;
};
struct IAllocatorMXF;
typedef IAllocatorMXF *PAllocatorMXF;
struct IAllocatorMXF : public IMXF {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS SetState(KSSTATE) = 0;
    virtual NTSTATUS PutMessage(PDMUS_KERNEL_EVENT) = 0;
    virtual NTSTATUS ConnectOutput(PMXF) = 0;
    virtual NTSTATUS DisconnectOutput(PMXF) = 0;
    virtual NTSTATUS GetMessage(PDMUS_KERNEL_EVENT *) = 0;
    virtual USHORT GetBufferSize(void) = 0;
    virtual NTSTATUS GetBuffer(PBYTE *) = 0;
    virtual NTSTATUS PutBuffer(PBYTE) = 0;
};
typedef enum DMUS_STREAM_TYPE {
    DMUS_STREAM_MIDI_INVALID = -1, DMUS_STREAM_MIDI_RENDER, DMUS_STREAM_MIDI_CAPTURE, DMUS_STREAM_WAVE_SINK
} DMUS_STREAM_TYPE;
struct ISynthSinkDMus;
struct ISynthSinkDMus : public IMXF {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS SetState(KSSTATE) = 0;
    virtual NTSTATUS PutMessage(PDMUS_KERNEL_EVENT) = 0;
    virtual NTSTATUS ConnectOutput(PMXF) = 0;
    virtual NTSTATUS DisconnectOutput(PMXF) = 0;
    virtual void Render(PBYTE, DWORD, LONGLONG) = 0;
    virtual NTSTATUS SyncToMaster(REFERENCE_TIME, BOOL) = 0;
    virtual NTSTATUS SampleToRefTime(LONGLONG, REFERENCE_TIME *) = 0;
    virtual NTSTATUS RefTimeToSample(REFERENCE_TIME, LONGLONG *) = 0;
};
typedef ISynthSinkDMus *PSYNTHSINKDMUS;
struct IMasterClock;
struct IMasterClock : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS GetTime(REFERENCE_TIME *) = 0;
};
typedef IMasterClock *PMASTERCLOCK;
struct IMiniportDMus;
struct IMiniportDMus : public IMiniport {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS GetDescription(PPCFILTER_DESCRIPTOR *) = 0;
    virtual NTSTATUS DataRangeIntersection(ULONG, PKSDATARANGE, PKSDATARANGE, ULONG, PVOID, PULONG) = 0;
    virtual NTSTATUS Init(PUNKNOWN, PRESOURCELIST, PPORTDMUS, PSERVICEGROUP *) = 0;
    virtual void Service(void) = 0;
    virtual NTSTATUS NewStream(PMXF *, PUNKNOWN, POOL_TYPE, ULONG, DMUS_STREAM_TYPE, PKSDATAFORMAT, PSERVICEGROUP *,
        PAllocatorMXF, PMASTERCLOCK, PULONGLONG) = 0;
};
typedef IMiniportDMus *PMINIPORTDMUS;

DEFINE_GUID(IID_IDrmAudioStream, 0x1915c967, 0x3299, 0x48cb, 0xa3, 0xe4, 0x69, 0xfd, 0x1d, 0x1b, 0x30, 0x6e);
DEFINE_GUID(IID_IMiniport, 0xb4c90a24, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPort, 0xb4c90a25, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IResourceList, 0x22c6ac60, 0x851b, 0x11d0, 0x9a, 0x7f, 0x0, 0xaa, 0x0, 0x38, 0xac, 0xfe);
DEFINE_GUID(IID_IMusicTechnology, 0x80396c3c, 0xcbcb, 0x409b, 0x9f, 0x65, 0x4f, 0x1e, 0x74, 0x67, 0xcd, 0xaf);
DEFINE_GUID(IID_IDmaChannel, 0x22c6ac61, 0x851b, 0x11d0, 0x9a, 0x7f, 0x0, 0xaa, 0x0, 0x38, 0xac, 0xfe);
DEFINE_GUID(IID_IInterruptSync, 0x22c6ac63, 0x851b, 0x11d0, 0x9a, 0x7f, 0x0, 0xaa, 0x0, 0x38, 0xac, 0xfe);
DEFINE_GUID(IID_IServiceSink, 0x22c6ac64, 0x851b, 0x11d0, 0x9a, 0x7f, 0x0, 0xaa, 0x0, 0x38, 0xac, 0xfe);
DEFINE_GUID(IID_IServiceGroup, 0x22c6ac65, 0x851b, 0x11d0, 0x9a, 0x7f, 0x0, 0xaa, 0x0, 0x38, 0xac, 0xfe);
DEFINE_GUID(IID_IRegistryKey, 0xe8da4302l, 0xf304, 0x11d0, 0x95, 0x8b, 0x0, 0xc0, 0x4f, 0xb9, 0x25, 0xd3);
DEFINE_GUID(IID_IPortMidi, 0xb4c90a40, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportMidi, 0xb4c90a41, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportMidiStream, 0xb4c90a42, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortTopology, 0xb4c90a30, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportTopology, 0xb4c90a31, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortWaveCyclic, 0xb4c90a26, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportWaveCyclic, 0xb4c90a27, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportWaveCyclicStream, 0xb4c90a28, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortWavePci, 0xb4c90a50, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortWavePciStream, 0xb4c90a51, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportWavePci, 0xb4c90a52, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IMiniportWavePciStream, 0xb4c90a53, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(IID_IPortWaveRT, 0x339ff909, 0x68a9, 0x4310, 0xb0, 0x9b, 0x27, 0x4e, 0x96, 0xee, 0x4c, 0xbd);
DEFINE_GUID(IID_IPortWaveRTStream, 0x1809ce5a, 0x64bc, 0x4e62, 0xbd, 0x7d, 0x95, 0xbc, 0xe4, 0x3d, 0xe3, 0x93);
DEFINE_GUID(IID_IMiniportWaveRT, 0xf9fc4d6, 0x6061, 0x4f3c, 0xb1, 0xfc, 0x7, 0x5e, 0x35, 0xf7, 0x96, 0xa);
DEFINE_GUID(IID_IMiniportWaveRTStream, 0xac9ab, 0xfaab, 0x4f3d, 0x94, 0x55, 0x6f, 0xf8, 0x30, 0x6a, 0x74, 0xa0);
DEFINE_GUID(IID_IMiniportWaveRTStreamNotification, 0x23759128, 0x96f1, 0x423b, 0xab, 0x4d, 0x81, 0x63, 0x5b, 0xcf,
    0x8c, 0xa1);
DEFINE_GUID(IID_IPortWMIRegistration, 0xd80b18e7, 0x804c, 0x4e1e, 0x82, 0xd3, 0x24, 0x61, 0xec, 0x6, 0xe7, 0xc7);
DEFINE_GUID(IID_IPortClsSubdeviceEx, 0xc3d5e80c, 0x7f55, 0x40c5, 0x88, 0xb2, 0x62, 0x10, 0xd0, 0xcb, 0x2b, 0x59);
DEFINE_GUID(IID_IPortClsPower, 0x47ba0351, 0xbc4b, 0x4869, 0x81, 0x34, 0xb7, 0x4f, 0xe1, 0x78, 0x52, 0xd8);
DEFINE_GUID(IID_IPortClsRuntimePower, 0xe057c351, 0x430, 0x4dbc, 0xb1, 0x72, 0xc7, 0x11, 0xd4, 0xa, 0x23, 0x73);
DEFINE_GUID(IID_IPinName, 0x29cc9ab1, 0xe89d, 0x413c, 0xb6, 0xb2, 0xf6, 0xd5, 0x0, 0x5, 0xd0, 0x63);
DEFINE_GUID(IID_IPortClsEtwHelper, 0x80ef6667, 0xe8b1, 0x4252, 0xab, 0x9, 0x8f, 0x6d, 0x5e, 0xbb, 0xd1, 0x9f);
DEFINE_GUID(IID_IMiniportWaveRTInputStream, 0xcd8e756a, 0x5fc7, 0x4624, 0x98, 0x4b, 0x2a, 0xf0, 0x29, 0x25, 0xb9,
    0x1f);
DEFINE_GUID(IID_IMiniportWaveRTOutputStream, 0x831fc7bc, 0x6347, 0x44bc, 0xb4, 0x7b, 0xc0, 0xc6, 0x57, 0xb5, 0xbf,
    0x73);
DEFINE_GUID(IID_IPortClsStreamResourceManager, 0xe1cd9915, 0xcab1, 0x4103, 0xbb, 0x2f, 0x7d, 0xc0, 0x9c, 0x9b, 0xe9,
    0x42);
DEFINE_GUID(IID_IPortClsStreamResourceManager2, 0xd500bae, 0xd565, 0x469d, 0xa0, 0xe2, 0xf2, 0x83, 0x76, 0xd, 0x71,
    0x48);
DEFINE_GUID(IID_IAdapterPnpManagement, 0x706f2368, 0x4086, 0x47f5, 0xb9, 0x13, 0x57, 0xb7, 0x6e, 0xed, 0x1a, 0x32);
DEFINE_GUID(IID_IMiniportPnpNotify, 0x6b735365, 0x9487, 0x464c, 0x93, 0xe3, 0xfa, 0x2c, 0x63, 0x91, 0xd5, 0xa4);
DEFINE_GUID(IID_IPortClsPnp, 0x485791b, 0x17f5, 0x4b73, 0x90, 0x2a, 0x20, 0x34, 0x48, 0x60, 0xb9, 0xca);
DEFINE_GUID(IID_IAdapterPowerManagement, 0x793417d0, 0x35fe, 0x11d1, 0xad, 0x8, 0x0, 0xa0, 0xc9, 0xa, 0xb1, 0xb0);
DEFINE_GUID(IID_IAdapterPowerManagement2, 0xe0f92e5d, 0x67f5, 0x48ee, 0xb5, 0x7a, 0x7d, 0x1e, 0x90, 0xc5, 0xf4, 0x3d);
DEFINE_GUID(IID_IAdapterPowerManagement3, 0xa8c7303e, 0xf80c, 0x4bc9, 0xb2, 0xe3, 0xfb, 0x2d, 0x8, 0xbe, 0x92, 0xf);
DEFINE_GUID(IID_IPowerNotify, 0x3dd648b8, 0x969f, 0x11d1, 0x95, 0xa9, 0x0, 0xc0, 0x4f, 0xb9, 0x25, 0xd3);
DEFINE_GUID(IID_IWaveCyclicClock, 0xdec1ec78, 0x419a, 0x11d1, 0xad, 0x9, 0x0, 0xc0, 0x4f, 0xb9, 0x1b, 0xc4);
DEFINE_GUID(IID_IWavePciClock, 0xd5d7a256, 0x5d10, 0x11d1, 0xad, 0xae, 0x0, 0xc0, 0x4f, 0xb9, 0x1b, 0xc4);
DEFINE_GUID(IID_IPortEvents, 0xa80f29c4, 0x5498, 0x11d2, 0x95, 0xd9, 0x0, 0xc0, 0x4f, 0xb9, 0x25, 0xd3);
DEFINE_GUID(IID_IDrmPort, 0x286d3df8, 0xca22, 0x4e2e, 0xb9, 0xbc, 0x20, 0xb4, 0xf0, 0xe2, 0x1, 0xce);
DEFINE_GUID(IID_IDrmPort2, 0x1acce59c, 0x7311, 0x4b6b, 0x9f, 0xba, 0xcc, 0x3b, 0xa5, 0x9a, 0xcd, 0xce);
DEFINE_GUID(IID_IPortClsVersion, 0x7d89a7bb, 0x869b, 0x4567, 0x8d, 0xbe, 0x1e, 0x16, 0x8c, 0xc8, 0x53, 0xde);
DEFINE_GUID(IID_IPinCount, 0x5dadb7dc, 0xa2cb, 0x4540, 0xa4, 0xa8, 0x42, 0x5e, 0xe4, 0xae, 0x90, 0x51);
DEFINE_GUID(IID_IPreFetchOffset, 0x7000f480, 0xed44, 0x4e8b, 0xb3, 0x8a, 0x41, 0x2f, 0x8d, 0x7a, 0x50, 0x4d);
DEFINE_GUID(IID_IUnregisterSubdevice, 0x16738177, 0xe199, 0x41f9, 0x9a, 0x87, 0xab, 0xb2, 0xa5, 0x43, 0x2f, 0x21);
DEFINE_GUID(IID_IUnregisterPhysicalConnection, 0x6c38e231, 0x2a0d, 0x428d, 0x81, 0xf8, 0x7, 0xcc, 0x42, 0x8b, 0xb9,
    0xa4);
DEFINE_GUID(CLSID_PortMidi, 0xb4c90a43, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_PortTopology, 0xb4c90a32, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_PortWaveCyclic, 0xb4c90a2a, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_PortWavePci, 0xb4c90a54, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_PortWaveRT, 0xcc9be57a, 0xeb9e, 0x42b4, 0x94, 0xfc, 0xc, 0xad, 0x3d, 0xbc, 0xe7, 0xfa);
DEFINE_GUID(CLSID_MiniportDriverFmSynth, 0xb4c90ae0, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_MiniportDriverUart, 0xb4c90ae1, 0x5791, 0x11d0, 0x86, 0xf9, 0x0, 0xa0, 0xc9, 0x11, 0xb5, 0x44);
DEFINE_GUID(CLSID_MiniportDriverFmSynthWithVol, 0xe5a3c139, 0xf0f2, 0x11d1, 0x81, 0xaf, 0x0, 0x60, 0x8, 0x33, 0x16,
    0xc1);
DEFINE_GUID(IID_IMiniportAudioEngineNode, 0x2ebf536c, 0xef57, 0x4c64, 0xbe, 0xdc, 0x25, 0xc1, 0xa6, 0xd6, 0x68, 0xe6);
DEFINE_GUID(IID_IMiniportStreamAudioEngineNode, 0xbd6eeb4b, 0xe6e5, 0x40fd, 0x8d, 0x5a, 0x5b, 0x1d, 0xcd, 0xe2, 0xc,
    0x42);
DEFINE_GUID(IID_IMiniportStreamAudioEngineNode2, 0xaeb7f86a, 0x6cba, 0x44cf, 0xa2, 0xd2, 0xb3, 0xfa, 0x5b, 0x69, 0x68,
    0x17);
DEFINE_GUID(IID_IMiniportAudioSignalProcessing, 0xb532678c, 0xbe50, 0x472d, 0x99, 0x73, 0x8a, 0x6f, 0x16, 0x59, 0x49,
    0x89);
DEFINE_GUID(IID_IPortClsNotifications, 0x1e092ce2, 0xdb25, 0x483b, 0x84, 0x46, 0xb0, 0x96, 0x12, 0x15, 0x25, 0x8b);
DEFINE_GUID(GUID_DMUS_PROP_GM_Hardware, 0x178f2f24, 0xc364, 0x11d1, 0xa7, 0x60, 0x0, 0x0, 0xf8, 0x75, 0xac, 0x12);
DEFINE_GUID(GUID_DMUS_PROP_GS_Hardware, 0x178f2f25, 0xc364, 0x11d1, 0xa7, 0x60, 0x0, 0x0, 0xf8, 0x75, 0xac, 0x12);
DEFINE_GUID(GUID_DMUS_PROP_XG_Hardware, 0x178f2f26, 0xc364, 0x11d1, 0xa7, 0x60, 0x0, 0x0, 0xf8, 0x75, 0xac, 0x12);
DEFINE_GUID(GUID_DMUS_PROP_XG_Capable, 0x6496aba1, 0x61b0, 0x11d2, 0xaf, 0xa6, 0x0, 0xaa, 0x0, 0x24, 0xd8, 0xb6);
DEFINE_GUID(GUID_DMUS_PROP_GS_Capable, 0x6496aba2, 0x61b0, 0x11d2, 0xaf, 0xa6, 0x0, 0xaa, 0x0, 0x24, 0xd8, 0xb6);
DEFINE_GUID(GUID_DMUS_PROP_DLS1, 0x178f2f27, 0xc364, 0x11d1, 0xa7, 0x60, 0x0, 0x0, 0xf8, 0x75, 0xac, 0x12);
DEFINE_GUID(GUID_DMUS_PROP_WavesReverb, 0x4cb5622, 0x32e5, 0x11d2, 0xaf, 0xa6, 0x0, 0xaa, 0x0, 0x24, 0xd8, 0xb6);
DEFINE_GUID(GUID_DMUS_PROP_Effects, 0xcda8d611, 0x684a, 0x11d2, 0x87, 0x1e, 0x0, 0x60, 0x8, 0x93, 0xb1, 0xbd);

HS_BEGIN
NTSTATUS DrmAddContentHandlers(ULONG, PVOID *, ULONG);
NTSTATUS DrmCreateContentMixed(PULONG, ULONG, PULONG);
NTSTATUS DrmDestroyContent(ULONG);
NTSTATUS DrmForwardContentToDeviceObject(ULONG, PVOID, PCDRMFORWARD);
NTSTATUS DrmForwardContentToFileObject(ULONG, PFILE_OBJECT);
NTSTATUS DrmForwardContentToInterface(ULONG, PUNKNOWN, ULONG);
NTSTATUS DrmGetContentRights(ULONG, PDRMRIGHTS);
NTSTATUS PcInitializeAdapterDriver(PDRIVER_OBJECT, PUNICODE_STRING, PDRIVER_ADD_DEVICE);
NTSTATUS PcDispatchIrp(PDEVICE_OBJECT, PIRP);
NTSTATUS PcAddAdapterDevice(PDRIVER_OBJECT, PDEVICE_OBJECT, PCPFNSTARTDEVICE, ULONG, ULONG);
NTSTATUS PcCompleteIrp(PDEVICE_OBJECT, PIRP, NTSTATUS);
NTSTATUS PcForwardIrpSynchronous(PDEVICE_OBJECT, PIRP);
NTSTATUS PcRegisterSubdevice(PDEVICE_OBJECT, PWSTR, PUNKNOWN);
NTSTATUS PcRegisterPhysicalConnection(PDEVICE_OBJECT, PUNKNOWN, ULONG, PUNKNOWN, ULONG);
NTSTATUS PcRegisterPhysicalConnectionToExternal(PDEVICE_OBJECT, PUNKNOWN, ULONG, PUNICODE_STRING, ULONG);
NTSTATUS PcRegisterPhysicalConnectionFromExternal(PDEVICE_OBJECT, PUNICODE_STRING, ULONG, PUNKNOWN, ULONG);
NTSTATUS PcNewPort(PPORT *, const IID &);
NTSTATUS PcNewMiniport(PMINIPORT *, const IID &);
NTSTATUS PcNewDmaChannel(PDMACHANNEL *, PUNKNOWN, POOL_TYPE, PDEVICE_DESCRIPTION, PDEVICE_OBJECT);
NTSTATUS PcCompletePendingPropertyRequest(PPCPROPERTY_REQUEST, NTSTATUS);
ULONGLONG PcGetTimeInterval(ULONGLONG);
NTSTATUS PcNewResourceList(PRESOURCELIST *, PUNKNOWN, POOL_TYPE, PCM_RESOURCE_LIST, PCM_RESOURCE_LIST);
NTSTATUS PcNewResourceSublist(PRESOURCELIST *, PUNKNOWN, POOL_TYPE, PRESOURCELIST, ULONG);
NTSTATUS PcNewInterruptSync(PINTERRUPTSYNC *, PUNKNOWN, PRESOURCELIST, ULONG, INTERRUPTSYNCMODE);
NTSTATUS PcNewServiceGroup(PSERVICEGROUP *, PUNKNOWN);
NTSTATUS PcNewRegistryKey(PREGISTRYKEY *, PUNKNOWN, ULONG, ACCESS_MASK, PVOID, PVOID, POBJECT_ATTRIBUTES, ULONG,
    PULONG);
NTSTATUS PcGetDeviceProperty(PVOID, DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG);
NTSTATUS PcRegisterAdapterPowerManagement(PUNKNOWN, PVOID);
NTSTATUS PcUnregisterAdapterPowerManagement(PDEVICE_OBJECT);
NTSTATUS PcRequestNewPowerState(PDEVICE_OBJECT, DEVICE_POWER_STATE);
NTSTATUS PcRegisterIoTimeout(PDEVICE_OBJECT, PIO_TIMER_ROUTINE, PVOID);
NTSTATUS PcUnregisterIoTimeout(PDEVICE_OBJECT, PIO_TIMER_ROUTINE, PVOID);
NTSTATUS PcGetPhysicalDeviceObject(PDEVICE_OBJECT, PDEVICE_OBJECT *);
NTSTATUS PcAddContentHandlers(ULONG, PVOID *, ULONG);
NTSTATUS PcCreateContentMixed(PULONG, ULONG, PULONG);
NTSTATUS PcDestroyContent(ULONG);
NTSTATUS PcForwardContentToDeviceObject(ULONG, PVOID, PCDRMFORWARD);
NTSTATUS PcForwardContentToFileObject(ULONG, PFILE_OBJECT);
NTSTATUS PcForwardContentToInterface(ULONG, PUNKNOWN, ULONG);
NTSTATUS PcGetContentRights(ULONG, PDRMRIGHTS);
void PC_POWER_FRAMEWORK_SETTINGS_INIT(PPC_POWER_FRAMEWORK_SETTINGS);
NTSTATUS PcAssignPowerFrameworkSettings(PDEVICE_OBJECT, PPC_POWER_FRAMEWORK_SETTINGS);
void PCSTREAMRESOURCE_DESCRIPTOR_INIT(PPCSTREAMRESOURCE_DESCRIPTOR);
NTSTATUS PcAddStreamResource(PDEVICE_OBJECT, PVOID, PPCSTREAMRESOURCE_DESCRIPTOR, PCSTREAMRESOURCE *);
NTSTATUS PcRemoveStreamResource(PCSTREAMRESOURCE);
NTSTATUS PcRegisterAdapterPnpManagement(PUNKNOWN, PDEVICE_OBJECT);
NTSTATUS PcUnregisterAdapterPnpManagement(PDEVICE_OBJECT);
HS_END

#endif
