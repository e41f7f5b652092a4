/* SPDX-License-Identifier: MIT */
/* parse, part 8: complaints.  libclang gives a message and a place; the quoted parts of the message are its arguments.
 */
#include "parse/complaint.h"

#include <ctype.h>
#include <string.h>

#include "base/platform.h"

static void read_quotes(Complaint *complaint, Arena *arena)
{
    const char *at = complaint->message;
    for (size_t n = 0; n + 1 < MAX_QUOTES; n++) {
        const char *open = strchr(at, '\''), *close = open == NULL ? NULL : strchr(open + 1, '\'');
        if (close == NULL)
            return;
        complaint->quotes[n] = arena_strndup(arena, open + 1, (size_t)(close - open) - 1);
        at = close + 1;
    }
}

static Header *header_of(const Reader *reader, CXFile file)
{
    CXString name = clang_getFileName(file);
    const char *path = clang_getCString(name);
    Header *header = path == NULL ? NULL : headers_find(reader->overlay->headers, path_normal(reader->arena, path));
    clang_disposeString(name);
    return header;
}

static void read_place(const Reader *reader, Complaint *complaint, CXFile file, unsigned offset)
{
    size_t size = 0;
    const char *text = file == NULL ? NULL : clang_getFileContents(reader->unit, file, &size);
    complaint->span = (Span){0};
    complaint->text = NULL;
    complaint->name = (Lexeme){0};
    complaint->header = NULL;
    if (text == NULL || offset > size)
        return;
    complaint->text = text;
    complaint->span = lexeme_context((Span){text, text + size}, text + offset);
    complaint->name = lexeme_next(complaint->span, text + offset);
    complaint->header = header_of(reader, file);
}

Complaint complaint_read(const Reader *reader, CXDiagnostic diagnostic)
{
    CXFile file = NULL;
    unsigned offset = 0;
    CXString spelling = clang_getDiagnosticSpelling(diagnostic);
    Complaint complaint = {.message = arena_strdup(reader->arena, clang_getCString(spelling)),
                           .location = clang_getDiagnosticLocation(diagnostic)};
    clang_disposeString(spelling);
    bool has_range = clang_getDiagnosticNumRanges(diagnostic) > 0;
    complaint.range_start =
        has_range ? clang_getRangeStart(clang_getDiagnosticRange(diagnostic, 0)) : complaint.location;
    CXDiagnosticSet notes = clang_getChildDiagnostics(diagnostic);
    bool has_note = clang_getNumDiagnosticsInSet(notes) > 0;
    complaint.previous =
        has_note ? clang_getDiagnosticLocation(clang_getDiagnosticInSet(notes, 0)) : clang_getNullLocation();
    read_quotes(&complaint, reader->arena);
    clang_getSpellingLocation(complaint.location, &file, NULL, NULL, &offset);
    read_place(reader, &complaint, file, offset);
    return complaint;
}

Complaint complaint_at(const Reader *reader, const Complaint *complaint, CXSourceLocation location)
{
    CXFile file = NULL;
    unsigned offset = 0;
    Complaint out = *complaint;
    clang_getSpellingLocation(location, &file, NULL, NULL, &offset);
    read_place(reader, &out, file, offset);
    return out;
}

Complaint complaint_at_use(const Reader *reader, const Complaint *complaint)
{
    CXFile file = NULL;
    unsigned offset = 0;
    Complaint out = *complaint;
    clang_getExpansionLocation(complaint->location, &file, NULL, NULL, &offset);
    read_place(reader, &out, file, offset);
    return out;
}

/* Words of the languages, which no stand-in may be called. */
static bool is_keyword(const char *text)
{
    static const char words[] =
        "sizeof alignof void char short int long float double signed unsigned struct union enum class const volatile "
        "if "
        "else for while do switch case default break continue return goto static extern typedef inline auto register "
        "namespace using template typename public private protected virtual operator new delete this throw catch "
        "__try __except __finally __leave true false nullptr bool wchar_t constexpr static_assert decltype";
    return lexeme_is_any((Lexeme){LEXEME_NAME, text, strlen(text)}, words);
}

bool is_identifier(const char *text)
{
    if (text != NULL && is_keyword(text))
        return false;
    if (text == NULL || (!isalpha((unsigned char)text[0]) && text[0] != '_'))
        return false;
    for (; *text != '\0'; text++)
        if (!isalnum((unsigned char)*text) && *text != '_' && *text != '$')
            return false;
    return true;
}

bool complaint_is_at_name(const Complaint *complaint)
{
    return complaint->span.text != NULL && complaint->name.kind == LEXEME_NAME && is_identifier(complaint->quotes[0]) &&
           lexeme_is(complaint->name, complaint->quotes[0]);
}

bool complaint_is_in_tree(const Complaint *complaint)
{
    return complaint->span.text != NULL && complaint->header != NULL && complaint->header->origin == HEADER_TREE;
}

const char *text_of(const Reader *reader, Lexeme lexeme)
{
    return arena_strndup(reader->arena, lexeme.at, lexeme.length);
}

void read_chain(const Reader *reader, StandIn *it, Span span, Lexeme name)
{
    Lexeme next = lexeme_next(span, lexeme_end(name));
    if (lexeme_is(next, "["))
        next = lexeme_past_brackets(span, next);
    if (!lexeme_is_any(next, ". ->"))
        return;
    Lexeme member = lexeme_next(span, lexeme_end(next));
    if (member.kind != LEXEME_NAME)
        return;
    StandIn *inner = stand_in_member(reader->stand_ins, it, text_of(reader, member), use_shape_after(span, member));
    read_chain(reader, inner, span, member);
}
