/* SPDX-License-Identifier: MIT */
/* ata.h: ATA. */
#include "hs_ata_all.h"
