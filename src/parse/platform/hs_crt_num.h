/* SPDX-License-Identifier: MIT */
/* hs_crt_num.h: numbers from strings and back, sorting, random numbers of the C library. */
#ifndef HS_CRT_NUM_H
#define HS_CRT_NUM_H

#include "hs_crt.h"

HS_BEGIN
int atoi(const char *);
long atol(const char *);
long long atoll(const char *);
double atof(const char *);
long strtol(const char *, char **, int);
unsigned long strtoul(const char *, char **, int);
long long strtoll(const char *, char **, int);
unsigned long long strtoull(const char *, char **, int);
double strtod(const char *, char **);
long wcstol(const wchar_t *, wchar_t **, int);
unsigned long wcstoul(const wchar_t *, wchar_t **, int);
unsigned long long wcstoull(const wchar_t *, wchar_t **, int);
unsigned long long _wcstoui64(const wchar_t *, wchar_t **, int);
unsigned long long _strtoui64(const char *, char **, int);
int _wtoi(const wchar_t *);
long _wtol(const wchar_t *);
char *_itoa(int, char *, int);
errno_t _itoa_s(int, char *, size_t, int);
errno_t _itow_s(int, wchar_t *, size_t, int);
char *_ultoa(unsigned long, char *, int);
errno_t _ultoa_s(unsigned long, char *, size_t, int);
errno_t _ui64tow_s(unsigned long long, wchar_t *, size_t, int);
errno_t _i64tow_s(long long, wchar_t *, size_t, int);
errno_t _ultow_s(unsigned long, wchar_t *, size_t, int);
wchar_t *_itow(int, wchar_t *, int);
int abs(int);
long labs(long);
long long llabs(long long);
long long _abs64(long long);
int rand(void);
void srand(unsigned);
void qsort(void *, size_t, size_t, int (*)(const void *, const void *));
void *bsearch(const void *, const void *, size_t, size_t, int (*)(const void *, const void *));
HS_END

#endif
