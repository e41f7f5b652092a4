/* SPDX-License-Identifier: MIT */
/* ucmtcpciportcontroller.h: USB port controllers: UcmTcpci. */
#include "hs_ucmtcpci_all.h"
