/* SPDX-License-Identifier: MIT */
/* Unit tests of the lexical index: what is a definition in one text, and what is not. */
#include "scratch.h"

#include "discover/functions.h"

/* Everything seen, as `scope::name:line` with marks: s static, m method, i initializer, v variable, d declaration. */
static char *seen_in(Arena *arena, const char *text)
{
    FunctionList list = functions_find(text, strlen(text), arena);
    char *out = arena_strdup(arena, "");
    for (size_t i = 0; i < list.count; i++) {
        const FunctionSeen *f = &list.items[i];
        out = arena_printf(arena, "%s%s%s%s%s:%u%s%s%s%s%s", out, i == 0 ? "" : " ",
                           f->scope == NULL ? "" : f->scope, f->scope == NULL ? "" : "::", f->name, (unsigned)f->line,
                           f->is_static ? "s" : "", f->is_method ? "m" : "", f->is_initializer ? "i" : "",
                           f->kind == SEEN_VARIABLE ? "v" : "", f->kind == SEEN_INITIALIZER ? "d" : "");
    }
    return out;
}

typedef struct Case {
    const char *text, *seen;
} Case;

static void check(const Case *cases, size_t n)
{
    Arena *arena = arena_open();
    for (size_t i = 0; i < n; i++)
        assert_string_equal(seen_in(arena, cases[i].text), cases[i].seen);
    arena_close(arena);
}
#define CHECK(cases) check((cases), sizeof(cases) / sizeof *(cases))

static void finds_c_definitions(void **state)
{
    (void)state;
    static const Case cases[] = {
        {"NTSTATUS DriverEntry(PDRIVER_OBJECT d, PUNICODE_STRING p) { return 0; }", "DriverEntry:1"},
        {"NTSTATUS\nDriverEntry(\n    IN PDRIVER_OBJECT d\n    )\n{\n}\n", "DriverEntry:2"},
        {"NTSTATUS\nDriverEntry\n(PDRIVER_OBJECT d)\n{ }", "DriverEntry:2"},
        {"DriverEntry(d, p)\nPDRIVER_OBJECT d;\nPUNICODE_STRING p;\n{ return 0; }", "DriverEntry:1"},
        {"static int f(void) { } int g(void) { }", "f:1s g:1"},
        {"_Use_decl_annotations_\nVOID\nf(_In_ PVOID a, _Out_writes_(n) PUCHAR b) { }", "f:3"},
        {"_IRQL_requires_max_(PASSIVE_LEVEL)\n_Success_(return != 0)\nBOOLEAN f(void) { }", "f:3"},
        {"DECLARE_IT(a, b)\n\nint f(void)\n{\n}\n", "f:3"},
        {"void f(int a) LOCKS(a) { }", "f:1"},
        {"__declspec(noinline) void * __stdcall f(int a) { }", "f:1"},
        {"void f(int (*callback)(int), int a) { callback(a); g(a); }", "f:1"},
        {"struct _S *f(struct _T *t) { }", "f:1"},
        {"enum e f(void) { }", "f:1"},
        {"VOID (f)(int a) { }", "f:1"},
        {"STDMETHODIMP_(ULONG) f(void) { } STDMETHOD(g)(int a) { }", "f:1 g:1"},
        {"void f(void) { }\n#define X {\nvoid g(void) { }", "f:1 g:3"},
        {"typedef struct _A { int a; } A, *PA; int f(A a) { }", "f:1"},
    };
    CHECK(cases);
}

static void passes_over_what_is_none(void **state)
{
    (void)state;
    static const Case cases[] = {
        {"NTSTATUS DriverEntry(PDRIVER_OBJECT d, PUNICODE_STRING p);", ""},
        {"/* NTSTATUS DriverEntry() { } */ // void g() { }\n", ""},
        {"// a comment that goes on \\\nint f(void) { }\nint g(void) { }", "g:3"},
        {"char *s = \"int f(void) { }\";", "s:1v"},
        {"char c = '{'; int f(void) { } char d = '\\''; int g(void) { }", "c:1v f:1 d:1v g:1"},
        {"int f(void) { return g(1) + h(2); }", "f:1"},
        {"int f(void) { if (a) { b(); } while (c) { d(); } }", "f:1"},
        {"#if 0\nint f(void) { }\n#endif\nint g(void) { }", "g:4"},
        {"#if 0 // why\nint f(void) { }\n#else\nint g(void) { }\n#endif", "g:4"},
        {"#if (0)\n#if 1\nint f(void) { }\n#else\nint h(void) { }\n#endif\n#endif\nint g(void) { }", "g:8"},
        {"#if 1\nint f(void) { }\n#else\nint g(void) { }\n#endif", "f:2"},
        {"#if FALSE\nint f(void) { }\n#elif X\nint g(void) { }\n#endif", "g:4"},
        {"#if 0\nit's dead, /* #endif */ \"\n#endif\nint g(void) { }", "g:4"},
        {"#define ENTRY \\\n    int f(void) \\\n    { }\nint g(void) { }", "g:4"},
        {"int table[] = { f(1), g(2) }; int (*h)(int) = k;", "table:1v"},
        {"int f(void)", ""},
        {"", ""},
    };
    CHECK(cases);
}

static void keeps_count_in_conditional_code(void **state)
{
    (void)state;
    static const Case cases[] = {
        {"#ifdef A\nint f(int a) {\n#else\nint f(int a, int b) {\n#endif\n  x();\n}\nint g(void) { }", "f:2 f:4 g:8"},
        {"#ifdef A\nint f(int a)\n#else\nint g(int a)\n#endif\n{\n}\nint h(void) { }", "f:2 g:4 h:8"},
        {"int f(void)\n{\n#ifdef A\n  if (a) {\n#else\n  {\n#endif\n  }\n}\nint g(void) { }", "f:1 g:10"},
        {"int f(void)\n{\n  if (a) {\n}\nint g(void)\n{\n}", "f:1 g:5"},
        {"#ifdef __cplusplus\nextern \"C\" {\n#endif\nint f(void) { }\n#ifdef __cplusplus\n}\n#endif\nint g(void) { }",
         "f:4 g:8"},
        {"int f(void)\n{\n  __asm mov al, '\n}\nint g(void) { }", "f:1 g:5"},
    };
    CHECK(cases);
}

static void finds_cpp_definitions(void **state)
{
    (void)state;
    static const Case cases[] = {
        {"extern \"C\" NTSTATUS DriverEntry(int a) { }", "DriverEntry:1"},
        {"extern \"C\" { int f(void) { } }\nnamespace n { int g() { } }", "f:1 g:2"},
        {"namespace { int f() { } } int g() { }", "f:1s g:1"},
        {"void A::f() { } A::B::~B() { } int A<T>::g() const noexcept override { }", "A::f:1m B::~B:1m g:1m"},
        {"A::A(int a) : m_a(a), m_b{a}, B<int>(a) { f(); } int g() { }", "A::A:1m g:1"},
        {"A::A() try : m(1) { } catch (...) { } int g() { }", "A::A:1m g:1"},
        {"class A : public B { public: int f() { } static int g(); private: int m; };", "f:1m"},
        {"class MACRO(\"x\") A final : public B { int f() { } };", "f:1m"},
        {"template <class T, int N = (1 > 0)> T f(T t) { }", "f:1"},
        {"template <> void f<int>(int) { }", "f:1"},
        {"void *operator new(size_t n, int tag) { } bool operator==(A a, A b) { } int A::operator()(int) { }",
         "operator new:1 operator==:1 A::operator():1m"},
        {"auto f() -> decltype(g()) { }", "f:1"},
        {"auto l = [](int a) { return a; }; int g() { }", "l:1v g:1"},
        {"const char *s = R\"x( \" int f() { } )x\"; int g() { int n = 1'000; }", "s:1v g:1"},
        {"enum class E : int { A, B }; int g() { }", "g:1"},
        {"void f(int a = g({1, 2})) { }", "f:1"},
    };
    CHECK(cases);
}

static void finds_declared_entries(void **state)
{
    (void)state;
    static const Case cases[] = {
        {"DRIVER_INITIALIZE DriverEntry;", "DriverEntry:1id DriverEntry:1v"},
        {"extern \"C\" DRIVER_INITIALIZE FooEntry;", "FooEntry:1id"},
        {"typedef DRIVER_INITIALIZE *PDRIVER_INITIALIZE;", ""},
        {"_Function_class_(DRIVER_INITIALIZE)\nNTSTATUS Foo(int a) { }", "Foo:2i"},
        {"_Function_class_(DRIVER_INITIALIZE) NTSTATUS Foo(int a);", "Foo:1id"},
        {"/* DRIVER_INITIALIZE X; */", ""},
    };
    CHECK(cases);
}

static void finds_variables(void **state)
{
    (void)state;
    static const Case cases[] = {
        {"ULONG a, *b = 0, c[4] = {1, 2}; static PVOID d;", "a:1v b:1v c:1v d:1sv"},
        {"extern ULONG a; typedef int t; struct s; int f(void);", ""},
        {"struct { int x; } a; typedef struct { int y; } T, *PT;", "a:1v"},
        {"GLOBALS Globals =\n{\n  { 0 }\n};\nint f(void) { int local; }", "Globals:1v f:5"},
        {"DECLSPEC_ALIGN(8) LONG a;", "a:1v"},
    };
    CHECK(cases);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_c_definitions),    cmocka_unit_test(passes_over_what_is_none),
        cmocka_unit_test(finds_cpp_definitions),  cmocka_unit_test(keeps_count_in_conditional_code),
        cmocka_unit_test(finds_declared_entries), cmocka_unit_test(finds_variables),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
