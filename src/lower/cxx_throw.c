/* SPDX-License-Identifier: MIT */
/* lower, C++: exceptions.
 *
 * What is thrown is told by a global record "$thrown": "$any" while an exception of this kind is on its way, "$value"
 * when it is no object, and a field for its type and each base of it.  Handlers ask for theirs in order.  An exception
 * out of code that is not known may be of any type.  Objects between the throw and its handler are not destroyed. */
#include "lower/cxx.h"

/* ---- what is thrown --------------------------------------------------------------------------------------------- */

static IrGlobal *thrown_record(Lowering *lowering)
{
    static const char id[] = "$thrown";
    IrGlobal *global = strmap_get(&lowering->globals_by_id, id);
    if (global != NULL)
        return global;
    IrType *record = ARENA_NEW(lowering->arena, IrType);
    *record = (IrType){.kind = TYPE_RECORD, .name = id, .canonical = id, .count = -1};
    global = ARENA_NEW(lowering->arena, IrGlobal);
    *global = (IrGlobal){.name = id, .id = id, .type = record, .is_defined = true};
    strmap_put(&lowering->globals_by_id, id, global);
    VEC_PUSH(lowering->arena, &lowering->variables, global);
    return global;
}

static Temp thrown_field(Builder *builder, const char *name, const IrType *type)
{
    return emit_field(builder, emit_global(builder, thrown_record(builder->lowering)), name, type);
}

static void set_flag(Builder *builder, const char *name, int64_t value)
{
    const IrType *type = builder->lowering->type_bool;
    Temp place = thrown_field(builder, name, type);
    emit_store(builder, place, emit_const(builder, value), type);
}

Temp exception_is_thrown(Builder *builder)
{
    const IrType *type = builder->lowering->type_bool;
    return emit_load(builder, thrown_field(builder, "$any", type), type);
}

static CXType bare_type(CXType type)
{
    type = clang_getCanonicalType(type);
    if (type.kind == CXType_LValueReference || type.kind == CXType_RValueReference)
        type = clang_getCanonicalType(clang_getPointeeType(type));
    return clang_getUnqualifiedType(type);
}

static const char *flag_of(Lowering *lowering, CXType type)
{
    return string_take(lowering->arena, clang_getTypeSpelling(bare_type(type)));
}

/* A handler for a base class takes what is derived from it. */
static void set_flags(Builder *builder, CXType type)
{
    Lowering *lowering = builder->lowering;
    const ClassInfo *info = class_of(lowering, bare_type(type));
    set_flag(builder, flag_of(lowering, type), 1);
    for (size_t i = 0; info != NULL && i < info->bases.count; i++)
        set_flags(builder, info->bases.items[i]);
}

static void note_thrown(Builder *builder, Node *operand)
{
    Lowering *lowering = builder->lowering;
    CXType type = clang_getCursorType(operand->cursor);
    const IrType *object = type_of(lowering, type);
    IrGlobal *record = thrown_record(lowering);
    Temp value = NONE;
    if (is_aggregate(object))
        lower_effect(builder, operand);
    else
        value = lower_value(builder, operand);
    emit_zero(builder, emit_global(builder, record), record->type);
    set_flags(builder, type);
    if (value != NONE)
        emit_store(builder, thrown_field(builder, "$value", object), value, object);
}

Temp lower_throw(Builder *builder, Node *node)
{
    IrFunctionRef *ref = function_made(builder->lowering, "_CxxThrowException", "_CxxThrowException");
    Node *operand = node_last(node);
    if (operand != NULL && clang_isExpression(operand->kind))
        note_thrown(builder, operand);
    set_flag(builder, "$any", 1);
    ref->is_noreturn = true;
    ref->in_platform = true;
    emit_call(builder, ref, NONE, NULL, 0, builder->lowering->type_void);
    end_with(builder, TERM_UNREACHABLE);
    return NONE;
}

/* ---- handlers --------------------------------------------------------------------------------------------------- */

static void branch_on_type(Builder *builder, CXType type, BlockId taken, BlockId next)
{
    Lowering *lowering = builder->lowering;
    const IrType *flag = lowering->type_bool, *object = type_of(lowering, bare_type(type));
    BlockId known = block_new(builder), unknown = block_new(builder);
    end_branch(builder, exception_is_thrown(builder), known, unknown);
    block_enter(builder, known);
    Temp is_this = emit_load(builder, thrown_field(builder, flag_of(lowering, type), flag), flag);
    end_branch(builder, is_this, taken, next);
    block_enter(builder, unknown);
    if (!is_aggregate(object)) {
        Temp place = thrown_field(builder, "$value", object);
        emit_store(builder, place, emit_unknown(builder, object), object);
    }
    end_branch(builder, emit_unknown(builder, flag), taken, next);
}

static void declare_caught(Builder *builder, const Node *variable)
{
    Lowering *lowering = builder->lowering;
    CXType type = clang_getCursorType(variable->cursor);
    const IrType *declared = type_of(lowering, type), *object = type_of(lowering, bare_type(type));
    int32_t var = local_declare(builder, variable->cursor);
    if (is_aggregate(object) && !declared->is_reference) {
        emit_uninit(builder, var);
        return;
    }
    Temp value = is_aggregate(object) ? emit_unknown(builder, declared) : thrown_field(builder, "$value", object);
    if (!declared->is_reference)
        value = emit_load(builder, value, object);
    emit_store(builder, emit_local(builder, var), value, declared);
}

static void lower_handler(Builder *builder, const Node *variable, Node *body, BlockId end)
{
    const Cleanup *outer = builder->cleanups;
    set_flag(builder, "$any", 0);
    if (variable != NULL)
        declare_caught(builder, variable);
    lower_statement(builder, body);
    cleanups_end(builder, outer);
    if (!block_is_closed(builder))
        end_jump(builder, end);
}

static void lower_handlers(Builder *builder, Node *node, BlockId end)
{
    bool catches_all = false;
    for (size_t i = 1; i < node->kids.count && !catches_all; i++) {
        Node *handler = node->kids.items[i], *variable = node_find(handler, CXCursor_VarDecl);
        Node *body = node_find(handler, CXCursor_CompoundStmt);
        BlockId taken = block_new(builder), next = block_new(builder);
        if (body == NULL)
            continue;
        catches_all = variable == NULL && handler->kids.count == 1;
        if (catches_all)
            end_jump(builder, taken);
        else if (variable == NULL)
            end_branch(builder, emit_unknown(builder, builder->lowering->type_bool), taken, next);
        else
            branch_on_type(builder, clang_getCursorType(variable->cursor), taken, next);
        block_enter(builder, taken);
        lower_handler(builder, variable, body, end);
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
