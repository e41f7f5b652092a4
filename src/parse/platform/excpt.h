/* SPDX-License-Identifier: MIT */
/* excpt.h: structured exceptions. */
#include "hs_crt.h"
