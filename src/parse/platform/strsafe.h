/* SPDX-License-Identifier: MIT */
/* strsafe.h: bounded strings, user mode. */
#ifndef HS_STRSAFE_H
#define HS_STRSAFE_H

#include "hs_base.h"
#include "hs_crt_io.h"

#define STRSAFE_FILL_BEHIND_NULL 0x00000200
#define STRSAFE_IGNORE_NULLS 0x00000100
#define STRSAFE_FILL_ON_FAILURE 0x00000400
#define STRSAFE_NULL_ON_FAILURE 0x00000800
#define STRSAFE_NO_TRUNCATION 0x00001000
#define STRSAFE_ZERO_LENGTH_ON_FAILURE 0x00000800
#define STRSAFE_MAX_CCH 2147483647
#define STRSAFE_MAX_LENGTH (STRSAFE_MAX_CCH - 1)
#define STRSAFE_E_INSUFFICIENT_BUFFER ((HRESULT)0x8007007A)
#define STRSAFE_E_INVALID_PARAMETER ((HRESULT)0x80070057)
#define STRSAFE_E_END_OF_FILE ((HRESULT)0x80070026)
#define STRSAFE_LPSTR LPSTR
#define STRSAFE_LPCSTR LPCSTR
#define STRSAFE_LPWSTR LPWSTR
#define STRSAFE_LPCWSTR LPCWSTR
#ifndef HS_STR_AW
#ifdef UNICODE
#define HS_STR_AW(name) name##W
#else
#define HS_STR_AW(name) name##A
#endif
#endif
#define StringCbCopy HS_STR_AW(StringCbCopy)
#define StringCbCopyEx HS_STR_AW(StringCbCopyEx)
#define StringCbCopyN HS_STR_AW(StringCbCopyN)
#define StringCbCat HS_STR_AW(StringCbCat)
#define StringCbCatEx HS_STR_AW(StringCbCatEx)
#define StringCbCatN HS_STR_AW(StringCbCatN)
#define StringCbPrintf HS_STR_AW(StringCbPrintf)
#define StringCbPrintfEx HS_STR_AW(StringCbPrintfEx)
#define StringCbVPrintf HS_STR_AW(StringCbVPrintf)
#define StringCbLength HS_STR_AW(StringCbLength)
#define StringCchCopy HS_STR_AW(StringCchCopy)
#define StringCchCopyEx HS_STR_AW(StringCchCopyEx)
#define StringCchCopyN HS_STR_AW(StringCchCopyN)
#define StringCchCat HS_STR_AW(StringCchCat)
#define StringCchCatEx HS_STR_AW(StringCchCatEx)
#define StringCchCatN HS_STR_AW(StringCchCatN)
#define StringCchPrintf HS_STR_AW(StringCchPrintf)
#define StringCchPrintfEx HS_STR_AW(StringCchPrintfEx)
#define StringCchVPrintf HS_STR_AW(StringCchVPrintf)
#define StringCchLength HS_STR_AW(StringCchLength)

HS_BEGIN
HRESULT StringCbCopyA(PSTR, size_t, PCSTR);
HRESULT StringCbCopyExA(PSTR, size_t, PCSTR, PSTR *, size_t *, ULONG);
HRESULT StringCbCopyNA(PSTR, size_t, PCSTR, size_t);
HRESULT StringCbCopyNExA(PSTR, size_t, PCSTR, size_t, PSTR *, size_t *, ULONG);
HRESULT StringCbCatA(PSTR, size_t, PCSTR);
HRESULT StringCbCatExA(PSTR, size_t, PCSTR, PSTR *, size_t *, ULONG);
HRESULT StringCbCatNA(PSTR, size_t, PCSTR, size_t);
HRESULT StringCbPrintfA(PSTR, size_t, PCSTR, ...);
HRESULT StringCbPrintfExA(PSTR, size_t, PSTR *, size_t *, ULONG, PCSTR, ...);
HRESULT StringCbVPrintfA(PSTR, size_t, PCSTR, va_list);
HRESULT StringCbVPrintfExA(PSTR, size_t, PSTR *, size_t *, ULONG, PCSTR, va_list);
HRESULT StringCbLengthA(PCSTR, size_t, size_t *);
HRESULT StringCbCopyW(PWSTR, size_t, PCWSTR);
HRESULT StringCbCopyExW(PWSTR, size_t, PCWSTR, PWSTR *, size_t *, ULONG);
HRESULT StringCbCopyNW(PWSTR, size_t, PCWSTR, size_t);
HRESULT StringCbCopyNExW(PWSTR, size_t, PCWSTR, size_t, PWSTR *, size_t *, ULONG);
HRESULT StringCbCatW(PWSTR, size_t, PCWSTR);
HRESULT StringCbCatExW(PWSTR, size_t, PCWSTR, PWSTR *, size_t *, ULONG);
HRESULT StringCbCatNW(PWSTR, size_t, PCWSTR, size_t);
HRESULT StringCbPrintfW(PWSTR, size_t, PCWSTR, ...);
HRESULT StringCbPrintfExW(PWSTR, size_t, PWSTR *, size_t *, ULONG, PCWSTR, ...);
HRESULT StringCbVPrintfW(PWSTR, size_t, PCWSTR, va_list);
HRESULT StringCbVPrintfExW(PWSTR, size_t, PWSTR *, size_t *, ULONG, PCWSTR, va_list);
HRESULT StringCbLengthW(PCWSTR, size_t, size_t *);
HRESULT StringCchCopyA(PSTR, size_t, PCSTR);
HRESULT StringCchCopyExA(PSTR, size_t, PCSTR, PSTR *, size_t *, ULONG);
HRESULT StringCchCopyNA(PSTR, size_t, PCSTR, size_t);
HRESULT StringCchCopyNExA(PSTR, size_t, PCSTR, size_t, PSTR *, size_t *, ULONG);
HRESULT StringCchCatA(PSTR, size_t, PCSTR);
HRESULT StringCchCatExA(PSTR, size_t, PCSTR, PSTR *, size_t *, ULONG);
HRESULT StringCchCatNA(PSTR, size_t, PCSTR, size_t);
HRESULT StringCchPrintfA(PSTR, size_t, PCSTR, ...);
HRESULT StringCchPrintfExA(PSTR, size_t, PSTR *, size_t *, ULONG, PCSTR, ...);
HRESULT StringCchVPrintfA(PSTR, size_t, PCSTR, va_list);
HRESULT StringCchVPrintfExA(PSTR, size_t, PSTR *, size_t *, ULONG, PCSTR, va_list);
HRESULT StringCchLengthA(PCSTR, size_t, size_t *);
HRESULT StringCchCopyW(PWSTR, size_t, PCWSTR);
HRESULT StringCchCopyExW(PWSTR, size_t, PCWSTR, PWSTR *, size_t *, ULONG);
HRESULT StringCchCopyNW(PWSTR, size_t, PCWSTR, size_t);
HRESULT StringCchCopyNExW(PWSTR, size_t, PCWSTR, size_t, PWSTR *, size_t *, ULONG);
HRESULT StringCchCatW(PWSTR, size_t, PCWSTR);
HRESULT StringCchCatExW(PWSTR, size_t, PCWSTR, PWSTR *, size_t *, ULONG);
HRESULT StringCchCatNW(PWSTR, size_t, PCWSTR, size_t);
HRESULT StringCchPrintfW(PWSTR, size_t, PCWSTR, ...);
HRESULT StringCchPrintfExW(PWSTR, size_t, PWSTR *, size_t *, ULONG, PCWSTR, ...);
HRESULT StringCchVPrintfW(PWSTR, size_t, PCWSTR, va_list);
HRESULT StringCchVPrintfExW(PWSTR, size_t, PWSTR *, size_t *, ULONG, PCWSTR, va_list);
HRESULT StringCchLengthW(PCWSTR, size_t, size_t *);
HS_END

#endif
