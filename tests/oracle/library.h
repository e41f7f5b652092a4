/* SPDX-License-Identifier: MIT */
/* What fixtures use of the C++ library: strings that hold nothing, containers without elements, locks that lock nothing. */
#ifndef ORACLE_LIBRARY_H
#define ORACLE_LIBRARY_H

namespace std {
struct mutex {
};
template <class M> struct lock_guard {
    explicit lock_guard(M &) {}
};
struct wstring {
    wstring() {}
    wstring(const wchar_t *) {}
    wstring operator+(const wchar_t *) const { return *this; }
};
template <class T> struct vector {
    void push_back(const T &) {}
    T *begin() { return nullptr; }
    T *end() { return nullptr; }
};
template <class K, class V> struct pair {
    K first;
    V second;
};
template <class K, class V> struct map : vector<pair<const K, V>> {
};
struct ofstream {
    explicit ofstream(const wstring &) {}
    template <class T> ofstream &operator<<(const T &) { return *this; }
    ofstream &operator<<(ofstream &(*)(ofstream &)) { return *this; }
};
inline ofstream &endl(ofstream &stream) { return stream; }
} // namespace std

#endif
