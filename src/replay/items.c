/* SPDX-License-Identifier: MIT */
/* Items and their temporaries: the values are in a table that the items of an activation share; before it goes elsewhere
 * an item takes along what is still needed. */
#include "replay/run.h"

typedef VEC(Temp) TempList;

void run_take_tables(Run *run)
{
    Arena *arena = run->machine->arena;
    Flow *flow = run->activation.flow;
    size_t n_temps = (size_t)run->activation.function->n_temps + 1;
    Tables *tables = flow->spare;
    if (tables == NULL) {
        tables = ARENA_NEW(arena, Tables);
        tables->waiting = ARENA_ARRAY(arena, ItemList, flow->n_points + 1);
        tables->values = ARENA_ARRAY(arena, const Value *, n_temps);
        tables->stamps = ARENA_ARRAY(arena, uint32_t, n_temps);
        tables->marks = ARENA_ARRAY(arena, uint32_t, n_temps);
    } else {
        flow->spare = tables->next;
    }
    run->tables = tables;
}

void run_give_tables(Run *run)
{
    Flow *flow = run->activation.flow;
    for (size_t i = 0; i < flow->n_points; i++) /* one that gave up left some waiting */
        run->tables->waiting[i] = (ItemList){0};
    run->tables->next = flow->spare;
    flow->spare = run->tables;
    run->tables = NULL;
}

const Value *run_temp(const Run *run, int32_t temp)
{
    return temp >= 0 && run->tables->stamps[temp] == run->tables->generation ? run->tables->values[temp] : NULL;
}

const Value *run_operand(Run *run, int32_t temp)
{
    const Value *value = run_temp(run, temp);
    return value != NULL ? value
                         : value_symbol(run->machine->values, "undefined", NULL, run->activation.frame, temp, NULL);
}

void run_set_temp(Run *run, int32_t temp, const Value *value)
{
    run->tables->values[temp] = value;
    run->tables->stamps[temp] = run->tables->generation;
}

void run_load_temps(Run *run, const Item *item)
{
    run->tables->generation++;
    for (size_t i = 0; i < item->n_temps; i++)
        run_set_temp(run, item->temps[i].number, item->temps[i].value);
}

static void take_temp(Run *run, TempList *list, int32_t temp)
{
    const Value *value = run_temp(run, temp);
    if (value == NULL || run->tables->marks[temp] == run->tables->generation)
        return;
    run->tables->marks[temp] = run->tables->generation;
    VEC_PUSH(run->machine->arena, list, ((Temp){temp, value}));
}

static void take_live_at(Run *run, TempList *list, size_t block)
{
    const Flow *flow = run->activation.flow;
    for (size_t w = 0; w < flow->temp_words; w++)
        for (uint64_t bits = flow->live_temps[block * flow->temp_words + w]; bits != 0; bits &= bits - 1) {
            int bit = 0;
            while ((bits >> bit & 1) == 0)
                bit++;
            take_temp(run, list, (int32_t)(w * 64) + bit);
        }
}

static void forget_marks(Run *run, const TempList *list)
{
    for (size_t i = 0; i < list->count; i++)
        run->tables->marks[list->items[i].number] = 0;
}

void item_keep_for_block(Run *run, Item *item, size_t block)
{
    TempList list = {0};
    take_live_at(run, &list, block);
    forget_marks(run, &list);
    item->temps = list.items;
    item->n_temps = list.count;
}

void item_keep_for_rest(Run *run, Item *item, size_t block, size_t first)
{
    const IrBlock *code = &run->activation.function->blocks[block];
    const IrTerm *term = &code->term;
    TempList list = {0};
    for (size_t i = first; i < code->n_insts; i++) {
        take_temp(run, &list, code->insts[i].a);
        take_temp(run, &list, code->insts[i].b);
        for (size_t k = 0; k < code->insts[i].n_args; k++)
            take_temp(run, &list, code->insts[i].args[k]);
    }
    take_temp(run, &list, term->cond);
    if (term->kind == TERM_JUMP || term->kind == TERM_BRANCH || term->kind == TERM_SWITCH)
        take_live_at(run, &list, (size_t)term->targets[0]);
    if (term->kind == TERM_BRANCH)
        take_live_at(run, &list, (size_t)term->targets[1]);
    for (size_t i = 0; term->kind == TERM_SWITCH && i < term->n_cases; i++)
        take_live_at(run, &list, (size_t)term->cases[i].target);
    for (const Try *each = item->tries; each != NULL; each = each->outer)
        take_live_at(run, &list, (size_t)each->block);
    forget_marks(run, &list);
    item->temps = list.items;
    item->n_temps = list.count;
}

Item *item_fork(Run *run, const Item *item, State *state)
{
    Item *copy = ARENA_NEW(run->machine->arena, Item);
    *copy = *item;
    copy->state = state;
    return copy;
}

void item_drop_dead(Run *run, Item *item, size_t block)
{
    const IrFunction *function = run->activation.function;
    const Flow *flow = run->activation.flow;
    memory_drop_variables(run->machine, item->state, run->activation.frame, function->n_params,
                          &flow->live_vars[block * flow->var_words]);
    item_keep_for_block(run, item, block);
}
