/* SPDX-License-Identifier: MIT */
/* hs_stor_inline.h: macros of ntddstor.h. */
#ifndef HS_STOR_INLINE_H
#define HS_STOR_INLINE_H

#define IsKeyReadCopyNumber(k) (((k) & 0xFFFFFF00) == READ_COPY_NUMBER_KEY)

#endif
