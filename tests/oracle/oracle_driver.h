/* SPDX-License-Identifier: MIT */
/* Forced in front of every source of a driver: what Microsoft's compiler has and gcc has not, and what tools generate.
 *
 * __try is a loop of at most two rounds: the block, then the __finally.  Raising jumps back into the first round, which
 * then takes the branch of __except or __finally.  Not covered: leaving a __try with a __finally by return or goto runs
 * no __finally, and __leave must not stand in a loop of its own. */
#ifndef ORACLE_DRIVER_H
#define ORACLE_DRIVER_H

#ifdef __cplusplus
extern "C" {
#endif

struct oracle_try {
    void *buffer[8];
    struct oracle_try *outer;
    int phase, raised, handled, finished;
};
int oracle_try_next(struct oracle_try *block);
void oracle_try_leave(struct oracle_try *block);
int oracle_try_raised(const struct oracle_try *block);
int oracle_try_filter(struct oracle_try *block, int decision);
int oracle_try_finally(struct oracle_try *block);
unsigned oracle_exception_code(void);

#ifdef __cplusplus
#define __try                                                                                                          \
    for (struct oracle_try oracle_block __attribute__((cleanup(oracle_try_leave))) = {{0}, 0, -1, 0, 0, 0};            \
         oracle_try_next(&oracle_block);)                                                                              \
        if (oracle_block.phase == 0 && (oracle_block.raised = __builtin_setjmp(oracle_block.buffer)) == 0)
#else
#define __try                                                                                                          \
    for (struct oracle_try oracle_block __attribute__((cleanup(oracle_try_leave))) = {.phase = -1};                    \
         oracle_try_next(&oracle_block);)                                                                              \
        if (oracle_block.phase == 0 && (oracle_block.raised = __builtin_setjmp(oracle_block.buffer)) == 0)
#define _try __try
#endif
#define __except(filter) else if (oracle_try_raised(&oracle_block) && oracle_try_filter(&oracle_block, (int)(filter)))
#define __finally else if (oracle_try_finally(&oracle_block))
#define __leave continue
#define EXCEPTION_EXECUTE_HANDLER 1
#define EXCEPTION_CONTINUE_SEARCH 0
#define EXCEPTION_CONTINUE_EXECUTION (-1)
#define GetExceptionCode() oracle_exception_code()
#define _exception_code() oracle_exception_code()
#define GetExceptionInformation() ((struct _EXCEPTION_POINTERS *)0)
#define AbnormalTermination() (oracle_block.raised != 0)

#ifndef __clang__
#define __pragma(x)
#endif
#define __noop(...) ((void)0)
#define __assume(x) ((void)0)
#define __annotation(...) ((void)0)

/* Behind a store to a callback's field: oracle_run.py writes the call. */
void oracle_stored(const void *address, const char *field);
void oracle_initialised(const char *field, const void *routine);

/* WPP; the calls of trace functions are macros in the *.tmh that oracle_run.py makes. */
void WPP_INIT_TRACING(const void *first, ...);
void WPP_CLEANUP(const void *first, ...);

#ifdef __cplusplus
/* Interfaces are not asked for here. */
extern const char oracle_no_guid[16];
#define __uuidof(x) (*(const struct _GUID *)oracle_no_guid)
}
#endif

#endif
