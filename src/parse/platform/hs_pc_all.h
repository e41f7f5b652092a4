/* SPDX-License-Identifier: MIT */
/* hs_pc_all.h: PortCls: ports, miniports, streams. */
#ifndef HS_PC_ALL_H
#define HS_PC_ALL_H

#include "hs_ksmedia_all.h"
#include "hs_com.h"
#include "hs_mm.h"

#ifdef __cplusplus
#include "hs_pc.h"
#include "hs_pc_2.h"
#include "hs_pc_3.h"
#include "hs_pc_inline.h"
#include "hs_pc_imp.h"
#ifdef HS_MORE
#include "hs_more_pc.h"
#endif
#endif

#endif
