/* SPDX-License-Identifier: MIT */
/* hs_ucm_all.h: USB connectors: UCM. */
#ifndef HS_UCM_ALL_H
#define HS_UCM_ALL_H

#include "wdf.h"

#include "hs_ucm.h"
#include "hs_ucm_inline.h"

#endif
