/* SPDX-License-Identifier: MIT */
/* hs_storport_all.h: storport miniports. */
#ifndef HS_STORPORT_ALL_H
#define HS_STORPORT_ALL_H

#include "hs_scsi_all.h"

#include "hs_storport.h"
#include "hs_storport_2.h"
#include "hs_storport_inline.h"
#include "hs_storport_recent.h"
#ifdef HS_MORE
#include "hs_more_storport.h"
#endif

#endif
