/* SPDX-License-Identifier: MIT */
/* Unit tests of the parts of report/: fingerprints by their published vectors, columns, URIs, pages. */
#include "sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "report/fingerprint.h"
#include "report/pages.h"
#include "report/uri.h"
#include "report/utf8.h"

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
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
