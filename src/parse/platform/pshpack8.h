/* SPDX-License-Identifier: MIT */
/* pshpack8.h: packing to 8 bytes until poppack.h. */
#pragma pack(push, 8)
