/* SPDX-License-Identifier: MIT */
/* pshpack4.h: packing to 4 bytes until poppack.h. */
#pragma pack(push, 4)
