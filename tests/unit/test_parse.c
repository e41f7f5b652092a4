/* SPDX-License-Identifier: MIT */
/* Unit tests of parse: what a driver's source means to libclang when headers and names are missing, in whatever case
 * and encoding they were written. */
#include "scratch.h"

#include "base/platform.h"
#include "parse/parse.h"

typedef struct Parsed {
    Scratch *scratch;
    NoteList notes;
    Driver driver;
    SourceTree *tree;
    ParseOptions options;
    ParseContext *context;
    ParsedUnit *unit;
} Parsed;

static void open_tree(Parsed *p, Scratch *scratch)
{
    const char *error = NULL;
    *p = (Parsed){.scratch = scratch};
    notes_init(&p->notes, scratch->arena);
    p->tree = tree_open(scratch_path(scratch, "."), scratch->arena, &p->notes, &error);
    assert_non_null(p->tree);
    p->driver = (Driver){.name = "test", .kind = DRIVER_WDM};
}

static void parse(Parsed *p, const char *name)
{
    const char *file = scratch_path(p->scratch, name);
    VEC_PUSH(p->scratch->arena, &p->driver.sources, file);
    p->context = parse_open(&p->driver, p->tree, &p->options, p->scratch->arena, &p->notes);
    p->unit = parse_source(p->context, file);
    assert_non_null(p->unit);
}

static Parsed parse_file(Scratch *scratch, const char *name)
{
    Parsed p;
    open_tree(&p, scratch);
    parse(&p, name);
    return p;
}

static Parsed parse_text(Scratch *scratch, const char *name, const char *text)
{
    scratch_write(scratch, name, text);
    return parse_file(scratch, name);
}

static void finish(Parsed *p)
{
    parse_unit_release(p->unit);
    parse_close(p->context);
}

/* No error is left; the notes say what is. */
static void assert_clean(const Parsed *p)
{
    for (size_t i = 0; i < p->notes.notes.count; i++)
        print_message("%u: %s\n", p->notes.notes.items[i].pos.line, p->notes.notes.items[i].message);
    assert_int_equal(p->unit->n_errors, 0);
}

/* ---- looking into a unit ---- */

typedef struct Calls {
    VEC(const char *) lines; /* "name(number of arguments)" */
    Arena *arena;
} Calls;

static enum CXChildVisitResult visit_call(CXCursor cursor, CXCursor parent, CXClientData data)
{
    Calls *calls = data;
    (void)parent;
    if (clang_getCursorKind(cursor) == CXCursor_CallExpr) {
        CXString name = clang_getCursorSpelling(cursor);
        const char *line =
            arena_printf(calls->arena, "%s(%d)", clang_getCString(name), clang_Cursor_getNumArguments(cursor));
        clang_disposeString(name);
        VEC_PUSH(calls->arena, &calls->lines, line);
    }
    return CXChildVisit_Recurse;
}

/* True when some call in the unit's own declarations is CALL: "name(arguments)". */
static bool has_call(const Parsed *p, const char *call)
{
    Calls calls = {.arena = p->scratch->arena};
    clang_visitChildren(clang_getTranslationUnitCursor(p->unit->unit), visit_call, &calls);
    for (size_t i = 0; i < calls.lines.count; i++)
        if (strcmp(calls.lines.items[i], call) == 0)
            return true;
    for (size_t i = 0; i < calls.lines.count; i++)
        print_message("call %s\n", calls.lines.items[i]);
    return false;
}

static bool has_note(const Parsed *p, NoteKind kind, const char *part)
{
    for (size_t i = 0; i < p->notes.notes.count; i++)
        if (p->notes.notes.items[i].kind == kind && strstr(p->notes.notes.items[i].message, part) != NULL)
            return true;
    return false;
}

/* ---- C: names ---- */

/* What few drivers use of the platform is declared when a source turns out to lack it. */
static void test_rare_platform_names(void **state)
{
    Parsed p = parse_text(*state, "a.c",
                          "#include <ntddk.h>\nNTSTATUS F(CM_COMPONENT_INFORMATION *c) { DEVICE_FLAGS f = c->Flags; "
                          "return f.Failed ? FooGet(f.ReadOnly) : (NTSTATUS)c->Version; }\n");
    assert_clean(&p);
    assert_false(parse_is_stand_in(p.unit, "CM_COMPONENT_INFORMATION"));
    assert_true(parse_is_stand_in(p.unit, "FooGet"));
    finish(&p);
    p = parse_text(*state, "b.c", "#include <ntddk.h>\ntypedef UCHAR DEVICE_FLAGS;\nDEVICE_FLAGS g_Flags;\n");
    assert_clean(&p);
    assert_int_equal(p.unit->n_rounds, 1);
    finish(&p);
}

static void test_known_names_need_one_round(void **state)
{
    Parsed p = parse_text(*state, "a.c", "int DriverEntry(void *d, void *r) { return d == r; }\n");
    assert_clean(&p);
    assert_int_equal(p.unit->n_rounds, 1);
    assert_int_equal(p.unit->n_stand_ins, 0);
    assert_false(p.unit->is_cpp);
    finish(&p);
}

static void test_unknown_function_stays_a_call(void **state)
{
    Parsed p =
        parse_text(*state, "a.c", "int DriverEntry(void *d, int *r) { r = FooGet(d, 1); return FooInit(d, r, 2); }\n");
    assert_clean(&p);
    assert_true(has_call(&p, "FooInit(3)"));
    assert_true(has_call(&p, "FooGet(2)"));
    assert_true(parse_is_stand_in(p.unit, "FooInit"));
    assert_false(parse_is_stand_in(p.unit, "DriverEntry"));
    finish(&p);
}

static void test_unknown_types(void **state)
{
    Parsed p = parse_text(*state, "a.c",
                          "typedef struct { FOO_LOCK Lock; PFOO_CONTEXT Context; FOO_MODE Mode; } DEVICE;\n"
                          "static FOO_GLOBALS Globals = {0};\n"
                          "int Work(PFOO_CONTEXT c, FOO_STATE *s, FOO_MODE m) {\n"
                          "    FOO_ITEM item;\n"
                          "    item.Next = 0; item.Inner.Count = 3;\n"
                          "    c->Device->Flags = 1;\n"
                          "    s->Table[2] = item.Next;\n"
                          "    if (m == 3) Globals.Ready = 1;\n"
                          "    return FooStart(&item, (PFOO_EXTRA)c, sizeof(FOO_TRAILER), s->Callback(c, 1));\n"
                          "}\n");
    assert_clean(&p);
    assert_true(has_call(&p, "FooStart(4)"));
    assert_true(parse_is_stand_in(p.unit, "FOO_STATE"));
    assert_true(parse_is_stand_in(p.unit, "PFOO_EXTRA"));
    assert_false(parse_is_stand_in(p.unit, "item"));
    finish(&p);
}

static void test_unknown_values(void **state)
{
    Parsed p = parse_text(*state, "a.c",
                          "int Work(int code) {\n"
                          "    switch (code) { case FOO_START: return 1; case FOO_STOP: return 2; }\n"
                          "    FooCount++;\n"
                          "    FooDevice->Flags |= FOO_READY;\n"
                          "    FooTable[code].Name = FooText;\n"
                          "    Register(&GUID_FOO_INTERFACE, &FooLookaside);\n"
                          "    return FOO_CODE;\n"
                          "}\n");
    assert_clean(&p);
    assert_true(parse_is_stand_in(p.unit, "FOO_START"));
    assert_true(has_call(&p, "Register(2)"));
    finish(&p);
}

static void test_unknown_annotations(void **state)
{
    Parsed p = parse_text(*state, "a.c",
                          "typedef long NTSTATUS; typedef void *PVOID;\n"
                          "DECLARE_SOMETHING(Foo);\n"
                          "_Must_be_annotated_ FOO_EXPORT NTSTATUS Export(_In_somehow_(3) PVOID p);\n"
                          "FOO_RAISES(2) NTSTATUS FOOAPI Work(_In_oddly_ PVOID p) { return Export(p); }\n"
                          "typedef NTSTATUS (FOOAPI *PWORK)(PVOID p);\n");
    assert_clean(&p);
    assert_true(has_call(&p, "Export(1)"));
    finish(&p);
}

static void test_unknown_struct_tag(void **state)
{
    Parsed p =
        parse_text(*state, "a.c",
                   "int Work(struct _FOO *foo) { struct _BAR bar; bar.a = foo->b->c; return sizeof(struct _BAZ); }\n");
    assert_clean(&p);
    finish(&p);
}

static void test_function_type_of_a_missing_header(void **state)
{
    Parsed p = parse_text(*state, "a.c",
                          "EVT_FOO_ARRIVAL OnArrival;\n"
                          "void Setup(void) { FooRegister(OnArrival); }\n"
                          "long OnArrival(void *device) { return FooAccept(device); }\n");
    assert_clean(&p);
    assert_true(has_call(&p, "FooRegister(1)"));
    assert_true(has_call(&p, "FooAccept(1)"));
    finish(&p);
}

static void test_declared_after_use(void **state)
{
    Parsed p = parse_text(*state, "a.c",
                          "void First(FOO *foo);\n"
                          "typedef struct _FOO { int a; } FOO;\n"
                          "void First(FOO *foo) { foo->a = 1; }\n");
    assert_clean(&p);
    assert_false(parse_is_stand_in(p.unit, "FOO"));
    finish(&p);
}

static void test_exception_words(void **state)
{
    Parsed p =
        parse_text(*state, "a.c", "int Work(void) { int s = 1; try { s = 2; leave; } finally { s = 3; } return s; }\n");
    assert_clean(&p);
    finish(&p);
}

static void test_what_remains_is_noted(void **state)
{
    Parsed p = parse_text(*state, "a.c", "int Work(void) {\n  return 1 +;\n}\n");
    assert_int_equal(p.unit->n_errors, 1);
    assert_true(has_note(&p, NOTE_PARSE_ERRORS, "expected expression"));
    assert_int_equal(p.notes.notes.items[0].pos.line, 2);
    assert_string_equal(p.notes.notes.items[0].pos.file, p.unit->file);
    finish(&p);
}

static void test_truth_in_c(void **state)
{
    Parsed p = parse_text(*state, "a.c", "bool Check(int n) { bool good = false; if (n) good = true; return good; }\n");
    assert_clean(&p);
    finish(&p);
}

/* ---- C++ ---- */

static void test_cpp_names(void **state)
{
    Parsed p = parse_text(*state, "a.cpp",
                          "typedef long NTSTATUS;\n"
                          "class Device : public FooBase { public: int Start(); FooLock lock; };\n"
                          "NTSTATUS Work(FooDevice &device, PFOO_CONTEXT context) {\n"
                          "    auto item = FooMake(1, nullptr);\n"
                          "    item->Run(2);\n"
                          "    FooList<int> list;\n"
                          "    list.Add(3);\n"
                          "    device.Count = 1;\n"
                          "    context->Next = context;\n"
                          "    if (foo::Check(device) == FOO_GOOD) return 1;\n"
                          "    int *p = FooAllocate(sizeof(FOO_TAIL));\n"
                          "    NTSTATUS status = FooStart(p, device);\n"
                          "    return status;\n"
                          "}\n");
    assert_clean(&p);
    assert_true(p.unit->is_cpp);
    assert_true(has_call(&p, "FooMake(2)"));
    assert_true(has_call(&p, "FooStart(2)"));
    assert_true(has_call(&p, "Run(1)"));
    assert_true(has_call(&p, "Check(1)"));
    assert_true(parse_is_stand_in(p.unit, "FooStart"));
    finish(&p);
}

/* What nobody has is reinterpreted, and is a part of a text; the library has what drivers take from it. */
static void test_cpp_casts_and_texts(void **state)
{
    Parsed p = parse_text(*state, "a.cpp",
                          "int Print(const char *format, ...);\nstruct A;\nstruct B;\n"
                          "B *Same(A *a) { return static_cast<B *>(a); }\n"
                          "unsigned char *Work() {\n"
                          "    const auto place = FooFind(\"48 8B\");\n"
                          "    Print(\"driver \" FOO_VERSION \" starts\");\n"
                          "    return *reinterpret_cast<unsigned char **>(place + 2) - 8;\n"
                          "}\n");
    assert_clean(&p);
    assert_true(has_call(&p, "FooFind(1)"));
    assert_true(has_call(&p, "Print(1)"));
    assert_true(parse_is_stand_in(p.unit, "FOO_VERSION"));
    finish(&p);
}

/* What the Microsoft compiler lets pass: arrays without a size, bases without their arguments. */
static void test_cpp_that_passes(void **state)
{
    Parsed p = parse_text(*state, "a.cpp",
                          "typedef void (*Routine)();\nextern \"C\" { Routine first[]; Routine last[]; }\n"
                          "void Run(Routine *from, Routine *to);\n"
                          "template <class T> struct Base { Base(T *, int); Base(); };\n"
                          "template <class T> struct Paged : public Base < T > {\n"
                          "    Paged() : Base() {}\n    Paged(int n) : Base((T *)nullptr, n) {}\n};\n"
                          "void Work() { Run(first, last); Paged<int> pages(3); }\n");
    assert_clean(&p);
    assert_true(has_call(&p, "Run(2)"));
    finish(&p);
}

/* Of a wide literal of many characters the first counts: a letter, an escape, one of several bytes. */
static void test_wide_literals(void **state)
{
    Parsed p = parse_text(*state, "a.c",
                          "#define TAG L'Abc'\n#define SAME(a, b) _Static_assert((a) == (b), \"\")\n"
                          "SAME(TAG + TAG, 130);\nSAME(L'\\x42zz', 0x42);\nSAME(L'\\'b', 39);\n"
                          "SAME(L'\xC3\xA9t', 0xE9);\nSAME(L'\\1017', 0101);\nSAME(L'\\0b', 0);\n"
                          "SAME(L'\\u00e9b', 0xE9);\n");
    assert_clean(&p);
    finish(&p);
}

static void test_cpp_library(void **state)
{
    Parsed p = parse_text(*state, "a.cpp",
                          "#include <algorithm>\n#include <cinttypes>\n#include <memory>\n#include <numeric>\n"
                          "#include <system_error>\n#include <tuple>\n#include <wil/resource.h>\n"
                          "struct Cpu { int n; ~Cpu(); };\nint Print(const char *format, ...);\n"
                          "static wil::fast_mutex_with_critical_region lock;\n"
                          "std::errc Work(Cpu *list, int n, std::tuple<int, Cpu> &pair) {\n"
                          "    auto held = lock.acquire();\n"
                          "    std::for_each_n(list, n, [](Cpu &one) { one.n = 0; });\n"
                          "    std::destroy_n(list, n);\n"
                          "    int numbers[] = {1, 2};\n"
                          "    Print(\"%\" PRIx64, std::accumulate(numbers, numbers + 2, 0));\n"
                          "    return std::get<Cpu>(pair).n == std::get<0>(pair) ? std::errc::not_supported : std::errc();\n"
                          "}\n");
    assert_clean(&p);
    assert_int_equal(p.unit->n_stand_ins, 0);
    finish(&p);
}

static void test_upper_case_c_is_c(void **state)
{
    Parsed p = parse_text(*state, "A.C", "int class;\nint Work(int new) { return new + class; }\n");
    assert_clean(&p);
    assert_false(p.unit->is_cpp);
    finish(&p);
}

static void test_obvious_cpp_in_c(void **state)
{
    Parsed p = parse_text(*state, "a.c",
                          "namespace x { class A { public: int f() { return 1; } }; }\n"
                          "extern \"C\" int Work() { x::A a; return a.f(); }\n");
    assert_clean(&p);
    assert_true(p.unit->is_cpp);
    assert_true(has_call(&p, "f(0)"));
    finish(&p);
}

/* ---- headers ---- */

static void test_headers_in_any_case(void **state)
{
    scratch_write(*state, "inc/sub/Foo.H", "#include \"..\\BAR.h\"\n#define FOO 1\n");
    scratch_write(*state, "inc/bar.h", "#pragma once\nstruct bar { int b; };\n");
    scratch_write(*state, "src/a.c",
                  "#include \"SUB\\foo.h\"\n#include <Bar.h>\nint f(struct bar *b) { return b->b + FOO; }\n");
    Parsed p;
    open_tree(&p, *state);
    const char *folder = scratch_path(*state, "inc");
    VEC_PUSH(p.scratch->arena, &p.driver.include_dirs, folder);
    parse(&p, "src/a.c");
    assert_clean(&p);
    assert_int_equal(p.unit->n_headers[HEADER_TREE], 3);
    assert_int_equal(p.unit->n_stand_ins, 0);
    finish(&p);
}

static void test_missing_header_is_empty(void **state)
{
    Parsed p = parse_text(*state, "a.c",
                          "#include \"generated.h\"\n#include <vendor\\api.h>\n"
                          "int Work(void *p) { return EventRegisterFoo() + VendorOpen(p); }\n");
    assert_clean(&p);
    assert_int_equal(p.unit->n_headers[HEADER_STAND_IN], 2);
    assert_true(has_call(&p, "EventRegisterFoo(0)"));
    finish(&p);
}

static void test_header_named_by_a_macro(void **state)
{
    scratch_write(*state, "trace_kernel.h", "#define LEVEL 3\n");
    Parsed p = parse_text(*state, "a.c",
                          "#define GLUE(a) #a\n#define NAME(a) GLUE(trace_##a.h)\n#include NAME(kernel)\n"
                          "int level = LEVEL;\n");
    assert_clean(&p);
    assert_int_equal(p.unit->n_stand_ins, 0);
    finish(&p);
}

static void test_forced_include_and_defines(void **state)
{
    scratch_write(*state, "force.h", "#define FORCED 7\n");
    scratch_write(*state, "a.c",
                  "#if !defined(_AMD64_) || DBG != 0 || !defined(_KERNEL_MODE)\n#error kit\n#endif\n"
                  "#include CONFIG\nconst char *name = CONFIG;\nint x[FORCED == 7 ? SIZE : -1];\n");
    scratch_write(*state, "config.h", "#define SIZE 4\n");
    Parsed p;
    open_tree(&p, *state);
    const char *forced = "force.h", *defines[] = {"DBG=0", "CONFIG=\\\"config.h\\\""};
    VEC_PUSH(p.scratch->arena, &p.driver.forced_includes, forced);
    VEC_PUSH(p.scratch->arena, &p.driver.defines, defines[0]);
    VEC_PUSH(p.scratch->arena, &p.driver.defines, defines[1]);
    parse(&p, "a.c");
    assert_clean(&p);
    finish(&p);
}

static void test_platform_headers(void **state)
{
    Parsed p = parse_text(*state, "a.c",
                          "#include <NtDDK.h>\n"
                          "NTSTATUS DriverEntry(PDRIVER_OBJECT d, PUNICODE_STRING r) {\n"
                          "    PDEVICE_OBJECT o; return IoCreateDevice(d, 0, r, 0, 0, FALSE, &o);\n}\n");
    assert_clean(&p);
    assert_int_equal(p.unit->n_rounds, 1);
    assert_true(p.unit->n_headers[HEADER_BUNDLED] > 0);
    assert_true(has_call(&p, "IoCreateDevice(7)"));
    finish(&p);
}

/* The large headers, each as the only include of a source, in both languages: nothing in them is unknown. */
static void test_large_headers(void **state)
{
    static const char *const kernel[] = {"wdm.h", "ntddk.h", "ntifs.h", "fltKernel.h", "wdf.h",     "ndis.h",
                                         "wsk.h", "ks.h",    "usb.h",   "storport.h",  "portcls.h", NULL};
    ParseShared *shared = parse_shared_open();
    for (size_t i = 0; kernel[i] != NULL; i++) {
        for (int is_cpp = 0; is_cpp < 2; is_cpp++) {
            Parsed p;
            Scratch *scratch = *state;
            const char *file = is_cpp ? "a.cpp" : "a.c", *basis = i < 3 ? "" : "#include <ntddk.h>\n";
            bool is_driver_class = strcmp(kernel[i], "portcls.h") == 0;
            if (is_driver_class && !is_cpp)
                continue;
            scratch_write(scratch, file, arena_printf(scratch->arena, "%s#include <%s>\n", basis, kernel[i]));
            open_tree(&p, scratch);
            p.options.shared = shared;
            parse(&p, file);
            assert_clean(&p);
            if (p.unit->n_stand_ins > 0)
                fail_msg("%s has unknown names as %s", kernel[i], file);
            finish(&p);
        }
    }
    parse_shared_close(shared);
}

/* A small kit with the folders and the mixed case of a real one. */
static void test_kit(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "kit/Include/10.0.9.0/km/wdm.h", "#include <NTDEF.h>\n#error old\n");
    scratch_write(scratch, "kit/Include/10.0.26100.0/km/wdm.h",
                  "#pragma once\n#include <ExcPt.h>\n#include <NTDEF.h>\n#include \"Sub\\Extra.h\"\n"
                  "typedef struct _DRIVER_OBJECT { EXTRA Extra; } *PDRIVER_OBJECT;\n");
    scratch_write(scratch, "kit/Include/10.0.26100.0/km/sub/extra.h", "typedef int EXTRA;\n");
    scratch_write(scratch, "kit/Include/10.0.26100.0/shared/ntdef.h",
                  "#include <sal.h>\ntypedef _Return_type_success_(return >= 0) long NTSTATUS;\n");
    scratch_write(scratch, "kit/Include/wdf/kmdf/1.9/wdf.h", "#error old\n");
    scratch_write(scratch, "kit/Include/wdf/kmdf/1.33/wdf.h", "typedef struct WDFDRIVER__ *WDFDRIVER;\n");
    scratch_write(scratch, "src/a.c",
                  "#include <WDM.h>\n#include <Wdf.h>\n"
                  "NTSTATUS DriverEntry(PDRIVER_OBJECT d, void *r) {\n"
                  "    WDFDRIVER w = 0; __try { d->Extra = 1; } __except (EXCEPTION_EXECUTE_HANDLER) { }\n"
                  "    return WdfDriverCreate(d, r, &w);\n}\n");
    Parsed p = {0};
    const char *error = NULL;
    p.scratch = scratch;
    notes_init(&p.notes, scratch->arena);
    p.tree = tree_open(scratch_path(scratch, "src"), scratch->arena, &p.notes, &error);
    assert_non_null(p.tree);
    p.driver = (Driver){.name = "test", .kind = DRIVER_KMDF};
    p.options.wdk = scratch_path(scratch, "kit");
    parse(&p, "src/a.c");
    assert_clean(&p);
    assert_int_equal(p.unit->n_headers[HEADER_WDK], 4);
    assert_int_equal(p.unit->n_rounds, 1);
    assert_true(has_call(&p, "WdfDriverCreate(3)"));
    assert_int_equal(parse_file_origin(p.context, scratch_path(scratch, "kit/Include/10.0.26100.0/km/wdm.h")),
                     HEADER_WDK);
    finish(&p);
}

/* What a kit has that is for the Microsoft compiler, what it lacks, and what it says too much of. */
static void test_kit_mended(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "kit/km/wdm.h",
                  "#include <sal.h>\n#include <driverspecs.h>\n#if (DBG) || (DBG == 1) && !defined(DBG)\n#error checked\n#endif\n"
                  "typedef unsigned long ULONG;\ntypedef long NTSTATUS;\ntypedef void *PVOID;\n"
                  "typedef NTSTATUS\nFORCEINLINE\nFN(PVOID);\n__drv_Mode_impl(WDM_INCLUDED)\n"
                  "#define NT_ASSERT(_exp)           ((void) 0)\n#define ASSERT( exp ) ((void) 0)\n");
    scratch_write(scratch, "kit/km/ndis.h",
                  "#define NDIS_API_VERSION_AVAILABLE(major,minor) (((0x ## major) << 8) + (0x##minor) >= 0x500)\n"
                  "#define MAJOR 6\n#if !NDIS_API_VERSION_AVAILABLE(MAJOR, MAJOR)\n#error old\n#endif\n");
    scratch_write(scratch, "kit/km/driverspecs.h", "#error bundled annotations come first\n");
    scratch_write(scratch, "src/a.c",
                  "#include <wdm.h>\n#include <ndis.h>\n#include <d4drvif.h>\n"
                  "NTSTATUS Close(PVOID d);\n"
                  "NTSTATUS DriverEntry(PVOID d, PVOID r) { NT_ASSERT(Close(d)); ASSERT(d != r); return d == r; }\n");
    Parsed p = {0};
    const char *error = NULL;
    p.scratch = scratch;
    notes_init(&p.notes, scratch->arena);
    p.tree = tree_open(scratch_path(scratch, "src"), scratch->arena, &p.notes, &error);
    p.driver = (Driver){.name = "test", .kind = DRIVER_WDM};
    p.options.wdk = scratch_path(scratch, "kit");
    parse(&p, "src/a.c");
    assert_clean(&p);
    assert_true(has_call(&p, "Close(1)"));
    assert_int_equal(p.unit->n_headers[HEADER_WDK], 2);
    assert_int_equal(p.unit->n_rounds, 1);
    assert_true(parse_enters_kit(p.context, "WDF_DRIVER_CONFIG_INIT"));
    assert_true(parse_enters_kit(p.context, "InitializeListHead"));
    assert_false(parse_enters_kit(p.context, "WdfDriverCreate"));
    finish(&p);
}

/* ---- encodings ---- */

static void test_byte_order_marks(void **state)
{
    static const char head[] = "#define A 3\n",
                      source[] = "#include \"h.h\"\r\nint x[A];\r\nint f(void) { return g(1); }\r\n";
    char wide[2 * sizeof head] = {(char)0xFF, (char)0xFE};
    for (size_t i = 0; i + 1 < sizeof head; i++)
        wide[2 + 2 * i] = head[i];
    scratch_write_bytes(*state, "h.h", wide, 2 * sizeof head);
    Parsed p = parse_text(*state, "a.c", arena_printf(((Scratch *)*state)->arena, "\xEF\xBB\xBF%s", source));
    assert_clean(&p);
    assert_true(has_call(&p, "g(1)"));
    finish(&p);
}

/* ---- tracing ---- */

static void test_tracing(void **state)
{
    scratch_write(*state, "trace.h",
                  "#define WPP_CONTROL_GUIDS WPP_DEFINE_CONTROL_GUID(G,(1,2,3,4,5), \\\n"
                  "    WPP_DEFINE_BIT(MYDRIVER_ALL) WPP_DEFINE_BIT(TRACE_INIT))\n"
                  "#define WPP_LEVEL_STATUS_PRE(LEVEL, STATUS) if ((STATUS) != 0) {\n"
                  "#define WPP_LEVEL_STATUS_POST(LEVEL, STATUS) ; failed(STATUS); }\n"
                  "// begin_wpp config\n"
                  "// FUNC Trace{FLAG=MYDRIVER_ALL}(LEVEL, MSG, ...);\n"
                  "// FUNC CheckStatus(LEVEL, STATUS, MSG, ...);\n"
                  "// end_wpp\n");
    Parsed p = parse_text(*state, "a.c",
                          "#include \"trace.h\"\n#include \"a.tmh\"\n"
                          "int DriverEntry(void *d, void *r) {\n"
                          "    WPP_INIT_TRACING(d, r);\n"
                          "    Trace(3, \"%!FUNC! %d\", 1);\n"
                          "    CheckStatus(4, 5, \"x\");\n"
                          "    DoTraceMessage(TRACE_INIT, \"hello\");\n"
                          "    WPP_CLEANUP(d);\n"
                          "    return 0;\n}\n");
    assert_clean(&p);
    assert_true(has_call(&p, "WPP_INIT_TRACING(2)"));
    assert_true(has_call(&p, "WPP_CLEANUP(1)"));
    assert_true(has_call(&p, "failed(1)"));
    finish(&p);
}

static void test_tracing_configured_elsewhere(void **state)
{
    Parsed p = parse_text(*state, "a.c",
                          "#include \"a.tmh\"\n"
                          "int DriverEntry(void *d, void *r) {\n"
                          "    MyTrace(LEVEL_INFO, FLAG_INIT, \"%p\", d);\n"
                          "    FooOpen(d, \"name\", r, 1)->Count = 2;\n"
                          "    return FooStart(\"x\");\n}\n");
    assert_clean(&p);
    assert_true(has_call(&p, "FooOpen(4)"));
    assert_true(has_call(&p, "FooStart(1)"));
    assert_false(has_call(&p, "MyTrace(4)"));
    finish(&p);
}

/* ---- paths ---- */

static void test_real_paths_and_origins(void **state)
{
    scratch_write(*state, "inc/Foo.h", "int foo;\n");
    Parsed p = parse_text(*state, "src/a.c", "#include \"../INC/foo.h\"\n#include \"none.h\"\n#include <ntddk.h>\n");
    const char *absolute = path_absolute(p.scratch->arena, scratch_path(*state, "src/../inc/Foo.h"));
    assert_string_equal(parse_real_path(p.context, absolute), scratch_path(*state, "inc/Foo.h"));
    assert_int_equal(parse_file_origin(p.context, absolute), HEADER_TREE);
    assert_int_equal(parse_file_origin(p.context, p.unit->file), HEADER_TREE);
    assert_int_equal(parse_file_origin(p.context, "/hindsight/platform/ntddk.h"), HEADER_BUNDLED);
    assert_int_equal(parse_file_origin(p.context, "/hindsight/include/none.h"), HEADER_STAND_IN);
    assert_int_equal(parse_file_origin(p.context, "/hindsight/stand-ins.h"), HEADER_STAND_IN);
    finish(&p);
}

static void test_missing_source(void **state)
{
    Parsed p;
    open_tree(&p, *state);
    p.context = parse_open(&p.driver, p.tree, &p.options, p.scratch->arena, &p.notes);
    assert_null(parse_source(p.context, scratch_path(*state, "none.c")));
    assert_true(has_note(&p, NOTE_SOURCE_UNREADABLE, ""));
    parse_close(p.context);
}

/* Two sets of platform headers in turn, and definitions of one driver that another does not have. */
static void test_shared_platform(void **state)
{
    static const char head[] = "#define OWN 1\n#include <ntddk.h>\n", wdf[] = "#include <wdf.h>\nWDFDRIVER w;\n";
    static const char text[] = "#ifdef OTHER\n#error other\n#endif\n"
                               "NTSTATUS DriverEntry(PDRIVER_OBJECT d, PUNICODE_STRING r) { return FooInit(d, r); }\n";
    ParseShared *shared = parse_shared_open();
    for (int i = 0; i < 8; i++) {
        Parsed p;
        Scratch *scratch = *state;
        scratch_write(scratch, "a.c", arena_printf(scratch->arena, "%s%s%s", head, i % 2 == 0 ? "" : wdf, text));
        open_tree(&p, scratch);
        const char *define = i < 4 ? "OTHERS=1" : "THIRD=1";
        VEC_PUSH(scratch->arena, &p.driver.defines, define);
        p.options.shared = shared;
        parse(&p, "a.c");
        assert_clean(&p);
        assert_true(has_call(&p, "FooInit(2)"));
        assert_int_equal(parse_is_stand_in(p.unit, "WDFDRIVER"), 0);
        finish(&p);
    }
    parse_shared_close(shared);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, scratch_setup, scratch_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_rare_platform_names), TEST(test_known_names_need_one_round),
        TEST(test_unknown_function_stays_a_call),
        TEST(test_unknown_types),
        TEST(test_unknown_values),
        TEST(test_unknown_annotations),
        TEST(test_unknown_struct_tag),
        TEST(test_function_type_of_a_missing_header),
        TEST(test_declared_after_use),
        TEST(test_exception_words),
        TEST(test_what_remains_is_noted),
        TEST(test_truth_in_c),
        TEST(test_cpp_names),
        TEST(test_cpp_casts_and_texts),
        TEST(test_wide_literals),
        TEST(test_cpp_library), TEST(test_cpp_that_passes),
        TEST(test_upper_case_c_is_c),
        TEST(test_obvious_cpp_in_c),
        TEST(test_headers_in_any_case),
        TEST(test_missing_header_is_empty),
        TEST(test_header_named_by_a_macro),
        TEST(test_forced_include_and_defines),
        TEST(test_platform_headers),
        TEST(test_large_headers),
        TEST(test_kit),
        TEST(test_kit_mended),
        TEST(test_byte_order_marks),
        TEST(test_tracing),
        TEST(test_tracing_configured_elsewhere),
        TEST(test_real_paths_and_origins),
        TEST(test_missing_source),
        TEST(test_shared_platform),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
