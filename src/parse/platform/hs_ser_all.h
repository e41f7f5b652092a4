/* SPDX-License-Identifier: MIT */
/* hs_ser_all.h: serial ports. */
#ifndef HS_SER_ALL_H
#define HS_SER_ALL_H

#include "ntddk.h"

#include "hs_ser.h"

#endif
