/* SPDX-License-Identifier: MIT */
/* driverspecs.h: annotations of drivers. */
#include "hs_sal.h"
#include "hs_sal_driver.h"
