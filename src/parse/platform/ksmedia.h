/* SPDX-License-Identifier: MIT */
/* ksmedia.h: kernel streaming: media. */
#include "hs_ksmedia_all.h"
