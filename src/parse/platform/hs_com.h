/* SPDX-License-Identifier: MIT */
/* hs_com.h: how COM interfaces are written, and IUnknown.  In C, calls go through lpVtbl. */
#ifndef HS_COM_H
#define HS_COM_H

#include "hs_base.h"

#define interface struct
#ifdef __cplusplus
#define STDMETHOD(name) virtual HRESULT name
#define STDMETHOD_(type, name) virtual type name
#define PURE = 0
#define THIS_
#define THIS void
#define DECLARE_INTERFACE(name) struct name
#define DECLARE_INTERFACE_(name, base) struct name : public base
#define BEGIN_INTERFACE
#define END_INTERFACE
#else
#define STDMETHOD(name) HRESULT (*name)
#define STDMETHOD_(type, name) type (*name)
#define PURE
#define THIS_ INTERFACE *This,
#define THIS INTERFACE *This
#define DECLARE_INTERFACE(name)                                                                                        \
    typedef struct name {                                                                                              \
        const struct name##Vtbl *lpVtbl;                                                                               \
    } name;                                                                                                            \
    typedef struct name##Vtbl name##Vtbl;                                                                              \
    struct name##Vtbl
#define DECLARE_INTERFACE_(name, base) DECLARE_INTERFACE(name)
#define BEGIN_INTERFACE
#define END_INTERFACE
#endif
#define DECLARE_INTERFACE_IID(name, iid) DECLARE_INTERFACE(name)
#define DECLARE_INTERFACE_IID_(name, base, iid) DECLARE_INTERFACE_(name, base)
#define STDMETHODIMP_(type) type
#define STDMETHODV(name) STDMETHOD(name)
#define STDMETHODIMPV HRESULT
#define IFACEMETHOD(name) STDMETHOD(name)
#define IFACEMETHOD_(type, name) STDMETHOD_(type, name)
#define IFACEMETHODIMP HRESULT
#define IFACEMETHODIMP_(type) type
#define MIDL_INTERFACE(iid) struct DECLSPEC_UUID(iid) DECLSPEC_NOVTABLE

#define SUCCEEDED(hr) ((HRESULT)(hr) >= 0)
#define FAILED(hr) ((HRESULT)(hr) < 0)
#define IS_ERROR(hr) ((ULONG)(hr) >> 31 == 1)
#define HRESULT_CODE(hr) ((hr) & 0xffff)
#define HRESULT_FACILITY(hr) (((hr) >> 16) & 0x1fff)
#define HRESULT_SEVERITY(hr) (((hr) >> 31) & 1)
#define MAKE_HRESULT(severity, facility, code)                                                                         \
    ((HRESULT)(((ULONG)(severity) << 31) | ((ULONG)(facility) << 16) | (ULONG)(code)))
#define HRESULT_FROM_WIN32(e) ((HRESULT)(e) <= 0 ? (HRESULT)(e) : (HRESULT)(((ULONG)(e) & 0xffff) | 0x80070000))
#define HRESULT_FROM_NT(s) ((HRESULT)((s) | 0x10000000))

#ifndef HS_IUNKNOWN
#define HS_IUNKNOWN
#ifdef __cplusplus
extern "C++" {
struct DECLSPEC_UUID("00000000-0000-0000-C000-000000000046") IUnknown {
    virtual HRESULT QueryInterface(REFIID iid, void **object) = 0;
    virtual ULONG AddRef() = 0;
    virtual ULONG Release() = 0;
    template <class T> HRESULT QueryInterface(T **object) { return QueryInterface(__uuidof(T), (void **)object); }
};
struct DECLSPEC_UUID("00000001-0000-0000-C000-000000000046") IClassFactory : public IUnknown {
    virtual HRESULT CreateInstance(IUnknown *outer, REFIID iid, void **object) = 0;
    virtual HRESULT LockServer(BOOL lock) = 0;
};
}
#else
typedef struct IUnknown {
    const struct IUnknownVtbl *lpVtbl;
} IUnknown;
typedef struct IUnknownVtbl {
    HRESULT (*QueryInterface)(IUnknown *, REFIID, void **);
    ULONG (*AddRef)(IUnknown *);
    ULONG (*Release)(IUnknown *);
} IUnknownVtbl;
typedef struct IClassFactory IClassFactory;
#endif
typedef IUnknown *LPUNKNOWN, *PUNKNOWN;
typedef IClassFactory *LPCLASSFACTORY;
HS_BEGIN
extern const IID IID_IUnknown;
extern const IID IID_IClassFactory;
extern const IID GUID_NULL;
HS_END
#endif

#endif
