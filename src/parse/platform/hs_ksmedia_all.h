/* SPDX-License-Identifier: MIT */
/* hs_ksmedia_all.h: kernel streaming: audio, video, cameras. */
#ifndef HS_KSMEDIA_ALL_H
#define HS_KSMEDIA_ALL_H

#include "hs_ks_all.h"
#include "hs_rect.h"
#include "hs_mm.h"

#include "hs_ksmedia.h"
#include "hs_ksmedia_2.h"
#include "hs_ksmedia_3.h"
#include "hs_ksmedia_inline.h"
#include "hs_ksmedia_recent.h"
#ifdef HS_MORE
#include "hs_more_ksmedia.h"
#include "hs_more_ksmedia_2.h"
#include "hs_more_ksmedia_3.h"
#include "hs_more_ksmedia_4.h"
#include "hs_more_ksmedia_5.h"
#endif

#endif
