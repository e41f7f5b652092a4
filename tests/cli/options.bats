#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# Options and commands.
load common

@test "--help of every command lists its options and gives 0" {
    hindsight --help
    expect 0
    has "$output" "--fail-on"
    has "$output" "Commands (scan when none is named):"
    for command in scan report explain rules model models catalogue; do
        hindsight $command --help
        expect 0
        has "$output" "hindsight $command"
        has "$output" "--quiet"
    done
}

@test "--version" {
    hindsight --version
    expect 0
    [[ $output =~ ^hindsight\ [0-9]+\.[0-9]+\.[0-9]+ ]]
}

@test "unknown options, values and operands give 2 and a sentence" {
    hindsight scan --frobnicate "$BAD"
    expect 2
    has "$stderr" "--frobnicate: unknown option"
    hindsight scan --level loud "$BAD"
    expect 2
    has "$stderr" 'takes error, warning or note, not "loud"'
    hindsight scan --fail-on never "$BAD"
    expect 2
    hindsight scan --format pdf "$BAD"
    expect 2
    has "$stderr" 'not "pdf"'
    hindsight scan --jobs many "$BAD"
    expect 2
    hindsight scan --color sometimes "$BAD"
    expect 2
    hindsight scan --dump lexer "$BAD"
    expect 2
    hindsight scan --rules
    expect 2
    has "$stderr" "missing argument"
    hindsight scan "$BAD" "$OK"
    expect 2
    hindsight scan
    expect 2
    hindsight
    expect 2
}

@test "--show-settings prints the settings in force as JSON and scans nothing" {
    hindsight scan --show-settings --level note --define A=1 -D B --output sarif=x.sarif "$BAD"
    expect 0
    [ "$(jq -r .level <<<"$output")" = note ]
    [ "$(jq -c .define <<<"$output")" = '["A=1","B"]' ]
    [ "$(jq -c .output <<<"$output")" = '["sarif=x.sarif","text=-"]' ]
    [ ! -e x.sarif ]
}

@test "several reports in one run, and text besides" {
    hindsight scan --output sarif=a.sarif --output html=a.html --output junit=a.xml --output json=a.json \
        --output markdown=a.md --output gcc=a.txt "$BAD"
    expect 1
    has "$output" "HS102"
    [ "$(jq -r '.runs[0].results[0].ruleId' a.sarif)" = HS102 ]
    [ "$(jq -r '.findings[0].rule' a.json)" = HS102 ]
    grep -q 'data-rule="HS102"' a.html
    grep -q 'HS102' a.md
    grep -q '^bad_example.c:[0-9]*:[0-9]*: error: .* \[HS102 cleanup-only-in-unload\]$' a.txt
    xmllint --noout a.xml
    [ -z "$(ls | grep tmp)" ]
}

@test "--output FILE takes the report that would go to standard output" {
    hindsight scan --format sarif --output a.sarif "$BAD"
    expect 1
    [ -z "$output" ]
    jq -e . a.sarif >/dev/null
    hindsight scan --output - "$BAD"
    expect 1
    has "$output" "HS102"
}

@test "--quiet prints nothing that was not asked for" {
    hindsight scan --quiet --output json=a.json "$BAD"
    expect 1
    [ -z "$output$stderr" ]
    hindsight scan --quiet --format gcc "$BAD"
    expect 1
    has "$output" "HS102"
}

@test "an output file is replaced, not added to" {
    hindsight scan --format json --output a.json "$BAD"
    first=$(wc -c <a.json)
    hindsight scan --format json --output a.json "$OK"
    expect 0
    [ "$(wc -c <a.json)" -lt "$first" ]
    jq -e . a.json >/dev/null
}

@test "colour: never in a pipe, always on demand, NO_COLOR and FORCE_COLOR" {
    escape=$(printf '\033')
    hindsight scan "$BAD"
    lacks "$output" "$escape"
    hindsight scan --color always "$BAD"
    has "$output" "$escape[1;31merror:"
    FORCE_COLOR=1 hindsight scan "$BAD"
    has "$output" "$escape"
    NO_COLOR=1 FORCE_COLOR=1 hindsight scan "$BAD"
    lacks "$output" "$escape"
    NO_COLOR=1 hindsight scan --color always "$BAD"
    has "$output" "$escape"
    FORCE_COLOR=0 hindsight scan "$BAD"
    lacks "$output" "$escape"
}

@test "a report from the database equals the report of the scan" {
    hindsight scan --db run.db "$BAD"
    expect 1
    scanned=$output
    hindsight report --db run.db
    expect 1
    [ "$output" = "$scanned" ]
    hindsight report --db run.db --format sarif --fail-on none
    expect 0
    [ "$(jq -r '.runs[0].results[0].ruleId' <<<"$output")" = HS102 ]
}

@test "a database keeps several runs; --run picks one" {
    hindsight scan --db run.db "$BAD"
    hindsight scan --db run.db "$OK"
    hindsight report --db run.db
    expect 0
    hindsight report --db run.db --run 1
    expect 1
    hindsight report --db run.db --run 3
    expect 2
    has "$stderr" "no run of that number"
}

@test "the same tree gives the same report whatever the number of jobs" {
    hindsight scan --jobs 1 --format gcc "$ROOT/fixtures/HS101"
    one=$output
    hindsight scan --jobs 4 --format gcc "$ROOT/fixtures/HS101"
    [ "$output" = "$one" ]
    [ -n "$one" ]
}

@test "explain tells about a rule by id, number and name" {
    for name in HS102 102 cleanup-only-in-unload; do
        hindsight explain $name
        expect 0
        has "$output" "HS102 cleanup-only-in-unload"
        has "$output" "How to fix it"
        lacks "$output" '```'
    done
    hindsight explain hs102
    expect 0
    hindsight explain HS102 --format markdown
    [ "$output" = "$(cat "$ROOT/docs/rules/HS102.md")" ]
    hindsight explain HS102 HS103 --format json
    [ "$(jq -r '.[1].name' <<<"$output")" = leak-on-entry-failure ]
    hindsight explain HS999
    expect 2
    has "$stderr" "no rule \`HS999\`"
    hindsight explain
    expect 2
}

@test "rules lists every rule in three forms" {
    hindsight rules
    expect 0
    [ "$(wc -l <<<"$output")" -eq 13 ]
    hindsight rules --format json
    [ "$(jq length <<<"$output")" -eq 13 ]
    [ "$(jq -r '.[] | select(.default | not) | .id' <<<"$output" | tr '\n' ' ')" = "HS120 HS121 " ]
    hindsight rules --format markdown
    has "$output" "| HS104 | leak-on-unload | warning |"
}

@test "model prints the calls from a scan and from a database" {
    hindsight scan --quiet --db run.db "$BAD"
    hindsight model "$BAD"
    expect 0
    has "$output" "DriverEntry"
    has "$output" "WdfDriverCreate"
    scanned=$output
    hindsight model --db run.db
    [ "$output" = "$scanned" ]
    hindsight model --db run.db --format json
    [ "$(jq -r '.[0].entry' <<<"$output")" = DriverEntry ]
    [ "$(jq -r '.[0].file' <<<"$output")" = bad_example.c ]
    [ "$(jq -c '[.[0].calls[].file] | unique' <<<"$output")" = '["bad_example.c"]' ]
    hindsight model --db run.db --format dot
    has "$output" "digraph model {"
    hindsight model --db run.db --driver nosuch
    expect 2
    hindsight model
    expect 2
}

@test "models suggest drafts entries that --rules takes as they are" {
    cat >d.c <<'END'
#include <ntddk.h>
typedef struct VENDOR_PIPE *PVENDOR_PIPE;
NTSTATUS VendorOpenPipe(ULONG Flags, PVENDOR_PIPE *Pipe);
VOID VendorClosePipe(PVENDOR_PIPE Pipe);
ULONG VendorVersion(VOID);
static PVENDOR_PIPE g_Pipe;
static VOID Unload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    VendorClosePipe(g_Pipe);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    NTSTATUS status = VendorOpenPipe(VendorVersion(), &g_Pipe);
    UNREFERENCED_PARAMETER(RegistryPath);
    if (!NT_SUCCESS(status))
        return status;
    DriverObject->DriverUnload = Unload;
    return IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
}
END
    hindsight scan d.c --format gcc
    lacks "$output" "g_Pipe"
    hindsight models suggest d.c
    expect 0
    [ "$(jq -c '[.apis[] | {name, result}] | sort_by(.name) | map(.name + " " + .result)' <<<"$output")" = \
        '["VendorClosePipe void","VendorOpenPipe ntstatus","VendorVersion value"]' ]
    [ "$(jq -c '.kinds | map(.id)' <<<"$output")" = '["vendor_pipe"]' ]
    [ "$(jq -c '.apis[] | select(.name == "VendorOpenPipe").acquires' <<<"$output")" = '{"kind":"vendor_pipe","at":"out:1"}' ]
    has "$output" "1 call in 1 driver"
    has "$output" "first at d.c:"
    mkdir rules
    cp .out rules/drafts.json
    hindsight scan --quiet --db run.db d.c || true
    hindsight models suggest --db run.db
    expect 0
    diff rules/drafts.json .out
    hindsight scan --rules rules --format gcc d.c
    expect 1
    has "$output" "vendor pipe \`g_Pipe\`"
    has "$output" "[HS102 cleanup-only-in-unload]"
    # what has entries now is suggested no more
    hindsight models suggest --rules rules d.c
    [ "$(jq -c .apis <<<"$output")" = "[]" ]
    hindsight models
    expect 2
    hindsight models guess d.c
    expect 2
}

@test "catalogue shows entries and refuses unknown names" {
    hindsight catalogue
    expect 0
    has "$output" "IoCreateDevice"
    hindsight catalogue IoCreateDevice --format json
    [ "$(jq -r '.[0].name' <<<"$output")" = IoCreateDevice ]
    hindsight catalogue NoSuchFunction
    expect 2
    has "$stderr" "does not know \`NoSuchFunction\`"
}

@test "--dump prints what each stage made" {
    for stage in drivers ir program states; do
        hindsight scan --dump $stage "$BAD"
        expect 0
        [ -n "$output" ]
    done
}

@test "progress is for a terminal only, and not with --quiet" {
    command -v script >/dev/null || skip "no script(1) to make a terminal"
    hindsight scan "$OK"
    [ -z "$stderr" ]
    script -qec true terminal </dev/null >/dev/null 2>&1 || skip "script(1) can make no terminal here"
    script -qec "'$HINDSIGHT' scan '$OK'" terminal >/dev/null </dev/null
    grep -q '\[1/1\]' terminal
    script -qec "'$HINDSIGHT' scan --quiet '$OK'" terminal >/dev/null </dev/null
    ! grep -q '\[1/1\]' terminal
}

@test "a compilation database that names folders in full means the files of the tree, from wherever it is scanned" {
    mkdir -p drv/inc
    cp "$BAD" drv/a.c
    : >drv/inc/a.h
    cat >drv/compile_commands.json <<END
[{"directory": "$PWD/drv", "file": "a.c", "command": "cl.exe /c a.c /I$PWD/drv/inc"}, {"directory": "."}]
END
    for path in drv drv/a.c "$PWD/drv"; do
        hindsight scan --dump drivers "$path"
        expect 0
        [ "$(grep -E 'driver|source|include' <<<"$output" | tr -s ' \n' ' ')" = "driver drv source a.c include inc include . " ]
    done
    # so does a project
    mkdir -p prj/src
    cp "$BAD" prj/src/a.c
    echo '<Project><ItemGroup><ClCompile Include="$(ProjectDir)src\*.c" /></ItemGroup></Project>' >prj/p.vcxproj
    hindsight scan --dump drivers prj
    [ "$(grep -E 'project|source' <<<"$output" | tr -s ' \n' ' ')" = " project p.vcxproj source src/a.c " ]
    cd drv
    hindsight scan --format gcc .
    expect 1
    [[ $output = a.c:36:15:\ error:* ]]
    has "$output" "lacks a \`file\`"
}

@test "annotations of the tree's own headers stand in for bodies that nobody has" {
    mkdir own
    cat >own/vendor.h <<'END'
__drv_allocatesMem(Mem) _Must_inspect_result_ PVOID VendorTake(_In_ SIZE_T Size);
VOID VendorGive(_In_ __drv_freesMem(Mem) PVOID Memory);
END
    cat >own/d.c <<'END'
#include <ntddk.h>
#include "vendor.h"
static PVOID g_Memory;
static VOID Unload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    VendorGive(g_Memory);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    g_Memory = VendorTake(16);
    if (g_Memory == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    DriverObject->DriverUnload = Unload;
    return PsSetCreateThreadNotifyRoutine(NULL);
}
END
    hindsight scan --format gcc own
    expect 1
    has "$output" "d.c:12:16: error: pool allocation \`g_Memory\`"
    has "$output" "[HS102 cleanup-only-in-unload]"
    lacks "$output" "HS905"
    sed -i 's/__drv_allocatesMem(Mem)//; s/__drv_freesMem(Mem)//' own/vendor.h
    hindsight scan --format gcc own
    lacks "$output" "g_Memory"
    has "$output" "VendorTake has neither a body nor an entry in the catalogue [HS905 no-body]"
}
