/* SPDX-License-Identifier: MIT */
/* replay: one run of one activation, shared by machine.c and what it is made of: instructions.c, ways.c,
 * items.c, loops.c, merging.c. */
#ifndef HINDSIGHT_RUN_H
#define HINDSIGHT_RUN_H

#include "replay/machine.h"

enum { N_COARSE_LEVELS = 5 };

/* How patient the machine is with a function.  One that has been run through again and again (loops in loops, calls from
 * everywhere) gets fewer turns of its loops and fewer states at a place: what is lost is lost in a function that holds
 * thousands of states, not in the driver around it. */
typedef struct Patience {
    uint32_t n_runs; /* of blocks of the function, up to which it lasts */
    int turns_undecided, turns_holding, turns_known;
    size_t coarse_limits[5]; /* how many states may wait at one place before they are merged at a level */
} Patience;

typedef struct Try {
    const struct Try *outer;
    int32_t block;
} Try;

/* A temporary that a waiting item still needs. */
typedef struct Temp {
    int32_t number;
    const Value *value;
} Temp;

/* How often each loop head was reached, and what there was before its first turn.  Copied on a write. */
typedef struct Turn {
    uint8_t n, forgotten;           /* FORGOTTEN: the turn at which what the loop writes was forgotten, 0 = not yet */
    uint8_t counted;                /* the last turn that a known count could have ended and did not */
    uint8_t n_counts;               /* turns in which what it decided by was another than in the turn before */
    bool is_undecided;              /* the path could have left the loop before */
    bool has_forked;                /* something in the loop could have gone otherwise */
    uint64_t counts, counts_before; /* what known conditions have compared in this turn, in the one before */
    Map ledger_before, facts_before;
} Turn;

typedef struct Item {
    State *state;
    const Temp *temps;
    size_t n_temps;
    const Turn *const *turns; /* a loop head each, NULL before its loop is reached; NULL: no loop has been reached */
    const Try *tries;
    bool was_raised; /* a handler runs for an exception: TERM_RESUME goes on with it */
} Item;

typedef VEC(Item *) ItemList;

/* What an activation works with while it runs; the next one of the function takes it over. */
typedef struct Tables {
    struct Tables *next;
    ItemList *waiting;    /* a point of the flow */
    const Value **values; /* of temporaries: valid where STAMPS says GENERATION */
    uint32_t *stamps, *marks;
    uint32_t generation;
} Tables;

/* Temporaries have their values in a table that the items of an activation share; before it goes elsewhere an item takes
 * along what is still needed. */
typedef struct Run {
    Machine *machine;
    Activation activation;
    Tables *tables;
    size_t next_point; /* nobody waits before it */
    StateList *out;
    size_t first_result;  /* of this activation, in OUT */
    bool is_blurred;      /* this activation was entered from a turn of a loop that was forgotten */
    uint32_t runs_before; /* of the function's blocks, when this activation began */
    size_t bytes_counted; /* of the arena when the function's own were last counted */
    const Plain *plain;   /* of a plain function that loops: what it writes, */
    State *before;        /* and the state in which it was called */
    const Value *const *args;
    size_t n_args;
} Run;

/* ---- machine.c ------------------------------------------------------------------------------------------------------- */

/* Counts a step of the replay; false when there have been too many, or their states are too large. */
bool run_within_budget(Machine *machine);

/* ---- instructions.c -------------------------------------------------------------------------------------------------- */

/* ITEM does what stands in BLOCK from instruction FIRST on, and goes where that leads. */
void run_from(Run *run, Item *item, size_t block, size_t first);

/* ---- ways.c ---------------------------------------------------------------------------------------------------------- */

void run_wait_at(Run *run, Item *item, size_t point);
/* The end of BLOCK: on to the blocks that can follow, or out of the function. */
void run_terminate(Run *run, Item *item, size_t block);
/* ITEM returns RESULT, NULL = none. */
void run_leave(Run *run, Item *item, const Value *result);
/* An exception is raised in block FROM: to the innermost handler, out of the function where there is none. */
void run_raise(Run *run, Item *item, size_t from);

/* ---- items.c --------------------------------------------------------------------------------------------------------- */

/* Tables for an activation of RUN's function, and the end of their use. */
void run_take_tables(Run *run);
void run_give_tables(Run *run);

/* The value of a temporary, NULL when it has none, or then one of which nothing is known; a new value for it; those that
 * ITEM has taken along. */
const Value *run_temp(const Run *run, int32_t temp);
const Value *run_operand(Run *run, int32_t temp);
void run_set_temp(Run *run, int32_t temp, const Value *value);
void run_load_temps(Run *run, const Item *item);
/* What ITEM needs at the start of BLOCK. */
void item_keep_for_block(Run *run, Item *item, size_t block);
/* What ITEM needs from instruction FIRST of BLOCK on. */
void item_keep_for_rest(Run *run, Item *item, size_t block, size_t first);
/* A copy of ITEM that goes on with STATE. */
Item *item_fork(Run *run, const Item *item, State *state);
/* What nothing from BLOCK on reads goes: variables of the activation, temporaries. */
void item_drop_dead(Run *run, Item *item, size_t block);

/* ---- loops.c --------------------------------------------------------------------------------------------------------- */

/* The loops of HEAD's component that begin after it, HEAD's own with ALL, begin anew. */
void loop_reset(Run *run, Item *item, size_t head, bool all);
/* Counts a turn; false when the item must be given up. */
bool loop_enter(Run *run, Item *item, size_t head);
/* A loop that waits for somebody else (`while (!flag) KeDelayExecutionThread(...)`) is taken to end: the block behind it;
 * -1 for a loop that the path could have left before, which then stands for this one. */
int32_t loop_way_out(const Run *run, const Item *item, size_t head);
/* Something in BLOCK went one way and could have gone another. */
void loop_note_fork(Run *run, Item *item, size_t block);
/* The path has met a branch: of the loops that it can leave there it could have left those, or a count did not end them. */
void loop_note_branch(Run *run, Item *item, size_t block, const Value *condition, bool is_decided);
/* How often ITEM has come to BLOCK, a loop head; 0 for any other. */
int loop_turns(const Run *run, const Item *item, size_t block);
/* Whether BLOCK is in a loop whose variables ITEM has had to forget. */
bool loop_is_forgotten(const Run *run, const Item *item, size_t block);

/* ---- asked.c --------------------------------------------------------------------------------------------------------- */

/* INST asks whether A is B: where one lies in something doubtful and the other in what may be its container, that becomes
 * doubtful too if the driver goes by the answer, unless it is a walk of the list that does. */
void asked_compare(const Run *run, State *state, const IrInst *inst, const Value *a, const Value *b);

/* ---- merging.c ------------------------------------------------------------------------------------------------------- */

/* What is left of the patience with the function. */
const Patience *run_patience(const Run *run);
/* Merges those that wait in LIST at POINT, the start of BLOCK or a place in it. */
void merge_waiting(Run *run, ItemList *list, size_t block, size_t point);
/* The ways out of the entry stay apart: each has its own cause. */
void merge_results(Run *run, size_t first);

#endif
