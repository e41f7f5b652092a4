/* SPDX-License-Identifier: MIT */
/* Unit tests of the bundled platform headers: each that a driver can name is understood alone and after ntddk.h, in C
 * and in C++, without a stand-in; so are the combinations that drivers use, with and without the rare declarations. */
#include "scratch.h"

#include "base/embedded.h"
#include "base/platform.h"
#include "base/strmap.h"
#include "parse/parse.h"

typedef struct Bench {
    Scratch *scratch;
    NoteList notes;
    SourceTree *tree;
    ParseShared *shared;
    unsigned n;
} Bench;

static void bench_open(Bench *bench, Scratch *scratch)
{
    const char *error = NULL;
    *bench = (Bench){.scratch = scratch, .shared = parse_shared_open()};
    notes_init(&bench->notes, scratch->arena);
    bench->tree = tree_open(scratch_path(scratch, "."), scratch->arena, &bench->notes, &error);
    assert_non_null(bench->tree);
}

/* Parses TEXT in the language that EXTENSION says, with DEFINE (or NULL); false when anything in it was not known. */
static bool understands(Bench *bench, const char *text, const char *extension, const char *define)
{
    const char *args[] = {define, NULL};
    ParseOptions options = {.shared = bench->shared, .extra_args = define == NULL ? NULL : args};
    Driver driver = {.name = "test", .kind = DRIVER_WDM};
    char name[32];
    snprintf(name, sizeof name, "t%u.%s", bench->n++, extension);
    scratch_write(bench->scratch, name, text);
    const char *file = scratch_path(bench->scratch, name);
    VEC_PUSH(bench->scratch->arena, &driver.sources, file);
    size_t before = bench->notes.notes.count;
    ParseContext *context = parse_open(&driver, bench->tree, &options, bench->scratch->arena, &bench->notes);
    ParsedUnit *unit = parse_source(context, file);
    bool good = unit != NULL && unit->n_errors == 0 && unit->n_stand_ins == 0 && unit->n_headers[HEADER_STAND_IN] == 0;
    for (size_t i = before; !good && i < bench->notes.notes.count; i++)
        print_message("%s\n", bench->notes.notes.items[i].message);
    if (unit != NULL)
        parse_unit_release(unit);
    parse_close(context);
    return good;
}

static bool understood(Bench *bench, const char *text, const char *define)
{
    bool good = understands(bench, text, "c", define) && understands(bench, text, "cpp", define);
    if (!good)
        print_message("not understood%s%s:\n%s", define == NULL ? "" : " with ", define == NULL ? "" : define, text);
    return good;
}

/* The part of a header after its opening comments: headers that only include the same parts are alike. */
static const char *essence(const Embedded *header)
{
    const char *text = (const char *)header->text, *first = strstr(text, "#include");
    return first != NULL && header->size < 300 ? first : text;
}

static void knows_each_front(void **state)
{
    Bench bench;
    StrMap seen;
    size_t bad = 0;
    bench_open(&bench, *state);
    strmap_init(&seen, bench.scratch->arena);
    for (size_t i = 0; i < embedded_n_platform; i++) {
        const Embedded *header = &embedded_platform[i];
        if (strncmp(path_base(header->name), "hs_", 3) == 0 || strmap_get(&seen, essence(header)) != NULL)
            continue;
        strmap_put(&seen, essence(header), (void *)header);
        const char *alone = arena_printf(bench.scratch->arena, "#include <%s>\n", header->name);
        bad += !understood(&bench, alone, NULL);
    }
    assert_int_equal(bad, 0);
    parse_shared_close(bench.shared);
}

static void knows_usual_combinations(void **state)
{
    static const char *const combinations[] = {
        "#include <ntddk.h>\n#include <wdf.h>\n#include <usb.h>\n#include <usbdlib.h>\n#include <wdfusb.h>\n",
        "#include <ntifs.h>\n#include <fltKernel.h>\n#include <ntstrsafe.h>\n",
        "#include <ntddk.h>\n#include <wdf.h>\n#include <ndis.h>\n#include <fwpsk.h>\n#include <fwpmk.h>\n"
        "#include <wsk.h>\n#include <ntifs.h>\n",
        "#include <ndis.h>\n#include <windot11.h>\n#include <ntddndis.h>\n",
        "#include <miniport.h>\n#include <storport.h>\n#include <ntddscsi.h>\n#include <srbhelper.h>\n",
        "#include <ntddk.h>\n#include <classpnp.h>\n#include <ntddstor.h>\n#include <ntdddisk.h>\n#include <dsm.h>\n",
        "#include <wdm.h>\n#include <hidport.h>\n#include <hidclass.h>\n#include <kbdmou.h>\n#include <vhf.h>\n",
        "#include <portcls.h>\n#include <stdunk.h>\n#include <ksdebug.h>\n#include <ksmedia.h>\n",
        "#include <ntddk.h>\n#include <wdf.h>\n#include <gpioclx.h>\n#include <spbcx.h>\n#include <reshub.h>\n",
        "#include <ntddk.h>\n#include <wdf.h>\n#include <ucxclass.h>\n#include <udecx.h>\n#include <ufxclient.h>\n"
        "#include <ucmcx.h>\n#include <netadaptercx.h>\n#include <acx.h>\n",
        "#include <dispmprt.h>\n#include <ntddvdeo.h>\n#include <acpiioct.h>\n#include <poclass.h>\n#include <batclass.h>\n",
    };
    Bench bench;
    size_t bad = 0;
    bench_open(&bench, *state);
    for (size_t i = 0; i < sizeof combinations / sizeof *combinations; i++) {
        bad += !understood(&bench, combinations[i], NULL);
        bad += !understood(&bench, combinations[i], "-DHS_MORE=1");
    }
    assert_int_equal(bad, 0);
    parse_shared_close(bench.shared);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(knows_each_front, scratch_setup, scratch_teardown),
        cmocka_unit_test_setup_teardown(knows_usual_combinations, scratch_setup, scratch_teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
