/* SPDX-License-Identifier: MIT */
/* lower, C++: the end of objects. */
#include "lower/cxx.h"

enum { MAX_UNROLLED = 16 };

void loop_elements(Builder *builder, Temp address, Temp count, CXType element, ElementAction each)
{
    const IrType *size = builder->lowering->type_size;
    BlockId head = block_new(builder), body = block_new(builder), end = block_new(builder);
    int32_t index = var_new(builder, "", size, builder_pos(builder));
    Temp zero = emit_const(builder, 0);
    emit_store(builder, emit_local(builder, index), zero, size);
    end_jump(builder, head);
    block_enter(builder, head);
    Temp at = emit_load(builder, emit_local(builder, index), size);
    end_branch(builder, emit_binary(builder, IR_LT, at, count, size), body, end);
    block_enter(builder, body);
    each(builder, emit_index(builder, address, at, type_of(builder->lowering, element)), element);
    Temp one = emit_const(builder, 1);
    emit_store(builder, emit_local(builder, index), emit_binary(builder, IR_ADD, at, one, size), size);
    end_jump(builder, head);
    block_enter(builder, end);
}

void count_elements(Builder *builder, Temp address, int64_t count, CXType element, ElementAction each, bool is_end)
{
    if (count > MAX_UNROLLED) {
        loop_elements(builder, address, emit_const(builder, count), element, each);
        return;
    }
    for (int64_t i = 0; i < count; i++) {
        Temp index = emit_const(builder, is_end ? count - 1 - i : i);
        each(builder, emit_index(builder, address, index, type_of(builder->lowering, element)), element);
    }
}

void for_elements(Builder *builder, Temp address, CXType type, ElementAction each, bool is_end)
{
    int64_t count;
    CXType element = element_of(type, &count);
    if (clang_getCanonicalType(type).kind != CXType_ConstantArray)
        each(builder, address, type);
    else
        count_elements(builder, address, count, element, each, is_end);
}

/* `~Class()` that nobody wrote: members and bases. */
static IrFunctionRef *made_destructor(Lowering *lowering, ClassInfo *info)
{
    if (info->made_destructor != NULL)
        return info->made_destructor;
    Builder builder;
    Arena *arena = lowering->arena;
    const char *name = class_name(lowering, info);
    const char *type = string_take(lowering->scratch, clang_getTypeSpelling(info->type));
    IrFunctionRef *ref = function_made(lowering, arena_printf(arena, "~%s", name), arena_printf(arena, "~|%s", type));
    const IrType **params = ARENA_ARRAY(arena, const IrType *, 1);
    params[0] = type_pointer_to(lowering, type_of(lowering, info->type));
    ref->qualified = arena_printf(arena, "%s::~%s", name, name);
    ref->params = params;
    ref->n_params = 1;
    ref->is_method = ref->is_internal = true;
    ref->is_virtual = has_virtual_destructor(lowering, info);
    ref->pos = place_of_name(lowering, info->declaration);
    ref->in_platform = !is_in_tree(lowering, info->declaration);
    info->made_destructor = ref;
    builder_init(&builder, lowering, ref);
    builder.has_pos = true;
    builder.pos = builder.function->pos = ref->pos;
    builder.this_var = var_new(&builder, "this", params[0], ref->pos);
    builder.vars.items[0].is_param = true;
    builder.function->n_params = 1;
    destroy_members(&builder, info->type);
    function_end(&builder);
    return ref;
}

IrFunctionRef *destructor_of(Lowering *lowering, ClassInfo *info)
{
    if (!cursor_is_null(info->destructor) && !is_defaulted(info->destructor))
        return function_ref(lowering, info->destructor);
    return made_destructor(lowering, info);
}

static void destroy_element(Builder *builder, Temp address, CXType type)
{
    ClassInfo *info = class_of(builder->lowering, type);
    if (info != NULL && class_needs_destructor(builder->lowering, info))
        call_method(builder, destructor_of(builder->lowering, info), address, NULL, 0);
}

void emit_destroy(Builder *builder, Temp address, CXType type)
{
    if (type_needs_destructor(builder->lowering, type))
        for_elements(builder, address, type, destroy_element, true);
}

void destroy_counted(Builder *builder, Temp address, Temp count, CXType type)
{
    loop_elements(builder, address, count, type, destroy_element);
}

void push_destroy(Builder *builder, int32_t var, CXType type)
{
    if (type_needs_destructor(builder->lowering, type))
        cleanup_push(builder, (Cleanup){.kind = CLEANUP_DESTROY, .var = var, .type = type});
}

void destroy_local(Builder *builder, const Cleanup *cleanup)
{
    if (cleanup->kind == CLEANUP_MEMBERS)
        destroy_members(builder, cleanup->type);
    else if (cleanup->var != builder->returned)
        emit_destroy(builder, emit_local(builder, cleanup->var), cleanup->type);
}

void destroy_members(Builder *builder, CXType type)
{
    Lowering *lowering = builder->lowering;
    ClassInfo *info = class_of(lowering, type);
    for (size_t i = info->fields.count; i-- > 0;) {
        CXType field_type = clang_getCursorType(info->fields.items[i]);
        const char *name = field_name(lowering, info->fields.items[i]);
        if (!type_needs_destructor(lowering, field_type))
            continue;
        Temp object = cxx_this(builder, NULL);
        if (name != NULL)
            object = emit_field(builder, object, name, type_of(lowering, field_type));
        emit_destroy(builder, object, field_type);
    }
    for (size_t i = info->bases.count; i-- > 0;)
        if (type_needs_destructor(lowering, info->bases.items[i]))
            emit_destroy(builder, cxx_this(builder, NULL), info->bases.items[i]);
}
