/* SPDX-License-Identifier: MIT */
/* hs_more_wdm.h: what few kernel drivers use. */
#ifndef HS_MORE_WDM_H
#define HS_MORE_WDM_H

#include "hs_wdm.h"

#include "hs_more_wdm_const.h"
#include "hs_more_wdm_const_2.h"
#include "hs_more_wdm_types.h"
#include "hs_more_wdm_types_2.h"
#include "hs_more_wdm_calls_ex.h"
#include "hs_more_wdm_calls_io.h"
#include "hs_more_wdm_calls_ke.h"
#include "hs_more_wdm_calls_mm.h"
#include "hs_more_wdm_calls_rtl.h"
#include "hs_more_wdm_const_kit_5.h"
#include "hs_more_wdm_const_kit_4.h"
#include "hs_more_wdm_const_kit_3.h"
#include "hs_more_wdm_const_kit_2.h"
#include "hs_more_wdm_const_kit.h"
#include "hs_more_wdm_kit.h"
#include "hs_more_wdm_kit_2.h"
#include "hs_more_wdm_kit_3.h"
#include "hs_more_wdm_kit_4.h"
#include "hs_more_wdm_kit_5.h"
#include "hs_more_wdm_kit_6.h"
#include "hs_more_wdm_kit_7.h"
#include "hs_more_wdm_kit_8.h"
#include "hs_more_wdm_kit_9.h"
#include "hs_more_wdm_kit_10.h"
#include "hs_more_wdm_kit_11.h"
#include "hs_more_wdm_kit_12.h"
#include "hs_more_wdm_kit_13.h"
#include "hs_more_wdm_kit_14.h"
#include "hs_more_wdm_calls_kit.h"
#include "hs_more_wdm_newer.h"

#endif
