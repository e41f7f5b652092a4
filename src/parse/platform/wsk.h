/* SPDX-License-Identifier: MIT */
/* wsk.h: kernel sockets. */
#include "hs_ndis_all.h"
#include "hs_netioapi.h"
#include "hs_wsk.h"

#ifndef MAKE_WSK_VERSION
#define MAKE_WSK_VERSION(major, minor) ((USHORT)((major) << 8) | (USHORT)((minor) & 0xff))
#define WSK_MAJOR_VERSION(v) ((UCHAR)((v) >> 8))
#define WSK_MINOR_VERSION(v) ((UCHAR)(v))
#endif
