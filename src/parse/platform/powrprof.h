/* SPDX-License-Identifier: MIT */
/* powrprof.h: power, user mode. */
#include "powersetting.h"
