/* SPDX-License-Identifier: MIT */
/* parse, part 8: casts as lvalues, casts of stand-ins. */
#include "parse/casts.h"

#include <string.h>

/* The last token of the cast that OPEN begins; no token when it is none. */
static Lexeme cast_end(Span span, Lexeme open)
{
    Lexeme none = {LEXEME_END, open.at, 0}, last = open;
    if (!lexeme_is(open, "("))
        return none;
    for (int i = 0; i < 12; i++) {
        last = lexeme_next(span, lexeme_end(last));
        if (lexeme_is(last, ")"))
            return last;
        if (last.kind != LEXEME_NAME && !lexeme_is(last, "*"))
            return none;
    }
    return none;
}

/* The bracket that opens the cast at OPEN or in brackets of its own: ((T)x). */
static Lexeme innermost(Span span, Lexeme open)
{
    for (Lexeme next = lexeme_next(span, lexeme_end(open)); lexeme_is(open, "(") && lexeme_is(next, "(");
         next = lexeme_next(span, lexeme_end(open)))
        open = next;
    return open;
}

/* Replaces what stands from START to the end of the cast at OPEN by the cast of a pointer, with BEFORE in front. */
static void replace_cast(Reader *reader, const Complaint *complaint, Lexeme start, Lexeme open, const char *before)
{
    Lexeme last = cast_end(complaint->span, open);
    if (!complaint_is_in_tree(complaint) || last.kind == LEXEME_END)
        return;
    const char *type = arena_strndup(reader->arena, lexeme_end(open), (size_t)(last.at - lexeme_end(open)));
    overlay_edit(reader->overlay, complaint->header, (size_t)(start.at - complaint->text),
                 (size_t)(lexeme_end(last) - start.at), arena_printf(reader->arena, "%s(%s *)&", before, type));
    reader->has_changed = true;
}

/* `&(T)x` becomes `(T *)&x`, `&((T)x)` becomes `&(*(T *)&x)`. */
void read_cast_address(Reader *reader, const Complaint *complaint)
{
    Lexeme sign = complaint->name;
    if (complaint->span.text == NULL || !lexeme_is(sign, "&"))
        return;
    Lexeme open = lexeme_next(complaint->span, lexeme_end(sign)), inner = innermost(complaint->span, open);
    bool is_bare = inner.at == open.at;
    replace_cast(reader, complaint, is_bare ? sign : inner, inner, is_bare ? "" : "*");
}

/* `(T)x = 1` becomes `*(T *)&x = 1`. */
void read_cast_assignment(Reader *reader, const Complaint *complaint)
{
    Complaint at_cast = complaint_at(reader, complaint, complaint->range_start);
    if (at_cast.span.text == NULL)
        return;
    Lexeme inner = innermost(at_cast.span, at_cast.name);
    replace_cast(reader, &at_cast, inner, inner, "*");
}

/* `reinterpret_cast<T>(x)` of an x of which nothing is known: it converts to everything, but not by this word.
 * `static_cast<PETHREAD>(thread)`: in the driver's own headers the two are one type. */
void read_cast_word(Reader *reader, const Complaint *complaint)
{
    Lexeme word = complaint->name;
    const char *from = complaint->quotes[0], *instead = NULL;
    if (!complaint_is_in_tree(complaint) || from == NULL)
        return;
    if (lexeme_is(word, "reinterpret_cast") && strstr(from, "HsAny") != NULL)
        instead = "static_cast";
    else if (lexeme_is(word, "static_cast") && strstr(complaint->message, "not related") != NULL)
        instead = "reinterpret_cast";
    if (instead == NULL)
        return;
    overlay_edit(reader->overlay, complaint->header, (size_t)(word.at - complaint->text), word.length, instead);
    reader->has_changed = true;
}
