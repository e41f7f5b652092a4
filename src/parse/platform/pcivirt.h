/* SPDX-License-Identifier: MIT */
/* pcivirt.h: PCI virtualization. */
#include "hs_pcivirt_all.h"
