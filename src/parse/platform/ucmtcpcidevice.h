/* SPDX-License-Identifier: MIT */
/* ucmtcpcidevice.h: USB port controllers: UcmTcpci. */
#include "hs_ucmtcpci_all.h"
