/* SPDX-License-Identifier: MIT */
/* scsi.h: SCSI commands. */
#include "hs_scsi_all.h"
