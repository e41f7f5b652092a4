/* SPDX-License-Identifier: MIT */
/* Ctrl-C: the scan stops behind the drivers that are being judged, keeps those that are finished, and takes its temporary
 * files away; then the process ends as the signal wants it to.  A second signal ends it at once. */
#include <signal.h>

#include "cli/cli.h"

/* All that a handler may write. */
static volatile sig_atomic_t asked;

static void on_signal(int number)
{
    signal(number, SIG_DFL);
    asked = number;
}

static void watch(int number)
{
    if (signal(number, on_signal) == SIG_IGN) /* whoever started the process does not want it to end so */
        signal(number, SIG_IGN);
}

void interrupt_watch(void)
{
    watch(SIGINT);
    watch(SIGTERM);
}

bool interrupt_asked(void)
{
    return asked != 0;
}

void interrupt_obey(void)
{
    int number = asked;
    if (number == 0)
        return;
    signal(number, SIG_DFL);
    raise(number);
}
