/* SPDX-License-Identifier: MIT */
/* hs_dx_all.h: display miniports of the graphics kernel. */
#ifndef HS_DX_ALL_H
#define HS_DX_ALL_H

#include "hs_ntddvdeo_all.h"
#include "hs_acpi_all.h"

#include "hs_dx.h"
#include "hs_dx_2.h"
#include "hs_dx_3.h"
#include "hs_dx_4.h"
#include "hs_dx_5.h"
#include "hs_dx_6.h"
#include "hs_dx_inline.h"
#ifdef HS_MORE
#include "hs_more_dx.h"
#include "hs_more_dx_2.h"
#include "hs_more_dx_3.h"
#include "hs_more_dx_4.h"
#include "hs_more_dx_5.h"
#include "hs_more_dx_6.h"
#include "hs_more_dx_7.h"
#include "hs_more_dx_8.h"
#include "hs_more_dx_9.h"
#endif

#endif
