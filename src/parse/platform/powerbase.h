/* SPDX-License-Identifier: MIT */
/* powerbase.h: power, user mode. */
#include "powersetting.h"
