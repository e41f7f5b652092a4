/* SPDX-License-Identifier: MIT */
/* lower: a function under construction: blocks, temporaries, variables, and one function for each instruction. */
#include "lower/lowering.h"

#include <string.h>

void builder_init(Builder *builder, Lowering *lowering, IrFunctionRef *ref)
{
    *builder = (Builder){.lowering = lowering, .arena = lowering->arena, .scratch = lowering->scratch};
    builder->function = ARENA_NEW(lowering->arena, IrFunction);
    builder->function->ref = ref;
    builder->this_var = NONE;
    builder->returned = NONE;
    builder->result = ref->result;
    cursor_map_init(&builder->locals, lowering->scratch);
    block_enter(builder, block_new(builder));
}

/* ---- blocks ----------------------------------------------------------------------------------------------------- */

BlockId block_new(Builder *builder)
{
    Block *block = ARENA_NEW(builder->scratch, Block);
    block->term = (IrTerm){.kind = TERM_UNREACHABLE, .cond = NONE};
    VEC_PUSH(builder->scratch, &builder->blocks, block);
    return (BlockId)builder->blocks.count - 1;
}

void block_enter(Builder *builder, BlockId block)
{
    Block *entered = builder->blocks.items[block];
    builder->current = block;
    if (!entered->is_entered)
        VEC_PUSH(builder->scratch, &builder->order, block);
    entered->is_entered = true;
}

bool block_is_closed(const Builder *builder)
{
    return builder->blocks.items[builder->current]->is_closed;
}

/* What follows a closed block cannot be reached; it is lowered all the same, into a block that is pruned in the end. */
static Block *open_block(Builder *builder)
{
    if (block_is_closed(builder))
        block_enter(builder, block_new(builder));
    return builder->blocks.items[builder->current];
}

static void close_block(Builder *builder, IrTerm term)
{
    Block *block = open_block(builder);
    term.pos = builder_pos(builder);
    block->term = term;
    block->is_closed = true;
}

/* A void expression may stand where a value is wanted, in a source with errors. */
static Temp some(Builder *builder, Temp value)
{
    return value != NONE ? value : emit_unknown(builder, builder->lowering->type_unknown);
}

void end_jump(Builder *builder, BlockId target)
{
    close_block(builder, (IrTerm){.kind = TERM_JUMP, .cond = NONE, .targets = {target}});
}

void end_branch(Builder *builder, Temp condition, BlockId if_true, BlockId if_false)
{
    condition = some(builder, condition);
    close_block(builder, (IrTerm){.kind = TERM_BRANCH, .cond = condition, .targets = {if_true, if_false}});
}

void end_return(Builder *builder, Temp value)
{
    close_block(builder, (IrTerm){.kind = TERM_RETURN, .cond = value});
}

void end_with(Builder *builder, IrTermKind kind)
{
    close_block(builder, (IrTerm){.kind = kind, .cond = NONE});
}

/* ---- names for values ------------------------------------------------------------------------------------------- */

Temp temp_new(Builder *builder)
{
    return builder->n_temps++;
}

int32_t var_new(Builder *builder, const char *name, const IrType *type, SourcePos pos)
{
    VEC_PUSH(builder->arena, &builder->vars, ((IrVar){.name = name, .type = type, .pos = pos}));
    return (int32_t)builder->vars.count - 1;
}

SourcePos builder_pos(Builder *builder)
{
    if (builder->has_pos || builder->at == NULL)
        return builder->pos;
    return node_pos(builder->lowering, builder->at);
}

Node *builder_at(Builder *builder, Node *node)
{
    Node *before = builder->at;
    builder->at = node;
    return before;
}

/* ---- instructions ----------------------------------------------------------------------------------------------- */

IrInst *emit(Builder *builder, IrOp op)
{
    Block *block = open_block(builder);
    IrInst inst = {
        .op = op, .dst = NONE, .a = NONE, .b = NONE, .var = NONE, .block = NONE, .pos = builder_pos(builder)};
    VEC_PUSH(builder->scratch, &block->insts, inst);
    return &block->insts.items[block->insts.count - 1];
}

static IrInst *emit_value(Builder *builder, IrOp op)
{
    IrInst *inst = emit(builder, op);
    inst->dst = temp_new(builder);
    return inst;
}

Temp emit_const(Builder *builder, int64_t value)
{
    IrInst *inst = emit_value(builder, IR_CONST);
    inst->imm = value;
    return inst->dst;
}

Temp emit_string(Builder *builder, const char *text)
{
    IrInst *inst = emit_value(builder, IR_STRING);
    inst->text = text;
    return inst->dst;
}

Temp emit_func(Builder *builder, IrFunctionRef *ref)
{
    IrInst *inst = emit_value(builder, IR_FUNC);
    inst->func = ref;
    return inst->dst;
}

Temp emit_local(Builder *builder, int32_t var)
{
    IrInst *inst = emit_value(builder, IR_LOCAL);
    inst->var = var;
    return inst->dst;
}

Temp emit_global(Builder *builder, IrGlobal *global)
{
    IrInst *inst = emit_value(builder, IR_GLOBAL);
    inst->global = global;
    return inst->dst;
}

Temp emit_member(Builder *builder, Temp record, const char *field, const IrType *type, int64_t told)
{
    record = some(builder, record);
    IrInst *inst = emit_value(builder, IR_FIELD);
    inst->a = record;
    inst->text = field;
    inst->type = type;
    inst->imm = told;
    return inst->dst;
}

Temp emit_field(Builder *builder, Temp record, const char *field, const IrType *type)
{
    return emit_member(builder, record, field, type, 0);
}

Temp emit_index(Builder *builder, Temp base, Temp index, const IrType *element)
{
    base = some(builder, base);
    index = some(builder, index);
    IrInst *inst = emit_value(builder, IR_INDEX);
    inst->a = base;
    inst->b = index;
    inst->type = element;
    return inst->dst;
}

Temp emit_load(Builder *builder, Temp address, const IrType *type)
{
    address = some(builder, address);
    if (is_aggregate(type) || type->kind == TYPE_FUNCTION)
        return address;
    IrInst *inst = emit_value(builder, IR_LOAD);
    inst->a = address;
    inst->type = type;
    return inst->dst;
}

void emit_store(Builder *builder, Temp address, Temp value, const IrType *type)
{
    address = some(builder, address);
    value = some(builder, value);
    IrInst *inst = emit(builder, is_aggregate(type) ? IR_COPY : IR_STORE);
    inst->a = address;
    inst->b = value;
    inst->type = type;
}

void emit_zero(Builder *builder, Temp address, const IrType *type)
{
    address = some(builder, address);
    IrInst *inst = emit(builder, IR_ZERO);
    inst->a = address;
    inst->type = type;
}

void emit_uninit(Builder *builder, int32_t var)
{
    emit(builder, IR_UNINIT)->var = var;
}

Temp emit_move(Builder *builder, Temp from)
{
    from = some(builder, from);
    IrInst *inst = emit_value(builder, IR_MOVE);
    inst->a = from;
    return inst->dst;
}

void emit_move_to(Builder *builder, Temp to, Temp from)
{
    from = some(builder, from);
    IrInst *inst = emit(builder, IR_MOVE);
    inst->dst = to;
    inst->a = from;
}

Temp emit_binary(Builder *builder, IrBinary op, Temp a, Temp b, const IrType *type)
{
    a = some(builder, a);
    b = some(builder, b);
    IrInst *inst = emit_value(builder, IR_BINARY);
    inst->sub = (uint8_t)op;
    inst->a = a;
    inst->b = b;
    inst->type = type;
    return inst->dst;
}

static int64_t narrowed(int64_t value, const IrType *type)
{
    if (type->kind == TYPE_BOOL)
        return value != 0;
    if (type->kind != TYPE_INT || type->size == 0 || type->size >= 8)
        return value;
    unsigned shift = 64 - type->size * 8;
    return type->is_signed ? (int64_t)((uint64_t)value << shift) >> shift
                           : (int64_t)((uint64_t)value << shift >> shift);
}

/* The last instruction, when it is the constant A: what is done to it can be done to the constant. */
static IrInst *last_constant(Builder *builder, Temp a)
{
    const Block *block = open_block(builder);
    IrInst *last = block->insts.count == 0 ? NULL : &block->insts.items[block->insts.count - 1];
    return last != NULL && last->op == IR_CONST && last->dst == a ? last : NULL;
}

Temp emit_cast(Builder *builder, Temp a, const IrType *type)
{
    a = some(builder, a);
    IrInst *constant = type->kind == TYPE_FLOAT ? NULL : last_constant(builder, a);
    if (constant != NULL) {
        constant->imm = narrowed(constant->imm, type);
        return a;
    }
    IrInst *inst = emit_value(builder, IR_CAST);
    inst->a = a;
    inst->type = type;
    return inst->dst;
}

Temp emit_first_member_cast(Builder *builder, Temp a, const char *member, const IrType *type)
{
    a = some(builder, a);
    IrInst *inst = emit_value(builder, IR_CAST);
    inst->a = a;
    inst->text = member;
    inst->type = type;
    return inst->dst;
}

Temp emit_unary(Builder *builder, IrUnary op, Temp a, const IrType *type)
{
    a = some(builder, a);
    IrInst *constant = type->kind == TYPE_INT ? last_constant(builder, a) : NULL;
    if (constant != NULL) {
        int64_t value = constant->imm;
        value = op == IR_NEG ? (int64_t)(0 - (uint64_t)value) : op == IR_BITNOT ? ~value : value == 0;
        constant->imm = op == IR_LOGNOT ? value : narrowed(value, type);
        return a;
    }
    IrInst *inst = emit_value(builder, IR_UNARY);
    inst->sub = (uint8_t)op;
    inst->a = a;
    inst->type = type;
    return inst->dst;
}

static const int32_t *keep_args(Builder *builder, const Temp *args, size_t n_args)
{
    int32_t *kept = ARENA_ARRAY(builder->arena, int32_t, n_args + 1);
    for (size_t i = 0; i < n_args; i++)
        kept[i] = some(builder, args[i]);
    return kept;
}

Temp emit_call(Builder *builder, IrFunctionRef *ref, Temp callee, const Temp *args, size_t n_args, const IrType *type)
{
    const int32_t *kept = keep_args(builder, args, n_args);
    if (ref == NULL)
        callee = some(builder, callee);
    IrInst *inst = emit(builder, IR_CALL);
    inst->func = ref;
    inst->a = callee;
    inst->args = kept;
    inst->n_args = n_args;
    inst->type = type;
    if (type->kind != TYPE_VOID)
        inst->dst = temp_new(builder);
    return inst->dst;
}

/* ---- what is not known ------------------------------------------------------------------------------------------ */

Temp emit_unknown(Builder *builder, const IrType *type)
{
    return emit_unknown_of(builder, type, NULL, 0);
}

Temp emit_unknown_of(Builder *builder, const IrType *type, const Temp *parts, size_t n_parts)
{
    const int32_t *args = n_parts > 0 ? keep_args(builder, parts, n_parts) : NULL;
    IrInst *inst = emit_value(builder, IR_UNKNOWN);
    inst->type = type;
    inst->args = args;
    inst->n_args = n_parts;
    return inst->dst;
}

static void note(Builder *builder, Node *node, const char *what)
{
    Lowering *lowering = builder->lowering;
    builder->function->n_unlowered++;
    if (!builder->function->ref->in_platform)
        notes_add(lowering->notes, NOTE_NOT_LOWERED, node_pos(lowering, node), "%s in `%s` was not understood", what,
                  builder->function->ref->name);
}

static const char *kind_name(Builder *builder, Node *node)
{
    return string_take(builder->arena, clang_getCursorKindSpelling(node->kind));
}

Temp emit_not_lowered(Builder *builder, Node *node, const IrType *type)
{
    return emit_not_lowered_of(builder, node, type, NULL, 0);
}

Temp emit_not_lowered_of(Builder *builder, Node *node, const IrType *type, const Temp *parts, size_t n_parts)
{
    note(builder, node, kind_name(builder, node));
    return emit_unknown_of(builder, type, parts, n_parts);
}

void emit_opaque(Builder *builder, Node *node, const char *what)
{
    if (what == NULL)
        what = kind_name(builder, node);
    note(builder, node, what);
    emit(builder, IR_OPAQUE)->text = what;
}
