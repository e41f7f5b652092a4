/* SPDX-License-Identifier: MIT */
/* ntstrsafe.h: bounded strings, kernel mode. */
#ifndef HS_NTSTRSAFE_H
#define HS_NTSTRSAFE_H

#include "hs_nt.h"
#include "hs_crt_io.h"

#define STRSAFE_FILL_BEHIND_NULL 0x00000200
#define STRSAFE_IGNORE_NULLS 0x00000100
#define STRSAFE_FILL_ON_FAILURE 0x00000400
#define STRSAFE_NULL_ON_FAILURE 0x00000800
#define STRSAFE_NO_TRUNCATION 0x00001000
#define STRSAFE_ZERO_LENGTH_ON_FAILURE 0x00000800
#define STRSAFE_MAX_CCH 2147483647
#define STRSAFE_MAX_LENGTH (STRSAFE_MAX_CCH - 1)
#define NTSTRSAFE_MAX_CCH 2147483647
#define NTSTRSAFE_MAX_LENGTH (NTSTRSAFE_MAX_CCH - 1)
#define NTSTRSAFE_UNICODE_STRING_MAX_CCH (0xffff / sizeof(WCHAR))
#define NTSTRSAFE_PSTR PSTR
#define NTSTRSAFE_PCSTR PCSTR
#define NTSTRSAFE_PWSTR PWSTR
#define NTSTRSAFE_PCWSTR PCWSTR
#ifndef HS_STR_AW
#ifdef UNICODE
#define HS_STR_AW(name) name##W
#else
#define HS_STR_AW(name) name##A
#endif
#endif
#define RtlStringCbCopy HS_STR_AW(RtlStringCbCopy)
#define RtlStringCbCopyN HS_STR_AW(RtlStringCbCopyN)
#define RtlStringCbCat HS_STR_AW(RtlStringCbCat)
#define RtlStringCbCatN HS_STR_AW(RtlStringCbCatN)
#define RtlStringCbPrintf HS_STR_AW(RtlStringCbPrintf)
#define RtlStringCbVPrintf HS_STR_AW(RtlStringCbVPrintf)
#define RtlStringCbLength HS_STR_AW(RtlStringCbLength)
#define RtlStringCchCopy HS_STR_AW(RtlStringCchCopy)
#define RtlStringCchCopyN HS_STR_AW(RtlStringCchCopyN)
#define RtlStringCchCat HS_STR_AW(RtlStringCchCat)
#define RtlStringCchCatN HS_STR_AW(RtlStringCchCatN)
#define RtlStringCchPrintf HS_STR_AW(RtlStringCchPrintf)
#define RtlStringCchVPrintf HS_STR_AW(RtlStringCchVPrintf)
#define RtlStringCchLength HS_STR_AW(RtlStringCchLength)

HS_BEGIN
NTSTATUS RtlStringCbCopyA(PSTR, size_t, PCSTR);
NTSTATUS RtlStringCbCopyExA(PSTR, size_t, PCSTR, PSTR *, size_t *, ULONG);
NTSTATUS RtlStringCbCopyNA(PSTR, size_t, PCSTR, size_t);
NTSTATUS RtlStringCbCopyNExA(PSTR, size_t, PCSTR, size_t, PSTR *, size_t *, ULONG);
NTSTATUS RtlStringCbCatA(PSTR, size_t, PCSTR);
NTSTATUS RtlStringCbCatExA(PSTR, size_t, PCSTR, PSTR *, size_t *, ULONG);
NTSTATUS RtlStringCbCatNA(PSTR, size_t, PCSTR, size_t);
NTSTATUS RtlStringCbPrintfA(PSTR, size_t, PCSTR, ...);
NTSTATUS RtlStringCbPrintfExA(PSTR, size_t, PSTR *, size_t *, ULONG, PCSTR, ...);
NTSTATUS RtlStringCbVPrintfA(PSTR, size_t, PCSTR, va_list);
NTSTATUS RtlStringCbVPrintfExA(PSTR, size_t, PSTR *, size_t *, ULONG, PCSTR, va_list);
NTSTATUS RtlStringCbLengthA(PCSTR, size_t, size_t *);
NTSTATUS RtlStringCbCopyW(PWSTR, size_t, PCWSTR);
NTSTATUS RtlStringCbCopyExW(PWSTR, size_t, PCWSTR, PWSTR *, size_t *, ULONG);
NTSTATUS RtlStringCbCopyNW(PWSTR, size_t, PCWSTR, size_t);
NTSTATUS RtlStringCbCopyNExW(PWSTR, size_t, PCWSTR, size_t, PWSTR *, size_t *, ULONG);
NTSTATUS RtlStringCbCatW(PWSTR, size_t, PCWSTR);
NTSTATUS RtlStringCbCatExW(PWSTR, size_t, PCWSTR, PWSTR *, size_t *, ULONG);
NTSTATUS RtlStringCbCatNW(PWSTR, size_t, PCWSTR, size_t);
NTSTATUS RtlStringCbPrintfW(PWSTR, size_t, PCWSTR, ...);
NTSTATUS RtlStringCbPrintfExW(PWSTR, size_t, PWSTR *, size_t *, ULONG, PCWSTR, ...);
NTSTATUS RtlStringCbVPrintfW(PWSTR, size_t, PCWSTR, va_list);
NTSTATUS RtlStringCbVPrintfExW(PWSTR, size_t, PWSTR *, size_t *, ULONG, PCWSTR, va_list);
NTSTATUS RtlStringCbLengthW(PCWSTR, size_t, size_t *);
NTSTATUS RtlStringCchCopyA(PSTR, size_t, PCSTR);
NTSTATUS RtlStringCchCopyExA(PSTR, size_t, PCSTR, PSTR *, size_t *, ULONG);
NTSTATUS RtlStringCchCopyNA(PSTR, size_t, PCSTR, size_t);
NTSTATUS RtlStringCchCopyNExA(PSTR, size_t, PCSTR, size_t, PSTR *, size_t *, ULONG);
NTSTATUS RtlStringCchCatA(PSTR, size_t, PCSTR);
NTSTATUS RtlStringCchCatExA(PSTR, size_t, PCSTR, PSTR *, size_t *, ULONG);
NTSTATUS RtlStringCchCatNA(PSTR, size_t, PCSTR, size_t);
NTSTATUS RtlStringCchPrintfA(PSTR, size_t, PCSTR, ...);
NTSTATUS RtlStringCchPrintfExA(PSTR, size_t, PSTR *, size_t *, ULONG, PCSTR, ...);
NTSTATUS RtlStringCchVPrintfA(PSTR, size_t, PCSTR, va_list);
NTSTATUS RtlStringCchVPrintfExA(PSTR, size_t, PSTR *, size_t *, ULONG, PCSTR, va_list);
NTSTATUS RtlStringCchLengthA(PCSTR, size_t, size_t *);
NTSTATUS RtlStringCchCopyW(PWSTR, size_t, PCWSTR);
NTSTATUS RtlStringCchCopyExW(PWSTR, size_t, PCWSTR, PWSTR *, size_t *, ULONG);
NTSTATUS RtlStringCchCopyNW(PWSTR, size_t, PCWSTR, size_t);
NTSTATUS RtlStringCchCopyNExW(PWSTR, size_t, PCWSTR, size_t, PWSTR *, size_t *, ULONG);
NTSTATUS RtlStringCchCatW(PWSTR, size_t, PCWSTR);
NTSTATUS RtlStringCchCatExW(PWSTR, size_t, PCWSTR, PWSTR *, size_t *, ULONG);
NTSTATUS RtlStringCchCatNW(PWSTR, size_t, PCWSTR, size_t);
NTSTATUS RtlStringCchPrintfW(PWSTR, size_t, PCWSTR, ...);
NTSTATUS RtlStringCchPrintfExW(PWSTR, size_t, PWSTR *, size_t *, ULONG, PCWSTR, ...);
NTSTATUS RtlStringCchVPrintfW(PWSTR, size_t, PCWSTR, va_list);
NTSTATUS RtlStringCchVPrintfExW(PWSTR, size_t, PWSTR *, size_t *, ULONG, PCWSTR, va_list);
NTSTATUS RtlStringCchLengthW(PCWSTR, size_t, size_t *);
NTSTATUS RtlStringCbCopyUnicodeString(PWSTR, size_t, PCUNICODE_STRING);
NTSTATUS RtlStringCchCopyUnicodeString(PWSTR, size_t, PCUNICODE_STRING);
NTSTATUS RtlUnicodeStringInit(PUNICODE_STRING, PCWSTR);
NTSTATUS RtlUnicodeStringInitEx(PUNICODE_STRING, PCWSTR, ULONG);
NTSTATUS RtlUnicodeStringValidate(PCUNICODE_STRING);
NTSTATUS RtlUnicodeStringValidateEx(PCUNICODE_STRING, ULONG);
NTSTATUS RtlUnicodeStringCopy(PUNICODE_STRING, PCUNICODE_STRING);
NTSTATUS RtlUnicodeStringCopyEx(PUNICODE_STRING, PCUNICODE_STRING, PUNICODE_STRING, ULONG);
NTSTATUS RtlUnicodeStringCopyString(PUNICODE_STRING, PCWSTR);
NTSTATUS RtlUnicodeStringCopyStringEx(PUNICODE_STRING, PCWSTR, PUNICODE_STRING, ULONG);
NTSTATUS RtlUnicodeStringCbCopyN(PUNICODE_STRING, PCUNICODE_STRING, size_t);
NTSTATUS RtlUnicodeStringCchCopyN(PUNICODE_STRING, PCUNICODE_STRING, size_t);
NTSTATUS RtlUnicodeStringCbCopyStringN(PUNICODE_STRING, PCWSTR, size_t);
NTSTATUS RtlUnicodeStringCchCopyStringN(PUNICODE_STRING, PCWSTR, size_t);
NTSTATUS RtlUnicodeStringCat(PUNICODE_STRING, PCUNICODE_STRING);
NTSTATUS RtlUnicodeStringCatEx(PUNICODE_STRING, PCUNICODE_STRING, PUNICODE_STRING, ULONG);
NTSTATUS RtlUnicodeStringCatString(PUNICODE_STRING, PCWSTR);
NTSTATUS RtlUnicodeStringCatStringEx(PUNICODE_STRING, PCWSTR, PUNICODE_STRING, ULONG);
NTSTATUS RtlUnicodeStringCbCatN(PUNICODE_STRING, PCUNICODE_STRING, size_t);
NTSTATUS RtlUnicodeStringCchCatN(PUNICODE_STRING, PCUNICODE_STRING, size_t);
NTSTATUS RtlUnicodeStringCbCatStringN(PUNICODE_STRING, PCWSTR, size_t);
NTSTATUS RtlUnicodeStringCchCatStringN(PUNICODE_STRING, PCWSTR, size_t);
NTSTATUS RtlUnicodeStringPrintf(PUNICODE_STRING, PCWSTR, ...);
NTSTATUS RtlUnicodeStringPrintfEx(PUNICODE_STRING, PUNICODE_STRING, ULONG, PCWSTR, ...);
NTSTATUS RtlUnicodeStringVPrintf(PUNICODE_STRING, PCWSTR, va_list);
NTSTATUS RtlUnicodeStringVPrintfEx(PUNICODE_STRING, PUNICODE_STRING, ULONG, PCWSTR, va_list);
HS_END

#endif
