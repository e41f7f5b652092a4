/* SPDX-License-Identifier: MIT */
/* parse, part 8: what the Microsoft compiler lets pass. */
#include "parse/permissive.h"

#include <string.h>

/* `T x[];` at file scope in C++ is a declaration there. */
void read_open_array(Reader *reader, const Complaint *complaint)
{
    Lexeme first = complaint->name, before = lexeme_before(complaint->span, first.at);
    if (!complaint_is_in_tree(complaint) || !reader->stand_ins->is_cpp)
        return;
    while (before.kind != LEXEME_END && !lexeme_is_any(before, "; { }")) {
        first = before;
        before = lexeme_before(complaint->span, first.at);
    }
    if (first.kind != LEXEME_NAME)
        return;
    overlay_edit(reader->overlay, complaint->header, (size_t)(first.at - complaint->text), 0, "extern ");
    reader->has_changed = true;
}

/* The token after the `>` that closes OPEN, a `<`. */
static Lexeme past_arguments(Span span, Lexeme open)
{
    int depth = 0;
    Lexeme lexeme = open;
    for (; lexeme.kind != LEXEME_END && !lexeme_is_any(lexeme, "; {"); lexeme = lexeme_next(span, lexeme_end(lexeme))) {
        depth += lexeme_is(lexeme, "<") - lexeme_is(lexeme, ">") - 2 * lexeme_is(lexeme, ">>");
        if (depth <= 0)
            return lexeme_next(span, lexeme_end(lexeme));
    }
    return (Lexeme){LEXEME_END, open.at, 0};
}

/* `A() : B(0)` in a class template that has the base `B<T>`. */
void read_bare_base(Reader *reader, const Complaint *complaint)
{
    Lexeme name = complaint->name, lexeme = name;
    Span span = complaint->span;
    if (!complaint_is_in_tree(complaint) || !complaint_is_at_name(complaint))
        return;
    for (lexeme = lexeme_before(span, name.at); lexeme.kind != LEXEME_END; lexeme = lexeme_before(span, lexeme.at)) {
        Lexeme open = lexeme_next(span, lexeme_end(lexeme));
        if (!lexeme_is(lexeme, complaint->quotes[0]) || !lexeme_is(open, "<") ||
            !lexeme_is_any(lexeme_before(span, lexeme.at), ": , public protected private virtual"))
            continue;
        Lexeme end = past_arguments(span, open);
        if (end.kind == LEXEME_END)
            return;
        overlay_edit(reader->overlay, complaint->header, (size_t)(lexeme_end(name) - complaint->text), 0,
                     arena_strndup(reader->arena, open.at, (size_t)(end.at - open.at)));
        reader->has_changed = true;
        return;
    }
}

static size_t count_of(const char *at, const char *set, size_t max)
{
    size_t n = strspn(at, set);
    return n < max ? n : max;
}

/* The bytes of the character of a literal that AT begins: an escape, or one in UTF-8. */
static size_t character_length(const char *at)
{
    static const char octal[] = "01234567", hexadecimal[] = "0123456789abcdefABCDEF";
    size_t length = 1;
    if (at[0] == '\\' && (at[1] == 'x' || at[1] == 'u' || at[1] == 'U'))
        return 2 + count_of(at + 2, hexadecimal, at[1] == 'u' ? 4 : 8);
    if (at[0] == '\\')
        return 1 + (count_of(at + 1, octal, 3) > 0 ? count_of(at + 1, octal, 3) : 1);
    while (((unsigned char)at[0] & 0xC0) == 0xC0 && ((unsigned char)at[length] & 0xC0) == 0x80)
        length++;
    return length;
}

/* `L'abc'` is `L'a'` there.  Blanks take the place of the others: the columns behind stay. */
void read_wide_literal(Reader *reader, const Complaint *complaint)
{
    if (!complaint_is_in_tree(complaint) || !lexeme_is(complaint->name, "L"))
        return;
    Lexeme literal = lexeme_next(complaint->span, lexeme_end(complaint->name));
    size_t kept = 1 + (literal.kind == LEXEME_TEXT && literal.length > 2 ? character_length(literal.at + 1) : 0);
    if (kept == 1 || kept + 1 >= literal.length)
        return;
    char *rest = arena_strndup(reader->arena, literal.at + kept, literal.length - kept);
    memset(rest + 1, ' ', literal.length - kept - 1);
    rest[0] = '\'';
    overlay_edit(reader->overlay, complaint->header, (size_t)(literal.at - complaint->text) + kept,
                 literal.length - kept, rest);
    reader->has_changed = true;
}
