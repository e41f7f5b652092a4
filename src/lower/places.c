/* SPDX-License-Identifier: MIT */
/* lower: from libclang's locations to positions.
 *
 * What was written in a file has its own place, also as an argument of a macro.  What comes out of a macro's body has
 * the place where the macro was used, and the macro's name and definition beside it. */
#include <limits.h>
#include <string.h>

#include "lower/lowering.h"

typedef struct Point {
    CXFile file;
    unsigned line, column, offset;
} Point;

static Point file_point(CXSourceLocation location)
{
    Point point = {0};
    clang_getFileLocation(location, &point.file, &point.line, &point.column, &point.offset);
    return point;
}

static Point spelling_point(CXSourceLocation location)
{
    Point point = {0};
    clang_getSpellingLocation(location, &point.file, &point.line, &point.column, &point.offset);
    return point;
}

const FileInfo *file_info(Lowering *lowering, CXFile file)
{
    if (file == NULL)
        return NULL;
    FileInfo *info = cursor_map_get(&lowering->known_files, key_of_pointer(file));
    if (info != NULL)
        return info;
    info = ARENA_NEW(lowering->scratch, FileInfo);
    const char *path = string_take(lowering->scratch, clang_getFileName(file));
    info->name = strmap_intern(lowering->files, parse_real_path(lowering->context, path));
    info->origin = parse_file_origin(lowering->context, path);
    info->text = clang_getFileContents(lowering->tu, file, &info->size);
    cursor_map_put(&lowering->known_files, key_of_pointer(file), info);
    return info;
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/* ---- macros ----------------------------------------------------------------------------------------------------- */

static size_t word_at(const FileInfo *info, size_t offset)
{
    size_t length = 0;
    while (info->text != NULL && offset + length < info->size && is_word(info->text[offset + length]))
        length++;
    return length;
}

/* The start of the line before the one that begins at START, if that one ends in a backslash; START otherwise. */
static size_t continued_from(const FileInfo *info, size_t start)
{
    size_t end = start;
    if (end > 0 && info->text[end - 1] == '\n')
        end--;
    if (end > 0 && info->text[end - 1] == '\r')
        end--;
    if (end == 0 || end == start || info->text[end - 1] != '\\')
        return start;
    while (end > 0 && info->text[end - 1] != '\n')
        end--;
    return end;
}

static size_t skip_blanks(const FileInfo *info, size_t at)
{
    while (at < info->size && (info->text[at] == ' ' || info->text[at] == '\t'))
        at++;
    return at;
}

/* Whether the directive that begins at START defines the macro NAME. */
static bool defines(const FileInfo *info, size_t start, const char *name)
{
    size_t length = strlen(name), at = skip_blanks(info, start);
    if (at >= info->size || info->text[at] != '#')
        return false;
    at = skip_blanks(info, at + 1);
    if (info->size - at < 7 || strncmp(info->text + at, "define", 6) != 0)
        return false;
    at = skip_blanks(info, at + 6);
    return word_at(info, at) == length && strncmp(info->text + at, name, length) == 0;
}

/* The line of INFO on which NAME is defined last before line LIMIT; 0 when it is not. */
static unsigned line_of_definition(const FileInfo *info, const char *name, unsigned limit)
{
    unsigned line = 1, found = 0;
    for (size_t at = 0; info->text != NULL && at < info->size && line < limit; line++) {
        const char *end = memchr(info->text + at, '\n', info->size - at);
        if (defines(info, at, name))
            found = line;
        at = end == NULL ? info->size : (size_t)(end - info->text) + 1;
    }
    return found;
}

/* POINT lies in the body of a macro: its own definition begins on that line or, with continued lines, above. */
static unsigned line_of_body(const FileInfo *info, Point point, const char *name)
{
    size_t start = point.offset, before;
    unsigned line = point.line;
    while (start > 0 && info->text[start - 1] != '\n')
        start--;
    while ((before = continued_from(info, start)) != start) {
        start = before;
        line--;
    }
    return defines(info, start, name) ? line : 0;
}

/* The same, found once: a macro that is defined twice in a file is rare, and its first use counts. */
static unsigned known_line(Lowering *lowering, const FileInfo *info, const char *name, unsigned limit)
{
    Key key = {(uintptr_t)name, (uintptr_t)info};
    uintptr_t known = (uintptr_t)cursor_map_get(&lowering->macros, key);
    if (known == 0) {
        known = (uintptr_t)line_of_definition(info, name, limit) + 1;
        cursor_map_put(&lowering->macros, key, (void *)known);
    }
    return (unsigned)known - 1;
}

/* What comes out of the macro POS names was spelt at SPELLING: in its body, or in that of a macro that its body uses,
 * which is as a rule defined in the same file, or before the use. */
static void find_definition(Lowering *lowering, Point spelling, Point use, SourcePos *pos)
{
    const FileInfo *body = file_info(lowering, spelling.file), *own = file_info(lowering, use.file);
    unsigned line = 0;
    if (body != NULL && body->text != NULL && spelling.offset <= body->size)
        line = line_of_body(body, spelling, pos->macro);
    if (line == 0 && body != NULL && body != own)
        line = known_line(lowering, body, pos->macro, UINT_MAX);
    if (line == 0 && own != NULL) {
        line = known_line(lowering, own, pos->macro, use.line);
        body = own;
    }
    if (line == 0)
        return;
    pos->macro_file = body->name;
    pos->macro_line = line;
}

/* True for a place in a macro's body: its own file place is where the macro was used. */
static bool is_from_macro(Point file, Point spelling)
{
    return spelling.file != file.file || spelling.offset != file.offset;
}

static void set_macro(Lowering *lowering, Point file, Point spelling, SourcePos *pos)
{
    const FileInfo *info = file_info(lowering, file.file);
    size_t length = info == NULL ? 0 : word_at(info, file.offset);
    if (length == 0)
        return;
    const char *name = arena_strndup(lowering->scratch, info->text + file.offset, length);
    pos->macro = strmap_intern(lowering->files, name);
    find_definition(lowering, spelling, file, pos);
}

/* ---- positions -------------------------------------------------------------------------------------------------- */

static SourcePos place(Lowering *lowering, CXSourceLocation start_location, CXSourceLocation end_location)
{
    Point start = file_point(start_location), end = file_point(end_location);
    const FileInfo *info = file_info(lowering, start.file);
    SourcePos pos = {.line = start.line, .column = start.column, .end_line = end.line, .end_column = end.column};
    if (info == NULL)
        return (SourcePos){0};
    pos.file = info->name;
    Point spelling = spelling_point(start_location);
    if (is_from_macro(start, spelling)) {
        Point expansion = {0};
        clang_getExpansionLocation(start_location, &expansion.file, NULL, NULL, &expansion.offset);
        if (!is_from_macro(start, expansion))
            set_macro(lowering, start, spelling, &pos);
    }
    if (end.file != start.file || end.offset <= start.offset) {
        size_t length = word_at(info, start.offset);
        pos.end_line = pos.line;
        pos.end_column = pos.column + (uint32_t)(length == 0 ? 1 : length);
    }
    return pos;
}

SourcePos place_of_range(Lowering *lowering, CXSourceRange range)
{
    return place(lowering, clang_getRangeStart(range), clang_getRangeEnd(range));
}

SourcePos place_of_cursor(Lowering *lowering, CXCursor cursor)
{
    return place_of_range(lowering, clang_getCursorExtent(cursor));
}

SourcePos place_of_name(Lowering *lowering, CXCursor cursor)
{
    CXSourceRange range = clang_Cursor_getSpellingNameRange(cursor, 0, 0);
    if (clang_Range_isNull(range)) {
        CXSourceLocation location = clang_getCursorLocation(cursor);
        return place(lowering, location, location);
    }
    return place_of_range(lowering, range);
}

SourcePos place_of_named(Lowering *lowering, CXCursor cursor, const char *name)
{
    SourcePos pos = place_of_cursor(lowering, cursor);
    Point point = file_point(clang_getRangeStart(clang_getCursorExtent(cursor)));
    const FileInfo *info = file_info(lowering, point.file);
    size_t length = info == NULL ? 0 : word_at(info, point.offset);
    if (pos.macro == NULL && length > 0 &&
        (length != strlen(name) || memcmp(info->text + point.offset, name, length) != 0))
        set_macro(lowering, point, point, &pos);
    return pos;
}

const char *text_from(Lowering *lowering, CXSourceLocation location, size_t *out_size)
{
    Point point = spelling_point(location);
    const FileInfo *info = file_info(lowering, point.file);
    *out_size = 0;
    if (info == NULL || info->text == NULL || point.offset > info->size)
        return NULL;
    *out_size = info->size - point.offset;
    return info->text + point.offset;
}

char char_before(Lowering *lowering, const Node *node)
{
    Point point = spelling_point(clang_getRangeStart(clang_getCursorExtent(node->cursor)));
    const FileInfo *info = file_info(lowering, point.file);
    size_t at = point.offset;
    if (info == NULL || info->text == NULL || at > info->size)
        return '\0';
    while (at > 0 && strchr(" \t\r\n", info->text[at - 1]) != NULL)
        at--;
    return at > 0 ? info->text[at - 1] : '\0';
}

bool is_spelt_in_tree(Lowering *lowering, CXCursor cursor)
{
    Point point = spelling_point(clang_getCursorLocation(cursor));
    const FileInfo *info = file_info(lowering, point.file);
    return info != NULL && info->origin == HEADER_TREE;
}

static bool is_from(Lowering *lowering, CXCursor cursor, HeaderOrigin origin)
{
    Point point = file_point(clang_getCursorLocation(cursor));
    const FileInfo *info = file_info(lowering, point.file);
    return info != NULL && info->origin == origin;
}

bool is_in_tree(Lowering *lowering, CXCursor cursor)
{
    return is_from(lowering, cursor, HEADER_TREE);
}

bool is_in_kit(Lowering *lowering, CXCursor cursor)
{
    return is_from(lowering, cursor, HEADER_WDK);
}
