/* SPDX-License-Identifier: MIT */
/* windot11.h: native 802.11. */
#include "hs_ndis_all.h"
#include "hs_dot11.h"
#include "hs_dot11_2.h"
#include "hs_dot11_3.h"
#include "hs_dot11_4.h"
