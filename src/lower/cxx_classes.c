/* SPDX-License-Identifier: MIT */
/* lower, C++: what a class consists of. */
#include <string.h>

#include "lower/cxx.h"

enum { NOT_KNOWN, NO, YES };

CXType element_of(CXType type, int64_t *out_count)
{
    CXType canonical = clang_getCanonicalType(type);
    int64_t count = 1;
    while (canonical.kind == CXType_ConstantArray) {
        count *= clang_getArraySize(canonical);
        type = clang_getArrayElementType(canonical);
        canonical = clang_getCanonicalType(type);
    }
    *out_count = count;
    return type;
}

bool is_defaulted(CXCursor method)
{
    return clang_CXXMethod_isDefaulted(method) != 0;
}

bool cursor_is_named(CXCursor cursor, const char *name)
{
    CXString text = clang_getCursorSpelling(cursor);
    bool is_same = strcmp(clang_getCString(text), name) == 0;
    clang_disposeString(text);
    return is_same;
}

const char *class_name(Lowering *lowering, const ClassInfo *info)
{
    return string_take(lowering->arena, clang_getCursorSpelling(info->declaration));
}

/* ---- reading a class -------------------------------------------------------------------------------------------- */

typedef struct Reading {
    Lowering *lowering;
    ClassInfo *info;
} Reading;

static enum CXChildVisitResult read_member(CXCursor cursor, CXCursor parent, CXClientData data)
{
    Reading *reading = data;
    ClassInfo *info = reading->info;
    Arena *arena = reading->lowering->scratch;
    (void)parent;
    switch (clang_getCursorKind(cursor)) {
    case CXCursor_CXXBaseSpecifier: VEC_PUSH(arena, &info->bases, clang_getCursorType(cursor)); break;
    case CXCursor_Constructor: VEC_PUSH(arena, &info->constructors, cursor); break;
    case CXCursor_Destructor: info->destructor = cursor; break;
    case CXCursor_CXXMethod:
    case CXCursor_ConversionFunction: VEC_PUSH(arena, &info->methods, cursor); break;
    default: return CXChildVisit_Continue;
    }
    info->is_polymorphic = info->is_polymorphic || clang_CXXMethod_isVirtual(cursor);
    return CXChildVisit_Continue;
}

static enum CXVisitorResult read_field(CXCursor field, CXClientData data)
{
    Reading *reading = data;
    VEC_PUSH(reading->lowering->scratch, &reading->info->fields, field);
    return CXVisit_Continue;
}

static bool is_closure_name(CXCursor declaration)
{
    CXString name = clang_getCursorSpelling(declaration);
    bool is_closure = strstr(clang_getCString(name), "(lambda") != NULL;
    clang_disposeString(name);
    return is_closure;
}

/* The members of an implicit instance are not shown; those of its template are. */
static void find_members(ClassInfo *info)
{
    CXCursor template = clang_getSpecializedCursorTemplate(info->declaration);
    info->members = info->declaration;
    if (cursor_is_null(template))
        return;
    CXCursor definition = clang_getCursorDefinition(template);
    bool is_written =
        clang_equalLocations(clang_getCursorLocation(info->declaration), clang_getCursorLocation(template)) == 0;
    if (is_written && clang_getCursorKind(template) == CXCursor_ClassTemplate)
        return; /* a specialisation with members of its own */
    info->members = cursor_is_null(definition) ? template : definition;
    info->is_instance = true;
}

/* libclang shows no members of an implicit instance, but lists at the end of the unit those that were instantiated, in
 * the place of the template's definition. */
static CXCursor instantiated(Lowering *lowering, const ClassInfo *info, CXCursor method)
{
    CXCursor definition = clang_getCursorDefinition(method);
    CXSourceLocation place = clang_getCursorLocation(cursor_is_null(definition) ? method : definition);
    for (size_t i = 0; i < lowering->instances.count; i++) {
        CXCursor each = lowering->instances.items[i];
        if (clang_equalCursors(clang_getCursorSemanticParent(each), info->declaration) &&
            clang_equalLocations(clang_getCursorLocation(each), place))
            return each;
    }
    return method;
}

static void instantiate_members(Lowering *lowering, ClassInfo *info)
{
    CursorList *const lists[] = {&info->constructors, &info->methods};
    for (size_t i = 0; i < 2; i++)
        for (size_t k = 0; k < lists[i]->count; k++)
            lists[i]->items[k] = instantiated(lowering, info, lists[i]->items[k]);
    if (!cursor_is_null(info->destructor))
        info->destructor = instantiated(lowering, info, info->destructor);
}

static void read_class(Lowering *lowering, ClassInfo *info)
{
    Reading reading = {lowering, info};
    find_members(info);
    clang_visitChildren(info->members, read_member, &reading);
    clang_Type_visitFields(info->type, read_field, &reading);
    info->is_any = class_is_any(lowering, info);
    if (info->is_instance)
        instantiate_members(lowering, info);
    for (size_t i = 0; i < info->bases.count; i++) {
        const ClassInfo *base = class_of(lowering, info->bases.items[i]);
        info->is_polymorphic = info->is_polymorphic || (base != NULL && base->is_polymorphic);
    }
}

ClassInfo *class_of(Lowering *lowering, CXType type)
{
    CXType canonical = clang_getCanonicalType(type);
    if (canonical.kind != CXType_Record)
        return NULL;
    CXCursor declaration = clang_getCursorDefinition(clang_getTypeDeclaration(canonical));
    if (cursor_is_null(declaration))
        return NULL;
    Key key = key_of_cursor(declaration);
    ClassInfo *info = cursor_map_get(&lowering->classes, key);
    if (info != NULL)
        return info;
    info = ARENA_NEW(lowering->scratch, ClassInfo);
    cursor_map_put(&lowering->classes, key, info);
    *info = (ClassInfo){.declaration = declaration, .destructor = clang_getNullCursor()};
    info->type = clang_getUnqualifiedType(canonical);
    info->is_closure = is_closure_name(declaration);
    read_class(lowering, info);
    return info;
}

/* ---- what it needs ---------------------------------------------------------------------------------------------- */

typedef bool (*Need)(Lowering *lowering, ClassInfo *info);

static bool type_needs(Lowering *lowering, CXType type, Need need)
{
    int64_t count;
    if (type_of(lowering, type)->is_reference)
        return false;
    ClassInfo *info = class_of(lowering, element_of(type, &count));
    return info != NULL && need(lowering, info);
}

static bool parts_need(Lowering *lowering, const ClassInfo *info, Need need)
{
    for (size_t i = 0; i < info->bases.count; i++)
        if (type_needs(lowering, info->bases.items[i], need))
            return true;
    for (size_t i = 0; i < info->fields.count; i++)
        if (type_needs(lowering, clang_getCursorType(info->fields.items[i]), need))
            return true;
    return false;
}

bool class_needs_destructor(Lowering *lowering, ClassInfo *info)
{
    if (info->needs_destructor == NOT_KNOWN) {
        info->needs_destructor = NO; /* for a class that holds itself by mistake */
        bool is_own = !cursor_is_null(info->destructor) && !is_defaulted(info->destructor);
        info->needs_destructor = is_own || parts_need(lowering, info, class_needs_destructor) ? YES : NO;
    }
    return info->needs_destructor == YES;
}

static bool has_member_initialiser(Lowering *lowering, const ClassInfo *info)
{
    for (size_t i = 0; i < info->fields.count; i++)
        if (member_initialiser(lowering, info, info->fields.items[i]) != NULL)
            return true;
    return false;
}

bool class_needs_constructor(Lowering *lowering, ClassInfo *info)
{
    if (info->needs_constructor == NOT_KNOWN) {
        info->needs_constructor = NO;
        bool is_own = info->is_polymorphic;
        for (size_t i = 0; i < info->constructors.count; i++)
            is_own = is_own || !is_defaulted(info->constructors.items[i]);
        if (!info->is_closure && !info->is_any &&
            (is_own || parts_need(lowering, info, class_needs_constructor) || has_member_initialiser(lowering, info)))
            info->needs_constructor = YES;
    }
    return info->needs_constructor == YES;
}

bool class_needs_copying(Lowering *lowering, ClassInfo *info)
{
    if (info->needs_copying == NOT_KNOWN) {
        info->needs_copying = NO;
        bool is_own = false;
        if (info->is_any)
            return false;
        for (size_t i = 0; i < info->constructors.count; i++) {
            CXCursor constructor = info->constructors.items[i];
            bool copies = clang_CXXConstructor_isCopyConstructor(constructor) ||
                          clang_CXXConstructor_isMoveConstructor(constructor);
            is_own = is_own || (copies && !is_defaulted(constructor));
        }
        for (size_t i = 0; i < info->methods.count; i++)
            is_own = is_own ||
                     (cursor_is_named(info->methods.items[i], "operator=") && !is_defaulted(info->methods.items[i]));
        info->needs_copying = is_own || parts_need(lowering, info, class_needs_copying) ? YES : NO;
    }
    return info->needs_copying == YES;
}

bool type_needs_destructor(Lowering *lowering, CXType type)
{
    return type_needs(lowering, type, class_needs_destructor);
}

/* ---- members ---------------------------------------------------------------------------------------------------- */

typedef struct FieldSearch {
    CXCursor wanted, found;
} FieldSearch;

static enum CXChildVisitResult match_field(CXCursor cursor, CXCursor parent, CXClientData data)
{
    FieldSearch *search = data;
    (void)parent;
    if (clang_getCursorKind(cursor) != CXCursor_FieldDecl ||
        !clang_equalLocations(clang_getCursorLocation(cursor), clang_getCursorLocation(search->wanted)))
        return CXChildVisit_Continue;
    search->found = cursor;
    return CXChildVisit_Break;
}

/* The field as it is written in the template. */
static CXCursor written_field(const ClassInfo *info, CXCursor field)
{
    FieldSearch search = {field, field};
    if (info->is_instance)
        clang_visitChildren(info->members, match_field, &search);
    return search.found;
}

/* Array bounds and widths of bit-fields are kids as well; an initialiser stands behind `=` or is a braced list. */
static bool is_initialiser(Lowering *lowering, const Node *kid)
{
    char before = char_before(lowering, kid);
    return kid->kind == CXCursor_InitListExpr || before == '=' || before == '{';
}

static Node *initialiser_in(Lowering *lowering, CXCursor field)
{
    Node *last = node_last(tree_of(lowering, field));
    return last != NULL && clang_isExpression(last->kind) && is_initialiser(lowering, last) ? last : NULL;
}

/* An instance's own fields have no initialisers until they are needed; then the parameters in them are replaced. */
Node *member_initialiser(Lowering *lowering, const ClassInfo *info, CXCursor field)
{
    if (info->is_closure)
        return NULL;
    Node *own = initialiser_in(lowering, field);
    return own != NULL || !info->is_instance ? own : initialiser_in(lowering, written_field(info, field));
}

static bool bases_have_field(Lowering *lowering, const ClassInfo *info, const char *name)
{
    for (size_t i = 0; i < info->bases.count; i++) {
        const ClassInfo *base = class_of(lowering, info->bases.items[i]);
        for (size_t k = 0; base != NULL && k < base->fields.count; k++)
            if (cursor_is_named(base->fields.items[k], name))
                return true;
        if (base != NULL && bases_have_field(lowering, base, name))
            return true;
    }
    return false;
}

bool cxx_hides_field(Lowering *lowering, CXCursor field, const char *name)
{
    const ClassInfo *info = class_of(lowering, clang_getCursorType(clang_getCursorSemanticParent(field)));
    return info != NULL && *name != '\0' && bases_have_field(lowering, info, name);
}

const char *cxx_scoped_name(Lowering *lowering, CXCursor field, const char *name)
{
    CXString class = clang_getCursorSpelling(clang_getCursorSemanticParent(field));
    const char *scoped = arena_printf(lowering->arena, "%s::%s", clang_getCString(class), name);
    clang_disposeString(class);
    return scoped;
}

static bool takes(CXCursor method, int n_args)
{
    int n = clang_Cursor_getNumArguments(method);
    return n == n_args || (clang_Cursor_isVariadic(method) && n <= n_args);
}

static CXCursor find_own(const ClassInfo *info, const char *name, int n_args)
{
    CXCursor fallback = clang_getNullCursor();
    for (size_t i = 0; i < info->methods.count; i++) {
        CXCursor method = info->methods.items[i];
        if (!cursor_is_named(method, name))
            continue;
        if (n_args < 0 || takes(method, n_args))
            return method;
        if (clang_Cursor_getNumArguments(method) > n_args)
            fallback = method; /* with default arguments */
    }
    return fallback;
}

CXCursor find_method(Lowering *lowering, ClassInfo *info, const char *name, int n_args, ClassInfo **out_info)
{
    CXCursor found = find_own(info, name, n_args);
    *out_info = info;
    for (size_t i = 0; i < info->bases.count && cursor_is_null(found); i++) {
        ClassInfo *base = class_of(lowering, info->bases.items[i]);
        if (base != NULL)
            found = find_method(lowering, base, name, n_args, out_info);
    }
    return found;
}

bool cxx_is_derived(Lowering *lowering, CXType derived, CXType base)
{
    const ClassInfo *info = class_of(lowering, derived), *wanted = class_of(lowering, base);
    for (size_t i = 0; info != NULL && wanted != NULL && i < info->bases.count; i++)
        if (class_of(lowering, info->bases.items[i]) == wanted || cxx_is_derived(lowering, info->bases.items[i], base))
            return true;
    return false;
}
