/* SPDX-License-Identifier: MIT */
/* hs_ndk_all.h: kernel RDMA. */
#ifndef HS_NDK_ALL_H
#define HS_NDK_ALL_H

#include "ndis.h"

#include "hs_ndk.h"

#endif
