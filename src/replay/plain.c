/* SPDX-License-Identifier: MIT */
/* Plain functions: they compute a result from what they read, and neither they nor what they call acquire, release or
 * write anything but their own variables.  One that has too many paths may be replaced by a result of which nothing is
 * known, and nothing else is lost. */
#include "replay/machine.h"

enum { DEEP = 8 };

static bool is_plain_api(const Api *api)
{
    bool has_plain_role =
        api->role == ROLE_NONE || api->role == ROLE_PURE || api->role == ROLE_ACCESSOR || api->role == ROLE_LOAD;
    return has_plain_role && api->n_effects == 0 && api->n_outs == 0 && api->writes_nothing && !api->raises;
}

static bool is_plain_call(Machine *machine, const IrInst *inst, int depth)
{
    if (inst->func == NULL || inst->a >= 0 || inst->is_virtual || inst->func->is_noreturn)
        return false;
    const Api *api = catalogue_find(machine->catalogue, inst->func->name);
    if (api != NULL && !inst->func->is_method)
        return is_plain_api(api);
    const IrFunction *body = program_function(machine->program, inst->func);
    return body != NULL && depth < DEEP && machine_is_plain(machine, body, depth + 1);
}

/* Notes the temporaries of BLOCK that are addresses in the function's own variables; false for a write elsewhere. */
static bool writes_own(const IrBlock *block, bool *own)
{
    for (size_t i = 0; i < block->n_insts; i++) {
        const IrInst *inst = &block->insts[i];
        bool passes_on = inst->op == IR_FIELD || inst->op == IR_INDEX || inst->op == IR_MOVE;
        bool writes = inst->op == IR_STORE || inst->op == IR_COPY || inst->op == IR_ZERO;
        if (writes && !own[inst->a])
            return false;
        if (inst->dst >= 0)
            own[inst->dst] = inst->op == IR_LOCAL || (passes_on && own[inst->a]);
    }
    return true;
}

static bool find_plain(Machine *machine, const IrFunction *function, int depth)
{
    bool *own = ARENA_ARRAY(machine->arena, bool, (size_t)function->n_temps + 1);
    for (size_t b = 0; b < function->n_blocks; b++) {
        const IrBlock *block = &function->blocks[b];
        if (!writes_own(block, own))
            return false;
        for (size_t i = 0; i < block->n_insts; i++)
            if (block->insts[i].op == IR_TRY_PUSH ||
                (block->insts[i].op == IR_CALL && !is_plain_call(machine, &block->insts[i], depth)))
                return false;
    }
    const IrType *result = function->ref->result;
    return result == NULL || result->kind != TYPE_RECORD;
}

bool machine_is_plain(Machine *machine, const IrFunction *function, int depth)
{
    static const char yes, no;
    const char *known = ptrmap_get(&machine->plain, function);
    if (known == NULL) {
        ptrmap_put(&machine->plain, function, (void *)(uintptr_t)&no); /* for one that calls itself */
        known = find_plain(machine, function, depth) ? &yes : &no;
        ptrmap_put(&machine->plain, function, (void *)(uintptr_t)known);
    }
    return known == &yes;
}
