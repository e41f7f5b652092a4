/* SPDX-License-Identifier: MIT */
/* Unit tests of entries made from annotations. */
#include "scratch.h"

#include "catalogue/sal.h"

static const IrType t_void = {.kind = TYPE_VOID, .name = "void"};
static const IrType t_status = {.kind = TYPE_INT, .name = "NTSTATUS"};
static const IrType t_int = {.kind = TYPE_INT, .name = "int"};
static const IrType t_boolean = {.kind = TYPE_INT, .name = "BOOLEAN"};
static const IrType t_pointer = {.kind = TYPE_POINTER, .name = "PVOID", .target = &t_void};
static const IrType t_out = {.kind = TYPE_POINTER, .name = "PVOID *", .target = &t_pointer};
static const IrType t_const = {.kind = TYPE_VOID, .name = "void", .is_const = true};
static const IrType t_in = {.kind = TYPE_POINTER, .name = "const void *", .target = &t_const};
static const IrType *const p_one[] = {&t_pointer};
static const IrType *const p_many[] = {&t_int, &t_out, &t_pointer, &t_in};

/* An entry in one line: result, then effects as `a` acquire, `r` release, `c` consume with place and outcome, then the
 * arguments that are written. */
static const char *summary(const Api *api, Arena *arena)
{
    static const char *const results[] = {
#define X(name, text) [name] = text,
        RESULT_KINDS(X)
#undef X
    };
    static const char *const places[] = {
#define X(name, text) [name] = text,
        PLACE_KINDS(X)
#undef X
    };
    static const char kinds[] = "arc";
    if (api == NULL)
        return "none";
    const char *text = arena_printf(arena, "%s%s", results[api->result], api->can_fail ? "?" : "");
    for (size_t i = 0; i < api->n_effects; i++) {
        const Effect *effect = &api->effects[i];
        assert_string_equal(effect->resource->id, "pool");
        text = arena_printf(arena, "%s %c:%s%s%s", text, kinds[effect->kind], places[effect->place.kind],
                            effect->place.arg < 0 ? "" : arena_printf(arena, ":%d", effect->place.arg),
                            effect->always       ? "*"
                            : effect->on_failure ? "!"
                                                 : "");
    }
    for (size_t i = 0; i < api->n_outs; i++)
        text = arena_printf(arena, "%s w:%d", text, api->outs[i].arg);
    return text;
}

typedef struct Case {
    const IrType *result;
    const IrType *const *params;
    size_t n_params;
    const char *annotations[4];
    const char *summary;
} Case;

static const Case cases[] = {
    /* what allocates */
    {&t_pointer, p_one, 1, {"__drv_allocatesMem(Mem)", "_Must_inspect_result_"}, "pointer? a:return w:0"},
    {&t_status, p_many, 4, {"1:__drv_allocatesMem(Mem)"}, "ntstatus? a:out:1 w:2"},
    {&t_status, p_many, 4, {"1:_When_(return >= 0, __drv_allocatesMem(Mem))"}, "ntstatus? a:out:1 w:2"},
    {&t_status, p_many, 4, {"1:_When_(NT_SUCCESS(return), _At_(*p, __drv_allocatesMem(Mem)))"}, "none"},
    {&t_pointer, p_one, 1, {"_At_(return, __drv_allocatesMem(Mem))"}, "pointer? a:return w:0"},
    {&t_pointer,
     p_one,
     1,
     {"_When_(return != NULL, _At_(return, __drv_allocatesMem(Mem)) _Post_notnull_)"},
     "pointer? a:return w:0"},
    {&t_pointer, p_one, 1, {"_When_((Flags & 1) != 0, __drv_allocatesMem(Mem))"}, "none"},
    {&t_int, p_many, 4, {"__drv_allocatesMem(Mem)"}, "none"},
    /* what frees */
    {&t_void, p_one, 1, {"0:__drv_freesMem(Mem)"}, "void r:value:0*"},
    {&t_void, p_one, 1, {"0:_Pre_notnull_ _Post_ptr_invalid_"}, "void r:value:0*"},
    {&t_void, p_one, 1, {"0:_Frees_ptr_opt_"}, "void r:value:0*"},
    {&t_void, p_one, 1, {"0:__drv_freesMem(Mem)", "0:_Post_invalid_"}, "void r:value:0*"},
    {&t_status, p_many, 4, {"2:_When_(return == 0, __drv_freesMem(Mem))"}, "ntstatus r:value:2 w:1"},
    {&t_status, p_many, 4, {"2:_When_(!NT_SUCCESS(return), __drv_freesMem(Mem))"}, "ntstatus? r:value:2! w:1"},
    {&t_status, p_many, 4, {"2:_When_(Remove != FALSE, __drv_freesMem(Mem))"}, "ntstatus? c:value:2* w:1"},
    {&t_boolean, p_one, 1, {"0:_When_(return != FALSE, _Post_invalid_)"}, "boolean r:value:0"},
    /* what keeps */
    {&t_status, p_many, 4, {"2:__drv_aliasesMem"}, "ntstatus? c:value:2 w:1"},
    {&t_status, p_many, 4, {"2:__drv_when(return==0, __drv_aliasesMem)"}, "ntstatus? c:value:2 w:1"},
    /* what failure looks like */
    {&t_int, p_many, 4, {"_Success_(return != 0)", "1:__drv_allocatesMem(Mem)"}, "boolean? a:out:1 w:2"},
    {&t_int, p_many, 4, {"_Success_(return == 0)", "1:__drv_allocatesMem(Mem)"}, "win32? a:out:1 w:2"},
    {&t_int,
     p_many,
     4,
     {"_Success_(return >= 0)", "1:_When_(return < 0, __drv_allocatesMem(Mem))"},
     "ntstatus? a:out:1! w:2"},
    {&t_int, p_many, 4, {"1:__drv_allocatesMem(Mem)"}, "value a:out:1 w:2"},
    /* nothing settled, or nonsense */
    {&t_pointer, p_one, 1, {"_Must_inspect_result_"}, "none"},
    {&t_pointer, p_one, 1, {NULL}, "none"},
    {&t_void, p_one, 1, {"7:__drv_freesMem(Mem)"}, "none"},
    {&t_void, p_one, 1, {"0:_When_(return == 0"}, "none"},
    {&t_void, p_one, 1, {"0:_When_(((((", "_When_()", ")"}, "none"},
    {&t_void, p_one, 1, {"99999999999999999999:__drv_freesMem(Mem)"}, "none"},
};

static void annotations_become_entries(void **state)
{
    Scratch *scratch = *state;
    NoteList notes;
    const char *error = NULL;
    notes_init(&notes, scratch->arena);
    Catalogue *catalogue = catalogue_load(NULL, 0, scratch->arena, &notes, &error);
    if (catalogue == NULL)
        fail_msg("%s", error);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        IrFunctionRef ref = {.name = "Vendor",
                             .result = cases[i].result,
                             .params = cases[i].params,
                             .n_params = cases[i].n_params,
                             .annotations = cases[i].annotations};
        while (ref.n_annotations < 4 && cases[i].annotations[ref.n_annotations] != NULL)
            ref.n_annotations++;
        const char *text = summary(sal_api(catalogue, &ref, scratch->arena), scratch->arena);
        if (strcmp(text, cases[i].summary) != 0)
            fail_msg("case %zu (%s): wanted `%s`, got `%s`", i, cases[i].annotations[0], cases[i].summary, text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(annotations_become_entries, scratch_setup, scratch_teardown)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
