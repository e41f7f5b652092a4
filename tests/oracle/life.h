/* SPDX-License-Identifier: MIT */
/* Lives: processes that split at each fallible call, and the end of each. */
#ifndef ORACLE_LIFE_H
#define ORACLE_LIFE_H

#include "kernel.h"

enum { MAX_ROUTES = 16 };

typedef struct Route {
    RouteKind kind;
    Word routine, context_at;
} Route;

/* What all lives of a driver share. */
typedef struct Shared {
    unsigned n_lives;
    unsigned n_routes;
    Route routes[MAX_ROUTES];
} Shared;
extern Shared *shared;

void life_start(unsigned budget);         /* in a fresh process */
void life_over(void) __attribute__((noreturn));
int life_split(void);                     /* fork: 1 in the child, 0 in the parent once the child is over */
void life_catch_signals(void);
void record_failures(void);               /* the calls that failed in this life */
void record_end(int status, int ended);   /* life, failures: the head of a record */
extern int entry_returned;                /* DriverEntry is over, and this is its status */
extern int entry_status;

#endif
