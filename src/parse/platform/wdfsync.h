/* SPDX-License-Identifier: MIT */
/* wdfsync.h: part of wdf.h. */
#include "wdf.h"
