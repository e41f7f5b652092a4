/* SPDX-License-Identifier: MIT */
/* hs_net.h: addresses, sockets, interfaces and packets, as kernel and user code know them. */
#ifndef HS_NET_H
#define HS_NET_H

#ifndef HS_WINDOWS_H
#include "ntddk.h"
#endif

#include "hs_netio.h"
#include "hs_netio_2.h"
#include "hs_netio_inline.h"
#ifdef HS_MORE
#include "hs_more_netio.h"
#include "hs_more_netio_2.h"
#include "hs_more_netio_3.h"
#include "hs_more_netio_4.h"
#endif

#endif
