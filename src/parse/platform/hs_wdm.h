/* SPDX-License-Identifier: MIT */
/* hs_wdm.h: the kernel core: what wdm.h and ntddk.h declare.  What few drivers use waits for HS_MORE, which parse
 * defines when a source names something of it. */
#ifndef HS_WDM_H
#define HS_WDM_H

/* Headers that programs and drivers share ask for these names, which wdm.h defines, to know where they are. */
#ifndef _WDMDDK_
#define _WDMDDK_
#endif
#ifndef _NTDDK_
#define _NTDDK_
#endif

#include "hs_wdm_types_all.h"
#include "hs_wdm_calls_ex.h"
#include "hs_wdm_calls_io.h"
#include "hs_wdm_calls_ke.h"
#include "hs_wdm_calls_mm.h"
#include "hs_wdm_calls_rtl.h"
#include "hs_wdm_calls_more.h"
#include "hs_wdm_data.h"
#include "hs_wdm_inline.h"
#ifdef HS_MORE
#include "hs_more_wdm.h"
#endif

#endif
