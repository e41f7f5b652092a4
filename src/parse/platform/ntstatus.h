/* SPDX-License-Identifier: MIT */
/* ntstatus.h: all status codes known here. */
#ifndef HS_NTSTATUS_H
#define HS_NTSTATUS_H

#include "hs_base.h"
#include "hs_status.h"
#include "hs_status_a.h"
#include "hs_status_b.h"
#include "hs_status_c.h"

#endif
