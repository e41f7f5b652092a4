/* SPDX-License-Identifier: MIT */
/* ufs.h: UFS descriptors. */
#include "hs_ufs_all.h"
