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

@test "rules and pages say the same: id, name, summary and level" {
    hindsight rules --format json
    jq -r '.[] | "\(.id) \(.name) \(.level)"' <<<"$output" >rules
    for page in "$ROOT"/docs/rules/HS*.md; do
        echo "$(sed -n '1s/^# //p' "$page") $(sed -n 's/^Level: \([a-z]*\).*/\1/p' "$page" | head -1)"
    done >pages
    diff rules pages
    for rule in $(jq -r '.[].id' <<<"$output"); do
        summary=$(jq -r --arg id "$rule" '.[] | select(.id == $id).summary' <<<"$output")
        [ -n "$summary" ]
        # the third line, folded as it may be
        [ "$(sed -n '3,/^$/p' "$ROOT/docs/rules/$rule.md" | tr '\n' ' ' | sed 's/ *$//')" = "$summary." ] ||
            { echo "$rule: $summary"; return 1; }
    done
    hindsight rules --format markdown
    jq -r '"| \(.id) | \(.name) | \(.level) |"' <("$HINDSIGHT" rules --format json | jq -c '.[]') |
        while read -r row; do has "$output" "$row"; done
}

@test "explain tells of every rule in text, Markdown and JSON" {
    for page in "$ROOT"/docs/rules/HS*.md; do
        rule=$(basename "$page" .md)
        hindsight explain "$rule" --format markdown
        expect 0
        diff "$page" <(printf '%s\n' "$output")
        hindsight explain "$rule"
        expect 0
        [ "$(head -1 <<<"$output")" = "$(sed -n '1s/^# //p' "$page")" ]
        for mark in '```' '](' '**'; do lacks "$output" "$mark"; done
        text=$output
        hindsight explain "$rule" --format json
        expect 0
        [ "$(jq -r '.[0].id' <<<"$output")" = "$rule" ]
        [ "$(jq -r '.[0].markdown' <<<"$output")" = "$(cat "$page")" ]
        [ -n "$(jq -r '.[0].text' <<<"$output")" ]
        # every heading of the page is there in both
        while read -r heading; do
            has "$text" "$heading"
            has "$(jq -r '.[0].text' <<<"$output")" "$heading"
        done < <(sed -n 's/^## //p' "$page")
    done
    hindsight explain HS101 --format pdf
    expect 2
    hindsight rules --format dot
    expect 2
}
