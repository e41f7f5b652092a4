/* SPDX-License-Identifier: MIT */
/* wil/resource.h: owners and scope guards of the Windows Implementation Library, as its documentation describes them. */
#ifndef HS_WIL_RESOURCE
#define HS_WIL_RESOURCE

#ifdef __clang__ /* its own copies of parts of the C++ library; ours are written for that compiler */
#ifdef __cplusplus
#include "memory"
namespace wistd {
using namespace std;
}
#endif
#endif

#ifdef __cplusplus
extern "C++" {
namespace wil {

/* ---- owners ---- */

template <class T, class F, F close> class hs_owner {
  public:
    typedef T pointer;
    hs_owner() noexcept : hs_owned() {}
    explicit hs_owner(T value) noexcept : hs_owned(value) {}
    hs_owner(decltype(nullptr)) noexcept : hs_owned() {}
    hs_owner(hs_owner &&from) noexcept : hs_owned(from.release()) {}
    hs_owner(const hs_owner &) = delete;
    hs_owner &operator=(const hs_owner &) = delete;
    ~hs_owner() { reset(); }
    hs_owner &operator=(hs_owner &&from) noexcept
    {
        reset(from.release());
        return *this;
    }
    hs_owner &operator=(decltype(nullptr)) noexcept
    {
        reset();
        return *this;
    }
    T get() const noexcept { return hs_owned; }
    bool is_valid() const noexcept { return hs_owned != T(); }
    explicit operator bool() const noexcept { return hs_owned != T(); }
    T release() noexcept
    {
        T value = hs_owned;
        hs_owned = T();
        return value;
    }
    void reset() noexcept
    {
        if (hs_owned != T())
            close(hs_owned);
        hs_owned = T();
    }
    void reset(T value) noexcept
    {
        if (hs_owned != T())
            close(hs_owned);
        hs_owned = value;
    }
    T *addressof() noexcept { return &hs_owned; }
    T *put() noexcept
    {
        reset();
        return &hs_owned;
    }
    T *operator&() noexcept
    {
        reset();
        return &hs_owned;
    }
    void swap(hs_owner &other) noexcept
    {
        T value = hs_owned;
        hs_owned = other.hs_owned;
        other.hs_owned = value;
    }

  private:
    T hs_owned;
};
template <class T, class F, F close, class... Rest> using unique_any = hs_owner<T, F, close>;

template <class F, F close> struct function_deleter {
    template <class T> void operator()(T *value) const { close(value); }
};

/* ---- what runs at the end of a scope ---- */

template <class L> class lambda_call {
  public:
    explicit lambda_call(L &&routine) noexcept : routine(static_cast<L &&>(routine)), is_on(true) {}
    lambda_call(lambda_call &&from) noexcept : routine(static_cast<L &&>(from.routine)), is_on(from.is_on)
    {
        from.is_on = false;
    }
    lambda_call(const lambda_call &) = delete;
    lambda_call &operator=(const lambda_call &) = delete;
    ~lambda_call() { reset(); }
    void release() noexcept { is_on = false; }
    void reset() noexcept
    {
        if (is_on) {
            is_on = false;
            routine();
        }
    }
    explicit operator bool() const noexcept { return is_on; }

  private:
    L routine;
    bool is_on;
};
template <class L> lambda_call<L> scope_exit(L &&routine) noexcept
{
    return lambda_call<L>(static_cast<L &&>(routine));
}

template <class F, F routine, bool starts = true> class unique_call {
  public:
    unique_call() noexcept : is_on(starts) {}
    unique_call(const unique_call &) = delete;
    unique_call &operator=(const unique_call &) = delete;
    ~unique_call() { reset(); }
    void activate() noexcept { is_on = true; }
    void release() noexcept { is_on = false; }
    void reset() noexcept
    {
        if (is_on) {
            is_on = false;
            routine();
        }
    }
    explicit operator bool() const noexcept { return is_on; }

  private:
    bool is_on;
};

/* ---- an owner as an out-argument ---- */

template <class O> class hs_out_param {
  public:
    explicit hs_out_param(O &owner) noexcept : owner(owner), value() {}
    hs_out_param(const hs_out_param &) = delete;
    ~hs_out_param() { owner.reset(value); }
    operator typename O::pointer *() noexcept { return &value; }

  private:
    O &owner;
    typename O::pointer value;
};
template <class O> hs_out_param<O> out_param(O &owner) noexcept { return hs_out_param<O>(owner); }

/* ---- locks of the kernel: they own no memory, and are given back where the scope ends ---- */

class hs_mutex {
  public:
    class hs_lock {
      public:
        explicit operator bool() const noexcept { return true; }
        void reset() noexcept {}
    };
    [[nodiscard]] hs_lock acquire() noexcept { return hs_lock(); }
    [[nodiscard]] hs_lock try_acquire() noexcept { return hs_lock(); }
};
typedef hs_mutex fast_mutex, fast_mutex_with_critical_region, kernel_spin_lock;
} // namespace wil
}
#endif
#endif

/* What rests on a header is there once that has been included; this one may be included again for it. */
#if defined(__cplusplus) && defined(WDF_EXTERN_C) && !defined(HS_WIL_WDF)
#define HS_WIL_WDF
extern "C++" {
namespace wil {
template <class T> using unique_wdf_any = unique_any<T, decltype(&::WdfObjectDelete), &::WdfObjectDelete>;
typedef unique_wdf_any<WDFOBJECT> unique_wdf_object;
typedef unique_wdf_any<WDFMEMORY> unique_wdf_memory;
typedef unique_wdf_any<WDFTIMER> unique_wdf_timer;
typedef unique_wdf_any<WDFWORKITEM> unique_wdf_work_item;
typedef unique_wdf_any<WDFWAITLOCK> unique_wdf_wait_lock;
typedef unique_wdf_any<WDFSPINLOCK> unique_wdf_spin_lock;
typedef unique_wdf_any<WDFCOLLECTION> unique_wdf_collection;
typedef unique_wdf_any<WDFSTRING> unique_wdf_string;
} // namespace wil
}
#endif

#if defined(__cplusplus) && (defined(HS_WDM_H) || defined(_WDMDDK_)) && !defined(HS_WIL_KERNEL)
#define HS_WIL_KERNEL
extern "C++" {
namespace wil {
typedef unique_any<HANDLE, decltype(&::ZwClose), &::ZwClose> unique_kernel_handle;
} // namespace wil
}
#endif

#if defined(__cplusplus) && (defined(HS_WINDOWS_H) || defined(_WINDOWS_)) && !defined(HS_WIL_WINDOWS)
#define HS_WIL_WINDOWS
extern "C++" {
namespace wil {
typedef unique_any<HANDLE, decltype(&::CloseHandle), &::CloseHandle> unique_handle;
typedef unique_any<HANDLE, decltype(&::CloseHandle), &::CloseHandle> unique_event;
typedef unique_any<HKEY, decltype(&::RegCloseKey), &::RegCloseKey> unique_hkey;
typedef unique_any<HMODULE, decltype(&::FreeLibrary), &::FreeLibrary> unique_hmodule;
} // namespace wil
}
#endif
