/* SPDX-License-Identifier: MIT */
#include "base/note.h"

#include <string.h>

static const struct {
    int id, incomplete;
    const char *slug, *text;
} kinds[] = {
#define X(name, id, slug, incomplete, text) {id, incomplete, slug, text},
    NOTE_KINDS(X)
#undef X
};

void notes_init(NoteList *list, Arena *arena)
{
    *list = (NoteList){.arena = arena};
}

static int same_place(const SourcePos *a, const SourcePos *b)
{
    if (a->line != b->line || a->column != b->column || (a->file == NULL) != (b->file == NULL))
        return 0;
    return a->file == NULL || strcmp(a->file, b->file) == 0;
}

void notes_add(NoteList *list, NoteKind kind, SourcePos pos, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    Note note = {kind, pos, arena_vprintf(list->arena, format, arguments)};
    va_end(arguments);
    for (size_t i = 0; i < list->notes.count; i++) {
        const Note *old = &list->notes.items[i];
        if (old->kind == kind && same_place(&old->pos, &pos) && strcmp(old->message, note.message) == 0)
            return;
    }
    VEC_PUSH(list->arena, &list->notes, note);
}

int note_id(NoteKind kind)
{
    return kinds[kind].id;
}

const char *note_slug(NoteKind kind)
{
    return kinds[kind].slug;
}

const char *note_text(NoteKind kind)
{
    return kinds[kind].text;
}

int note_is_incomplete(NoteKind kind)
{
    return kinds[kind].incomplete;
}
