/* SPDX-License-Identifier: MIT */
/* hs_ntddscsi_all.h: SCSI pass-through. */
#ifndef HS_NTDDSCSI_ALL_H
#define HS_NTDDSCSI_ALL_H

#include "ntddk.h"

#include "hs_ntddscsi.h"
#include "hs_ntddscsi_2.h"
#ifdef HS_MORE
#include "hs_more_ntddscsi.h"
#endif

#endif
