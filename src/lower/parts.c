/* SPDX-License-Identifier: MIT */
/* lower: which part of a for, if or switch statement a kid is.
 *
 * libclang hands out the parts that are there and does not say which are missing: of `for (;x;)` and `for (x;;)` it
 * shows the same.  The text between the parentheses does: its parts, between semicolons, are empty or not, and those
 * that are not empty are the kids in order. */
#include <string.h>

#include "lower/lowering.h"

enum { MAX_PARTS = 3 };

typedef struct Text {
    const char *at, *end;
} Text;

static bool starts(const Text *text, const char *what)
{
    size_t length = strlen(what);
    return (size_t)(text->end - text->at) >= length && memcmp(text->at, what, length) == 0;
}

/* Past a comment or the continuation of a line. */
static bool skip_comment(Text *text)
{
    if (starts(text, "\\\n") || starts(text, "\\\r")) {
        text->at += 2;
        return true;
    }
    bool is_line = starts(text, "//");
    if (!is_line && !starts(text, "/*"))
        return false;
    text->at += 2;
    while (text->at < text->end && (is_line ? *text->at != '\n' : !starts(text, "*/")))
        text->at++;
    if (!is_line)
        text->at = text->end - text->at >= 2 ? text->at + 2 : text->end;
    return true;
}

static void skip_literal(Text *text)
{
    char quote = *text->at++;
    while (text->at < text->end && *text->at != quote && *text->at != '\n')
        text->at += *text->at == '\\' && text->end - text->at > 1 ? 2 : 1;
    if (text->at < text->end)
        text->at++;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

/* How many parts stand between the first parenthesis at TEXT and its partner, and which of them hold anything.  0 when
 * the text does not look like that. */
static size_t parts_of_text(Text text, bool *out_is_filled)
{
    int depth = 0;
    size_t part = 0;
    memset(out_is_filled, 0, MAX_PARTS * sizeof *out_is_filled);
    while (text.at < text.end) {
        if (skip_comment(&text))
            continue;
        char c = *text.at;
        if (depth > 0 && !is_blank(c) && !(depth == 1 && (c == ';' || c == ')')))
            out_is_filled[part] = true;
        if (c == '"' || c == '\'') {
            skip_literal(&text);
            continue;
        }
        if (c == '(' || c == '[' || c == '{')
            depth++;
        if ((c == ')' || c == ']' || c == '}') && --depth <= 0)
            return depth == 0 ? part + 1 : 0;
        if (c == ';' && depth == 1 && ++part == MAX_PARTS)
            return 0;
        text.at++;
    }
    return 0;
}

static size_t parts_of_node(Lowering *lowering, const Node *node, bool *out_is_filled)
{
    size_t size;
    const char *text = text_from(lowering, clang_getRangeStart(clang_getCursorExtent(node->cursor)), &size);
    return text == NULL ? 0 : parts_of_text((Text){text, text + size}, out_is_filled);
}

/* ---- for -------------------------------------------------------------------------------------------------------- */

static bool is_step(const Node *node)
{
    if (node->kind == CXCursor_CompoundAssignOperator)
        return true;
    if (node->kind == CXCursor_BinaryOperator)
        return clang_getCursorBinaryOperatorKind(node->cursor) == CXBinaryOperator_Assign;
    enum CXUnaryOperatorKind kind = clang_getCursorUnaryOperatorKind(node->cursor);
    return node->kind == CXCursor_UnaryOperator && kind >= CXUnaryOperator_PostInc && kind <= CXUnaryOperator_PreDec;
}

/* Without help from the text (a part is a macro without expansion): by what the parts look like. */
static void guess_parts(Node *const *parts, size_t n, ForParts *out)
{
    for (size_t i = 0; i < n; i++) {
        bool is_first = i == 0 && (parts[i]->kind == CXCursor_DeclStmt || (is_step(parts[i]) && n > 1));
        if (is_first)
            out->init = parts[i];
        else if (out->condition == NULL && !is_step(parts[i]))
            out->condition = parts[i];
        else
            out->step = parts[i];
    }
}

ForParts for_parts(Lowering *lowering, Node *node)
{
    ForParts out = {.body = node_last(node)};
    Node *parts[MAX_PARTS];
    bool is_filled[MAX_PARTS];
    size_t n = 0;
    for (size_t i = 0; i + 1 < node->kids.count; i++) {
        if (node->kids.items[i]->kind == CXCursor_VarDecl)
            out.variable = node->kids.items[i];
        else if (n < MAX_PARTS)
            parts[n++] = node->kids.items[i];
    }
    bool is_told = parts_of_node(lowering, node, is_filled) == MAX_PARTS &&
                   (size_t)(is_filled[0] + is_filled[1] + is_filled[2]) == n;
    if (!is_told) {
        guess_parts(parts, n, &out);
        return out;
    }
    size_t next = 0;
    out.init = is_filled[0] ? parts[next++] : NULL;
    out.condition = is_filled[1] ? parts[next++] : NULL;
    out.step = is_filled[2] ? parts[next] : NULL;
    return out;
}

/* ---- if, switch ------------------------------------------------------------------------------------------------- */

IfParts if_parts(Lowering *lowering, Node *node)
{
    IfParts out = {0};
    Node *parts[4];
    bool is_filled[MAX_PARTS];
    size_t n = node_operands(node, parts, 4), first = 0, least = node->kind == CXCursor_SwitchStmt ? 2 : 3;
    out.variable = node_find(node, CXCursor_VarDecl);
    if (lowering->is_cpp && n >= least && parts_of_node(lowering, node, is_filled) == 2)
        out.init = parts[first++];
    out.condition = first < n ? parts[first] : NULL;
    out.then = first + 1 < n ? parts[first + 1] : NULL;
    out.otherwise = first + 2 < n ? parts[first + 2] : NULL;
    return out;
}
