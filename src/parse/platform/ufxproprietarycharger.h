/* SPDX-License-Identifier: MIT */
/* ufxproprietarycharger.h: USB function drivers: UFX. */
#include "hs_ufx_all.h"
