/* SPDX-License-Identifier: MIT */
/* hs_ntddpar.h: parallel ports, beep, modem. */
#ifndef HS_NTDDPAR_H
#define HS_NTDDPAR_H

#define NONE 0x0000
#define BIT_7 7
#define BIT_6 6
#define BIT_5 5
#define BIT_4 4
#define BIT_3 3
#define BIT_2 2
#define BIT_1 1
#define BIT_0 0
#define ACTIVE 1
#define INACTIVE 0



DEFINE_GUID(GUID_DEVINTERFACE_MODEM, 0x2c7089aa, 0x2e0e, 0x11d1, 0xb1, 0x14, 0x0, 0xc0, 0x4f, 0xc2, 0xaa, 0xe4);

#endif
