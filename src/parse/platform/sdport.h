/* SPDX-License-Identifier: MIT */
/* sdport.h: SD host miniports. */
#include "hs_sdport_all.h"
