/* SPDX-License-Identifier: MIT */
/* lower: types. */
#include <string.h>

#include "lower/lowering.h"

static IrTypeKind kind_of(enum CXTypeKind kind)
{
    switch (kind) {
    case CXType_Void: return TYPE_VOID;
    case CXType_Bool: return TYPE_BOOL;
    case CXType_Char_U:
    case CXType_UChar:
    case CXType_Char16:
    case CXType_Char32:
    case CXType_UShort:
    case CXType_UInt:
    case CXType_ULong:
    case CXType_ULongLong:
    case CXType_UInt128:
    case CXType_Char_S:
    case CXType_SChar:
    case CXType_WChar:
    case CXType_Short:
    case CXType_Int:
    case CXType_Long:
    case CXType_LongLong:
    case CXType_Int128:
    case CXType_Enum: return TYPE_INT;
    case CXType_Half:
    case CXType_Float:
    case CXType_Double:
    case CXType_LongDouble:
    case CXType_Float16:
    case CXType_Float128:
    case CXType_BFloat16: return TYPE_FLOAT;
    case CXType_Pointer:
    case CXType_NullPtr:
    case CXType_LValueReference:
    case CXType_RValueReference:
    case CXType_MemberPointer:
    case CXType_BlockPointer: return TYPE_POINTER;
    case CXType_Record: return TYPE_RECORD;
    case CXType_ConstantArray:
    case CXType_IncompleteArray:
    case CXType_VariableArray: return TYPE_ARRAY;
    case CXType_FunctionProto:
    case CXType_FunctionNoProto: return TYPE_FUNCTION;
    default: return TYPE_UNKNOWN;
    }
}

static bool is_signed_kind(enum CXTypeKind kind)
{
    switch (kind) {
    case CXType_Char_S:
    case CXType_SChar:
    case CXType_Short:
    case CXType_Int:
    case CXType_Long:
    case CXType_LongLong:
    case CXType_Int128: return true;
    default: return false;
    }
}

static uint32_t size_of(CXType type)
{
    long long size = clang_Type_getSizeOf(type);
    return size > 0 && size <= UINT32_MAX ? (uint32_t)size : 0;
}

static void set_integer(CXType canonical, IrType *out)
{
    enum CXTypeKind kind = canonical.kind;
    if (kind == CXType_Enum)
        kind = clang_getCanonicalType(clang_getEnumDeclIntegerType(clang_getTypeDeclaration(canonical))).kind;
    out->is_signed = is_signed_kind(kind);
}

/* "struct S::(unnamed at /a/b/c.h:1:2)": the folder goes, so that a listing is the same wherever the tree lies. */
static const char *without_folders(Arena *arena, const char *name)
{
    const char *at = strstr(name, " at ");
    if (at == NULL)
        return name;
    const char *end = strchr(at, ')'), *base = at += 4;
    for (const char *c = at; end != NULL && c < end; c++)
        if (*c == '/' || *c == '\\')
            base = c + 1;
    return arena_printf(arena, "%.*s%s", (int)(at - name), name, without_folders(arena, base));
}

/* Qualifiers of the type itself are no part of its canonical name. */
static const char *without_qualifiers(Arena *arena, CXType canonical)
{
    const char *name = string_take(arena, clang_getTypeSpelling(clang_getUnqualifiedType(canonical)));
    return without_folders(arena, name);
}

/* The type as a typedef names it, if one is outermost. */
static bool typedef_name(Arena *arena, CXType type, const char **out_name)
{
    while (type.kind == CXType_Elaborated || type.kind == CXType_Attributed) {
        CXType inner =
            type.kind == CXType_Elaborated ? clang_Type_getNamedType(type) : clang_Type_getModifiedType(type);
        if (inner.kind == CXType_Invalid)
            return false;
        type = inner;
    }
    if (type.kind != CXType_Typedef)
        return false;
    *out_name = string_take(arena, clang_getTypedefName(type));
    return true;
}

static CXType target_of(CXType canonical, IrTypeKind kind)
{
    if (kind == TYPE_POINTER)
        return clang_getPointeeType(canonical);
    if (kind == TYPE_ARRAY)
        return clang_getArrayElementType(canonical);
    if (kind == TYPE_FUNCTION)
        return clang_getResultType(canonical);
    return (CXType){.kind = CXType_Invalid};
}

static void fill(Lowering *lowering, CXType type, IrType *out)
{
    CXType canonical = clang_getCanonicalType(type);
    out->kind = kind_of(canonical.kind);
    if (out->kind == TYPE_RECORD && lowering->is_cpp && type_is_any_scalar(lowering, canonical))
        out->kind = TYPE_UNKNOWN;
    out->is_const = clang_isConstQualifiedType(canonical) != 0;
    out->is_reference = canonical.kind == CXType_LValueReference || canonical.kind == CXType_RValueReference;
    out->size = out->kind == TYPE_UNKNOWN ? 0 : out->is_reference ? 8 : size_of(canonical);
    out->count = -1;
    out->is_signed = out->kind == TYPE_UNKNOWN; /* what is not known is compared as a status would be */
    if (out->kind == TYPE_INT)
        set_integer(canonical, out);
    if (out->kind == TYPE_RECORD)
        out->is_union = clang_getCursorKind(clang_getTypeDeclaration(canonical)) == CXCursor_UnionDecl;
    if (canonical.kind == CXType_ConstantArray)
        out->count = clang_getArraySize(canonical);
    out->canonical = without_qualifiers(lowering->arena, canonical);
    if (!typedef_name(lowering->arena, type, &out->name))
        out->name = out->canonical;
    CXType target = target_of(canonical, out->kind);
    /* The pointee as it is spelt: typedef names of targets are wanted too. */
    CXType spelt = target_of(type, out->kind);
    if (target.kind != CXType_Invalid)
        out->target = type_of(lowering, spelt.kind == CXType_Invalid ? target : spelt);
}

const IrType *type_of(Lowering *lowering, CXType type)
{
    if (type.kind == CXType_Invalid)
        return lowering->type_unknown;
    Key key = key_of_type(type);
    IrType *known = cursor_map_get(&lowering->types, key);
    if (known != NULL)
        return known;
    known = ARENA_NEW(lowering->arena, IrType);
    cursor_map_put(&lowering->types, key, known);
    fill(lowering, type, known);
    return known;
}

static const IrType *made(Lowering *lowering, IrTypeKind kind, const char *name, uint32_t size, bool is_signed)
{
    IrType *type = ARENA_NEW(lowering->arena, IrType);
    *type = (IrType){.kind = kind, .name = name, .canonical = name, .size = size, .is_signed = is_signed, .count = -1};
    return type;
}

const IrType *type_pointer_to(Lowering *lowering, const IrType *target)
{
    size_t length = strlen(target->canonical);
    const char *space = length > 0 && target->canonical[length - 1] == '*' ? "" : " ";
    const char *name = arena_printf(lowering->arena, "%s%s*", target->canonical, space);
    IrType *type = ARENA_NEW(lowering->arena, IrType);
    *type = (IrType){.kind = TYPE_POINTER, .name = name, .canonical = name, .size = 8, .target = target, .count = -1};
    return type;
}

/* What the type of a parameter that is written as an array is: libclang tells it as it is written. */
const IrType *type_decayed(Lowering *lowering, const IrType *type)
{
    return type->kind == TYPE_ARRAY && type->target != NULL ? type_pointer_to(lowering, type->target) : type;
}

void types_init(Lowering *lowering)
{
    lowering->type_int = made(lowering, TYPE_INT, "int", 4, true);
    lowering->type_bool = made(lowering, TYPE_BOOL, "bool", 1, false);
    lowering->type_char = made(lowering, TYPE_INT, "char", 1, true);
    lowering->type_size = made(lowering, TYPE_INT, "unsigned long long", 8, false);
    lowering->type_difference = made(lowering, TYPE_INT, "long long", 8, true);
    lowering->type_void = made(lowering, TYPE_VOID, "void", 0, false);
    lowering->type_unknown = made(lowering, TYPE_UNKNOWN, "?", 0, true);
    lowering->type_pointer = type_pointer_to(lowering, lowering->type_void);
}
