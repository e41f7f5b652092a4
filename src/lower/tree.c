/* SPDX-License-Identifier: MIT */
/* lower: trees of nodes.
 *
 * libclang hands out the children of a cursor one by one to a callback.  A body is walked once, in pre-order, and kept
 * as a tree in which kids can be counted and looked at as often as needed. */
#include <string.h>

#include "lower/lowering.h"

typedef struct Growth {
    Lowering *lowering;
    VEC(Node *) open; /* from the root to the node that was made last */
} Growth;

static Node *new_node(Lowering *lowering, CXCursor cursor)
{
    Node *node = ARENA_NEW(lowering->scratch, Node);
    node->cursor = cursor;
    node->kind = clang_getCursorKind(cursor);
    if (node->kind == CXCursor_CXXParenListInitExpr)
        node->kind = CXCursor_InitListExpr; /* `T(1, 2)` for a record without constructors */
    return node;
}

/* The depth of PARENT among the open nodes.  Behind a closure the same parent comes as another cursor; what captures
 * are made from has a parent that is never shown, and stays with the node before it. */
static size_t depth_of(const Growth *growth, CXCursor parent)
{
    Key wanted = key_of_cursor(parent);
    size_t depth = growth->open.count;
    while (depth > 0 && !is_same_key(key_of_cursor(growth->open.items[depth - 1]->cursor), wanted))
        depth--;
    return depth > 0 ? depth : growth->open.count;
}

static enum CXChildVisitResult visit(CXCursor cursor, CXCursor parent, CXClientData data)
{
    Growth *growth = data;
    /* A constant expression, as in `if constexpr`, is shown as what it is made of, which is its own kid then. */
    if (clang_isExpression(clang_getCursorKind(cursor)) && clang_equalCursors(cursor, parent))
        return CXChildVisit_Recurse;
    Node *node = new_node(growth->lowering, cursor);
    size_t depth = depth_of(growth, parent);
    VEC_PUSH(growth->lowering->scratch, &growth->open.items[depth - 1]->kids, node);
    growth->open.count = depth;
    VEC_PUSH(growth->lowering->scratch, &growth->open, node);
    return CXChildVisit_Recurse;
}

Node *tree_of(Lowering *lowering, CXCursor root)
{
    Growth growth = {.lowering = lowering};
    Node *node = new_node(lowering, root);
    VEC_PUSH(lowering->scratch, &growth.open, node);
    clang_visitChildren(root, visit, &growth);
    return node;
}

/* Of what a parameter that is written as an array holds, and of what is assigned to it, libclang tells the type as it
 * is written; an array that is one has no value. */
static bool is_array_parameter(Lowering *lowering, const Node *node)
{
    Node *kid = NULL;
    switch (node->kind) {
    case CXCursor_DeclRefExpr: return clang_getCursorKind(clang_getCursorReferenced(node->cursor)) == CXCursor_ParmDecl;
    case CXCursor_ParenExpr:
    case CXCursor_UnexposedExpr: kid = node_last(node); break;
    case CXCursor_UnaryOperator:
        kid = clang_getCursorUnaryOperatorKind(node->cursor) != CXUnaryOperator_Deref ? node_kid(node, 0) : NULL;
        break;
    case CXCursor_BinaryOperator:
        kid = clang_getCursorBinaryOperatorKind(node->cursor) == CXBinaryOperator_Assign ? node_kid(node, 0) : NULL;
        break;
    case CXCursor_CompoundAssignOperator: kid = node_kid(node, 0); break;
    default: break;
    }
    return kid != NULL && node_type(lowering, kid)->kind == TYPE_POINTER;
}

const IrType *node_type(Lowering *lowering, Node *node)
{
    if (node->type != NULL)
        return node->type;
    node->type = type_of(lowering, clang_getCursorType(node->cursor));
    if (node->type->kind == TYPE_ARRAY && is_array_parameter(lowering, node))
        node->type = type_decayed(lowering, node->type);
    return node->type;
}

static bool begin_together(const Node *a, const Node *b)
{
    return clang_equalLocations(clang_getRangeStart(clang_getCursorExtent(a->cursor)),
                                clang_getRangeStart(clang_getCursorExtent(b->cursor))) != 0;
}

/* The name that the text of NODE begins with, NULL when it is not a name of something. */
static const char *first_name(Lowering *lowering, const Node *node)
{
    const Node *leaf = node;
    while (leaf->kids.count > 0 && (leaf->kind == CXCursor_CallExpr || leaf->kind == CXCursor_UnexposedExpr ||
                                    leaf->kind == CXCursor_MemberRefExpr || leaf->kind == CXCursor_ArraySubscriptExpr))
        leaf = leaf->kids.items[0];
    return leaf->kind == CXCursor_DeclRefExpr && leaf->kids.count == 0 && begin_together(leaf, node)
               ? string_take(lowering->scratch, clang_getCursorSpelling(leaf->cursor))
               : NULL;
}

static SourcePos place_of(Lowering *lowering, const Node *node)
{
    const char *name = node->kind == CXCursor_CallExpr ? first_name(lowering, node) : NULL;
    return name == NULL || strncmp(name, "operator", 8) == 0 ? place_of_cursor(lowering, node->cursor)
                                                             : place_of_named(lowering, node->cursor, name);
}

SourcePos node_pos(Lowering *lowering, Node *node)
{
    if (node->pos == NULL) {
        SourcePos *pos = ARENA_NEW(lowering->scratch, SourcePos);
        *pos = place_of(lowering, node);
        node->pos = pos;
    }
    return *node->pos;
}

Node *node_kid(const Node *node, size_t i)
{
    return node != NULL && i < node->kids.count ? node->kids.items[i] : NULL;
}

Node *node_last(const Node *node)
{
    return node->kids.count == 0 ? NULL : node->kids.items[node->kids.count - 1];
}

Node *node_find(const Node *node, enum CXCursorKind kind)
{
    for (size_t i = 0; i < node->kids.count; i++)
        if (node->kids.items[i]->kind == kind)
            return node->kids.items[i];
    return NULL;
}

size_t node_operands(const Node *node, Node **out, size_t max)
{
    size_t n = 0;
    for (size_t i = 0; i < node->kids.count && n < max; i++)
        if (clang_isExpression(node->kids.items[i]->kind) || clang_isStatement(node->kids.items[i]->kind))
            out[n++] = node->kids.items[i];
    return n;
}

Node *node_bare(Lowering *lowering, Node *node)
{
    for (;;) {
        Node *kid = node_kid(node, 0);
        if (node->kids.count != 1 || (node->kind != CXCursor_ParenExpr && node->kind != CXCursor_UnexposedExpr))
            return node;
        if (node->kind == CXCursor_UnexposedExpr && node_type(lowering, node) != node_type(lowering, kid) &&
            !clang_equalTypes(clang_getCanonicalType(clang_getCursorType(node->cursor)),
                              clang_getCanonicalType(clang_getCursorType(kid->cursor))))
            return node;
        node = kid;
    }
}
