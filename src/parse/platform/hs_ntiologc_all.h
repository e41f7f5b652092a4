/* SPDX-License-Identifier: MIT */
/* hs_ntiologc_all.h: event log codes of the I/O manager. */
#ifndef HS_NTIOLOGC_ALL_H
#define HS_NTIOLOGC_ALL_H

#include "ntddk.h"

#include "hs_ntiologc.h"

#endif
