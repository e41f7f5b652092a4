/* SPDX-License-Identifier: MIT */
/* hs_ks_cxx.h: interfaces of kernel streaming. */
#ifndef HS_KS_CXX_H
#define HS_KS_CXX_H

struct IKsControl;
typedef struct IKsControl *PIKSCONTROL;
struct IKsControl : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS KsProperty(PKSPROPERTY, ULONG, PVOID, ULONG, ULONG *) = 0;
    virtual NTSTATUS KsMethod(PKSMETHOD, ULONG, PVOID, ULONG, ULONG *) = 0;
    virtual NTSTATUS KsEvent(PKSEVENT, ULONG, PVOID, ULONG, ULONG *) = 0;
};
struct IKsReferenceClock;
typedef struct IKsReferenceClock *PIKSREFERENCECLOCK;
struct IKsReferenceClock : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual LONGLONG GetTime(void) = 0;
    virtual LONGLONG GetPhysicalTime(void) = 0;
    virtual LONGLONG GetCorrelatedTime(PLONGLONG) = 0;
    virtual LONGLONG GetCorrelatedPhysicalTime(PLONGLONG) = 0;
    virtual NTSTATUS GetResolution(PKSRESOLUTION) = 0;
    virtual NTSTATUS GetState(PKSSTATE) = 0;
};
struct IKsDeviceFunctions;
struct IKsDeviceFunctions : public IUnknown {
    virtual NTSTATUS QueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG AddRef(void) = 0;
    virtual ULONG Release(void) = 0;
    virtual NTSTATUS RegisterAdapterObjectEx(PADAPTER_OBJECT, PDEVICE_DESCRIPTION, ULONG, ULONG, ULONG) = 0;
};
typedef NTSTATUS (*KoCreateObjectHandler)(const IID &, IUnknown *, const IID &, PVOID *);
struct INonDelegatedUnknown {
    virtual HRESULT NonDelegatedQueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG NonDelegatedAddRef(void) = 0;
    virtual ULONG NonDelegatedRelease(void) = 0;
};
struct IIndirectedUnknown {
    virtual HRESULT IndirectedQueryInterface(const IID &, PVOID *) = 0;
    virtual ULONG IndirectedAddRef(void) = 0;
    virtual ULONG IndirectedRelease(void) = 0;
};
struct CBaseUnknown;
struct CBaseUnknown : public INonDelegatedUnknown, public IIndirectedUnknown {
    LONG m_RefCount;
    BOOLEAN m_UsingClassId;
    CLSID m_ClassId;
    IUnknown *m_UnknownOuter;
    virtual ULONG NonDelegatedAddRef(void);
    virtual ULONG NonDelegatedRelease(void);
    virtual HRESULT NonDelegatedQueryInterface(const IID &, PVOID *);
    virtual ULONG IndirectedAddRef(void);
    virtual ULONG IndirectedRelease(void);
    virtual HRESULT IndirectedQueryInterface(const IID &, PVOID *);
};

DEFINE_GUID(IID_IKsControl, 0x28f54685, 0x6fd, 0x11d2, 0xb2, 0x7a, 0x0, 0xa0, 0xc9, 0x22, 0x31, 0x96);
DEFINE_GUID(IID_IKsFastClock, 0xc9902485, 0xc180, 0x11d2, 0x84, 0x73, 0xd4, 0x23, 0x94, 0x45, 0x9e, 0x5e);
DEFINE_GUID(IID_IKsDeviceFunctions, 0xe234f2e2, 0xbd69, 0x4f8c, 0xb3, 0xf2, 0x7c, 0xd7, 0x9e, 0xd4, 0x66, 0xbd);

HS_BEGIN
NTSTATUS KsPinGetReferenceClockInterface(PKSPIN, PIKSREFERENCECLOCK *);
PUNKNOWN KsRegisterAggregatedClientUnknown(PVOID, PUNKNOWN);
PUNKNOWN KsGetOuterUnknown(PVOID);
PUNKNOWN KsDeviceRegisterAggregatedClientUnknown(PKSDEVICE, PUNKNOWN);
PUNKNOWN KsDeviceGetOuterUnknown(PKSDEVICE);
PUNKNOWN KsFilterFactoryRegisterAggregatedClientUnknown(PKSFILTERFACTORY, PUNKNOWN);
PUNKNOWN KsFilterFactoryGetOuterUnknown(PKSFILTERFACTORY);
PUNKNOWN KsFilterRegisterAggregatedClientUnknown(PKSFILTER, PUNKNOWN);
PUNKNOWN KsFilterGetOuterUnknown(PKSFILTER);
PUNKNOWN KsPinRegisterAggregatedClientUnknown(PKSPIN, PUNKNOWN);
PUNKNOWN KsPinGetOuterUnknown(PKSPIN);
NTSTATUS KoCreateInstance(const IID &, IUnknown *, ULONG, const IID &, PVOID *);
NTSTATUS KoDriverInitialize(PDRIVER_OBJECT, PUNICODE_STRING, KoCreateObjectHandler);
NTSTATUS KoDeviceInitialize(PDEVICE_OBJECT);
HS_END

#endif
