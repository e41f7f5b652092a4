/* SPDX-License-Identifier: MIT */
/* hs_pc_2.h: PortCls: ports, miniports, streams, part 2. */
#ifndef HS_PC_2_H
#define HS_PC_2_H

typedef IMiniportWaveCyclicStream *PMINIPORTWAVECYCLICSTREAM;
struct IMiniportWaveCyclic;
struct IMiniportWaveCyclic : public IMiniport {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS GetDescription(PPCFILTER_DESCRIPTOR *) = 0;
    virtual NTSTATUS DataRangeIntersection(ULONG, PKSDATARANGE, PKSDATARANGE, ULONG, PVOID, PULONG) = 0;
    virtual NTSTATUS Init(PUNKNOWN, PRESOURCELIST, PPORTWAVECYCLIC) = 0;
    virtual NTSTATUS NewStream(PMINIPORTWAVECYCLICSTREAM *, PUNKNOWN, POOL_TYPE, ULONG, BOOLEAN, PKSDATAFORMAT,
        PDMACHANNEL *, PSERVICEGROUP *) = 0;
};
typedef IMiniportWaveCyclic *PMINIPORTWAVECYCLIC;
struct IPortWavePci;
struct IPortWavePci : public IPort {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST) = 0;
    virtual NTSTATUS GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG) = 0;
    virtual NTSTATUS NewRegistryKey(PREGISTRYKEY *, PUNKNOWN, ULONG, ACCESS_MASK, POBJECT_ATTRIBUTES, ULONG,
        PULONG) = 0;
    virtual void Notify(PSERVICEGROUP) = 0;
    virtual NTSTATUS NewMasterDmaChannel(PDMACHANNEL *, PUNKNOWN, POOL_TYPE, PRESOURCELIST, BOOLEAN, BOOLEAN, BOOLEAN,
        BOOLEAN, DMA_WIDTH, DMA_SPEED, ULONG, ULONG) = 0;
};
typedef IPortWavePci *PPORTWAVEPCI;
struct IPortWavePciStream;
struct IPortWavePciStream : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS GetMapping(PVOID, PPHYSICAL_ADDRESS, PVOID *, PULONG, PULONG) = 0;
    virtual NTSTATUS ReleaseMapping(PVOID) = 0;
    virtual NTSTATUS TerminatePacket(void) = 0;
};
typedef IPortWavePciStream *PPORTWAVEPCISTREAM;
struct IMiniportWavePciStream;
struct IMiniportWavePciStream : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS SetFormat(PKSDATAFORMAT) = 0;
    virtual NTSTATUS SetState(KSSTATE) = 0;
    virtual NTSTATUS GetPosition(PULONGLONG) = 0;
    virtual NTSTATUS NormalizePhysicalPosition(PLONGLONG) = 0;
    virtual NTSTATUS GetAllocatorFraming(PKSALLOCATOR_FRAMING) = 0;
    virtual NTSTATUS RevokeMappings(PVOID, PVOID, PULONG) = 0;
    virtual void MappingAvailable(void) = 0;
    virtual void Service(void) = 0;
};
typedef IMiniportWavePciStream *PMINIPORTWAVEPCISTREAM;
struct IMiniportWavePci;
struct IMiniportWavePci : public IMiniport {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS GetDescription(PPCFILTER_DESCRIPTOR *) = 0;
    virtual NTSTATUS DataRangeIntersection(ULONG, PKSDATARANGE, PKSDATARANGE, ULONG, PVOID, PULONG) = 0;
    virtual NTSTATUS Init(PUNKNOWN, PRESOURCELIST, PPORTWAVEPCI, PSERVICEGROUP *) = 0;
    virtual NTSTATUS NewStream(PMINIPORTWAVEPCISTREAM *, PUNKNOWN, POOL_TYPE, PPORTWAVEPCISTREAM, ULONG, BOOLEAN,
        PKSDATAFORMAT, PDMACHANNEL *, PSERVICEGROUP *) = 0;
    virtual void Service(void) = 0;
};
typedef IMiniportWavePci *PMINIPORTWAVEPCI;
struct IPortWaveRT;
struct IPortWaveRT : public IPort {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST) = 0;
    virtual NTSTATUS GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG) = 0;
    virtual NTSTATUS NewRegistryKey(PREGISTRYKEY *, PUNKNOWN, ULONG, ACCESS_MASK, POBJECT_ATTRIBUTES, ULONG,
        PULONG) = 0;
};
typedef IPortWaveRT *PPORTWAVERT;
struct IPortWaveRTStream;
struct IPortWaveRTStream : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual PMDL AllocatePagesForMdl(PHYSICAL_ADDRESS, SIZE_T) = 0;
    virtual PMDL AllocateContiguousPagesForMdl(PHYSICAL_ADDRESS, PHYSICAL_ADDRESS, SIZE_T) = 0;
    virtual PVOID MapAllocatedPages(PMDL, MEMORY_CACHING_TYPE) = 0;
    virtual void UnmapAllocatedPages(PVOID, PMDL) = 0;
    virtual void FreePagesFromMdl(PMDL) = 0;
    virtual ULONG GetPhysicalPagesCount(PMDL) = 0;
    virtual PHYSICAL_ADDRESS GetPhysicalPageAddress(PMDL, ULONG) = 0;
};
typedef IPortWaveRTStream *PPORTWAVERTSTREAM;
struct IMiniportWaveRTStream;
struct IMiniportWaveRTStream : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS SetFormat(PKSDATAFORMAT) = 0;
    virtual NTSTATUS SetState(KSSTATE) = 0;
    virtual NTSTATUS GetPosition(PKSAUDIO_POSITION) = 0;
    virtual NTSTATUS AllocateAudioBuffer(ULONG, PMDL *, ULONG *, ULONG *, MEMORY_CACHING_TYPE *) = 0;
    virtual void FreeAudioBuffer(PMDL, ULONG) = 0;
    virtual void GetHWLatency(KSRTAUDIO_HWLATENCY *) = 0;
    virtual NTSTATUS GetPositionRegister(KSRTAUDIO_HWREGISTER *) = 0;
    virtual NTSTATUS GetClockRegister(KSRTAUDIO_HWREGISTER *) = 0;
};
typedef IMiniportWaveRTStream *PMINIPORTWAVERTSTREAM;
struct IMiniportWaveRTStreamNotification;
struct IMiniportWaveRTStreamNotification : public IMiniportWaveRTStream {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS SetFormat(PKSDATAFORMAT) = 0;
    virtual NTSTATUS SetState(KSSTATE) = 0;
    virtual NTSTATUS GetPosition(PKSAUDIO_POSITION) = 0;
    virtual NTSTATUS AllocateAudioBuffer(ULONG, PMDL *, ULONG *, ULONG *, MEMORY_CACHING_TYPE *) = 0;
    virtual void FreeAudioBuffer(PMDL, ULONG) = 0;
    virtual void GetHWLatency(KSRTAUDIO_HWLATENCY *) = 0;
    virtual NTSTATUS GetPositionRegister(KSRTAUDIO_HWREGISTER *) = 0;
    virtual NTSTATUS GetClockRegister(KSRTAUDIO_HWREGISTER *) = 0;
    virtual NTSTATUS AllocateBufferWithNotification(ULONG, ULONG, PMDL *, ULONG *, ULONG *, MEMORY_CACHING_TYPE *) = 0;
    virtual void FreeBufferWithNotification(PMDL, ULONG) = 0;
    virtual NTSTATUS RegisterNotificationEvent(PKEVENT) = 0;
    virtual NTSTATUS UnregisterNotificationEvent(PKEVENT) = 0;
};
typedef IMiniportWaveRTStreamNotification *PMINIPORTWAVERTSTREAMNOTIFICATION;
struct IMiniportWaveRTInputStream;
struct IMiniportWaveRTInputStream : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS GetReadPacket(ULONG *, DWORD *, ULONG64 *, BOOL *) = 0;
};
typedef IMiniportWaveRTInputStream *PMINIPORTWAVERTINPUTSTREAM;
struct IMiniportWaveRTOutputStream;
struct IMiniportWaveRTOutputStream : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS SetWritePacket(ULONG, DWORD, ULONG) = 0;
    virtual NTSTATUS GetOutputStreamPresentationPosition(KSAUDIO_PRESENTATION_POSITION *) = 0;
    virtual NTSTATUS GetPacketCount(ULONG *) = 0;
};
typedef IMiniportWaveRTOutputStream *PMINIPORTWAVERTOUTPUTSTREAM;
struct IMiniportWaveRT;
struct IMiniportWaveRT : public IMiniport {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS GetDescription(PPCFILTER_DESCRIPTOR *) = 0;
    virtual NTSTATUS DataRangeIntersection(ULONG, PKSDATARANGE, PKSDATARANGE, ULONG, PVOID, PULONG) = 0;
    virtual NTSTATUS Init(PUNKNOWN, PRESOURCELIST, PPORTWAVERT) = 0;
    virtual NTSTATUS NewStream(PMINIPORTWAVERTSTREAM *, PPORTWAVERTSTREAM, ULONG, BOOLEAN, PKSDATAFORMAT) = 0;
    virtual NTSTATUS GetDeviceDescription(PDEVICE_DESCRIPTION) = 0;
};
typedef IMiniportWaveRT *PMINIPORTWAVERT;
struct IMiniportAudioSignalProcessing;
struct IMiniportAudioSignalProcessing : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS GetModes(ULONG, GUID *, ULONG *) = 0;
};
typedef IMiniportAudioSignalProcessing *PMINIPORTAudioSignalProcessing;
struct IAdapterPowerManagement;
struct IAdapterPowerManagement : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual void PowerChangeState(POWER_STATE) = 0;
    virtual NTSTATUS QueryPowerChangeState(POWER_STATE) = 0;
    virtual NTSTATUS QueryDeviceCapabilities(PDEVICE_CAPABILITIES) = 0;
};
typedef IAdapterPowerManagement *PADAPTERPOWERMANAGEMENT;
struct IAdapterPowerManagement2;
struct IAdapterPowerManagement2 : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual void PowerChangeState(POWER_STATE) = 0;
    virtual NTSTATUS QueryPowerChangeState(POWER_STATE) = 0;
    virtual NTSTATUS QueryDeviceCapabilities(PDEVICE_CAPABILITIES) = 0;
    virtual void PowerChangeState2(DEVICE_POWER_STATE, SYSTEM_POWER_STATE) = 0;
};
typedef IAdapterPowerManagement2 *PADAPTERPOWERMANAGEMENT2;
typedef enum _PC_EXIT_LATENCY {
    PcExitLatencyInstant, PcExitLatencyFast, PcExitLatencyResponsive
} PC_EXIT_LATENCY, *PPC_EXIT_LATENCY;
struct IAdapterPowerManagement3;
struct IAdapterPowerManagement3 : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual void PowerChangeState(POWER_STATE) = 0;
    virtual NTSTATUS QueryPowerChangeState(POWER_STATE) = 0;
    virtual NTSTATUS QueryDeviceCapabilities(PDEVICE_CAPABILITIES) = 0;
    virtual void PowerChangeState2(DEVICE_POWER_STATE, SYSTEM_POWER_STATE) = 0;
    virtual void PowerChangeState3(DEVICE_POWER_STATE, SYSTEM_POWER_STATE, PC_EXIT_LATENCY) = 0;
    virtual NTSTATUS D3ExitLatencyChanged(PC_EXIT_LATENCY) = 0;
};
typedef IAdapterPowerManagement3 *PADAPTERPOWERMANAGEMENT3;
struct IPowerNotify;
struct IPowerNotify : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual void PowerChangeNotify(POWER_STATE) = 0;
};
typedef IPowerNotify *PPOWERNOTIFY;
struct IPinCount;
struct IPinCount : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual void PinCount(ULONG, PULONG, PULONG, PULONG, PULONG, PULONG) = 0;
};
typedef IPinCount *PPINCOUNT;
struct IPortEvents;
struct IPortEvents : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual void AddEventToEventList(PKSEVENT_ENTRY) = 0;
    virtual void GenerateEventList(GUID *, ULONG, BOOL, ULONG, BOOL, ULONG) = 0;
};
typedef IPortEvents *PPORTEVENTS;
struct IDrmPort;
struct IDrmPort : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS CreateContentMixed(PULONG, ULONG, PULONG) = 0;
    virtual NTSTATUS DestroyContent(ULONG) = 0;
    virtual NTSTATUS ForwardContentToFileObject(ULONG, PFILE_OBJECT) = 0;
    virtual NTSTATUS ForwardContentToInterface(ULONG, PUNKNOWN, ULONG) = 0;
    virtual NTSTATUS GetContentRights(ULONG, PDRMRIGHTS) = 0;
};
typedef IDrmPort *PDRMPORT;
struct IDrmPort2;
struct IDrmPort2 : public IDrmPort {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS CreateContentMixed(PULONG, ULONG, PULONG) = 0;
    virtual NTSTATUS DestroyContent(ULONG) = 0;
    virtual NTSTATUS ForwardContentToFileObject(ULONG, PFILE_OBJECT) = 0;
    virtual NTSTATUS ForwardContentToInterface(ULONG, PUNKNOWN, ULONG) = 0;
    virtual NTSTATUS GetContentRights(ULONG, PDRMRIGHTS) = 0;
    virtual NTSTATUS AddContentHandlers(ULONG, PVOID *, ULONG) = 0;
    virtual NTSTATUS ForwardContentToDeviceObject(ULONG, PVOID, PCDRMFORWARD) = 0;
};
typedef IDrmPort2 *PDRMPORT2;
struct IPortClsVersion;
struct IPortClsVersion : public IUnknown {
    virtual DWORD GetVersion(void) = 0;
};
typedef IPortClsVersion *PPORTCLSVERSION;
struct IPortClsSubdeviceEx;
struct IPortClsSubdeviceEx : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS UpdatePinDescriptor(ULONG, ULONG, PPCPIN_DESCRIPTOR) = 0;
};
typedef IPortClsSubdeviceEx *PPORTCLSSubdeviceEx;
struct IPortClsPower;
struct IPortClsPower : public IUnknown {
    virtual NTSTATUS RegisterAdapterPowerManagement(PUNKNOWN, PDEVICE_OBJECT) = 0;
    virtual NTSTATUS UnregisterAdapterPowerManagement(PDEVICE_OBJECT) = 0;
    virtual NTSTATUS SetIdlePowerManagement(PDEVICE_OBJECT, BOOLEAN) = 0;
};
typedef IPortClsPower *PPORTCLSPOWER;
typedef NTSTATUS (*PCPFNRUNTIME_POWER_CONTROL_CALLBACK)(LPCGUID, PVOID, SIZE_T, PVOID, SIZE_T, PSIZE_T, PVOID);
struct IPortClsRuntimePower;
struct IPortClsRuntimePower : public IUnknown {
    virtual NTSTATUS SendPowerControl(PDEVICE_OBJECT, LPCGUID, PVOID, SIZE_T, PVOID, SIZE_T, PSIZE_T) = 0;
    virtual NTSTATUS RegisterPowerControlCallback(PDEVICE_OBJECT, PCPFNRUNTIME_POWER_CONTROL_CALLBACK, PVOID) = 0;
    virtual NTSTATUS UnregisterPowerControlCallback(PDEVICE_OBJECT) = 0;
};
typedef IPortClsRuntimePower *PPORTCLSRUNTIMEPOWER;
typedef enum EPcMiniportEngineEvent {
    eMINIPORT_IHV_DEFINED, eMINIPORT_BUFFER_COMPLETE, eMINIPORT_PIN_STATE, eMINIPORT_GET_STREAM_POSITION,
    eMINIPORT_SET_WAVERT_BUFFER_WRITE_POSITION, eMINIPORT_GET_PRESENTATION_POSITION, eMINIPORT_PROGRAM_DMA,
    eMINIPORT_GLITCH_REPORT, eMINIPORT_LAST_BUFFER_RENDERED, eMINIPORT_PROCESSING_MODE, eMINIPORT_FX_CLSID,
    eMINIPORT_MaxValue
} EPcMiniportEngineEvent;
struct IPortClsEtwHelper;
struct IPortClsEtwHelper : public IUnknown {
    virtual NTSTATUS MiniportWriteEtwEvent(EPcMiniportEngineEvent, ULONGLONG, ULONGLONG, ULONGLONG, ULONGLONG) = 0;
};
typedef IPortClsEtwHelper *PPORTCLSETWHELPER;
enum {
    kVersionInvalid = -1, kVersionWin98, kVersionWin98SE, kVersionWin2K, kVersionWin98SE_QFE2, kVersionWin2K_SP2,
    kVersionWinME, kVersionWin98SE_QFE3, kVersionWinME_QFE1, kVersionWinXP, kVersionWinXPSP1, kVersionWinServer2003,
    kVersionWin2K_UAAQFE, kVersionWinXP_UAAQFE, kVersionWinServer2003_UAAQFE, kVersionWindowsLonghorn
};
struct IPortWMIRegistration;
struct IPortWMIRegistration : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS RegisterWMIProvider(PDEVICE_OBJECT, PVOID) = 0;
    virtual NTSTATUS UnregisterWMIProvider(PDEVICE_OBJECT) = 0;
};
typedef IPortWMIRegistration *PPORTWMIREGISTRATION;
struct IPreFetchOffset;
struct IPreFetchOffset : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual void SetPreFetchOffset(ULONG) = 0;
};
typedef IPreFetchOffset *PPREFETCHOFFSET;
struct IUnregisterSubdevice;
struct IUnregisterSubdevice : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS UnregisterSubdevice(PDEVICE_OBJECT, PUNKNOWN) = 0;
};
typedef IUnregisterSubdevice *PUNREGISTERSUBDEVICE;
struct IUnregisterPhysicalConnection;
struct IUnregisterPhysicalConnection : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS UnregisterPhysicalConnection(PDEVICE_OBJECT, PUNKNOWN, ULONG, PUNKNOWN, ULONG) = 0;
    virtual NTSTATUS UnregisterPhysicalConnectionToExternal(PDEVICE_OBJECT, PUNKNOWN, ULONG, PUNICODE_STRING,
        ULONG) = 0;
    virtual NTSTATUS UnregisterPhysicalConnectionFromExternal(PDEVICE_OBJECT, PUNICODE_STRING, ULONG, PUNKNOWN,
        ULONG) = 0;
};
typedef IUnregisterPhysicalConnection *PUNREGISTERPHYSICALCONNECTION;
struct IPinName;
struct IPinName : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS GetPinName(PIRP, PKSP_PIN, PVOID) = 0;
};
typedef IPinName *PIPINNAME;
typedef enum eEngineFormatType { eMixFormat, eDeviceFormat, eSupportedDeviceFormats } eEngineFormatType;
typedef enum eChannelTargetType { eVolumeAttribute, eMuteAttribute, ePeakMeterAttribute } eChannelTargetType;
struct IMiniportAudioEngineNode;
struct IMiniportAudioEngineNode : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS GetAudioEngineDescriptor(ULONG, KSAUDIOENGINE_DESCRIPTOR *) = 0;
    virtual NTSTATUS GetGfxState(ULONG, BOOL *) = 0;
    virtual NTSTATUS SetGfxState(ULONG, BOOL) = 0;
    virtual NTSTATUS GetEngineFormatSize(ULONG, eEngineFormatType, ULONG *) = 0;
    virtual NTSTATUS GetMixFormat(ULONG, KSDATAFORMAT_WAVEFORMATEX *, ULONG) = 0;
    virtual NTSTATUS GetDeviceFormat(ULONG, KSDATAFORMAT_WAVEFORMATEX *, ULONG) = 0;
    virtual NTSTATUS SetDeviceFormat(ULONG, KSDATAFORMAT_WAVEFORMATEX *, ULONG) = 0;
    virtual NTSTATUS GetSupportedDeviceFormats(ULONG, KSMULTIPLE_ITEM *, ULONG) = 0;
    virtual NTSTATUS GetDeviceChannelCount(ULONG, eChannelTargetType, UINT32 *) = 0;
    virtual NTSTATUS GetDeviceAttributeSteppings(ULONG, eChannelTargetType, PKSPROPERTY_STEPPING_LONG, UINT32) = 0;
    virtual NTSTATUS GetDeviceChannelVolume(ULONG, UINT32, LONG *) = 0;
    virtual NTSTATUS SetDeviceChannelVolume(ULONG, UINT32, LONG) = 0;
    virtual NTSTATUS GetDeviceChannelMute(ULONG, UINT32, BOOL *) = 0;
    virtual NTSTATUS SetDeviceChannelMute(ULONG, UINT32, BOOL) = 0;
    virtual NTSTATUS GetDeviceChannelPeakMeter(ULONG, UINT32, LONG *) = 0;
    virtual NTSTATUS GetBufferSizeRange(ULONG, KSDATAFORMAT_WAVEFORMATEX *, KSAUDIOENGINE_BUFFER_SIZE_RANGE *) = 0;
};
typedef IMiniportAudioEngineNode *PIMINIPORTAudioEngineNode;
struct IMiniportStreamAudioEngineNode;
struct IMiniportStreamAudioEngineNode : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS GetLfxState(BOOL *) = 0;
    virtual NTSTATUS SetLfxState(BOOL) = 0;
    virtual NTSTATUS GetStreamChannelCount(eChannelTargetType, UINT32 *) = 0;
    virtual NTSTATUS GetStreamAttributeSteppings(eChannelTargetType, PKSPROPERTY_STEPPING_LONG, UINT32) = 0;
    virtual NTSTATUS GetStreamChannelVolume(UINT32, LONG *) = 0;
    virtual NTSTATUS SetStreamChannelVolume(UINT32, LONG, AUDIO_CURVE_TYPE, ULONGLONG) = 0;
    virtual NTSTATUS GetStreamChannelMute(UINT32, BOOL *) = 0;
    virtual NTSTATUS SetStreamChannelMute(UINT32, BOOL) = 0;
    virtual NTSTATUS GetStreamChannelPeakMeter(UINT32, LONG *) = 0;
    virtual NTSTATUS GetStreamPresentationPosition(KSAUDIO_PRESENTATION_POSITION *) = 0;
    virtual NTSTATUS SetStreamCurrentWritePosition(ULONG) = 0;
    virtual NTSTATUS GetStreamLinearBufferPosition(ULONGLONG *) = 0;
    virtual NTSTATUS SetStreamLoopbackProtection(CONSTRICTOR_OPTION) = 0;
};
typedef IMiniportStreamAudioEngineNode *PIMINIPORTStreamAudioEngineNode;
struct IMiniportStreamAudioEngineNode2;
struct IMiniportStreamAudioEngineNode2 : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS SetStreamCurrentWritePositionForLastBuffer(ULONG) = 0;
};
typedef IMiniportStreamAudioEngineNode2 *PIMINIPORTStreamAudioEngineNode2;
typedef NTSTATUS (*PCPFNSTARTDEVICE)(PDEVICE_OBJECT, PIRP, PRESOURCELIST);
enum {
    GeneralRegistryKey, DeviceRegistryKey, DriverRegistryKey, HwProfileRegistryKey, DeviceInterfaceRegistryKey
};
typedef NTSTATUS EVT_PC_POST_PO_FX_REGISTER_DEVICE(PVOID, POHANDLE);
typedef EVT_PC_POST_PO_FX_REGISTER_DEVICE *PFN_PC_POST_PO_FX_REGISTER_DEVICE;
typedef void EVT_PC_PRE_PO_FX_UNREGISTER_DEVICE(PVOID, POHANDLE);
typedef EVT_PC_PRE_PO_FX_UNREGISTER_DEVICE *PFN_PC_PRE_PO_FX_UNREGISTER_DEVICE;
typedef struct _PC_POWER_FRAMEWORK_SETTINGS {
    ULONG Size;
    PFN_PC_POST_PO_FX_REGISTER_DEVICE EvtPcPostPoFxRegisterDevice;
    PFN_PC_PRE_PO_FX_UNREGISTER_DEVICE EvtPcPrePoFxUnregisterDevice;
    PPO_FX_COMPONENT Component;
    PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK ComponentActiveConditionCallback;
    PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK ComponentIdleConditionCallback;
    PPO_FX_COMPONENT_IDLE_STATE_CALLBACK ComponentIdleStateCallback;
    PPO_FX_POWER_CONTROL_CALLBACK PowerControlCallback;
    PVOID PoFxDeviceContext;
} PC_POWER_FRAMEWORK_SETTINGS, *PPC_POWER_FRAMEWORK_SETTINGS;

#endif
