/* SPDX-License-Identifier: MIT */
/* ucmtcpcispec.h: USB port controllers: UcmTcpci. */
#include "hs_ucmtcpci_all.h"
