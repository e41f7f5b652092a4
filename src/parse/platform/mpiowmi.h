/* SPDX-License-Identifier: MIT */
/* mpiowmi.h: multipath I/O. */
#include "hs_dsm_all.h"
