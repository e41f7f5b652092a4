/* SPDX-License-Identifier: MIT */
/* hs_stl.h: the parts of the C++ library that drivers in user mode use: strings, containers, locks, streams.  Members
 * without a body are calls of which nothing is known; those that take a closure must have one. */
#ifndef HS_STL_H
#define HS_STL_H

#include "hs_std.h"
#include "memory"
#include "optional"

#ifdef __cplusplus
extern "C++" {
namespace std {
class exception {
  public:
    exception() noexcept;
    explicit exception(const char *) noexcept;
    virtual ~exception();
    virtual const char *what() const noexcept;
};
class bad_alloc : public exception {};
#define HS_STD_ERROR(name, base)                                                                                       \
    class name : public base {                                                                                         \
      public:                                                                                                          \
        template <class... A> explicit name(const A &...);                                                             \
    }
HS_STD_ERROR(runtime_error, exception);
HS_STD_ERROR(logic_error, exception);
HS_STD_ERROR(system_error, runtime_error);
HS_STD_ERROR(range_error, runtime_error);
HS_STD_ERROR(overflow_error, runtime_error);
HS_STD_ERROR(length_error, logic_error);
HS_STD_ERROR(out_of_range, logic_error);
HS_STD_ERROR(invalid_argument, logic_error);
[[noreturn]] void terminate() noexcept;

template <class T> struct hs_iterator {
    using value_type = remove_const_t<T>;
    using difference_type = ptrdiff_t;
    using pointer = T *;
    using reference = T &;
    hs_iterator();
    template <class U> hs_iterator(const hs_iterator<U> &);
    T &operator*() const;
    T *operator->() const;
    T &operator[](ptrdiff_t) const;
    hs_iterator &operator++();
    hs_iterator operator++(int);
    hs_iterator &operator--();
    hs_iterator operator--(int);
    hs_iterator &operator+=(ptrdiff_t);
    hs_iterator &operator-=(ptrdiff_t);
    hs_iterator operator+(ptrdiff_t) const;
    hs_iterator operator-(ptrdiff_t) const;
    template <class U> ptrdiff_t operator-(const hs_iterator<U> &) const;
    template <class U> bool operator==(const hs_iterator<U> &) const;
    template <class U> bool operator!=(const hs_iterator<U> &) const;
    template <class U> bool operator<(const hs_iterator<U> &) const;
};

/* What all containers have. */
template <class T> class hs_container {
  public:
    using value_type = T;
    using size_type = size_t;
    using difference_type = ptrdiff_t;
    using reference = T &;
    using const_reference = const T &;
    using iterator = hs_iterator<T>;
    using const_iterator = hs_iterator<const T>;
    using reverse_iterator = iterator;
    using const_reverse_iterator = const_iterator;
    bool empty() const noexcept;
    size_t size() const noexcept;
    size_t max_size() const noexcept;
    void clear() noexcept;
    iterator begin() noexcept;
    iterator end() noexcept;
    const_iterator begin() const noexcept;
    const_iterator end() const noexcept;
    const_iterator cbegin() const noexcept;
    const_iterator cend() const noexcept;
    reverse_iterator rbegin() noexcept;
    reverse_iterator rend() noexcept;
    const_reverse_iterator rbegin() const noexcept;
    const_reverse_iterator rend() const noexcept;
    bool operator==(const hs_container &) const;
    bool operator!=(const hs_container &) const;
    bool operator<(const hs_container &) const;
};

template <class T> class hs_sequence : public hs_container<T> {
  public:
    using typename hs_container<T>::iterator;
    hs_sequence() noexcept;
    explicit hs_sequence(size_t);
    hs_sequence(size_t, const T &);
    hs_sequence(initializer_list<T>);
    hs_sequence(const hs_sequence &);
    hs_sequence(hs_sequence &&) noexcept;
    template <class I, class = enable_if_t<!is_integral_v<I>>> hs_sequence(I, I);
    ~hs_sequence();
    hs_sequence &operator=(const hs_sequence &);
    hs_sequence &operator=(hs_sequence &&) noexcept;
    hs_sequence &operator=(initializer_list<T>);
    T &operator[](size_t);
    const T &operator[](size_t) const;
    T &at(size_t);
    const T &at(size_t) const;
    T &front();
    const T &front() const;
    T &back();
    const T &back() const;
    T *data() noexcept;
    const T *data() const noexcept;
    size_t capacity() const noexcept;
    void reserve(size_t);
    void resize(size_t);
    void resize(size_t, const T &);
    void shrink_to_fit();
    void push_back(const T &);
    void push_back(T &&);
    void push_front(const T &);
    void pop_back();
    void pop_front();
    template <class... A> T &emplace_back(A &&...);
    template <class... A> T &emplace_front(A &&...);
    template <class... A> iterator insert(A &&...);
    template <class... A> iterator erase(A &&...);
    template <class... A> void assign(A &&...);
    void swap(hs_sequence &) noexcept;
};
#define HS_SEQUENCE(name)                                                                                              \
    template <class T, class A = void> class name : public hs_sequence<T> {                                            \
      public:                                                                                                          \
        using hs_sequence<T>::hs_sequence;                                                                             \
        using hs_sequence<T>::operator=;                                                                               \
    }
HS_SEQUENCE(vector);
HS_SEQUENCE(deque);
HS_SEQUENCE(list);
HS_SEQUENCE(forward_list);
template <class T> class queue : public hs_sequence<T> {
  public:
    void push(const T &);
    void push(T &&);
    template <class... A> T &emplace(A &&...);
    void pop();
    T &top();
};
template <class T> using stack = queue<T>;
template <class T, class C = void, class L = void> using priority_queue = queue<T>;

template <class C> class basic_string : public hs_sequence<C> {
  public:
    using hs_sequence<C>::hs_sequence;
    using hs_sequence<C>::operator=;
    static constexpr size_t npos = (size_t)-1;
    basic_string(const C *);
    basic_string(const C *, size_t);
    basic_string(const basic_string &, size_t, size_t = npos);
    basic_string &operator=(const C *);
    basic_string &operator=(C);
    const C *c_str() const noexcept;
    size_t length() const noexcept;
    template <class... A> basic_string &append(const A &...);
    template <class... A> basic_string &replace(const A &...);
    template <class U> basic_string &operator+=(const U &);
    basic_string substr(size_t = 0, size_t = npos) const;
    template <class... A> int compare(const A &...) const;
    template <class... A> size_t find(const A &...) const;
    template <class... A> size_t rfind(const A &...) const;
    template <class... A> size_t find_first_of(const A &...) const;
    template <class... A> size_t find_first_not_of(const A &...) const;
    template <class... A> size_t find_last_of(const A &...) const;
    template <class... A> size_t find_last_not_of(const A &...) const;
    bool starts_with(const C *) const;
    bool ends_with(const C *) const;
};
using string = basic_string<char>;
using wstring = basic_string<wchar_t>;
using u16string = basic_string<char16_t>;
template <class C> using basic_string_view = basic_string<C>;
using string_view = string;
using wstring_view = wstring;
template <class C> basic_string<C> operator+(const basic_string<C> &, const basic_string<C> &);
template <class C> basic_string<C> operator+(const basic_string<C> &, const type_identity_t<C> *);
template <class C> basic_string<C> operator+(const type_identity_t<C> *, const basic_string<C> &);
template <class C> basic_string<C> operator+(const basic_string<C> &, type_identity_t<C>);
template <class C> bool operator==(const basic_string<C> &, const type_identity_t<C> *);
template <class C> bool operator!=(const basic_string<C> &, const type_identity_t<C> *);
template <class T> string to_string(T);
template <class T> wstring to_wstring(T);
template <class C> int stoi(const basic_string<C> &, size_t * = nullptr, int = 10);
template <class C> long stol(const basic_string<C> &, size_t * = nullptr, int = 10);
template <class C> unsigned long stoul(const basic_string<C> &, size_t * = nullptr, int = 10);
template <class C> unsigned long long stoull(const basic_string<C> &, size_t * = nullptr, int = 10);
template <class C> double stod(const basic_string<C> &, size_t * = nullptr);
template <class C> float stof(const basic_string<C> &, size_t * = nullptr);

template <class K, class T> class hs_keyed : public hs_container<T> {
  public:
    using key_type = K;
    using typename hs_container<T>::iterator;
    using typename hs_container<T>::const_iterator;
    hs_keyed();
    hs_keyed(initializer_list<T>);
    iterator find(const K &);
    const_iterator find(const K &) const;
    size_t count(const K &) const;
    bool contains(const K &) const;
    iterator lower_bound(const K &);
    iterator upper_bound(const K &);
    template <class... A> pair<iterator, bool> insert(A &&...);
    template <class... A> pair<iterator, bool> emplace(A &&...);
    template <class... A> pair<iterator, bool> try_emplace(A &&...);
    template <class... A> pair<iterator, bool> insert_or_assign(A &&...);
    template <class U> size_t erase(const U &);
    void reserve(size_t);
};
template <class K, class V> class hs_map : public hs_keyed<K, pair<const K, V>> {
  public:
    using mapped_type = V;
    using hs_keyed<K, pair<const K, V>>::hs_keyed;
    V &operator[](const K &);
    V &at(const K &);
    const V &at(const K &) const;
};
template <class K, class V, class... M> using map = hs_map<K, V>;
template <class K, class V, class... M> using multimap = hs_map<K, V>;
template <class K, class V, class... M> using unordered_map = hs_map<K, V>;
template <class K, class... M> using set = hs_keyed<K, K>;
template <class K, class... M> using unordered_set = hs_keyed<K, K>;

template <class F> class function;
template <class R, class... A> class function<R(A...)> {
  public:
    function() noexcept;
    function(nullptr_t) noexcept;
    template <class F> function(F) {}
    R operator()(A...) const;
    explicit operator bool() const noexcept;
};
template <class T> struct hash { size_t operator()(const T &) const; };
template <class T = void> struct less { bool operator()(const T &, const T &) const; };
template <class T = void> struct greater { bool operator()(const T &, const T &) const; };

template <class T> class shared_ptr {
  public:
    using element_type = T;
    shared_ptr() noexcept;
    shared_ptr(nullptr_t) noexcept;
    template <class U> explicit shared_ptr(U *);
    template <class U, class D> shared_ptr(U *own, D) : shared_ptr(own) {}
    template <class U> shared_ptr(const shared_ptr<U> &) noexcept;
    template <class U> shared_ptr(shared_ptr<U> &&) noexcept;
    template <class U, class D> shared_ptr(unique_ptr<U, D> &&);
    shared_ptr(const shared_ptr &) noexcept;
    shared_ptr(shared_ptr &&) noexcept;
    ~shared_ptr();
    shared_ptr &operator=(const shared_ptr &) noexcept;
    shared_ptr &operator=(shared_ptr &&) noexcept;
    T *get() const noexcept;
    T &operator*() const;
    T *operator->() const;
    explicit operator bool() const noexcept;
    long use_count() const noexcept;
    void reset() noexcept;
    template <class U> void reset(U *);
    template <class U> bool operator==(const U &) const;
    template <class U> bool operator!=(const U &) const;
};
template <class T> class weak_ptr {
  public:
    weak_ptr() noexcept;
    template <class U> weak_ptr(const shared_ptr<U> &) noexcept;
    shared_ptr<T> lock() const noexcept;
    bool expired() const noexcept;
    void reset() noexcept;
};
template <class T> class enable_shared_from_this {
  public:
    shared_ptr<T> shared_from_this();
    weak_ptr<T> weak_from_this();
};
template <class T, class... A> shared_ptr<T> make_shared(A &&...);

namespace chrono {
template <class... A> struct hs_time {
    hs_time();
    template <class U> hs_time(const U &);
    long long count() const;
    template <class U> hs_time operator+(const U &) const;
    template <class U> hs_time operator-(const U &) const;
    template <class U> bool operator<(const U &) const;
    template <class U> bool operator>(const U &) const;
    template <class U> bool operator>=(const U &) const;
    hs_time time_since_epoch() const;
};
using nanoseconds = hs_time<char>;
using microseconds = hs_time<short>;
using milliseconds = hs_time<int>;
using seconds = hs_time<long>;
using minutes = hs_time<long long>;
template <class T, class U> T duration_cast(const U &);
struct system_clock {
    using time_point = hs_time<>;
    using duration = hs_time<>;
    static time_point now() noexcept;
    static long long to_time_t(const time_point &);
};
using steady_clock = system_clock;
using high_resolution_clock = system_clock;
} // namespace chrono

class mutex {
  public:
    void lock();
    bool try_lock();
    void unlock();
    void lock_shared();
    void unlock_shared();
};
using recursive_mutex = mutex;
using timed_mutex = mutex;
using shared_mutex = mutex;
struct defer_lock_t {};
inline constexpr defer_lock_t defer_lock{};
template <class... M> class hs_lock {
  public:
    template <class... A> explicit hs_lock(A &&...);
    hs_lock(hs_lock &&) noexcept;
    ~hs_lock();
    void lock();
    void unlock();
    bool owns_lock() const noexcept;
};
template <class... M> using lock_guard = hs_lock<M...>;
template <class... M> using unique_lock = hs_lock<M...>;
template <class... M> using shared_lock = hs_lock<M...>;
template <class... M> using scoped_lock = hs_lock<M...>;
class condition_variable {
  public:
    void notify_one() noexcept;
    void notify_all() noexcept;
    template <class... A> void wait(A &&...) {}
    template <class... A> bool wait_for(A &&...) { return is_notified(); }

  private:
    bool is_notified();
};
class thread {
  public:
    thread() noexcept;
    template <class F, class... A> explicit thread(F &&, A &&...) {}
    thread(thread &&) noexcept;
    ~thread();
    thread &operator=(thread &&) noexcept;
    bool joinable() const noexcept;
    void join();
    void detach();
};
namespace this_thread {
template <class T> void sleep_for(const T &);
void yield() noexcept;
} // namespace this_thread

class ios_base {
  public:
    enum openmode { in = 1, out = 2, app = 4, trunc = 8, binary = 16, ate = 32 };
    friend openmode operator|(openmode, openmode);
};
template <class C> class hs_stream : public ios_base {
  public:
    hs_stream();
    template <class... A> explicit hs_stream(const A &...);
    hs_stream(hs_stream &&);
    ~hs_stream();
    hs_stream &operator=(hs_stream &&);
    template <class... A> void open(const A &...);
    bool is_open() const;
    void close();
    bool good() const;
    bool fail() const;
    bool eof() const;
    void clear();
    explicit operator bool() const;
    bool operator!() const;
    basic_string<C> str() const;
    void str(const basic_string<C> &);
    hs_stream &flush();
    hs_stream &seekg(long long);
    template <class... A> hs_stream &read(C *, A...);
    template <class... A> hs_stream &write(const C *, A...);
    template <class T> hs_stream &operator<<(const T &);
    hs_stream &operator<<(hs_stream &(*)(hs_stream &));
    template <class T> hs_stream &operator>>(T &);
};
using ios = ios_base;
using ostream = hs_stream<char>;
using istream = hs_stream<char>;
using iostream = hs_stream<char>;
using ofstream = hs_stream<char>;
using ifstream = hs_stream<char>;
using fstream = hs_stream<char>;
using stringstream = hs_stream<char>;
using ostringstream = hs_stream<char>;
using istringstream = hs_stream<char>;
using wostream = hs_stream<wchar_t>;
using wofstream = hs_stream<wchar_t>;
using wifstream = hs_stream<wchar_t>;
using wstringstream = hs_stream<wchar_t>;
using wostringstream = hs_stream<wchar_t>;
using wistringstream = hs_stream<wchar_t>;
extern ostream cout, cerr, clog;
extern wostream wcout, wcerr;
template <class C> hs_stream<C> &endl(hs_stream<C> &);
template <class C> hs_stream<C> &flush(hs_stream<C> &);
template <class C> bool getline(hs_stream<C> &, basic_string<C> &);
template <class C> bool getline(hs_stream<C> &, basic_string<C> &, C);

template <class... T> class tuple {
  public:
    tuple();
    template <class... U> tuple(U &&...);
};
template <class... A> tuple<decay_t<A>...> make_tuple(A &&...);
template <class... A> tuple<A &...> tie(A &...);
template <size_t n, class H, class... T> struct hs_element : hs_element<n - 1, T...> {};
template <class H, class... T> struct hs_element<0, H, T...> {
    using type = H;
};
template <size_t n, class... T> typename hs_element<n, T...>::type &get(tuple<T...> &) noexcept;
template <size_t n, class... T> const typename hs_element<n, T...>::type &get(const tuple<T...> &) noexcept;
template <class X, class... T> X &get(tuple<T...> &) noexcept;
template <class X, class... T> const X &get(const tuple<T...> &) noexcept;
template <class I> ptrdiff_t distance(I, I);
template <class I> I next(I, ptrdiff_t = 1);
template <class T, size_t n> constexpr size_t size(const T (&)[n]) noexcept { return n; }
template <class T> auto size(const T &x) -> decltype(x.size()) { return x.size(); }
template <class T> auto begin(T &x) -> decltype(x.begin()) { return x.begin(); }
template <class T> auto end(T &x) -> decltype(x.end()) { return x.end(); }
} // namespace std
}
#endif

#endif
