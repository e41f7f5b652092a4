/* SPDX-License-Identifier: MIT */
/* replay: the system's part after the entry has returned.  Internal to the stage. */
#ifndef HINDSIGHT_TEARDOWN_H
#define HINDSIGHT_TEARDOWN_H

#include "replay/machine.h"

typedef struct UnloadRoute {
    Route route;
    bool is_evt_unload;
} UnloadRoute;
typedef VEC(UnloadRoute) RouteList;

/* Unloads after a success: fills after and unloadable. */
void teardown_unload(Machine *machine, Terminal *terminal);
/* Follows a failed entry: fills after. */
void teardown_failure(Machine *machine, Terminal *terminal);
/* Adds the unload routines that STATE knows. */
void teardown_collect_routes(Machine *machine, const State *state, RouteList *list);
/* Runs the unload routines after a failed entry, hypothetically: fills would. */
void teardown_would(Machine *machine, Terminal *terminal, const RouteList *routes);

#endif
