/* SPDX-License-Identifier: MIT */
/* time.h: time of C. */
#ifndef HS_TIME_H
#define HS_TIME_H

#include "hs_crt.h"

typedef long long time_t;
typedef HS_LONG clock_t;
struct tm {
    int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst;
};
#define CLOCKS_PER_SEC 1000

HS_BEGIN
time_t time(time_t *);
clock_t clock(void);
double difftime(time_t, time_t);
time_t mktime(struct tm *);
struct tm *localtime(const time_t *);
struct tm *gmtime(const time_t *);
errno_t localtime_s(struct tm *, const time_t *);
HS_END

#endif
