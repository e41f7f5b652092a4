/* SPDX-License-Identifier: MIT */
/* concurrencysal.h: annotations. */
#include "hs_sal.h"
#include "hs_sal_driver.h"
