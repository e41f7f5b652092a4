/* SPDX-License-Identifier: MIT */
/* GitHub tells findings apart by a hash of the text that begins at a finding's line, so that edits elsewhere do not
 * matter.  The hash is a polynomial of base 37, modulo 2^64, over a window of 100 UTF-16 code units: units enter one by
 * one, and when the window has moved 100 units past a line's start, the value belongs to that line.  Blanks and tabs do
 * not enter, every line end enters as one LF, the end of the file as 0xFFFF and then zeros.  Equal values are numbered
 * in the order of their lines. */
#include "report/fingerprint.h"

#include <stdio.h>
#include <string.h>
#include <xxhash.h>

#include "base/strmap.h"
#include "report/utf8.h"

enum { WINDOW = 100, BASE = 37, END_OF_FILE = 0xFFFF };

typedef struct Rolling {
    Arena *arena;
    uint16_t units[WINDOW];
    bool starts[WINDOW];        /* the unit at this place is the first of a line whose hash is still to come */
    uint64_t value, base_power; /* BASE to the power WINDOW */
    size_t at;                  /* place of the oldest unit */
    bool line_start, after_cr;
    StrMap counts; /* hash -> size_t * */
    VEC(const char *) hashes;
} Rolling;

static void rolling_init(Rolling *rolling, Arena *arena)
{
    *rolling = (Rolling){.arena = arena, .base_power = 1, .line_start = true};
    for (int i = 0; i < WINDOW; i++)
        rolling->base_power *= BASE;
    strmap_init(&rolling->counts, arena);
}

static void emit_hash(Rolling *rolling)
{
    char *hash = arena_printf(rolling->arena, "%llx", (unsigned long long)rolling->value);
    size_t *count = strmap_get(&rolling->counts, hash);
    if (count == NULL) {
        count = ARENA_NEW(rolling->arena, size_t);
        strmap_put(&rolling->counts, hash, count);
    }
    ++*count;
    VEC_PUSH(rolling->arena, &rolling->hashes, arena_printf(rolling->arena, "%s:%zu", hash, *count));
}

/* Lets UNIT into the window and the oldest one out; a line that began with the oldest has its hash now. */
static void roll(Rolling *rolling, uint16_t unit, bool starts_line)
{
    if (rolling->starts[rolling->at])
        emit_hash(rolling);
    rolling->starts[rolling->at] = starts_line;
    rolling->value = rolling->value * BASE + unit - rolling->base_power * rolling->units[rolling->at];
    rolling->units[rolling->at] = unit;
    rolling->at = (rolling->at + 1) % WINDOW;
}

static void enter_unit(Rolling *rolling, uint16_t unit)
{
    bool is_second_of_crlf = rolling->after_cr && unit == '\n';
    if (unit == ' ' || unit == '\t' || is_second_of_crlf) {
        rolling->after_cr = false;
        return;
    }
    rolling->after_cr = unit == '\r';
    if (unit == '\r')
        unit = '\n';
    roll(rolling, unit, rolling->line_start);
    rolling->line_start = unit == '\n';
}

static void enter_point(Rolling *rolling, uint32_t point)
{
    if (point > 0xFFFF) {
        enter_unit(rolling, (uint16_t)(0xD800 + ((point - 0x10000) >> 10)));
        enter_unit(rolling, (uint16_t)(0xDC00 + ((point - 0x10000) & 0x3FF)));
    } else {
        enter_unit(rolling, (uint16_t)point);
    }
}

LineHashes fingerprint_lines(const char *bytes, size_t size, Arena *arena)
{
    Rolling rolling;
    rolling_init(&rolling, arena);
    for (size_t i = 0; i < size;) {
        uint32_t point;
        i += utf8_decode(bytes + i, size - i, &point);
        enter_point(&rolling, point);
    }
    enter_unit(&rolling, END_OF_FILE);
    for (int i = 0; i < WINDOW; i++)
        roll(&rolling, 0, false);
    return (LineHashes){rolling.hashes.items, rolling.hashes.count};
}

char *fingerprint_key(const Finding *finding, const char *relative_file, const char *entry, Arena *arena)
{
    const char *text = arena_printf(arena, "%s\n%s\n%s\n%s\n%s\n%u", rule_id(finding->rule), relative_file, entry,
                                    finding->holder, finding->api, finding->occurrence);
    XXH128_hash_t hash = XXH3_128bits(text, strlen(text));
    return arena_printf(arena, "%016llx%016llx", (unsigned long long)hash.high64, (unsigned long long)hash.low64);
}
