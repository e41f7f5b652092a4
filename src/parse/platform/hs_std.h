/* SPDX-License-Identifier: MIT */
/* hs_std.h: the parts of the C++ library that kernel code can use: traits, moving, pairs, limits. */
#ifndef HS_STD_H
#define HS_STD_H

#include "hs_crt.h"

#ifdef __cplusplus
extern "C++" {
#ifndef HS_PLACEMENT_NEW
#define HS_PLACEMENT_NEW
inline void *operator new(size_t, void *place) noexcept { return place; }
inline void *operator new[](size_t, void *place) noexcept { return place; }
inline void operator delete(void *, void *) noexcept {}
inline void operator delete[](void *, void *) noexcept {}
#endif

namespace std {
using ::size_t;
using ::ptrdiff_t;
using nullptr_t = decltype(nullptr);
using ::intptr_t;
using ::uintptr_t;
using ::int8_t;
using ::int16_t;
using ::int32_t;
using ::int64_t;
using ::uint8_t;
using ::uint16_t;
using ::uint32_t;
using ::uint64_t;
using ::memcmp;
using ::memcpy;
using ::memmove;
using ::memset;
using ::strlen;

struct nothrow_t {};
inline constexpr nothrow_t nothrow{};
enum class align_val_t : size_t {};
enum class byte : unsigned char {};

template <class E> class initializer_list {
    const E *first;
    size_t n;
    constexpr initializer_list(const E *start, size_t count) : first(start), n(count) {}

  public:
    constexpr initializer_list() noexcept : first(nullptr), n(0) {}
    constexpr size_t size() const noexcept { return n; }
    constexpr const E *begin() const noexcept { return first; }
    constexpr const E *end() const noexcept { return first + n; }
};

template <class T, T v> struct integral_constant {
    static constexpr T value = v;
    using value_type = T;
    using type = integral_constant;
    constexpr operator T() const noexcept { return v; }
};
template <bool b> using bool_constant = integral_constant<bool, b>;
using true_type = bool_constant<true>;
using false_type = bool_constant<false>;

template <class T> struct remove_reference { using type = T; };
template <class T> struct remove_reference<T &> { using type = T; };
template <class T> struct remove_reference<T &&> { using type = T; };
template <class T> using remove_reference_t = typename remove_reference<T>::type;
template <class T> struct remove_const { using type = T; };
template <class T> struct remove_const<const T> { using type = T; };
template <class T> using remove_const_t = typename remove_const<T>::type;
template <class T> struct remove_volatile { using type = T; };
template <class T> struct remove_volatile<volatile T> { using type = T; };
template <class T> struct remove_cv { using type = typename remove_const<typename remove_volatile<T>::type>::type; };
template <class T> using remove_cv_t = typename remove_cv<T>::type;
template <class T> using remove_cvref_t = remove_cv_t<remove_reference_t<T>>;
template <class T> struct remove_pointer { using type = T; };
template <class T> struct remove_pointer<T *> { using type = T; };
template <class T> struct remove_pointer<T *const> { using type = T; };
template <class T> using remove_pointer_t = typename remove_pointer<T>::type;
template <class T> struct remove_extent { using type = T; };
template <class T> struct remove_extent<T[]> { using type = T; };
template <class T, size_t n> struct remove_extent<T[n]> { using type = T; };
template <class T> using remove_extent_t = typename remove_extent<T>::type;
template <class T> struct add_pointer { using type = remove_reference_t<T> *; };
template <class T> using add_pointer_t = typename add_pointer<T>::type;
template <class T> struct add_lvalue_reference { using type = T &; };
template <> struct add_lvalue_reference<void> { using type = void; };
template <class T> using add_lvalue_reference_t = typename add_lvalue_reference<T>::type;
template <class T> struct add_const { using type = const T; };
template <class T> using add_const_t = const T;
template <class T> struct decay { using type = __decay(T); };
template <class T> using decay_t = __decay(T);
template <bool b, class T, class F> struct conditional { using type = T; };
template <class T, class F> struct conditional<false, T, F> { using type = F; };
template <bool b, class T, class F> using conditional_t = typename conditional<b, T, F>::type;
template <bool b, class T = void> struct enable_if {};
template <class T> struct enable_if<true, T> { using type = T; };
template <bool b, class T = void> using enable_if_t = typename enable_if<b, T>::type;
template <class...> using void_t = void;
template <class T> struct type_identity { using type = T; };
template <class T> using type_identity_t = typename type_identity<T>::type;
template <class T> struct underlying_type { using type = __underlying_type(T); };
template <class T> using underlying_type_t = __underlying_type(T);

template <class A, class B> inline constexpr bool is_same_v = __is_same(A, B);
template <class A, class B> struct is_same : bool_constant<__is_same(A, B)> {};
#define HS_TRAIT(name, builtin)                                                                                        \
    template <class T> inline constexpr bool name##_v = builtin(T);                                                    \
    template <class T> struct name : bool_constant<builtin(T)> {}
HS_TRAIT(is_void, __is_void);
HS_TRAIT(is_pointer, __is_pointer);
HS_TRAIT(is_reference, __is_reference);
HS_TRAIT(is_lvalue_reference, __is_lvalue_reference);
HS_TRAIT(is_rvalue_reference, __is_rvalue_reference);
HS_TRAIT(is_array, __is_array);
HS_TRAIT(is_enum, __is_enum);
HS_TRAIT(is_class, __is_class);
HS_TRAIT(is_union, __is_union);
HS_TRAIT(is_integral, __is_integral);
HS_TRAIT(is_floating_point, __is_floating_point);
HS_TRAIT(is_arithmetic, __is_arithmetic);
HS_TRAIT(is_scalar, __is_scalar);
HS_TRAIT(is_const, __is_const);
HS_TRAIT(is_signed, __is_signed);
HS_TRAIT(is_unsigned, __is_unsigned);
HS_TRAIT(is_pod, __is_pod);
HS_TRAIT(is_trivial, __is_trivial);
HS_TRAIT(is_trivially_copyable, __is_trivially_copyable);
HS_TRAIT(is_standard_layout, __is_standard_layout);
HS_TRAIT(is_polymorphic, __is_polymorphic);
HS_TRAIT(is_empty, __is_empty);
HS_TRAIT(is_final, __is_final);
HS_TRAIT(is_function, __is_function);
HS_TRAIT(is_trivially_destructible, __is_trivially_destructible);
template <class B, class D> inline constexpr bool is_base_of_v = __is_base_of(B, D);
template <class B, class D> struct is_base_of : bool_constant<__is_base_of(B, D)> {};
template <class A, class B> inline constexpr bool is_convertible_v = __is_convertible_to(A, B);
template <class A, class B> struct is_convertible : bool_constant<__is_convertible_to(A, B)> {};
template <class T, class... A> inline constexpr bool is_constructible_v = __is_constructible(T, A...);
template <class T, class... A> struct is_constructible : bool_constant<__is_constructible(T, A...)> {};
template <class T> T &&declval() noexcept;

template <class T> constexpr remove_reference_t<T> &&move(T &&x) noexcept
{
    return static_cast<remove_reference_t<T> &&>(x);
}
template <class T> constexpr T &&forward(remove_reference_t<T> &x) noexcept { return static_cast<T &&>(x); }
template <class T> constexpr T &&forward(remove_reference_t<T> &&x) noexcept { return static_cast<T &&>(x); }
template <class T> constexpr void swap(T &a, T &b)
{
    T old = std::move(a);
    a = std::move(b);
    b = std::move(old);
}
template <class T, class U = T> constexpr T exchange(T &x, U &&with)
{
    T old = std::move(x);
    x = std::forward<U>(with);
    return old;
}
template <class T> constexpr T *addressof(T &x) noexcept { return __builtin_addressof(x); }
template <class T> constexpr const T &as_const(T &x) noexcept { return x; }
template <class A, class B> struct pair {
    A first;
    B second;
};
template <class A, class B> constexpr pair<decay_t<A>, decay_t<B>> make_pair(A &&a, B &&b)
{
    return {std::forward<A>(a), std::forward<B>(b)};
}
template <size_t... n> struct index_sequence {};
struct in_place_t {};

template <class T> struct numeric_limits {
    static constexpr bool is_signed = T(-1) < T(0);
    static constexpr T(max)() noexcept
    {
        return is_signed ? T((1ull << (sizeof(T) * 8 - 1)) - 1) : T(~0ull);
    }
    static constexpr T(min)() noexcept { return is_signed ? T(1ull << (sizeof(T) * 8 - 1)) : T(0); }
    static constexpr T lowest() noexcept { return (min)(); }
};
} // namespace std
}
#endif

#endif
