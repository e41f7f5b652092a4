/* SPDX-License-Identifier: MIT */
/* parse, part 1: the scan for includes.
 *
 * The text is walked once.  Blanks, comments and literals are skipped as units; a `#` that is first on its line opens a
 * directive, and the few that matter are read with line splices joined.  Tracing is configured in comments, so those
 * are looked at too: only the ones that say `begin_wpp`. */
#include "parse/scan.h"

#include <ctype.h>
#include <string.h>

typedef struct Scanner {
    const char *text, *end;
    const char *at;
    Arena *arena;
    FileScan *out;
} Scanner;

static bool is_name(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '$';
}

static bool starts(const char *at, const char *end, const char *word)
{
    size_t length = strlen(word);
    return (size_t)(end - at) >= length && memcmp(at, word, length) == 0;
}

/* The first WORD in [AT, END), or NULL; zero bytes in the text are no end. */
static const char *find(const char *at, const char *end, const char *word)
{
    while (at < end && (at = memchr(at, word[0], (size_t)(end - at))) != NULL) {
        if (starts(at, end, word))
            return at;
        at++;
    }
    return NULL;
}

/* ---- comments, literals ------------------------------------------------------------------------------------------ */

/* The end of a `\`-newline at AT, or AT. */
static const char *past_splice(const char *at, const char *end)
{
    if (at < end && *at == '\\') {
        if (starts(at + 1, end, "\n"))
            return at + 2;
        if (starts(at + 1, end, "\r\n"))
            return at + 3;
    }
    return at;
}

static const char *past_line(const char *at, const char *end)
{
    while (at < end && *at != '\n') {
        const char *next = past_splice(at, end);
        at = next == at ? at + 1 : next;
    }
    return at;
}

/* AT is at the quote; ends at the closing one or, for a broken literal, at the end of the line. */
static const char *past_literal(const char *at, const char *end)
{
    char quote = *at++;
    while (at < end && *at != quote && *at != '\n') {
        const char *next = past_splice(at, end);
        at = next != at ? next : *at == '\\' && at + 1 < end ? at + 2 : at + 1;
    }
    return at < end && *at == quote ? at + 1 : at;
}

/* R"delimiter( ... )delimiter": AT is at the quote. */
static const char *past_raw(const char *at, const char *end)
{
    char close[20] = ")";
    size_t n = 1;
    const char *c = at + 1;
    while (c < end && *c != '(' && *c != '\n' && n < sizeof close - 2)
        close[n++] = *c++;
    if (c >= end || *c != '(')
        return past_literal(at, end);
    close[n++] = '"';
    close[n] = '\0';
    const char *found = find(c, end, close);
    return found == NULL ? end : found + n;
}

/* A name or a number, with digit separators; a raw literal that begins with it is taken along. */
static const char *past_word(const char *at, const char *end)
{
    bool is_number = isdigit((unsigned char)*at) != 0;
    const char *start = at;
    while (at < end && (is_name(*at) || (is_number && *at == '\'' && at + 1 < end && is_name(at[1]))))
        at++;
    if (!is_number && at < end && *at == '"' && at - start <= 3 && at[-1] == 'R')
        return past_raw(at, end);
    return at;
}

static const char *past_comment(const char *at, const char *end)
{
    if (at[1] == '/')
        return past_line(at, end);
    const char *close = find(at + 2, end, "*/");
    return close == NULL ? end : close + 2;
}

static bool is_comment(const char *at, const char *end)
{
    return *at == '/' && at + 1 < end && (at[1] == '/' || at[1] == '*');
}

/* ---- directives -------------------------------------------------------------------------------------------------- */

/* Blanks, splices and comments inside a directive. */
static void skip_blanks(Scanner *s)
{
    while (s->at < s->end) {
        const char *next = past_splice(s->at, s->end);
        if (next != s->at)
            s->at = next;
        else if (*s->at == ' ' || *s->at == '\t' || *s->at == '\r')
            s->at++;
        else if (is_comment(s->at, s->end) && s->at[1] == '*')
            s->at = past_comment(s->at, s->end);
        else
            return;
    }
}

static const char *take_name(Scanner *s)
{
    const char *start = s->at;
    while (s->at < s->end && is_name(*s->at))
        s->at++;
    return arena_strndup(s->arena, start, (size_t)(s->at - start));
}

/* `"name"` or `<name>` at the scanner: the name, with `/` for `\`; NULL when there is none. */
static const char *take_header(Scanner *s, bool *out_angle)
{
    char open = s->at < s->end ? *s->at : '\0', close = open == '<' ? '>' : '"';
    if (open != '<' && open != '"')
        return NULL;
    const char *start = ++s->at;
    while (s->at < s->end && *s->at != close && *s->at != '\n')
        s->at++;
    if (s->at >= s->end || *s->at != close || s->at == start)
        return NULL;
    char *name = arena_strndup(s->arena, start, (size_t)(s->at++ - start));
    size_t kept = 0;
    for (size_t i = 0; name[i] != '\0'; i++) {
        bool is_slash = name[i] == '\\' || name[i] == '/';
        if (!is_slash || kept == 0 || name[kept - 1] != '/')
            name[kept++] = is_slash ? '/' : name[i];
    }
    name[kept] = '\0';
    *out_angle = open == '<';
    return name;
}

static void read_include(Scanner *s, IncludeKind kind, size_t offset)
{
    bool is_angle = false;
    skip_blanks(s);
    if (s->at < s->end && is_name(*s->at)) {
        const char *macro = take_name(s);
        VEC_PUSH(s->arena, &s->out->include_macros, macro);
        return;
    }
    const char *name = take_header(s, &is_angle);
    if (name == NULL)
        return;
    ScanInclude include = {name, is_angle, kind, offset};
    VEC_PUSH(s->arena, &s->out->includes, include);
}

static bool ends_with(const char *name, const char *tail)
{
    size_t n = strlen(name), m = strlen(tail);
    return n >= m && strcmp(name + n - m, tail) == 0;
}

bool scan_is_setting(const char *macro)
{
    static const char *const starts_of[] = {
        "NTDDI_",       "_WIN32_", "WINVER", "NDIS",   "UNICODE", "_UNICODE", "KMDF_",    "UMDF_", "POOL_", "DBG",
        "_KERNEL_MODE", "_NT",     "NT_",    "WIN32_", "WIN9X_",  "NOMINMAX", "_NTDDK",   "_WDM",  "WIN32", "_WIN64",
        "_AMD64_",      "_X86_",   "STRICT", "PSAPI_", "HS_",     "WDF_",     "RTL_USE_", NULL};
    for (size_t i = 0; starts_of[i] != NULL; i++)
        if (strncmp(macro, starts_of[i], strlen(starts_of[i])) == 0)
            return true;
    return false;
}

static void read_undef(Scanner *s)
{
    skip_blanks(s);
    const char *name = take_name(s);
    if (scan_is_setting(name))
        strmap_put(&s->out->settings, name, s->out);
}

static void read_define(Scanner *s)
{
    bool is_angle;
    skip_blanks(s);
    const char *name = take_name(s);
    if (starts(name, name + strlen(name), "WPP_") && (ends_with(name, "_PRE") || ends_with(name, "_POST")))
        strmap_put(&s->out->wpp_macros, name, s->out);
    if (scan_is_setting(name))
        strmap_put(&s->out->settings, name, s->out);
    if (s->at >= s->end || *s->at == '(')
        return;
    skip_blanks(s);
    Scanner ahead = *s;
    const char *header = take_header(&ahead, &is_angle);
    if (header != NULL && strchr(header, '.') != NULL && strchr(header, ' ') == NULL)
        strmap_put(&s->out->header_macros, name, arena_printf(s->arena, "%c%s", is_angle ? '<' : '"', header));
}

/* The names in a condition. */
static void read_tested(Scanner *s)
{
    const char *line_end = past_line(s->at, s->end);
    for (const char *at = s->at; at < line_end;) {
        const char *stop = at;
        while (stop < line_end && is_name(*stop))
            stop++;
        if (stop > at && !isdigit((unsigned char)*at))
            strmap_put(&s->out->tested, arena_strndup(s->arena, at, (size_t)(stop - at)), s->out);
        at = stop > at ? stop : at + 1;
    }
}

/* `__has_include(<x>)` and `__has_include_next("x")` on a line of #if or #elif. */
static void read_condition(Scanner *s)
{
    read_tested(s);
    const char *line_end = past_line(s->at, s->end), *at = s->at;
    while ((at = find(at, line_end, "__has_include")) != NULL) {
        const char *open = memchr(at, '(', (size_t)(line_end - at));
        if (open == NULL)
            return;
        s->at = open + 1;
        read_include(s, INCLUDE_PROBE, (size_t)(at - s->text));
        at += 13;
    }
}

static void read_directive(Scanner *s)
{
    size_t offset = (size_t)(s->at - s->text);
    s->at++;
    skip_blanks(s);
    const char *word = s->at;
    while (s->at < s->end && is_name(*s->at))
        s->at++;
    size_t length = (size_t)(s->at - word);
    if (length == 7 && memcmp(word, "include", 7) == 0)
        read_include(s, INCLUDE_PLAIN, offset);
    else if (length == 12 && memcmp(word, "include_next", 12) == 0)
        read_include(s, INCLUDE_NEXT, offset);
    else if (length == 6 && memcmp(word, "import", 6) == 0)
        read_include(s, INCLUDE_IMPORT, offset);
    else if (length == 6 && memcmp(word, "define", 6) == 0)
        read_define(s);
    else if (length == 5 && memcmp(word, "undef", 5) == 0)
        read_undef(s);
    else if ((length == 2 && memcmp(word, "if", 2) == 0) || (length == 4 && memcmp(word, "elif", 4) == 0))
        read_condition(s);
    else if ((length == 5 && memcmp(word, "ifdef", 5) == 0) || (length == 6 && memcmp(word, "ifndef", 6) == 0))
        read_tested(s);
}

static void scan_directives(Scanner *s)
{
    bool is_fresh = true; /* only blanks and comments so far on this line */
    while (s->at < s->end) {
        char c = *s->at;
        if (c == '\n') {
            is_fresh = true;
            s->at++;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            s->at++;
        } else if (is_comment(s->at, s->end)) {
            s->at = past_comment(s->at, s->end);
        } else if (c == '#' && is_fresh) {
            read_directive(s);
            is_fresh = false;
        } else {
            is_fresh = false;
            s->at = c == '"' || c == '\'' ? past_literal(s->at, s->end)
                    : is_name(c)          ? past_word(s->at, s->end)
                                          : s->at + 1;
        }
    }
}

/* ---- tracing ----------------------------------------------------------------------------------------------------- */

static const char *past_space(const char *at, const char *end)
{
    while (at < end && isspace((unsigned char)*at))
        at++;
    return at;
}

/* The text between OPEN at *AT and CLOSE; *AT goes past it.  NULL when OPEN is not there. */
static const char *take_between(const char **at, const char *end, char open, char close, Arena *arena)
{
    const char *start = past_space(*at, end);
    if (start >= end || *start != open)
        return NULL;
    const char *stop = memchr(start, close, (size_t)(end - start));
    if (stop == NULL)
        return NULL;
    *at = stop + 1;
    return arena_strndup(arena, start + 1, (size_t)(stop - start - 1));
}

static void read_traces(const char *at, const char *end, Scanner *s)
{
    while ((at = find(at, end, "FUNC")) != NULL) {
        bool is_word = !is_name(at[-1]) && at + 4 < end && isspace((unsigned char)at[4]);
        at += 4;
        const char *name = past_space(at, end), *stop = name;
        while (stop < end && is_name(*stop))
            stop++;
        if (!is_word || stop == name)
            continue;
        ScanTrace trace = {arena_strndup(s->arena, name, (size_t)(stop - name)), NULL, NULL};
        at = stop;
        trace.conditions = take_between(&at, end, '{', '}', s->arena);
        trace.parameters = take_between(&at, end, '(', ')', s->arena);
        if (trace.parameters != NULL)
            VEC_PUSH(s->arena, &s->out->traces, trace);
    }
}

static void scan_traces(Scanner *s)
{
    const char *at = s->text;
    while ((at = find(at, s->end, "begin_wpp")) != NULL) {
        const char *stop = find(at, s->end, "end_wpp");
        stop = stop == NULL ? s->end : stop;
        read_traces(at, stop, s);
        at = stop;
    }
    for (at = s->text; (at = find(at, s->end, "WPP_DEFINE_BIT")) != NULL;) {
        at += 14;
        const char *flag = take_between(&at, s->end, '(', ')', s->arena);
        size_t length = flag == NULL ? 0 : strspn(flag, " \t");
        if (flag == NULL || !is_name(flag[length]))
            continue;
        const char *stop = flag + length;
        while (is_name(*stop))
            stop++;
        flag = arena_strndup(s->arena, flag + length, (size_t)(stop - flag) - length);
        VEC_PUSH(s->arena, &s->out->trace_flags, flag);
    }
}

FileScan *scan_text(const char *text, size_t size, Arena *arena)
{
    FileScan *out = ARENA_NEW(arena, FileScan);
    strmap_init(&out->header_macros, arena);
    strmap_init(&out->wpp_macros, arena);
    strmap_init(&out->settings, arena);
    strmap_init(&out->tested, arena);
    Scanner scanner = {text, text + size, text, arena, out};
    scan_directives(&scanner);
    scan_traces(&scanner);
    return out;
}
