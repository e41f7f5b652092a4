/* SPDX-License-Identifier: MIT */
/* parse, part 2: the text of a kit's header, mended in place: no line and no column moves.
 *
 * A kit is read as a free build reads it, as the bundled headers are written: in its conditions DBG is 0, so that
 * debug prints are nothing, while the driver's own `#if DBG` is taken.  What an assertion asserts is evaluated all the
 * same, and no more: drivers have macros that do their work in one where DBG is defined.  And what the Microsoft
 * preprocessor makes of a few macros, clang does not. */
#include <ctype.h>
#include <string.h>

#include "parse/wdk.h"

static bool is_part_of_name(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

/* Behind the name at TEXT if it is NAME, else NULL. */
static char *skip_name(char *text, const char *name)
{
    size_t n = strlen(name);
    return strncmp(text, name, n) == 0 && !is_part_of_name(text[n]) ? text + n : NULL;
}

static char *skip_blanks(char *text)
{
    while (*text == ' ' || *text == '\t')
        text++;
    return text;
}

/* DBG -> 0 in the condition TEXT, but for defined(DBG). */
static bool clear_dbg(char *text)
{
    bool is_changed = false;
    for (char *at = text; (at = strstr(at, "DBG")) != NULL; at += 3) {
        char *before = at;
        while (before > text && (before[-1] == ' ' || before[-1] == '('))
            before--;
        bool is_asked = before - text >= 7 && strncmp(before - 7, "defined", 7) == 0;
        if (is_asked || (at > text && is_part_of_name(at[-1])) || is_part_of_name(at[3]))
            continue;
        memcpy(at, "0  ", 3);
        is_changed = true;
    }
    return is_changed;
}

/* `0x ## major` pastes what MAJOR stands for with the Microsoft preprocessor, and MAJOR itself with clang.  The numbers
 * are small enough to be read as decimal ones. */
static bool clear_pastes(char *text)
{
    bool is_changed = false;
    for (char *at = text; (at = strstr(at, "0x")) != NULL; at += 2) {
        char *marks = skip_blanks(at + 2);
        if (strncmp(marks, "##", 2) != 0)
            continue;
        memset(at, ' ', (size_t)(marks + 2 - at));
        is_changed = true;
    }
    return is_changed;
}

/* `(exp)  ((void) 0)` behind the name of an assertion -> `(exp) (void)(exp)`, where there is room. */
static bool mend_assertion(char *parameters)
{
    char *end = strchr(parameters, ')');
    if (*parameters != '(' || end == NULL)
        return false;
    size_t n = (size_t)(end + 1 - parameters);
    char *body = skip_blanks(end + 1);
    static const char nothing[] = "((void) 0)", prefix[] = "(void)";
    size_t room = (size_t)(body - (end + 1)) + sizeof nothing - 1;
    if (body == end + 1 || strncmp(body, nothing, sizeof nothing - 1) != 0 || room < 1 + sizeof prefix - 1 + n)
        return false;
    memset(end + 1, ' ', room);
    memcpy(end + 2, prefix, sizeof prefix - 1);
    memcpy(end + 2 + sizeof prefix - 1, parameters, n);
    return true;
}

static bool mend_definition(char *name)
{
    char *rest = skip_name(name, "NDIS_API_VERSION_AVAILABLE");
    if (rest != NULL)
        return clear_pastes(rest);
    rest = skip_name(name, "ASSERT");
    if (rest == NULL)
        rest = skip_name(name, "NT_ASSERT");
    return rest != NULL && mend_assertion(rest);
}

/* The directive TEXT, behind its #. */
static bool mend_directive(char *text)
{
    char *rest = skip_name(text, "if");
    if (rest == NULL)
        rest = skip_name(text, "elif");
    if (rest != NULL)
        return clear_dbg(rest);
    rest = skip_name(text, "define");
    return rest != NULL && mend_definition(skip_blanks(rest));
}

/* `typedef NTSTATUS FORCEINLINE F(...);`, which the Microsoft compiler lets pass.  *IS_OPEN: in a typedef. */
static bool mend_typedef(char *line, bool *is_open)
{
    bool is_changed = false;
    char *word = skip_blanks(line);
    *is_open |= skip_name(word, "typedef") != NULL;
    char *end = *is_open ? skip_name(word, "FORCEINLINE") : NULL;
    if (end != NULL && (*skip_blanks(end) == '\0' || *skip_blanks(end) == '\r')) {
        memset(word, ' ', (size_t)(end - word));
        is_changed = true;
    }
    *is_open &= strpbrk(word, ";{") == NULL;
    return is_changed;
}

bool wdk_mend(char *text, size_t size)
{
    bool is_changed = false, is_typedef = false;
    for (char *line = text, *end; line < text + size; line = end + 1) {
        end = memchr(line, '\n', (size_t)(text + size - line));
        if (end == NULL)
            end = text + size;
        char *mark = skip_blanks(line), last = *end;
        *end = '\0';
        is_changed |= *mark == '#' ? mend_directive(skip_blanks(mark + 1)) : mend_typedef(line, &is_typedef);
        *end = last;
    }
    return is_changed;
}
