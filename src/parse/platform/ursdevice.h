/* SPDX-License-Identifier: MIT */
/* ursdevice.h: USB role switching: URS. */
#include "hs_urs_all.h"
