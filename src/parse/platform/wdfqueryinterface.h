/* SPDX-License-Identifier: MIT */
/* wdfqueryinterface.h: part of wdf.h. */
#include "wdf.h"
