/* SPDX-License-Identifier: MIT */
/* hs_ata_all.h: ATA and NVMe. */
#ifndef HS_ATA_ALL_H
#define HS_ATA_ALL_H

#include "ntddk.h"

#include "hs_ata.h"
#include "hs_ata_2.h"
#ifdef HS_MORE
#include "hs_more_ata.h"
#include "hs_more_ata_2.h"
#include "hs_more_ata_3.h"
#endif

#endif
