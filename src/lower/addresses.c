/* SPDX-License-Identifier: MIT */
/* lower: addresses of what expressions denote. */
#include <string.h>

#include "lower/lowering.h"

Temp materialise(Builder *builder, Temp value, const IrType *type)
{
    if (is_aggregate(type))
        return value;
    int32_t var = var_new(builder, "", type, builder_pos(builder));
    Temp address = emit_local(builder, var);
    if (value != NONE)
        emit_store(builder, address, value, type);
    return address;
}

Temp place_address(Builder *builder, Place place)
{
    if (place.var != NONE)
        return emit_local(builder, place.var);
    if (place.global != NULL)
        return emit_global(builder, place.global);
    return place.address;
}

static bool is_function_kind(enum CXCursorKind kind)
{
    return kind == CXCursor_FunctionDecl || kind == CXCursor_CXXMethod || kind == CXCursor_Constructor ||
           kind == CXCursor_Destructor || kind == CXCursor_ConversionFunction;
}

/* The address in a reference is the value of the variable that is one. */
static Temp through_reference(Builder *builder, Temp address, const IrType *type)
{
    return type->is_reference ? emit_load(builder, address, type) : address;
}

Temp address_of_variable(Builder *builder, CXCursor variable)
{
    Lowering *lowering = builder->lowering;
    const IrType *type = type_of(lowering, clang_getCursorType(variable));
    int32_t var = local_of(builder, variable);
    if (var != NONE) /* a name of a structured binding is a reference here only */
        return through_reference(builder, emit_local(builder, var), builder->vars.items[var].type);
    if (clang_Cursor_hasVarDeclGlobalStorage(variable) == 1)
        return through_reference(builder, emit_global(builder, global_for(lowering, variable)), type);
    return cxx_address_of_variable(builder, variable);
}

static Temp address_of_name(Builder *builder, Node *node)
{
    CXCursor target = clang_getCursorReferenced(node->cursor);
    enum CXCursorKind kind = clang_getCursorKind(target);
    if (is_function_kind(kind))
        return emit_func(builder, function_ref(builder->lowering, target));
    if (kind == CXCursor_VarDecl || kind == CXCursor_ParmDecl)
        return address_of_variable(builder, target);
    if (kind == CXCursor_EnumConstantDecl)
        return materialise(builder, lower_value(builder, node), node_type(builder->lowering, node));
    return lower_cxx_address(builder, node);
}

const char *field_name(Lowering *lowering, CXCursor field)
{
    const char *name = cursor_map_get(&lowering->fields, key_of_cursor(field));
    if (name == NULL) {
        /* An unnamed field is spelt like its type: "union S::(anonymous at ...)". */
        name = string_take(lowering->arena, clang_getCursorSpelling(field));
        if (strchr(name, '(') != NULL)
            name = "";
        else if (lowering->is_cpp && cxx_hides_field(lowering, field, name))
            name = cxx_scoped_name(lowering, field, name);
        cursor_map_put(&lowering->fields, key_of_cursor(field), (void *)(uintptr_t)name);
    }
    return *name == '\0' ? NULL : name;
}

static Temp address_of_base(Builder *builder, Node *base)
{
    const IrType *type = node_type(builder->lowering, base);
    return type->kind == TYPE_POINTER ? lower_value(builder, base) : lower_address(builder, base);
}

/* A member of an anonymous record is addressed under the record around that. */
static bool begins_record(CXCursor member)
{
    return clang_Cursor_getOffsetOfField(member) == 0 &&
           !clang_Cursor_isAnonymous(clang_getCursorSemanticParent(member));
}

typedef struct Parts {
    CXCursor wanted; /* a field, or the anonymous record that is the type of one */
    unsigned n, at;
} Parts;

static enum CXVisitorResult count_part(CXCursor field, CXClientData data)
{
    Parts *parts = data;
    parts->n++;
    if (clang_equalCursors(field, parts->wanted) ||
        clang_equalCursors(clang_getTypeDeclaration(clang_getCursorType(field)), parts->wanted))
        parts->at = parts->n;
    return CXVisit_Continue;
}

/* The union of which FIELD is a member, by itself or in an anonymous structure, and the part of it. */
static int64_t overlay_of(CXCursor field)
{
    CXCursor around = clang_getCursorSemanticParent(field);
    Parts parts = {.wanted = field};
    if (clang_getCursorKind(around) == CXCursor_StructDecl && clang_Cursor_isAnonymous(around)) {
        parts.wanted = around;
        around = clang_getCursorSemanticParent(around);
    }
    if (clang_getCursorKind(around) != CXCursor_UnionDecl)
        return 0;
    clang_Type_visitFields(clang_getCursorType(around), count_part, &parts);
    if (parts.n < 2 || parts.at == 0 || parts.at >= IR_OVERLAY_PARTS)
        return 0;
    unsigned line, column, offset;
    clang_getSpellingLocation(clang_getCursorLocation(around), NULL, &line, &column, &offset);
    int64_t name = 1 + (int64_t)((line * 977u + offset) % 0xffffu); /* tells unions of one record apart */
    return name * IR_OVERLAY_PARTS + parts.at;
}

static int64_t told_of_member(Lowering *lowering, CXCursor member)
{
    Key key = key_of_cursor(member);
    int64_t told = (int64_t)(intptr_t)cursor_map_get(&lowering->members, key) - 1;
    if (told < 0) {
        told = (begins_record(member) ? IR_MEMBER_FIRST : 0) + overlay_of(member) * IR_MEMBER_OVERLAY;
        cursor_map_put(&lowering->members, key, (void *)(intptr_t)(told + 1));
    }
    return told;
}

static Temp address_of_member(Builder *builder, Node *node)
{
    Node *base = NULL;
    Lowering *lowering = builder->lowering;
    CXCursor member = clang_getCursorReferenced(node->cursor);
    if (clang_getCursorKind(member) != CXCursor_FieldDecl) {
        Temp recovered = recovered_member(builder, node);
        return recovered != NONE ? recovered : lower_cxx_address(builder, node);
    }
    node_operands(node, &base, 1);
    Temp record = base != NULL ? address_of_base(builder, base) : cxx_this(builder, node);
    const char *name = field_name(lowering, member);
    const IrType *type = type_of(lowering, clang_getCursorType(member));
    if (name == NULL)
        return record;
    Temp field = emit_member(builder, record, name, type, told_of_member(lowering, member));
    return through_reference(builder, field, type);
}

/* `a[i]` and `i[a]`. */
Temp lower_index(Builder *builder, Node *node)
{
    Lowering *lowering = builder->lowering;
    Node *parts[2];
    if (node_operands(node, parts, 2) < 2)
        return emit_not_lowered(builder, node, lowering->type_pointer);
    bool is_swapped = node_type(lowering, parts[0])->kind == TYPE_INT;
    Temp base = lower_value(builder, parts[is_swapped]);
    Temp index = lower_value(builder, parts[!is_swapped]);
    return emit_index(builder, base, index, node_type(lowering, node));
}

static Temp address_of_unary(Builder *builder, Node *node)
{
    Temp address;
    switch (clang_getCursorUnaryOperatorKind(node->cursor)) {
    case CXUnaryOperator_Deref: return lower_value(builder, node_kid(node, 0));
    case CXUnaryOperator_Extension: return lower_address(builder, node_kid(node, 0));
    case CXUnaryOperator_PreInc:
    case CXUnaryOperator_PreDec: lower_step(builder, node, &address); return address;
    default: return materialise(builder, lower_value(builder, node), node_type(builder->lowering, node));
    }
}

static Temp address_of_binary(Builder *builder, Node *node)
{
    enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(node->cursor);
    if (kind == CXBinaryOperator_Comma) {
        lower_effect(builder, node_kid(node, 0));
        return lower_address(builder, node_kid(node, 1));
    }
    if (kind == CXBinaryOperator_PtrMemD || kind == CXBinaryOperator_PtrMemI)
        return lower_cxx_address(builder, node);
    if (kind == CXBinaryOperator_Assign || node->kind == CXCursor_CompoundAssignOperator) {
        lower_effect(builder, node);
        return lower_address(builder, node_kid(node, 0));
    }
    return materialise(builder, lower_value(builder, node), node_type(builder->lowering, node));
}

/* An object without a name, for a compound literal or a braced list. */
static Temp address_of_list(Builder *builder, Node *node, Node *list)
{
    const IrType *type = node_type(builder->lowering, node);
    int32_t var = var_new(builder, "", type, node_pos(builder->lowering, node));
    lower_into(builder, PLACE_VAR(var), clang_getCursorType(node->cursor), list);
    return emit_local(builder, var);
}

static Temp address_by_kind(Builder *builder, Node *node)
{
    const IrType *type = node_type(builder->lowering, node);
    switch (node->kind) {
    case CXCursor_ParenExpr: return lower_address(builder, node_kid(node, 0));
    case CXCursor_DeclRefExpr: return address_of_name(builder, node);
    case CXCursor_MemberRefExpr: return address_of_member(builder, node);
    case CXCursor_ArraySubscriptExpr: return lower_index(builder, node);
    case CXCursor_UnaryOperator: return address_of_unary(builder, node);
    case CXCursor_BinaryOperator:
    case CXCursor_CompoundAssignOperator: return address_of_binary(builder, node);
    case CXCursor_ConditionalOperator: return lower_conditional(builder, node, true);
    case CXCursor_CompoundLiteralExpr: return address_of_list(builder, node, node_last(node));
    case CXCursor_InitListExpr: return address_of_list(builder, node, node);
    case CXCursor_StringLiteral: return lower_value(builder, node);
    case CXCursor_CallExpr:
        return call_gives_reference(builder, node) ? lower_call_address(builder, node)
                                                   : materialise(builder, lower_value(builder, node), type);
    case CXCursor_UnexposedExpr:
    case CXCursor_CStyleCastExpr: {
        Node *kid = node_last(node);
        Temp member = type->kind == TYPE_UNKNOWN ? recovered_member(builder, node) : NONE;
        if (member != NONE || lower_list_object(builder, node, &member))
            return member;
        if (kid != NULL && clang_isExpression(kid->kind) && node_bare(builder->lowering, node) != node)
            return lower_address(builder, kid);
        return lower_cxx_address(builder, node);
    }
    default: return lower_cxx_address(builder, node);
    }
}

Temp lower_address(Builder *builder, Node *node)
{
    Node *before = builder_at(builder, node);
    Temp address = address_by_kind(builder, node);
    builder_at(builder, before);
    return address;
}
