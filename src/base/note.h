/* SPDX-License-Identifier: MIT */
/* base: positions in sources, and notifications.
 *
 * A notification (HS9xx) says what the tool could not read, understand or finish.  It is never a finding, and never
 * dropped: stages add them to a list, the store keeps them, every report prints them, SARIF carries them as
 * toolExecutionNotifications. */
#ifndef HINDSIGHT_NOTE_H
#define HINDSIGHT_NOTE_H

#include "base/arena.h"

/* A place in a source.  FILE is a path as opened, `/` as separator, or NULL for no place; it is interned by the
 * driver's file table, so equal paths may be compared by pointer only inside one program.  Lines and columns count from
 * 1; columns are UTF-8 bytes; the end is exclusive.  For a construct that comes out of a macro the place is the
 * expansion's, MACRO names the macro, and macro_file/macro_line say where the macro is defined. */
typedef struct SourcePos {
    const char *file;
    uint32_t line, column, end_line, end_column;
    const char *macro;      /* NULL: not from a macro */
    const char *macro_file; /* NULL: unknown */
    uint32_t macro_line;
} SourcePos;

/* The closed set of notifications: id, name, whether it makes a clean verdict incomplete (exit 3 under --strict). */
#define NOTE_KINDS(X)                                                                                                  \
    X(NOTE_SOURCE_UNREADABLE, 901, "source-unreadable", 1, "a source or header could not be opened or decoded")        \
    X(NOTE_PARSE_FAILED, 902, "parse-failed", 1, "libclang gave no translation unit for a source")                     \
    X(NOTE_PARSE_ERRORS, 903, "parse-errors", 0, "errors remained after the last round of stand-ins")                  \
    X(NOTE_NOT_LOWERED, 904, "not-lowered", 1, "a statement or expression was not understood")                         \
    X(NOTE_NO_BODY, 905, "no-body", 0, "a called function has neither a body nor a catalogue entry")                   \
    X(NOTE_BUDGET, 906, "budget", 1, "the replay stopped at a budget")                                                 \
    X(NOTE_DEPTH, 907, "depth", 1, "a call was not entered: too deep or recursive")                                    \
    X(NOTE_NO_ENTRY, 908, "no-entry", 1, "no entry point was found, or an entry could not be analysed")                \
    X(NOTE_PROJECT, 909, "project", 0, "a project file could not be read or names what does not exist")                \
    X(NOTE_SUPPRESSION, 910, "suppression", 0, "a suppression is malformed or suppresses nothing")                     \
    X(NOTE_AMBIGUOUS, 911, "ambiguous", 0, "a called function has several definitions in the tree")                    \
    X(NOTE_RULES, 912, "rules", 0, "a catalogue entry was overridden")                                                 \
    X(NOTE_INTERRUPTED, 913, "interrupted", 1, "the scan did not end: it was killed, or it still runs")                \
    X(NOTE_NO_END, 914, "no-end", 1, "no path of a teardown comes to its end")                                         \
    X(NOTE_BUG_CHECK, 915, "bug-check", 0, "every path of a teardown ends in a bug check")                             \
    X(NOTE_ASSEMBLY, 916, "assembly", 0, "assembly was taken to write variables of its function, and to do no more")

typedef enum NoteKind {
#define X(name, id, slug, incomplete, text) name,
    NOTE_KINDS(X)
#undef X
        N_NOTE_KINDS
} NoteKind;

typedef struct Note {
    NoteKind kind;
    SourcePos pos;
    const char *message; /* one sentence without a final stop */
} Note;

typedef struct NoteList {
    Arena *arena;
    VEC(Note) notes;
} NoteList;

void notes_init(NoteList *list, Arena *arena);
/* Adds a notification; the message is formatted into the list's arena.  An equal one is added once. */
PRINTF_LIKE(4, 5)
void notes_add(NoteList *list, NoteKind kind, SourcePos pos, const char *format, ...);

int note_id(NoteKind kind);           /* 901 ... */
const char *note_slug(NoteKind kind); /* "source-unreadable" ... */
const char *note_text(NoteKind kind); /* what the kind means */
int note_is_incomplete(NoteKind kind);

#endif
