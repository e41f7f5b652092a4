/* SPDX-License-Identifier: MIT */
/* hs_pc_imp.h: the methods that a class has which implements an interface of PortCls. */
#ifndef HS_PC_IMP_H
#define HS_PC_IMP_H

#define IMP_IAdapterPnpManagement \
    PC_REBALANCE_TYPE GetSupportedRebalanceType(void); void PnpQueryStop(void); void PnpCancelStop(void); void \
    PnpStop(void)
#define IMP_IMiniportPnpNotify \
    void PnpStop(void)
#define IMP_IResourceList \
    ULONG NumberOfEntries(void); ULONG NumberOfEntriesOfType(CM_RESOURCE_TYPE); PCM_PARTIAL_RESOURCE_DESCRIPTOR \
    FindTranslatedEntry(CM_RESOURCE_TYPE, ULONG); PCM_PARTIAL_RESOURCE_DESCRIPTOR \
    FindUntranslatedEntry(CM_RESOURCE_TYPE, ULONG); NTSTATUS AddEntry(PCM_PARTIAL_RESOURCE_DESCRIPTOR, \
    PCM_PARTIAL_RESOURCE_DESCRIPTOR); NTSTATUS AddEntryFromParent(struct IResourceList *, CM_RESOURCE_TYPE, ULONG); \
    PCM_RESOURCE_LIST TranslatedList(void); PCM_RESOURCE_LIST UntranslatedList(void)
#define IMP_IDmaChannel \
    NTSTATUS AllocateBuffer(ULONG, PPHYSICAL_ADDRESS); void FreeBuffer(void); ULONG TransferCount(void); ULONG \
    MaximumBufferSize(void); ULONG AllocatedBufferSize(void); ULONG BufferSize(void); void SetBufferSize(ULONG); \
    PVOID SystemAddress(void); PHYSICAL_ADDRESS PhysicalAddress(void); PADAPTER_OBJECT GetAdapterObject(void); void \
    CopyTo(PVOID, PVOID, ULONG); void CopyFrom(PVOID, PVOID, ULONG)
#define IMP_IInterruptSync \
    NTSTATUS CallSynchronizedRoutine(PINTERRUPTSYNCROUTINE, PVOID); PKINTERRUPT GetKInterrupt(void); NTSTATUS \
    Connect(void); void Disconnect(void); NTSTATUS RegisterServiceRoutine(PINTERRUPTSYNCROUTINE, PVOID, BOOLEAN)
#define IMP_IServiceSink \
    void RequestService(void)
#define IMP_IServiceGroup \
    void RequestService(void); NTSTATUS AddMember(PSERVICESINK); void RemoveMember(PSERVICESINK); void \
    SupportDelayedService(void); void RequestDelayedService(ULONGLONG); void CancelDelayedService(void)
#define IMP_IRegistryKey \
    NTSTATUS QueryKey(KEY_INFORMATION_CLASS, PVOID, ULONG, PULONG); NTSTATUS EnumerateKey(ULONG, \
    KEY_INFORMATION_CLASS, PVOID, ULONG, PULONG); NTSTATUS QueryValueKey(PUNICODE_STRING, \
    KEY_VALUE_INFORMATION_CLASS, PVOID, ULONG, PULONG); NTSTATUS EnumerateValueKey(ULONG, \
    KEY_VALUE_INFORMATION_CLASS, PVOID, ULONG, PULONG); NTSTATUS SetValueKey(PUNICODE_STRING, ULONG, PVOID, ULONG); \
    NTSTATUS QueryRegistryValues(PRTL_QUERY_REGISTRY_TABLE, PVOID); NTSTATUS NewSubKey(IRegistryKey **, PUNKNOWN, \
    ACCESS_MASK, PUNICODE_STRING, ULONG, PULONG); NTSTATUS DeleteKey(void)
#define IMP_IMusicTechnology \
    NTSTATUS SetTechnology(const GUID *)
#define IMP_IMiniport \
    NTSTATUS GetDescription(PPCFILTER_DESCRIPTOR *); NTSTATUS DataRangeIntersection(ULONG, PKSDATARANGE, \
    PKSDATARANGE, ULONG, PVOID, PULONG)
#define IMP_IPort \
    NTSTATUS Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST); NTSTATUS \
    GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG); NTSTATUS NewRegistryKey(PREGISTRYKEY *, \
    PUNKNOWN, ULONG, ACCESS_MASK, POBJECT_ATTRIBUTES, ULONG, PULONG)
#define IMP_IPortMidi \
    NTSTATUS Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST); NTSTATUS \
    GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG); NTSTATUS NewRegistryKey(PREGISTRYKEY *, \
    PUNKNOWN, ULONG, ACCESS_MASK, POBJECT_ATTRIBUTES, ULONG, PULONG); void Notify(PSERVICEGROUP); void \
    RegisterServiceGroup(PSERVICEGROUP)
#define IMP_IMiniportMidiStream \
    NTSTATUS SetFormat(PKSDATAFORMAT); NTSTATUS SetState(KSSTATE); NTSTATUS Read(PVOID, ULONG, PULONG); NTSTATUS \
    Write(PVOID, ULONG, PULONG)
#define IMP_IMiniportMidi \
    NTSTATUS GetDescription(PPCFILTER_DESCRIPTOR *); NTSTATUS DataRangeIntersection(ULONG, PKSDATARANGE, \
    PKSDATARANGE, ULONG, PVOID, PULONG); NTSTATUS Init(PUNKNOWN, PRESOURCELIST, PPORTMIDI, PSERVICEGROUP *); void \
    Service(void); NTSTATUS NewStream(PMINIPORTMIDISTREAM *, PUNKNOWN, POOL_TYPE, ULONG, BOOLEAN, PKSDATAFORMAT, \
    PSERVICEGROUP *)
#define IMP_IPortTopology \
    NTSTATUS Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST); NTSTATUS \
    GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG); NTSTATUS NewRegistryKey(PREGISTRYKEY *, \
    PUNKNOWN, ULONG, ACCESS_MASK, POBJECT_ATTRIBUTES, ULONG, PULONG)
#define IMP_IMiniportTopology \
    NTSTATUS GetDescription(PPCFILTER_DESCRIPTOR *); NTSTATUS DataRangeIntersection(ULONG, PKSDATARANGE, \
    PKSDATARANGE, ULONG, PVOID, PULONG); NTSTATUS Init(PUNKNOWN, PRESOURCELIST, PPORTTOPOLOGY)
#define IMP_IPortWaveCyclic \
    NTSTATUS Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST); NTSTATUS \
    GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG); NTSTATUS NewRegistryKey(PREGISTRYKEY *, \
    PUNKNOWN, ULONG, ACCESS_MASK, POBJECT_ATTRIBUTES, ULONG, PULONG); void Notify(PSERVICEGROUP); NTSTATUS \
    NewSlaveDmaChannel(PDMACHANNELSLAVE *, PUNKNOWN, PRESOURCELIST, ULONG, ULONG, BOOLEAN, DMA_SPEED); NTSTATUS \
    NewMasterDmaChannel(PDMACHANNEL *, PUNKNOWN, PRESOURCELIST, ULONG, BOOLEAN, BOOLEAN, DMA_WIDTH, DMA_SPEED)
#define IMP_IMiniportWaveCyclicStream \
    NTSTATUS SetFormat(PKSDATAFORMAT); ULONG SetNotificationFreq(ULONG, PULONG); NTSTATUS SetState(KSSTATE); \
    NTSTATUS GetPosition(PULONG); NTSTATUS NormalizePhysicalPosition(PLONGLONG); void Silence(PVOID, ULONG)
#define IMP_IMiniportWaveCyclic \
    NTSTATUS GetDescription(PPCFILTER_DESCRIPTOR *); NTSTATUS DataRangeIntersection(ULONG, PKSDATARANGE, \
    PKSDATARANGE, ULONG, PVOID, PULONG); NTSTATUS Init(PUNKNOWN, PRESOURCELIST, PPORTWAVECYCLIC); NTSTATUS \
    NewStream(PMINIPORTWAVECYCLICSTREAM *, PUNKNOWN, POOL_TYPE, ULONG, BOOLEAN, PKSDATAFORMAT, PDMACHANNEL *, \
    PSERVICEGROUP *)
#define IMP_IPortWavePci \
    NTSTATUS Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST); NTSTATUS \
    GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG); NTSTATUS NewRegistryKey(PREGISTRYKEY *, \
    PUNKNOWN, ULONG, ACCESS_MASK, POBJECT_ATTRIBUTES, ULONG, PULONG); void Notify(PSERVICEGROUP); NTSTATUS \
    NewMasterDmaChannel(PDMACHANNEL *, PUNKNOWN, POOL_TYPE, PRESOURCELIST, BOOLEAN, BOOLEAN, BOOLEAN, BOOLEAN, \
    DMA_WIDTH, DMA_SPEED, ULONG, ULONG)
#define IMP_IPortWavePciStream \
    NTSTATUS GetMapping(PVOID, PPHYSICAL_ADDRESS, PVOID *, PULONG, PULONG); NTSTATUS ReleaseMapping(PVOID); \
    NTSTATUS TerminatePacket(void)
#define IMP_IMiniportWavePciStream \
    NTSTATUS SetFormat(PKSDATAFORMAT); NTSTATUS SetState(KSSTATE); NTSTATUS GetPosition(PULONGLONG); NTSTATUS \
    NormalizePhysicalPosition(PLONGLONG); NTSTATUS GetAllocatorFraming(PKSALLOCATOR_FRAMING); NTSTATUS \
    RevokeMappings(PVOID, PVOID, PULONG); void MappingAvailable(void); void Service(void)
#define IMP_IMiniportWavePci \
    NTSTATUS GetDescription(PPCFILTER_DESCRIPTOR *); NTSTATUS DataRangeIntersection(ULONG, PKSDATARANGE, \
    PKSDATARANGE, ULONG, PVOID, PULONG); NTSTATUS Init(PUNKNOWN, PRESOURCELIST, PPORTWAVEPCI, PSERVICEGROUP *); \
    NTSTATUS NewStream(PMINIPORTWAVEPCISTREAM *, PUNKNOWN, POOL_TYPE, PPORTWAVEPCISTREAM, ULONG, BOOLEAN, \
    PKSDATAFORMAT, PDMACHANNEL *, PSERVICEGROUP *); void Service(void)
#define IMP_IPortWaveRT \
    NTSTATUS Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST); NTSTATUS \
    GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG); NTSTATUS NewRegistryKey(PREGISTRYKEY *, \
    PUNKNOWN, ULONG, ACCESS_MASK, POBJECT_ATTRIBUTES, ULONG, PULONG)
#define IMP_IPortWaveRTStream \
    PMDL AllocatePagesForMdl(PHYSICAL_ADDRESS, SIZE_T); PMDL AllocateContiguousPagesForMdl(PHYSICAL_ADDRESS, \
    PHYSICAL_ADDRESS, SIZE_T); PVOID MapAllocatedPages(PMDL, MEMORY_CACHING_TYPE); void UnmapAllocatedPages(PVOID, \
    PMDL); void FreePagesFromMdl(PMDL); ULONG GetPhysicalPagesCount(PMDL); PHYSICAL_ADDRESS \
    GetPhysicalPageAddress(PMDL, ULONG)
#define IMP_IMiniportWaveRTStream \
    NTSTATUS SetFormat(PKSDATAFORMAT); NTSTATUS SetState(KSSTATE); NTSTATUS GetPosition(PKSAUDIO_POSITION); \
    NTSTATUS AllocateAudioBuffer(ULONG, PMDL *, ULONG *, ULONG *, MEMORY_CACHING_TYPE *); void \
    FreeAudioBuffer(PMDL, ULONG); void GetHWLatency(KSRTAUDIO_HWLATENCY *); NTSTATUS \
    GetPositionRegister(KSRTAUDIO_HWREGISTER *); NTSTATUS GetClockRegister(KSRTAUDIO_HWREGISTER *)
#define IMP_IMiniportWaveRTStreamNotification \
    NTSTATUS SetFormat(PKSDATAFORMAT); NTSTATUS SetState(KSSTATE); NTSTATUS GetPosition(PKSAUDIO_POSITION); \
    NTSTATUS AllocateAudioBuffer(ULONG, PMDL *, ULONG *, ULONG *, MEMORY_CACHING_TYPE *); void \
    FreeAudioBuffer(PMDL, ULONG); void GetHWLatency(KSRTAUDIO_HWLATENCY *); NTSTATUS \
    GetPositionRegister(KSRTAUDIO_HWREGISTER *); NTSTATUS GetClockRegister(KSRTAUDIO_HWREGISTER *); NTSTATUS \
    AllocateBufferWithNotification(ULONG, ULONG, PMDL *, ULONG *, ULONG *, MEMORY_CACHING_TYPE *); void \
    FreeBufferWithNotification(PMDL, ULONG); NTSTATUS RegisterNotificationEvent(PKEVENT); NTSTATUS \
    UnregisterNotificationEvent(PKEVENT)
#define IMP_IMiniportWaveRTInputStream \
    NTSTATUS GetReadPacket(ULONG *, DWORD *, ULONG64 *, BOOL *)
#define IMP_IMiniportWaveRTOutputStream \
    NTSTATUS SetWritePacket(ULONG, DWORD, ULONG); NTSTATUS \
    GetOutputStreamPresentationPosition(KSAUDIO_PRESENTATION_POSITION *); NTSTATUS GetPacketCount(ULONG *)
#define IMP_IMiniportWaveRT \
    NTSTATUS GetDescription(PPCFILTER_DESCRIPTOR *); NTSTATUS DataRangeIntersection(ULONG, PKSDATARANGE, \
    PKSDATARANGE, ULONG, PVOID, PULONG); NTSTATUS Init(PUNKNOWN, PRESOURCELIST, PPORTWAVERT); NTSTATUS \
    NewStream(PMINIPORTWAVERTSTREAM *, PPORTWAVERTSTREAM, ULONG, BOOLEAN, PKSDATAFORMAT); NTSTATUS \
    GetDeviceDescription(PDEVICE_DESCRIPTION)
#define IMP_IMiniportAudioSignalProcessing \
    NTSTATUS GetModes(ULONG, GUID *, ULONG *)
#define IMP_IAdapterPowerManagement \
    void PowerChangeState(POWER_STATE); NTSTATUS QueryPowerChangeState(POWER_STATE); NTSTATUS \
    QueryDeviceCapabilities(PDEVICE_CAPABILITIES)
#define IMP_IAdapterPowerManagement2 \
    void PowerChangeState(POWER_STATE); NTSTATUS QueryPowerChangeState(POWER_STATE); NTSTATUS \
    QueryDeviceCapabilities(PDEVICE_CAPABILITIES); void PowerChangeState2(DEVICE_POWER_STATE, SYSTEM_POWER_STATE)
#define IMP_IAdapterPowerManagement3 \
    void PowerChangeState(POWER_STATE); NTSTATUS QueryPowerChangeState(POWER_STATE); NTSTATUS \
    QueryDeviceCapabilities(PDEVICE_CAPABILITIES); void PowerChangeState2(DEVICE_POWER_STATE, SYSTEM_POWER_STATE); \
    void PowerChangeState3(DEVICE_POWER_STATE, SYSTEM_POWER_STATE, PC_EXIT_LATENCY); NTSTATUS \
    D3ExitLatencyChanged(PC_EXIT_LATENCY)
#define IMP_IPowerNotify \
    void PowerChangeNotify(POWER_STATE)
#define IMP_IPinCount \
    void PinCount(ULONG, PULONG, PULONG, PULONG, PULONG, PULONG)
#define IMP_IPortEvents \
    void AddEventToEventList(PKSEVENT_ENTRY); void GenerateEventList(GUID *, ULONG, BOOL, ULONG, BOOL, ULONG)
#define IMP_IDrmPort \
    NTSTATUS CreateContentMixed(PULONG, ULONG, PULONG); NTSTATUS DestroyContent(ULONG); NTSTATUS \
    ForwardContentToFileObject(ULONG, PFILE_OBJECT); NTSTATUS ForwardContentToInterface(ULONG, PUNKNOWN, ULONG); \
    NTSTATUS GetContentRights(ULONG, PDRMRIGHTS)
#define IMP_IDrmPort2 \
    NTSTATUS CreateContentMixed(PULONG, ULONG, PULONG); NTSTATUS DestroyContent(ULONG); NTSTATUS \
    ForwardContentToFileObject(ULONG, PFILE_OBJECT); NTSTATUS ForwardContentToInterface(ULONG, PUNKNOWN, ULONG); \
    NTSTATUS GetContentRights(ULONG, PDRMRIGHTS); NTSTATUS AddContentHandlers(ULONG, PVOID *, ULONG); NTSTATUS \
    ForwardContentToDeviceObject(ULONG, PVOID, PCDRMFORWARD)
#define IMP_IPreFetchOffset \
    void SetPreFetchOffset(ULONG)
#define IMP_IUnregisterSubdevice \
    NTSTATUS UnregisterSubdevice(PDEVICE_OBJECT, PUNKNOWN)
#define IMP_IUnregisterPhysicalConnection \
    NTSTATUS UnregisterPhysicalConnection(PDEVICE_OBJECT, PUNKNOWN, ULONG, PUNKNOWN, ULONG); NTSTATUS \
    UnregisterPhysicalConnectionToExternal(PDEVICE_OBJECT, PUNKNOWN, ULONG, PUNICODE_STRING, ULONG); NTSTATUS \
    UnregisterPhysicalConnectionFromExternal(PDEVICE_OBJECT, PUNICODE_STRING, ULONG, PUNKNOWN, ULONG)
#define IMP_IPinName \
    NTSTATUS GetPinName(PIRP, PKSP_PIN, PVOID)
#define IMP_IMiniportAudioEngineNode \
    NTSTATUS GetAudioEngineDescriptor(ULONG, KSAUDIOENGINE_DESCRIPTOR *); NTSTATUS GetGfxState(ULONG, BOOL *); \
    NTSTATUS SetGfxState(ULONG, BOOL); NTSTATUS GetEngineFormatSize(ULONG, eEngineFormatType, ULONG *); NTSTATUS \
    GetMixFormat(ULONG, KSDATAFORMAT_WAVEFORMATEX *, ULONG); NTSTATUS GetDeviceFormat(ULONG, \
    KSDATAFORMAT_WAVEFORMATEX *, ULONG); NTSTATUS SetDeviceFormat(ULONG, KSDATAFORMAT_WAVEFORMATEX *, ULONG); \
    NTSTATUS GetSupportedDeviceFormats(ULONG, KSMULTIPLE_ITEM *, ULONG); NTSTATUS GetDeviceChannelCount(ULONG, \
    eChannelTargetType, UINT32 *); NTSTATUS GetDeviceAttributeSteppings(ULONG, eChannelTargetType, \
    PKSPROPERTY_STEPPING_LONG, UINT32); NTSTATUS GetDeviceChannelVolume(ULONG, UINT32, LONG *); NTSTATUS \
    SetDeviceChannelVolume(ULONG, UINT32, LONG); NTSTATUS GetDeviceChannelMute(ULONG, UINT32, BOOL *); NTSTATUS \
    SetDeviceChannelMute(ULONG, UINT32, BOOL); NTSTATUS GetDeviceChannelPeakMeter(ULONG, UINT32, LONG *); NTSTATUS \
    GetBufferSizeRange(ULONG, KSDATAFORMAT_WAVEFORMATEX *, KSAUDIOENGINE_BUFFER_SIZE_RANGE *)
#define IMP_IMiniportStreamAudioEngineNode \
    NTSTATUS GetLfxState(BOOL *); NTSTATUS SetLfxState(BOOL); NTSTATUS GetStreamChannelCount(eChannelTargetType, \
    UINT32 *); NTSTATUS GetStreamAttributeSteppings(eChannelTargetType, PKSPROPERTY_STEPPING_LONG, UINT32); \
    NTSTATUS GetStreamChannelVolume(UINT32, LONG *); NTSTATUS SetStreamChannelVolume(UINT32, LONG, \
    AUDIO_CURVE_TYPE, ULONGLONG); NTSTATUS GetStreamChannelMute(UINT32, BOOL *); NTSTATUS \
    SetStreamChannelMute(UINT32, BOOL); NTSTATUS GetStreamChannelPeakMeter(UINT32, LONG *); NTSTATUS \
    GetStreamPresentationPosition(KSAUDIO_PRESENTATION_POSITION *); NTSTATUS SetStreamCurrentWritePosition(ULONG); \
    NTSTATUS GetStreamLinearBufferPosition(ULONGLONG *); NTSTATUS SetStreamLoopbackProtection(CONSTRICTOR_OPTION)
#define IMP_IMiniportStreamAudioEngineNode2 \
    NTSTATUS SetStreamCurrentWritePositionForLastBuffer(ULONG)
#define IMP_IPortClsStreamResourceManager \
    NTSTATUS AddStreamResource(PVOID, PPCSTREAMRESOURCE_DESCRIPTOR, PCSTREAMRESOURCE *); NTSTATUS \
    RemoveStreamResource(PCSTREAMRESOURCE)
#define IMP_IPortClsStreamResourceManager2 \
    NTSTATUS AddStreamResource(PVOID, PPCSTREAMRESOURCE_DESCRIPTOR, PCSTREAMRESOURCE *); NTSTATUS \
    RemoveStreamResource(PCSTREAMRESOURCE); NTSTATUS AddStreamResource2(PDEVICE_OBJECT, PVOID, \
    PPCSTREAMRESOURCE_DESCRIPTOR, PCSTREAMRESOURCE *)
#define IMP_IPortClsNotifications \
    NTSTATUS AllocNotificationBuffer(POOL_TYPE, USHORT, PPCNOTIFICATION_BUFFER *); void \
    FreeNotificationBuffer(PPCNOTIFICATION_BUFFER); void SendNotification(const GUID *, PPCNOTIFICATION_BUFFER)
#define IMP_IPortDMus \
    NTSTATUS Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST); NTSTATUS \
    GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG); NTSTATUS NewRegistryKey(PREGISTRYKEY *, \
    PUNKNOWN, ULONG, ACCESS_MASK, POBJECT_ATTRIBUTES, ULONG, PULONG); void Notify(PSERVICEGROUP); void \
    RegisterServiceGroup(PSERVICEGROUP)
#define IMP_IMXF \
    NTSTATUS SetState(KSSTATE); NTSTATUS PutMessage(PDMUS_KERNEL_EVENT); NTSTATUS ConnectOutput(PMXF); NTSTATUS \
    DisconnectOutput(PMXF)
#define IMP_IAllocatorMXF \
    NTSTATUS SetState(KSSTATE); NTSTATUS PutMessage(PDMUS_KERNEL_EVENT); NTSTATUS ConnectOutput(PMXF); NTSTATUS \
    DisconnectOutput(PMXF); NTSTATUS GetMessage(PDMUS_KERNEL_EVENT *); USHORT GetBufferSize(void); NTSTATUS \
    GetBuffer(PBYTE *); NTSTATUS PutBuffer(PBYTE)
#define IMP_ISynthSinkDMus \
    NTSTATUS SetState(KSSTATE); NTSTATUS PutMessage(PDMUS_KERNEL_EVENT); NTSTATUS ConnectOutput(PMXF); NTSTATUS \
    DisconnectOutput(PMXF); void Render(PBYTE, DWORD, LONGLONG); NTSTATUS SyncToMaster(REFERENCE_TIME, BOOL); \
    NTSTATUS SampleToRefTime(LONGLONG, REFERENCE_TIME *); NTSTATUS RefTimeToSample(REFERENCE_TIME, LONGLONG *)
#define IMP_IMasterClock \
    NTSTATUS GetTime(REFERENCE_TIME *)
#define IMP_IMiniportDMus \
    NTSTATUS GetDescription(PPCFILTER_DESCRIPTOR *); NTSTATUS DataRangeIntersection(ULONG, PKSDATARANGE, \
    PKSDATARANGE, ULONG, PVOID, PULONG); NTSTATUS Init(PUNKNOWN, PRESOURCELIST, PPORTDMUS, PSERVICEGROUP *); void \
    Service(void); NTSTATUS NewStream(PMXF *, PUNKNOWN, POOL_TYPE, ULONG, DMUS_STREAM_TYPE, PKSDATAFORMAT, \
    PSERVICEGROUP *, PAllocatorMXF, PMASTERCLOCK, PULONGLONG)

#endif
