/* SPDX-License-Identifier: MIT */
/* storduid.h: identifiers of storage devices. */
#include "hs_storduid_all.h"
