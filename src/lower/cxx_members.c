/* SPDX-License-Identifier: MIT */
/* lower, C++: what constructors do before their bodies and destructors after theirs. */
#include <string.h>

#include "lower/cxx.h"

/* The initialiser that a constructor's definition gives to a base (FIELD null) or a member. */
typedef struct Initialiser {
    CXCursor field;
    Node *value;
} Initialiser;

typedef struct Initialisers Initialisers;
struct Initialisers {
    VEC(Initialiser) list;
};

/* The kids of a constructor: parameters, then a reference to a member or a base's type before each initialiser, then
 * the body. */
static void read_initialisers(Lowering *lowering, const Node *constructor, Initialisers *out)
{
    CXCursor field = clang_getNullCursor();
    for (size_t i = 0; i < constructor->kids.count; i++) {
        Node *kid = constructor->kids.items[i];
        if (kid->kind == CXCursor_MemberRef)
            field = clang_getCursorReferenced(kid->cursor);
        if (!clang_isExpression(kid->kind))
            continue;
        VEC_PUSH(lowering->scratch, &out->list, ((Initialiser){field, kid}));
        field = clang_getNullCursor();
    }
}

static bool is_same_class(Lowering *lowering, CXType a, CXType b)
{
    ClassInfo *left = class_of(lowering, a);
    return left != NULL && left == class_of(lowering, b);
}

static Node *initialiser_of_base(Lowering *lowering, const Initialisers *initialisers, CXType base)
{
    for (size_t i = 0; initialisers != NULL && i < initialisers->list.count; i++) {
        const Initialiser *one = &initialisers->list.items[i];
        if (clang_Cursor_isNull(one->field) && is_same_class(lowering, clang_getCursorType(one->value->cursor), base))
            return one->value;
    }
    return NULL;
}

static Node *initialiser_of_field(const Initialisers *initialisers, CXCursor field)
{
    for (size_t i = 0; initialisers != NULL && i < initialisers->list.count; i++) {
        const Initialiser *one = &initialisers->list.items[i];
        if (!clang_Cursor_isNull(one->field) &&
            clang_equalLocations(clang_getCursorLocation(one->field), clang_getCursorLocation(field)))
            return one->value;
    }
    return NULL;
}

static void initialise_place(Builder *builder, Temp address, CXType type, Node *value)
{
    const Cleanup *outer = builder->cleanups;
    Node *before = builder->at;
    if (!clang_Range_isNull(clang_getCursorExtent(value->cursor)))
        builder->at = value;
    if (value->kind == CXCursor_UnexposedExpr && value->kids.count == 0)
        emit_zero(builder, address, type_of(builder->lowering, type)); /* `m()` */
    else if (!cxx_initialise_place(builder, PLACE_AT(address), type, value))
        lower_into(builder, PLACE_AT(address), type, value);
    builder_at(builder, before);
    cleanups_end(builder, outer);
}

static void construct_field(Builder *builder, ClassInfo *info, CXCursor field, Node *value)
{
    Lowering *lowering = builder->lowering;
    CXType type = clang_getCursorType(field);
    const char *name = field_name(lowering, field);
    if (value == NULL)
        value = member_initialiser(lowering, info, field);
    if (value == NULL && !cxx_needs_constructor(lowering, type))
        return;
    Temp object = cxx_this(builder, NULL);
    Temp address = name == NULL ? object : emit_field(builder, object, name, type_of(lowering, type));
    if (value != NULL)
        initialise_place(builder, address, type, value);
    else
        construct_default(builder, PLACE_AT(address), type);
}

static void lower_kids_for_effect(Builder *builder, const Node *node)
{
    for (size_t i = 0; i < node->kids.count; i++)
        if (clang_isExpression(node->kids.items[i]->kind))
            lower_effect(builder, node->kids.items[i]);
}

void construct_members(Builder *builder, ClassInfo *info, const Initialisers *initialisers)
{
    Lowering *lowering = builder->lowering;
    for (size_t i = 0; i < info->bases.count; i++) {
        CXType base = info->bases.items[i];
        Node *value = initialiser_of_base(lowering, initialisers, base);
        if (type_is_any(lowering, base)) { /* nothing is known of it */
            if (value != NULL)
                lower_kids_for_effect(builder, value);
            continue;
        }
        bool is_default = value == NULL || (is_construction(value) && value->kids.count == 0);
        if (!is_default)
            initialise_place(builder, cxx_this(builder, NULL), base, value);
        else if (cxx_needs_constructor(lowering, base))
            construct_default(builder, PLACE_AT(cxx_this(builder, NULL)), base);
    }
    if (info->is_polymorphic)
        store_vptr(builder, cxx_this(builder, NULL), info);
    for (size_t i = 0; i < info->fields.count; i++)
        construct_field(builder, info, info->fields.items[i],
                        initialiser_of_field(initialisers, info->fields.items[i]));
}

static void begin_constructor(Builder *builder, Node *definition, ClassInfo *info)
{
    Initialisers initialisers = {0};
    read_initialisers(builder->lowering, definition, &initialisers);
    Node *delegate = initialiser_of_base(builder->lowering, &initialisers, info->type);
    if (delegate != NULL)
        initialise_place(builder, cxx_this(builder, NULL), info->type, delegate);
    else
        construct_members(builder, info, &initialisers);
}

void cxx_begin_body(Builder *builder, Node *definition)
{
    Lowering *lowering = builder->lowering;
    enum CXCursorKind kind = definition->kind;
    CXType type = clang_getCursorType(clang_getCursorSemanticParent(definition->cursor));
    ClassInfo *info = builder->this_var == NONE ? NULL : class_of(lowering, type);
    int n = clang_Cursor_getNumArguments(definition->cursor);
    if (info != NULL && kind == CXCursor_Destructor) {
        if (info->is_polymorphic)
            store_vptr(builder, cxx_this(builder, NULL), info);
        cleanup_push(builder, (Cleanup){.kind = CLEANUP_MEMBERS, .type = info->type});
    }
    for (int i = 0; i < n; i++) {
        CXCursor parameter = clang_Cursor_getArgument(definition->cursor, (unsigned)i);
        push_destroy(builder, local_of(builder, parameter), clang_getCursorType(parameter));
    }
    if (info != NULL && kind == CXCursor_Constructor)
        begin_constructor(builder, definition, info);
    if (info != NULL && info->is_closure)
        builder->closure = info;
}
