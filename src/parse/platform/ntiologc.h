/* SPDX-License-Identifier: MIT */
/* ntiologc.h: event log codes of the I/O manager. */
#include "hs_ntiologc_all.h"
