/* SPDX-License-Identifier: MIT */
/* ucmucsi/1.0/ucmucsicx.h: USB connectors over UCSI. */
#include <ucmucsicx.h>
