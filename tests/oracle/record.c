/* SPDX-License-Identifier: MIT */
/* The lines of a life are gathered in memory: a fork inherits what its past has recorded. */
#include "record.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "oracle.h"

static char text[1 << 16];
static unsigned length;
static int out_fd = 1;

void record_open(int fd)
{
    out_fd = fd;
}

void record_text(const char *format, ...)
{
    va_list list;
    va_start(list, format);
    int n = vsnprintf(text + length, sizeof text - length, format, list);
    va_end(list);
    if (n > 0 && length + (unsigned)n < sizeof text)
        length += (unsigned)n;
}

const char *record_frames(const Call *call, char *out, unsigned size)
{
    unsigned n = 0;
    out[0] = '\0';
    for (unsigned i = 0; i < N_FRAMES && call->frames[i] != 0 && n + 20 < size; i++)
        n += (unsigned)snprintf(out + n, size - n, "%s%lx", i == 0 ? "" : ",", call->frames[i]);
    return out;
}

void record_call(const char *tag, const char *prefix, const Call *call)
{
    char frames[128];
    record_text("%s\t%s%s\t%s\n", tag, prefix, call->api, record_frames(call, frames, sizeof frames));
}

void record_misuse(const char *rule, const Call *call, Kind kind, const Call *acquired)
{
    char frames[128], before[128] = "";
    record_text("misuse\t%s\t%s\t%s\t%s\t%s\t%s\n", rule, kind_names[kind], call->api,
                record_frames(call, frames, sizeof frames), acquired == NULL ? "" : acquired->api,
                acquired == NULL ? "" : record_frames(acquired, before, sizeof before));
}

void oracle_say(const char *said)
{
    record_text("say\t%s\n", said);
}

static void put(const char *bytes, unsigned n)
{
    while (n > 0) {
        ssize_t done = write(out_fd, bytes, n);
        if (done <= 0)
            _exit(3);
        bytes += done;
        n -= (unsigned)done;
    }
}

void record_would(unsigned number)
{
    char line[32];
    put(line, (unsigned)snprintf(line, sizeof line, "would\t%u\n", number));
}

void record_flush(void)
{
    put(text, length);
    length = 0;
}

void record_drop(void)
{
    length = 0;
}
