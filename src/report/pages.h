/* SPDX-License-Identifier: MIT */
/* report: the long help of the rules.  One page a rule (docs/rules/HSnnn.md, embedded) is the source of `explain`, of
 * SARIF's help and of the HTML report. */
#ifndef HINDSIGHT_PAGES_H
#define HINDSIGHT_PAGES_H

#include "judge/finding.h"

/* The page as it is written, in Markdown. */
const char *page_markdown(RuleId rule);
/* The page for a terminal: marks removed, paragraphs folded at WIDTH cells (0: not at all). */
char *page_text(RuleId rule, int width, Arena *arena);
/* The first paragraph of the section TITLE, on one line, marks removed; "" when there is none. */
char *page_paragraph(RuleId rule, const char *title, Arena *arena);
/* The first https link of the page. */
char *page_link(RuleId rule, Arena *arena);

/* Any Markdown text (headings, paragraphs, lists, fenced code, links, emphasis) as plain text. */
char *markdown_to_text(const char *markdown, int width, Arena *arena);

#endif
