/* SPDX-License-Identifier: MIT */
/* What a life leaves in writing: one line an event, fields between tabs, read by oracle_run.py.
 *
 *     life    status created(0..2) reached(0|1) unloadable(0|1) ended(0 = in full)
 *     fail    api frames                        a call that failed in DriverEntry, in order
 *     held    number kind early turn api frames still held after the teardown
 *     would   number                            ... and the unload routine would release it
 *     misuse  rule kind api frames acquired-api acquired-frames
 *     finding rule api frames                   HS107-HS111, and what they are derived from
 *     store   field read(0|1) lost(0|1) site    a callback put into a field
 *     trouble text api frames                   why a life did not end in full
 *     say     text                            oracle_say
 *     end
 *
 * The lines of a life come in one piece. */
#ifndef ORACLE_RECORD_H
#define ORACLE_RECORD_H

#include "kernel.h"

void record_open(int fd);
void record_misuse(const char *rule, const Call *call, Kind kind, const Call *acquired);
void record_would(unsigned number); /* written at once */
void record_text(const char *format, ...) __attribute__((format(printf, 1, 2)));
void record_call(const char *tag, const char *prefix, const Call *call);
const char *record_frames(const Call *call, char *out, unsigned size);
void record_flush(void); /* writes what was recorded, in one piece */
void record_drop(void);  /* forgets it */

#endif
