#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Bad input: a sentence on standard error, code 2, and nothing lost.
load common

@test "a missing path" {
    hindsight scan no/such/path
    expect 2
    has "$stderr" "\`no/such/path\` does not exist"
    [ -z "$output" ]
}

@test "missing folders of options" {
    hindsight scan --wdk nowhere "$BAD"
    expect 2
    has "$stderr" "--wdk: \`nowhere\` is not a folder"
    hindsight scan --include nowhere "$BAD"
    expect 2
    hindsight scan --rules nowhere "$BAD"
    expect 2
    has "$stderr" "nowhere"
}

@test "malformed rules are told with their place" {
    mkdir rules
    echo 'this is not JSON' >rules/mine.json
    hindsight scan --rules rules "$BAD"
    expect 2
    has "$stderr" "rules/mine.json:1"
    hindsight catalogue --rules rules
    expect 2
}

@test "a file that is no database" {
    head -c 4096 /dev/zero | tr '\0' 'x' >text.db
    for command in "scan --db text.db $BAD" "report --db text.db" "model --db text.db"; do
        # shellcheck disable=SC2086
        hindsight $command
        expect 2
        has "$stderr" "database \`text.db\`: file is not a database"
    done
    [ "$(head -c 4 text.db)" = xxxx ]
}

@test "a corrupt database" {
    hindsight scan --quiet --db run.db "$BAD"
    size=$(wc -c <run.db)
    head -c "$size" /dev/urandom | dd of=run.db bs=4096 seek=2 conv=notrunc status=none
    hindsight report --db run.db
    expect 2
    has "$stderr" "run.db"
    [ -z "$output" ]
}

@test "a missing and an empty database, and a folder" {
    hindsight report --db none.db
    expect 2
    has "$stderr" "none.db"
    [ ! -e none.db ]
    : >empty.db
    hindsight report --db empty.db
    expect 2
    has "$stderr" "nothing has been scanned into it"
    mkdir folder.db
    hindsight scan --db folder.db "$BAD"
    expect 2
    hindsight report
    expect 2
    has "$stderr" "--db FILE"
}

@test "an output that cannot be written leaves what was there" {
    echo precious >old.sarif
    mkdir folder
    hindsight scan --output sarif=folder "$BAD"
    expect 2
    has "$stderr" "cannot write \`folder\`"
    hindsight scan --output sarif=no/such/folder/a.sarif "$BAD"
    expect 2
    has "$stderr" "no/such/folder/a.sarif"
    ( ulimit -f 1; trap '' XFSZ; "$HINDSIGHT" scan --quiet --output sarif=old.sarif "$BAD" ) 2>err && return 1
    grep -q "cannot write the sarif report" err
    [ "$(cat old.sarif)" = precious ]
    [ -z "$(ls | grep tmp)" ]
}

@test "a full disk: /dev/full as a file and as standard output" {
    [ -e /dev/full ] || skip "no /dev/full"
    hindsight scan --output sarif=/dev/full "$BAD"
    expect 2
    has "$stderr" "No space left on device"
    for command in "scan $BAD" "scan --format html $BAD" "explain HS101" "rules" "catalogue" "--help" "--version" \
        "scan --dump states $BAD" "model $BAD"; do
        status=0
        # shellcheck disable=SC2086
        "$HINDSIGHT" $command >/dev/full 2>err || status=$?
        [ "$status" -eq 2 ] || { echo "$command: $status"; return 1; }
        grep -q "No space left on device" err
    done
}

@test "a closed pipe" {
    status=0
    # the reader is gone before the writer starts
    ( sleep 1; status=0; "$HINDSIGHT" scan --format html "$BAD" 2>err || status=$?; echo "$status" >code ) | true
    for _ in 1 2 3 4 5 6 7 8 9 10; do [ -s code ] && break; sleep 1; done
    [ "$(cat code)" -eq 2 ]
    grep -q "Broken pipe" err
}

@test "sources that are no sources" {
    mkdir odd
    printf 'NTSTATUS DriverEntry(PDRIVER_OBJECT a, PUNICODE_STRING b)\n{\n  if (((( {{{ \n' >odd/open.c
    head -c 20000 /dev/urandom >odd/noise.c
    : >odd/empty.c
    printf '\xff\xfe' >odd/mark.c
    hindsight scan odd
    [ "$status" -eq 0 ] || [ "$status" -eq 1 ] || [ "$status" -eq 3 ]
    has "$output" "entry point"
}
