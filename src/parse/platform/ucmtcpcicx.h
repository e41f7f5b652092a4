/* SPDX-License-Identifier: MIT */
/* ucmtcpcicx.h: USB port controllers: UcmTcpci. */
#include "hs_ucmtcpci_all.h"
