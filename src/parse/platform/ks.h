/* SPDX-License-Identifier: MIT */
/* ks.h: kernel streaming. */
#include "hs_ks_all.h"
#include "hs_ks_cxx_all.h"
