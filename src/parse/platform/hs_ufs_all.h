/* SPDX-License-Identifier: MIT */
/* hs_ufs_all.h: UFS descriptors. */
#ifndef HS_UFS_ALL_H
#define HS_UFS_ALL_H

#include "ntddk.h"

#include "hs_ufs.h"

#endif
