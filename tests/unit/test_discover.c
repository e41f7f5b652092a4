/* SPDX-License-Identifier: MIT */
/* Unit tests of discover: the listing, the tree, project files of each format, which entries make which drivers. */
#include "scratch.h"

#include "base/platform.h"
#include "discover/discover.h"

#define ENTRY "NTSTATUS DriverEntry(PDRIVER_OBJECT d, PUNICODE_STRING p) { return 0; }\n"

typedef struct Found {
    SourceTree *tree;
    DriverList list;
    NoteList notes;
} Found;

static Found find(Scratch *scratch, const char *path, const DiscoverOptions *options)
{
    static const DiscoverOptions none = {0};
    Found found;
    const char *error = NULL;
    notes_init(&found.notes, scratch->arena);
    found.tree = tree_open(scratch_path(scratch, path), scratch->arena, &found.notes, &error);
    assert_non_null(found.tree);
    found.list = discover_drivers(found.tree, options == NULL ? &none : options, &found.notes);
    return found;
}

static const Driver *driver_at(const Found *found, size_t i)
{
    assert_true(i < found->list.drivers.count);
    return found->list.drivers.items[i];
}

#define N_DRIVERS(found) ((found).list.drivers.count)

/* The items of a driver's list, relative to the root, with blanks between. */
static const char *joined(Scratch *scratch, const Found *found, const char *const *items, size_t n)
{
    const char *text = "";
    for (size_t i = 0; i < n; i++)
        text = arena_printf(scratch->arena, "%s%s%s", text, i == 0 ? "" : " ",
                            path_relative(scratch->arena, found->tree->root, items[i]));
    return text;
}
#define JOINED(found, list) joined(scratch, &(found), (list).items, (list).count)

static bool has_note(const Found *found, const char *part, uint32_t line)
{
    for (size_t i = 0; i < found->notes.notes.count; i++) {
        const Note *note = &found->notes.notes.items[i];
        if (note->kind == NOTE_PROJECT && note->pos.line == line && strstr(note->message, part) != NULL)
            return true;
    }
    return false;
}

/* ---- the tree ---------------------------------------------------------------------------------------------------- */

static void leaves_out_output(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "a.c", "int a(void) { return 0; }");
    scratch_write(scratch, "p.vcxproj", "<Project/>");
    static const char *const out[] = {".git/x.c",          ".vs/x.c",        "x64/Debug/x.c",
                                      "ARM64/Release/x.c", "Debug/x.c",      "objfre_w7/i/x.c",
                                      "objchk/x.c",        "CMakeFiles/x.c", "Microsoft.Windows.WDK.x64.10.0/x.h"};
    static const char *const in[] = {"src/Debug/y.c", "x64/y.c", "Y.CPP", "y.cxx", "src/y.C", "src/inc/y.h"};
    for (size_t i = 0; i < sizeof out / sizeof *out; i++)
        scratch_write(scratch, out[i], "int x(void) { return 0; }");
    for (size_t i = 0; i < sizeof in / sizeof *in; i++)
        scratch_write(scratch, in[i], "int y(void) { return 0; }");
    Found found = find(scratch, ".", NULL);
    assert_null(strmap_get(&found.tree->definitions, "x"));
    size_t n = 0, n_sources = 0;
    for (const IndexEntry *e = strmap_get(&found.tree->definitions, "y"); e != NULL; e = e->next) {
        n++;
        n_sources += e->in_source;
        assert_true(e->next == NULL || strcmp(e->file, e->next->file) != 0);
    }
    assert_int_equal(n, 6);
    assert_int_equal(n_sources, 5);
    assert_int_equal(found.tree->files.count, 8);
}

static void survives_link_loops(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "t/a/x.c", "int x(void) { return 0; }");
    scratch_write(scratch, "elsewhere/z.c", "int z(void) { return 0; }");
    scratch_link(scratch, "..", "t/a/up");
    scratch_link(scratch, "../..", "t/a/upup");
    scratch_link(scratch, "a", "t/b");
    scratch_link(scratch, "../elsewhere", "t/out");
    scratch_link(scratch, "../elsewhere", "t/out2");
    scratch_link(scratch, "nowhere", "t/dangling");
    Found found = find(scratch, "t", NULL);
    const IndexEntry *x = strmap_get(&found.tree->definitions, "x");
    assert_non_null(x);
    assert_null(x->next);
    const IndexEntry *z = strmap_get(&found.tree->definitions, "z");
    assert_non_null(z);
    assert_null(z->next);
    assert_int_equal(found.tree->files.count, 2);
}

static void finds_names_in_any_case(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "Inc/Common.H", "");
    scratch_write(scratch, "sub/common.h", "");
    Found found = find(scratch, ".", NULL);
    const TreeFile *file = strmap_get(&found.tree->by_name, "common.h");
    assert_non_null(file);
    assert_string_equal(file->relative, "Inc/Common.H");
    assert_string_equal(file->next_same_name->relative, "sub/common.h");
    assert_ptr_equal(tree_file(found.tree, scratch_path(scratch, "inc/../INC/common.h")), file);
    assert_null(tree_file(found.tree, scratch_path(scratch, "inc/none.h")));
    assert_string_equal(tree_folder(found.tree, scratch_path(scratch, "iNC")), scratch_path(scratch, "Inc"));
    assert_null(tree_folder(found.tree, scratch_path(scratch, "none")));
}

static void reports_a_bad_path(void **state)
{
    Scratch *scratch = *state;
    const char *error = NULL;
    NoteList notes;
    notes_init(&notes, scratch->arena);
    assert_null(tree_open(scratch_path(scratch, "absent"), scratch->arena, &notes, &error));
    assert_non_null(strstr(error, "absent"));
}

/* ---- entries of bare folders ------------------------------------------------------------------------------------- */

static void finds_bare_drivers(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "one/driver.c", ENTRY);
    scratch_write(scratch, "one/util/util.c", "void Util(void) { }");
    scratch_write(scratch, "one/inc/one.h", "");
    scratch_write(scratch, "one/other/Main.C", "NTSTATUS\nDriverEntry\n(int a)\n{\n}\n");
    scratch_write(scratch, "two/a.cpp", "extern \"C\" " ENTRY);
    scratch_write(scratch, "two/b.cxx", "extern \"C\" " ENTRY);
    scratch_write(scratch, "none/c.c",
                  "// NTSTATUS DriverEntry(int a) { }\nNTSTATUS DriverEntry(int a);\n"
                  "char s[] = \"int DriverEntry() { }\";\nvoid f(void) { DriverEntry(0); }\n"
                  "#if 0\n" ENTRY "#endif\nvoid A::DriverEntry() { }");
    Found found = find(scratch, ".", NULL);
    assert_int_equal(N_DRIVERS(found), 4);
    const Driver *one = driver_at(&found, 0);
    assert_string_equal(one->name, "one");
    assert_string_equal(one->folder, "one");
    assert_null(one->project);
    assert_string_equal(JOINED(found, one->sources), "one/driver.c one/util/util.c");
    assert_string_equal(JOINED(found, one->include_dirs), "one one/inc");
    assert_int_equal(driver_at(&found, 1)->entry_line, 2);
    assert_string_equal(driver_at(&found, 2)->name, "two (a.cpp)");
    assert_string_equal(driver_at(&found, 3)->name, "two (b.cxx)");
    assert_string_equal(JOINED(found, driver_at(&found, 3)->sources), "two/b.cxx");
}

static void takes_one_source(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "a.c", ENTRY);
    scratch_write(scratch, "b.c", ENTRY);
    scratch_write(scratch, "helper.c", "void Help(void) { }");
    Found found = find(scratch, "b.c", NULL);
    assert_int_equal(N_DRIVERS(found), 1);
    assert_string_equal(driver_at(&found, 0)->entry_file, scratch_path(scratch, "b.c"));
    assert_string_equal(JOINED(found, driver_at(&found, 0)->sources), "b.c helper.c");
    assert_string_equal(found.tree->root, scratch_path(scratch, "."));
}

static void finds_declared_entries(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "a/a.h", "DRIVER_INITIALIZE FooDriverEntry;\nDRIVER_INITIALIZE NotDefinedEntry;");
    scratch_write(scratch, "a/a.c", "NTSTATUS FooDriverEntry(int a, int b) { }\nvoid DllInitialize(void) { }");
    scratch_write(scratch, "b/b.c", ENTRY "_Function_class_(DRIVER_INITIALIZE) int HelperInit(int a, int b) { }");
    scratch_write(scratch, "c/c.c", "NTSTATUS DllInitialize(PUNICODE_STRING p) { return 0; }");
    scratch_write(scratch, "d/d.c", "void FooDriverEntry(void) { }\nint NotDefinedEntry(int a) { }");
    scratch_write(scratch, "e/e.c", "DRIVER_INITIALIZE Start, MainEntry;\nNTSTATUS Start(int a, int b) { }\n"
                                    "NTSTATUS MainEntry(int a, int b) { }");
    scratch_write(scratch, "f/f.c", "DRIVER_INITIALIZE Start;\nNTSTATUS Start(int a, int b) { }");
    Found found = find(scratch, ".", NULL);
    assert_int_equal(N_DRIVERS(found), 6);
    assert_string_equal(driver_at(&found, 4)->entry_name, "MainEntry");
    assert_string_equal(driver_at(&found, 5)->entry_name, "Start");
    assert_string_equal(driver_at(&found, 0)->entry_name, "DllInitialize");
    assert_string_equal(driver_at(&found, 1)->entry_name, "FooDriverEntry");
    assert_string_equal(driver_at(&found, 2)->entry_name, "DriverEntry");
    assert_string_equal(driver_at(&found, 3)->entry_name, "DllInitialize");
    assert_int_equal(driver_at(&found, 3)->kind, DRIVER_EXPORT);
    found = find(scratch, ".", &(DiscoverOptions){.entry = "HelperInit"});
    assert_int_equal(N_DRIVERS(found), 1);
    assert_string_equal(driver_at(&found, 0)->entry_name, "HelperInit");
}

static void each_export_driver_is_its_own(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "e/a.c", "NTSTATUS DllInitialize(PUNICODE_STRING p) { return 0; }");
    scratch_write(scratch, "e/b.c", "NTSTATUS DllInitialize(PUNICODE_STRING p) { return 0; }");
    scratch_write(scratch, "e/help.c", "void Help(void) { }");
    scratch_write(scratch, "f/driver.c", ENTRY);
    scratch_write(scratch, "f/export.c", "NTSTATUS DllInitialize(PUNICODE_STRING p) { return 0; }");
    Found found = find(scratch, ".", NULL);
    assert_int_equal(N_DRIVERS(found), 4);
    assert_string_equal(JOINED(found, driver_at(&found, 0)->sources), "e/a.c e/help.c");
    assert_string_equal(JOINED(found, driver_at(&found, 1)->sources), "e/b.c e/help.c");
    assert_string_equal(driver_at(&found, 2)->entry_name, "DriverEntry");
    assert_string_equal(driver_at(&found, 3)->entry_name, "DllInitialize");
    static const char *const asked[] = {"e/b.c", "f/export.c"};
    for (size_t i = 0; i < 2; i++) {
        found = find(scratch, asked[i], NULL);
        assert_int_equal(N_DRIVERS(found), 1);
        assert_string_equal(driver_at(&found, 0)->entry_file, scratch_path(scratch, asked[i]));
        assert_int_equal(driver_at(&found, 0)->kind, DRIVER_EXPORT);
    }
}

/* ---- Visual Studio projects -------------------------------------------------------------------------------------- */

#define CONFIGURATIONS                                                                                                 \
    "<ItemGroup Label=\"ProjectConfigurations\">"                                                                      \
    "<ProjectConfiguration Include=\"Release|Win32\"/><ProjectConfiguration Include=\"Debug|ARM64\"/>"                 \
    "<ProjectConfiguration Include=\"Debug|x64\"/><ProjectConfiguration Include=\"Release|x64\"/></ItemGroup>"
#define PROJECT(type, kind, items)                                                                                     \
    "<Project xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\">" CONFIGURATIONS                           \
    "<PropertyGroup><ConfigurationType>" type "</ConfigurationType><DriverType>" kind                                  \
    "</DriverType></PropertyGroup>" items "</Project>"

static void reads_a_project(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "d/src/Entry.c", ENTRY);
    scratch_write(scratch, "d/src/extra.c", "");
    scratch_write(scratch, "d/src/excluded.c", "");
    scratch_write(scratch, "d/src/removed.c", "");
    scratch_write(scratch, "d/gen/deep/one.cpp", "");
    scratch_write(scratch, "d/gen/two.cpp", "");
    scratch_write(scratch, "d/Inc/x.h", "");
    scratch_write(scratch, "d/release/y.h", "");
    scratch_write(scratch, "d/forced.h", "");
    scratch_write(scratch, "common.props",
                  "<Project><PropertyGroup><Shared>..\\inc</Shared></PropertyGroup><ItemDefinitionGroup><ClCompile>"
                  "<PreprocessorDefinitions>FROM_SHEET;HERE=$(MSBuildThisFile)</PreprocessorDefinitions></ClCompile>"
                  "</ItemDefinitionGroup></Project>");
    scratch_write(scratch, "d/all.sln", "Project(\"{A}\") = \"drv\", \"p\\drv.vcxproj\", \"{B}\"\r\nEndProject\r\n");
    scratch_write(
        scratch, "d/p/drv.vcxproj",
        "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n"
        "<Project DefaultTargets=\"Build\" "
        "xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\">" CONFIGURATIONS
        "<PropertyGroup Condition=\"'$(Configuration)|$(Platform)'=='Debug|x64'\">"
        "<DriverType>KMDF</DriverType><ConfigurationType>Driver</ConfigurationType><Mine>MINE</Mine></PropertyGroup>"
        "<PropertyGroup Condition=\"'$(Configuration)|$(Platform)'=='Release|x64'\"><DriverType>WDM</DriverType>"
        "</PropertyGroup><PropertyGroup><Platform>Desktop</Platform></PropertyGroup>"
        "<ImportGroup><Import Project=\"$(SolutionDir)..\\common.props\"/>"
        "<Import Project=\"$(VCTargetsPath)\\x.props\"/></ImportGroup>"
        "<ItemDefinitionGroup><ClCompile>"
        "<AdditionalIncludeDirectories>%(AdditionalIncludeDirectories);$(Shared);$(DDK_INC_PATH);$(IntDir)"
        "</AdditionalIncludeDirectories>"
        "<PreprocessorDefinitions>%(PreprocessorDefinitions);$(Mine)=1;NAME=\\\"n\\\"</PreprocessorDefinitions>"
        "<ForcedIncludeFiles>..\\forced.h</ForcedIncludeFiles></ClCompile></ItemDefinitionGroup>"
        "<ItemDefinitionGroup Condition=\"'$(Configuration)'!='Debug' or ( $(None) == 'x' and !Exists('p') )\">"
        "<ClCompile><AdditionalIncludeDirectories>..\\release</AdditionalIncludeDirectories></ClCompile>"
        "</ItemDefinitionGroup>"
        "<ItemGroup><ClCompile Include=\"..\\SRC\\entry.c\"><PreprocessorDefinitions>OWN</PreprocessorDefinitions>"
        "</ClCompile><ClCompile Include=\"..\\src\\excluded.c\"><ExcludedFromBuild "
        "Condition=\"'$(Configuration)|$(Platform)'=='Debug|x64'\">true</ExcludedFromBuild></ClCompile>\r\n"
        "<ClCompile Include=\"..\\src\\*r*.c;..\\gen\\**\\*.cpp;..\\src\\missing.c;$(IntDir)made.c\"/>"
        "<ClCompile Remove=\"..\\src\\removed.c\"/></ItemGroup></Project>");
    Found found = find(scratch, ".", NULL);
    assert_int_equal(N_DRIVERS(found), 1);
    const Driver *d = driver_at(&found, 0);
    assert_string_equal(d->name, "drv");
    assert_string_equal(d->project, "d/p/drv.vcxproj");
    assert_int_equal(d->kind, DRIVER_KMDF);
    assert_string_equal(JOINED(found, d->sources), "d/src/Entry.c d/src/extra.c d/gen/deep/one.cpp d/gen/two.cpp");
    assert_string_equal(JOINED(found, d->include_dirs), "d/Inc d/p");
    assert_string_equal(JOINED(found, d->forced_includes), "d/forced.h");
    assert_string_equal(JOINED(found, d->defines), "FROM_SHEET HERE=common.props MINE=1 NAME=\"n\" "
                                                   "KMDF_VERSION_MAJOR=1 KMDF_VERSION_MINOR=31 OWN");
    assert_true(has_note(&found, "missing.c` does not exist", 3));
    assert_int_equal(found.notes.notes.count, 1);
    found = find(scratch, ".", &(DiscoverOptions){.configuration = "Release"});
    d = driver_at(&found, 0);
    assert_int_equal(d->kind, DRIVER_WDM);
    assert_string_equal(JOINED(found, d->include_dirs), "d/release d/p");
    assert_non_null(strstr(JOINED(found, d->sources), "d/src/excluded.c"));
}

static void chooses_what_exists(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "a.c", ENTRY);
    scratch_write(scratch, "a.vcxproj",
                  "<Project><ItemGroup><ProjectConfiguration Include=\"Win8 Release|ARM64\"/>"
                  "<ProjectConfiguration Include=\"Win8 Debug|ARM64\"/></ItemGroup><PropertyGroup "
                  "Condition=\"'$(Configuration)|$(Platform)'=='Win8 Debug|ARM64'\"><DriverType>KMDF</DriverType>"
                  "</PropertyGroup><ItemGroup><ClCompile Include=\"a.c\"/></ItemGroup></Project>");
    Found found = find(scratch, ".", NULL);
    assert_int_equal(driver_at(&found, 0)->kind, DRIVER_KMDF);
}

/* What was a SOURCES file stands in a sheet that a sheet of the kit imports. */
static void reads_converted_projects(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "a.c", ENTRY);
    scratch_write(scratch, "sources.props",
                  "<Project><PropertyGroup><C_DEFINES Condition=\"'$(OVERRIDE)'!='true'\">$(C_DEFINES) -DINLINE /DN=2"
                  "</C_DEFINES></PropertyGroup></Project>");
    scratch_write(scratch, "a.vcxproj",
                  "<Project><ImportGroup><Import Project=\"$(VCTargetsPath)\\WDKConversion\\PreConfiguration.props\"/>"
                  "</ImportGroup><PropertyGroup><DriverType>WDM</DriverType></PropertyGroup>"
                  "<ItemGroup><ClCompile Include=\"a.c\"/></ItemGroup></Project>");
    Found found = find(scratch, ".", NULL);
    assert_string_equal(JOINED(found, driver_at(&found, 0)->defines), "INLINE N=2");
}

static void goes_on_after_malformed_projects(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "a/a.c", ENTRY);
    scratch_write(scratch, "a/a.vcxproj",
                  "<Project>\n<ItemGroup>\n<ClCompile Include=\"a.c\">\n</ItemGroup>\n</Project>");
    scratch_write(scratch, "b/b.vcxproj", "no XML");
    scratch_write(scratch, "b/compile_commands.json", "[\n{\n\"file\": }\n]");
    scratch_write(scratch, "b/b.c", ENTRY);
    scratch_write(
        scratch, "c/c.vcxproj",
        PROJECT("Driver", "WDM", "<ItemGroup>\n<ClCompile Include=\"c.c\" Condition=\"'a' ==\"/></ItemGroup>"));
    scratch_write(scratch, "c/c.c", ENTRY);
    Found found = find(scratch, ".", NULL);
    assert_int_equal(N_DRIVERS(found), 3);
    assert_true(has_note(&found, "malformed", 4));
    assert_true(has_note(&found, "malformed", 1));
    assert_true(has_note(&found, "array of commands", 3));
    assert_true(has_note(&found, "is not understood", 2));
}

static void follows_references(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "drv/a.c", ENTRY);
    scratch_write(scratch, "lib/l.c", "void L(void) { }");
    scratch_write(scratch, "lib/inc/l.h", "");
    scratch_write(scratch, "deep/m.c", "void M(void) { }");
    scratch_write(scratch, "app/app.c", "int main(void) { }");
    scratch_write(scratch, "drv/a.vcxproj",
                  PROJECT("Driver", "KMDF",
                          "<ItemGroup><ClCompile Include=\"a.c\"/><ProjectReference Include=\"..\\LIB\\l.vcxproj\"/>"
                          "<ProjectReference Include=\"..\\app\\app.vcxproj\"/>"
                          "<ProjectReference Include=\"..\\gone.vcxproj\"/></ItemGroup>"));
    scratch_write(scratch, "lib/l.vcxproj",
                  PROJECT("StaticLibrary", "KMDF",
                          "<ItemDefinitionGroup><ClCompile><AdditionalIncludeDirectories>inc"
                          "</AdditionalIncludeDirectories></ClCompile><Link><AdditionalDependencies>"
                          "x\\Deep.lib;ntstrsafe.lib</AdditionalDependencies></Link></ItemDefinitionGroup>"
                          "<ItemGroup><ClCompile Include=\"l.c\"/></ItemGroup>"));
    scratch_write(scratch, "deep/deep.vcxproj",
                  PROJECT("StaticLibrary", "KMDF", "<ItemGroup><ClCompile Include=\"m.c\"/></ItemGroup>"));
    scratch_write(scratch, "app/app.vcxproj",
                  PROJECT("Application", "", "<ItemGroup><ClCompile Include=\"app.c\"/></ItemGroup>"));
    Found found = find(scratch, ".", NULL);
    assert_int_equal(N_DRIVERS(found), 1);
    const Driver *d = driver_at(&found, 0);
    assert_string_equal(JOINED(found, d->reference_sources), "lib/l.c deep/m.c");
    assert_string_equal(JOINED(found, d->include_dirs), "drv lib/inc");
    assert_true(has_note(&found, "gone.vcxproj", 1));
}

static void keeps_one_project_a_kind(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "s/a.c", ENTRY);
    static const char *const kmdf =
        PROJECT("Driver", "KMDF", "<ItemGroup><ClCompile Include=\"..\\a.c\"/></ItemGroup>");
    scratch_write(scratch, "s/k1/k1.vcxproj", kmdf);
    scratch_write(scratch, "s/k2/k2.vcxproj", kmdf);
    scratch_write(scratch, "s/um/um.vcxproj",
                  PROJECT("DynamicLibrary", "UMDF", "<ItemGroup><ClCompile Include=\"..\\a.c\"/></ItemGroup>"));
    scratch_write(scratch, "s/app/test.vcxproj",
                  PROJECT("Application", "", "<ItemGroup><ClCompile Include=\"..\\a.c\"/></ItemGroup>"));
    Found found = find(scratch, ".", NULL);
    assert_int_equal(N_DRIVERS(found), 2);
    assert_string_equal(driver_at(&found, 0)->name, "k1");
    assert_int_equal(driver_at(&found, 0)->kind, DRIVER_KMDF);
    assert_string_equal(driver_at(&found, 1)->name, "um");
    assert_int_equal(driver_at(&found, 1)->kind, DRIVER_UMDF);
    found = find(scratch, "s", &(DiscoverOptions){0});
    assert_int_equal(N_DRIVERS(found), 2);
}

static void takes_the_linker_entry(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "a.c",
                  "NTSTATUS MyStart(int a, int b) { }\nDRIVER_INITIALIZE HelperEntry;\nint HelperEntry(int a, int b) { }");
    scratch_write(scratch, "a.vcxproj",
                  PROJECT("Driver", "WDM",
                          "<ItemDefinitionGroup><Link><EntryPointSymbol>MyStart</EntryPointSymbol></Link>"
                          "</ItemDefinitionGroup><ItemGroup><ClCompile Include=\"a.c\"/></ItemGroup>"));
    Found found = find(scratch, ".", NULL);
    assert_int_equal(N_DRIVERS(found), 1);
    assert_string_equal(driver_at(&found, 0)->entry_name, "MyStart");
    scratch_write(scratch, "a.vcxproj",
                  PROJECT("Driver", "WDM",
                          "<ItemDefinitionGroup><Link><AdditionalOptions>/x:1 -entry:_MyStart@8 %(AdditionalOptions)"
                          "</AdditionalOptions></Link></ItemDefinitionGroup>"
                          "<ItemGroup><ClCompile Include=\"a.c\"/></ItemGroup>"));
    found = find(scratch, ".", NULL);
    assert_string_equal(driver_at(&found, 0)->entry_name, "MyStart");
}

#define LINKED(name, configuration, symbol)                                                                             \
    "<ItemDefinitionGroup Condition=\"'$(Configuration)'=='" configuration "'\"><" name "><EntryPointSymbol>" symbol       \
    "</EntryPointSymbol></" name "></ItemDefinitionGroup>"

/* The entry may be told in a configuration only that is not the one read; a symbol without a body says nothing, and the
 * chosen configuration's comes first. */
static void takes_the_linker_entry_of_another_configuration(void **state)
{
    Scratch *scratch = *state;
    const char *source = "NTSTATUS Start(int a, int b) { }\nNTSTATUS Other(int a, int b) { }\n";
    scratch_write(scratch, "a.c", source);
    scratch_write(scratch, "a.vcxproj",
                  PROJECT("Driver", "WDM",
                          LINKED("Lib", "Release", "Other") LINKED("Link", "Debug", "GsDriverEntry")
                              LINKED("Link", "Release", "_Start@8") LINKED("Link", "Release2", "Other")
                                  "<ItemGroup><ClCompile Include=\"a.c\"/></ItemGroup>"));
    Found found = find(scratch, ".", NULL);
    assert_int_equal(N_DRIVERS(found), 1);
    assert_string_equal(driver_at(&found, 0)->entry_name, "Start");
    scratch_write(scratch, "a.vcxproj",
                  PROJECT("Driver", "WDM",
                          LINKED("Link", "Release", "Start") LINKED("Link", "Debug", "Other@8")
                              "<ItemGroup><ClCompile Include=\"a.c\"/></ItemGroup>"));
    found = find(scratch, ".", NULL);
    assert_int_equal(N_DRIVERS(found), 1);
    assert_string_equal(driver_at(&found, 0)->entry_name, "Other");
    scratch_write(scratch, "a.c", ENTRY);
    found = find(scratch, ".", NULL);
    assert_int_equal(N_DRIVERS(found), 1);
    assert_string_equal(driver_at(&found, 0)->entry_name, "DriverEntry");
}

/* ---- other project files ----------------------------------------------------------------------------------------- */

static void reads_sources_files(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "d/sys/a.c", ENTRY);
    scratch_write(scratch, "d/sys/b.c", "");
    scratch_write(scratch, "d/sys/amd.c", "");
    scratch_write(scratch, "d/common/c.c", "");
    scratch_write(scratch, "d/inc/x.h", "");
    scratch_write(scratch, "d/lib/l.c", "");
    scratch_write(scratch, "d/sys/sources.inc", "C_DEFINES=$(C_DEFINES) /DINCLUDED\r\n");
    scratch_write(
        scratch, "d/sys/SOURCES",
        "# a comment\r\nTARGETNAME=mydrv\r\nTARGETTYPE=DRIVER\r\nKMDF_VERSION=1\r\nINCLUDES=..\\INC;$(DDK)\r\n"
        "C_DEFINES=-DONE /DTWO=2\r\n!include sources.inc\r\n!if $(X)\r\nEXTRA=b.c\r\n!else\r\nEXTRA=z.c\r\n"
        "!endif\r\nTARGETLIBS=$(LIBS)\\mylib.lib\r\nSOURCES=a.c \\\r\n        $(EXTRA)   \\\r\n  "
        "..\\common\\c.c gone.c res.rc\r\nAMD64_SOURCES=amd.c\r\n");
    scratch_write(scratch, "d/lib/sources", "TARGETNAME=mylib\nTARGETTYPE=DRIVER_LIBRARY\nSOURCES=l.c\n");
    Found found = find(scratch, ".", NULL);
    assert_int_equal(N_DRIVERS(found), 1);
    const Driver *d = driver_at(&found, 0);
    assert_string_equal(d->name, "mydrv");
    assert_int_equal(d->kind, DRIVER_KMDF);
    assert_string_equal(JOINED(found, d->sources), "d/sys/a.c d/sys/b.c d/common/c.c d/sys/amd.c");
    assert_string_equal(JOINED(found, d->include_dirs), "d/inc d/sys");
    assert_string_equal(JOINED(found, d->defines), "ONE TWO=2 INCLUDED");
    assert_string_equal(JOINED(found, d->reference_sources), "d/lib/l.c");
    assert_true(has_note(&found, "gone.c", 0));
}

/* A driver that moved from one kit to the next keeps both projects; what is built with other definitions is another
 * driver. */
static void takes_the_newer_of_two_projects(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "d/a.c", ENTRY);
    scratch_write(scratch, "d/a.vcxproj",
                  PROJECT("Driver", "KMDF",
                          "<ItemDefinitionGroup><ClCompile><PreprocessorDefinitions>ONE=1</PreprocessorDefinitions>"
                          "</ClCompile></ItemDefinitionGroup><ItemGroup><ClCompile Include=\"a.c\"/></ItemGroup>"));
    scratch_write(scratch, "d/sources", "TARGETNAME=old\nTARGETTYPE=DRIVER\nC_DEFINES=/DONE=1\nSOURCES=a.c\n");
    Found found = find(scratch, ".", NULL);
    assert_int_equal(N_DRIVERS(found), 1);
    assert_string_equal(driver_at(&found, 0)->project, "d/a.vcxproj");
    scratch_write(scratch, "d/sources", "TARGETNAME=old\nTARGETTYPE=DRIVER\nC_DEFINES=/DONE=2\nSOURCES=a.c\n");
    found = find(scratch, ".", NULL);
    assert_int_equal(N_DRIVERS(found), 2);
}

static void reads_compile_commands(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "src/a.c", ENTRY);
    scratch_write(scratch, "src/b.c", "");
    scratch_write(scratch, "src/other.c", "");
    scratch_write(scratch, "src/inc/x.h", "");
    scratch_write(
        scratch, "build/compile_commands.json",
        "[{\"directory\": \"../src\", \"file\": \"a.c\", \"output\": \"CMakeFiles/drv.dir/a.c.obj\",\n"
        "\"command\": \"cl.exe /nologo -Iinc /D \\\"S=\\\\\\\"q\\\\\\\"\\\" -DTWO=2 /FIinc\\\\x.h /c a.c\"},\n"
        "{\"directory\": \"..\\\\src\", \"file\": \"b.c\", \"arguments\": [\"cc\", \"-I\", \"inc\", \"-o\",\n"
        "\"CMakeFiles/drv.dir/b.o\"]},\n"
        "{\"directory\": \"../src\", \"file\": \"other.c\", \"command\": \"cc -o x/o.dir/other.o\"}]");
    Found found = find(scratch, ".", NULL);
    assert_int_equal(N_DRIVERS(found), 1);
    const Driver *d = driver_at(&found, 0);
    assert_string_equal(d->name, "drv");
    assert_string_equal(JOINED(found, d->sources), "src/a.c src/b.c");
    assert_string_equal(JOINED(found, d->include_dirs), "src/inc build");
    assert_string_equal(JOINED(found, d->defines), "S=\"q\" TWO=2");
    assert_string_equal(JOINED(found, d->forced_includes), "src/inc/x.h");
}

/* A project that is scanned alone: what it names above the root is read as well, in any case of letters. */
static void takes_what_lies_outside(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "Shared/entry.c", ENTRY);
    scratch_write(scratch, "Shared/shared.h", "");
    scratch_write(scratch, "Shared/other.c", ENTRY);
    scratch_write(scratch, "driver/own.c", "void Own(void) {}\n");
    scratch_write(scratch, "driver/d.vcxproj",
                  "<Project><ItemDefinitionGroup><ClCompile>"
                  "<AdditionalIncludeDirectories>..\\shared;..\\nowhere</AdditionalIncludeDirectories>"
                  "</ClCompile></ItemDefinitionGroup><ItemGroup>"
                  "<ClCompile Include=\"own.c\" /><ClCompile Include=\"..\\SHARED\\Entry.c\" />"
                  "</ItemGroup></Project>");
    Found found = find(scratch, "driver", NULL);
    assert_int_equal(N_DRIVERS(found), 1);
    const Driver *driver = driver_at(&found, 0);
    assert_int_equal(driver->sources.count, 2);
    assert_string_equal(path_base(driver->sources.items[1]), "entry.c");
    assert_string_equal(driver->entry_file, driver->sources.items[1]);
    bool has_shared = false;
    for (size_t i = 0; i < driver->include_dirs.count; i++)
        has_shared = has_shared || strcmp(path_base(driver->include_dirs.items[i]), "Shared") == 0;
    assert_true(has_shared);
}

static void prints_drivers(void **state)
{
    Scratch *scratch = *state;
    scratch_write(scratch, "d/a.c", ENTRY);
    Found found = find(scratch, ".", NULL);
    assert_string_equal(discover_print(found.tree, &found.list, scratch->arena),
                        "driver d\n  folder d\n  project -\n  kind unknown\n  entry DriverEntry d/a.c:1\n"
                        "  source d/a.c\n  include d\n");
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, scratch_setup, scratch_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(leaves_out_output),      TEST(survives_link_loops),      TEST(finds_names_in_any_case),
        TEST(reports_a_bad_path),     TEST(finds_bare_drivers),       TEST(takes_one_source),
        TEST(finds_declared_entries), TEST(each_export_driver_is_its_own),
        TEST(reads_a_project),          TEST(chooses_what_exists),
        TEST(follows_references),     TEST(keeps_one_project_a_kind), TEST(goes_on_after_malformed_projects),
        TEST(reads_converted_projects),
        TEST(takes_the_linker_entry), TEST(takes_the_linker_entry_of_another_configuration), TEST(reads_sources_files),      TEST(reads_compile_commands),
        TEST(takes_the_newer_of_two_projects),
        TEST(takes_what_lies_outside), TEST(prints_drivers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
