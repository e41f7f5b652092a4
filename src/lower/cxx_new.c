/* SPDX-License-Identifier: MIT */
/* lower, C++: new and delete.
 *
 * libclang does not say which operator new a new expression calls, nor which of its kids are placement arguments: the
 * text does, and the declarations in the class and at file scope. */
#include <string.h>

#include "lower/cxx.h"

/* ---- the parts of a new expression ------------------------------------------------------------------------------ */

typedef struct NewParts {
    Node *placement[MAX_ARGS];
    size_t n_placement;
    Node *count; /* of an array */
    Node *init;
    bool is_array, is_global; /* ::new */
    CXType type;
    Temp n_made; /* how many, once it is known */
} NewParts;

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* How many placement arguments the text of a new expression has. */
static size_t count_in_text(const char *text, size_t size)
{
    size_t i = 0, n = 1;
    int depth = 0;
    while (i < size && (text[i] == ':' || is_blank(text[i])))
        i++;
    for (i += 3; i < size && is_blank(text[i]); i++)
        continue;
    if (i >= size || text[i] != '(')
        return 0;
    for (; i < size; i++) {
        depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
        n += text[i] == ',' && depth == 1;
        if (depth == 0)
            break;
    }
    size_t behind = i + 1;
    while (behind < size && is_blank(text[behind]))
        behind++;
    /* `new (int)`, `new (int)(5)`: a type in parentheses */
    bool is_type = behind >= size || strchr(";,)({[", text[behind]) != NULL;
    return is_type && text[behind] != '(' ? 0 : n;
}

/* The kids come as: placement arguments, what names the type (nothing for `int`), the count, the initialiser. */
static size_t type_at(const Node *node)
{
    size_t i = 0;
    while (i < node->kids.count && clang_isExpression(node->kids.items[i]->kind))
        i++;
    return i;
}

/* For a type that no kid names: by the text. */
static size_t count_placement(Lowering *lowering, const Node *node)
{
    size_t size;
    const char *text = text_from(lowering, clang_getRangeStart(clang_getCursorExtent(node->cursor)), &size);
    size_t n = text == NULL ? 0 : count_in_text(text, size);
    return n < node->kids.count ? n : node->kids.count;
}

/* Of one kid behind the type.  The end of what a macro's body holds is not to be had; an object is not made from a
 * number without a constructor. */
static bool is_count(Lowering *lowering, const Node *node, Node *kid)
{
    size_t size;
    const char *end = text_from(lowering, clang_getRangeEnd(clang_getCursorExtent(node->cursor)), &size);
    CXType made = clang_getPointeeType(clang_getCanonicalType(clang_getCursorType(node->cursor)));
    if (char_before(lowering, kid) == '[' || (end != NULL && end[-1] == ']'))
        return true;
    return node_type(lowering, kid)->kind == TYPE_INT && type_of(lowering, made)->kind == TYPE_RECORD;
}

static NewParts read_new(Lowering *lowering, Node *node)
{
    size_t size, n_kids = node->kids.count, type = type_at(node);
    NewParts parts = {.type = clang_getPointeeType(clang_getCanonicalType(clang_getCursorType(node->cursor)))};
    const char *text = text_from(lowering, clang_getRangeStart(clang_getCursorExtent(node->cursor)), &size);
    size_t n_placement = type < n_kids ? type : count_placement(lowering, node);
    Node *behind[2];
    size_t n = 0;
    parts.is_global = text != NULL && size > 0 && *text == ':';
    for (size_t i = 0; i < n_placement && i < MAX_ARGS; i++)
        parts.placement[parts.n_placement++] = node->kids.items[i];
    for (size_t i = n_placement; i < n_kids && n < 2; i++)
        if (clang_isExpression(node->kids.items[i]->kind))
            behind[n++] = node->kids.items[i];
    parts.is_array = n == 2 || (n == 1 && is_count(lowering, node, behind[0]));
    parts.count = parts.is_array ? behind[0] : NULL;
    parts.init = n > (size_t)parts.is_array ? behind[parts.is_array] : NULL;
    return parts;
}

/* ---- which operator --------------------------------------------------------------------------------------------- */

/* How well FUNCTION fits the placement arguments: 0 not at all.  Parameters beyond them have defaults. */
static int fitness(Lowering *lowering, CXCursor function, const NewParts *parts)
{
    int n = clang_Cursor_getNumArguments(function), given = (int)parts->n_placement + 1, score = n == given ? 2 : 1;
    if (n < given || (n > given && !has_default_argument(lowering, function, (unsigned)given)))
        return 0;
    for (int i = 1; i < given; i++) {
        const IrType *want = type_of(lowering, clang_getCursorType(clang_Cursor_getArgument(function, (unsigned)i)));
        const IrType *have = node_type(lowering, parts->placement[i - 1]);
        if (strcmp(want->canonical, have->canonical) == 0)
            score += 4;
        else if (want->kind == have->kind || want->is_reference)
            score += 2;
        else if (want->kind == TYPE_POINTER || have->kind == TYPE_RECORD)
            return 0;
    }
    return score;
}

static CXCursor best_allocator(Lowering *lowering, const CXCursor *list, size_t n, const char *name,
                               const NewParts *parts)
{
    CXCursor best = clang_getNullCursor();
    int best_score = 0;
    for (size_t i = 0; i < n; i++) {
        int score = cursor_is_named(list[i], name) ? fitness(lowering, list[i], parts) : 0;
        if (score > best_score) {
            best = list[i];
            best_score = score;
        }
    }
    return best;
}

/* A class's own operators hide the global ones. */
static CXCursor class_allocator(Lowering *lowering, ClassInfo *info, const char *name, const NewParts *parts)
{
    CXCursor best = best_allocator(lowering, info->methods.items, info->methods.count, name, parts);
    for (size_t i = 0; i < info->bases.count && cursor_is_null(best); i++) {
        ClassInfo *base = class_of(lowering, info->bases.items[i]);
        if (base != NULL)
            best = class_allocator(lowering, base, name, parts);
    }
    return best;
}

static IrFunctionRef *ref_of_allocator(Lowering *lowering, CXCursor found, const char *name)
{
    if (!cursor_is_null(found))
        return function_ref(lowering, found);
    IrFunctionRef *ref = function_made(lowering, name, name);
    ref->is_stand_in = true;
    ref->in_platform = true;
    return ref;
}

static IrFunctionRef *allocator_of(Lowering *lowering, const NewParts *parts, CXCursor *out_found)
{
    const char *name = parts->is_array ? "operator new[]" : "operator new";
    ClassInfo *info = parts->is_global ? NULL : class_of(lowering, parts->type);
    CXCursor found = info != NULL ? class_allocator(lowering, info, name, parts) : clang_getNullCursor();
    if (cursor_is_null(found))
        found = best_allocator(lowering, lowering->allocators.items, lowering->allocators.count, name, parts);
    IrFunctionRef *ref = ref_of_allocator(lowering, found, name);
    *out_found = found;
    if (ref->result->kind == TYPE_VOID)
        ref->result = lowering->type_pointer;
    return ref;
}

/* ---- making ----------------------------------------------------------------------------------------------------- */

static Temp allocation_size(Builder *builder, NewParts *parts)
{
    Lowering *lowering = builder->lowering;
    Temp size = emit_const(builder, type_of(lowering, parts->type)->size);
    if (!parts->is_array)
        return size;
    parts->n_made = lower_as(builder, parts->count, lowering->type_size);
    return emit_binary(builder, IR_MUL, parts->n_made, size, lowering->type_size);
}

/* An array of objects that are to be destroyed knows how many it has, as a field that nobody sees. */
static Temp count_place(Builder *builder, Temp address)
{
    return emit_field(builder, address, "$count", builder->lowering->type_size);
}

static void construct_array(Builder *builder, const NewParts *parts, Temp address)
{
    int64_t count = 1;
    const IrType *size = builder->lowering->type_size;
    if (constant_of(parts->count->cursor, &count))
        count_elements(builder, address, count, parts->type, construct_default_element, false);
    else
        loop_elements(builder, address, parts->n_made, parts->type, construct_default_element);
    if (type_needs_destructor(builder->lowering, parts->type))
        emit_store(builder, count_place(builder, address), parts->n_made, size);
}

static void initialise_new(Builder *builder, const NewParts *parts, Temp address)
{
    Lowering *lowering = builder->lowering;
    CXType type = parts->type;
    if (parts->is_array && is_construction(parts->init)) {
        construct_array(builder, parts, address);
        return;
    }
    if (parts->is_array)
        type = clang_getCursorType(parts->init->cursor); /* an array of that many */
    if (parts->init->kind == CXCursor_UnexposedExpr && parts->init->kids.count == 0)
        emit_zero(builder, address, type_of(lowering, type));
    else if (!cxx_initialise_place(builder, PLACE_AT(address), type, parts->init))
        lower_into(builder, PLACE_AT(address), type, parts->init);
}

static Temp allocate(Builder *builder, NewParts *parts)
{
    Lowering *lowering = builder->lowering;
    CXCursor found;
    IrFunctionRef *ref = allocator_of(lowering, parts, &found);
    Temp args[MAX_ARGS];
    size_t n = 1;
    bool is_place = parts->n_placement == 1 && node_type(lowering, parts->placement[0])->kind == TYPE_POINTER;
    if (cursor_is_null(found) && is_place) { /* the library's operator, not declared: it gives back what it is given */
        if (parts->is_array)
            allocation_size(builder, parts);
        return lower_value(builder, parts->placement[0]);
    }
    args[0] = allocation_size(builder, parts);
    for (size_t i = 0; i < parts->n_placement && n < MAX_ARGS; i++, n++)
        args[n] = lower_argument(builder, parts->placement[i], n < ref->n_params ? ref->params[n] : NULL);
    if (!cursor_is_null(found))
        lower_default_arguments(builder, found, (unsigned)n, args, &n);
    return emit_call(builder, ref, NONE, args, n, ref->result);
}

/* ---- delete ----------------------------------------------------------------------------------------------------- */

static bool is_array_delete(Lowering *lowering, const Node *node)
{
    size_t size, i = 0;
    const char *text = text_from(lowering, clang_getRangeStart(clang_getCursorExtent(node->cursor)), &size);
    while (text != NULL && i < size && (text[i] == ':' || is_blank(text[i])))
        i++;
    for (i += 6; text != NULL && i < size && is_blank(text[i]); i++)
        continue;
    return text != NULL && i < size && text[i] == '[';
}

static bool takes_size(CXCursor deallocator)
{
    return clang_getCanonicalType(clang_getCursorType(clang_Cursor_getArgument(deallocator, 1))).kind ==
           CXType_ULongLong;
}

/* Of the operators delete that take the address, or the address and a size, where both are declared: of a class's own
 * the former, of those at file scope the latter. */
static CXCursor best_deallocator(const CXCursor *list, size_t n, const char *name, bool is_own)
{
    CXCursor best = clang_getNullCursor();
    for (size_t i = 0; i < n; i++) {
        int n_params = clang_Cursor_getNumArguments(list[i]);
        bool is_sized = n_params == 2 && takes_size(list[i]);
        if (!cursor_is_named(list[i], name) || (n_params != 1 && !is_sized))
            continue;
        if (cursor_is_null(best) || is_sized != is_own)
            best = list[i];
    }
    return best;
}

static CXCursor class_deallocator(Lowering *lowering, ClassInfo *info, const char *name)
{
    CXCursor best = best_deallocator(info->methods.items, info->methods.count, name, true);
    for (size_t i = 0; i < info->bases.count && cursor_is_null(best); i++) {
        ClassInfo *base = class_of(lowering, info->bases.items[i]);
        if (base != NULL)
            best = class_deallocator(lowering, base, name);
    }
    return best;
}

IrFunctionRef *deallocator_of(Lowering *lowering, ClassInfo *info, bool is_array)
{
    const char *name = is_array ? "operator delete[]" : "operator delete";
    CXCursor found = info != NULL ? class_deallocator(lowering, info, name) : clang_getNullCursor();
    if (cursor_is_null(found))
        found = best_deallocator(lowering->allocators.items, lowering->allocators.count, name, false);
    return ref_of_allocator(lowering, found, name);
}

/* CALLEE: what the object's table says, or NONE. */
static void call_deallocator(Builder *builder, CXType type, bool is_array, Temp callee, Temp address)
{
    Lowering *lowering = builder->lowering;
    IrFunctionRef *ref = deallocator_of(lowering, class_of(lowering, type), is_array);
    Temp args[2] = {address, NONE};
    if (ref->n_params == 2)
        args[1] = emit_const(builder, type_of(lowering, type)->size);
    emit_call(builder, ref, callee, args, ref->n_params == 2 ? 2 : 1, lowering->type_void);
    if (callee != NONE)
        mark_virtual(builder);
}

static void destroy_pointee(Builder *builder, CXType type, bool is_array, Temp address)
{
    Lowering *lowering = builder->lowering;
    if (is_array) {
        if (type_needs_destructor(lowering, type)) {
            Temp count = emit_load(builder, count_place(builder, address), lowering->type_size);
            destroy_counted(builder, address, count, type);
        }
        return;
    }
    ClassInfo *info = class_of(lowering, type);
    if (info != NULL && has_virtual_destructor(lowering, info))
        destroy_virtually(builder, address, info);
    else
        emit_destroy(builder, address, type);
}

void lower_delete(Builder *builder, Node *node)
{
    Lowering *lowering = builder->lowering;
    Node *operand = node_last(node);
    if (operand == NULL)
        return;
    CXType type = clang_getPointeeType(clang_getCanonicalType(clang_getCursorType(operand->cursor)));
    BlockId present = block_new(builder), end = block_new(builder);
    Temp address = lower_value(builder, operand);
    end_branch(builder, address, present, end);
    block_enter(builder, present);
    bool is_array = is_array_delete(lowering, node);
    ClassInfo *info = class_of(lowering, type);
    bool is_virtual = !is_array && info != NULL && has_virtual_destructor(lowering, info);
    Temp callee = is_virtual ? virtual_deallocator(builder, address) : NONE; /* destructors change the table */
    destroy_pointee(builder, type, is_array, address);
    call_deallocator(builder, type, is_array, callee, address);
    end_jump(builder, end);
    block_enter(builder, end);
}

/* ---- new -------------------------------------------------------------------------------------------------------- */

/* What a constructor throws passes on; the memory goes before.  Where the kernel raises an exception nobody frees it. */
static void free_where_thrown(Builder *builder, const NewParts *parts, Temp address)
{
    BlockId thrown = block_new(builder), on = block_new(builder);
    end_branch(builder, exception_is_thrown(builder), thrown, on);
    block_enter(builder, thrown);
    call_deallocator(builder, parts->type, parts->is_array, NONE, address);
    end_jump(builder, on);
    block_enter(builder, on);
    end_with(builder, TERM_RESUME);
}

/* An allocation that fails gives null, and nothing is constructed there. */
Temp lower_new(Builder *builder, Node *node)
{
    NewParts parts = read_new(builder->lowering, node);
    const Cleanup *outer = builder->cleanups;
    Temp address = allocate(builder, &parts);
    if (parts.init == NULL)
        return address;
    bool may_throw = parts.n_placement == 0 && is_construction(parts.init);
    BlockId made = block_new(builder), end = block_new(builder), raised = may_throw ? block_new(builder) : end;
    end_branch(builder, address, made, end);
    block_enter(builder, made);
    if (may_throw) {
        emit(builder, IR_TRY_PUSH)->block = raised;
        cleanup_push(builder, (Cleanup){.kind = CLEANUP_EXCEPT});
    }
    initialise_new(builder, &parts, address);
    if (may_throw)
        cleanups_end(builder, outer);
    if (!block_is_closed(builder))
        end_jump(builder, end);
    if (may_throw) {
        block_enter(builder, raised);
        free_where_thrown(builder, &parts, address);
    }
    block_enter(builder, end);
    return address;
}
