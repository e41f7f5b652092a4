/* SPDX-License-Identifier: MIT */
/* ws2tcpip.h: sockets, user mode. */
#include "winsock2.h"
