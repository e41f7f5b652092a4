/* SPDX-License-Identifier: MIT */
/* hs_wdm_types_all.h: the kernel's constants and types, without its calls. */
#ifndef HS_WDM_TYPES_ALL_H
#define HS_WDM_TYPES_ALL_H

#include "hs_nt.h"
#include "devpropdef.h"

#include "hs_wdm_const_io.h"
#include "hs_wdm_const_io_2.h"
#include "hs_wdm_const.h"
#include "hs_wdm_const_2.h"
#include "hs_wdm_types.h"
#include "hs_wdm_types_2.h"
#include "hs_wdm_types_3.h"
#include "hs_wdm_types_4.h"
#include "hs_wdm_types_5.h"
#include "hs_wdm_types_6.h"
#include "hs_wdm_types_7.h"
#include "hs_wdm_types_8.h"
#include "hs_wdm_dma.h"
#include "hs_wdm_const_3.h"
#include "hs_wdm_types_9.h"

#endif
