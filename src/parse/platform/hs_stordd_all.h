/* SPDX-License-Identifier: MIT */
/* hs_stordd_all.h: disks, volumes, mounting, SCSI pass-through, media. */
#ifndef HS_STORDD_ALL_H
#define HS_STORDD_ALL_H

#include "hs_stor_all.h"
#include "hs_ntddscsi_all.h"

#include "hs_stordd.h"
#include "hs_stordd_inline.h"
#ifdef HS_MORE
#include "hs_more_stordd.h"
#include "hs_more_stordd_2.h"
#include "hs_more_stordd_3.h"
#include "hs_more_stordd_4.h"
#include "hs_more_stordd_5.h"
#endif

#endif
