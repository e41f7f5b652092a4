/* SPDX-License-Identifier: MIT */
/* discover: MSBuild's properties, metadata and conditions.
 *
 * A condition is a chain of comparisons with `and`, `or`, `!`, parentheses, Exists(...); operands are quoted or bare
 * and are expanded before they are compared, without regard to case.  Property functions ($([...])) are unknown values.
 */
#include "discover/msbuild.h"

#include <stdlib.h>
#include <string.h>

#include "base/platform.h"

void msbuild_init(MsBuild *build, Arena *arena, const char *folder)
{
    *build = (MsBuild){.arena = arena, .folder = folder};
    strmap_init(&build->properties, arena);
    strmap_init(&build->metadata, arena);
}

enum { MAX_VALUE = 64 << 10 };

void msbuild_set_metadata(MsBuild *build, const char *type, const char *name, const char *value)
{
    if (strlen(value) < MAX_VALUE)
        strmap_put(&build->metadata, ascii_lower(build->arena, arena_printf(build->arena, "%s.%s", type, name)),
                   (void *)value);
}

void msbuild_set(MsBuild *build, const char *name, const char *value)
{
    if (strlen(value) < MAX_VALUE)
        strmap_put(&build->properties, ascii_lower(build->arena, name), (void *)value);
}

static char *without_marks(Arena *arena, const char *text)
{
    char *plain = arena_strdup(arena, text), *to = plain;
    for (const char *from = text; *from != '\0'; from++)
        if (*from != MSBUILD_UNKNOWN)
            *to++ = *from;
    *to = '\0';
    return plain;
}

const char *msbuild_get(const MsBuild *build, const char *name)
{
    const char *value = strmap_get(&build->properties, ascii_lower(build->arena, name));
    return value == NULL ? "" : without_marks(build->arena, value);
}

/* ---- expansion --------------------------------------------------------------------------------------------------- */

/* The end of a `$(...)`: behind the parenthesis that closes the one at TEXT[1]; NULL when there is none. */
static const char *reference_end(const char *text)
{
    size_t depth = 0;
    for (const char *c = text + 1; *c != '\0'; c++) {
        depth += *c == '(';
        depth -= *c == ')';
        if (depth == 0)
            return c + 1;
    }
    return NULL;
}

static const char *trimmed(Arena *arena, const char *text, size_t length)
{
    while (length > 0 && strchr(" \t\r\n", *text) != NULL) {
        text++;
        length--;
    }
    while (length > 0 && strchr(" \t\r\n", text[length - 1]) != NULL)
        length--;
    return arena_strndup(arena, text, length);
}

/* The value of the reference TEXT[0..LENGTH), with its sign and parentheses. */
static const char *value_of(const MsBuild *build, const char *text, size_t length, const char *type)
{
    static const char unknown[] = {MSBUILD_UNKNOWN, '\0'};
    const char *name = ascii_lower(build->arena, trimmed(build->arena, text + 2, length - 3));
    const char *value = NULL;
    if (*text == '$')
        value = strmap_get(&build->properties, name);
    else if (*text == '%' && type != NULL) {
        const char *dot = strchr(name, '.');
        const char *key = arena_printf(build->arena, "%s.%s", type,
                                       dot != NULL ? trimmed(build->arena, dot + 1, strlen(dot + 1)) : name);
        value = strmap_get(&build->metadata, key);
        return value == NULL ? "" : value;
    }
    return value == NULL ? unknown : value;
}

typedef struct Text {
    Arena *arena;
    VEC(char) chars;
} Text;

static void text_add(Text *text, const char *from, size_t length)
{
    for (size_t i = 0; i < length; i++)
        VEC_PUSH(text->arena, &text->chars, from[i]);
}

char *msbuild_expand(const MsBuild *build, const char *text, const char *type)
{
    Text out = {.arena = build->arena};
    while (*text != '\0') {
        const char *end = (*text == '$' || *text == '%' || *text == '@') && text[1] == '(' ? reference_end(text) : NULL;
        if (end != NULL) {
            const char *value = value_of(build, text, (size_t)(end - text), type);
            text_add(&out, value, strlen(value));
            text = end;
        } else
            text_add(&out, text++, 1);
    }
    text_add(&out, "", 1);
    return out.chars.items;
}

char *msbuild_expand_plain(const MsBuild *build, const char *text)
{
    return without_marks(build->arena, msbuild_expand(build, text, NULL));
}

/* ---- conditions -------------------------------------------------------------------------------------------------- */

typedef struct Reader {
    const MsBuild *build;
    const char *at;
    bool ok;
    int depth;
} Reader;

static bool read_or(Reader *reader);

static void skip_blanks(Reader *reader)
{
    while (*reader->at != '\0' && strchr(" \t\r\n", *reader->at) != NULL)
        reader->at++;
}

static bool is_word_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
           c == '-';
}

static size_t word_length(const char *text)
{
    size_t length = 0;
    while (is_word_char(text[length]))
        length++;
    return length;
}

/* Takes the keyword WORD when it comes next. */
static bool take_word(Reader *reader, const char *word)
{
    skip_blanks(reader);
    size_t length = word_length(reader->at);
    if (length != strlen(word))
        return false;
    if (ascii_casecmp(arena_strndup(reader->build->arena, reader->at, length), word) != 0)
        return false;
    reader->at += length;
    return true;
}

static bool take(Reader *reader, const char *sign)
{
    skip_blanks(reader);
    if (strncmp(reader->at, sign, strlen(sign)) != 0)
        return false;
    reader->at += strlen(sign);
    return true;
}

/* A quoted text, a reference, or a bare word. */
static const char *read_operand(Reader *reader)
{
    skip_blanks(reader);
    const char *start = reader->at, *end = NULL;
    Arena *arena = reader->build->arena;
    if (*start == '\'') {
        end = strchr(start + 1, '\'');
        reader->ok = reader->ok && end != NULL;
        reader->at = end != NULL ? end + 1 : start + strlen(start);
        return end == NULL
                   ? ""
                   : msbuild_expand_plain(reader->build, arena_strndup(arena, start + 1, (size_t)(end - start - 1)));
    }
    if ((*start == '$' || *start == '%' || *start == '@') && start[1] == '(')
        end = reference_end(start);
    else if (word_length(start) > 0)
        end = start + word_length(start);
    reader->ok = reader->ok && end != NULL;
    if (end == NULL)
        return "";
    reader->at = end;
    return msbuild_expand_plain(reader->build, arena_strndup(arena, start, (size_t)(end - start)));
}

static bool read_exists(Reader *reader)
{
    reader->ok = take(reader, "(") && reader->ok;
    const char *path = read_operand(reader);
    reader->ok = take(reader, ")") && reader->ok;
    Arena *arena = reader->build->arena;
    return *path != '\0' &&
           file_type(path_normal(arena, path_join(arena, reader->build->folder, path))) != FILE_MISSING;
}

/* Sign of the comparison as numbers (hexadecimal too); *OUT_OK false when one is none. */
static int compare_numbers(const char *left, const char *right, bool *out_ok)
{
    char *left_end, *right_end;
    double a = strtod(left, &left_end), b = strtod(right, &right_end);
    *out_ok = left_end != left && right_end != right;
    return a < b ? -1 : a > b;
}

static bool read_comparison(Reader *reader)
{
    const char *left = read_operand(reader);
    bool numeric;
    if (take(reader, "=="))
        return ascii_casecmp(left, read_operand(reader)) == 0;
    if (take(reader, "!="))
        return ascii_casecmp(left, read_operand(reader)) != 0;
    bool less = take(reader, "<"), greater = !less && take(reader, ">");
    if (!less && !greater)
        return ascii_casecmp(left, "true") == 0 || ascii_casecmp(left, "on") == 0 || ascii_casecmp(left, "yes") == 0;
    bool or_equal = take(reader, "=");
    int sign = compare_numbers(left, read_operand(reader), &numeric);
    return numeric && ((or_equal && sign == 0) || (less ? sign < 0 : sign > 0));
}

static bool read_factor(Reader *reader)
{
    bool value = false;
    if (++reader->depth > 100)
        reader->ok = false;
    else if (take(reader, "!"))
        value = !read_factor(reader);
    else if (take(reader, "(")) {
        value = read_or(reader);
        reader->ok = take(reader, ")") && reader->ok;
    } else if (take_word(reader, "exists"))
        value = read_exists(reader);
    else if (take_word(reader, "hastrailingslash")) {
        read_exists(reader);
        value = false;
    } else
        value = read_comparison(reader);
    reader->depth--;
    return value;
}

static bool read_and(Reader *reader)
{
    bool value = read_factor(reader);
    while (reader->ok && take_word(reader, "and")) {
        bool right = read_factor(reader);
        value = value && right;
    }
    return value;
}

static bool read_or(Reader *reader)
{
    bool value = read_and(reader);
    while (reader->ok && take_word(reader, "or")) {
        bool right = read_and(reader);
        value = value || right;
    }
    return value;
}

bool msbuild_condition(const MsBuild *build, const char *text, bool *out_ok)
{
    Reader reader = {.build = build, .at = text, .ok = true};
    *out_ok = true;
    if (text == NULL || *text == '\0')
        return true;
    bool value = read_or(&reader);
    skip_blanks(&reader);
    *out_ok = reader.ok && *reader.at == '\0';
    return *out_ok && value;
}
