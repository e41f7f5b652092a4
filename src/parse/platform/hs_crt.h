/* SPDX-License-Identifier: MIT */
/* hs_crt.h: the part of the C library that drivers use, kernel and user; the names of the C headers include it. */
#ifndef HS_CRT_H
#define HS_CRT_H

#include "hs_base.h"

typedef __builtin_va_list va_list;
#define va_start(list, last) __builtin_va_start(list, last)
#define va_end(list) __builtin_va_end(list)
#define va_arg(list, type) __builtin_va_arg(list, type)
#define va_copy(to, from) __builtin_va_copy(to, from)
#define _crt_va_start(list, last) __builtin_va_start(list, last)
#define __CRTDECL __cdecl
#define _CRTIMP
#define _ACRTIMP
#ifdef HS_WINDOWS
/* Structured exceptions.  C sources write the keywords without underscores, too. */
#define EXCEPTION_EXECUTE_HANDLER 1
#define EXCEPTION_CONTINUE_SEARCH 0
#define EXCEPTION_CONTINUE_EXECUTION (-1)
#define GetExceptionCode _exception_code
#define exception_code _exception_code
#define GetExceptionInformation() ((struct _EXCEPTION_POINTERS *)_exception_info())
#define exception_info() ((struct _EXCEPTION_POINTERS *)_exception_info())
#define AbnormalTermination _abnormal_termination
#define abnormal_termination _abnormal_termination
#ifndef __cplusplus
#define try __try
#define except __except
#define finally __finally
#define leave __leave
#endif
struct _EXCEPTION_POINTERS;
HS_BEGIN
unsigned long _exception_code(void);
void *_exception_info(void);
int _abnormal_termination(void);
HS_END
#endif
#define offsetof(type, field) __builtin_offsetof(type, field)

typedef unsigned short wint_t, wctype_t;
typedef int errno_t;
typedef INT_PTR intptr_t;
typedef UINT_PTR uintptr_t;
typedef signed char int8_t;
typedef short int16_t;
typedef int int32_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
#if defined(HS_WINDOWS) || !defined(__INT64_TYPE__)
typedef long long int64_t;
typedef unsigned long long uint64_t;
#else
typedef __INT64_TYPE__ int64_t;
typedef __UINT64_TYPE__ uint64_t;
#endif

HS_BEGIN
void *memcpy(void *, const void *, size_t);
void *memmove(void *, const void *, size_t);
void *memset(void *, int, size_t);
int memcmp(const void *, const void *, size_t);
void *memchr(const void *, int, size_t);
size_t strlen(const char *);
size_t strnlen(const char *, size_t);
char *strcpy(char *, const char *);
char *strncpy(char *, const char *, size_t);
char *strcat(char *, const char *);
char *strncat(char *, const char *, size_t);
int strcmp(const char *, const char *);
int strncmp(const char *, const char *, size_t);
char *strchr(const char *, int);
char *strrchr(const char *, int);
char *strstr(const char *, const char *);
size_t strspn(const char *, const char *);
size_t strcspn(const char *, const char *);
char *strpbrk(const char *, const char *);
char *strtok(char *, const char *);
char *strtok_s(char *, const char *, char **);
char *_strdup(const char *);
int _stricmp(const char *, const char *);
int _strnicmp(const char *, const char *, size_t);
int stricmp(const char *, const char *);
char *_strlwr(char *);
char *_strupr(char *);
char *_strrev(char *);
char *_strset(char *, int);
errno_t _strlwr_s(char *, size_t);
errno_t _strupr_s(char *, size_t);
size_t strnlen_s(const char *, size_t);
char *strerror(int);
errno_t strcpy_s(char *, size_t, const char *);
errno_t strncpy_s(char *, size_t, const char *, size_t);
errno_t strcat_s(char *, size_t, const char *);
errno_t strncat_s(char *, size_t, const char *, size_t);
errno_t memcpy_s(void *, size_t, const void *, size_t);
errno_t memmove_s(void *, size_t, const void *, size_t);

size_t wcslen(const wchar_t *);
size_t wcsnlen(const wchar_t *, size_t);
wchar_t *wcscpy(wchar_t *, const wchar_t *);
wchar_t *wcsncpy(wchar_t *, const wchar_t *, size_t);
wchar_t *wcscat(wchar_t *, const wchar_t *);
wchar_t *wcsncat(wchar_t *, const wchar_t *, size_t);
int wcscmp(const wchar_t *, const wchar_t *);
int wcsncmp(const wchar_t *, const wchar_t *, size_t);
wchar_t *wcschr(const wchar_t *, wchar_t);
wchar_t *wcsrchr(const wchar_t *, wchar_t);
wchar_t *wcsstr(const wchar_t *, const wchar_t *);
size_t wcsspn(const wchar_t *, const wchar_t *);
size_t wcscspn(const wchar_t *, const wchar_t *);
wchar_t *wcspbrk(const wchar_t *, const wchar_t *);
wchar_t *wcstok(wchar_t *, const wchar_t *, wchar_t **);
wchar_t *wmemcpy(wchar_t *, const wchar_t *, size_t);
wchar_t *_wcsrev(wchar_t *);
wchar_t *wcstok_s(wchar_t *, const wchar_t *, wchar_t **);
wchar_t *_wcsdup(const wchar_t *);
int _wcsicmp(const wchar_t *, const wchar_t *);
int _wcsnicmp(const wchar_t *, const wchar_t *, size_t);
wchar_t *_wcslwr(wchar_t *);
wchar_t *_wcsupr(wchar_t *);
errno_t _wcsupr_s(wchar_t *, size_t);
errno_t _wcslwr_s(wchar_t *, size_t);
errno_t wcscpy_s(wchar_t *, size_t, const wchar_t *);
errno_t wcsncpy_s(wchar_t *, size_t, const wchar_t *, size_t);
errno_t wcscat_s(wchar_t *, size_t, const wchar_t *);
errno_t wcsncat_s(wchar_t *, size_t, const wchar_t *, size_t);
errno_t wmemcpy_s(wchar_t *, size_t, const wchar_t *, size_t);

int toupper(int);
int tolower(int);
int isdigit(int);
int isxdigit(int);
int isalpha(int);
int isalnum(int);
int isspace(int);
int isprint(int);
int isupper(int);
int islower(int);
int ispunct(int);
int iscntrl(int);
#ifdef HS_WINDOWS
int iswalnum(wint_t);
int iswdigit(wint_t);
int iswalpha(wint_t);
int iswspace(wint_t);
int iswxdigit(wint_t);
wint_t towupper(wint_t);
wint_t towlower(wint_t);
#else
int iswalnum(unsigned);
int iswdigit(unsigned);
int iswalpha(unsigned);
int iswspace(unsigned);
int iswxdigit(unsigned);
unsigned towupper(unsigned);
unsigned towlower(unsigned);
#endif
HS_END

#ifdef __cplusplus
extern "C++" {
template <size_t n> errno_t strcpy_s(char (&to)[n], const char *from) { return strcpy_s(to, n, from); }
template <size_t n> errno_t strcat_s(char (&to)[n], const char *from) { return strcat_s(to, n, from); }
template <size_t n> errno_t strncpy_s(char (&to)[n], const char *s, size_t c) { return strncpy_s(to, n, s, c); }
template <size_t n> errno_t wcscpy_s(wchar_t (&to)[n], const wchar_t *from) { return wcscpy_s(to, n, from); }
template <size_t n> errno_t wcscat_s(wchar_t (&to)[n], const wchar_t *from) { return wcscat_s(to, n, from); }
template <size_t n> errno_t wcsncpy_s(wchar_t (&to)[n], const wchar_t *s, size_t c) { return wcsncpy_s(to, n, s, c); }
}
#endif

#define _TRUNCATE ((size_t)-1)
#define _countof(a) (sizeof(a) / sizeof((a)[0]))
#define _ARRAYSIZEOF(a) _countof(a)
#define CHAR_BIT 8
#define SCHAR_MIN (-128)
#define SCHAR_MAX 127
#define UCHAR_MAX 0xff
#define SHRT_MIN (-32768)
#define SHRT_MAX 32767
#define USHRT_MAX 0xffff
#define INT_MIN (-2147483647 - 1)
#define INT_MAX 2147483647
#define UINT_MAX 0xffffffffu
#define INT8_MAX 127
#define UINT8_MAX 0xff
#define INT16_MAX 32767
#define UINT16_MAX 0xffff
#define INT32_MIN (-2147483647 - 1)
#define INT32_MAX 2147483647
#define UINT32_MAX 0xffffffffu
#define INT64_MAX 0x7fffffffffffffffLL
#define UINT64_MAX 0xffffffffffffffffULL
#define LLONG_MAX 0x7fffffffffffffffLL
#define LLONG_MIN (-0x7fffffffffffffffLL - 1)
#define ULLONG_MAX 0xffffffffffffffffULL
#define SIZE_MAX ((size_t)-1)
#ifdef HS_WINDOWS
#define LONG_MAX 2147483647L
#define LONG_MIN (-2147483647L - 1)
#define ULONG_MAX 0xffffffffUL
#else
#define LONG_MAX 0x7fffffffffffffffL
#define LONG_MIN (-0x7fffffffffffffffL - 1)
#define ULONG_MAX 0xffffffffffffffffUL
#endif

#endif
