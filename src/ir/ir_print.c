/* SPDX-License-Identifier: MIT */
/* ir: a listing of functions and units.
 *
 *     function Add(a: int, b: int) -> int  [external] 3:5
 *       local 2 sum: int
 *     block 0:
 *       t0 = local 0 a ; 4:15
 *       t1 = load int t0 ; 4:15
 *       ...
 *       return t4 ; 5:5
 *
 * A position out of a macro has the macro's name behind it. */
#include <inttypes.h>
#include <string.h>

#include "ir/ir.h"

typedef struct Printer {
    Arena *arena;
    const IrFunction *function;
    VEC(char) text;
} Printer;

static const char *const op_names[N_IR_OPS] = {
#define X(name, print, needs, text) print,
    IR_OPS(X)
#undef X
};

static const char *const unary_names[] = {
#define X(name, print) print,
    IR_UNARIES(X)
#undef X
};

static const char *const binary_names[] = {
#define X(name, print) print,
    IR_BINARIES(X)
#undef X
};

PRINTF_LIKE(2, 3)
static void add(Printer *printer, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    const char *text = arena_vprintf(printer->arena, format, arguments);
    va_end(arguments);
    for (; *text != '\0'; text++)
        VEC_PUSH(printer->arena, &printer->text, *text);
}

static const char *type_name(const IrType *type)
{
    return type == NULL ? "?" : type->name;
}

static void add_pos(Printer *printer, SourcePos pos)
{
    if (pos.line == 0) {
        add(printer, "\n");
        return;
    }
    add(printer, " ; %" PRIu32 ":%" PRIu32, pos.line, pos.column);
    if (pos.macro != NULL)
        add(printer, " in %s", pos.macro);
    add(printer, "\n");
}

/* The literal as it might be written in C, without quotes. */
static void add_escaped(Printer *printer, const char *text)
{
    add(printer, " \"");
    for (; *text != '\0'; text++) {
        if (*text == '\n')
            add(printer, "\\n");
        else if (*text == '"' || *text == '\\')
            add(printer, "\\%c", *text);
        else if ((unsigned char)*text < ' ')
            add(printer, "\\x%02x", (unsigned)*text);
        else
            add(printer, "%c", *text);
    }
    add(printer, "\"");
}

static void add_args(Printer *printer, const IrInst *inst)
{
    add(printer, "(");
    for (size_t i = 0; i < inst->n_args; i++)
        add(printer, "%st%d", i == 0 ? "" : ", ", inst->args[i]);
    add(printer, ")");
}

static void add_call(Printer *printer, const IrInst *inst)
{
    if (inst->func != NULL)
        add(printer, " %s%s", inst->is_virtual ? "virtual " : "",
            inst->func->qualified != NULL ? inst->func->qualified : inst->func->name);
    if (inst->func == NULL || inst->is_virtual)
        add(printer, " *t%d", inst->a);
    add_args(printer, inst);
}

static void add_var(Printer *printer, int32_t var)
{
    add(printer, " %d %s", var, printer->function->vars[var].name);
}

static void add_operands(Printer *printer, const IrInst *inst)
{
    switch (inst->op) {
    case IR_CONST: add(printer, " %" PRId64, inst->imm); break;
    case IR_STRING: add_escaped(printer, inst->text); break;
    case IR_FUNC: add(printer, " %s", inst->func->qualified != NULL ? inst->func->qualified : inst->func->name); break;
    case IR_LOCAL:
    case IR_UNINIT: add_var(printer, inst->var); break;
    case IR_GLOBAL: add(printer, " %s", inst->global->name); break;
    case IR_FIELD: add(printer, " t%d.%s : %s", inst->a, inst->text, type_name(inst->type)); break;
    case IR_INDEX: add(printer, " t%d[t%d] : %s", inst->a, inst->b, type_name(inst->type)); break;
    case IR_LOAD: add(printer, " %s t%d", type_name(inst->type), inst->a); break;
    case IR_STORE:
    case IR_COPY: add(printer, " %s t%d <- t%d", type_name(inst->type), inst->a, inst->b); break;
    case IR_ZERO: add(printer, " %s t%d", type_name(inst->type), inst->a); break;
    case IR_MOVE: add(printer, " t%d", inst->a); break;
    case IR_UNARY: add(printer, " %s %s t%d", unary_names[inst->sub], type_name(inst->type), inst->a); break;
    case IR_BINARY:
        add(printer, " %s %s t%d, t%d", binary_names[inst->sub], type_name(inst->type), inst->a, inst->b);
        break;
    case IR_CAST:
        add(printer, " %s t%d", type_name(inst->type), inst->a);
        if (inst->text != NULL)
            add(printer, " from .%s", inst->text);
        break;
    case IR_CALL: add_call(printer, inst); break;
    case IR_UNKNOWN:
        add(printer, " %s", type_name(inst->type));
        if (inst->n_args > 0)
            add_args(printer, inst);
        break;
    case IR_OPAQUE: add_escaped(printer, inst->text); break;
    case IR_TRY_PUSH: add(printer, " %d", inst->block); break;
    case IR_TRY_POP:
    case N_IR_OPS: break;
    }
}

static void add_inst(Printer *printer, const IrInst *inst)
{
    add(printer, "  ");
    if (inst->dst >= 0)
        add(printer, "t%d = ", inst->dst);
    add(printer, "%s", op_names[inst->op]);
    add_operands(printer, inst);
    add_pos(printer, inst->pos);
}

static void add_switch(Printer *printer, const IrTerm *term)
{
    add(printer, "switch t%d", term->cond);
    for (size_t i = 0; i < term->n_cases; i++) {
        const IrCase *one = &term->cases[i];
        if (one->low == one->high)
            add(printer, " %" PRId64 ":%d", one->low, one->target);
        else
            add(printer, " %" PRId64 "..%" PRId64 ":%d", one->low, one->high, one->target);
    }
    add(printer, " else:%d", term->targets[0]);
}

static void add_term(Printer *printer, const IrTerm *term)
{
    add(printer, "  ");
    switch (term->kind) {
    case TERM_JUMP: add(printer, "jump %d", term->targets[0]); break;
    case TERM_BRANCH: add(printer, "branch t%d %d else %d", term->cond, term->targets[0], term->targets[1]); break;
    case TERM_SWITCH: add_switch(printer, term); break;
    case TERM_RETURN: add(printer, term->cond < 0 ? "return" : "return t%d", term->cond); break;
    case TERM_RESUME: add(printer, "resume"); break;
    case TERM_UNREACHABLE: add(printer, "unreachable"); break;
    }
    add_pos(printer, term->pos);
}

static void add_head(Printer *printer, const IrFunction *function)
{
    const IrFunctionRef *ref = function->ref;
    add(printer, "function %s(", ref->qualified != NULL ? ref->qualified : ref->name);
    for (size_t i = 0; i < function->n_params; i++)
        add(printer, "%s%s: %s", i == 0 ? "" : ", ", function->vars[i].name, type_name(function->vars[i].type));
    add(printer, "%s) -> %s%s%s%s%s", ref->is_variadic ? ", ..." : "", type_name(ref->result),
        ref->is_internal ? " [internal]" : "", ref->is_virtual ? " [virtual]" : "",
        ref->is_noreturn ? " [noreturn]" : "", ref->in_platform ? " [platform]" : "");
    add_pos(printer, function->pos);
    for (size_t i = 0; i < ref->n_annotations; i++)
        add(printer, "  note %s\n", ref->annotations[i]);
    for (size_t i = function->n_params; i < function->n_vars; i++)
        add(printer, "  local %zu %s: %s\n", i, function->vars[i].name, type_name(function->vars[i].type));
}

static void add_function(Printer *printer, const IrFunction *function)
{
    printer->function = function;
    add_head(printer, function);
    for (size_t i = 0; i < function->n_blocks; i++) {
        const IrBlock *block = &function->blocks[i];
        add(printer, "block %zu:%s\n", i, block->is_loop_head ? " loop" : "");
        for (size_t k = 0; k < block->n_insts; k++)
            add_inst(printer, &block->insts[k]);
        add_term(printer, &block->term);
    }
}

char *ir_print_function(const IrFunction *function, Arena *arena)
{
    Printer printer = {.arena = arena};
    add_function(&printer, function);
    VEC_PUSH(arena, &printer.text, '\0');
    return printer.text.items;
}

char *ir_print_unit(const IrUnit *unit, bool with_platform, Arena *arena)
{
    Printer printer = {.arena = arena};
    for (size_t i = 0; i < unit->n_globals; i++) {
        const IrGlobal *global = unit->globals[i];
        add(&printer, "global %s: %s%s%s", global->name, type_name(global->type),
            global->is_internal ? " [internal]" : "", global->is_defined ? "" : " [extern]");
        add_pos(&printer, global->pos);
        if (global->init != NULL)
            add_function(&printer, global->init);
    }
    for (size_t i = 0; i < unit->n_functions; i++)
        if (with_platform || !unit->functions[i]->ref->in_platform)
            add_function(&printer, unit->functions[i]);
    VEC_PUSH(arena, &printer.text, '\0');
    return printer.text.items;
}
