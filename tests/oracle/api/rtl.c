/* SPDX-License-Identifier: MIT */
/* Strings of the run-time library, and the wide ones of the C library (two bytes a character here). */
#include <ntifs.h>

#include "api.h"

size_t wcslen(const wchar_t *text)
{
    size_t n = 0;
    while (text[n] != 0)
        n++;
    return n;
}
int wcscmp(const wchar_t *a, const wchar_t *b)
{
    while (*a != 0 && *a == *b)
        a++, b++;
    return (int)*a - (int)*b;
}
wchar_t *wcscpy(wchar_t *to, const wchar_t *from)
{
    for (size_t i = 0; (to[i] = from[i]) != 0; i++)
        continue;
    return to;
}

void RtlInitUnicodeString(PUNICODE_STRING string, PCWSTR text)
{
    string->Length = text == NULL ? 0 : (USHORT)(wcslen(text) * sizeof(WCHAR));
    string->MaximumLength = text == NULL ? 0 : (USHORT)(string->Length + sizeof(WCHAR));
    string->Buffer = (PWCH)text;
}
void RtlInitAnsiString(PANSI_STRING string, PCSZ text)
{
    string->Length = text == NULL ? 0 : (USHORT)strlen(text);
    string->MaximumLength = (USHORT)(string->Length + (text != NULL));
    string->Buffer = (PCHAR)text;
}
void RtlCopyUnicodeString(PUNICODE_STRING to, PCUNICODE_STRING from)
{
    to->Length = from == NULL ? 0 : from->Length < to->MaximumLength ? from->Length : to->MaximumLength;
    if (from != NULL)
        memcpy(to->Buffer, from->Buffer, to->Length);
}
static NTSTATUS append(PUNICODE_STRING to, const WCHAR *text, size_t n_bytes)
{
    if (to->Length + n_bytes > to->MaximumLength)
        return STATUS_BUFFER_TOO_SMALL;
    memcpy((PCHAR)to->Buffer + to->Length, text, n_bytes);
    to->Length = (USHORT)(to->Length + n_bytes);
    return STATUS_SUCCESS;
}
NTSTATUS RtlAppendUnicodeToString(PUNICODE_STRING to, PCWSTR text)
{
    CALL();
    FAIL_STATUS();
    return append(to, text, wcslen(text) * sizeof(WCHAR));
}
NTSTATUS RtlAppendUnicodeStringToString(PUNICODE_STRING to, PCUNICODE_STRING from)
{
    CALL();
    FAIL_STATUS();
    return append(to, from->Buffer, from->Length);
}
BOOLEAN RtlEqualUnicodeString(PCUNICODE_STRING a, PCUNICODE_STRING b, BOOLEAN fold)
{
    (void)fold;
    return a->Length == b->Length && memcmp(a->Buffer, b->Buffer, a->Length) == 0;
}

/* ---- strings that own a buffer ---- */

static void give_buffer(const Call *call, PVOID string, USHORT length)
{
    PUNICODE_STRING out = string;
    out->Buffer = block_new((Word)length + 2, 1);
    out->Length = length;
    out->MaximumLength = (USHORT)(length + 2);
    ledger_acquire(call, KIND_unicode_string, (Word)out->Buffer);
}
#define CONVERT(length)                                                                                                \
    CALL();                                                                                                            \
    FAIL_STATUS();                                                                                       \
    if (allocate)                                                                                                      \
        give_buffer(&call, to, (USHORT)(length));                                                                      \
    return STATUS_SUCCESS

NTSTATUS RtlAnsiStringToUnicodeString(PUNICODE_STRING to, PCANSI_STRING from, BOOLEAN allocate) { CONVERT(from->Length * 2); }
NTSTATUS RtlUnicodeStringToAnsiString(PANSI_STRING to, PCUNICODE_STRING from, BOOLEAN allocate) { CONVERT(from->Length / 2); }
NTSTATUS RtlUpcaseUnicodeString(PUNICODE_STRING to, PCUNICODE_STRING from, BOOLEAN allocate) { CONVERT(from->Length); }
NTSTATUS RtlStringFromGUID(const GUID *const guid, PUNICODE_STRING to)
{
    (void)guid;
    BOOLEAN allocate = TRUE;
    CONVERT(76);
}
BOOLEAN RtlCreateUnicodeString(PUNICODE_STRING to, PCWSTR text)
{
    CALL();
    FAIL_WITH(FALSE);
    give_buffer(&call, to, (USHORT)(wcslen(text) * sizeof(WCHAR)));
    return TRUE;
}
static void free_string(const Call *call, PVOID string)
{
    PUNICODE_STRING gone = string;
    if (ledger_release(call, KIND_unicode_string, (Word)gone->Buffer, 0))
        block_free(gone->Buffer);
    memset(gone, 0, sizeof *gone); /* the routine clears what it frees */
}
void RtlFreeUnicodeString(PUNICODE_STRING string) { CALL(); free_string(&call, string); }
void RtlFreeAnsiString(PANSI_STRING string) { CALL(); free_string(&call, string); }

/* ---- what is told about the system ---- */

NTSTATUS RtlGetVersion(PRTL_OSVERSIONINFOW version)
{
    CALL();
    FAIL_STATUS();
    version->dwMajorVersion = 10;
    version->dwMinorVersion = 0;
    version->dwBuildNumber = 22621;
    return STATUS_SUCCESS;
}
ULONG DbgPrint(PCSTR format, ...) { (void)format; return 0; }
ULONG DbgPrintEx(ULONG component, ULONG level, PCSTR format, ...) { (void)component, (void)level, (void)format; return 0; }

/* Bits go round.  Some targets have these built in, under other types. */
ULONG64 rotate_left(ULONG64 value, int by) __asm__("_rotl64");
ULONG64 rotate_right(ULONG64 value, int by) __asm__("_rotr64");
ULONG64 rotate_left(ULONG64 value, int by) { return value << (by & 63) | value >> (-by & 63); }
ULONG64 rotate_right(ULONG64 value, int by) { return value >> (by & 63) | value << (-by & 63); }
