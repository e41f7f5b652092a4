/* SPDX-License-Identifier: MIT */
/* kernelspecs.h: annotations of kernel routines. */
#include "hs_sal.h"
#include "hs_sal_driver.h"
