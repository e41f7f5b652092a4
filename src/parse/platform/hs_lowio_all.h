/* SPDX-License-Identifier: MIT */
/* hs_lowio_all.h: redirector mini driver. */
#ifndef HS_LOWIO_ALL_H
#define HS_LOWIO_ALL_H

#include "ntifs.h"

#include "hs_lowio.h"
#include "hs_lowio_2.h"
#include "hs_lowio_3.h"
#include "hs_lowio_4.h"
#include "hs_lowio_5.h"
#include "hs_lowio_inline.h"
#ifdef HS_MORE
#include "hs_more_lowio.h"
#endif

#endif
