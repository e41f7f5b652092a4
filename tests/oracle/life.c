/* SPDX-License-Identifier: MIT */
/* Faults and lives.  A fallible call forks: in the child it fails, and the parent waits until the child's life is over
 * and then goes on with a call that succeeds.  So each life is run once from the point where it differs, no call has to
 * be numbered, and a crash takes one life with it. */
#define _GNU_SOURCE
#include "life.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

#include "record.h"

enum { MAX_FAILURES = 8, MAX_LIVES = 4000, MAX_CHOICES = 3, SECONDS = 4 };

Life life;
Shared *shared;
int entry_returned, entry_status;
static Call failures[MAX_FAILURES];
static unsigned n_failures, n_entry_failures; /* all, and those of DriverEntry */

/* ---- who called ----------------------------------------------------------------------------------------------------- */

static int is_on_stack(Word frame, Word above)
{
    return frame > above && frame - above < (8ul << 20) && frame % 8 == 0;
}

static void walk(Call *call, unsigned n, Word frame)
{
    while (n < N_FRAMES) {
        Word next = ((Word *)frame)[0];
        call->frames[n++] = ((Word *)frame)[1];
        if (!is_on_stack(next, frame))
            break;
        frame = next;
    }
    for (; n < N_FRAMES; n++)
        call->frames[n] = 0;
}

void call_begin(Call *call, const char *api, void *frame)
{
    call->api = api;
    walk(call, 0, (Word)frame);
}

/* ---- splitting ------------------------------------------------------------------------------------------------------ */

static void set_clock(void)
{
    struct itimerval limit = {.it_value = {.tv_sec = SECONDS}};
    setitimer(ITIMER_PROF, &limit, NULL);
}

int life_split(void)
{
    pid_t child = fork();
    if (child < 0)
        trouble("no process for another life", NULL);
    if (child == 0) {
        set_clock();
        return 1;
    }
    int status;
    while (waitpid(child, &status, 0) < 0)
        continue;
    if (!WIFEXITED(status)) { /* the handler itself could not run */
        record_text("trouble\ta life ended without a word\t\t\n");
    }
    return 0;
}

void life_over(void)
{
    _exit(0);
}

void life_start(unsigned budget)
{
    life.budget = budget;
    life.injecting = 1;
    set_clock();
}

static int may_fail(const Call *call, const char *api)
{
    if (!life.injecting || life.budget == 0 || is_fallible(api) == 0)
        return 0;
    if (shared->n_lives >= MAX_LIVES)
        trouble("more lives than the simulator runs", call);
    return 1;
}

static int fails_in_a_child(const Call *call)
{
    shared->n_lives++;
    if (!life_split())
        return 0;
    life.budget--;
    failures[n_failures++] = *call;
    if (!entry_returned)
        n_entry_failures = n_failures;
    return 1;
}

/* A bit for each failure, so that statuses which were or-ed tell all of theirs. */
static unsigned failure_bit(void)
{
    return n_failures == 0 ? 0 : 1u << (n_failures - 1);
}

int call_status(void)
{
    return (int)(0xE0000000u | failure_bit());
}

int call_warning(void)
{
    return (int)(0xA0000000u | failure_bit());
}

int call_goes_wrong(const Call *call)
{
    if (!may_fail(call, "") || !fails_in_a_child(call))
        return 0;
    n_failures--;
    n_entry_failures = n_entry_failures < n_failures ? n_entry_failures : n_failures;
    return 1;
}

int call_chooses(const Call *call, int ways)
{
    static int n_choices;
    if (!life.injecting || n_choices == MAX_CHOICES)
        return 0;
    n_choices++;
    for (int way = 1; way < ways; way++) {
        if (shared->n_lives++ >= MAX_LIVES)
            trouble("more lives than the simulator runs", call);
        if (life_split())
            return way;
    }
    return 0;
}

int call_fails_ways(const Call *call, int ways)
{
    for (int way = 1; way <= ways && may_fail(call, call->api); way++)
        if (fails_in_a_child(call))
            return way;
    return 0;
}

int call_fails_as(const Call *call, const char *api)
{
    return may_fail(call, api) && fails_in_a_child(call);
}

int call_fails(const Call *call)
{
    return call_fails_as(call, call->api);
}

/* ---- the end of a life ----------------------------------------------------------------------------------------------- */

void record_failures(void)
{
    for (unsigned i = 0; i < n_entry_failures; i++)
        record_call("fail", "", &failures[i]);
}

void record_end(int status, int ended)
{
    record_text("life\t%x\t%d\t%d\t%d\t%d\n", (unsigned)status, (int)life.create, life.create_reached, life.unloadable, ended);
    record_failures();
}

void trouble(const char *what, const Call *call)
{
    char frames[128] = "";
    if (life.hypothetical)
        life_over();
    record_end(entry_status, entry_returned ? 2 : 1);
    record_text("trouble\t%s\t%s\t%s\nend\n", what, call == NULL ? "" : call->api,
                call == NULL ? "" : record_frames(call, frames, sizeof frames));
    record_flush();
    life_over();
}

void bug_check(const Call *call, unsigned code)
{
    (void)code;
    trouble("bug check", call);
}

static const char *what_happened(int signal, Word address)
{
    if (signal == SIGPROF)
        return "the life does not end";
    if (signal == SIGSEGV && block_freed_at(address) != 0)
        return "use after release";
    if (signal == SIGSEGV && address < 4096)
        return "a null pointer is used";
    return "the driver crashes";
}

static void on_signal(int signal, siginfo_t *info, void *context)
{
    const ucontext_t *at = context;
    Call call = {.api = ""};
    call.frames[0] = (Word)at->uc_mcontext.gregs[REG_RIP] + 1;
    Word frame = (Word)at->uc_mcontext.gregs[REG_RBP], stack = (Word)at->uc_mcontext.gregs[REG_RSP];
    if (is_on_stack(frame, stack - 8))
        walk(&call, 1, frame);
    trouble(what_happened(signal, signal == SIGSEGV ? (Word)info->si_addr : 0), &call);
}

void life_catch_signals(void)
{
    static char room[1 << 16];
    static const int caught[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT, SIGPROF};
    stack_t stack = {.ss_sp = room, .ss_size = sizeof room};
    struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigaltstack(&stack, NULL);
    for (unsigned i = 0; i < sizeof caught / sizeof *caught; i++)
        sigaction(caught[i], &action, NULL);
}
