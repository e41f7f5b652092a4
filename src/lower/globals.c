/* SPDX-License-Identifier: MIT */
/* lower: variables of static storage, and the functions that make their initial values. */
#include <string.h>

#include "lower/lowering.h"

bool is_function_scope(CXCursor variable)
{
    switch (clang_getCursorKind(clang_getCursorSemanticParent(variable))) {
    case CXCursor_FunctionDecl:
    case CXCursor_CXXMethod:
    case CXCursor_Constructor:
    case CXCursor_Destructor:
    case CXCursor_ConversionFunction:
    case CXCursor_FunctionTemplate: return true;
    default: return false;
    }
}

static const char *global_id(Lowering *lowering, CXCursor variable, const IrGlobal *global)
{
    const char *file = global->pos.file != NULL ? global->pos.file : "";
    if (is_function_scope(variable) && clang_Cursor_getStorageClass(variable) != CX_SC_Extern) {
        CXCursor function = clang_getCursorSemanticParent(variable);
        const char *name = string_take(lowering->scratch, clang_getCursorSpelling(function));
        const char *id = arena_printf(lowering->arena, "%s::%s@%s", name, global->name, file);
        /* A second one of that name, in another block or overload. */
        return strmap_get(&lowering->globals_by_id, id) == NULL
                   ? id
                   : arena_printf(lowering->arena, "%s:%u", id, (unsigned)global->pos.line);
    }
    if (global->is_internal)
        return arena_printf(lowering->arena, "%s@%s", global->name, file);
    const char *usr = lowering->is_cpp ? string_take(lowering->scratch, clang_getCursorUSR(variable)) : "";
    bool is_plain = !lowering->is_cpp || strncmp(usr, "c:@", 3) != 0 || strchr(usr + 3, '@') == NULL;
    return is_plain ? global->name : arena_strdup(lowering->arena, usr);
}

static void lower_initialiser(Lowering *lowering, IrGlobal *global, CXCursor variable)
{
    Builder builder;
    CXCursor cursor = clang_Cursor_getVarDeclInitializer(variable);
    CXType type = clang_getCursorType(variable);
    bool is_object = lowering->is_cpp && cxx_needs_constructor(lowering, type);
    if (cursor_is_null(cursor) && !is_object)
        return;
    Node *node = cursor_is_null(cursor) ? NULL : tree_of(lowering, cursor);
    int64_t constant;
    if (node != NULL && !is_aggregate(global->type) && literal_of(lowering, node, &constant) && constant == 0)
        return; /* zero all the same */
    IrFunctionRef *ref = function_made(lowering, arena_printf(lowering->arena, "%s$init", global->name),
                                       arena_printf(lowering->arena, "%s$init", global->id));
    ref->pos = global->pos;
    ref->is_internal = true;
    ref->in_platform = !is_in_tree(lowering, variable);
    builder_init(&builder, lowering, ref);
    builder.cursor = variable;
    builder.function->pos = global->pos;
    builder.at = node;
    builder.pos = global->pos;
    if (!lowering->is_cpp || !cxx_initialise_place(&builder, PLACE_GLOBAL(global), type, node))
        lower_into(&builder, PLACE_GLOBAL(global), type, node);
    end_return(&builder, NONE);
    global->init = builder_finish(&builder);
}

/* C: `T x;` at file scope is a definition in the end, which libclang does not call one. */
static bool is_tentative(CXCursor variable)
{
    return clang_Cursor_getStorageClass(variable) != CX_SC_Extern &&
           clang_getCursorKind(variable) == CXCursor_VarDecl && !is_class_member(variable);
}

static void fill_global(Lowering *lowering, CXCursor variable, CXCursor definition, IrGlobal *global)
{
    CXCursor seen = cursor_is_null(definition) ? variable : definition;
    enum CXLinkageKind linkage = clang_getCursorLinkage(variable);
    global->name = string_take(lowering->arena, clang_getCursorSpelling(variable));
    global->type = type_of(lowering, clang_getCursorType(seen));
    global->pos = place_of_name(lowering, seen);
    global->is_internal =
        linkage == CXLinkage_Internal || linkage == CXLinkage_UniqueExternal || linkage == CXLinkage_NoLinkage;
    global->is_defined = !cursor_is_null(definition) || is_tentative(variable);
    global->is_const = global->type->is_const;
    global->id = global_id(lowering, variable, global);
}

IrGlobal *global_for(Lowering *lowering, CXCursor variable)
{
    Key key = key_of_cursor(clang_getCanonicalCursor(variable));
    IrGlobal *global = cursor_map_get(&lowering->globals, key);
    if (global != NULL) {
        if (!global->is_defined && is_tentative(variable)) /* a declaration with `extern` came first */
            fill_global(lowering, variable, clang_getNullCursor(), global);
        return global;
    }
    CXCursor definition = clang_getCursorDefinition(variable);
    IrGlobal made = {0};
    fill_global(lowering, variable, definition, &made);
    global = strmap_get(&lowering->globals_by_id, made.id);
    if (global == NULL) {
        global = ARENA_NEW(lowering->arena, IrGlobal);
        *global = made;
        strmap_put(&lowering->globals_by_id, global->id, global);
        VEC_PUSH(lowering->arena, &lowering->variables, global);
    }
    cursor_map_put(&lowering->globals, key, global);
    bool is_late = lowering->is_cpp && cxx_is_made_late(lowering, variable);
    if (global->init == NULL && global->is_defined && !is_late)
        lower_initialiser(lowering, global, cursor_is_null(definition) ? variable : definition);
    return global;
}
