/* SPDX-License-Identifier: MIT */
/* Memory is a map from addresses to values, with a default for what was never written: a cell's default is given by the
 * nearest object around it that was zeroed, forgotten or copied as a whole (a "rest" entry), else by its root: static
 * storage starts as zero (F9) after its initialisers, contexts of WDF objects start as zero, anything else is unknown. */
#include "replay/machine.h"

#include <string.h>

static const Value *rest_key(Machine *machine, const Value *address)
{
    return value_apply(machine->values, "rest", address, NULL);
}

bool memory_is_rest(const Value *key)
{
    return key->kind == VALUE_APPLY && key->b == NULL && strcmp(key->text, "rest") == 0;
}

const Value *memory_subject(const Value *key)
{
    return memory_is_rest(key) ? key->a : key;
}

static const Locals *locals_of(const State *state, const Value *root)
{
    const Locals *locals = state->locals;
    while (locals != NULL && locals->frame != root->frame)
        locals = locals->below;
    return locals;
}

static bool is_local(const Value *root)
{
    return root->kind == VALUE_LOCAL || root->kind == VALUE_RESULT;
}

static Map map_for(const State *state, const Value *root)
{
    if (!is_local(root))
        return state->memory;
    const Locals *locals = locals_of(state, root);
    return locals == NULL ? (Map){NULL} : locals->memory;
}

static const Locals *replaced(Arena *arena, const Locals *locals, uint64_t frame, Map memory)
{
    Locals *copy = ARENA_NEW(arena, Locals);
    *copy = *locals;
    if (locals->frame == frame)
        copy->memory = memory;
    else
        copy->below = replaced(arena, locals->below, frame, memory);
    return copy;
}

static void set_map(Machine *machine, State *state, const Value *root, Map memory)
{
    if (!is_local(root)) {
        state->memory = memory;
    } else {
        const Locals *locals = locals_of(state, root);
        if (locals != NULL && locals->memory.root != memory.root)
            state->locals = replaced(machine->arena, state->locals, root->frame, memory);
    }
}

static Map put(Machine *machine, const State *state, Map map, const Value *key, const Value *value)
{
    return map_put_owned(machine->arena, map, key, value, memory_weight(machine, key, value), state->owner);
}

/* ---- initial values ------------------------------------------------------------------------------------------------ */

static bool take_cell(void *context, const Value *key, const void *item)
{
    Machine *machine = context;
    if (value_root(memory_subject(key))->kind == VALUE_GLOBAL)
        machine->initial = map_put(machine->arena, machine->initial, key, item, ((const Value *)item)->hash);
    return true;
}

/* Runs the initialiser of a global once, aside from every path. */
static void initialise(Machine *machine, const IrGlobal *global)
{
    if (strmap_get(&machine->initialised, global->id) != NULL)
        return;
    strmap_put(&machine->initialised, global->id, machine);
    if (global->init == NULL)
        return;
    State *state = ARENA_NEW(machine->arena, State);
    StateList out = {0};
    machine_run(machine, state, global->init, NULL, 0, NULL, &out);
    if (out.count > 0)
        map_each(out.items[0]->memory, take_cell, machine);
}

static const Value *root_default(Machine *machine, const Value *root, const Value *address, const IrType *type)
{
    bool is_zero = (root->kind == VALUE_GLOBAL && (root->global->is_defined || root->global->init != NULL)) ||
                   (root->kind == VALUE_APPLY && strcmp(root->text, "context") == 0);
    return is_zero ? value_int(machine->values, 0) : value_initial(machine->values, address, NULL, type);
}

/* The "rest" entry that covers ADDRESS, and the object it is about. */
static const Value *find_rest(Machine *machine, Map map, const Value *address, const Value **out_object)
{
    for (const Value *object = address;; object = object->a) {
        const Value *rest = map_get(map, rest_key(machine, object));
        if (rest != NULL) {
            *out_object = object;
            return rest;
        }
        if (object->kind != VALUE_FIELD && object->kind != VALUE_INDEX)
            return NULL;
    }
}

void memory_weigh_again(Machine *machine, State *state, const Value *address, const Value *version)
{
    const Value *root = value_root(address), *object = NULL;
    Map map = map_for(state, root);
    if (find_rest(machine, map, address, &object) == version)
        set_map(machine, state, root, put(machine, state, map, rest_key(machine, object), version));
}

/* The character of a literal at ADDRESS, the end included; NULL where it cannot be told: the text is kept in UTF-8 and up to
 * its first zero only. */
static const Value *literal_character(Machine *machine, const Value *address)
{
    bool is_element = address->kind == VALUE_INDEX && address->b->kind == VALUE_INT;
    const Value *literal = is_element ? address->a : address;
    if (literal->kind != VALUE_STRING || (is_element && address->b->number < 0))
        return NULL;
    size_t at = is_element ? (size_t)address->b->number : 0, i = 0;
    while (i < at && (signed char)literal->text[i] > 0)
        i++;
    return i < at || (signed char)literal->text[at] < 0 ? NULL : value_int(machine->values, literal->text[at]);
}

static const Value *from_rest(Machine *machine, const Value *rest, const Value *object, const Value *address,
                              const IrType *type)
{
    if (rest->kind == VALUE_INT)
        return rest;
    if (rest->kind == VALUE_APPLY && strcmp(rest->text, "copied") == 0) {
        const Value *from = value_rebase(machine->values, address, object, rest->a);
        const Value *character = literal_character(machine, from);
        return character != NULL ? character : value_initial(machine->values, from, rest->b, type);
    }
    return value_initial(machine->values, address, rest, type);
}

/* The array around ADDRESS of which it is an element that nobody can name; NULL when there is none. */
static const Value *vague_array(const Value *address)
{
    const Value *array = NULL;
    for (; address->kind == VALUE_FIELD || address->kind == VALUE_INDEX; address = address->a)
        if (address->kind == VALUE_INDEX && address->b->kind != VALUE_INT)
            array = address->a;
    return array;
}

typedef struct Inside {
    const Value *object;
    bool found;
} Inside;

static bool find_inside(void *context, const Value *key, const void *item)
{
    Inside *inside = context;
    (void)item;
    inside->found = value_is_within(memory_subject(key), inside->object);
    return !inside->found;
}

/* Whether ADDRESS may be one of the elements that were written, and nobody knows which. */
static bool may_be_written(Map map, const Value *address)
{
    Inside inside = {vague_array(address), false};
    if (inside.object != NULL)
        map_each(map, find_inside, &inside);
    return inside.found;
}

const Value *memory_load(Machine *machine, const State *state, const Value *address, const IrType *type)
{
    const Value *root = value_root(address), *object;
    Map map = map_for(state, root);
    const Value *value = map_get(map, address);
    if (value != NULL)
        return value;
    value = overlay_value(machine, map, address, type);
    if (value != NULL)
        return value;
    const Value *rest = find_rest(machine, map, address, &object);
    if (rest != NULL)
        return from_rest(machine, rest, object, address, type);
    if (may_be_written(map, address))
        return value_initial(machine->values, address, NULL, type);
    if (root->kind == VALUE_GLOBAL) {
        initialise(machine, root->global);
        value = map_get(machine->initial, address);
        if (value != NULL)
            return value;
    }
    value = root->kind == VALUE_STRING ? literal_character(machine, address) : NULL;
    return value != NULL ? value : root_default(machine, root, address, type);
}

void memory_store(Machine *machine, State *state, const Value *address, const Value *value)
{
    const Value *root = value_root(address);
    Map map = overlay_clear(machine, state, map_for(state, root), address);
    set_map(machine, state, root, put(machine, state, map, address, value));
}

/* ---- whole objects ------------------------------------------------------------------------------------------------- */

typedef struct Search {
    Machine *machine;
    const Value *within;
} Search;

static bool collect(void *context, const Value *key, const void *item)
{
    (void)item;
    Search *search = context;
    if (value_is_within(memory_subject(key), search->within))
        VEC_PUSH(search->machine->arena, &search->machine->keys, key);
    return true;
}

/* Good until it is called again. */
static KeyList keys_within(Machine *machine, Map map, const Value *address)
{
    Search search = {machine, address};
    machine->keys.count = 0;
    map_each(map, collect, &search);
    return machine->keys;
}

static void set_whole(Machine *machine, State *state, const Value *address, const Value *rest, bool keep_held)
{
    const Value *root = value_root(address);
    Map map = map_for(state, root);
    KeyList keys = keys_within(machine, map, address);
    for (size_t i = 0; i < keys.count; i++) {
        const Value *value = map_get(map, keys.items[i]);
        if (keep_held && !memory_is_rest(keys.items[i]) &&
            (value_is_object(value) || ledger_escape(machine, state, value_root(value))))
            continue;
        map = map_remove_owned(machine->arena, map, keys.items[i], state->owner);
    }
    map = overlay_clear(machine, state, map, address);
    set_map(machine, state, root, put(machine, state, map, rest_key(machine, address), rest));
}

void memory_zero(Machine *machine, State *state, const Value *address)
{
    callbacks_drop(machine, state, address);
    set_whole(machine, state, address, value_int(machine->values, 0), false);
}

void memory_forget(Machine *machine, State *state, const Value *address, const Value *version)
{
    set_whole(machine, state, address, version, true);
}

void memory_drop(Machine *machine, State *state, const Value *address)
{
    const Value *root = value_root(address);
    Map map = map_for(state, root);
    KeyList keys = map.root == NULL ? (KeyList){0} : keys_within(machine, map, address);
    for (size_t i = 0; i < keys.count; i++)
        map = map_remove_owned(machine->arena, map, keys.items[i], state->owner);
    set_map(machine, state, root, map);
}

typedef struct Sweep {
    Machine *machine;
    uint64_t frame;
    size_t first;
    const uint64_t *live;
} Sweep;

static bool collect_dead(void *context, const Value *key, const void *item)
{
    (void)item;
    Sweep *sweep = context;
    const Value *root = value_root(memory_subject(key));
    size_t number = (size_t)root->number;
    if (root->kind == VALUE_LOCAL && root->frame == sweep->frame && number >= sweep->first &&
        (sweep->live[number / 64] >> (number % 64) & 1) == 0)
        VEC_PUSH(sweep->machine->arena, &sweep->machine->keys, key);
    return true;
}

void memory_drop_variables(Machine *machine, State *state, uint64_t frame, size_t first, const uint64_t *live)
{
    const Locals *locals = state->locals;
    Sweep sweep = {.machine = machine, .frame = frame, .first = first, .live = live};
    if (locals == NULL || locals->frame != frame)
        return;
    machine->keys.count = 0;
    map_each(locals->memory, collect_dead, &sweep);
    if (machine->keys.count == 0)
        return;
    Map map = locals->memory;
    for (size_t i = 0; i < machine->keys.count; i++)
        map = map_remove_owned(machine->arena, map, machine->keys.items[i], state->owner);
    state->locals = replaced(machine->arena, locals, frame, map);
}

/* What covers the whole of FROM, as a "rest" for the copy. */
static const Value *copied_rest(Machine *machine, Map map, const Value *from)
{
    const Value *object, *rest = find_rest(machine, map, from, &object);
    if (rest == NULL) {
        const Value *value = root_default(machine, value_root(from), from, NULL);
        if (value->kind == VALUE_INT)
            return value;
        return value_apply(machine->values, "copied", from, NULL);
    }
    if (rest->kind == VALUE_INT)
        return rest;
    if (rest->kind == VALUE_APPLY && strcmp(rest->text, "copied") == 0)
        return value_apply(machine->values, "copied", value_rebase(machine->values, from, object, rest->a), rest->b);
    return value_apply(machine->values, "copied", from, rest);
}

static Map copy_cells(Machine *machine, const State *state, Map target, Map source, const Value *to, const Value *from)
{
    KeyList keys = keys_within(machine, source, from);
    for (size_t i = 0; i < keys.count; i++) {
        const Value *key = keys.items[i], *subject = value_rebase(machine->values, memory_subject(key), from, to);
        if (memory_is_rest(key) && memory_subject(key) == from)
            continue;
        const Value *item = map_get(source, key);
        target = put(machine, state, target, memory_is_rest(key) ? rest_key(machine, subject) : subject, item);
    }
    return target;
}

void memory_copy(Machine *machine, State *state, const Value *to, const Value *from)
{
    if (to == from)
        return;
    const Value *root_to = value_root(to), *root_from = value_root(from);
    if (root_from->kind == VALUE_GLOBAL)
        initialise(machine, root_from->global);
    state_freeze(machine, state); /* the source must stay as it is */
    const Map source = map_for(state, root_from);
    const Value *rest = copied_rest(machine, source, from);
    set_whole(machine, state, to, rest, false);
    Map target = map_for(state, root_to);
    const Value *object;
    if (root_from->kind == VALUE_GLOBAL && find_rest(machine, source, from, &object) == NULL)
        target = copy_cells(machine, state, target, machine->initial, to, from);
    set_map(machine, state, root_to, copy_cells(machine, state, target, source, to, from));
}

const Value *memory_text(Machine *machine, const State *state, const Value *address)
{
    const Value *root = value_root(address), *object;
    if (root->kind == VALUE_GLOBAL)
        initialise(machine, root->global);
    Map map = map_for(state, root);
    const Value *rest = find_rest(machine, map, address, &object);
    if (rest == NULL && root->kind == VALUE_GLOBAL && map_get(map, address) == NULL) {
        map = machine->initial;
        rest = find_rest(machine, map, address, &object);
    }
    bool is_copy = rest != NULL && object == address && rest->kind == VALUE_APPLY &&
                   strcmp(rest->text, "copied") == 0 && rest->a->kind == VALUE_STRING;
    return is_copy && keys_within(machine, map, address).count == 1 ? rest->a : address;
}

/* Cells are told in the order of their keys, which is the same for the same object. */
typedef struct Summing {
    Machine *machine;
    const Value *object, *sum;
} Summing;

static bool add_cell(void *context, const Value *key, const void *item)
{
    Summing *summing = context;
    ValueTable *values = summing->machine->values;
    if (value_is_within(memory_subject(key), summing->object))
        summing->sum = value_apply(values, "and", summing->sum, value_apply(values, "cell", key, item));
    return true;
}

const Value *memory_contents(Machine *machine, const State *state, const Value *address)
{
    const Value *object = address, *around;
    while (object->kind == VALUE_INDEX)
        object = object->a;
    Map map = map_for(state, value_root(object));
    const Value *rest = find_rest(machine, map, object, &around);
    Summing summing = {machine, object, value_apply(machine->values, "contents", address, rest)};
    map_each(map, add_cell, &summing);
    return summing.sum;
}

/* ---- reading all --------------------------------------------------------------------------------------------------- */

typedef VEC(MemoryCell) CellList;
typedef struct Reading {
    Arena *arena;
    CellList cells;
} Reading;

static bool read_cell(void *context, const Value *key, const void *item)
{
    Reading *reading = context;
    if (!memory_is_rest(key))
        VEC_PUSH(reading->arena, &reading->cells, ((MemoryCell){key, item}));
    return true;
}

typedef struct Visiting {
    bool (*visit)(void *context, const Value *address, const Value *value);
    void *context;
} Visiting;

static bool visit_cell(void *context, const Value *key, const void *item)
{
    const Visiting *visiting = context;
    return memory_is_rest(key) || visiting->visit(visiting->context, key, item);
}

void memory_each(const State *state, bool (*visit)(void *context, const Value *address, const Value *value),
                 void *context)
{
    Visiting visiting = {visit, context};
    map_each(state->memory, visit_cell, &visiting);
    for (const Locals *locals = state->locals; locals != NULL; locals = locals->below)
        map_each(locals->memory, visit_cell, &visiting);
}

size_t memory_cells(Machine *machine, const State *state, MemoryCell **out_cells)
{
    Reading reading = {.arena = machine->arena};
    map_each(state->memory, read_cell, &reading);
    for (const Locals *locals = state->locals; locals != NULL; locals = locals->below)
        map_each(locals->memory, read_cell, &reading);
    *out_cells = reading.cells.items;
    return reading.cells.count;
}

const Value *memory_string(Machine *machine, const State *state, const Value *address)
{
    const Value *buffer = value_field(machine->values, address, "Buffer");
    return memory_text(machine, state, memory_load(machine, state, buffer, NULL));
}
