/* SPDX-License-Identifier: MIT */
/* lower: initialisers.
 *
 * libclang shows braced lists as they were written: braces of inner aggregates may be missing, designators may go
 * several levels down, and what follows a designator goes on from there.  The walk below is the one of the C standard:
 * it hands the items of a list to the scalars of an object in order.  The object is zeroed first, so zeros need not be
 * stored. */
#include <string.h>

#include "lower/lowering.h"

enum { MAX_RANGE = 64 };

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

/* The item initialises all of an object of TYPE, not its first member. */
static bool is_whole(Builder *builder, CXType type, Node *item)
{
    Lowering *lowering = builder->lowering;
    const IrType *wanted = type_of(lowering, type);
    if (!is_aggregate(wanted) || item->kind == CXCursor_InitListExpr)
        return true;
    if (wanted->kind == TYPE_ARRAY)
        return is_string(lowering, item) && wanted->target->kind == TYPE_INT;
    return node_type(lowering, item)->kind == TYPE_RECORD;
}

/* One item, or the value of a path, becomes the object at ADDRESS. */
static void init_whole(Builder *builder, Temp address, CXType type, Node *item, bool keeps_zeros)
{
    int64_t constant;
    bool is_zero = !is_aggregate_type(builder, type) && literal_of(builder->lowering, item, &constant) && constant == 0;
    if (!is_zero || keeps_zeros)
        lower_into(builder, PLACE_AT(address), type, item);
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
    init_whole(builder, address, type, item, items->has_designators);
}

/* ---- records ------------------------------------------------------------------------------------------------------ */

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
    const char *name = field_name(lowering, field);
    Temp address = name == NULL ? record : emit_field(builder, record, name, type_of(lowering, type));
    init_member(builder, address, type, items, path);
}

static void init_record(Builder *builder, Temp address, CXType type, Items *items, const Path *path)
{
    Fields fields = {.arena = builder->scratch};
    bool is_union = type_of(builder->lowering, type)->is_union, owns_list = path == NULL && items->at == 0;
    Path rest;
    clang_Type_visitFields(clang_getCanonicalType(type), add_field, &fields);
    for (size_t i = 0; path != NULL || items->at < items->n; i++) {
        if (path == NULL && is_designated(items->list[items->at])) {
            if (!owns_list)
                return;
            rest = path_of(items->list[items->at]);
            path = &rest;
        }
        if (path != NULL)
            i = field_index(&fields, clang_getCursorReferenced(path->steps[0]->cursor));
        if (i >= fields.list.count || (is_union && path == NULL && i > 0)) {
            items->at += path != NULL; /* not a field of this record: an error in the source */
            if (path == NULL)
                return;
            path = NULL;
            continue;
        }
        Path inner = path != NULL ? (Path){path->steps + 1, path->n - 1, path->value} : (Path){0};
        init_field(builder, address, fields.list.items[i], items, path != NULL ? &inner : NULL);
        owns_list = owns_list || false;
        path = NULL;
    }
}

/* ---- arrays --------------------------------------------------------------------------------------------------------- */

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
    CXType element_type = clang_getArrayElementType(clang_getCanonicalType(type));
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

/* ---- all ------------------------------------------------------------------------------------------------------------ */

static void init_list(Builder *builder, Place place, CXType type, Node *list)
{
    const IrType *object = type_of(builder->lowering, type);
    Items items = {.list = list->kids.items, .n = list->kids.count};
    for (size_t i = 0; i < items.n; i++)
        items.has_designators = items.has_designators || is_designated(items.list[i]);
    Temp address = place_address(builder, place);
    emit_zero(builder, address, object);
    if (items.n == 1 && (is_string(builder->lowering, items.list[0]) || node_type(builder->lowering, items.list[0]) == object) &&
        is_whole(builder, type, items.list[0]))
        init_whole(builder, address, type, items.list[0], false);
    else if (items.n > 0)
        init_object(builder, address, type, &items, NULL);
}

void lower_into(Builder *builder, Place place, CXType type, Node *node)
{
    Lowering *lowering = builder->lowering;
    const IrType *object = type_of(lowering, type);
    Node *before = builder_at(builder, node);
    Node *bare = node_bare(lowering, node);
    if (is_aggregate(object) && bare->kind == CXCursor_InitListExpr) {
        init_list(builder, place, type, bare);
    } else {
        Temp value = lower_value(builder, node);
        if (value != NONE)
            value = convert(builder, value, node_type(lowering, node), object);
        else
            value = emit_not_lowered(builder, node, object);
        emit_store(builder, place_address(builder, place), value, object);
    }
    builder_at(builder, before);
}
