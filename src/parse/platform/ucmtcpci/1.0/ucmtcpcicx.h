/* SPDX-License-Identifier: MIT */
/* ucmtcpci/1.0/ucmtcpcicx.h: the class extension. */
#include "hs_ucmtcpci_all.h"
