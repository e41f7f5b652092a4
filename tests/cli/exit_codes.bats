#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Exit codes: 0 clean, 1 findings at or above the gate, 2 trouble, 3 nothing or not all was analysed.
load common

@test "findings give 1, and the output names the rule" {
    hindsight scan "$BAD"
    expect 1
    has "$output" "[HS102 cleanup-only-in-unload]"
    has "$output" "1 error"
}

@test "a clean driver gives 0" {
    hindsight scan "$OK"
    expect 0
    has "$output" "no findings"
    has "$output" "1 entry point found, 1 analysed"
}

@test "scan is the default command" {
    hindsight "$BAD"
    expect 1
    has "$output" "HS102"
}

@test "--fail-on moves the gate" {
    hindsight scan --fail-on none "$BAD"
    expect 0
    has "$output" "HS102"
    hindsight scan --fail-on error "$ROOT/fixtures/HS104/bad_example.c"
    expect 0
    has "$output" "warning:"
    hindsight scan --fail-on warning "$ROOT/fixtures/HS104/bad_example.c"
    expect 1
}

@test "what is not shown does not gate" {
    hindsight scan --level error --fail-on warning "$ROOT/fixtures/HS104/bad_example.c"
    expect 0
    has "$output" "no findings"
}

@test "notes are off unless asked for" {
    hindsight scan "$ROOT/fixtures/HS121/bad_example.c"
    expect 0
    has "$output" "no findings"
    hindsight scan --level note "$ROOT/fixtures/HS121/bad_example.c"
    expect 0
    has "$output" "[HS121 unload-cleanup-fragile]"
    hindsight scan --level note --fail-on note "$ROOT/fixtures/HS121/bad_example.c"
    expect 1
}

@test "--exit-zero prints findings and gives 0" {
    hindsight scan --exit-zero "$BAD"
    expect 0
    has "$output" "HS102"
}

@test "no entry point gives 3 and says so, in every format" {
    mkdir empty
    echo "int main(void) { return 0; }" >empty/a.c
    for format in text gcc msvc json sarif html markdown junit github; do
        hindsight scan --format $format empty
        expect 3
        has "$stderr" "no entry point was found"
        [ -n "$output" ]
    done
    hindsight scan --format sarif --exit-zero empty
    expect 3
    [ "$(jq '.runs[0].results | length' <<<"$output")" -eq 0 ]
}

@test "the exit code stands in the database" {
    hindsight scan --db run.db "$BAD"
    expect 1
    [ "$(sqlite3 run.db 'SELECT exit_code FROM runs')" = 1 ] || command -v sqlite3 >/dev/null || skip "no sqlite3"
}
