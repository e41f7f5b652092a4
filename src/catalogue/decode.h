/* SPDX-License-Identifier: MIT */
/* catalogue: one file of rules -> kinds and entries. */
#ifndef HINDSIGHT_CATALOGUE_DECODE_H
#define HINDSIGHT_CATALOGUE_DECODE_H

#include "catalogue/catalogue.h"
#include "catalogue/reader.h"

/* One file of rules: its tree, and what holds for all its entries. */
typedef struct RulesFile {
    Reader reader;        /* context: StrMap of kinds, id -> ResourceKind * */
    cJSON *root;          /* NULL when it is not JSON */
    int layer;            /* 0 = embedded, then one a folder */
    const char *header;   /* default of its entries, NULL = none */
    const char *doc_base; /* links are DOC_BASE + header/nf-header-name; NULL = no links */
    const char *comment;
    const cJSON *kinds, *apis;
} RulesFile;

typedef VEC(Effect) EffectList;
typedef VEC(OutWrite) OutList;

/* The words of the closed sets, NULL-terminated, indexed by the enumerators. */
extern const char *const result_words[];
extern const char *const place_words[];
extern const char *const role_words[];

/* Reads the top of FILE: keys and their forms. */
bool decode_file(RulesFile *file);
/* Reads one item of `kinds`; NULL after an error. */
ResourceKind *decode_kind(RulesFile *file, const cJSON *item);
/* Reads one item of `apis`; NULL after an error.  An alias has only its own keys: the rest is its target's. */
Api *decode_api(RulesFile *file, const cJSON *item);

/* Reads an effect or a list of them; errors go to the reader. */
void decode_effects(Reader *reader, const cJSON *value, EffectKind kind, EffectList *list);
/* Reads the list of `outs`. */
void decode_outs(Reader *reader, const cJSON *value, OutList *list);

#endif
