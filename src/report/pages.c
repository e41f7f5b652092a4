/* SPDX-License-Identifier: MIT */
/* Looking up the embedded pages and what stands in them. */
#include "report/pages.h"

#include <string.h>

#include "base/embedded.h"

const char *page_markdown(RuleId rule)
{
    const char *id = rule_id(rule);
    size_t length = strlen(id);
    for (size_t i = 0; i < embedded_n_rule_pages; i++) {
        const Embedded *page = &embedded_rule_pages[i];
        const char *base = strrchr(page->name, '/');
        base = base == NULL ? page->name : base + 1;
        if (strncmp(base, id, length) == 0 && strcmp(base + length, ".md") == 0)
            return (const char *)page->text;
    }
    return "";
}

char *page_text(RuleId rule, int width, Arena *arena)
{
    return markdown_to_text(page_markdown(rule), width, arena);
}

/* What follows the heading "## TITLE"; NULL when there is none. */
static const char *find_section(const char *page, const char *title)
{
    size_t length = strlen(title);
    for (const char *at = strstr(page, "\n## "); at != NULL; at = strstr(at + 1, "\n## "))
        if (strncmp(at + 4, title, length) == 0 && at[4 + length] == '\n')
            return at + 5 + length;
    return NULL;
}

char *page_paragraph(RuleId rule, const char *title, Arena *arena)
{
    const char *section = find_section(page_markdown(rule), title);
    if (section == NULL)
        return arena_strdup(arena, "");
    section += strspn(section, "\n");
    const char *end = strstr(section, "\n\n");
    char *text = markdown_to_text(
        arena_strndup(arena, section, end == NULL ? strlen(section) : (size_t)(end - section)), 0, arena);
    text[strcspn(text, "\n")] = '\0';
    return text;
}

char *page_link(RuleId rule, Arena *arena)
{
    const char *link = strstr(page_markdown(rule), "(https://");
    return link == NULL ? NULL : arena_strndup(arena, link + 1, strcspn(link + 1, ")"));
}
