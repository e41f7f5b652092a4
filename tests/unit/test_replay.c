/* SPDX-License-Identifier: MIT */
/* Unit tests of the replay's parts that need no driver: values, facts, the persistent map. */
#include "scratch.h"

#include "replay/run.h"

static const IrType int_type = {.kind = TYPE_INT, .is_signed = true, .size = 4, .name = "int", .canonical = "int"};
static const IrType uint_type = {.kind = TYPE_INT, .size = 4, .name = "unsigned", .canonical = "unsigned int"};
static const IrType uchar_type = {.kind = TYPE_INT, .size = 1, .name = "BOOLEAN", .canonical = "unsigned char"};

typedef struct Bench {
    Machine machine;
    State state;
    ValueTable *values;
} Bench;

static Bench *bench_open(Scratch *scratch)
{
    Bench *bench = ARENA_NEW(scratch->arena, Bench);
    bench->values = values_open(scratch->arena);
    bench->machine.arena = scratch->arena;
    bench->machine.values = bench->values;
    return bench;
}

static const Value *symbol(Bench *bench, const char *name, const IrType *type)
{
    return value_symbol(bench->values, name, NULL, 0, 0, type);
}

static const Value *number(Bench *bench, int64_t n)
{
    return value_int(bench->values, n);
}

static const Value *binary(Bench *bench, IrBinary op, const Value *a, int64_t n)
{
    return value_binary(bench->values, op, a, number(bench, n), &int_type);
}

/* ---- values ---------------------------------------------------------------------------------------------------------- */

static void equal_values_are_one(void **state)
{
    Bench *bench = bench_open(*state);
    assert_ptr_equal(number(bench, 7), number(bench, 7));
    assert_ptr_equal(symbol(bench, "a", &int_type), symbol(bench, "a", &int_type));
    assert_ptr_not_equal(symbol(bench, "a", &int_type), symbol(bench, "b", &int_type));
    const Value *record = symbol(bench, "p", NULL);
    assert_ptr_equal(value_field(bench->values, record, "f"), value_field(bench->values, record, "f"));
}

static void constants_are_folded(void **state)
{
    Bench *bench = bench_open(*state);
    assert_int_equal(binary(bench, IR_ADD, number(bench, 40), 2)->number, 42);
    assert_int_equal(binary(bench, IR_DIV, number(bench, -7), 2)->number, -3);
    assert_int_equal(value_binary(bench->values, IR_LT, number(bench, -1), number(bench, 1), &uint_type)->number, 0);
    assert_int_equal(binary(bench, IR_LT, number(bench, -1), 1)->number, 1);
    assert_int_equal(value_cast(bench->values, number(bench, 0x1FF), &uchar_type)->number, 0xFF);
    assert_int_equal(value_cast(bench->values, number(bench, 0xC0000001), &int_type)->number, -0x3FFFFFFF);
    assert_int_not_equal(binary(bench, IR_DIV, number(bench, 1), 0)->kind, VALUE_INT);
}

static void container_of_a_field_is_the_record(void **state)
{
    Bench *bench = bench_open(*state);
    ValueTable *values = bench->values;
    const Value *record = symbol(bench, "entry", NULL), *field = value_field(values, record, "Link");
    const Value *offset = value_field(values, number(bench, 0), "Link");
    assert_ptr_equal(value_index(values, field, value_unary(values, IR_NEG, offset), 1), record);
}

static void objects_differ_from_null_and_each_other(void **state)
{
    Bench *bench = bench_open(*state);
    const Value *a = value_local(bench->values, 1, 0, "a"), *b = value_local(bench->values, 1, 1, "b");
    assert_int_equal(binary(bench, IR_EQ, a, 0)->number, 0);
    assert_int_equal(value_binary(bench->values, IR_EQ, a, b, NULL)->number, 0);
    assert_int_equal(value_binary(bench->values, IR_EQ, a, a, NULL)->number, 1);
}

static void arithmetic_undoes_itself(void **state)
{
    Bench *bench = bench_open(*state);
    ValueTable *values = bench->values;
    const Value *p = symbol(bench, value_allocated, NULL), *key = symbol(bench, "key", NULL);
    const Value *back = value_unary(values, IR_NEG, number(bench, 17));
    const Value *hidden = value_rotate(values, value_binary(values, IR_XOR, p, key, NULL), number(bench, 17), 8);
    assert_ptr_not_equal(hidden, p);
    assert_ptr_equal(value_binary(values, IR_XOR, key, value_rotate(values, hidden, back, 8), NULL), p);
    assert_ptr_equal(value_rotate(values, value_rotate(values, p, number(bench, 60), 8), number(bench, 4), 8), p);
    assert_ptr_equal(value_binary(values, IR_ADD, value_binary(values, IR_SUB, p, key, NULL), key, NULL), p);
    assert_ptr_equal(value_binary(values, IR_SUB, value_binary(values, IR_ADD, key, p, NULL), key, NULL), p);
    assert_ptr_equal(binary(bench, IR_AND, binary(bench, IR_OR, p, 1), ~1), p);
    assert_ptr_not_equal(binary(bench, IR_AND, binary(bench, IR_OR, key, 1), ~1), key);
}

/* ---- facts ----------------------------------------------------------------------------------------------------------- */

static void a_sign_test_splits_a_status(void **state)
{
    Bench *bench = bench_open(*state);
    const Value *status = symbol(bench, "status", &int_type), *success = binary(bench, IR_GE, status, 0);
    State failed = bench->state;
    assert_true(fact_assume(&bench->machine, &bench->state, success, true));
    assert_true(fact_assume(&bench->machine, &failed, success, false));
    assert_int_equal(fact_of(&bench->state, status).low, 0);
    assert_int_equal(fact_of(&failed, status).high, -1);
    assert_int_equal(fact_truth(&bench->machine, &failed, success), 0);
    assert_int_equal(fact_truth(&bench->machine, &failed, binary(bench, IR_EQ, status, 0)), 0);
    assert_false(fact_assume(&bench->machine, &failed, success, true));
}

static void excluding_the_bounds_narrows(void **state)
{
    Bench *bench = bench_open(*state);
    const Value *value = symbol(bench, "x", &int_type);
    assert_true(fact_restrict(&bench->machine, &bench->state, value, 0, 2));
    assert_true(fact_exclude(&bench->machine, &bench->state, value, 0));
    assert_true(fact_exclude(&bench->machine, &bench->state, value, 2));
    assert_int_equal(fact_of(&bench->state, value).low, 1);
    assert_int_equal(fact_of(&bench->state, value).high, 1);
    assert_false(fact_exclude(&bench->machine, &bench->state, value, 1));
}

static void a_fact_goes_through_casts_and_sums(void **state)
{
    Bench *bench = bench_open(*state);
    const Value *value = symbol(bench, "x", &int_type), *sum = binary(bench, IR_ADD, value, 5);
    assert_true(fact_restrict(&bench->machine, &bench->state, sum, 5, 5));
    assert_true(fact_is_null(&bench->state, value));
    const Value *flag = symbol(bench, "flag", &uchar_type);
    assert_true(fact_assume(&bench->machine, &bench->state, value_unary(bench->values, IR_LOGNOT, flag), true));
    assert_true(fact_is_null(&bench->state, flag));
}

static void joined_facts_cover_both(void **state)
{
    Bench *bench = bench_open(*state);
    const Value *value = symbol(bench, "x", &int_type), *other = symbol(bench, "y", &int_type);
    State left = bench->state, right = bench->state;
    assert_true(fact_restrict(&bench->machine, &left, value, 1, 3));
    assert_true(fact_restrict(&bench->machine, &right, value, 7, 9));
    assert_true(fact_restrict(&bench->machine, &left, other, 1, 1));
    left.facts = facts_join(&bench->machine, left.facts, right.facts);
    assert_int_equal(fact_of(&left, value).low, 1);
    assert_int_equal(fact_of(&left, value).high, 9);
    assert_int_equal(fact_of(&left, other).low, INT32_MIN);
    assert_false(fact_assume(&bench->machine, &left, binary(bench, IR_EQ, value, 0), true));
}

/* ---- the map --------------------------------------------------------------------------------------------------------- */

static void an_update_leaves_the_old_map(void **state)
{
    Scratch *scratch = *state;
    Bench *bench = bench_open(scratch);
    Map empty = {NULL}, map = empty;
    for (int64_t i = 0; i < 100; i++)
        map = map_put(scratch->arena, map, number(bench, i), number(bench, i * i), (uint64_t)i);
    Map more = map_put(scratch->arena, map, number(bench, 3), number(bench, -1), 1000);
    assert_int_equal(((const Value *)map_get(map, number(bench, 3)))->number, 9);
    assert_int_equal(((const Value *)map_get(more, number(bench, 3)))->number, -1);
    assert_int_equal(map_count(map), 100);
    assert_null(map_get(empty, number(bench, 3)));
    Map less = map_remove(scratch->arena, more, number(bench, 50));
    assert_null(map_get(less, number(bench, 50)));
    assert_non_null(map_get(more, number(bench, 50)));
    assert_int_equal(map_count(less), 99);
}

static void the_hash_depends_on_the_content_alone(void **state)
{
    Scratch *scratch = *state;
    Bench *bench = bench_open(scratch);
    Map up = {NULL}, down = {NULL};
    for (int64_t i = 0; i < 50; i++) {
        up = map_put(scratch->arena, up, number(bench, i), number(bench, i), (uint64_t)i * 7);
        down = map_put(scratch->arena, down, number(bench, 49 - i), number(bench, 49 - i), (uint64_t)(49 - i) * 7);
    }
    assert_true(map_hash(up) == map_hash(down));
    Map changed = map_put(scratch->arena, up, number(bench, 10), number(bench, 11), 77);
    assert_false(map_hash(up) == map_hash(changed));
    Map back = map_put(scratch->arena, changed, number(bench, 10), number(bench, 10), 70);
    assert_true(map_hash(up) == map_hash(back));
}

/* ---- the budget ------------------------------------------------------------------------------------------------------ */

static void count_call(void *context)
{
    ++*(int *)context;
}

static void run_steps(Machine *machine, size_t n)
{
    for (size_t i = 0; i < n; i++)
        run_within_budget(machine);
}

static void a_large_driver_is_told_once(void **state)
{
    Scratch *scratch = *state;
    Bench *bench = bench_open(scratch);
    Machine *machine = &bench->machine;
    int calls = 0;
    machine->options = replay_defaults;
    machine->options.when_large = count_call;
    machine->options.context = &calls;
    machine->options.large = arena_used(scratch->arena) + 1000;
    run_steps(machine, 5000);
    assert_int_equal(calls, 0);
    arena_alloc(scratch->arena, 2000);
    run_steps(machine, 5000);
    assert_int_equal(calls, 1);
    assert_false(machine->over_budget);
}

static void memory_ends_the_replay(void **state)
{
    Scratch *scratch = *state;
    Bench *bench = bench_open(scratch);
    NoteList notes;
    notes_init(&notes, scratch->arena);
    bench->machine.notes = &notes;
    bench->machine.options = replay_defaults;
    bench->machine.options.max_memory = arena_used(scratch->arena) + 1000;
    run_steps(&bench->machine, 5000);
    assert_false(bench->machine.over_budget);
    arena_alloc(scratch->arena, 2000);
    run_steps(&bench->machine, 5000);
    assert_true(bench->machine.over_budget);
    assert_int_equal(notes.notes.count, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(equal_values_are_one, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(constants_are_folded, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(container_of_a_field_is_the_record, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(objects_differ_from_null_and_each_other, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(arithmetic_undoes_itself, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(a_sign_test_splits_a_status, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(excluding_the_bounds_narrows, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(a_fact_goes_through_casts_and_sums, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(joined_facts_cover_both, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(an_update_leaves_the_old_map, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(the_hash_depends_on_the_content_alone, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(a_large_driver_is_told_once, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(memory_ends_the_replay, scratch_setup, scratch_teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
