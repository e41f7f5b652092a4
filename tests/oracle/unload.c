/* SPDX-License-Identifier: MIT */
/* Who stood in DriverObject->DriverUnload, who came in its place, and who was lost (F7, F7b). */
#include "unload.h"

#include "record.h"

enum { MAX_DISPLACED = 16, MAX_RAN = 32 };

typedef struct Displaced {
    Word old, old_site; /* site 0: the platform put it there */
    Word by, by_site;
    int by_platform;
} Displaced;

static Displaced displaced[MAX_DISPLACED];
static unsigned n_displaced;
static Word ran[MAX_RAN];
static unsigned n_ran;

void driver_unload_written(Word value, Word site)
{
    if (life.driver_unload != 0 && life.driver_unload != value && n_displaced < MAX_DISPLACED && !life.hypothetical)
        displaced[n_displaced++] = (Displaced){life.driver_unload, life.driver_unload_site, value, site,
                                               value == 0 ? site == 0 : is_platform_routine(value)};
    life.driver_unload = value;
    life.driver_unload_site = site;
}

void routine_ran(Word routine)
{
    if (n_ran < MAX_RAN)
        ran[n_ran++] = routine;
}

static int has_run(Word routine)
{
    for (unsigned i = 0; i < n_ran; i++)
        if (ran[i] == routine)
            return 1;
    return 0;
}

/* A routine of the driver over one of the platform that would have done something, or the other way round. */
static Word lost_at(const Displaced *each)
{
    int old_is_ours = is_platform_routine(each->old);
    if (has_run(each->old))
        return 0;
    if (old_is_ours && !each->by_platform)
        return platform_routine_matters(each->old) ? each->by_site : 0;
    return !old_is_ours && each->by_platform ? each->old_site : 0;
}

void record_lost_unloads(void)
{
    for (unsigned i = 0; i < n_displaced; i++) {
        Call site = {.api = "DriverUnload", .frames = {lost_at(&displaced[i])}};
        if (site.frames[0] != 0)
            record_call("finding\tHS109", "", &site);
    }
}
