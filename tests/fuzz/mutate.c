/* SPDX-License-Identifier: MIT */
/* Mutation of sources that keeps most of them well-formed: lines and words move, go, or stand twice. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);

typedef struct Piece {
    size_t at, length;
} Piece;

static unsigned next_random(unsigned *seed)
{
    *seed = *seed * 1103515245u + 12345u;
    return *seed >> 8;
}

/* The line that holds a random byte, with its line feed. */
static Piece pick_line(const uint8_t *data, size_t size, unsigned *seed)
{
    size_t at = next_random(seed) % size, end = at;
    while (at > 0 && data[at - 1] != '\n')
        at--;
    while (end < size && data[end] != '\n')
        end++;
    return (Piece){at, end + (end < size) - at};
}

static int is_word(uint8_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/* A random word or a single mark. */
static Piece pick_word(const uint8_t *data, size_t size, unsigned *seed)
{
    size_t at = next_random(seed) % size, end = at;
    while (at > 0 && is_word(data[at - 1]) && is_word(data[at]))
        at--;
    while (end < size && is_word(data[end]))
        end++;
    return (Piece){at, end > at ? end - at : 1};
}

/* Puts the bytes of FROM (a copy) in place of the piece TO. */
static size_t replace(uint8_t *data, size_t size, size_t max_size, Piece to, const uint8_t *from, size_t n)
{
    if (size - to.length + n > max_size)
        return size;
    memmove(data + to.at + n, data + to.at + to.length, size - to.at - to.length);
    if (n > 0)
        memcpy(data + to.at, from, n);
    return size - to.length + n;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed)
{
    uint8_t copy[1024];
    unsigned choice = next_random(&seed) % 8;
    if (size < 64 || choice == 0)
        return LLVMFuzzerMutate(data, size, max_size);
    Piece (*pick)(const uint8_t *, size_t, unsigned *) = choice < 4 ? pick_line : pick_word;
    Piece from = pick(data, size, &seed), to = pick(data, size, &seed);
    size_t n = choice == 1 || from.length > sizeof copy ? 0 : from.length;
    memcpy(copy, data + from.at, n);
    if (choice == 2)
        to.length = 0; /* insert instead of replace */
    return replace(data, size, max_size, to, copy, n);
}
