/* SPDX-License-Identifier: MIT */
/* wsk.h: kernel sockets. */
#include "hs_wsk_all.h"
