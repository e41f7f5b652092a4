#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# The pages of docs/rules show the fixtures as they are.
load common

# fixture FILE: its code, without the comments at its head and without the marks of the golden tests.
fixture() {
    awk 'started || /^#include/ { started = 1; print }' "$1" | sed -E 's# */\* (expect|cause): [^*]*\*/##g'
}

# block PAGE N: the Nth fenced block.
block() {
    awk -v wanted="$2" '/^```/ { if (inside) inside = 0; else { inside = 1; n++ } next } inside && n == wanted' "$1"
}

@test "every rule has a page, and its two examples equal the fixtures" {
    n=0
    for page in "$ROOT"/docs/rules/HS*.md; do
        rule=$(basename "$page" .md)
        diff <(block "$page" 1) <(fixture "$ROOT/fixtures/$rule/bad_example.c")
        diff <(block "$page" 2) <(fixture "$ROOT/fixtures/$rule/ok_example.c")
        [ "$(grep -c '^```c$' "$page")" -eq 2 ]
        n=$((n + 1))
    done
    [ "$n" -eq "$("$HINDSIGHT" rules | wc -l)" ]
}

# The rules that a scan of $1 shows at warning or error level, and rule $2 at any level; notes of others may stand beside.
shown() {
    hindsight scan --level note --exit-zero --format json "$1"
    jq -r --arg rule "$2" '[.findings[] | select(.level != "note" or .rule == $rule) | .rule] | unique | join(" ")' \
        <<<"$output"
}

@test "the bad example of each rule shows the rule, the good one nothing" {
    for page in "$ROOT"/docs/rules/HS*.md; do
        rule=$(basename "$page" .md)
        found=$(shown "$ROOT/fixtures/$rule/bad_example.c" "$rule")
        [ "$found" = "$rule" ] || { echo "$rule bad: $found"; return 1; }
        found=$(shown "$ROOT/fixtures/$rule/ok_example.c" "$rule")
        [ -z "$found" ] || { echo "$rule ok: $found"; return 1; }
    done
}
