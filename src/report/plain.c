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
    VEC(char) words; /* the paragraph being joined */
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

/* Ends the paragraph: its words go out, folded. */
static void flush_words(Plain *plain)
{
    int used = 0;
    VEC_PUSH(plain->arena, &plain->words, '\0');
    for (const char *at = plain->words.items; *at != '\0';) {
        int length = (int)strcspn(at, " ");
        if (plain->width > 0 && used > plain->indent && used + 1 + length > plain->width) {
            put(plain, "\n", 1);
            put_blanks(plain, plain->indent);
            used = plain->indent;
        } else if (used > 0) {
            put(plain, " ", 1);
            used++;
        }
        put(plain, at, (size_t)length);
        used += length;
        at += length;
        at += strspn(at, " ");
    }
    if (plain->words.count > 1)
        put(plain, "\n", 1);
    plain->words.count = 0;
    plain->indent = 0;
}

static void add_words(Plain *plain, const char *text, size_t n)
{
    for (size_t i = 0; i < n; i++)
        VEC_PUSH(plain->arena, &plain->words, text[i]);
}

/* [text](target): the text, and the target in parentheses when it is a web address. */
static size_t add_link(Plain *plain, const char *line, size_t n)
{
    const char *close = memchr(line, ']', n);
    if (close == NULL || (size_t)(close - line) + 1 >= n || close[1] != '(')
        return 0;
    const char *end = memchr(close, ')', n - (size_t)(close - line));
    if (end == NULL)
        return 0;
    add_words(plain, line + 1, (size_t)(close - line - 1));
    if (strncmp(close + 2, "https://", 8) == 0) {
        add_words(plain, " (", 2);
        add_words(plain, close + 2, (size_t)(end - close - 1));
    }
    return (size_t)(end - line) + 1;
}

/* One line's text without emphasis and code marks. */
static void add_inline(Plain *plain, const char *line, size_t n)
{
    bool in_code = false;
    if (plain->words.count > 0)
        add_words(plain, " ", 1);
    for (size_t i = 0; i < n;) {
        size_t taken = !in_code && line[i] == '[' ? add_link(plain, line + i, n - i) : 0;
        if (taken == 0) {
            bool is_mark = line[i] == '`' || (!in_code && line[i] == '*');
            in_code = in_code != (line[i] == '`');
            if (!is_mark)
                add_words(plain, line + i, 1);
            taken = 1;
        }
        i += taken;
    }
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
        add_words(plain, "- ", 2);
        plain->words.count -= 1;
        plain->indent = 2;
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
