/* SPDX-License-Identifier: MIT */
/* hs_stor_all.h: storage: properties and controls. */
#ifndef HS_STOR_ALL_H
#define HS_STOR_ALL_H

#include "ntddk.h"
#include "hs_security.h"

#include "hs_stor.h"
#include "hs_stor_2.h"
#include "hs_stor_inline.h"
#ifdef HS_MORE
#include "hs_more_stor.h"
#include "hs_more_stor_2.h"
#endif

#endif
