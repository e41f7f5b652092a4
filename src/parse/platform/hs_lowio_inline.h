/* SPDX-License-Identifier: MIT */
/* hs_lowio_inline.h: macros of redirectors. */
#ifndef HS_LOWIO_INLINE_H
#define HS_LOWIO_INLINE_H

#define NodeType(p) (*((PNODE_TYPE_CODE)(p)))
#define MAKE_RESOURCE_OWNER(x) (((ERESOURCE_THREAD)(x)) | 0x3)
#ifndef Add2Ptr
#define Add2Ptr(p, n) ((PVOID)((PUCHAR)(p) + (n)))
#endif

#endif
