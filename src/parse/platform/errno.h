/* SPDX-License-Identifier: MIT */
/* errno.h: error numbers of C. */
#ifndef HS_ERRNO_H
#define HS_ERRNO_H

#include "hs_crt.h"

HS_BEGIN
int *_errno(void);
HS_END
#define errno (*_errno())
#define EPERM 1
#define ENOENT 2
#define EIO 5
#define EBADF 9
#define EAGAIN 11
#define ENOMEM 12
#define EACCES 13
#define EFAULT 14
#define EBUSY 16
#define EEXIST 17
#define ENODEV 19
#define EINVAL 22
#define ENOSPC 28
#define ERANGE 34
#define STRUNCATE 80

#endif
