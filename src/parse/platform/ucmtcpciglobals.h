/* SPDX-License-Identifier: MIT */
/* ucmtcpciglobals.h: USB port controllers: UcmTcpci. */
#include "hs_ucmtcpci_all.h"
