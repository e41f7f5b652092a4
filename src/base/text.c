/* SPDX-License-Identifier: MIT */
/* base: source texts.  Driver sources come as ASCII, UTF-8 with and without a mark, some code page, and UTF-16 of both
 * orders (resource-era files); later stages see UTF-8 or bytes that they leave alone. */
#include "base/platform.h"

#include <string.h>

enum { PROBE = 256 }; /* bytes looked at to recognise UTF-16 without a mark */

typedef enum Encoding { BYTES, UTF8_MARK, UTF16_LITTLE, UTF16_BIG } Encoding;

/* UTF-16 without a mark: ASCII text, so one byte of each pair is zero and the other is not. */
static Encoding guess_unmarked(const unsigned char *bytes, size_t size)
{
    size_t n = (size < PROBE ? size : PROBE) & ~(size_t)1, zero_low = 0, zero_high = 0;
    for (size_t i = 0; i < n; i += 2) {
        zero_low += bytes[i] == 0;
        zero_high += bytes[i + 1] == 0;
    }
    if (n < 4 || (zero_low != 0) == (zero_high != 0))
        return BYTES;
    if (zero_high == n / 2)
        return UTF16_LITTLE;
    return zero_low == n / 2 ? UTF16_BIG : BYTES;
}

static Encoding encoding_of(const unsigned char *bytes, size_t size, size_t *out_mark)
{
    *out_mark = 2;
    if (size >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE)
        return UTF16_LITTLE;
    if (size >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF)
        return UTF16_BIG;
    *out_mark = 3;
    if (size >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF)
        return UTF8_MARK;
    *out_mark = 0;
    return guess_unmarked(bytes, size);
}

static size_t put_utf8(char *out, uint32_t c)
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    static const unsigned char lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = n - 1; i > 0; i--, c >>= 6)
        out[i] = (char)(0x80 | (c & 0x3F));
    out[0] = (char)(lead[n] | c);
    return n;
}

static uint32_t unit_at(const unsigned char *bytes, size_t i, bool is_big)
{
    return is_big ? (uint32_t)bytes[i] << 8 | bytes[i + 1] : (uint32_t)bytes[i + 1] << 8 | bytes[i];
}

/* A lone surrogate becomes U+FFFD; an odd last byte is dropped. */
static char *from_utf16(const unsigned char *bytes, size_t size, bool is_big, Arena *arena, size_t *out_size)
{
    char *out = arena_alloc(arena, size / 2 * 3 + 1);
    size_t length = 0;
    for (size_t i = 0; i + 1 < size; i += 2) {
        uint32_t c = unit_at(bytes, i, is_big);
        if (c >= 0xD800 && c < 0xE000) {
            uint32_t low = c < 0xDC00 && i + 3 < size ? unit_at(bytes, i + 2, is_big) : 0;
            if (low >= 0xDC00 && low < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                i += 2;
            } else {
                c = 0xFFFD;
            }
        }
        length += put_utf8(out + length, c);
    }
    out[length] = '\0';
    *out_size = length;
    return out;
}

char *text_read(const char *path, Arena *arena, size_t *out_size, bool *out_changed, const char **out_error)
{
    size_t mark;
    char *text = file_read(path, arena, out_size, out_error);
    if (out_changed != NULL)
        *out_changed = false;
    if (text == NULL)
        return NULL;
    Encoding encoding = encoding_of((const unsigned char *)text, *out_size, &mark);
    text += mark;
    *out_size -= mark;
    if (encoding != UTF16_LITTLE && encoding != UTF16_BIG)
        return text;
    if (out_changed != NULL)
        *out_changed = true;
    return from_utf16((const unsigned char *)text, *out_size, encoding == UTF16_BIG, arena, out_size);
}
