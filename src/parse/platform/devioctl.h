/* SPDX-License-Identifier: MIT */
/* devioctl.h: control codes and device types. */
#include "hs_base.h"
#include "hs_devioctl.h"
#include "hs_wdm_const_io.h"
