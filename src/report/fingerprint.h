/* SPDX-License-Identifier: MIT */
/* report: what identifies a finding from one run to the next. */
#ifndef HINDSIGHT_FINGERPRINT_H
#define HINDSIGHT_FINGERPRINT_H

#include "judge/finding.h"

/* GitHub's primaryLocationLineHash of each line of a text ("271789c17abda88f:1"); N lines, at least one. */
typedef struct LineHashes {
    const char **hashes;
    size_t n;
} LineHashes;
LineHashes fingerprint_lines(const char *bytes, size_t size, Arena *arena);

/* The tool's own key: 32 hex digits over rule, relative file, entry, holder, API and occurrence; no line numbers. */
char *fingerprint_key(const Finding *finding, const char *relative_file, const char *entry, Arena *arena);

#endif
