/* SPDX-License-Identifier: MIT */
/* parse, part 5: tokens of a text that does not compile, read forwards and backwards from any place. */
#ifndef HINDSIGHT_PARSE_LEXEME_H
#define HINDSIGHT_PARSE_LEXEME_H

#include <stdbool.h>
#include <stddef.h>

typedef enum LexemeKind {
    LEXEME_END, /* nothing more, or the end of a preprocessor line */
    LEXEME_NAME,
    LEXEME_NUMBER,
    LEXEME_TEXT, /* a string or character literal */
    LEXEME_MARK  /* one or two characters: -> :: ++ -- == != <= >= && || += -= *= /= |= &= ^= %= << >> ## */
} LexemeKind;

typedef struct Lexeme {
    LexemeKind kind;
    const char *at;
    size_t length;
} Lexeme;

typedef struct Span {
    const char *text, *end;
} Span;

/* The part of SPAN that AT can be read in: a preprocessor line by itself, anything else with such lines left out. */
Span lexeme_context(Span span, const char *at);
/* The token that begins at or after AT.  Comments and preprocessor lines are passed over. */
Lexeme lexeme_next(Span span, const char *at);
/* The token that ends at or before AT.  Comments before it are skipped when they are easy to tell. */
Lexeme lexeme_before(Span span, const char *at);
static inline const char *lexeme_end(Lexeme lexeme)
{
    return lexeme.at + lexeme.length;
}
bool lexeme_is(Lexeme lexeme, const char *text);
/* True when LEXEME is one of the words in LIST, which are separated by blanks. */
bool lexeme_is_any(Lexeme lexeme, const char *list);
/* The token after the bracket that closes OPEN, an opening bracket. */
Lexeme lexeme_past_brackets(Span span, Lexeme open);

/* The bracket that CLOSE, a closing one, closes. */
Lexeme lexeme_open_of(Span span, Lexeme close);

#endif
