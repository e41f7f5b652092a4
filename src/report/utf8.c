/* SPDX-License-Identifier: MIT */
/* Decoding by the table of well-formed sequences (Unicode 3.9, table 3-7): the second byte's range depends on the first. */
#include "report/utf8.h"

#include <stdbool.h>
#include <string.h>

enum { REPLACEMENT = 0xFFFD };

typedef struct Lead {
    unsigned char first, last; /* of the lead byte */
    unsigned char low, high;   /* range of the second byte */
    unsigned char n_bytes, mask;
} Lead;

static const Lead leads[] = {
    {0xC2, 0xDF, 0x80, 0xBF, 2, 0x1F}, {0xE0, 0xE0, 0xA0, 0xBF, 3, 0x0F}, {0xE1, 0xEC, 0x80, 0xBF, 3, 0x0F},
    {0xED, 0xED, 0x80, 0x9F, 3, 0x0F}, {0xEE, 0xEF, 0x80, 0xBF, 3, 0x0F}, {0xF0, 0xF0, 0x90, 0xBF, 4, 0x07},
    {0xF1, 0xF3, 0x80, 0xBF, 4, 0x07}, {0xF4, 0xF4, 0x80, 0x8F, 4, 0x07},
};

static const Lead *find_lead(unsigned char byte)
{
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++)
        if (byte >= leads[i].first && byte <= leads[i].last)
            return &leads[i];
    return NULL;
}

size_t utf8_decode(const char *text, size_t size, uint32_t *out_point)
{
    const unsigned char *bytes = (const unsigned char *)text;
    *out_point = bytes[0];
    if (bytes[0] < 0x80)
        return 1;
    const Lead *lead = find_lead(bytes[0]);
    *out_point = REPLACEMENT;
    if (lead == NULL)
        return 1;
    uint32_t point = bytes[0] & lead->mask;
    for (size_t i = 1; i < lead->n_bytes; i++) {
        unsigned char low = i == 1 ? lead->low : 0x80, high = i == 1 ? lead->high : 0xBF;
        if (i >= size || bytes[i] < low || bytes[i] > high)
            return i;
        point = point << 6 | (bytes[i] & 0x3Fu);
    }
    *out_point = point;
    return lead->n_bytes;
}

size_t utf8_utf16_units(const char *text, size_t size)
{
    size_t units = 0;
    for (size_t at = 0; at < size; units++) {
        uint32_t point;
        at += utf8_decode(text + at, size - at, &point);
        units += point > 0xFFFF;
    }
    return units;
}

int utf8_cells(uint32_t point)
{
    static const struct {
        uint32_t first, last;
        int cells;
    } ranges[] = {{0x0300, 0x036F, 0}, {0x1100, 0x115F, 2},   {0x200B, 0x200F, 0},  {0x2E80, 0xA4CF, 2},
                  {0xAC00, 0xD7A3, 2}, {0xF900, 0xFAFF, 2},   {0xFE30, 0xFE6F, 2},  {0xFF00, 0xFF60, 2},
                  {0xFFE0, 0xFFE6, 2}, {0x1F300, 0x1FAFF, 2}, {0x20000, 0x3FFFD, 2}};
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (point >= ranges[i].first && point <= ranges[i].last)
            return ranges[i].cells;
    return 1;
}

static bool is_control(uint32_t point)
{
    return (point < 0x20 && point != '\n' && point != '\t') || (point >= 0x7F && point <= 0x9F);
}

static bool is_clean(const char *text, size_t size)
{
    for (size_t at = 0; at < size;) {
        uint32_t point;
        size_t taken = utf8_decode(text + at, size - at, &point);
        if (is_control(point) || (point == REPLACEMENT && (taken != 3 || (unsigned char)text[at] != 0xEF)))
            return false;
        at += taken;
    }
    return true;
}

const char *utf8_clean(Arena *arena, const char *text)
{
    size_t size = strlen(text), end = 0;
    if (is_clean(text, size))
        return text;
    char *copy = arena_alloc(arena, size * 3 + 1);
    for (size_t at = 0; at < size;) {
        uint32_t point;
        size_t taken = utf8_decode(text + at, size - at, &point);
        const char *from = is_control(point) ? " " : point == REPLACEMENT ? "\xEF\xBF\xBD" : text + at;
        size_t n = is_control(point) ? 1 : point == REPLACEMENT ? 3 : taken;
        memcpy(copy + end, from, n);
        end += n;
        at += taken;
    }
    return copy;
}
