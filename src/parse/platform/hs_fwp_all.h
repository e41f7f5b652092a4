/* SPDX-License-Identifier: MIT */
/* hs_fwp_all.h: the Windows Filtering Platform, callouts and management. */
#ifndef HS_FWP_ALL_H
#define HS_FWP_ALL_H

#include "netioapi.h"
#include "hs_security.h"

#include "hs_fwp.h"
#include "hs_fwp_2.h"
#include "hs_fwp_3.h"
#include "hs_fwp_4.h"
#include "hs_fwp_5.h"
#include "hs_fwp_6.h"
#include "hs_fwp_names.h"
#ifdef HS_MORE
#include "hs_more_fwp.h"
#include "hs_more_fwp_2.h"
#include "hs_more_fwp_3.h"
#endif

#endif
