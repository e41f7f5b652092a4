/* SPDX-License-Identifier: MIT */
/* Unit tests of lower: C++, above all what is called that is not written. */
#include "lowered.h"

/* A class whose calls can be told apart, and functions to call. */
#define TRACED                                                                                                         \
    "int A(), B(); void C(); struct T { T(); T(int); ~T(); int v; void Use(); explicit operator bool() const; };\n"

/* ---- constructors and destructors ------------------------------------------------------------------------------- */

static void test_scopes(void **state)
{
    Lowered unit = lower_text(state, "driver.cpp", TRACED
        "void Plain() { T t; C(); }\n"
        "void Two() { T a; T b(1); C(); }\n"
        "int Returned() { T t; if (A()) return 1; return B(); }\n"
        "void Looped() { while (A()) { T t; if (A()) continue; if (B()) break; C(); } }\n"
        "void Jumped() { { T t; if (A()) goto out; } B();\nout: C(); }\n"
        "void Inner() { T a; { T b(2); } C(); }\n"
        "void For() { for (T t; A(); B()) C(); }\n"
        "void If() { if (T t; A()) B(); else C(); }\n"
        "void Array() { T t[2]; C(); }\n");
    assert_walk(&unit, "Plain", "", "T C ~T return");
    assert_walk(&unit, "Two", "", "T T C ~T ~T return");
    assert_walk(&unit, "Returned", "T", "T A ~T return");
    assert_walk(&unit, "Returned", "F", "T A B ~T return");
    assert_walk(&unit, "Looped", "TTF", "A T A ~T A return");
    assert_walk(&unit, "Looped", "TFT", "A T A B ~T return");
    assert_walk(&unit, "Looped", "TFFF", "A T A B C ~T A return");
    assert_walk(&unit, "Jumped", "T", "T A ~T C return");
    assert_walk(&unit, "Jumped", "F", "T A ~T B C return");
    assert_walk(&unit, "Inner", "", "T T ~T C ~T return");
    assert_walk(&unit, "For", "TF", "T A C B A ~T return");
    assert_walk(&unit, "If", "T", "T A B ~T return");
    assert_walk(&unit, "Array", "", "T T C ~T ~T return");
}

static void test_temporaries(void **state)
{
    Lowered unit = lower_text(state, "driver.cpp", TRACED
        "T Make(); void Take(const T &); void Own(T); T &Ref();\n"
        "void Statement() { T(1).Use(); C(); }\n"
        "void Argument() { Take(Make()); C(); }\n"
        "void Given() { Own(T(2)); C(); }\n"
        "void Condition() { if (T(3)) A(); C(); }\n"
        "void Kept() { const T &t = Make(); C(); }\n"
        "void Elided() { T t = Make(); C(); }\n"
        "T Out() { return T(4); }\n"
        "T Named() { T t(5); t.Use(); return t; }\n"
        "void Taken(T t) { C(); }\n"
        "void Reference() { T &t = Ref(); t.Use(); }\n");
    assert_walk(&unit, "Statement", "", "T Use ~T C return");
    assert_walk(&unit, "Argument", "", "Make Take ~T C return");
    assert_walk(&unit, "Given", "", "T Own C return"); /* the callee destroys its parameter */
    assert_walk(&unit, "Condition", "T", "T operator bool ~T A C return");
    assert_walk(&unit, "Kept", "", "Make C ~T return");
    assert_walk(&unit, "Elided", "", "Make C ~T return");
    assert_walk(&unit, "Out", "", "T return");
    assert_walk(&unit, "Named", "", "T Use return");
    assert_walk(&unit, "Taken", "", "C ~T return");
    assert_walk(&unit, "Reference", "", "Ref Use return");
}

static void test_members(void **state)
{
    Lowered unit = lower_text(state, "driver.cpp", TRACED
        "struct Base { Base(int); Base(); ~Base(); };\n"
        "struct D : Base { D() : Base(1), b(2) { C(); } ~D() { A(); } T a; T b; int n = 7; };\n"
        "struct Implicit { T t; int n = 3; };\n"
        "struct Delegating { Delegating(int) : t(1) {} Delegating() : Delegating(2) { C(); } T t; };\n"
        "void Use() { Implicit i; C(); }\n"
        "void Braced() { Implicit i = {T(1)}; C(); }\n"
        "int Early(D &d) { D e; if (A()) return 1; return 0; }\n");
    assert_walk(&unit, "D::D", "", "Base T T C return");
    assert_walk(&unit, "D::~D", "", "A ~T ~T ~Base return");
    assert_listed(&unit, body_of(&unit, "D::D"), ".n : int");
    assert_walk(&unit, "Use", "", "Implicit C ~Implicit return");
    assert_walk(&unit, "Implicit::Implicit", "", "T return");
    assert_listed(&unit, body_of(&unit, "Implicit::Implicit"), "const 3");
    assert_walk(&unit, "Implicit::~Implicit", "", "~T return");
    assert_walk(&unit, "Braced", "", "T C ~Implicit return");
    assert_listed(&unit, body_of(&unit, "Braced"), "const 3");
    assert_walk(&unit, "Early", "T", "D A ~D return");
}

static void test_moves(void **state)
{
    Lowered unit = lower_text(state, "driver.cpp",
        "void Free(void *); template <class X> X &&Move(X &x) { return static_cast<X &&>(x); }\n"
        "struct H { H(void *p) : p(p) {} H(H &&o) : p(o.p) { o.p = nullptr; } ~H() { if (p) Free(p); }\n"
        "  H &operator=(H &&o) { p = o.p; o.p = nullptr; return *this; } void *Release() { auto r = p; p = 0; "
        "return r; } void *p; };\n"
        "struct Two { H a; H b; };\n"
        "void Moved(void *p) { H a(p); H b(Move(a)); b.Release(); }\n"
        "void Assigned(void *p) { H a(p), b(p); a = Move(b); }\n"
        "Two Memberwise(Two &t) { Two u(Move(t)); u = Move(t); return u; }\n");
    assert_walk(&unit, "Moved", "", "H Move H Release ~H ~H return");
    assert_walk(&unit, "Assigned", "", "H H Move operator= ~H ~H return");
    assert_walk(&unit, "Memberwise", "", "Move H H Move operator= operator= return");
    assert_walk(&unit, "H::~H", "T", "Free return");
    assert_walk(&unit, "H::~H", "F", "return");
}

/* ---- new and delete --------------------------------------------------------------------------------------------- */

static void test_new(void **state)
{
    Lowered unit = lower_text(state, "driver.cpp", TRACED
        "typedef unsigned long long size_t; enum Pool { PAGED };\n"
        "void *operator new(size_t, Pool, unsigned) noexcept; void operator delete(void *) noexcept;\n"
        "void *operator new[](size_t, Pool, unsigned) noexcept; void operator delete[](void *) noexcept;\n"
        "struct Own { static void *operator new(size_t); static void operator delete(void *); Own(); int x; };\n"
        "T *Make() { return new (PAGED, 'tag') T(3); }\n"
        "void Drop(T *t) { delete t; }\n"
        "int *Plain() { return new (PAGED, 1) int(5); }\n"
        "char *Many(size_t n) { return new (PAGED, 1) char[n]; }\n"
        "void DropMany(char *c) { delete[] c; }\n"
        "Own *MakeOwn() { return new Own; }\n"
        "void DropOwn(Own *o) { delete o; }\n");
    assert_walk(&unit, "Make", "T", "operator new T return");
    assert_walk(&unit, "Make", "F", "operator new return"); /* no object where no memory was had */
    assert_listed(&unit, body_of(&unit, "Make"), "const 7627111");
    assert_walk(&unit, "Drop", "T", "~T operator delete return");
    assert_walk(&unit, "Drop", "F", "return");
    assert_walk(&unit, "Plain", "T", "operator new return");
    assert_walk(&unit, "Many", "", "operator new[] return");
    assert_walk(&unit, "DropMany", "T", "operator delete[] return");
    assert_walk(&unit, "MakeOwn", "T", "operator new Own return");
    assert_listed(&unit, body_of(&unit, "MakeOwn"), "call Own::operator new(t0)");
    assert_listed(&unit, body_of(&unit, "DropOwn"), "call Own::operator delete(");
}

/* ---- virtual functions ------------------------------------------------------------------------------------------ */

static void test_virtual(void **state)
{
    Lowered unit = lower_text(state, "driver.cpp",
        "struct Base { virtual ~Base() {} virtual int Run(int) = 0; virtual void Stop() {} };\n"
        "struct D : Base { int Run(int n) override { return n; } void Other(); };\n"
        "int Call(Base &b) { return b.Run(1); }\n"
        "int Direct(D &d) { d.Base::Stop(); return d.D::Run(2); }\n"
        "void Drop(Base *b) { delete b; }\n"
        "void Make() { D d; }\n");
    const IrFunction *call = body_of(&unit, "Call");
    assert_listed(&unit, call, ".$vptr : void *");
    assert_listed(&unit, call, ".Run(int) : void *");
    assert_listed(&unit, call, "call virtual Base::Run *t6(t1, t2)");
    assert_listed(&unit, body_of(&unit, "Direct"), "call Base::Stop(t1)");
    assert_not_listed(&unit, body_of(&unit, "Direct"), "virtual");
    assert_listed(&unit, body_of(&unit, "Drop"), "call virtual Base::~Base");
    const IrGlobal *table = global_of(&unit, "D::$vtable");
    assert_listed(&unit, table->init, ".Run(int) : void *\n  t2 = func D::Run");
    assert_listed(&unit, table->init, ".Stop() : void *\n  t4 = func Base::Stop");
    assert_listed(&unit, table->init, ".~ : void *\n  t6 = func D::~D");
    assert_listed(&unit, body_of(&unit, "D::D"), "global D::$vtable");
    assert_listed(&unit, body_of(&unit, "Base::Base"), "global Base::$vtable");
    assert_listed(&unit, body_of(&unit, "D::~D"), "call Base::~Base");
}

/* ---- templates, closures ---------------------------------------------------------------------------------------- */

static void test_templates(void **state)
{
    Lowered unit = lower_text(state, "driver.cpp",
        "void Free(void *); void Close(long); \n"
        "template <class X> struct Holder { Holder(X *x) : x(x) {} ~Holder() { if (x) Free(x); } "
        "X *Get() { return x; } X *x; };\n"
        "template <class Traits> struct Handle { typename Traits::Type h; ~Handle() { Traits::Drop(h); } };\n"
        "struct LongTraits { typedef long Type; static void Drop(long h) { Close(h); } };\n"
        "template <class X> X Max(X a, X b) { return a > b ? a : b; }\n"
        "int Use(int *p) { Holder<int> h(p); return *h.Get() + Max(1, 2); }\n"
        "void Traited() { Handle<LongTraits> h = {3}; }\n");
    assert_walk(&unit, "Use", "", "Holder Get Max ~Holder return");
    assert_walk(&unit, "Holder::~Holder", "T", "Free return");
    assert_listed(&unit, body_of(&unit, "Holder::Get"), ".x : int *");
    assert_walk(&unit, "Traited", "", "~Handle return");
    assert_walk(&unit, "Handle::~Handle", "", "Drop return");
    assert_listed(&unit, body_of(&unit, "Max"), "binary gt int");
}

#define SCOPE_EXIT                                                                                                     \
    "template <class F> struct Exit { F f; bool on; Exit(F g) : f(g), on(true) {}\n"                                   \
    "  ~Exit() { if (on) f(); } void Release() { on = false; } };\n"                                                   \
    "template <class F> Exit<F> MakeExit(F f) { return Exit<F>(f); }\n"

static void test_scope_exit(void **state)
{
    Lowered unit = lower_text(state, "driver.cpp", SCOPE_EXIT
        "int A(); void Undo(int); void Free(void *);\n"
        "int Guarded(void *p) { int n = 3; auto e = MakeExit([&n, p] { Undo(n); Free(p); }); if (A()) return 1;\n"
        "  e.Release(); return 0; }\n");
    assert_walk(&unit, "Guarded", "T", "MakeExit A ~Exit return");
    assert_walk(&unit, "Guarded", "F", "MakeExit A Release ~Exit return");
    assert_walk(&unit, "Exit::~Exit", "T", "operator() return");
    assert_walk(&unit, "Exit::~Exit", "F", "return");
    const IrFunction *closure = body_of(&unit, "operator()");
    assert_listed(&unit, closure, ".n : int *\n"); /* by reference: the closure has the address */
    assert_listed(&unit, closure, ".p : void *\n"); /* by value */
    assert_walk(&unit, "operator()", "", "Undo Free return");
}

static void test_closures(void **state)
{
    Lowered unit = lower_text(state, "driver.cpp",
        "typedef void (*Callback)(void *); void Register(Callback); void Free(void *); int Undo(int);\n"
        "struct S { int v; int All() { auto f = [=] { return v; }; auto g = [this, &f] { return f() + v; }; "
        "return g(); } };\n"
        "void Pointer() { Register([](void *p) { Free(p); }); }\n"
        "int Values(int a, int b) { int c = 1; auto f = [=, &b, d = a + 1](int x) mutable { b = c + d; "
        "return x; }; return f(a); }\n");
    assert_walk(&unit, "Pointer", "", "Register return");
    const IrFunction *lambda = body_of(&unit, "lambda");
    assert_int_equal(lambda->n_params, 1);
    assert_string_equal(lambda->vars[0].name, "p");
    assert_walk(&unit, "lambda", "", "Free return");
    assert_listed(&unit, body_of(&unit, "Values"), ".b : int *");
    assert_listed(&unit, body_of(&unit, "Values"), ".c : int\n");
    assert_listed(&unit, body_of(&unit, "Values"), ".d : int\n");
    assert_listed(&unit, body_of(&unit, "All"), ".this : void *");
    assert_walk(&unit, "All", "", "operator() return");
}

/* ---- the rest --------------------------------------------------------------------------------------------------- */

static void test_calls(void **state)
{
    Lowered unit = lower_text(state, "driver.cpp",
        "extern \"C\" void Plain(int); namespace ns { int F(int a, int b = 7); int F(char *); }\n"
        "struct N { int v; static int Count(); int Get() const { return v; } N &operator++(); "
        "bool operator==(const N &) const; int operator[](int); };\n"
        "int Overloads() { Plain(1); return ns::F(2) + ns::F((char *)0); }\n"
        "int Methods(N &n, N *p) { ++n; return n.Get() + p->Get() + N::Count() + n[3] + (n == *p); }\n"
        "void Swap(int &a, int &b) { int t = a; a = b; b = t; }\n"
        "void Swapped() { int x = 1, y = 2; Swap(x, y); }\n"
        "enum class E : unsigned char { One = 1 }; int Scoped(E e) { return e == E::One; }\n"
        "constexpr int kTag = 'abcd'; int Constant() { return kTag; }\n");
    assert_listed(&unit, body_of(&unit, "Overloads"), "const 7\n  t3 = call ns::F(t1, t2)");
    assert_walk(&unit, "Methods", "", "operator++ Get Get Count operator[] operator== return");
    assert_listed(&unit, body_of(&unit, "Methods"), "call N::Count()");
    assert_listed(&unit, body_of(&unit, "Swap"), "t1 = load int & t0\n  t2 = load int t1");
    assert_listed(&unit, body_of(&unit, "Swapped"), "t4 = local 0 x\n  t5 = local 1 y\n  call Swap(t4, t5)");
    assert_listed(&unit, body_of(&unit, "Scoped"), "const 1");
    assert_listed(&unit, body_of(&unit, "Constant"), "t0 = const 1633837924\n  return t0");
    assert_string_equal(body_of(&unit, "DriverEntry")->ref->id, "DriverEntry");
    assert_non_null(strstr(body_of(&unit, "Swap")->ref->id, "c:@F@Swap"));
    assert_true(body_of(&unit, "Get")->ref->is_method);
    assert_string_equal(body_of(&unit, "Get")->ref->qualified, "N::Get");
}

/* In an instance the compiler knows what the constant that a variable template makes is. */
static void test_template_constants(void **state)
{
    Lowered unit = lower_text(state, "driver.cpp", TRACED
        "namespace c { template <class X> inline constexpr bool is_small_v = sizeof(X) < 2; }\n"
        "namespace c { template <class X> struct V { void Gone() { if constexpr (!is_small_v<X>) { C(); } }\n"
        "~V() { Gone(); } }; }\nvoid F() { c::V<char> v; }\n");
    assert_walk(&unit, "Gone", "", "return");
    assert_int_equal(count_notes(&unit, NOTE_NOT_LOWERED), 0);
}

/* An object's construction has the place of its name: no macro, whatever the argument is called. */
static void test_places(void **state)
{
    Lowered unit = lower_text(state, "driver.cpp", TRACED "void F(int d) { T a(d); }\n");
    const IrFunction *function = body_of(&unit, "F");
    for (size_t i = 0; i < function->blocks[0].n_insts; i++)
        assert_null(function->blocks[0].insts[i].pos.macro);
}

/* Operators of stand-in classes are what they are on values. */
static void test_stand_ins(void **state)
{
    Lowered unit = lower_text(state, "driver.cpp",
        "long Undeclared(void *d) { Unheard u = UnheardMake(d); u = UnheardOther(3); if (u == 0) return 1;\n"
        "  Unseen s = {0}; s.Routine = Undeclared; s.Size += 2; UnheardTake(&s, u); return u; }\n"
        "struct D : Unheard { D(int n) : Unheard(n), v(n) {} int v; };\n"
        "void Use() { D d(1); }\n");
    const IrFunction *function = body_of(&unit, "Undeclared");
    assert_walk(&unit, "Undeclared", "T", "UnheardMake UnheardOther ~Unheard return");
    assert_walk(&unit, "Undeclared", "F", "UnheardMake UnheardOther UnheardTake ~Unseen ~Unheard return");
    assert_listed(&unit, function, ".Routine : ");
    assert_listed(&unit, function, "= func Undeclared");
    assert_listed(&unit, function, "binary add");
    assert_not_listed(&unit, function, "HsAny::");
    assert_walk(&unit, "Use", "", "D return");
    assert_walk(&unit, "D::D", "", "return");
}

static void test_statements(void **state)
{
    Lowered unit = lower_text(state, "driver.cpp", TRACED
        "struct Pair { int a, b; }; Pair Both();\n"
        "void Range() { int v[3]; for (auto &x : v) x = A(); }\n"
        "int Bound() { auto [a, b] = Both(); return a + b; }\n"
        "void Tried() { try { T t; A(); } catch (int) { B(); } catch (...) { C(); } }\n"
        "void Thrown() { T t; throw 3; }\n"
        "void Declared() { while (int n = A()) { if (n == 2) break; B(); } }\n");
    assert_walk(&unit, "Range", "TTF", "A A return");
    assert_walk(&unit, "Bound", "", "Both return");
    assert_listed(&unit, body_of(&unit, "Bound"), ".b : int");
    assert_walk(&unit, "Tried", "", "T A ~T return");
    assert_walk(&unit, "Thrown", "", "T _CxxThrowException unreachable");
    assert_walk(&unit, "Declared", "TFTT", "A B A return");
}

static void test_global_objects(void **state)
{
    Lowered unit = lower_text(state, "driver.cpp", TRACED
        "T g_Object(5); static T g_Plain; struct S { static int count; static T object; }; int S::count = 4;\n"
        "T *Local() { static T t(1); static int limit = 4; return &t + limit; }\n");
    assert_listed(&unit, global_of(&unit, "g_Object")->init, "call T::T(t0, t1)");
    assert_listed(&unit, global_of(&unit, "g_Plain")->init, "call T::T(t0)");
    assert_listed(&unit, global_of(&unit, "count")->init, "const 4");
    assert_false(global_of(&unit, "object")->is_defined);
    assert_walk(&unit, "Local", "F", "T return");
    assert_walk(&unit, "Local", "T", "return");
    assert_null(global_of(&unit, "t")->init);
    assert_non_null(global_of(&unit, "limit")->init);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, scratch_setup, scratch_teardown)
    const struct CMUnitTest tests[] = {
        TEST(test_scopes),  TEST(test_temporaries), TEST(test_members),    TEST(test_moves),
        TEST(test_new),     TEST(test_virtual),     TEST(test_templates),  TEST(test_scope_exit),
        TEST(test_places),   TEST(test_stand_ins),  TEST(test_template_constants),
        TEST(test_closures), TEST(test_calls),      TEST(test_statements), TEST(test_global_objects),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
