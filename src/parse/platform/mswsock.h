/* SPDX-License-Identifier: MIT */
/* mswsock.h: sockets, user mode. */
#include "winsock2.h"
