/* SPDX-License-Identifier: MIT */
/* poppack.h: the packing before the last pshpackN.h. */
#pragma pack(pop)
