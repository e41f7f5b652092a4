/* SPDX-License-Identifier: MIT */
/* Unit tests of lower: statements of C, as ways through the graph. */
#include "lowered.h"

#define DECLARATIONS "int Init(void), Test(void), Step(void), Body(void), Stop(void), A(void), B(void), C(void);\n"

/* ---- loops ------------------------------------------------------------------------------------------------------ */

/* libclang does not say which part of a for statement is missing. */
static void test_for_parts(void **state)
{
    Lowered unit = lower_text(state, "driver.c", DECLARATIONS
        "void Nnn(void) { for (;;) { Body(); if (Stop()) break; } }\n"
        "void Inn(void) { for (Init();;) { Body(); if (Stop()) break; } }\n"
        "void Ntn(void) { for (; Test();) Body(); }\n"
        "void Nns(void) { for (;; Step()) { Body(); if (Stop()) break; } }\n"
        "void Itn(void) { for (Init(); Test();) Body(); }\n"
        "void Ins(void) { for (Init();; Step()) { Body(); if (Stop()) break; } }\n"
        "void Nts(void) { for (; Test(); Step()) Body(); }\n"
        "void Its(void) { for (Init(); Test(); Step()) Body(); }\n");
    assert_walk(&unit, "Nnn", "FT", "Body Stop Body Stop return");
    assert_walk(&unit, "Inn", "FT", "Init Body Stop Body Stop return");
    assert_walk(&unit, "Ntn", "TF", "Test Body Test return");
    assert_walk(&unit, "Nns", "FT", "Body Stop Step Body Stop return");
    assert_walk(&unit, "Itn", "TF", "Init Test Body Test return");
    assert_walk(&unit, "Ins", "FT", "Init Body Stop Step Body Stop return");
    assert_walk(&unit, "Nts", "TF", "Test Body Step Test return");
    assert_walk(&unit, "Its", "TF", "Init Test Body Step Test return");
}

/* The text between the semicolons decides, comments, strings and macros or not. */
static void test_for_parts_in_text(void **state)
{
    Lowered unit = lower_text(state, "driver.c", DECLARATIONS
        "#define forever for (;;)\n"
        "#define STEPPING(x) for (;; x)\n"
        "#define NOTHING\n"
        "void Comment(void) { for (/* ; */ ; /* a */ ; Step() // )\n ) { Body(); if (Stop()) break; } }\n"
        "void Literal(void) { for (; Test() == \"(;\"[0] || Test() == ';';) Body(); }\n"
        "void Forever(void) { forever { Body(); if (Stop()) break; } }\n"
        "void Stepping(void) { STEPPING(Step()) { Body(); if (Stop()) break; } }\n"
        "void Nothing(void) { for (NOTHING; Test(); NOTHING) Body(); }\n"
        "void Declared(void) { for (int i = Init(); i < Test();) Body(); }\n"
        "void Nested(void) { for (; (Init(), Test());) for (;; Step()) { if (Stop()) break; } }\n");
    assert_walk(&unit, "Comment", "FT", "Body Stop Step Body Stop return");
    assert_walk(&unit, "Literal", "TFF", "Test Body Test Test return");
    assert_walk(&unit, "Forever", "FT", "Body Stop Body Stop return");
    assert_walk(&unit, "Stepping", "FT", "Body Stop Step Body Stop return");
    assert_walk(&unit, "Nothing", "TF", "Test Body Test return");
    assert_walk(&unit, "Declared", "TF", "Init Test Body Test return");
    assert_walk(&unit, "Nested", "TFTF", "Init Test Stop Step Stop Init Test return");
}

static void test_loops(void **state)
{
    Lowered unit = lower_text(state, "driver.c", DECLARATIONS
        "void While(void) { while (Test()) { if (A()) continue; if (B()) break; Body(); } }\n"
        "void Do(void) { do { if (A()) continue; Body(); } while (Test()); }\n"
        "void Once(void) { do { if (A()) break; Body(); } while (0); C(); }\n"
        "void Assigned(void) { int n; while ((n = Test()) != 0 && n < Stop()) Body(); }\n");
    assert_walk(&unit, "While", "TTTFFTFT", "Test A Test A B Body Test A B return");
    assert_walk(&unit, "Do", "TTFF", "A Test A Body Test return");
    assert_walk(&unit, "Once", "T", "A C return");
    assert_walk(&unit, "Once", "F", "A Body C return");
    assert_walk(&unit, "Assigned", "TTTF", "Test Stop Body Test Stop return");
    for (size_t i = 0; i < body_of(&unit, "Once")->n_blocks; i++)
        assert_false(body_of(&unit, "Once")->blocks[i].is_loop_head);
}

/* ---- branches --------------------------------------------------------------------------------------------------- */

static void test_conditions(void **state)
{
    Lowered unit = lower_text(state, "driver.c", DECLARATIONS
        "void And(void) { if (A() && B()) C(); }\n"
        "void Or(void) { if (!(A() || B())) C(); else Body(); }\n"
        "void Mixed(void) { if ((A() && !B()) || C()) Body(); }\n"
        "int Value(void) { int v = A() && B(); return v; }\n"
        "void Chosen(void) { A() ? B() : C(); }\n"
        "int Elvis(void) { return A() ?: B(); }\n"
        "void Comma(void) { if (A(), B()) C(); }\n"
        "void Never(void) { if (0) A(); if (1) B(); while (0) C(); }\n"
        "void Expected(void) { if (__builtin_expect(!!(A()), 0)) B(); }\n");
    assert_walk(&unit, "And", "TT", "A B C return");
    assert_walk(&unit, "And", "F", "A return");
    assert_walk(&unit, "Or", "FF", "A B C return");
    assert_walk(&unit, "Or", "T", "A Body return");
    assert_walk(&unit, "Mixed", "TTT", "A B C Body return");
    assert_walk(&unit, "Mixed", "TF", "A B Body return");
    assert_walk(&unit, "Value", "TF", "A B return");
    assert_walk(&unit, "Chosen", "T", "A B return");
    assert_walk(&unit, "Chosen", "F", "A C return");
    assert_walk(&unit, "Elvis", "T", "A return");
    assert_walk(&unit, "Elvis", "F", "A B return");
    assert_walk(&unit, "Comma", "T", "A B C return");
    assert_walk(&unit, "Never", "", "B return");
    assert_walk(&unit, "Expected", "T", "A B return");
}

static void test_switches(void **state)
{
    Lowered unit = lower_text(state, "driver.c", DECLARATIONS
        "enum { ONE = 1, TWO };\n"
        "void Through(int n) { switch (n) { case ONE: A(); case TWO: B(); break; default: C(); } }\n"
        "void Middle(int n) { switch (n) { case 1: A(); break; default: B(); case 5: C(); } }\n"
        "void Ranges(int n) { switch (n) { case 2 ... 4: A(); break; case -1: B(); } }\n"
        "void Inside(int n) { switch (n) { case 1: { A(); case 2: B(); } while (Test()) { case 3: C(); } } }\n"
        "void Outer(int n) { while (Test()) { switch (n) { case 1: continue; case 2: break; } Body(); } }\n"
        "void Tags(int n) { switch (n) { case 'lbaT': A(); break; case sizeof(long): B(); } }\n"
        "void Bare(int n) { switch (n) case 7: A(); }\n");
    assert_walk(&unit, "Through", "1", "A B return");
    assert_walk(&unit, "Through", "2", "B return");
    assert_walk(&unit, "Through", "d", "C return");
    assert_walk(&unit, "Middle", "d", "B C return");
    assert_walk(&unit, "Middle", "5", "C return");
    assert_walk(&unit, "Ranges", "3", "A return");
    assert_walk(&unit, "Ranges", "-1", "B return");
    assert_walk(&unit, "Ranges", "5", "return");
    assert_walk(&unit, "Inside", "1F", "A B Test return");
    assert_walk(&unit, "Inside", "3TF", "C Test C Test return");
    assert_walk(&unit, "Outer", "T1T2F", "Test Test Body Test return");
    assert_walk(&unit, "Tags", "1818386772", "A return");
    assert_walk(&unit, "Tags", "4", "B return");
    assert_walk(&unit, "Bare", "7", "A return");
}

static void test_gotos(void **state)
{
    Lowered unit = lower_text(state, "driver.c", DECLARATIONS
        "void Forward(void) { if (A()) goto out; B();\nout: C(); }\n"
        "void Back(void) {\nagain: if (A()) goto again; B(); }\n"
        "void Into(void) { goto in; { A();\nin: B(); } }\n"
        "void Crossed(void) { goto b;\na: A(); return;\nb: B(); goto a; }\n");
    assert_walk(&unit, "Forward", "T", "A C return");
    assert_walk(&unit, "Forward", "F", "A B C return");
    assert_walk(&unit, "Back", "TF", "A A B return");
    assert_walk(&unit, "Into", "", "B return");
    assert_walk(&unit, "Crossed", "", "B A return");
}

/* ---- __try ------------------------------------------------------------------------------------------------------ */

static void test_except(void **state)
{
    Lowered unit = lower_text(state, "driver.c", DECLARATIONS
        "void Always(void) { __try { A(); B(); } __except (1) { C(); } Body(); }\n"
        "void Never(void) { __try { A(); } __except (0) { C(); } Body(); }\n"
        "void Filtered(void) { __try { A(); } __except (Test()) { C(); } Body(); }\n"
        "void Left(void) { __try { if (A()) __leave; B(); } __except (1) { C(); } Body(); }\n"
        "void Nested(void) { __try { __try { A(); } __except (0) { B(); } } __except (1) { C(); } }\n"
        "void Behind(void) { __try { A(); } __except (1) { } B(); }\n"
        "int Out(void) { __try { return A(); } __except (1) { C(); } return B(); }\n");
    assert_walk(&unit, "Always", "", "A B Body return");
    assert_walk(&unit, "Always", "R", "A C Body return");
    assert_walk(&unit, "Never", "R", "A raised");
    assert_walk(&unit, "Filtered", "RT", "A Test C Body return");
    assert_walk(&unit, "Filtered", "RF", "A Test raised");
    assert_walk(&unit, "Left", "T", "A Body return");
    assert_walk(&unit, "Nested", "R", "A C return");
    assert_walk(&unit, "Behind", "", "A B return");
    assert_walk(&unit, "Out", "", "A return");
    assert_walk(&unit, "Out", "R", "A C B return");
}

static void test_finally(void **state)
{
    Lowered unit = lower_text(state, "driver.c", DECLARATIONS
        "void Plain(void) { __try { A(); } __finally { C(); } B(); }\n"
        "int Returned(void) { __try { if (A()) return 1; B(); } __finally { C(); } return 0; }\n"
        "void Jumped(void) { __try { if (A()) goto out; B(); } __finally { C(); }\nout: Body(); }\n"
        "void Looped(void) { while (Test()) { __try { if (A()) break; if (B()) continue; } __finally { C(); } } }\n"
        "void Left(void) { __try { if (A()) __leave; B(); } __finally { C(); } Body(); }\n"
        "void Deep(void) { __try { __try { if (A()) return; } __finally { B(); } } __finally { C(); } }\n"
        "void Both(void) { __try { __try { A(); } __finally { B(); } } __except (1) { C(); } Body(); }\n"
        "void Own(void) { __try { A(); } __finally { if (B()) goto skip; C();\nskip: ; } }\n");
    assert_walk(&unit, "Plain", "", "A C B return");
    assert_walk(&unit, "Plain", "R", "A C raised");
    assert_walk(&unit, "Returned", "T", "A C return");
    assert_walk(&unit, "Returned", "F", "A B C return");
    assert_walk(&unit, "Jumped", "T", "A C Body return");
    assert_walk(&unit, "Jumped", "F", "A B C Body return");
    assert_walk(&unit, "Looped", "TTF", "Test A C return");
    assert_walk(&unit, "Looped", "TFTF", "Test A B C Test return");
    assert_walk(&unit, "Left", "T", "A C Body return");
    assert_walk(&unit, "Deep", "T", "A B C return");
    assert_walk(&unit, "Deep", "R", "A B C raised");
    assert_walk(&unit, "Both", "R", "A B C Body return");
    assert_walk(&unit, "Own", "T", "A B return");
    assert_walk(&unit, "Own", "RF", "A B C raised");
}

static void test_abnormal_termination(void **state)
{
    Lowered unit = lower_text(state, "driver.c",
        "int A(void); void Use(int); int _abnormal_termination(void);\n"
        "void F(void) { __try { if (A()) return; } __finally { Use(_abnormal_termination()); } }\n");
    const IrFunction *function = body_of(&unit, "F");
    size_t seen[2] = {0, 0};
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i + 1 < function->blocks[b].n_insts; i++)
            if (function->blocks[b].insts[i].op == IR_CONST)
                seen[function->blocks[b].insts[i].imm != 0]++;
    assert_int_equal(seen[0], 1); /* the end of the body */
    assert_int_equal(seen[1], 2); /* the return, the raise */
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, scratch_setup, scratch_teardown)
    const struct CMUnitTest tests[] = {
        TEST(test_for_parts), TEST(test_for_parts_in_text), TEST(test_loops),   TEST(test_conditions),
        TEST(test_switches),  TEST(test_gotos),             TEST(test_except), TEST(test_finally),
        TEST(test_abnormal_termination),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
