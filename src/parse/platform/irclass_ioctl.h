/* SPDX-License-Identifier: MIT */
/* irclass_ioctl.h: infrared. */
#include "hs_irclass_all.h"
