/* SPDX-License-Identifier: MIT */
/* winsock.h: sockets, user mode. */
#include "winsock2.h"
