#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Bad input: a sentence on standard error, code 2, and nothing lost.
load common

teardown() {
    if mountpoint -q "$BATS_TEST_TMPDIR/small" 2>/dev/null; then umount "$BATS_TEST_TMPDIR/small"; fi
    if [ -n "${FREE:-}" ]; then chmod -R u+rwx "$FREE" && rm -rf "$FREE"; fi
}

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
    mkdir nothing
    hindsight scan --wdk nothing --strict "$OK"
    expect 3
    has "$output" "holds no kit"
    hindsight scan --rules nowhere "$BAD"
    expect 2
    has "$stderr" "nowhere"
}

# rules TEXT WORDS: a rules folder with TEXT is refused, and WORDS are said.
refuses_rules() {
    rm -rf rules && mkdir rules
    printf '%b' "$1" >rules/mine.json
    hindsight scan --rules rules --output sarif=a.sarif "$BAD"
    expect 2
    has "$stderr" "$2"
    [ -z "$output" ]
    [ ! -e a.sarif ]
}

@test "malformed rules are told with file and line" {
    refuses_rules 'this is not JSON' "rules/mine.json:1: not JSON from here"
    refuses_rules '{\n  "apis": [\n    {"name": "A" "result": "void"}\n  ]\n}\n' "rules/mine.json:3: not JSON from here: \`\"result\""
    refuses_rules '{\n  "apis": [\n' "rules/mine.json:"
    has "$stderr" "ends too early"
    refuses_rules '' "rules/mine.json:1: not JSON: the file ends too early"
    refuses_rules '[]' "rules/mine.json:1: an object is wanted here"
    hindsight catalogue --rules rules
    expect 2
    has "$stderr" "rules/mine.json:1"
}

@test "rules that are JSON and make no sense are told with file and line, all of them at once" {
    refuses_rules '{\n"apis": [\n{"name": "A", "frob": 1},\n{"name": "B", "result": "maybe"}]}' "rules/mine.json:3: unknown key \`frob\`"
    has "$stderr" "rules/mine.json:4: \`result\` must be one of"
    refuses_rules '{"apis": [\n\n{"name": "A", "result": "ntstatus", "acquires": {"kind": "nobody", "at": "return"}}]}' "mine.json:3: there is no kind \`nobody\`"
    rm rules/mine.json
    hindsight scan --rules rules "$BAD"
    expect 2
    has "$stderr" "holds no rules"
}

# project FILE TEXT: a driver whose project file is TEXT.
project() {
    rm -rf driver && mkdir driver
    cp "$BAD" driver/
    printf '%b' "$2" >"driver/$1"
    hindsight scan --format json driver
    expect 1
    [ "$(jq -r '.findings[0].rule' <<<"$output")" = HS102 ]
    jq -r '.notifications[] | select(.id == "HS909") | "\(.file):\(.line): \(.message)"' <<<"$output" >told
}

@test "a malformed project is told with file and line, and its sources are read all the same" {
    project d.vcxproj '<?xml version="1.0"?>\n<Project>\n<ItemGroup>\n<ClCompile Include="bad_example.c" />\n</ItemGrou>\n'
    grep -q '^d.vcxproj:5: the project is malformed' told
    project d.vcxproj 'no XML at all\n'
    grep -q '^d.vcxproj:1: the project is malformed' told
    project d.vcxproj '<Project><ItemGroup><ClCompile Include="absent.c" /><ClCompile Include="bad_example.c" /></ItemGroup></Project>'
    grep -q 'absent.c' told
    project compile_commands.json '[{"directory": "'
    grep -q '^compile_commands.json:1: ' told
    hindsight scan driver
    has "$output" "[HS909 project]"
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

@test "a full disk: a database that cannot grow ends the scan with 2, and stays readable" {
    mkdir tree
    for n in $(seq 30); do mkdir "tree/$n" && cp "$BAD" "tree/$n/"; done
    code=0
    ( ulimit -f 300; trap '' XFSZ; exec "$HINDSIGHT" scan --quiet --jobs 1 --db run.db tree ) 2>err || code=$?
    [ "$code" -eq 2 ]
    grep -q "run.db" err
    # What was written is whole drivers, and the run is known not to have ended.
    hindsight report --db run.db --format json
    [ "$status" -eq 1 ] || expect 3
    [ "$(jq '.findings | length' <<<"$output")" -eq "$(jq '.entries | length' <<<"$output")" ]
    [ "$(jq '.entries | length' <<<"$output")" -lt 30 ]
}

@test "a full disk: no room for temporary files costs time only" {
    mkdir small tree
    for n in $(seq 6); do mkdir "tree/$n" && cp "$BAD" "tree/$n/"; done
    hindsight scan --format json tree
    usual=$(jq -c .findings <<<"$output")
    # A folder of its own file system where this may be made, else a limit on the size of files.
    if mount -t tmpfs -o size=300k none small 2>/dev/null; then
        TMPDIR=$PWD/small hindsight scan --format json tree
        umount small
        expect 1
        [ "$(jq -c .findings <<<"$output")" = "$usual" ]
    fi
    code=0
    ( ulimit -f 300; trap '' XFSZ; exec "$HINDSIGHT" scan --format json tree ) >out || code=$?
    [ "$code" -eq 1 ]
    [ "$(jq -c .findings out)" = "$usual" ]
}

@test "a scan that is killed leaves the finished drivers, and its silence is not called clean" {
    mkdir tree
    for n in $(seq 100 199); do mkdir "tree/$n" && cp "$BAD" "tree/$n/"; done
    "$HINDSIGHT" scan --quiet --jobs 1 --db run.db tree &
    scan=$!
    for _ in $(seq 600); do
        stored=$(python3 - <<'END'
import sqlite3
try:
    print(sqlite3.connect("file:run.db?mode=ro", uri=True).execute("SELECT count(*) FROM findings").fetchone()[0])
except sqlite3.Error:
    print(0)
END
        )
        [ "$stored" -lt 3 ] || break
        sleep 0.05
    done
    kill -9 "$scan"
    wait "$scan" || killed=$?
    [ "$killed" -eq 137 ]
    hindsight report --db run.db --format json
    expect 1
    has "$stderr" "the scan did not end"
    n=$(jq '.findings | length' <<<"$output")
    [ "$n" -ge 3 ] && [ "$n" -lt 100 ]
    [ "$(jq -c '[.findings[].rule] | unique' <<<"$output")" = '["HS102"]' ]
    [ "$(jq -r '.notifications[] | select(.id == "HS913").incomplete' <<<"$output")" = true ]
    hindsight report --db run.db --fail-on none
    expect 3
    has "$output" "[HS913 interrupted]"
    hindsight report --db run.db --format sarif
    [ "$(jq '.runs[0].invocations[0].executionSuccessful' <<<"$output")" = false ]
    # The next scan into the same file goes on as if nothing had been.
    hindsight scan --db run.db "$OK"
    expect 0
    hindsight report --db run.db
    expect 0
    lacks "$output" "HS913"
}

# unprivileged ARGS...: as `hindsight`, by a user who may do nothing here.
unprivileged() {
    if [ "$(id -u)" -ne 0 ]; then
        hindsight "$@"
        return
    fi
    command -v setpriv >/dev/null || skip "root, and no setpriv to be anyone else"
    status=0
    setpriv --reuid=65534 --regid=65534 --clear-groups "$FREE/hindsight" "$@" >out 2>err || status=$?
    output=$(cat out) stderr=$(cat err)
}

@test "no rights: to sources, folders, rules, outputs and databases" {
    FREE=$(mktemp -d)
    chmod 755 "$FREE"
    cp "$HINDSIGHT" "$FREE/"
    cd "$FREE"
    mkdir -p driver/closed rules locked
    cp "$BAD" driver/a.c
    cp "$BAD" driver/b.c
    cp "$BAD" driver/closed/c.c
    echo '{}' >rules/mine.json
    "$HINDSIGHT" scan --quiet --db old.db "$BAD" || true
    chmod 0 driver/b.c driver/closed rules/mine.json
    chmod 555 locked
    chmod 444 old.db
    for file in out err; do : >"$file" && chmod 666 "$file"; done
    unprivileged scan driver
    expect 1
    has "$output" "b.c:0:0: warning: cannot open \`driver/b.c\`: permission denied [HS901 source-unreadable]"
    has "$output" "cannot list \`driver/closed\`: permission denied"
    unprivileged scan driver/closed
    expect 2
    has "$stderr" "permission denied"
    unprivileged scan driver/b.c
    expect 3
    unprivileged scan --rules rules driver
    expect 2
    has "$stderr" "rules/mine.json"
    unprivileged scan --output sarif=locked/a.sarif driver
    expect 2
    has "$stderr" "cannot write \`locked/a.sarif\`"
    unprivileged scan --db locked/run.db driver
    expect 2
    has "$stderr" "locked/run.db"
    unprivileged scan --db old.db driver
    expect 2
    has "$stderr" "old.db"
    cd /
}

@test "sources that are no sources" {
    mkdir odd
    printf 'NTSTATUS DriverEntry(PDRIVER_OBJECT a, PUNICODE_STRING b)\n{\n  if (((( {{{ \n' >odd/open.c
    head -c 20000 /dev/urandom >odd/noise.c
    : >odd/empty.c
    printf '\xff\xfe' >odd/mark.c
    printf 'x' >odd/one.cpp
    printf '#include "loop.c"\n' >odd/loop.c
    hindsight scan --format json odd
    [ "$status" -eq 0 ] || [ "$status" -eq 1 ] || [ "$status" -eq 3 ] || expect "0, 1 or 3"
    [ "$(jq '.summary.entriesFound >= 0' <<<"$output")" = true ]
    # Beside them a good driver is read as ever.
    mkdir odd/good
    cp "$BAD" odd/good/
    hindsight scan --format json odd
    expect 1
    [ "$(jq -c '[.findings[] | select(.file == "good/bad_example.c").rule]' <<<"$output")" = '["HS102"]' ]
}

@test "a source that breaks off: what was not understood is told, and --strict gives 3" {
    sed '/WdfDriverOpenParametersRegistryKey/,$d' "$BAD" >cut.c
    hindsight scan --format json cut.c
    [ "$(jq -r '.notifications[] | select(.incomplete).message' <<<"$output")" = \
        "the body of \`DriverEntry\` breaks off: expected '}'" ]
    hindsight scan --strict cut.c
    expect 3
    sed 's/    WdfRegistryClose(key);/    key = (;\n/' "$OK" >hole.c
    hindsight scan --strict hole.c
    expect 3
    has "$output" "lacks a statement"
    : >none.c
    hindsight scan none.c
    expect 3
}

@test "brackets without end or bottom are errors of the source, not of the program" {
    printf '#include <ntddk.h>\nNTSTATUS DriverEntry(PDRIVER_OBJECT d, PUNICODE_STRING p)\n{\n    int x = ' >deep.c
    head -c 20000 /dev/zero | tr '\0' '(' >>deep.c
    head -c 20000 /dev/zero | tr '\0' ')' >>deep.c
    printf ';\n    return d == p;\n}\n' >>deep.c
    hindsight scan --strict deep.c
    expect 3
    has "$output" "[HS904 not-lowered]"
}

@test "an entry that cannot be analysed is not clean either" {
    printf '#include <ntddk.h>\nNTSTATUS DriverEntry(PDRIVER_OBJECT d, PUNICODE_STRING p)\n{\n    for (;;)\n        ;\n}\n' >stuck.c
    for more in "" "--exit-zero" "--fail-on none"; do
        # shellcheck disable=SC2086
        hindsight scan $more stuck.c
        expect 3
        has "$output" "nothing was analysed"
        has "$stderr" "no entry point could be analysed"
    done
}

@test "links: a source behind one is read with its folder, loops end" {
    mkdir -p real/deep other
    echo '#define SIZE 16' >real/size.h
    sed 's/^#include <wdf.h>/&\n#include "size.h"/; s/4096/SIZE/' "$BAD" >real/a.c
    ln -s ../real/a.c other/b.c
    ln -s .. real/deep/up
    ln -s self real/self
    ln -s a.c real/again.c
    for path in other/b.c real/again.c real real/deep/up/a.c; do
        hindsight scan --format gcc "$path"
        expect 1
        [ "$(grep -c 'error:' <<<"$output")" -eq 1 ]
        has "$output" "a.c:37:15: error:"
    done
}

@test "a scan that is asked to end keeps what it has and leaves no files" {
    mkdir tree temporary
    for n in $(seq 100 299); do mkdir "tree/$n" && cp "$BAD" "tree/$n/"; done
    for number in INT TERM; do
        python3 - "$HINDSIGHT" $number <<'END'
import os, signal, subprocess, sys, time
number = getattr(signal, "SIG" + sys.argv[2])
scan = subprocess.Popen([sys.argv[1], "scan", "--quiet", "--jobs", "1", "--db", "run.db", "tree"],
                        env=dict(os.environ, TMPDIR="temporary"))
while not os.listdir("temporary"):
    time.sleep(0.02)
time.sleep(0.2)
scan.send_signal(number)
sys.exit(0 if scan.wait() == -number else 1)
END
        [ -z "$(ls temporary)" ]
        [ "$(ls run.db*)" = run.db ]
        hindsight report --db run.db --fail-on none
        expect 3
        has "$output" "[HS913 interrupted]"
    done
}
