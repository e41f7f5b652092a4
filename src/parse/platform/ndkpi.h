/* SPDX-License-Identifier: MIT */
/* ndkpi.h: kernel RDMA. */
#include "hs_ndk_all.h"
