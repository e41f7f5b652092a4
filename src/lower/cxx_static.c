/* SPDX-License-Identifier: MIT */
/* lower, C++: static locals.
 *
 * What begins with a constant has it from the start, like any variable of static storage.  Others are made when control
 * first passes their declaration: a variable beside, "name$made", says whether that has been. */
#include "lower/cxx.h"

/* A call, a construction, or a variable that need not be known before: nothing that a constant is made of. */
static enum CXChildVisitResult find_dynamic(CXCursor cursor, CXCursor parent, CXClientData data)
{
    bool *is_dynamic = data;
    CXCursor target = clang_getCursorReferenced(cursor);
    (void)parent;
    switch (clang_getCursorKind(cursor)) {
    case CXCursor_LambdaExpr: return CXChildVisit_Continue;
    case CXCursor_CallExpr:
    case CXCursor_CXXNewExpr:
    case CXCursor_CXXThisExpr: *is_dynamic = true; break;
    case CXCursor_DeclRefExpr: {
        enum CXCursorKind kind = clang_getCursorKind(target);
        bool is_value = kind == CXCursor_ParmDecl ||
                        (kind == CXCursor_VarDecl && clang_Cursor_hasVarDeclGlobalStorage(target) == 0);
        *is_dynamic = is_value && clang_isConstQualifiedType(clang_getCursorType(target)) == 0;
        break;
    }
    default: break;
    }
    return *is_dynamic ? CXChildVisit_Break : CXChildVisit_Recurse;
}

bool cxx_is_made_late(Lowering *lowering, CXCursor variable)
{
    bool is_dynamic = false;
    if (!is_function_scope(variable) || clang_Cursor_getStorageClass(variable) == CX_SC_Extern)
        return false;
    CXCursor initialiser = clang_Cursor_getVarDeclInitializer(variable);
    if (cursor_is_null(initialiser))
        return cxx_needs_constructor(lowering, clang_getCursorType(variable));
    find_dynamic(initialiser, variable, &is_dynamic);
    if (!is_dynamic)
        clang_visitChildren(initialiser, find_dynamic, &is_dynamic);
    return is_dynamic;
}

static IrGlobal *made_flag(Lowering *lowering, const IrGlobal *global)
{
    const char *id = arena_printf(lowering->arena, "%s$made", global->id);
    IrGlobal *flag = strmap_get(&lowering->globals_by_id, id);
    if (flag != NULL)
        return flag;
    flag = ARENA_NEW(lowering->arena, IrGlobal);
    *flag = (IrGlobal){.name = arena_printf(lowering->arena, "%s$made", global->name),
                       .id = id,
                       .type = lowering->type_bool,
                       .pos = global->pos,
                       .is_defined = true,
                       .is_internal = true};
    strmap_put(&lowering->globals_by_id, id, flag);
    VEC_PUSH(lowering->arena, &lowering->variables, flag);
    return flag;
}

void cxx_make_late(Builder *builder, IrGlobal *global, Node *variable, Node *initialiser)
{
    Lowering *lowering = builder->lowering;
    const IrType *type = lowering->type_bool;
    CXType declared = clang_getCursorType(variable->cursor);
    const Cleanup *outer = builder->cleanups;
    Node *before = builder_at(builder, variable);
    IrGlobal *flag = made_flag(lowering, global);
    BlockId make = block_new(builder), end = block_new(builder);
    end_branch(builder, emit_load(builder, emit_global(builder, flag), type), end, make);
    block_enter(builder, make);
    if (!cxx_initialise_place(builder, PLACE_GLOBAL(global), declared, initialiser) && initialiser != NULL)
        lower_into(builder, PLACE_GLOBAL(global), declared, initialiser);
    Temp place = emit_global(builder, flag);
    emit_store(builder, place, emit_const(builder, 1), type);
    cleanups_end(builder, outer);
    if (!block_is_closed(builder))
        end_jump(builder, end);
    block_enter(builder, end);
    builder_at(builder, before);
}
