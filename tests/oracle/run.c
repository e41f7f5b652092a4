/* SPDX-License-Identifier: MIT */
/* The program: every driver of the table, life by life.
 *
 * Of each driver a first life in which nothing fails tells which unload routines there are; the second run splits at
 * every fallible call.  After DriverEntry comes the platform's own teardown: the WDFDRIVER goes after a failure, the
 * driver is unloaded after a success.  What is held then is a leak; after a failure the unload routines are run as well,
 * where they never would be, to see whether they would have released it. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "life.h"
#include "oracle.h"
#include "record.h"
#include "unload.h"

enum { MAX_FAILING_CALLS = 6 };

/* ---- unload routines ------------------------------------------------------------------------------------------------ */

static void add_route(RouteKind kind, Word routine, Word context_at)
{
    if (routine == 0 || is_platform_routine(routine))
        return;
    for (unsigned i = 0; i < shared->n_routes; i++)
        if (shared->routes[i].routine == routine)
            return;
    if (shared->n_routes < MAX_ROUTES)
        shared->routes[shared->n_routes++] = (Route){kind, routine, context_at};
}

void route_known(RouteKind kind, Word routine)
{
    add_route(kind, routine, 0);
}

void route_known_with(Word routine, const void *context)
{
    add_route(ROUTE_WITH_CONTEXT, routine, (Word)context);
}

static void note_routes(void)
{
    route_known(ROUTE_EVT_UNLOAD, wdf_evt_unload());
    route_known(ROUTE_DRIVER_UNLOAD, driver_unload_now());
    route_known(ROUTE_FILTER_UNLOAD, flt_unload_routine());
}

static void call_route(const Route *route)
{
    switch (route->kind) {
    case ROUTE_EVT_UNLOAD: wdf_call_evt_unload(route->routine); break;
    case ROUTE_FILTER_UNLOAD: call_filter_unload(route->routine); break;
    case ROUTE_WITH_CONTEXT: ((void (*)(Word))route->routine)(*(const Word *)route->context_at); break;
    case ROUTE_DRIVER_UNLOAD:
    case ROUTE_PORT_UNLOAD: call_driver_unload(route->routine); break;
    }
}

/* ---- the teardown --------------------------------------------------------------------------------------------------- */

/* F3, F4, F6, F7, F10. */
static void unload(void)
{
    int stub = wdf_stub_stays();
    Word routine = driver_unload_now(), filter = flt_unload_routine();
    life.unloadable = stub || routine != 0 || filter != 0;
    if (!life.unloadable)
        return;
    if (routine != 0)
        call_driver_unload(routine);
    if (filter != 0 && flt_unload_routine() != 0)
        call_filter_unload(filter);
    if (stub)
        wdf_driver_delete();
}

static void record_held(void)
{
    char prefix[64];
    for (unsigned i = 0; i < n_ledger; i++) {
        snprintf(prefix, sizeof prefix, "%u\t%s\t%d\t%u\t", i, kind_names[ledger[i].kind], ledger[i].early, ledger[i].turn);
        if (ledger[i].state == STATE_HELD)
            record_call("held", prefix, &ledger[i].acquired);
    }
}

static void record_stores(void)
{
    for (unsigned i = 0; i < n_callback_stores; i++)
        record_text("store\t%s\t%d\t%d\t%lx\n", callback_stores[i].field, callback_stores[i].read, callback_stores[i].gone,
                    callback_stores[i].site);
}

static int anything_held(void)
{
    for (unsigned i = 0; i < n_ledger; i++)
        if (ledger[i].state == STATE_HELD)
            return 1;
    return 0;
}

/* Each routine in a life of its own, so that one which crashes on a half-made driver hides nothing. */
static void run_would(void)
{
    for (unsigned i = 0; i < shared->n_routes; i++)
        if (life_split()) {
            life.hypothetical = 1;
            life.injecting = 0;
            blocks_thaw();
            wdf_driver_recall();
            call_route(&shared->routes[i]);
            life_over();
        }
}

static void after_failure(int status)
{
    note_routes();
    wdf_driver_delete();
    record_end(status, 0);
    record_held();
    record_flush();
    if (anything_held())
        run_would();
}

static void record_findings(void)
{
    Call site = {.api = ""};
    if (life.create == CREATE_FAILED)
        record_call("finding\tHS111", "", &life.create_call);
    if (life.create == CREATE_OK && life.miniport_mode && life.unloadable && wdf_driver_exists())
        record_call("finding\tHS107", "", &life.create_call);
    if (life.create == CREATE_OK && life.miniport_mode && life.evt_unload_given) {
        site = life.create_call;
        if (life.evt_unload_site != 0)
            site = (Call){.api = "EvtDriverUnload", .frames = {life.evt_unload_site}};
        record_call("finding\tHS108", "", &site);
    }
}

static void after_success(int status)
{
    note_routes();
    life.unloading = 1;
    unload();
    life.unloading = 0;
    record_end(status, 0);
    if (life.unloadable)
        record_held();
    record_findings();
    record_lost_unloads();
    record_stores();
    record_flush();
}

static void live(OracleEntry *entry, unsigned budget)
{
    driver_object_init();
    life_start(budget);
    entry_status = entry(driver_object(), registry_path());
    entry_returned = 1; /* calls can fail in the teardown as well; DriverEntry does not return because of those */
    if (entry_status < 0)
        after_failure(entry_status);
    else
        after_success(entry_status);
    record_text("end\n");
    record_flush();
    life_over();
}

/* ---- all drivers ---------------------------------------------------------------------------------------------------- */

static void run_driver(const OracleDriver *driver)
{
    memset(shared, 0, sizeof *shared);
    if (life_split()) { /* unheard: only the routes that it leaves behind matter */
        record_open(open("/dev/null", O_WRONLY));
        live(driver->entry, 0);
    }
    shared->n_lives = 1;
    printf("driver\t%s\n", driver->name);
    fflush(stdout);
    if (life_split())
        live(driver->entry, MAX_FAILING_CALLS);
    printf("over\t%u\n", shared->n_lives);
    fflush(stdout);
}

int main(int argc, char **argv)
{
    shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED)
        return 2;
    life_catch_signals();
    for (const OracleDriver *driver = oracle_drivers; driver->entry != NULL; driver++)
        if (argc < 2 || strcmp(argv[1], driver->name) == 0)
            run_driver(driver);
    return 0;
}
