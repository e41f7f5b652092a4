/* SPDX-License-Identifier: MIT */
/* parse, part 8: one complaint of the compiler, and what its readers share. */
#ifndef HINDSIGHT_PARSE_COMPLAINT_H
#define HINDSIGHT_PARSE_COMPLAINT_H

#include "parse/overlay.h"
#include "parse/standin.h"

enum { MAX_QUOTES = 6 };

typedef struct Complaint {
    const char *message;
    const char *quotes[MAX_QUOTES]; /* the quoted parts; NULL after the last */
    CXSourceLocation location;
    CXSourceLocation range_start; /* of what is marked; the location when nothing is */
    CXSourceLocation previous;    /* of the note below it: what it conflicts with */
    Header *header;               /* the file of the text at the location, NULL: the stand-ins, or none */
    const char *text;             /* of the file */
    Span span;                    /* what of it can be read as a whole; empty: none */
    Lexeme name;                  /* the token at the location */
} Complaint;

typedef struct Reader {
    CXTranslationUnit unit;
    Overlay *overlay;
    StandIns *stand_ins;
    Arena *arena;
    StrMap declared; /* names that unknown types declare */
    bool has_changed;
} Reader;

/* Reads DIAGNOSTIC; its place is where the text was written, in a macro's body if need be. */
Complaint complaint_read(const Reader *reader, CXDiagnostic diagnostic);
/* The same with the place that LOCATION names. */
Complaint complaint_at(const Reader *reader, const Complaint *complaint, CXSourceLocation location);
/* The same with the place where the outermost macro was used. */
Complaint complaint_at_use(const Reader *reader, const Complaint *complaint);
/* True when the token at the place is the first quoted name, and not a macro that makes it (a ## b). */
bool complaint_is_at_name(const Complaint *complaint);
/* It is about text of the tree, which may be edited. */
bool complaint_is_in_tree(const Complaint *complaint);
bool is_identifier(const char *text);
const char *text_of(const Reader *reader, Lexeme lexeme);
/* Gives IT, named at NAME, the members that the text goes on to: NAME.a->b[i].c */
void read_chain(const Reader *reader, StandIn *it, Span span, Lexeme name);

/* The readers of messages, by what they are about (see unknown.c for which message each reads). */
typedef void ComplaintReader(Reader *reader, const Complaint *complaint);
/* types (unknown_types.c) */
ComplaintReader read_unknown_type, read_unknown_base, read_stray_call, read_stray_word, read_incomplete_type,
    read_undeclared_type, read_missing_tag;
bool read_stray_declaration(Reader *reader, const Complaint *complaint);
/* values, functions, members (unknown_values.c) */
ComplaintReader read_undeclared, read_undeclared_function, read_no_member, read_no_type_member, read_type_for_value,
    read_value_for_type, read_value_for_scope;
/* shapes (unknown_shapes.c) */
ComplaintReader read_want_struct, read_want_pointer, read_want_array, read_want_routine, read_want_number,
    read_want_object, read_want_initializer, read_want_aggregate, read_no_routine, read_mismatch;

#endif
