/* SPDX-License-Identifier: MIT */
/* mpiodisk.h: multipath I/O. */
#include "hs_dsm_all.h"
