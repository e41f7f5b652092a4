/* SPDX-License-Identifier: MIT */
/* hs_dot11_all.h: native 802.11. */
#ifndef HS_DOT11_ALL_H
#define HS_DOT11_ALL_H

#include "hs_ndis_all.h"

#include "hs_dot11.h"
#include "hs_dot11_2.h"
#include "hs_dot11_3.h"
#include "hs_dot11_4.h"
#ifdef HS_MORE
#include "hs_more_dot11.h"
#include "hs_more_dot11_2.h"
#include "hs_more_dot11_3.h"
#endif

#endif
