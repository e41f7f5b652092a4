/* SPDX-License-Identifier: MIT */
/* What fixtures include and nobody has: words and roles of a kit. */
#pragma once

#define PAGEDX
typedef void EVT_KIT_THING(PDRIVER_OBJECT driver);
typedef void EVT_KIT_OTHER(PDRIVER_OBJECT driver);
