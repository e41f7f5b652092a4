/* SPDX-License-Identifier: MIT */
/* pshpack2.h: packing to 2 bytes until poppack.h. */
#pragma pack(push, 2)
