/* SPDX-License-Identifier: MIT */
/* parse, part 8: patching structs.  Their definitions are found in the text: `struct _FOO {`. */
#include "parse/patch.h"

#include <ctype.h>
#include <string.h>

#include "parse/lexeme.h"

/* Behind the brace that opens the definition of the struct or union NAME, or NULL. */
static const char *find_body(Span span, const char *name)
{
    size_t length = strlen(name);
    for (const char *at = span.text; (at = strstr(at, name)) != NULL; at += length) {
        bool is_part = at > span.text && (isalnum((unsigned char)at[-1]) || at[-1] == '_');
        Lexeme brace = lexeme_next(span, at + length);
        if (!is_part && lexeme_is(brace, "{") && lexeme_is_any(lexeme_before(span, at), "struct union"))
            return lexeme_end(brace);
    }
    return NULL;
}

static const char *tag_of(const char *type, Arena *arena)
{
    static const char *const words[] = {"const ", "volatile ", "struct ", "union "};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strncmp(type, words[i], strlen(words[i])) == 0)
            return tag_of(type + strlen(words[i]), arena);
    return arena_strndup(arena, type, strcspn(type, " *&[(:<"));
}

bool patch_struct(Overlay *overlay, const char *type, const char *member, const char *declaration)
{
    const char *tag = tag_of(type, overlay->arena);
    const char *key = arena_printf(overlay->arena, "%s.%s", tag, member);
    if (tag[0] == '\0' || strmap_get(&overlay->patched, key) != NULL)
        return false;
    for (size_t i = 0; i < overlay->closure.count; i++) {
        const Header *header = overlay->closure.items[i];
        size_t size;
        if (header->origin != HEADER_BUNDLED)
            continue;
        const char *text = headers_text(header, overlay->arena, &size),
                   *body = find_body((Span){text, text + size}, tag);
        if (body == NULL)
            continue;
        overlay_insert(overlay, header, (size_t)(body - text), arena_printf(overlay->arena, " %s;", declaration));
        strmap_put(&overlay->patched, key, overlay);
        return true;
    }
    return false;
}
