/* SPDX-License-Identifier: MIT */
/* lower, C++: what its parts share.
 *
 * How objects are represented (ir.h leaves it to lowering):
 *   - The subobject of a base class has the address of the whole object; its members are fields of that object by their
 *     names.  So conversions between base and derived change nothing.
 *   - An object of a class with virtual functions has the field "$vptr": the address of the class's table, a global
 *     "Class::$vtable" whose initialiser stores the function for each slot.  A slot is a field named like the method
 * with its parameter types, "Run(int)", the destructor's is "~".  Constructors store "$vptr" after the bases are made.
 *   - A closure is a record whose fields are named like what they capture ("this" for *this): a copy, or, captured by
 *     reference, the address.  Its body is the method "operator()"; converted to a function pointer it is a function
 *     "lambda" without `this`.
 *   - What is destroyed when: locals and parameters at each way out of their scope, in reverse; temporaries at the end
 *     of the full expression, those of a condition before it branches; members and bases after a destructor's body.
 *     Parameters are destroyed by the callee, as the Microsoft compiler does.
 *   - Destructors that nobody wrote but that have work to do become functions; constructors likewise. */
#ifndef HINDSIGHT_LOWER_CXX_H
#define HINDSIGHT_LOWER_CXX_H

#include "lower/lowering.h"

typedef VEC(CXCursor) CursorList;
typedef VEC(CXType) TypeList;

typedef struct Captures Captures; /* of a closure (cxx_lambda.c) */

/* ---- classes (cxx_classes.c) ------------------------------------------------------------------------------------ */

typedef struct ClassInfo {
    CXCursor declaration; /* of this very class */
    CXCursor members;     /* where members are written: the class itself, or the template that it is an instance of */
    CXType type;
    bool is_instance; /* of a template; its members are the instance's where it has them, else the template's */
    TypeList bases;
    CursorList fields; /* of this very class */
    CursorList constructors, methods;
    CXCursor destructor; /* null: none was declared */
    bool is_polymorphic;
    bool is_closure;
    bool is_any;                                                    /* a stand-in (cxx_any.c) */
    const Captures *captures;                                       /* of a closure, when its lambda has been lowered */
    signed char needs_destructor, needs_constructor, needs_copying; /* 0 not known, 1 no, 2 yes */
    IrFunctionRef *made_destructor, *made_constructor;
    IrGlobal *vtable;
} ClassInfo;

/* NULL for what is no class or is not defined. */
ClassInfo *class_of(Lowering *lowering, CXType type);
bool class_needs_destructor(Lowering *lowering, ClassInfo *info);
bool class_needs_constructor(Lowering *lowering, ClassInfo *info);
/* A copy is more than one of all bytes. */
bool class_needs_copying(Lowering *lowering, ClassInfo *info);
bool type_needs_destructor(Lowering *lowering, CXType type);
/* The element type of an array of any depth, and how many of them; the type itself and 1 for others. */
CXType element_of(CXType type, int64_t *out_count);
/* A method NAME that N_ARGS arguments fit, in the class or its bases; *OUT_INFO is where it was found. */
CXCursor find_method(Lowering *lowering, ClassInfo *info, const char *name, int n_args, ClassInfo **out_info);
/* The call operator of a generic closure that the type POINTER, to a function, takes; null: none was made. */
CXCursor closure_instance(const Lowering *lowering, const ClassInfo *info, CXType pointer);
/* `= default`, and what the compiler declares itself. */
bool is_defaulted(CXCursor method);
const char *class_name(Lowering *lowering, const ClassInfo *info);
bool cursor_is_named(CXCursor cursor, const char *name);
/* The expression that initialises a member in its class, NULL when there is none. */
Node *member_initialiser(Lowering *lowering, const ClassInfo *info, CXCursor field);

/* ---- making and ending objects (cxx_construct.c, cxx_destroy.c) ------------------------------------------------- */

/* The object of TYPE at PLACE gets its value from INIT; NULL: default-initialised. */
void construct(Builder *builder, Place place, CXType type, Node *init);
void construct_default(Builder *builder, Place place, CXType type);
/* Bases, "$vptr", members; what INITIALISERS (NULL: none) do not say by default. */
struct Initialisers;
void construct_members(Builder *builder, ClassInfo *info, const struct Initialisers *initialisers);
void construct_copy(Builder *builder, Temp to, Temp from, CXType type, bool is_move);
void assign_object(Builder *builder, Temp to, Temp from, CXType type, bool is_move);
bool is_construction(const Node *node);
/* A temporary with the value of NODE; it is destroyed at the end of the full expression if IS_OWNED. */
Temp construct_temporary(Builder *builder, Node *node, bool is_owned);
void emit_destroy(Builder *builder, Temp address, CXType type);
void push_destroy(Builder *builder, int32_t var, CXType type);
/* Members and bases of `this`, in reverse. */
void destroy_members(Builder *builder, CXType type);
void store_vptr(Builder *builder, Temp object, ClassInfo *info);
/* Calls EACH with the address of every element of the array (or of the one object) at ADDRESS; IS_END: from the last to
 * the first.  Long arrays, and those whose length is not known, take a loop. */
typedef void (*ElementAction)(Builder *builder, Temp address, CXType type);
void for_elements(Builder *builder, Temp address, CXType type, ElementAction each, bool is_end);
void count_elements(Builder *builder, Temp address, int64_t count, CXType element, ElementAction each, bool is_end);
void loop_elements(Builder *builder, Temp address, Temp count, CXType element, ElementAction each);
void construct_default_element(Builder *builder, Temp address, CXType type);
/* The COUNT objects of TYPE at ADDRESS. */
void destroy_counted(Builder *builder, Temp address, Temp count, CXType type);

/* ---- stand-ins (cxx_any.c) -------------------------------------------------------------------------------------- */

/* CURSOR is declared by a stand-in. */
bool cursor_is_stand_in(Lowering *lowering, CXCursor cursor);
bool class_is_any(Lowering *lowering, const ClassInfo *info);
bool type_is_any(Lowering *lowering, CXType type);
void construct_any(Builder *builder, Place place, CXType type, Node *init);
/* Constructors, conversions and operators of stand-ins; false: CALL is none of those. */
bool lower_any(Builder *builder, Node *call, CXCursor called, Temp *out_value);

/* A local of a stand-in class that is an object with an end of its own (cxx_guard.c): it is made, and ends with its scope;
 * false: it is none, nothing is done. */
typedef struct Guard Guard;
bool construct_unknown_object(Builder *builder, int32_t var, CXType type, Node *init);
/* A scope guard is told to let go, or to do its work now; false: CALL is something else. */
bool lower_guard_call(Builder *builder, const Node *call);

/* An operator that clang did not resolve, `a > b` with b unknown. */
bool lower_open_operator(Builder *builder, Node *call, Temp *out_value);

/* ---- calls (cxx_calls.c, cxx_virtual.c, cxx_new.c, cxx_lambda.c) ------------------------------------------------ */

Temp call_method(Builder *builder, IrFunctionRef *ref, Temp object, const Temp *args, size_t n_args);
Temp call_virtual(Builder *builder, IrFunctionRef *ref, CXCursor method, Temp object, const Temp *args, size_t n_args);
/* The arguments of CALL for REF (CALLED is its cursor) are added behind the *N that ARGS has. */
void lower_arguments(Builder *builder, Node *call, CXCursor called, const IrFunctionRef *ref, size_t first, Temp *args,
                     size_t *n);
enum { MAX_ARGS = 64 };
/* What is called, without parentheses and wrappers. */
Node *bare_callee(const Node *call);
/* The object of `object.Method`, `pointer->Method`, or `Method` alone. */
Temp object_of(Builder *builder, Node *member);
/* Values of all arguments of a call through POINTER; NULL: the parameters are not known. */
void lower_plain_arguments(Builder *builder, Node *call, const Node *pointer, Temp *args, size_t *n);
/* Calls that clang left open (cxx_open.c). */
bool lower_dependent_call(Builder *builder, Node *call, Temp *out_value);
bool has_virtual_destructor(Lowering *lowering, ClassInfo *info);
/* The operator delete of the class, or the one at file scope. */
IrFunctionRef *deallocator_of(Lowering *lowering, ClassInfo *info, bool is_array);
/* That of the object's own class, from its table. */
Temp virtual_deallocator(Builder *builder, Temp object);
/* The call that was added last is one through the object's table. */
void mark_virtual(Builder *builder);
/* Calls the destructor in the object's table. */
void destroy_virtually(Builder *builder, Temp object, ClassInfo *info);
/* The destructor that is written, or one that is made. */
IrFunctionRef *destructor_of(Lowering *lowering, ClassInfo *info);
IrGlobal *vtable_of(Lowering *lowering, ClassInfo *info);
Temp lower_throw(Builder *builder, Node *node);
/* In a handler: whether the exception is one that a `throw` has made. */
Temp exception_is_thrown(Builder *builder);
Temp lower_new(Builder *builder, Node *node);
void lower_delete(Builder *builder, Node *node);
Node *argument_node(const Node *call, unsigned i);
/* A default argument, which stands nowhere in the call. */
bool is_default_argument(const Node *argument);
/* Parameter I of CALLED has a default argument. */
bool has_default_argument(Lowering *lowering, CXCursor called, unsigned i);
void lower_default_arguments(Builder *builder, CXCursor called, unsigned first, Temp *args, size_t *n);
void construct_closure(Builder *builder, Place place, Node *node);
/* What `this` is captured as, and the address of a variable, in the body of a closure: NONE when not captured.
 * The function without `this` that a closure without captures converts to. */
Temp lower_closure_pointer(Builder *builder, Node *closure, CXType type);
/* The address of VARIABLE when the function is a closure's body that captured it; NONE otherwise. */
Temp captured_variable(Builder *builder, CXCursor variable);
Temp captured_this(Builder *builder);

#endif
