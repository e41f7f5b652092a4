/* SPDX-License-Identifier: MIT */
/* hs_scsi_all.h: SCSI: commands, sense, request blocks. */
#ifndef HS_SCSI_ALL_H
#define HS_SCSI_ALL_H

#include "hs_stor_all.h"

#include "hs_scsi.h"
#include "hs_scsi_2.h"
#include "hs_scsi_3.h"
#include "hs_scsi_4.h"
#include "hs_scsi_5.h"
#include "hs_scsi_inline.h"
#ifdef HS_MORE
#include "hs_more_scsi.h"
#include "hs_more_scsi_2.h"
#include "hs_more_scsi_3.h"
#include "hs_more_scsi_4.h"
#endif

#endif
