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
    for file in "$BAD" "$OK"; do
        hindsight scan --db run.db "$file"
    done
    expect 0
    [ "$(python3 -c 'import sqlite3
print([row[0] for row in sqlite3.connect("run.db").execute("SELECT exit_code FROM runs ORDER BY id")])')" = "[1, 0]" ]
}

@test "the whole table of --level and --fail-on, for a note, a warning and an error" {
    # rule, --level, --fail-on, code
    while read -r rule level fail_on code; do
        hindsight scan --level "$level" --fail-on "$fail_on" "$ROOT/fixtures/$rule/bad_example.c"
        [ "$status" -eq "$code" ] || { echo "$rule --level $level --fail-on $fail_on: $status, expected $code"; return 1; }
    done <<'END'
HS102 note    error   1
HS102 note    warning 1
HS102 note    note    1
HS102 note    none    0
HS102 error   error   1
HS102 warning none    0
HS104 note    error   0
HS104 note    warning 1
HS104 note    note    1
HS104 note    none    0
HS104 warning error   0
HS104 warning note    1
HS104 error   warning 0
HS104 error   note    0
HS121 note    error   0
HS121 note    warning 0
HS121 note    note    1
HS121 note    none    0
HS121 warning note    0
END
}

@test "an incomplete analysis gives 3 under --strict, and only there; findings come first" {
    mkdir half
    sed 's/return status;/return Deeper(3), status;/; s/^static/VOID Deeper(int n);\n&/' "$OK" >half/a.c
    cat >half/b.c <<'END'
#include <ntddk.h>
VOID Deeper(int n) { __asm { call Deeper } UNREFERENCED_PARAMETER(n); }
END
    hindsight scan --format json half
    [ "$(jq '[.notifications[] | select(.incomplete)] | length > 0' <<<"$output")" = true ]
    expect 0
    hindsight scan --strict half
    expect 3
    has "$stderr" "the analysis is incomplete"
    hindsight scan --strict "$OK"
    expect 0
    cp "$BAD" half/bad.c
    hindsight scan --strict half
    expect 1
}
