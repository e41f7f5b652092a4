/* SPDX-License-Identifier: MIT */
/* ucmtcpciportcontrollerrequests.h: USB port controllers: UcmTcpci. */
#include "hs_ucmtcpci_all.h"
