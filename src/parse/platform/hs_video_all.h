/* SPDX-License-Identifier: MIT */
/* hs_video_all.h: video port miniports. */
#ifndef HS_VIDEO_ALL_H
#define HS_VIDEO_ALL_H

#include "hs_ntddvdeo_all.h"

#include "hs_video.h"
#include "hs_video_2.h"
#ifdef HS_MORE
#include "hs_more_video.h"
#endif

#endif
