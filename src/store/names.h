/* SPDX-License-Identifier: MIT */
/* store: how enumerators are written in the database. */
#ifndef HINDSIGHT_STORE_NAMES_H
#define HINDSIGHT_STORE_NAMES_H

#include "judge/finding.h"

const char *level_text(Level level);           /* "error" */
const char *confidence_text(Confidence value); /* "high" */
const char *step_kind_text(StepKind kind);     /* "acquire" */

/* The way back; false when TEXT is none of them. */
bool level_from_text(const char *text, Level *out_level);
bool confidence_from_text(const char *text, Confidence *out_value);
bool step_kind_from_text(const char *text, StepKind *out_kind);
/* The kind of the notification "HS901" ...; N_NOTE_KINDS when there is none. */
NoteKind note_kind_from_text(const char *text);

#endif
