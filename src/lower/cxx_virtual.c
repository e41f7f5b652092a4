/* SPDX-License-Identifier: MIT */
/* lower, C++: virtual functions. */
#include <string.h>

#include "lower/cxx.h"

/* The name of the slot of a virtual method: the same in every class that overrides it. */
static const char *slot_of(Lowering *lowering, CXCursor method)
{
    if (clang_getCursorKind(method) == CXCursor_Destructor)
        return "~"; /* whatever the class is called */
    const char *name = string_take(lowering->scratch, clang_getCursorSpelling(method)), *list = "";
    int n = clang_Cursor_getNumArguments(method);
    for (int i = 0; i < n; i++) {
        CXType type = clang_getCanonicalType(clang_getCursorType(clang_Cursor_getArgument(method, (unsigned)i)));
        const char *spelling = string_take(lowering->scratch, clang_getTypeSpelling(type));
        list = arena_printf(lowering->scratch, "%s%s%s", list, i == 0 ? "" : ", ", spelling);
    }
    return arena_printf(lowering->arena, "%s(%s)%s", name, list, clang_CXXMethod_isConst(method) ? " const" : "");
}

/* ---- tables ----------------------------------------------------------------------------------------------------- */

typedef struct Slot {
    const char *name;
    IrFunctionRef *ref; /* NULL: pure virtual */
} Slot;
typedef VEC(Slot) SlotList;

/* A method with the signature of a base's is virtual even when it does not say so. */
static void set_slot(Lowering *lowering, SlotList *slots, Slot slot, bool is_virtual)
{
    for (size_t i = 0; i < slots->count; i++)
        if (strcmp(slots->items[i].name, slot.name) == 0) {
            slots->items[i] = slot;
            return;
        }
    if (is_virtual)
        VEC_PUSH(lowering->scratch, slots, slot);
}

static bool has_slot(const SlotList *slots, const char *name)
{
    for (size_t i = 0; i < slots->count; i++)
        if (strcmp(slots->items[i].name, name) == 0)
            return true;
    return false;
}

static void set_method(Lowering *lowering, CXCursor method, SlotList *slots)
{
    const char *name = slot_of(lowering, method);
    bool is_virtual = clang_CXXMethod_isVirtual(method) != 0;
    if (clang_CXXMethod_isStatic(method) || (!is_virtual && !has_slot(slots, name)))
        return;
    bool is_pure = clang_CXXMethod_isPureVirtual(method) != 0;
    set_slot(lowering, slots, (Slot){name, is_pure ? NULL : function_ref(lowering, method)}, is_virtual);
}

/* Bases first, so that what overrides comes later. */
static void collect_slots(Lowering *lowering, ClassInfo *info, SlotList *slots)
{
    for (size_t i = 0; i < info->bases.count; i++) {
        ClassInfo *base = class_of(lowering, info->bases.items[i]);
        if (base != NULL)
            collect_slots(lowering, base, slots);
    }
    for (size_t i = 0; i < info->methods.count; i++)
        set_method(lowering, info->methods.items[i], slots);
    if (has_virtual_destructor(lowering, info)) {
        set_slot(lowering, slots, (Slot){"~", destructor_of(lowering, info)}, true);
        set_slot(lowering, slots, (Slot){"delete", deallocator_of(lowering, info, false)}, true);
    }
}

static void fill_table(Lowering *lowering, ClassInfo *info, IrGlobal *table)
{
    Builder builder;
    SlotList slots = {0};
    IrFunctionRef *ref = function_made(lowering, arena_printf(lowering->arena, "%s$init", table->name),
                                       arena_printf(lowering->arena, "%s$init", table->id));
    collect_slots(lowering, info, &slots);
    builder_init(&builder, lowering, ref);
    ref->is_internal = true;
    ref->pos = builder.pos = builder.function->pos = table->pos;
    builder.has_pos = true;
    Temp address = emit_global(&builder, table);
    for (size_t i = 0; i < slots.count; i++) {
        const Slot *slot = &slots.items[i];
        if (slot->ref == NULL)
            continue;
        Temp place = emit_field(&builder, address, slot->name, lowering->type_pointer);
        emit_store(&builder, place, emit_func(&builder, slot->ref), lowering->type_pointer);
    }
    end_return(&builder, NONE);
    table->init = builder_finish(&builder);
}

IrGlobal *vtable_of(Lowering *lowering, ClassInfo *info)
{
    if (info->vtable != NULL)
        return info->vtable;
    const char *type = string_take(lowering->scratch, clang_getTypeSpelling(info->type));
    IrType *record = ARENA_NEW(lowering->arena, IrType);
    IrGlobal *table = ARENA_NEW(lowering->arena, IrGlobal);
    *record = (IrType){.kind = TYPE_RECORD, .name = "$vtable", .canonical = "$vtable", .count = -1};
    *table = (IrGlobal){.name = arena_printf(lowering->arena, "%s::$vtable", class_name(lowering, info)),
                        .id = arena_printf(lowering->arena, "%s::$vtable", type),
                        .type = record,
                        .pos = place_of_name(lowering, info->declaration),
                        .is_defined = true,
                        .is_const = true};
    info->vtable = table;
    VEC_PUSH(lowering->arena, &lowering->variables, table);
    fill_table(lowering, info, table);
    return table;
}

void store_vptr(Builder *builder, Temp object, ClassInfo *info)
{
    if (!info->is_polymorphic)
        return;
    Temp table = emit_global(builder, vtable_of(builder->lowering, info));
    Temp place = emit_field(builder, object, "$vptr", builder->lowering->type_pointer);
    emit_store(builder, place, table, builder->lowering->type_pointer);
}

/* ---- calls ------------------------------------------------------------------------------------------------------ */

static Temp emit_method_call(Builder *builder, IrFunctionRef *ref, Temp callee, Temp object, const Temp *args,
                             size_t n_args)
{
    Temp all[MAX_ARGS + 1];
    all[0] = object;
    if (n_args > 0)
        memcpy(all + 1, args, n_args * sizeof *args);
    return emit_call(builder, ref, callee, all, n_args + 1, ref->result);
}

Temp call_method(Builder *builder, IrFunctionRef *ref, Temp object, const Temp *args, size_t n_args)
{
    return emit_method_call(builder, ref, NONE, object, args, n_args);
}

void mark_virtual(Builder *builder)
{
    Block *block = builder->blocks.items[builder->current];
    block->insts.items[block->insts.count - 1].is_virtual = true;
}

static Temp load_slot(Builder *builder, const char *name, Temp object)
{
    const IrType *pointer = builder->lowering->type_pointer;
    Temp table = emit_load(builder, emit_field(builder, object, "$vptr", pointer), pointer);
    return emit_load(builder, emit_field(builder, table, name, pointer), pointer);
}

static Temp call_slot(Builder *builder, IrFunctionRef *ref, const char *name, Temp object, const Temp *args,
                      size_t n_args)
{
    Temp callee = load_slot(builder, name, object);
    Temp result = emit_method_call(builder, ref, callee, object, args, n_args);
    mark_virtual(builder);
    return result;
}

Temp virtual_deallocator(Builder *builder, Temp object)
{
    return load_slot(builder, "delete", object);
}

Temp call_virtual(Builder *builder, IrFunctionRef *ref, CXCursor method, Temp object, const Temp *args, size_t n_args)
{
    return call_slot(builder, ref, slot_of(builder->lowering, method), object, args, n_args);
}

bool has_virtual_destructor(Lowering *lowering, ClassInfo *info)
{
    if (!cursor_is_null(info->destructor) && clang_CXXMethod_isVirtual(info->destructor))
        return true;
    for (size_t i = 0; i < info->bases.count; i++) {
        ClassInfo *base = class_of(lowering, info->bases.items[i]);
        if (base != NULL && has_virtual_destructor(lowering, base))
            return true;
    }
    return false;
}

void destroy_virtually(Builder *builder, Temp object, ClassInfo *info)
{
    call_slot(builder, destructor_of(builder->lowering, info), "~", object, NULL, 0);
}
