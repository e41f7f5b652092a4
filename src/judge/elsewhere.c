/* SPDX-License-Identifier: MIT */
/* Releases in code that the replay of load and unload never reaches: device and file callbacks, dispatch routines.  They
 * are looked for by what they name: the global or the field that holds the resource, in a call of a release of its kind.
 * A callback that was put where nothing reads it does not count. */
#include <string.h>

#include "judge/case.h"
#include "replay/machine.h"

typedef struct Wanted {
    const Case *one;
    const ResourceKind *kind;
    const IrGlobal *global; /* of the holder, NULL = none */
    const char *field;      /* last field of the holder, NULL = none */
    bool is_singleton;
} Wanted;

static bool is_release(const Wanted *wanted, const IrInst *inst)
{
    const Api *api = inst->op == IR_CALL && inst->func != NULL ? catalogue_find(wanted->one->catalogue, inst->func->name) : NULL;
    for (size_t i = 0; api != NULL && i < api->n_effects; i++)
        if (api->effects[i].kind == EFFECT_RELEASE && api->effects[i].resource == wanted->kind)
            return true;
    return false;
}

static bool names_holder(const Wanted *wanted, const IrInst *inst)
{
    if (inst->op == IR_GLOBAL && wanted->global != NULL)
        return strcmp(inst->global->id, wanted->global->id) == 0;
    return inst->op == IR_FIELD && wanted->field != NULL && strcmp(inst->text, wanted->field) == 0;
}

/* The holder may be named anywhere in the function: what is released may be a copy of it. */
static bool releases(const Wanted *wanted, const IrFunction *function)
{
    bool has_release = false, has_holder = wanted->is_singleton;
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
            has_release = has_release || is_release(wanted, &function->blocks[b].insts[i]);
            has_holder = has_holder || names_holder(wanted, &function->blocks[b].insts[i]);
        }
    return has_release && has_holder;
}

static bool is_reached(const Case *one, const IrFunction *function)
{
    for (size_t i = 0; i < one->result->n_functions; i++)
        if (one->result->functions[i] == function)
            return true;
    return false;
}

static bool is_lost_callback(const Case *one, const IrFunction *function)
{
    for (size_t i = 0; i < one->result->n_callback_stores; i++) {
        const CallbackStore *store = one->result->callback_stores[i];
        if (!store->consumed && strcmp(store->routine->func->id, function->ref->id) == 0)
            return true;
    }
    return false;
}

static bool any_releases(const Wanted *wanted)
{
    const Case *one = wanted->one;
    for (size_t u = 0; u < program_n_units(one->program); u++) {
        const IrUnit *unit = program_unit(one->program, u);
        for (size_t i = 0; i < unit->n_functions; i++) {
            const IrFunction *function = unit->functions[i];
            if (!function->ref->in_platform && !is_reached(one, function) && !is_lost_callback(one, function) &&
                releases(wanted, function))
                return true;
        }
    }
    return false;
}

/* The cell that holds a handle, or the place itself. */
static const Value *holder_of(const Case *one, const State *state, const Resource *resource)
{
    if (resource->id->kind != VALUE_SYMBOL)
        return resource->id;
    MemoryCell *cells;
    size_t n = memory_cells(one->result->machine, state, &cells);
    const Value *found = resource->place;
    for (size_t i = 0; i < n; i++)
        if (cells[i].value == resource->id && value_root(cells[i].address)->kind == VALUE_GLOBAL)
            return cells[i].address;
        else if (cells[i].value == resource->id)
            found = cells[i].address;
    return found;
}

static const char *last_field(const Value *address)
{
    while (address != NULL && address->kind == VALUE_INDEX)
        address = address->a;
    return address != NULL && address->kind == VALUE_FIELD ? address->text : NULL;
}

bool released_elsewhere(Case *one, const State *state, const Resource *resource)
{
    const Value *holder = holder_of(one, state, resource), *root = holder != NULL ? value_root(holder) : NULL;
    Wanted wanted = {.one = one, .kind = resource->kind, .field = last_field(holder)};
    wanted.is_singleton = resource->id->kind == VALUE_INT;
    if (root != NULL && root->kind == VALUE_GLOBAL)
        wanted.global = root->global;
    if (wanted.global == NULL && wanted.field == NULL && !wanted.is_singleton)
        return false;
    const char *const *names;
    size_t n = catalogue_releases_of(one->catalogue, resource->kind, &names);
    program_load_mentioning(one->program, names, n);
    return any_releases(&wanted);
}
