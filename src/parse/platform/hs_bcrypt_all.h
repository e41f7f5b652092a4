/* SPDX-License-Identifier: MIT */
/* hs_bcrypt_all.h: cryptography next generation. */
#ifndef HS_BCRYPT_ALL_H
#define HS_BCRYPT_ALL_H

#include "ntddk.h"

#include "hs_bcrypt.h"
#include "hs_bcrypt_2.h"
#include "hs_bcrypt_inline.h"
#ifdef HS_MORE
#include "hs_more_bcrypt.h"
#endif

#endif
