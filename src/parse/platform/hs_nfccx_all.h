/* SPDX-License-Identifier: MIT */
/* hs_nfccx_all.h: near field communication: NfcCx. */
#ifndef HS_NFCCX_ALL_H
#define HS_NFCCX_ALL_H

#include "windows.h"
#include "wdf.h"
#include "propkeydef.h"
#include "devpropdef.h"

#ifdef __cplusplus
#include "hs_nfccx.h"
#include "hs_nfccx_inline.h"
#endif

#endif
