/* SPDX-License-Identifier: MIT */
/* Plain functions: they compute, and write what they compute into their own variables, into what their parameters point
 * to, or into variables of static storage that they name.  Neither they nor what they call acquire, release, or keep a
 * routine; of a callee that nothing is known of, that is what is taken to be true of every call of it.  One that has too
 * many paths (a hash, a copy byte by byte, a log) may be replaced by a result and by contents of which nothing is known, and
 * nothing else is lost.
 *
 * What a temporary or a variable may point to is followed without regard to order; a pointer that was read through another
 * one points anywhere, and a function that writes there is not plain. */
#include "replay/machine.h"

enum { DEEPEST_CALL = 8 };

enum {
    OWN = 1,
    GIVEN = 2,
    GLOBAL = 4,
    ANYWHERE = 8,
    FRESH = 16, /* what a callee of which nothing is known has made */
    HELD = 32   /* what a variable of static storage holds a pointer to */
};

typedef struct Tracing {
    Machine *machine;
    const IrFunction *function;
    const IrInst **makers; /* of temporaries */
    uint8_t *temps, *vars; /* what they may point to */
    VEC(PlainGlobal) globals;
    int depth;
    bool writes_given, gives_on, changed;
} Tracing;

static uint8_t of_temp(const Tracing *tracing, int32_t temp)
{
    return temp >= 0 ? tracing->temps[temp] : 0;
}

/* The variable whose address, or the address of whose part, TEMP is; -1 = none, or it cannot be told. */
static int32_t variable_of(const Tracing *tracing, int32_t temp)
{
    const IrInst *maker = temp >= 0 ? tracing->makers[temp] : NULL;
    while (maker != NULL && (maker->op == IR_FIELD || maker->op == IR_INDEX))
        maker = tracing->makers[maker->a];
    return maker != NULL && maker->op == IR_LOCAL ? maker->var : -1;
}

static uint8_t of_contents(const Tracing *tracing, int32_t address)
{
    uint8_t at = of_temp(tracing, address), mask = at & FRESH;
    if ((at & (GIVEN | HELD | ANYWHERE)) != 0)
        mask |= ANYWHERE;
    if ((at & GLOBAL) != 0)
        mask |= HELD;
    int32_t var = variable_of(tracing, address);
    if (var >= 0)
        return mask | tracing->vars[var];
    for (size_t i = 0; (at & OWN) != 0 && i < tracing->function->n_vars; i++)
        mask |= tracing->vars[i];
    return mask;
}

static void add_to(Tracing *tracing, uint8_t *masks, size_t i, uint8_t mask)
{
    tracing->changed = tracing->changed || (masks[i] | mask) != masks[i];
    masks[i] |= mask;
}

/* What stands at ADDRESS may be a pointer to MASK from now on. */
static void add_to_contents(Tracing *tracing, int32_t address, uint8_t mask)
{
    int32_t var = variable_of(tracing, address);
    for (size_t i = 0; (of_temp(tracing, address) & OWN) != 0 && i < tracing->function->n_vars; i++)
        if (var < 0 || (size_t)var == i)
            add_to(tracing, tracing->vars, i, mask);
}

static const Plain *plain_callee(const Tracing *tracing, const IrInst *inst)
{
    Machine *machine = tracing->machine;
    const IrFunction *body = inst->func != NULL ? program_function(machine->program, inst->func) : NULL;
    return body != NULL && tracing->depth < DEEPEST_CALL ? machine_plain(machine, body, tracing->depth + 1) : NULL;
}

static const Api *api_of(const Tracing *tracing, const IrInst *inst)
{
    bool has_name = inst->func != NULL && !inst->func->is_method && inst->a < 0;
    return has_name ? catalogue_find(tracing->machine->catalogue, inst->func->name) : NULL;
}

/* A callee of which nothing is known, not even that it is one of the driver's own: it has neither a body nor an entry. */
static bool is_foreign(const Tracing *tracing, const IrInst *inst)
{
    const IrFunctionRef *func = inst->func;
    if (func == NULL || inst->a >= 0 || inst->is_virtual || func->n_annotations > 0)
        return false;
    return api_of(tracing, inst) == NULL && program_function(tracing->machine->program, func) == NULL;
}

static uint8_t of_arguments(const Tracing *tracing, const IrInst *inst)
{
    uint8_t mask = 0;
    for (size_t i = 0; i < inst->n_args; i++)
        mask |= of_temp(tracing, inst->args[i]);
    return mask;
}

static bool is_plain_api(const Api *api)
{
    bool has_plain_role = api->role == ROLE_NONE || (api->role >= ROLE_ACCESSOR && api->role <= ROLE_IRQL) ||
                          (api->role >= ROLE_ZERO_MEMORY && api->role <= ROLE_XOR);
    return has_plain_role && api->n_effects == 0 && !api->raises;
}

/* A plain function returns nothing but what it was given, and what it has made of that. */
static uint8_t of_call(const Tracing *tracing, const IrInst *inst)
{
    const Api *api = api_of(tracing, inst);
    if (is_foreign(tracing, inst))
        return FRESH;
    if (api != NULL && is_plain_api(api))
        return of_arguments(tracing, inst) | FRESH;
    const Plain *plain = inst->a < 0 && !inst->is_virtual ? plain_callee(tracing, inst) : NULL;
    return plain == NULL || !plain->returns_given ? ANYWHERE : of_arguments(tracing, inst) | FRESH;
}

static uint8_t of_result(const Tracing *tracing, const IrInst *inst)
{
    switch (inst->op) {
    case IR_LOCAL: return OWN;
    case IR_GLOBAL: return GLOBAL;
    case IR_LOAD: return of_contents(tracing, inst->a);
    case IR_FIELD:
    case IR_INDEX:
    case IR_MOVE:
    case IR_UNARY:
    case IR_CAST: return of_temp(tracing, inst->a);
    case IR_BINARY: return of_temp(tracing, inst->a) | of_temp(tracing, inst->b);
    case IR_CALL: return of_call(tracing, inst);
    case IR_CONST:
    case IR_STRING: return 0;
    default: return ANYWHERE;
    }
}

/* Numbers of this size hold no addresses. */
static bool is_small(const IrInst *inst)
{
    const IrType *type = inst->type;
    return inst->op != IR_FIELD && inst->op != IR_INDEX && type != NULL && type->kind <= TYPE_FLOAT && type->size < 8;
}

static void trace(Tracing *tracing, const IrInst *inst)
{
    if (inst->dst >= 0 && !is_small(inst))
        add_to(tracing, tracing->temps, (size_t)inst->dst, of_result(tracing, inst));
    if (inst->op == IR_STORE)
        add_to_contents(tracing, inst->a, of_temp(tracing, inst->b));
    else if (inst->op == IR_COPY)
        add_to_contents(tracing, inst->a, of_contents(tracing, inst->b));
    if (inst->op != IR_CALL)
        return;
    uint8_t written = is_foreign(tracing, inst) ? FRESH : ANYWHERE;
    for (size_t i = 0; i < inst->n_args; i++)
        add_to_contents(tracing, inst->args[i], written);
}

static void trace_all(Tracing *tracing)
{
    const IrFunction *function = tracing->function;
    for (size_t i = 0; i < function->n_params; i++) {
        const IrType *type = function->vars[i].type;
        tracing->vars[i] = type != NULL && type->kind == TYPE_RECORD ? ANYWHERE : GIVEN;
    }
    do {
        tracing->changed = false;
        for (size_t b = 0; b < function->n_blocks; b++)
            for (size_t i = 0; i < function->blocks[b].n_insts; i++)
                trace(tracing, &function->blocks[b].insts[i]);
    } while (tracing->changed);
}

static void add_global(Tracing *tracing, PlainGlobal added)
{
    for (size_t i = 0; i < tracing->globals.count; i++) {
        PlainGlobal *known = &tracing->globals.items[i];
        if (known->global == added.global) {
            known->itself = known->itself || added.itself;
            known->what_it_holds = known->what_it_holds || added.what_it_holds;
            return;
        }
    }
    VEC_PUSH(tracing->machine->arena, &tracing->globals, added);
}

/* Something is written at ADDRESS; false where that can be anywhere. */
static bool may_write(Tracing *tracing, int32_t address)
{
    uint8_t mask = of_temp(tracing, address);
    if (mask == 0 || (mask & ANYWHERE) != 0)
        return false;
    tracing->writes_given = tracing->writes_given || (mask & GIVEN) != 0;
    bool itself = (mask & GLOBAL) != 0, what_it_holds = (mask & HELD) != 0;
    for (size_t i = 0; (itself || what_it_holds) && i < (size_t)tracing->function->n_temps; i++)
        if (tracing->makers[i] != NULL && tracing->makers[i]->op == IR_GLOBAL) /* whichever of those that it names */
            add_global(tracing, (PlainGlobal){tracing->makers[i]->global, itself, what_it_holds});
    return true;
}

static bool is_number(const IrFunctionRef *func, size_t param)
{
    const IrType *type = param < func->n_params ? func->params[param] : NULL;
    return type != NULL && (type->kind == TYPE_BOOL || type->kind == TYPE_INT || type->kind == TYPE_FLOAT);
}

static bool may_write_arguments(Tracing *tracing, const IrInst *inst)
{
    bool is_known = !is_foreign(tracing, inst);
    for (size_t i = 0; i < inst->n_args; i++) {
        uint8_t mask = of_temp(tracing, inst->args[i]);
        bool is_only_read = machine_keeps_argument(inst, i) || is_number(inst->func, i);
        bool is_nobodys = mask == 0 || (is_only_read && (is_known || (mask & (HELD | ANYWHERE)) == 0));
        if (!is_nobodys && !may_write(tracing, inst->args[i]))
            return false;
    }
    return true;
}

static bool writes_memory(const Api *api)
{
    bool only_computes = api->role >= ROLE_PURE && api->role <= ROLE_ROTATE_RIGHT;
    return api->n_outs > 0 || !(api->writes_nothing || api->role == ROLE_LOAD || only_computes);
}

static bool is_plain_call(Tracing *tracing, const IrInst *inst)
{
    if (inst->func == NULL || inst->a >= 0 || inst->is_virtual)
        return false;
    const Api *api = api_of(tracing, inst);
    if (api != NULL && api->role == ROLE_NORETURN)
        return true; /* the paths that crash there are not missed */
    if (api != NULL)
        return is_plain_api(api) && (!writes_memory(api) || may_write_arguments(tracing, inst));
    if (is_foreign(tracing, inst)) {
        tracing->gives_on = true;
        return inst->func->is_noreturn || may_write_arguments(tracing, inst);
    }
    const Plain *plain = plain_callee(tracing, inst);
    for (size_t i = 0; plain != NULL && i < plain->n_globals; i++)
        add_global(tracing, plain->globals[i]);
    tracing->gives_on = tracing->gives_on || (plain != NULL && plain->gives_on);
    return plain != NULL && (!plain->writes_given || may_write_arguments(tracing, inst));
}

static bool is_plain_inst(Tracing *tracing, const IrInst *inst)
{
    switch (inst->op) {
    case IR_STORE:
    case IR_COPY:
    case IR_ZERO: return may_write(tracing, inst->a);
    case IR_FUNC:
    case IR_OPAQUE: return false;
    default: return true;
    }
}

static bool are_plain(Tracing *tracing, bool calls)
{
    for (size_t b = 0; b < tracing->function->n_blocks; b++) {
        const IrBlock *block = &tracing->function->blocks[b];
        for (size_t i = 0; i < block->n_insts; i++)
            if ((block->insts[i].op == IR_CALL) == calls &&
                !(calls ? is_plain_call(tracing, &block->insts[i]) : is_plain_inst(tracing, &block->insts[i])))
                return false;
    }
    return true;
}

static bool returns_given(const Tracing *tracing)
{
    const IrType *type = tracing->function->ref->result;
    bool is_record = type != NULL && type->kind == TYPE_RECORD;
    uint8_t mask = 0;
    for (size_t b = 0; b < tracing->function->n_blocks; b++) {
        const IrTerm *term = &tracing->function->blocks[b].term;
        if (term->kind == TERM_RETURN)
            mask |= is_record ? of_contents(tracing, term->cond) : of_temp(tracing, term->cond);
    }
    return (mask & ~(GIVEN | FRESH)) == 0;
}

static const Plain *find_plain(Machine *machine, const IrFunction *function, int depth)
{
    Tracing tracing = {.machine = machine, .function = function, .depth = depth};
    tracing.makers = ir_makers(function, machine->arena);
    tracing.temps = ARENA_ARRAY(machine->arena, uint8_t, (size_t)function->n_temps + 1);
    tracing.vars = ARENA_ARRAY(machine->arena, uint8_t, function->n_vars + 1);
    trace_all(&tracing);
    if (!are_plain(&tracing, false) || !are_plain(&tracing, true))
        return NULL;
    Plain *plain = ARENA_NEW(machine->arena, Plain);
    *plain = (Plain){tracing.globals.items, tracing.globals.count, tracing.writes_given, tracing.gives_on,
                     returns_given(&tracing)};
    return plain;
}

const Plain *machine_plain(Machine *machine, const IrFunction *function, int depth)
{
    PtrMapEntry *known = ptrmap_get(&machine->plain, function);
    if (known == NULL) {
        known = ARENA_NEW(machine->arena, PtrMapEntry);
        ptrmap_put(&machine->plain, function, known); /* for one that calls itself */
        const Plain *plain = find_plain(machine, function, depth);
        known->key = plain;
    }
    return known->key;
}
