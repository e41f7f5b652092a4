/* SPDX-License-Identifier: MIT */
/* lower: literals and constant expressions. */
#include <string.h>

#include "lower/lowering.h"

bool constant_of(CXCursor cursor, int64_t *out_value)
{
    CXEvalResult result = clang_Cursor_Evaluate(cursor);
    if (result == NULL)
        return false;
    bool is_int = clang_EvalResult_getKind(result) == CXEval_Int;
    if (is_int && clang_EvalResult_isUnsignedInt(result))
        *out_value = (int64_t)clang_EvalResult_getAsUnsigned(result);
    else if (is_int)
        *out_value = clang_EvalResult_getAsLongLong(result);
    clang_EvalResult_dispose(result);
    return is_int;
}

bool literal_of(Lowering *lowering, Node *node, int64_t *out_value)
{
    for (;;) {
        switch (node->kind) {
        case CXCursor_IntegerLiteral:
        case CXCursor_CharacterLiteral:
        case CXCursor_UnaryExpr: return constant_of(node->cursor, out_value);
        case CXCursor_CXXBoolLiteralExpr: return bool_literal_of(lowering, node, out_value);
        case CXCursor_CXXNullPtrLiteralExpr:
        case CXCursor_GNUNullExpr: *out_value = 0; return true;
        case CXCursor_DeclRefExpr: {
            CXCursor target = clang_getCursorReferenced(node->cursor);
            *out_value = clang_getEnumConstantDeclValue(target);
            return clang_getCursorKind(target) == CXCursor_EnumConstantDecl;
        }
        case CXCursor_ParenExpr:
        case CXCursor_UnexposedExpr:
        case CXCursor_CStyleCastExpr:
            if (node->kids.count == 0)
                return false;
            node = node_last(node);
            break;
        default: return false;
        }
    }
}

/* libclang evaluates no literals of type bool; the token says it. */
bool bool_literal_of(Lowering *lowering, const Node *node, int64_t *out_value)
{
    size_t size;
    const char *text = text_from(lowering, clang_getRangeStart(clang_getCursorExtent(node->cursor)), &size);
    if (constant_of(node->cursor, out_value))
        return true;
    *out_value = text != NULL && size >= 4 && memcmp(text, "true", 4) == 0;
    return text != NULL;
}

Temp lower_literal(Builder *builder, Node *node)
{
    int64_t value;
    const IrType *type = node_type(builder->lowering, node);
    if (node->kind == CXCursor_StringLiteral)
        return emit_string(builder, string_of(builder->arena, node->cursor));
    if (node->kind == CXCursor_FloatingLiteral || node->kind == CXCursor_ImaginaryLiteral)
        return emit_unknown(builder, type);
    if (node->kind == CXCursor_UnaryExpr ? constant_of(node->cursor, &value)
                                         : literal_of(builder->lowering, node, &value))
        return emit_const(builder, value);
    return emit_not_lowered(builder, node, type);
}

/* ---- strings ---------------------------------------------------------------------------------------------------- */

static int digit_of(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : 99;
}

/* The number behind an escape, in BASE, of at most MAX digits. */
static uint32_t number_at(const char **at, int base, int max)
{
    uint32_t number = 0;
    for (int i = 0; i < max && digit_of(**at) < base; i++)
        number = number * (uint32_t)base + (uint32_t)digit_of(*(*at)++);
    return number;
}

static size_t put_utf8(char *out, uint32_t c)
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xC0 | c >> 6);
        out[1] = (char)(0x80 | (c & 0x3F));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (char)(0xE0 | c >> 12);
        out[1] = (char)(0x80 | (c >> 6 & 0x3F));
        out[2] = (char)(0x80 | (c & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | (c >> 18 & 7));
    out[1] = (char)(0x80 | (c >> 12 & 0x3F));
    out[2] = (char)(0x80 | (c >> 6 & 0x3F));
    out[3] = (char)(0x80 | (c & 0x3F));
    return 4;
}

/* The character that the escape behind a backslash stands for. */
static uint32_t escape_at(const char **at, bool *out_is_byte)
{
    static const char names[] = "abfnrtv", values[] = "\a\b\f\n\r\t\v";
    char c = *(*at)++;
    const char *name = c == '\0' ? NULL : strchr(names, c);
    *out_is_byte = false;
    if (name != NULL)
        return (uint32_t)values[name - names];
    if (c == 'x')
        return number_at(at, 16, 8);
    if (c == 'u' || c == 'U')
        return number_at(at, 16, c == 'u' ? 4 : 8);
    if (c >= '0' && c <= '7') {
        (*at)--;
        *out_is_byte = true;
        return number_at(at, 8, 3);
    }
    return (unsigned char)c;
}

/* The spelling of a literal is that of the whole literal after joining: a prefix, and the text between quotes, in which
 * what is not printable is escaped: octal numbers are bytes, in a wide literal characters. */
const char *string_of(Arena *arena, CXCursor literal)
{
    const char *spelling = string_take(arena, clang_getCursorSpelling(literal));
    const char *at = strchr(spelling, '"');
    bool is_wide = *spelling == 'L' || *spelling == 'U' || (spelling[0] == 'u' && spelling[1] != '8');
    char *out = arena_alloc(arena, strlen(spelling) * 4 + 1);
    size_t n = 0;
    if (at == NULL)
        return spelling;
    for (at++; *at != '\0' && !(at[0] == '"' && at[1] == '\0');) {
        bool is_byte = false;
        if (*at != '\\' || at[1] == '\0') {
            out[n++] = *at++;
            continue;
        }
        at++;
        uint32_t c = escape_at(&at, &is_byte);
        if (c == 0)
            break;
        if (is_byte && !is_wide && c < 256)
            out[n++] = (char)c;
        else
            n += put_utf8(out + n, c);
    }
    out[n] = '\0';
    return out;
}
