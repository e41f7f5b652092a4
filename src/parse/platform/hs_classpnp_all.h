/* SPDX-License-Identifier: MIT */
/* hs_classpnp_all.h: storage class drivers. */
#ifndef HS_CLASSPNP_ALL_H
#define HS_CLASSPNP_ALL_H

#include "hs_scsi_all.h"
#include "hs_stordd_all.h"

#include "hs_classpnp.h"
#include "hs_classpnp_2.h"
#include "hs_classpnp_inline.h"
#ifdef HS_MORE
#include "hs_more_classpnp.h"
#endif

#endif
