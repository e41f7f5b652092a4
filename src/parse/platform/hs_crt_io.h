/* SPDX-License-Identifier: MIT */
/* hs_crt_io.h: formatted strings of the C library. */
#ifndef HS_CRT_IO_H
#define HS_CRT_IO_H

#include "hs_crt.h"

HS_BEGIN
int sprintf(char *, const char *, ...);
int _snprintf(char *, size_t, const char *, ...);
int snprintf(char *, size_t, const char *, ...);
int sprintf_s(char *, size_t, const char *, ...);
int _snprintf_s(char *, size_t, size_t, const char *, ...);
int vsprintf(char *, const char *, va_list);
int vsnprintf(char *, size_t, const char *, va_list);
int _vsnprintf(char *, size_t, const char *, va_list);
int vsprintf_s(char *, size_t, const char *, va_list);
int _vsnprintf_s(char *, size_t, size_t, const char *, va_list);
int _snwprintf(wchar_t *, size_t, const wchar_t *, ...);
int _snwprintf_s(wchar_t *, size_t, size_t, const wchar_t *, ...);
int swprintf_s(wchar_t *, size_t, const wchar_t *, ...);
int swprintf(wchar_t *, size_t, const wchar_t *, ...);
int _vsnwprintf(wchar_t *, size_t, const wchar_t *, va_list);
int vswprintf_s(wchar_t *, size_t, const wchar_t *, va_list);
int _vsnwprintf_s(wchar_t *, size_t, size_t, const wchar_t *, va_list);
int sscanf(const char *, const char *, ...);
int sscanf_s(const char *, const char *, ...);
int swscanf_s(const wchar_t *, const wchar_t *, ...);
int swscanf(const wchar_t *, const wchar_t *, ...);
int _scprintf(const char *, ...);
int _scwprintf(const wchar_t *, ...);
int _vscprintf(const char *, va_list);
int _vscwprintf(const wchar_t *, va_list);
HS_END

#ifdef __cplusplus
extern "C++" {
template <size_t n, class... T> int sprintf_s(char (&to)[n], const char *f, T... a) { return sprintf_s(to, n, f, a...); }
template <size_t n, class... T> int swprintf_s(wchar_t (&to)[n], const wchar_t *f, T... a)
{
    return swprintf_s(to, n, f, a...);
}
}
#endif

#endif
