/* SPDX-License-Identifier: MIT */
/* lower, C++: members of instances that libclang does not show.
 *
 * Bodies of instances are found where they are called: the callee's cursor is the instance's.  What no expression calls
 * by name - destructors above all, constructors of members and bases - is only to be had as it is written in the
 * template.  It is lowered from there, as a function of the instance: types that are parameters of the template, the
 * template's own name, and the types of fields are replaced; names that depend on them are looked up when the body is
 * lowered.  What depends on non-type parameters or on members of parameters keeps an unknown type. */
#include <string.h>

#include "lower/cxx.h"

void substitution_begin(Lowering *lowering, ClassInfo *info, Substitution *out_saved)
{
    out_saved->info = lowering->instance;
    out_saved->types = lowering->types;
    if (info == lowering->instance)
        return;
    lowering->instance = info;
    cursor_map_init(&lowering->types, lowering->scratch); /* dependent types mean something else here */
}

void substitution_end(Lowering *lowering, const Substitution *saved)
{
    if (lowering->instance != saved->info)
        lowering->types = saved->types;
    lowering->instance = saved->info;
}

static bool is_parameter(const ClassInfo *info, CXCursor declaration, size_t *out_index)
{
    for (size_t i = 0; i < info->parameters.count; i++)
        if (clang_equalCursors(info->parameters.items[i], declaration)) {
            *out_index = i;
            return true;
        }
    return false;
}

/* The spelling of a type parameter is its name, also where libclang knows no declaration of the type. */
static bool is_named_parameter(Lowering *lowering, const ClassInfo *info, CXType type, size_t *out_index)
{
    const char *spelling = string_take(lowering->scratch, clang_getTypeSpelling(clang_getUnqualifiedType(type)));
    for (size_t i = 0; i < info->parameters.count; i++)
        if (cursor_is_named(info->parameters.items[i], spelling)) {
            *out_index = i;
            return true;
        }
    return false;
}

CXType type_concrete(Lowering *lowering, CXType type)
{
    ClassInfo *info = lowering->instance;
    size_t index;
    if (info == NULL)
        return type;
    CXCursor declaration = clang_getTypeDeclaration(type);
    bool is_dependent = type.kind == CXType_Unexposed || type.kind == CXType_Elaborated;
    if (is_parameter(info, declaration, &index) || (is_dependent && is_named_parameter(lowering, info, type, &index))) {
        CXType argument = clang_Type_getTemplateArgumentAsType(info->type, (unsigned)index);
        return argument.kind == CXType_Invalid ? type : argument;
    }
    if (!cursor_is_null(declaration) && clang_equalCursors(declaration, info->members))
        return info->type;
    return type;
}

CXType cxx_class_type(Lowering *lowering, CXType type)
{
    return lowering->instance == NULL ? type : lowering->instance->type;
}

/* The instance's own field for the template's. */
static CXType field_type(Lowering *lowering, CXCursor field)
{
    const ClassInfo *info = lowering->instance;
    for (size_t i = 0; info != NULL && i < info->fields.count; i++)
        if (clang_equalLocations(clang_getCursorLocation(info->fields.items[i]), clang_getCursorLocation(field)))
            return clang_getCursorType(info->fields.items[i]);
    return clang_getCursorType(field);
}

static bool is_unclear(CXType type)
{
    return type.kind == CXType_Dependent || type.kind == CXType_Unexposed || type.kind == CXType_Invalid;
}

CXType node_clang_type(Lowering *lowering, const Node *node)
{
    CXType type = clang_getCursorType(node->cursor);
    if (lowering->instance == NULL)
        return type;
    CXCursor target = clang_getCursorReferenced(node->cursor);
    if (node->kind == CXCursor_MemberRefExpr && clang_getCursorKind(target) == CXCursor_FieldDecl)
        type = field_type(lowering, target);
    Node *kid = node->kids.count > 0 ? node->kids.items[0] : NULL;
    if (kid != NULL && node->kind == CXCursor_ParenExpr)
        return node_clang_type(lowering, kid);
    if (kid != NULL && node->kind == CXCursor_UnaryOperator && is_unclear(type) &&
        clang_getCursorUnaryOperatorKind(node->cursor) == CXUnaryOperator_Deref)
        return clang_getPointeeType(clang_getCanonicalType(node_clang_type(lowering, kid)));
    return type_concrete(lowering, type);
}

/* ---- functions of an instance ---------------------------------------------------------------------------------------- */

IrFunctionRef *method_ref(Lowering *lowering, ClassInfo *info, CXCursor method)
{
    if (!info->is_instance)
        return function_ref(lowering, method);
    const char *type = string_take(lowering->scratch, clang_getTypeSpelling(info->type));
    const char *usr = string_take(lowering->scratch, clang_getCursorUSR(method));
    const char *id = arena_printf(lowering->arena, "%s|%s", usr, type);
    IrFunctionRef *ref = strmap_get(&lowering->refs_by_id, id);
    if (ref != NULL)
        return ref;
    CXCursor definition = clang_getCursorDefinition(method);
    Substitution saved;
    ref = function_made(lowering, "", id);
    substitution_begin(lowering, info, &saved);
    function_fill(lowering, method, definition, ref);
    substitution_end(lowering, &saved);
    ref->id = id;
    if (clang_getCursorKind(method) == CXCursor_Destructor || clang_getCursorKind(method) == CXCursor_Constructor) {
        const char *name = class_name(lowering, info); /* "~Holder<T>" has the template's parameters in it */
        ref->name = *ref->name == '~' ? arena_printf(lowering->arena, "~%s", name) : name;
        ref->qualified = arena_printf(lowering->arena, "%s::%s", name, ref->name);
    }
    if (!cursor_is_null(definition))
        VEC_PUSH(lowering->scratch, &lowering->pending,
                 ((Pending){.definition = definition, .ref = ref, .instance = info}));
    return ref;
}

void lower_instance(Lowering *lowering, const Pending *pending, IrFunctionRef *ref)
{
    Substitution saved;
    substitution_begin(lowering, pending->instance, &saved);
    lower_definition(lowering, pending->definition, ref);
    substitution_end(lowering, &saved);
}
