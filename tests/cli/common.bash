# SPDX-License-Identifier: MIT
# What all files here share: the program, the repository, a folder for each test.
ROOT=$(cd "$BATS_TEST_DIRNAME/../.." && pwd)
HINDSIGHT=${HINDSIGHT:-$ROOT/build/release/hindsight}
export BAD=$ROOT/fixtures/HS102/bad_example.c
export OK=$ROOT/fixtures/HS102/ok_example.c

setup() {
    unset NO_COLOR FORCE_COLOR
    cd "$BATS_TEST_TMPDIR" || return 1
}

# hindsight ARGS...: runs the program with both streams apart, in $output and $stderr, and its code in $status.
hindsight() {
    status=0
    "$HINDSIGHT" "$@" >"$BATS_TEST_TMPDIR/.out" 2>"$BATS_TEST_TMPDIR/.err" || status=$?
    output=$(cat "$BATS_TEST_TMPDIR/.out")
    stderr=$(cat "$BATS_TEST_TMPDIR/.err")
}

# expect CODE: fails with both streams when the last run ended otherwise.
expect() {
    if [ "$status" -ne "$1" ]; then
        printf 'exit code %s, expected %s\n--- output\n%s\n--- errors\n%s\n' "$status" "$1" "$output" "$stderr"
        return 1
    fi
}

# has TEXT PART / lacks TEXT PART
has() {
    [[ $1 == *"$2"* ]] || { printf 'missing: %s\nin: %s\n' "$2" "$1"; return 1; }
}
lacks() {
    [[ $1 != *"$2"* ]] || { printf 'unwanted: %s\nin: %s\n' "$2" "$1"; return 1; }
}
