/* SPDX-License-Identifier: MIT */
/* discover: C and C++ text as tokens, without preprocessing.
 *
 * Comments, directives and text under `#if 0` are passed over; a condition whose value is not plain is reported as
 * TOKEN_IF, TOKEN_ELSE, TOKEN_ENDIF so that the reader can put its state back for the other branch. */
#ifndef HINDSIGHT_SCANNER_H
#define HINDSIGHT_SCANNER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum TokenKind {
    TOKEN_END,
    TOKEN_NAME,
    TOKEN_NUMBER,
    TOKEN_STRING, /* string and character literals */
    TOKEN_PUNCT,  /* one character, but `::` and `->` in one piece */
    TOKEN_IF,     /* #if, #ifdef, #ifndef with an unknown condition */
    TOKEN_ELSE,   /* #else, #elif, #elifdef of one */
    TOKEN_ENDIF   /* #endif of one */
} TokenKind;

typedef struct Token {
    TokenKind kind;
    const char *text;
    size_t length;
    uint32_t line;
    bool in_first_column;
} Token;

enum { SCAN_CONDITIONS = 128 };

typedef struct Scanner {
    const char *start, *at, *end;
    uint32_t line;
    uint8_t conditions[SCAN_CONDITIONS]; /* how each open #if is treated */
    size_t n_conditions;
} Scanner;

/* TEXT must end with a NUL after SIZE bytes. */
void scanner_init(Scanner *scanner, const char *text, size_t size);
/* The next token.  BRACES_ONLY: all but `{`, `}` and conditions is passed over quickly (inside function bodies). */
Token scanner_next(Scanner *scanner, bool braces_only);

bool token_is(const Token *token, const char *text);

#endif
