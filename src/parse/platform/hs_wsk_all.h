/* SPDX-License-Identifier: MIT */
/* hs_wsk_all.h: kernel sockets. */
#ifndef HS_WSK_ALL_H
#define HS_WSK_ALL_H

#include "netioapi.h"

#include "hs_wsk.h"
#include "hs_wsk_inline.h"

#endif
