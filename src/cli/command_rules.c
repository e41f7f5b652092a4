/* SPDX-License-Identifier: MIT */
/* explain and rules: what the embedded pages say, in the form asked for. */
#include <string.h>

#include "base/platform.h"
#include "cli/cli.h"
#include "report/json.h"
#include "report/pages.h"
#include "store/names.h"

enum { DEFAULT_WIDTH = 100, MAX_WIDTH = 120 };

typedef enum Form { FORM_TEXT, FORM_MARKDOWN, FORM_JSON } Form;

static Form form_of(const Options *options)
{
    if (options->format == NULL || strcmp(options->format, "text") == 0)
        return FORM_TEXT;
    return strcmp(options->format, "json") == 0 ? FORM_JSON : FORM_MARKDOWN;
}

static int page_width(void)
{
    int width = terminal_width(stdout);
    return width == 0 ? DEFAULT_WIDTH : width > MAX_WIDTH ? MAX_WIDTH : width;
}

static Json *make_rule(RuleId rule, bool with_page, Arena *arena)
{
    Json *object = json_object();
    json_put_text(object, "id", rule_id(rule));
    json_put_text(object, "name", rule_name(rule));
    json_put_text(object, "level", level_text(rule_level(rule)));
    json_put_bool(object, "default", rule_level(rule) != LEVEL_NOTE);
    json_put_text(object, "summary", rule_summary(rule));
    if (with_page) {
        json_put_text(object, "link", page_link(rule, arena));
        json_put_text(object, "text", page_text(rule, 0, arena));
        json_put_text(object, "markdown", page_markdown(rule));
    }
    return object;
}

static void explain(RuleId rule, Form form, Arena *arena)
{
    if (form == FORM_TEXT)
        fputs(page_text(rule, page_width(), arena), stdout);
    else
        fputs(page_markdown(rule), stdout);
}

static bool find_rules(const Options *options, RuleId *out_rules)
{
    for (size_t i = 0; i < options->operands.count; i++) {
        out_rules[i] = rule_from_text(options->operands.items[i]);
        if (out_rules[i] == N_RULES) {
            cli_error("there is no rule `%s` (hindsight rules lists them)", options->operands.items[i]);
            return false;
        }
    }
    return true;
}

int command_explain(const Options *options)
{
    size_t n = options->operands.count;
    RuleId *rules = ARENA_ARRAY(options->arena, RuleId, n + 1);
    Form form = form_of(options);
    Json *list = json_array();
    if (n == 0)
        cli_error("explain takes the id or the name of a rule, e.g. HS102 (hindsight rules lists them)");
    if (n == 0 || !find_rules(options, rules)) {
        json_release(list);
        return EXIT_TROUBLE;
    }
    for (size_t i = 0; i < n; i++) {
        if (form == FORM_JSON)
            json_push(list, make_rule(rules[i], true, options->arena));
        else
            explain(rules[i], form, options->arena);
    }
    if (form == FORM_JSON) {
        json_print(stdout, list, true);
        putchar('\n');
    } else {
        json_release(list);
    }
    return output_flush() ? EXIT_CLEAN : EXIT_TROUBLE;
}

static void print_rules_json(Arena *arena)
{
    Json *list = json_array();
    for (int i = 0; i < N_RULES; i++)
        json_push(list, make_rule((RuleId)i, false, arena));
    json_print(stdout, list, true);
    putchar('\n');
}

int command_rules(const Options *options)
{
    Form form = form_of(options);
    if (options->operands.count > 0) {
        cli_error("rules takes no operand; explain %s tells about one", options->operands.items[0]);
        return EXIT_TROUBLE;
    }
    if (form == FORM_JSON)
        print_rules_json(options->arena);
    if (form == FORM_MARKDOWN)
        puts("| rule | name | level | holds when |\n|---|---|---|---|");
    for (int i = 0; form != FORM_JSON && i < N_RULES; i++) {
        RuleId rule = (RuleId)i;
        if (form == FORM_TEXT)
            printf("%s  %-31s  %-7s  %s\n", rule_id(rule), rule_name(rule), level_text(rule_level(rule)),
                   rule_summary(rule));
        else
            printf("| %s | %s | %s | %s |\n", rule_id(rule), rule_name(rule), level_text(rule_level(rule)),
                   rule_summary(rule));
    }
    return output_flush() ? EXIT_CLEAN : EXIT_TROUBLE;
}
