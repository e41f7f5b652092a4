/* SPDX-License-Identifier: MIT */
/* Unit test of the catalogue against the bundled platform headers: where a header declares a function, its entry must
 * fit the declaration - what it returns, how many arguments there are, which of them can be written through. */
#include "scratch.h"

#include <clang-c/Index.h>

#include "base/embedded.h"
#include "base/platform.h"
#include "catalogue/catalogue.h"

#define FOLDER "/platform/"

/* What a declaration says, as far as an entry can contradict it. */
typedef enum Returns {
    RETURNS_VOID,
    RETURNS_NTSTATUS,
    RETURNS_LONG, /* or ULONG: a status of any sort */
    RETURNS_NDIS,
    RETURNS_HRESULT,
    RETURNS_POINTER,
    RETURNS_OTHER
} Returns;

typedef struct Prototype {
    Returns returns;
    int n_params;
    bool is_variadic;
    uint64_t pointers; /* bit N: parameter N is a pointer to something that is not const */
    uint64_t records;  /* bit N: parameter N is a struct or union: its address is what the replay gets */
    uint64_t objects;  /* bit N: parameter N points to a struct or union */
    const char *front, *text;
} Prototype;

typedef struct Declared {
    Arena *arena;
    StrMap prototypes; /* name -> Prototype * */
    StrMap wanted;     /* headers that entries name, in small letters */
    StrMap read;       /* paths of headers that a unit has included */
    const char *front;
} Declared;

/* ---- declarations ------------------------------------------------------------------------------------------------ */

static Returns by_name(const char *name)
{
    static const struct {
        const char *name;
        Returns returns;
    } names[] = {
        {"NTSTATUS", RETURNS_NTSTATUS}, {"NDIS_STATUS", RETURNS_NDIS}, {"HRESULT", RETURNS_HRESULT},
        {"LONG", RETURNS_LONG},         {"ULONG", RETURNS_LONG},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i].name) == 0)
            return names[i].returns;
    return RETURNS_OTHER;
}

/* By the first known name on the way through the typedefs: TLG_STATUS is an NTSTATUS. */
static Returns returns_of(CXType type)
{
    enum CXTypeKind kind = clang_getCanonicalType(type).kind;
    Returns returns = kind == CXType_Void ? RETURNS_VOID : kind == CXType_Pointer ? RETURNS_POINTER : RETURNS_OTHER;
    for (int depth = 0; returns == RETURNS_OTHER && depth < 8; depth++) {
        CXString spelling = clang_getTypeSpelling(type);
        returns = by_name(clang_getCString(spelling));
        clang_disposeString(spelling);
        type = clang_getTypedefDeclUnderlyingType(clang_getTypeDeclaration(type));
        if (type.kind == CXType_Invalid)
            break;
    }
    return returns;
}

static bool can_be_written_through(CXType type)
{
    CXType canonical = clang_getCanonicalType(type);
    if (canonical.kind == CXType_IncompleteArray || canonical.kind == CXType_ConstantArray)
        return !clang_isConstQualifiedType(clang_getArrayElementType(canonical));
    return canonical.kind == CXType_Pointer && !clang_isConstQualifiedType(clang_getPointeeType(canonical));
}

static void add_function(Declared *declared, CXCursor cursor)
{
    CXString spelling = clang_getCursorSpelling(cursor), type_text = clang_getTypeSpelling(clang_getCursorType(cursor));
    const char *name = arena_strdup(declared->arena, clang_getCString(spelling));
    CXType type = clang_getCursorType(cursor);
    Prototype *prototype = ARENA_NEW(declared->arena, Prototype);
    *prototype = (Prototype){returns_of(clang_getResultType(type)),
                             clang_getNumArgTypes(type),
                             clang_isFunctionTypeVariadic(type) != 0,
                             0,
                             0,
                             0,
                             declared->front,
                             arena_strdup(declared->arena, clang_getCString(type_text))};
    for (int i = 0; i < prototype->n_params && i < 64; i++) {
        CXType parameter = clang_getArgType(type, (unsigned)i);
        if (can_be_written_through(parameter))
            prototype->pointers |= UINT64_C(1) << i;
        if (clang_getCanonicalType(parameter).kind == CXType_Record)
            prototype->records |= UINT64_C(1) << i;
        if (clang_getCanonicalType(clang_getPointeeType(clang_getCanonicalType(parameter))).kind == CXType_Record)
            prototype->objects |= UINT64_C(1) << i;
    }
    if (strmap_get(&declared->prototypes, name) == NULL)
        strmap_put(&declared->prototypes, name, prototype);
    clang_disposeString(spelling);
    clang_disposeString(type_text);
}

static enum CXChildVisitResult visit(CXCursor cursor, CXCursor parent, CXClientData context)
{
    (void)parent;
    if (clang_getCursorKind(cursor) == CXCursor_LinkageSpec)
        return CXChildVisit_Recurse;
    if (clang_getCursorKind(cursor) == CXCursor_FunctionDecl &&
        clang_getCursorType(cursor).kind == CXType_FunctionProto)
        add_function(context, cursor);
    return CXChildVisit_Continue;
}

/* ---- parsing ----------------------------------------------------------------------------------------------------- */

static const char *const arguments[] = {
    "-xc",
    "-std=gnu17",
    "--target=x86_64-pc-windows-msvc",
    "-fms-extensions",
    "-fms-compatibility",
    "-fms-compatibility-version=19.38",
    "-nostdinc",
    "-Wno-everything",
    ("-I" FOLDER),
    "-D_WIN64=1",
    "-D_AMD64_=1",
    "-D_WIN32_WINNT=0x0A00",
    "-DWINVER=0x0A00",
    "-DNTDDI_VERSION=0x0A00000C",
    "-DDBG=1",
    "-DDEPRECATE_DDK_FUNCTIONS=1",
};
static const char *const kernel_arguments[] = {"-D_KERNEL_MODE=1",         "-DKMDF_VERSION_MAJOR=1",
                                               "-DKMDF_VERSION_MINOR=33",  "-DNDIS680=1",
                                               "-DNDIS_MINIPORT_DRIVER=1", "-DNDIS680_MINIPORT=1"};
static const char *const user_arguments[] = {"-DUMDF_VERSION_MAJOR=2", "-DUMDF_VERSION_MINOR=33"};
#define COUNT(array) (sizeof(array) / sizeof *(array))

static void note_inclusion(CXFile file, CXSourceLocation *stack, unsigned depth, CXClientData context)
{
    Declared *declared = context;
    CXString name = clang_getFileName(file);
    (void)stack, (void)depth;
    strmap_put(&declared->read, arena_strdup(declared->arena, clang_getCString(name)), declared);
    clang_disposeString(name);
}

/* A unit of the line BEFORE and an include of FRONT; false when it has errors. */
static bool parse_front(Declared *declared, CXIndex index, struct CXUnsavedFile *files, unsigned n_files,
                        const char *before, bool is_user)
{
    const char *const *more = is_user ? user_arguments : kernel_arguments;
    size_t n_more = is_user ? COUNT(user_arguments) : COUNT(kernel_arguments), n = 0;
    const char *all[64];
    for (size_t i = 0; i < COUNT(arguments); i++)
        all[n++] = arguments[i];
    for (size_t i = 0; i < n_more; i++)
        all[n++] = more[i];
    char *text = arena_printf(declared->arena, "%s\n#include <%s>\n", before, declared->front);
    files[n_files] = (struct CXUnsavedFile){"/source.c", text, (unsigned long)strlen(text)};
    CXTranslationUnit unit =
        clang_parseTranslationUnit(index, "/source.c", all, (int)n, files, n_files + 1,
                                   CXTranslationUnit_SkipFunctionBodies | CXTranslationUnit_KeepGoing);
    bool good = unit != NULL;
    for (unsigned i = 0; good && i < clang_getNumDiagnostics(unit); i++) {
        CXDiagnostic diagnostic = clang_getDiagnostic(unit, i);
        good = clang_getDiagnosticSeverity(diagnostic) < CXDiagnostic_Error;
        clang_disposeDiagnostic(diagnostic);
    }
    if (good) {
        clang_visitChildren(clang_getTranslationUnitCursor(unit), visit, declared);
        clang_getInclusions(unit, note_inclusion, declared);
    }
    clang_disposeTranslationUnit(unit);
    return good;
}

/* The headers that include most of the others. */
static const char *const umbrellas[] = {"ntifs.h", "wdf.h", "ndis.h", "fltkernel.h", "storport.h", "windows.h"};

static void want_headers(Declared *declared, const Catalogue *catalogue)
{
    for (size_t i = 0; i < catalogue_n_apis(catalogue); i++)
        strmap_put(&declared->wanted, ascii_lower(declared->arena, catalogue_api(catalogue, i)->header), declared);
    for (size_t i = 0; i < COUNT(umbrellas); i++)
        strmap_put(&declared->wanted, umbrellas[i], declared);
}

static bool is_wanted(const Declared *declared, const char *name)
{
    return strmap_get(&declared->wanted, ascii_lower(declared->arena, name)) != NULL;
}

/* Every function that a header which entries name declares. */
static void read_headers(Declared *declared)
{
    struct CXUnsavedFile *files = ARENA_ARRAY(declared->arena, struct CXUnsavedFile, embedded_n_platform + 1);
    unsigned n_files = (unsigned)embedded_n_platform;
    CXIndex index = clang_createIndex(0, 0);
    for (size_t i = 0; i < embedded_n_platform; i++)
        files[i] =
            (struct CXUnsavedFile){arena_printf(declared->arena, FOLDER "%s", embedded_platform[i].name),
                                   (const char *)embedded_platform[i].text, (unsigned long)embedded_platform[i].size};
    for (size_t i = 0; i < embedded_n_platform; i++) {
        declared->front = embedded_platform[i].name;
        if (strmap_get(&declared->read, files[i].Filename) == NULL && is_wanted(declared, declared->front) &&
            !parse_front(declared, index, files, n_files, "", false) &&
            !parse_front(declared, index, files, n_files, "#include <ntifs.h>", false) &&
            !parse_front(declared, index, files, n_files, "#include <windows.h>", true))
            print_message("%s cannot be parsed on its own\n", declared->front);
    }
    clang_disposeIndex(index);
}

/* ---- comparing --------------------------------------------------------------------------------------------------- */

static bool result_fits(const Api *api, Returns returns)
{
    switch (api->result) {
    case RESULT_VOID: return returns == RETURNS_VOID;
    case RESULT_NTSTATUS: return returns == RETURNS_NTSTATUS || returns == RETURNS_LONG;
    case RESULT_NDIS_STATUS: return returns == RETURNS_NDIS || returns == RETURNS_NTSTATUS;
    case RESULT_HRESULT: return returns == RETURNS_HRESULT;
    case RESULT_POINTER: return returns == RETURNS_POINTER;
    case RESULT_HANDLE: return returns == RETURNS_POINTER || returns == RETURNS_OTHER;
    case RESULT_BOOLEAN:
    case RESULT_WIN32: return returns == RETURNS_OTHER || returns == RETURNS_LONG;
    case RESULT_VALUE: return returns == RETURNS_OTHER || returns == RETURNS_LONG || returns == RETURNS_POINTER;
    case N_RESULT_KINDS: break;
    }
    return false;
}

/* Of an argument: 1 there is none, 2 it cannot be written through, 0 good. */
static int argument_trouble(const Prototype *prototype, int arg, bool is_written)
{
    if (arg < 0 || (arg >= prototype->n_params && prototype->is_variadic))
        return 0;
    if (arg >= prototype->n_params)
        return 1;
    return is_written && arg < 64 && (prototype->pointers & UINT64_C(1) << arg) == 0 ? 2 : 0;
}

typedef struct Comparison {
    const Api *api;
    const Prototype *prototype;
    size_t n_troubles;
} Comparison;

static void check_argument(Comparison *one, int arg, bool is_written, const char *what)
{
    int trouble = argument_trouble(one->prototype, arg, is_written);
    if (trouble == 0)
        return;
    one->n_troubles++;
    print_message("%s: %s: %s: argument %d %s; %s: %s\n", one->api->source, one->api->name, what, arg,
                  trouble == 1 ? "does not exist" : "cannot be written through", one->prototype->front,
                  one->prototype->text);
}

static bool has_bit(uint64_t bits, int arg)
{
    return arg >= 0 && arg < 64 && (bits & UINT64_C(1) << arg) != 0;
}

/* A record has no value of its own: it is named by a field, or by where it is. */
static void check_place(Comparison *one, const Place *place)
{
    bool is_value = place->kind == PLACE_VALUE, is_stored = place->kind == PLACE_OUT || place->kind == PLACE_DEREF;
    check_argument(one, place->arg, place->kind == PLACE_OUT, "effect");
    if (place->field != NULL || !((is_value && has_bit(one->prototype->records, place->arg)) ||
                                  (is_stored && has_bit(one->prototype->objects, place->arg))))
        return;
    one->n_troubles++;
    print_message("%s: %s: argument %d is a record: `object`, or a field; %s\n", one->api->source, one->api->name,
                  place->arg, one->prototype->text);
}

static size_t compare(const Api *api, const Prototype *prototype)
{
    Comparison one = {api, prototype, 0};
    if (!result_fits(api, prototype->returns)) {
        one.n_troubles++;
        print_message("%s: %s: the result does not fit; %s: %s\n", api->source, api->name, prototype->front,
                      prototype->text);
    }
    for (size_t i = 0; i < api->n_effects; i++) {
        check_place(&one, &api->effects[i].place);
        check_place(&one, &api->effects[i].owner);
        check_place(&one, &api->effects[i].also);
        check_argument(&one, api->effects[i].when.arg, false, "condition");
    }
    for (size_t i = 0; i < api->n_outs; i++)
        check_argument(&one, api->outs[i].arg, true, "write");
    check_argument(&one, api->role_arg, false, "role_arg");
    check_argument(&one, api->attributes_arg, false, "attributes_arg");
    check_argument(&one, api->config_arg, false, "config_arg");
    check_argument(&one, api->handle_arg, true, "handle_arg");
    check_argument(&one, api->parent_arg, false, "parent_arg");
    check_argument(&one, api->tag_arg, false, "tag_arg");
    return one.n_troubles;
}

static void entries_fit_the_headers(void **state)
{
    (void)state;
    Arena *arena = arena_open();
    NoteList notes;
    const char *error = NULL;
    size_t n_declared = 0, n_troubles = 0;
    notes_init(&notes, arena);
    Catalogue *catalogue = catalogue_load(NULL, 0, arena, &notes, &error);
    if (catalogue == NULL)
        fail_msg("%s", error);
    Declared declared = {.arena = arena};
    strmap_init(&declared.prototypes, arena);
    strmap_init(&declared.read, arena);
    strmap_init(&declared.wanted, arena);
    want_headers(&declared, catalogue);
    read_headers(&declared);
    for (size_t i = 0; i < catalogue_n_apis(catalogue); i++) {
        const Api *api = catalogue_api(catalogue, i);
        const Prototype *prototype = strmap_get(&declared.prototypes, api->name);
        n_declared += prototype != NULL;
        n_troubles += prototype != NULL ? compare(api, prototype) : 0;
    }
    print_message("%zu of %zu entries are declared in the headers\n", n_declared, catalogue_n_apis(catalogue));
    assert_int_equal(n_troubles, 0);
    assert_true(n_declared > 1000);
    arena_close(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(entries_fit_the_headers)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
