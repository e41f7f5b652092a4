/* SPDX-License-Identifier: MIT */
/* lower: what is left of expressions with errors.
 *
 * libclang keeps the parts of an expression that it could not make sense of, and its place in the text: a member that a
 * record does not have (the record is a stand-in, or the source is for another version) shows as its base alone, a call
 * that does not fit as the function and its arguments. */
#include <string.h>

#include "lower/lowering.h"

enum { MAX_ARGS = 64 };

static bool is_name_start(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/* The text behind KID, without blanks. */
static const char *text_behind(Lowering *lowering, const Node *kid, size_t *out_size)
{
    const char *text = text_from(lowering, clang_getRangeEnd(clang_getCursorExtent(kid->cursor)), out_size);
    while (text != NULL && *out_size > 0 && strchr(" \t\r\n", *text) != NULL) {
        text++;
        (*out_size)--;
    }
    return text;
}

static size_t word_length(const char *text, size_t size)
{
    size_t length = 0;
    while (length < size && (is_name_start(text[length]) || (length > 0 && text[length] >= '0' && text[length] <= '9')))
        length++;
    return length;
}

/* The name behind `->` or `.` at the start of TEXT. */
static const char *member_at(Lowering *lowering, const char *text, size_t size, bool *out_is_arrow)
{
    size_t at;
    if (text == NULL || size < 3)
        return NULL;
    *out_is_arrow = text[0] == '-' && text[1] == '>';
    if (!*out_is_arrow && text[0] != '.')
        return NULL;
    for (at = *out_is_arrow ? 2 : 1; at < size && strchr(" \t\r\n\\", text[at]) != NULL; at++)
        continue;
    size_t length = word_length(text + at, size - at);
    return length == 0 ? NULL : arena_strndup(lowering->arena, text + at, length);
}

/* How many `->` and `.` NODE has itself, along its first operands. */
static size_t count_members(const Node *node)
{
    size_t n = 0;
    while (node->kids.count > 0) {
        n += node->kind == CXCursor_MemberRefExpr;
        node = node->kids.items[0];
    }
    return n;
}

/* In the body of a macro the end of a part is not to be had; its beginning is: the member wanted is the one behind as
 * many others as the part has. */
static const char *member_from_start(Lowering *lowering, const Node *kid, bool *out_is_arrow)
{
    size_t size, skip = count_members(kid);
    int depth = 0;
    const char *text = text_from(lowering, clang_getRangeStart(clang_getCursorExtent(kid->cursor)), &size);
    for (size_t i = 0; text != NULL && i + 1 < size && depth >= 0 && text[i] != ';'; i++) {
        depth += text[i] == '(' || text[i] == '[' ? 1 : text[i] == ')' || text[i] == ']' ? -1 : 0;
        bool is_member = text[i] == '.' || (text[i] == '-' && text[i + 1] == '>');
        if (depth != 0 || !is_member)
            continue;
        if (skip == 0)
            return member_at(lowering, text + i, size - i, out_is_arrow);
        skip--;
    }
    return NULL;
}

bool is_destroyed_behind(Lowering *lowering, const Node *kid)
{
    size_t size, at;
    const char *text = text_behind(lowering, kid, &size);
    if (text == NULL || size < 3 || (*text != '.' && strncmp(text, "->", 2) != 0))
        return false;
    for (at = *text == '.' ? 1 : 2; at < size && strchr(" \t\r\n", text[at]) != NULL; at++)
        continue;
    return at < size && text[at] == '~';
}

const char *member_behind(Lowering *lowering, const Node *kid, bool *out_is_arrow)
{
    size_t size;
    const char *text = text_behind(lowering, kid, &size);
    const char *name = member_at(lowering, text, size, out_is_arrow);
    return name != NULL ? name : member_from_start(lowering, kid, out_is_arrow);
}

Temp recovered_member(Builder *builder, Node *node)
{
    bool is_arrow;
    Lowering *lowering = builder->lowering;
    Node *parts[2];
    if (node_operands(node, parts, 2) != 1)
        return NONE;
    Node *kid = parts[0];
    const char *name = member_behind(lowering, kid, &is_arrow);
    if (name == NULL)
        return NONE;
    Temp record = is_arrow ? lower_value(builder, kid) : lower_address(builder, kid);
    return emit_field(builder, record, name, lowering->type_unknown);
}

static bool is_function_cursor(CXCursor cursor)
{
    enum CXCursorKind kind = clang_getCursorKind(cursor);
    return kind == CXCursor_FunctionDecl || kind == CXCursor_CXXMethod || kind == CXCursor_FunctionTemplate;
}

/* The function that a broken call was to call: the first kid names it, or a set of overloads. */
static IrFunctionRef *recovered_callee(Lowering *lowering, Node *callee)
{
    while ((callee->kind == CXCursor_ParenExpr || callee->kind == CXCursor_UnexposedExpr) && callee->kids.count == 1)
        callee = callee->kids.items[0];
    CXCursor target = clang_getCursorReferenced(callee->cursor);
    if (clang_getCursorKind(target) == CXCursor_OverloadedDeclRef && clang_getNumOverloadedDecls(target) > 0)
        target = clang_getOverloadedDecl(target, 0);
    bool names_function = callee->kind == CXCursor_DeclRefExpr || callee->kind == CXCursor_OverloadedDeclRef;
    return names_function && is_function_cursor(target) ? function_ref(lowering, target) : NULL;
}

static bool opens_bracket(const char *text, size_t size)
{
    for (; text != NULL && size > 0 && strchr(" \t", *text) != NULL; size--)
        text++;
    return text != NULL && size > 0 && *text == '(';
}

/* The bracket stands behind the name; in the body of a macro only where the name begins is to be had. */
static bool is_call(Lowering *lowering, const Node *callee)
{
    size_t size;
    const char *text = text_behind(lowering, callee, &size);
    if (opens_bracket(text, size))
        return true;
    text = text_from(lowering, clang_getRangeStart(clang_getCursorExtent(callee->cursor)), &size);
    size_t length = text == NULL ? 0 : word_length(text, size);
    return length > 0 && opens_bracket(text + length, size - length);
}

/* ---- operators whose operands do not fit ------------------------------------------------------------------------ */

typedef struct Operator {
    const char *text;
    IrBinary op; /* N_IR_BINARIES: none */
    bool assigns;
} Operator;

/* Longer ones first. */
static const Operator operators[] = {
    {"<<=", IR_SHL, true},      {">>=", IR_SHR, true}, {"+=", IR_ADD, true},  {"-=", IR_SUB, true},
    {"*=", IR_MUL, true},       {"/=", IR_DIV, true},  {"%=", IR_REM, true},  {"&=", IR_AND, true},
    {"|=", IR_OR, true},        {"^=", IR_XOR, true},  {"==", IR_EQ, false},  {"!=", IR_NE, false},
    {"<=", IR_LE, false},       {">=", IR_GE, false},  {"<<", IR_SHL, false}, {">>", IR_SHR, false},
    {"&&", IR_AND, false},      {"||", IR_OR, false},  {"+", IR_ADD, false},  {"-", IR_SUB, false},
    {"*", IR_MUL, false},       {"/", IR_DIV, false},  {"%", IR_REM, false},  {"&", IR_AND, false},
    {"|", IR_OR, false},        {"^", IR_XOR, false},  {"<", IR_LT, false},   {">", IR_GT, false},
    {"=", N_IR_BINARIES, true},
};

static const Operator *operator_at(const char *text, size_t size)
{
    for (size_t i = 0; text != NULL && i < sizeof operators / sizeof *operators; i++) {
        size_t length = strlen(operators[i].text);
        if (size >= length && strncmp(text, operators[i].text, length) == 0)
            return &operators[i];
    }
    return NULL;
}

/* In the body of a macro only the beginning of a part can be had: the operator is the first one outside brackets. */
static const Operator *operator_from_start(Lowering *lowering, const Node *kid)
{
    size_t size;
    int depth = 0;
    const char *text = text_from(lowering, clang_getRangeStart(clang_getCursorExtent(kid->cursor)), &size);
    for (size_t i = 0; text != NULL && i < size && depth >= 0 && text[i] != ';' && text[i] != '\n'; i++) {
        depth += text[i] == '(' || text[i] == '[' ? 1 : text[i] == ')' || text[i] == ']' ? -1 : 0;
        bool is_arrow = i + 1 < size && text[i] == '-' && text[i + 1] == '>';
        const Operator *found = depth == 0 && i > 0 && !is_arrow ? operator_at(text + i, size - i) : NULL;
        if (found != NULL)
            return found;
        i += is_arrow;
    }
    return NULL;
}

static const Operator *operator_behind(Lowering *lowering, const Node *kid)
{
    size_t size;
    const char *text = text_behind(lowering, kid, &size);
    const Operator *found = text == NULL ? NULL : operator_at(text, size);
    return found != NULL || (text != NULL && size > 0 && *text == '(') ? found : operator_from_start(lowering, kid);
}

static const IrType *known_type(Lowering *lowering, Node *left, Node *right)
{
    const IrType *type = node_type(lowering, left);
    return type->kind != TYPE_UNKNOWN ? type : node_type(lowering, right);
}

static Temp lower_operator(Builder *builder, const Operator *operator, Node * left, Node *right)
{
    Lowering *lowering = builder->lowering;
    const IrType *type = known_type(lowering, left, right);
    Temp value = lower_value(builder, right);
    if (value == NONE)
        value = emit_unknown(builder, type);
    if (!operator->assigns) {
        Temp before = lower_value(builder, left);
        return before == NONE ? value : emit_binary(builder, operator->op, before, value, type);
    }
    Temp address = lower_address(builder, left);
    if (operator->op != N_IR_BINARIES)
        value = emit_binary(builder, operator->op, emit_load(builder, address, type), value, type);
    if (is_aggregate(type) && !is_aggregate(node_type(lowering, right)))
        type = node_type(lowering, right);
    emit_store(builder, address, value, type);
    return value;
}

static Node *without_casts(Node *node)
{
    while (node->kids.count > 0 && (node->kind == CXCursor_ParenExpr || node->kind == CXCursor_CStyleCastExpr ||
                                    node->kind == CXCursor_UnexposedExpr))
        node = node_last(node);
    return node;
}

/* `&((T *)x)` and the like: the operator is the character before the operand.  NONE when there is none. */
static Temp lower_prefix(Builder *builder, Node *operand)
{
    Lowering *lowering = builder->lowering;
    const IrType *type = node_type(lowering, operand);
    switch (char_before(lowering, operand)) {
    case '&': return lower_address(builder, without_casts(operand));
    case '*': return emit_load(builder, lower_value(builder, operand), lowering->type_unknown);
    case '!': return emit_unary(builder, IR_LOGNOT, lower_value(builder, operand), type);
    case '~': return emit_unary(builder, IR_BITNOT, lower_value(builder, operand), type);
    default: return NONE;
    }
}

/* `(ULONG)p->x--`, which the Microsoft compiler takes for a step of what is cast. */
static Temp lower_cast_step(Builder *builder, Node *operand)
{
    size_t size;
    Lowering *lowering = builder->lowering;
    const IrType *type = node_type(lowering, operand);
    const char *text = text_behind(lowering, operand, &size);
    if (text == NULL || size < 2 || text[0] != text[1] || (text[0] != '+' && text[0] != '-'))
        return NONE;
    Temp address = lower_address(builder, without_casts(operand)), before = emit_load(builder, address, type);
    Temp one = emit_const(builder, *text == '+' ? 1 : -1);
    emit_store(builder, address, emit_binary(builder, IR_ADD, before, one, type), type);
    return before;
}

/* `a ? f() : 1` with an f that gives nothing: no call has such an argument. */
static bool is_choice(Lowering *lowering, Node *const *parts, size_t n)
{
    return n == 3 &&
           (node_type(lowering, parts[1])->kind == TYPE_VOID) != (node_type(lowering, parts[2])->kind == TYPE_VOID);
}

static Temp lower_choice(Builder *builder, Node *const *parts, const IrType *type)
{
    BlockId arms[2] = {block_new(builder), block_new(builder)}, end = block_new(builder);
    lower_condition(builder, parts[0], arms[0], arms[1]);
    for (size_t i = 0; i < 2; i++) {
        block_enter(builder, arms[i]);
        lower_effect(builder, parts[i + 1]);
        if (!block_is_closed(builder))
            end_jump(builder, end);
    }
    block_enter(builder, end);
    return emit_unknown(builder, type);
}

/* The values of the kids from FIRST on. */
static void add_parts(Builder *builder, const Node *node, size_t first, Temp *args, size_t *n)
{
    for (size_t i = first; i < node->kids.count; i++) {
        Node *kid = node->kids.items[i];
        Temp value = clang_isExpression(kid->kind) ? lower_value(builder, kid) : NONE;
        if (value != NONE && *n < MAX_ARGS)
            args[(*n)++] = value;
    }
}

void lower_parts(Builder *builder, const Node *node)
{
    Temp args[MAX_ARGS];
    size_t n = 0;
    add_parts(builder, node, 0, args, &n);
    emit_unknown_of(builder, builder->lowering->type_unknown, args, n);
}

/* ---- all -------------------------------------------------------------------------------------------------------- */

Temp lower_recovery(Builder *builder, Node *node)
{
    Lowering *lowering = builder->lowering;
    Temp args[MAX_ARGS];
    size_t n = 0;
    const IrType *type = node_type(lowering, node);
    Node *first = node_kid(node, 0);
    Temp member = recovered_member(builder, node);
    if (member != NONE)
        return emit_load(builder, member, type);
    Node *parts[4];
    if (is_choice(lowering, parts, node_operands(node, parts, 4)))
        return lower_choice(builder, parts, type);
    const Operator *operator= node->kids.count == 2 ? operator_behind(lowering, first) : NULL;
    if (operator!= NULL)
        return lower_operator(builder, operator, first, node->kids.items[1]);
    IrFunctionRef *ref = first == NULL || !is_call(lowering, first) ? NULL : recovered_callee(lowering, first);
    Temp unary = NONE;
    if (ref == NULL && node->kids.count == 1 && clang_isExpression(first->kind)) {
        unary = lower_cast_step(builder, first);
        unary = unary != NONE ? unary : lower_prefix(builder, first);
    }
    if (unary != NONE)
        return unary;
    if (first != NULL && lowering->is_cpp && cxx_recovered_object(builder, first, &ref, &args[0]))
        n = 1;
    add_parts(builder, node, ref != NULL, args, &n);
    if (ref != NULL)
        return emit_call(builder, ref, NONE, args, n, ref->result);
    if (type->kind != TYPE_VOID)
        return emit_not_lowered_of(builder, node, type, args, n);
    if (n > 0)
        emit_unknown_of(builder, lowering->type_unknown, args, n);
    return NONE;
}
