/* SPDX-License-Identifier: MIT */
/* Unit tests of the bundled platform headers: each stands alone in C and C++, common sets go together, layouts and
 * values are the platform's, and a native compiler takes them, too.  Nothing may be diagnosed. */
#include "scratch.h"

#include <clang-c/Index.h>

#include "base/embedded.h"
#include "base/platform.h"

#define FOLDER "/platform/"

typedef struct Files {
    struct CXUnsavedFile *all; /* the headers, then room for the source */
    unsigned n;
} Files;

static Files files_make(Arena *arena)
{
    Files files = {.all = arena_alloc(arena, (embedded_n_platform + 1) * sizeof(struct CXUnsavedFile))};
    for (size_t i = 0; i < embedded_n_platform; i++)
        files.all[files.n++] = (struct CXUnsavedFile){
            .Filename = arena_printf(arena, FOLDER "%s", embedded_platform[i].name),
            .Contents = (const char *)embedded_platform[i].text,
            .Length = (unsigned long)embedded_platform[i].size,
        };
    return files;
}

static const char *const target[] = {"--target=x86_64-pc-windows-msvc",
                                     "-fms-extensions",
                                     "-fms-compatibility",
                                     "-D_KERNEL_MODE=1",
                                     "-nostdinc",
                                     "-I" FOLDER,
                                     "-Wall",
                                     "-Wextra",
                                     "-Wno-unused",
                                     "-Wno-pragma-pack",
                                     "-Wno-c++17-extensions",
                                     "-Wno-ignored-attributes",
                                     NULL};
static const char *const user_mode[] = {"--target=x86_64-pc-windows-msvc",
                                        "-fms-extensions",
                                        "-fms-compatibility",
                                        "-DUMDF_VERSION_MAJOR=2",
                                        "-DUNICODE=1",
                                        "-nostdinc",
                                        "-I" FOLDER,
                                        "-Wall",
                                        NULL};
static const char *const native[] = {
    "--target=x86_64-unknown-linux-gnu", "-std=c11", "-nostdinc", "-I" FOLDER, "-Wall", NULL};

/* Parses TEXT as NAME (its extension tells the language) and returns the number of diagnostics, after printing some. */
static unsigned diagnose(const Files *common, const char *const *arguments, const char *name, const char *text,
                         const char *about)
{
    int n_arguments = 0;
    while (arguments[n_arguments] != NULL)
        n_arguments++;
    Arena *arena = arena_open();
    struct CXUnsavedFile *all = arena_alloc(arena, (common->n + 1) * sizeof(struct CXUnsavedFile));
    memcpy(all, common->all, common->n * sizeof *all);
    all[common->n] = (struct CXUnsavedFile){.Filename = name, .Contents = text, .Length = (unsigned long)strlen(text)};
    CXIndex index = clang_createIndex(0, 0);
    CXTranslationUnit unit = clang_parseTranslationUnit(index, name, arguments, n_arguments, all, common->n + 1,
                                                        CXTranslationUnit_KeepGoing);
    CXDiagnosticSet set = clang_getDiagnosticSetFromTU(unit);
    unsigned n = clang_getNumDiagnosticsInSet(set);
    for (unsigned i = 0; i < n && i < 3; i++) {
        CXString line =
            clang_formatDiagnostic(clang_getDiagnosticInSet(set, i), clang_defaultDiagnosticDisplayOptions());
        print_message("%s: %s\n", about, clang_getCString(line));
        clang_disposeString(line);
    }
    clang_disposeDiagnosticSet(set);
    clang_disposeTranslationUnit(unit);
    clang_disposeIndex(index);
    arena_close(arena);
    return n;
}

/* ---- each header alone ---- */

typedef struct Alone {
    Files files;
    VEC(const char *) names;
    Lock *lock;
    unsigned n_bad;
} Alone;

static bool has_prefix(const char *text, const char *prefix)
{
    return strncmp(text, prefix, strlen(prefix)) == 0;
}

static bool is_bundled(const char *name, size_t length)
{
    for (size_t i = 0; i < embedded_n_platform; i++)
        if (strlen(embedded_platform[i].name) == length && strncmp(embedded_platform[i].name, name, length) == 0)
            return true;
    return false;
}

/* True when the header only includes others, as `#include "..."`; those must be there. */
static bool is_front(const char *text)
{
    bool is_first = true;
    for (const char *line = text; line != NULL && *line != '\0'; is_first = false) {
        if (has_prefix(line, "#include \"")) {
            const char *name = line + strlen("#include \"");
            assert_true(is_bundled(name, strcspn(name, "\"")));
        } else if (!is_first && !has_prefix(line, "/*") && *line != '\n') {
            return false;
        }
        line = strchr(line, '\n');
        line = line == NULL ? NULL : line + 1;
    }
    return true;
}

/* True when an earlier header includes the same and does no more than that. */
static bool is_repeated(size_t index)
{
    const char *body = strstr((const char *)embedded_platform[index].text, "#include");
    for (size_t i = 0; body != NULL && i < index; i++) {
        const char *other = strstr((const char *)embedded_platform[i].text, "#include");
        if (other != NULL && !has_prefix(embedded_platform[i].name, "hs_") && strcmp(other, body) == 0)
            return true;
    }
    return false;
}

/* Parts are reached through the headers that drivers name; a header without extension is for C++. */
static bool is_tried(size_t index)
{
    const char *name = embedded_platform[index].name, *text = (const char *)embedded_platform[index].text;
    return !has_prefix(name, "hs_") && strcmp(name, "poppack.h") != 0 && !(is_front(text) && is_repeated(index));
}

static void stand_alone(void *context, size_t i)
{
    Alone *alone = context;
    const char *name = alone->names.items[i / 2];
    bool is_cpp = i % 2 == 1;
    if (!is_cpp && strchr(name, '.') == NULL)
        return;
    Arena *arena = arena_open();
    const char *text = arena_printf(arena, "#include <%s>\n", name);
    unsigned n = diagnose(&alone->files, target, is_cpp ? "/t.cpp" : "/t.c", text, name);
    arena_close(arena);
    lock_take(alone->lock);
    alone->n_bad += n > 0;
    lock_give(alone->lock);
}

static void stands_alone(void **state)
{
    Scratch *scratch = *state;
    Alone alone = {.files = files_make(scratch->arena), .lock = lock_open()};
    for (size_t i = 0; i < embedded_n_platform; i++)
        if (is_tried(i))
            VEC_PUSH(scratch->arena, &alone.names, embedded_platform[i].name);
    work_parallel(alone.names.count * 2, cpu_count(), stand_alone, &alone);
    lock_close(alone.lock);
    assert_int_equal(alone.n_bad, 0);
}

/* ---- sets ---- */

static void expect_clean(Scratch *scratch, const char *const *arguments, const char *text)
{
    Files files = files_make(scratch->arena);
    assert_int_equal(diagnose(&files, arguments, "/t.c", text, "C"), 0);
    assert_int_equal(diagnose(&files, arguments, "/t.cpp", text, "C++"), 0);
}

static void goes_together(void **state)
{
    expect_clean(*state, target,
                 "#include <initguid.h>\n#include <ntddk.h>\n#include <wdf.h>\n#include <wdmsec.h>\n"
                 "#include <ntstrsafe.h>\n#include <ntintsafe.h>\n#include <evntrace.h>\n#include <wpprecorder.h>\n"
                 "#include <TraceLoggingProvider.h>\n#include <wdmguid.h>\n#include <devguid.h>\n#include <devpkey.h>\n"
                 "#include <aux_klib.h>\n#include <bcrypt.h>\n#include <ntimage.h>\n#include <wmilib.h>\n"
                 "#include <usb.h>\n#include <usbdlib.h>\n#include <wdfusb.h>\n#include <wdfminiport.h>\n"
                 "#include <stdlib.h>\n#include <stdarg.h>\n#include <intrin.h>\n#include <poclass.h>\n"
                 "#include <acpiioct.h>\n");
    expect_clean(*state, target, "#define HS_MORE 1\n#include <ntddk.h>\n#include <wdf.h>\n");
    expect_clean(*state, target, "#include <wdm.h>\n#include <wdf.h>\n#include <ntddk.h>\n#include <ntifs.h>\n");
}

static void serves_user_mode(void **state)
{
    expect_clean(*state, user_mode,
                 "#include <windows.h>\n#include <wdf.h>\n#include <wudfwdm.h>\n#include <usb.h>\n#include <wdfusb.h>\n"
                 "#include <winioctl.h>\n#include <setupapi.h>\n#include <cfgmgr32.h>\n#include <strsafe.h>\n"
                 "#include <intsafe.h>\n#include <objbase.h>\n#include <evntprov.h>\n#include <ntstatus.h>\n");
    expect_clean(*state, user_mode, "#include <wdf.h>\n#include <windows.h>\n");
    expect_clean(*state, target, "#include <windows.h>\n#include <wdf.h>\n");
    expect_clean(*state, user_mode, "#define HS_MORE 1\n#include <windows.h>\n#include <wdf.h>\n");
}

/* One source of a driver, built either way. */
static void builds_both_ways(void **state)
{
    static const char source[] =
        "#ifdef UMDF_VERSION_MAJOR\n#include <windows.h>\n#else\n#include <ntddk.h>\n#endif\n#include <wdf.h>\n"
        "typedef struct CONTEXT_OF { WDFTIMER Timer; } CONTEXT_OF;\n"
        "WDF_DECLARE_CONTEXT_TYPE(CONTEXT_OF)\n"
        "WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(UNICODE_STRING, GetName)\n"
        "EXTERN_C_START\nDRIVER_INITIALIZE DriverEntry;\nEVT_WDF_DRIVER_DEVICE_ADD Add;\nEXTERN_C_END\n"
        "NTSTATUS Add(WDFDRIVER d, PWDFDEVICE_INIT i) { (void)d; (void)i; return STATUS_SUCCESS; }\n"
        "NTSTATUS DriverEntry(PDRIVER_OBJECT o, PUNICODE_STRING r)\n{\n"
        "    WDF_DRIVER_CONFIG c; WDF_OBJECT_ATTRIBUTES a; WDFDRIVER d; NTSTATUS s;\n"
        "    WDF_DRIVER_CONFIG_INIT(&c, Add);\n"
        "    WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&a, CONTEXT_OF);\n"
        "    s = WdfDriverCreate(o, r, &a, &c, &d);\n"
        "    if (NT_SUCCESS(s)) WdfObjectGet_CONTEXT_OF(d)->Timer = WDF_NO_HANDLE;\n"
        "    return GetName(d)->Length ? s : STATUS_UNSUCCESSFUL;\n}\n";
    expect_clean(*state, target, source);
    expect_clean(*state, user_mode, source);
    Files files = files_make(((Scratch *)*state)->arena);
    assert_int_equal(diagnose(&files, native, "/t.c", source, "native"), 0);
}

/* ---- facts ---- */

static void has_layouts(void **state)
{
    expect_clean(
        *state, target,
        "#include <ntddk.h>\n#include <wdf.h>\n"
        "#define IS(e) static_assert(e, #e)\n#ifndef __cplusplus\n#define static_assert _Static_assert\n#endif\n"
        "IS(sizeof(DRIVER_OBJECT) == 336);\nIS(sizeof(DEVICE_OBJECT) == 336);\nIS(sizeof(IRP) == 208);\n"
        "IS(sizeof(IO_STACK_LOCATION) == 72);\nIS(sizeof(FILE_OBJECT) == 216);\nIS(sizeof(KEVENT) == 24);\n"
        "IS(sizeof(ERESOURCE) == 104);\nIS(sizeof(NPAGED_LOOKASIDE_LIST) == 128);\nIS(sizeof(MDL) == 48);\n"
        "IS(FIELD_OFFSET(DRIVER_OBJECT, DriverUnload) == 104);\nIS(sizeof(WDF_DRIVER_CONFIG) == 32);\n"
        "IS(sizeof(WDF_OBJECT_ATTRIBUTES) == 56);\nIS(sizeof(LONG) == 4);\nIS(sizeof(WCHAR) == 2);\n"
        "IS(WdfDriverInitNoDispatchOverride == 2);\nIS(IRP_MJ_MAXIMUM_FUNCTION == 0x1b);\n"
        "IS(STATUS_INSUFFICIENT_RESOURCES == (NTSTATUS)0xC000009A);\nIS(POOL_FLAG_PAGED == 0x100);\n"
        "IS(CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS) == 0x222000);\n"
        "IS(NonPagedPoolNx == 512);\nIS(sizeof(WDF_IO_QUEUE_CONFIG) == 96);\n");
}

static void is_native_too(void **state)
{
    Files files = files_make(((Scratch *)*state)->arena);
    assert_int_equal(diagnose(&files, native, "/t.c",
                              "#include <ntddk.h>\n#include <wdf.h>\n#include <ntstrsafe.h>\n#include <stdlib.h>\n"
                              "_Static_assert(sizeof(LONG) == 4, \"LP64\");\n",
                              "native"),
                     0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(stands_alone, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(goes_together, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(serves_user_mode, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(builds_both_ways, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(has_layouts, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(is_native_too, scratch_setup, scratch_teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
