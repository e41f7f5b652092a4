/* SPDX-License-Identifier: MIT */
/* stdlib.h: memory, numbers and processes of C. */
#ifndef HS_STDLIB_H
#define HS_STDLIB_H

#include "hs_crt.h"
#include "hs_crt_num.h"

#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 0x7fff
#define _MAX_PATH 260
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_FNAME 256
#define _MAX_EXT 256
#define __min(a, b) (((a) < (b)) ? (a) : (b))
#define __max(a, b) (((a) > (b)) ? (a) : (b))

HS_BEGIN
void *malloc(size_t);
void *calloc(size_t, size_t);
void *realloc(void *, size_t);
void free(void *);
void *_aligned_malloc(size_t, size_t);
void _aligned_free(void *);
void abort(void);
void exit(int);
int atexit(void (*)(void));
char *getenv(const char *);
int system(const char *);
HS_END

#endif
