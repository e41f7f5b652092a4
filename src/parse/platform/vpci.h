/* SPDX-License-Identifier: MIT */
/* vpci.h: PCI virtualization. */
#include "hs_pcivirt_all.h"
