/* SPDX-License-Identifier: MIT */
/* wrl/client.h: the pointer to an interface that counts. */
#ifndef HS_WRL_CLIENT_H
#define HS_WRL_CLIENT_H

#ifdef __cplusplus
#include "hs_std.h"

extern "C++" {
namespace Microsoft {
namespace WRL {
template <class T> class ComPtr {
  public:
    using InterfaceType = T;
    ComPtr() noexcept;
    ComPtr(decltype(nullptr)) noexcept;
    template <class U> ComPtr(U *);
    template <class U> ComPtr(const ComPtr<U> &);
    ComPtr(const ComPtr &);
    ComPtr(ComPtr &&) noexcept;
    ~ComPtr();
    ComPtr &operator=(decltype(nullptr)) noexcept;
    template <class U> ComPtr &operator=(U *);
    template <class U> ComPtr &operator=(const ComPtr<U> &);
    ComPtr &operator=(const ComPtr &);
    ComPtr &operator=(ComPtr &&) noexcept;
    T *Get() const noexcept;
    T *operator->() const noexcept;
    T **operator&() noexcept;
    T **GetAddressOf() noexcept;
    T *const *GetAddressOf() const noexcept;
    T **ReleaseAndGetAddressOf() noexcept;
    T *Detach() noexcept;
    void Attach(T *) noexcept;
    unsigned long Reset() noexcept;
    void Swap(ComPtr &) noexcept;
    explicit operator bool() const noexcept;
    template <class U> long As(U *) const noexcept;
    template <class U> long CopyTo(U **) const noexcept;
    template <class U> bool operator==(const U &) const;
    template <class U> bool operator!=(const U &) const;
};
} // namespace WRL
} // namespace Microsoft
}

#endif

#endif
