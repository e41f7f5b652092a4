/* SPDX-License-Identifier: MIT */
/* hs_bcrypt_inline.h: macros of bcrypt.h. */
#ifndef HS_BCRYPT_INLINE_H
#define HS_BCRYPT_INLINE_H

#ifndef BCRYPT_SUCCESS
#define BCRYPT_SUCCESS(s) (((NTSTATUS)(s)) >= 0)
#endif

#endif
