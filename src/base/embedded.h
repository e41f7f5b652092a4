/* SPDX-License-Identifier: MIT */
/* base: files that are part of the program.  The build makes the tables (cmake/embed.cmake); nothing is read at run
 * time, so the binary works wherever it is put. */
#ifndef HINDSIGHT_EMBEDDED_H
#define HINDSIGHT_EMBEDDED_H

#include <stddef.h>

typedef struct Embedded {
    const char *name;          /* relative to the table's folder, `/` as separator: "wdm.h", "shared/ntdef.h" */
    const unsigned char *text; /* the bytes, with a NUL after them */
    size_t size;               /* without the NUL */
} Embedded;

/* src/parse/platform: the platform headers; names are what `#include` says. */
extern const Embedded embedded_platform[];
extern const size_t embedded_n_platform;
/* rules/: the catalogue (without its schema); names have "rules/" in front, as messages want them. */
extern const Embedded embedded_rules[];
extern const size_t embedded_n_rules;
/* docs/rules: the long help of each rule: "HS101.md". */
extern const Embedded embedded_rule_pages[];
extern const size_t embedded_n_rule_pages;

#endif
