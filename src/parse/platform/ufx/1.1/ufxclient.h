/* SPDX-License-Identifier: MIT */
/* ufx/1.1/ufxclient.h: the class extension. */
#include "hs_ufx_all.h"
