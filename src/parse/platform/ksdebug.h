/* SPDX-License-Identifier: MIT */
/* ksdebug.h: debug prints of kernel streaming: nothing here. */
#ifndef HS_KSDEBUG_H
#define HS_KSDEBUG_H

#define DEBUGLVL_BLAB 4
#define DEBUGLVL_VERBOSE 3
#define DEBUGLVL_TERSE 2
#define DEBUGLVL_ERROR 1
#define _DbgPrintF(level, text)
#define _DbgPrintFEx(component, level, text)
#define DEBUGLVL_WARNING 2
#define DEBUGLVL_INFO 3

#endif
