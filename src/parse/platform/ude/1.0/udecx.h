/* SPDX-License-Identifier: MIT */
/* ude/1.0/udecx.h: the class extension. */
#include "hs_ude_all.h"
