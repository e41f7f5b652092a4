/* SPDX-License-Identifier: MIT */
/* How people write what a value of the replay stands for: an access path whose base is a variable or what holds it, never a
 * word of the replay's own; and how the source writes an argument of a call. */
#include <string.h>

#include "judge/case.h"
#include "replay/machine.h"

enum { MAX_DEPTH = 12, HOP = 5 /* from an object to what holds it */, MANY_STATES = 8 };

/* ---- the source ------------------------------------------------------------------------------------------------------ */

static const char *named(const char *name)
{
    return name == NULL || *name == '\0' || strcmp(name, "this") == 0 ? NULL : name;
}

static const char *member(const Case *one, const char *base, bool through_pointer, const char *field)
{
    return base == NULL ? field : arena_printf(one->arena, "%s%s%s", base, through_pointer ? "->" : ".", field);
}

static bool is_address(const IrInst *maker)
{
    return maker->op == IR_LOCAL || maker->op == IR_GLOBAL || maker->op == IR_FIELD || maker->op == IR_INDEX;
}

/* The text of temporary TEMP: a variable, a member, what is loaded from one; NULL = no name. */
static const char *spell(const Case *one, const IrFunction *function, int32_t temp, int depth)
{
    const IrInst *maker = maker_of(one, function, temp);
    if (maker == NULL || depth > MAX_DEPTH)
        return NULL;
    switch (maker->op) {
    case IR_LOCAL: return named(function->vars[maker->var].name);
    case IR_GLOBAL: return maker->global->name;
    case IR_CALL: return maker->func == NULL ? NULL : arena_printf(one->arena, "%s()", maker->func->name);
    case IR_FIELD: {
        const IrInst *base = maker_of(one, function, maker->a);
        return member(one, spell(one, function, maker->a, depth + 1), base == NULL || !is_address(base), maker->text);
    }
    case IR_LOAD:
    case IR_CAST:
    case IR_MOVE:
    case IR_INDEX: return spell(one, function, maker->a, depth + 1);
    default: return NULL;
    }
}

const char *words_argument(const Case *one, const IrFunction *function, const IrInst *call, int n)
{
    if (function == NULL || n < 0 || (size_t)n >= call->n_args)
        return NULL;
    const char *text = spell(one, function, call->args[n], 0);
    return text != NULL && strchr(text, '(') == text + strlen(text) - 2 ? NULL : text;
}

const char *words_target(const IrFunction *function, const IrInst *call)
{
    for (size_t b = 0; function != NULL && b < function->n_blocks; b++) {
        const IrBlock *block = &function->blocks[b];
        int32_t value = -1, address = -1;
        const char *name = NULL;
        for (size_t i = 0; i < block->n_insts; i++) {
            const IrInst *inst = &block->insts[i];
            if (inst == call)
                value = inst->dst;
            else if (inst->op == IR_CAST && inst->a == value && value >= 0)
                value = inst->dst;
            if (inst->op == IR_LOCAL || inst->op == IR_GLOBAL || inst->op == IR_FIELD) {
                address = inst->dst;
                name = inst->op == IR_LOCAL    ? function->vars[inst->var].name
                       : inst->op == IR_GLOBAL ? inst->global->name
                                               : inst->text;
            }
            if (inst->op == IR_STORE && value >= 0 && inst->b == value)
                return inst->a == address ? named(name) : NULL;
        }
    }
    return NULL;
}

/* ---- values ---------------------------------------------------------------------------------------------------------- */

/* Globals are better names than contexts, these better than what a call returned; short paths better than long ones. */
static int rank_of(const Value *address)
{
    const Value *root = value_root(address);
    int rank = root->kind == VALUE_GLOBAL ? 0 : root->kind == VALUE_APPLY ? 100 : root->kind == VALUE_LOCAL ? 200 : 300;
    for (; address != root; address = address->a)
        rank++;
    return rank;
}

typedef struct Naming {
    const Value *id, *best;
} Naming;

static bool weigh_name(void *context, const Value *address, const Value *value)
{
    Naming *naming = context;
    if (value == naming->id && value_root(address) != value &&
        (naming->best == NULL || rank_of(address) < rank_of(naming->best)))
        naming->best = address;
    return true;
}

const Value *words_cell(const State *state, const Value *id)
{
    Naming naming = {id, NULL};
    memory_each(state, weigh_name, &naming);
    return naming.best;
}

static const char *variable_of(const Case *one, const IrInst *call)
{
    for (size_t i = 0; i < one->result->n_sites; i++)
        if (one->result->sites[i]->inst == call)
            return words_target(one->result->sites[i]->caller, call);
    return NULL;
}

static const char *address_text(const Case *one, const State *state, const Value *value, int depth);

static const char *held_text(const Case *one, const State *state, const Value *symbol, int depth)
{
    const Value *cell = state != NULL ? words_cell(state, symbol) : NULL;
    return cell != NULL ? address_text(one, state, cell, depth + HOP) : NULL;
}

/* The first name that was found for a symbol is its name in all states: one finding has one holder. */
static const char *symbol_text(const Case *one, const State *state, const Value *symbol, int depth)
{
    if (value_is_named(symbol))
        return named(symbol->text);
    const char *known = ptrmap_get(one->names, symbol);
    if (known != NULL)
        return named(known);
    ptrmap_put(one->names, symbol, ""); /* it may be held by itself */
    const char *text = held_text(one, state, symbol, depth);
    for (size_t i = 0; text == NULL && state != NULL && i < one->result->n_terminals && i < MANY_STATES; i++)
        text = held_text(one, one->result->terminals[i].exit, symbol, depth);
    if (text == NULL && symbol->inst != NULL && symbol->inst->op == IR_CALL)
        text = variable_of(one, symbol->inst);
    if (text != NULL || state == NULL)
        ptrmap_put(one->names, symbol, (void *)(uintptr_t)text);
    return text;
}

bool is_link_of_list(const char *field)
{
    return strcmp(field, "Flink") == 0 || strcmp(field, "Blink") == 0 || strcmp(field, "Next") == 0;
}

/* The links of a list are left out: an entry is held by the list.  So are the private members of carried classes. */
static const char *field_text(const Case *one, const State *state, const Value *value, int depth)
{
    const Value *record = value->a;
    while (record->kind == VALUE_INDEX) /* all elements are called as the first one */
        record = record->a;
    bool is_part = record->kind == VALUE_FIELD || value_is_object(record);
    const char *base = address_text(one, state, record, depth + 1);
    if (base != NULL && (is_link_of_list(value->text) || strncmp(value->text, "hs_", 3) == 0))
        return base;
    return member(one, base, !is_part, value->text);
}

static const char *address_text(const Case *one, const State *state, const Value *value, int depth)
{
    if (depth > MAX_DEPTH)
        return NULL;
    switch (value->kind) {
    case VALUE_SYMBOL: return symbol_text(one, state, value, depth);
    case VALUE_FIELD: return field_text(one, state, value, depth);
    case VALUE_LOCAL: return named(value->text);
    case VALUE_RESULT: return NULL;
    case VALUE_INDEX:
    case VALUE_INITIAL: return address_text(one, state, value->a, depth + 1);
    case VALUE_APPLY:
        if (strcmp(value->text, "context") == 0 && value->a != NULL) {
            const char *object = address_text(one, state, value->a, depth + 1);
            return arena_printf(one->arena, "context of %s", object != NULL ? object : "an object");
        }
        return value_describe(value, one->arena);
    case VALUE_UNARY:
    case VALUE_BINARY:
    case VALUE_CAST: return value->a != NULL ? address_text(one, state, value->a, depth + 1) : NULL;
    default: return value_describe(value, one->arena);
    }
}

const char *words_address(const Case *one, const State *state, const Value *value)
{
    return address_text(one, state, value, 0);
}
