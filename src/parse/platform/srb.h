/* SPDX-License-Identifier: MIT */
/* srb.h: SCSI request blocks. */
#include "hs_scsi_all.h"
