/* SPDX-License-Identifier: MIT */
/* The simulator's public face: what a batch of drivers hands over.
 *
 * A batch is one C source that holds many drivers.  Driver k keeps its functions and globals static and suffixed (_k),
 * and the source ends with the table:
 *
 *     #include "oracle.h"
 *     const OracleDriver oracle_drivers[] = {
 *         {"0001", DriverEntry_0001, 10, 85},
 *         {"0002", DriverEntry_0002, 86, 142},
 *         ORACLE_END};
 *
 * `oracle_run.py --batch batch.c` compiles it once and prints one line of JSON a driver, in the order of the table.
 * Files and lines are those of the source, or those that its `#line` directives say.
 *
 * The platform headers come first in a batch (<ntddk.h>, <wdf.h>, ... as the drivers include them); this header needs
 * none of them.  Each life of a driver runs in a process of its own: static storage is zero, and a crash ends one life
 * and nothing else.  WPP_INIT_TRACING, WPP_CLEANUP, __try and its kin are there without an include (oracle_driver.h is
 * forced in front of every source). */
#ifndef ORACLE_H
#define ORACLE_H

struct _DRIVER_OBJECT;
struct _UNICODE_STRING;

/* NTSTATUS is an int in native builds. */
typedef int OracleEntry(struct _DRIVER_OBJECT *driver_object, struct _UNICODE_STRING *registry_path);

typedef struct OracleDriver {
    const char *name;
    OracleEntry *entry;
    unsigned first_line, last_line; /* in the batch file; for people, the simulator does not need them */
} OracleDriver;

#define ORACLE_END {0, 0, 0, 0}

#ifdef __cplusplus
extern "C" {
#endif
extern const OracleDriver oracle_drivers[];
/* Puts a word into the record of the life, for tests of the simulator itself. */
void oracle_say(const char *text);
#ifdef __cplusplus
}
#endif

#endif
