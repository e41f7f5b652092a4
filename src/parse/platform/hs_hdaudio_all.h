/* SPDX-License-Identifier: MIT */
/* hs_hdaudio_all.h: HD audio bus. */
#ifndef HS_HDAUDIO_ALL_H
#define HS_HDAUDIO_ALL_H

#include "ntddk.h"

#include "hs_hdaudio.h"

#endif
