/* SPDX-License-Identifier: MIT */
/* wrl.h: part of the runtime library for interfaces. */
#include "wrl/client.h"
