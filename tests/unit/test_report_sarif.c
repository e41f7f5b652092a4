/* SPDX-License-Identifier: MIT */
/* Unit tests of the SARIF report, read back with an independent parser. */
#include "sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "report/fingerprint.h"
#include "sample_report.h"

static cJSON *parse_run(const char *text, cJSON **out_log)
{
    *out_log = cJSON_Parse(text);
    assert_non_null(*out_log);
    assert_string_equal(text_at(*out_log, "version"), "2.1.0");
    assert_int_equal(cJSON_GetArraySize(get(*out_log, "runs")), 1);
    return at(get(*out_log, "runs"), 0);
}

/* Every "](N)" of the message is the id of a related location, and each related location is linked. */
static void check_links(cJSON *result)
{
    cJSON *related = get(result, "relatedLocations"), *location;
    const char *text = text_at(get(result, "message"), "text");
    int n_links = 0;
    for (const char *link = strstr(text, "]("); link != NULL; link = strstr(link + 1, "](")) {
        bool found = false;
        cJSON_ArrayForEach(location, related)
            found = found || number_at(location, "id") == atoi(link + 2);
        assert_true(found);
        n_links++;
    }
    assert_int_equal(n_links, cJSON_GetArraySize(related));
}

static void check_regions(cJSON *node)
{
    cJSON *child, *region = cJSON_GetObjectItemCaseSensitive(node, "region");
    if (region != NULL) {
        assert_int_equal(number_at(region, "startLine"), number_at(region, "endLine"));
        assert_true(number_at(region, "endColumn") > number_at(region, "startColumn"));
        cJSON *file = get(node, "artifactLocation");
        assert_string_equal(text_at(file, "uriBaseId"), "SRCROOT");
        assert_string_equal(text_at(file, "uri"), "driver.c");
    }
    cJSON_ArrayForEach(child, node)
        check_regions(child);
}

static void check_flows(cJSON *result)
{
    static const char *const kinds[] = {"acquire", "branch", "danger", "exit", "implicit"};
    cJSON *flows = get(result, "codeFlows");
    assert_int_equal(cJSON_GetArraySize(flows), 2);
    cJSON *places = get(at(get(at(flows, 0), "threadFlows"), 0), "locations");
    assert_int_equal(cJSON_GetArraySize(places), 5);
    for (int i = 0; i < 5; i++) {
        assert_string_equal(cJSON_GetStringValue(at(get(at(places, i), "kinds"), 0)), kinds[i]);
        assert_non_null(get(at(places, i), "importance"));
        assert_non_null(get(get(at(places, i), "location"), "physicalLocation")); /* the one without a place, too */
    }
    assert_int_equal(number_at(at(places, 4), "nestingLevel"), 1);
}

static void writes_sarif_results(void **state)
{
    Fixture fixture = begin(state, sample_text);
    cJSON *log;
    add(&fixture, "sample");
    cJSON *run = parse_run(render(&fixture, FORMAT_SARIF), &log), *results = get(run, "results");
    assert_int_equal(cJSON_GetArraySize(results), 2);
    cJSON *result = at(results, 0), *region = get(get(at(get(result, "locations"), 0), "physicalLocation"), "region");
    assert_string_equal(text_at(result, "ruleId"), "HS102");
    assert_string_equal(text_at(at(get(get(get(run, "tool"), "driver"), "rules"), number_at(result, "ruleIndex")), "id"),
                        "HS102");
    assert_int_equal(number_at(region, "startColumn"), 27); /* byte 31 after two accents and one emoji */
    assert_int_equal(number_at(region, "endColumn"), 71);
    assert_string_equal(text_at(run, "columnKind"), "utf16CodeUnits");
    contains(text_at(get(result, "message"), "text"), "pool `g_Table\\[0\\].Buffer` (tag gBuf)");
    contains(text_at(get(result, "message"), "markdown"), "pool `g_Table[0].Buffer` (tag gBuf)");
    contains(text_at(get(result, "message"), "markdown"), "\n2. WdfDriverCreate fails (line 10)");
    check_links(result);
    check_links(at(results, 1));
    check_regions(results);
    check_flows(result);
    cJSON *prints = get(result, "partialFingerprints");
    LineHashes hashes = fingerprint_lines(sample_text, strlen(sample_text), fixture.scratch->arena);
    assert_string_equal(text_at(prints, "primaryLocationLineHash"), hashes.hashes[6]);
    assert_int_equal(strlen(text_at(prints, "hindsight/v1")), 32);
    cJSON *taxon = at(get(result, "taxa"), 0);
    assert_string_equal(text_at(at(get(at(get(run, "taxonomies"), 0), "taxa"), number_at(taxon, "index")), "id"),
                        "CWE-401");
    cJSON_Delete(log);
    end(&fixture);
}

static void describes_the_tool_in_sarif(void **state)
{
    Fixture fixture = begin(state, sample_text);
    cJSON *log, *rule;
    int n = 0;
    add(&fixture, "sample");
    cJSON *run = parse_run(render(&fixture, FORMAT_SARIF), &log), *driver = get(get(run, "tool"), "driver");
    cJSON_ArrayForEach(rule, get(driver, "rules")) {
        assert_string_equal(text_at(rule, "id"), rule_id((RuleId)n++));
        assert_true(strlen(text_at(get(rule, "fullDescription"), "text")) > 20);
        assert_true(strlen(text_at(get(rule, "help"), "text")) > 200);
        contains(text_at(get(rule, "help"), "markdown"), "## Bad example");
        assert_memory_equal(text_at(rule, "helpUri"), "https://", 8);
        cJSON *properties = get(rule, "properties");
        assert_true(cJSON_IsString(get(properties, "security-severity")));
        assert_true(cJSON_GetArraySize(get(properties, "tags")) <= 20);
        assert_non_null(get(properties, "precision"));
        assert_non_null(get(properties, "problem.severity"));
        assert_true(cJSON_GetArraySize(get(rule, "relationships")) > 0);
    }
    assert_int_equal(n, N_RULES);
    const char *root = text_at(get(get(run, "originalUriBaseIds"), "SRCROOT"), "uri");
    assert_memory_equal(root, "file:///", 8);
    assert_string_equal(root + strlen(root) - 9, "my%20src/");
    cJSON *notes = get(at(get(run, "invocations"), 0), "toolExecutionNotifications"), *note = at(notes, 0);
    assert_int_equal(cJSON_GetArraySize(notes), 2);
    assert_string_equal(text_at(get(note, "descriptor"), "id"), "HS904");
    assert_string_equal(text_at(at(get(driver, "notifications"), number_at(get(note, "descriptor"), "index")), "id"),
                        "HS904");
    cJSON *coverage = get(get(run, "properties"), "coverage");
    assert_int_equal(number_at(coverage, "callsUnknown"), 5);
    assert_string_equal(text_at(at(get(run, "artifacts"), 0), "sourceLanguage"), "c");
    cJSON_Delete(log);
    end(&fixture);
}

static void writes_empty_results(void **state)
{
    Fixture fixture = begin(state, sample_text);
    cJSON *log, *run = parse_run(render(&fixture, FORMAT_SARIF), &log);
    assert_true(cJSON_IsArray(get(run, "results")));
    assert_int_equal(cJSON_GetArraySize(get(run, "results")), 0);
    contains(render(&fixture, FORMAT_TEXT), "0 entry points found");
    contains(render(&fixture, FORMAT_TEXT), "nothing was analysed");
    cJSON_Delete(log);
    end(&fixture);
}

/* The sources are gone, or not what they were: places stay, excerpts go. */
static void survives_missing_and_changed_sources(void **state)
{
    Fixture fixture = begin(state, "short\n");
    cJSON *log;
    add(&fixture, "sample");
    for (int format = 0; format < N_REPORT_FORMATS; format++)
        assert_non_null(strstr(render(&fixture, (ReportFormat)format), "7"));
    assert_int_equal(remove(fixture.file), 0);
    for (int format = 0; format < N_REPORT_FORMATS; format++)
        assert_non_null(strstr(render(&fixture, (ReportFormat)format), "7"));
    cJSON *run = parse_run(render(&fixture, FORMAT_SARIF), &log);
    cJSON *region = get(get(at(get(at(get(run, "results"), 0), "locations"), 0), "physicalLocation"), "region");
    assert_int_equal(number_at(region, "startLine"), 7);
    assert_int_equal(number_at(region, "startColumn"), 31);
    cJSON_Delete(log);
    end(&fixture);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, scratch_setup, scratch_teardown)
    const struct CMUnitTest tests[] = {
        TEST(writes_sarif_results),
        TEST(describes_the_tool_in_sarif),
        TEST(writes_empty_results),
        TEST(survives_missing_and_changed_sources),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
