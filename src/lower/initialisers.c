/* SPDX-License-Identifier: MIT */
/* lower: initialisers.
 *
 * libclang shows braced lists as they were written: braces of inner aggregates may be missing, designators may go
 * several levels down, and what follows a designator goes on from there.  The walk below is the one of the C standard:
 * it hands the items of a list to the scalars of an object in order.  The object is zeroed first, so zeros need not be
 * stored. */
#include <string.h>

#include "lower/lowering.h"

enum { MAX_RANGE = 64, MAX_FIELDS = 256 };

/* The items of one pair of braces. */
typedef struct Items {
    Node *const *list;
    size_t n, at;
    bool has_designators;
} Items;

/* `.a.b[2] = x`: what is left of the path, and x. */
typedef struct Path {
    Node *const *steps;
    size_t n;
    Node *value;
} Path;

static void init_object(Builder *builder, Temp address, CXType type, Items *items, const Path *path);
static void init_value(Builder *builder, Place place, CXType type, Node *node, bool is_zeroed);

static bool is_designated(const Node *item)
{
    return item->kind == CXCursor_UnexposedExpr && clang_getCursorType(item->cursor).kind == CXType_Void &&
           item->kids.count >= 2;
}

static Path path_of(const Node *item)
{
    return (Path){item->kids.items, item->kids.count - 1, node_last(item)};
}

static bool is_string(Lowering *lowering, Node *node)
{
    Node *bare = node_bare(lowering, node);
    return bare->kind == CXCursor_StringLiteral || (bare->kind == CXCursor_UnexposedExpr && bare->kids.count == 1 &&
                                                    bare->kids.items[0]->kind == CXCursor_StringLiteral);
}

static bool is_aggregate_type(Builder *builder, CXType type)
{
    return is_aggregate(type_of(builder->lowering, type));
}

/* Objects of type ITEM are of the record TYPE, or of a class that is derived from it. */
static bool is_such_record(Lowering *lowering, CXType type, CXType item)
{
    CXType wanted = clang_getCanonicalType(type), have = clang_getCanonicalType(item);
    if (have.kind != CXType_Record || wanted.kind != CXType_Record)
        return type_of(lowering, item)->kind == TYPE_UNKNOWN;
    return clang_equalTypes(clang_getUnqualifiedType(wanted), clang_getUnqualifiedType(have)) != 0 ||
           (lowering->is_cpp && cxx_is_derived(lowering, have, wanted));
}

/* The item initialises all of an object of TYPE, not its first member. */
static bool is_whole(Builder *builder, CXType type, Node *item)
{
    Lowering *lowering = builder->lowering;
    const IrType *wanted = type_of(lowering, type);
    if (!is_aggregate(wanted) || item->kind == CXCursor_InitListExpr ||
        (lowering->is_cpp && cxx_has_constructors(lowering, type)))
        return true;
    if (wanted->kind == TYPE_ARRAY)
        return is_string(lowering, item) && wanted->target->kind == TYPE_INT;
    return is_such_record(lowering, type, clang_getCursorType(item->cursor));
}

/* The next item is the zero of a scalar that is zero already. */
static bool skips_zero(Builder *builder, CXType type, Items *items)
{
    int64_t constant;
    if (items->has_designators || items->at >= items->n || is_aggregate_type(builder, type) ||
        !literal_of(builder->lowering, items->list[items->at], &constant) || constant != 0)
        return false;
    items->at++;
    return true;
}

/* The member or element at ADDRESS takes what it needs from ITEMS. */
static void init_member(Builder *builder, Temp address, CXType type, Items *items, const Path *path)
{
    if (path != NULL && path->n > 0) {
        init_object(builder, address, type, items, path);
        return;
    }
    Node *item = path != NULL ? path->value : items->list[items->at];
    if (path == NULL && !is_whole(builder, type, item)) {
        init_object(builder, address, type, items, NULL);
        return;
    }
    items->at++;
    init_value(builder, PLACE_AT(address), type, item, true);
}

/* ---- records ---------------------------------------------------------------------------------------------------- */

typedef struct Fields {
    Arena *arena;
    VEC(CXCursor) list;
} Fields;

static enum CXVisitorResult add_field(CXCursor field, CXClientData data)
{
    Fields *fields = data;
    CXString name = clang_getCursorSpelling(field);
    bool is_filler = clang_Cursor_isBitField(field) && *clang_getCString(name) == '\0';
    clang_disposeString(name);
    if (!is_filler)
        VEC_PUSH(fields->arena, &fields->list, field);
    return CXVisit_Continue;
}

static size_t field_index(const Fields *fields, CXCursor field)
{
    for (size_t i = 0; i < fields->list.count; i++)
        if (clang_equalCursors(fields->list.items[i], field))
            return i;
    return fields->list.count;
}

static void init_field(Builder *builder, Temp record, CXCursor field, Items *items, const Path *path)
{
    Lowering *lowering = builder->lowering;
    CXType type = clang_getCursorType(field);
    if (path == NULL && skips_zero(builder, type, items))
        return;
    const char *name = field_name(lowering, field);
    Temp address = name == NULL ? record : emit_field(builder, record, name, type_of(lowering, type));
    init_member(builder, address, type, items, path);
}

static void init_record(Builder *builder, Temp address, CXType type, Items *items, const Path *path)
{
    Fields fields = {.arena = builder->scratch};
    bool is_set[MAX_FIELDS] = {false};
    bool is_union = type_of(builder->lowering, type)->is_union, owns_list = path == NULL && items->at == 0;
    Path rest;
    clang_Type_visitFields(clang_getCanonicalType(type), add_field, &fields);
    for (size_t i = 0; path != NULL || items->at < items->n; i++) {
        if (path == NULL && is_designated(items->list[items->at])) {
            if (!owns_list)
                break;
            rest = path_of(items->list[items->at]);
            path = &rest;
        }
        if (path != NULL)
            i = field_index(&fields, clang_getCursorReferenced(path->steps[0]->cursor));
        if (i >= fields.list.count || (is_union && path == NULL && i > 0)) {
            items->at += path != NULL; /* not a field of this record: an error in the source */
            if (path == NULL)
                break;
            path = NULL;
            continue;
        }
        if (i < MAX_FIELDS)
            is_set[i] = true;
        Path inner = path != NULL ? (Path){path->steps + 1, path->n - 1, path->value} : (Path){0};
        init_field(builder, address, fields.list.items[i], items, path != NULL ? &inner : NULL);
        path = NULL;
    }
    for (size_t i = 0; builder->lowering->is_cpp && !is_union && i < fields.list.count && i < MAX_FIELDS; i++)
        if (!is_set[i])
            cxx_initialise_member(builder, address, type, fields.list.items[i]);
}

/* ---- arrays ----------------------------------------------------------------------------------------------------- */

/* The index that a designator begins with, and how many elements get the value: `[2]`, `[2 ... 5]`. */
static int64_t designated_index(const Path *path, bool is_innermost, int64_t *out_count, size_t *out_steps)
{
    int64_t low = 0, high;
    *out_count = 1;
    *out_steps = 1;
    if (!constant_of(path->steps[0]->cursor, &low))
        return 0;
    if (is_innermost && path->n > 1 && path->steps[1]->kind != CXCursor_MemberRef &&
        constant_of(path->steps[1]->cursor, &high) && high >= low) {
        *out_count = high - low + 1 > MAX_RANGE ? MAX_RANGE : high - low + 1;
        *out_steps = 2;
    }
    return low;
}

static void init_array(Builder *builder, Temp address, CXType type, Items *items, const Path *path)
{
    Lowering *lowering = builder->lowering;
    CXType element_type = clang_getArrayElementType(type);
    if (element_type.kind == CXType_Invalid)
        element_type = clang_getArrayElementType(clang_getCanonicalType(type));
    const IrType *array = type_of(lowering, type), *element = type_of(lowering, element_type);
    bool owns_list = path == NULL && items->at == 0;
    Path rest;
    for (int64_t i = 0; path != NULL || (items->at < items->n && (array->count < 0 || i < array->count)); i++) {
        int64_t count = 1;
        size_t steps = 1, at = items->at;
        if (path == NULL && is_designated(items->list[at])) {
            if (!owns_list)
                return;
            rest = path_of(items->list[at]);
            path = &rest;
        }
        if (path != NULL)
            i = designated_index(path, element->kind != TYPE_ARRAY, &count, &steps);
        Path inner = path != NULL ? (Path){path->steps + steps, path->n - steps, path->value} : (Path){0};
        for (int64_t k = 0; k < count; k++) {
            items->at = at;
            if (path == NULL && skips_zero(builder, element_type, items))
                continue;
            Temp place = emit_index(builder, address, emit_const(builder, i + k), element);
            init_member(builder, place, element_type, items, path != NULL ? &inner : NULL);
        }
        i += count - 1;
        path = NULL;
    }
}

static void init_object(Builder *builder, Temp address, CXType type, Items *items, const Path *path)
{
    const IrType *object = type_of(builder->lowering, type);
    size_t before = items->at;
    if (object->kind == TYPE_RECORD)
        init_record(builder, address, type, items, path);
    else if (object->kind == TYPE_ARRAY)
        init_array(builder, address, type, items, path);
    if (items->at == before)
        items->at++; /* an object without members takes nothing: go on all the same */
}

/* ---- all -------------------------------------------------------------------------------------------------------- */

/* The only item of a list is a string for the array, or the object to be copied. */
static bool is_wrapped(Builder *builder, CXType type, const Items *items)
{
    Lowering *lowering = builder->lowering;
    if (items->n != 1 || is_designated(items->list[0]) || items->list[0]->kind == CXCursor_InitListExpr)
        return false;
    return is_whole(builder, type, items->list[0]) &&
           (is_string(lowering, items->list[0]) ||
            is_such_record(lowering, type, clang_getCursorType(items->list[0]->cursor)));
}

static void init_list(Builder *builder, Place place, CXType type, Node *list, bool is_zeroed)
{
    Items items = {.list = list->kids.items, .n = list->kids.count};
    for (size_t i = 0; i < items.n; i++)
        items.has_designators = items.has_designators || is_designated(items.list[i]);
    if (is_wrapped(builder, type, &items)) {
        init_value(builder, place, type, items.list[0], is_zeroed);
        return;
    }
    Temp address = place_address(builder, place);
    if (!is_zeroed) /* all at once: members of an anonymous union have the address of the record */
        emit_zero(builder, address, type_of(builder->lowering, type));
    if (items.n > 0 || builder->lowering->is_cpp)
        init_object(builder, address, type, &items, NULL);
}

/* IS_ZEROED: the object is part of one that was zeroed as a whole. */
static void init_value(Builder *builder, Place place, CXType type, Node *node, bool is_zeroed)
{
    Lowering *lowering = builder->lowering;
    const IrType *object = type_of(lowering, type);
    Node *before = builder_at(builder, node), *bare = node_bare(lowering, node);
    if (bare->kind == CXCursor_UnexposedExpr && bare->kids.count == 1 &&
        bare->kids.items[0]->kind == CXCursor_InitListExpr)
        bare = bare->kids.items[0]; /* a list with errors */
    if (is_aggregate(object) && bare->kind == CXCursor_InitListExpr) {
        init_list(builder, place, type, bare, is_zeroed);
    } else if (!lowering->is_cpp || !cxx_initialise_place(builder, place, type, node)) {
        lower_value_into(builder, place, object, node);
    }
    builder_at(builder, before);
}

void lower_value_into(Builder *builder, Place place, const IrType *object, Node *node)
{
    Temp value = lower_value(builder, node);
    if (value != NONE)
        value = convert(builder, value, node_type(builder->lowering, node), object);
    else
        value = emit_not_lowered(builder, node, object);
    emit_store(builder, place_address(builder, place), value, object);
}

void lower_into(Builder *builder, Place place, CXType type, Node *node)
{
    init_value(builder, place, type, node, false);
}
