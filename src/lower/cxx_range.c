/* SPDX-License-Identifier: MIT */
/* lower, C++: for (x : range).
 *
 * libclang shows the variable, the range and the body, and nothing of the iterators: begin() and end() are looked up in
 * the class.  Free functions of those names are not. */
#include "lower/cxx.h"

typedef struct Range {
    Node *variable; /* or a structured binding */
    Node *object, *body;
    CXType type; /* of the object */
} Range;

static void bind_element(Builder *builder, const Range *range, Temp element, CXType element_type)
{
    if (range->variable->kind != CXCursor_VarDecl) {
        bind_element_names(builder, range->variable, element);
        return;
    }
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

/* ---- over an object with begin() and end() ---------------------------------------------------------------------- */

/* What moves over the elements: a pointer, or an object with operators. */
typedef struct Iterator {
    const Range *range;
    CXType type;
    ClassInfo *info; /* NULL: a pointer */
    int32_t at, end;
} Iterator;

static CXCursor method_of(Builder *builder, ClassInfo *info, const char *name, int n_args)
{
    ClassInfo *owner;
    return find_method(builder->lowering, info, name, n_args, &owner);
}

static Temp call_found(Builder *builder, CXCursor method, Temp object, const Temp *args, size_t n)
{
    return call_method(builder, function_ref(builder->lowering, method), object, args, n);
}

/* The begin or end of the range goes to VAR. */
static void set_iterator(Builder *builder, const Iterator *iterator, int32_t var, CXCursor method, Temp object)
{
    const IrType *type = type_of(builder->lowering, iterator->type);
    Temp value = call_found(builder, method, object, NULL, 0);
    emit_store(builder, emit_local(builder, var), value, type);
}

static Temp is_before_end(Builder *builder, const Iterator *iterator)
{
    Lowering *lowering = builder->lowering;
    const IrType *type = type_of(lowering, iterator->type);
    Temp at = emit_local(builder, iterator->at), end = emit_local(builder, iterator->end);
    if (iterator->info == NULL) {
        at = emit_load(builder, at, type);
        end = emit_load(builder, end, type);
        return emit_binary(builder, IR_NE, at, end, type);
    }
    CXCursor differs = method_of(builder, iterator->info, "operator!=", 1);
    if (!cursor_is_null(differs))
        return call_found(builder, differs, at, &end, 1);
    CXCursor equals = method_of(builder, iterator->info, "operator==", 1);
    if (cursor_is_null(equals))
        return emit_unknown(builder, lowering->type_bool);
    return emit_unary(builder, IR_LOGNOT, call_found(builder, equals, at, &end, 1), lowering->type_bool);
}

static void step_iterator(Builder *builder, const Iterator *iterator)
{
    const IrType *type = type_of(builder->lowering, iterator->type);
    Temp place = emit_local(builder, iterator->at);
    if (iterator->info == NULL) {
        Temp at = emit_load(builder, place, type), one = emit_const(builder, 1);
        emit_store(builder, place, emit_index(builder, at, one, type->target), type);
        return;
    }
    CXCursor step = method_of(builder, iterator->info, "operator++", 0);
    if (!cursor_is_null(step))
        call_found(builder, step, place, NULL, 0);
}

/* The address of the element, and its type. */
static Temp element_at(Builder *builder, const Iterator *iterator, CXType *out_type)
{
    Lowering *lowering = builder->lowering;
    Temp place = emit_local(builder, iterator->at);
    *out_type = clang_getPointeeType(clang_getCanonicalType(iterator->type));
    if (iterator->info == NULL)
        return emit_load(builder, place, type_of(lowering, iterator->type));
    CXCursor method = method_of(builder, iterator->info, "operator*", 0);
    if (cursor_is_null(method)) {
        *out_type = clang_getCursorType(iterator->range->variable->cursor);
        return emit_unknown(builder, lowering->type_pointer);
    }
    Temp value = call_found(builder, method, place, NULL, 0);
    *out_type = clang_getCursorResultType(method);
    const IrType *result = type_of(lowering, *out_type);
    if (!result->is_reference)
        return materialise(builder, value, result);
    *out_type = clang_getPointeeType(clang_getCanonicalType(*out_type));
    return value;
}

static void lower_iteration(Builder *builder, const Iterator *iterator)
{
    const Cleanup *outer = builder->cleanups;
    CXType element_type;
    BlockId head = block_new(builder), body = block_new(builder), next = block_new(builder), end = block_new(builder);
    end_jump(builder, head);
    block_enter(builder, head);
    end_branch(builder, is_before_end(builder, iterator), body, end);
    block_enter(builder, body);
    Temp element = element_at(builder, iterator, &element_type);
    bind_element(builder, iterator->range, element, element_type);
    lower_range_body(builder, iterator->range, next, end, outer);
    block_enter(builder, next);
    step_iterator(builder, iterator);
    end_jump(builder, head);
    block_enter(builder, end);
}

/* False: the class has no begin() and end(), or nothing is known of it. */
static bool lower_object_range(Builder *builder, const Range *range)
{
    Lowering *lowering = builder->lowering;
    ClassInfo *info = class_of(lowering, range->type);
    if (info == NULL || info->is_any)
        return false;
    CXCursor begin = method_of(builder, info, "begin", 0), end = method_of(builder, info, "end", 0);
    if (cursor_is_null(begin) || cursor_is_null(end))
        return false;
    Iterator iterator = {.range = range, .type = clang_getCursorResultType(begin)};
    const IrType *type = type_of(lowering, iterator.type);
    iterator.info = class_of(lowering, iterator.type);
    if (type->is_reference || (iterator.info == NULL && (type->kind != TYPE_POINTER || type->target == NULL)))
        return false;
    Temp object = lower_address(builder, range->object);
    iterator.at = var_new(builder, "", type, builder_pos(builder));
    iterator.end = var_new(builder, "", type, builder_pos(builder));
    set_iterator(builder, &iterator, iterator.at, begin, object);
    set_iterator(builder, &iterator, iterator.end, end, object);
    lower_iteration(builder, &iterator);
    return true;
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
    if (range.variable == NULL)
        range.variable = node_find(node, CXCursor_UnexposedDecl);
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
    else if (!lower_object_range(builder, &range))
        lower_unknown_range(builder, &range);
    cleanups_end(builder, outer);
}
