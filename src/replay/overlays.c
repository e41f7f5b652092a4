/* SPDX-License-Identifier: MIT */
/* The parts of a union share their bytes.  Cells are kept by the member that was written last; a store into one part
 * takes away the cells of the others.  What another part is asked for then is a function of those cells: zero where they
 * are all zero, the pointer where both are pointers at its beginning, else something unknown that stays the same until
 * the next store. */
#include "replay/machine.h"

/* Around ADDRESS, from inside out: the next member of a union. */
static const Value *member_of_union(const Value *address)
{
    while (address != NULL && (address->kind == VALUE_FIELD || address->kind == VALUE_INDEX)) {
        if (address->kind == VALUE_FIELD && address->overlay != 0)
            return address;
        address = address->a;
    }
    return NULL;
}

/* The member through which ADDRESS lies in another part of the union that MEMBER is of; NULL when it does not. */
static const Value *other_part(const Value *address, const Value *member)
{
    const Value *found = member_of_union(address);
    while (found != NULL && found->a != member->a)
        found = member_of_union(found->a);
    bool is_other = found != NULL && found->overlay / IR_OVERLAY_PARTS == member->overlay / IR_OVERLAY_PARTS &&
                    found->overlay != member->overlay;
    return is_other ? found : NULL;
}

typedef struct Overlaid {
    Machine *machine;
    const Value *member;
    VEC(const Value *) keys;
    const Value *key, *item; /* the first of them that is not zero, by what is stored, else any */
} Overlaid;

static bool is_zero(const Value *value)
{
    return value->kind == VALUE_INT && value->number == 0;
}

static bool collect_other(void *context, const Value *key, const void *item)
{
    Overlaid *overlaid = context;
    const Value *value = item;
    if (other_part(memory_subject(key), overlaid->member) == NULL)
        return true;
    VEC_PUSH(overlaid->machine->arena, &overlaid->keys, key);
    bool is_better = overlaid->item == NULL || is_zero(overlaid->item) ||
                     (!is_zero(value) && value->serial < overlaid->item->serial);
    if (is_better) {
        overlaid->key = key;
        overlaid->item = value;
    }
    return true;
}

const Value *overlay_value(Machine *machine, Map map, const Value *address, const IrType *type)
{
    for (const Value *member = member_of_union(address); member != NULL; member = member_of_union(member->a)) {
        Overlaid overlaid = {.machine = machine, .member = member};
        map_each(map, collect_other, &overlaid);
        if (overlaid.item == NULL)
            continue;
        if (is_zero(overlaid.item))
            return overlaid.item;
        bool is_same = type != NULL && type->kind == TYPE_POINTER && address == member && member->is_first &&
                       overlaid.key->kind == VALUE_FIELD && overlaid.key->is_first && overlaid.key->a == member->a;
        return is_same ? overlaid.item : value_initial(machine->values, address, overlaid.item, type);
    }
    return NULL;
}

Map overlay_clear(Machine *machine, const State *state, Map map, const Value *address)
{
    for (const Value *member = member_of_union(address); member != NULL; member = member_of_union(member->a)) {
        Overlaid overlaid = {.machine = machine, .member = member};
        map_each(map, collect_other, &overlaid);
        for (size_t i = 0; i < overlaid.keys.count; i++)
            map = map_remove_owned(machine->arena, map, overlaid.keys.items[i], state->owner);
    }
    return map;
}
