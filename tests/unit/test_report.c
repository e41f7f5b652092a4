/* SPDX-License-Identifier: MIT */
/* Unit tests of report/: each format on a verdict made by hand, what is shown, and what gates. */
#include "sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <libxml/parser.h>
#include <libxml/xpath.h>

#include "sample_report.h"

static void writes_text(void **state)
{
    Fixture fixture = begin(state, sample_text);
    add(&fixture, "sample");
    const char *text = render(&fixture, FORMAT_TEXT);
    contains(text,
             "driver.c:7:31: error: pool `g_Table[0].Buffer` (tag gBuf) is still held when DriverEntry fails "
             "[HS102 cleanup-only-in-unload]\n"
             "     7 |     /* d\xC3\xA9j\xC3\xA0 \xF0\x9F\x98\x80 */ g_Buffer = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'fuBg');\n"
             "       |                              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n"
             "driver.c:10:14: note: WdfDriverCreate fails\n"
             "    10 |     status = WdfDriverCreate(DriverObject, RegistryPath, &attributes,\n"
             "       |              ^~~~~~~~~~~~~~~\n"
             "driver.c:13:9: note: DriverEntry returns\n"
             "    13 |         return status;\n"
             "       |         ^~~~~~~~~~~~~\n"
             "driver.c:18:5: note: released only here, in Unload\n"
             "    18 |     ExFreePool(g_Buffer);\n"
             "       |     ^~~~~~~~~~~~~~~~~~~~\n"
             "       = help: free it on the failing path, or in EvtDriverContextCleanup\n"
             "       = leads to: Driver Verifier stops with 0xC4/0x62\n"
             "       = also: exits at driver.c:14:5 because IoCreateDevice fails (driver.c:14:12)\n\n");
    contains(text, "driver.c:10:5: warning: an asm statement was not understood [HS904 not-lowered]\n");
    contains(text, "1 entry point found, 1 analysed, 1 of them completely\n");
    contains(text, "\n1 error, 1 warning\n");
    lacks(text, "\033");
    end(&fixture);
}

static void colours_and_folds_text(void **state)
{
    Fixture fixture = begin(state, sample_text);
    ReportOptions options = {.level = LEVEL_ERROR, .n_exits = 2, .color = true, .width = 60};
    add(&fixture, "sample");
    const char *text = render_with(&fixture, FORMAT_TEXT, &options);
    contains(text, "\033[1;31merror:\033[0m");
    contains(text, " free it on the failing path, or in\n         EvtDriverContextCleanup\n");
    lacks(text, "HS104");
    lacks(text, "also:"); /* both exits are told in full */
    contains(text, "\n\033[1m1 error\033[0m\n");
    end(&fixture);
}

static void never_prints_control_characters(void **state)
{
    static const char evil[] = "int a;\n\n\n\n\n\n\tx = /* \033[2J\007\x7F */ ExAllocatePool2(POOL_FLAG_PAGED);\n";
    static const ReportFormat formats[] = {FORMAT_TEXT, FORMAT_HTML, FORMAT_MARKDOWN};
    Fixture fixture = begin(state, evil);
    add(&fixture, "sample");
    for (size_t i = 0; i < 3; i++)
        for (const char *at = render(&fixture, formats[i]); *at != '\0'; at++)
            assert_true(*at == '\n' || *at == '\t' || ((unsigned char)*at >= 0x20 && *at != 0x7F));
    end(&fixture);
}

static void writes_gcc_and_msvc_lines(void **state)
{
    Fixture fixture = begin(state, sample_text);
    add(&fixture, "sample");
    contains(render(&fixture, FORMAT_GCC),
             "driver.c:7:31: error: pool `g_Table[0].Buffer` (tag gBuf) is still held when DriverEntry fails "
             "[HS102 cleanup-only-in-unload]\n"
             "driver.c:10:14: note: exits at 13:9 because WdfDriverCreate fails\n"
             "driver.c:14:12: note: exits at 14:5 because IoCreateDevice fails\n"
             "driver.c:18:5: note: released only here, in Unload\n"
             "driver.c:14:12: warning: device `g_Device` is still held after the driver has been unloaded "
             "[HS104 leak-on-unload]\n");
    contains(render(&fixture, FORMAT_MSVC),
             "driver.c(7,31): error HS102: pool `g_Table[0].Buffer` (tag gBuf) is still held when DriverEntry fails\n"
             "driver.c(10,14): note: exits at 13:9 because WdfDriverCreate fails\n");
    end(&fixture);
}

static void writes_github_commands(void **state)
{
    Fixture fixture = begin(state, sample_text);
    add(&fixture, "sample");
    const char *text = render(&fixture, FORMAT_GITHUB);
    contains(text, "::error file=driver.c,line=7,endLine=7,col=27,endColumn=71,title=HS102 cleanup-only-in-unload::pool ");
    contains(text, "%0AExits at driver.c:13:9 because WdfDriverCreate fails.%0A");
    contains(text, "::notice title=hindsight::1 error, 1 warning%0A1 entry point found");
    end(&fixture);
}

/* ---- the other formats ---- */

static void writes_json(void **state)
{
    Fixture fixture = begin(state, sample_text);
    add(&fixture, "sample");
    cJSON *report = cJSON_Parse(render(&fixture, FORMAT_JSON));
    assert_non_null(report);
    cJSON *finding = at(get(report, "findings"), 0);
    assert_string_equal(text_at(finding, "rule"), "HS102");
    assert_int_equal(number_at(finding, "column"), 31);
    assert_int_equal(cJSON_GetArraySize(get(finding, "exits")), 2);
    assert_int_equal(cJSON_GetArraySize(get(at(get(finding, "exits"), 0), "steps")), 5);
    assert_int_equal(number_at(get(report, "summary"), "errors"), 1);
    assert_string_equal(text_at(get(get(report, "run"), "settings"), "level"), "warning");
    cJSON_Delete(report);
    end(&fixture);
}

static double count_nodes(xmlDocPtr document, const char *path)
{
    xmlXPathContextPtr context = xmlXPathNewContext(document);
    xmlXPathObjectPtr object = xmlXPathEval((const xmlChar *)path, context);
    double n = object->floatval;
    xmlXPathFreeObject(object);
    xmlXPathFreeContext(context);
    return n;
}

static void writes_junit(void **state)
{
    Fixture fixture = begin(state, sample_text);
    Verdict failed = sample_verdict(fixture.scratch->arena, "broken", fixture.file);
    add(&fixture, "sample");
    failed.n_findings = 0;
    failed.coverage.analysed = false;
    failed.notes[0].message = "the entry was <not> read";
    assert_true(store_add_verdict(fixture.store, fixture.run, &failed, NULL));
    const char *text = render(&fixture, FORMAT_JUNIT);
    xmlDocPtr document = xmlReadMemory(text, (int)strlen(text), "r.xml", NULL, XML_PARSE_NONET);
    assert_non_null(document);
    assert_true(count_nodes(document, "count(/testsuites/testsuite)") == 3);
    assert_true(count_nodes(document, "count(//testcase/failure)") == 2);
    assert_true(count_nodes(document, "count(//testcase/error[@message='the entry was <not> read'])") == 1);
    assert_true(count_nodes(document, "number(/testsuites/@tests)") == count_nodes(document, "count(//testcase)"));
    assert_true(count_nodes(document, "sum(/testsuites/testsuite/@tests)") == count_nodes(document, "count(//testcase)"));
    xmlFreeDoc(document);
    end(&fixture);
}

static void writes_a_page_that_stands_alone(void **state)
{
    Fixture fixture = begin(state, sample_text);
    Verdict verdict = sample_verdict(fixture.scratch->arena, "<script>alert(1)</script>", fixture.file);
    verdict.findings[0].message = "pool <b>x</b> \"quoted\" & more";
    assert_true(store_add_verdict(fixture.store, fixture.run, &verdict, NULL));
    const char *text = render(&fixture, FORMAT_HTML);
    static const char *const outside[] = {"<link", "<img", "src=", "@import", "url("};
    for (size_t i = 0; i < sizeof outside / sizeof *outside; i++)
        lacks(text, outside[i]);
    lacks(text, "<script>alert(1)");
    lacks(text, "<b>x</b>");
    contains(text, "pool &lt;b&gt;x&lt;/b&gt; &quot;quoted&quot; &amp; more");
    contains(text, "<mark>ExAllocatePool2(POOL_FLAG_PAGED, 64, 'fuBg')</mark>");
    contains(text, "data-rule=\"HS102\" data-level=\"error\"");
    end(&fixture);
}

static void writes_markdown(void **state)
{
    Fixture fixture = begin(state, sample_text);
    add(&fixture, "sample");
    const char *text = render(&fixture, FORMAT_MARKDOWN);
    contains(text, "| error | HS102 | `driver.c:7` | pool `g_Table[0].Buffer` (tag gBuf)");
    contains(text, "* exits at `driver.c:13:9` because WdfDriverCreate fails\n");
    contains(text, "### What was read\n");
    end(&fixture);
}

/* ---- what is shown ---- */

static void shows_shared_sources_once(void **state)
{
    Fixture fixture = begin(state, sample_text);
    add(&fixture, "one");
    add(&fixture, "two");
    const char *text = render(&fixture, FORMAT_TEXT);
    contains(text, "= drivers: one, two\n");
    contains(text, "\n1 error, 1 warning\n");
    assert_null(strstr(strstr(text, "HS102") + 1, "HS102"));
    end(&fixture);
}

static void gates_what_it_shows(void **state)
{
    Scratch *scratch = *state;
    Verdict verdict = sample_verdict(scratch->arena, "sample", "d.c");
    ReportOptions options = {.level = LEVEL_WARNING};
    Level level;
    assert_int_equal(report_exit_code(&verdict, 1, &options, LEVEL_ERROR), 1);
    verdict.n_findings = 2;
    verdict.findings[0].level = LEVEL_NOTE;
    verdict.findings[0].confidence = CONFIDENCE_LOW;
    assert_int_equal(report_exit_code(&verdict, 1, &options, LEVEL_ERROR), 0);
    assert_int_equal(report_exit_code(&verdict, 1, &options, LEVEL_WARNING), 1); /* HS104 */
    assert_int_equal(report_exit_code(&verdict, 1, &options, LEVEL_NONE), 0);
    assert_false(report_is_shown(&verdict.findings[0], &options, &level));
    options.low_confidence = true;
    assert_true(report_is_shown(&verdict.findings[0], &options, &level));
    assert_int_equal(level, LEVEL_ERROR);
    assert_int_equal(report_exit_code(&verdict, 1, &options, LEVEL_ERROR), 1);
    options.level = LEVEL_ERROR;
    options.low_confidence = false;
    assert_int_equal(report_exit_code(&verdict, 1, &options, LEVEL_NOTE), 0); /* nothing is shown, nothing gates */
}

static void tells_a_failed_write(void **state)
{
    Fixture fixture = begin(state, sample_text);
    ReportOptions options = {.level = LEVEL_WARNING, .n_exits = 1};
    const char *error = NULL;
    FILE *full = fopen("/dev/full", "wb");
    add(&fixture, "sample");
    if (full == NULL)
        skip();
    assert_false(report_write(fixture.store, fixture.run, FORMAT_SARIF, &options, full, fixture.scratch->arena, &error));
    contains(error, "cannot write the sarif report: No space left on device");
    fclose(full);
    end(&fixture);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, scratch_setup, scratch_teardown)
    const struct CMUnitTest tests[] = {
        TEST(writes_text),
        TEST(colours_and_folds_text),
        TEST(never_prints_control_characters),
        TEST(writes_gcc_and_msvc_lines),
        TEST(writes_github_commands),
        TEST(writes_json),
        TEST(writes_junit),
        TEST(writes_a_page_that_stands_alone),
        TEST(writes_markdown),
        TEST(shows_shared_sources_once),
        TEST(gates_what_it_shows),
        TEST(tells_a_failed_write),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
