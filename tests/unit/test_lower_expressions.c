/* SPDX-License-Identifier: MIT */
/* Unit tests of lower: expressions, initialisers, places and references of C. */
#include "lowered.h"

static void test_members(void **state)
{
    Lowered unit = lower_text(state, "driver.c",
        "typedef struct S { int a; union { int b; struct { short c, d; }; }; int f : 3; int v[4]; "
        "struct { int q; } in; } S;\n"
        "int Arrow(S *s) { return s->c; }\n"
        "int Dot(void) { S s; s.in.q = 1; return s.v[2]; }\n"
        "void Bits(S *s) { s->f = 2; }\n"
        "int Swapped(S *s) { return 3[s->v]; }\n");
    assert_listed(&unit, body_of(&unit, "Arrow"), "t2 = field t1.c : short\n  t3 = load short t2\n  t4 = cast int t3");
    assert_listed(&unit, body_of(&unit, "Dot"), ".in : ");
    assert_listed(&unit, body_of(&unit, "Dot"), ".q : int");
    assert_listed(&unit, body_of(&unit, "Dot"), "] : int");
    assert_listed(&unit, body_of(&unit, "Bits"), ".f : int");
    assert_listed(&unit, body_of(&unit, "Swapped"), "] : int");
}

static void test_conversions(void **state)
{
    Lowered unit = lower_text(state, "driver.c",
        "typedef unsigned char BOOLEAN; typedef long NTSTATUS;\n"
        "BOOLEAN Narrow(int n) { return n; }\n"
        "int Truth(void *p) { _Bool b = p; return b; }\n"
        "int Negative(void) { return -1; }\n"
        "NTSTATUS Status(void) { return (NTSTATUS)0xC0000001L; }\n"
        "unsigned Wide(unsigned char c) { return c + 1; }\n"
        "int Not(int n) { return !n + ~n - -n; }\n"
        "void Same(int *p) { void *q = p; q = q; }\n");
    assert_listed(&unit, body_of(&unit, "Narrow"), "cast BOOLEAN");
    assert_listed(&unit, body_of(&unit, "Truth"), "cast _Bool");
    assert_listed(&unit, body_of(&unit, "Negative"), "t0 = const -1\n  return t0");
    assert_listed(&unit, body_of(&unit, "Status"), "t0 = const -1073741823\n  return t0");
    assert_listed(&unit, body_of(&unit, "Wide"), "cast int t1");
    assert_listed(&unit, body_of(&unit, "Not"), "unary lognot int");
    assert_listed(&unit, body_of(&unit, "Not"), "unary bitnot int");
    assert_not_listed(&unit, body_of(&unit, "Same"), "cast");
}

static void test_pointers(void **state)
{
    Lowered unit = lower_text(state, "driver.c",
        "typedef struct T { int x, y; } T;\n"
        "T *Plus(T *p) { return p + 2; }\n"
        "T *Minus(T *p, int n) { return p - n; }\n"
        "long long Difference(T *a, T *b) { return a - b; }\n"
        "void Steps(T *p) { p++; --p; p += 3; }\n"
        "T *Container(int *y) { return (T *)((char *)y - __builtin_offsetof(T, y)); }\n"
        "int Offset(void) { return __builtin_offsetof(T, y); }\n"
        "int (*Function(void))(T *) { extern int F(T *); return &F; }\n");
    assert_listed(&unit, body_of(&unit, "Plus"), "t3 = index t1[t2] : T");
    assert_listed(&unit, body_of(&unit, "Minus"), "unary neg");
    assert_listed(&unit, body_of(&unit, "Difference"), "binary sub long long");
    assert_listed(&unit, body_of(&unit, "Steps"), "const -1");
    /* the offset stays a field, so that the way back to the record can be seen */
    assert_listed(&unit, body_of(&unit, "Container"), "t2 = const 0\n  t3 = field t2.y : int\n  t4 = unary neg");
    assert_listed(&unit, body_of(&unit, "Offset"), "t0 = const 4\n  return t0");
    assert_listed(&unit, body_of(&unit, "Function"), "t0 = func F");
}

static void test_assignments(void **state)
{
    Lowered unit = lower_text(state, "driver.c",
        "typedef struct T { int x, y; } T; T Make(T);\n"
        "int Chain(int a, int b) { return a = b = 3; }\n"
        "void Compound(unsigned char c) { c += 300; }\n"
        "int Post(int n) { return n++; }\n"
        "int Pre(int n) { return ++n; }\n"
        "void Copy(T *p, T v) { *p = v; }\n"
        "T Pass(T v) { return Make(v); }\n"
        "int Field(T v) { return Make(v).y; }\n");
    assert_listed(&unit, body_of(&unit, "Chain"),
                  "t0 = const 3\n  t1 = local 1 b\n  store int t1 <- t0\n  t2 = local 0 a");
    assert_listed(&unit, body_of(&unit, "Compound"), "cast int");
    assert_listed(&unit, body_of(&unit, "Compound"), "cast unsigned char");
    assert_listed(&unit, body_of(&unit, "Post"), "t1 = load int t0");
    assert_listed(&unit, body_of(&unit, "Post"), "return t1");
    assert_listed(&unit, body_of(&unit, "Pre"), "return t3");
    assert_listed(&unit, body_of(&unit, "Copy"), "copy T t2 <- t0");
    assert_listed(&unit, body_of(&unit, "Pass"), "t1 = call Make(t0)\n  return t1");
    assert_listed(&unit, body_of(&unit, "Field"), "t2 = field t1.y : int");
}

static void test_literals(void **state)
{
    Lowered unit = lower_text(state, "driver.c",
        "typedef unsigned short WCHAR;\n"
        "const char *Narrow(void) { return \"a\\tb\" \"c\\x41\"; }\n"
        "const WCHAR *Wide(void) { return L\"\\\\Device\\\\\\u00e9\"; }\n"
        "int Characters(void) { return 'lbaT' + 'a' + L'b'; }\n"
        "int Sizes(void) { return sizeof(int[3]) + sizeof \"abc\" + _Alignof(long long); }\n"
        "double Floating(void) { return 1.5; }\n");
    assert_listed(&unit, body_of(&unit, "Narrow"), "string \"a\\x09bcA\"");
    assert_listed(&unit, body_of(&unit, "Wide"), "string \"\\\\Device\\\\\xc3\xa9\"");
    assert_listed(&unit, body_of(&unit, "Characters"), "const 1818386772");
    assert_listed(&unit, body_of(&unit, "Sizes"), "const 12");
    assert_listed(&unit, body_of(&unit, "Sizes"), "const 4");
    assert_listed(&unit, body_of(&unit, "Floating"), "unknown double");
    assert_int_equal(count_notes(&unit, NOTE_NOT_LOWERED), 0);
}

/* ---- initialisers ----------------------------------------------------------------------------------------------- */

static size_t count_ops(const IrFunction *function, IrOp op)
{
    size_t n = 0;
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++)
            n += function->blocks[b].insts[i].op == op;
    return n;
}

#define POINTS "typedef struct P { int x, y; } P; typedef struct L { P from, to; int w; } L;\n"

static void test_lists(void **state)
{
    Lowered unit = lower_text(state, "driver.c", POINTS
        "void Zero(void) { L l = {0}; (void)l; }\n"
        "void Nested(void) { L l = {{1, 2}, {3}, 4}; (void)l; }\n"
        "void Flat(void) { L l = {1, 2, 3, 4, 5}; (void)l; }\n"
        "void Named(void) { L l = {.to.y = 6, 7, .from = {.x = 8}}; (void)l; }\n"
        "void Whole(P p) { L l = {p, .w = 1}; (void)l; }\n"
        "void Text(void) { char a[8] = \"ab\", b[] = {\"cd\"}; (void)a; (void)b; }\n");
    const IrFunction *zero = body_of(&unit, "Zero");
    assert_int_equal(count_ops(zero, IR_ZERO), 1);
    assert_int_equal(count_ops(zero, IR_STORE), 0);
    assert_int_equal(count_ops(body_of(&unit, "Nested"), IR_STORE), 4);
    assert_int_equal(count_ops(body_of(&unit, "Nested"), IR_ZERO), 1);
    assert_int_equal(count_ops(body_of(&unit, "Flat"), IR_STORE), 5);
    assert_listed(&unit, body_of(&unit, "Flat"), ".w : int\n  t12 = const 5");
    /* what follows `.to.y` is `.w` */
    assert_listed(&unit, body_of(&unit, "Named"), ".to : P\n  t2 = field t1.y : int\n  t3 = const 6");
    assert_listed(&unit, body_of(&unit, "Named"), ".w : int\n  t5 = const 7");
    assert_listed(&unit, body_of(&unit, "Named"), ".x : int\n  t8 = const 8");
    assert_int_equal(count_ops(body_of(&unit, "Whole"), IR_COPY), 1);
    assert_int_equal(count_ops(body_of(&unit, "Text"), IR_COPY), 2);
}

static void test_arrays(void **state)
{
    Lowered unit = lower_text(state, "driver.c", POINTS
        "void Gap(void) { int a[5] = {[3] = 9, 10}; (void)a; }\n"
        "void Span(void) { int a[8] = {[2 ... 4] = 7, 6}; (void)a; }\n"
        "void Records(void) { P a[] = {1, 2, {3, 4}, [3].y = 5}; (void)a; }\n"
        "void Literal(void) { P *p = &(P){.y = 2}; (void)p; }\n"
        "void Union(void) { union { int a; P p; } u = {.p = {1, 2}}; (void)u; }\n");
    assert_listed(&unit, body_of(&unit, "Gap"), "t1 = const 3\n  t2 = index t0[t1] : int\n  t3 = const 9");
    assert_listed(&unit, body_of(&unit, "Gap"), "t4 = const 4\n  t5 = index t0[t4] : int\n  t6 = const 10");
    assert_int_equal(count_ops(body_of(&unit, "Span"), IR_STORE), 4);
    assert_listed(&unit, body_of(&unit, "Span"), "const 5\n");
    assert_int_equal(count_ops(body_of(&unit, "Records"), IR_STORE), 5);
    assert_listed(&unit, body_of(&unit, "Literal"), "zero P");
    assert_listed(&unit, body_of(&unit, "Union"), ".p : P");
}

/* Members of an anonymous union have the address of the record: zeroing the union alone would wipe out the record. */
static void test_anonymous_members(void **state)
{
    Lowered unit = lower_text(state, "driver.c",
        "struct R { int a; union { int b; struct { short c, d; }; }; int e; };\n"
        "void F(void) { struct R r = {1, {2}, 3}; (void)r; }\n");
    const IrFunction *function = body_of(&unit, "F");
    assert_int_equal(count_ops(function, IR_ZERO), 1);
    assert_int_equal(count_ops(function, IR_STORE), 3);
    assert_listed(&unit, function, ".b : int");
}

static void test_globals(void **state)
{
    Lowered unit = lower_text(state, "driver.c",
        "int F(int); int (*g_Table[])(int) = {F, 0, F};\n"
        "static const char *g_Names[] = {\"one\", \"two\"};\n"
        "int g_Zero = 0, g_Tentative; extern int g_Elsewhere; static int g_Own = 5;\n"
        "int Next(void) { static int count = 3; return count++ + g_Elsewhere; }\n");
    assert_int_equal(count_ops(global_of(&unit, "g_Table")->init, IR_FUNC), 2);
    assert_int_equal(count_ops(global_of(&unit, "g_Names")->init, IR_STRING), 2);
    assert_null(global_of(&unit, "g_Zero")->init);
    assert_true(global_of(&unit, "g_Tentative")->is_defined);
    assert_false(global_of(&unit, "g_Elsewhere")->is_defined);
    assert_true(global_of(&unit, "g_Own")->is_internal);
    assert_non_null(strstr(global_of(&unit, "g_Own")->id, "g_Own@"));
    assert_non_null(strstr(global_of(&unit, "count")->id, "Next::count@"));
    assert_non_null(global_of(&unit, "count")->init);
    assert_string_equal(global_of(&unit, "g_Tentative")->id, "g_Tentative");
}

/* ---- calls, references ------------------------------------------------------------------------------------------ */

static void test_calls(void **state)
{
    Lowered unit = lower_text(state, "driver.c",
        "struct Ops { int (*Do)(int); }; int F(int); void V(void); int Variadic(const char *, ...);\n"
        "int Direct(void) { return (F)(1); }\n"
        "int Through(struct Ops *o) { return o->Do(2); }\n"
        "int Pointer(int (*p)(int)) { return (*p)(3) + p(4); }\n"
        "void Void(void) { V(); (void)F(1); }\n"
        "void More(void) { Variadic(\"%d\", 1, 2); }\n"
        "void Undeclared(int n) { Nobody(n); }\n"
        "int Assumed(int n) { __assume(n > 2); return n; }\n");
    assert_listed(&unit, body_of(&unit, "Direct"), "t1 = call F(t0)");
    assert_listed(&unit, body_of(&unit, "Through"), "t5 = call *t3(t4)");
    assert_listed(&unit, body_of(&unit, "Pointer"), "t3 = call *t1(t2)");
    assert_listed(&unit, body_of(&unit, "Void"), "  call V()\n");
    assert_listed(&unit, body_of(&unit, "More"), "call Variadic(t0, t1, t2)");
    assert_listed(&unit, body_of(&unit, "Undeclared"), "call Nobody(t1)");
    assert_listed(&unit, body_of(&unit, "Assumed"), "unreachable");
}

static const IrFunctionRef *ref_of(const Lowered *lowered, const char *name)
{
    for (size_t i = 0; i < lowered->unit->n_refs; i++)
        if (strcmp(lowered->unit->refs[i]->name, name) == 0)
            return lowered->unit->refs[i];
    fail_msg("no reference to %s", name);
    return NULL;
}

static void test_references(void **state)
{
    Lowered unit = lower_text(state, "driver.c",
        "#define NOTE(x) __attribute__((annotate(x)))\n"
        "NOTE(\"own\") long Marked(NOTE(\"first\") int a, NOTE(\"second\") void *b);\n"
        "static int Internal(void) { return 1; }\n"
        "__declspec(noreturn) void Die(int); _Noreturn void Die2(void); __attribute__((noreturn)) void Die3(void);\n"
        "int F(void) { Marked(1, 0); Die(1); Die2(); Die3(); return Internal(); }\n");
    const IrFunctionRef *marked = ref_of(&unit, "Marked"), *internal = ref_of(&unit, "Internal");
    assert_int_equal(marked->n_annotations, 3);
    assert_string_equal(marked->annotations[0], "own");
    assert_string_equal(marked->annotations[1], "0:first");
    assert_string_equal(marked->annotations[2], "1:second");
    assert_int_equal(marked->n_params, 2);
    assert_string_equal(marked->id, "Marked");
    assert_true(internal->is_internal);
    assert_non_null(strstr(internal->id, "Internal@"));
    assert_true(ref_of(&unit, "Die")->is_noreturn && ref_of(&unit, "Die2")->is_noreturn);
    assert_true(ref_of(&unit, "Die3")->is_noreturn);
    assert_false(marked->is_noreturn);
}

/* ---- places ----------------------------------------------------------------------------------------------------- */

static const IrInst *call_of(const IrFunction *function, const char *name)
{
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
            const IrInst *inst = &function->blocks[b].insts[i];
            if (inst->op == IR_CALL && inst->func != NULL && strcmp(inst->func->name, name) == 0)
                return inst;
        }
    fail_msg("no call of %s", name);
    return NULL;
}

static void assert_place(const SourcePos *pos, uint32_t line, uint32_t column, const char *macro, uint32_t macro_line)
{
    assert_int_equal(pos->line, line);
    assert_int_equal(pos->column, column);
    if (macro == NULL) {
        assert_null(pos->macro);
        return;
    }
    assert_string_equal(pos->macro, macro);
    assert_ptr_equal(pos->macro_file, pos->file);
    assert_int_equal(pos->macro_line, macro_line);
}

static void test_places(void **state)
{
    Lowered unit = lower_text(state, "driver.c",
        "int A(int), B(int), C(int), D(int);\n"
        "#define SUM(x) D(x) + x\n"
        "#define OUTER(x) SUM(C(x))\n"
        "#define CHECK(x) do { \\\n"
        "    if (A(x)) return 1; } while (0)\n"
        "int F(void) {\n"
        "    CHECK(B(2));\n"
        "    return OUTER(4);\n"
        "}\n");
    const IrFunction *function = body_of(&unit, "F");
    assert_place(&call_of(function, "A")->pos, 7, 5, "CHECK", 4); /* where the macro begins, not its second line */
    assert_place(&call_of(function, "B")->pos, 7, 11, NULL, 0);   /* written in the argument */
    assert_int_equal(call_of(function, "B")->pos.end_column, 15);
    assert_place(&call_of(function, "C")->pos, 8, 12, "OUTER", 3); /* an argument in a macro's body */
    assert_place(&call_of(function, "D")->pos, 8, 12, "OUTER", 3); /* out of a macro in a macro */
    assert_int_equal(function->pos.line, 6);
    assert_int_equal(function->pos.column, 5);
    assert_int_equal(function->pos.end_line, 9);
}

/* ---- errors ----------------------------------------------------------------------------------------------------- */

static void test_errors(void **state)
{
    Lowered unit = lower_text(state, "driver.c",
        "struct K { int a; }; int Known(int, void *); struct K Other;\n"
        "int Few(void) { return Known(1); }\n"
        "void Unfit(struct K *k) { k->a = Other; *k = Known(2, 0); }\n");
    assert_listed(&unit, body_of(&unit, "Few"), "call Known(t0)");
    assert_listed(&unit, body_of(&unit, "Unfit"), "call Known(");
    assert_listed(&unit, body_of(&unit, "Unfit"), ".a : int");
}

/* Assembly that stays in the function is noted; that which calls, jumps or names what others see is not understood.  What
 * is around it is there. */
static void test_assembly(void **state)
{
    static const struct {
        const char *body;
        size_t n_noted, n_unlowered;
    } cases[] = {
        {"__asm { nop }", 1, 0},
        {"__asm mov eax, n", 1, 0},
        {"__asm int 3", 1, 0},
        {"__asm int 30", 0, 1},
        {"__asm__ volatile(\"mov %1, %0\" : \"=r\"(n) : \"r\"(n));", 1, 0},
        {"__asm { nop\n CALL A }", 0, 1},
        {"__asm__ volatile(\"jmp *%0\" : : \"r\"(p));", 0, 1},
        {"__asm mov g, eax", 0, 1},
        {"FROM_MACRO", 0, 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[400];
        snprintf(text, sizeof text,
                 "#define FROM_MACRO __asm { call A }\nint A(void), B(void), g;\n"
                 "void F(int n, void *p) { A();\n %s\n B(); n = 1; p = &n; }\n",
                 cases[i].body);
        Lowered unit = lower_text(state, "driver.c", text);
        assert_walk(&unit, "F", "", "A B return");
        assert_int_equal(body_of(&unit, "F")->n_unlowered, cases[i].n_unlowered);
        assert_int_equal(count_notes(&unit, NOTE_NOT_LOWERED), cases[i].n_unlowered);
        assert_int_equal(count_notes(&unit, NOTE_ASSEMBLY), cases[i].n_noted);
    }
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, scratch_setup, scratch_teardown)
    const struct CMUnitTest tests[] = {
        TEST(test_members),    TEST(test_conversions), TEST(test_pointers),          TEST(test_assignments),
        TEST(test_literals),   TEST(test_lists),       TEST(test_arrays),            TEST(test_anonymous_members),
        TEST(test_globals),    TEST(test_calls),       TEST(test_references),        TEST(test_places),
        TEST(test_errors),     TEST(test_assembly),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
