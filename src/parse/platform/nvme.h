/* SPDX-License-Identifier: MIT */
/* nvme.h: NVMe. */
#include "hs_ata_all.h"
