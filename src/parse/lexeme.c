/* SPDX-License-Identifier: MIT */
/* parse, part 5: tokens. */
#include "parse/lexeme.h"

#include <ctype.h>
#include <string.h>

static bool is_name(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '$' || (unsigned char)c >= 0x80;
}

/* ---- forwards ---- */

static const char *past_comment(Span span, const char *at)
{
    if (at[1] == '/') {
        const char *stop = memchr(at, '\n', (size_t)(span.end - at));
        return stop == NULL ? span.end : stop;
    }
    for (at += 2; at < span.end; at++)
        if (*at == '*' && at + 1 < span.end && at[1] == '/')
            return at + 2;
    return span.end;
}

/* Past the preprocessor line whose `#` is at AT, its last newline excluded. */
static const char *past_directive(Span span, const char *at)
{
    while (at < span.end && *at != '\n') {
        if (*at == '\\' && at + 1 < span.end)
            at += at[1] == '\r' && at + 2 < span.end ? 3 : 2;
        else
            at++;
    }
    return at;
}

static const char *past_blanks(Span span, const char *at)
{
    bool is_line_start = at == span.text;
    while (at < span.end) {
        bool is_splice = *at == '\\' && at + 1 < span.end && (at[1] == '\n' || at[1] == '\r');
        if (is_splice) {
            at += at[1] == '\r' && at + 2 < span.end ? 3 : 2;
        } else if (isspace((unsigned char)*at)) {
            is_line_start |= *at++ == '\n';
        } else if (*at == '/' && at + 1 < span.end && (at[1] == '/' || at[1] == '*')) {
            at = past_comment(span, at);
        } else if (*at == '#' && is_line_start) {
            at = past_directive(span, at);
        } else {
            break;
        }
    }
    return at < span.end ? at : span.end;
}

static const char *past_literal(Span span, const char *at)
{
    char quote = *at++;
    while (at < span.end && *at != quote && *at != '\n')
        at += *at == '\\' && at + 1 < span.end ? 2 : 1;
    return at < span.end && *at == quote ? at + 1 : at;
}

static size_t mark_length(const char *at, const char *end)
{
    static const char pairs[] = "-> :: ++ -- == != <= >= && || += -= *= /= |= &= ^= %= << >> ## ";
    if (at + 1 < end)
        for (const char *pair = pairs; *pair != '\0'; pair += 3)
            if (at[0] == pair[0] && at[1] == pair[1])
                return 2;
    return 1;
}

Lexeme lexeme_next(Span span, const char *at)
{
    Lexeme out = {LEXEME_END, past_blanks(span, at), 0};
    const char *stop = out.at;
    if (out.at >= span.end)
        return out;
    if (*out.at == '"' || *out.at == '\'') {
        out.kind = LEXEME_TEXT;
        stop = past_literal(span, out.at);
    } else if (is_name(*out.at)) {
        out.kind = isdigit((unsigned char)*out.at) ? LEXEME_NUMBER : LEXEME_NAME;
        while (stop < span.end && is_name(*stop))
            stop++;
        if (stop < span.end && *stop == '"' && stop - out.at <= 3) {
            out.kind = LEXEME_TEXT;
            stop = past_literal(span, stop);
        }
    } else {
        out.kind = LEXEME_MARK;
        stop += mark_length(out.at, span.end);
    }
    out.length = (size_t)(stop - out.at);
    return out;
}

Lexeme lexeme_past_brackets(Span span, Lexeme open)
{
    size_t depth = 0;
    Lexeme lexeme = open;
    do {
        if (lexeme.kind == LEXEME_MARK && lexeme.length == 1) {
            depth += strchr("([{", *lexeme.at) != NULL;
            depth -= strchr(")]}", *lexeme.at) != NULL && depth > 0;
        }
        lexeme = lexeme_next(span, lexeme_end(lexeme));
    } while (depth > 0 && lexeme.kind != LEXEME_END);
    return lexeme;
}

/* ---- backwards ---- */

static const char *line_start(Span span, const char *at)
{
    while (at > span.text && at[-1] != '\n')
        at--;
    return at;
}

/* The start of a line comment in the line that ends at AT, or NULL. */
static const char *line_comment(Span span, const char *at)
{
    for (const char *c = line_start(span, at); c + 1 < at; c++) {
        if (*c == '"' || *c == '\'')
            c = past_literal((Span){span.text, at}, c) - 1;
        else if (c[0] == '/' && c[1] == '/')
            return c;
    }
    return NULL;
}

/* Before the comment that ends at AT; AT when there is none. */
static const char *before_comment(Span span, const char *at)
{
    if (at - span.text < 4 || at[-1] != '/' || at[-2] != '*')
        return at;
    const char *open = at - 2;
    while (open > span.text + 1 && (open[-2] != '/' || open[-1] != '*'))
        open--;
    return open > span.text + 1 ? open - 2 : span.text;
}

/* True when the newline at AT continues a line. */
static bool is_spliced(Span span, const char *at)
{
    const char *last = at > span.text && at[-1] == '\r' ? at - 1 : at;
    return last > span.text && last[-1] == '\\';
}

/* The start of the preprocessor line that ends at AT; NULL when that line is none. */
static const char *directive_start(Span span, const char *at)
{
    const char *line = line_start(span, at);
    while (line > span.text && is_spliced(span, line - 1))
        line = line_start(span, line - 1);
    const char *first = line;
    while (first < at && (*first == ' ' || *first == '\t'))
        first++;
    return first < at && *first == '#' ? line : NULL;
}

/* Before the blanks that end at AT; *OUT_LEFT_LINE: a line was left by that. */
static const char *before_space(Span span, const char *at, bool *out_left_line)
{
    *out_left_line = false;
    while (at > span.text && (isspace((unsigned char)at[-1]) || at[-1] == '\\')) {
        at--;
        *out_left_line |= *at == '\n' && !is_spliced(span, at);
    }
    return at;
}

/* The end of what stands before the comments, blanks and preprocessor lines that end at AT. */
static const char *before_blanks(Span span, const char *at)
{
    for (const char *from = NULL; at != from;) {
        bool left_line;
        from = at;
        at = before_space(span, at, &left_line);
        const char *directive = left_line ? directive_start(span, at) : NULL;
        const char *comment = directive == NULL ? line_comment(span, at) : NULL;
        at = directive != NULL ? directive : comment != NULL ? comment : before_comment(span, at);
    }
    return at;
}

/* The quote that opens the literal that ends at STOP, on the same line; the closing one when there is none. */
static const char *literal_start(Span span, const char *stop)
{
    for (const char *c = stop - 1; c > span.text && c[-1] != '\n'; c--)
        if (c[-1] == stop[-1] && (c - 1 == span.text || c[-2] != '\\'))
            return c - 1;
    return stop - 1;
}

Lexeme lexeme_before(Span span, const char *at)
{
    const char *stop = before_blanks(span, at), *start = stop;
    Lexeme out = {LEXEME_END, stop, 0};
    if (stop <= span.text)
        return out;
    if (is_name(stop[-1])) {
        while (start > span.text && is_name(start[-1]))
            start--;
        out.kind = isdigit((unsigned char)*start) ? LEXEME_NUMBER : LEXEME_NAME;
    } else if (stop[-1] == '"' || stop[-1] == '\'') {
        start = literal_start(span, stop);
        out.kind = LEXEME_TEXT;
    } else {
        start -= stop - span.text >= 2 && mark_length(stop - 2, stop) == 2 ? 2 : 1;
        out.kind = LEXEME_MARK;
    }
    out.at = start;
    out.length = (size_t)(stop - start);
    return out;
}

Lexeme lexeme_open_of(Span span, Lexeme close)
{
    size_t depth = 0;
    Lexeme lexeme = close;
    for (;;) {
        if (lexeme.kind == LEXEME_MARK && lexeme.length == 1) {
            depth += strchr(")]}", *lexeme.at) != NULL;
            depth -= strchr("([{", *lexeme.at) != NULL && depth > 0;
        }
        if (depth == 0 || lexeme.kind == LEXEME_END)
            return lexeme;
        lexeme = lexeme_before(span, lexeme.at);
    }
}

Span lexeme_context(Span span, const char *at)
{
    const char *stop = at;
    while (stop < span.end && (*stop != '\n' || is_spliced(span, stop)))
        stop++;
    const char *start = directive_start(span, stop);
    if (start == NULL)
        return span;
    while (start < stop && *start != '#')
        start++;
    return (Span){start + 1, stop};
}

/* ---- questions ---- */

bool lexeme_is(Lexeme lexeme, const char *text)
{
    return strlen(text) == lexeme.length && memcmp(lexeme.at, text, lexeme.length) == 0;
}

bool lexeme_is_any(Lexeme lexeme, const char *list)
{
    while (*list != '\0') {
        size_t length = strcspn(list, " ");
        if (length == lexeme.length && memcmp(list, lexeme.at, length) == 0)
            return true;
        list += length + (list[length] == ' ');
    }
    return false;
}
