/* SPDX-License-Identifier: MIT */
/* replay: a program -> terminal states with ledgers and steps.
 *
 * In:  a program (entry, bodies on demand) and the catalogue.
 * Out: every way out of the entry, what is held there, what the platform's teardown leaves, and what the unload routine
 *      would have done.  Nothing is judged here. */
#ifndef HINDSIGHT_REPLAY_H
#define HINDSIGHT_REPLAY_H

#include "catalogue/catalogue.h"
#include "link/link.h"

typedef struct ReplayOptions {
    uint32_t max_depth;  /* calls entered inside each other */
    uint32_t max_states; /* states waiting at one block */
    uint64_t max_steps;  /* instructions a driver */
    size_t max_memory;   /* bytes of the driver's arena, in which its states are */
    /* NULL, or called once when the arena holds more than LARGE bytes: the caller may let the replay wait. */
    void (*when_large)(void *context);
    void *context;
    size_t large;
} ReplayOptions;

extern const ReplayOptions replay_defaults;

struct State;
struct Resource;
struct Machine;
struct Value;
struct Path;

/* One way out of the entry. */
typedef struct Terminal {
    const struct State *exit; /* at the return */
    bool success;
    SourcePos pos;        /* of the return */
    struct State **after; /* after the platform's own teardown (failure: deletion of the WDFDRIVER; success: unload) */
    size_t n_after;
    struct State **would; /* failure: `after`, then the unload routines as well */
    size_t n_would;
    bool crashes;    /* some path of the teardown ends in a bug check */
    bool unloadable; /* success: the driver can be unloaded and every unload routine was known */
} Terminal;

/* A call that some path reached. */
typedef struct CallSite {
    const struct IrInst *inst;
    const IrFunction *caller;
    const IrFunction *callee; /* NULL: not entered */
    const char *name;
    enum { SITE_UNKNOWN, SITE_MODELLED, SITE_ENTERED } treated;
} CallSite;

/* A store of a callback into attributes or a config (HS110). */
typedef struct CallbackStore {
    const struct IrInst *inst;
    const IrFunction *function;
    const char *field;
    const struct Value *routine, *address;
    const struct Path *paths[8]; /* ways to it, some of them */
    size_t n_paths;
    bool consumed; /* a framework call read it on some path */
} CallbackStore;

typedef struct ReplayResult {
    struct Machine *machine;
    Terminal *terminals;
    size_t n_terminals;
    bool creates_wdf_driver; /* some path reaches WdfDriverCreate */
    const char *kind;        /* "kmdf", "umdf", "wdm", "ndis", ... */
    uint32_t n_merged;
    CallSite **sites;
    size_t n_sites;
    const IrFunction **functions; /* entered, in order of first entry */
    size_t n_functions;
    CallbackStore **callback_stores;
    size_t n_callback_stores;
    const struct Resource **acquired; /* every acquisition on any path, in order of the first */
    size_t n_acquired;
} ReplayResult;

/* Replays the driver's life.  Budgets that are hit become notes.  The result lives in ARENA. */
ReplayResult *replay_run(Program *program, const Catalogue *catalogue, const ReplayOptions *options, Arena *arena,
                         NoteList *notes);

/* Terminal states in a stable text (--dump=states). */
char *replay_print(const ReplayResult *result, Arena *arena);

#endif
