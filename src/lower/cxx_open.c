/* SPDX-License-Identifier: MIT */
/* lower, C++: calls that clang left open: arguments have errors, or a template was not instantiated. */
#include <ctype.h>
#include <string.h>

#include "lower/cxx.h"

static CXCursor fitting_overload(CXCursor overloads, int n_args)
{
    CXCursor first = clang_getNullCursor();
    unsigned n = clang_getNumOverloadedDecls(overloads);
    for (unsigned i = 0; i < n; i++) {
        CXCursor each = clang_getOverloadedDecl(overloads, i);
        int n_params = clang_Cursor_getNumArguments(each);
        if (n_params == n_args || (n_params >= 0 && n_params <= n_args && clang_Cursor_isVariadic(each)))
            return each;
        first = i == 0 ? each : first;
    }
    return first;
}

void lower_plain_arguments(Builder *builder, Node *call, const Node *pointer, Temp *args, size_t *n)
{
    unsigned number = 0;
    for (size_t i = 1; i < call->kids.count && *n < MAX_ARGS; i++) {
        if (!clang_isExpression(call->kids.items[i]->kind))
            continue;
        const IrType *type = pointer != NULL ? pointed_parameter(builder->lowering, pointer, number++) : NULL;
        args[(*n)++] = lower_argument(builder, call->kids.items[i], type);
    }
}

static bool call_in_class(Builder *builder, Node *call, ClassInfo *info, const char *name, Temp object, Temp *out_value)
{
    Temp args[MAX_ARGS];
    size_t n = 0;
    ClassInfo *owner;
    CXCursor method = find_method(builder->lowering, info, name, (int)call->kids.count - 1, &owner);
    if (cursor_is_null(method))
        return false;
    IrFunctionRef *ref = function_ref(builder->lowering, method);
    for (size_t i = 1; i < call->kids.count && n < MAX_ARGS; i++) {
        const IrType *type = n + ref->is_method < ref->n_params ? ref->params[n + ref->is_method] : NULL;
        if (clang_isExpression(call->kids.items[i]->kind))
            args[n++] = lower_argument(builder, call->kids.items[i], type);
    }
    if (!ref->is_method)
        *out_value = emit_call(builder, ref, NONE, args, n, ref->result);
    else if (ref->is_virtual)
        *out_value = call_virtual(builder, ref, method, object, args, n);
    else
        *out_value = call_method(builder, ref, object, args, n);
    return true;
}

/* `x.Close(?)` with an argument that could not be understood, so that clang did not choose a method. */
static bool lower_dependent_method(Builder *builder, Node *call, Node *callee, Temp *out_value)
{
    bool is_arrow;
    Node *base = NULL;
    Lowering *lowering = builder->lowering;
    if (callee->kind != CXCursor_MemberRefExpr || node_operands(callee, &base, 1) == 0)
        return false;
    CXType type = clang_getCanonicalType(clang_getCursorType(base->cursor));
    if (type.kind == CXType_Pointer)
        type = clang_getPointeeType(type);
    ClassInfo *info = class_of(lowering, type);
    const char *name = member_behind(lowering, base, &is_arrow);
    if (info == NULL || name == NULL)
        return false;
    return call_in_class(builder, call, info, name, object_of(builder, callee), out_value);
}

/* The last name of `a::b<c>(...)`, which clang could not look up. */
static const char *name_of_callee(Lowering *lowering, const Node *callee)
{
    size_t size, start = 0, at = 0;
    const char *text = text_from(lowering, clang_getRangeStart(clang_getCursorExtent(callee->cursor)), &size);
    while (text != NULL && at < size && (text[at] == '_' || text[at] == ':' || isalnum((unsigned char)text[at]))) {
        at++;
        if (text[at - 1] == ':')
            start = at;
    }
    return at > start ? arena_strndup(lowering->arena, text + start, at - start) : NULL;
}

/* A call by name alone: link finds the body, if there is one of that name. */
static bool lower_named_call(Builder *builder, Node *call, const Node *callee, Temp *out_value)
{
    Temp args[MAX_ARGS];
    size_t n = 0;
    Node *part;
    const char *name = callee->kind == CXCursor_DeclRefExpr && node_operands(callee, &part, 1) == 0
                           ? name_of_callee(builder->lowering, callee)
                           : NULL;
    if (name == NULL || !cursor_is_null(clang_getCursorReferenced(callee->cursor)))
        return false;
    IrFunctionRef *ref = function_made(builder->lowering, name, name);
    ref->is_stand_in = true;
    ref->result = builder->lowering->type_unknown;
    lower_plain_arguments(builder, call, NULL, args, &n);
    *out_value = emit_call(builder, ref, NONE, args, n, ref->result);
    return true;
}

/* `x.~T()` for a T that is no class, which only a template says. */
static bool lower_scalar_destruction(Builder *builder, const Node *callee, Temp *out_value)
{
    Node *base = NULL;
    if (callee->kind != CXCursor_MemberRefExpr || !cursor_is_null(clang_getCursorReferenced(callee->cursor)) ||
        node_operands(callee, &base, 1) == 0 || !is_destroyed_behind(builder->lowering, base))
        return false;
    lower_effect(builder, base);
    *out_value = NONE;
    return true;
}

bool lower_dependent_call(Builder *builder, Node *call, Temp *out_value)
{
    Temp args[MAX_ARGS];
    size_t n = 0;
    Node *callee = bare_callee(call);
    if (callee == NULL)
        return false;
    Node *overloads = node_find(callee, CXCursor_OverloadedDeclRef);
    if (callee->kind == CXCursor_DeclRefExpr && overloads != NULL) {
        CXCursor called = fitting_overload(overloads->cursor, (int)call->kids.count - 1);
        if (cursor_is_null(called) || clang_getCursorKind(called) == CXCursor_FunctionTemplate)
            return false;
        IrFunctionRef *ref = function_ref(builder->lowering, called);
        lower_plain_arguments(builder, call, NULL, args, &n);
        *out_value = emit_call(builder, ref, NONE, args, n, ref->result);
        return true;
    }
    return lower_scalar_destruction(builder, callee, out_value) || lower_open_operator(builder, call, out_value) ||
           lower_named_call(builder, call, callee, out_value) ||
           lower_dependent_method(builder, call, callee, out_value);
}
