/* SPDX-License-Identifier: MIT */
/* lower, C++: structured bindings. */
#include <string.h>

#include "lower/cxx.h"

/* ---- auto [a, b] = object --------------------------------------------------------------------------------------- */

/* libclang shows variables made of a template in the same way. */
bool is_bound_name(CXCursor cursor)
{
    return clang_getCursorKind(cursor) == CXCursor_UnexposedDecl && clang_Cursor_hasVarDeclGlobalStorage(cursor) != 1;
}

/* Each name is a reference to a member of the object: by position. */
static void bind_names(Builder *builder, Node *node, Temp object, CXType type)
{
    Lowering *lowering = builder->lowering;
    const ClassInfo *info = class_of(lowering, type);
    size_t n = 0;
    for (size_t i = 0; i < node->kids.count; i++) {
        Node *kid = node->kids.items[i];
        if (kid->kind != CXCursor_UnexposedDecl)
            continue;
        const IrType *member = type_of(lowering, clang_getCursorType(kid->cursor));
        const char *name = info != NULL && n < info->fields.count ? field_name(lowering, info->fields.items[n]) : NULL;
        IrType *reference = ARENA_NEW(lowering->arena, IrType);
        *reference = *type_pointer_to(lowering, member);
        reference->is_reference = true;
        int32_t var = var_new(builder, string_take(lowering->arena, clang_getCursorSpelling(kid->cursor)), reference,
                              place_of_name(lowering, kid->cursor));
        cursor_map_put(&builder->locals, key_of_cursor(kid->cursor), (void *)((uintptr_t)var + 1));
        Temp address = name != NULL ? emit_field(builder, object, name, member)
                                    : emit_index(builder, object, emit_const(builder, (int64_t)n), member);
        emit_store(builder, emit_local(builder, var), address, reference);
        n++;
    }
}

void bind_element_names(Builder *builder, Node *node, Temp element)
{
    Lowering *lowering = builder->lowering;
    CXType type = clang_getCursorType(node->cursor);
    const IrType *object = type_of(lowering, type);
    if (object->is_reference) {
        type = clang_getPointeeType(clang_getCanonicalType(type));
    } else if (object->kind == TYPE_RECORD) {
        int32_t var = var_new(builder, "", object, node_pos(lowering, node));
        construct_copy(builder, emit_local(builder, var), element, type, false);
        push_destroy(builder, var, type);
        element = emit_local(builder, var);
    }
    bind_names(builder, node, element, type);
}

void lower_binding(Builder *builder, Node *node)
{
    Lowering *lowering = builder->lowering;
    Node *value = node_last(node);
    if (value == NULL || !clang_isExpression(value->kind))
        return;
    Node *before = builder_at(builder, node);
    CXType type = clang_getCursorType(node->cursor);
    int32_t var = var_new(builder, "", type_of(lowering, type), node_pos(lowering, node));
    if (!cxx_initialise(builder, var, type, value))
        emit_uninit(builder, var);
    Temp object = emit_local(builder, var);
    if (type_of(lowering, type)->is_reference) {
        object = emit_load(builder, object, type_of(lowering, type));
        type = clang_getPointeeType(clang_getCanonicalType(type));
    }
    bind_names(builder, node, object, type);
    builder_at(builder, before);
}
