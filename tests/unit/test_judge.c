/* SPDX-License-Identifier: MIT */
/* Unit tests of replay and judge over the real stages before them: little drivers, and what has to be found in each, as
 * "rule@line" in order of line.  Lines count from the first line of the case's own text. */
#include "scratch.h"

#include "judge/judge.h"

static const char prologue[] =
    "#include <ntddk.h>\n#include <wdf.h>\n"
    "static NTSTATUS Add(WDFDRIVER Driver, PWDFDEVICE_INIT Init) { UNREFERENCED_PARAMETER(Driver);"
    " UNREFERENCED_PARAMETER(Init); return STATUS_SUCCESS; }\n"
    "NTSTATUS Fallible(PUNICODE_STRING Path);\n"
    "#define ALLOC() ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'tseT')\n";
#define ENTRY "NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) "

static Verdict *judge_within(Scratch *scratch, const char *name, const char *text, const ReplayOptions *options)
{
    static const DiscoverOptions discover = {0};
    static const ParseOptions parse = {0};
    NoteList notes;
    const char *error = NULL;
    notes_init(&notes, scratch->arena);
    scratch_write(scratch, name, arena_printf(scratch->arena, "%s%s", prologue, text));
    Catalogue *catalogue = catalogue_load(NULL, 0, scratch->arena, &notes, &error);
    if (catalogue == NULL)
        fail_msg("%s", error);
    SourceTree *tree = tree_open(scratch_path(scratch, "."), scratch->arena, &notes, &error);
    DriverList list = discover_drivers(tree, &discover, &notes);
    assert_int_equal(list.drivers.count, 1);
    return judge_driver(list.drivers.items[0], tree, &parse, catalogue, options, scratch->arena);
}

static Verdict *judge_file(Scratch *scratch, const char *name, const char *text)
{
    return judge_within(scratch, name, text, NULL);
}

static Verdict *judge_text(Scratch *scratch, const char *text)
{
    return judge_file(scratch, "driver.c", text);
}

/* The line of the case's own text. */
static uint32_t own_line(uint32_t line)
{
    for (const char *at = prologue; *at != '\0'; at++)
        line -= *at == '\n';
    return line;
}

static const char *findings_text(Scratch *scratch, const Verdict *verdict, Level least)
{
    const char *text = "";
    for (size_t i = 0; i < verdict->n_findings; i++)
        if (verdict->findings[i].level >= least)
            text = arena_printf(scratch->arena, "%s%s%s@%u", text, *text != '\0' ? " " : "",
                                rule_id(verdict->findings[i].rule), own_line(verdict->findings[i].primary.line));
    return text;
}

static void check_file(void **state, const char *name, const char *text, const char *expected)
{
    Scratch *scratch = *state;
    Verdict *verdict = judge_file(scratch, name, text);
    assert_true(verdict->coverage.analysed);
    for (size_t i = 0; i < verdict->n_notes; i++)
        if (note_is_incomplete(verdict->notes[i].kind))
            fail_msg("incomplete: %s", verdict->notes[i].message);
    assert_string_equal(findings_text(scratch, verdict, LEVEL_WARNING), expected);
}

static void check(void **state, const char *text, const char *expected)
{
    check_file(state, "driver.c", text, expected);
}

/* ---- a driver without a framework ------------------------------------------------------------------------------------- */

#define WDM_UNLOAD                                                                                                     \
    "PVOID g;\nVOID Unload(PDRIVER_OBJECT d) { UNREFERENCED_PARAMETER(d); if (g) ExFreePool(g); }\n"

static void a_leak_that_unload_would_mend(void **state)
{
    check(state, WDM_UNLOAD ENTRY "{ g = ALLOC();\nif (!g) return STATUS_NO_MEMORY;\n"
                            "DriverObject->DriverUnload = Unload;\nreturn Fallible(RegistryPath); }\n",
          "HS102@3");
}

static void a_release_on_the_exit_is_seen(void **state)
{
    check(state, WDM_UNLOAD ENTRY "{ NTSTATUS s; g = ALLOC(); if (!g) return STATUS_NO_MEMORY;\n"
                            "DriverObject->DriverUnload = Unload; s = Fallible(RegistryPath);\n"
                            "if (!NT_SUCCESS(s)) { ExFreePool(g); g = NULL; } return s; }\n",
          "");
}

static void a_null_guard_at_the_label_is_honoured(void **state)
{
    check(state, ENTRY "{ PVOID a = NULL, b = NULL; NTSTATUS s = STATUS_NO_MEMORY;\n"
                 "a = ALLOC(); if (!a) goto out; b = ALLOC(); if (!b) goto out;\n"
                 "s = Fallible(RegistryPath);\nout: if (b) ExFreePool(b); if (a) ExFreePool(a);\n"
                 "UNREFERENCED_PARAMETER(DriverObject); return s; }\n",
          "");
}

static void a_driver_that_stays_cannot_leak_at_unload(void **state)
{
    check(state, "PVOID g; " ENTRY "{ UNREFERENCED_PARAMETER(DriverObject); UNREFERENCED_PARAMETER(RegistryPath);\n"
                 "g = ALLOC(); return g ? STATUS_SUCCESS : STATUS_NO_MEMORY; }\n",
          "");
}

static void an_empty_unload_leaks(void **state)
{
    check(state, "PVOID g; VOID Unload(PDRIVER_OBJECT d) { UNREFERENCED_PARAMETER(d); }\n"
                 ENTRY "{ UNREFERENCED_PARAMETER(RegistryPath); DriverObject->DriverUnload = Unload;\n"
                 "g = ALLOC(); return g ? STATUS_SUCCESS : STATUS_NO_MEMORY; }\n",
          "HS104@3");
}

static void the_list_of_devices_is_followed(void **state)
{
    check(state, ENTRY "{ PDEVICE_OBJECT d; NTSTATUS s = IoCreateDevice(DriverObject, 0, NULL, 0x22, 0, FALSE, &d);\n"
                 "if (!NT_SUCCESS(s)) return s; s = Fallible(RegistryPath);\n"
                 "if (!NT_SUCCESS(s)) IoDeleteDevice(DriverObject->DeviceObject); return s; }\n",
          "");
}

static void a_status_that_is_overwritten(void **state)
{
    check(state, ENTRY "{ HANDLE h; OBJECT_ATTRIBUTES o; NTSTATUS s; UNREFERENCED_PARAMETER(DriverObject);\n"
                 "InitializeObjectAttributes(&o, RegistryPath, 0, NULL, NULL);\n"
                 "s = ZwOpenKey(&h, KEY_READ, &o); if (!NT_SUCCESS(s)) return s;\n"
                 "s = Fallible(RegistryPath); if (!NT_SUCCESS(s)) return s;\nreturn ZwClose(h); }\n",
          "HS103@3");
}

/* ---- a framework driver ------------------------------------------------------------------------------------------------ */

#define KMDF(before, attributes, after)                                                                                \
    ENTRY "{ WDF_DRIVER_CONFIG c; NTSTATUS s; WDF_OBJECT_ATTRIBUTES a; WDF_OBJECT_ATTRIBUTES_INIT(&a);\n"              \
    "WDF_DRIVER_CONFIG_INIT(&c, Add);\n" before "\n"                                                                   \
    "s = WdfDriverCreate(DriverObject, RegistryPath, " attributes ", &c, NULL); if (!NT_SUCCESS(s)) return s;\n" after \
    "\n}\n"
#define CLEANUP "PVOID g; VOID Cleanup(WDFOBJECT o) { UNREFERENCED_PARAMETER(o); if (g) ExFreePool(g); }\n"

static void a_cleanup_callback_runs_after_a_failure(void **state)
{
    check(state, CLEANUP KMDF("a.EvtCleanupCallback = Cleanup;", "&a",
                              "g = ALLOC(); if (!g) return STATUS_NO_MEMORY; return Fallible(RegistryPath);"),
          "");
}

static void nothing_runs_when_the_create_fails(void **state)
{
    check(state, CLEANUP KMDF("a.EvtCleanupCallback = Cleanup; g = ALLOC();", "&a", "return s;"), "HS101@4");
}

static void attributes_that_nobody_reads(void **state)
{
    check(state, CLEANUP KMDF("a.EvtCleanupCallback = Cleanup;", "NULL",
                              "g = ALLOC(); if (!g) return STATUS_NO_MEMORY; return Fallible(RegistryPath);"),
          "HS110@4 HS103@6 HS104@6");
}

static void a_create_that_is_ignored(void **state)
{
    check(state, ENTRY "{ WDF_DRIVER_CONFIG c; WDF_DRIVER_CONFIG_INIT(&c, Add);\n"
                 "WdfDriverCreate(DriverObject, RegistryPath, NULL, &c, NULL);\nreturn STATUS_SUCCESS; }\n",
          "HS111@2");
}

static void released_by_hand_and_by_the_callback(void **state)
{
    check(state, CLEANUP KMDF("a.EvtCleanupCallback = Cleanup;", "&a",
                              "g = ALLOC(); if (!g) return STATUS_NO_MEMORY;\n"
                              "s = Fallible(RegistryPath); if (!NT_SUCCESS(s)) ExFreePool(g); return s;"),
          "HS105@1");
}

static void a_device_init_has_two_ends(void **state)
{
    check(state, KMDF("", "NULL",
                      "PWDFDEVICE_INIT i; WDFDEVICE d; i = WdfControlDeviceInitAllocate(WdfGetDriver(), RegistryPath);\n"
                      "if (!i) return STATUS_NO_MEMORY; s = WdfDeviceCreate(&i, NULL, &d);\n"
                      "if (!NT_SUCCESS(s)) return s; WdfControlFinishInitializing(d); return s;"),
          "HS103@5");
}

/* ---- loops ------------------------------------------------------------------------------------------------------------- */

static void an_array_is_unwound(void **state)
{
    check(state, "PVOID g[4]; " ENTRY "{ int i; UNREFERENCED_PARAMETER(DriverObject); UNREFERENCED_PARAMETER(RegistryPath);\n"
                 "for (i = 0; i < 4; i++) { g[i] = ALLOC(); if (!g[i]) goto undo; }\nreturn STATUS_SUCCESS;\n"
                 "undo: while (i-- > 0) ExFreePool(g[i]);\nreturn STATUS_NO_MEMORY; }\n",
          "");
}

static void an_unwinding_that_stops_one_short(void **state)
{
    check(state, "PVOID g[4]; " ENTRY "{ int i; UNREFERENCED_PARAMETER(DriverObject); UNREFERENCED_PARAMETER(RegistryPath);\n"
                 "for (i = 0; i < 4; i++) { g[i] = ALLOC(); if (!g[i]) goto undo; }\nreturn STATUS_SUCCESS;\n"
                 "undo: while (--i > 0) ExFreePool(g[i]);\nreturn STATUS_NO_MEMORY; }\n",
          "HS103@2");
}

static void a_finally_block_releases(void **state)
{
    check(state, ENTRY "{ PVOID p = NULL; NTSTATUS s; UNREFERENCED_PARAMETER(DriverObject);\n"
                 "__try { p = ALLOC(); if (!p) { s = STATUS_NO_MEMORY; __leave; } s = Fallible(RegistryPath); }\n"
                 "__finally { if (p) ExFreePool(p); }\nreturn s; }\n",
          "");
}

/* ---- notes ------------------------------------------------------------------------------------------------------------- */

/* A global object that frees in its destructor, in Close as CLOSE has it, and nowhere else. */
#define GLOBAL_OBJECT(close)                                                                                           \
    "class Memory { public: constexpr Memory() : p(nullptr) {} ~Memory() { Free(); } void Free() { Drop(); }\n"        \
    "void Drop() { if (p) ExFreePool(p); p = nullptr; }\n"                                                             \
    "bool Get() { p = ALLOC(); return p != nullptr; } private: PVOID p; };\n"                                          \
    "static Memory g_Memory; static void Unload(PDRIVER_OBJECT) {}\n"                                                  \
    "static NTSTATUS Close(PDEVICE_OBJECT, PIRP) { " close " return STATUS_SUCCESS; }\n"                               \
    "extern \"C\" " ENTRY "{ UNREFERENCED_PARAMETER(RegistryPath); DriverObject->DriverUnload = Unload;\n"             \
    "DriverObject->MajorFunction[IRP_MJ_CLOSE] = Close;\n"                                                             \
    "return g_Memory.Get() ? STATUS_SUCCESS : STATUS_NO_MEMORY; }\n"

static void nobody_destroys_a_global_object(void **state)
{
    check_file(state, "driver.cpp", GLOBAL_OBJECT("Memory local; local.Get();"), "HS104@3");
    check_file(state, "driver.cpp", GLOBAL_OBJECT("g_Memory.Free();"), "");
}

/* The failing path frees with a helper; the routine for closes does as CLOSE has it, and the unload nothing. */
#define LAST_CLOSE(close)                                                                                              \
    "typedef struct { PVOID Log; } SESSION;\nSESSION *g;\n"                                                            \
    "static VOID FreeLog(SESSION *s) { if (s->Log) ExFreePool(s->Log); s->Log = NULL; }\n"                             \
    "static NTSTATUS Close(PDEVICE_OBJECT d, PIRP i) { UNREFERENCED_PARAMETER(d); UNREFERENCED_PARAMETER(i);\n" close    \
    " return STATUS_SUCCESS; }\n"                                                                                      \
    "static VOID Unload(PDRIVER_OBJECT d) { UNREFERENCED_PARAMETER(d); ExFreePool(g); }\n" ENTRY                        \
    "{ NTSTATUS s; DriverObject->DriverUnload = Unload; DriverObject->MajorFunction[IRP_MJ_CLOSE] = Close;\n"           \
    "g = ALLOC(); if (!g) return STATUS_NO_MEMORY;\ng->Log = ALLOC();\n"                                               \
    "s = g->Log ? Fallible(RegistryPath) : STATUS_NO_MEMORY;\n"                                                        \
    "if (!NT_SUCCESS(s)) { FreeLog(g); ExFreePool(g); }\nreturn s; }\n"

static void a_helper_of_the_failing_path_runs_later_too(void **state)
{
    check(state, LAST_CLOSE("g->Log = g->Log;"), "HS104@9");
    check(state, LAST_CLOSE("FreeLog(g);"), "");
}

/* The same by a virtual function, which Close calls or does not. */
#define VIRTUAL_CLOSE(close)                                                                                           \
    "class Part { public: virtual void Stop() = 0; };\n"                                                               \
    "class Memory : public Part { public: void Stop() override { if (p) ExFreePool(p); p = nullptr; } PVOID p; };\n"   \
    "static Memory g; static Part *const parts[] = {&g};\n"                                                            \
    "static NTSTATUS Close(PDEVICE_OBJECT, PIRP) { " close " return STATUS_SUCCESS; }\n"                               \
    "static void Unload(PDRIVER_OBJECT) {}\nextern \"C\" " ENTRY                                                       \
    "{ DriverObject->DriverUnload = Unload; DriverObject->MajorFunction[IRP_MJ_CLOSE] = Close;\n"                       \
    "g.p = ALLOC(); if (!g.p) return STATUS_NO_MEMORY;\n"                                                              \
    "NTSTATUS s = Fallible(RegistryPath); if (!NT_SUCCESS(s)) for (auto part : parts) part->Stop();\nreturn s; }\n"

static void a_slot_is_called_later_too(void **state)
{
    check_file(state, "driver.cpp", VIRTUAL_CLOSE("g.p = g.p;"), "HS104@7");
    check_file(state, "driver.cpp", VIRTUAL_CLOSE("parts[0]->Stop();"), "");
}

/* A class of which only the declaration is known has the key, at the end of its object, or a variable has. */
#define KEY_IN(declaration, place)                                                                                     \
    "class Handle { public: Handle(); ~Handle(); PHANDLE put(); HANDLE get(); HANDLE h; };\n"                           \
    "extern \"C\" " ENTRY "{ " declaration "; OBJECT_ATTRIBUTES a = {}; UNREFERENCED_PARAMETER(DriverObject);\n"        \
    "NTSTATUS s = ZwOpenKey(" place ", 0, &a);\nif (!NT_SUCCESS(s)) return s;\nreturn Fallible(RegistryPath); }\n"

static void what_is_kept_by_others_is_not_sure(void **state)
{
    check_file(state, "driver.cpp", KEY_IN("Handle key", "key.put()"), "");
    check_file(state, "driver.cpp", KEY_IN("Handle key", "&key.h"), "");
    check_file(state, "driver.cpp", KEY_IN("HANDLE key", "&key"), "HS103@3");
}

static void early_and_fragile_code_is_noted(void **state)
{
    Scratch *scratch = *state;
    Verdict *verdict = judge_text(
        scratch, "PVOID g; VOID Unload(WDFDRIVER d) { UNREFERENCED_PARAMETER(d); ExFreePool(g); }\n"
                 ENTRY "{ WDF_DRIVER_CONFIG c; NTSTATUS s; WDF_DRIVER_CONFIG_INIT(&c, Add); c.EvtDriverUnload = Unload;\n"
                 "g = ALLOC(); if (!g) return STATUS_NO_MEMORY;\n"
                 "s = WdfDriverCreate(DriverObject, RegistryPath, NULL, &c, NULL);\n"
                 "if (!NT_SUCCESS(s)) ExFreePool(g);\nreturn s; }\n");
    assert_string_equal(findings_text(scratch, verdict, LEVEL_NOTE), "HS120@3");
}

static void exits_name_their_causes(void **state)
{
    Scratch *scratch = *state;
    Verdict *verdict = judge_text(scratch, ENTRY "{ PVOID p = ALLOC(); NTSTATUS s; UNREFERENCED_PARAMETER(DriverObject);\n"
                                           "if (!p) return STATUS_NO_MEMORY;\ns = Fallible(RegistryPath);\n"
                                           "if (NT_SUCCESS(s))\ns = Fallible(NULL);\n"
                                           "if (NT_SUCCESS(s)) ExFreePool(p);\nreturn s; }\n");
    assert_int_equal(verdict->n_findings, 1);
    const Finding *finding = &verdict->findings[0];
    assert_int_equal(finding->rule, HS103);
    assert_int_equal(finding->n_exits, 2);
    uint32_t first = own_line(finding->exits[0].cause.line), second = own_line(finding->exits[1].cause.line);
    assert_int_equal(first + second, 3 + 5);
    assert_true(finding->exits[0].n_steps >= 3);
    assert_string_equal(finding->holder, "p");
}

/* The last item is freed by the thread that the failing path wakes with it. */
#define QUEUE(frees)                                                                                                   \
    "typedef struct { LIST_ENTRY Link; } ITEM;\nLIST_ENTRY q; KSPIN_LOCK l;\n"                                        \
    "VOID Thread(PVOID c) { PLIST_ENTRY e = ExInterlockedRemoveHeadList(&q, &l); UNREFERENCED_PARAMETER(c);\n"         \
    "if (e) { ITEM *i = CONTAINING_RECORD(e, ITEM, Link); " frees "; } }\n" ENTRY                                      \
    "{ HANDLE h; ITEM *i; NTSTATUS s; UNREFERENCED_PARAMETER(DriverObject); InitializeListHead(&q);\n"                 \
    "s = PsCreateSystemThread(&h, 0, NULL, NULL, NULL, Thread, NULL); if (!NT_SUCCESS(s)) return s; ZwClose(h);\n"     \
    "s = Fallible(RegistryPath); if (NT_SUCCESS(s)) return s;\ni = ALLOC();\n"                                        \
    "if (i) ExInterlockedInsertTailList(&q, &i->Link, &l);\nreturn s; }\n"

static void a_thread_frees_what_is_queued(void **state)
{
    check(state, QUEUE("ExFreePool(i)"), "");
}

static void a_thread_keeps_what_is_queued(void **state)
{
    check(state, QUEUE("RtlZeroMemory(i, sizeof *i)"), "HS103@8");
}

/* What the only unload is told of with BODY, and whether the analysis is complete. */
#define UNLOAD(body)                                                                                                   \
    "typedef struct { PVOID Block; } TABLE;\nTABLE *t; PVOID g;\n"                                                     \
    "VOID Unload(PDRIVER_OBJECT d) { UNREFERENCED_PARAMETER(d); " body " }\n" ENTRY                                     \
    "{ UNREFERENCED_PARAMETER(RegistryPath); DriverObject->DriverUnload = Unload;\n"                                   \
    "g = ALLOC();\nreturn g ? STATUS_SUCCESS : STATUS_NO_MEMORY; }\n"

static void assert_unload(void **state, const char *text, NoteKind kind, size_t n_notes, bool complete)
{
    Scratch *scratch = *state;
    const Verdict *verdict = judge_text(scratch, text);
    size_t n_told = 0;
    for (size_t i = 0; i < verdict->n_notes; i++)
        n_told += verdict->notes[i].kind == kind;
    assert_int_equal(n_told, n_notes);
    assert_int_equal(verdict->coverage.complete, complete);
}

static void a_teardown_that_crashes_is_told(void **state)
{
    assert_unload(state, UNLOAD("KeBugCheck(1);"), NOTE_BUG_CHECK, 1, true);
    check(state, UNLOAD("KeBugCheck(1);"), "");
}

static void an_exception_that_leaves_the_unload_is_a_crash(void **state)
{
    assert_unload(state, UNLOAD("ExRaiseStatus(STATUS_UNSUCCESSFUL); ExFreePool(g);"), NOTE_BUG_CHECK, 1, true);
    check(state, UNLOAD("ExRaiseStatus(STATUS_UNSUCCESSFUL); ExFreePool(g);"), "");
    check(state, UNLOAD("__try { ExRaiseStatus(STATUS_UNSUCCESSFUL); } __except (1) { return; } ExFreePool(g);"),
          "HS104@5");
}

static void a_teardown_without_an_end_is_told(void **state)
{
    assert_unload(state, UNLOAD("for (;;) YieldProcessor();"), NOTE_NO_END, 1, false);
}

/* The unload routine follows a pointer that nobody has set, on every path: some routine that is not replayed does. */
static void a_teardown_goes_on_behind_null(void **state)
{
    assert_unload(state, UNLOAD("t->Block = NULL;"), NOTE_NO_END, 0, true);
    check(state, UNLOAD("t->Block = NULL;"), "HS104@5");
}

/* On one way the pointer is null, as a crash tells; the other comes to its end. */
static void a_teardown_may_crash_on_a_way(void **state)
{
    const char *text = UNLOAD("if (g) { ExFreePool(g); return; } ExFreePool(t->Block);");
    assert_unload(state, text, NOTE_NO_END, 0, true);
    check(state, text, "");
}

/* It never succeeds, whatever is null: what it frees it has. */
static void a_driver_that_never_succeeds(void **state)
{
    check(state, ENTRY "{ PUNICODE_STRING p = ALLOC(); UNREFERENCED_PARAMETER(DriverObject);\n"
                       "RtlInitUnicodeString(p, RegistryPath->Buffer);\nExFreePool(p);\nreturn STATUS_UNSUCCESSFUL; }\n",
          "");
}

/* States that differ in what is known alone are merged after the test in Start; the way that is shown is the one that the
 * test behind it leaves. */
static void the_way_shown_can_be(void **state)
{
    Scratch *scratch = *state;
    Verdict *verdict =
        judge_text(scratch, "static NTSTATUS Start(PUNICODE_STRING p) { NTSTATUS s = Fallible(p);\n"
                            "if (!NT_SUCCESS(s)) DbgPrint(\"no\");\nreturn s; }\n" ENTRY
                            "{ PVOID p = ALLOC(); NTSTATUS s; if (!p) return STATUS_NO_MEMORY;\n"
                            "s = Start(RegistryPath);\nif (!NT_SUCCESS(s)) return s;\nExFreePool(p);\nreturn s; }\n");
    assert_string_equal(findings_text(scratch, verdict, LEVEL_WARNING), "HS103@4");
    const FindingExit *way = &verdict->findings[0].exits[0];
    for (size_t i = 0; i < way->n_steps; i++)
        if (strstr(way->steps[i].text, "is a success") != NULL)
            fail_msg("the failing exit is reached after a success");
}

/* A routine of which only the prototype is known writes a member of the driver object, whose address it is given. */
#define MADE_ELSEWHERE(at_exit)                                                                                        \
    "NTSTATUS Make(PDRIVER_OBJECT d, PDEVICE_OBJECT *out);\n" ENTRY                                                    \
    "{ PVOID p; NTSTATUS s = Make(DriverObject, &DriverObject->DeviceObject);\n"                                       \
    "if (!NT_SUCCESS(s) || DriverObject->DeviceObject == NULL) return s;\np = ALLOC();\n"                              \
    "if (!p) return STATUS_NO_MEMORY;\ns = Fallible(RegistryPath);\nif (!NT_SUCCESS(s)) " at_exit ";\nreturn s; }\n"

static void a_device_made_elsewhere(void **state)
{
    check(state, MADE_ELSEWHERE("DbgPrint(\"no\")"), "HS103@4");
    check(state, MADE_ELSEWHERE("ExFreePool(p)"), "");
}

#define MADE_BY(call)                                                                                                  \
    "struct { ULONG n; ERESOURCE lock; } g; void Other(void *given);\n"                                                \
    "VOID Unload(PDRIVER_OBJECT d) { UNREFERENCED_PARAMETER(d); ExDeleteResourceLite(&g.lock); }\n" ENTRY               \
    "{ UNREFERENCED_PARAMETER(RegistryPath); " call "; DriverObject->DriverUnload = Unload; return STATUS_SUCCESS; }\n"

/* A function of which nothing is known may have made what is in the object that it was given. */
static void an_object_made_by_others(void **state)
{
    check(state, MADE_BY("Other(&g)"), "");
    check(state, MADE_BY("Other(NULL)"), "HS106@2");
}

static void assert_help(void **state, const char *text, const char *expected)
{
    Verdict *verdict = judge_text(*state, text);
    assert_int_equal(verdict->n_findings, 1);
    assert_string_equal(verdict->findings[0].help, expected);
}

/* The driver's own form of a release is what it is told to call. */
static void the_form_that_the_driver_calls(void **state)
{
#define KEEPS(release)                                                                                                 \
    ENTRY "{ PVOID a = ALLOC(), b; UNREFERENCED_PARAMETER(DriverObject); UNREFERENCED_PARAMETER(RegistryPath);"         \
          "if (!a) return STATUS_NO_MEMORY; b = ALLOC(); if (!b) return STATUS_NO_MEMORY; " release "; return 0; }\n"
    assert_help(state, KEEPS("ExFreePool(b)"), "call ExFreePool on this exit");
    assert_help(state, KEEPS("ExFreePoolWithTag(b, 'tseT')"), "call ExFreePoolWithTag on this exit");
}

/* ---- bounds ---------------------------------------------------------------------------------------------------------- */

/* Where memory runs out is told once, not again of each function that is entered from there on. */
static void memory_runs_out_once(void **state)
{
    static const char text[] = "NTSTATUS First(PUNICODE_STRING p) { return Fallible(p); }\n"
                               "NTSTATUS Second(PUNICODE_STRING p) { return Fallible(p); }\n" ENTRY
                               "{ UNREFERENCED_PARAMETER(DriverObject); First(RegistryPath); return Second(RegistryPath); }\n";
    Scratch *scratch = *state;
    ReplayOptions options = replay_defaults;
    size_t before = arena_used(scratch->arena);
    judge_file(scratch, "driver.c", text);
    size_t after = arena_used(scratch->arena);
    options.max_memory = after + (after - before);
    const Verdict *verdict = judge_within(scratch, "driver.c", text, &options);
    const char *messages = "";
    for (size_t i = 0; i < verdict->n_notes; i++)
        if (verdict->notes[i].kind == NOTE_BUDGET)
            messages = arena_printf(scratch->arena, "%s%s;", messages, verdict->notes[i].message);
    assert_string_equal(messages, "the replay has run out of memory for states in First: what is called from there on is "
                                  "not looked into;");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, scratch_setup, scratch_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_leak_that_unload_would_mend),
        TEST(a_release_on_the_exit_is_seen),
        TEST(a_null_guard_at_the_label_is_honoured),
        TEST(a_driver_that_stays_cannot_leak_at_unload),
        TEST(an_empty_unload_leaks),
        TEST(the_list_of_devices_is_followed),
        TEST(a_status_that_is_overwritten),
        TEST(a_cleanup_callback_runs_after_a_failure),
        TEST(nothing_runs_when_the_create_fails),
        TEST(attributes_that_nobody_reads),
        TEST(a_create_that_is_ignored),
        TEST(released_by_hand_and_by_the_callback),
        TEST(a_device_init_has_two_ends),
        TEST(an_array_is_unwound),
        TEST(an_unwinding_that_stops_one_short),
        TEST(a_finally_block_releases),
        TEST(nobody_destroys_a_global_object),
        TEST(a_helper_of_the_failing_path_runs_later_too),
        TEST(a_slot_is_called_later_too),
        TEST(what_is_kept_by_others_is_not_sure),
        TEST(early_and_fragile_code_is_noted),
        TEST(exits_name_their_causes),
        TEST(a_teardown_without_an_end_is_told), TEST(a_teardown_that_crashes_is_told),
        TEST(an_exception_that_leaves_the_unload_is_a_crash),
        TEST(a_teardown_goes_on_behind_null), TEST(a_teardown_may_crash_on_a_way),
        TEST(a_driver_that_never_succeeds),
        TEST(the_way_shown_can_be),
        TEST(a_thread_frees_what_is_queued),
        TEST(a_thread_keeps_what_is_queued),
        TEST(a_device_made_elsewhere),
        TEST(an_object_made_by_others),
        TEST(the_form_that_the_driver_calls),
        TEST(memory_runs_out_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
