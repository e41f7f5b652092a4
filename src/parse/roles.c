/* SPDX-License-Identifier: MIT */
/* parse, part 8: roles.
 *
 * A stand-in for the type of a function would have to agree with the definition of each function that it declares.  The
 * definition itself says best what its declaration should be. */
#include "parse/roles.h"

#include <string.h>

#include "parse/writer.h"

enum { MAX_HEAD = 2000 };

/* True when TYPE's line begins with it or with words like `static`, and is not indented. */
static bool is_at_margin(Span span, Lexeme type)
{
    Lexeme first = type;
    const char *line = type.at;
    while (line > span.text && line[-1] != '\n')
        line--;
    while (first.at > line) {
        first = lexeme_before(span, first.at);
        if (first.kind != LEXEME_TEXT && !lexeme_is_any(first, "static extern EXTERN_C"))
            return false;
    }
    return first.at == line;
}

bool role_declares(const Reader *reader, Span span, Lexeme type)
{
    Lexeme declared;
    const StrMap *definitions = &reader->overlay->headers->tree->definitions;
    return (is_at_margin(span, type) || use_is_routine_name(type)) && use_declares_bare(span, type, &declared) &&
           strmap_get(definitions, text_of(reader, declared)) != NULL;
}

/* The line that the index names as the definition of NAME in the unit's source; 0: none. */
static uint32_t line_of_definition(const Reader *reader, const char *name)
{
    const IndexEntry *entry = strmap_get(&reader->overlay->headers->tree->definitions, name);
    for (; entry != NULL; entry = entry->next)
        if (strcmp(entry->file, reader->overlay->main->opened) == 0 && !entry->is_method)
            return entry->line;
    return 0;
}

/* The token NAME on LINE of SPAN. */
static Lexeme token_on_line(Span span, uint32_t line, const char *name)
{
    Lexeme none = {LEXEME_END, span.text, 0};
    const char *at = span.text;
    for (uint32_t i = 1; i < line && at != NULL; i++) {
        at = memchr(at, '\n', (size_t)(span.end - at));
        at = at == NULL ? NULL : at + 1;
    }
    for (int i = 0; i < 16 && at != NULL; i++) {
        Lexeme lexeme = lexeme_next(span, at);
        if (lexeme.kind == LEXEME_END)
            return none;
        if (lexeme_is(lexeme, name))
            return lexeme;
        at = lexeme_end(lexeme);
    }
    return none;
}

/* True when a preprocessor line other than a pragma lies in [AT, END). */
static bool has_directive(const char *at, const char *end)
{
    while ((at = memchr(at, '#', (size_t)(end - at))) != NULL) {
        at++;
        while (at < end && (*at == ' ' || *at == '\t'))
            at++;
        if (end - at < 6 || memcmp(at, "pragma", 6) != 0)
            return true;
    }
    return false;
}

/* The first token of the declaration that NAME belongs to. */
static Lexeme head_start(Span span, Lexeme name)
{
    Lexeme first = name;
    for (int i = 0; i < 40; i++) {
        Lexeme before = lexeme_before(span, first.at);
        bool is_part = before.kind == LEXEME_NAME || before.kind == LEXEME_NUMBER || lexeme_is_any(before, "* ( ) , &");
        if (!is_part || has_directive(before.at, first.at) || before.at <= span.text)
            break;
        first = before;
    }
    return first;
}

/* The head from START to the parenthesis that closes the parameters, on one line; NULL when it is not plain. */
static const char *head_text(Span span, Lexeme start, Lexeme name, Arena *arena)
{
    Writer out = {.arena = arena};
    Lexeme lexeme = start;
    int depth = 0;
    for (;;) {
        bool is_odd = lexeme.kind == LEXEME_END || lexeme_is_any(lexeme, "; { } #");
        if (is_odd || out.bytes.count > MAX_HEAD)
            return NULL;
        depth += lexeme_is(lexeme, "(") - lexeme_is(lexeme, ")");
        if (!lexeme_is_any(lexeme, "static extern inline __inline __forceinline FORCEINLINE"))
            writer_format(&out, "%.*s ", (int)lexeme.length, lexeme.at);
        if (depth == 0 && lexeme_is(lexeme, ")") && lexeme.at > name.at)
            return writer_take(&out);
        lexeme = lexeme_next(span, lexeme_end(lexeme));
    }
}

bool role_spell_out(Reader *reader, const Complaint *complaint)
{
    Lexeme declared;
    if (complaint->header == NULL || complaint->header->origin != HEADER_TREE ||
        !use_declares_bare(complaint->span, complaint->name, &declared) ||
        !lexeme_is(lexeme_next(complaint->span, lexeme_end(declared)), ";"))
        return false;
    const char *name = text_of(reader, declared);
    uint32_t line = line_of_definition(reader, name);
    size_t size = 0;
    CXFile file = line == 0 ? NULL : clang_getFile(reader->unit, reader->overlay->main->path);
    const char *text = file == NULL ? NULL : clang_getFileContents(reader->unit, file, &size);
    if (text == NULL)
        return false;
    Span span = {text, text + size};
    Lexeme defined = token_on_line(span, line, name);
    if (defined.kind == LEXEME_END)
        return false;
    const char *head = head_text(span, head_start(span, defined), defined, reader->arena);
    if (head == NULL)
        return false;
    overlay_edit(reader->overlay, complaint->header, (size_t)(complaint->name.at - complaint->text),
                 (size_t)(lexeme_end(declared) - complaint->name.at), head);
    reader->has_changed = true;
    return true;
}
