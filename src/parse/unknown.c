/* SPDX-License-Identifier: MIT */
/* parse, part 8: reading complaints.
 *
 * libclang gives a message, not its kind; the beginning of the message names the kind well enough, and the quoted parts
 * are its arguments.  One table says which handler reads which message.  Types go first: where a type is unknown, the
 * names that it would have declared are unknown too, and must not get stand-ins of their own. */
#include "parse/unknown.h"

#include <ctype.h>
#include <string.h>

#include "parse/patch.h"

enum { MAX_QUOTES = 6 };

typedef struct Complaint {
    const char *message;
    const char *quotes[MAX_QUOTES]; /* the quoted parts; NULL after the last */
    CXSourceLocation location;
    Span span;   /* the file of the location; empty: none */
    Lexeme name; /* the token at the location */
} Complaint;

typedef struct Reader {
    CXTranslationUnit unit;
    Overlay *overlay;
    StandIns *stand_ins;
    Arena *arena;
    StrMap declared; /* names that unknown types declare */
    bool has_changed;
} Reader;

typedef struct Handler {
    const char *start; /* of the message; after `*` anywhere in it */
    int pass;
    void (*read)(Reader *reader, const Complaint *complaint);
} Handler;

/* ---- the parts of a message -------------------------------------------------------------------------------------- */

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

static void read_place(const Reader *reader, Complaint *complaint)
{
    CXFile file = NULL;
    unsigned offset = 0;
    size_t size = 0;
    clang_getSpellingLocation(complaint->location, &file, NULL, NULL, &offset);
    const char *text = file == NULL ? NULL : clang_getFileContents(reader->unit, file, &size);
    if (text == NULL || offset > size)
        return;
    complaint->span = (Span){text, text + size};
    complaint->name = lexeme_next(complaint->span, text + offset);
}

static bool is_name(const char *text)
{
    if (text == NULL || (!isalpha((unsigned char)text[0]) && text[0] != '_'))
        return false;
    for (; *text != '\0'; text++)
        if (!isalnum((unsigned char)*text) && *text != '_' && *text != '$')
            return false;
    return true;
}

static bool has_name(const Complaint *complaint)
{
    return complaint->span.text != NULL && complaint->name.kind == LEXEME_NAME && is_name(complaint->quotes[0]);
}

/* True when the text at the place is the name itself, and not a macro that ends in it (a ## b). */
static bool is_at_name(const Complaint *complaint)
{
    return has_name(complaint) && lexeme_is(complaint->name, complaint->quotes[0]);
}

static const char *text_of(const Reader *reader, Lexeme lexeme)
{
    return arena_strndup(reader->arena, lexeme.at, lexeme.length);
}

/* ---- members ----------------------------------------------------------------------------------------------------- */

/* Gives IT, named at NAME, the members that the text goes on to: NAME.a->b[i].c */
static void read_chain(const Reader *reader, StandIn *it, Span span, Lexeme name)
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

/* Members of all that a declaration `TYPE name` gives a name to, as far as the rest of the text uses them. */
static void read_uses(const Reader *reader, StandIn *type, Span span, Lexeme declared)
{
    const char *at = lexeme_end(declared);
    char first = declared.at[0];
    for (int found = 0; found < 40 && at < span.end; at++) {
        at = memchr(at, first, (size_t)(span.end - at));
        if (at == NULL || (size_t)(span.end - at) < declared.length)
            return;
        Lexeme lexeme = {LEXEME_NAME, at, declared.length};
        bool is_inner =
            at > span.text && (isalnum((unsigned char)at[-1]) || at[-1] == '_' || at[-1] == '.' || at[-1] == '>');
        if (is_inner || memcmp(at, declared.at, declared.length) != 0)
            continue;
        Lexeme next = lexeme_next(span, lexeme_end(lexeme));
        if (next.at == lexeme_end(lexeme) && next.kind == LEXEME_NAME)
            continue;
        if (!lexeme_is_any(next, ". ->"))
            continue;
        found++;
        bool is_pointer = lexeme_is(next, "->") && !lexeme_is(lexeme_before(span, declared.at), "*");
        if (!type->is_certain && type->shape != SHAPE_POINTER)
            type->shape = is_pointer ? SHAPE_POINTER : SHAPE_STRUCT;
        read_chain(reader, type, span, lexeme);
    }
}

/* ---- types ------------------------------------------------------------------------------------------------------- */

/* The names in `TYPE *a, b[3];` and `(TYPE *a, ...)`. */
static void read_declarators(Reader *reader, StandIn *type, Span span, Lexeme name)
{
    Lexeme lexeme = lexeme_next(span, lexeme_end(name));
    for (int i = 0; i < 16; i++) {
        while (lexeme_is_any(lexeme, "* & && const volatile"))
            lexeme = lexeme_next(span, lexeme_end(lexeme));
        if (lexeme.kind != LEXEME_NAME)
            return;
        strmap_put(&reader->declared, text_of(reader, lexeme), type);
        read_uses(reader, type, span, lexeme);
        lexeme = lexeme_next(span, lexeme_end(lexeme));
        if (!lexeme_is(lexeme, ","))
            return;
        lexeme = lexeme_next(span, lexeme_end(lexeme));
    }
}

/* A bare `TYPE f;` where the tree defines a function f: the type of a function. */
static bool declares_routine(const Reader *reader, Span span, Lexeme name)
{
    Lexeme declared;
    const StrMap *definitions = &reader->overlay->headers->tree->definitions;
    return use_declares_bare(span, name, &declared) && strmap_get(definitions, text_of(reader, declared)) != NULL;
}

static void add_type(Reader *reader, const Complaint *complaint, Use use)
{
    if (use.kind == USE_TYPE && declares_routine(reader, complaint->span, complaint->name))
        use.shape = SHAPE_ROUTINE;
    StandIn *it = stand_ins_add(reader->stand_ins, complaint->quotes[0], use);
    if (it->kind == STAND_IN_TYPE)
        read_declarators(reader, it, complaint->span, complaint->name);
}

static void unknown_type(Reader *reader, const Complaint *complaint)
{
    if (is_at_name(complaint))
        add_type(reader, complaint, use_as_type(complaint->span, complaint->name));
    else if (is_name(complaint->quotes[0]))
        stand_ins_add(reader->stand_ins, complaint->quotes[0], (Use){USE_TYPE, SHAPE_STRUCT});
}

static void unknown_base(Reader *reader, const Complaint *complaint)
{
    if (complaint->span.text == NULL || complaint->name.kind != LEXEME_NAME)
        return;
    bool is_template = lexeme_is(lexeme_next(complaint->span, lexeme_end(complaint->name)), "<");
    Use use = {is_template ? USE_CLASS_TEMPLATE : USE_TYPE, SHAPE_STRUCT};
    stand_ins_add(reader->stand_ins, text_of(reader, complaint->name), use);
}

/* `FOO(x);` at file scope, `f(FOO(3) int x)`: seen as a function without a type. */
static void stray_call(Reader *reader, const Complaint *complaint)
{
    if (complaint->span.text == NULL)
        return;
    Lexeme name = complaint->name;
    for (int i = 0; i < 4 && name.kind != LEXEME_END && !lexeme_is(name, "("); i++)
        name = lexeme_before(complaint->span, name.at);
    name = lexeme_is(name, "(") ? lexeme_before(complaint->span, name.at) : complaint->name;
    Lexeme next = lexeme_next(complaint->span, lexeme_end(name)), left = lexeme_before(complaint->span, name.at);
    bool has_type = left.kind == LEXEME_NAME && !lexeme_is_any(left, "static extern inline const");
    if (name.kind == LEXEME_NAME && lexeme_is(next, "(") && !has_type)
        stand_ins_add(reader->stand_ins, text_of(reader, name), (Use){USE_MACRO_CALL, SHAPE_CONSTANT});
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

/* `NTSTATUS FOOAPI f(...)`, `VOID (FOOAPI *f)(...)`: the compiler takes FOOAPI for what is declared and stumbles
 * behind. Where the name before it is unknown as well, that one is the first to be understood. */
static void stray_word(Reader *reader, const Complaint *complaint)
{
    Span span = complaint->span;
    if (span.text == NULL)
        return;
    Lexeme next = complaint->name, word = lexeme_before(span, next.at), before = lexeme_before(span, word.at);
    bool is_prototype = next.kind == LEXEME_NAME && lexeme_is_any(lexeme_next(span, lexeme_end(next)), "( ; ,") &&
                        ((before.kind == LEXEME_NAME && !is_unknown(reader, before)) || lexeme_is(before, "*"));
    bool is_pointer = lexeme_is(next, "*") && lexeme_is(before, "(");
    if (is_upper_name(word) && (is_prototype || is_pointer))
        stand_ins_add_macro(reader->stand_ins, text_of(reader, word), NULL);
}

static void incomplete_type(Reader *reader, const Complaint *complaint)
{
    for (size_t i = 0; i < MAX_QUOTES && complaint->quotes[i] != NULL; i++) {
        const char *type = complaint->quotes[i], *tag = strstr(type, "struct ");
        if (tag == NULL)
            tag = strstr(type, "class ");
        const char *name = tag == NULL ? type : strchr(tag, ' ') + 1;
        name = arena_strndup(reader->arena, name, strcspn(name, " *[&("));
        if ((tag != NULL || reader->stand_ins->is_cpp) && is_name(name) && strcmp(name, "void") != 0) {
            stand_ins_add_tag(reader->stand_ins, name);
            return;
        }
    }
}

/* ---- expressions ------------------------------------------------------------------------------------------------- */

static bool is_status_use(Span span, Lexeme name)
{
    Lexeme left = lexeme_before(span, name.at);
    if (left.kind == LEXEME_END || lexeme_is_any(left, "; { }"))
        return true;
    if (lexeme_is(left, "("))
        return lexeme_is_any(lexeme_before(span, left.at), "NT_SUCCESS NT_ERROR SUCCEEDED FAILED void VOID");
    if (!lexeme_is(left, "="))
        return lexeme_is(left, ")");
    Lexeme target = lexeme_before(span, left.at);
    return target.length >= 6 &&
           (memcmp(target.at + target.length - 5, "tatus", 5) == 0 || lexeme_is_any(target, "result"));
}

/* reinterpret_cast<T *>(X(...)) */
static bool is_reinterpreted(Span span, Lexeme name)
{
    Lexeme lexeme = lexeme_before(span, name.at);
    if (!lexeme_is(lexeme, "("))
        return false;
    lexeme = lexeme_before(span, lexeme.at);
    if (!lexeme_is_any(lexeme, "> >>"))
        return false;
    for (int i = 0; i < 12 && lexeme.kind != LEXEME_END && !lexeme_is(lexeme, "<"); i++)
        lexeme = lexeme_before(span, lexeme.at);
    return lexeme_is(lexeme_before(span, lexeme.at), "reinterpret_cast");
}

/* The kit's C headers make plain words of these. */
static bool is_exception_word(Reader *reader, const char *name)
{
    static const char *const words[][2] = {
        {"try", "__try"}, {"except", "__except"}, {"finally", "__finally"}, {"leave", "__leave"}};
    if (reader->stand_ins->is_cpp || strcmp(name, "try") != 0)
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        stand_ins_add_macro(reader->stand_ins, words[i][0], words[i][1]);
    return true;
}

static void undeclared(Reader *reader, const Complaint *complaint)
{
    const char *name = complaint->quotes[0];
    if (!is_at_name(complaint)) {
        if (is_name(name) && strmap_get(&reader->declared, name) == NULL)
            stand_ins_add(reader->stand_ins, name, (Use){USE_VALUE, SHAPE_CONSTANT});
        return;
    }
    Use use = use_in_expression(complaint->span, complaint->name, reader->stand_ins->is_cpp);
    bool is_address = use.kind == USE_VALUE && (use.shape == SHAPE_CONSTANT || use.shape == SHAPE_OBJECT);
    if (is_address && strmap_get(&reader->overlay->headers->tree->definitions, name) != NULL)
        use.shape = SHAPE_ROUTINE;
    bool is_declared = strmap_get(&reader->declared, name) != NULL;
    if (is_declared || is_exception_word(reader, name))
        return;
    StandIn *it = stand_ins_add(reader->stand_ins, name, use);
    if (use.kind == USE_CALL)
        it->is_status |= is_status_use(complaint->span, complaint->name);
    if (use.kind == USE_CALL)
        it->is_address |= is_reinterpreted(complaint->span, complaint->name);
    if (it->kind == STAND_IN_VALUE)
        read_chain(reader, it, complaint->span, complaint->name);
}

/* The types in expressions: what they declare must be known before the rest is read. */
static void undeclared_type(Reader *reader, const Complaint *complaint)
{
    if (!is_at_name(complaint))
        return;
    Use use = use_in_expression(complaint->span, complaint->name, reader->stand_ins->is_cpp);
    if (use.kind == USE_TYPE && strmap_get(&reader->declared, complaint->quotes[0]) == NULL)
        add_type(reader, complaint, use);
}

static void undeclared_function(Reader *reader, const Complaint *complaint)
{
    if (is_name(complaint->quotes[0]))
        stand_ins_add_implicit(reader->stand_ins, complaint->quotes[0]);
}

/* ---- members ----------------------------------------------------------------------------------------------------- */

static StandIn *owner_of(const Reader *reader, const Complaint *complaint)
{
    StandIn *owner = NULL;
    for (size_t i = 1; owner == NULL && i < MAX_QUOTES && complaint->quotes[i] != NULL; i++)
        owner = stand_ins_find_type(reader->stand_ins, complaint->quotes[i]);
    return owner;
}

static void no_member(Reader *reader, const Complaint *complaint)
{
    if (!is_at_name(complaint))
        return;
    const char *name = complaint->quotes[0];
    Shape shape = use_shape_after(complaint->span, complaint->name);
    StandIn *owner = owner_of(reader, complaint);
    bool is_new = owner == NULL;
    if (is_new) {
        owner = ARENA_NEW(reader->arena, StandIn);
        *owner = (StandIn){.name = ""};
    }
    StandIn *it = stand_in_member(reader->stand_ins, owner, name, shape);
    it->is_static |= lexeme_is(lexeme_before(complaint->span, complaint->name.at), "::");
    read_chain(reader, it, complaint->span, complaint->name);
    if (is_new)
        for (size_t i = 1; i < MAX_QUOTES && complaint->quotes[i] != NULL; i++)
            if (patch_struct(reader->overlay, complaint->quotes[i], name,
                             stand_in_member_text(reader->stand_ins, it, reader->arena)))
                break;
}

/* `no type named 'x' in 'y'`, `no template named 'x' in namespace 'y'` */
static void no_type_member(Reader *reader, const Complaint *complaint)
{
    StandIn *owner = owner_of(reader, complaint);
    if (!is_name(complaint->quotes[0]))
        return;
    if (complaint->quotes[1] == NULL) {
        stand_ins_add(reader->stand_ins, complaint->quotes[0], (Use){USE_CLASS_TEMPLATE, SHAPE_STRUCT});
    } else if (owner != NULL) {
        StandIn *it = stand_in_member(reader->stand_ins, owner, complaint->quotes[0], SHAPE_STRUCT);
        it->kind = strstr(complaint->message, "template") != NULL ? STAND_IN_TEMPLATE : STAND_IN_TYPE;
    }
}

/* The value or member whose use the complaint is about: the name before the place, or at it. */
static StandIn *value_at(const Reader *reader, const Complaint *complaint)
{
    if (complaint->span.text == NULL)
        return NULL;
    Lexeme name = complaint->name;
    for (int i = 0; i < 3 && name.kind != LEXEME_NAME; i++)
        name = lexeme_before(complaint->span, name.at);
    if (name.kind != LEXEME_NAME)
        return NULL;
    const char *text = text_of(reader, name);
    StandIn *it = stand_ins_find(reader->stand_ins, text);
    for (size_t i = reader->stand_ins->by_tag.count; it == NULL && i > 0; i--) {
        StandIn *other = reader->stand_ins->by_tag.entries[i - 1].value;
        if (strcmp(other->name, text) == 0)
            it = other;
    }
    return it;
}

static StandIn *subject_of(const Reader *reader, const Complaint *complaint)
{
    StandIn *it = NULL;
    for (size_t i = 0; it == NULL && i < MAX_QUOTES && complaint->quotes[i] != NULL; i++)
        it = stand_ins_find_type(reader->stand_ins, complaint->quotes[i]);
    return it != NULL ? it : value_at(reader, complaint);
}

static void want_struct(Reader *reader, const Complaint *complaint)
{
    StandIn *it = subject_of(reader, complaint);
    if (it == NULL)
        return;
    stand_in_reshape(reader->stand_ins, it,
                     strstr(complaint->message, "not a pointer") != NULL ? SHAPE_POINTER : SHAPE_STRUCT);
    Lexeme name = complaint->name;
    if (lexeme_is_any(name, ". ->"))
        name = lexeme_next(complaint->span, lexeme_end(name));
    if (name.kind != LEXEME_NAME || strncmp(complaint->message, "offsetof", 8) == 0)
        return;
    StandIn *member =
        stand_in_member(reader->stand_ins, it, text_of(reader, name), use_shape_after(complaint->span, name));
    read_chain(reader, member, complaint->span, name);
}

static void want_pointer(Reader *reader, const Complaint *complaint)
{
    StandIn *it = subject_of(reader, complaint);
    if (it != NULL)
        stand_in_reshape(reader->stand_ins, it, SHAPE_POINTER);
}

static void want_routine(Reader *reader, const Complaint *complaint)
{
    StandIn *it = subject_of(reader, complaint);
    if (it != NULL)
        stand_in_reshape(reader->stand_ins, it, SHAPE_ROUTINE);
}

static void want_number(Reader *reader, const Complaint *complaint)
{
    StandIn *it = subject_of(reader, complaint);
    if (it != NULL && it->members.count == 0)
        stand_in_reshape(reader->stand_ins, it, SHAPE_NUMBER);
}

static void want_object(Reader *reader, const Complaint *complaint)
{
    StandIn *it = value_at(reader, complaint);
    if (it != NULL && it->kind == STAND_IN_VALUE)
        stand_in_reshape(reader->stand_ins, it, it->shape == SHAPE_CONSTANT ? SHAPE_NUMBER : SHAPE_OBJECT);
}

/* What the operands of a mismatch ask for: stand-in types that were taken for structs are numbers; in C++ a number that
 * does not convert is an object that does. */
static void mismatch(Reader *reader, const Complaint *complaint)
{
    if (reader->stand_ins->is_cpp)
        want_object(reader, complaint);
    for (size_t i = 0; i < MAX_QUOTES && complaint->quotes[i] != NULL; i++) {
        StandIn *it = stand_ins_find_type(reader->stand_ins, complaint->quotes[i]);
        if (it != NULL && it->members.count == 0 && it->shape == SHAPE_STRUCT &&
            strchr(complaint->quotes[i], '*') == NULL)
            stand_in_reshape(reader->stand_ins, it, SHAPE_NUMBER);
    }
}

/* ---- what is declared after all, and headers --------------------------------------------------------------------- */

/* The type as which the declaration at the place introduces its name: `struct _FOO`.  NULL: nothing useful. */
static const char *declared_type(const Reader *reader, const Complaint *complaint)
{
    CXCursor cursor = clang_getCursor(reader->unit, complaint->location);
    if (clang_getCursorKind(cursor) != CXCursor_TypedefDecl)
        return NULL;
    CXString spelling = clang_getTypeSpelling(clang_getCanonicalType(clang_getTypedefDeclUnderlyingType(cursor)));
    const char *type = arena_strdup(reader->arena, clang_getCString(spelling));
    clang_disposeString(spelling);
    return strncmp(type, "struct ", 7) == 0 && strchr(type, '(') == NULL && strstr(type, "HsT") == NULL ? type : NULL;
}

static void conflict(Reader *reader, const Complaint *complaint)
{
    StandIn *it = NULL;
    for (size_t i = 0; it == NULL && i < MAX_QUOTES && complaint->quotes[i] != NULL; i++) {
        it = stand_ins_find(reader->stand_ins, complaint->quotes[i]);
        if (it == NULL)
            it = stand_ins_find(reader->stand_ins, arena_printf(reader->arena, "struct %s", complaint->quotes[i]));
    }
    if (it == NULL && complaint->span.text != NULL)
        it = stand_ins_find(reader->stand_ins, text_of(reader, complaint->name));
    if (it == NULL || it->kind >= STAND_IN_MACRO)
        return;
    const char *same =
        it->kind == STAND_IN_TYPE && !reader->stand_ins->is_cpp ? declared_type(reader, complaint) : NULL;
    stand_in_drop(reader->stand_ins, it, same);
}

static void no_file(Reader *reader, const Complaint *complaint)
{
    if (complaint->quotes[0] != NULL)
        reader->has_changed |= overlay_miss(reader->overlay, complaint->quotes[0]);
}

/* ---- the table --------------------------------------------------------------------------------------------------- */

static const Handler handlers[] = {
    {"*file not found", 0, no_file},
    {"unknown type name", 0, unknown_type},
    {"must use '", 0, conflict},
    {"expected class name", 0, unknown_base},
    {"parameter list without types", 0, stray_call},
    {"a parameter list without types", 0, stray_call},
    {"a type specifier is required", 0, stray_call},
    {"expected unqualified-id", 0, stray_call},
    {"expected parameter declarator", 0, stray_call},
    {"expected ';' after top level declarator", 0, stray_word},
    {"expected ';' at end of declaration list", 0, stray_word},
    {"expected ')'", 0, stray_word},
    {"use of undeclared identifier", 0, undeclared_type},
    {"redefinition of", 0, conflict},
    {"typedef redefinition", 0, conflict},
    {"conflicting types for", 0, conflict},
    {"redeclaration of", 0, conflict},
    {"static declaration of", 0, conflict},
    {"non-static declaration of", 0, conflict},
    {"declaration conflicts with", 0, conflict},
    {"use of undeclared identifier", 1, undeclared},
    {"call to undeclared function", 1, undeclared_function},
    {"call to undeclared library function", 1, undeclared_function},
    {"no member named", 1, no_member},
    {"no type named", 1, no_type_member},
    {"no template named", 1, no_type_member},
    {"member reference", 1, want_struct},
    {"offsetof requires struct", 1, want_struct},
    {"indirection requires pointer", 1, want_pointer},
    {"subscripted value", 1, want_pointer},
    {"called object type", 1, want_routine},
    {"expression is not assignable", 1, want_object},
    {"cannot take the address", 1, want_object},
    {"statement requires expression of", 1, want_number},
    {"used type", 1, want_number},
    {"invalid operands to binary", 1, mismatch},
    {"invalid argument type", 1, mismatch},
    {"assigning to", 1, mismatch},
    {"initializing", 1, mismatch},
    {"passing", 1, mismatch},
    {"returning", 1, mismatch},
    {"operand of type", 1, mismatch},
    {"cannot initialize", 1, mismatch},
    {"cannot convert", 1, mismatch},
    {"*incomplete", 1, incomplete_type},
};

static bool matches(const char *message, const char *start)
{
    return start[0] == '*' ? strstr(message, start + 1) != NULL : strncmp(message, start, strlen(start)) == 0;
}

/* A stand-in that breaks a platform header is wrong, whatever it is for. */
static bool breaks_platform(Reader *reader, const Complaint *complaint)
{
    CXFile file = NULL;
    clang_getExpansionLocation(complaint->location, &file, NULL, NULL, NULL);
    CXString name = clang_getFileName(file);
    const char *path = clang_getCString(name);
    const Header *header = path == NULL ? NULL : headers_find(reader->overlay->headers, path);
    clang_disposeString(name);
    if (header == NULL || header->origin != HEADER_BUNDLED || complaint->span.text == NULL)
        return false;
    bool found = false;
    Lexeme lexeme = complaint->name;
    for (int i = 0; i < 4; i++) {
        StandIn *it = lexeme.kind == LEXEME_NAME ? stand_ins_find(reader->stand_ins, text_of(reader, lexeme)) : NULL;
        if (it != NULL && it->kind >= STAND_IN_MACRO && !it->is_dropped) {
            stand_in_drop(reader->stand_ins, it, NULL);
            found = true;
        }
        lexeme = lexeme_before(complaint->span, lexeme.at);
    }
    return found;
}

static void read_one(Reader *reader, CXDiagnostic diagnostic, int pass)
{
    CXString spelling = clang_getDiagnosticSpelling(diagnostic);
    Complaint complaint = {.message = arena_strdup(reader->arena, clang_getCString(spelling)),
                           .location = clang_getDiagnosticLocation(diagnostic)};
    clang_disposeString(spelling);
    if (pass == 0 && reader->stand_ins->by_name.count > 0) {
        read_place(reader, &complaint);
        if (breaks_platform(reader, &complaint))
            return;
    }
    for (size_t i = 0; i < sizeof handlers / sizeof *handlers; i++) {
        if (handlers[i].pass != pass || !matches(complaint.message, handlers[i].start))
            continue;
        read_quotes(&complaint, reader->arena);
        read_place(reader, &complaint);
        handlers[i].read(reader, &complaint);
        return;
    }
}

bool unknown_read(CXTranslationUnit unit, Overlay *overlay, StandIns *stand_ins, Arena *arena)
{
    Reader reader = {.unit = unit, .overlay = overlay, .stand_ins = stand_ins, .arena = arena};
    strmap_init(&reader.declared, arena);
    stand_ins->has_changed = false;
    CXDiagnosticSet set = clang_getDiagnosticSetFromTU(unit);
    for (int pass = 0; pass < 2; pass++)
        for (unsigned i = 0; i < clang_getNumDiagnosticsInSet(set); i++)
            read_one(&reader, clang_getDiagnosticInSet(set, i), pass);
    return stand_ins->has_changed || reader.has_changed;
}

/* The words that C takes for types of its own, and the name of a language in `extern "C"`. */
static bool shows_cpp(const Reader *reader, CXDiagnostic diagnostic)
{
    CXString message = clang_getDiagnosticSpelling(diagnostic);
    bool is_type = strncmp(clang_getCString(message), "unknown type name", 17) == 0;
    Complaint complaint = {.location = clang_getDiagnosticLocation(diagnostic)};
    clang_disposeString(message);
    if (clang_getDiagnosticSeverity(diagnostic) < CXDiagnostic_Error)
        return false;
    read_place(reader, &complaint);
    return complaint.span.text != NULL &&
           lexeme_is_any(complaint.name, is_type ? "class namespace template typename using" : "\"C\"");
}

bool unknown_looks_cpp(CXTranslationUnit unit)
{
    const Reader reader = {.unit = unit};
    CXDiagnosticSet set = clang_getDiagnosticSetFromTU(unit);
    for (unsigned i = 0; i < clang_getNumDiagnosticsInSet(set); i++)
        if (shows_cpp(&reader, clang_getDiagnosticInSet(set, i)))
            return true;
    return false;
}
