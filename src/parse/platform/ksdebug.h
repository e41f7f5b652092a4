/* SPDX-License-Identifier: MIT */
/* ksdebug.h: debug prints of kernel streaming: nothing here. */
#ifndef HS_KSDEBUG_H
#define HS_KSDEBUG_H

#define DEBUGLVL_BLAB 5
#define DEBUGLVL_VERBOSE 5
#define DEBUGLVL_TERSE 4
#define DEBUGLVL_ERROR 2
#define _DbgPrintF(level, text)
#define _DbgPrintFEx(component, level, text)
#define DEBUGLVL_WARNING 3
#define DEBUGLVL_INFO 4

#endif
