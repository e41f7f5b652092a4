/* SPDX-License-Identifier: MIT */
/* Markdown -> plain text, line by line: headings are kept as they are, code blocks are indented, the lines of a paragraph
 * or of a list item are joined and folded again.  Only what the rule pages use is understood. */
#include <stdbool.h>
#include <string.h>

#include "report/pages.h"

enum { CODE_INDENT = 4 };

typedef struct Plain {
    Arena *arena;
    VEC(char) out;
    VEC(char) raw;   /* the paragraph being joined, with its marks */
    VEC(char) words; /* the same without */
    int width, indent;
    bool in_code;
} Plain;

static void put(Plain *plain, const char *text, size_t n)
{
    for (size_t i = 0; i < n; i++)
        VEC_PUSH(plain->arena, &plain->out, text[i]);
}

static void put_blanks(Plain *plain, int n)
{
    for (int i = 0; i < n; i++)
        put(plain, " ", 1);
}

static void add_words(Plain *plain, const char *text, size_t n)
{
    for (size_t i = 0; i < n; i++)
        VEC_PUSH(plain->arena, &plain->words, text[i]);
}

/* [text](target): the text, and the target in parentheses when it is a web address.  Returns what it took, 0 for no
 * link. */
static size_t add_link(Plain *plain, const char *text)
{
    const char *close = strchr(text, ']');
    if (close == NULL || close[1] != '(')
        return 0;
    const char *end = strchr(close, ')');
    if (end == NULL)
        return 0;
    add_words(plain, text + 1, (size_t)(close - text - 1));
    if (strncmp(close + 2, "https://", 8) == 0) {
        add_words(plain, " <", 2);
        add_words(plain, close + 2, (size_t)(end - close - 2));
        add_words(plain, ">", 1);
    }
    return (size_t)(end - text) + 1;
}

/* The paragraph without emphasis and code marks. */
static void strip_marks(Plain *plain, const char *text)
{
    bool in_code = false;
    while (*text != '\0') {
        size_t taken = !in_code && *text == '[' ? add_link(plain, text) : 0;
        if (taken == 0) {
            bool is_mark = *text == '`' || (!in_code && *text == '*');
            in_code = in_code != (*text == '`');
            if (!is_mark)
                add_words(plain, text, 1);
            taken = 1;
        }
        text += taken;
    }
}

static void put_folded(Plain *plain, const char *words)
{
    int used = 0;
    while (*words != '\0') {
        int length = (int)strcspn(words, " ");
        if (plain->width > 0 && used > plain->indent && used + 1 + length > plain->width) {
            put(plain, "\n", 1);
            put_blanks(plain, plain->indent);
            used = plain->indent;
        } else if (used > 0) {
            put(plain, " ", 1);
            used++;
        }
        put(plain, words, (size_t)length);
        used += length;
        words += length;
        words += strspn(words, " ");
    }
    put(plain, "\n", 1);
}

/* Ends the paragraph. */
static void flush_words(Plain *plain)
{
    if (plain->raw.count > 0) {
        VEC_PUSH(plain->arena, &plain->raw, '\0');
        strip_marks(plain, plain->raw.items);
        VEC_PUSH(plain->arena, &plain->words, '\0');
        put_folded(plain, plain->words.items);
    }
    plain->raw.count = plain->words.count = 0;
    plain->indent = 0;
}

static void add_inline(Plain *plain, const char *line, size_t n)
{
    if (plain->raw.count > 0)
        VEC_PUSH(plain->arena, &plain->raw, ' ');
    for (size_t i = 0; i < n; i++)
        VEC_PUSH(plain->arena, &plain->raw, line[i]);
}

static bool is_item(const char *line, size_t n)
{
    return n > 2 && (line[0] == '*' || line[0] == '-') && line[1] == ' ';
}

static void add_code(Plain *plain, const char *line, size_t n)
{
    if (n > 0)
        put_blanks(plain, CODE_INDENT);
    put(plain, line, n);
    put(plain, "\n", 1);
}

static void add_line(Plain *plain, const char *line, size_t n)
{
    if (n >= 3 && strncmp(line, "```", 3) == 0) {
        flush_words(plain);
        plain->in_code = !plain->in_code;
    } else if (plain->in_code) {
        add_code(plain, line, n);
    } else if (n == 0) {
        flush_words(plain);
        put(plain, "\n", 1);
    } else if (line[0] == '#') {
        size_t marks = strspn(line, "# ");
        flush_words(plain);
        add_inline(plain, line + marks, n - marks);
        flush_words(plain);
    } else if (is_item(line, n)) {
        flush_words(plain);
        plain->indent = 2;
        add_inline(plain, "-", 1);
        add_inline(plain, line + 2, n - 2);
    } else {
        size_t margin = strspn(line, " ");
        add_inline(plain, line + margin, n - margin);
    }
}

char *markdown_to_text(const char *markdown, int width, Arena *arena)
{
    Plain plain = {.arena = arena, .width = width};
    for (const char *line = markdown; *line != '\0';) {
        size_t n = strcspn(line, "\n");
        add_line(&plain, line, n);
        line += n + (line[n] == '\n');
    }
    flush_words(&plain);
    VEC_PUSH(arena, &plain.out, '\0');
    return plain.out.items;
}
