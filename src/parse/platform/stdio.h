/* SPDX-License-Identifier: MIT */
/* stdio.h: streams of C. */
#ifndef HS_STDIO_H
#define HS_STDIO_H

#include "hs_crt_io.h"

typedef struct _iobuf {
    void *_Placeholder;
} FILE;
typedef long long fpos_t;
#define EOF (-1)
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define BUFSIZ 512
#define FILENAME_MAX 260

HS_BEGIN
FILE *__acrt_iob_func(unsigned);
#define stdin (__acrt_iob_func(0))
#define stdout (__acrt_iob_func(1))
#define stderr (__acrt_iob_func(2))
int printf(const char *, ...);
int wprintf(const wchar_t *, ...);
int printf_s(const char *, ...);
int fprintf(FILE *, const char *, ...);
int fwprintf(FILE *, const wchar_t *, ...);
int vprintf(const char *, va_list);
int vfprintf(FILE *, const char *, va_list);
FILE *fopen(const char *, const char *);
errno_t fopen_s(FILE **, const char *, const char *);
FILE *_wfopen(const wchar_t *, const wchar_t *);
errno_t _wfopen_s(FILE **, const wchar_t *, const wchar_t *);
int fclose(FILE *);
int fflush(FILE *);
size_t fread(void *, size_t, size_t, FILE *);
size_t fwrite(const void *, size_t, size_t, FILE *);
int fseek(FILE *, HS_LONG, int);
HS_LONG ftell(FILE *);
char *fgets(char *, int, FILE *);
int fputs(const char *, FILE *);
int fgetc(FILE *);
int fputc(int, FILE *);
int feof(FILE *);
int ferror(FILE *);
int puts(const char *);
int putchar(int);
int getchar(void);
int remove(const char *);
int rename(const char *, const char *);
HS_END

#endif
