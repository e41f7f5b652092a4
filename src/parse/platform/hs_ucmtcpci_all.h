/* SPDX-License-Identifier: MIT */
/* hs_ucmtcpci_all.h: USB port controllers: UcmTcpci. */
#ifndef HS_UCMTCPCI_ALL_H
#define HS_UCMTCPCI_ALL_H

#include "wdf.h"

#include "hs_ucmtcpci.h"
#include "hs_ucmtcpci_inline.h"

#endif
