#!/usr/bin/env bats
# SPDX-License-Identifier: MIT
# What the README and the documentation say is what the program does.
load common

README=$ROOT/README.md

# block FILE WORDS: the indented block of FILE that holds WORDS, without its indentation.
block() {
    awk -v words="$2" '
        /^    / { text = text substr($0, 5) "\n"; next }
        /^$/ && text != "" { text = text "\n"; next }
        { if (index(text, words)) printf "%s", text; text = "" }
        END { if (index(text, words)) printf "%s", text }' "$1"
}

# The rows of the first table of FILE after the line that starts with HEAD, as `first|second|third`.
rows() {
    awk -v head="$2" -F ' *\\| *' '
        index($0, head) == 1 { inside = 1; next }
        inside && /^\|-/ { next }
        inside && !/^\|/ { exit }
        inside { print $2 "|" $3 "|" $4 }' "$1"
}

@test "the README's example is what the program prints, but for the ledger's numbers" {
    shown=$(awk '/^\$ build\/release\/hindsight scan / { inside = 1; next } /^```/ { inside = 0 } inside' "$README")
    [ -n "$shown" ]
    cd "$ROOT"
    hindsight scan fixtures/HS102/bad_example.c
    expect 1
    diff <(sed '/^read:/,$d' <<<"$shown") <(sed '/^read:/,$d' <<<"$output")
    diff <(sed -n '/^read:/,$p' <<<"$shown" | tr -d 0-9) <(sed -n '/^read:/,$p' <<<"$output" | tr -d 0-9)
}

@test "the README's table of rules has every rule, its name and its level" {
    hindsight rules --format json
    jq -r '.[] | "\(.id) \(.name) \(.level)"' <<<"$output" | grep -v ' note$' >wanted
    rows "$README" "| rule | level |" | grep -v "^HS120" | sed 's/|\([^|]*\)|.*/ \1/' >told
    diff wanted told
    [ "$(wc -l <told)" -ge 11 ]
    [ "$(jq -r '[.[] | select(.level == "note") | .id] | join(", ")' <<<"$output")" = \
        "$(rows "$README" "| rule | level |" | grep "|note|" | cut -d'|' -f1)" ]
}

@test "the exit codes are told alike by the README, the documentation and --help" {
    [ "$(rows "$README" "| code | meaning |" | cut -d'|' -f1 | tr '\n' ' ')" = "0 1 2 3 " ]
    [ "$(rows "$ROOT/docs/reports.md" "| code | meaning |" | cut -d'|' -f1 | tr '\n' ' ')" = "0 1 2 3 " ]
    hindsight --help
    has "$output" "Exit code: 0 nothing at or above --fail-on, 1 findings, 2 usage"
}

@test "the documentation names every command and every format, and no others" {
    hindsight --help
    sed -n 's/^  \([a-z]*\)  .*/\1/p' <<<"$(sed '1,/^Commands/d' <<<"$output")" >commands
    [ "$(wc -l <commands)" -ge 7 ]
    rows "$ROOT/docs/reports.md" "| command | what it does |" | sed 's/^`\([a-z]*\).*/\1/' >told
    diff commands told
    hindsight scan --format no "$BAD"
    expect 2
    grep -o 'takes .*, not' <<<"$stderr" | tr -d ',' | sed 's/takes //; s/ not//; s/ or / /' | tr ' ' '\n' | sort >formats
    rows "$ROOT/docs/reports.md" "| format | for |" | cut -d'|' -f1 | grep -o '[a-z]*' | sort >told
    [ "$(wc -l <told)" -eq 9 ]
    diff formats told
    for format in $(cat formats); do grep -q "Formats: .*$format" "$README"; done
}

@test "the notifications that make a verdict incomplete are those of the documentation" {
    sed -n 's/.*NOTE_[A-Z_]*, \(9[0-9]*\), "\([a-z-]*\)", 1,.*/HS\1 \2/p' "$ROOT/src/base/note.h" >wanted
    rows "$ROOT/docs/limits.md" "| notification | meaning |" | cut -d'|' -f1 >told
    [ "$(wc -l <told)" -ge 6 ]
    diff wanted told
}

@test "the rules of add-an-api.md are good rules, and do what the page says" {
    mkdir rules src
    block "$ROOT/docs/add-an-api.md" '"header": "vndchannel.h"' >rules/vnd.json
    [ -s rules/vnd.json ]
    cat >src/a.c <<'END'
#include <ntddk.h>
NTSTATUS VndOpenChannel(PVOID Device, PVOID *Channel);
void VndCloseChannel(PVOID Channel);
static PVOID g_Channel;
static void Unload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    VndCloseChannel(g_Channel);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    NTSTATUS status = VndOpenChannel(RegistryPath, &g_Channel);
    if (!NT_SUCCESS(status))
        return status;
    DriverObject->DriverUnload = Unload;
    return IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
}
END
    hindsight scan --rules rules --format gcc src
    expect 1
    has "$output" "vendor channel \`g_Channel\`"
    has "$output" "[HS102 cleanup-only-in-unload]"
    hindsight scan --format gcc src
    lacks "$output" "g_Channel"
    hindsight catalogue --rules rules VndOpenChannel
    expect 0
    has "$output" "VndOpenChannel"
}

@test "the draft of add-an-api.md is what models suggest prints" {
    cat >d.c <<'END'
#include <ntddk.h>
NTSTATUS VndOpenChannel(PVOID Device, PVOID *Channel);
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PVOID channel;
    return VndOpenChannel(DriverObject, &channel);
}
END
    hindsight models suggest d.c
    expect 0
    diff <(block "$ROOT/docs/add-an-api.md" '"comment": "1 call in' | jq -S .) <(jq -S '.apis[0]' <<<"$output")
}

@test "every file that a page links to is there" {
    for page in "$README" "$ROOT"/docs/*.md "$ROOT"/docs/rules/*.md "$ROOT"/tests/*/*.md; do
        for target in $(grep -o '](\([^)#:]*\))' "$page" | tr -d '()]'); do
            [ -e "$(dirname "$page")/$target" ] || { echo "$page: $target"; return 1; }
        done
    done
}
