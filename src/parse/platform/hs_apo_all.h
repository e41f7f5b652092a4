/* SPDX-License-Identifier: MIT */
/* hs_apo_all.h: audio processing object proxies. */
#ifndef HS_APO_ALL_H
#define HS_APO_ALL_H

#include "ksmedia.h"

#include "hs_apo.h"

#endif
