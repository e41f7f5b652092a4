/* SPDX-License-Identifier: MIT */
/* lower, C++: expressions that C does not have. */
#include <ctype.h>
#include <string.h>

#include "lower/cxx.h"

/* ---- this, variables -------------------------------------------------------------------------------------------- */

Temp cxx_this(Builder *builder, Node *node)
{
    if (builder->closure != NULL) {
        Temp captured = captured_this(builder);
        if (captured != NONE)
            return captured;
    }
    if (builder->this_var != NONE)
        return emit_load(builder, emit_local(builder, builder->this_var), builder->vars.items[builder->this_var].type);
    return node != NULL ? emit_not_lowered(builder, node, builder->lowering->type_pointer)
                        : emit_unknown(builder, builder->lowering->type_pointer);
}

/* A variable of the function around a closure, or one whose declaration was not lowered (it had errors). */
Temp cxx_address_of_variable(Builder *builder, CXCursor variable)
{
    Temp captured = captured_variable(builder, variable);
    if (captured != NONE)
        return captured;
    const IrType *type = type_of(builder->lowering, clang_getCursorType(variable));
    Temp address = emit_local(builder, local_declare(builder, variable));
    return type->is_reference ? emit_load(builder, address, type) : address;
}

bool is_class_member(CXCursor variable)
{
    switch (clang_getCursorKind(clang_getCursorSemanticParent(variable))) {
    case CXCursor_StructDecl:
    case CXCursor_ClassDecl:
    case CXCursor_UnionDecl:
    case CXCursor_ClassTemplate:
    case CXCursor_ClassTemplatePartialSpecialization: return true;
    default: return false;
    }
}

/* `&x`; `&Class::Method` is the method, `&Class::field` is what libclang cannot say more of. */
Temp cxx_address_taken(Builder *builder, Node *node, Node *operand)
{
    CXCursor target = clang_getCursorReferenced(operand->cursor);
    if (operand->kind == CXCursor_DeclRefExpr && clang_getCursorKind(target) == CXCursor_FieldDecl)
        return emit_unknown(builder, node_type(builder->lowering, node));
    return lower_address(builder, operand);
}

/* ---- parameters of templates ------------------------------------------------------------------------------------ */

/* A constant that a variable template makes: `is_class_v<T>`. */
static bool is_template_constant(const Node *node, CXCursor target)
{
    return clang_getCursorKind(target) == CXCursor_UnexposedDecl && !is_bound_name(target) &&
           clang_isConstQualifiedType(clang_getCursorType(node->cursor));
}

/* In an instance, what the parameter was replaced by is the kid of a name that refers to nothing. */
bool is_template_value(const Node *node)
{
    if (node->kind != CXCursor_DeclRefExpr)
        return false;
    CXCursor target = clang_getCursorReferenced(node->cursor);
    return clang_getCursorKind(target) == CXCursor_NonTypeTemplateParameter || is_template_constant(node, target) ||
           (cursor_is_null(target) && node->kids.count == 1);
}

Temp lower_template_value(Builder *builder, Node *node)
{
    int64_t value;
    const IrType *type = node_type(builder->lowering, node);
    if (type->kind != TYPE_POINTER && constant_of(node->cursor, &value))
        return emit_const(builder, value);
    Node *kid = node_last(node);
    return kid != NULL && clang_isExpression(kid->kind) ? lower_as(builder, kid, type) : emit_unknown(builder, type);
}

/* ---- casts ------------------------------------------------------------------------------------------------------ */

static bool is_cast(enum CXCursorKind kind)
{
    switch (kind) {
    case CXCursor_CXXStaticCastExpr:
    case CXCursor_CXXReinterpretCastExpr:
    case CXCursor_CXXConstCastExpr:
    case CXCursor_CXXDynamicCastExpr:
    case CXCursor_CXXFunctionalCastExpr:
    case CXCursor_CXXAddrspaceCastExpr:
    case CXCursor_CStyleCastExpr:
    case CXCursor_UnexposedExpr: return true;
    default: return false;
    }
}

static Temp lower_cxx_cast(Builder *builder, Node *node)
{
    Lowering *lowering = builder->lowering;
    const IrType *to = node_type(lowering, node);
    Node *operand = node_last(node);
    if (operand == NULL || !clang_isExpression(operand->kind))
        return to->kind == TYPE_RECORD ? construct_temporary(builder, node, true) : emit_const(builder, 0); /* T() */
    if (to->kind == TYPE_RECORD && node_type(lowering, operand)->kind != TYPE_RECORD)
        return construct_temporary(builder, operand, true);
    Temp member = lower_as_first_member(builder, operand, clang_getCursorType(node->cursor));
    if (member != NONE)
        return member;
    if (node->kind == CXCursor_CXXDynamicCastExpr && to->kind == TYPE_POINTER) {
        lower_effect(builder, operand);
        return emit_unknown(builder, to); /* null or the same */
    }
    return lower_as(builder, operand, to);
}

/* True for an expression that denotes an object: what a cast to a reference is applied to. */
static bool is_object_expression(Builder *builder, const Node *node)
{
    switch (node->kind) {
    case CXCursor_DeclRefExpr:
    case CXCursor_MemberRefExpr:
    case CXCursor_ArraySubscriptExpr:
    case CXCursor_StringLiteral: return true;
    case CXCursor_UnaryOperator: return clang_getCursorUnaryOperatorKind(node->cursor) == CXUnaryOperator_Deref;
    case CXCursor_CallExpr: return call_gives_reference(builder, (Node *)(uintptr_t)node);
    case CXCursor_ParenExpr: return node->kids.count == 1 && is_object_expression(builder, node->kids.items[0]);
    default: return is_cast(node->kind) && node->kids.count > 0 && is_object_expression(builder, node_last(node));
    }
}

/* ---- values ----------------------------------------------------------------------------------------------------- */

/* A type in a template that could not be settled: the parts are worth having all the same. */
static Temp lower_unresolved_construction(Builder *builder, Node *node)
{
    const IrType *type = node_type(builder->lowering, node);
    int32_t var = var_new(builder, "", type, node_pos(builder->lowering, node));
    emit_uninit(builder, var);
    for (size_t i = 0; i < node->kids.count; i++)
        if (clang_isExpression(node->kids.items[i]->kind))
            lower_effect(builder, node->kids.items[i]);
    return emit_local(builder, var);
}

/* `T()`, where T is no class, also in a template; as a default initialiser it has no place of its own. */
static bool is_value_of_nothing(Lowering *lowering, const Node *node)
{
    size_t size;
    CXSourceRange range = clang_getCursorExtent(node->cursor);
    const char *end = text_from(lowering, clang_getRangeEnd(range), &size);
    if (clang_Range_isNull(range))
        return true;
    const char *start = text_from(lowering, clang_getRangeStart(range), &size);
    return start != NULL && end > start + 2 && (strncmp(end - 2, "()", 2) == 0 || strncmp(end - 2, "{}", 2) == 0);
}

Temp lower_cxx_value(Builder *builder, Node *node)
{
    int64_t value;
    Lowering *lowering = builder->lowering;
    const IrType *type = node_type(lowering, node);
    switch (node->kind) {
    case CXCursor_CXXThisExpr: return cxx_this(builder, node);
    case CXCursor_CXXNewExpr: return lower_new(builder, node);
    case CXCursor_CXXDeleteExpr: lower_delete(builder, node); return NONE;
    case CXCursor_CXXThrowExpr: return lower_throw(builder, node);
    case CXCursor_LambdaExpr: return construct_temporary(builder, node, true);
    case CXCursor_CXXTypeidExpr:
    case CXCursor_SizeOfPackExpr:
    case CXCursor_RequiresExpr:
    case CXCursor_ConceptSpecializationExpr:
        return constant_of(node->cursor, &value) ? emit_const(builder, value) : emit_unknown(builder, type);
    case CXCursor_CXXStaticCastExpr:
    case CXCursor_CXXReinterpretCastExpr:
    case CXCursor_CXXConstCastExpr:
    case CXCursor_CXXDynamicCastExpr:
    case CXCursor_CXXFunctionalCastExpr: return lower_cxx_cast(builder, node);
    case CXCursor_BinaryOperator:
        if (node->kids.count == 2)
            return emit_load(builder, lower_cxx_address(builder, node), type);
        break;
    default: break;
    }
    if (node->kind == CXCursor_UnexposedExpr && type->kind == TYPE_RECORD)
        return lower_unresolved_construction(builder, node);
    if (node->kind == CXCursor_UnexposedExpr && type->kind == TYPE_VOID)
        return NONE;
    if (node->kind == CXCursor_UnexposedExpr && is_value_of_nothing(lowering, node))
        return emit_const(builder, 0);
    return lower_recovery(builder, node);
}

/* `p->*m`: the field is not known, the object is. */
static Temp address_of_pointed_member(Builder *builder, Node *node)
{
    Lowering *lowering = builder->lowering;
    Node *object = node->kids.items[0];
    const IrType *type = node_type(lowering, object);
    Temp address = type->kind == TYPE_POINTER ? lower_value(builder, object) : lower_address(builder, object);
    lower_effect(builder, node->kids.items[1]);
    return emit_field(builder, address, "(member)", node_type(lowering, node));
}

static Temp address_of_cast(Builder *builder, Node *node)
{
    Node *kid = node_last(node);
    const IrType *type = node_type(builder->lowering, node);
    if (kid != NULL && clang_isExpression(kid->kind) &&
        (is_object_expression(builder, kid) || node_type(builder->lowering, kid)->kind == TYPE_RECORD) &&
        node_type(builder->lowering, kid)->kind != TYPE_POINTER)
        return lower_address(builder, kid);
    if (kid != NULL && clang_isExpression(kid->kind) && is_object_expression(builder, kid) &&
        type->kind == TYPE_POINTER)
        return lower_address(builder, kid);
    return materialise(builder, lower_value(builder, node), type);
}

/* A member of `this` that clang does not know: of a base that is a stand-in. */
static Temp address_of_unknown_member(Builder *builder, Node *node)
{
    size_t size, length = 0;
    const char *text = text_from(builder->lowering, clang_getRangeStart(clang_getCursorExtent(node->cursor)), &size);
    while (text != NULL && length < size && (text[length] == '_' || isalnum((unsigned char)text[length])))
        length++;
    if (length == 0 || builder->this_var == NONE)
        return emit_not_lowered(builder, node, builder->lowering->type_pointer);
    return emit_field(builder, cxx_this(builder, node), arena_strndup(builder->arena, text, length),
                      node_type(builder->lowering, node));
}

Temp lower_cxx_address(Builder *builder, Node *node)
{
    Lowering *lowering = builder->lowering;
    const IrType *type = node_type(lowering, node);
    CXCursor target = clang_getCursorReferenced(node->cursor);
    if (node->kind == CXCursor_BinaryOperator)
        return address_of_pointed_member(builder, node);
    if (is_template_value(node) && node->kids.count > 0 && is_object_expression(builder, node_last(node)))
        return lower_address(builder, node_last(node));
    if (is_template_value(node))
        return materialise(builder, lower_template_value(builder, node), type);
    if (is_cast(node->kind))
        return address_of_cast(builder, node);
    if (node->kind == CXCursor_MemberRefExpr && clang_getCursorKind(target) == CXCursor_VarDecl)
        return address_of_variable(builder, target); /* a static member */
    if (node->kind == CXCursor_MemberRefExpr && clang_getCursorKind(target) == CXCursor_CXXMethod)
        return emit_func(builder, function_ref(lowering, target));
    if (node->kind == CXCursor_DeclRefExpr && is_bound_name(target))
        return address_of_variable(builder, target);
    CXCursor instance = named_instance(lowering, node);
    if (!cursor_is_null(instance))
        return emit_func(builder, function_ref(lowering, instance));
    if (node->kind == CXCursor_MemberRefExpr && node->kids.count == 0)
        return address_of_unknown_member(builder, node);
    if (node->kind == CXCursor_DeclRefExpr || node->kind == CXCursor_MemberRefExpr)
        return emit_not_lowered(builder, node, lowering->type_pointer);
    return materialise(builder, lower_value(builder, node), type);
}

/* ---- results ---------------------------------------------------------------------------------------------------- */

static bool is_copy(CXCursor constructor)
{
    return clang_CXXConstructor_isCopyConstructor(constructor) || clang_CXXConstructor_isMoveConstructor(constructor);
}

/* `return local;` hands the local itself out (the compiler may, and usually does): the copy or move that is written in
 * the tree, and the destruction, do not happen.  NONE for anything else. */
static int32_t returned_local(Builder *builder, Node *value)
{
    Node *bare = value;
    while (bare->kids.count == 1 && (bare->kind == CXCursor_UnexposedExpr || bare->kind == CXCursor_ParenExpr ||
                                     (is_construction(bare) && is_copy(clang_getCursorReferenced(bare->cursor)))))
        bare = bare->kids.items[0];
    int32_t var =
        bare->kind == CXCursor_DeclRefExpr ? local_of(builder, clang_getCursorReferenced(bare->cursor)) : NONE;
    return var != NONE && !builder->vars.items[var].is_param ? var : NONE;
}

Temp cxx_return_value(Builder *builder, Node *value)
{
    const IrType *result = builder->result;
    const Cleanup *outer = builder->cleanups;
    if (result->is_reference)
        return lower_address(builder, value);
    if (result->kind != TYPE_RECORD || node_type(builder->lowering, value)->kind != TYPE_RECORD) {
        Temp plain = lower_value(builder, value);
        builder->returned = returned_local(builder, value);
        cleanups_end(builder, outer); /* temporaries of the value */
        return plain;
    }
    int32_t var = returned_local(builder, value);
    if (var != NONE && builder->vars.items[var].type->kind == TYPE_RECORD) {
        builder->returned = var;
        return emit_local(builder, var);
    }
    Temp object = construct_temporary(builder, value, false);
    cleanups_end(builder, outer);
    return object;
}
