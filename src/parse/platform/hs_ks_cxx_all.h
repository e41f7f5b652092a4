/* SPDX-License-Identifier: MIT */
/* hs_ks_cxx_all.h: interfaces of kernel streaming. */
#ifndef HS_KS_CXX_ALL_H
#define HS_KS_CXX_ALL_H

#include "hs_ks_all.h"
#include "hs_com.h"

#ifdef __cplusplus
#include "hs_ks_cxx.h"
#endif

#endif
