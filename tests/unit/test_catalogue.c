/* SPDX-License-Identifier: MIT */
/* Unit tests of the catalogue: what the loader takes and refuses (always with file and line), layers, patterns,
 * aliases, the lint, drafts. */
#include "scratch.h"

#include "catalogue/catalogue.h"

typedef struct Loaded {
    Catalogue *catalogue;
    NoteList notes;
    const char *error;
} Loaded;

/* Loads the built-in rules and the file RULES.json with TEXT. */
static Loaded load(Scratch *scratch, const char *text)
{
    Loaded loaded = {0};
    const char *folder = scratch_path(scratch, ".");
    notes_init(&loaded.notes, scratch->arena);
    if (text != NULL)
        scratch_write(scratch, "rules.json", text);
    loaded.catalogue = catalogue_load(&folder, text == NULL ? 0 : 1, scratch->arena, &loaded.notes, &loaded.error);
    return loaded;
}

static const Api *find(const Loaded *loaded, const char *name)
{
    if (loaded->catalogue == NULL)
        fail_msg("%s", loaded->error);
    const Api *api = catalogue_find(loaded->catalogue, name);
    if (api == NULL)
        fail_msg("%s is not found", name);
    return api;
}

/* ---- errors ------------------------------------------------------------------------------------------------------ */

typedef struct BadRules {
    const char *text, *error; /* the error's end, after the folder */
} BadRules;

/* Every line that is wrong is named, with what is wrong. */
static void errors_have_places(void **state)
{
    static const BadRules cases[] = {
        {"{\n \"apis\": [\n", "rules.json:3: not JSON: the file ends too early"},
        {"{\"apis\": [nonsense]}", "rules.json:1: not JSON from here: `nonsense]}`"},
        {"[]", "rules.json:1: an object is wanted here"},
        {"{\n\n \"api\": []}", "rules.json:3: unknown key `api`"},
        {"{\n \"apis\": {}}", "rules.json:2: `apis` must be a list"},
        {"{\"apis\": [\n {\"result\": \"void\"}]}", "rules.json:2: an entry needs `name`"},
        {"{\"apis\": [\n {\"name\": \"A\"}]}", "rules.json:2: an entry needs `result`"},
        {"{\"apis\": [\n {\"name\": \"A\",\n \"result\": \"int\"}]}",
         "rules.json:3: `result` must be one of void, ntstatus, pointer, boolean, ndis_status, handle, hresult, win32, "
         "value"},
        {"{\"apis\": [{\"name\": \"A\", \"result\": \"void\",\n\"name\": \"B\"}]}",
         "rules.json:2: `name` is given twice"},
        {"{\"apis\": [{\"name\": \"A\", \"result\": \"void\",\n\"acquires\": {\"kind\": \"no\", \"at\": "
         "\"value:0\"}}]}",
         "rules.json:2: there is no kind `no`"},
        {"{\"apis\": [{\"name\": \"A\", \"result\": \"void\",\n\"acquires\": {\"kind\": \"pool\", \"at\": "
         "\"return\"}}]}",
         "rules.json:1: `A` returns nothing, yet an effect is at `return`"},
        {"{\"apis\": [{\"name\": \"A\", \"result\": \"void\",\n\"releases\": {\"kind\": \"pool\"}}]}",
         "rules.json:2: an effect needs `at`"},
        {"{\"apis\": [{\"name\": \"A\", \"result\": \"pointer\",\n\"releases\": {\"kind\": \"pool\", \"at\": "
         "\"out:0\"}}]}",
         "rules.json:2: a release is named by what is given to the call, not by what it gives back"},
        {"{\"apis\": [{\"name\": \"A\", \"result\": \"void\",\n\"outs\": [{\"value\": \"zero\"}]}]}",
         "rules.json:2: a write needs `arg`"},
        {"{\"apis\": [{\"name\": \"A\", \"result\": \"void\", \"tag_arg\":\n-1}]}",
         "rules.json:2: `tag_arg` must be the number of an argument, counted from 0"},
        {"{\"apis\": [{\"name\": \"A\", \"result\": \"pointer\", \"warns\": true}]}",
         "rules.json:1: `warns` is for results of the form ntstatus"},
        {"{\"apis\": [{\"name\": \"A\", \"result\": \"ntstatus\", \"status_arg\": 0}]}",
         "rules.json:1: `status_arg` is for results of the form void"},
        {"{\"apis\": [{\"name\": \"A\", \"result\": \"void\", \"outs\": [{\"arg\": 0}], \"writes_nothing\": true}]}",
         "rules.json:1: `A` has `outs` and `writes_nothing`: they say opposite things"},
        {"{\"apis\": [{\"name\": \"A\", \"result\": \"void\", \"role\": \"wdf_delete\"}]}",
         "rules.json:1: the role of `A` needs `role_arg`"},
        {"{\"apis\": [\n{\"name\": \"A\", \"alias_of\": \"Nobody\"}]}",
         "rules.json:2: `A` is an alias of `Nobody`, which is no entry"},
        {"{\"apis\": [\n{\"name\": \"A\", \"alias_of\": \"ExFreePool\", \"result\": \"void\"}]}",
         "rules.json:2: an alias takes `result` from its target"},
        {"{\"apis\": [{\"name\": \"A\", \"result\": \"void\"},\n{\"name\": \"A\", \"result\": \"void\"}]}",
         "rules.json:2: the entry `A` stands at "},
        {"{\"kinds\": [\n{\"id\": \"mine\"}]}", "rules.json:2: a kind needs `id` and `title`"},
        {"{\"apis\": [{\"name\": \"A\", \"result\": \"void\",\n\"releases\": {\"kind\": \"pool\", \"at\": \"value:0\", "
         "\"when\": {\"arg\": 1}}}]}",
         "rules.json:2: `when` needs `arg` and one of equals, not, flag_set, flag_clear"},
    };
    Scratch *scratch = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Loaded loaded = load(scratch, cases[i].text);
        assert_null(loaded.catalogue);
        if (strstr(loaded.error, cases[i].error) == NULL)
            fail_msg("wanted `%s`, got `%s`", cases[i].error, loaded.error);
    }
}

static void all_errors_are_told(void **state)
{
    Loaded loaded =
        load(*state, "{\n\"apis\": [\n{\"name\": \"A\", \"what\": 1, \"result\": \"void\"},\n{\"name\": \"B\"}]}");
    assert_null(loaded.catalogue);
    assert_non_null(strstr(loaded.error, "rules.json:3: unknown key `what`"));
    assert_non_null(strstr(loaded.error, "rules.json:4: an entry needs `result`"));
}

/* ---- what is read ------------------------------------------------------------------------------------------------ */

static void an_entry_is_read_whole(void **state)
{
    Loaded loaded = load(
        *state,
        "// a comment\n{\"header\": \"mine.h\", \"doc_base\": \"https://example.org/\",\n"
        "\"kinds\": [{\"id\": \"mine\", \"title\": \"my thing\", \"twice_harmful\": true}],\n"
        "\"apis\": [{\"name\": \"MineOpen\", \"result\": \"ntstatus\",\n"
        " \"acquires\": {\"kind\": \"mine\", \"at\": \"out:2.Handle\", \"owner\": \"value:0\",\n"
        "  \"when\": {\"arg\": 1, \"flag_set\": \"0x10\"}, \"counted\": true},\n"
        " \"outs\": [{\"arg\": 3, \"field\": \"Size\", \"value\": \"zero\", \"on_failure\": \"unknown\", \"deep\": "
        "true}]},\n"
        " {\"name\": \"MineClose\", \"result\": \"ntstatus\", \"releases\": {\"kind\": \"mine\", \"at\": \"deref:0\","
        " \"clears\": true, \"on\": \"always\"}}]}");
    const Api *open = find(&loaded, "MineOpen"), *release = find(&loaded, "MineClose");
    assert_int_equal(open->result, RESULT_NTSTATUS);
    assert_true(open->can_fail);
    assert_true(open->writes_nothing);
    assert_string_equal(open->doc, "https://example.org/mine/nf-mine-mineopen");
    assert_int_equal(open->n_effects, 1);
    const Effect *effect = &open->effects[0];
    assert_string_equal(effect->resource->title, "my thing");
    assert_int_equal(effect->place.kind, PLACE_OUT);
    assert_int_equal(effect->place.arg, 2);
    assert_string_equal(effect->place.field, "Handle");
    assert_int_equal(effect->owner.kind, PLACE_VALUE);
    assert_int_equal(effect->when.op, COND_FLAG_SET);
    assert_int_equal(effect->when.value, 16);
    assert_true(effect->counted);
    assert_int_equal(open->outs[0].value, OUT_ZERO);
    assert_int_equal(open->outs[0].on_failure, OUT_UNKNOWN_ON_FAILURE);
    assert_true(open->outs[0].deep);
    assert_false(release->can_fail); /* a release is taken to succeed */
    assert_true(release->effects[0].clears);
    assert_true(release->effects[0].always);
}

/* An exact name is found before a pattern, the longest pattern first. */
static void patterns_are_found_by_length(void **state)
{
    Loaded loaded = load(
        *state,
        "{\"apis\": [{\"name\": \"Mine*\", \"result\": \"void\"}, {\"name\": \"MineOpen*Ex\", \"result\": \"value\"},"
        "{\"name\": \"MineOpenThingEx\", \"result\": \"pointer\"}]}");
    assert_string_equal(find(&loaded, "MineClose")->name, "Mine*");
    assert_string_equal(find(&loaded, "Mine")->name, "Mine*");
    assert_string_equal(find(&loaded, "MineOpenOtherEx")->name, "MineOpen*Ex");
    assert_string_equal(find(&loaded, "MineOpenOther")->name, "Mine*");
    assert_string_equal(find(&loaded, "MineOpenThingEx")->name, "MineOpenThingEx");
    assert_null(catalogue_find(loaded.catalogue, "NotMine"));
}

static void aliases_repeat_their_target(void **state)
{
    Loaded loaded = load(*state, "{\"apis\": [{\"name\": \"MyFree\", \"alias_of\": \"ExFreePool\"}]}");
    const Api *alias = find(&loaded, "MyFree"), *target = find(&loaded, "ExFreePool");
    assert_string_equal(alias->name, "MyFree");
    assert_ptr_equal(alias->effects, target->effects);
    assert_string_equal(alias->doc, target->doc);
    assert_string_equal(alias->header, target->header);
}

/* A folder of --rules replaces what is built in, and says so. */
static void layers_replace_and_note(void **state)
{
    Loaded loaded = load(*state, "{\"kinds\": [{\"id\": \"pool\", \"title\": \"my pool\"}],\n"
                                 "\"apis\": [{\"name\": \"ExFreePool\", \"result\": \"value\"}]}");
    assert_int_equal(find(&loaded, "ExFreePool")->result, RESULT_VALUE);
    assert_int_equal(find(&loaded, "ExFreePool")->n_effects, 0);
    assert_string_equal(find(&loaded, "ExAllocatePool2")->effects[0].resource->title, "my pool");
    assert_int_equal(loaded.notes.notes.count, 2);
    assert_int_equal(loaded.notes.notes.items[1].pos.line, 2);
    assert_non_null(
        strstr(loaded.notes.notes.items[1].message, "the entry `ExFreePool` replaces the one at rules/pool.json:"));
}

static void releases_of_a_kind_are_listed(void **state)
{
    Loaded loaded = load(*state, NULL);
    const char *const *names;
    size_t n = catalogue_releases_of(loaded.catalogue, catalogue_find_kind(loaded.catalogue, "lookaside"), &names);
    bool found = false;
    for (size_t i = 0; i < n; i++)
        found = found || strcmp(names[i], "ExDeleteLookasideListEx") == 0;
    assert_true(found);
}

/* ---- the lint ---------------------------------------------------------------------------------------------------- */

static void built_in_rules_are_clean(void **state)
{
    Scratch *scratch = *state;
    Loaded loaded = load(scratch, NULL);
    const char *const *lines;
    if (loaded.catalogue == NULL)
        fail_msg("%s", loaded.error);
    size_t n = catalogue_lint(loaded.catalogue, scratch->arena, &lines);
    for (size_t i = 0; i < n; i++)
        print_message("%s\n", lines[i]);
    assert_int_equal(n, 0);
    assert_true(catalogue_n_apis(loaded.catalogue) > 450);
}

static void lint_finds(void **state)
{
    static const char *const wanted[] = {
        "rules.json:1: the kind `a` has no `cwe`",
        "rules.json:1: nothing releases the kind `a`",
        "rules.json:1: nothing uses the kind `b`",
        "rules.json:1: nothing acquires the kind `c`",
        "rules.json:3: `A` has no documentation link",
        "rules.json:3: `A` has no `header`",
        "rules.json:5: `C` releases the kind `d` by a name, which is acquired by a value",
    };
    Scratch *scratch = *state;
    Loaded loaded =
        load(scratch, "{\"kinds\": [{\"id\": \"a\", \"title\": \"a\"}, {\"id\": \"b\", \"title\": \"b\"}, {\"id\": "
                      "\"c\", \"title\": \"c\"},"
                      " {\"id\": \"d\", \"title\": \"d\"}],\n\"apis\": [\n"
                      "{\"name\": \"A\", \"result\": \"pointer\", \"acquires\": [{\"kind\": \"a\", \"at\": "
                      "\"return\"}, {\"kind\": \"d\", \"at\": \"return\"}]},\n"
                      "{\"name\": \"B\", \"result\": \"void\", \"releases\": {\"kind\": \"c\", \"at\": \"value:0\"}},\n"
                      "{\"name\": \"C\", \"result\": \"void\", \"releases\": {\"kind\": \"d\", \"at\": \"name:0\"}}]}");
    const char *const *lines;
    size_t n = catalogue_lint(loaded.catalogue, scratch->arena, &lines);
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        bool found = false;
        for (size_t j = 0; j < n; j++)
            found = found || strstr(lines[j], wanted[i]) != NULL;
        if (!found)
            fail_msg("the lint does not say `%s`", wanted[i]);
    }
}

/* ---- drafts ------------------------------------------------------------------------------------------------------ */

static const IrType int_type = {.kind = TYPE_INT, .name = "NTSTATUS"}, void_type = {.kind = TYPE_VOID, .name = "void"};
static const IrType pointer_type = {.kind = TYPE_POINTER, .name = "PTHING", .target = &void_type};
static const IrType out_type = {.kind = TYPE_POINTER, .name = "PTHING *", .target = &pointer_type};

static void drafts_are_guessed(void **state)
{
    Scratch *scratch = *state;
    const IrType *const params[] = {&pointer_type, &out_type};
    const IrFunctionRef makes = {.name = "VendorCreateThing", .result = &int_type, .params = params, .n_params = 2};
    const IrFunctionRef frees = {.name = "VendorDestroyThing", .result = &void_type, .params = params, .n_params = 1};
    char *text = arena_printf(scratch->arena,
                              "{\"kinds\": [{\"id\": \"vendor_thing\", \"title\": \"thing\"}],\n\"apis\": [%s,\n%s]}",
                              catalogue_suggest(&makes, scratch->arena), catalogue_suggest(&frees, scratch->arena));
    Loaded loaded = load(scratch, text);
    assert_int_equal(find(&loaded, "VendorCreateThing")->effects[0].place.kind, PLACE_OUT);
    assert_int_equal(find(&loaded, "VendorCreateThing")->effects[0].place.arg, 1);
    assert_int_equal(find(&loaded, "VendorDestroyThing")->effects[0].kind, EFFECT_RELEASE);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, scratch_setup, scratch_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(errors_have_places),
        TEST(all_errors_are_told),
        TEST(an_entry_is_read_whole),
        TEST(patterns_are_found_by_length),
        TEST(aliases_repeat_their_target),
        TEST(layers_replace_and_note),
        TEST(releases_of_a_kind_are_listed),
        TEST(built_in_rules_are_clean),
        TEST(lint_finds),
        TEST(drafts_are_guessed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
