/* SPDX-License-Identifier: MIT */
#include "judge/finding.h"

#include <string.h>

#include "base/platform.h"

static const struct {
    int number;
    const char *id, *name;
    Level level;
    const char *summary;
} rules[] = {
#define X(id, name, level, text) {id, "HS" #id, name, level, text},
    RULES(X)
#undef X
};

int rule_number(RuleId rule)
{
    return rules[rule].number;
}

const char *rule_id(RuleId rule)
{
    return rules[rule].id;
}

const char *rule_name(RuleId rule)
{
    return rules[rule].name;
}

Level rule_level(RuleId rule)
{
    return rules[rule].level;
}

const char *rule_summary(RuleId rule)
{
    return rules[rule].summary;
}

RuleId rule_from_text(const char *text)
{
    for (int i = 0; i < N_RULES; i++)
        if (ascii_casecmp(text, rules[i].id) == 0 || strcmp(text, rules[i].id + 2) == 0 ||
            ascii_casecmp(text, rules[i].name) == 0)
            return (RuleId)i;
    return N_RULES;
}
