/* SPDX-License-Identifier: MIT */
/* hs_smclib_inline.h: macros of the smart card library. */
#ifndef HS_SMCLIB_INLINE_H
#define HS_SMCLIB_INLINE_H

#define SCARD_CTL_CODE(code) CTL_CODE(FILE_DEVICE_SMARTCARD, (code), METHOD_BUFFERED, FILE_ANY_ACCESS)
#define SmartcardDebug(level, text)
#define SmartcardLogError(object, code, insertion, word)

#endif
