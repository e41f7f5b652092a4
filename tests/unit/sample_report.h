/* SPDX-License-Identifier: MIT */
/* tests: a run in a private database, and reports on it as texts.  Include it after cmocka.h. */
#ifndef HINDSIGHT_TEST_SAMPLE_REPORT_H
#define HINDSIGHT_TEST_SAMPLE_REPORT_H

#include <cjson/cJSON.h>

#include "report/report.h"

typedef struct Fixture {
    Scratch *scratch;
    Store *store;
    int64_t run;
    const char *file;
} Fixture;

static inline Fixture begin(void **state, const char *text)
{
    Fixture fixture = {.scratch = *state};
    const char *error = NULL;
    Arena *arena = fixture.scratch->arena;
    scratch_write(fixture.scratch, "my src/driver.c", text);
    fixture.file = scratch_path(fixture.scratch, "my src/driver.c");
    fixture.store = store_open(NULL, false, arena, &error);
    RunInfo info = {.root = scratch_path(fixture.scratch, "my src"), .command_line = "hindsight scan \"my src\"",
                    .version = "0.1.0", .started = "2026-01-31T12:00:00Z", .settings = "{\"level\":\"warning\"}"};
    info.root_absolute = info.root;
    assert_true(store_begin_run(fixture.store, &info, &fixture.run));
    assert_true(store_end_run(fixture.store, fixture.run, "2026-01-01T00:00:01Z", 1));
    return fixture;
}

static inline void add(Fixture *fixture, const char *name)
{
    Verdict verdict = sample_verdict(fixture->scratch->arena, name, fixture->file);
    assert_true(store_add_verdict(fixture->store, fixture->run, &verdict, NULL));
}

static inline char *render_with(Fixture *fixture, ReportFormat format, const ReportOptions *options)
{
    const char *error = NULL, *path = scratch_path(fixture->scratch, "report.out");
    size_t size;
    FILE *file = fopen(path, "wb+");
    assert_non_null(file);
    assert_true(report_write(fixture->store, fixture->run, format, options, file, fixture->scratch->arena, &error));
    size = (size_t)ftell(file);
    char *text = arena_alloc(fixture->scratch->arena, size + 1);
    rewind(file);
    assert_int_equal(fread(text, 1, size, file), size);
    fclose(file);
    return text;
}

static inline char *render(Fixture *fixture, ReportFormat format)
{
    ReportOptions options = {.level = LEVEL_WARNING, .n_exits = 1};
    return render_with(fixture, format, &options);
}

static inline void end(Fixture *fixture)
{
    store_close(fixture->store);
}

static inline void contains(const char *text, const char *part)
{
    if (strstr(text, part) == NULL)
        print_error("missing: %s\nin:\n%s\n", part, text);
    assert_non_null(strstr(text, part));
}

static inline void lacks(const char *text, const char *part)
{
    assert_null(strstr(text, part));
}

/* ---- JSON, read back ---- */

static inline cJSON *get(cJSON *object, const char *key)
{
    cJSON *value = cJSON_GetObjectItemCaseSensitive(object, key);
    if (value == NULL)
        print_error("no %s\n", key);
    assert_non_null(value);
    return value;
}

static inline cJSON *at(cJSON *array, int i)
{
    cJSON *value = cJSON_GetArrayItem(array, i);
    assert_non_null(value);
    return value;
}

static inline const char *text_at(cJSON *object, const char *key)
{
    const char *text = cJSON_GetStringValue(get(object, key));
    assert_non_null(text);
    return text;
}

static inline int number_at(cJSON *object, const char *key)
{
    return (int)cJSON_GetNumberValue(get(object, key));
}

#endif
