/* SPDX-License-Identifier: MIT */
/* lower: statements, but for loops, switches and __try. */
#include "lower/lowering.h"

/* ---- declarations ----------------------------------------------------------------------------------------------- */

int32_t local_of(Builder *builder, CXCursor cursor)
{
    uintptr_t found = (uintptr_t)cursor_map_get(&builder->locals, key_of_cursor(cursor));
    return found == 0 ? NONE : (int32_t)found - 1;
}

int32_t local_declare(Builder *builder, CXCursor cursor)
{
    Lowering *lowering = builder->lowering;
    const char *name = string_take(builder->arena, clang_getCursorSpelling(cursor));
    const IrType *type = type_of(lowering, clang_getCursorType(cursor));
    if (clang_getCursorKind(cursor) == CXCursor_ParmDecl)
        type = type_decayed(lowering, type);
    int32_t var = var_new(builder, name, type, place_of_name(lowering, cursor));
    cursor_map_put(&builder->locals, key_of_cursor(cursor), (void *)((uintptr_t)var + 1));
    return var;
}

/* The initialiser among the kids of a variable. */
static Node *initialiser_of(const Node *variable)
{
    CXCursor cursor = clang_Cursor_getVarDeclInitializer(variable->cursor);
    for (size_t i = 0; i < variable->kids.count; i++)
        if (clang_equalCursors(variable->kids.items[i]->cursor, cursor))
            return variable->kids.items[i];
    return NULL;
}

void lower_variable(Builder *builder, Node *node)
{
    if (clang_Cursor_hasVarDeclGlobalStorage(node->cursor) == 1) {
        IrGlobal *global = global_for(builder->lowering, node->cursor);
        if (builder->lowering->is_cpp && cxx_is_made_late(builder->lowering, node->cursor))
            cxx_make_late(builder, global, node, initialiser_of(node));
        return;
    }
    Node *before = builder_at(builder, node);
    int32_t var = local_declare(builder, node->cursor);
    Node *initialiser = initialiser_of(node);
    if (builder->lowering->is_cpp && cxx_initialise(builder, var, clang_getCursorType(node->cursor), initialiser)) {
        builder_at(builder, before);
        return;
    }
    if (initialiser == NULL)
        emit_uninit(builder, var);
    else
        lower_into(builder, PLACE_VAR(var), clang_getCursorType(node->cursor), initialiser);
    builder_at(builder, before);
}

void lower_declaration(Builder *builder, Node *node)
{
    for (size_t i = 0; i < node->kids.count; i++) {
        Node *kid = node->kids.items[i];
        if (kid->kind == CXCursor_VarDecl)
            lower_variable(builder, kid);
        else if (kid->kind == CXCursor_UnexposedDecl && builder->lowering->is_cpp)
            lower_binding(builder, kid);
    }
}

/* ---- blocks, branches, return ----------------------------------------------------------------------------------- */

static void lower_compound(Builder *builder, Node *node)
{
    const Cleanup *outer = builder->cleanups;
    for (size_t i = 0; i < node->kids.count; i++)
        lower_statement(builder, node->kids.items[i]);
    builder->at = node;
    cleanups_end(builder, outer);
}

void lower_if(Builder *builder, Node *node)
{
    const Cleanup *outer = builder->cleanups;
    IfParts parts = if_parts(builder->lowering, node);
    if (parts.condition == NULL || parts.then == NULL) {
        emit_opaque(builder, node, NULL);
        return;
    }
    if (parts.init != NULL)
        lower_statement(builder, parts.init);
    if (parts.variable != NULL)
        lower_variable(builder, parts.variable);
    BlockId if_true = block_new(builder), if_false = block_new(builder), end = if_false;
    lower_condition(builder, parts.condition, if_true, if_false);
    block_enter(builder, if_true);
    lower_statement(builder, parts.then);
    if (parts.otherwise != NULL) {
        end = block_new(builder);
        if (!block_is_closed(builder))
            end_jump(builder, end);
        block_enter(builder, if_false);
        lower_statement(builder, parts.otherwise);
    }
    if (!block_is_closed(builder))
        end_jump(builder, end);
    block_enter(builder, end);
    cleanups_end(builder, outer);
}

void lower_return(Builder *builder, Node *node)
{
    Node *value_node = node_last(node);
    const Cleanup *all = builder->cleanups;
    int abnormal = builder->is_abnormal;
    Temp value = NONE;
    if (value_node != NULL && clang_isExpression(value_node->kind))
        value = builder->lowering->is_cpp ? cxx_return_value(builder, value_node) : lower_value(builder, value_node);
    if (builder->result->kind == TYPE_VOID)
        value = NONE;
    builder->is_abnormal = ABNORMAL_YES;
    cleanups_run(builder, NULL);
    builder->is_abnormal = abnormal;
    builder->cleanups = all;
    builder->returned = NONE;
    end_return(builder, value);
}

/* ---- all -------------------------------------------------------------------------------------------------------- */

/* Temporaries of an expression end with it. */
static void lower_expression_statement(Builder *builder, Node *node)
{
    const Cleanup *outer = builder->cleanups;
    lower_effect(builder, node);
    cleanups_end(builder, outer);
}

static void lower_kids(Builder *builder, Node *node)
{
    for (size_t i = 0; i < node->kids.count; i++)
        if (clang_isExpression(node->kids.items[i]->kind) || clang_isStatement(node->kids.items[i]->kind))
            lower_statement(builder, node->kids.items[i]);
}

static void lower_by_kind(Builder *builder, Node *node)
{
    switch (node->kind) {
    case CXCursor_CompoundStmt: lower_compound(builder, node); break;
    case CXCursor_DeclStmt: lower_declaration(builder, node); break;
    case CXCursor_NullStmt: break;
    case CXCursor_IfStmt: lower_if(builder, node); break;
    case CXCursor_ForStmt: lower_for(builder, node); break;
    case CXCursor_WhileStmt: lower_while(builder, node); break;
    case CXCursor_DoStmt: lower_do(builder, node); break;
    case CXCursor_SwitchStmt: lower_switch(builder, node); break;
    case CXCursor_CaseStmt: lower_case(builder, node); break;
    case CXCursor_DefaultStmt: lower_default(builder, node); break;
    case CXCursor_ReturnStmt: lower_return(builder, node); break;
    case CXCursor_GotoStmt: lower_goto(builder, node); break;
    case CXCursor_LabelStmt: lower_label(builder, node); break;
    case CXCursor_BreakStmt: lower_break(builder, node); break;
    case CXCursor_ContinueStmt: lower_continue(builder, node); break;
    case CXCursor_SEHTryStmt: lower_seh_try(builder, node); break;
    case CXCursor_SEHLeaveStmt: lower_leave(builder, node); break;
    case CXCursor_CXXTryStmt: lower_cxx_try(builder, node); break;
    case CXCursor_CXXForRangeStmt: lower_range_for(builder, node); break;
    case CXCursor_GCCAsmStmt:
    case CXCursor_MSAsmStmt: lower_assembly(builder, node); break;
    case CXCursor_UnexposedStmt: lower_kids(builder, node); break; /* a statement with an attribute */
    default:
        if (clang_isExpression(node->kind))
            lower_expression_statement(builder, node);
        else if (clang_isStatement(node->kind))
            emit_opaque(builder, node, NULL);
        break;
    }
}

void lower_statement(Builder *builder, Node *node)
{
    Node *before = builder_at(builder, node);
    lower_by_kind(builder, node);
    builder_at(builder, before);
}
