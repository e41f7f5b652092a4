/* SPDX-License-Identifier: MIT */
/* lower, C++: instances of function templates that libclang does not name where they are used.
 *
 * An element of an initialiser list is shown as it was written, `Make<Timer>` as what it may mean, and a generic closure
 * that becomes a pointer to a function as its conversion.  The instances themselves stand at the end of the unit. */
#include "lower/cxx.h"

void note_function_instance(Lowering *lowering, CXCursor function)
{
    if (lowering->is_cpp && !cursor_is_null(clang_getSpecializedCursorTemplate(function)))
        VEC_PUSH(lowering->scratch, &lowering->function_instances, function);
}

/* ---- `Make<Timer>` ---------------------------------------------------------------------------------------------- */

/* What TYPE points or refers to in the end. */
static CXType innermost(CXType type)
{
    CXType canonical = clang_getCanonicalType(type), inner = clang_getPointeeType(canonical);
    return inner.kind == CXType_Invalid ? clang_getUnqualifiedType(canonical) : innermost(inner);
}

/* WRITTEN, a part of what stands between < and >, may be the argument I of INSTANCE. */
static bool fits_argument(CXCursor instance, unsigned i, const Node *written)
{
    int64_t value;
    enum CXTemplateArgumentKind kind = clang_Cursor_getTemplateArgumentKind(instance, i);
    if (written->kind == CXCursor_TypeRef)
        return kind == CXTemplateArgumentKind_Type &&
               clang_equalTypes(innermost(clang_Cursor_getTemplateArgumentType(instance, i)),
                                innermost(clang_getCursorType(written->cursor)));
    if (kind == CXTemplateArgumentKind_Integral)
        return constant_of(written->cursor, &value) && value == clang_Cursor_getTemplateArgumentValue(instance, i);
    return kind != CXTemplateArgumentKind_Type;
}

/* What NODE names between < and >, in order; a type of the language itself is not shown. */
static bool fits_arguments(CXCursor instance, const Node *node)
{
    int n = clang_Cursor_getNumTemplateArguments(instance);
    unsigned at = 0;
    for (size_t i = 0; i < node->kids.count; i++) {
        const Node *kid = node->kids.items[i];
        if (kid->kind != CXCursor_TypeRef && !clang_isExpression(kid->kind))
            continue;
        while ((int)at < n && !fits_argument(instance, at, kid))
            at++;
        if ((int)at++ >= n)
            return false;
    }
    return true;
}

/* The one instance of TEMPLATE that NODE may name; null when there are several, or none. */
static CXCursor only_instance(const Lowering *lowering, CXCursor template, const Node *node)
{
    CXCursor found = clang_getNullCursor();
    for (size_t i = 0; i < lowering->function_instances.count; i++) {
        CXCursor each = lowering->function_instances.items[i];
        CXCursor of = clang_getCanonicalCursor(clang_getSpecializedCursorTemplate(each));
        if (!clang_equalCursors(of, clang_getCanonicalCursor(template)) || !fits_arguments(each, node))
            continue;
        if (!cursor_is_null(found))
            return clang_getNullCursor();
        found = each;
    }
    return found;
}

CXCursor named_instance(const Lowering *lowering, const Node *node)
{
    const Node *name = node_find(node, CXCursor_OverloadedDeclRef);
    if (node->kind != CXCursor_DeclRefExpr || name == NULL || clang_getNumOverloadedDecls(name->cursor) != 1)
        return clang_getNullCursor();
    CXCursor only = clang_getOverloadedDecl(name->cursor, 0);
    return clang_getCursorKind(only) == CXCursor_FunctionTemplate ? only_instance(lowering, only, node) : only;
}

/* ---- generic closures ------------------------------------------------------------------------------------------- */

/* A pointer to a function of type POINTER may point to METHOD, but for its `this`. */
static bool fits_pointer(CXCursor method, CXType pointer)
{
    CXType wanted = clang_getCanonicalType(clang_getPointeeType(clang_getCanonicalType(pointer)));
    int n = clang_getNumArgTypes(wanted);
    if (n != clang_Cursor_getNumArguments(method))
        return false;
    for (int i = 0; i < n; i++) {
        CXType own = clang_getCursorType(clang_Cursor_getArgument(method, (unsigned)i));
        if (!clang_equalTypes(clang_getUnqualifiedType(clang_getCanonicalType(own)),
                              clang_getUnqualifiedType(clang_getCanonicalType(clang_getArgType(wanted, (unsigned)i)))))
            return false;
    }
    return true;
}

CXCursor closure_instance(const Lowering *lowering, const ClassInfo *info, CXType pointer)
{
    for (size_t i = 0; i < lowering->function_instances.count; i++) {
        CXCursor each = lowering->function_instances.items[i];
        if (clang_equalCursors(clang_getCursorSemanticParent(each), info->declaration) && fits_pointer(each, pointer))
            return each;
    }
    return clang_getNullCursor();
}
