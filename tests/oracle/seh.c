/* SPDX-License-Identifier: MIT */
/* Structured exceptions: raising, filters and __finally, behind the macros of oracle_driver.h. */
#include "kernel.h"
#include "oracle_driver.h"

static struct oracle_try *innermost;
static unsigned code;

static void unlink_block(struct oracle_try *block)
{
    for (struct oracle_try **at = &innermost; *at != 0; at = &(*at)->outer)
        if (*at == block) {
            *at = block->outer;
            return;
        }
}

void raise_status(int status)
{
    struct oracle_try *block = innermost;
    code = (unsigned)status;
    if (block == 0)
        trouble("an exception that nobody handles", 0);
    innermost = block->outer;
    __builtin_longjmp(block->buffer, 1);
}

int oracle_try_next(struct oracle_try *block)
{
    if (block->phase++ == -1) {
        block->outer = innermost;
        innermost = block;
        return 1;
    }
    unlink_block(block);
    if (block->phase == 1)
        return 1;
    if (block->raised && !block->handled)
        raise_status((int)code);
    return 0;
}

void oracle_try_leave(struct oracle_try *block)
{
    unlink_block(block);
}

int oracle_try_raised(const struct oracle_try *block)
{
    return block->phase == 0 && block->raised;
}

int oracle_try_filter(struct oracle_try *block, int decision)
{
    return block->handled = decision != 0;
}

int oracle_try_finally(struct oracle_try *block)
{
    if (block->finished)
        return 0;
    return block->finished = 1;
}

unsigned oracle_exception_code(void)
{
    return code;
}

const char oracle_no_guid[16];
