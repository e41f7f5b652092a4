/* SPDX-License-Identifier: MIT */
/* ntddscsi.h: SCSI pass-through. */
#include "hs_ntddscsi_all.h"
