/* SPDX-License-Identifier: MIT */
/* assert.h: assertions of C: a free build has none. */
#ifndef HS_ASSERT_H
#define HS_ASSERT_H

#include "hs_crt.h"

#define assert(e) ((void)0)
#define _ASSERT(e) ((void)0)
#define _ASSERTE(e) ((void)0)
#ifndef __cplusplus
#define static_assert _Static_assert
#endif

#endif
