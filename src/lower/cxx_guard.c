/* SPDX-License-Identifier: MIT */
/* lower, C++: the end of objects whose class nobody has.
 *
 * A class without a header may have a destructor, and mostly it is for the destructor that a local variable of it
 * exists.  Two facts are to be had without the class: an object that was given nothing but one routine without
 * parameters, and is never asked for a result, can only be there to run that routine at the end of its scope (a scope
 * guard); and any object may at its end give back whatever it was given.  So the routine of the former is called at each
 * way out of the scope, unless the object was told to let it go; for the latter a destructor is called that has no
 * body, and what it was given is an argument of it. */
#include <ctype.h>
#include <string.h>

#include "lower/cxx.h"

/* What is in the variable that says what the guard will do. */
enum { GUARD_IS_OFF, GUARD_IS_ON, GUARD_IS_UNCLEAR };

struct Guard {
    int32_t var;    /* the object */
    int32_t given;  /* a record of what it was given; NONE */
    int32_t status; /* of a scope guard, GUARD_IS_...; NONE for other objects */
    int32_t closure;
    IrFunctionRef *routine;
    IrFunctionRef *destructor;
    bool may_be_unclear;
};

/* ---- what an object is given ------------------------------------------------------------------------------------ */

/* The routines in an expression, and its other arguments. */
typedef struct Routines {
    Lowering *lowering;
    Node *found; /* a lambda, or the name of a closure or function, that takes no arguments */
    size_t n_found, n_others;
} Routines;

static CXCursor call_operator(Lowering *lowering, CXType type)
{
    ClassInfo *owner, *info = class_of(lowering, type);
    return info == NULL || !info->is_closure ? clang_getNullCursor()
                                             : find_method(lowering, info, "operator()", -1, &owner);
}

/* The function or closure that NODE names; a null cursor: none. */
static CXCursor routine_of(Lowering *lowering, const Node *node)
{
    CXCursor named = clang_getCursorReferenced(node->cursor);
    if (node->kind != CXCursor_LambdaExpr && node->kind != CXCursor_DeclRefExpr)
        return clang_getNullCursor();
    if (node->kind == CXCursor_DeclRefExpr && clang_getCursorKind(named) == CXCursor_FunctionDecl)
        return named;
    return call_operator(lowering, clang_getCursorType(node->cursor));
}

static bool read_routines(Routines *routines, Node *node);

static bool read_argument(Routines *routines, Node *argument)
{
    bool has_routine = read_routines(routines, argument);
    bool is_empty = argument->kind == CXCursor_CallExpr && clang_Cursor_getNumArguments(argument->cursor) == 0;
    routines->n_others += !has_routine && !is_empty;
    return has_routine;
}

/* Whether a routine is in NODE. */
static bool read_routines(Routines *routines, Node *node)
{
    CXCursor routine = routine_of(routines->lowering, node);
    bool is_routine = !cursor_is_null(routine), has_any = is_routine;
    if (is_routine) {
        bool is_plain = clang_Cursor_getNumArguments(routine) == 0;
        routines->found = is_plain ? node : routines->found;
        routines->n_found += is_plain;
        routines->n_others += !is_plain;
    } else if (node->kind == CXCursor_CallExpr) {
        for (int i = 0; i < clang_Cursor_getNumArguments(node->cursor); i++) {
            Node *argument = argument_node(node, (unsigned)i);
            has_any = (argument != NULL && read_argument(routines, argument)) || has_any;
        }
    } else {
        for (size_t i = 0; i < node->kids.count; i++)
            if (clang_isExpression(node->kids.items[i]->kind))
                has_any = read_argument(routines, node->kids.items[i]) || has_any;
    }
    return has_any;
}

/* The one routine that INIT gives to the object, and nothing besides. */
static Node *only_routine(Lowering *lowering, Node *init)
{
    Routines routines = {.lowering = lowering};
    read_routines(&routines, init);
    return routines.n_found == 1 && routines.n_others == 0 ? routines.found : NULL;
}

/* ---- objects and data ------------------------------------------------------------------------------------------- */

/* FOO_CONFIG, size_t: a type of C. */
static bool is_name_of_data(const char *name)
{
    size_t n = strlen(name);
    bool has_lower = false;
    for (size_t i = 0; i < n; i++)
        has_lower = has_lower || islower((unsigned char)name[i]);
    return !has_lower || (n > 2 && strcmp(name + n - 2, "_t") == 0);
}

static bool is_in_scope(CXCursor declaration)
{
    enum CXCursorKind kind = clang_getCursorKind(clang_getCursorSemanticParent(declaration));
    return kind == CXCursor_Namespace || kind == CXCursor_StructDecl || kind == CXCursor_ClassDecl;
}

/* The outermost call of INIT. */
static const Node *call_in(const Node *init)
{
    while (init->kind != CXCursor_CallExpr && init->kids.count == 1)
        init = init->kids.items[0];
    while (is_construction(init) && init->kids.count == 1)
        init = init->kids.items[0];
    return init->kind == CXCursor_CallExpr ? init : NULL;
}

/* Whether a variable of TYPE, a stand-in, is an object with an end of its own, not a number, a pointer or a plain
 * struct.  A variable that takes its type from INIT is one where a function of a namespace makes it. */
static bool is_object(Lowering *lowering, CXType type, const Node *init)
{
    const ClassInfo *info = class_of(lowering, type);
    if (!cursor_is_named(info->declaration, "HsAny"))
        return info->is_instance || is_in_scope(info->declaration) || !is_name_of_data(class_name(lowering, info));
    const Node *call = call_in(init);
    CXCursor called = call == NULL ? clang_getNullCursor() : clang_getCursorReferenced(call->cursor);
    return clang_getCursorKind(called) == CXCursor_FunctionDecl && is_in_scope(called);
}

/* ---- the beginning ---------------------------------------------------------------------------------------------- */

static IrFunctionRef *stand_in(Lowering *lowering, const char *name)
{
    IrFunctionRef *ref = function_made(lowering, name, name);
    ref->is_stand_in = true;
    return ref;
}

static const char *name_of_class(Lowering *lowering, CXType type, const Node *init)
{
    const ClassInfo *info = class_of(lowering, type);
    const Node *call = init == NULL ? NULL : call_in(init);
    if (!cursor_is_named(info->declaration, "HsAny") || call == NULL)
        return class_name(lowering, info);
    return string_take(lowering->arena, clang_getCursorSpelling(clang_getCursorReferenced(call->cursor)));
}

static void set_status(Builder *builder, const Guard *guard, int64_t status)
{
    Temp value = emit_const(builder, status);
    emit_store(builder, emit_local(builder, guard->status), value, builder->lowering->type_int);
}

static void construct_scope_guard(Builder *builder, Guard *guard, Node *routine, const char *maker)
{
    Lowering *lowering = builder->lowering;
    CXType type = clang_getCursorType(routine->cursor);
    CXCursor called = routine_of(lowering, routine);
    SourcePos pos = node_pos(lowering, routine);
    guard->routine = function_ref(lowering, called);
    if (guard->routine->is_method) {
        guard->closure = var_new(builder, "", type_of(lowering, type), pos);
        construct(builder, PLACE_VAR(guard->closure), type, routine);
    }
    guard->status = var_new(builder, "", lowering->type_int, pos);
    emit_call(builder, stand_in(lowering, maker), NONE, NULL, 0, lowering->type_void);
    emit_uninit(builder, guard->var);
    set_status(builder, guard, GUARD_IS_ON);
}

/* The arguments of the call that has just made the object. */
static void keep_given(Builder *builder, Guard *guard)
{
    const IrType *type = builder->lowering->type_unknown;
    const Block *now = builder->blocks.items[builder->current];
    size_t i = now->insts.count;
    while (i > 0 && now->insts.items[i - 1].op != IR_CALL)
        i--;
    if (i == 0)
        return;
    const IrInst call = now->insts.items[i - 1];
    guard->given = var_new(builder, "", type, builder_pos(builder));
    for (size_t k = 0; k < call.n_args; k++) {
        const char *name = arena_printf(builder->arena, "%zu", k);
        emit_store(builder, emit_field(builder, emit_local(builder, guard->given), name, type), call.args[k], type);
    }
}

static bool is_made_by_unknown(Lowering *lowering, const Node *init)
{
    const Node *call = call_in(init);
    return call != NULL && cursor_is_stand_in(lowering, clang_getCursorReferenced(call->cursor));
}

bool construct_unknown_object(Builder *builder, int32_t var, CXType type, Node *init)
{
    Lowering *lowering = builder->lowering;
    if (init == NULL || !type_is_any(lowering, type))
        return false;
    Node *routine = only_routine(lowering, init);
    if (routine == NULL && !is_object(lowering, type, init))
        return false;
    Guard *guard = ARENA_NEW(builder->scratch, Guard);
    const char *name = name_of_class(lowering, type, init);
    *guard = (Guard){.var = var, .given = NONE, .status = NONE, .closure = NONE};
    guard->destructor = stand_in(lowering, arena_printf(lowering->arena, "~%s", name));
    if (routine != NULL) {
        construct_scope_guard(builder, guard, routine, name);
    } else {
        construct_any(builder, PLACE_VAR(var), type, init);
        if (is_made_by_unknown(lowering, init))
            keep_given(builder, guard);
    }
    VEC_PUSH(builder->scratch, &builder->guards, guard);
    cleanup_push(builder, (Cleanup){.kind = CLEANUP_UNKNOWN, .var = var, .guard = guard});
    return true;
}

/* ---- the end ---------------------------------------------------------------------------------------------------- */

static void run_routine(Builder *builder, const Guard *guard)
{
    if (guard->closure != NONE)
        call_method(builder, guard->routine, emit_local(builder, guard->closure), NULL, 0);
    else
        emit_call(builder, guard->routine, NONE, NULL, 0, guard->routine->result);
}

/* It has the place of the declaration, which is one. */
static void call_destructor(Builder *builder, const Guard *guard)
{
    Temp args[2] = {emit_local(builder, guard->var)};
    size_t n = 1;
    bool had_pos = builder->has_pos;
    SourcePos pos = builder->pos;
    builder->has_pos = true;
    builder->pos = builder->vars.items[guard->var].pos;
    if (guard->given != NONE)
        args[n++] = emit_local(builder, guard->given);
    else if (guard->routine != NULL)
        args[n++] = emit_func(builder, guard->routine);
    emit_call(builder, guard->destructor, NONE, args, n, builder->lowering->type_void);
    builder->has_pos = had_pos;
    builder->pos = pos;
}

/* Goes to a new block where the guard's status is STATUS, and to another one, which is returned. */
static BlockId unless_status(Builder *builder, const Guard *guard, int64_t status)
{
    const IrType *type = builder->lowering->type_int;
    BlockId is_so = block_new(builder), otherwise = block_new(builder);
    Temp now = emit_load(builder, emit_local(builder, guard->status), type);
    Temp wanted = emit_const(builder, status);
    end_branch(builder, emit_binary(builder, IR_EQ, now, wanted, type), is_so, otherwise);
    block_enter(builder, is_so);
    return otherwise;
}

void destroy_unknown_object(Builder *builder, const Guard *guard)
{
    if (guard->status == NONE || guard->var == builder->returned) { /* who gets it ends it */
        call_destructor(builder, guard);
        return;
    }
    BlockId otherwise = unless_status(builder, guard, GUARD_IS_ON);
    run_routine(builder, guard);
    end_jump(builder, otherwise);
    block_enter(builder, otherwise);
    if (!guard->may_be_unclear)
        return;
    otherwise = unless_status(builder, guard, GUARD_IS_UNCLEAR);
    call_destructor(builder, guard);
    end_jump(builder, otherwise);
    block_enter(builder, otherwise);
}

/* ---- in between ------------------------------------------------------------------------------------------------- */

static Guard *guard_in(Builder *builder, const Node *node)
{
    if (node->kind == CXCursor_DeclRefExpr) {
        int32_t var = local_of(builder, clang_getCursorReferenced(node->cursor));
        for (size_t i = 0; var != NONE && i < builder->guards.count; i++)
            if (builder->guards.items[i]->var == var)
                return builder->guards.items[i];
    }
    for (size_t i = 0; i < node->kids.count; i++) {
        Guard *guard = guard_in(builder, node->kids.items[i]);
        if (guard != NULL)
            return guard;
    }
    return NULL;
}

static bool is_one_of(const char *name, const char *const *names)
{
    char lower[16];
    size_t n = 0;
    for (; name[n] != '\0' && n + 1 < sizeof lower; n++)
        lower[n] = (char)tolower((unsigned char)name[n]);
    lower[n] = '\0';
    while (*names != NULL && strcmp(*names, lower) != 0)
        names++;
    return *names != NULL;
}

/* What guards are told in the libraries that have them. */
bool lower_guard_call(Builder *builder, const Node *call)
{
    static const char *const lets_go[] = {"release", "dismiss", "cancel", "disarm", "detach", "commit", NULL};
    static const char *const runs_now[] = {"reset", "invoke", "run", "execute", NULL};
    const Node *callee = builder->guards.count == 0 ? NULL : bare_callee(call);
    if (callee == NULL || callee->kind != CXCursor_MemberRefExpr)
        return false;
    Guard *guard = guard_in(builder, callee);
    if (guard == NULL || guard->status == NONE)
        return false;
    const char *name = string_take(builder->scratch, clang_getCursorSpelling(callee->cursor));
    if (is_one_of(name, runs_now)) {
        BlockId end = unless_status(builder, guard, GUARD_IS_ON);
        run_routine(builder, guard);
        end_jump(builder, end);
        block_enter(builder, end);
    }
    bool is_known = is_one_of(name, runs_now) || is_one_of(name, lets_go);
    guard->may_be_unclear = guard->may_be_unclear || !is_known;
    set_status(builder, guard, is_known ? GUARD_IS_OFF : GUARD_IS_UNCLEAR);
    return true;
}
