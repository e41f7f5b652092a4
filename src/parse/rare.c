/* SPDX-License-Identifier: MIT */
/* parse, part 9b: the names of the rare headers.
 *
 * A rough reading is enough: names outside all brackets, enumerators, macros, what stands behind `(*` and what macros
 * like DEFINE_GUID are given.  Members and parameters are none. */
#include "parse/rare.h"

#include <ctype.h>
#include <string.h>

#include "base/embedded.h"

typedef struct Names {
    StrMap *out;
    Arena *arena;
    const char *at, *end;
    int braces, parens;
    bool is_enum;   /* the braces are an enumeration's */
    bool was_enum;  /* `enum` was read, its braces were not */
    bool is_macro;  /* inside the parentheses of DEFINE_..., DECLARE_... */
    bool is_define; /* `#define` was read */
    char before;    /* the last character that is no blank */
} Names;

static bool is_name(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

static void take_name(Names *names)
{
    const char *start = names->at;
    while (names->at < names->end && is_name(*names->at))
        names->at++;
    const char *name = arena_strndup(names->arena, start, (size_t)(names->at - start));
    bool is_pointer = names->braces == 0 && names->parens == 1 && names->before == '*';
    bool is_outside = names->braces == 0 && names->parens == 0;
    if (names->is_define || is_outside || is_pointer || names->is_macro || (names->is_enum && names->parens == 0))
        strmap_put(names->out, name, names->out);
    names->is_define = names->before == '#' && strcmp(name, "define") == 0;
    names->was_enum = names->was_enum || strcmp(name, "enum") == 0;
    if (is_outside && (strncmp(name, "DEFINE_", 7) == 0 || strncmp(name, "DECLARE_", 8) == 0))
        names->is_macro = true;
    names->before = 'a';
}

static void take_mark(Names *names)
{
    char c = *names->at++;
    if (c == '{' && names->braces++ == 0)
        names->is_enum = names->was_enum;
    if (c == '}' && --names->braces == 0)
        names->is_enum = false;
    names->parens += c == '(' ? 1 : c == ')' ? -1 : 0;
    if (c == '{' || c == ';')
        names->was_enum = false;
    if (c == ';' || c == ')')
        names->is_macro = false;
    if (!isspace((unsigned char)c))
        names->before = c;
}

/* The headers are ours: all comments stand between slashes and stars. */
static void take_names(Names *names)
{
    while (names->at < names->end) {
        if (names->at[0] == '/' && names->at + 1 < names->end && names->at[1] == '*') {
            const char *close = strstr(names->at, "*/");
            names->at = close == NULL ? names->end : close + 2;
        } else if (is_name(*names->at) && !isdigit((unsigned char)*names->at)) {
            take_name(names);
        } else if (isdigit((unsigned char)*names->at)) {
            while (names->at < names->end && is_name(*names->at))
                names->at++;
            names->before = '0';
        } else {
            take_mark(names);
        }
    }
}

/* What HEADER declares, made when first asked for. */
static const StrMap *names_of(ParseShared *shared, const Header *header)
{
    lock_take(shared->lock);
    StrMap *known = strmap_get(&shared->rare_names, header->embedded);
    if (known == NULL) {
        known = ARENA_NEW(shared->arena, StrMap);
        strmap_init(known, shared->arena);
        Names names = {.out = known, .arena = shared->arena, .at = header->text, .end = header->text + header->size};
        take_names(&names);
        strmap_put(&shared->rare_names, header->embedded, known);
    }
    lock_give(shared->lock);
    return known;
}

static bool declares_one(const StrMap *names, const StandIns *stand_ins)
{
    for (size_t i = 0; i < stand_ins->by_name.count; i++) {
        const char *name = stand_ins->by_name.entries[i].key;
        name = strncmp(name, "struct ", 7) == 0 ? name + 7 : name;
        if (strmap_get(names, name) != NULL)
            return true;
    }
    return false;
}

bool rare_is_wanted(ParseShared *shared, const Overlay *overlay, const StandIns *stand_ins)
{
    for (size_t i = 0; i < overlay->closure.count && stand_ins->by_name.count > 0; i++) {
        const Header *header = overlay->closure.items[i];
        bool is_rare = header->origin == HEADER_BUNDLED && strncmp(header->embedded, "hs_more_", 8) == 0;
        if (is_rare && declares_one(names_of(shared, header), stand_ins))
            return true;
    }
    return false;
}
