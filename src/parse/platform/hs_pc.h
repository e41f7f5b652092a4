/* SPDX-License-Identifier: MIT */
/* hs_pc.h: PortCls: ports, miniports, streams, part 1. */
#ifndef HS_PC_H
#define HS_PC_H

#define IMP_IDrmAudioStream STDMETHODIMP_(NTSTATUS)SetContentId(_In_ ULONG ContentId, _In_ PCDRMRIGHTS DrmRights);
#define PORT_CLASS_DEVICE_EXTENSION_SIZE (64*sizeof(ULONG_PTR))
#define PCPROPERTY_ITEM_FLAG_GET KSPROPERTY_TYPE_GET
#define PCPROPERTY_ITEM_FLAG_SET KSPROPERTY_TYPE_SET
#define PCPROPERTY_ITEM_FLAG_BASICSUPPORT KSPROPERTY_TYPE_BASICSUPPORT
#define PCPROPERTY_ITEM_FLAG_SERIALIZERAW KSPROPERTY_TYPE_SERIALIZERAW
#define PCPROPERTY_ITEM_FLAG_UNSERIALIZERAW KSPROPERTY_TYPE_UNSERIALIZERAW
#define PCPROPERTY_ITEM_FLAG_SERIALIZESIZE KSPROPERTY_TYPE_SERIALIZESIZE
#define PCPROPERTY_ITEM_FLAG_SERIALIZE (PCPROPERTY_ITEM_FLAG_SERIALIZERAW | PCPROPERTY_ITEM_FLAG_UNSERIALIZERAW | \
    PCPROPERTY_ITEM_FLAG_SERIALIZESIZE)
#define PCPROPERTY_ITEM_FLAG_DEFAULTVALUES KSPROPERTY_TYPE_DEFAULTVALUES
#define PCMETHOD_ITEM_FLAG_NONE KSMETHOD_TYPE_NONE
#define PCMETHOD_ITEM_FLAG_READ KSMETHOD_TYPE_READ
#define PCMETHOD_ITEM_FLAG_WRITE KSMETHOD_TYPE_WRITE
#define PCMETHOD_ITEM_FLAG_MODIFY KSMETHOD_TYPE_MODIFY
#define PCMETHOD_ITEM_FLAG_SOURCE KSMETHOD_TYPE_SOURCE
#define PCMETHOD_ITEM_FLAG_BASICSUPPORT KSMETHOD_TYPE_BASICSUPPORT
#define PCEVENT_ITEM_FLAG_ENABLE KSEVENT_TYPE_ENABLE
#define PCEVENT_ITEM_FLAG_ONESHOT KSEVENT_TYPE_ONESHOT
#define PCEVENT_ITEM_FLAG_BASICSUPPORT KSEVENT_TYPE_BASICSUPPORT
#define PCEVENT_VERB_NONE 0
#define PCEVENT_VERB_ADD 1
#define PCEVENT_VERB_REMOVE 2
#define PCEVENT_VERB_SUPPORT 4
#define PCFILTER_NODE KSFILTER_NODE
#define PCUPDATE_PIN_DESC_FLAG_DATARANGES 0x00000001
#define STATIC_KSDATAFORMAT_SUBTYPE_DIRECTMUSIC 0x1a82f8bc, 0x3f8b, 0x11d2, 0xb7, 0x74, 0x00, 0x60, 0x08, 0x33, \
    0x16, 0xc1
#define STATIC_KSNODETYPE_DMSYNTH 0x94824f88, 0x6183, 0x11d2, 0x8f, 0x7a, 0x0, 0xc0, 0x4f, 0xbf, 0x8f, 0xef
#define STATIC_KSNODETYPE_DMSYNTH_CAPS 0xbca2a2f1, 0x93c6, 0x11d2, 0xba, 0x1d, 0x0, 0x0, 0xf8, 0x75, 0xac, 0x12
#define STATIC_KSPROPSETID_Synth_Dls 0xd523fa2c, 0xdee3, 0x11d1, 0xa7, 0x89, 0x00, 0x00, 0xf8, 0x75, 0xac, 0x12
#define STATIC_KSPROPSETID_Synth 0xfedfae25L, 0xe46e, 0x11d1, 0xaa, 0xce, 0x00, 0x00, 0xf8, 0x75, 0xac, 0x12
#define STATIC_KSPROPSETID_SynthClock 0xfedfae26L, 0xe46e, 0x11d1, 0xaa, 0xce, 0x00, 0x00, 0xf8, 0x75, 0xac, 0x12
#define STATIC_CLSID_PortDMus 0xb7902fe9, 0xfb0a, 0x11d1, 0x81, 0xb0, 0x00, 0x60, 0x08, 0x33, 0x16, 0xc1
#define STATIC_CLSID_MiniportDriverDMusUART 0xd3f0ce1c, 0xfffc, 0x11d1, 0x81, 0xb0, 0x00, 0x60, 0x08, 0x33, 0x16, 0xc1
#define STATIC_CLSID_MiniportDriverDMusUARTCapture 0xd3f0ce1d, 0xfffc, 0x11d1, 0x81, 0xb0, 0x00, 0x60, 0x08, 0x33, \
    0x16, 0xc1
#define STATIC_IID_IPortDMus 0xc096df9c, 0xfb09, 0x11d1, 0x81, 0xb0, 0x00, 0x60, 0x08, 0x33, 0x16, 0xc1
#define STATIC_IID_IMiniportDMus 0xc096df9d, 0xfb09, 0x11d1, 0x81, 0xb0, 0x00, 0x60, 0x08, 0x33, 0x16, 0xc1
#define STATIC_IID_IMXF 0xc096df9e, 0xfb09, 0x11d1, 0x81, 0xb0, 0x00, 0x60, 0x08, 0x33, 0x16, 0xc1
#define STATIC_IID_IAllocatorMXF 0xa5f0d62c, 0xb30f, 0x11d2, 0xb7, 0xa3, 0x00, 0x60, 0x08, 0x33, 0x16, 0xc1
#define STATIC_IID_ISynthSinkDMus 0x1f476974, 0x679b, 0x11d2, 0x8f, 0x7d, 0x00, 0xc0, 0x4f, 0xbf, 0x8f, 0xef
#define STATIC_KSAUDFNAME_DMUSIC_MPU_OUT 0xA4DF0EB5, 0xBAC9, 0x11d2, 0xB7, 0xA8, 0x00, 0x60, 0x08, 0x33, 0x16, 0xC1
#define STATIC_KSAUDFNAME_DMUSIC_MPU_IN 0xB2EC0A7D, 0xBAC9, 0x11d2, 0xB7, 0xA8, 0x00, 0x60, 0x08, 0x33, 0x16, 0xC1

typedef int CM_RESOURCE_TYPE;
typedef void IO_TIMER_ROUTINE(struct _DEVICE_OBJECT *, PVOID);
typedef IO_TIMER_ROUTINE *PIO_TIMER_ROUTINE;
typedef struct tagDRMRIGHTS {
    BOOL CopyProtect;
    ULONG Reserved;
    BOOL DigitalOutputDisable;
} DRMRIGHTS, *PDRMRIGHTS;
typedef const DRMRIGHTS *PCDRMRIGHTS;
struct IDrmAudioStream;
struct IDrmAudioStream : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS SetContentId(ULONG, PCDRMRIGHTS) = 0;
};
typedef IDrmAudioStream *PDRMAUDIOSTREAM;
typedef struct tagDRMFORWARD {
    DWORD Flags;
    PDEVICE_OBJECT DeviceObject;
    PFILE_OBJECT FileObject;
    PVOID Context;
} DRMFORWARD, *PDRMFORWARD;
typedef const DRMFORWARD *PCDRMFORWARD;
typedef NTSTATUS (*PFNDRMADDCONTENTHANDLERS)(ULONG, PVOID *, ULONG);
typedef NTSTATUS (*PFNDRMCREATECONTENTMIXED)(PULONG, ULONG, PULONG);
typedef NTSTATUS (*PFNDRMDESTROYCONTENT)(ULONG);
typedef NTSTATUS (*PFNDRMFORWARDCONTENTTODEVICEOBJECT)(ULONG, PVOID, PCDRMFORWARD);
typedef NTSTATUS (*PFNDRMFORWARDCONTENTTOFILEOBJECT)(ULONG, PFILE_OBJECT);
typedef NTSTATUS (*PFNDRMFORWARDCONTENTTOINTERFACE)(ULONG, PUNKNOWN, ULONG);
typedef NTSTATUS (*PFNDRMGETCONTENTRIGHTS)(ULONG, PDRMRIGHTS);
typedef struct KSDRMAUDIOSTREAM_CONTENTID {
    ULONG ContentId;
    DRMRIGHTS DrmRights;
} KSDRMAUDIOSTREAM_CONTENTID, *PKSDRMAUDIOSTREAM_CONTENTID;
typedef struct KSP_DRMAUDIOSTREAM_CONTENTID {
    KSPROPERTY Property;
    PVOID Context;
    PFNDRMADDCONTENTHANDLERS DrmAddContentHandlers;
    PFNDRMCREATECONTENTMIXED DrmCreateContentMixed;
    PFNDRMDESTROYCONTENT DrmDestroyContent;
    PFNDRMFORWARDCONTENTTODEVICEOBJECT DrmForwardContentToDeviceObject;
    PFNDRMFORWARDCONTENTTOFILEOBJECT DrmForwardContentToFileObject;
    PFNDRMFORWARDCONTENTTOINTERFACE DrmForwardContentToInterface;
    PFNDRMGETCONTENTRIGHTS DrmGetContentRights;
} KSP_DRMAUDIOSTREAM_CONTENTID, *PKSP_DRMAUDIOSTREAM_CONTENTID;
typedef enum PC_REBALANCE_TYPE { PcRebalanceNotSupported, PcRebalanceRemoveSubdevices } PC_REBALANCE_TYPE;
struct IAdapterPnpManagement;
struct IAdapterPnpManagement : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual PC_REBALANCE_TYPE GetSupportedRebalanceType(void) = 0;
    virtual void PnpQueryStop(void) = 0;
    virtual void PnpCancelStop(void) = 0;
    virtual void PnpStop(void) = 0;
};
typedef IAdapterPnpManagement *PADAPTERPNPMANAGEMENT;
struct IMiniportPnpNotify;
struct IMiniportPnpNotify : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual void PnpStop(void) = 0;
};
typedef IMiniportPnpNotify *PMINIPORTPNPNOTIFY;
struct IPortClsPnp;
struct IPortClsPnp : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS RegisterAdapterPnpManagement(PUNKNOWN, PDEVICE_OBJECT) = 0;
    virtual NTSTATUS UnregisterAdapterPnpManagement(PDEVICE_OBJECT) = 0;
};
typedef IPortClsPnp *PPORTCLSPNP;
struct IResourceList;
struct IResourceList : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual ULONG NumberOfEntries(void) = 0;
    virtual ULONG NumberOfEntriesOfType(CM_RESOURCE_TYPE) = 0;
    virtual PCM_PARTIAL_RESOURCE_DESCRIPTOR FindTranslatedEntry(CM_RESOURCE_TYPE, ULONG) = 0;
    virtual PCM_PARTIAL_RESOURCE_DESCRIPTOR FindUntranslatedEntry(CM_RESOURCE_TYPE, ULONG) = 0;
    virtual NTSTATUS AddEntry(PCM_PARTIAL_RESOURCE_DESCRIPTOR, PCM_PARTIAL_RESOURCE_DESCRIPTOR) = 0;
    virtual NTSTATUS AddEntryFromParent(struct IResourceList *, CM_RESOURCE_TYPE, ULONG) = 0;
    virtual PCM_RESOURCE_LIST TranslatedList(void) = 0;
    virtual PCM_RESOURCE_LIST UntranslatedList(void) = 0;
};
typedef IResourceList *PRESOURCELIST;
struct IDmaChannel;
struct IDmaChannel : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS AllocateBuffer(ULONG, PPHYSICAL_ADDRESS) = 0;
    virtual void FreeBuffer(void) = 0;
    virtual ULONG TransferCount(void) = 0;
    virtual ULONG MaximumBufferSize(void) = 0;
    virtual ULONG AllocatedBufferSize(void) = 0;
    virtual ULONG BufferSize(void) = 0;
    virtual void SetBufferSize(ULONG) = 0;
    virtual PVOID SystemAddress(void) = 0;
    virtual PHYSICAL_ADDRESS PhysicalAddress(void) = 0;
    virtual PADAPTER_OBJECT GetAdapterObject(void) = 0;
    virtual void CopyTo(PVOID, PVOID, ULONG) = 0;
    virtual void CopyFrom(PVOID, PVOID, ULONG) = 0;
};
typedef IDmaChannel *PDMACHANNEL;
typedef PVOID PDMACHANNELSLAVE;
typedef enum INTERRUPTSYNCMODE {
    InterruptSyncModeNormal = 1, InterruptSyncModeAll, InterruptSyncModeRepeat
} INTERRUPTSYNCMODE;
struct IInterruptSync;
typedef NTSTATUS (*PINTERRUPTSYNCROUTINE)(struct IInterruptSync *, PVOID);
struct IInterruptSync : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS CallSynchronizedRoutine(PINTERRUPTSYNCROUTINE, PVOID) = 0;
    virtual PKINTERRUPT GetKInterrupt(void) = 0;
    virtual NTSTATUS Connect(void) = 0;
    virtual void Disconnect(void) = 0;
    virtual NTSTATUS RegisterServiceRoutine(PINTERRUPTSYNCROUTINE, PVOID, BOOLEAN) = 0;
};
typedef IInterruptSync *PINTERRUPTSYNC;
struct IServiceSink;
struct IServiceSink : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual void RequestService(void) = 0;
};
typedef IServiceSink *PSERVICESINK;
struct IServiceGroup;
struct IServiceGroup : public IServiceSink {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual void RequestService(void) = 0;
    virtual NTSTATUS AddMember(PSERVICESINK) = 0;
    virtual void RemoveMember(PSERVICESINK) = 0;
    virtual void SupportDelayedService(void) = 0;
    virtual void RequestDelayedService(ULONGLONG) = 0;
    virtual void CancelDelayedService(void) = 0;
};
typedef IServiceGroup *PSERVICEGROUP;
struct IRegistryKey;
struct IRegistryKey : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS QueryKey(KEY_INFORMATION_CLASS, PVOID, ULONG, PULONG) = 0;
    virtual NTSTATUS EnumerateKey(ULONG, KEY_INFORMATION_CLASS, PVOID, ULONG, PULONG) = 0;
    virtual NTSTATUS QueryValueKey(PUNICODE_STRING, KEY_VALUE_INFORMATION_CLASS, PVOID, ULONG, PULONG) = 0;
    virtual NTSTATUS EnumerateValueKey(ULONG, KEY_VALUE_INFORMATION_CLASS, PVOID, ULONG, PULONG) = 0;
    virtual NTSTATUS SetValueKey(PUNICODE_STRING, ULONG, PVOID, ULONG) = 0;
    virtual NTSTATUS QueryRegistryValues(PRTL_QUERY_REGISTRY_TABLE, PVOID) = 0;
    virtual NTSTATUS NewSubKey(IRegistryKey **, PUNKNOWN, ACCESS_MASK, PUNICODE_STRING, ULONG, PULONG) = 0;
    virtual NTSTATUS DeleteKey(void) = 0;
};
typedef IRegistryKey *PREGISTRYKEY;
struct IMusicTechnology;
struct IMusicTechnology : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS SetTechnology(const GUID *) = 0;
};
typedef IMusicTechnology *PMUSICTECHNOLOGY;
typedef struct _PCPROPERTY_REQUEST PCPROPERTY_REQUEST;
typedef struct _PCPROPERTY_REQUEST *PPCPROPERTY_REQUEST;
typedef struct _PCMETHOD_REQUEST PCMETHOD_REQUEST;
typedef struct _PCMETHOD_REQUEST *PPCMETHOD_REQUEST;
typedef struct _PCEVENT_REQUEST PCEVENT_REQUEST;
typedef struct _PCEVENT_REQUEST *PPCEVENT_REQUEST;
typedef NTSTATUS (*PCPFNPROPERTY_HANDLER)(PPCPROPERTY_REQUEST);
typedef NTSTATUS (*PCPFNMETHOD_HANDLER)(PPCMETHOD_REQUEST);
typedef NTSTATUS (*PCPFNEVENT_HANDLER)(PPCEVENT_REQUEST);
typedef struct PCPROPERTY_ITEM {
    const GUID *Set;
    ULONG Id;
    ULONG Flags;
    PCPFNPROPERTY_HANDLER Handler;
} PCPROPERTY_ITEM, *PPCPROPERTY_ITEM;
typedef struct PCMETHOD_ITEM {
    const GUID *Set;
    ULONG Id;
    ULONG Flags;
    PCPFNMETHOD_HANDLER Handler;
} PCMETHOD_ITEM, *PPCMETHOD_ITEM;
typedef struct PCEVENT_ITEM {
    const GUID *Set;
    ULONG Id;
    ULONG Flags;
    PCPFNEVENT_HANDLER Handler;
} PCEVENT_ITEM, *PPCEVENT_ITEM;
typedef struct _PCPROPERTY_REQUEST {
    PUNKNOWN MajorTarget;
    PUNKNOWN MinorTarget;
    ULONG Node;
    const PCPROPERTY_ITEM *PropertyItem;
    ULONG Verb;
    ULONG InstanceSize;
    PVOID Instance;
    ULONG ValueSize;
    PVOID Value;
    PIRP Irp;
} PCPROPERTY_REQUEST, *PPCPROPERTY_REQUEST;
typedef struct _PCMETHOD_REQUEST {
    PUNKNOWN MajorTarget;
    PUNKNOWN MinorTarget;
    ULONG Node;
    const PCMETHOD_ITEM *MethodItem;
    ULONG Verb;
} PCMETHOD_REQUEST, *PPCMETHOD_REQUEST;
typedef struct _PCEVENT_REQUEST {
    PUNKNOWN MajorTarget;
    PUNKNOWN MinorTarget;
    ULONG Node;
    const PCEVENT_ITEM *EventItem;
    PKSEVENT_ENTRY EventEntry;
    ULONG Verb;
    PIRP Irp;
} PCEVENT_REQUEST, *PPCEVENT_REQUEST;
typedef struct PCAUTOMATION_TABLE {
    ULONG PropertyItemSize;
    ULONG PropertyCount;
    const PCPROPERTY_ITEM *Properties;
    ULONG MethodItemSize;
    ULONG MethodCount;
    const PCMETHOD_ITEM *Methods;
    ULONG EventItemSize;
    ULONG EventCount;
    const PCEVENT_ITEM *Events;
    ULONG Reserved;
} PCAUTOMATION_TABLE, *PPCAUTOMATION_TABLE;
typedef struct PCPIN_DESCRIPTOR {
    ULONG MaxGlobalInstanceCount;
    ULONG MaxFilterInstanceCount;
    ULONG MinFilterInstanceCount;
    const PCAUTOMATION_TABLE *AutomationTable;
    KSPIN_DESCRIPTOR KsPinDescriptor;
} PCPIN_DESCRIPTOR, *PPCPIN_DESCRIPTOR;
typedef struct PCNODE_DESCRIPTOR {
    ULONG Flags;
    const PCAUTOMATION_TABLE *AutomationTable;
    const GUID *Type;
    const GUID *Name;
} PCNODE_DESCRIPTOR, *PPCNODE_DESCRIPTOR;
typedef KSTOPOLOGY_CONNECTION PCCONNECTION_DESCRIPTOR;
typedef KSTOPOLOGY_CONNECTION *PPCCONNECTION_DESCRIPTOR;
typedef struct PCFILTER_DESCRIPTOR {
    ULONG Version;
    const PCAUTOMATION_TABLE *AutomationTable;
    ULONG PinSize;
    ULONG PinCount;
    const PCPIN_DESCRIPTOR *Pins;
    ULONG NodeSize;
    ULONG NodeCount;
    const PCNODE_DESCRIPTOR *Nodes;
    ULONG ConnectionCount;
    const PCCONNECTION_DESCRIPTOR *Connections;
    ULONG CategoryCount;
    const GUID *Categories;
} PCFILTER_DESCRIPTOR, *PPCFILTER_DESCRIPTOR;
struct IMiniport;
struct IMiniport : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS GetDescription(PPCFILTER_DESCRIPTOR *) = 0;
    virtual NTSTATUS DataRangeIntersection(ULONG, PKSDATARANGE, PKSDATARANGE, ULONG, PVOID, PULONG) = 0;
};
typedef IMiniport *PMINIPORT;
struct IPort;
struct IPort : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST) = 0;
    virtual NTSTATUS GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG) = 0;
    virtual NTSTATUS NewRegistryKey(PREGISTRYKEY *, PUNKNOWN, ULONG, ACCESS_MASK, POBJECT_ATTRIBUTES, ULONG,
        PULONG) = 0;
};
typedef IPort *PPORT;
struct IPortMidi;
struct IPortMidi : public IPort {
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
typedef IPortMidi *PPORTMIDI;
struct IMiniportMidiStream;
struct IMiniportMidiStream : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS SetFormat(PKSDATAFORMAT) = 0;
    virtual NTSTATUS SetState(KSSTATE) = 0;
    virtual NTSTATUS Read(PVOID, ULONG, PULONG) = 0;
    virtual NTSTATUS Write(PVOID, ULONG, PULONG) = 0;
};
typedef IMiniportMidiStream *PMINIPORTMIDISTREAM;
struct IMiniportMidi;
struct IMiniportMidi : public IMiniport {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS GetDescription(PPCFILTER_DESCRIPTOR *) = 0;
    virtual NTSTATUS DataRangeIntersection(ULONG, PKSDATARANGE, PKSDATARANGE, ULONG, PVOID, PULONG) = 0;
    virtual NTSTATUS Init(PUNKNOWN, PRESOURCELIST, PPORTMIDI, PSERVICEGROUP *) = 0;
    virtual void Service(void) = 0;
    virtual NTSTATUS NewStream(PMINIPORTMIDISTREAM *, PUNKNOWN, POOL_TYPE, ULONG, BOOLEAN, PKSDATAFORMAT,
        PSERVICEGROUP *) = 0;
};
typedef IMiniportMidi *PMINIPORTMIDI;
struct IPortTopology;
struct IPortTopology : public IPort {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST) = 0;
    virtual NTSTATUS GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG) = 0;
    virtual NTSTATUS NewRegistryKey(PREGISTRYKEY *, PUNKNOWN, ULONG, ACCESS_MASK, POBJECT_ATTRIBUTES, ULONG,
        PULONG) = 0;
};
typedef IPortTopology *PPORTTOPOLOGY;
struct IMiniportTopology;
struct IMiniportTopology : public IMiniport {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS GetDescription(PPCFILTER_DESCRIPTOR *) = 0;
    virtual NTSTATUS DataRangeIntersection(ULONG, PKSDATARANGE, PKSDATARANGE, ULONG, PVOID, PULONG) = 0;
    virtual NTSTATUS Init(PUNKNOWN, PRESOURCELIST, PPORTTOPOLOGY) = 0;
};
typedef IMiniportTopology *PMINIPORTTOPOLOGY;
struct IPortWaveCyclic;
struct IPortWaveCyclic : public IPort {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS Init(PDEVICE_OBJECT, PIRP, PUNKNOWN, PUNKNOWN, PRESOURCELIST) = 0;
    virtual NTSTATUS GetDeviceProperty(DEVICE_REGISTRY_PROPERTY, ULONG, PVOID, PULONG) = 0;
    virtual NTSTATUS NewRegistryKey(PREGISTRYKEY *, PUNKNOWN, ULONG, ACCESS_MASK, POBJECT_ATTRIBUTES, ULONG,
        PULONG) = 0;
    virtual void Notify(PSERVICEGROUP) = 0;
    virtual NTSTATUS NewSlaveDmaChannel(PDMACHANNELSLAVE *, PUNKNOWN, PRESOURCELIST, ULONG, ULONG, BOOLEAN,
        DMA_SPEED) = 0;
    virtual NTSTATUS NewMasterDmaChannel(PDMACHANNEL *, PUNKNOWN, PRESOURCELIST, ULONG, BOOLEAN, BOOLEAN, DMA_WIDTH,
        DMA_SPEED) = 0;
};
typedef IPortWaveCyclic *PPORTWAVECYCLIC;
struct IMiniportWaveCyclicStream;
struct IMiniportWaveCyclicStream : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS SetFormat(PKSDATAFORMAT) = 0;
    virtual ULONG SetNotificationFreq(ULONG, PULONG) = 0;
    virtual NTSTATUS SetState(KSSTATE) = 0;
    virtual NTSTATUS GetPosition(PULONG) = 0;
    virtual NTSTATUS NormalizePhysicalPosition(PLONGLONG) = 0;
    virtual void Silence(PVOID, ULONG) = 0;
};

#endif
