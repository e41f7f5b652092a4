/* SPDX-License-Identifier: MIT */
/* wudfwdm.h: the kernel's declarations that user-mode framework drivers may use. */
#ifndef HS_WUDFWDM_H
#define HS_WUDFWDM_H

#include "windows.h"
#include "hs_list.h"

HS_BEGIN
NTSTATUS RtlIntegerToUnicodeString(ULONG, ULONG, PUNICODE_STRING);
NTSTATUS RtlInt64ToUnicodeString(ULONGLONG, ULONG, PUNICODE_STRING);
NTSTATUS RtlUnicodeStringToInteger(PCUNICODE_STRING, ULONG, PULONG);
void RtlInitUnicodeString(PUNICODE_STRING, PCWSTR);
LONG RtlCompareUnicodeString(PCUNICODE_STRING, PCUNICODE_STRING, BOOLEAN);
BOOLEAN RtlEqualUnicodeString(PCUNICODE_STRING, PCUNICODE_STRING, BOOLEAN);
void RtlCopyUnicodeString(PUNICODE_STRING, PCUNICODE_STRING);
NTSTATUS RtlAppendUnicodeStringToString(PUNICODE_STRING, PCUNICODE_STRING);
NTSTATUS RtlAppendUnicodeToString(PUNICODE_STRING, PCWSTR);
void RtlFreeUnicodeString(PUNICODE_STRING);
NTSTATUS RtlStringFromGUID(REFGUID, PUNICODE_STRING);
NTSTATUS RtlGUIDFromString(PCUNICODE_STRING, GUID *);
SIZE_T RtlCompareMemory(const void *, const void *, SIZE_T);
ULONG RtlNtStatusToDosError(NTSTATUS);
void DbgBreakPoint(void);
ULONG DbgPrint(PCSTR, ...);
ULONG DbgPrintEx(ULONG, ULONG, PCSTR, ...);
UCHAR READ_REGISTER_UCHAR(volatile UCHAR *);
USHORT READ_REGISTER_USHORT(volatile USHORT *);
ULONG READ_REGISTER_ULONG(volatile ULONG *);
void WRITE_REGISTER_UCHAR(volatile UCHAR *, UCHAR);
void WRITE_REGISTER_USHORT(volatile USHORT *, USHORT);
void WRITE_REGISTER_ULONG(volatile ULONG *, ULONG);
HS_END

#define PAGED_CODE() ((void)0)
#define ASSERT(e) ((void)(e))
#define NT_ASSERT(e) ((void)(e))
#define NT_VERIFY(e) ((e) ? TRUE : FALSE)
#define KdPrint(arguments) ((void)0)
#define KdPrintEx(arguments) ((void)0)

#endif
