/* SPDX-License-Identifier: MIT */
/* winioctl.h: control codes, user mode. */
#ifndef HS_WINIOCTL_H
#define HS_WINIOCTL_H

#include "windows.h"
#include "devioctl.h"
#include "ntdddisk.h"
#include "ntddstor.h"
#include "ntddvol.h"
#include "ntddser.h"

#endif
