/* SPDX-License-Identifier: MIT */
/* Unit test: docs/catalogue.md is what the catalogue says.  To make it again:
 * hindsight catalogue --format markdown > docs/catalogue.md */
#include "scratch.h"

#include "base/platform.h"
#include "catalogue/catalogue.h"

static void page_is_up_to_date(void **state)
{
    Scratch *scratch = *state;
    Arena *arena = scratch->arena;
    NoteList notes;
    const char *error = NULL, *path = scratch_path(scratch, "page.md");
    size_t size = 0, n = 1;
    notes_init(&notes, arena);
    Catalogue *catalogue = catalogue_load(NULL, 0, arena, &notes, &error);
    if (catalogue == NULL)
        fail_msg("%s", error);
    FILE *out = fopen(path, "wb");
    assert_non_null(out);
    catalogue_write_markdown(catalogue, out);
    assert_int_equal(fclose(out), 0);
    const char *made = text_read(path, arena, &size, NULL, &error);
    const char *kept = text_read("docs/catalogue.md", arena, &size, NULL, &error);
    if (kept == NULL)
        fail_msg("docs/catalogue.md: %s", error);
    for (; *made == *kept && *made != '\0'; made++, kept++)
        n += *made == '\n';
    if (*made != *kept)
        fail_msg("docs/catalogue.md:%zu is not what `hindsight catalogue --format markdown` writes", n);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(page_is_up_to_date, scratch_setup, scratch_teardown)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
