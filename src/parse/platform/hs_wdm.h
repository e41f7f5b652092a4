/* SPDX-License-Identifier: MIT */
/* hs_wdm.h: all of the kernel core: what wdm.h and ntddk.h declare. */
#ifndef HS_WDM_H
#define HS_WDM_H

#include "hs_nt.h"

#include "hs_wdm_io.h"
#include "hs_wdm_io_2.h"
#include "hs_wdm_const.h"
#include "hs_wdm_const_2.h"
#include "hs_wdm_const_3.h"
#include "hs_wdm_enums.h"
#include "hs_wdm_enums_2.h"
#include "hs_wdm_types.h"
#include "hs_wdm_types_2.h"
#include "hs_wdm_types_3.h"
#include "hs_wdm_types_4.h"
#include "hs_wdm_types_5.h"
#include "hs_wdm_types_6.h"
#include "hs_wdm_types_7.h"
#include "hs_wdm_types_8.h"
#include "hs_wdm_calls_ex.h"
#include "hs_wdm_calls_io.h"
#include "hs_wdm_calls_ke.h"
#include "hs_wdm_calls_mm.h"
#include "hs_wdm_calls_rtl.h"
#include "hs_wdm_calls_zw.h"
#include "hs_wdm_recent.h"
#include "hs_wdm_inline.h"

#endif
