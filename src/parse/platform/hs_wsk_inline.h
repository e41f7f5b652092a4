/* SPDX-License-Identifier: MIT */
/* hs_wsk_inline.h: versions of WSK. */
#ifndef HS_WSK_INLINE_H
#define HS_WSK_INLINE_H

#ifndef MAKE_WSK_VERSION
#define MAKE_WSK_VERSION(major, minor) ((USHORT)((major) << 8) | (USHORT)((minor) & 0xff))
#define WSK_MAJOR_VERSION(v) ((UCHAR)((v) >> 8))
#define WSK_MINOR_VERSION(v) ((UCHAR)(v))
#endif

#endif
