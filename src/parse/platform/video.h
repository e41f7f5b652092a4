/* SPDX-License-Identifier: MIT */
/* video.h: video port miniports. */
#include "hs_video_all.h"
