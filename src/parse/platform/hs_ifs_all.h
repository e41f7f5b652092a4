/* SPDX-License-Identifier: MIT */
/* hs_ifs_all.h: what ntifs.h adds to the core. */
#ifndef HS_IFS_ALL_H
#define HS_IFS_ALL_H

#include "ntddk.h"
#include "hs_security.h"

#include "hs_ifs.h"
#include "hs_ifs_2.h"
#include "hs_ifs_3.h"
#include "hs_ifs_4.h"
#include "hs_ifs_5.h"
#include "hs_ifs_6.h"
#include "hs_ifs_inline.h"
#ifdef HS_MORE
#include "hs_more_ifs.h"
#include "hs_more_ifs_2.h"
#include "hs_more_ifs_3.h"
#include "hs_more_ifs_4.h"
#include "hs_more_ifs_5.h"
#include "hs_more_ifs_6.h"
#include "hs_more_ifs_7.h"
#include "hs_more_ifs_8.h"
#include "hs_more_ifs_9.h"
#endif

#endif
