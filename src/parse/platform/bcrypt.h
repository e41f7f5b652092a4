/* SPDX-License-Identifier: MIT */
/* bcrypt.h: cryptography next generation. */
#include "hs_bcrypt_all.h"
