/* SPDX-License-Identifier: MIT */
/* lower: values of expressions. */
#include "lower/lowering.h"

#include <string.h>

/* ---- conversions ------------------------------------------------------------------------------------------------ */

Temp convert(Builder *builder, Temp value, const IrType *from, const IrType *to)
{
    if (value == NONE || to->kind == TYPE_VOID)
        return NONE;
    if (to->kind == TYPE_UNKNOWN || is_aggregate(to) || from == to)
        return value;
    bool is_same = from->kind == to->kind && from->size == to->size && from->is_signed == to->is_signed;
    if (is_same || (from->kind == TYPE_FUNCTION && to->kind == TYPE_POINTER))
        return value;
    return emit_cast(builder, value, to);
}

Temp lower_as(Builder *builder, Node *kid, const IrType *to)
{
    const IrType *from = node_type(builder->lowering, kid);
    if (to->kind == TYPE_VOID) {
        lower_effect(builder, kid);
        return NONE;
    }
    if (from->kind == TYPE_ARRAY || from->kind == TYPE_FUNCTION || (is_aggregate(to) && is_aggregate(from)))
        return lower_value(builder, kid);
    return convert(builder, lower_value(builder, kid), from, to);
}

/* Of an invalid type libclang gives no unqualified one, it dies. */
static CXType plain_type(CXType type)
{
    CXType canonical = clang_getCanonicalType(type);
    return canonical.kind == CXType_Record ? clang_getUnqualifiedType(canonical) : canonical;
}

static enum CXVisitorResult take_first(CXCursor cursor, CXClientData data)
{
    *(CXCursor *)data = cursor;
    return CXVisit_Break;
}

static enum CXChildVisitResult find_base(CXCursor cursor, CXCursor parent, CXClientData data)
{
    (void)parent;
    *(bool *)data = *(bool *)data || clang_getCursorKind(cursor) == CXCursor_CXXBaseSpecifier;
    return CXChildVisit_Continue;
}

/* What a record begins with; a null cursor when that is a base class, or nothing. */
static CXCursor first_member(CXType record)
{
    bool has_base = false;
    CXCursor first = clang_getNullCursor();
    if (record.kind != CXType_Record)
        return first;
    clang_visitChildren(clang_getTypeDeclaration(record), find_base, &has_base);
    if (!has_base)
        clang_Type_visitFields(record, take_first, &first);
    return first;
}

enum { DEEPEST_MEMBER = 4 };

/* The members, from the outermost on, by which OUTER begins with an object of type INNER; 0 where it does not. */
static size_t first_members(Lowering *lowering, CXType outer, CXType inner, CXCursor members[DEEPEST_MEMBER])
{
    size_t n = 0;
    for (; !clang_equalTypes(outer, inner); n++) {
        CXCursor member = first_member(outer);
        if (n == DEEPEST_MEMBER || cursor_is_null(member) || field_name(lowering, member) == NULL)
            return 0;
        members[n] = member;
        outer = plain_type(clang_getCursorType(member));
    }
    return n;
}

static CXType pointee_of(CXType pointer)
{
    return plain_type(clang_getPointeeType(clang_getCanonicalType(pointer)));
}

static Temp to_first_member(Builder *builder, Node *operand, CXType target)
{
    CXCursor members[DEEPEST_MEMBER];
    Lowering *lowering = builder->lowering;
    Node *bare = node_bare(lowering, operand);
    if (bare->kind != CXCursor_UnaryOperator || bare->kids.count == 0 ||
        clang_getCursorUnaryOperatorKind(bare->cursor) != CXUnaryOperator_AddrOf)
        return NONE;
    Node *object = node_last(bare);
    size_t n = first_members(lowering, plain_type(clang_getCursorType(object->cursor)), target, members);
    Temp address = n == 0 ? NONE : lower_address(builder, object);
    for (size_t i = 0; i < n; i++)
        address = emit_field(builder, address, field_name(lowering, members[i]),
                             type_of(lowering, clang_getCursorType(members[i])));
    return address;
}

static Temp from_first_member(Builder *builder, Node *operand, CXType target)
{
    CXCursor members[DEEPEST_MEMBER];
    Lowering *lowering = builder->lowering;
    CXType from = pointee_of(clang_getCursorType(node_bare(lowering, operand)->cursor));
    size_t n = from.kind == CXType_Record ? first_members(lowering, target, from, members) : 0;
    Temp address = n == 0 ? NONE : lower_value(builder, operand);
    while (n-- > 0)
        address = emit_first_member_cast(builder, address, field_name(lowering, members[n]), lowering->type_pointer);
    return address;
}

Temp lower_as_first_member(Builder *builder, Node *operand, CXType to)
{
    CXType target = pointee_of(to);
    if (target.kind != CXType_Record)
        return NONE;
    Temp member = to_first_member(builder, operand, target);
    return member != NONE ? member : from_first_member(builder, operand, target);
}

static Temp lower_cast(Builder *builder, Node *node)
{
    Node *operand = node_last(node);
    const IrType *to = node_type(builder->lowering, node);
    if (operand == NULL || !clang_isExpression(operand->kind))
        return emit_not_lowered(builder, node, to);
    Temp member = lower_as_first_member(builder, operand, clang_getCursorType(node->cursor));
    return member != NONE ? member : lower_as(builder, operand, to);
}

/* ---- what libclang does not name -------------------------------------------------------------------------------- */

/* `x ?: y` shows x three times: itself, and where it is looked at as condition and as value. */
static Temp lower_elvis(Builder *builder, Node *const *parts, const IrType *type)
{
    BlockId is_null = block_new(builder), end = block_new(builder);
    Temp value = lower_value(builder, parts[0]);
    Temp result = emit_move(builder, value);
    end_branch(builder, value, end, is_null);
    block_enter(builder, is_null);
    emit_move_to(builder, result, lower_as(builder, parts[3], type));
    end_jump(builder, end);
    block_enter(builder, end);
    return result;
}

static bool is_same_extent(const Node *a, const Node *b)
{
    return clang_equalRanges(clang_getCursorExtent(a->cursor), clang_getCursorExtent(b->cursor)) != 0;
}

static Temp lower_unexposed(Builder *builder, Node *node)
{
    Node *parts[5];
    int64_t value;
    const IrType *type = node_type(builder->lowering, node);
    size_t n = node_operands(node, parts, 5);
    bool is_offset = node_find(node, CXCursor_MemberRef) != NULL ||
                     (node_find(node, CXCursor_TypeRef) != NULL && type->kind == TYPE_INT);
    if (is_offset || n == 0) {
        if (constant_of(node->cursor, &value)) /* offsetof, traits */
            return emit_const(builder, value);
        for (size_t i = 0; i < n; i++)
            lower_effect(builder, parts[i]);
        if (is_offset)
            return emit_unknown(builder, type); /* of an element, or of a member that the record does not have */
        if (builder->lowering->is_cpp)
            return lower_cxx_value(builder, node);
        return type->kind == TYPE_VOID ? NONE : emit_not_lowered(builder, node, type);
    }
    Temp list;
    if (lower_list_object(builder, node, &list))
        return list;
    if (type->kind == TYPE_UNKNOWN && !(n == 1 && is_same_extent(node, parts[0])))
        return lower_recovery(builder, node);
    if (n == 1)
        return lower_as(builder, parts[0], type);
    if (n == 4 && is_same_extent(parts[0], parts[1]) && is_same_extent(parts[0], parts[2]))
        return lower_elvis(builder, parts, type);
    return lower_recovery(builder, node);
}

static Temp lower_generic(Builder *builder, Node *node)
{
    const IrType *type = node_type(builder->lowering, node);
    CXType wanted = clang_getCanonicalType(clang_getCursorType(node->cursor));
    for (size_t i = 1; i < node->kids.count; i++) {
        Node *kid = node->kids.items[i];
        if (clang_isExpression(kid->kind) &&
            clang_equalTypes(clang_getCanonicalType(clang_getCursorType(kid->cursor)), wanted))
            return lower_value(builder, kid);
    }
    return emit_not_lowered(builder, node, type);
}

static Temp lower_statement_expression(Builder *builder, Node *node)
{
    const IrType *type = node_type(builder->lowering, node);
    Node *body = node_kid(node, 0), *last = body == NULL ? NULL : node_last(body);
    Temp value = NONE;
    for (size_t i = 0; body != NULL && i < body->kids.count; i++) {
        Node *kid = body->kids.items[i];
        if (kid == last && clang_isExpression(kid->kind) && type->kind != TYPE_VOID)
            value = lower_as(builder, kid, type);
        else
            lower_statement(builder, kid);
    }
    return value == NONE && type->kind != TYPE_VOID ? emit_not_lowered(builder, node, type) : value;
}

/* ---- names ------------------------------------------------------------------------------------------------------ */

static Temp lower_reference(Builder *builder, Node *node)
{
    int64_t value;
    const IrType *type = node_type(builder->lowering, node);
    if (literal_of(builder->lowering, node, &value))
        return emit_const(builder, value);
    if (builder->lowering->is_cpp && is_template_value(node))
        return lower_template_value(builder, node);
    CXCursor instance = named_instance(builder->lowering, node);
    if (!cursor_is_null(instance))
        return emit_func(builder, function_ref(builder->lowering, instance));
    /* In C++ a constant variable of integral type is a constant expression. */
    if (builder->lowering->is_cpp && type->is_const && type->kind == TYPE_INT && constant_of(node->cursor, &value))
        return emit_const(builder, value);
    return emit_load(builder, lower_address(builder, node), type);
}

/* `{x}` for a scalar, or an aggregate in a place that has no name. */
static Temp lower_list_value(Builder *builder, Node *node)
{
    const IrType *type = node_type(builder->lowering, node);
    if (is_aggregate(type))
        return lower_address(builder, node);
    if (type->kind == TYPE_VOID) { /* for an object that was not understood */
        lower_parts(builder, node);
        return NONE;
    }
    Node *first = node_kid(node, 0);
    return first == NULL ? emit_const(builder, 0) : lower_as(builder, first, type);
}

/* ---- all -------------------------------------------------------------------------------------------------------- */

static Temp lower_by_kind(Builder *builder, Node *node)
{
    Lowering *lowering = builder->lowering;
    switch (node->kind) {
    case CXCursor_ParenExpr: return lower_value(builder, node_kid(node, 0));
    case CXCursor_UnexposedExpr: return lower_unexposed(builder, node);
    case CXCursor_IntegerLiteral:
    case CXCursor_CharacterLiteral:
    case CXCursor_FloatingLiteral:
    case CXCursor_ImaginaryLiteral:
    case CXCursor_StringLiteral:
    case CXCursor_CXXBoolLiteralExpr:
    case CXCursor_CXXNullPtrLiteralExpr:
    case CXCursor_GNUNullExpr:
    case CXCursor_UnaryExpr: return lower_literal(builder, node);
    case CXCursor_DeclRefExpr: return lower_reference(builder, node);
    case CXCursor_MemberRefExpr:
    case CXCursor_ArraySubscriptExpr:
    case CXCursor_CompoundLiteralExpr:
        return emit_load(builder, lower_address(builder, node), node_type(lowering, node));
    case CXCursor_UnaryOperator: return lower_unary(builder, node);
    case CXCursor_BinaryOperator: return lower_binary(builder, node);
    case CXCursor_CompoundAssignOperator: return lower_compound_assignment(builder, node);
    case CXCursor_ConditionalOperator: return lower_conditional(builder, node, false);
    case CXCursor_CallExpr: return lower_call(builder, node);
    case CXCursor_CStyleCastExpr: return lower_cast(builder, node);
    case CXCursor_StmtExpr: return lower_statement_expression(builder, node);
    case CXCursor_InitListExpr: return lower_list_value(builder, node);
    case CXCursor_GenericSelectionExpr: return lower_generic(builder, node);
    case CXCursor_AddrLabelExpr: return emit_unknown(builder, node_type(lowering, node));
    default: return lower_cxx_value(builder, node);
    }
}

Temp lower_value(Builder *builder, Node *node)
{
    Node *before = builder_at(builder, node);
    Temp value = lower_by_kind(builder, node);
    builder_at(builder, before);
    return value;
}

/* A value that nobody takes need not be loaded. */
void lower_effect(Builder *builder, Node *node)
{
    Node *bare = node_bare(builder->lowering, node);
    bool is_cast = bare->kind == CXCursor_UnexposedExpr || bare->kind == CXCursor_CStyleCastExpr;
    if (bare->kind == CXCursor_DeclRefExpr)
        return;
    if (is_cast && bare->kids.count > 0 && node_type(builder->lowering, bare)->kind == TYPE_VOID &&
        clang_isExpression(node_last(bare)->kind))
        lower_effect(builder, node_last(bare));
    else if (bare->kind == CXCursor_CallExpr)
        lower_call_address(builder, bare);
    else
        lower_value(builder, bare);
}
