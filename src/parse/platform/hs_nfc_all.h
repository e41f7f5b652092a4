/* SPDX-License-Identifier: MIT */
/* hs_nfc_all.h: near field communication. */
#ifndef HS_NFC_ALL_H
#define HS_NFC_ALL_H

#include "ntddk.h"

#include "hs_nfc.h"

#endif
