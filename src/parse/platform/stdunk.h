/* SPDX-License-Identifier: MIT */
/* stdunk.h: the usual IUnknown of audio drivers. */
#ifndef HS_STDUNK_H
#define HS_STDUNK_H

#include "ntddk.h"
#include "hs_com.h"

#ifdef __cplusplus
struct INonDelegatingUnknown {
    virtual NTSTATUS NonDelegatingQueryInterface(REFIID, PVOID *) = 0;
    virtual ULONG NonDelegatingAddRef(void) = 0;
    virtual ULONG NonDelegatingRelease(void) = 0;
};
typedef INonDelegatingUnknown *PNONDELEGATINGUNKNOWN;

class CUnknown : public INonDelegatingUnknown {
  private:
    LONG m_lRefCount;
    PUNKNOWN m_pUnknownOuter;

  public:
    CUnknown(PUNKNOWN outer);
    virtual ~CUnknown(void);
    PUNKNOWN GetOuterUnknown(void) { return m_pUnknownOuter; }
    ULONG NonDelegatingAddRef(void);
    ULONG NonDelegatingRelease(void);
    NTSTATUS NonDelegatingQueryInterface(REFIID, PVOID *);
};

#define DECLARE_STD_UNKNOWN()                                                                                          \
    NTSTATUS NonDelegatingQueryInterface(REFIID iid, PVOID *out);                                                      \
    NTSTATUS QueryInterface(REFIID iid, void **out) { return GetOuterUnknown()->QueryInterface(iid, out); }            \
    ULONG AddRef() { return GetOuterUnknown()->AddRef(); }                                                             \
    ULONG Release() { return GetOuterUnknown()->Release(); }
#define DEFINE_STD_CONSTRUCTOR(Class)                                                                                  \
    Class(PUNKNOWN outer) : CUnknown(outer) {}
#define QICAST(Type) PVOID((Type)(this))
#define QICASTUNKNOWN(Type) PVOID(PUNKNOWN((Type)(this)))
#define STD_CREATE_BODY_WITH_TAG_(Class, out, outer, pool, tag, base)                                                  \
    Class *p = new (pool, tag) Class(outer);                                                                           \
    if (!p)                                                                                                            \
        return STATUS_INSUFFICIENT_RESOURCES;                                                                          \
    *out = PUNKNOWN((base)(p));                                                                                        \
    (*out)->AddRef();                                                                                                  \
    return STATUS_SUCCESS
#define STD_CREATE_BODY_WITH_TAG(Class, out, outer, pool, tag) \
    STD_CREATE_BODY_WITH_TAG_(Class, out, outer, pool, tag, PUNKNOWN)
#define STD_CREATE_BODY_(Class, out, outer, pool, base) STD_CREATE_BODY_WITH_TAG_(Class, out, outer, pool, 'rCcP', base)
#define STD_CREATE_BODY(Class, out, outer, pool) STD_CREATE_BODY_(Class, out, outer, pool, PUNKNOWN)

#ifndef _NEW_DELETE_OPERATORS_
#define _NEW_DELETE_OPERATORS_
inline void *operator new(size_t size, POOL_TYPE pool, ULONG tag)
{
    PVOID p = ExAllocatePoolWithTag(pool, size, tag);
    if (p)
        memset(p, 0, size);
    return p;
}
inline void *operator new(size_t size, POOL_TYPE pool) { return operator new(size, pool, 'wNcP'); }
#ifdef __clang__
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Winline-new-delete"
#endif
inline void operator delete(void *p) noexcept
{
    if (p)
        ExFreePool(p);
}
inline void operator delete(void *p, ULONG tag)
{
    if (p)
        ExFreePoolWithTag(p, tag);
}
inline void operator delete(void *p, size_t) noexcept { operator delete(p); }
inline void operator delete[](void *p) noexcept { operator delete(p); }
inline void operator delete[](void *p, size_t) noexcept { operator delete(p); }
#ifdef __clang__
#pragma clang diagnostic pop
#endif
#endif
#endif

#endif
