/* SPDX-License-Identifier: MIT */
/* judge: code that the replay does not reach.  Internal to elsewhere.c and its helpers, origin.c and running.c. */
#ifndef HINDSIGHT_ELSEWHERE_H
#define HINDSIGHT_ELSEWHERE_H

#include "base/strmap.h"
#include "judge/case.h"

/* What is looked for: an acquisition or a release of a kind, by what it names. */
typedef struct Wanted {
    const Case *one;
    EffectKind effect;
    const ResourceKind *kind;
    const char *global; /* name of the variable that is the holder, NULL = none */
    const char *field;  /* last field of the holder, NULL = none */
    const char
        *outer; /* what the field is in, where its own name says nothing: the string around a Buffer; NULL = any */
    const IrType *type; /* what the resource is, where no holder is known; NULL = unknown */
    bool is_singleton;
    bool is_in_reach; /* other routines of the driver get at the holder while it runs */
    bool
        is_handed_over; /* somebody else's queue has it: what this driver's teardown has not done with it, others may do */
} Wanted;

/* Whether FUNCTION does what is WANTED (origin.c). */
bool does_it(const Wanted *wanted, const IrFunction *function);
/* Whether FUNCTION, or what it calls, does; whether FUNCTION gives back one of its parameters. */
bool does_it_inside(const Wanted *wanted, const IrFunction *function, int depth);
bool gives_back_parameter(const Wanted *wanted, const IrFunction *function);
/* The record that TYPE is a pointer to; NULL when it is not one. */
const IrType *record_behind(const IrType *type);

/* What may run between load and unload (running.c). */
typedef struct Running {
    const Case *one;
    PtrMap reached;  /* bodies that the replay has entered */
    StrMap may_run;  /* ids of functions that may run besides */
    StrMap called;   /* ids of what some body calls */
    StrMap shutdown; /* ids of dispatch routines of IRP_MJ_SHUTDOWN (F11) */
    StrMap stored;   /* ids of routines that a way out has stored anywhere else */
    StrMap unloads;  /* ids of unload routines given to a framework: the replay runs them, or nobody does */
    StrMap again;    /* ids of what is called by a body that the replay has not entered */
    StrMap slots;    /* the same, of calls by a slot of the table of a class: names of slots */
    bool has_grown;
} Running;

void find_running(Running *running, const Case *one);
/* Whether FUNCTION may run and do what is WANTED, besides what the replay has shown. */
bool may_run(const Running *running, const Wanted *wanted, const IrFunction *function);

#endif
