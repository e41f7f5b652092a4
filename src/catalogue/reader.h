/* SPDX-License-Identifier: MIT */
/* catalogue: JSON with positions, read by tables of fields.
 *
 * cJSON keeps no positions.  After parsing, the text is walked once more beside the tree, and each value gets its line in
 * `valueint`, which nothing here reads for its own sake (numbers are taken from `valuedouble`).  An object is read by a
 * table: key, form, place in a struct; a key that the table lacks, a value of another form and an unknown word are
 * errors with file and line. */
#ifndef HINDSIGHT_CATALOGUE_READER_H
#define HINDSIGHT_CATALOGUE_READER_H

#include <cjson/cJSON.h>
#include <stdbool.h>

#include "base/arena.h"

/* All errors of a load, `file:line: text`. */
typedef struct ErrorList {
    Arena *arena;
    VEC(const char *) lines;
} ErrorList;

/* One file being read.  CONTEXT is whatever the field functions need. */
typedef struct Reader {
    Arena *arena;
    const char *file;
    ErrorList *errors;
    void *context;
} Reader;

typedef enum FieldForm {
    FIELD_TEXT,    /* const char * */
    FIELD_BOOL,    /* bool */
    FIELD_ARG,     /* int: an argument's number, from 0 */
    FIELD_INTEGER, /* int64_t: a number, or a text as "0x10" */
    FIELD_WORD,    /* int: one of the words */
    FIELD_OTHER    /* whatever `read` makes of it */
} FieldForm;

typedef struct Field {
    const char *key;
    FieldForm form;
    size_t offset;
    const char *const *words; /* FIELD_WORD: NULL-terminated, the index is the value */
    void (*read)(Reader *reader, const cJSON *value, void *target); /* FIELD_OTHER: TARGET is the whole struct */
} Field;

/* Parses TEXT (SIZE bytes, NUL-terminated; comments are allowed).  NULL after an error. */
cJSON *reader_parse(Reader *reader, const char *text, size_t size);
/* Fills TARGET from OBJECT.  False when anything was wrong; all errors of the object are reported. */
bool reader_fill(Reader *reader, const cJSON *object, const Field *fields, size_t n_fields, void *target);

int reader_line(const cJSON *value);
/* "rules/wdm.json:12" */
const char *reader_place(const Reader *reader, const cJSON *value);
PRINTF_LIKE(3, 4)
void reader_error(Reader *reader, const cJSON *value, const char *format, ...);
PRINTF_LIKE(2, 3)
void errors_add(ErrorList *errors, const char *format, ...);

#endif
