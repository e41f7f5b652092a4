/* SPDX-License-Identifier: MIT */
/* judge: one driver's case while it is being judged.  Internal to the stage. */
#ifndef HINDSIGHT_CASE_H
#define HINDSIGHT_CASE_H

#include "base/ptrmap.h"
#include "judge/judge.h"
#include "replay/state.h"

/* A finding while its exits are collected: one a rule, acquisition (or call, or store) and holder. */
typedef struct Draft {
    Finding finding;
    const IrInst *inst;       /* at the primary position */
    const Resource *resource; /* NULL where the rule is not about one */
    bool is_weighed;          /* its confidence is that of the surest path so far */
    VEC(FindingExit) exits;
    VEC(Related) related;
} Draft;

typedef struct Case {
    Arena *arena;
    Program *program;
    const Catalogue *catalogue;
    NoteList *notes;
    ReplayResult *result;
    VEC(Draft *) drafts;
    PtrMap *names;         /* of what calls returned, as messages have called it so far (spelling.c) */
    const Path *ways_like; /* the ways to a terminal that were asked for last (exits.c) */
    const Terminal *ways_to;
    VEC(const Path *) ways;
    PtrMap *makers;              /* IrFunction -> what makes each of its temporaries (origin.c) */
    PtrMap *released;            /* ResourceKind -> what each function gives back of its parameters (origin.c) */
    struct Elsewhere *elsewhere; /* what has been found out of code that the replay does not reach (elsewhere.c) */
} Case;

/* ---- the rules -------------------------------------------------------------------------------------------------------- */

/* HS101 to HS104 (leaks.c). */
void judge_leaks(Case *one);
/* The record of RESOURCE where the teardown after TERMINAL has released it, AT_UNLOAD_ONLY: in a routine that does not run
 * when DriverEntry fails; NULL = it has not (leaks.c). */
const Resource *leaks_released_in_teardown(const Case *one, const Terminal *terminal, const Resource *resource,
                                           bool at_unload_only);
/* HS105, HS106 (misuses.c). */
void judge_misuses(Case *one);
/* HS107 to HS111 (registrations.c). */
void judge_registrations(Case *one);
/* HS120, HS121 (fragile.c); requires the leaks. */
void judge_fragile(Case *one);

/* ---- drafts (draft.c) ------------------------------------------------------------------------------------------------- */

/* The draft of (RULE, INST, HOLDER), made at the first call with its position, function, API and level. */
Draft *draft_for(Case *one, RuleId rule, const IrInst *inst, const IrFunction *function, const char *holder);
/* What holds RESOURCE in STATE, or by what it is called in a draft already: it may have come into other hands on another
 * path. */
const char *draft_holder(const Case *one, RuleId rule, const State *state, const Resource *resource);
/* The draft of RULE about the acquisition INST and HOLDER, or NULL. */
Draft *draft_find(const Case *one, RuleId rule, const IrInst *inst, const char *holder);
/* A path that is as sure as CONFIDENCE leads to the draft: the surest one counts.  False when its exit need not be told:
 * surer ones are there. */
bool draft_weigh(Draft *draft, Confidence confidence);
void draft_lower_confidence(Draft *draft, Confidence confidence);
void draft_add_related(Case *one, Draft *draft, SourcePos pos, const char *text);
/* The finished findings in order of position. */
void drafts_finish(Case *one, Verdict *verdict);

/* ---- ways out (exits.c) ----------------------------------------------------------------------------------------------- */

/* Adds the ways to TERMINAL, followed by what happened up to END (a state after the teardown; NULL: the exit itself). */
void exits_add(Case *one, Draft *draft, const Terminal *terminal, const State *end);
/* Adds the way to a wrong release. */
void exits_add_misuse(Case *one, Draft *draft, const Terminal *terminal, const Misuse *misuse);
/* The step that the exit of PATH is due to: the failure of the call whose status is RESULT, else the last failure;
 * NULL when none. */
const Path *exits_cause(const Path *path, const Value *result);
/* The place of a path's step where a reader looks for it: PATH itself, or the nearest call in the tree that led there. */
bool exits_is_before(const Path *path, const Path *ancestor);

/* ---- words (words.c, spelling.c) --------------------------------------------------------------------------------------------------- */

/* VALUE as an access path, or NULL where nothing that the source names leads to it; indices are left out.  What STATE holds
 * gives names to what calls returned; it may be NULL. */
const char *words_address(const Case *one, const State *state, const Value *value);
/* The best cell of STATE that holds ID; NULL = none. */
const Value *words_cell(const State *state, const Value *id);
/* Argument N of CALL in FUNCTION as the source writes it, as far as it has a name; else NULL. */
const char *words_argument(const Case *one, const IrFunction *function, const IrInst *call, int n);
/* The variable or member that the result of CALL in FUNCTION is stored to; NULL = none. */
const char *words_target(const IrFunction *function, const IrInst *call);
/* FIELD is a link of a list: what hangs on it is held by the list. */
bool is_link_of_list(const char *field);
/* What holds RESOURCE in STATE, as an access path: "g_Table.Buffer", "WPP tracing". */
const char *words_holder(const Case *one, const State *state, const Resource *resource);
const char *words_decision(const Case *one, const Path *path);
const char *words_step(const Case *one, const Path *path);
/* DriverEntry, or what is one here. */
const char *words_entry(const Case *one);
/* "pool allocation `g_Table` (tag 'Tabl')". */
const char *words_resource(const Case *one, const Resource *resource, const char *holder);
/* The called function's name as the source writes it: "FwpsCalloutRegister" where a macro adds a version. */
const char *words_api(const IrInst *inst);
/* The API that usually releases the kind, in the form that the driver itself calls: "ExFreePool". */
const char *words_release(const Case *one, const ResourceKind *kind);
const char *words_consequence(const Case *one, const ResourceKind *kind);
/* The EvtCleanupCallback of the WDFDRIVER on some path, or NULL. */
const char *words_driver_cleanup(const Case *one);

/* What makes temporary TEMP of FUNCTION; of several the first; NULL when nothing does (origin.c). */
const IrInst *maker_of(const Case *one, const IrFunction *function, int32_t temp);

/* ---- code that the replay does not reach (elsewhere.c) ------------------------------------------------------------------- */

/* Whether a routine that was given to somebody on the way (a thread's, a work item's) gives RESOURCE back: it was given with
 * it, or gets it out of a list that a global heads. */
bool handed_on(Case *one, const State *state, const State *after, const Resource *resource);
/* Whether a function that no path reaches releases what holds RESOURCE (a device callback, a dispatch routine). */
bool released_elsewhere(Case *one, const State *state, const State *after, const Resource *resource);
/* Whether such a function acquires what MISUSE releases: between load and unload it may have run. */
bool acquired_elsewhere(Case *one, const Misuse *misuse);

/* ---- the model and the ledger (model.c) --------------------------------------------------------------------------------- */

void model_fill(Case *one, Verdict *verdict);

#endif
