/* SPDX-License-Identifier: MIT */
/* windows.h: user mode: what framework drivers and their helpers use of Win32 and COM.  The kernel's types are known
 * here too, since drivers of both modes share headers. */
#ifndef HS_WINDOWS_H
#define HS_WINDOWS_H

#define _WINDOWS_ 1
#include "hs_wdm_types_all.h"
#include "hs_interlocked.h"
#include "hs_intrin.h"
#include "hs_devioctl.h"
#include "hs_com.h"
#include "hs_win_error.h"
#include "hs_win_const.h"
#include "hs_security.h"
#include "hs_win_types.h"
#include "hs_win_calls.h"
#include "hs_win_inline.h"
#include "hs_minmax.h"
#include "hs_ole.h"
#ifdef HS_MORE
#include "hs_more_win.h"
#endif

#endif
