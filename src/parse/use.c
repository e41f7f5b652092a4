/* SPDX-License-Identifier: MIT */
/* parse, part 6: a use of an unknown name.
 *
 * No grammar can be applied to text whose names are unknown; a few tokens on either side decide well enough, and a
 * wrong guess shows in the next round. */
#include "parse/use.h"

#include <ctype.h>
#include <string.h>

static Lexeme after(Span span, Lexeme lexeme)
{
    return lexeme_next(span, lexeme_end(lexeme));
}

static Lexeme before(Span span, Lexeme lexeme)
{
    return lexeme_before(span, lexeme.at);
}

static bool is_declarator_stop(Lexeme lexeme)
{
    return lexeme_is_any(lexeme, "; = , ) [ ( : {");
}

/* Words between a type and what it declares. */
static bool is_between(Lexeme lexeme)
{
    return lexeme_is_any(lexeme,
                         "NTAPI WINAPI CALLBACK APIENTRY FASTCALL CDECL STDCALL WINAPIV STDMETHODCALLTYPE NDISAPI "
                         "FLTAPI FLT_CALLBACK const volatile UNALIGNED RESTRICTED_POINTER FAR NEAR") ||
           (lexeme.length > 2 && lexeme.at[0] == '_' && lexeme.at[1] == '_' && islower((unsigned char)lexeme.at[2])) ||
           lexeme_is_any(lexeme, "_cdecl _stdcall _fastcall");
}

static Lexeme past_stars(Span span, Lexeme lexeme)
{
    while (lexeme_is_any(lexeme, "* & &&") || (lexeme.kind == LEXEME_NAME && is_between(lexeme)))
        lexeme = after(span, lexeme);
    return lexeme;
}

static bool is_keyword_before_type(Lexeme lexeme)
{
    return lexeme_is_any(lexeme,
                         "const static extern volatile inline __inline __forceinline FORCEINLINE register typedef "
                         "unsigned signed constexpr virtual explicit public private protected");
}

static bool starts_statement(Span span, Lexeme name)
{
    Lexeme left = before(span, name);
    while ((left.kind == LEXEME_NAME && is_keyword_before_type(left)) || left.kind == LEXEME_TEXT)
        left = before(span, left); /* extern "C" */
    return left.kind == LEXEME_END || lexeme_is_any(left, "; { } :") || lexeme_is_any(left, "else do __try EXTERN_C");
}

/* ---- types ---- */

bool use_declares_bare(Span span, Lexeme name, Lexeme *out_declared)
{
    *out_declared = after(span, name);
    Lexeme left = before(span, name);
    bool can_start = starts_statement(span, name) || left.kind == LEXEME_NAME || lexeme_is(left, ")");
    return can_start && out_declared->kind == LEXEME_NAME && lexeme_is_any(after(span, *out_declared), "; ,");
}

static bool starts_with(Lexeme name, const char *start)
{
    size_t n = strlen(start);
    return name.length > n && memcmp(name.at, start, n) == 0;
}

static bool ends_with(Lexeme name, const char *end)
{
    size_t n = strlen(end);
    return name.length > n && memcmp(name.at + name.length - n, end, n) == 0;
}

static bool is_pointer_name(Lexeme name)
{
    bool is_upper = name.length > 2 && isupper((unsigned char)name.at[1]) && isupper((unsigned char)name.at[2]);
    return (is_upper && (name.at[0] == 'P' || name.at[0] == 'H')) || starts_with(name, "LP") ||
           starts_with(name, "WDF") || ends_with(name, "_HANDLE") || ends_with(name, "_PTR") ||
           ends_with(name, "_ptr") || ends_with(name, "Handle");
}

bool use_is_routine_name(Lexeme name)
{
    return starts_with(name, "EVT_") || starts_with(name, "FN_") || ends_with(name, "_ROUTINE") ||
           ends_with(name, "_CALLBACK") || ends_with(name, "_FUNCTION") || ends_with(name, "_DISPATCH") ||
           ends_with(name, "_HANDLER");
}

Shape use_type_shape(Span span, Lexeme name)
{
    Lexeme declared;
    if (lexeme_is(after(span, name), "*") && !is_pointer_name(name))
        return SHAPE_STRUCT;
    if (use_is_routine_name(name) && use_declares_bare(span, name, &declared) && !is_pointer_name(name))
        return SHAPE_ROUTINE;
    if (is_pointer_name(name))
        return SHAPE_POINTER;
    if (lexeme_is(after(span, name), "::"))
        return SHAPE_STRUCT;
    Lexeme value = after(span, after(span, name));
    return lexeme_is(value, "=") && lexeme_is(after(span, value), "{") ? SHAPE_STRUCT : SHAPE_NUMBER;
}

/* X(...): an annotation, a whole declaration made by a macro, or a type in front of a declarator in brackets. */
static Use type_before_bracket(Span span, Lexeme name, Lexeme open)
{
    Lexeme inner = after(span, open);
    if (lexeme_is(inner, "*") || (inner.kind == LEXEME_NAME && is_between(inner)))
        return (Use){USE_TYPE, use_type_shape(span, name)};
    return (Use){USE_MACRO_CALL, SHAPE_CONSTANT};
}

Use use_as_type(Span span, Lexeme name)
{
    Lexeme next = after(span, name);
    Use type = {USE_TYPE, use_type_shape(span, name)};
    if (lexeme_is(next, "("))
        return type_before_bracket(span, name, next);
    if (lexeme_is(next, "<"))
        return (Use){USE_CLASS_TEMPLATE, SHAPE_STRUCT};
    if (lexeme_is(next, "::"))
        return (Use){USE_SCOPE, SHAPE_STRUCT};
    if (next.kind != LEXEME_NAME || is_between(next))
        return type;
    if (lexeme_is_any(
            next, "struct union enum class static extern typedef unsigned signed void int long short char typename"))
        return (Use){USE_MACRO, SHAPE_CONSTANT};
    Lexeme third = past_stars(span, after(span, next));
    bool is_plain = third.at == lexeme_end(next) || is_declarator_stop(after(span, next));
    return is_plain || third.kind != LEXEME_NAME ? type : (Use){USE_MACRO, SHAPE_CONSTANT};
}

/* ---- expressions ---- */

Lexeme use_enclosing_call(Span span, Lexeme lexeme, int *out_argument)
{
    int depth = 0;
    *out_argument = 0;
    for (int i = 0; i < 200; i++) {
        lexeme = before(span, lexeme);
        if (lexeme.kind == LEXEME_END || lexeme_is_any(lexeme, "; { }"))
            break;
        if (lexeme_is_any(lexeme, ") ]"))
            depth++;
        else if (lexeme_is_any(lexeme, "( [") && depth-- == 0)
            return before(span, lexeme);
        else if (depth == 0 && lexeme_is(lexeme, ","))
            ++*out_argument;
    }
    return (Lexeme){LEXEME_END, lexeme.at, 0};
}

/* The macros of the platform that take a type, and where. */
static bool is_type_argument(Span span, Lexeme name)
{
    static const char first[] =
        "FIELD_OFFSET offsetof RTL_FIELD_SIZE RTL_SIZEOF_THROUGH_FIELD RTL_NUMBER_OF_FIELD "
        "UFIELD_OFFSET TYPE_ALIGNMENT alignof __alignof sizeof __typeof WDF_TYPE_NAME_TO_TYPE_INFO "
        "WDF_GET_CONTEXT_TYPE_INFO ALIGN_DOWN_BY C_ASSERT_SIZE __uuidof";
    static const char second[] =
        "CONTAINING_RECORD va_arg WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE WdfObjectGetTypedContext "
        "WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE RTL_CONTAINS_FIELD_TYPE ALIGN_DOWN ALIGN_UP";
    int argument;
    Lexeme call = use_enclosing_call(span, name, &argument);
    return call.kind == LEXEME_NAME &&
           ((argument == 0 && lexeme_is_any(call, first)) || (argument == 1 && lexeme_is_any(call, second)));
}

/* `(X)` or `(X *)` before an operand. */
static bool is_cast(Span span, Lexeme name)
{
    Lexeme left = before(span, name), right = after(span, name);
    while (left.kind == LEXEME_NAME && is_keyword_before_type(left))
        left = before(span, left);
    bool has_star = lexeme_is(right, "*");
    right = past_stars(span, right);
    if (!lexeme_is(left, "(") || !lexeme_is(right, ")"))
        return false;
    if (has_star)
        return true;
    left = before(span, left);
    bool is_call = (left.kind == LEXEME_NAME && !lexeme_is_any(left, "return case else")) || lexeme_is_any(left, ") ]");
    Lexeme operand = after(span, right);
    return !is_call && (operand.kind == LEXEME_NAME || operand.kind == LEXEME_NUMBER || operand.kind == LEXEME_TEXT ||
                        lexeme_is_any(operand, "( { ~ ! &"));
}

/* X in C<X> or C<A, X>. */
static bool is_template_argument(Span span, Lexeme name)
{
    Lexeme left = before(span, name), right = after(span, name);
    for (int i = 0; i < 12 && (left.kind == LEXEME_NAME || lexeme_is_any(left, ", :: *")); i++)
        left = before(span, left);
    for (int i = 0; i < 12 && (right.kind == LEXEME_NAME || lexeme_is_any(right, ", :: *")); i++)
        right = after(span, right);
    if (!lexeme_is(left, "<") || !lexeme_is_any(right, "> >>") || before(span, left).kind != LEXEME_NAME)
        return false;
    Lexeme next = after(span, right);
    return next.kind == LEXEME_NAME || lexeme_is_any(next, "( { :: * & > >> ; ,");
}

/* `X y ...` or `X *y ...` where an expression cannot go on like that. */
static bool is_declaration(Span span, Lexeme name)
{
    Lexeme next = after(span, name), declared = past_stars(span, next);
    if (declared.kind != LEXEME_NAME)
        return false;
    if (declared.at == next.at)
        return true;
    return starts_statement(span, name) && is_declarator_stop(after(span, declared));
}

Shape use_shape_after(Span span, Lexeme name)
{
    Lexeme next = after(span, name), left = before(span, name);
    if (lexeme_is(next, "."))
        return SHAPE_STRUCT;
    if (lexeme_is(next, "->"))
        return SHAPE_POINTER;
    if (lexeme_is(next, "["))
        return SHAPE_ARRAY;
    if (lexeme_is(next, "("))
        return SHAPE_ROUTINE;
    if (lexeme_is_any(next, "= ++ -- += -= *= /= |= &= ^= %=") || lexeme_is_any(left, "++ --"))
        return SHAPE_NUMBER;
    return SHAPE_CONSTANT;
}

/* What stands before a value: an address-of, an indirection. */
static Shape shape_before(Span span, Lexeme name)
{
    Lexeme left = before(span, name);
    if (!lexeme_is_any(left, "& *"))
        return SHAPE_CONSTANT;
    Lexeme further = before(span, left);
    bool is_binary = further.kind == LEXEME_NUMBER || lexeme_is_any(further, ") ]") ||
                     (further.kind == LEXEME_NAME && !lexeme_is_any(further, "return sizeof case"));
    return is_binary ? SHAPE_CONSTANT : lexeme_is(left, "&") ? SHAPE_OBJECT : SHAPE_POINTER;
}

static Use as_value(Span span, Lexeme name)
{
    Shape shape = use_shape_after(span, name);
    return (Use){USE_VALUE, shape == SHAPE_CONSTANT ? shape_before(span, name) : shape};
}

Use use_in_expression(Span span, Lexeme name, bool is_cpp)
{
    Lexeme next = after(span, name), left = before(span, name);
    if (is_cpp && lexeme_is(next, "::"))
        return (Use){USE_SCOPE, SHAPE_STRUCT};
    if (next.kind == LEXEME_TEXT || (left.kind == LEXEME_TEXT && !lexeme_is_any(next, "( .")))
        return (Use){USE_TEXT, SHAPE_CONSTANT};
    if (lexeme_is(next, "("))
        return (Use){USE_CALL, SHAPE_ROUTINE};
    if (is_cpp && is_template_argument(span, name))
        return (Use){USE_TYPE, use_type_shape(span, name)};
    if (is_cast(span, name) || is_type_argument(span, name) || is_declaration(span, name))
        return (Use){USE_TYPE, use_type_shape(span, name)};
    return as_value(span, name);
}
