/* SPDX-License-Identifier: MIT */
/* discover: the scanner.  It looks at each byte once; the only look back is from a `#`, a quote or an apostrophe to
 * what stands before it on the line.  A literal ends with its line whatever happens, so a stray apostrophe (assembler,
 * text that some macro drops) costs one line and no more. */
#include "discover/scanner.h"

#include <string.h>

typedef enum Condition {
    CONDITION_UNKNOWN, /* both branches are read; the reader is told */
    CONDITION_TAKEN    /* a branch known to be true has been read, or is being read: the rest is passed over */
} Condition;

typedef enum CharClass { CHAR_OTHER, CHAR_NAME, CHAR_DIGIT, CHAR_SPACE, CHAR_MARK } CharClass;

static CharClass class_of(char c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || (unsigned char)c >= 0x80)
        return CHAR_NAME;
    if (c >= '0' && c <= '9')
        return CHAR_DIGIT;
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v' ? CHAR_SPACE : CHAR_OTHER;
}

static bool is_word(char c)
{
    CharClass class = class_of(c);
    return class == CHAR_NAME || class == CHAR_DIGIT;
}

void scanner_init(Scanner *scanner, const char *text, size_t size)
{
    scanner->start = scanner->at = text;
    scanner->end = text + size;
    scanner->line = 1;
    scanner->n_conditions = 0;
}

bool token_is(const Token *token, const char *text)
{
    return token->length == strlen(text) && memcmp(token->text, text, token->length) == 0;
}

/* The length of a backslash and line end at AT, 0 when there is none. */
static size_t continuation_at(const char *at)
{
    if (at[0] != '\\')
        return 0;
    return at[1] == '\n' ? 2 : at[1] == '\r' && at[2] == '\n' ? 3 : 0;
}

static void skip_block_comment(Scanner *scanner)
{
    for (scanner->at += 2; scanner->at < scanner->end; scanner->at++) {
        if (*scanner->at == '\n')
            scanner->line++;
        else if (*scanner->at == '*' && scanner->at[1] == '/') {
            scanner->at += 2;
            return;
        }
    }
}

static void skip_line_comment(Scanner *scanner)
{
    while (scanner->at < scanner->end && *scanner->at != '\n') {
        size_t joined = continuation_at(scanner->at);
        scanner->line += joined != 0;
        scanner->at += joined != 0 ? joined : 1;
    }
}

/* Passes a comment at the scanner's place, if one is there. */
static bool skip_comment(Scanner *scanner)
{
    if (scanner->at[0] != '/' || (scanner->at[1] != '*' && scanner->at[1] != '/'))
        return false;
    if (scanner->at[1] == '*')
        skip_block_comment(scanner);
    else
        skip_line_comment(scanner);
    return true;
}

/* Passes the literal that begins with the quote at the scanner's place; it ends at its quote or its line. */
static void skip_literal(Scanner *scanner)
{
    char quote = *scanner->at++;
    while (scanner->at < scanner->end && *scanner->at != '\n') {
        char c = *scanner->at;
        size_t joined = continuation_at(scanner->at);
        scanner->line += joined != 0;
        scanner->at += joined != 0 ? joined : c == '\\' && scanner->at[1] != '\n' ? 2 : 1;
        if (c == quote)
            return;
    }
    if (scanner->at > scanner->end)
        scanner->at = scanner->end;
}

/* Where the word that ends at END begins; of a long one only the end is looked at. */
static const char *word_start(const Scanner *scanner, const char *end)
{
    for (size_t i = 0; i < 64 && end > scanner->start && (is_word(end[-1]) || end[-1] == '\''); i++)
        end--;
    return end;
}

/* True when the quote at the scanner's place opens a raw string: the word before it is R, LR, uR, UR or u8R. */
static bool is_raw_string(const Scanner *scanner)
{
    const char *quote = scanner->at;
    if (quote == scanner->start || quote[-1] != 'R')
        return false;
    const char *word = word_start(scanner, quote);
    size_t length = (size_t)(quote - word);
    return length == 1 || (length == 2 && strchr("LuU", word[0]) != NULL) ||
           (length == 3 && word[0] == 'u' && word[1] == '8');
}

static void skip_raw_string(Scanner *scanner)
{
    const char *mark = scanner->at + 1, *open = mark;
    while (open < scanner->end && open - mark <= 16 && *open != '(' && *open != '"' && *open != '\n')
        open++;
    if (*open != '(') {
        skip_literal(scanner);
        return;
    }
    size_t length = (size_t)(open - mark);
    for (scanner->at = open; scanner->at < scanner->end; scanner->at++) {
        if (*scanner->at == '\n')
            scanner->line++;
        else if (*scanner->at == ')' && (size_t)(scanner->end - scanner->at) > length + 1 &&
                 memcmp(scanner->at + 1, mark, length) == 0 && scanner->at[1 + length] == '"') {
            scanner->at += length + 2;
            return;
        }
    }
}

/* True when the apostrophe at the scanner's place separates the digits of a number. */
static bool is_digit_separator(const Scanner *scanner)
{
    const char *at = scanner->at;
    if (at == scanner->start || !is_word(at[-1]) || !is_word(at[1]))
        return false;
    return class_of(*word_start(scanner, at)) == CHAR_DIGIT;
}

static void skip_quoted(Scanner *scanner)
{
    if (*scanner->at == '"' && is_raw_string(scanner))
        skip_raw_string(scanner);
    else if (*scanner->at == '\'' && is_digit_separator(scanner))
        scanner->at++;
    else
        skip_literal(scanner);
}

/* ---- directives -------------------------------------------------------------------------------------------------- */

static bool begins_line(const Scanner *scanner)
{
    const char *at = scanner->at;
    while (at > scanner->start && class_of(at[-1]) == CHAR_SPACE)
        at--;
    return at == scanner->start || at[-1] == '\n';
}

/* Goes to the end of the line that holds a directive, over continuations, comments and literals. */
static void skip_directive(Scanner *scanner)
{
    while (scanner->at < scanner->end && *scanner->at != '\n') {
        size_t joined = continuation_at(scanner->at);
        if (joined != 0) {
            scanner->at += joined;
            scanner->line++;
        } else if (*scanner->at == '"' || *scanner->at == '\'')
            skip_literal(scanner);
        else if (!skip_comment(scanner))
            scanner->at++;
    }
}

static void skip_blanks(Scanner *scanner)
{
    while (class_of(*scanner->at) == CHAR_SPACE)
        scanner->at++;
}

static size_t read_word(Scanner *scanner, const char **out_word)
{
    skip_blanks(scanner);
    *out_word = scanner->at;
    while (is_word(*scanner->at))
        scanner->at++;
    return (size_t)(scanner->at - *out_word);
}

static bool word_is(const char *word, size_t length, const char *text)
{
    return length == strlen(text) && memcmp(word, text, length) == 0;
}

typedef enum Truth { TRUTH_UNKNOWN, TRUTH_FALSE, TRUTH_TRUE } Truth;

/* The value of the condition of an `#if`: known for 0, 1, FALSE, TRUE, in parentheses too, and for `0 && ...`. */
static Truth truth_of(Scanner *scanner)
{
    const char *word;
    size_t parens = 0;
    for (skip_blanks(scanner); *scanner->at == '('; skip_blanks(scanner)) {
        scanner->at++;
        parens++;
    }
    size_t length = read_word(scanner, &word);
    Truth truth = word_is(word, length, "0") || word_is(word, length, "FALSE")  ? TRUTH_FALSE
                  : word_is(word, length, "1") || word_is(word, length, "TRUE") ? TRUTH_TRUE
                                                                                : TRUTH_UNKNOWN;
    for (skip_blanks(scanner); parens > 0 && *scanner->at == ')'; skip_blanks(scanner)) {
        scanner->at++;
        parens--;
    }
    bool ends = *scanner->at == '\0' || *scanner->at == '\n' || *scanner->at == '/';
    bool is_and = scanner->at[0] == '&' && scanner->at[1] == '&' && truth == TRUTH_FALSE && parens == 0;
    return ends || is_and ? truth : TRUTH_UNKNOWN;
}

static void push_condition(Scanner *scanner, Condition condition)
{
    if (scanner->n_conditions < SCAN_CONDITIONS)
        scanner->conditions[scanner->n_conditions] = (uint8_t)condition;
    scanner->n_conditions++;
}

static Condition top_condition(const Scanner *scanner)
{
    size_t n = scanner->n_conditions;
    return n == 0 || n > SCAN_CONDITIONS ? CONDITION_TAKEN : (Condition)scanner->conditions[n - 1];
}

/* Passes dead text up to the directive that ends it: the #endif, or (IN_DEAD_IF) an #else or #elif of the same level.
 * Stops after that directive's name, which it returns. */
static size_t skip_dead(Scanner *scanner, bool in_dead_if, const char **out_word)
{
    size_t depth = 0;
    while (scanner->at < scanner->end) {
        skip_blanks(scanner);
        if (*scanner->at == '#') {
            scanner->at++;
            size_t length = read_word(scanner, out_word);
            bool opens = length >= 2 && memcmp(*out_word, "if", 2) == 0;
            bool closes = word_is(*out_word, length, "endif");
            bool turns = length >= 4 && memcmp(*out_word, "el", 2) == 0;
            if (depth == 0 && (closes || (turns && in_dead_if)))
                return length;
            depth += opens;
            depth -= closes;
        }
        skip_directive(scanner);
        scanner->line += scanner->at < scanner->end;
        scanner->at += scanner->at < scanner->end;
    }
    *out_word = scanner->at;
    return 0;
}

/* After `#if 0` (the scanner stands behind its condition): finds the branch to read on with, if any. */
static TokenKind enter_dead_if(Scanner *scanner)
{
    for (;;) {
        const char *word;
        skip_directive(scanner);
        size_t length = skip_dead(scanner, true, &word);
        if (length == 0 || word_is(word, length, "endif"))
            return TOKEN_END;
        Truth truth = word_is(word, length, "else") ? TRUTH_TRUE : truth_of(scanner);
        if (truth == TRUTH_FALSE)
            continue;
        push_condition(scanner, truth == TRUTH_TRUE ? CONDITION_TAKEN : CONDITION_UNKNOWN);
        return truth == TRUTH_TRUE ? TOKEN_END : TOKEN_IF;
    }
}

/* Reads the directive at the scanner's place.  TOKEN_END: nothing the reader has to know. */
static TokenKind read_directive(Scanner *scanner)
{
    const char *word;
    TokenKind result = TOKEN_END;
    scanner->at++;
    size_t length = read_word(scanner, &word);
    if (length >= 2 && memcmp(word, "if", 2) == 0) {
        Truth truth = length == 2 ? truth_of(scanner) : TRUTH_UNKNOWN;
        if (truth == TRUTH_FALSE)
            result = enter_dead_if(scanner);
        else
            push_condition(scanner, truth == TRUTH_TRUE ? CONDITION_TAKEN : CONDITION_UNKNOWN);
        result = truth == TRUTH_UNKNOWN ? TOKEN_IF : result;
    } else if (length >= 4 && memcmp(word, "el", 2) == 0 && scanner->n_conditions > 0) {
        if (top_condition(scanner) == CONDITION_UNKNOWN)
            result = TOKEN_ELSE;
        else {
            skip_directive(scanner);
            skip_dead(scanner, false, &word);
            scanner->n_conditions--;
        }
    } else if (word_is(word, length, "endif") && scanner->n_conditions > 0) {
        result = top_condition(scanner) == CONDITION_UNKNOWN ? TOKEN_ENDIF : TOKEN_END;
        scanner->n_conditions--;
    }
    skip_directive(scanner);
    return result;
}

/* ---- tokens ------------------------------------------------------------------------------------------------------ */

static Token token_from(const Scanner *scanner, TokenKind kind, const char *text, uint32_t line)
{
    bool first = text == scanner->start || text[-1] == '\n';
    return (Token){kind, text, (size_t)(scanner->at - text), line, first};
}

static Token read_token(Scanner *scanner)
{
    const char *text = scanner->at;
    uint32_t line = scanner->line;
    CharClass class = class_of(*text);
    if (class == CHAR_NAME || class == CHAR_DIGIT) {
        while (is_word(*scanner->at) || (*scanner->at == '\'' && class == CHAR_DIGIT && is_word(scanner->at[1])))
            scanner->at++;
        if (*scanner->at == '"' && is_raw_string(scanner)) {
            skip_raw_string(scanner);
            return token_from(scanner, TOKEN_STRING, text, line);
        }
        return token_from(scanner, class == CHAR_NAME ? TOKEN_NAME : TOKEN_NUMBER, text, line);
    }
    if (*text == '"' || *text == '\'') {
        skip_literal(scanner);
        return token_from(scanner, TOKEN_STRING, text, line);
    }
    bool pair = (text[0] == ':' && text[1] == ':') || (text[0] == '-' && text[1] == '>');
    scanner->at += pair ? 2 : 1;
    return token_from(scanner, TOKEN_PUNCT, text, line);
}

/* Goes on to the next byte that matters inside a body: an end of line, a quote, `/`, `#`, a brace, the end. */
static void skip_plain(Scanner *scanner)
{
    static const uint8_t matters[256] = {
        ['\0'] = 1, ['\n'] = 1, ['"'] = 1, ['\''] = 1, ['/'] = 1, ['#'] = 1, ['{'] = 1, ['}'] = 1};
    const char *at = scanner->at;
    while (!matters[(unsigned char)*at])
        at++;
    scanner->at = at;
}

Token scanner_next(Scanner *scanner, bool braces_only)
{
    for (;;) {
        if (braces_only)
            skip_plain(scanner);
        if (scanner->at >= scanner->end)
            return (Token){.kind = TOKEN_END, .text = scanner->end, .line = scanner->line};
        char c = *scanner->at;
        if (c == '\n') {
            scanner->line++;
            scanner->at++;
        } else if (class_of(c) == CHAR_SPACE || c == '\0' || c == '\\')
            scanner->at++;
        else if (c == '#' && begins_line(scanner)) {
            TokenKind kind = read_directive(scanner);
            if (kind != TOKEN_END)
                return token_from(scanner, kind, scanner->at, scanner->line);
        } else if (skip_comment(scanner))
            continue;
        else if (!braces_only || c == '{' || c == '}')
            return read_token(scanner);
        else if (c == '"' || c == '\'')
            skip_quoted(scanner);
        else
            scanner->at++;
    }
}
