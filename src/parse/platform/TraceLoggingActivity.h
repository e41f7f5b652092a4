/* SPDX-License-Identifier: MIT */
/* TraceLoggingActivity.h: activities of TraceLogging. */
#include "TraceLoggingProvider.h"
