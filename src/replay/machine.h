/* SPDX-License-Identifier: MIT */
/* replay: the machine that runs one driver's functions over all paths.  Internal to the stage. */
#ifndef HINDSIGHT_MACHINE_H
#define HINDSIGHT_MACHINE_H

#include "base/ptrmap.h"
#include "link/link.h"
#include "replay/flow.h"
#include "replay/replay.h"
#include "replay/state.h"

typedef VEC(State *) StateList;
typedef VEC(const Value *) KeyList;

typedef struct Activation {
    const struct Activation *caller;
    const IrFunction *function;
    Flow *flow;
    const IrInst *call;
    uint64_t frame;
    int depth;
    uint32_t entry_length; /* of the path when it was entered */
} Activation;

enum { MEMORY_SHARE = 3 }; /* the part of a driver's memory, one in this many, that the runs of one function may take */

struct Machine {
    Arena *arena;
    Program *program;
    const Catalogue *catalogue;
    NoteList *notes;
    ReplayOptions options;
    ValueTable *values;
    ReplayResult *result;
    Map initial;          /* memory that global initialisers make */
    StrMap initialised;   /* ids of globals done */
    PtrMap flows;         /* IrFunction -> Flow */
    PtrMap reached;       /* functions entered */
    PtrMap seen_versions; /* versions of memory that something has been learnt through (versions.c) */
    KeyList keys;         /* of memory.c: those that it works on at the moment */
    PtrMap plain;         /* IrFunction -> an entry whose key is its Plain, or NULL */
    size_t inside;        /* bytes of states that the calls of the running activation have taken */
    Map ever;             /* resources ever acquired, on any path */
    VEC(const Resource *) acquired;
    VEC(CallbackStore *) callback_stores;
    uint64_t n_steps;
    uint64_t n_owners;  /* of maps, given out so far */
    uint64_t n_crashes; /* paths that have ended in a bug check */
    bool over_budget;
    bool has_run_out;      /* of memory for states, which was noted */
    bool is_blurred;       /* the running path is in a turn of a loop whose variables were forgotten */
    bool ends_at_null;     /* a path that follows a null pointer ends */
    bool has_second_names; /* some resource has one */
    bool has_guessed;      /* something that could not be identified was given back on some path */
    bool hypothetical;     /* the unload routine is tried after a failed entry: misuses do not count */
    PtrMap sites;          /* CallSite by instruction */
    PtrMap annotated;      /* IrFunctionRef -> an entry whose key is the Api made of its annotations, or NULL */
    PtrMap joined;  /* a symbol that stands for either of two values -> the links of lists among them (asked.c) */
    PtrMap pointed; /* a call through a pointer -> an entry whose key is the routine by its name, or NULL */
    const IrFunction *entry; /* while it runs */
    const Value *dll_unload; /* of an export driver; NULL = none */
    const Activation *activation;
};

/* What the calls of RESULT make of DRIVER: "kmdf", "wdm", "minifilter", ... (kind.c) */
const char *replay_kind(const ReplayResult *result, const Driver *driver, Arena *arena);

/* Runs FUNCTION from STATE (which is consumed); the states in which it returns are appended to OUT. */
void machine_run(Machine *machine, State *state, IrFunction *function, const Value *const *args, size_t n_args,
                 const IrInst *call, StateList *out);
/* Of static storage: what is written, the variable or what pointers in it point to. */
typedef struct PlainGlobal {
    IrGlobal *global;
    bool itself, what_it_holds;
} PlainGlobal;

/* What a function writes that does no more than compute and write (plain.c). */
typedef struct Plain {
    PlainGlobal *globals;
    size_t n_globals;
    bool writes_given;  /* what its arguments point to */
    bool gives_on;      /* somebody of whom nothing is known gets its arguments, or what its variables hold */
    bool returns_given; /* no address but in that, or in what those callees have made */
} Plain;

/* NULL: FUNCTION does more.  DEPTH: 0. */
const Plain *machine_plain(Machine *machine, const IrFunction *function, int depth);
/* Calls what TARGET points to (a routine given to the platform). Nothing known: the state goes on unchanged. */
void machine_call_value(Machine *machine, State *state, const Value *target, const Value *const *args, size_t n_args,
                        const IrInst *call, StateList *out);
/* Ends RESOURCE (all its counts, when ALL): it is released by INST. */
void machine_end_resource(Machine *machine, State *state, const Resource *resource, const IrInst *inst, bool all);

/* One IR_CALL (call.c). */
void machine_call(Machine *machine, State *state, const IrInst *inst, const Value *target, const Value *const *args,
                  StateList *out);
/* A call of a catalogue entry (effects.c). */
void machine_model(Machine *machine, State *state, const Api *api, const IrInst *inst, const Value *const *args,
                   StateList *out);
/* The routine of the platform that is called NAME. */
IrFunctionRef *machine_platform_routine(Machine *machine, const char *name);
/* A call whose effect is plain (pure.c): accessors, memory, interlocked operations.  False when it is not one. */
bool model_pure(Machine *machine, State *state, const Api *api, const IrInst *inst, const Value *const *args);
/* A call that puts an entry into a list of the driver or takes one out (lists.c).  False when it is not one. */
bool model_list(Machine *machine, State *state, const Api *api, const IrInst *inst, const Value *const *args);
/* A call that runs the routine in its role_arg (runs.c). */
void machine_run_callback(Machine *machine, State *state, const Api *api, const IrInst *inst, const Value *const *args,
                          StateList *out);
/* What the arguments of CALL point to becomes unknown. */
void machine_forget_given(Machine *machine, State *state, const IrInst *call, const Value *const *args, size_t n_args);
/* What CALL of a plain function may write becomes unknown. */
void machine_stand_in(Machine *machine, State *state, const Plain *plain, const IrInst *call, const Value *const *args,
                      size_t n_args);
/* A call of which nothing is known. */
void machine_unknown(Machine *machine, State *state, const IrInst *inst, const Value *const *args, StateList *out);
/* The function that INST calls promises not to write through its argument I: it takes a pointer to const. */
bool machine_keeps_argument(const IrInst *inst, size_t i);

/* A fresh symbol for what INST makes in the running activation; WHAT tells apart several from one call. */
const Value *machine_symbol(Machine *machine, State *state, const IrInst *inst, const char *what, const IrType *type);
/* Calls a teardown routine, WHAT in words, in each of STATES; INST: the call that leads to it, NULL = none (teardown.c). */
StateList machine_call_on_all(Machine *machine, StateList states, const Value *routine, const Value *argument,
                              const IrInst *inst, const char *what, bool at_unload_only);
/* The frameworks (wdf.c). */
void wdf_driver_create(Machine *machine, State *state, const Api *api, const IrInst *inst, const Value *const *args,
                       StateList *out);
void wdf_object_create(Machine *machine, State *state, const Api *api, const IrInst *inst, const Value *const *args,
                       const Value *handle);
/* A further context, with callbacks of its own. */
void wdf_add_context(Machine *machine, State *state, const Api *api, const IrInst *inst, const Value *const *args);
void wdf_object_delete(Machine *machine, State *state, const Value *handle, const IrInst *inst, StateList *out);
const Value *wdf_driver_handle(Machine *machine);
/* Deletes the WDFDRIVER if it exists (F2). */
void wdf_driver_delete(Machine *machine, State *state, const char *why, StateList *out);
/* A store through DriverObject->DriverUnload happened. */
void platform_unload_stored(Machine *machine, State *state, const Value *address, const Value *old, const Value *value,
                            const IrInst *inst);
/* ROUTINE is called: if it is a DriverUnload that was displaced, it has been chained. */
void platform_note_called(Machine *machine, State *state, const Value *routine);
/* The driver calls the unload routine that MARKER stands for. */
void platform_chain(Machine *machine, State *state, const Value *marker, StateList *out);
/* The marker value that stands for an unload routine that API put into DriverUnload. */
const Value *platform_unload_marker(Machine *machine, const char *api);
bool platform_is_unload_marker(const Value *value);

/* JOINED stands for LINK among others; what they lie in becomes doubtful, false when there is nothing; so does what they
 * lie in that CONDITION, which can go both ways, asks about (asked.c). */
void asked_note_joined(Machine *machine, const Value *joined, const Value *link);
bool asked_doubt_joined(Machine *machine, State *state, const Value *joined);
void asked_forks(Machine *machine, State *state, const Value *condition);

/* The driver object's list of devices (devices.c). */
void devices_add(Machine *machine, State *state, const IrInst *inst, const Value *device);
void devices_remove(Machine *machine, State *state, const Value *device);

void callbacks_note_store(Machine *machine, State *state, const Value *address, const Value *value, const IrInst *inst);
/* Storage at FROM is copied to TO: what was stored there is in TO as well. */
void callbacks_copy(Machine *machine, State *state, const Value *to, const Value *from);
/* Storage at ADDRESS is initialised again. */
void callbacks_drop(Machine *machine, State *state, const Value *address);
/* The framework reads the attributes or config at ADDRESS. */
void callbacks_consume(Machine *machine, const State *state, const Value *address);

#endif
