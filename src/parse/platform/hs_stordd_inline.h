/* SPDX-License-Identifier: MIT */
/* hs_stordd_inline.h: macros of the storage controls. */
#ifndef HS_STORDD_INLINE_H
#define HS_STORDD_INLINE_H

#define IsContainerPartition(t) ((t) == 0x05 || (t) == 0x0F)
#define IsRecognizedPartition(t) \
    ((t) == 0x01 || (t) == 0x04 || (t) == 0x06 || (t) == 0x07 || (t) == 0x0B || (t) == 0x0C || (t) == 0x0E)

#endif
