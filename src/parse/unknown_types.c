/* SPDX-License-Identifier: MIT */
/* parse, part 8: complaints about types, and about words that stand where only a type or nothing can stand. */
#include <ctype.h>
#include <string.h>

#include "parse/complaint.h"
#include "parse/roles.h"

/* The next place from AT on that is the name DECLARED and not a member or part of another; NULL: none. */
static const char *find_use(Span span, const char *at, Lexeme declared)
{
    for (; at < span.end; at++) {
        at = memchr(at, declared.at[0], (size_t)(span.end - at));
        if (at == NULL || (size_t)(span.end - at) <= declared.length)
            return NULL;
        bool is_inner = isalnum((unsigned char)at[-1]) || at[-1] == '_' || at[-1] == '.' || at[-1] == '>';
        char next = at[declared.length];
        if (!is_inner && memcmp(at, declared.at, declared.length) == 0 && !isalnum((unsigned char)next) && next != '_')
            return at;
    }
    return NULL;
}

/* Where the scope of what is declared at AT ends, judged by the margin: local names at the end of the function. */
static const char *scope_end(Span span, const char *at)
{
    const char *line = at;
    while (line > span.text && line[-1] != '\n')
        line--;
    if (*line != ' ' && *line != '\t')
        return span.end;
    for (const char *c = at; c + 1 < span.end; c++)
        if (c[0] == '\n' && c[1] == '}')
            return c;
    return span.end;
}

/* Members of TYPE, as far as the text goes on to use them of the name that it declares. */
static void read_uses(const Reader *reader, StandIn *type, Span span, Lexeme declared)
{
    Span scope = {span.text, scope_end(span, declared.at)};
    const char *at = lexeme_end(declared);
    for (int found = 0; found < 40 && (at = find_use(scope, at, declared)) != NULL; at += declared.length) {
        Lexeme lexeme = {LEXEME_NAME, at, declared.length}, next = lexeme_next(span, lexeme_end(lexeme));
        if (!lexeme_is_any(next, ". ->"))
            continue;
        found++;
        bool is_pointer = lexeme_is(next, "->") && !lexeme_is(lexeme_before(span, declared.at), "*");
        if (!type->is_certain && type->shape != SHAPE_POINTER)
            type->shape = is_pointer ? SHAPE_POINTER : SHAPE_STRUCT;
        read_chain(reader, type, span, lexeme);
    }
}

/* The names in `TYPE *a, b[3];` and `(TYPE *a, ...)`. */
static void read_declarators(Reader *reader, StandIn *type, Span span, Lexeme name)
{
    Lexeme lexeme = lexeme_next(span, lexeme_end(name));
    for (int i = 0; i < 16; i++) {
        while (lexeme_is_any(lexeme, "* & && const volatile"))
            lexeme = lexeme_next(span, lexeme_end(lexeme));
        if (lexeme.kind != LEXEME_NAME)
            return;
        const char *declared = text_of(reader, lexeme);
        strmap_put(&reader->declared, declared, type);
        strmap_put(&reader->stand_ins->types_of, declared, type);
        read_uses(reader, type, span, lexeme);
        lexeme = lexeme_next(span, lexeme_end(lexeme));
        if (!lexeme_is(lexeme, ","))
            return;
        lexeme = lexeme_next(span, lexeme_end(lexeme));
    }
}

static void add_type(Reader *reader, const Complaint *complaint, Use use)
{
    if (use.kind == USE_TYPE && role_declares(reader, complaint->span, complaint->name)) {
        if (role_spell_out(reader, complaint))
            return;
        use.shape = SHAPE_ROUTINE;
    }
    StandIn *it = stand_ins_add(reader->stand_ins, complaint->quotes[0], use);
    if (it->kind == STAND_IN_TYPE)
        read_declarators(reader, it, complaint->span, complaint->name);
}

/* What every driver has from the kernel's first header, or a user-mode one from windows.h. */
static bool is_basic(const char *name)
{
    static const char names[] =
        "NTSTATUS UNICODE_STRING PUNICODE_STRING DRIVER_OBJECT PDRIVER_OBJECT DEVICE_OBJECT PDEVICE_OBJECT PIRP IRP "
        "PVOID HANDLE ULONG LONG USHORT UCHAR CHAR WCHAR PWSTR BOOLEAN ULONGLONG LONGLONG SIZE_T LARGE_INTEGER "
        "LIST_ENTRY DRIVER_INITIALIZE";
    return lexeme_is_any((Lexeme){LEXEME_NAME, name, strlen(name)}, names);
}

/* Basic names are unknown when the header that would have brought them is: then the basic header comes first. */
static bool bring_basics(Reader *reader, const char *name)
{
    return is_basic(name) &&
           (reader->has_changed |= overlay_force(reader->overlay, overlay_basic_header(reader->overlay)));
}

/* The words that C has from a header: it is missing, or a header of the tree that is missing includes it. */
static bool is_truth_word(Reader *reader, const char *name)
{
    static const char *const words[][2] = {{"bool", "_Bool"}, {"true", "1"}, {"false", "0"}};
    if (reader->stand_ins->is_cpp || name == NULL || strcmp(name, "bool") != 0)
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        stand_ins_add_macro(reader->stand_ins, words[i][0], words[i][1]);
    return true;
}

void read_unknown_type(Reader *reader, const Complaint *complaint)
{
    if (bring_basics(reader, complaint->quotes[0]) || is_truth_word(reader, complaint->quotes[0]))
        return;
    if (complaint_is_at_name(complaint))
        add_type(reader, complaint, use_as_type(complaint->span, complaint->name));
    else if (is_identifier(complaint->quotes[0]))
        stand_ins_add(reader->stand_ins, complaint->quotes[0], (Use){USE_TYPE, SHAPE_STRUCT});
}

void read_unknown_base(Reader *reader, const Complaint *complaint)
{
    if (complaint->span.text == NULL || complaint->name.kind != LEXEME_NAME)
        return;
    bool is_template = lexeme_is(lexeme_next(complaint->span, lexeme_end(complaint->name)), "<");
    Use use = {is_template ? USE_CLASS_TEMPLATE : USE_TYPE, SHAPE_STRUCT};
    stand_ins_add(reader->stand_ins, text_of(reader, complaint->name), use);
}

/* NAME(...) that begins a declaration can only be a macro. */
static bool take_for_macro(Reader *reader, Span span, Lexeme name)
{
    Lexeme next = lexeme_next(span, lexeme_end(name)), left = lexeme_before(span, name.at);
    bool has_type =
        (left.kind == LEXEME_NAME && !lexeme_is_any(left, "static extern inline const")) || lexeme_is(left, "*");
    const char *text = text_of(reader, name);
    if (name.kind != LEXEME_NAME || !lexeme_is(next, "(") || has_type || !is_identifier(text))
        return false;
    stand_ins_add(reader->stand_ins, text, (Use){USE_MACRO_CALL, SHAPE_CONSTANT});
    return true;
}

/* `FOO(x);` at file scope, `f(FOO(3) int x)`: seen as a function without a type. */
void read_stray_call(Reader *reader, const Complaint *complaint)
{
    if (complaint->span.text == NULL)
        return;
    Lexeme name = complaint->name;
    for (int i = 0; i < 4 && name.kind != LEXEME_END && !lexeme_is(name, "("); i++)
        name = lexeme_before(complaint->span, name.at);
    name = lexeme_is(name, "(") ? lexeme_before(complaint->span, name.at) : complaint->name;
    take_for_macro(reader, complaint->span, name);
}

/* The same where it was seen as a declaration: `FOO(TYPE, x)` twice, or without a semicolon. */
bool read_stray_declaration(Reader *reader, const Complaint *complaint)
{
    Lexeme name = complaint->name;
    if (complaint->span.text == NULL)
        return false;
    if (!lexeme_is(lexeme_next(complaint->span, lexeme_end(name)), "(")) {
        Lexeme close = lexeme_before(complaint->span, name.at);
        if (!lexeme_is(close, ")"))
            return false;
        name = lexeme_before(complaint->span, lexeme_open_of(complaint->span, close).at);
    }
    return take_for_macro(reader, complaint->span, name);
}

static bool is_upper_name(Lexeme lexeme)
{
    return lexeme.kind == LEXEME_NAME && lexeme.length > 1 && isupper((unsigned char)lexeme.at[0]) &&
           (isupper((unsigned char)lexeme.at[1]) || lexeme.at[1] == '_');
}

static bool is_unknown(const Reader *reader, Lexeme name)
{
    const StandIn *it = stand_ins_find(reader->stand_ins, text_of(reader, name));
    return it != NULL && !it->is_dropped;
}

/* `"text" X`: X is a part of the text. */
static bool read_stray_text(Reader *reader, const Complaint *complaint)
{
    Lexeme before = lexeme_before(complaint->span, complaint->name.at);
    bool is_text = complaint->name.kind == LEXEME_NAME && before.kind == LEXEME_TEXT && *before.at == '"';
    if (is_text)
        stand_ins_add(reader->stand_ins, text_of(reader, complaint->name), (Use){USE_TEXT, SHAPE_CONSTANT});
    return is_text;
}

/* `NTSTATUS FOOAPI f(...)`, `VOID (FOOAPI *f)(...)`: the compiler takes FOOAPI for what is declared and stumbles
 * behind. Where the name before it is unknown as well, that one is the first to be understood. */
void read_stray_word(Reader *reader, const Complaint *complaint)
{
    Span span = complaint->span;
    if (span.text == NULL || read_stray_text(reader, complaint) || read_stray_declaration(reader, complaint))
        return;
    Lexeme next = complaint->name, word = lexeme_before(span, next.at), before = lexeme_before(span, word.at);
    bool is_prototype = next.kind == LEXEME_NAME && lexeme_is_any(lexeme_next(span, lexeme_end(next)), "( ; ,") &&
                        ((before.kind == LEXEME_NAME && !is_unknown(reader, before)) || lexeme_is(before, "*"));
    bool is_pointer = lexeme_is(next, "*") && lexeme_is(before, "(");
    if (is_upper_name(word) && (is_prototype || is_pointer))
        stand_ins_add_macro(reader->stand_ins, text_of(reader, word), NULL);
}

void read_incomplete_type(Reader *reader, const Complaint *complaint)
{
    for (size_t i = 0; i < MAX_QUOTES && complaint->quotes[i] != NULL; i++) {
        const char *type = complaint->quotes[i], *tag = strstr(type, "struct ");
        if (tag == NULL)
            tag = strstr(type, "class ");
        const char *name = tag == NULL ? type : strchr(tag, ' ') + 1;
        name = arena_strndup(reader->arena, name, strcspn(name, " *[&("));
        if ((tag != NULL || reader->stand_ins->is_cpp) && is_identifier(name) && strcmp(name, "void") != 0) {
            stand_ins_add_tag(reader->stand_ins, name);
            return;
        }
    }
}

/* The types in expressions: what they declare must be known before the rest is read. */
void read_undeclared_type(Reader *reader, const Complaint *complaint)
{
    if (is_truth_word(reader, complaint->quotes[0]) || !complaint_is_at_name(complaint))
        return;
    Use use = use_in_expression(complaint->span, complaint->name, reader->stand_ins->is_cpp);
    if (use.kind == USE_TYPE && strmap_get(&reader->declared, complaint->quotes[0]) == NULL)
        add_type(reader, complaint, use);
}

/* `must use 'struct' tag to refer to type 'FOO'`: the typedef that C++ would not need. */
void read_missing_tag(Reader *reader, const Complaint *complaint)
{
    if (!is_identifier(complaint->quotes[1]))
        return;
    StandIn *it = stand_ins_add(reader->stand_ins, complaint->quotes[1], (Use){USE_TYPE, SHAPE_STRUCT});
    stand_in_drop(reader->stand_ins, it,
                  arena_printf(reader->arena, "%s %s", complaint->quotes[0], complaint->quotes[1]));
}
