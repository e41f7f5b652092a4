/* SPDX-License-Identifier: MIT */
/* hs_more_classpnp.h: storage class drivers: what few drivers use. */
#ifndef HS_MORE_CLASSPNP_H
#define HS_MORE_CLASSPNP_H

#define DEBUG_BUFFER_LENGTH 256
#define DEV_USE_SCSI1 0x00000002
#define DEV_NO_12BYTE_CDB 0x00000008
#define DEV_FORWARD_IO 0x00000040

#endif
