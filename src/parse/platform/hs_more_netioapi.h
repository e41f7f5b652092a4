/* SPDX-License-Identifier: MIT */
/* hs_more_netioapi.h: IP helper: what few drivers use. */
#ifndef HS_MORE_NETIOAPI_H
#define HS_MORE_NETIOAPI_H

#define ANY_SIZE 1

#endif
