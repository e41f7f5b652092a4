/* SPDX-License-Identifier: MIT */
/* parse, part 8: complaints about values, functions and members. */
#include <string.h>

#include "parse/complaint.h"
#include "parse/patch.h"

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

/* A statement X(..., "text", ...) in a unit with trace headers, X being nowhere: a tracing function that the project
 * configures.  The preprocessor of WPP would have taken the call away. */
static bool is_trace_call(const Reader *reader, const Complaint *complaint)
{
    Span span = complaint->span;
    if (!reader->overlay->has_traces ||
        strmap_get(&reader->overlay->headers->tree->definitions, complaint->quotes[0]) != NULL)
        return false;
    Lexeme left = lexeme_before(span, complaint->name.at), lexeme = lexeme_next(span, lexeme_end(complaint->name));
    Lexeme end = lexeme_past_brackets(span, lexeme);
    bool is_statement = lexeme_is_any(left, "; { } ) else") && lexeme_is(end, ";");
    for (; is_statement && lexeme.kind != LEXEME_END && lexeme.at < end.at;
         lexeme = lexeme_next(span, lexeme_end(lexeme)))
        if (lexeme.kind == LEXEME_TEXT && *lexeme.at == '"')
            return true;
    return false;
}

static bool add_trace(Reader *reader, const Complaint *complaint)
{
    if (!complaint_is_at_name(complaint) || !is_trace_call(reader, complaint))
        return false;
    StandIn *it = stand_ins_add(reader->stand_ins, complaint->quotes[0], (Use){USE_MACRO_CALL, SHAPE_CONSTANT});
    if (it->kind == STAND_IN_MACRO_CALL)
        it->same = "((void)0)";
    return it->kind == STAND_IN_MACRO_CALL;
}

void read_undeclared(Reader *reader, const Complaint *complaint)
{
    const char *name = complaint->quotes[0];
    if (!complaint_is_at_name(complaint)) {
        if (is_identifier(name) && strmap_get(&reader->declared, name) == NULL)
            stand_ins_add(reader->stand_ins, name, (Use){USE_VALUE, SHAPE_CONSTANT});
        return;
    }
    Use use = use_in_expression(complaint->span, complaint->name, reader->stand_ins->is_cpp);
    bool is_address = use.kind == USE_VALUE && (use.shape == SHAPE_CONSTANT || use.shape == SHAPE_OBJECT);
    if (is_address && strmap_get(&reader->overlay->headers->tree->definitions, name) != NULL)
        use.shape = SHAPE_ROUTINE;
    bool is_declared = strmap_get(&reader->declared, name) != NULL;
    if (is_declared || is_exception_word(reader, name) || (use.kind == USE_CALL && add_trace(reader, complaint)))
        return;
    StandIn *it = stand_ins_add(reader->stand_ins, name, use);
    if (use.kind == USE_CALL)
        it->is_status |= is_status_use(complaint->span, complaint->name);
    if (use.kind == USE_CALL)
        it->is_address |= is_reinterpreted(complaint->span, complaint->name);
    if (it->kind == STAND_IN_VALUE)
        read_chain(reader, it, complaint->span, complaint->name);
}

void read_undeclared_function(Reader *reader, const Complaint *complaint)
{
    if (is_identifier(complaint->quotes[0]) && !add_trace(reader, complaint))
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

/* S::X<...>, S::X::..., S::X y: what X is besides a value or a function. */
static void read_static_kind(const Reader *reader, const Complaint *complaint, StandIn *it)
{
    Lexeme next = lexeme_next(complaint->span, lexeme_end(complaint->name));
    if (lexeme_is(next, "<"))
        stand_in_become(reader->stand_ins, it, STAND_IN_TEMPLATE, SHAPE_STRUCT);
    else if (lexeme_is(next, "::"))
        stand_in_become(reader->stand_ins, it, STAND_IN_SCOPE, SHAPE_STRUCT);
    else if (next.kind == LEXEME_NAME)
        stand_in_become(reader->stand_ins, it, STAND_IN_TYPE, SHAPE_STRUCT);
}

void read_no_member(Reader *reader, const Complaint *complaint)
{
    if (!complaint_is_at_name(complaint))
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
    owner->is_proven = true;
    it->is_static |= lexeme_is(lexeme_before(complaint->span, complaint->name.at), "::");
    if (it->is_static)
        read_static_kind(reader, complaint, it);
    read_chain(reader, it, complaint->span, complaint->name);
    if (is_new)
        for (size_t i = 1; i < MAX_QUOTES && complaint->quotes[i] != NULL; i++)
            if (patch_struct(reader->overlay, complaint->quotes[i], name,
                             stand_in_member_text(reader->stand_ins, it, reader->arena)))
                break;
}

/* `no type named 'x' in 'y'`, `no template named 'x' in namespace 'y'` */
void read_no_type_member(Reader *reader, const Complaint *complaint)
{
    StandIn *owner = owner_of(reader, complaint);
    if (!is_identifier(complaint->quotes[0]))
        return;
    if (complaint->quotes[1] == NULL) {
        stand_ins_add(reader->stand_ins, complaint->quotes[0], (Use){USE_CLASS_TEMPLATE, SHAPE_STRUCT});
    } else if (owner != NULL) {
        StandIn *it = stand_in_member(reader->stand_ins, owner, complaint->quotes[0], SHAPE_STRUCT);
        it->kind = strstr(complaint->message, "template") != NULL ? STAND_IN_TEMPLATE : STAND_IN_TYPE;
    }
}

/* ---- types and values taken for each other ------------------------------------------------------------------------
 */

/* A type where a value is needed: the name is a constant; or it is the argument of a macro that nobody has, which can
 * then not be a function. */
void read_type_for_value(Reader *reader, const Complaint *complaint)
{
    int argument;
    if (complaint->span.text == NULL || complaint->name.kind != LEXEME_NAME)
        return;
    StandIn *it = stand_ins_find(reader->stand_ins, text_of(reader, complaint->name));
    Lexeme call = use_enclosing_call(complaint->span, complaint->name, &argument);
    StandIn *callee = call.kind == LEXEME_NAME ? stand_ins_find(reader->stand_ins, text_of(reader, call)) : NULL;
    if (callee != NULL && (callee->kind == STAND_IN_FUNCTION || callee->kind == STAND_IN_IMPLICIT))
        stand_in_become(reader->stand_ins, callee, STAND_IN_MACRO_CALL, SHAPE_CONSTANT);
    else if (it != NULL && it->kind == STAND_IN_TYPE)
        stand_in_become(reader->stand_ins, it, STAND_IN_VALUE, SHAPE_CONSTANT);
    else if (it == NULL && callee == NULL && call.kind == LEXEME_NAME && is_identifier(text_of(reader, call)))
        stand_ins_add(reader->stand_ins, text_of(reader, call), (Use){USE_MACRO_CALL, SHAPE_CONSTANT})->same = "(0)";
}

void read_value_for_type(Reader *reader, const Complaint *complaint)
{
    if (complaint->span.text == NULL || complaint->name.kind != LEXEME_NAME)
        return;
    StandIn *it = stand_ins_find(reader->stand_ins, text_of(reader, complaint->name));
    if (it != NULL && it->kind == STAND_IN_VALUE)
        stand_in_become(reader->stand_ins, it, STAND_IN_TYPE, SHAPE_STRUCT);
}

/* X::... where X was taken for a value. */
void read_value_for_scope(Reader *reader, const Complaint *complaint)
{
    if (!is_identifier(complaint->quotes[0]))
        return;
    StandIn *it = stand_ins_find_value(reader->stand_ins, complaint->quotes[0]);
    if (it != NULL && it->kind != STAND_IN_SCOPE)
        stand_in_become(reader->stand_ins, it, STAND_IN_SCOPE, SHAPE_STRUCT);
}
