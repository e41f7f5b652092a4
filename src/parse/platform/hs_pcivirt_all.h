/* SPDX-License-Identifier: MIT */
/* hs_pcivirt_all.h: PCI virtualization. */
#ifndef HS_PCIVIRT_ALL_H
#define HS_PCIVIRT_ALL_H

#include "ntddk.h"

#include "hs_pcivirt.h"

#endif
