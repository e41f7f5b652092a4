/* SPDX-License-Identifier: MIT */
/* pshpack1.h: packing to 1 bytes until poppack.h. */
#pragma pack(push, 1)
