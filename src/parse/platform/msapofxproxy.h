/* SPDX-License-Identifier: MIT */
/* msapofxproxy.h: audio processing object proxies. */
#include "hs_apo_all.h"
