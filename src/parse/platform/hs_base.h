/* SPDX-License-Identifier: MIT */
/* hs_base.h: what kernel and user headers share: the compiler's ways, scalar types, lists, GUIDs.
 *
 * Windows targets see `long` as 32 bits; elsewhere (native builds, LP64) LONG and ULONG are made of int.  Calling
 * conventions mean nothing on x64 and are empty everywhere. */
#ifndef HS_BASE_H
#define HS_BASE_H

#include "hs_sal.h"
#include "hs_sal_driver.h"

#if defined(_MSC_VER) || defined(_WIN32)
#define HS_WINDOWS 1
#endif

#ifdef __cplusplus
#define EXTERN_C extern "C"
#define EXTERN_C_START extern "C" {
#define EXTERN_C_END }
#define HS_BEGIN extern "C" {
#define HS_END }
#define HS_INLINE inline
#else
#define EXTERN_C extern
#define EXTERN_C_START
#define EXTERN_C_END
#define HS_BEGIN
#define HS_END
#define HS_INLINE static inline
#endif

#ifdef HS_WINDOWS
#define HS_LONG long
#define DECLSPEC_ALIGN(n) __declspec(align(n))
#define DECLSPEC_NORETURN __declspec(noreturn)
#define DECLSPEC_SELECTANY __declspec(selectany)
#define DECLSPEC_UUID(x) __declspec(uuid(x))
#define DECLSPEC_NOVTABLE __declspec(novtable)
#define FORCEINLINE __forceinline
#else
#define HS_LONG int
#define DECLSPEC_ALIGN(n) __attribute__((aligned(n)))
#define DECLSPEC_NORETURN __attribute__((noreturn))
#define DECLSPEC_SELECTANY __attribute__((weak))
#define DECLSPEC_UUID(x)
#define DECLSPEC_NOVTABLE
#define FORCEINLINE inline __attribute__((always_inline))
#define __forceinline FORCEINLINE
#define __inline FORCEINLINE
#define _inline FORCEINLINE
#define __declspec(x)
#define __int8 char
#define __int16 short
#define __int32 int
#define __int64 long long
#define __cdecl
#define __stdcall
#define __fastcall
#define __vectorcall
#define __clrcall
#define __unaligned
#define __w64
#define __ptr32
#define __ptr64
#define _cdecl
#define _stdcall
#define _fastcall
#endif

#define CDECL
#define FASTCALL
#define NTAPI
#define WINAPI
#define APIENTRY
#define CALLBACK
#define PASCAL
#define STDMETHODCALLTYPE
#define STDMETHODVCALLTYPE
#define STDAPICALLTYPE
#define FAR
#define NEAR
#define UNALIGNED
#define RESTRICTED_POINTER
#define POINTER_32
#define POINTER_64
#define DECLSPEC_IMPORT
#define DECLSPEC_EXPORT
#define DECLSPEC_NOINLINE
#define DECLSPEC_NOTHROW
#define DECLSPEC_DEPRECATED
#define DECLSPEC_DEPRECATED_DDK
#define DECLSPEC_ALLOCATOR
#define DECLSPEC_GUARD_SUPPRESS
#define DECLSPEC_CACHEALIGN DECLSPEC_ALIGN(64)
#define SYSTEM_CACHE_ALIGNMENT_SIZE 64
#define NTKERNELAPI
#define NTSYSAPI
#define NTSYSCALLAPI
#define NTHALAPI
#define NTNDISAPI
#define WINBASEAPI
#define WINADVAPI
#define CFORCEINLINE FORCEINLINE
#define CFG_FORCEINLINE FORCEINLINE
#define IN
#define OUT
#define OPTIONAL
#define CRITICAL
#define CONST const
#define VOID void
#define STDAPI EXTERN_C HRESULT
#define STDAPI_(t) EXTERN_C t
#define STDMETHODIMP HRESULT
#define DEPRECATE_DDK_FUNCTION(x)
#define DEFINE_ENUM_UNUSED(t)

#ifdef __cplusplus
#define NULL 0
#define HS_ENUM_OPERATOR(t, op)                                                                                        \
    inline t operator op(t a, t b) { return (t)((int)a op(int) b); }                                                   \
    inline t &operator op##=(t &a, t b) { return a = (t)((int)a op(int) b); }
#define DEFINE_ENUM_FLAG_OPERATORS(t)                                                                                  \
    extern "C++" {                                                                                                     \
    HS_ENUM_OPERATOR(t, |)                                                                                             \
    HS_ENUM_OPERATOR(t, &)                                                                                             \
    HS_ENUM_OPERATOR(t, ^)                                                                                             \
    inline t operator~(t a) { return (t)~(int)a; }                                                                     \
    }
#else
#define NULL ((void *)0)
#define DEFINE_ENUM_FLAG_OPERATORS(t)
#endif

#ifndef TRUE
#define FALSE 0
#define TRUE 1
#endif

typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ptrdiff_t;
#ifndef __cplusplus
typedef __WCHAR_TYPE__ wchar_t;
#endif

typedef signed char INT8, *PINT8;
typedef short INT16, *PINT16;
typedef int INT32, *PINT32, INT, *PINT, BOOL, *PBOOL, *LPBOOL, *LPINT;
typedef long long INT64, *PINT64, LONGLONG, *PLONGLONG, LONG64, *PLONG64, USN;
typedef unsigned char UINT8, *PUINT8, UCHAR, *PUCHAR, BYTE, *PBYTE, *LPBYTE, BOOLEAN, *PBOOLEAN, KIRQL, *PKIRQL;
typedef unsigned short UINT16, *PUINT16, USHORT, *PUSHORT, WORD, *PWORD, *LPWORD, ATOM, LANGID;
typedef unsigned int UINT32, *PUINT32, UINT, *PUINT;
typedef unsigned long long UINT64, *PUINT64, ULONGLONG, *PULONGLONG, ULONG64, *PULONG64, DWORD64, *PDWORD64, DWORDLONG,
    *PDWORDLONG;
typedef char CHAR, *PCHAR, *PSZ, *LPCH, *PCH, CCHAR, *PCCHAR;
typedef signed char SCHAR, *PSCHAR;
typedef short SHORT, *PSHORT, CSHORT, *PCSHORT;
typedef HS_LONG LONG, *PLONG, *LPLONG, LONG32, *PLONG32;
typedef unsigned HS_LONG ULONG, *PULONG, DWORD, *PDWORD, *LPDWORD, ULONG32, *PULONG32, DWORD32, *PDWORD32, CLONG,
    LCID, *PLCID, COLORREF, LOGICAL, *PLOGICAL, ACCESS_MASK, *PACCESS_MASK, SECURITY_INFORMATION, *PSECURITY_INFORMATION;
typedef wchar_t WCHAR, *PWCHAR, *LPWCH, *PWCH, *PWSTR, *LPWSTR, *NWPSTR, **PZPWSTR;
typedef const wchar_t *PCWCH, *LPCWCH, *PCWSTR, *LPCWSTR, *PCWCHAR, *PCNZWCH, **PZPCWSTR;
typedef const wchar_t *PCZZWSTR, *PCUWSTR;
typedef wchar_t *PZZWSTR, *PUWSTR;
typedef CHAR *PSTR, *LPSTR, *NPSTR, *PZZSTR;
typedef const CHAR *PCSTR, *LPCSTR, *PCSZ, *PCCH, *LPCCH, *PCZZSTR;
typedef void *PVOID, *LPVOID, *HANDLE, **PHANDLE, *PVOID64;
typedef const void *PCVOID, *LPCVOID;
typedef float FLOAT, *PFLOAT;
typedef double DOUBLE, DATE;
typedef const UCHAR *PCUCHAR;
typedef const USHORT *PCUSHORT;
typedef const ULONG *PCULONG;

#if defined(_MSC_VER) && !defined(_WIN64)
typedef int INT_PTR, *PINT_PTR;
typedef unsigned int UINT_PTR, *PUINT_PTR;
typedef HS_LONG LONG_PTR, *PLONG_PTR;
typedef unsigned HS_LONG ULONG_PTR, *PULONG_PTR, DWORD_PTR, *PDWORD_PTR;
#else
typedef long long INT_PTR, *PINT_PTR, LONG_PTR, *PLONG_PTR;
typedef unsigned long long UINT_PTR, *PUINT_PTR, ULONG_PTR, *PULONG_PTR, DWORD_PTR, *PDWORD_PTR;
#endif
typedef ULONG_PTR SIZE_T, *PSIZE_T, KAFFINITY, *PKAFFINITY, KSPIN_LOCK, *PKSPIN_LOCK;
typedef LONG_PTR SSIZE_T, *PSSIZE_T;
typedef HANDLE *LPHANDLE;
typedef LONG HRESULT, SCODE;
typedef LONG NTSTATUS, *PNTSTATUS;
typedef const NTSTATUS *PCNTSTATUS;
#ifdef UNICODE
typedef WCHAR TCHAR, *PTCHAR, TBYTE, *PTBYTE;
typedef PWSTR PTSTR, LPTSTR;
typedef PCWSTR PCTSTR, LPCTSTR;
#define __TEXT(s) L##s
#else
typedef char TCHAR, *PTCHAR;
typedef unsigned char TBYTE, *PTBYTE;
typedef PSTR PTSTR, LPTSTR;
typedef PCSTR PCTSTR, LPCTSTR;
#define __TEXT(s) s
#endif
#define TEXT(s) __TEXT(s)

typedef union _LARGE_INTEGER {
    struct {
        ULONG LowPart;
        LONG HighPart;
    };
    struct {
        ULONG LowPart;
        LONG HighPart;
    } u;
    LONGLONG QuadPart;
} LARGE_INTEGER, *PLARGE_INTEGER;

typedef union _ULARGE_INTEGER {
    struct {
        ULONG LowPart;
        ULONG HighPart;
    };
    struct {
        ULONG LowPart;
        ULONG HighPart;
    } u;
    ULONGLONG QuadPart;
} ULARGE_INTEGER, *PULARGE_INTEGER;

typedef struct _LUID {
    ULONG LowPart;
    LONG HighPart;
} LUID, *PLUID;

typedef struct _LIST_ENTRY {
    struct _LIST_ENTRY *Flink;
    struct _LIST_ENTRY *Blink;
} LIST_ENTRY, *PLIST_ENTRY, *PRLIST_ENTRY;

typedef struct _SINGLE_LIST_ENTRY {
    struct _SINGLE_LIST_ENTRY *Next;
} SINGLE_LIST_ENTRY, *PSINGLE_LIST_ENTRY;

typedef struct _GROUP_AFFINITY {
    KAFFINITY Mask;
    USHORT Group;
    USHORT Reserved[3];
} GROUP_AFFINITY, *PGROUP_AFFINITY;

typedef struct _PROCESSOR_NUMBER {
    USHORT Group;
    UCHAR Number;
    UCHAR Reserved;
} PROCESSOR_NUMBER, *PPROCESSOR_NUMBER;

#define UNREFERENCED_PARAMETER(p) ((void)(p))
#define DBG_UNREFERENCED_PARAMETER(p) ((void)(p))
#define DBG_UNREFERENCED_LOCAL_VARIABLE(v) ((void)(v))
#define DEFAULT_UNREACHABLE default: break

#define ANYSIZE_ARRAY 1
#define MINCHAR 0x80
#define MAXCHAR 0x7f
#define MINSHORT 0x8000
#define MAXSHORT 0x7fff
#define MINLONG 0x80000000
#define MAXLONG 0x7fffffff
#define MAXUCHAR 0xff
#define MAXUSHORT 0xffff
#define MAXULONG 0xffffffff
#define MAXLONGLONG (0x7fffffffffffffff)
#define MAXULONGLONG ((ULONGLONG)~((ULONGLONG)0))
#define MAXDWORD 0xffffffff
#define MAXBYTE 0xff
#define MAXWORD 0xffff
#define MAXULONG_PTR (~((ULONG_PTR)0))
#define MAXLONG_PTR ((LONG_PTR)(MAXULONG_PTR >> 1))
#define MAXULONG64 (~((ULONG64)0))
#define MAXSIZE_T (~((SIZE_T)0))

#define FIELD_OFFSET(type, field) ((LONG)__builtin_offsetof(type, field))
#define UFIELD_OFFSET(type, field) ((ULONG)__builtin_offsetof(type, field))
#define FIELD_SIZE(type, field) (sizeof(((type *)0)->field))
#define RTL_BITS_OF(x) (sizeof(x) * 8)
#define RTL_BITS_OF_FIELD(type, field) (RTL_BITS_OF(RTL_FIELD_TYPE(type, field)))
#define RTL_FIELD_TYPE(type, field) (((type *)0)->field)
#define NOTHING
#define RTL_FIELD_SIZE(type, field) (sizeof(((type *)0)->field))
#define RTL_SIZEOF_THROUGH_FIELD(type, field) (FIELD_OFFSET(type, field) + RTL_FIELD_SIZE(type, field))
#define RTL_CONTAINS_FIELD(s, size, field) ((((char *)(&(s)->field)) + sizeof((s)->field)) <= (((char *)(s)) + (size)))
#define RTL_NUMBER_OF(a) (sizeof(a) / sizeof((a)[0]))
#define RTL_NUMBER_OF_V1(a) RTL_NUMBER_OF(a)
#define RTL_NUMBER_OF_V2(a) RTL_NUMBER_OF(a)
#define RTL_NUMBER_OF_FIELD(type, field) (RTL_NUMBER_OF(((type *)0)->field))
#define ARRAYSIZE(a) RTL_NUMBER_OF(a)
#define _ARRAYSIZE(a) RTL_NUMBER_OF(a)
#define CONTAINING_RECORD(address, type, field)                                                                        \
    ((type *)((char *)(address) - (ULONG_PTR)(&((type *)0)->field)))
#define TYPE_ALIGNMENT(t) __alignof__(t)
#ifdef __cplusplus
#define C_ASSERT(e) static_assert(true, #e)
#else
#define C_ASSERT(e) _Static_assert(1, #e)
#endif
#define MAKEWORD(a, b) ((WORD)(((BYTE)(a)) | ((WORD)((BYTE)(b))) << 8))
#define MAKELONG(a, b) ((LONG)(((WORD)(a)) | ((DWORD)((WORD)(b))) << 16))
#define LOWORD(l) ((WORD)((DWORD_PTR)(l) & 0xffff))
#define HIWORD(l) ((WORD)((DWORD_PTR)(l) >> 16))
#define LOBYTE(w) ((BYTE)((DWORD_PTR)(w) & 0xff))
#define HIBYTE(w) ((BYTE)((DWORD_PTR)(w) >> 8))
#define HandleToULong(h) ((ULONG)(ULONG_PTR)(h))
#define HandleToUlong(h) HandleToULong(h)
#define HandleToLong(h) ((LONG)(LONG_PTR)(h))
#define ULongToHandle(u) ((HANDLE)(ULONG_PTR)(u))
#define UlongToHandle(u) ULongToHandle(u)
#define LongToHandle(l) ((HANDLE)(LONG_PTR)(l))
#define PtrToUlong(p) ((ULONG)(ULONG_PTR)(p))
#define PtrToULong(p) PtrToUlong(p)
#define PtrToUint(p) ((UINT)(UINT_PTR)(p))
#define PtrToLong(p) ((LONG)(LONG_PTR)(p))
#define UlongToPtr(u) ((void *)(ULONG_PTR)(u))
#define ULongToPtr(u) UlongToPtr(u)
#define UintToPtr(u) ((void *)(UINT_PTR)(u))
#define LongToPtr(l) ((void *)(LONG_PTR)(l))
#define Int64ShllMod32(n, by) ((ULONGLONG)(n) << (by))
#define Int64ShraMod32(n, by) ((LONGLONG)(n) >> (by))
#define Int64ShrlMod32(n, by) ((ULONGLONG)(n) >> (by))
#define Int32x32To64(a, b) ((LONGLONG)(LONG)(a) * (LONGLONG)(LONG)(b))
#define UInt32x32To64(a, b) ((ULONGLONG)(ULONG)(a) * (ULONGLONG)(ULONG)(b))
#if !defined(__cplusplus) && !defined(NOMINMAX) && !defined(min)
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif

/* Sets a field of an enumeration.  C++ would weigh some 400 built-in operators for each plain assignment. */
#ifdef __cplusplus
#define HS_SET(field, value) (*(int *)&(field) = (value))
#else
#define HS_SET(field, value) ((field) = (value))
#endif

#include "guiddef.h"
#include "hs_crt.h"

#endif
