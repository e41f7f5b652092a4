/* SPDX-License-Identifier: MIT */
/* replay: a call of a catalogue entry, shared by results.c (how it ends) and effects.c (what it does then). */
#ifndef HINDSIGHT_EFFECTS_H
#define HINDSIGHT_EFFECTS_H

#include "replay/machine.h"

/* A call and its entry. */
typedef struct Model {
    Machine *machine;
    const Api *api;
    const IrInst *inst;
    const Value *const *args;
} Model;

/* Whether its success and its failure are two states (else one, whose result may be either). */
bool model_splits(const Api *api);
/* The argument with that number; a symbol of its own where the call has none. */
const Value *effect_argument(const Model *model, int n);
/* The address of FIELD, a path with dots, of the record at RECORD; RECORD itself for NULL. */
const Value *effect_field(const Model *model, const Value *record, const char *field);
/* Whether WHEN may hold for the call. */
bool effect_applies(const Model *model, const State *state, const Condition *when);
/* What the call gives back when it has SUCCEEDED (or failed), before anything else.  True where it is given what surely is
 * not there (any more). */
bool effect_releases(const Model *model, State *state, bool succeeded);
/* What it acquires, hands over or gives back with an owner; RESULT: what it returns. */
void effect_others(const Model *model, State *state, bool succeeded, const Value *result);
/* What it writes through one of its pointers besides. */
void effect_write(const Model *model, State *state, const OutWrite *write, bool succeeded);

#endif
