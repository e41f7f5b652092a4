/* SPDX-License-Identifier: MIT */
/* judge: terminal states -> findings.
 *
 * In:  what replay saw of one driver.
 * Out: its verdict - findings with their exits and paths, the coverage ledger, the model - which is all that the store
 *      keeps.  The rules are those of docs/rules; each is a few lines here, on top of leaks, misuses and registrations. */
#ifndef HINDSIGHT_JUDGE_H
#define HINDSIGHT_JUDGE_H

#include "judge/finding.h"
#include "replay/replay.h"

/* Runs parse to judge for DRIVER.  The verdict lives in ARENA, which the caller closes; OPTIONS NULL = the defaults. */
Verdict *judge_driver(const Driver *driver, const SourceTree *tree, const ParseOptions *parse,
                      const Catalogue *catalogue, const ReplayOptions *options, Arena *arena);

/* The terminal states in a stable text (--dump=states). */
char *judge_dump_states(const Driver *driver, const SourceTree *tree, const ParseOptions *parse,
                        const Catalogue *catalogue, const ReplayOptions *options, Arena *arena);

#endif
