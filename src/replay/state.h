/* SPDX-License-Identifier: MIT */
/* replay: what is known at one point of one path - memory, facts about values, the ledger, the platform's own state.
 *
 * A State is a small struct of persistent parts: copying it is a fork. */
#ifndef HINDSIGHT_STATE_H
#define HINDSIGHT_STATE_H

#include "base/ptrmap.h"
#include "catalogue/catalogue.h"
#include "judge/finding.h"
#include "replay/map.h"
#include "replay/ranges.h"

/* ---- the path ------------------------------------------------------------------------------------------------------ */

/* One event on the way; a path is the list backwards from its newest event. */
typedef struct Path Path;
struct Path {
    const Path *before;
    StepKind kind;
    SourcePos pos;
    const IrFunction *function;   /* in whose body; NULL for the platform */
    const IrInst *inst;           /* the call, NULL for decisions and exits */
    const char *text;             /* a name (callee, API), or the whole clause for STEP_NOTE, STEP_TEARDOWN */
    const Value *subject;         /* decision: the condition */
    bool taken;                   /* decision: which way */
    bool at_unload_only;          /* teardown: the routine does not run when the entry fails */
    const IrFunctionRef *routine; /* teardown: what is called; NULL = the framework does it itself */
    int depth;
    uint32_t length;
    const Path *failure; /* the newest STEP_FAIL up to here; NULL = none */
};

/* Another way, with another cause, to the state that the path had at step AT: what follows AT follows it as well.  The way
 * is PATH; with an ORIGIN it is that one's way, continued by what PATH has after origin->at. */
typedef struct OtherPath {
    const struct OtherPath *next;
    const Path *path, *at;
    const struct OtherPath *origin;
} OtherPath;

/* ---- the ledger ---------------------------------------------------------------------------------------------------- */

typedef struct Resource {
    const ResourceKind *kind;
    const Value *id;    /* identity: a handle, an address, a routine, a name */
    const Value *also;  /* a second name by which a release may find it; NULL */
    const Value *owner; /* what gives it back on its own release; NULL */
    const Value *place; /* where the call stored the handle; NULL */
    const Api *api;
    const IrInst *inst; /* the acquiring call */
    const IrFunction *function;
    const Path *path; /* up to the acquisition */
    int64_t tag;      /* pool tag, 0 unknown */
    int count;
    const struct Resource
        *below;          /* the acquisition of the same thing by another call that is held under this one; NULL */
    bool before_create;  /* WdfDriverCreate had not been called yet */
    bool escaped;        /* an unknown callee was given it */
    bool doubtful;       /* it may have been given back since, or more of it than is known */
    bool may_be_gone;    /* ... for something of its kind that could not be identified was */
    bool is_dynamic;     /* an engine whose session is dynamic */
    bool outlives_owner; /* only the release of all that the owner has, or its own, gives it back */
    bool released;
    const IrInst *release;
    const Path *release_path; /* up to the release */
    const IrFunction *release_function;
} Resource;

/* A wrong release. */
typedef struct Misuse {
    const struct Misuse *next;
    RuleId rule; /* HS105, HS106 */
    const ResourceKind *kind;
    const Value *id;
    const Api *api;
    const IrInst *inst;
    const IrFunction *function;
    const Resource *resource; /* the record it hits, NULL when never acquired */
    const Path *path;
} Misuse;

/* ---- the frameworks' state ------------------------------------------------------------------------------------------ */

/* Of a further context. */
typedef struct WdfCallbacks {
    const struct WdfCallbacks *next;
    const Value *cleanup, *destroy;
} WdfCallbacks;

typedef struct WdfObject {
    const Value *handle, *parent;   /* parent NULL: none */
    const Value *cleanup, *destroy; /* EvtCleanupCallback, EvtDestroyCallback; NULL = none */
    const WdfCallbacks *more;       /* in the order in which they were added */
    const IrInst *inst;
    const Resource *record; /* what a second deletion is told to hit; NULL for the WDFDRIVER */
    uint32_t order;
    bool disposed; /* its cleanup callbacks have been called, by the deletion of what it lives under */
} WdfObject;

typedef enum CreateStatus { CREATE_NONE, CREATE_OK, CREATE_FAILED } CreateStatus;

/* An unload routine given to a framework in an argument or a struct. */
typedef struct Route {
    const struct Route *next;
    const Value *routine;
    const Value *context; /* its argument; NULL = the driver object */
    const Api *api;
    const Resource *registration; /* the routine is forgotten with it; NULL: never */
} Route;

/* A routine of the driver that a call gave to somebody, who runs it some time, with what may be an argument of it. */
typedef struct Started {
    const struct Started *next;
    const Value *routine, *given; /* GIVEN is NULL for the routine alone */
    uint32_t n;                   /* of them, this one included */
} Started;

/* A DriverUnload that was written over: by an assignment, or by an API that puts its own (F7, F7b). */
typedef struct Displaced {
    const struct Displaced *next;
    const Value *old, *now;
    const IrInst *old_store, *store; /* what wrote each; OLD_STORE may be NULL */
    const IrFunction *old_function, *function;
    bool called; /* it was chained: somebody called it all the same */
} Displaced;

typedef struct Platform {
    const Value *driver_object, *registry_path; /* the entry's arguments */
    CreateStatus create;
    const IrInst *create_inst;
    const IrFunction *create_function;
    const Value *driver; /* WDFDRIVER; NULL before the create and after the deletion */
    bool driver_deleted, miniport_unload_ran, evt_unload_ran;
    int64_t flags;           /* WDF_DRIVER_INIT_FLAGS */
    const Value *evt_unload; /* given in the config, NULL = none */
    const Value *evt_device_add;
    const IrInst *evt_unload_store; /* the assignment, NULL unknown */
    const IrInst *unload_store; /* what wrote DriverObject->DriverUnload last: an assignment, or the call of an API */
    const IrFunction *unload_function;
    const Displaced *displaced;
    const Route *routes;
} Platform;

/* ---- the state ------------------------------------------------------------------------------------------------------ */

/* Variables of one activation. */
typedef struct Locals {
    const struct Locals *below;
    uint64_t frame;
    const IrFunction *function;
    Map memory;
    int depth;
} Locals;

typedef struct State {
    Map memory; /* of globals and of what unknown pointers point to */
    const Locals *locals;
    Map facts;
    Map ledger;  /* resources by (kind, id); with released ones of embedded objects and singletons */
    Map gone;    /* released ones with a handle of their own: forgotten when states are merged */
    Map objects; /* WDF objects by handle */
    Map stores;  /* callback fields: address -> the store (IrInst) that wrote it last */
    Map counts;  /* symbols made by a call so far */
    Platform platform;
    const Started *started;
    const Misuse *misuses;
    uint32_t n_misuses, n_objects;
    const Path *path;
    const OtherPath *others;
    const Value *result; /* of the function that has just returned */
    bool raised;         /* an exception is on its way outwards */
    uint64_t owner;      /* of the nodes of its maps that no other state has */
} State;

typedef struct Machine Machine; /* the replay of one driver: replay/machine.h */

State *state_fork(Machine *machine, State *state);
/* The same for a state that is never changed again. */
State *state_fork_final(Machine *machine, const State *state);
/* From here on the state's maps, as they are, may be kept by others. */
void state_freeze(Machine *machine, State *state);
/* What makes two states the same but for facts, paths and forgettable releases. */
uint64_t state_hash(const State *state);
/* Takes OTHER, of equal hash, into STATE: facts that only one of them knew are forgotten. */
void state_merge(Machine *machine, State *state, const State *other);
/* The same for all but the contents of memory. */
void state_merge_knowledge(Machine *machine, State *state, const State *other);
/* The ways to OTHER become further ways to STATE. */
void state_add_others(Machine *machine, State *state, const State *other);
/* What must agree for a coarse merge at LEVEL 1 (careful) to 4; state_join takes OTHER of equal shape into INTO at a place
 * that POINT names (join.c). */
uint64_t state_shape(Machine *machine, const State *state, int level);
void state_join(Machine *machine, State *into, const State *other, uint64_t point, int level);
/* What is one thing to have a representative: what is held after the failure of one call, what is held, what one call has
 * acquired at several times; the last where each local tells by itself how the state goes on, not all of them together. */
typedef enum Grain { GRAIN_FAILURE, GRAIN_RESOURCE, GRAIN_SITE, GRAIN_LOCAL, N_GRAINS } Grain;
/* Whether STATE holds what none does that SEEN has been told of and that goes on alike; SEEN is told of it. */
bool state_brings_news(Machine *machine, const State *state, Grain grain, PtrMap *seen);
uint64_t state_platform_hash(const State *state);
/* Of the calls that released wrongly: states of equal hash have the same ones, so that the ways to one lead to all. */
uint64_t state_misuse_hash(const State *state);
void state_add_path(Machine *machine, State *state, StepKind kind, SourcePos pos, const IrInst *inst, const char *text);
/* WHAT, words such as "the DriverUnload", is called: ROUTINE. */
void state_add_teardown(Machine *machine, State *state, const IrFunctionRef *routine, const char *what,
                        bool at_unload_only);
/* The innermost teardown routine that AT happens in: the step at which it is called; NULL = none. */
const Path *path_teardown(const Path *at);
/* OTHER continued by what FULL has after other->at: a whole path. */
const Path *path_continue(Arena *arena, const Path *full, const OtherPath *other);

/* ---- memory (memory.c) ----------------------------------------------------------------------------------------------- */

const Value *memory_load(Machine *machine, const State *state, const Value *address, const IrType *type);
void memory_store(Machine *machine, State *state, const Value *address, const Value *value);
void memory_copy(Machine *machine, State *state, const Value *to, const Value *from);
/* The literal that the object at ADDRESS is a copy of, nothing of it written since; else ADDRESS. */
const Value *memory_text(Machine *machine, const State *state, const Value *address);
/* The same of the UNICODE_STRING (or one like it) at ADDRESS: a name that something is held under. */
const Value *memory_string(Machine *machine, const State *state, const Value *address);
/* A value that stands for all that is stored in the object around ADDRESS, an array if it is an element: the same again while
 * nobody has written there. */
const Value *memory_contents(Machine *machine, const State *state, const Value *address);
/* All below ADDRESS becomes zero. */
void memory_zero(Machine *machine, State *state, const Value *address);
/* What VALUE under KEY counts in the hash of a map of cells (versions.c). */
uint64_t memory_weight(Machine *machine, const Value *key, const Value *value);
/* Something is learnt of VALUE: the versions that it was read through count from now on. */
void memory_note_learnt(Machine *machine, State *state, const Value *value);
/* The rest that covers ADDRESS, if it is VERSION, gets the weight that it has now. */
void memory_weigh_again(Machine *machine, State *state, const Value *address, const Value *version);
/* OURS, a map of STATE, with the versions that only THEIRS, of equal hash, has. */
Map memory_take_versions(Machine *machine, State *state, Map ours, Map theirs);
/* All below ADDRESS becomes unknown; handles of held resources, and pointers into them, stay bound, and those resources count
 * as escaped. */
void memory_forget(Machine *machine, State *state, const Value *address, const Value *version);
/* A variable's life ends: what is below ADDRESS goes. */
void memory_drop(Machine *machine, State *state, const Value *address);
/* The lives of variables of activation FRAME from number FIRST on end, where LIVE (a bit each) says no. */
void memory_drop_variables(Machine *machine, State *state, uint64_t frame, size_t first, const uint64_t *live);
typedef struct MemoryCell {
    const Value *address, *value;
} MemoryCell;
/* Whether KEY, of a map of cells, stands for the rest of an object. */
bool memory_is_rest(const Value *key);
/* What a key of the map is about: the address, or the object of a "rest" entry. */
const Value *memory_subject(const Value *key);

/* Members of a union (overlays.c).  What ADDRESS, of which MAP says nothing itself, holds by what was written to another
 * part of a union it lies in; NULL when nothing was. */
const Value *overlay_value(Machine *machine, Map map, const Value *address, const IrType *type);
/* MAP without what other parts of the unions that ADDRESS lies in held. */
Map overlay_clear(Machine *machine, const State *state, Map map, const Value *address);
/* Visits every cell with a value, globals first, as long as VISIT returns true. */
void memory_each(const State *state, bool (*visit)(void *context, const Value *address, const Value *value),
                 void *context);
/* Every cell with a value, globals first. */
size_t memory_cells(Machine *machine, const State *state, MemoryCell **out_cells);

/* ---- facts (facts.c) ------------------------------------------------------------------------------------------------- */

/* Of NTSTATUS: errors are LOWEST_ERROR to -1, warnings what is less.  Of Win32 error codes: 1 to LAST_WIN32_ERROR. */
enum { LOWEST_ERROR = -0x40000000, LAST_WIN32_ERROR = 0xFFFF };

Fact fact_of(const State *state, const Value *value);
/* Assumes that VALUE is (not) zero.  False when that cannot be. */
bool fact_assume(Machine *machine, State *state, const Value *value, bool is_true);
bool fact_restrict(Machine *machine, State *state, const Value *value, int64_t low, int64_t high);
bool fact_exclude(Machine *machine, State *state, const Value *value, int64_t number);
/* 1 true, 0 false, -1 either. */
int fact_truth(Machine *machine, const State *state, const Value *value);
bool fact_is_null(const State *state, const Value *value);
Map facts_join(Machine *machine, Map a, Map b);
/* Learns that VALUE is what A says or what B says, whatever was known of it. */
void fact_set_either(Machine *machine, State *state, const Value *value, Fact a, Fact b);
/* FACTS with the entries of NEWER that BEFORE did not have, or had otherwise. */
Map facts_over(Machine *machine, Map facts, Map newer, Map before);

/* ---- the ledger (ledger.c) -------------------------------------------------------------------------------------------- */

void ledger_acquire(Machine *machine, State *state, Resource resource);
/* What is held with identity, or second name, ID. */
const Resource *ledger_find(Machine *machine, const State *state, const ResourceKind *kind, const Value *id);
/* Marks the held resource whose handle VALUE is as escaped; false when there is none. */
bool ledger_escape(Machine *machine, State *state, const Value *value);
/* What is held with the identity VALUE becomes doubtful: somebody who was given it may have given it back.  False when
 * there is none. */
bool ledger_doubt(Machine *machine, State *state, const Value *value);
/* Whether something that is held with the identity ID is doubtful. */
bool ledger_is_doubtful(Machine *machine, const State *state, const Value *id);
/* What is held that ROOT, or a place in what is there, identifies becomes doubtful. */
void ledger_doubt_within(Machine *machine, State *state, const Value *root);
/* What a call has stored in OBJECT, or in a part of it, becomes doubtful. */
void ledger_doubt_placed(Machine *machine, State *state, const Value *object);
/* Whether any resource of KIND with identity ID was ever acquired, on any path. */
bool ledger_was_acquired(Machine *machine, const ResourceKind *kind, const Value *id);
/* The released record of (KIND, ID), or NULL. */
const Resource *ledger_find_gone(Machine *machine, const State *state, const ResourceKind *kind, const Value *id);
void ledger_replace(Machine *machine, State *state, const Resource *resource);
void ledger_remove(Machine *machine, State *state, const Resource *resource);
/* What is held now and was not in BEFORE becomes doubtful, and so does what is like something that has been given back
 * since: more of it may have been. */
void ledger_doubt_newer(Machine *machine, State *state, Map before);
/* All that is held becomes doubtful. */
void ledger_doubt_all(Machine *machine, State *state);
/* Every record that is held. */
size_t ledger_held(Machine *machine, const State *state, const Resource ***out_held);

#endif
