/* SPDX-License-Identifier: MIT */
/* lower, C++: `{a, b}` where a std::initializer_list is wanted: an array without a name, and an object with two members
 * that tell where it begins, and where it ends or how long it is. */
#include "lower/cxx.h"

/* The array behind NODE, a list; NULL for anything else. */
static Node *listed_array(Lowering *lowering, Node *node)
{
    CXType type = clang_getCanonicalType(clang_getCursorType(node->cursor));
    if (type.kind != CXType_Record || !cursor_is_named(clang_getTypeDeclaration(type), "initializer_list"))
        return NULL;
    while (node->kind == CXCursor_UnexposedExpr && node->kids.count == 1) {
        node = node->kids.items[0];
        if (clang_getCanonicalType(clang_getCursorType(node->cursor)).kind == CXType_ConstantArray)
            return node_type(lowering, node)->target != NULL ? node : NULL;
    }
    return NULL;
}

bool construct_list(Builder *builder, Place place, Node *node)
{
    Lowering *lowering = builder->lowering;
    Node *array = listed_array(lowering, node);
    ClassInfo *info = array != NULL ? class_of(lowering, clang_getCursorType(node->cursor)) : NULL;
    if (info == NULL || info->fields.count != 2)
        return false;
    int64_t count = clang_getArraySize(clang_getCanonicalType(clang_getCursorType(array->cursor)));
    const IrType *element = node_type(lowering, array)->target;
    Temp first = lower_address(builder, array), object = place_address(builder, place),
         length = emit_const(builder, count);
    for (size_t i = 0; i < 2; i++) {
        CXCursor field = info->fields.items[i];
        const IrType *type = type_of(lowering, clang_getCursorType(field));
        Temp end = type->kind == TYPE_POINTER ? emit_index(builder, first, length, element) : length;
        emit_store(builder, emit_field(builder, object, field_name(lowering, field), type), i == 0 ? first : end, type);
    }
    return true;
}

bool lower_list_object(Builder *builder, Node *node, Temp *out_object)
{
    const IrType *type = node_type(builder->lowering, node);
    if (type->kind != TYPE_RECORD || listed_array(builder->lowering, node) == NULL)
        return false;
    int32_t var = var_new(builder, "", type, node_pos(builder->lowering, node));
    *out_object = emit_local(builder, var);
    return construct_list(builder, PLACE_VAR(var), node);
}
