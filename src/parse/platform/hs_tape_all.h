/* SPDX-License-Identifier: MIT */
/* hs_tape_all.h: tape minidrivers. */
#ifndef HS_TAPE_ALL_H
#define HS_TAPE_ALL_H

#include "hs_scsi_all.h"
#include "hs_stordd_all.h"

#include "hs_tape.h"

#endif
