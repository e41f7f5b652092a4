/* SPDX-License-Identifier: MIT */
/* hs_dsm_all.h: device-specific modules of multipath I/O. */
#ifndef HS_DSM_ALL_H
#define HS_DSM_ALL_H

#include "hs_scsi_all.h"
#include "hs_stordd_all.h"
#include "wmilib.h"

#include "hs_dsm.h"
#include "hs_dsm_2.h"
#ifdef HS_MORE
#include "hs_more_dsm.h"
#endif

#endif
