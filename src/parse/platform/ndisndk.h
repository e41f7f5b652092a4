/* SPDX-License-Identifier: MIT */
/* ndisndk.h: kernel RDMA. */
#include "hs_ndk_all.h"
