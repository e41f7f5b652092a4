/* SPDX-License-Identifier: MIT */
/* ntimage.h: images. */
#include "hs_ntimage_all.h"
