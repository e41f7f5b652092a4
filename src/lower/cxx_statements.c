/* SPDX-License-Identifier: MIT */
/* lower, C++: statements that C does not have. */
#include <string.h>

#include "lower/cxx.h"

/* ---- auto [a, b] = object --------------------------------------------------------------------------------------- */

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

/* ---- for (x : range) -------------------------------------------------------------------------------------------- */

typedef struct Range {
    Node *variable, *object, *body;
    CXType type; /* of the object */
} Range;

static void bind_element(Builder *builder, const Range *range, Temp element, CXType element_type)
{
    CXType type = clang_getCursorType(range->variable->cursor);
    int32_t var = local_declare(builder, range->variable->cursor);
    const IrType *object = type_of(builder->lowering, type);
    if (object->is_reference) {
        emit_store(builder, emit_local(builder, var), element, object);
        return;
    }
    if (object->kind == TYPE_RECORD) {
        construct_copy(builder, emit_local(builder, var), element, type, false);
        push_destroy(builder, var, type);
        return;
    }
    const IrType *from = type_of(builder->lowering, element_type);
    Temp value = convert(builder, emit_load(builder, element, from), from, object);
    emit_store(builder, emit_local(builder, var), value, object);
}

static void lower_range_body(Builder *builder, const Range *range, BlockId next, BlockId end, const Cleanup *outer)
{
    Target target = {builder->targets, TARGET_LOOP, end, next, outer};
    builder->targets = &target;
    lower_statement(builder, range->body);
    builder->targets = target.outer;
    cleanups_end(builder, outer);
    if (!block_is_closed(builder))
        end_jump(builder, next);
}

/* Over an array: an index that nobody sees. */
static void lower_array_range(Builder *builder, const Range *range)
{
    Lowering *lowering = builder->lowering;
    const Cleanup *outer = builder->cleanups;
    CXType element_type = clang_getArrayElementType(clang_getCanonicalType(range->type));
    BlockId head = block_new(builder), body = block_new(builder), next = block_new(builder), end = block_new(builder);
    int32_t index = var_new(builder, "", lowering->type_size, builder_pos(builder));
    Temp array = lower_address(builder, range->object);
    Temp zero = emit_const(builder, 0);
    emit_store(builder, emit_local(builder, index), zero, lowering->type_size);
    end_jump(builder, head);
    block_enter(builder, head);
    Temp at = emit_load(builder, emit_local(builder, index), lowering->type_size);
    Temp count = emit_const(builder, clang_getArraySize(clang_getCanonicalType(range->type)));
    end_branch(builder, emit_binary(builder, IR_LT, at, count, lowering->type_size), body, end);
    block_enter(builder, body);
    bind_element(builder, range, emit_index(builder, array, at, type_of(lowering, element_type)), element_type);
    lower_range_body(builder, range, next, end, outer);
    block_enter(builder, next);
    Temp place = emit_local(builder, index), one;
    at = emit_load(builder, place, lowering->type_size);
    one = emit_const(builder, 1);
    emit_store(builder, place, emit_binary(builder, IR_ADD, at, one, lowering->type_size), lowering->type_size);
    end_jump(builder, head);
    block_enter(builder, end);
}

/* Over anything else: some elements, none of them known. */
static void lower_unknown_range(Builder *builder, const Range *range)
{
    Lowering *lowering = builder->lowering;
    const Cleanup *outer = builder->cleanups;
    BlockId head = block_new(builder), body = block_new(builder), end = block_new(builder);
    lower_effect(builder, range->object);
    end_jump(builder, head);
    block_enter(builder, head);
    end_branch(builder, emit_unknown(builder, lowering->type_bool), body, end);
    block_enter(builder, body);
    bind_element(builder, range, emit_unknown(builder, lowering->type_pointer),
                 clang_getCursorType(range->variable->cursor));
    lower_range_body(builder, range, head, end, outer);
    block_enter(builder, end);
}

/* Kids: perhaps an initial statement, the variable (made from `*begin`), the range, the body. */
void lower_range_for(Builder *builder, Node *node)
{
    Range range = {.variable = node_find(node, CXCursor_VarDecl), .body = node_last(node)};
    const Cleanup *outer = builder->cleanups;
    for (size_t i = 0; i + 1 < node->kids.count; i++) {
        Node *kid = node->kids.items[i];
        if (clang_isExpression(kid->kind))
            range.object = kid;
        else if (kid->kind == CXCursor_DeclStmt)
            lower_statement(builder, kid);
    }
    if (range.variable == NULL || range.object == NULL) {
        emit_opaque(builder, node, NULL);
        return;
    }
    range.type = clang_getCursorType(range.object->cursor);
    if (clang_getCanonicalType(range.type).kind == CXType_ConstantArray)
        lower_array_range(builder, &range);
    else
        lower_unknown_range(builder, &range);
    cleanups_end(builder, outer);
}

/* ---- try -------------------------------------------------------------------------------------------------------- */

/* Which handler takes an exception is not decided: any of them may, and without a `catch (...)` none. */
static void lower_handlers(Builder *builder, Node *node, BlockId end)
{
    bool catches_all = false;
    for (size_t i = 1; i < node->kids.count; i++) {
        Node *handler = node->kids.items[i], *variable = node_find(handler, CXCursor_VarDecl);
        Node *body = node_find(handler, CXCursor_CompoundStmt);
        BlockId taken = block_new(builder), next = block_new(builder);
        if (body == NULL)
            continue;
        catches_all = variable == NULL && handler->kids.count == 1;
        if (catches_all)
            end_jump(builder, taken);
        else
            end_branch(builder, emit_unknown(builder, builder->lowering->type_bool), taken, next);
        block_enter(builder, taken);
        if (variable != NULL)
            emit_uninit(builder, local_declare(builder, variable->cursor));
        lower_statement(builder, body);
        if (!block_is_closed(builder))
            end_jump(builder, end);
        block_enter(builder, next);
    }
    end_with(builder, catches_all ? TERM_UNREACHABLE : TERM_RESUME);
}

void lower_cxx_try(Builder *builder, Node *node)
{
    const Cleanup *outer = builder->cleanups;
    BlockId raised = block_new(builder), end = block_new(builder);
    Node *body = node_kid(node, 0);
    if (body == NULL)
        return;
    emit(builder, IR_TRY_PUSH)->block = raised;
    cleanup_push(builder, (Cleanup){.kind = CLEANUP_EXCEPT});
    lower_statement(builder, body);
    cleanups_end(builder, outer);
    if (!block_is_closed(builder))
        end_jump(builder, end);
    block_enter(builder, raised);
    lower_handlers(builder, node, end);
    block_enter(builder, end);
}
