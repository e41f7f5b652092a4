/* SPDX-License-Identifier: MIT */
/* winerror.h: error codes of Win32 and COM. */
#include "hs_base.h"
#include "hs_com.h"
#include "hs_win_error.h"
