/* SPDX-License-Identifier: MIT */
/* Callbacks that a driver puts into fields of the platform's structures, and whether the framework ever reads them.
 *
 * oracle_run.py turns `x.EvtCleanupCallback = f;` into the same assignment with a call of oracle_stored behind it; it
 * does so for the fields whose loss is a defect, and for DriverUnload, whose displacement is one. */
#include <string.h>

#include "kernel.h"

enum { MAX_STORES = 64 };

CallbackStore callback_stores[MAX_STORES];
unsigned n_callback_stores;

void callback_stored(const void *address, const char *field, Word site)
{
    Word routine = *(const Word *)address;
    if (strcmp(field, "DriverUnload") == 0) {
        driver_unload_written(routine, site);
        return;
    }
    if (routine == 0 || life.hypothetical || n_callback_stores == MAX_STORES)
        return;
    for (unsigned i = 0; i < n_callback_stores; i++) /* another one in its place: meant, and not lost */
        callback_stores[i].gone = callback_stores[i].gone || callback_stores[i].address == address;
    callback_stores[n_callback_stores++] = (CallbackStore){address, field, routine, site, 0, 0};
}

/* A structure may have been copied: then the routine is found at another address. */
void callback_read(const void *address, Word routine)
{
    int found = 0;
    for (unsigned i = 0; i < n_callback_stores; i++)
        if (routine != 0 && callback_stores[i].routine == routine && callback_stores[i].address == address)
            found = callback_stores[i].read = 1;
    for (unsigned i = 0; i < n_callback_stores && !found; i++)
        if (routine != 0 && callback_stores[i].routine == routine)
            callback_stores[i].read = 1;
}

Word callback_site(const void *address, Word routine)
{
    for (unsigned i = n_callback_stores; i-- > 0;)
        if (callback_stores[i].address == address)
            return callback_stores[i].site;
    for (unsigned i = n_callback_stores; i-- > 0;)
        if (callback_stores[i].routine == routine)
            return callback_stores[i].site;
    return 0;
}

/* What oracle_driver.h declares to the driver. */
void oracle_stored(const void *address, const char *field)
{
    callback_stored(address, field, (Word)__builtin_return_address(0));
}

/* The same for an initialiser, which has no address yet. */
void oracle_initialised(const char *field, const void *routine)
{
    if (routine != 0 && !life.hypothetical && n_callback_stores < MAX_STORES)
        callback_stores[n_callback_stores++] =
            (CallbackStore){0, field, (Word)routine, (Word)__builtin_return_address(0), 0, 0};
}
