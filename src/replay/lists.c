/* SPDX-License-Identifier: MIT */
/* Calls that put entries into the driver's own lists and take them out.  The headers have bodies for InsertTailList and its
 * kin, which are entered; these have none.  A singly linked list is kept by its field Next, as a SINGLE_LIST_ENTRY is. */
#include "replay/machine.h"

typedef struct List {
    Machine *machine;
    State *state;
    const IrInst *inst;
    const Value *head;
} List;

static const Value *link_of(const List *list, const Value *entry, const char *field)
{
    return memory_load(list->machine, list->state, value_field(list->machine->values, entry, field), NULL);
}

static void set_link(const List *list, const Value *entry, const char *field, const Value *to)
{
    memory_store(list->machine, list->state, value_field(list->machine->values, entry, field), to);
}

static const Value *null_of(const List *list)
{
    return value_int(list->machine->values, 0);
}

static const Value *unknown(const List *list)
{
    return machine_symbol(list->machine, list->state, list->inst, "entry", list->inst->type);
}

/* 1: ENTRY is the end of the list that END stands for; 0: it is not; -1: nobody knows. */
static int is_end(const List *list, const Value *entry, const Value *end)
{
    return fact_truth(list->machine, list->state, value_binary(list->machine->values, IR_EQ, entry, end, NULL));
}

/* ENTRY goes between BEFORE and AFTER; the result is WAS, or null where the list was empty. */
static const Value *insert(const List *list, const Value *before, const Value *entry, const Value *after,
                           const Value *was)
{
    int is_empty = is_end(list, was, list->head);
    set_link(list, entry, "Flink", after);
    set_link(list, entry, "Blink", before);
    set_link(list, before, "Flink", entry);
    set_link(list, after, "Blink", entry);
    return is_empty == 1 ? null_of(list) : is_empty == 0 ? was : unknown(list);
}

static const Value *remove_head(const List *list)
{
    const Value *first = link_of(list, list->head, "Flink");
    int is_empty = is_end(list, first, list->head);
    if (is_empty != 0)
        return is_empty == 1 ? null_of(list) : unknown(list);
    const Value *next = link_of(list, first, "Flink");
    set_link(list, list->head, "Flink", next);
    set_link(list, next, "Blink", list->head);
    return first;
}

static const Value *push(const List *list, const Value *entry)
{
    const Value *was = link_of(list, list->head, "Next");
    set_link(list, entry, "Next", was);
    set_link(list, list->head, "Next", entry);
    return was;
}

static const Value *pop(const List *list, bool all)
{
    const Value *first = link_of(list, list->head, "Next");
    int is_empty = is_end(list, first, null_of(list));
    if (is_empty < 0)
        return unknown(list);
    if (is_empty == 0)
        set_link(list, list->head, "Next", all ? null_of(list) : link_of(list, first, "Next"));
    return first;
}

bool model_list(Machine *machine, State *state, const Api *api, const IrInst *inst, const Value *const *args)
{
    const List list = {machine, state, inst, inst->n_args > 0 ? args[0] : value_int(machine->values, 0)};
    const Value *entry = inst->n_args > 1 ? args[1] : list.head, *was;
    switch (api->role) {
    case ROLE_INSERT_HEAD:
        was = link_of(&list, list.head, "Flink");
        state->result = insert(&list, list.head, entry, was, was);
        return true;
    case ROLE_INSERT_TAIL:
        was = link_of(&list, list.head, "Blink");
        state->result = insert(&list, was, entry, list.head, was);
        return true;
    case ROLE_REMOVE_HEAD: state->result = remove_head(&list); return true;
    case ROLE_PUSH: state->result = push(&list, entry); return true;
    case ROLE_POP: state->result = pop(&list, false); return true;
    case ROLE_FLUSH: state->result = pop(&list, true); return true;
    default: return false;
    }
}
