/* SPDX-License-Identifier: MIT */
/* Unit tests of report/: fingerprints by their published vectors, columns and URIs, and each format on a verdict made by
 * hand.  Formats for machines are read back with an independent parser. */
#include "sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cjson/cJSON.h>
#include <cmocka.h>
#include <libxml/parser.h>
#include <libxml/xpath.h>

#include "report/data.h"
#include "report/fingerprint.h"
#include "report/pages.h"
#include "report/region.h"
#include "report/uri.h"
#include "report/utf8.h"

/* ---- parts ---- */

static void hashes_lines_like_github(void **state)
{
    Scratch *scratch = *state;
    LineHashes empty = fingerprint_lines("", 0, scratch->arena);
    assert_int_equal(empty.n, 1);
    assert_string_equal(empty.hashes[0], "c129715d7a2bc9a3:1");
    static const char *const texts[] = {" a\nb\n  \t\tc\n d", " a\r\nb\r\n  \t\tc\r\n d", " a\rb\r  \t\tc\r d"};
    static const char *const expected[] = {"271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1",
                                           "a23a3dc5e078b07b:1"};
    for (int i = 0; i < 3; i++) {
        LineHashes hashes = fingerprint_lines(texts[i], strlen(texts[i]), scratch->arena);
        assert_int_equal(hashes.n, 4);
        for (int j = 0; j < 4; j++)
            assert_string_equal(hashes.hashes[j], expected[j]);
    }
}

static void numbers_equal_hashes(void **state)
{
    Scratch *scratch = *state;
    char text[1001];
    for (int i = 0; i < 1000; i++)
        text[i] = i % 2 == 0 ? 'x' : '\n';
    LineHashes hashes = fingerprint_lines(text, 1000, scratch->arena);
    assert_int_equal(hashes.n, 501); /* the line after the last line feed counts */
    assert_non_null(strstr(hashes.hashes[0], ":1"));
    assert_non_null(strstr(hashes.hashes[9], ":10"));
    assert_memory_equal(hashes.hashes[0], hashes.hashes[9], strcspn(hashes.hashes[0], ":"));
}

static void keys_findings_without_lines(void **state)
{
    Scratch *scratch = *state;
    Finding finding = sample_finding(scratch->arena, "d.c");
    const char *key = fingerprint_key(&finding, "d.c", "DriverEntry", scratch->arena);
    assert_int_equal(strlen(key), 32);
    finding.primary.line += 100;
    finding.message = "other words";
    assert_string_equal(key, fingerprint_key(&finding, "d.c", "DriverEntry", scratch->arena));
    finding.occurrence = 2;
    assert_string_not_equal(key, fingerprint_key(&finding, "d.c", "DriverEntry", scratch->arena));
}

static void counts_utf16_units(void **state)
{
    Scratch *scratch = *state;
    assert_int_equal(utf8_utf16_units("abc", 3), 3);
    assert_int_equal(utf8_utf16_units("d\xC3\xA9j\xC3\xA0", 6), 4);
    assert_int_equal(utf8_utf16_units("\xF0\x9F\x98\x80", 4), 2);
    assert_int_equal(utf8_utf16_units("\xE9t\xE9", 3), 3); /* Latin-1: each wrong byte is one unit */
    assert_int_equal(utf8_utf16_units("\xE2\x82", 2), 1);  /* cut off */
    assert_string_equal(utf8_clean(scratch->arena, "a\xE9\x1B[31mb\tc\n"), "a\xEF\xBF\xBD [31mb\tc\n");
    assert_string_equal(utf8_clean(scratch->arena, "\xC0\x80\xED\xA0\x80"),
                        "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}

static void makes_uris(void **state)
{
    Scratch *scratch = *state;
    assert_string_equal(uri_from_path(scratch->arena, "a b/c#.c"), "a%20b/c%23.c");
    assert_string_equal(uri_from_path(scratch->arena, "/x/\xC3\xA9.c"), "file:///x/%C3%A9.c");
    assert_string_equal(uri_from_path(scratch->arena, "C:/x y/d.c"), "file:///C:/x%20y/d.c");
    assert_string_equal(uri_from_folder(scratch->arena, "/x/y"), "file:///x/y/");
    assert_string_equal(uri_from_folder(scratch->arena, "/"), "file:///");
}

static void turns_markdown_into_text(void **state)
{
    Scratch *scratch = *state;
    assert_string_equal(markdown_to_text("# Title\n\nSome `code` and a [link\nthere](https://a.b/c_d).\n\n* one *two*\n"
                                         "  three\n* four\n\n```c\nint *p;\n\nx\n```\n", 0, scratch->arena),
                        "Title\n\nSome code and a link there <https://a.b/c_d>.\n\n- one two three\n- four\n\n"
                        "    int *p;\n\n    x\n");
    assert_string_equal(markdown_to_text("aaa bbb ccc ddd\n\n* eee fff ggg\n", 8, scratch->arena),
                        "aaa bbb\nccc ddd\n\n- eee\n  fff\n  ggg\n");
}

static void has_a_page_for_every_rule(void **state)
{
    Scratch *scratch = *state;
    static const char *const sections[] = {"What it means", "Why it happens", "How to fix it", "What the tool assumes",
                                           "What would catch it at run time"};
    for (int i = 0; i < N_RULES; i++) {
        RuleId rule = (RuleId)i;
        char title[128];
        snprintf(title, sizeof title, "# %s %s\n\n%s.\n", rule_id(rule), rule_name(rule), rule_summary(rule));
        assert_memory_equal(page_markdown(rule), title, strlen(title));
        for (size_t j = 0; j < sizeof sections / sizeof *sections; j++)
            assert_true(strlen(page_paragraph(rule, sections[j], scratch->arena)) > 20);
        assert_non_null(page_link(rule, scratch->arena));
        assert_null(strchr(page_link(rule, scratch->arena), '\n'));
    }
}

/* ---- whole reports ---- */

typedef struct Fixture {
    Scratch *scratch;
    Store *store;
    int64_t run;
    const char *file;
} Fixture;

static Fixture begin(void **state, const char *text)
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
    return fixture;
}

static void add(Fixture *fixture, const char *name)
{
    Verdict verdict = sample_verdict(fixture->scratch->arena, name, fixture->file);
    assert_true(store_add_verdict(fixture->store, fixture->run, &verdict, NULL));
}

static char *render_with(Fixture *fixture, ReportFormat format, const ReportOptions *options)
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

static char *render(Fixture *fixture, ReportFormat format)
{
    ReportOptions options = {.level = LEVEL_WARNING, .n_exits = 1};
    return render_with(fixture, format, &options);
}

static void end(Fixture *fixture)
{
    store_close(fixture->store);
}

static void contains(const char *text, const char *part)
{
    if (strstr(text, part) == NULL)
        print_error("missing: %s\nin:\n%s\n", part, text);
    assert_non_null(strstr(text, part));
}

static void lacks(const char *text, const char *part)
{
    assert_null(strstr(text, part));
}

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

/* ---- SARIF ---- */

static cJSON *get(cJSON *object, const char *key)
{
    cJSON *value = cJSON_GetObjectItemCaseSensitive(object, key);
    if (value == NULL)
        print_error("no %s\n", key);
    assert_non_null(value);
    return value;
}

static cJSON *at(cJSON *array, int i)
{
    cJSON *value = cJSON_GetArrayItem(array, i);
    assert_non_null(value);
    return value;
}

static const char *text_at(cJSON *object, const char *key)
{
    const char *text = cJSON_GetStringValue(get(object, key));
    assert_non_null(text);
    return text;
}

static int number_at(cJSON *object, const char *key)
{
    return (int)cJSON_GetNumberValue(get(object, key));
}

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
    contains(render(&fixture, FORMAT_TEXT), "no findings");
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
        TEST(hashes_lines_like_github),
        TEST(numbers_equal_hashes),
        TEST(keys_findings_without_lines),
        TEST(counts_utf16_units),
        TEST(makes_uris),
        TEST(turns_markdown_into_text),
        TEST(has_a_page_for_every_rule),
        TEST(writes_text),
        TEST(colours_and_folds_text),
        TEST(never_prints_control_characters),
        TEST(writes_gcc_and_msvc_lines),
        TEST(writes_github_commands),
        TEST(writes_sarif_results),
        TEST(describes_the_tool_in_sarif),
        TEST(writes_empty_results),
        TEST(survives_missing_and_changed_sources),
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
