/* SPDX-License-Identifier: MIT */
/* tests: a driver of a few lines and a verdict on it made by hand, for the stages after judge.  Positions are found by
 * searching the text, so that they are right by construction. */
#ifndef HINDSIGHT_TEST_SAMPLE_H
#define HINDSIGHT_TEST_SAMPLE_H

#include "scratch.h"

#include "judge/finding.h"

static const char sample_text[] =
    "#include <ntddk.h>\n"
    "\n"
    "PVOID g_Buffer;\n"
    "\n"
    "NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)\n"
    "{\n"
    "\t/* d\xC3\xA9j\xC3\xA0 \xF0\x9F\x98\x80 */ g_Buffer = ExAllocatePool2(POOL_FLAG_PAGED, 64, 'fuBg');\n"
    "    if (g_Buffer == NULL)\n"
    "        return STATUS_NO_MEMORY;\n"
    "    status = WdfDriverCreate(DriverObject, RegistryPath, &attributes,\n"
    "                             &config, NULL);\n"
    "    if (!NT_SUCCESS(status))\n"
    "        return status;\n"
    "    return IoCreateDevice(DriverObject);\n"
    "}\n"
    "VOID Unload(PDRIVER_OBJECT DriverObject)\n"
    "{\n"
    "    ExFreePool(g_Buffer);\n"
    "}\n";

/* The place of the first NEEDLE in TEXT. */
static inline SourcePos sample_find(const char *file, const char *text, const char *needle)
{
    SourcePos pos = {.file = file, .line = 1, .column = 1};
    const char *found = strstr(text, needle);
    if (found == NULL)
        die("the sample has no %s", needle);
    for (const char *at = text; at < found; at++) {
        pos.column = *at == '\n' ? 1 : pos.column + 1;
        pos.line += *at == '\n';
    }
    pos.end_line = pos.line;
    pos.end_column = pos.column + (uint32_t)strlen(needle);
    return pos;
}

static inline SourcePos sample_pos(const char *file, const char *needle)
{
    return sample_find(file, sample_text, needle);
}

#define SAMPLE_ALLOCATION "ExAllocatePool2(POOL_FLAG_PAGED, 64, 'fuBg')"

static inline FindingExit *sample_exits(Arena *arena, const char *file)
{
    Step *steps = ARENA_ARRAY(arena, Step, 5);
    FindingExit *exits = ARENA_ARRAY(arena, FindingExit, 2);
    steps[0] = (Step){STEP_ACQUIRE, sample_pos(file, SAMPLE_ALLOCATION), "DriverEntry", "pool is acquired here", 0, true};
    steps[1] = (Step){STEP_DECISION, sample_pos(file, "g_Buffer == NULL"), "DriverEntry",
                      "`g_Buffer == NULL` is false", 0, false};
    steps[2] = (Step){STEP_FAIL, sample_pos(file, "WdfDriverCreate"), "DriverEntry", "WdfDriverCreate fails", 0, true};
    steps[3] = (Step){STEP_EXIT, sample_pos(file, "return status"), "DriverEntry", "DriverEntry returns", 0, true};
    steps[4] = (Step){STEP_TEARDOWN, {0}, NULL, "nothing runs after that", 1, false};
    exits[0] = (FindingExit){sample_pos(file, "return status"), sample_pos(file, "WdfDriverCreate"),
                             "WdfDriverCreate fails", steps, 5};
    exits[1] = (FindingExit){sample_pos(file, "return IoCreateDevice"), sample_pos(file, "IoCreateDevice(DriverObject)"),
                             "IoCreateDevice fails", steps, 2};
    exits[1].n_steps = 5;
    return exits;
}

static inline Finding sample_finding(Arena *arena, const char *file)
{
    Finding finding = {.rule = HS102, .level = LEVEL_ERROR, .confidence = CONFIDENCE_HIGH};
    finding.primary = sample_pos(file, SAMPLE_ALLOCATION);
    finding.function = "DriverEntry";
    finding.api = "ExAllocatePool2";
    finding.resource = "pool";
    finding.holder = "g_Table[0].Buffer";
    finding.message = "pool `g_Table[0].Buffer` (tag gBuf) is still held when DriverEntry fails";
    finding.help = "free it on the failing path, or in EvtDriverContextCleanup";
    finding.consequence = "Driver Verifier stops with 0xC4/0x62";
    finding.cwe = "CWE-401";
    finding.occurrence = 1;
    finding.exits = sample_exits(arena, file);
    finding.n_exits = 2;
    finding.related = ARENA_ARRAY(arena, Related, 1);
    finding.related[0] = (Related){sample_pos(file, "ExFreePool(g_Buffer)"), "released only here, in Unload"};
    finding.n_related = 1;
    return finding;
}

static inline Finding sample_unload_finding(const char *file)
{
    Finding finding = {.rule = HS104, .level = LEVEL_WARNING, .confidence = CONFIDENCE_MEDIUM};
    finding.primary = sample_pos(file, "IoCreateDevice(DriverObject)");
    finding.function = "DriverEntry";
    finding.api = "IoCreateDevice";
    finding.resource = "device";
    finding.holder = "g_Device";
    finding.message = "device `g_Device` is still held after the driver has been unloaded";
    finding.help = "";
    finding.consequence = "";
    finding.cwe = "CWE-772";
    finding.occurrence = 1;
    return finding;
}

static inline void sample_model(Arena *arena, const char *file, Verdict *verdict)
{
    verdict->functions = ARENA_ARRAY(arena, ModelFunction, 2);
    verdict->functions[0] = (ModelFunction){"DriverEntry", "DriverEntry", sample_pos(file, "DriverEntry"), 7, 0};
    verdict->functions[1] = (ModelFunction){"Unload", "Unload", sample_pos(file, "Unload"), 1, 1};
    verdict->n_functions = 2;
    verdict->calls = ARENA_ARRAY(arena, ModelCall, 3);
    verdict->calls[0] = (ModelCall){0, -1, "ExAllocatePool2", sample_pos(file, SAMPLE_ALLOCATION), "modelled", NULL};
    verdict->calls[1] = (ModelCall){0, 1, "Unload", sample_pos(file, "Unload"), "entered", NULL};
    verdict->calls[2] = (ModelCall){1, -1, "VendorClose", sample_pos(file, "ExFreePool"), "unknown",
                                      "{\"name\": \"VendorClose\"}"};
    verdict->n_calls = 3;
    verdict->resources = ARENA_ARRAY(arena, ModelResource, 1);
    verdict->resources[0] =
        (ModelResource){"pool", "ExAllocatePool2", "g_Buffer", sample_pos(file, SAMPLE_ALLOCATION), true};
    verdict->n_resources = 1;
    verdict->states = ARENA_ARRAY(arena, ModelState, 1);
    verdict->states[0] = (ModelState){sample_pos(file, "return status"), false, false, "WdfDriverCreate fails",
                                      "pool g_Buffer", "pool g_Buffer"};
    verdict->n_states = 1;
}

static inline Coverage sample_coverage(void)
{
    return (Coverage){.functions_reached = 2, .functions_unlowered = 1, .calls_modelled = 3, .calls_entered = 4,
                      .calls_unknown = 5, .acquisitions = 6, .exits_success = 7, .exits_failure = 8, .states = 9,
                      .merged = 10, .sources_loaded = 11, .sources_failed = 12, .headers_real = 13,
                      .headers_bundled = 14, .headers_stand_in = 15, .stand_ins = 16, .complete = true,
                      .analysed = true};
}

/* A verdict on the sample at FILE: two findings, two notes, a little model. */
static inline Verdict sample_verdict(Arena *arena, const char *name, const char *file)
{
    Verdict verdict = {.driver_name = name, .driver_folder = "src", .entry_name = "DriverEntry", .entry_file = file,
                       .project = "src/sample.vcxproj", .entry_line = 5, .kind = "kmdf", .seconds = 0.25};
    verdict.findings = ARENA_ARRAY(arena, Finding, 2);
    verdict.findings[0] = sample_finding(arena, file);
    verdict.findings[1] = sample_unload_finding(file);
    verdict.n_findings = 2;
    verdict.notes = ARENA_ARRAY(arena, Note, 2);
    verdict.notes[0] = (Note){NOTE_NOT_LOWERED, sample_pos(file, "status = "), "an asm statement was not understood"};
    verdict.notes[1] = (Note){NOTE_NO_BODY, {0}, "VendorClose has neither a body nor an entry"};
    verdict.n_notes = 2;
    verdict.sources = ARENA_ARRAY(arena, const char *, 1);
    verdict.sources[0] = file;
    verdict.n_sources = 1;
    verdict.coverage = sample_coverage();
    sample_model(arena, file, &verdict);
    return verdict;
}

#endif
